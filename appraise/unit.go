package appraise

import (
	"cmp"
	"slices"

	"tassadar"
)

// unit is some cells that are judged by themselves: no receipt of another unit
// bears on them, with two exceptions that the appraisal sees to: hosts with two
// native architectures, and cases that all families end alike. Units are small where
// programs are not shared between many profiles, so that a new receipt costs
// little, however large the log.
type unit struct {
	*appraisal
	index       int // in the appraisal's list
	bonds       []bond
	declared    []declaration
	assignments []*assignment // in log order, as all that follows
	readings    []*reading    // the first receipt of each assignment
	all         []*reading    // every receipt of the worker that its assignment names

	// unread says that the unit's records were not read since it was restored, row is
	// where they are, and inRow that the lists of receipts of its cells are there too.
	unread, inRow bool
	row           savedRow
	named         bool // its assignments are in byDigest
	err           error

	judged bool // what follows holds, for the instants that now covers
	now    *clock
	byCell map[tassadar.Cell][]*assignment
	facts  []*fact
	// contradicting are the facts that contradict something.
	contradicting []*fact
	// consensus holds what families agree on; nothing where they contradict one
	// another.
	consensus map[consensusKey]agreement
	changed   map[consensusKey]bool // cases of which families agreed on two results
	alike     seenAlike
	endsAnew  bool // alike is another than at the judgement before
	cells     []judgedCell
	tally     Counts
}

// declaration is a cell that the policy in force declares.
type declaration struct {
	envelope *tassadar.Envelope
	cell     tassadar.DeclaredCell
}

// judgedCell is the verdict on a cell before gates and other units were asked.
type judgedCell struct {
	Cell `json:"cell"`
	// By whether the last publication published the cell; nil for none.
	Drift          *Drift `json:"drift,omitempty"`
	DriftPublished *Drift `json:"drift_published,omitempty"`

	Summary summary `json:"summary"`
}

// clock is the instant of a verdict. It notes from when until when the answers
// that it gave are the same.
type clock struct{ at, from, until int64 }

func newClock(at int64) *clock { return &clock{at, -1 << 63, never} }

// reached reports whether the instant has come.
func (c *clock) reached(instant int64) bool {
	if instant <= c.at {
		c.from = max(c.from, instant)
		return true
	}
	c.until = min(c.until, instant)
	return false
}

// instant is for a text that shows it, which holds for no other.
func (c *clock) instant() int64 {
	c.from, c.until = c.at, min(c.until, after(c.at, 1))
	return c.at
}

// covers reports whether all answers would be the same at another instant.
func (c *clock) covers(at int64) bool { return at == c.at || at >= c.from && at < c.until }

// judge makes the unit's verdicts anew.
func (a *unit) judge(at int64) {
	a.now = newClock(at)
	a.byCell = map[tassadar.Cell][]*assignment{}
	for _, o := range a.assignments {
		a.byCell[o.Body.Cell] = append(a.byCell[o.Body.Cell], o)
	}
	a.facts = nil
	for _, r := range a.all {
		r.checked = checked{}
		for _, f := range r.facts {
			f.at = min(r.assignment.at, f.issued)
		}
		a.facts = append(a.facts, r.facts...)
	}
	a.consensus, a.changed = nil, nil
	a.contradict() // the references that were computed
	a.findConsensus()
	for _, r := range a.readings {
		a.check(r)
	}
	a.contradict() // and now also what families agree on
	was := a.alike
	a.seeAlike()
	a.endsAnew = !was.equal(a.alike)
	a.cells = nil
	for _, d := range a.declared {
		c := d.cell.Cell
		cell := a.cell(d.envelope, d.cell)
		a.cells = append(a.cells, judgedCell{cell, a.findDrift(c, false), a.findDrift(c, true), a.summarise(&cell)})
	}
	a.count()
	a.judged, a.inRow = true, false
}

// bond is something that puts cells into one unit: that they are the same cell,
// run the same program on the same backend family and machine class, run one
// anywhere on whose results families have to agree, or are of one toolchain in a profile
// whose cases are cut into slices.
type bond struct {
	cell    tassadar.Cell // or those of its parts that matter
	program tassadar.Digest
	agree   bool
}

// declare makes the units of the cells that the policy declares.
func (a *appraisal) declare() {
	for i := range a.policy.Envelopes {
		e := &a.policy.Envelopes[i]
		for _, declared := range e.Cells() {
			u := a.unitOfCell(declared.Cell)
			u.declared = append(u.declared, declaration{e, declared})
		}
	}
}

// unitOfCell returns the unit of a cell.
func (a *appraisal) unitOfCell(c tassadar.Cell) *unit {
	if u := a.unitOf[bond{cell: c}]; u != nil {
		return u
	}
	bonds := []bond{{cell: c}}
	if a.sliced[c.Profile] { // its receipts go on from checkpoints of others, on other families and classes
		bonds = append(bonds, bond{cell: tassadar.Cell{Profile: c.Profile, Toolchain: c.Toolchain}})
	}
	for _, program := range a.programsFor(c.Profile, c.Toolchain) {
		bonds = a.appendProgram(bonds, c, program)
	}
	return a.bind(bonds)
}

func (a *appraisal) appendProgram(bonds []bond, c tassadar.Cell, program tassadar.Digest) []bond {
	bonds = append(bonds, bond{cell: tassadar.Cell{Backend: c.Backend, Machine: c.Machine}, program: program})
	if a.agreeing[program] {
		bonds = append(bonds, bond{program: program, agree: true})
	}
	return bonds
}

// programsFor lists the programs that any policy of the log has for a profile
// and a toolchain, those of refusal cases included.
func (a *appraisal) programsFor(profile, toolchain string) []tassadar.Digest {
	key := [2]string{profile, toolchain}
	if out, ok := a.programs[key]; ok {
		return out
	}
	out := []tassadar.Digest{}
	policies := a.v.Policies()
	for i := range policies {
		p, ok := policies[i].Body.Policy.Profile(profile)
		if !ok {
			continue
		}
		for j := range p.Workloads {
			if program, ok := declaredProgram(&p.Workloads[j], toolchain); ok {
				out = append(out, program)
			}
		}
		for j := range p.Refusals {
			out = append(out, refusalCall(&p.Refusals[j]).program)
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	a.programs[key] = out
	return out
}

// bindFacts binds the unit of a receipt to those of the programs that it saw.
func (a *appraisal) bindFacts(u *unit, r *reading) *unit {
	var bonds []bond
	for i, f := range r.facts {
		if i == 0 || f.program != r.facts[i-1].program {
			bonds = a.appendProgram(bonds, r.assignment.Body.Cell, f.program)
		}
	}
	return a.bind(append(bonds, bond{cell: r.assignment.Body.Cell}))
}

// bind returns the one unit that has all the bonds, made of those that had some.
func (a *appraisal) bind(bonds []bond) *unit {
	var u *unit
	for _, b := range bonds {
		if other := a.unitOf[b]; other != nil && other != u {
			u = a.merge(u, other)
		}
	}
	if u == nil {
		u = &unit{appraisal: a, index: len(a.units), row: savedRow{N: -1}}
		a.units = append(a.units, u)
	}
	for _, b := range bonds {
		if a.unitOf[b] == nil {
			a.unitOf[b] = u
			u.bonds = append(u.bonds, b)
		}
	}
	return u
}

// merge makes one unit of two, the first of which may be nil.
func (a *appraisal) merge(u, other *unit) *unit {
	if u == nil {
		return other
	}
	a.loaded(u)
	a.loaded(other)
	if len(u.bonds)+len(u.all) < len(other.bonds)+len(other.all) {
		u, other = other, u
	}
	for _, b := range other.bonds {
		a.unitOf[b] = u
	}
	for _, o := range other.assignments {
		o.unit = u
	}
	u.bonds, u.declared = append(u.bonds, other.bonds...), append(u.declared, other.declared...)
	u.assignments = mergeSorted(u.assignments, other.assignments, func(o *assignment) uint64 { return o.Index })
	u.readings = mergeSorted(u.readings, other.readings, func(r *reading) uint64 { return r.Index })
	u.all = mergeSorted(u.all, other.all, func(r *reading) uint64 { return r.Index })
	u.judged = false
	last := a.units[len(a.units)-1]
	a.units[other.index], last.index = last, other.index
	a.units = a.units[:len(a.units)-1]
	return u
}

func mergeSorted[T any](a, b []T, index func(T) uint64) []T {
	out := append(slices.Clip(a), b...)
	slices.SortStableFunc(out, func(x, y T) int { return cmp.Compare(index(x), index(y)) })
	return out
}

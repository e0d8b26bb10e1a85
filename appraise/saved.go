package appraise

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/go-json-experiment/json"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parallel"
)

// SavedForm names the form in which Save writes, and the rules. Another build of
// this program may find other words for the same: keep them apart.
const SavedForm = "1, rules " + Rules

// savedMagic begins what Save writes.
const savedMagic = "tassadar appraisal\n"

// saved is an appraisal without its units.
type saved struct {
	Head     evidence.LogHead      `json:"head"`
	Policy   tassadar.Digest       `json:"policy"`
	Voided   []tassadar.Digest     `json:"voided"`
	Rejected []evidence.Rejected   `json:"rejected"`
	Hosts    map[string][]hostSeen `json:"hosts"`
	Units    int                   `json:"units"`
}

// savedUnit is a unit with its verdict. Its records are named by their place
// among those of their kind.
type savedUnit struct {
	Bonds       []savedBond  `json:"bonds"`
	Assignments []int        `json:"assignments"`
	Existed     []int64      `json:"existed"`  // since when each assignment did, at the latest
	Receipts    []int        `json:"receipts"` // all
	Closed      []int        `json:"closed"`   // the closing of each receipt, -1 for none, -2 where one was not valid
	Cells       []judgedCell `json:"cells"`
	Alike       []savedAlike `json:"alike"`
	Tally       Counts       `json:"tally"`
	At          int64        `json:"at"`
	From        int64        `json:"from"`
	Until       int64        `json:"until"`
}

type savedBond struct {
	Cell    tassadar.Cell   `json:"cell"`
	Program tassadar.Digest `json:"program,omitempty"`
	Agree   bool            `json:"agree,omitempty"`
}

type savedAlike struct {
	Profile   string                 `json:"profile"`
	Toolchain string                 `json:"toolchain"`
	Case      string                 `json:"case"`
	Family    string                 `json:"family"`
	Endings   []tassadar.Observation `json:"endings"`
}

const (
	notClosed = -1 - iota
	badlyClosed
)

// Save writes what the appraiser found of the log that it appraised last, so that
// [RestoreAppraiser] goes on from there; nil where there is nothing.
func (x *Appraiser) Save() []byte {
	if x.a == nil || slices.ContainsFunc(x.a.units, func(u *unit) bool { return !u.judged }) {
		return nil
	}
	a := x.a
	head := saved{Head: a.v.Head(), Policy: a.policyDigest, Rejected: a.rejected, Hosts: a.hosts, Units: len(a.units)}
	for d, voided := range a.voided {
		if voided {
			head.Voided = append(head.Voided, d)
		}
	}
	slices.Sort(head.Voided)
	parts := make([][]byte, 1+len(a.units))
	parts[0] = mustMarshal(head)
	parallel.Do(len(a.units), 16, func(i int) { parts[1+i] = mustMarshal(a.units[i].save()) })
	out := []byte(savedMagic)
	for _, p := range parts {
		out = append(binary.AppendUvarint(out, uint64(len(p))), p...)
	}
	return evidence.Seal(out)
}

func mustMarshal(v any) []byte {
	data, err := json.Marshal(v, json.FormatNilSliceAsNull(true)) // what was nil is nil again
	if err != nil {
		panic("appraise: " + err.Error()) // plain values
	}
	return data
}

func (a *unit) save() *savedUnit {
	out := a.unread
	if out == nil {
		out = &savedUnit{}
		for _, o := range a.assignments {
			out.Assignments = append(out.Assignments, o.n)
		}
		for _, r := range a.all {
			out.Receipts = append(out.Receipts, r.n)
			switch {
			case r.closed != nil:
				out.Closed = append(out.Closed, r.closing)
			case r.closable:
				out.Closed = append(out.Closed, badlyClosed)
			default:
				out.Closed = append(out.Closed, notClosed)
			}
		}
	}
	out.Bonds, out.Existed = nil, nil
	for _, o := range a.assignments {
		out.Existed = append(out.Existed, o.at)
	}
	for _, b := range a.bonds {
		out.Bonds = append(out.Bonds, savedBond{b.cell, b.program, b.agree})
	}
	out.Cells, out.Tally, out.At, out.From, out.Until = a.cells, a.tally, a.now.at, a.now.from, a.now.until
	out.Alike = nil
	for key, families := range a.alike {
		for family, endings := range families {
			out.Alike = append(out.Alike, savedAlike{key.profile, key.toolchain, key.caseID, family, endings})
		}
	}
	slices.SortFunc(out.Alike, func(x, y savedAlike) int {
		return cmp.Or(cmp.Compare(x.Profile, y.Profile), cmp.Compare(x.Toolchain, y.Toolchain), cmp.Compare(x.Case, y.Case), cmp.Compare(x.Family, y.Family))
	})
	return out
}

// RestoreAppraiser returns the appraiser that was saved when it had appraised v
// last. Errors are index_differs.
func RestoreAppraiser(data []byte, v *evidence.Verified) (*Appraiser, error) {
	bad := func(what string) error {
		return tassadar.Errorf(tassadar.IndexDiffers, "what the index keeps of the appraised log %s", what)
	}
	body, err := evidence.Unseal(savedMagic, data)
	if err != nil {
		return nil, err
	}
	next := func() []byte {
		n, size := binary.Uvarint(body)
		if size <= 0 || n > uint64(len(body)-size) {
			return nil
		}
		out := body[size : size+int(n)]
		body = body[size+int(n):]
		return out
	}
	var head saved
	if err := json.Unmarshal(next(), &head); err != nil || head.Units < 0 || head.Units > len(body) {
		return nil, bad("is damaged")
	}
	policy, err := policyOf(v, head.Policy)
	if err != nil {
		return nil, err
	}
	if now := v.Head(); now.Origin != head.Head.Origin || now.Size != head.Head.Size || !bytes.Equal(now.Root, head.Head.Root) {
		return nil, bad("is of another state of the log")
	}
	a := newAppraisal(v, policy, head.Policy, nil)
	sizes := v.Sizes()
	a.units, a.unitOf = make([]*unit, 0, head.Units), make(map[bond]*unit, 2*head.Units)
	a.byDigest = make(map[tassadar.Digest]*assignment, sizes.Assignments)
	a.receipts, a.closings, a.rejected, a.hosts = sizes.Receipts, sizes.Closings, head.Rejected, head.Hosts
	for _, d := range head.Voided {
		a.voided[d] = true
	}
	all, parts := make([]savedUnit, head.Units), make([][]byte, head.Units)
	for i := range parts {
		parts[i] = next()
	}
	failed := make([]bool, head.Units)
	parallel.Do(len(all), 16, func(i int) { failed[i] = json.Unmarshal(parts[i], &all[i]) != nil })
	if slices.Contains(failed, true) || len(body) > 0 {
		return nil, bad("is damaged")
	}
	a.assignments = make([]*assignment, sizes.Assignments)
	for i := range all {
		if !a.restore(&all[i]) {
			return nil, bad("is damaged")
		}
	}
	if slices.Contains(a.assignments, nil) {
		return nil, bad("lacks an assignment")
	}
	a.declare()
	return &Appraiser{a}, nil
}

// restore makes a unit of what was saved, without reading its records.
func (a *appraisal) restore(s *savedUnit) bool {
	u := &unit{appraisal: a, index: len(a.units), unread: s, judged: true, cells: s.Cells, tally: s.Tally, now: &clock{s.At, s.From, s.Until}, alike: seenAlike{}}
	a.units = append(a.units, u)
	for _, b := range s.Bonds {
		key := bond{b.Cell, b.Program, b.Agree}
		u.bonds, a.unitOf[key] = append(u.bonds, key), u
	}
	for _, x := range s.Alike {
		u.alike.add(alikeKey{x.Profile, x.Toolchain, x.Case}, x.Family, x.Endings...)
	}
	sizes := a.v.Sizes()
	if len(s.Assignments) != len(s.Existed) || len(s.Receipts) != len(s.Closed) {
		return false
	}
	for i, n := range s.Receipts {
		if n < 0 || n >= sizes.Receipts || s.Closed[i] < badlyClosed || s.Closed[i] >= sizes.Closings {
			return false
		}
	}
	for i, n := range s.Assignments {
		if n < 0 || n >= len(a.assignments) || a.assignments[n] != nil {
			return false
		}
		leaf, digest := a.v.AssignmentLeaf(n)
		o := &assignment{n: n, leaf: leaf, at: s.Existed[i], unit: u}
		a.assignments[n], a.byDigest[digest] = o, o
		u.assignments = append(u.assignments, o)
	}
	return true
}

// load reads the records of a unit that was restored. What fails is kept in err.
func (a *unit) load() {
	if s := a.unread; s != nil {
		a.unread, a.err = nil, a.read(s)
	}
}

// loaded is load, for the appraisal's own use.
func (a *appraisal) loaded(u *unit) *unit {
	u.load()
	a.fail(u.err)
	return u
}

func (a *unit) read(s *savedUnit) error {
	for _, o := range a.assignments {
		l, err := a.v.AssignmentAt(o.n)
		if err != nil {
			return err
		}
		o.Logged, o.voided = l, a.v.Voided(&l.Record)
	}
	for i, n := range s.Receipts {
		l, err := a.v.ReceiptAt(n)
		if err != nil {
			return err
		}
		o := a.byDigest[l.Body.Assignment]
		if o == nil || o.unit != a {
			return tassadar.Errorf(tassadar.IndexDiffers, "the index has receipt %s in another unit than its assignment", l.Digest.Short())
		}
		r := a.newReading(l, n, o)
		r.facts = a.factsOf(r)
		a.all = append(a.all, r)
		if o.reading != nil {
			o.replays = append(o.replays, r)
		} else {
			o.reading = r
			a.readings = append(a.readings, r)
		}
		r.closable = s.Closed[i] == badlyClosed
		if s.Closed[i] >= 0 {
			if r.closed, err = a.v.ClosingAt(s.Closed[i]); err != nil {
				return err
			}
			r.closing = s.Closed[i]
		}
	}
	return nil
}

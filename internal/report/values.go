package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
	"tassadar/workload"
)

// Values are what a case came to on the engines that measured it, beside what was
// wanted: in words for people, and as the values that they are. What is decided was
// decided by digests.
type Values struct {
	Case      string          `json:"case"`
	Calls     string          `json:"calls"`
	Wanted    string          `json:"wanted,omitempty"` // "" where families have to agree
	Reference tassadar.Result `json:"reference,omitempty"`
	Agreed    bool            `json:"agreed,omitempty"` // Seen is one value, on which families agree
	Seen      []Seen          `json:"seen"`
}

// Seen is one ending of a case, with the engines that saw it.
type Seen struct {
	Engines []string         `json:"engines"` // family and version
	Runs    []int            `json:"runs"`    // of each engine, in the receipts that are shown, came to this
	CameTo  string           `json:"came_to"`
	Wanted  bool             `json:"wanted,omitempty"` // it is the reference, or an allowed result
	Ended   tassadar.Ending  `json:"ended"`
	Code    tassadar.Code    `json:"code,omitempty"` // where it was refused or not measured
	By      tassadar.Refuser `json:"by,omitempty"`
	Digest  tassadar.Digest  `json:"digest,omitempty"` // of the result
	Result  tassadar.Result  `json:"result,omitempty"` // where the receipt keeps it
	// Where says where it parts from what was wanted, and Instead what was wanted and
	// what came there. Parts is the same place for machines.
	Where   string   `json:"where,omitempty"`
	Instead []string `json:"instead,omitempty"`
	Parts   *Place   `json:"parts,omitempty"`
}

// lookup finds receipts and cases of the log that a verdict is of.
type lookup struct {
	log    *evidence.Verified
	v      *appraise.Verdict
	policy *tassadar.Policy
	// places of receipts and assignments in the log; the first of each digest
	receipts, assignments map[tassadar.Digest]int
}

func newLookup(log *evidence.Verified, v *appraise.Verdict) *lookup {
	l := &lookup{log: log, v: v, receipts: map[tassadar.Digest]int{}, assignments: map[tassadar.Digest]int{}}
	for i := log.Sizes().Receipts - 1; i >= 0; i-- {
		l.receipts[log.ReceiptName(i)] = i
	}
	for i := log.Sizes().Assignments - 1; i >= 0; i-- {
		_, digest := log.AssignmentLeaf(i)
		l.assignments[digest] = i
	}
	delete(l.receipts, "") // what could not be read has no name
	delete(l.assignments, "")
	l.policy, _ = log.Policy(v.PolicyDigest)
	return l
}

// receipt returns a receipt, nil where it cannot be read: who shows it says less.
func (l *lookup) receipt(d tassadar.Digest) *evidence.Logged[evidence.Receipt] {
	i, ok := l.receipts[d]
	if !ok {
		return nil
	}
	rc, err := l.log.ReceiptAt(i)
	if err != nil {
		return nil
	}
	return rc
}

// known is a case with its workload and reference.
type known struct {
	w       *tassadar.Workload
	c       *tassadar.Case
	expect  tassadar.Result
	digest  tassadar.Digest // by which receipts name it
	derived bool
}

// find finds a case of a profile by its id: a fixed one of the policy, or one that
// the nonce of a receipt's assignment makes.
func (l *lookup) find(policy *tassadar.Policy, profile, id string, rc *evidence.Logged[evidence.Receipt]) *known {
	p, ok := policy.Profile(profile)
	if !ok {
		return nil
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for j := range w.Cases {
			if c := &w.Cases[j]; tassadar.CaseID(w.ID, c.ID) == id {
				return &known{w, c, c.Expect, c.Digest(), false}
			}
		}
		if w.Derive == nil || rc == nil {
			continue
		}
		at, ok := l.assignments[rc.Body.Assignment]
		if !ok {
			return nil
		}
		a, err := l.log.AssignmentAt(at)
		if err != nil {
			return nil
		}
		cases, results, err := workload.Known(w, a.Nonce)
		if err != nil {
			return nil
		}
		for j := range cases {
			if tassadar.CaseID(w.ID, cases[j].ID) == id {
				return &known{w, &cases[j], results[j], cases[j].Inputs(), true}
			}
		}
	}
	return nil
}

// entry names the i-th entry of a result: an attempted link, or a call.
func (k *known) entry(i int) string {
	for j := range k.w.Links {
		if !k.w.Links[j].Attempt {
			continue
		}
		if i == 0 {
			return "link " + k.w.Links[j].Name
		}
		i--
	}
	if i >= len(k.c.Calls) {
		return fmt.Sprintf("call %d", i+1)
	}
	return fmt.Sprintf("call %d, %s", i+1, callWords(&k.c.Calls[i]))
}

// callWords writes a call as in a source text.
func callWords(c *tassadar.Call) string {
	args := make([]string, len(c.Args))
	for i, a := range c.Args {
		args[i] = cut(a.String(), shownText)
	}
	return clean(c.Export + "(" + strings.Join(args, ", ") + ")")
}

func calls(all []tassadar.Call) string {
	out := make([]string, len(all))
	for i := range out {
		out[i] = callWords(&all[i])
	}
	return strings.Join(out, "; ")
}

// values are those of a case that nobody has seen yet.
func (k *known) values(id string) *Values {
	out := &Values{Case: id, Calls: calls(k.c.Calls)}
	if k.c.Consensus {
		return out
	}
	out.Wanted, out.Reference = resultWords(k.expect), k.expect
	if n := len(k.c.Allow); n > 0 {
		out.Wanted += fmt.Sprintf(", or one of %s", text.Plural(n, "other allowed result", "other allowed results"))
	}
	return out
}

// values collects what a case came to: on all engines of the cell's toolchain and
// machine class where its inputs are fixed, in the one receipt where its nonce made
// them. Of each engine it is the newest receipt that speaks of the case.
func (l *lookup) values(c *appraise.Cell, id string, receipt tassadar.Digest) *Values {
	rc := l.receipt(receipt)
	k := l.find(l.policy, c.Profile, id, rc)
	if k == nil {
		return nil
	}
	out := k.values(id)
	if k.derived {
		out.add(k, rc)
		return out.agree()
	}
	for i := range l.v.Cells {
		other := &l.v.Cells[i]
		if other.Profile != c.Profile || other.Toolchain != c.Toolchain || other.Machine != c.Machine {
			continue
		}
		for _, line := range slices.Backward(other.Receipts) {
			if slices.Contains(line.Codes, tassadar.SignerUntrusted) || slices.Contains(line.Codes, tassadar.KeyRevoked) || slices.Contains(line.Codes, tassadar.KeyRetired) {
				continue
			}
			if rc := l.receipt(line.Receipt); rc != nil && out.add(k, rc) {
				break
			}
		}
	}
	return out.agree()
}

// of is what one receipt saw of a case, nil where it did not.
func (l *lookup) of(profile, id string, receipt tassadar.Digest) *Values {
	rc := l.receipt(receipt)
	if rc == nil || l.policy == nil {
		return nil
	}
	k := l.find(l.policy, profile, id, rc)
	if k == nil {
		return l.refusal(profile, id, rc)
	}
	out := k.values(id)
	if !out.add(k, rc) {
		return nil
	}
	return out
}

// refusal is what a receipt saw of a refusal case that ran.
func (l *lookup) refusal(profile, id string, rc *evidence.Logged[evidence.Receipt]) *Values {
	p, ok := l.policy.Profile(profile)
	if !ok {
		return nil
	}
	at := slices.IndexFunc(p.Refusals, func(r tassadar.Refuse) bool { return r.ID == id })
	seen := slices.IndexFunc(rc.Body.Refusals, func(r evidence.ObservedRefusal) bool { return r.ID == id })
	if at < 0 || seen < 0 || rc.Body.Refusals[seen].Digest != p.Refusals[at].Digest() {
		return nil
	}
	r := &p.Refusals[at]
	e := tassadar.Expectation{Code: r.Code, By: r.By}
	out := &Values{Case: id, Calls: cmp.Or(calls(r.Calls), "the module itself"), Wanted: fmt.Sprintf("refused with %s by %s", r.Code, r.By)}
	for _, o := range rc.Body.Refusals[seen].Seen {
		s := ending(o, o.Result)
		s.Wanted = e.Satisfied(e.Outcome(tassadar.Observation{Ended: o.Ended, Digest: o.Digest, Code: o.Code, By: o.By}))
		out.see(s, engineOf(rc), o.Runs)
	}
	return out
}

// words is what a receipt saw of a case in one line: the detail of a finding, where
// its values are not known.
func (l *lookup) words(profile, id string, receipt tassadar.Digest, detail string) string {
	v := l.of(profile, id, receipt)
	if v == nil || v.Wanted == "" {
		return clean(detail)
	}
	return clean(v.Calls + ": " + v.wantedAndGot())
}

// wantedAndGot says in one line what was wanted and what came.
func (v *Values) wantedAndGot() string {
	var got []string
	for i := range v.Seen {
		s := &v.Seen[i]
		if s.Where == "" {
			got = append(got, s.CameTo)
		} else {
			got = append(got, fmt.Sprintf("parts at %s: wanted %s, got %s", s.Where, s.Instead[0], s.Instead[1]))
		}
	}
	return fmt.Sprintf("wanted %s, got %s", cmp.Or(v.Wanted, "that families agree"), strings.Join(got, "; and "))
}

// oneLine says of a case in one line what was wanted and what came, with the engines
// where there are several endings.
func (v *Values) oneLine() string {
	if len(v.Seen) < 2 {
		return clean(v.Case + ": " + v.Calls + ": " + v.wantedAndGot())
	}
	var got []string
	for i := range v.Seen {
		got = append(got, v.Seen[i].CameTo+" on "+v.on(&v.Seen[i]))
	}
	return clean(fmt.Sprintf("%s: %s: wanted %s, got %s", v.Case, v.Calls, cmp.Or(v.Wanted, "that families agree"), strings.Join(got, "; and ")))
}

// add takes what a receipt saw of a case, and reports whether it saw it.
func (v *Values) add(k *known, rc *evidence.Logged[evidence.Receipt]) bool {
	at := slices.IndexFunc(rc.Body.Cases, func(c evidence.ObservedCase) bool { return c.ID == v.Case && c.Digest == k.digest })
	if at < 0 {
		return false
	}
	for _, o := range rc.Body.Cases[at].Seen {
		var came tassadar.Result
		if o.Result != nil && o.Result.Digest() == o.Digest {
			came = o.Result
		} else if o.Digest != "" && o.Digest == k.expect.Digest() {
			came = k.expect // receipts keep what is not known from elsewhere
		}
		s := ending(o, came)
		s.Wanted = o.Digest != "" && !k.c.Consensus && (o.Digest == k.expect.Digest() || slices.ContainsFunc(k.c.Allow, func(r tassadar.Result) bool { return r.Digest() == o.Digest }))
		if !s.Wanted && came != nil && !k.c.Consensus {
			p := part(k.expect, came, k.entry)
			s.Where, s.Instead, s.Parts = p.where, []string{clean(p.wanted), clean(p.got)}, &p.place
		}
		v.see(s, engineOf(rc), o.Runs)
	}
	return true
}

func engineOf(rc *evidence.Logged[evidence.Receipt]) string {
	return clean(rc.Body.Effective.Family + " " + rc.Body.Effective.Version)
}

func ending(o evidence.Observation, came tassadar.Result) Seen {
	return Seen{CameTo: cameTo(o, came), Ended: o.Ended, Code: o.Code, By: o.By, Digest: o.Digest, Result: came}
}

// see adds an ending that an engine saw.
func (v *Values) see(s Seen, engine string, runs int) {
	i := slices.IndexFunc(v.Seen, func(x Seen) bool { return x.CameTo == s.CameTo })
	if i < 0 {
		i, v.Seen = len(v.Seen), append(v.Seen, s)
	}
	at := slices.Index(v.Seen[i].Engines, engine)
	if at < 0 {
		at = len(v.Seen[i].Engines)
		v.Seen[i].Engines, v.Seen[i].Runs = append(v.Seen[i].Engines, engine), append(v.Seen[i].Runs, 0)
	}
	v.Seen[i].Runs[at] += runs
}

// on names the engines of an ending; of one that came to others too, in how many of its
// runs.
func (v *Values) on(s *Seen) string {
	names := slices.Clone(s.Engines)
	for i, name := range names {
		all, endings := 0, 0
		for k := range v.Seen {
			if at := slices.Index(v.Seen[k].Engines, name); at >= 0 {
				all, endings = all+v.Seen[k].Runs[at], endings+1
			}
		}
		if endings > 1 {
			names[i] += fmt.Sprintf(" (%d of %s)", s.Runs[i], text.Plural(all, "run", "runs"))
		}
	}
	return engines(names)
}

func (v *Values) agree() *Values {
	v.Agreed = v.Wanted == "" && len(v.Seen) == 1 && len(v.Seen[0].Engines) > 1 && v.Seen[0].Digest != ""
	return v
}

// cameTo says how a case ended.
func cameTo(o evidence.Observation, r tassadar.Result) string {
	switch {
	case r != nil:
		return resultWords(r)
	case o.Ended == tassadar.EndedReturned || o.Ended == tassadar.EndedTrapped:
		return fmt.Sprintf("%s with a result too large for a receipt, SHA-256 %s", o.Ended, o.Digest.Short())
	case o.Code != "":
		return clean(strings.TrimSuffix(fmt.Sprintf("%s with %s by %s: %s", o.Ended, o.Code, o.By, o.Detail), ": "))
	}
	return clean(string(o.Ended))
}

// engines names engines, all of them where they are few.
func engines(names []string) string {
	if len(names) > 6 {
		return fmt.Sprintf("%s and %d engines more", strings.Join(names[:5], ", "), len(names)-5)
	}
	return strings.Join(names, ", ")
}

func line(w io.Writer, indent, s string) { text.Wrap(w, indent, strings.Fields(s)) }

// text prints the values of a case.
func (v *Values) text(w io.Writer, indent string) {
	line(w, indent, v.Case+": "+v.Calls)
	switch {
	case v.Agreed:
		line(w, indent+"  ", "agreed: "+v.Seen[0].CameTo)
		line(w, indent+"    ", "by "+engines(v.Seen[0].Engines))
		return
	case v.Wanted != "":
		line(w, indent+"  ", "wanted: "+v.Wanted)
	}
	for i := range v.Seen {
		s := &v.Seen[i]
		came := s.CameTo
		if s.Wanted {
			came += ", as wanted"
		}
		line(w, indent+"  ", "got: "+came)
		if len(v.Seen) > 1 || len(s.Engines) > 1 {
			line(w, indent+"    ", "on "+v.on(s))
		}
		if s.Where != "" {
			line(w, indent+"    ", fmt.Sprintf("parts at %s: wanted %s, got %s", s.Where, s.Instead[0], s.Instead[1]))
		}
	}
	if v.Wanted != "" && len(v.Seen) == 1 && !v.Seen[0].Wanted && len(v.Seen[0].Engines) > 1 {
		line(w, indent+"  ", fmt.Sprintf("all %d engines agree on this: is the reference right?", len(v.Seen[0].Engines)))
	}
}

// shownCases is how many cases of a cell show their values.
const shownCases = 5

// aboutValues are codes whose findings are about what a case came to.
var aboutValues = []tassadar.Code{tassadar.OutcomeDiffers, tassadar.OutcomeUnstable, tassadar.ReferenceDisputed, tassadar.NoConsensus, tassadar.ConsensusChanged, tassadar.RefusedByAll}

// cellValues returns the values of those cases of a cell that are in question, and of
// those on which backend families have to agree.
func (l *lookup) cellValues(c *appraise.Cell) []Values {
	if l.policy == nil {
		return nil
	}
	var out []Values
	add := func(id string, receipt tassadar.Digest) {
		if id == "" || len(out) == shownCases || slices.ContainsFunc(out, func(x Values) bool { return x.Case == id }) {
			return
		}
		if got := l.values(c, id, receipt); got != nil && len(got.Seen) > 0 {
			out = append(out, *got)
		}
	}
	for _, f := range c.Findings {
		if slices.Contains(aboutValues, f.Code) {
			add(f.Case, f.Receipt)
		}
	}
	if p, ok := l.policy.Profile(c.Profile); ok {
		for i := range p.Workloads {
			for j := range p.Workloads[i].Cases {
				if cs := &p.Workloads[i].Cases[j]; cs.Consensus {
					add(tassadar.CaseID(p.Workloads[i].ID, cs.ID), "")
				}
			}
		}
	}
	return out
}

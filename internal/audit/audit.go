// Package audit derives the claim of a gate again from a log alone, has a sample of
// what the claim rests on executed again on this host, and says what it did not check.
//
// Start with [New], then [Audit.Reexecute] and [Audit.Conclude]; [Audit.Sign] signs
// what was found. An audit is a statement of whoever signs it: it travels in a file,
// and no verdict reads it.
package audit

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/reexecute"
	"tassadar/internal/text"
)

// Conclusion is what an audit comes to.
type Conclusion string

// The conclusions.
const (
	Confirmed Conclusion = "confirmed" // the gate is green by the log, and all that was executed again came to the same
	Refuted   Conclusion = "refuted"   // something speaks against it, or came to another result
	// Incomplete: the gate is not green, and nothing speaks against it: evidence is missing,
	// or too old. Where nothing was measured at all it is Unmeasured.
	Incomplete Conclusion = "incomplete"
	Unmeasured Conclusion = "unmeasured"
	Undecided  Conclusion = "undecided" // it is green, and nothing could be executed again here
)

// Audit is the predicate of an audit's statement.
type Audit struct {
	Log          evidence.LogHead `json:"log"`
	PolicyDigest tassadar.Digest  `json:"policy_digest"`
	TrustDigest  tassadar.Digest  `json:"trust_digest"`
	Rules        string           `json:"rules"`
	At           int64            `json:"at"` // Unix seconds
	Gate         string           `json:"gate"`
	Green        bool             `json:"green"` // by the log
	Until        int64            `json:"until"`
	Reasons      []tassadar.Code  `json:"reasons"`
	// Prerequisites are those of the gate, with the receipts that each rests on.
	Prerequisites []Prerequisite `json:"prerequisites"`
	// Sample is what was executed again here, or was meant to be, in the order in which
	// the root of the log and the receipts' digests draw it.
	Sample []Sampled `json:"sample"`
	// Refusals are refusal cases that were tried again here: of each receipt of the sample
	// one, but none that is refused for its time.
	Refusals []Sampled `json:"refusals"`
	// Builds are the modules of the sample that were built again here, each once; empty
	// where that was not asked for.
	Builds     []Rebuilt        `json:"builds"`
	NotChecked []string         `json:"not_checked"`
	Conclusion Conclusion       `json:"conclusion"`
	Machine    string           `json:"machine"` // class of the auditor's
	Host       string           `json:"host"`
	Program    evidence.Program `json:"program"`

	rebuilt  bool // what the sample rests on was to be built again
	measured bool // some cell of the gate's profiles has a receipt
}

// Prerequisite is a prerequisite as it was derived again.
type Prerequisite struct {
	ID       string            `json:"id"`
	Kind     string            `json:"kind"`
	Passed   bool              `json:"passed"`
	Reasons  []tassadar.Code   `json:"reasons"`
	Lines    int               `json:"lines"` // that it looked at
	Met      int               `json:"met"`   // of them
	Receipts []tassadar.Digest `json:"receipts"`
}

// Sampled is a case of a receipt that was executed again.
type Sampled struct {
	Receipt tassadar.Digest `json:"receipt"`
	Cell    tassadar.Cell   `json:"cell"`
	Case    string          `json:"case"`
	// Window is that of the case's trace; nil where the whole case was executed.
	Window *tassadar.Uint `json:"window,omitempty"`
	Engine string         `json:"engine"` // that executed it here
	Found  Found          `json:"found"`
	Code   tassadar.Code  `json:"code,omitempty"` // why not the same
	Detail string         `json:"detail,omitempty"`
}

// Rebuilt is a module that was built again from its sources.
type Rebuilt struct {
	Module    string          `json:"module"` // workload, and the link's position where it is one
	Profile   string          `json:"profile"`
	Toolchain string          `json:"toolchain"`
	Digest    tassadar.Digest `json:"digest"` // that the receipts have
	Found     Found           `json:"found"`
	Code      tassadar.Code   `json:"code,omitempty"` // why not the same
	Detail    string          `json:"detail,omitempty"`
}

// Build builds a module from its sources and returns its bytes' digest. The error says why
// that was not done.
type Build func(ctx context.Context, m tassadar.Module) (tassadar.Digest, error)

// Found is what executing again came to.
type Found string

// What executing again comes to.
const (
	Same     Found = "same"
	Differs  Found = "differs"
	NotHere  Found = "not_here" // this host could not execute it
	NotTried Found = ""         // not yet
)

// draw is by what the sample is drawn: nobody could know it before the last record of
// the log was written, and everybody computes it.
func draw(head evidence.LogHead, receipt tassadar.Digest) []byte {
	h := sha256.New()
	h.Write([]byte("urn:tassadar:audit:v1\n" + head.Origin + "\n"))
	h.Write(head.Root)
	h.Write([]byte(receipt))
	return h.Sum(nil)
}

// New derives the claim of a gate again and draws the sample: a receipt of every
// profile on every backend family first, and then more of them, at most as many as
// asked for. The verdict has to be on the whole log, appraised anew.
func New(v *appraise.Verdict, g *appraise.Gate, most int) *Audit {
	a := &Audit{Log: v.Log, PolicyDigest: v.PolicyDigest, TrustDigest: v.TrustDigest, Rules: v.Rules, At: v.At,
		Gate: g.Gate, Green: g.Green, Until: g.Until, Reasons: append([]tassadar.Code{}, g.Reasons...),
		Prerequisites: []Prerequisite{}, Sample: []Sampled{}, Refusals: []Sampled{}, Builds: []Rebuilt{}, NotChecked: []string{}}
	for i := range g.Prerequisites {
		p := &g.Prerequisites[i]
		row := Prerequisite{ID: p.ID, Kind: p.Kind, Passed: p.Passed, Reasons: append([]tassadar.Code{}, p.Reasons...), Lines: len(p.Evidence), Receipts: []tassadar.Digest{}}
		for _, line := range p.Evidence {
			if line.Passed {
				row.Met++
			}
			row.Receipts = append(row.Receipts, line.Receipts...)
		}
		slices.Sort(row.Receipts)
		row.Receipts = slices.Compact(row.Receipts)
		a.Prerequisites = append(a.Prerequisites, row)
	}
	type drawn struct {
		Sampled
		by  []byte
		nth int // of its profile and backend family
	}
	var all []drawn
	for i := range v.Cells {
		c := &v.Cells[i]
		if !c.Required || !slices.ContainsFunc(g.Profiles, func(p appraise.GateProfile) bool { return p.Profile == c.Profile }) {
			continue
		}
		for _, r := range c.Receipts {
			a.measured = true
			if r.Counts {
				all = append(all, drawn{Sampled: Sampled{Receipt: r.Receipt, Cell: c.Cell}, by: draw(v.Log, r.Receipt)})
			}
		}
	}
	slices.SortFunc(all, func(x, y drawn) int {
		return cmp.Or(bytes.Compare(x.by, y.by), cmp.Compare(x.Receipt, y.Receipt))
	})
	seen := map[[2]string]int{}
	for i := range all {
		key := [2]string{all[i].Cell.Profile, all[i].Cell.Backend}
		all[i].nth = seen[key]
		seen[key]++
	}
	slices.SortStableFunc(all, func(x, y drawn) int { return cmp.Compare(x.nth, y.nth) })
	for _, d := range all[:min(most, len(all))] {
		a.Sample = append(a.Sample, d.Sampled)
	}
	drew := "anything by executing again: no receipt counts, so none was drawn"
	if len(all) > 0 {
		drew = fmt.Sprintf("%s, %d not drawn; of each that was, one case or one window of a trace is checked, and one refusal case, of a limit of time none", text.Plural(len(all), "receipt that counts", "receipts that count"), len(all)-len(a.Sample))
	}
	a.NotChecked = append(a.NotChecked, drew,
		"times, and so the floors: they are the workers' own word",
		"that hosts are as many as they say: machine ids are the hosts' own word",
		"that engines and compilers are the programs whose digests the receipts name")
	return a
}

// Reexecute executes the sample again: windows of traces by vm.exact, whole cases by
// the cell's own backend family where this host has it.
func (a *Audit) Reexecute(ctx context.Context, log *evidence.Verified, source *reexecute.Source, engine func(family string) backend.Backend) error {
	for i := range a.Sample {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		a.Sample[i].execute(ctx, a.Log, log, source, engine)
		if s := a.Sample[i].refuse(ctx, a.Log, log, source, engine); s != nil {
			a.Refusals = append(a.Refusals, *s)
		}
	}
	return ctx.Err()
}

// Rebuild builds the modules of the sample again from their sources.
func (a *Audit) Rebuild(ctx context.Context, log *evidence.Verified, source *reexecute.Source, build Build) error {
	a.rebuilt = true
	for i := range a.Sample {
		rc, _, err := find(log, a.Sample[i].Receipt)
		if err != nil {
			continue // said with the sample
		}
		profile, ok := source.Profile(rc.Body.Cell.Profile)
		for j := range rc.Body.Modules {
			m := &rc.Body.Modules[j]
			if ctx.Err() != nil {
				return ctx.Err()
			}
			b := Rebuilt{Module: m.Name(), Profile: rc.Body.Cell.Profile, Toolchain: rc.Body.Cell.Toolchain, Digest: m.Digest, Found: NotHere}
			if slices.ContainsFunc(a.Builds, func(o Rebuilt) bool {
				return o.Module == b.Module && o.Profile == b.Profile && o.Toolchain == b.Toolchain && o.Digest == b.Digest
			}) {
				continue
			}
			declared, err := tassadar.Module{}, error(tassadar.Errorf(tassadar.PolicyMalformed, "the module is not in the policy here"))
			if ok {
				declared, err = declaredModule(profile, m, b.Toolchain, err)
			}
			var got tassadar.Digest
			if err == nil {
				got, err = build(ctx, declared)
			}
			switch {
			case err != nil:
				b.Code, b.Detail = tassadar.CodeOf(err), tassadar.Message(err)
			case got != m.Digest:
				b.Found, b.Code, b.Detail = Differs, tassadar.ToolchainDrift, fmt.Sprintf("%s here", got.Short())
			default:
				b.Found = Same
			}
			a.Builds = append(a.Builds, b)
		}
	}
	return ctx.Err()
}

// declaredModule is the module of a profile that a receipt measured; missing is the error
// where there is none.
func declaredModule(p *tassadar.Profile, m *evidence.MeasuredModule, toolchain string, missing error) (tassadar.Module, error) {
	at := slices.IndexFunc(p.Workloads, func(w tassadar.Workload) bool { return w.ID == m.Workload })
	if at < 0 || m.Link < 0 || m.Link > len(p.Workloads[at].Links) {
		return tassadar.Module{}, missing
	}
	of := p.Workloads[at].Module
	if m.Link > 0 {
		of = p.Workloads[at].Links[m.Link-1].Module
	}
	if found, ok := of(toolchain); ok {
		return found, nil
	}
	return tassadar.Module{}, missing
}

// refuse tries a refusal case of the receipt again, nil where it has none that can be.
func (s *Sampled) refuse(ctx context.Context, head evidence.LogHead, log *evidence.Verified, source *reexecute.Source, engine func(string) backend.Backend) *Sampled {
	rc, _, err := find(log, s.Receipt)
	if err != nil {
		return nil
	}
	var all []*evidence.ObservedRefusal
	for i := range rc.Body.Refusals {
		r := &rc.Body.Refusals[i]
		if len(r.Seen) > 0 && r.Seen[0].Code != tassadar.TimeLimitExceeded {
			all = append(all, r)
		}
	}
	if len(all) == 0 {
		return nil
	}
	observed := all[binary.BigEndian.Uint64(draw(head, s.Receipt)[8:])%uint64(len(all))]
	out := &Sampled{Receipt: s.Receipt, Cell: s.Cell, Case: observed.ID, Engine: s.Cell.Backend, Found: NotHere}
	b, err := here(ctx, engine, s.Cell.Backend)
	if err != nil {
		out.fail(err)
		return out
	}
	got, effective, err := source.Refusal(ctx, &rc.Body, observed, b)
	was := observed.Seen[0]
	switch {
	case err != nil:
		out.fail(err)
	case effective.Family != s.Cell.Backend:
		out.Code, out.Detail = tassadar.BackendMismatch, fmt.Sprintf("%s ran", effective.Family)
	case got.Ended == tassadar.EndedNotMeasured:
		out.Code, out.Detail = got.Code, got.Detail
	case len(observed.Seen) != 1 || was.Ended != got.Ended || was.Code != got.Code || was.By != got.By:
		out.Found, out.Code, out.Detail = Differs, tassadar.OutcomeDiffers, fmt.Sprintf("%s here", ending(got))
	default:
		out.Engine, out.Found = effective.Family+" "+effective.Version, Same
	}
	return out
}

// ending says how a case ended.
func ending(o evidence.Observation) string {
	if o.Code != "" {
		return fmt.Sprintf("%s with %s by %s", o.Ended, o.Code, o.By)
	}
	return string(o.Ended)
}

// here is an engine of this host.
func here(ctx context.Context, engine func(string) backend.Backend, family string) (backend.Backend, error) {
	b := engine(family)
	if b == nil {
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "this program does not know the backend family")
	}
	_, err := b.Probe(ctx)
	return b, err
}

func (s *Sampled) execute(ctx context.Context, head evidence.LogHead, log *evidence.Verified, source *reexecute.Source, engine func(string) backend.Backend) {
	s.Found = NotHere
	rc, order, err := find(log, s.Receipt)
	if err != nil {
		s.fail(err)
		return
	}
	by := draw(head, s.Receipt)
	if id, window, ok := rc.Body.PickWindow(by); ok {
		n := tassadar.Uint(window)
		s.Case, s.Window, s.Engine = id, &n, reexecute.Exact
		found, err := source.Window(ctx, &order.Body, &rc.Body, id, window)
		switch {
		case err != nil:
			s.fail(err)
		case found.Differs != nil:
			s.Engine, s.Found, s.Code, s.Detail = found.Engine, Differs, tassadar.TraceDiffers, found.Differs.String()
		default:
			s.Engine, s.Found = found.Engine, Same
		}
		return
	}
	if len(rc.Body.Cases) == 0 {
		s.Code, s.Detail = tassadar.EvidenceIncomplete, "the receipt has no case"
		return
	}
	observed := &rc.Body.Cases[binary.BigEndian.Uint64(by)%uint64(len(rc.Body.Cases))]
	s.Case, s.Engine = observed.ID, s.Cell.Backend
	b, err := here(ctx, engine, s.Cell.Backend)
	if err != nil {
		s.fail(err)
		return
	}
	got, effective, err := source.Case(ctx, &order.Body, &rc.Body, observed, b)
	switch {
	case err != nil:
		s.fail(err)
	case effective.Family != s.Cell.Backend:
		s.Code, s.Detail = tassadar.BackendMismatch, fmt.Sprintf("%s ran", effective.Family)
	case len(observed.Seen) != 1 || observed.Seen[0].Ended != got.Ended || observed.Seen[0].Digest != got.Digest || observed.Seen[0].Code != got.Code:
		s.Found, s.Code, s.Detail = Differs, tassadar.OutcomeDiffers, fmt.Sprintf("%s %s here", got.Ended, got.Digest.Short())
	default:
		s.Engine, s.Found = effective.Family+" "+effective.Version, Same
	}
}

// fail notes why nothing was found out. A trace that is another than the receipt's is
// a finding, not a failure.
func (s *Sampled) fail(err error) {
	s.Code, s.Detail = tassadar.CodeOf(err), tassadar.Message(err)
	if s.Code == tassadar.TraceDiffers {
		s.Found = Differs
	}
}

// find returns a receipt with the assignment that it answers.
func find(log *evidence.Verified, d tassadar.Digest) (*evidence.Logged[evidence.Receipt], *evidence.Logged[evidence.Assignment], error) {
	for _, r := range log.Receipts() {
		if r.Digest != d {
			continue
		}
		if at := log.AssignmentNamed(r.Body.Assignment); at >= 0 {
			order, err := log.AssignmentAt(at)
			return r, order, err
		}
	}
	return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s answers no assignment of this log", d.Short())
}

// Conclude says what the audit came to, and adds to what was not checked.
func (a *Audit) Conclude() Conclusion {
	count := map[Found]int{}
	for i := range a.Sample {
		s := &a.Sample[i]
		count[s.Found]++
		if s.Found == NotHere {
			a.NotChecked = append(a.NotChecked, fmt.Sprintf("receipt %s on %s: %s", s.Receipt.Short(), s.Cell, cmp.Or(string(s.Code), "not executed")))
		}
	}
	for i := range a.Refusals {
		s := &a.Refusals[i]
		if s.Found == Differs {
			count[Differs]++
		} else if s.Found == NotHere {
			a.NotChecked = append(a.NotChecked, fmt.Sprintf("refusal %s of receipt %s on %s: %s", s.Case, s.Receipt.Short(), s.Cell, cmp.Or(string(s.Code), "not tried")))
		}
	}
	for i := range a.Builds {
		b := &a.Builds[i]
		if b.Found == Differs {
			count[Differs]++
		} else if b.Found == NotHere {
			a.NotChecked = append(a.NotChecked, fmt.Sprintf("module %s of %s by %s: %s", b.Module, b.Profile, b.Toolchain, cmp.Or(string(b.Code), "not built")))
		}
	}
	if !a.rebuilt {
		a.NotChecked = append(a.NotChecked, "that modules are built again to the same bytes: the records of two builds are the builders' word, and --build-sources was not asked for")
	}
	switch {
	case count[Differs] > 0 || !a.Green && slices.ContainsFunc(a.Reasons, against):
		a.Conclusion = Refuted
	case !a.Green && !a.measured:
		a.Conclusion = Unmeasured
	case !a.Green:
		a.Conclusion = Incomplete
	case count[Same] == 0:
		a.Conclusion = Undecided
	default:
		a.Conclusion = Confirmed
	}
	return a.Conclusion
}

// against reports whether a reason speaks against a gate's claim. Others say that evidence
// for it is missing.
func against(c tassadar.Code) bool {
	switch c {
	case tassadar.Unmeasured, tassadar.EvidenceIncomplete, tassadar.EvidenceStale, tassadar.TooFewMachines, tassadar.TooFewRuns, tassadar.RefusalMissing,
		tassadar.ProfileNotImplemented, tassadar.NoConsensus, tassadar.ConsensusOnly, tassadar.FixedInputs, tassadar.ArticleGateNotGreen, tassadar.GateNotGreen,
		tassadar.DrillMissing, tassadar.DrillStale, tassadar.BackendUnavailable, tassadar.ToolchainUnavailable, tassadar.FutureDated:
		return false
	}
	return true
}

// Sign makes the record of an audit: a DSSE envelope of a statement about the policy,
// the log's state being in it.
func (a *Audit) Sign(signer *evidence.Signer) ([]byte, error) {
	return evidence.Sign(evidence.KindAudit, []evidence.Subject{evidence.NewSubject("gate "+a.Gate, a.PolicyDigest)}, a, signer)
}

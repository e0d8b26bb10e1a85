// Package route says which published cell serves a job, until when, or why none does. It
// decides from a verdict, the last publication of its log and an instant alone: no clock,
// no file, no network. A cell serves where the publication lists it and the verdict would
// still publish it (appraise.StandingCell), for versions that were measured, as far as
// they were measured.
//
// Start with [NewTable] and [Table.Decide].
package route

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/admission"
	"tassadar/internal/text"
)

// Job is what somebody means to execute. Profile, Toolchain and Machine are needed; what is
// zero otherwise is not asked for.
type Job struct {
	Profile   string
	Backend   string // family; any where empty
	Toolchain string // family
	Machine   string // class
	// Engine and Compilers are the versions that will run and that compiled, as receipts
	// name them.
	Engine    string
	Compilers []string
	// Instructions and Tokens are how long the job is at most.
	Instructions, Tokens tassadar.Uint
	// Module is the program, Wants what it uses where it is not given.
	Module []byte
	Wants  *admission.Wants
	// Calls are those of the module that are meant; without any, all its code counts.
	Calls []tassadar.Call
}

// Served is a cell that serves a job.
type Served struct {
	tassadar.Cell
	// NotAfter is the instant from which on it does not any more, Unix seconds: that of the
	// version that lasts longest, and never after the publication.
	NotAfter int64 `json:"not_after"`
	// Versions are those that serve, the one that lasts longest first.
	Versions []evidence.MeasuredVersion `json:"versions"`
	Label    string                     `json:"label,omitempty"`
	Marks    []string                   `json:"marks"`
}

// Refused is a cell that does not, with every reason.
type Refused struct {
	tassadar.Cell
	Reasons []tassadar.Code `json:"reasons"`
	Detail  string          `json:"detail"`
}

// Decision answers a job.
type Decision struct {
	At          int64            `json:"at"`          // instant, Unix seconds
	Publication tassadar.Uint    `json:"publication"` // number, 0 where there is none
	Log         evidence.LogHead `json:"log"`         // that it rests on
	Served      bool             `json:"served"`
	Cells       []Served         `json:"cells"`   // that serve, the one that lasts longest first
	Reasons     []tassadar.Code  `json:"reasons"` // why none serves: every code once, sorted
	Details     []string         `json:"details"` // what of it is not about a cell, for people
	Refused     []Refused        `json:"refused"` // where none serves, the cells that could, in order
	// Settlement says whether the profile is eligible for settlement as of now.
	Settlement bool `json:"settlement_eligible"`
}

// Table is what decisions are made from. It does not change.
type Table struct {
	verdict *appraise.Verdict
	policy  *tassadar.Policy
	pub     *evidence.Publication // nil for none
	rows    map[tassadar.Cell]*evidence.PublishedCell
	byPlace map[place][]*appraise.Cell
	units   map[string]*evidence.ExecutionUnit
	open    map[string]bool // profiles with a challenge that nobody answered
}

type place struct{ profile, toolchain, machine string }

// NewTable takes a verdict, the policy that it is under, and the last publication of its
// log that is in force, nil for none.
func NewTable(v *appraise.Verdict, policy *tassadar.Policy, pub *evidence.Publication) *Table {
	t := &Table{verdict: v, policy: policy, pub: pub, rows: map[tassadar.Cell]*evidence.PublishedCell{}, byPlace: map[place][]*appraise.Cell{},
		units: map[string]*evidence.ExecutionUnit{}, open: map[string]bool{}}
	for i := range v.Cells {
		c := &v.Cells[i]
		at := place{c.Profile, c.Toolchain, c.Machine}
		t.byPlace[at] = append(t.byPlace[at], c)
	}
	if pub != nil {
		for i := range pub.Cells {
			t.rows[pub.Cells[i].Cell] = &pub.Cells[i]
		}
		for i := range pub.Units {
			t.units[pub.Units[i].Profile] = &pub.Units[i]
		}
	}
	return t
}

// Decide answers a job at an instant, which is that of the verdict or later.
func (t *Table) Decide(job *Job, at int64) Decision {
	d := Decision{At: at, Log: t.verdict.Log, Cells: []Served{}, Reasons: []tassadar.Code{}, Details: []string{}, Refused: []Refused{}}
	if t.pub != nil {
		d.Publication = t.pub.Number
	}
	refuse := func(code tassadar.Code, format string, args ...any) {
		d.Reasons, d.Details = append(d.Reasons, code), append(d.Details, fmt.Sprintf(format, args...))
	}
	candidates := t.candidates(job, refuse)
	if profile, ok := t.policy.Profile(job.Profile); ok && profile.Implemented {
		for _, r := range inadmissible(profile, job) {
			refuse(r.Code, "%s", r.Detail)
		}
	}
	beyond := len(d.Reasons) > 0 // whatever the cells say
	for _, c := range candidates {
		served, refused := t.cell(c, job, at)
		if refused != nil {
			d.Refused = append(d.Refused, *refused)
		} else if !beyond {
			d.Cells = append(d.Cells, *served)
		}
	}
	slices.SortStableFunc(d.Cells, func(x, y Served) int { return cmp.Compare(y.NotAfter, x.NotAfter) })
	if d.Served = len(d.Cells) > 0; d.Served {
		d.Settlement, d.Refused = t.unit(job.Profile, at).SettlementEligible, []Refused{}
	}
	for _, r := range d.Refused {
		d.Reasons = append(d.Reasons, r.Reasons...)
	}
	slices.Sort(d.Reasons)
	d.Reasons = slices.Compact(d.Reasons)
	return d
}

// candidates are the declared cells of a job, in order. None is said why.
func (t *Table) candidates(job *Job, refuse func(tassadar.Code, string, ...any)) (out []*appraise.Cell) {
	profile, ok := t.policy.Profile(job.Profile)
	switch {
	case !ok:
		var names []string
		for i := range t.policy.Profiles {
			names = append(names, t.policy.Profiles[i].ID)
		}
		refuse(tassadar.OutsideEnvelope, "the policy has no profile %q%s", job.Profile, text.Meant(job.Profile, names))
		return nil
	case !profile.Implemented:
		refuse(tassadar.ProfileNotImplemented, "profile %s is declared by name only", job.Profile)
	}
	for _, c := range t.byPlace[place{job.Profile, job.Toolchain, job.Machine}] {
		if job.Backend == "" || c.Backend == job.Backend {
			out = append(out, c)
		}
	}
	if len(out) > 0 {
		return out
	}
	var backends, toolchains, machines []string
	for i := range t.verdict.Cells {
		if c := &t.verdict.Cells[i]; c.Profile == job.Profile {
			backends, toolchains, machines = append(backends, c.Backend), append(toolchains, c.Toolchain), append(machines, c.Machine)
		}
	}
	said := false
	for _, axis := range []struct {
		what, is string
		all      []string
	}{{"backend", job.Backend, backends}, {"toolchain", job.Toolchain, toolchains}, {"machine class", job.Machine, machines}} {
		if axis.is == "" && axis.what == "backend" || slices.Contains(axis.all, axis.is) {
			continue
		}
		said = true
		refuse(tassadar.OutsideEnvelope, "no cell of %s is declared for %s %q%s; there are %s", job.Profile, axis.what, axis.is, text.Meant(axis.is, axis.all), some(axis.all))
	}
	if !said {
		refuse(tassadar.OutsideEnvelope, "no cell of %s is declared for %s and %s together", job.Profile, strings.TrimPrefix(job.Backend+" on "+job.Toolchain, " on "), job.Machine)
	}
	return nil
}

// some names a few of all.
func some(all []string) string {
	const most = 12
	all = slices.Clone(all)
	slices.Sort(all)
	all = slices.Compact(all)
	if len(all) == 0 {
		return "none"
	}
	if n := len(all) - most; n > 0 {
		all = append(all[:most:most], fmt.Sprintf("%d more", n))
	}
	return strings.Join(all, ", ")
}

// cell says whether a declared cell serves a job.
func (t *Table) cell(c *appraise.Cell, job *Job, at int64) (*Served, *Refused) {
	no := &Refused{Cell: c.Cell, Reasons: []tassadar.Code{}}
	var details []string
	refuse := func(detail string, codes ...tassadar.Code) {
		no.Reasons, details = append(no.Reasons, codes...), append(details, detail)
	}
	row := t.rows[c.Cell]
	var checked appraise.CheckedCell
	switch {
	case t.pub == nil:
		refuse("nothing was published from this log", tassadar.PublicationExpired)
		if !c.Published {
			refuse("it would not be published now", c.Reasons...)
		}
	case t.pub.IssuedAt > at:
		refuse("the publication is dated "+text.Instant(t.pub.IssuedAt), tassadar.FutureDated)
	case at >= t.pub.ExpiresAt:
		refuse(fmt.Sprintf("publication %d expired at %s", t.pub.Number, text.Instant(t.pub.ExpiresAt)), tassadar.PublicationExpired)
		if !c.Published {
			refuse("it would not be published now", c.Reasons...)
		}
	case row == nil:
		refuse(fmt.Sprintf("publication %d does not know it", t.pub.Number), tassadar.OutsideEnvelope)
	default:
		checked = appraise.StandingCell(row, t.pub, at, t.verdict)
		switch {
		case !row.Published:
			refuse(fmt.Sprintf("publication %d suppresses it", t.pub.Number), row.Reasons...)
			if !c.Published {
				refuse("it would not be published now", c.Reasons...)
			}
		case !checked.Accepted:
			refuse(fmt.Sprintf("publication %d listed it, and it does not stand any more", t.pub.Number), checked.Reasons...)
		}
	}
	if c.Published && at >= c.NotAfter {
		refuse("its evidence went stale at "+text.Instant(c.NotAfter), tassadar.EvidenceStale)
	}
	if len(no.Reasons) > 0 {
		slices.Sort(no.Reasons)
		no.Reasons, no.Detail = slices.Compact(no.Reasons), strings.Join(details, "; ")
		return nil, no
	}
	yes := &Served{Cell: c.Cell, Label: row.Label, Marks: append([]string{}, row.Marks...)}
	for _, v := range checked.Versions {
		if short := beyond(&v, job); short != "" {
			details = append(details, "version "+v.Engine+" "+short)
			continue
		}
		yes.Versions = append(yes.Versions, v)
		yes.NotAfter = max(yes.NotAfter, v.NotAfter)
	}
	if len(yes.Versions) == 0 {
		no.Reasons, no.Detail = []tassadar.Code{tassadar.OutsideEnvelope}, strings.Join(details, "; ")
		return nil, no
	}
	slices.SortStableFunc(yes.Versions, func(x, y evidence.MeasuredVersion) int { return cmp.Compare(y.NotAfter, x.NotAfter) })
	yes.NotAfter = min(yes.NotAfter, checked.NotAfter, t.pub.ExpiresAt)
	return yes, nil
}

// beyond says what of a job a measured version does not cover, "" for nothing.
func beyond(v *evidence.MeasuredVersion, job *Job) string {
	var out []string
	if job.Engine != "" && job.Engine != v.Engine {
		out = append(out, "is not "+job.Engine)
	}
	for _, c := range job.Compilers {
		if !slices.Contains(v.Compilers, c) {
			out = append(out, fmt.Sprintf("was compiled by %s, not by %s", cmp.Or(strings.Join(v.Compilers, "; "), "nobody who said so"), c))
		}
	}
	if job.Instructions > v.Horizon {
		out = append(out, fmt.Sprintf("was measured to %d instructions, not to %d", v.Horizon, job.Instructions))
	}
	if job.Tokens > v.Tokens {
		out = append(out, fmt.Sprintf("was measured to %d tokens, not to %d", v.Tokens, job.Tokens))
	}
	return strings.Join(out, ", ")
}

// inadmissible says with which codes admission refuses the job's module, or what it uses.
func inadmissible(p *tassadar.Profile, job *Job) (out []tassadar.Refusal) {
	if job.Instructions > p.Limits.Instructions {
		out = append(out, tassadar.Refusal{Code: tassadar.StepLimitExceeded, Detail: fmt.Sprintf("the profile bounds jobs to %d instructions, this one has %d", p.Limits.Instructions, job.Instructions)})
	}
	if job.Module != nil {
		if _, refusal := admission.Admit(job.Module, p, job.Calls); refusal != nil {
			out = append(out, *refusal)
		}
	}
	if job.Wants == nil {
		return out
	}
	more, _ := job.Wants.Beyond(p)
	add := func(code tassadar.Code, what string, names []string) {
		if len(names) > 0 {
			out = append(out, tassadar.Refusal{Code: code, Detail: "the profile admits no " + what + " " + strings.Join(names, ", ")})
		}
	}
	var types []string
	for _, t := range more.Types {
		types = append(types, string(t))
	}
	add(tassadar.NumericUnsupported, "type", types)
	add(tassadar.ArbitraryWasmUnsupported, "feature", more.Features)
	add(tassadar.ArbitraryWasmUnsupported, "operators", more.Operators)
	add(tassadar.ABIUnsupported, "calls", more.Shapes)
	if len(p.Admits.Imports) == 0 {
		add(tassadar.HostImportUnsupported, "import", more.Imports)
	} else {
		add(tassadar.ImportUnknown, "import", more.Imports)
	}
	if more.Pages > 0 {
		out = append(out, tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, Detail: fmt.Sprintf("the profile admits %s of memory, the module starts with %d", text.Plural(p.Admits.MemoryPages, "page", "pages"), more.Pages)})
	}
	if n := job.Wants.Module; n > p.Limits.ModuleBytes {
		out = append(out, tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, Detail: fmt.Sprintf("the profile admits modules of %d bytes, this one has %d", p.Limits.ModuleBytes, n)})
	}
	if more.Start {
		out = append(out, tassadar.Refusal{Code: tassadar.ArbitraryWasmUnsupported, Detail: "the profile admits no start function"})
	}
	return out
}

// Package plan chooses which declared cells to measure on this host, says why, and
// estimates how long that takes.
//
// Start with [Probe], which says what engines are here, and [Choose]. An
// [Estimate] is for people who wait; nothing is decided by it.
package plan

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/text"
)

// Item is one declared cell of this machine class and what to do about it.
type Item struct {
	tassadar.Cell
	Measure bool          `json:"measure"`
	Why     string        `json:"why"`
	Code    tassadar.Code `json:"code,omitempty"` // why it cannot be measured here
	// FullOnly: it is left out because this is no full run.
	FullOnly bool `json:"full_only,omitempty"`
	// Lacks names capabilities that the engine here does not have and without which cases
	// of the cell could not be measured, as its last receipt shows: it adds nothing to
	// measure them again.
	Lacks []string `json:"lacks,omitempty"`
}

// Options say what of the declared cells is to be measured.
type Options struct {
	Only  string // pattern of [tassadar.Cell.Matches], "" for all
	Full  bool   // the cases marked full too
	Again bool   // also what is fresh
	// Within is for how many seconds more evidence has to be fresh; what is fresh for less
	// is measured again. 0 means an eighth of the time for which it is.
	Within int64
	// Program is the one that would measure; nil where that is not known. A receipt that
	// does not count because the envelope asks for another program is measured again where
	// it asks for this one.
	Program *evidence.Program
}

// AsksForProgram reports whether an envelope of the policy asks for versions or digests of
// this program.
func AsksForProgram(p *tassadar.Policy) bool {
	return slices.ContainsFunc(p.Envelopes, func(e tassadar.Envelope) bool {
		return e.Require.Program != (tassadar.VersionRange{}) || len(e.Require.Programs) > 0
	})
}

// upgraded reports whether a receipt does not count because another program measured than
// the envelope asks for, which asks for this one. Where what is measured may be out of the
// envelope for another reason, which measuring again would not change, it says no.
func (o *Options) upgraded(l *appraise.ReceiptLine, req *tassadar.Requirements, engine *Backend) bool {
	if o.Program == nil || !req.Program.Contains(o.Program.Version) || len(req.Programs) > 0 && !slices.Contains(req.Programs, o.Program.Digest) {
		return false
	}
	if slices.Contains(l.Codes, tassadar.WorkerTooOld) {
		return true
	}
	return slices.Contains(l.Codes, tassadar.OutsideEnvelope) && len(req.Programs) > 0 && len(req.Compilers) == 0 && req.Engines[engine.Family].Contains(engine.Version)
}

// lapses reports whether a receipt that is fresh is so for too short a time to wait for the
// next run.
func (o *Options) lapses(l *appraise.ReceiptLine, at int64) bool {
	left := l.ExpiresAt - at
	if o.Within > 0 {
		return left <= o.Within
	}
	return left < (l.ExpiresAt-l.AssignedAt)/8
}

// Choose says of every declared cell of the machine's class that matches whether
// to measure it, in the policy's order. Found are the engines that are here, the
// worker is the key id of the one that would measure. Without a verdict nothing
// was measured yet.
func Choose(p *tassadar.Policy, m *evidence.Machine, found []Backend, verdict *appraise.Verdict, worker string, o Options) []Item {
	out := []Item{}
	for _, declared := range p.Cells() {
		if declared.Machine != m.Class || o.Only != "" && !declared.Matches(o.Only) {
			continue
		}
		item := Item{Cell: declared.Cell, Measure: true, Why: "not measured by this worker"}
		profile, _ := p.Profile(declared.Profile)
		envelope, _ := p.Envelope(declared.Profile) // which declares the cell
		at := slices.IndexFunc(found, func(r Backend) bool { return r.Family == declared.Backend })
		switch {
		case !profile.Implemented:
			item.Measure, item.Code, item.Why = false, tassadar.ProfileNotImplemented, tassadar.ProfileNotImplemented.Meaning()
		case declared.Full && !o.Full:
			item.Measure, item.FullOnly, item.Why = false, true, "measured with --full only"
		case at >= 0 && found[at].Code == tassadar.BackendMismatch:
			// The fallback is measured, so that a signed receipt tells of it.
			item.Why = found[at].Detail
		case at < 0:
			item.Measure, item.Code, item.Why = false, tassadar.BackendUnavailable, "the program does not know this backend family"
		case !found[at].Available:
			item.Measure, item.Code, item.Why = false, found[at].Code, found[at].Detail
		default:
			if line, ok := lastReceipt(verdict, declared.Cell, worker); ok {
				switch {
				case line.Host != m.Host:
					item.Why = "measured before under another host id"
				case o.upgraded(&line, &envelope.Require, &found[at]):
					item.Why = "the envelope asks for this program, and another measured last time"
				case slices.Contains(line.Codes, tassadar.RunAbandoned):
					item.Why = "measured after the deadline, which blocks the cell until it is measured again"
				case line.Complete && line.EngineDigest == found[at].Digest && (line.Full || !o.Full) && !o.Again:
					item.Measure, item.Why = false, "fresh until "+text.Instant(line.ExpiresAt)
					if o.lapses(&line, verdict.At) {
						item.Measure, item.Why = true, "fresh only until "+text.Instant(line.ExpiresAt)
					}
				case len(line.EngineLacks) > 0 && line.EngineDigest == found[at].Digest && (line.Full || !o.Full) && !o.Again && o.Only == "":
					item.Measure, item.Lacks, item.Code = false, line.EngineLacks, backend.LackCode(line.EngineLacks)
					item.Why = "nothing to measure here: the engine lacks " + backend.LackText(line.EngineLacks) + ", as the receipt shows that is fresh until " + text.Instant(line.ExpiresAt)
				case line.EngineDigest != found[at].Digest:
					item.Why = "the engine is another one than last time"
				case line.Complete && o.Full && !line.Full:
					item.Why = "the cases marked full are missing"
				default:
					item.Why = "measured before: " + text.JoinCodes(line.Codes)
				}
			}
		}
		out = append(out, item)
	}
	return out
}

func lastReceipt(v *appraise.Verdict, c tassadar.Cell, worker string) (appraise.ReceiptLine, bool) {
	if v == nil {
		return appraise.ReceiptLine{}, false
	}
	cell, ok := v.Cell(c)
	if !ok {
		return appraise.ReceiptLine{}, false
	}
	for _, line := range slices.Backward(cell.Receipts) {
		if line.Worker == worker {
			return line, true
		}
	}
	return appraise.ReceiptLine{}, false
}

// ToMeasure lists the cells that are to be measured.
func ToMeasure(items []Item) []tassadar.Cell {
	var out []tassadar.Cell
	for _, p := range items {
		if p.Measure {
			out = append(out, p.Cell)
		}
	}
	return out
}

func cellsOf(declared []tassadar.DeclaredCell) []tassadar.Cell {
	out := make([]tassadar.Cell, len(declared))
	for i := range declared {
		out[i] = declared[i].Cell
	}
	return out
}

// CheckOnly refuses a pattern that matches no declared cell of any machine: it
// is misspelt, and measuring nothing would pass for success.
func CheckOnly(p *tassadar.Policy, only string) error {
	cells := p.Cells()
	if only == "" || slices.ContainsFunc(cells, func(c tassadar.DeclaredCell) bool { return c.Matches(only) }) {
		return nil
	}
	meant := text.MeantCell(only, cellsOf(cells))
	const most = 8 // names of each part
	var declared []string
	for _, part := range []struct {
		one, many string
		of        func(*tassadar.Cell) string
	}{
		{"profile", "profiles", func(c *tassadar.Cell) string { return c.Profile }},
		{"backend", "backends", func(c *tassadar.Cell) string { return c.Backend }},
		{"toolchain", "toolchains", func(c *tassadar.Cell) string { return c.Toolchain }},
		{"machine class", "machine classes", func(c *tassadar.Cell) string { return c.Machine }},
	} {
		var names []string
		for i := range cells {
			if name := part.of(&cells[i].Cell); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		listed := strings.Join(names[:min(len(names), most)], ", ")
		if n := len(names) - most; n > 0 {
			listed += fmt.Sprintf(", and %d more", n)
		}
		declared = append(declared, text.Plural(len(names), part.one, part.many)+": "+listed)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "--only %.100q matches no declared cell%s; declared are\n  %s", only, meant, strings.Join(declared, "\n  ")),
		"Name one of these; --policy DIR names another policy, and tassadar profile show PROFILE shows what one declares.")
}

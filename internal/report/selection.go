package report

import (
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// Selection chooses cells of a verdict. Its zero value chooses all.
type Selection struct {
	// Only are patterns of [tassadar.Cell.Matches]: a cell that one of them selects
	// is shown.
	Only []string `json:"only,omitempty"`
	// Status are words of [Statuses].
	Status []string `json:"status,omitempty"`
	Cells  int      `json:"cells"` // that are shown
	Of     int      `json:"of"`    // that are declared
}

// published is the status of a green cell that is published too.
const published = "published"

// Statuses are the words by which a selection chooses.
func Statuses() []string {
	out := []string{published}
	for _, s := range []appraise.Status{appraise.Green, appraise.Incomplete, appraise.Stale, appraise.Unmeasured, appraise.Red} {
		out = append(out, string(s))
	}
	return out
}

// Select returns a verdict with the chosen cells alone, the profiles that have some,
// and their drifts and changes. Gates and counts stay those of the whole. No cell for a
// pattern is outside_declared_envelope, another word than those of [Statuses]
// bad_use.
func Select(v *appraise.Verdict, s Selection) (*appraise.Verdict, Selection, error) {
	s.Cells, s.Of = len(v.Cells), len(v.Cells)
	if len(s.Only) == 0 && len(s.Status) == 0 {
		return v, s, nil
	}
	for _, word := range s.Status {
		if !slices.Contains(Statuses(), word) {
			return nil, s, tassadar.Errorf(tassadar.BadUse, "--status %q%s: want one of %s", word, text.Meant(word, Statuses()), strings.Join(Statuses(), ", "))
		}
	}
	for _, pattern := range s.Only {
		if !slices.ContainsFunc(v.Cells, func(c appraise.Cell) bool { return c.Matches(pattern) }) {
			var all []tassadar.Cell
			for i := range v.Cells {
				all = append(all, v.Cells[i].Cell)
			}
			return nil, s, noCell(pattern, all)
		}
	}
	chosen, profiles := map[tassadar.Cell]bool{}, map[string]bool{}
	out := *v
	out.Cells = slices.DeleteFunc(slices.Clone(v.Cells), func(c appraise.Cell) bool {
		keep := (len(s.Only) == 0 || slices.ContainsFunc(s.Only, c.Matches)) &&
			(len(s.Status) == 0 || slices.Contains(s.Status, string(c.Status)) || c.Published && slices.Contains(s.Status, published))
		if keep {
			chosen[c.Cell], profiles[c.Profile] = true, true
		}
		return !keep
	})
	s.Cells = len(out.Cells)
	out.Profiles = slices.DeleteFunc(slices.Clone(v.Profiles), func(p appraise.Profile) bool { return !profiles[p.Profile] })
	out.Drifts = slices.DeleteFunc(slices.Clone(v.Drifts), func(d appraise.Drift) bool { return !chosen[d.Cell] })
	out.Changes = slices.DeleteFunc(slices.Clone(v.Changes), func(c appraise.Change) bool { return !chosen[c.Cell] })
	return &out, s, nil
}

// noCell says that a pattern fits no declared cell, and where to find one that does.
func noCell(pattern string, all []tassadar.Cell) error {
	next := "tassadar report portability shows which cells the policy declares, --policy names another policy."
	if meant := text.MeantCell(pattern, all); meant != "" {
		return tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "no declared cell matches %q%s", pattern, meant), "Write it so; "+next)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "no declared cell matches %q", pattern), "Name PROFILE,BACKEND,TOOLCHAIN,MACHINE, or a fragment of any part; "+next)
}

// chooses reports whether the patterns choose a cell that has no status now.
func (s *Selection) chooses(c tassadar.Cell) bool {
	return s == nil || len(s.Status) == 0 && (len(s.Only) == 0 || slices.ContainsFunc(s.Only, c.Matches))
}

// Partial reports whether cells were left out, or could have been.
func (s *Selection) Partial() bool { return s != nil && (len(s.Only) > 0 || len(s.Status) > 0) }

// Words says what is shown.
func (s *Selection) Words() string {
	by := append([]string{}, s.Only...)
	if len(s.Status) > 0 {
		by = append(by, strings.Join(s.Status, " or "))
	}
	return text.Plural(s.Cells, "cell", "cells") + " of " + strconv.Itoa(s.Of) + " declared" + " shown: " + tassadar.Printable(strings.Join(by, "; "))
}

func (s *Selection) orNil() *Selection {
	if !s.Partial() {
		return nil
	}
	return s
}

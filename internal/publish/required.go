package publish

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// Required checks that every cell of a verified publication that matches one of some
// patterns is accepted, and that each pattern matches one. Where that is not so the error has
// the first reason of the first cell that is not, and names all of them: why a cell is not
// accepted, before that its publication has expired.
func Required(check *appraise.Check, patterns []string) error {
	var not []string
	var code tassadar.Code
	add := func(c tassadar.Code, what string) {
		if code == "" {
			code = c
		}
		not = append(not, what)
	}
	for _, pattern := range patterns {
		found := false
		for i := range check.Cells {
			c := &check.Cells[i]
			if c.String() != pattern && !c.Matches(pattern) {
				continue
			}
			found = true
			if c.Accepted {
				continue
			}
			reasons := first(c.Reasons)
			add(reasons[0], fmt.Sprintf("%s: %s", c.Cell, codes(reasons)))
		}
		if !found {
			add(tassadar.OutsideEnvelope, fmt.Sprintf("%s: no cell of the publication matches", pattern))
		}
	}
	if len(not) == 0 {
		return nil
	}
	const most = 20
	if n := len(not); n > most {
		not = append(not[:most:most], fmt.Sprintf("and %d more", n-most))
	}
	return tassadar.Errorf(code, "publication %d, in force until %s, does not have all that is required:\n  %s", check.Number, text.Instant(check.ExpiresAt), strings.Join(not, "\n  "))
}

// first are reasons, those first that somebody has to do something about: what follows from
// others stands behind them, and what time brings behind that.
func first(reasons []tassadar.Code) []tassadar.Code {
	out := slices.Clone(reasons)
	if len(out) == 0 {
		return []tassadar.Code{tassadar.Unmeasured}
	}
	behind := []tassadar.Code{tassadar.TooFewMachines, tassadar.EvidenceIncomplete, tassadar.EvidenceStale, tassadar.PublicationExpired}
	slices.SortStableFunc(out, func(a, b tassadar.Code) int { return slices.Index(behind, a) - slices.Index(behind, b) })
	return out
}

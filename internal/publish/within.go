package publish

import (
	"fmt"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// Job is what somebody means to compute in a cell; a number of 0 is not asked for.
type Job struct {
	Instructions tassadar.Uint `json:"instructions,omitzero"`
	Tokens       tassadar.Uint `json:"tokens,omitzero"` // prompt included
}

// Covered is a cell whose evidence goes as far as a job.
type Covered struct {
	tassadar.Cell
	// Versions are those for which it does, each with its horizon and its end.
	Versions []evidence.MeasuredVersion `json:"versions"`
}

// Within finds the accepted cells of a verified publication that match a pattern, see
// [tassadar.Cell.Matches], and whose evidence covers a job: some passed case executed as
// many instructions, and took as many tokens. A pattern without * fits one cell. Where
// none covers it the error is outside_declared_envelope, and says how far each goes or
// why it is not accepted.
func Within(check *appraise.Check, pattern string, job Job) ([]Covered, error) {
	var fit []*appraise.CheckedCell
	for i := range check.Cells {
		c := &check.Cells[i]
		if c.String() == pattern {
			fit = []*appraise.CheckedCell{c}
			break
		}
		if c.Matches(pattern) {
			fit = append(fit, c)
		}
	}
	switch {
	case len(fit) == 0:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "publication %d declares no cell that matches %q", check.Number, pattern),
			"tassadar verify without --cell lists the cells that it has.")
	case len(fit) > 1 && !strings.Contains(pattern, "*"):
		return nil, tassadar.Errorf(tassadar.BadUse, "%d cells match %q, among them %s and %s; a pattern with * asks for any that fits", len(fit), pattern, fit[0].Cell, fit[1].Cell)
	}
	var out []Covered
	var short []string
	for _, c := range fit {
		covered := Covered{Cell: c.Cell}
		if !c.Accepted {
			short = append(short, fmt.Sprintf("%s is not accepted: %s", c.Cell, codes(c.Reasons)))
		}
		for _, v := range c.Versions {
			switch {
			case !c.Accepted:
			case v.Horizon >= job.Instructions && v.Tokens >= job.Tokens:
				covered.Versions = append(covered.Versions, v)
			default:
				short = append(short, fmt.Sprintf("%s, version %s, is covered to %d instructions and %d tokens", c.Cell, v.Engine, v.Horizon, v.Tokens))
			}
		}
		if len(covered.Versions) > 0 {
			out = append(out, covered)
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	const most = 10
	if n := len(short); n > most {
		short = append(short[:most:most], fmt.Sprintf("and %d more", n-most))
	}
	return nil, tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "a job of %d instructions and %d tokens is beyond publication %d:\n%s", job.Instructions, job.Tokens, check.Number, strings.Join(short, "\n")),
		"Use a cell that goes further, or have a longer case measured: horizon and horizon_tokens of an envelope ask for one.")
}

func codes(all []tassadar.Code) string {
	var out []string
	for _, c := range all {
		out = append(out, string(c))
	}
	return strings.Join(out, ", ")
}

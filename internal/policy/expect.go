package policy

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/internal/invocation"
)

// unfit says why no calls of a case can come to a result that is expected of it,
// "" if they can. The result has entries of attempted links first.
func unfit(p *tassadar.Profile, c *tassadar.Case, lowered []invocation.Call, attempts int, r tassadar.Result) string {
	for i := attempts; i < len(r); i++ {
		n := i - attempts
		if n >= len(c.Calls) || n >= len(lowered) {
			break // their number is told elsewhere
		}
		if last := i == len(r)-1; last && exits(p) && len(r[i].Results)+len(r[i].Outputs) == 0 {
			break // an exit with 0 does not show
		}
		if why := unfitCall(&c.Calls[n], &lowered[n], &r[i]); why != "" {
			return fmt.Sprintf("call %d, of %q: %s", n+1, c.Calls[n].Export, why)
		}
	}
	return ""
}

func unfitCall(c *tassadar.Call, lowered *invocation.Call, r *tassadar.CallResult) string {
	if r.Trap != "" {
		if len(r.Results)+len(r.Outputs) > 0 {
			return "a call that traps has no results and no outputs"
		}
		return ""
	}
	if r.Exit != 0 {
		if len(r.Results)+len(r.Outputs) > 0 {
			return "a call that exits has no results and no outputs"
		}
		return ""
	}
	types := make([]tassadar.ValueType, len(r.Results))
	for i, v := range r.Results {
		types[i] = v.Type
	}
	if !slices.Equal(types, lowered.Results) {
		return fmt.Sprintf("it returns %v, expected are %v", lowered.Results, types)
	}
	switch want, have := c.Outputs(), len(r.Outputs); {
	case want > 0 && have == 0:
		return "the call has an output buffer, its bytes need an expectation"
	case have != want:
		return fmt.Sprintf("it has %d outputs, and %d are expected: the bytes of each output buffer need an expectation", want, have)
	}
	at := 0
	for i, a := range c.Args {
		if !a.Output() {
			continue
		}
		if n := len(r.Outputs[at]); n > a.Size() || n < a.Size() && a.Length == 0 {
			return fmt.Sprintf("argument %d is a buffer of %d bytes, and %d are expected", i+1, a.Size(), n)
		}
		at++
	}
	if n := c.Returns.Size(); n > 0 && len(r.Outputs[at]) != n {
		return fmt.Sprintf("its result names %d bytes, and %d are expected", n, len(r.Outputs[at]))
	}
	return ""
}

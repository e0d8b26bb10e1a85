package callflags

import (
	"tassadar"
)

// Cases makes cases out of calls, each of the calls with its name in their order;
// usual is the name where none is given. A case of which nothing is expected is
// one of consensus.
func Cases(calls []Call, usual string) []tassadar.Case {
	var out []tassadar.Case
	for i, c := range calls {
		if i == 0 || c.Case != calls[i-1].Case {
			name := c.Case
			if name == "" {
				name = usual
			}
			out = append(out, tassadar.Case{ID: name, Consensus: true})
		}
		last := &out[len(out)-1]
		last.Calls = append(last.Calls, c.Call)
		last.Expect = append(last.Expect, c.Expect)
		last.Consensus = last.Consensus && !c.Expected
	}
	for i := range out {
		if out[i].Consensus {
			out[i].Expect = nil
		}
	}
	return out
}

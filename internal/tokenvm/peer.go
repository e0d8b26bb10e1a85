package tokenvm

import (
	"tassadar"
	"tassadar/vm"
)

// PeerPrompt finds where the prompt of a peer's trace ends. Its token files are
// { program } input 00 commit(+0,sts=0,bt=0), and input tokens are never byte
// or commit tokens, so the first 00 after } has to be followed by the commit.
func PeerPrompt(m *vm.Model, trace []vm.Token) (int, error) {
	for i, closed := 0, false; i < len(trace); i++ {
		switch name := m.Name(trace[i]); {
		case name == "}":
			closed = true
		case !closed:
		case name == "00":
			if i+1 < len(trace) && m.Name(trace[i+1]) == "commit(+0,sts=0,bt=0)" {
				return i + 2, nil
			}
			return 0, tassadar.Errorf(tassadar.InputMalformed, "token %d: the 00 that ends the input has no commit(+0,sts=0,bt=0) after it", i)
		case len(name) > 6 && name[:6] == "commit" || len(name) > 3 && name[:4] == "out(":
			return 0, tassadar.Errorf(tassadar.InputMalformed, "token %d: %s before the 00 that ends the input", i, name)
		}
	}
	return 0, tassadar.Errorf(tassadar.InputMalformed, "no end of a prompt found; give --prompt N or --prefix FILE")
}

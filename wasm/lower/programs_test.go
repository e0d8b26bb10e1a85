package lower_test

import (
	"fmt"
	"testing"

	"tassadar/internal/vmprograms"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm/lower"
)

// The programs that nobody tuned give their right results, within the tokens
// for a source instruction that are promised: one on Hungarian and Sudoku, two
// elsewhere.
func TestPrograms(t *testing.T) {
	for _, p := range vmprograms.All() {
		t.Run(p.String(), func(t *testing.T) {
			result, err := lower.Lower([]lower.Link{{Module: decode(t, p.Module)}}, lower.Options{})
			if err != nil {
				t.Fatal(err)
			}
			check(t, result)
			code := result.Program.Code
			var steps, instructions, tokens uint64
			for _, c := range vmprograms.Cases(p.Name) {
				if c.Long {
					continue
				}
				m := isatest.New(result.Program)
				m.Step = func(pc, next int) { steps += uint64(result.Completes(pc, next)) }
				call := func(export string, args ...uint64) (uint64, error) {
					entry, ok := result.Instances[0].Funcs[export]
					if !ok {
						return 0, fmt.Errorf("no entry %q", export)
					}
					got, trap, err := m.Invoke(entry, args, 5e9)
					if err == nil && trap != isatest.NoTrap {
						err = fmt.Errorf("%s: trap %d", export, trap)
					}
					if err != nil || len(got) == 0 {
						return 0, err
					}
					return got[0], nil
				}
				if _, trap, err := m.Invoke(result.Instances[0].Instantiate, nil, 1e9); err != nil || trap != isatest.NoTrap {
					t.Fatalf("instantiate: trap %d, %v", trap, err)
				}
				if err := c.Run(call); err != nil {
					t.Errorf("%s: %v", c.Name, err)
				}
				instructions, tokens = instructions+m.Instructions, tokens+m.Tokens
			}
			each := float64(tokens) / float64(steps)
			t.Logf("%s source instructions, %.3f token machine instructions and %.3f tokens for each; code of %d",
				thousands(steps), float64(instructions)/float64(steps), each, len(code))
			limit := 2.0
			if p.Name == "hungarian" || p.Name == "sudoku" {
				limit = 1
			}
			if each > limit {
				t.Errorf("%.3f tokens for each source instruction, more than %v", each, limit)
			}
		})
	}
}

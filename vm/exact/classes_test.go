package exact_test

import (
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/int128"
	"tassadar/vm/internal/vmtest"
)

// manyClasses is a vocabulary in which every token has columns of its own.
func manyClasses() *vm.Model {
	m := vmtest.GenerateModel(vmtest.NewRand(21))
	add := 0
	for mask := 0; len(m.Names) < 700; mask++ {
		var r vm.Row
		for s := range 10 {
			if (mask+1)>>s&1 != 0 {
				r = append(r, vm.Term{Slot: s, Weight: int128.I64(int64(s%3) + 1)})
			}
		}
		if mask%3 != 0 {
			r = nil
			for s := range 10 {
				if (mask*7+5)>>s&1 != 0 && s != vmtest.SlotPosition && s != vmtest.SlotSquare {
					r = append(r, vm.Term{Slot: s, Weight: int128.I64(int64(s%4) - 5)})
				}
			}
		}
		m.Names = append(m.Names, "x"+string(rune('a'+add%26))+string(rune('a'+add/26%26))+string(rune('a'+add/676)))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, nil)
		add++
	}
	return m
}

// TestManyClasses: what is planned as one class is still right.
func TestManyClasses(t *testing.T) {
	t.Parallel()
	m := manyClasses()
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d classes", x.Inspect().Classes)
	tokens := make([]vm.Token, 40)
	for i := range tokens {
		tokens[i] = vm.Token(i * 17 % len(m.Names))
	}
	fallback, err := vmtest.Lockstep(x, tokens, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("fallback %q", fallback)
}

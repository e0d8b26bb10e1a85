package plan

import (
	"fmt"
	"testing"

	"tassadar/vm"
	"tassadar/vm/int128"
)

// TestClassLimit: a vocabulary in which every token has columns of its own is
// one class where its classes would be too many.
func TestClassLimit(t *testing.T) {
	m := &vm.Model{Width: 12, Position: -1, Square: -1, Stop: -1}
	for i := range 700 {
		var r vm.Row
		for s := range 10 {
			if (i+1)>>s&1 != 0 {
				r = append(r, vm.Term{Slot: s, Weight: int128.I64(int64(s%3) + 1)})
			}
		}
		m.Names = append(m.Names, fmt.Sprint("t", i))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, nil)
	}
	p, err := New(m)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Classes) < 2 {
		t.Fatalf("%d classes", len(p.Classes))
	}
	p.classify(1, false)
	if len(p.Classes) != 1 {
		t.Errorf("%d classes where one is allowed", len(p.Classes))
	}
}

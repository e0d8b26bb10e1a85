package vm

import (
	"fmt"
	"testing"
)

// TestClassLimit: a vocabulary in which every token has columns of its own is
// planned as one class.
func TestClassLimit(t *testing.T) {
	m := &Model{Width: 12, Position: -1, Square: -1, Stop: -1}
	for i := range 700 {
		var r Row
		for s := range 10 {
			if (i+1)>>s&1 != 0 {
				r = append(r, Term{s, I64(int64(s%3) + 1)})
			}
		}
		m.Names = append(m.Names, fmt.Sprint("t", i))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, nil)
	}
	p, err := newPlan(m)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.classes) != 1 {
		t.Errorf("%d classes, want 1", len(p.classes))
	}
	p.classify(1000, false)
	if len(p.classes) < 2 {
		t.Errorf("%d classes where 1000 are allowed", len(p.classes))
	}
}

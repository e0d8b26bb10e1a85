package evidence

import (
	"testing"
)

// TestVoidable: what a voiding would take back is what it does take back, of every kind.
func TestVoidable(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	receipt := b.traced() // leaves 2 and 3
	asked := b.challenge(receipt)
	asked.Case = "w/short"
	c := b.log(b.sign(KindChallenge, asked, b.w))
	b.log(b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: c, Found: Reexecuted{Case: "w/short", Engine: "e"}}, b.w))
	b.log(b.govern(b.withdraw("x"), b.ops[0]))
	b.tick(start + 10)
	b.log(b.sign(KindDrill, b.drillBody(), b.w))
	b.log(b.sign(KindPublication, b.publication(), b.desk))
	b.raw([]byte("no record"))
	last := uint64(len(b.leaves) - 1)
	for _, c := range []struct {
		from, to uint64
		key      string
		want     int
	}{
		{0, 1, "", 0}, // the trust and the policy
		{0, last, "", 8},
		{2, 2, "", 1},
		{3, 5, "", 3},
		{6, 6, b.ops[0].ID(), 1},
		{0, last, b.w.ID(), 4},
		{0, last, b.desk.ID(), 3},
		{0, last, b.ops[1].ID(), 0},
		{last, last, "", 0},
		{8, 8, b.w.ID(), 1},
		{9, 9, b.desk.ID(), 1},
	} {
		if got := b.verify().Voidable(c.from, c.to, c.key); got != c.want {
			t.Errorf("leaves %d to %d of %.8q: %d, want %d", c.from, c.to, c.key, got, c.want)
		}
	}
	saved := b.verify().Save()
	v, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, savedIn{b.leaves, saved.Chunks})
	if err != nil {
		t.Fatal(err)
	}
	if got := v.Voidable(0, last, ""); got != 8 {
		t.Errorf("of a restored log: %d", got)
	}
}

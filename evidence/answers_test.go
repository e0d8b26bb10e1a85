package evidence

import (
	"maps"
	"slices"
	"testing"

	"tassadar"
)

// TestWhatIsAnswered: an assignment is used up by the first receipt behind it that the worker whom it
// names signed and that nobody voided; what is closed is acknowledged to that worker.
func TestWhatIsAnswered(t *testing.T) {
	t.Parallel()
	b := newBench(t, 1)
	other := testingSigner(t, "another worker")
	k := other.Key(tassadar.RoleWorker)
	k.Host = hostOf("b")
	b.trust.Keys = append(b.trust.Keys, k)
	b.log(b.sign(KindTrust, b.trustBody(b.trust), b.ops[0]))
	b.log(b.sign(KindPolicy, b.policyBody(policyNamed("one")), b.ops[0]))
	serial := tassadar.Uint(0)
	assign := func(to *Signer) tassadar.Digest {
		a := b.assignment()
		serial++
		a.Serial, a.Worker = serial, to.ID()
		return b.log(b.sign(KindAssignment, a, b.desk))
	}
	finished := int64(0)
	answer := func(a tassadar.Digest, by *Signer) tassadar.Digest {
		rc := b.receiptBody(a)
		finished++
		rc.FinishedAt = finished
		return b.log(b.sign(KindReceipt, rc, by))
	}
	closed := func(a, r tassadar.Digest) int {
		b.now++
		b.log(b.sign(KindClosing, b.closing(a, r), b.desk))
		return len(b.leaves) - 1
	}
	nothing := tassadar.DigestBytes([]byte("nothing"))
	answer(nothing, b.w)
	if v := b.verify(); len(v.Answered()) != 0 || len(v.Unanswered(b.w.ID())) != 0 || len(v.Unclosed()) != 0 || len(v.Acknowledged(b.w.ID(), 0, 9)) != 0 {
		t.Error("a receipt that answers nothing")
	}
	a0, a1, a2, a3, a4 := assign(b.w), assign(b.w), assign(other), assign(b.w), assign(b.w)
	answer(nothing, b.w)
	r0 := answer(a0, b.w)
	stolen := answer(a2, b.w)
	foreign := answer(a1, other)
	voided := answer(a3, b.w)
	b.log(b.sign(KindGovernance, b.void(len(b.leaves)-1, len(b.leaves)-1, ""), b.ops[0]))
	r4 := answer(a4, b.w)
	answer(a4, b.w)
	v := b.verify()
	if got, want := v.Answered(), map[int]tassadar.Digest{0: r0, 4: r4}; !maps.Equal(got, want) {
		t.Errorf("answered %v, want %v", got, want)
	}
	orders, answers := []tassadar.Digest{a0, a1, a2, a3, a4}, []tassadar.Digest{r0, "", "", "", r4}
	saved := v.Save()
	restored, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, savedIn{b.leaves, saved.Chunks})
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]*Verified{"whole": v, "restored": restored} {
		for i, want := range answers {
			if got := v.Answer(i); got != want {
				t.Errorf("%s: answer %d: %s, want %s", name, i, got, want)
			}
			if got := v.AssignmentNamed(orders[i]); got != i {
				t.Errorf("%s: assignment %d is at place %d", name, i, got)
			}
		}
		if at := v.AssignmentNamed(nothing); at != -1 {
			t.Errorf("%s: an assignment that there is not is at place %d", name, at)
		}
		for size := range uint64(v.Head().Size) { // as it was, and as it could have gone on
			early, err := v.At(size)
			if err != nil {
				t.Fatal(err)
			}
			all := early.Answered()
			for i := range early.Sizes().Assignments {
				if got := early.Answer(i); got != all[i] {
					t.Errorf("%s, of %d leaves: answer %d: %s, want %s", name, size, i, got, all[i])
				}
			}
			for i, d := range orders {
				if got := early.AssignmentNamed(d); got >= 0 != (i < early.Sizes().Assignments) {
					t.Errorf("%s, of %d leaves: assignment %d is at place %d", name, size, i, got)
				}
			}
			tip := early.tip()
			for i, d := range orders[:early.Sizes().Assignments] {
				if got := tip.received.has(d); got != slices.ContainsFunc(tip.receipts.kept, func(r kept) bool { return r.about == string(d) }) {
					t.Errorf("%s, of %d leaves: that assignment %d was received is said to be %t", name, size, i, got)
				}
			}
		}
	}
	if mine, theirs := v.Unanswered(b.w.ID()), v.Unanswered(other.ID()); !slices.Equal(mine, []int{1, 3}) || !slices.Equal(theirs, []int{2}) {
		t.Errorf("unanswered %v and %v", mine, theirs)
	}
	if got := v.Unclosed(); !slices.Equal(got, []Unclosed{{0, r0}, {4, r4}}) {
		t.Errorf("unclosed %v", got)
	}
	first := b.now + 1
	closed(a0, r0)         // 0
	closed(a2, stolen)     // 1
	closed(a1, foreign)    // 2
	closed(a3, voided)     // 3: what governance says of the receipt is not asked
	last := closed(a4, r4) // 4
	closed(a4, nothing)    // 5
	acknowledged := func(what string, since int64, most int, want ...int) {
		t.Helper()
		if got := b.verify().Acknowledged(b.w.ID(), since, most); !slices.Equal(got, want) {
			t.Errorf("acknowledged, %s: %v, want %v", what, got, want)
		}
	}
	acknowledged("all", 0, 9, 4, 3, 0)
	acknowledged("two", 0, 2, 4, 3)
	acknowledged("none", 0, 0)
	acknowledged("since the first", first, 9, 4, 3, 0)
	acknowledged("since after the first", first+1, 9, 4, 3)
	acknowledged("since later", first+9, 9)
	if got := b.verify().Acknowledged(other.ID(), 0, 9); got != nil {
		t.Errorf("acknowledged to another: %v", got)
	}
	if got := b.verify().Unclosed(); got != nil {
		t.Errorf("all is closed, but %v", got)
	}
	closings := map[tassadar.Digest]int{r0: 0, stolen: 1, foreign: 2, voided: 3, r4: 4, nothing: 5}
	if got := b.verify().Closed(); !maps.Equal(got, closings) {
		t.Errorf("closed are %v, want %v", got, closings)
	}
	b.log(b.sign(KindGovernance, b.void(last, last, ""), b.ops[0]))
	acknowledged("and one was voided", 0, 9, 3, 0)
	closed(a0, r0) // 6
	delete(closings, r4)
	if got := b.verify().Closed(); !maps.Equal(got, closings) {
		t.Errorf("closed are %v, want %v, one voided and one closed twice", got, closings)
	}
	// Whose name stands beside a signature did not close it.
	stranger := testingSigner(t, "stranger")
	b.now++
	b.log(b.sign(KindClosing, b.closing(a4, r4), b.desk, stranger)) // 7
	b.log(b.sign(KindGovernance, b.void(len(b.leaves)-1, len(b.leaves)-1, stranger.ID()), b.ops[0]))
	closings[r4] = 7
	if got := b.verify().Closed(); !maps.Equal(got, closings) {
		t.Errorf("closed are %v, want %v, whatever is voided of a stranger", got, closings)
	}
}

// TestAnswersBefore: a receipt that stands before the assignment that it names does not use it up.
func TestAnswersBefore(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	order := b.sign(KindAssignment, b.assignment(), b.desk)
	b.log(b.sign(KindReceipt, b.receiptBody(digestOf(t, order)), b.w))
	b.log(order)
	v := b.verify()
	if len(v.Answered()) != 0 || v.Answer(0) != "" || !slices.Equal(v.Unanswered(b.w.ID()), []int{0}) || v.Unclosed() != nil {
		t.Errorf("answered %v, unanswered %v, unclosed %v", v.Answered(), v.Unanswered(b.w.ID()), v.Unclosed())
	}
}

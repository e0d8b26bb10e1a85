package evidence

import (
	"slices"
	"testing"

	"tassadar"
)

// traced logs a receipt that commits to traces of three windows and of one.
func (b *bench) traced() tassadar.Digest {
	b.t.Helper()
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	rc := b.receiptBody(a)
	trace := func(tokens tassadar.Uint) *Trace {
		d := tassadar.DigestBytes([]byte("x"))
		return &Trace{Program: d, Statement: d, Tokens: tokens, Root: d}
	}
	rc.Cases = []ObservedCase{{ID: "w/long", Trace: trace(2*WindowTokens + 1)}, {ID: "w/plain"}, {ID: "w/short", Trace: trace(5)}}
	return b.log(b.sign(KindReceipt, rc, b.w))
}

func (b *bench) challenge(receipt tassadar.Digest) Challenge {
	return Challenge{Log: testOrigin, Receipt: receipt, At: b.now, Deadline: b.now + MinAnswerSeconds + 10}
}

// TestChallenges: what asks for a window that is there, by whom the trust knows,
// with time to answer, is in force; nothing else is.
func TestChallenges(t *testing.T) {
	b := begun(t, 1)
	receipt := b.traced()
	later := tassadar.DigestBytes([]byte("a receipt that is not here"))
	stranger := testingSigner(t, "stranger")
	for _, c := range []struct {
		name string
		code tassadar.Code
		edit func(*Challenge)
		by   *Signer
	}{
		{"picked", "", func(*Challenge) {}, b.w},
		{"by a dispatcher", "", func(*Challenge) {}, b.desk},
		{"named", "", func(c *Challenge) { c.Case, c.Window = "w/long", 2 }, b.ops[1]},
		{"by nobody", tassadar.SignerUntrusted, func(*Challenge) {}, stranger},
		{"of another log", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.Log = "elsewhere" }, b.w},
		{"of no receipt", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.Receipt = later }, b.w},
		{"of no case", tassadar.TraceUnavailable, func(c *Challenge) { c.Case = "w/none" }, b.w},
		{"of a case without a trace", tassadar.TraceUnavailable, func(c *Challenge) { c.Case = "w/plain" }, b.w},
		{"of a window beyond", tassadar.TraceUnavailable, func(c *Challenge) { c.Case, c.Window = "w/long", 3 }, b.w},
		{"of a window of no case", tassadar.TraceUnavailable, func(c *Challenge) { c.Window = 1 }, b.w},
		{"with no time", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.Deadline = b.now + MinAnswerSeconds - 1 }, b.w},
		{"with the least time", "", func(c *Challenge) { c.Deadline = b.now + MinAnswerSeconds }, b.w},
		{"dated back", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.At, c.Deadline = 1, 2 }, b.w},
		{"with too much time", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.Deadline = b.now + MaxDeadlineSeconds + 1 }, b.w},
		{"with the most time", "", func(c *Challenge) { c.Deadline = b.now + MaxDeadlineSeconds }, b.w},
		{"of long ago", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.At = -1 }, b.w},
		{"due before it was made", tassadar.EvidenceUnverifiable, func(c *Challenge) { c.At = c.Deadline }, b.w},
	} {
		body := b.challenge(receipt)
		c.edit(&body)
		b.want(c.name, c.code, b.sign(KindChallenge, body, c.by))
	}
	once := b.sign(KindChallenge, b.challenge(receipt), b.w)
	b.log(once)
	b.want("twice", tassadar.Replayed, once)
	revoked := b.edited(func(t *tassadar.Trust) { keyOf(t, b.w).Revoked = b.now })
	b.log(b.sign(KindTrust, b.trustBody(revoked), b.ops[0]))
	b.want("by a revoked worker", tassadar.SignerUntrusted, b.sign(KindChallenge, Challenge{Log: testOrigin, Receipt: receipt, At: b.now + 1, Deadline: b.now + MinAnswerSeconds + 10}, b.w))
}

// TestAnswers: an answer is about the window that was asked for.
func TestAnswers(t *testing.T) {
	b := begun(t, 1)
	receipt := b.traced()
	named := b.challenge(receipt)
	named.Case, named.Window = "w/long", 2
	asked := b.log(b.sign(KindChallenge, named, b.ops[0]))
	answer := Answer{Log: testOrigin, Challenge: asked, At: b.now, Found: Reexecuted{Case: "w/long", Window: 2, Engine: "vm.exact"}}
	for _, c := range []struct {
		name string
		code tassadar.Code
		edit func(*Answer)
		by   *Signer
	}{
		{"right", "", func(*Answer) {}, b.w},
		{"that it differs", "", func(a *Answer) { a.Found.Differs = &TokenDiffers{Token: 2*WindowTokens + 0, Got: "x", Want: "y"} }, b.ops[2]},
		{"by a dispatcher", tassadar.SignerUntrusted, func(*Answer) {}, b.desk},
		{"by nobody", tassadar.SignerUntrusted, func(*Answer) {}, testingSigner(t, "stranger")},
		{"of another log", tassadar.EvidenceUnverifiable, func(a *Answer) { a.Log = "elsewhere" }, b.w},
		{"of no challenge", tassadar.EvidenceUnverifiable, func(a *Answer) { a.Challenge = receipt }, b.w},
		{"of another window", tassadar.EvidenceUnverifiable, func(a *Answer) { a.Found.Window = 1 }, b.w},
		{"of another case", tassadar.EvidenceUnverifiable, func(a *Answer) { a.Found.Case = "w/short" }, b.w},
		{"by no engine", tassadar.EvidenceUnverifiable, func(a *Answer) { a.Found.Engine = "" }, b.w},
		{"before time", tassadar.EvidenceUnverifiable, func(a *Answer) { a.At = -1 }, b.w},
	} {
		body := answer
		c.edit(&body)
		b.want(c.name, c.code, b.sign(KindAnswer, body, c.by))
	}
	once := b.sign(KindAnswer, answer, b.w)
	b.log(once)
	b.want("twice", tassadar.Replayed, once)

	picked := b.log(b.sign(KindChallenge, b.challenge(receipt), b.desk))
	all := b.verify().Challenges()
	caseID, window, err := b.verify().ChallengedWindow(&all[len(all)-1])
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"w/long", "w/short"} {
		for w := range uint64(3) {
			code := tassadar.EvidenceUnverifiable
			if id == caseID && w == window {
				code = ""
			}
			b.want("of a picked window", code, b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: picked, Found: Reexecuted{Case: id, Window: tassadar.Uint(w), Engine: "e"}}, b.w))
		}
	}
}

// TestChallengesSaved: what was saved is restored, and a state of the log has what
// stood in it then.
func TestChallengesSaved(t *testing.T) {
	b := begun(t, 1)
	receipt := b.traced()
	before := len(b.leaves)
	asked := b.challenge(receipt)
	asked.Case = "w/short"
	d := b.log(b.sign(KindChallenge, asked, b.w))
	b.log(b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: d, Found: Reexecuted{Case: "w/short", Engine: "e"}}, b.w))
	v := b.verify()
	again, err := Restore(v.Save().Head, b.checkpoint(b.leaves), &b.trust, savedIn{b.leaves, v.Save().Chunks})
	if err != nil {
		t.Fatal(err)
	}
	if len(again.Challenges()) != 1 || len(again.Answers()) != 1 || !slices.Equal(again.Challenges()[0].Nonce, v.Challenges()[0].Nonce) || len(v.Challenges()[0].Nonce) == 0 {
		t.Errorf("restored %d challenges with nonce %x and %d answers", len(again.Challenges()), again.Challenges()[0].Nonce, len(again.Answers()))
	}
	if err := again.ReadAll(); err != nil {
		t.Fatal(err)
	}
	if state(t, again) != state(t, v) {
		t.Error("the restored log is another")
	}
	for size, want := range map[int][2]int{before: {}, before + 1: {1, 0}, before + 2: {1, 1}} {
		then, err := v.At(uint64(size))
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]int{len(then.Challenges()), len(then.Answers())}; got != want {
			t.Errorf("at %d leaves: %v challenges and answers, want %v", size, got, want)
		}
	}
}

// TestReceiptNonce: the nonce of a receipt is known when it is in the log, and to the
// one who is about to log it.
func TestReceiptNonce(t *testing.T) {
	b := begun(t, 1)
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	record := b.sign(KindReceipt, b.receiptBody(a), b.w)
	want := b.verify().NextNonce(record)
	other := b.verify().NextNonce(record, record)
	b.log(record)
	r, err := b.verify().ReceiptAt(0)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.verify().ReceiptNonce(r); !slices.Equal(got, want) || slices.Equal(got, other) || len(got) != 32 {
		t.Errorf("nonce %x, foretold %x, of the second leaf %x", got, want, other)
	}
}

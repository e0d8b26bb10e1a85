package evidence

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// counting logs a receipt of an engine without traces, which counted two cases.
func (b *bench) counting() tassadar.Digest {
	b.t.Helper()
	a := b.log(b.sign(KindAssignment, b.assignment(), b.desk))
	rc := b.receiptBody(a)
	ended := []Observation{{Ended: tassadar.EndedReturned, Digest: tassadar.DigestBytes([]byte("result")), Runs: 1}}
	rc.Cases = []ObservedCase{{ID: "w/counted", Seen: ended, Instructions: 1000}, {ID: "w/limit", Seen: []Observation{{Ended: tassadar.EndedRefused, Runs: 1}}, Instructions: 7}, {ID: "w/uncounted", Seen: ended}}
	return b.log(b.sign(KindReceipt, rc, b.w))
}

// TestStateChallenges: a case without a trace can be asked for as a whole, and an
// answer has its states where the nonce says, beside another engine's.
func TestStateChallenges(t *testing.T) {
	b := begun(t, 1)
	receipt := b.counting()
	named := b.challenge(receipt)
	for _, c := range []struct {
		name, id string
		window   tassadar.Uint
		code     tassadar.Code
	}{
		{"counted", "w/counted", 0, ""},
		{"picked", "", 0, ""},
		{"a window", "w/counted", 1, tassadar.TraceUnavailable},
		{"refused", "w/limit", 0, tassadar.TraceUnavailable},
		{"not counted", "w/uncounted", 0, tassadar.TraceUnavailable},
		{"no case", "w/none", 0, tassadar.TraceUnavailable},
	} {
		body := named
		body.Case, body.Window = c.id, c.window
		b.want(c.name, c.code, b.sign(KindChallenge, body, b.w))
	}
	named.Case = "w/counted"
	asked := b.log(b.sign(KindChallenge, named, b.ops[0]))
	v := b.verify()
	challenge := v.Challenges()[0]
	cell := v.Receipts()[0].Body.Cell
	at := PickPositions(challenge.Nonce, 1000)
	right := Reexecuted{Case: "w/counted", Engine: cell.Backend, Reference: "other.engine"}
	for _, p := range append(at, 1000) {
		right.States = append(right.States, State{tassadar.Uint(p), tassadar.DigestBytes([]byte{byte(p)})})
	}
	for _, c := range []struct {
		name string
		code tassadar.Code
		edit func(*Reexecuted)
	}{
		{"right", "", func(*Reexecuted) {}},
		{"of the end alone", "", func(f *Reexecuted) { f.States = f.States[len(at):] }},
		{"that it differs", "", func(f *Reexecuted) { f.Differs = &TokenDiffers{Token: 3, Got: "a state", Want: "b state"} }},
		{"of other positions", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.States[0].Instructions++ }},
		{"of too few", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.States = f.States[1:] }},
		{"of too many", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.States = append(f.States, f.States[0]) }},
		{"of none", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.States = nil }},
		{"of no digest", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.States[0].Digest = "x" }},
		{"of another engine", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.Engine = "vm.exact" }},
		{"beside nobody", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.Reference = "" }},
		{"beside itself", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.Reference = f.Engine }},
		{"of a window", tassadar.EvidenceUnverifiable, func(f *Reexecuted) { f.Window = 1 }},
	} {
		found := right
		found.States = slices.Clone(found.States)
		c.edit(&found)
		b.want(c.name, c.code, b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: asked, At: b.now, Found: found}, b.w))
	}
}

// TestNoStatesOfTraces: a case with a trace has no states.
func TestNoStatesOfTraces(t *testing.T) {
	b := begun(t, 1)
	traced := b.traced()
	ask := b.challenge(traced)
	ask.Case = "w/short"
	of := b.log(b.sign(KindChallenge, ask, b.w))
	for _, found := range []Reexecuted{{Case: "w/short", Engine: "e", Reference: "f"}, {Case: "w/short", Engine: "e", States: []State{{1, tassadar.DigestBytes(nil)}}}} {
		b.want("of a trace", tassadar.EvidenceUnverifiable, b.sign(KindAnswer, Answer{Log: testOrigin, Challenge: of, At: b.now, Found: found}, b.w))
	}
}

// TestPickPositions: positions follow from the nonce, lie within the case, ascend, and
// are few where the case is short.
func TestPickPositions(t *testing.T) {
	nonce := bytes.Repeat([]byte{3}, 32)
	for _, n := range []uint64{1, 2, 3, 1000, 1 << 40} {
		got := PickPositions(nonce, n)
		if len(got) == 0 || len(got) > StatePositions || !slices.IsSorted(got) || got[len(got)-1] >= n || !slices.Equal(got, PickPositions(nonce, n)) {
			t.Errorf("of %d: %v", n, got)
		}
	}
	if got := PickPositions(nonce, 0); got != nil {
		t.Errorf("of none: %v", got)
	}
	if a, b := PickPositions(nonce, 1<<40), PickPositions(bytes.Repeat([]byte{4}, 32), 1<<40); slices.Equal(a, b) {
		t.Error("two nonces name the same")
	}
	rc := &Receipt{Cases: []ObservedCase{{ID: "a", Instructions: 1, Seen: []Observation{{Digest: "x"}}}, {ID: "b"}}}
	if id, ok := rc.PickCase(nonce); id != "a" || !ok {
		t.Error(id, ok)
	}
	if _, ok := rc.PickCase(nonce[:7]); ok {
		t.Error("a short nonce")
	}
	rc.Cases[1].Trace = &Trace{}
	if _, ok := rc.PickCase(nonce); ok {
		t.Error("a receipt with a trace")
	}
}

// TestSaid: people are told what was found.
func TestSaid(t *testing.T) {
	for want, f := range map[string]Reexecuted{
		"every token is what": {},
		"token 7 is a, and":   {Differs: &TokenDiffers{Token: 7, Got: "a", Want: "b"}},
		"e and r come to":     {Engine: "e", Reference: "r"},
		"after 9 counted instructions, before offset 0x1 of function 2: e has state x, and r has state y": {Engine: "e", Reference: "r",
			Differs: &TokenDiffers{Token: 9, Got: "e has state x", Want: "r has state y", Place: "before offset 0x1 of function 2"}},
	} {
		if got := f.Said(); !strings.HasPrefix(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

package evidence_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

type token int32

var traceModel = tassadar.DigestBytes([]byte("model"))

func randomTrace(rng *rand.Rand, n int) []token {
	out := make([]token, n)
	for i := range out {
		out[i] = token(rng.Uint32())
	}
	return out
}

// window cuts a window out of a trace.
func window(tokens []token, w uint64) []token {
	from := int(w) * evidence.WindowTokens
	return slices.Clone(tokens[from:min(from+evidence.WindowTokens, len(tokens))])
}

// Every window of a trace proves that it is one, and nothing else does: no other token,
// state, path, number or length.
func TestTraceWindows(t *testing.T) {
	const w = evidence.WindowTokens
	rng := rand.New(rand.NewPCG(1, 64))
	for _, n := range []int{1, 2, w - 1, w, w + 1, 2 * w, 5*w + 77, 8 * w} {
		tokens := randomTrace(rng, n)
		tree := evidence.NewTraceTree(traceModel, tokens)
		tr := &evidence.Trace{Tokens: tassadar.Uint(n), Root: tree.Root()}
		if want := uint64((n + w - 1) / w); tr.Windows() != want {
			t.Fatalf("%d tokens are %d windows", n, tr.Windows())
		}
		for i := range tr.Windows() {
			part, before, path := window(tokens, i), tree.State(i), tree.Prove(i)
			refused := func(what string, tr *evidence.Trace, at uint64, before evidence.TraceState, part []token, path []tassadar.Bytes) {
				t.Helper()
				if err := evidence.VerifyWindow(tr, at, before, part, path); tassadar.CodeOf(err) != tassadar.TraceDiffers {
					t.Errorf("%d tokens, window %d: %s: %v", n, i, what, err)
				}
			}
			if err := evidence.VerifyWindow(tr, i, before, part, path); err != nil {
				t.Errorf("%d tokens, window %d: %v", n, i, err)
			}
			for range 4 {
				at, bit := rng.IntN(len(part)), rng.IntN(32)
				part[at] ^= 1 << bit
				refused(fmt.Sprintf("bit %d of token %d", bit, at), tr, i, before, part, path)
				part[at] ^= 1 << bit
				state := before
				state[rng.IntN(len(state))] ^= 1 << rng.IntN(8)
				refused("another state", tr, i, state, part, path)
				if len(path) > 0 {
					other := slices.Clone(path)
					k := rng.IntN(len(path))
					other[k] = slices.Clone(path[k])
					other[k][rng.IntN(32)] ^= 1 << rng.IntN(8)
					refused("another element of the path", tr, i, before, part, other)
				}
			}
			for j := range tr.Windows() + 2 {
				if j != i {
					refused(fmt.Sprintf("as window %d", j), tr, j, before, part, path)
				}
			}
			refused("a token less", tr, i, before, part[:len(part)-1], path)
			refused("a token more", tr, i, before, append(slices.Clone(part), 0), path)
			refused("a longer path", tr, i, before, part, append(slices.Clone(path), make(tassadar.Bytes, 32)))
			if len(path) > 0 {
				refused("a shorter path", tr, i, before, part, path[:len(path)-1])
			}
			refused("another root", &evidence.Trace{Tokens: tr.Tokens, Root: traceModel}, i, before, part, path)
		}
		// Another number of tokens is not that of all windows: one of them does not verify.
		for _, d := range []int{-2 * w, -w, -1, 1, w, 2 * w} {
			if n+d < 1 {
				continue
			}
			other, wrong := &evidence.Trace{Tokens: tassadar.Uint(n + d), Root: tr.Root}, 0
			for i := range other.Windows() {
				if i >= tr.Windows() || evidence.VerifyWindow(other, i, tree.State(i), window(tokens, i), tree.Prove(i)) != nil {
					wrong++
				}
			}
			if wrong == 0 {
				t.Errorf("%d tokens pass for %d", n, n+d)
			}
		}
		if other := evidence.NewTraceTree(tassadar.DigestBytes(nil), tokens); other.Root() == tree.Root() {
			t.Errorf("%d tokens: another model has the same root", n)
		}
	}
}

// A window is picked by the nonce alone, each as often as any other, and never one of a
// case without a trace.
func TestPickWindow(t *testing.T) {
	const w = evidence.WindowTokens
	rc := &evidence.Receipt{Cases: []evidence.ObservedCase{
		{ID: "none"}, {ID: "one", Trace: &evidence.Trace{Tokens: 1}}, {ID: "none again"}, {ID: "empty", Trace: &evidence.Trace{}},
		{ID: "two", Trace: &evidence.Trace{Tokens: w + 1}}, {ID: "seven", Trace: &evidence.Trace{Tokens: 7 * w}}, {ID: "last"}}}
	rng := rand.New(rand.NewPCG(7, 7))
	seen := map[string]int{}
	const draws = 20_000
	for range draws {
		nonce := make(tassadar.Bytes, 32)
		for i := range nonce {
			nonce[i] = byte(rng.Uint32())
		}
		id, at, ok := rc.PickWindow(nonce)
		again, atAgain, _ := rc.PickWindow(slices.Clone(nonce))
		if !ok || again != id || atAgain != at {
			t.Fatalf("%s %d %v, then %s %d", id, at, ok, again, atAgain)
		}
		seen[fmt.Sprint(id, " ", at)]++
	}
	if len(seen) != 10 {
		t.Errorf("%v", seen)
	}
	for what, n := range seen {
		if n < draws/10*9/10 || n > draws/10*11/10 {
			t.Errorf("%s %d times of %d", what, n, draws)
		}
	}
	// In order.
	for i, want := range []string{"one 0", "two 0", "two 1", "seven 0", "seven 1", "seven 2", "seven 3", "seven 4", "seven 5", "seven 6", "one 0"} {
		id, at, ok := rc.PickWindow(binary.BigEndian.AppendUint64(nil, uint64(i)))
		if got := fmt.Sprint(id, " ", at); !ok || got != want {
			t.Errorf("nonce %d picks %s, want %s", i, got, want)
		}
	}
	for name, none := range map[string]*evidence.Receipt{"no case": {}, "no trace": {Cases: []evidence.ObservedCase{{ID: "a"}}}, "no token": {Cases: []evidence.ObservedCase{{ID: "a", Trace: &evidence.Trace{}}}}} {
		if _, _, ok := none.PickWindow(make(tassadar.Bytes, 32)); ok {
			t.Errorf("%s: a window was picked", name)
		}
	}
	if _, _, ok := rc.PickWindow(make(tassadar.Bytes, 7)); ok {
		t.Error("a window was picked by 7 bytes")
	}
}

package traces

import (
	"context"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/int128"
)

// Difference is where two runs part.
type Difference struct {
	// Position is of the first token that differs; -1 where none does.
	Position int
	A, B     vm.Token
	// Head is the first look-up that differs at or before the position that
	// predicts this token; nil where no look-up does.
	Head *HeadDifference
}

// HeadDifference is a look-up in which two engines pick different positions.
type HeadDifference struct {
	Position, Layer, Head int
	PickA, PickB          int
	// KeyA and KeyB are the normalised keys at the picked positions, and
	// Query is the normalised query.
	KeyA, KeyB, Query [2]int128.Int
}

// Diff runs two engines on the tokens that the first predicts, up to limit
// tokens, and reports the first token that the second predicts differently.
func Diff(ctx context.Context, m *vm.Model, makeA, makeB vm.Maker, prefix []vm.Token, limit int, progress func(int)) (*Difference, []vm.Token, error) {
	if err := m.CheckTokens(prefix); err != nil {
		return nil, nil, err
	}
	if len(prefix) == 0 {
		return nil, nil, vm.Errorf(vm.CodeInputMalformed, "no tokens to run")
	}
	a, b := makeA(nil), makeB(nil)
	var trace []vm.Token
	for i := 0; i < limit; i++ {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, trace, err
			}
			if progress != nil && i%4096 == 0 {
				progress(i)
			}
		}
		var t vm.Token
		if i < len(prefix) {
			t = prefix[i]
		} else {
			ta, err := a.Next()
			if err != nil {
				return nil, trace, err
			}
			tb, err := b.Next()
			if err != nil {
				return nil, trace, err
			}
			if ta != tb {
				d := &Difference{Position: i, A: ta, B: tb}
				d.Head, err = locate(ctx, m, makeA, makeB, trace)
				return d, trace, err
			}
			t = ta
		}
		trace = append(trace, t)
		if i >= len(prefix) && t == m.Stop {
			return &Difference{Position: -1}, trace, nil
		}
		if err := a.Append(ctx, t); err != nil {
			return nil, trace, err
		}
		if err := b.Append(ctx, t); err != nil {
			return nil, trace, err
		}
	}
	return &Difference{Position: -1}, trace, vm.Errorf(vm.CodeTokenLimit, "no end and no difference after %d tokens", limit)
}

// locate finds the first look-up that differs on the same tokens; nil where none
// does, or where an engine does not show its own.
func locate(ctx context.Context, m *vm.Model, makeA, makeB vm.Maker, trace []vm.Token) (*HeadDifference, error) {
	var picks [2][][]int
	watch := func(side int) vm.Observer {
		return func(_, l int, _ []int128.Int, p []int) {
			for len(picks[side]) <= l {
				picks[side] = append(picks[side], nil)
			}
			picks[side][l] = append(picks[side][l][:0], p...)
		}
	}
	a, b := makeA(watch(0)), makeB(watch(1))
	for i, t := range trace {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		if err := a.Append(ctx, t); err != nil {
			return nil, err
		}
		if err := b.Append(ctx, t); err != nil {
			return nil, err
		}
		if len(picks[0]) == 0 || len(picks[1]) == 0 {
			return nil, nil
		}
		for l := range picks[0] {
			for k := range picks[0][l] {
				if picks[0][l][k] != picks[1][l][k] {
					h := &HeadDifference{Position: i, Layer: l, Head: usedHead(&m.Layers[l], k), PickA: picks[0][l][k], PickB: picks[1][l][k]}
					return h, h.keys(ctx, m, trace[:i+1])
				}
			}
		}
	}
	return nil, nil
}

// usedHead turns the place of a pick into the number of its head.
func usedHead(l *vm.Layer, k int) int {
	for h := range l.Heads {
		if l.Heads[h].Unused() {
			continue
		}
		if k == 0 {
			return h
		}
		k--
	}
	return -1
}

// keys replays the trace exactly to find the normalised query and keys.
func (h *HeadDifference) keys(ctx context.Context, m *vm.Model, trace []vm.Token) error {
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		return err
	}
	head := &m.Layers[h.Layer].Heads[h.Head]
	take := func(p int, state []int128.Int) {
		for c := range 2 {
			if p == h.PickA {
				h.KeyA[c], _ = head.Key[c].Dot(state)
			}
			if p == h.PickB {
				h.KeyB[c], _ = head.Key[c].Dot(state)
			}
			if p == h.Position {
				h.Query[c], _ = head.Query[c].Dot(state)
			}
		}
	}
	e := x.Observed(func(p, l int, state []int128.Int, _ []int) {
		if l == h.Layer-1 {
			take(p, state)
		}
	})
	for p, t := range trace {
		if p%1024 == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if h.Layer == 0 {
			take(p, m.InitialState(p, t))
		}
		if err := e.Append(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// Compare compares two token sequences; -1 stands for a missing token.
func Compare(a, b []vm.Token) *Difference {
	for i := range max(len(a), len(b)) {
		ta, tb := vm.Token(-1), vm.Token(-1)
		if i < len(a) {
			ta = a[i]
		}
		if i < len(b) {
			tb = b[i]
		}
		if ta != tb {
			return &Difference{Position: i, A: ta, B: tb}
		}
	}
	return &Difference{Position: -1}
}

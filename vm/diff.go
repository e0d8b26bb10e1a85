package vm

import "context"

// Difference is where two runs part.
type Difference struct {
	// Position is of the first token that differs; -1 where none does.
	Position int
	A, B     Token
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
	KeyA, KeyB, Query [2]Int
}

// observer is implemented by engines that can show what heads pick.
type observer interface {
	Engine
	observePicks(func(position, layer int, picks []int))
}

func (d *Definition) observePicks(f func(int, int, []int)) {
	d.Observe = func(p, l int, _ []Int, picks []int) { f(p, l, picks) }
}

func (x *Exact) observePicks(f func(int, int, []int)) {
	x.Observe = func(p, l int, _ []Int, picks []int) { f(p, l, picks) }
}

func (f *Float) observePicks(g func(int, int, []int)) { f.Observe = g }

// Diff runs two engines on the tokens that the first predicts, up to limit
// tokens, and reports the first token that the second predicts differently.
// newA and newB return fresh engines.
func Diff(ctx context.Context, m *Model, newA, newB func() Engine, prefix []Token, limit int, progress func(int)) (*Difference, []Token, error) {
	if err := m.checkTokens(prefix); err != nil {
		return nil, nil, err
	}
	if len(prefix) == 0 {
		return nil, nil, errorf(CodeInputMalformed, "no tokens to run")
	}
	a, b := newA(), newB()
	var trace []Token
	for i := 0; i < limit; i++ {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, trace, err
			}
			if progress != nil && i%4096 == 0 {
				progress(i)
			}
		}
		var t Token
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
				d.Head, err = locate(ctx, m, newA(), newB(), trace)
				return d, trace, err
			}
			t = ta
		}
		trace = append(trace, t)
		if i >= len(prefix) && t == m.Stop {
			return &Difference{Position: -1}, trace, nil
		}
		if err := a.Append(t); err != nil {
			return nil, trace, err
		}
		if err := b.Append(t); err != nil {
			return nil, trace, err
		}
	}
	return &Difference{Position: -1}, trace, errorf(CodeTokenLimit, "no end and no difference after %d tokens", limit)
}

// locate finds the first look-up that differs on the same tokens.
func locate(ctx context.Context, m *Model, a, b Engine, trace []Token) (*HeadDifference, error) {
	oa, ok1 := a.(observer)
	ob, ok2 := b.(observer)
	if !ok1 || !ok2 {
		return nil, nil
	}
	var picks [2][][]int
	watch := func(side int) func(int, int, []int) {
		return func(_, l int, p []int) {
			for len(picks[side]) <= l {
				picks[side] = append(picks[side], nil)
			}
			picks[side][l] = append(picks[side][l][:0], p...)
		}
	}
	oa.observePicks(watch(0))
	ob.observePicks(watch(1))
	for i, t := range trace {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		if err := oa.Append(t); err != nil {
			return nil, err
		}
		if err := ob.Append(t); err != nil {
			return nil, err
		}
		for l := range picks[0] {
			for k := range picks[0][l] {
				if picks[0][l][k] != picks[1][l][k] {
					h := &HeadDifference{Position: i, Layer: l, Head: liveHead(&m.Layers[l], k), PickA: picks[0][l][k], PickB: picks[1][l][k]}
					return h, h.keys(ctx, m, trace[:i+1])
				}
			}
		}
	}
	return nil, nil
}

// liveHead turns the place of a pick into the number of its head.
func liveHead(l *Layer, k int) int {
	for h := range l.Heads {
		if l.Heads[h].dead() {
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
func (h *HeadDifference) keys(ctx context.Context, m *Model, trace []Token) error {
	x, err := NewExact(m)
	if err != nil {
		return err
	}
	head := &m.Layers[h.Layer].Heads[h.Head]
	var c checked
	take := func(p int, state []Int) {
		for i := range 2 {
			if p == h.PickA {
				h.KeyA[i] = c.dot(head.Key[i], state)
			}
			if p == h.PickB {
				h.KeyB[i] = c.dot(head.Key[i], state)
			}
			if p == h.Position {
				h.Query[i] = c.dot(head.Query[i], state)
			}
		}
	}
	x.Observe = func(p, l int, state []Int, _ []int) {
		if l == h.Layer-1 {
			take(p, state)
		}
	}
	for p, t := range trace {
		if p%1024 == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if h.Layer == 0 {
			take(p, m.initial(p, t))
		}
		if err := x.Append(t); err != nil {
			return err
		}
	}
	return nil
}

// initial is the state before the first layer.
func (m *Model) initial(p int, t Token) []Int {
	x := make([]Int, m.Width)
	for _, e := range m.Embed[t] {
		x[e.Slot] = e.Weight
	}
	if m.Position >= 0 {
		x[m.Position], _ = x[m.Position].add(I64(int64(p)))
	}
	if m.Square >= 0 {
		sq, _ := I64(int64(p)).mul(I64(int64(p)))
		x[m.Square], _ = x[m.Square].add(sq)
	}
	return x
}

// DiffTraces compares two token sequences; -1 stands for a missing token.
func DiffTraces(a, b []Token) *Difference {
	for i := range max(len(a), len(b)) {
		ta, tb := Token(-1), Token(-1)
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

package exact

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"

	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// records are what look-ups need to know of the past.
type records struct {
	tokens  []vm.Token
	indexes []runtime.KeyIndex
	best    []bestValues
	hists   []history
	keys    [][][2]int64
}

// bestValues is the running best (or mean) of a direction.
type bestValues struct {
	runtime.BestRecord
	v []int64
}

func (s *records) clone() records {
	c := records{tokens: s.tokens, best: runtime.ClonePadded(s.best)}
	c.indexes = runtime.ClonePadded(s.indexes)
	for i := range s.indexes {
		c.indexes[i] = s.indexes[i].Clone()
	}
	for i := range c.best {
		c.best[i].v = runtime.ClonePadded(c.best[i].v)
	}
	for _, h := range s.hists {
		h.v = runtime.ClonePadded(h.v)
		c.hists = append(c.hists, h)
	}
	for _, k := range s.keys {
		c.keys = append(c.keys, slices.Clone(k))
	}
	return c
}

// marshal writes records in key order, as little-endian 64-bit words.
func (s *records) marshal(position int) []byte {
	var b []byte
	w := func(v int64) { b = binary.LittleEndian.AppendUint64(b, uint64(v)) }
	for i := range s.indexes {
		x := &s.indexes[i]
		w(x.Level)
		at := len(b)
		w(0)
		n := int64(0)
		for _, id := range x.Numbers {
			pg := int(x.Page(id))
			for k := range 64 {
				if x.Used[pg]>>k&1 == 0 {
					continue
				}
				n++
				rec := pg<<6 | k
				w(id<<6 | int64(k))
				w(int64(x.Pos[rec]))
				for _, v := range x.Vals[rec*x.Values : (rec+1)*x.Values] {
					w(v)
				}
			}
		}
		binary.LittleEndian.PutUint64(b[at:], uint64(n))
	}
	for i := range s.best {
		m := &s.best[i]
		w(m.Key)
		w(m.Count)
		w(int64(m.Pos))
		for _, v := range m.v {
			w(v)
		}
	}
	for i := range s.hists {
		h := &s.hists[i]
		n := len(h.v)
		if h.mask >= 0 {
			n = min(n, position)
		}
		w(int64(n))
		for p := position - n; p < position; p++ {
			w(h.v[int64(p)&h.mask])
		}
	}
	for _, k := range s.keys {
		w(int64(len(k)))
		for _, v := range k {
			w(v[0])
			w(v[1])
		}
	}
	return b
}

// unmarshal fills the records of a fresh engine; bytes that are not canonical
// are checkpoint_edited.
func (s *records) unmarshal(b []byte, position int) error {
	bad := vm.Errorf(vm.CodeCheckpointEdited, "records are truncated or not in canonical order")
	ok := true
	w := func() int64 {
		if len(b) < 8 {
			ok = false
			return 0
		}
		v := int64(binary.LittleEndian.Uint64(b))
		b = b[8:]
		return v
	}
	count := func(words int) int {
		n := w()
		if n < 0 || n > int64(len(b)/(8*words)) {
			ok = false
			return 0
		}
		return int(n)
	}
	for i := range s.indexes {
		x := &s.indexes[i]
		x.Level = w()
		for range count(2 + x.Values) {
			key, pos := w(), w()
			if pos < 0 || pos >= int64(position) {
				return bad
			}
			rec := x.Insert(key, x.Level, int(pos))
			for j := range x.Values {
				x.Vals[rec*x.Values+j] = w()
			}
		}
	}
	for i := range s.best {
		m := &s.best[i]
		m.Key, m.Count, m.Pos = w(), w(), int32(w())
		for j := range m.v {
			m.v[j] = w()
		}
	}
	for i := range s.hists {
		h := &s.hists[i]
		n := count(1)
		if h.mask >= 0 && n != min(len(h.v), position) || h.mask < 0 && n != position {
			return bad
		}
		for p := position - n; p < position; p++ {
			h.put(int64(p), w())
		}
	}
	for i := range s.keys {
		for range count(2) {
			s.keys[i] = append(s.keys[i], [2]int64{w(), w()})
		}
	}
	if !ok || len(b) != 0 {
		return bad
	}
	return nil
}

// checkRecords refuses records that no run of position tokens leaves: blocks
// rely on the ranges that were proven.
func (x *Engine) checkRecords(position int) error {
	in := func(v int64, r plan.Interval) bool {
		return int128.I64(v).Cmp(r.Lo) >= 0 && int128.I64(v).Cmp(r.Hi) <= 0
	}
	bad := vm.Errorf(vm.CodeCheckpointEdited, "records that no run leaves")
	p, s := x.p, &x.s
	for i := range s.indexes {
		ix, ip := &s.indexes[i], &p.Indexes[i]
		if (position > 0) != (len(ix.Numbers) > 0) || position > 0 && !in(ix.Level, ip.Clear) {
			return bad
		}
		for _, id := range ix.Numbers {
			pg := int(ix.Page(id))
			for k := range 64 {
				if ix.Used[pg]>>k&1 == 0 {
					continue
				}
				if !in(id<<6|int64(k), ip.Keys) {
					return bad
				}
				for j := range ix.Values {
					if !in(ix.Vals[(pg<<6|k)*ix.Values+j], ip.Values[j].Range) {
						return bad
					}
				}
			}
		}
	}
	for i := range s.best {
		m, dp := &s.best[i], &p.Directions[i]
		if position == 0 {
			continue
		}
		if dp.Always() {
			if m.Count != int64(position) || m.Key != math.MinInt64 || m.Pos != 0 {
				return bad
			}
		} else if !in(m.Key, dp.Range) || m.Pos < 0 || int(m.Pos) >= position {
			return bad
		}
		if dp.Mean && (m.Count < 1 || m.Count > int64(position)) || !dp.Mean && m.Count != 0 {
			return bad
		}
		for j, v := range m.v {
			r := dp.Values[j].Range
			if dp.Mean {
				r = r.Scaled(int128.I64(m.Count))
			}
			if !in(v, r) {
				return bad
			}
		}
	}
	for i, h := range s.hists {
		for j, v := range h.v {
			if j < position && !in(v, p.Histories[i].Range) {
				return bad
			}
		}
	}
	for _, k := range s.keys {
		if len(k) != position {
			return bad
		}
	}
	return nil
}

// history keeps a value of every position, or of the last few: then the mask
// is less than their number, a power of two.
type history struct {
	v    []int64
	mask int64
}

func (h *history) put(p, v int64) {
	if h.mask < 0 {
		h.v = append(h.v, v)
		return
	}
	h.v[p&h.mask] = v
}

// lead is the number of the only largest register, -1 where there are more.
func lead(r []int64, args []int32) int64 {
	best, at := r[args[0]], int64(0)
	for i, a := range args[1:] {
		switch v := r[a]; {
		case v > best:
			best, at = v, int64(i+1)
		case v == best:
			at = -1
		}
	}
	return at
}

// restored is a fresh engine with the records of a position; what is not
// canonical, or no records that a run can leave, is checkpoint_edited.
func (p *program) restored(position int, b []byte) (*Engine, error) {
	x := p.engine(nil)
	if err := x.s.unmarshal(b, position); err != nil {
		return nil, err
	}
	if err := x.checkRecords(position); err != nil {
		return nil, err
	}
	if !bytes.Equal(x.s.marshal(position), b) {
		return nil, vm.Errorf(vm.CodeCheckpointEdited, "records are not in canonical order")
	}
	return x, nil
}

// Records is what look-ups can still reach of the positions so far, in
// canonical order, the same on every host. A position that has no plan has
// none: weights_unsupported.
func (x *Engine) Records() ([]byte, error) {
	if x.slow != nil {
		return nil, vm.Errorf(vm.CodeWeightsUnsupported, "no plan at position %d (%s), so there is no state to take", x.Len(), x.why)
	}
	return x.s.marshal(x.Len()), nil
}

// Resume returns an engine that holds the tokens, whose records are given and
// which predicts next. What is not canonical, or what no run can leave, is
// checkpoint_edited; whether some run of these tokens leaves these records is
// not checked.
func (x *Engine) Resume(tokens []vm.Token, next vm.Token, records []byte) (*Engine, error) {
	m := x.p.Model
	if m.CheckTokens(tokens) != nil || len(tokens) > 0 && m.CheckTokens([]vm.Token{next}) != nil || len(tokens) == 0 && next != -1 {
		return nil, vm.Errorf(vm.CodeCheckpointEdited, "a token that the model does not have")
	}
	e, err := x.p.restored(len(tokens), records)
	if err != nil {
		return nil, err
	}
	e.s.tokens, e.next = slices.Clip(tokens), next
	return e, nil
}

package vm

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
)

// records are what look-ups need to know of the past.
type records struct {
	tokens  []Token
	indexes []keyIndex
	best    []bestValues
	hists   []history
	keys    [][][2]int64
}

// bestValues is the running best (or mean) of a direction.
type bestValues struct {
	bestRecord
	v []int64
}

func (s *records) clone() records {
	c := records{tokens: s.tokens, best: apart(s.best)}
	c.indexes = apart(s.indexes)
	for i := range s.indexes {
		c.indexes[i] = s.indexes[i].clone()
	}
	for i := range c.best {
		c.best[i].v = apart(c.best[i].v)
	}
	for _, h := range s.hists {
		h.v = apart(h.v)
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
		w(x.level)
		at := len(b)
		w(0)
		n := int64(0)
		for _, id := range x.ids {
			pg := int(x.page(id))
			for k := range 64 {
				if x.used[pg]>>k&1 == 0 {
					continue
				}
				n++
				rec := pg<<6 | k
				w(id<<6 | int64(k))
				w(int64(x.pos[rec]))
				for _, v := range x.vals[rec*x.values : (rec+1)*x.values] {
					w(v)
				}
			}
		}
		binary.LittleEndian.PutUint64(b[at:], uint64(n))
	}
	for i := range s.best {
		m := &s.best[i]
		w(m.key)
		w(m.count)
		w(int64(m.pos))
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
	bad := Errorf(CodeCheckpointEdited, "records are truncated or not in canonical order")
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
		x.level = w()
		for range count(2 + x.values) {
			key, pos := w(), w()
			if pos < 0 || pos >= int64(position) {
				return bad
			}
			rec := x.insert(key, x.level, int(pos))
			for j := range x.values {
				x.vals[rec*x.values+j] = w()
			}
		}
	}
	for i := range s.best {
		m := &s.best[i]
		m.key, m.count, m.pos = w(), w(), int32(w())
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
func (x *Exact) checkRecords(position int) error {
	in := func(v int64, r interval) bool { return I64(v).Cmp(r.lo) >= 0 && I64(v).Cmp(r.hi) <= 0 }
	bad := Errorf(CodeCheckpointEdited, "records that no run leaves")
	p, s := x.p, &x.s
	for i := range s.indexes {
		ix, ip := &s.indexes[i], &p.indexes[i]
		if (position > 0) != (len(ix.ids) > 0) || position > 0 && !in(ix.level, ip.clear) {
			return bad
		}
		for _, id := range ix.ids {
			pg := int(ix.page(id))
			for k := range 64 {
				if ix.used[pg]>>k&1 == 0 {
					continue
				}
				if !in(id<<6|int64(k), ip.kappa) {
					return bad
				}
				for j := range ix.values {
					if !in(ix.vals[(pg<<6|k)*ix.values+j], ip.values[j].r) {
						return bad
					}
				}
			}
		}
	}
	for i := range s.best {
		m, dp := &s.best[i], &p.directions[i]
		if position == 0 {
			continue
		}
		if dp.always() {
			if m.count != int64(position) || m.key != math.MinInt64 || m.pos != 0 {
				return bad
			}
		} else if !in(m.key, dp.r) || m.pos < 0 || int(m.pos) >= position {
			return bad
		}
		if dp.mean && (m.count < 1 || m.count > int64(position)) || !dp.mean && m.count != 0 {
			return bad
		}
		for j, v := range m.v {
			r := dp.values[j].r
			if dp.mean {
				r = r.scaled(I64(m.count))
			}
			if !in(v, r) {
				return bad
			}
		}
	}
	for i, h := range s.hists {
		for j, v := range h.v {
			if j < position && !in(v, p.hists[i].r) {
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
func (p *program) restored(position int, b []byte) (*Exact, error) {
	x := p.engine(nil)
	if err := x.s.unmarshal(b, position); err != nil {
		return nil, err
	}
	if err := x.checkRecords(position); err != nil {
		return nil, err
	}
	if !bytes.Equal(x.s.marshal(position), b) {
		return nil, Errorf(CodeCheckpointEdited, "records are not in canonical order")
	}
	return x, nil
}

// Records is what look-ups can still reach of the positions so far, in
// canonical order, the same on every host. A position that has no plan has
// none: weights_unsupported.
func (x *Exact) Records() ([]byte, error) {
	if x.slow != nil {
		return nil, Errorf(CodeWeightsUnsupported, "no plan at position %d (%s), so there is no state to take", x.Len(), x.why)
	}
	return x.s.marshal(x.Len()), nil
}

// Resume returns an engine that holds the tokens, whose records are given and
// which predicts next. What is not canonical, or what no run can leave, is
// checkpoint_edited; whether some run of these tokens leaves these records is
// not checked.
func (x *Exact) Resume(tokens []Token, next Token, records []byte) (*Exact, error) {
	m := x.p.m
	if m.CheckTokens(tokens) != nil || len(tokens) > 0 && m.CheckTokens([]Token{next}) != nil || len(tokens) == 0 && next != -1 {
		return nil, Errorf(CodeCheckpointEdited, "a token that the model does not have")
	}
	e, err := x.p.restored(len(tokens), records)
	if err != nil {
		return nil, err
	}
	e.s.tokens, e.next = slices.Clip(tokens), next
	return e, nil
}

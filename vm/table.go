package vm

import (
	"encoding/binary"
	"hash/maphash"
	"slices"
)

// tokenTable is a table with what planning needs to know of it.
type tokenTable struct {
	table
	r interval
	// few: at most maxSplit distinct values; 0 not known yet, 1 yes, -1 no.
	few int8
}

// flatSize is the largest vocabulary whose tables are kept flat.
const flatSize = 4 * pageSize

func (p *page) constant() bool { return p.id == 0 && p.b == 0 }

// fill writes the first len(out) values.
func (p *page) fill(out []int64) {
	switch {
	case p.v != nil:
		for i := range out {
			out[i] = int64(p.v[i])
		}
	case p.w != nil:
		copy(out, p.w[:])
	default:
		x := p.a
		for i := range out {
			out[i] = x
			x += p.b
		}
	}
}

// pagePool finds values that are there already.
type pagePool struct {
	seed  maphash.Seed
	byKey map[uint64][]page
	n     int32
	buf   []byte
}

func newPagePool() pagePool {
	return pagePool{seed: maphash.MakeSeed(), byKey: map[uint64][]page{}}
}

// page makes a page of values.
func (pp *pagePool) page(v []int64) page {
	line := page{a: v[0]}
	if len(v) > 1 {
		line.b = v[1] - v[0]
	}
	straight := true
	for i, x := range v {
		straight = straight && x == line.a+line.b*int64(i)
	}
	if straight {
		return line
	}
	pp.buf = pp.buf[:0]
	for _, x := range v {
		pp.buf = binary.LittleEndian.AppendUint64(pp.buf, uint64(x))
	}
	key := maphash.Bytes(pp.seed, pp.buf)
	for _, old := range pp.byKey[key] {
		if equalPage(&old, v) {
			return old
		}
	}
	pp.n++
	p := page{id: pp.n}
	p.set(v)
	pp.byKey[key] = append(pp.byKey[key], p)
	return p
}

func equalPage(p *page, v []int64) bool {
	for i, x := range v {
		if p.at(int64(i)) != x {
			return false
		}
	}
	return true
}

// span is the tokens of page number i.
func (p *plan) span(i int) (from, to int) {
	return i << pageBits, min((i+1)<<pageBits, len(p.m.Names))
}

func (p *plan) pageCount() int { return (len(p.m.Names) + pageSize - 1) >> pageBits }

// makeColumns reads every embedding column; weights count modulo 2^64.
func (p *plan) makeColumns() {
	m := p.m
	p.pool = newPagePool()
	p.columns = make([][]page, m.Width)
	work := make([][]int64, m.Width)
	var touched []int
	for i := range p.pageCount() {
		from, to := p.span(i)
		touched = touched[:0]
		for t := from; t < to; t++ {
			for _, e := range m.Embed[t] {
				w := work[e.Slot]
				if len(w) == 0 {
					if w = work[e.Slot][:cap(work[e.Slot])]; w == nil {
						w = make([]int64, pageSize)
					}
					clear(w)
					work[e.Slot] = w
					touched = append(touched, e.Slot)
				}
				w[t-from] = int64(e.Weight.lo)
			}
		}
		for _, s := range touched {
			if p.columns[s] == nil {
				p.columns[s] = make([]page, p.pageCount())
			}
			p.columns[s][i] = p.pool.page(work[s][:to-from])
			work[s] = work[s][:0]
		}
	}
}

// tokenSum is a combination of embedding columns.
type tokenSum struct {
	c int64
	t []struct {
		slot int
		w    int64
	}
}

func (s *tokenSum) equal(o *tokenSum) bool { return s.c == o.c && slices.Equal(s.t, o.t) }

// ofToken writes x as a combination of embedding columns, modulo 2^64.
func (b *builder) ofToken(x lin) (s tokenSum, ok bool) {
	s.c = int64(x.c.lo)
	for _, term := range x.t {
		n := &b.nodes[term.n]
		if n.kind != nCol {
			return s, false
		}
		s.t = append(s.t, struct {
			slot int
			w    int64
		}{int(n.a), int64(term.w.lo)})
	}
	slices.SortFunc(s.t, func(a, b struct {
		slot int
		w    int64
	}) int {
		return a.slot - b.slot
	})
	return s, true
}

// sumTable is the table of what sums say of each class; nil stands for 0.
func (p *plan) sumTable(sums []*tokenSum) int {
	t := tokenTable{table: table{pages: make([]page, p.pageCount())}}
	var out, work [pageSize]int64
	none := &tokenSum{}
	for i := range t.pages {
		from, to := p.span(i)
		if c := p.pageClass[i]; c >= 0 {
			s := sums[c]
			if s == nil {
				s = none
			}
			line := page{a: s.c}
			straight := true
			for _, x := range s.t {
				col := p.columnPage(x.slot, i)
				straight = straight && col.id == 0
				line.a += x.w * col.a
				line.b += x.w * col.b
			}
			switch {
			case straight:
				t.pages[i] = line
				continue
			case len(s.t) == 1 && s.c == 0 && s.t[0].w == 1:
				t.pages[i] = *p.columnPage(s.t[0].slot, i)
				continue
			}
			for j := range out[:to-from] {
				out[j] = s.c
			}
			for _, x := range s.t {
				p.columnPage(x.slot, i).fill(work[:to-from])
				for j, v := range work[:to-from] {
					out[j] += x.w * v
				}
			}
		} else {
			for j := range out[:to-from] {
				s := sums[p.classOf.at(int64(from+j))]
				if s == nil {
					s = none
				}
				out[j] = s.c
				for _, x := range s.t {
					out[j] += x.w * p.columnPage(x.slot, i).at(int64(j))
				}
			}
		}
		t.pages[i] = p.pool.page(out[:to-from])
	}
	return p.addTable(t)
}

var zeroPage page

func (p *plan) columnPage(slot, i int) *page {
	if c := p.columns[slot]; c != nil {
		return &c[i]
	}
	return &zeroPage
}

// addTable finds an equal table or adds t, which has its pages only.
func (p *plan) addTable(t tokenTable) int {
	var key []byte
	for i := range t.pages {
		pg := &t.pages[i]
		key = binary.LittleEndian.AppendUint64(key, uint64(pg.a))
		key = binary.LittleEndian.AppendUint64(key, uint64(pg.b))
		key = binary.LittleEndian.AppendUint32(key, uint32(pg.id))
	}
	if i, ok := p.tableByKey[string(key)]; ok {
		return i
	}
	p.finish(&t)
	p.tables = append(p.tables, &t)
	p.tableByKey[string(key)] = len(p.tables) - 1
	return len(p.tables) - 1
}

// finish finds the range, and the flat form of a small table.
func (p *plan) finish(t *tokenTable) {
	lo, hi := t.pages[0].at(0), t.pages[0].at(0)
	for i := range t.pages {
		pg := &t.pages[i]
		from, to := p.span(i)
		if pg.id == 0 {
			last := pg.at(int64(to - from - 1))
			lo, hi = min(lo, pg.a, last), max(hi, pg.a, last)
			continue
		}
		for j := range to - from {
			v := pg.at(int64(j))
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	t.r = interval{I64(lo), I64(hi)}
	if n := len(p.m.Names); n <= flatSize {
		t.flat = make([]int64, n)
		for i := range t.pages {
			from, to := p.span(i)
			t.pages[i].fill(t.flat[from:to])
		}
	}
}

// columnTable returns the table of an embedding column by token.
func (p *plan) columnTable(slot int) int {
	t := tokenTable{table: table{pages: make([]page, p.pageCount())}}
	for i := range t.pages {
		t.pages[i] = *p.columnPage(slot, i)
	}
	return p.addTable(t)
}

// fewValues reports whether table id takes at most maxSplit values.
func (p *plan) fewValues(id int) bool {
	t := p.tables[id]
	if t.few == 0 {
		t.few = 1
		seen := map[int64]bool{}
		for i := range t.pages {
			pg := &t.pages[i]
			from, to := p.span(i)
			n := to - from
			if pg.constant() {
				n = 1
			} else if pg.id == 0 && n > maxSplit {
				t.few = -1
				break
			}
			for j := range n {
				seen[pg.at(int64(j))] = true
			}
			if len(seen) > maxSplit {
				t.few = -1
				break
			}
		}
	}
	return t.few > 0
}

// splitOn returns the split by the given tables, or nil where it has one
// class or too many.
func (p *plan) splitOn(tables []int) *split {
	var key []byte
	for _, id := range tables {
		key = binary.LittleEndian.AppendUint32(key, uint32(id))
	}
	if s, ok := p.splits[string(key)]; ok {
		return s
	}
	s := p.newSplit(tables)
	p.splits[string(key)] = s
	return s
}

func (p *plan) newSplit(tables []int) *split {
	s := &split{tables: tables, classOf: tokenTable{table: table{pages: make([]page, p.pageCount())}}}
	for _, id := range tables {
		if !p.fewValues(id) {
			return nil
		}
	}
	by := map[string]int64{}
	var key []byte
	class := func(i, j int) int64 {
		key = key[:0]
		for _, id := range tables {
			key = binary.LittleEndian.AppendUint64(key, uint64(p.tables[id].pages[i].at(int64(j))))
		}
		c, ok := by[string(key)]
		if !ok {
			c = int64(len(s.vectors))
			by[string(key)] = c
			vec := make([]int64, len(tables))
			for k, id := range tables {
				vec[k] = p.tables[id].pages[i].at(int64(j))
			}
			s.vectors = append(s.vectors, vec)
		}
		return c
	}
	var out [pageSize]int64
	for i := range s.classOf.pages {
		same := true
		for _, id := range tables {
			same = same && p.tables[id].pages[i].constant()
		}
		if same {
			s.classOf.pages[i] = page{a: class(i, 0)}
		} else {
			from, to := p.span(i)
			for j := range to - from {
				out[j] = class(i, j)
			}
			s.classOf.pages[i] = p.pool.page(out[:to-from])
		}
		if len(s.vectors) > maxSplit {
			return nil
		}
	}
	if len(s.vectors) < 2 {
		return nil
	}
	p.finish(&s.classOf)
	return s
}

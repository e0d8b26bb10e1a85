package plan

import (
	"encoding/binary"
	"hash/maphash"
	"slices"

	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// TokenTable is a table with what planning needs to know of it.
type TokenTable struct {
	runtime.Table
	r Interval
	// few: at most maxSplit distinct values; 0 not known yet, 1 yes, -1 no.
	few int8
}

// flatSize is the largest vocabulary whose tables are kept flat.
const flatSize = 4 * runtime.PageSize

// pagePool finds values that are there already.
type pagePool struct {
	seed  maphash.Seed
	byKey map[uint64][]runtime.Page
	n     int32
	buf   []byte
}

func newPagePool() pagePool {
	return pagePool{seed: maphash.MakeSeed(), byKey: map[uint64][]runtime.Page{}}
}

// page makes a page of values.
func (pp *pagePool) page(v []int64) runtime.Page {
	line := runtime.Page{A: v[0]}
	if len(v) > 1 {
		line.B = v[1] - v[0]
	}
	straight := true
	for i, x := range v {
		straight = straight && x == line.A+line.B*int64(i)
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
	p := runtime.Page{Shared: pp.n}
	p.Set(v)
	pp.byKey[key] = append(pp.byKey[key], p)
	return p
}

func equalPage(p *runtime.Page, v []int64) bool {
	for i, x := range v {
		if p.At(int64(i)) != x {
			return false
		}
	}
	return true
}

// Span is the tokens of page number i.
func (p *Plan) Span(i int) (from, to int) {
	return i << runtime.PageBits, min((i+1)<<runtime.PageBits, len(p.Model.Names))
}

func (p *Plan) pageCount() int {
	return (len(p.Model.Names) + runtime.PageSize - 1) >> runtime.PageBits
}

// makeColumns reads every embedding column; weights count modulo 2^64.
func (p *Plan) makeColumns() {
	m := p.Model
	p.pool = newPagePool()
	p.columns = make([][]runtime.Page, m.Width)
	work := make([][]int64, m.Width)
	var touched []int
	for i := range p.pageCount() {
		from, to := p.Span(i)
		touched = touched[:0]
		for t := from; t < to; t++ {
			for _, e := range m.Embed[t] {
				w := work[e.Slot]
				if len(w) == 0 {
					if w = work[e.Slot][:cap(work[e.Slot])]; w == nil {
						w = make([]int64, runtime.PageSize)
					}
					clear(w)
					work[e.Slot] = w
					touched = append(touched, e.Slot)
				}
				w[t-from] = int64(e.Weight.Lo)
			}
		}
		for _, s := range touched {
			if p.columns[s] == nil {
				p.columns[s] = make([]runtime.Page, p.pageCount())
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
func (b *builder) ofToken(x linear) (s tokenSum, ok bool) {
	s.c = int64(x.c.Lo)
	for _, term := range x.t {
		n := &b.nodes[term.n]
		if n.kind != nodeColumn {
			return s, false
		}
		s.t = append(s.t, struct {
			slot int
			w    int64
		}{int(n.a), int64(term.w.Lo)})
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
func (p *Plan) sumTable(sums []*tokenSum) int {
	t := TokenTable{Table: runtime.Table{Pages: make([]runtime.Page, p.pageCount())}}
	var out, work [runtime.PageSize]int64
	none := &tokenSum{}
	for i := range t.Pages {
		from, to := p.Span(i)
		if c := p.PageClass[i]; c >= 0 {
			s := sums[c]
			if s == nil {
				s = none
			}
			line := runtime.Page{A: s.c}
			straight := true
			for _, x := range s.t {
				col := p.columnPage(x.slot, i)
				straight = straight && col.Shared == 0
				line.A += x.w * col.A
				line.B += x.w * col.B
			}
			switch {
			case straight:
				t.Pages[i] = line
				continue
			case len(s.t) == 1 && s.c == 0 && s.t[0].w == 1:
				t.Pages[i] = *p.columnPage(s.t[0].slot, i)
				continue
			}
			for j := range out[:to-from] {
				out[j] = s.c
			}
			for _, x := range s.t {
				p.columnPage(x.slot, i).Fill(work[:to-from])
				for j, v := range work[:to-from] {
					out[j] += x.w * v
				}
			}
		} else {
			for j := range out[:to-from] {
				s := sums[p.ClassOf.At(int64(from+j))]
				if s == nil {
					s = none
				}
				out[j] = s.c
				for _, x := range s.t {
					out[j] += x.w * p.columnPage(x.slot, i).At(int64(j))
				}
			}
		}
		t.Pages[i] = p.pool.page(out[:to-from])
	}
	return p.addTable(t)
}

var zeroPage runtime.Page

func (p *Plan) columnPage(slot, i int) *runtime.Page {
	if c := p.columns[slot]; c != nil {
		return &c[i]
	}
	return &zeroPage
}

// addTable finds an equal table or adds t, which has its pages only.
func (p *Plan) addTable(t TokenTable) int {
	var key []byte
	for i := range t.Pages {
		pg := &t.Pages[i]
		key = binary.LittleEndian.AppendUint64(key, uint64(pg.A))
		key = binary.LittleEndian.AppendUint64(key, uint64(pg.B))
		key = binary.LittleEndian.AppendUint32(key, uint32(pg.Shared))
	}
	if i, ok := p.tableByKey[string(key)]; ok {
		return i
	}
	p.finish(&t)
	p.Tables = append(p.Tables, &t)
	p.tableByKey[string(key)] = len(p.Tables) - 1
	return len(p.Tables) - 1
}

// finish finds the range, and the flat form of a small table.
func (p *Plan) finish(t *TokenTable) {
	lo, hi := t.Pages[0].At(0), t.Pages[0].At(0)
	for i := range t.Pages {
		pg := &t.Pages[i]
		from, to := p.Span(i)
		if pg.Shared == 0 {
			last := pg.At(int64(to - from - 1))
			lo, hi = min(lo, pg.A, last), max(hi, pg.A, last)
			continue
		}
		for j := range to - from {
			v := pg.At(int64(j))
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	t.r = Interval{int128.I64(lo), int128.I64(hi)}
	if n := len(p.Model.Names); n <= flatSize {
		t.Flat = make([]int64, n)
		for i := range t.Pages {
			from, to := p.Span(i)
			t.Pages[i].Fill(t.Flat[from:to])
		}
	}
}

// ColumnTable returns the table of an embedding column by token.
func (p *Plan) ColumnTable(slot int) int {
	t := TokenTable{Table: runtime.Table{Pages: make([]runtime.Page, p.pageCount())}}
	for i := range t.Pages {
		t.Pages[i] = *p.columnPage(slot, i)
	}
	return p.addTable(t)
}

// fewValues reports whether table id takes at most maxSplit values.
func (p *Plan) fewValues(id int) bool {
	t := p.Tables[id]
	if t.few == 0 {
		t.few = 1
		seen := map[int64]bool{}
		for i := range t.Pages {
			pg := &t.Pages[i]
			from, to := p.Span(i)
			n := to - from
			if pg.Constant() {
				n = 1
			} else if pg.Shared == 0 && n > maxSplit {
				t.few = -1
				break
			}
			for j := range n {
				seen[pg.At(int64(j))] = true
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
func (p *Plan) splitOn(tables []int) *split {
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

func (p *Plan) newSplit(tables []int) *split {
	s := &split{tables: tables, ClassOf: TokenTable{Table: runtime.Table{Pages: make([]runtime.Page, p.pageCount())}}}
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
			key = binary.LittleEndian.AppendUint64(key, uint64(p.Tables[id].Pages[i].At(int64(j))))
		}
		c, ok := by[string(key)]
		if !ok {
			c = int64(len(s.Vectors))
			by[string(key)] = c
			vec := make([]int64, len(tables))
			for k, id := range tables {
				vec[k] = p.Tables[id].Pages[i].At(int64(j))
			}
			s.Vectors = append(s.Vectors, vec)
		}
		return c
	}
	var out [runtime.PageSize]int64
	for i := range s.ClassOf.Pages {
		same := true
		for _, id := range tables {
			same = same && p.Tables[id].Pages[i].Constant()
		}
		if same {
			s.ClassOf.Pages[i] = runtime.Page{A: class(i, 0)}
		} else {
			from, to := p.Span(i)
			for j := range to - from {
				out[j] = class(i, j)
			}
			s.ClassOf.Pages[i] = p.pool.page(out[:to-from])
		}
		if len(s.Vectors) > maxSplit {
			return nil
		}
	}
	if len(s.Vectors) < 2 {
		return nil
	}
	p.finish(&s.ClassOf)
	return s
}

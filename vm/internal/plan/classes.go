package plan

import (
	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// Up to fewPatterns patterns of columns are one class each. Where there are
// more, maxPatterns bounds the classes among tokens that share their flags.
const (
	fewPatterns = 64
	maxPatterns = 8
)

// classify groups tokens by which embedding columns are not zero; where that
// makes too many groups, all tokens are one. Large vocabularies need care: a
// column whose non-zero values are all the same is a flag. Among tokens with
// the same flags, other columns that happen to be zero now and then (a digit
// 0) do not make classes. With merge, neither do tokens that stand in prompts
// only.
func (p *Plan) classify(limit int, merge bool) {
	m := p.Model
	flag := p.flags()
	byPattern := map[string]int32{}
	patternOf := make([]int32, len(m.Names))
	type pattern struct {
		first int
		flags string
	}
	var patterns []pattern
	var key []byte
	for t, row := range m.Embed {
		if t > 0 && sameSlots(row, m.Embed[t-1]) {
			patternOf[t] = patternOf[t-1]
			continue
		}
		key = key[:0]
		for _, e := range row {
			key = append(key, byte(e.Slot), byte(e.Slot>>8))
		}
		c, ok := byPattern[string(key)]
		if !ok {
			var flags []byte
			for _, e := range row {
				if flag[e.Slot] {
					flags = append(flags, byte(e.Slot), byte(e.Slot>>8))
				}
			}
			c = int32(len(patterns))
			byPattern[string(key)] = c
			patterns = append(patterns, pattern{first: t, flags: string(flags)})
		}
		patternOf[t] = c
	}
	// Tokens that are never predicted stand in prompts only: where they have
	// many patterns, one class of them all does.
	given := make([]bool, len(patterns))
	many := 0
	if merge && len(patterns) > fewPatterns {
		for i := range given {
			given[i] = true
		}
		for _, r := range p.Rows {
			given[patternOf[r.Token]] = false
		}
		for i := range p.Families {
			for _, id := range p.Families[i].Tokens {
				given[patternOf[id]] = false
			}
		}
		for _, g := range given {
			if g {
				many++
			}
		}
	}
	if p.merged = many > maxPatterns; p.merged {
		for i := range patterns {
			if given[i] {
				patterns[i].flags = "given"
			}
		}
	}
	count := map[string]int{}
	for _, x := range patterns {
		count[x.flags]++
	}
	byFlags := map[string]int32{}
	classOf := make([]int32, len(patterns))
	n := int32(0)
	for i, x := range patterns {
		if len(patterns) > fewPatterns && count[x.flags] > maxPatterns {
			c, ok := byFlags[x.flags]
			if !ok {
				c = n
				byFlags[x.flags] = c
				n++
			}
			classOf[i] = c
			continue
		}
		classOf[i] = n
		n++
	}
	if int(n) > limit {
		n = 1
		clear(classOf)
	}
	p.Classes = make([]classPlan, n)
	for c := range p.Classes {
		p.Classes[c].cols = make([]Interval, m.Width)
	}
	for t, row := range m.Embed {
		cl := &p.Classes[classOf[patternOf[t]]]
		for _, e := range row {
			r := &cl.cols[e.Slot]
			switch {
			case cl.tokens == 0:
				r.Lo, r.Hi = e.Weight, e.Weight
			case e.Weight.Cmp(r.Lo) < 0:
				r.Lo = e.Weight
			case e.Weight.Cmp(r.Hi) > 0:
				r.Hi = e.Weight
			}
		}
		cl.tokens++
	}
	// A column that some token of a class lacks is zero there.
	for i, x := range patterns {
		cl := &p.Classes[classOf[i]]
		has := make([]bool, m.Width)
		for _, e := range m.Embed[x.first] {
			has[e.Slot] = true
		}
		for s := range cl.cols {
			if !has[s] {
				cl.cols[s] = cl.cols[s].union(point(int128.Int{}))
			}
		}
	}
	p.ClassOf.Pages = make([]runtime.Page, p.pageCount())
	p.PageClass = make([]int32, p.pageCount())
	var out [runtime.PageSize]int64
	for i := range p.PageClass {
		from, to := p.Span(i)
		for t := from; t < to; t++ {
			out[t-from] = int64(classOf[patternOf[t]])
		}
		pg := p.pool.page(out[:to-from])
		p.ClassOf.Pages[i] = pg
		p.PageClass[i] = -1
		if pg.Constant() {
			p.PageClass[i] = int32(pg.A)
		}
	}
	p.finish(&p.ClassOf)
	p.budget = max(planWork/(2*len(p.Classes)), 1<<21)
}

func sameSlots(a, b vm.Row) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Slot != b[i].Slot {
			return false
		}
	}
	return true
}

// flags finds the columns whose non-zero values are all equal.
func (p *Plan) flags() []bool {
	value := make([]int128.Int, p.Model.Width)
	flag := make([]bool, p.Model.Width)
	for s := range flag {
		flag[s] = true
	}
	for _, row := range p.Model.Embed {
		for _, e := range row {
			switch v := &value[e.Slot]; {
			case v.IsZero():
				*v = e.Weight
			case *v != e.Weight:
				flag[e.Slot] = false
			}
		}
	}
	return flag
}

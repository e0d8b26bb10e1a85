package generate

import (
	"encoding/binary"
	"maps"
	"slices"

	"tassadar/vm/internal/plan"
)

// facts are what registers of a superblock hold: a value that was computed
// before, and a record that was found or inserted, needs no second computation.
type facts struct {
	alias     map[int32]int32  // to the register with the same value
	values    map[string]int32 // by what was computed
	versions  map[int]int      // of directions: how often they have changed
	epoch     int              // how often p has been moved
	records   map[int]map[recordKey]*record
	finds     map[int32]place  // registers with a record
	hits      map[int32]*bool  // of the finds, see record
	histories map[[2]int]int32 // by history and position
	positions map[int32]*position
	within    map[int32]*bool // of the positions, see position
}

// position is one of what a register says, cut to 0 and the own one. As long as nothing had to
// be cut it is the same at all later ones.
type position struct {
	reg       int32
	at, epoch int
	// within is set where it is taken for that of a later position: nothing may have been
	// cut then.
	within *bool
}

// recordKey is a key: a register, or -1 for none, plus a constant.
type recordKey struct {
	reg int32
	add int64
}

type place struct {
	index int
	key   recordKey
}

// record is what is known of one.
type record struct {
	values []int32 // registers, -1 where not read yet
	find   int32   // register that points to it
	// hit is set where the record is taken for that of its key after others
	// were inserted: it has to be that of the key then, not the nearest one.
	hit   *bool
	other bool
}

func newFacts() facts {
	return facts{alias: map[int32]int32{}, values: map[string]int32{}, versions: map[int]int{}, records: map[int]map[recordKey]*record{},
		finds: map[int32]place{}, hits: map[int32]*bool{}, histories: map[[2]int]int32{},
		positions: map[int32]*position{}, within: map[int32]*bool{}}
}

func (x *facts) clone() facts {
	c := *x
	c.values, c.versions, c.histories = maps.Clone(x.values), maps.Clone(x.versions), maps.Clone(x.histories)
	c.positions = maps.Clone(x.positions)
	c.records = map[int]map[recordKey]*record{}
	for i, by := range x.records {
		c.records[i] = map[recordKey]*record{}
		for k, r := range by {
			n := *r
			n.values = slices.Clone(r.values)
			c.records[i][k] = &n
		}
	}
	return c
}

// join keeps what holds at the ends of all ways that lead here too, where p stands anew.
func (f *folder) join(ends []*folder) {
	for _, e := range ends {
		for i, by := range f.records {
			for k, r := range by {
				o := e.records[i][k]
				if o == nil || o.find != r.find {
					delete(by, k)
					continue
				}
				r.other = r.other || o.other
				for j, v := range r.values {
					if v >= 0 && o.values[j] != v {
						delete(by, k)
					}
				}
			}
		}
		for d, n := range e.versions {
			f.versions[d] = max(f.versions[d], n)
		}
	}
	f.epoch++
	clear(f.back)
	clear(f.tokens)
	clear(f.histories)
}

// changed notes that a direction has other values from here on.
func (f *folder) changed(direction int) { f.versions[direction]++ }

// canonical has an instruction read the first registers that hold its operands.
func (f *folder) canonical(in *plan.Instr) {
	to := func(r *int32) {
		if a, ok := f.alias[*r]; ok && *r >= 0 {
			*r = a
		}
	}
	to(&in.A)
	switch in.Op {
	case plan.OpMul, plan.OpInsert:
		to(&in.B)
	}
	in.Terms, in.Args = slices.Clone(in.Terms), slices.Clone(in.Args)
	for i := range in.Terms {
		to(&in.Terms[i].Reg)
	}
	for i := range in.Args {
		to(&in.Args[i])
	}
	each(in, to)
}

// again reports whether what an instruction gives is there already.
func (f *folder) again(in *plan.Instr) bool {
	switch in.Op {
	case plan.OpFind:
		if in.K2 != 1 {
			return false
		}
		return f.findAgain(in)
	case plan.OpEntry:
		at, ok := f.finds[in.A]
		if !ok {
			return false
		}
		r := f.records[at.index][at.key]
		if r == nil {
			return false
		}
		if v := r.values[in.K2]; v >= 0 {
			f.same(in.Dst, v)
			return true
		}
		in.A = r.find
		r.values[in.K2] = in.Dst
		return false
	case plan.OpInsert:
		f.inserted(in)
		return false
	case plan.OpHist:
		if b, ok := f.back[in.A]; ok {
			if v, ok := f.histories[[2]int{int(in.K), b}]; ok {
				f.same(in.Dst, v)
				return true
			}
		}
		return false
	}
	if b, ok := f.back[in.A]; in.Op == plan.OpAt && in.K == 1 && ok && b <= f.at {
		f.same(in.Dst, in.A)
		return true
	}
	if in.Op == plan.OpAt && in.K == 1 && in.A >= 0 && !f.zeroed[in.Dst] {
		return f.positionAgain(in)
	}
	if in.Op == plan.OpLinear && len(in.Terms) == 1 && in.Terms[0].Weight == 1 && in.K == 0 && !f.zeroed[in.Dst] {
		f.same(in.Dst, in.Terms[0].Reg)
		return true
	}
	key, ok := f.valueKey(in)
	if !ok || f.zeroed[in.Dst] {
		return false
	}
	if r, ok := f.values[key]; ok {
		f.same(in.Dst, r)
		return true
	}
	f.values[key] = in.Dst
	return false
}

// positionAgain reports whether the position was cut before, or not at an earlier one.
func (f *folder) positionAgain(in *plan.Instr) bool {
	if x := f.positions[in.A]; x != nil {
		if x.at != f.at || x.epoch != f.epoch {
			*x.within = true
		}
		f.same(in.Dst, x.reg)
		return true
	}
	x := &position{reg: in.Dst, at: f.at, epoch: f.epoch, within: new(bool)}
	f.positions[in.A] = x
	if in.K2&plan.AtNotBelow == 0 || in.K2&plan.AtNotAbove == 0 {
		f.within[in.Dst] = x.within
		*f.found = append(*f.found, x.within)
	}
	return false
}

// same notes that a register holds what another does.
func (f *folder) same(dst, as int32) {
	if v, ok := f.consts[as]; ok {
		f.consts[dst] = v
	}
	f.alias[dst] = as
}

// valueKey says what an instruction computes, where that rests on nothing
// that changes.
func (f *folder) valueKey(in *plan.Instr) (string, bool) {
	key := []byte{byte(in.Op)}
	num := func(v ...int64) {
		for _, v := range v {
			key = binary.LittleEndian.AppendUint64(key, uint64(v))
		}
	}
	switch in.Op {
	case plan.OpLinear:
		if len(in.Terms) == 0 {
			return "", false
		}
		num(in.K)
		for _, t := range in.Terms {
			num(t.Weight, int64(t.Reg))
		}
	case plan.OpSquare, plan.OpRelu, plan.OpStep, plan.OpClamp, plan.OpEqual:
		num(int64(in.A), in.K, in.K2)
	case plan.OpLadder:
		num(int64(in.A), in.K, in.K2, int64(in.B))
	case plan.OpSmall:
		num(int64(in.A), in.K)
		num(in.Small...)
	case plan.OpAnd:
		num(int64(in.A), int64(in.B), in.K)
	case plan.OpBoth:
		num(int64(in.A), int64(in.B), in.K, in.K2)
	case plan.OpMul:
		num(int64(in.A), int64(in.B))
	case plan.OpPiece:
		num(int64(in.A), int64(f.g.pieceNumber(in.Piece)))
	case plan.OpTok:
		num(int64(in.A))
	case plan.OpPos:
		num(int64(f.epoch), int64(f.at))
	case plan.OpAt, plan.OpEnd:
		num(int64(in.A), in.K, in.K2, int64(f.epoch), int64(f.at))
	case plan.OpSum, plan.OpBest:
		num(in.K, in.K2, int64(f.versions[int(in.K)]))
	case plan.OpLead:
		for _, a := range in.Args {
			num(int64(a))
		}
	case plan.OpTable:
		if in.A < 0 {
			return "", false
		}
		num(int64(in.A), in.K)
	default:
		return "", false
	}
	return string(key), true
}

func (f *folder) recordKey(r int32) recordKey {
	if v, ok := f.consts[r]; ok {
		return recordKey{-1, v}
	}
	if l, ok := f.linear[r]; ok && len(l.Terms) == 1 && l.Terms[0].Weight == 1 {
		return recordKey{l.Terms[0].Reg, l.K}
	}
	return recordKey{r, 0}
}

// apart reports whether two keys always differ.
func (f *folder) apart(a, b recordKey) bool {
	switch {
	case a.reg == b.reg:
		return a.add != b.add
	case a.reg < 0:
		top, ok := f.clamps[b.reg]
		return ok && (a.add < b.add || a.add > b.add+top)
	case b.reg < 0:
		return f.apart(b, a)
	}
	return false
}

func (f *folder) findAgain(in *plan.Instr) bool {
	index := int(in.K)
	at := place{index, f.recordKey(in.A)}
	f.finds[in.Dst] = at
	if f.records[index] == nil {
		f.records[index] = map[recordKey]*record{}
	}
	if r := f.records[index][at.key]; r != nil {
		if r.other && r.hit != nil {
			*r.hit = true
		}
		return true
	}
	r := &record{find: in.Dst, hit: new(bool)}
	for range f.g.p.Indexes[index].Values {
		r.values = append(r.values, -1)
	}
	f.records[index][at.key] = r
	f.hits[in.Dst] = r.hit
	*f.found = append(*f.found, r.hit)
	return false
}

func (f *folder) inserted(in *plan.Instr) {
	index, key := int(in.K2), f.recordKey(in.A)
	by := f.records[index]
	if by == nil {
		by = map[recordKey]*record{}
		f.records[index] = by
	}
	for k, r := range by {
		if !f.apart(k, key) {
			delete(by, k)
		}
		r.other = true
	}
	by[key] = &record{values: slices.Clone(in.Args), find: -1}
}

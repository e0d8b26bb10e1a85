package lower

// assignment finds the locals that may be read before they are written: those
// that a function has to clear when it is entered. It follows the structure of
// the code in one pass: what is assigned on every way to a label is assigned
// behind it, and a way back to a loop has assigned at least what was assigned
// before the loop.
type assignment struct {
	params, locals int

	now   bitset // assigned here; all, where nothing comes
	clear bitset // found so far
	free  []bitset
	// budget bounds the words that all functions of a program may visit. When
	// it is used up, all locals are cleared.
	budget *int
}

type bitset []uint64

func (b bitset) has(i int) bool { return b[i/64]>>(i%64)&1 != 0 }
func (b bitset) add(i int)      { b[i/64] |= 1 << (i % 64) }

func (b bitset) fill(v uint64) {
	for i := range b {
		b[i] = v
	}
}

// reset prepares for a function whose first locals are parameters.
func (a *assignment) reset(params, locals int) {
	words := (locals + 63) / 64
	a.params, a.locals = params, locals
	a.now, a.clear, a.free = make(bitset, words), make(bitset, words), nil
	for i := range params {
		a.now.add(i)
	}
	a.spend()
}

func (a *assignment) off() bool { return a.now == nil }

func (a *assignment) read(local int) {
	if !a.off() && !a.now.has(local) {
		a.clear.add(local)
		a.now.add(local)
	}
}

func (a *assignment) write(local int) {
	if !a.off() {
		a.now.add(local)
	}
}

// spend pays for an operation on a whole set and says whether it is to be done.
func (a *assignment) spend() bool {
	if a.off() {
		return false
	}
	if *a.budget -= len(a.now) + 1; *a.budget >= 0 {
		return true
	}
	for i := a.params; i < a.locals; i++ {
		a.clear.add(i)
	}
	a.now, a.free = nil, nil
	return false
}

// copy returns a copy of what is assigned here.
func (a *assignment) copy() bitset {
	if !a.spend() {
		return nil
	}
	var out bitset
	if n := len(a.free); n > 0 {
		out, a.free = a.free[n-1], a.free[:n-1]
	} else {
		out = make(bitset, len(a.now))
	}
	copy(out, a.now)
	return out
}

// meet lets a way from here reach the place whose set is out, nil if this is
// the first way.
func (a *assignment) meet(out bitset) bitset {
	if out == nil {
		return a.copy()
	}
	if a.spend() {
		for i := range out {
			out[i] &= a.now[i]
		}
	}
	return out
}

// unreachable says that nothing comes here.
func (a *assignment) unreachable() {
	if a.spend() {
		a.now.fill(^uint64(0))
	}
}

// resume goes on at a place whose set is known; nil if nothing comes there.
func (a *assignment) resume(at bitset) {
	if at == nil {
		a.unreachable()
	} else if a.spend() {
		copy(a.now, at)
		a.free = append(a.free, at)
	}
}

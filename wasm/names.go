package wasm

// names checks the form of a name section (section 7.4.1) and keeps what is
// wrong with it apart from faults of the module.
func (d *decoder) names() {
	r := reader{data: d.data, pos: d.pos, end: d.end}
	if d.named {
		r.fail(r.pos, "repeated name section")
	}
	d.named = true
	for r.err == nil && r.pos < r.end {
		at := r.pos
		id := r.byte()
		size := r.u32()
		if r.err == nil && uint64(size) > uint64(r.end-r.pos) {
			r.fail(at, "name subsection %d: length %d is out of bounds", id, size)
		}
		if r.err != nil {
			break
		}
		outer := r.end
		r.end = r.pos + int(size)
		switch id {
		case 0: // of the module
			d.m.nameAt = r.pos
			r.name()
		case 1: // of functions
			d.m.funcNames = r.pos
			r.nameMap()
		case 2: // of locals
			n := r.count("functions", maxItems)
			for i := 0; i < n && r.err == nil; i++ {
				r.u32()
				r.nameMap()
			}
		default:
			r.pos = r.end
		}
		if r.err == nil && r.pos != r.end {
			r.fail(r.pos, "name subsection %d: %d bytes left over", id, r.end-r.pos)
		}
		r.end = outer
	}
	if r.err != nil && d.m.nameFault == nil {
		d.m.nameFault = r.err
	}
}

// nameMap reads a vector of indices and names (section 7.4.1).
func (r *reader) nameMap() {
	n := r.count("names", maxItems)
	for i := 0; i < n && r.err == nil; i++ {
		r.u32()
		r.name()
	}
}

// FuncNames returns the names of functions in the name section, by function
// index: what a debugger shows. It is empty where there are none, or where the
// section is broken.
func (m *Module) FuncNames() map[uint32]string {
	out := map[uint32]string{}
	if m.funcNames == 0 || m.nameFault != nil {
		return out
	}
	r := reader{data: m.data, pos: m.funcNames, end: len(m.data)}
	for n := r.count("names", maxItems); n > 0 && r.err == nil; n-- {
		i := r.u32()
		out[i] = r.name()
	}
	return out
}

// moduleName returns the name of the module in the name section.
func (m *Module) moduleName() (string, bool) {
	if m.nameAt == 0 || m.nameFault != nil {
		return "", false
	}
	r := reader{data: m.data, pos: m.nameAt, end: len(m.data)}
	return r.name(), true
}

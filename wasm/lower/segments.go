package lower

import (
	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// Segments (sections 4.5.4 and 4.5.5). An active segment of a module's own
// memory or table is part of the initial words: nobody sees them before the
// module is instantiated. One of an imported memory or table is copied when
// the module is instantiated, for it may have been written and grown by then.
// What is copied then, or by memory.init and table.init, lies in the area: a
// region that only the front end knows.

// copying is a step of instantiation: the copy of an active segment, or the
// trap of one that is out of bounds.
type copying struct {
	memory  *memory // nil for elements
	table   *table
	offset  uint32
	segment *segment
	trap    bool
}

// setByte sets an initial byte of memory.
func (p *program) setByte(region int32, at uint32, b byte) {
	word := uint32(region)*isa.RegionWords + at/4
	p.setWord(word, p.word(word)&^(0xff<<(at%4*8))|uint32(b)<<(at%4*8))
}

func (p *program) word(index uint32) uint32 {
	if c := p.chunks[index/16]; c != nil {
		return c[index%16]
	}
	return 0
}

func (p *program) setWord(index, value uint32) {
	c := p.chunks[index/16]
	if c == nil {
		if value == 0 {
			return
		}
		c = new(chunk)
		p.chunks[index/16] = c
	}
	c[index%16] = value
}

// setEntry sets an entry of a table: two words.
func (p *program) setEntry(word uint32, f *fn) {
	if f == nil {
		p.setWord(word, 0)
		return
	}
	p.setWord(word, f.id)
	p.patches = append(p.patches, patch{word + 1, f})
}

// segments checks and places the segments of a module. Elements come first.
func (p *program) segments(in *instance) error {
	var trapped bool
	for _, s := range in.m.Elements {
		seg := segment{Segment: s, length: isa.Zero}
		if err := p.items(in, &seg); err != nil {
			return err
		}
		in.elems = append(in.elems, seg)
		if err := p.elements(in, &in.elems[len(in.elems)-1], &trapped); err != nil {
			return err
		}
	}
	for _, s := range in.m.Data {
		in.data = append(in.data, segment{Segment: s, length: isa.Zero})
		if err := p.contents(in, &in.data[len(in.data)-1], &trapped); err != nil {
			return err
		}
	}
	return nil
}

// items reads the functions of an element segment, nil for null.
func (p *program) items(in *instance, s *segment) error {
	if s.Funcs != nil {
		s.items = make([]*fn, len(s.Funcs))
		for i, f := range s.Funcs {
			s.items[i] = in.funcs[f]
		}
		return nil
	}
	at := s.Start
	for at < s.End && in.m.Bytes()[at]&0x80 != 0 { // behind the count
		at++
	}
	at++
	for range s.Count {
		if _, _, err := p.constant(in, at); err != nil {
			return err
		}
		x, _, end := in.m.Constant(at)
		at = end
		var f *fn
		switch x.Op {
		case opRefFunc:
			f = in.funcs[x.Index]
		case opGlobalGet:
			return p.fail(in, tassadar.ArbitraryWasmUnsupported, "offset %#x: an element that is a global", at)
		}
		s.items = append(s.items, f)
	}
	return nil
}

func (p *program) elements(in *instance, s *segment, trapped *bool) error {
	switch s.Mode {
	case wasm.Declarative:
		return nil
	case wasm.Passive:
		return p.keep(in, s, nil)
	}
	offset, _, err := p.constant(in, s.OffsetAt)
	if err != nil {
		return err
	}
	t := in.tables[s.Index]
	if *trapped {
		return nil
	}
	c := copying{table: t, offset: uint32(offset), segment: s}
	if t.owner != in {
		in.steps = append(in.steps, c)
		return p.keep(in, s, nil)
	}
	if c.trap = offset+uint64(s.Count) > t.Min; c.trap {
		*trapped = true
		in.steps = append(in.steps, c)
		return nil
	}
	for i, f := range s.items {
		p.setEntry(uint32(t.region)*isa.RegionWords+2*(uint32(offset)+uint32(i)), f)
	}
	return nil
}

func (p *program) contents(in *instance, s *segment, trapped *bool) error {
	contents := in.m.Bytes()[s.Start:s.End]
	if s.Mode == wasm.Passive {
		return p.keep(in, s, contents)
	}
	offset, _, err := p.constant(in, s.OffsetAt)
	if err != nil {
		return err
	}
	if *trapped {
		return nil
	}
	mem := in.memories[s.Index]
	c := copying{memory: mem, offset: uint32(offset), segment: s}
	if mem.owner != in {
		in.steps = append(in.steps, c)
		return p.keep(in, s, contents)
	}
	if c.trap = offset+uint64(s.Count) > uint64(mem.min)*wasm.PageBytes; c.trap {
		*trapped = true
		in.steps = append(in.steps, c)
		return nil
	}
	for i, b := range contents {
		p.setByte(mem.region, uint32(offset)+uint32(i), b)
	}
	return nil
}

// keep puts a segment into the area.
func (p *program) keep(in *instance, s *segment, contents []byte) error {
	for len(p.sources)%8 != 0 {
		p.sources = append(p.sources, 0)
	}
	s.at = uint32(len(p.sources))
	if contents != nil {
		p.sources = append(p.sources, contents...)
	} else {
		for i, f := range s.items {
			p.kept = append(p.kept, kept{s.at + 8*uint32(i), f})
		}
		p.sources = append(p.sources, make([]byte, 8*len(s.items))...)
	}
	if len(p.sources) > 1<<30 {
		return p.fail(in, tassadar.MemoryLimitExceeded, "segments of more than 1 GiB")
	}
	if s.Mode != wasm.Passive {
		return nil
	}
	var err error
	s.length, err = p.pool.variable(uint64(s.Count))
	return err
}

// kept is an entry of a table in the area.
type kept struct {
	at uint32 // in bytes
	f  *fn
}

// layArea gives the area its regions and initial words.
func (p *program) layArea() error {
	if len(p.sources) > 0 {
		var err error
		if p.area, err = p.region(p.instances[len(p.instances)-1], (len(p.sources)+3)/4); err != nil {
			return err
		}
	}
	for i, b := range p.sources {
		if b != 0 {
			p.setByte(p.area, uint32(i), b)
		}
	}
	for _, k := range p.kept {
		p.setEntry(uint32(p.area)*isa.RegionWords+k.at/4, k.f)
	}
	return nil
}

package lower

import (
	"slices"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
)

// validate checks all modules.
func (p *program) validate() error {
	for _, in := range p.instances {
		v := survey{in: in, valid: in.valid}
		v.vars.budget = &p.budget
		for _, f := range in.funcs[in.fn0:] {
			if err := v.body(f); err != nil {
				return err
			}
			f.clear, f.high = v.vars.clear, v.height
			if f.trap = v.unsupported; f.trap == nil {
				continue
			}
			f.trap.Link, f.trap.Func = in.index, f.index
			if !p.opts.TrapUnsupported {
				return p.fail(in, f.trap.Code, "%s", p.result.Explain(*f.trap))
			}
			p.result.Unsupported = append(p.result.Unsupported, *f.trap)
		}
	}
	return nil
}

// generate emits the code of all modules and fills the program.
func (p *program) generate() error {
	p.one, p.three, p.eight, p.sixteen = p.pool.fixed(1), p.pool.fixed(3), p.pool.fixed(8), p.pool.fixed(16)
	p.all = p.pool.fixed(4 * isa.MaxWords)
	p.deeper = p.pool.fixed(uint64(p.opts.MaxDepth) + 8) // routines call routines
	p.millicode = map[routine]*label{}
	if err := p.layArea(); err != nil {
		return err
	}
	p.spill = int32(p.regions)
	p.hostStubs()
	f := function{asm: p.asm, p: p}
	for _, in := range p.instances {
		for _, fn := range in.funcs[in.fn0:] {
			p.begin(span{link: in.index, fn: fn})
			if err := f.lower(fn); err != nil {
				return err
			}
		}
	}
	for _, in := range p.instances {
		if p.instantiation(in); p.asm.err != nil {
			return p.asm.err
		}
	}
	if err := p.entries(); err != nil {
		return err
	}
	if err := p.emitRoutines(); err != nil {
		return err
	}
	return p.finish()
}

// hostStubs emits the functions of the host. The imports are found while
// modules are linked, so they are in order.
func (p *program) hostStubs() {
	stubs := make([]*fn, len(p.imports))
	for _, f := range p.hosts {
		stubs[f.host] = f
	}
	for i, f := range stubs {
		p.begin(span{routine: "import " + p.imports[i].Module + "." + p.imports[i].Name})
		p.asm.bind(f.start)
		host := instr0(isa.Host)
		host.Imm = uint32(i)
		p.asm.emit(host)
		for r := range f.sig.results {
			arg := instr0(isa.Arg)
			arg.Dst = int32(r)
			p.asm.emit(arg)
		}
		end := instr0(isa.Ret)
		if p.imports[i].Module+"."+p.imports[i].Name == tassadar.ImportExit {
			end = instr0(isa.Trap) // never returns
			end.Imm = isa.TrapUnreachable
		}
		p.asm.emit(end)
		p.asm.endFunction()
	}
}

// instantiation emits the function that writes active segments and calls the
// start function.
func (p *program) instantiation(in *instance) {
	p.begin(span{link: in.index, routine: "instantiate"})
	f := function{asm: p.asm, p: p, in: in}
	f.operands.reset(0)
	f.at = 0
	f.bind(in.enter)
	for _, s := range in.steps {
		if f.err != nil {
			return
		}
		f.copySegment(s)
		if s.trap {
			f.endFunction()
			return
		}
	}
	if in.m.Start != nil {
		start := in.funcs[*in.m.Start]
		call := instr0(isa.Call)
		call.Dst, call.C = f.slot(0), p.depth
		f.jump(call, start.start)
	}
	f.emit(instr0(isa.Ret))
	f.endFunction()
}

// copySegment copies an active segment to an imported memory or table.
func (f *function) copySegment(s copying) {
	kind := uint32(isa.TrapSegment)
	if s.table != nil {
		kind = isa.TrapTable
	}
	if s.trap {
		f.emit(f.trap(kind))
		return
	}
	// Destination, source, length.
	shift := f.slot(0)
	f.load(shift, uint64(s.offset))
	f.load(shift+1, uint64(s.segment.at))
	f.load(shift+2, uint64(s.segment.Count))
	var r routine
	var size int32
	if s.memory != nil {
		size = s.memory.bytes
		r = routine{kind: memoryInit, to: s.memory.region, size: size}
	} else {
		size = shift + 4
		f.load(size, s.table.Min)
		r = f.tableRoutine(s.table, nil)
	}
	ok := newLabel()
	f.emit(instr3(isa.Add64, shift+3, shift, shift+2))
	f.jump(branch(isa.BrLeU, shift+3, size), ok)
	f.emit(f.trap(kind))
	f.bind(ok)
	f.callRoutine(r, shift)
}

// load brings a constant to a register.
func (f *function) load(reg int32, v uint64) {
	if r := f.register(v, reg); r != reg {
		f.emit(mov(reg, r))
	}
}

// entry emits an entry for a function that starts at a label.
func (p *program) entry(module, name string, sig signature, start *label) isa.Entry {
	e := isa.Entry{Module: module, Name: name, PC: p.asm.pc()}
	e.Params, _ = typesOf(sig.params)
	e.Results, _ = typesOf(sig.results)
	for i := range e.Params {
		arg := instr0(isa.Arg)
		arg.Dst = isa.EntryShift + int32(i)
		p.asm.emit(arg)
	}
	call := instr0(isa.Call)
	call.Dst, call.C = isa.EntryShift, p.depth
	p.asm.jump(call, start)
	p.asm.emit(instr0(isa.Done))
	return e
}

// entries emits what a host can invoke.
func (p *program) entries() error {
	p.begin(span{routine: "entries"})
	p.asm.at = 0
	exports := 0
	for _, in := range p.instances {
		out := Instance{
			Name: in.name, Instantiate: p.entry(in.name, "", signature{}, in.enter),
			Funcs: map[string]isa.Entry{}, Refused: map[string]Unsupported{}, Globals: map[string]isa.Entry{}, Memories: map[string]int{},
		}
		p.program.Entries = append(p.program.Entries, out.Instantiate)
		at := map[*fn]isa.Entry{}
		for _, e := range in.m.Exports {
			if p.asm.err != nil {
				return p.asm.err
			}
			if exports++; exports > p.opts.MaxExport {
				return p.fail(in, tassadar.ModuleLimitExceeded, "more than %d exports", p.opts.MaxExport)
			}
			switch e.Kind {
			case wasm.KindFunc:
				f := in.funcs[e.Index]
				if !plain(f.sig.params + f.sig.results) {
					out.Refused[e.Name] = *f.trap
					continue
				}
				entry, ok := at[f]
				if !ok {
					entry = p.entry(in.name, e.Name, f.sig, f.start)
					at[f] = entry
				}
				entry.Name = e.Name
				out.Funcs[e.Name] = entry
				p.program.Entries = append(p.program.Entries, entry)
			case wasm.KindGlobal:
				if g := in.globals[e.Index]; number(g.typ) {
					entry := p.reader(in.name, e.Name, g)
					out.Globals[e.Name] = entry
					entry.Name = "global " + e.Name
					p.program.Entries = append(p.program.Entries, entry)
				}
			case wasm.KindMemory:
				out.Memories[e.Name] = in.memories[e.Index].number
			}
		}
		p.result.Instances = append(p.result.Instances, out)
	}
	for _, mem := range p.memories {
		out := Memory{Region: mem.region, Bytes: mem.bytes, Pages: mem.pages, MaxPages: mem.limit}
		if p.opts.HostMemory {
			p.hostMemory(mem, &out)
		}
		p.result.Memories = append(p.result.Memories, out)
	}
	p.asm.endFunction()
	return p.asm.err
}

// routineEntry emits a function and an entry for it.
func (p *program) routineEntry(module, name string, sig signature, body func(f *function)) isa.Entry {
	f := function{asm: p.asm, p: p}
	f.operands.reset(len(sig.params))
	start := newLabel()
	start.entry = true
	f.bind(start)
	body(&f)
	f.emitStores()
	f.endFunction()
	return p.entry(module, name, sig, start)
}

// reader makes the entry that reads a global.
func (p *program) reader(module, name string, g *global) isa.Entry {
	return p.routineEntry(module, name, signature{"", string(g.typ)}, func(f *function) {
		if g.mutable {
			f.emit(mov(0, g.reg))
		} else {
			f.load(0, g.value)
		}
		f.emit(instr0(isa.Ret))
	})
}

// hostMemory makes the entries by which a host reaches a memory.
func (p *program) hostMemory(mem *memory, out *Memory) {
	load := func(name, sig string, op isa.Op) isa.Entry {
		return p.routineEntry("", name, signature{"i", sig}, func(f *function) {
			f.emit(isa.Instr{Op: op, Dst: 0, A: 0, B: mem.region, C: mem.bytes})
			f.emit(instr0(isa.Ret))
		})
	}
	store := func(name, sig string, op isa.Op) isa.Entry {
		return p.routineEntry("", name, signature{sig, ""}, func(f *function) {
			f.in = &instance{memories: []*memory{mem}}
			f.alias(inLocal, 0)
			f.alias(inLocal, 1)
			f.store(&wasm.Instr{}, op)
			f.emit(instr0(isa.Ret))
		})
	}
	out.Read, out.Read8 = load("read", "l", isa.Ld64), load("read8", "i", isa.Ld8U)
	out.Write, out.Write8 = store("write", "il", isa.St64), store("write8", "ii", isa.St8)
	out.Size = p.routineEntry("", "size", signature{"", "i"}, func(f *function) {
		f.emit(mov(0, mem.pages))
		f.emit(instr0(isa.Ret))
	})
	out.Grow = p.routineEntry("", "grow", signature{"i", "i"}, func(f *function) {
		f.in = &instance{memories: []*memory{mem}}
		f.alias(inLocal, 0)
		f.grow()
		f.emit(mov(0, f.pop()))
		f.emit(instr0(isa.Ret))
	})
	p.program.Entries = append(p.program.Entries, out.Read, out.Read8, out.Write, out.Write8, out.Size, out.Grow)
}

// finish fills the program.
func (p *program) finish() error {
	for i, v := range p.pool.spilled {
		for half := range uint32(2) {
			p.setWord(uint32(p.spill)*isa.RegionWords+2*uint32(i)+half, uint32(v>>(32*half)))
		}
	}
	if p.pool.full || int(p.spill)+len(p.pool.spilled)*2/isa.RegionWords > isa.MaxRegion {
		return tassadar.Errorf(tassadar.ModuleLimitExceeded, "too many constants")
	}
	for _, x := range p.patches {
		// Later segments may have overwritten the entry.
		if p.word(x.word-1) != 0 {
			p.setWord(x.word, uint32(x.f.start.pc))
		}
	}
	keys := make([]uint32, 0, len(p.chunks))
	for k := range p.chunks {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		for i, v := range p.chunks[k] {
			if v != 0 {
				p.program.Words = append(p.program.Words, isa.Word{Index: k*16 + uint32(i), Value: v})
			}
		}
	}
	p.program.Code, p.program.Consts, p.program.Imports = p.asm.code, p.pool.consts, p.imports
	p.result.Program, p.result.asm, p.result.constants = &p.program, p.asm, p.pool.register
	return nil
}

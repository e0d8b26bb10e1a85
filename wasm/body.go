package wasm

import "math"

// frame is an open block: the opcode that opened it, 0 for the body itself.
type frame byte

// body reads the next body of the code section (section 5.5.13).
func (d *decoder) body() {
	at := d.pos
	size := d.u32()
	if d.bodies >= len(d.m.Funcs) {
		d.fail(at, "function and code section have inconsistent lengths")
	}
	switch {
	case uint64(size) > uint64(d.end-d.pos):
		d.fail(at, "body of %d bytes: unexpected end", size)
	case size > maxBody:
		d.exceed(at, "body of %d bytes, more than %d", size, maxBody)
	}
	if d.err != nil {
		return
	}
	f := &d.m.Funcs[d.bodies]
	d.bodies++
	outer := d.end
	d.end = d.pos + int(size)
	f.Start, f.End = d.pos, d.end

	params := d.m.Types[f.Type].Params
	locals, over := uint64(len(params)), -1 // where they became too many
	d.each("runs of locals", maxLocals, func() {
		at := d.pos
		run := Locals{Count: d.u32()}
		run.Type = d.use(d.valueType(&d.m.features))
		if locals += uint64(run.Count); locals > math.MaxUint32 {
			d.fail(at, "too many locals") // section 5.5.13
		}
		if locals > maxLocals && over < 0 {
			over = at
		}
		f.Locals = append(f.Locals, run)
	})
	if over >= 0 {
		d.exceed(over, "more than %d locals", maxLocals)
	}
	if d.locals += locals; d.locals > maxAllLocals {
		d.exceed(f.Start, "more than %d locals in all functions", maxAllLocals)
	}
	f.Code = d.pos
	d.frames = append(d.frames[:0], 0)
	var in Instr
	for d.err == nil && len(d.frames) > 0 {
		d.instr(d.m, &in)
		if d.err == nil {
			d.note(&in)
			d.nest(&in)
			d.indices(&in, uint32(locals))
			d.arity(&in)
		}
	}
	if d.err == nil && d.pos != d.end {
		d.fail(d.pos, "body: %d bytes left over", d.end-d.pos)
	}
	d.end = outer
}

// nest follows the nesting of blocks (section 5.4.1).
func (d *decoder) nest(in *Instr) {
	top := len(d.frames) - 1
	switch in.Op {
	case OpBlock, OpLoop, OpIf, OpTry, OpTryTable:
		if top >= maxDepth {
			d.exceed(in.Start, "blocks nested deeper than %d", maxDepth)
		}
		d.frames = append(d.frames, frame(in.Op))
	case OpElse:
		if Opcode(d.frames[top]) != OpIf {
			d.fail(in.Start, "else without if")
		}
		d.frames[top] = frame(OpElse)
	case OpCatch, OpCatchAll:
		if open := Opcode(d.frames[top]); open != OpTry && open != OpCatch {
			d.fail(in.Start, "%v without try", in.Op)
		}
		d.frames[top] = frame(in.Op)
	case OpDelegate:
		if Opcode(d.frames[top]) != OpTry {
			d.fail(in.Start, "delegate without try")
		}
		d.frames = d.frames[:top]
	case OpEnd:
		d.frames = d.frames[:top]
	}
}

// arity bounds what the types of blocks and calls make a validator push.
func (d *decoder) arity(in *Instr) {
	if d.err != nil {
		return
	}
	var t FuncType
	switch describe(in.Op).imm {
	case immBlock, immTryTable:
		t = d.m.BlockType(in.Block)
	case immFunc:
		t, _ = d.m.FuncType(in.Index)
	case immIndirect, immType:
		t = d.m.Types[in.Index]
	}
	if n := len(t.Params) + len(t.Results); n > wide {
		if d.wide += uint64(n); d.wide > maxWide {
			d.exceed(in.Start, "blocks and calls with more than %d values in all", maxWide)
		}
	}
}

// indices checks that every index of an instruction exists.
func (d *decoder) indices(in *Instr, locals uint32) {
	// A label may name the body itself (section 3.4.1). Where delegate has
	// closed its block, the label counts from outside of it.
	depth := uint32(len(d.frames))
	unknown := func(what string, index uint32, size int) {
		if uint64(index) >= uint64(size) {
			d.fail(in.Start, "%v: unknown %s %d", in.Op, what, index)
		}
	}
	memory := func(index uint32) { unknown("memory", index, d.size(KindMemory)) }
	switch describe(in.Op).imm {
	case immBlock:
		if in.Block.Type >= 0 {
			unknown("type", uint32(in.Block.Type), len(d.m.Types))
		}
	case immLabel:
		unknown("label", in.Index, int(depth))
	case immLabels:
		for _, l := range in.Labels {
			unknown("label", l, int(depth))
		}
	case immTryTable:
		if in.Block.Type >= 0 {
			unknown("type", uint32(in.Block.Type), len(d.m.Types))
		}
		for _, l := range in.Labels {
			unknown("label", l, int(depth)-1)
		}
	case immFunc, immRefFunc:
		unknown("function", in.Index, d.size(KindFunc))
	case immIndirect:
		unknown("type", in.Index, len(d.m.Types))
		unknown("table", in.Index2, d.size(KindTable))
	case immType:
		unknown("type", in.Index, len(d.m.Types))
	case immTag:
		unknown("tag", in.Index, d.size(KindTag))
	case immLocal:
		unknown("local", in.Index, int(locals))
	case immGlobal:
		unknown("global", in.Index, d.size(KindGlobal))
	case immTable:
		unknown("table", in.Index, d.size(KindTable))
	case immMem, immMemLane:
		memory(in.Mem.Memory)
	case immMemory:
		memory(in.Index)
	case immMemoryMemory:
		memory(in.Index)
		memory(in.Index2)
	case immDataMemory, immData:
		// The data section comes after the code, hence the data count section.
		if d.m.dataCount < 0 {
			d.fail(in.Start, "data count section required")
		}
		unknown("data segment", in.Index, d.m.dataCount)
		if describe(in.Op).imm == immDataMemory {
			memory(in.Index2)
		}
	case immElem:
		unknown("element segment", in.Index, len(d.m.Elements))
	case immElemTable:
		unknown("element segment", in.Index, len(d.m.Elements))
		unknown("table", in.Index2, d.size(KindTable))
	case immTableTable:
		unknown("table", in.Index, d.size(KindTable))
		unknown("table", in.Index2, d.size(KindTable))
	}
}

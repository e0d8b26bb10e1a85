package wasm

import "tassadar"

// Limits of the JavaScript API, which other hosts have in a like size
// (https://webassembly.github.io/spec/js-api/#limits).
const (
	maxTypes    = 1_000_000
	maxItems    = 1_000_000 // imports, functions, globals, exports
	maxSegments = 10_000_000
	maxTables   = 100_000
	maxMemories = 100
	maxParams   = 1000
	maxResults  = 1000
	maxLocals   = 50_000
	maxBody     = 7_654_321 // bytes
	// maxAllLocals bounds the locals of all functions together: engines spend
	// memory on each, and a few bytes of module declare 50,000.
	maxAllLocals = 10_000_000
	// maxWide bounds the parameters and results of all blocks and calls whose
	// types hold more than wide of them. A validator pushes each one: a block
	// with 1000 results takes four bytes of module.
	maxWide    = 4_000_000
	wide       = 16
	maxPages   = MaxPages
	maxEntries = 1<<32 - 1
	// maxDepth bounds the nesting of blocks; compilers stay far below.
	maxDepth = 10_000
)

// Section ids (section 5.5.2), and of the exception handling proposal the last.
const (
	sectionCustom = iota
	sectionType
	sectionImport
	sectionFunc
	sectionTable
	sectionMemory
	sectionGlobal
	sectionExport
	sectionStart
	sectionElement
	sectionCode
	sectionData
	sectionDataCount
	sectionTag
)

// sectionOrder is the place of each section in a module, by id.
func sectionOrder(id byte) int {
	const order = "\x01\x02\x03\x04\x05\x0d\x06\x07\x08\x09\x0c\x0a\x0b"
	for i := range len(order) {
		if order[i] == id {
			return i + 1
		}
	}
	return 0
}

// section is a section as it lies in the module; start and end bound its
// contents.
type section struct {
	id         byte
	start, end int
}

type decoder struct {
	reader
	m      *Module
	bodies int     // read so far
	locals uint64  // of the bodies read so far
	frames []frame // of the body being read
	wide   uint64  // parameters and results, as maxWide says
	named  bool    // a name section was seen
}

// Decode reads a module. The module keeps data, which must not change
// afterwards. The error is a [*FormatError], a [*FeatureError] for a module
// that begins to use what this package does not read, or a [*LimitError].
func Decode(data []byte) (*Module, error) {
	d := decoder{reader: reader{data: data, end: len(data)}}
	d.m = &Module{data: data, exports: map[string]int{}, dataCount: -1}
	d.module()
	if d.err != nil {
		return nil, d.err
	}
	return d.m, nil
}

// module reads a module (section 5.5.16).
func (d *decoder) module() {
	if string(d.bytes(4)) != "\x00asm" {
		d.err = nil
		d.fail(0, "magic header not detected")
		return
	}
	switch version := string(d.bytes(4)); version {
	case "\x01\x00\x00\x00":
	case "\x0d\x00\x01\x00":
		d.unsupported(4, ComponentModel)
	default:
		d.err = nil
		d.fail(4, "unknown binary version")
	}
	last := 0
	for d.err == nil && d.pos < len(d.data) {
		at := d.pos
		id := d.byte()
		size := d.u32()
		if d.err == nil && uint64(size) > uint64(len(d.data)-d.pos) {
			d.fail(at, "section %d: length %d is out of bounds", id, size)
		}
		if d.err != nil {
			return
		}
		s := section{id, d.pos, d.pos + int(size)}
		if id != sectionCustom {
			order := sectionOrder(id)
			if order == 0 {
				d.fail(at, "malformed section id %d", id)
				return
			}
			if order <= last {
				d.fail(at, "section %d is repeated or out of order", id)
				return
			}
			last = order
			d.m.sections = append(d.m.sections, s)
		}
		d.end = s.end
		d.section(id)
		if d.err == nil && d.pos != s.end {
			d.fail(d.pos, "section %d: %d bytes left over", id, s.end-d.pos)
		}
		d.end = len(d.data)
	}
	d.finish()
}

func (d *decoder) section(id byte) {
	switch id {
	case sectionCustom:
		if d.name() == "name" && d.err == nil {
			d.names()
		}
		if d.err == nil {
			d.pos = d.end
		}
	case sectionType:
		d.each("types", maxTypes, d.funcType)
	case sectionImport:
		d.each("imports", maxItems, d.importItem)
	case sectionFunc:
		d.each("functions", maxItems, func() {
			d.m.Funcs = append(d.m.Funcs, Func{Type: d.typeIndex()})
		})
	case sectionTable:
		d.each("tables", maxTables, d.tableItem)
	case sectionMemory:
		d.each("memories", maxMemories, func() { d.m.Memories = append(d.m.Memories, d.memoryType()) })
	case sectionTag:
		d.m.features |= useExceptions
		d.each("tags", maxItems, func() { d.m.Tags = append(d.m.Tags, d.tagType()) })
	case sectionGlobal:
		d.each("globals", maxItems, func() {
			g := d.globalType()
			g.InitAt = d.pos
			g.Init = d.constExpr()
			d.m.Globals = append(d.m.Globals, g)
		})
	case sectionExport:
		d.each("exports", maxItems, d.exportItem)
	case sectionStart:
		at := d.pos
		start := d.u32()
		if t, ok := d.m.FuncType(start); d.err == nil && (!ok || len(t.Params)+len(t.Results) > 0) {
			d.fail(at, "start function %d does not exist or has parameters or results", start)
		}
		d.m.Start = &start
	case sectionElement:
		d.each("element segments", maxSegments, d.element)
	case sectionDataCount:
		d.m.features |= useBulkMemory
		at := d.pos
		n := d.u32()
		if n > maxSegments {
			d.exceed(at, "%d data segments, more than %d", n, maxSegments)
		}
		d.m.dataCount = int(n)
	case sectionCode:
		d.each("bodies", maxItems, d.body)
	case sectionData:
		d.each("data segments", maxSegments, d.dataItem)
	}
}

// each reads a vector and returns its length.
func (d *decoder) each(what string, limit int, item func()) int {
	n := d.count(what, limit)
	for i := 0; i < n && d.err == nil; i++ {
		item()
	}
	return n
}

// finish checks what only the whole module shows.
func (d *decoder) finish() {
	m := d.m
	if len(m.Funcs) != d.bodies {
		d.fail(len(d.data), "function and code section have inconsistent lengths")
	}
	if m.dataCount >= 0 && m.dataCount != len(m.Data) {
		d.fail(len(d.data), "data count and data section have inconsistent lengths")
	}
	if m.imported[KindTable]+len(m.Tables) > 1 {
		m.features |= useReferenceTypes
	}
	if m.imported[KindMemory]+len(m.Memories) > 1 {
		m.features |= useMultiMemory
	}
}

func (d *decoder) valueTypes(what string, limit int) []tassadar.ValueType {
	var out []tassadar.ValueType
	d.each(what, limit, func() { out = append(out, d.use(d.valueType(&d.m.features))) })
	return out
}

// use notes a value type that the module uses.
func (d *decoder) use(t tassadar.ValueType) tassadar.ValueType {
	d.m.types.add(t)
	return t
}

// funcType reads a function type (section 5.3.6).
func (d *decoder) funcType() {
	at := d.pos
	switch b := d.byte(); b {
	case 0x60:
	case 0x4e, 0x4f, 0x50, 0x5e, 0x5f:
		d.unsupported(at, GarbageCollection)
	default:
		d.fail(at, "malformed function type %#x", b)
	}
	t := FuncType{Params: d.valueTypes("parameters", maxParams), Results: d.valueTypes("results", maxResults)}
	if len(t.Results) > 1 {
		d.m.features |= useMultiValue
	}
	d.m.Types = append(d.m.Types, t)
}

func (d *decoder) typeIndex() int {
	at := d.pos
	i := d.u32()
	if uint64(i) >= uint64(len(d.m.Types)) {
		d.fail(at, "unknown type %d", i)
		return 0
	}
	return int(i)
}

func (d *decoder) memoryType() Memory {
	at := d.pos
	l, shared, wide := d.limits(maxPages, &d.m.features)
	if d.m.imported[KindMemory]+len(d.m.Memories) >= maxMemories {
		d.fail(at, "more than %d memories", maxMemories)
	}
	return Memory{l, shared, wide}
}

func (d *decoder) tableType() Table {
	var uses featureSet
	t := d.refType(&uses)
	if t != FuncRef { // WebAssembly 1.0 has this one
		d.m.features |= uses
	}
	at := d.pos
	l, shared, _ := d.limits(maxEntries, &d.m.features)
	if shared {
		d.fail(at, "malformed limits of a table")
	}
	return Table{Limits: l, Type: t}
}

func (d *decoder) tableItem() {
	if d.err == nil && d.pos < d.end && d.data[d.pos] == 0x40 {
		// A table with an initializer (function references proposal).
		at := d.pos
		d.pos++
		if d.byte() != 0 {
			d.fail(at, "malformed table")
		}
		d.m.features |= useFunctionReferences
		t := d.tableType()
		t.InitAt = d.pos
		d.constExpr()
		d.m.Tables = append(d.m.Tables, t)
		return
	}
	d.m.Tables = append(d.m.Tables, d.tableType())
}

func (d *decoder) globalType() Global {
	t := d.use(d.valueType(&d.m.features))
	at := d.pos
	mutable := d.byte()
	if mutable > 1 {
		d.fail(at, "malformed mutability %#x", mutable)
	}
	return Global{Type: t, Mutable: mutable == 1}
}

func (d *decoder) tagType() int {
	at := d.pos
	if d.byte() != 0 {
		d.fail(at, "malformed tag attribute")
	}
	return d.typeIndex()
}

func (d *decoder) importItem() {
	m := d.m
	imp := Import{Module: d.name(), Name: d.name()}
	at := d.pos
	imp.Kind = Kind(d.byte())
	switch imp.Kind {
	case KindFunc:
		imp.Type = d.typeIndex()
		m.importedFn = append(m.importedFn, imp.Type)
	case KindTable:
		imp.Table = d.tableType()
		m.importedTb = append(m.importedTb, imp.Table)
	case KindMemory:
		imp.Memory = d.memoryType()
		m.importedMm = append(m.importedMm, imp.Memory)
	case KindGlobal:
		imp.Global = d.globalType()
		if imp.Global.Mutable {
			m.features |= useMutableGlobals
		}
		m.importedGl = append(m.importedGl, imp.Global)
	case KindTag:
		m.features |= useExceptions
		imp.Type = d.tagType()
	default:
		d.fail(at, "malformed import kind %#x", byte(imp.Kind))
		return
	}
	m.imported[imp.Kind]++
	m.Imports = append(m.Imports, imp)
}

// size returns the size of an index space.
func (d *decoder) size(k Kind) int {
	m := d.m
	return m.imported[k] + [kinds]int{len(m.Funcs), len(m.Tables), len(m.Memories), len(m.Globals), len(m.Tags)}[k]
}

// known checks an index of an index space.
func (d *decoder) known(at int, k Kind, index uint32) {
	if d.err == nil && uint64(index) >= uint64(d.size(k)) {
		d.fail(at, "unknown %v %d", k, index)
	}
}

func (d *decoder) exportItem() {
	m := d.m
	at := d.pos
	e := Export{Name: d.name(), Kind: Kind(d.byte())}
	if e.Kind >= kinds {
		d.fail(at, "malformed export kind %#x", byte(e.Kind))
		return
	}
	e.Index = d.u32()
	d.known(at, e.Kind, e.Index)
	if _, ok := m.exports[e.Name]; ok {
		d.fail(at, "duplicate export name %q", e.Name)
	}
	if d.err != nil {
		return
	}
	if g, ok := m.Global(e.Index); ok && e.Kind == KindGlobal && g.Mutable {
		m.features |= useMutableGlobals
	}
	m.exports[e.Name] = len(m.Exports)
	m.Exports = append(m.Exports, e)
}

// element reads an element segment (section 5.5.12).
func (d *decoder) element() {
	at := d.pos
	flags := d.u32()
	if flags > 7 {
		d.fail(at, "malformed element segment kind %d", flags)
		return
	}
	switch {
	case flags > 2:
		d.m.features |= useReferenceTypes
	case flags > 0:
		d.m.features |= useBulkMemory
	}
	var s Segment
	switch {
	case flags&3 == 3:
		s.Mode = Declarative
	case flags&1 != 0:
		s.Mode = Passive
	default:
		if flags&2 != 0 {
			if s.Index = d.u32(); s.Index != 0 {
				d.m.features |= useReferenceTypes
			}
		}
		d.known(at, KindTable, s.Index)
		s.OffsetAt = d.pos
		s.Offset = d.constExpr()
	}
	expressions := flags&4 != 0
	s.Type = "(ref func)" // of indices; an expression may give null
	if expressions {
		s.Type = FuncRef
	}
	if flags&3 != 0 {
		at := d.pos
		if expressions {
			s.Type = d.refType(&d.m.features)
		} else if d.byte() != 0 {
			d.fail(at, "malformed element kind")
		}
	}
	start := d.pos
	s.Count = d.each("elements", maxSegments, func() {
		if expressions {
			d.constExpr()
			return
		}
		at := d.pos
		f := d.u32()
		d.known(at, KindFunc, f)
		s.Funcs = append(s.Funcs, f)
	})
	s.Start, s.End = start, d.pos
	d.m.Elements = append(d.m.Elements, s)
}

// dataItem reads a data segment (section 5.5.14).
func (d *decoder) dataItem() {
	at := d.pos
	var s Segment
	switch flags := d.u32(); flags {
	case 0, 2:
		if flags == 2 {
			d.m.features |= useBulkMemory
			s.Index = d.u32()
		}
		d.known(at, KindMemory, s.Index)
		s.OffsetAt = d.pos
		s.Offset = d.constExpr()
	case 1:
		d.m.features |= useBulkMemory
		s.Mode = Passive
	default:
		d.fail(at, "malformed data segment kind %d", flags)
	}
	s.Count = len(d.bytes(d.u32()))
	s.Start, s.End = d.pos-s.Count, d.pos
	d.m.Data = append(d.m.Data, s)
}

// constExpr reads a constant expression (section 3.3.10). The value is nil
// unless it is one numeric constant.
func (d *decoder) constExpr() (value *tassadar.Value) {
	var in Instr
	for n := 0; d.err == nil; n++ {
		d.instr(d.m, &in)
		if d.err != nil {
			break
		}
		d.note(&in)
		if n > 0 && in.Op != OpEnd {
			value = nil
		}
		switch in.Op {
		case OpEnd:
			return value
		case opI32Const, opI64Const, opF32Const, opF64Const:
			if n == 0 {
				t := [...]tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64}[in.Op-opI32Const]
				value = &tassadar.Value{Type: t, Bits: in.Const}
			}
		case opGlobalGet:
			d.known(in.Start, KindGlobal, in.Index)
			if g, ok := d.m.Global(in.Index); ok && g.Mutable {
				d.fail(in.Start, "constant expression required, not a mutable global")
			}
			if uint64(in.Index) >= uint64(d.m.imported[KindGlobal]) {
				d.m.features |= useExtendedConst
				d.m.constGlobals = true
			}
		case opRefFunc:
			d.known(in.Start, KindFunc, in.Index)
		case opRefNull, opV128Const:
		default:
			switch in.Op {
			case opI32Add, opI32Add + 1, opI32Mul, opI64Add, opI64Add + 1, opI64Mul:
				d.m.features |= useExtendedConst
			default:
				d.fail(in.Start, "constant expression required, not %v", in.Op)
			}
		}
	}
	return nil
}

// note records what an instruction uses.
func (d *decoder) note(in *Instr) {
	d.m.features |= in.uses
	op := describe(in.Op)
	for _, c := range []byte(op.sig + op.uses) {
		switch c {
		case 'i':
			d.m.types |= hasI32
		case 'l':
			d.m.types |= hasI64
		case 'f':
			d.m.types |= hasF32
		case 'd':
			d.m.types |= hasF64
		}
	}
}

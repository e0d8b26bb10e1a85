package wasm

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
	"strings"

	"tassadar"
)

// Operand is an operand of a [Step].
type Operand struct {
	Type tassadar.ValueType
	Bits uint64 // of a constant; of 32-bit types in the low half
	// From is the step whose result the operand is, from 1; 0 for a constant.
	From int
}

// Step is a float operation ([Opcode.FloatOperation]) with its operands.
type Step struct {
	Op       Opcode
	Operands []Operand
}

// The exports of a reproducer.
const (
	// ReproducerConstants computes with constants: () -> i64, the bits of the result.
	ReproducerConstants = "constants"
	// ReproducerParameters computes with parameters, the bits of the constants in order:
	// (i64 ...) -> i64.
	ReproducerParameters = "parameters"
)

// Reproducer is the smallest module that makes some float operations, each on constants
// or on results of those before it, and gives the bits of the last result.
type Reproducer struct {
	Module     []byte
	Text       string   // the same in the text format
	Parameters []uint64 // what ReproducerParameters takes
}

// NewReproducer makes one. It panics where a step is no float operation or takes
// another number or type of operands: the caller knows them.
func NewReproducer(steps []Step) *Reproducer {
	r := &Reproducer{}
	var constants, parameters reproduction
	for k := range steps {
		operands, _, ok := steps[k].Op.FloatOperation()
		if !ok || len(operands) != len(steps[k].Operands) {
			panic(fmt.Sprintf("wasm: %v with %d operands in a reproducer", steps[k].Op, len(steps[k].Operands)))
		}
	}
	var push func(out *reproduction, step int, asParameter bool)
	push = func(out *reproduction, step int, asParameter bool) {
		for _, o := range steps[step].Operands {
			switch {
			case o.From > 0:
				push(out, o.From-1, asParameter)
			case asParameter:
				out.parameter(o.Type)
				r.Parameters = append(r.Parameters, o.Bits)
			default:
				out.constant(o.Type, o.Bits)
			}
		}
		out.op(steps[step].Op)
	}
	last := len(steps) - 1
	_, result, _ := steps[last].Op.FloatOperation()
	push(&constants, last, false)
	constants.bits(result)
	push(&parameters, last, true)
	parameters.bits(result)

	out := newModule()
	types := []byte{2, 0x60, 0, 1, 0x7e, 0x60}
	types = binary.AppendUvarint(types, uint64(parameters.count))
	for range parameters.count {
		types = append(types, 0x7e)
	}
	out.section(sectionType, append(types, 1, 0x7e))
	out.section(sectionFunc, []byte{2, 0, 1})
	exports := append(appendName([]byte{2}, ReproducerConstants), byte(KindFunc), 0)
	exports = append(appendName(exports, ReproducerParameters), byte(KindFunc), 1)
	out.section(sectionExport, exports)
	code := []byte{2}
	for _, p := range []*reproduction{&constants, &parameters} {
		body := append(append([]byte{0}, p.code...), byte(OpEnd))
		code = append(binary.AppendUvarint(code, uint64(len(body))), body...)
	}
	out.section(sectionCode, code)
	r.Module = out
	params := strings.TrimSuffix(" (param"+strings.Repeat(" i64", parameters.count)+")", " (param)")
	r.Text = fmt.Sprintf("(module\n  (func (export %q) (result i64)\n%s  )\n  (func (export %q)%s (result i64)\n%s  ))\n",
		ReproducerConstants, constants.text.String(), ReproducerParameters, params, parameters.text.String())
	return r
}

// reproduction is a function body in both formats.
type reproduction struct {
	code  []byte
	text  strings.Builder
	count int // of parameters
}

func (p *reproduction) line(format string, args ...any) {
	fmt.Fprintf(&p.text, "    "+format+"\n", args...)
}

func (p *reproduction) op(o Opcode) {
	p.code = append(p.code, byte(o))
	p.line("%s", o)
}

func (p *reproduction) parameter(t tassadar.ValueType) {
	p.code = binary.AppendUvarint(append(p.code, byte(opLocalGet)), uint64(p.count))
	p.line("local.get %d", p.count)
	p.count++
	switch t {
	case tassadar.I32:
		p.op(opI32WrapI64)
	case tassadar.F32:
		p.op(opI32WrapI64)
		p.op(opF32FromI32)
	case tassadar.F64:
		p.op(opF64FromI64)
	}
}

func (p *reproduction) constant(t tassadar.ValueType, bits uint64) {
	switch t {
	case tassadar.I32:
		p.code = appendSigned(append(p.code, byte(opI32Const)), int64(int32(bits)))
		p.line("i32.const %d", int32(bits))
	case tassadar.I64:
		p.code = appendSigned(append(p.code, byte(opI64Const)), int64(bits))
		p.line("i64.const %d", int64(bits))
	case tassadar.F32:
		p.code = binary.LittleEndian.AppendUint32(append(p.code, byte(opF32Const)), uint32(bits))
		p.line("f32.const %s", floatText(float64(math.Float32frombits(uint32(bits))), bits>>31 == 1, bits&(1<<23-1), 32))
	case tassadar.F64:
		p.code = binary.LittleEndian.AppendUint64(append(p.code, byte(opF64Const)), bits)
		p.line("f64.const %s", floatText(math.Float64frombits(bits), bits>>63 == 1, bits&(1<<52-1), 64))
	}
}

// bits makes an i64 of the bits of the result.
func (p *reproduction) bits(t tassadar.ValueType) {
	if t == tassadar.F64 {
		p.op(opI64FromF64)
		return
	}
	p.op(opI32FromF32)
	p.op(opI64FromI32U)
}

// floatText writes a float so that the text format reads the same bits (section 6.3.2).
func floatText(v float64, negative bool, fraction uint64, width int) string {
	sign := ""
	if negative {
		sign = "-"
	}
	switch {
	case math.IsNaN(v):
		return fmt.Sprintf("%snan:%#x", sign, fraction)
	case math.IsInf(v, 0):
		return sign + "inf"
	}
	return sign + strconv.FormatFloat(math.Abs(v), 'x', -1, width)
}

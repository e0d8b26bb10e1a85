package wasm

import (
	"fmt"
	"strconv"
	"strings"

	"tassadar"
)

// operand is a type on the operand stack: a number type, v128, a reference, or
// anyOperand in code that cannot be reached. A reference is the heap type, an
// index of a type or one of the abstract ones, with two flags.
type operand uint32

const (
	anyOperand operand = iota
	i32Operand
	i64Operand
	f32Operand
	f64Operand
	v128Operand

	reference operand = 1 << 31
	nullable  operand = 1 << 30

	heapFunc   operand = 1<<30 - 1
	heapExtern operand = 1<<30 - 2
	heapExn    operand = 1<<30 - 3

	funcRef   = reference | nullable | heapFunc
	externRef = reference | nullable | heapExtern
	exnRef    = reference | nullable | heapExn
)

func (o operand) heap() operand { return o &^ (reference | nullable) }

// isRef reports whether a value of the type may be a reference.
func (o operand) isRef() bool { return o == anyOperand || o&reference != 0 }

// String names the type as the text format does.
func (o operand) String() string {
	switch o {
	case anyOperand:
		return "any"
	case i32Operand, i64Operand, f32Operand, f64Operand:
		return [...]string{"i32", "i64", "f32", "f64"}[o-i32Operand]
	case v128Operand:
		return "v128"
	}
	switch o {
	case funcRef:
		return string(FuncRef)
	case externRef:
		return string(ExternRef)
	case exnRef:
		return string(ExnRef)
	}
	heap := map[operand]string{heapFunc: "func", heapExtern: "extern", heapExn: "exn"}[o.heap()]
	if heap == "" {
		heap = strconv.Itoa(int(o.heap()))
	}
	if o&nullable != 0 {
		return "(ref null " + heap + ")"
	}
	return "(ref " + heap + ")"
}

// operandOf reads a value type. It is false for a reference to a type that the
// module does not have.
func (m *Module) operandOf(t tassadar.ValueType) (operand, bool) {
	switch t {
	case tassadar.I32:
		return i32Operand, true
	case tassadar.I64:
		return i64Operand, true
	case tassadar.F32:
		return f32Operand, true
	case tassadar.F64:
		return f64Operand, true
	case V128:
		return v128Operand, true
	case FuncRef:
		return funcRef, true
	case ExternRef:
		return externRef, true
	case ExnRef:
		return exnRef, true
	}
	text, ok := strings.CutPrefix(string(t), "(ref ")
	o := reference
	if rest, null := strings.CutPrefix(text, "null "); null {
		o, text = o|nullable, rest
	}
	switch text = strings.TrimSuffix(text, ")"); text {
	case "func":
		return o | heapFunc, ok
	case "extern":
		return o | heapExtern, ok
	case "exn":
		return o | heapExn, ok
	}
	n, err := strconv.Atoi(text)
	return o | operand(n), ok && err == nil && n < len(m.Types)
}

// signature has the types of parameters and results.
type signature struct {
	params, results []operand
}

// canonical numbers the function types of a module so that equal ones have
// equal numbers. In a valid module a type names only types before it.
func (m *Module) canonical() []int {
	out := make([]int, len(m.Types))
	known := map[string]int{}
	for i, t := range m.Types {
		var key strings.Builder
		part := func(types []tassadar.ValueType) {
			for _, v := range types {
				o, _ := m.operandOf(v)
				if h := int(o.heap()); o&reference != 0 && h < i {
					fmt.Fprintf(&key, "%d#%d ", o&nullable, out[h])
				} else {
					fmt.Fprintf(&key, "%d ", o)
				}
			}
			key.WriteByte('>')
		}
		part(t.Params)
		part(t.Results)
		n, ok := known[key.String()]
		if !ok {
			n = i
			known[key.String()] = n
		}
		out[i] = n
	}
	return out
}

// subtype reports whether a value of type o can stand where want is asked for
// (function references proposal, section 3.3).
func (v *Validator) subtype(o, want operand) bool {
	switch {
	case o == want || o == anyOperand || want == anyOperand:
		return true
	case o&reference == 0 || want&reference == 0 || o&nullable > want&nullable:
		return false
	}
	have, need := o.heap(), want.heap()
	switch {
	case have == need:
		return true
	case have >= heapExn:
		return false
	case need >= heapExn:
		return need == heapFunc
	}
	return v.equal[have] == v.equal[need]
}

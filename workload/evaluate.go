package workload

import (
	"encoding/binary"
	"fmt"

	"tassadar"
)

// evaluate computes calls in order up to the first trap. Each function reads
// its arguments and returns what the call produces.
func evaluate(calls []tassadar.Call, functions map[string]function) (tassadar.Result, error) {
	var result tassadar.Result
	for _, c := range calls {
		f, ok := functions[c.Export]
		if !ok {
			return nil, fmt.Errorf("no export %q", c.Export)
		}
		a := &arguments{args: c.Args}
		r := f(a)
		if err := a.end(); err != nil {
			return nil, fmt.Errorf("call of %s: %w", c.Export, err)
		}
		result = append(result, r)
		if r.Trap != "" {
			break
		}
	}
	return result, nil
}

// arguments reads the arguments of a call by type. The first mismatch sticks,
// and the zero value is returned from then on.
type arguments struct {
	args []tassadar.Arg
	next int
	err  error
}

func (a *arguments) take(want string, fits func(tassadar.Arg) bool) tassadar.Arg {
	if a.err == nil && (a.next >= len(a.args) || !fits(a.args[a.next])) {
		a.err = fmt.Errorf("argument %d: want %s", a.next, want)
	}
	if a.err != nil {
		return tassadar.Arg{}
	}
	a.next++
	return a.args[a.next-1]
}

func (a *arguments) bits(t tassadar.ValueType) uint64 {
	arg := a.take(string(t), func(x tassadar.Arg) bool { return x.Value != nil && x.Value.Type == t })
	if arg.Value == nil {
		return 0
	}
	return arg.Value.Bits
}

func (a *arguments) i32() uint32 { return uint32(a.bits(tassadar.I32)) }
func (a *arguments) i64() uint64 { return a.bits(tassadar.I64) }
func (a *arguments) f32() uint32 { return uint32(a.bits(tassadar.F32)) }

func (a *arguments) in() []byte {
	return a.take("an input buffer", func(x tassadar.Arg) bool {
		return x.Value == nil && x.Out == 0 && !x.Back && x.Shape == tassadar.ShapePointerLength
	}).In
}

// out returns the output buffer, zeroed: every program clears it first.
func (a *arguments) out() []byte {
	return make([]byte, a.take("an output buffer", func(x tassadar.Arg) bool { return x.Out > 0 && x.Shape == tassadar.ShapePointerLength && x.Length == 0 }).Out)
}

func (a *arguments) end() error {
	if a.err == nil && a.next != len(a.args) {
		return fmt.Errorf("%d arguments, want %d", len(a.args), a.next)
	}
	return a.err
}

// readWords reads whole little-endian 32-bit numbers and ignores a rest.
func readWords(b []byte) []int32 {
	out := make([]int32, len(b)/4)
	for i := range out {
		out[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}

// function computes one call.
type function func(a *arguments) tassadar.CallResult

// Results of calls.

func returns(t tassadar.ValueType, bits uint64, outputs ...[]byte) tassadar.CallResult {
	r := tassadar.CallResult{Results: []tassadar.Value{{Type: t, Bits: bits}}}
	for _, o := range outputs {
		r.Outputs = append(r.Outputs, o)
	}
	return r
}

func returnsI32(x int32, outputs ...[]byte) tassadar.CallResult {
	return returns(tassadar.I32, uint64(uint32(x)), outputs...)
}

func returnsI64(x uint64) tassadar.CallResult { return returns(tassadar.I64, x) }

func truth(b bool) tassadar.CallResult {
	if b {
		return returnsI32(1)
	}
	return returnsI32(0)
}

func traps(t tassadar.Trap) tassadar.CallResult { return tassadar.CallResult{Trap: t} }

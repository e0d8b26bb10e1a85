package adapter

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

//go:embed trial.wasm
var trial []byte

//go:embed trial_floats.wasm
var trialFloats []byte

// tryLimit bounds the time of each part of a trial.
const tryLimit = 10 * time.Second

const (
	trialPages = 2 // that the trial's memory may grow to
	mend       = "Mend the program or its adapter: docs/engines.md has the protocol."
)

// part is calls of a trial with what must come of them.
type part struct {
	module  []byte
	calls   []invocation.Call
	want    []string // results, outputs or the trap, as [said] writes them
	counter uint64   // in the global "calls", 0 for none
	lacks   backend.Capability
}

func parts() []part {
	i32 := func(n uint32) tassadar.Value { return tassadar.Value{Type: tassadar.I32, Bits: uint64(n)} }
	i64 := func(n uint64) tassadar.Value { return tassadar.Value{Type: tassadar.I64, Bits: n} }
	f64 := func(bits uint64) tassadar.Value { return tassadar.Value{Type: tassadar.F64, Bits: bits} }
	call := func(export string, result tassadar.ValueType, args ...tassadar.Value) invocation.Call {
		return invocation.Call{Export: export, Args: args, Results: []tassadar.ValueType{result}}
	}
	data := []byte{1, 2, 3, 250}
	sum := call("sum", tassadar.I32, i32(100), i32(4))
	sum.Writes, sum.Reads = []invocation.Write{{Addr: 100, Data: data}}, []invocation.Read{{Addr: 100, Size: 4}}
	grown := call("sum", tassadar.I32, i32(0), i32(4))
	grown.Allocs = []invocation.Alloc{{Pages: 1, Size: 4}}
	grown.Writes, grown.Reads = []invocation.Write{{Alloc: 1, Data: data}}, []invocation.Read{{Alloc: 1, Size: 4}}
	return []part{
		{trial, []invocation.Call{call("add", tassadar.I32, i32(0x7fffffff), i32(3)), call("mix", tassadar.I64, i64(0x123456789abcdef1), i64(0xfedcba9876543211))},
			[]string{"i32:-2147483646", "i64:4561310465475477658"}, 1, ""},
		{trial, []invocation.Call{sum}, []string{"i32:256 fefdfc05"}, 0, ""},
		{trial, []invocation.Call{grown}, []string{"i32:256 fefdfc05"}, 0, backend.MemoryGrowth},
		{trial, []invocation.Call{call("divide", tassadar.I32, i32(7), i32(0))}, []string{"trap " + string(tassadar.TrapDivideByZero)}, 0, backend.Trap(tassadar.TrapDivideByZero)},
		{trialFloats, []invocation.Call{call("hypotenuse", tassadar.F64, f64(0x3ff0000000000000), f64(0x4000000000000000)),
			call("third", tassadar.F32, tassadar.Value{Type: tassadar.F32, Bits: 0x40e00000})}, []string{"f64:4001e3779b97f4a8", "f32:40155555"}, 0, ""},
	}
}

// Try starts the program and asks it for calls whose results are known. The error is
// backend_unavailable where it cannot be used, and says what it answered.
func Try(ctx context.Context, b backend.Backend) (backend.Engine, error) {
	s, err := b.Open(ctx, trialPages)
	if err != nil {
		return backend.Engine{}, unusable(ctx, b, err)
	}
	defer s.Close()
	for _, p := range parts() {
		if err := try(ctx, b, s, p); err != nil {
			return s.Effective(), unusable(ctx, b, err)
		}
	}
	if e := s.Effective(); e.Family != b.Family() {
		return e, unusable(ctx, b, tassadar.Errorf(tassadar.BackendMismatch, "asked for %s, %s ran", b.Family(), e.Family))
	}
	return s.Effective(), nil
}

func try(ctx context.Context, b backend.Backend, s backend.Session, p part) error {
	if p.lacks != "" && !b.Capabilities().Has(p.lacks) {
		return nil
	}
	inv := backend.Invocation{Module: p.module, Calls: p.calls, Time: tryLimit}
	if p.counter > 0 {
		inv.Counter = "calls"
	}
	answer, err := s.Run(ctx, inv)
	var lack *backend.LackError
	switch {
	case errors.As(err, &lack):
		return nil
	case err != nil:
		return fmt.Errorf("the trial's %s: %w", p.calls[0].Export, err)
	case answer.Refusal != nil && answer.Result.Trap() == "":
		return fmt.Errorf("the trial's %s was refused: %w", p.calls[0].Export, answer.Refusal)
	}
	var got []string
	for _, r := range answer.Result {
		got = append(got, said(r))
	}
	for i := range p.calls {
		if i >= len(got) || got[i] != p.want[i] {
			return fmt.Errorf("of %s in the trial module it says %q, and that is %s", p.calls[i].Export, slices.Concat(got, []string{"nothing"})[min(i, len(got))], p.want[i])
		}
	}
	if answer.Counter != p.counter {
		return fmt.Errorf("of the trial module's global it says %d, and that is %d", answer.Counter, p.counter)
	}
	return nil
}

// said writes what a call came to: floats by their bits.
func said(r tassadar.CallResult) string {
	if r.Trap != "" {
		return "trap " + string(r.Trap)
	}
	var b bytes.Buffer
	for _, v := range r.Results {
		if v.Type == tassadar.F32 || v.Type == tassadar.F64 {
			fmt.Fprintf(&b, "%s:%x", v.Type, v.Bits)
		} else {
			b.WriteString(v.String())
		}
	}
	for _, out := range r.Outputs {
		fmt.Fprintf(&b, " %x", []byte(out))
	}
	return b.String()
}

// unusable gives an error of a trial its code and what to do: the program is here, and
// installing it is no help.
func unusable(ctx context.Context, b backend.Backend, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	code := tassadar.CodeOf(err)
	if code != tassadar.BackendMismatch {
		code = tassadar.BackendUnavailable
	}
	return tassadar.WithNext(&tassadar.CodedError{Code: code, Err: fmt.Errorf("%s: %s", b.Family(), tassadar.Message(err))}, mend)
}

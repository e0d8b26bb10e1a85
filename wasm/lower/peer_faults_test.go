package lower_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

var planned = sync.OnceValues(func() (*exact.Engine, error) { return exact.New(tokenmachine.Model(), nil) })

// faults has a function for each fault of the peer's token machine.
const faults = `(module
  (memory (export "memory") 1)
  (func (export "and") (param i32 i32) (result i32) local.get 0 local.get 1 i32.and)
  (func (export "or") (param i32 i32) (result i32) local.get 0 local.get 1 i32.or)
  (func (export "xor") (param i32 i32) (result i32) local.get 0 local.get 1 i32.xor)
  (func (export "rem_s") (param i32 i32) (result i32) local.get 0 local.get 1 i32.rem_s)
  (func (export "shr_s") (param i32 i32) (result i32) local.get 0 local.get 1 i32.shr_s)
  (func (export "load") (param i32) (result i32) local.get 0 i32.load)
  (func $dirty (result i32) (local i32 i32 i32)
    i32.const 111 local.set 0 i32.const 222 local.set 1 i32.const 333 local.set 2
    local.get 0 local.get 1 local.get 2 i32.add i32.add)
  (func $clean (result i32) (local i32 i32 i32) local.get 0 local.get 1 local.get 2 i32.add i32.add)
  (func (export "locals") (result i32) call $dirty drop call $clean)
  (func (export "missed") (result i32)
    i32.const 400 i32.const -1 i32.store
    i32.const 408 i32.const -1 i32.store
    i32.const 404 i32.load)
)`

// TestPeersFaults: what the peer's token machine gets wrong (docs/token-machine.md) is
// right inside the transformer.
func TestPeersFaults(t *testing.T) {
	x, err := planned()
	if err != nil {
		t.Fatal(err)
	}
	r, err := lower.Lower([]lower.Link{{Name: "m", Module: decode(t, wat(t, faults))}}, lower.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := tokenmachine.NewSession(t.Context(), x.Fresh(), r.Program)
	if err != nil {
		t.Fatal(err)
	}
	invoke := func(e isa.Entry, args ...uint64) tokenmachine.Outcome {
		t.Helper()
		out, err := s.Invoke(context.Background(), e, args, tokenmachine.Horizon)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	invoke(r.Instances[0].Instantiate)
	word := func(v int32) uint64 { return uint64(uint32(v)) }
	for _, tc := range []struct {
		name string
		args []uint64
		want uint64
	}{
		{"and", []uint64{0xf0f0f0f0, 0xff00ff00}, 0xf000f000},
		{"or", []uint64{0xf0f0f0f0, 0x0f000f01}, 0xfff0fff1},
		{"xor", []uint64{0xf0f0f0f0, 0xffffffff}, 0x0f0f0f0f},
		{"rem_s", []uint64{word(-7), 3}, word(-1)},
		{"rem_s", []uint64{7, word(-3)}, 1},
		{"rem_s", []uint64{1 << 31, word(-1)}, 0},
		{"shr_s", []uint64{word(-8), 1}, word(-4)},
		{"shr_s", []uint64{word(-1), 31}, word(-1)},
		{"locals", nil, 0},
		{"load", []uint64{0}, 0},
		{"missed", nil, 0},
		{"load", []uint64{402}, 0xffff},
	} {
		if out := invoke(r.Instances[0].Funcs[tc.name], tc.args...); out.Trap >= 0 || !slices.Equal(out.Results, []uint64{tc.want}) {
			t.Errorf("%s %#x: %#x, trap %d, want %#x", tc.name, tc.args, out.Results, out.Trap, tc.want)
		}
	}
}

// A module runs inside the transformer: its bytes are lowered to a program,
// the program becomes a prompt, and every token behind it is a prediction.
func Example_transformer() {
	// (func (export "double") (param i32) (result i32) local.get 0 local.get 0 i32.add)
	data := []byte("\x00asm\x01\x00\x00\x00" +
		"\x01\x06\x01\x60\x01\x7f\x01\x7f" + "\x03\x02\x01\x00" +
		"\x07\x0a\x01\x06double\x00\x00" + "\x0a\x09\x01\x07\x00\x20\x00\x20\x00\x6a\x0b")
	module, err := wasm.Decode(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := lower.Lower([]lower.Link{{Name: "m", Module: module}}, lower.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	engine, err := planned() // exact.New(tokenmachine.Model(), nil), once
	if err != nil {
		fmt.Println(err)
		return
	}
	session, err := tokenmachine.NewSession(context.Background(), engine.Fresh(), result.Program)
	if err != nil {
		fmt.Println(err)
		return
	}
	instance := result.Instances[0]
	for _, call := range []struct {
		entry isa.Entry
		args  []uint64
	}{{instance.Instantiate, nil}, {instance.Funcs["double"], []uint64{100_000}}} {
		out, err := session.Invoke(context.Background(), call.entry, call.args, tokenmachine.Horizon)
		fmt.Println(out.Results, err)
	}
	forced := session.Forced()
	last := forced[len(forced)-1].To
	fmt.Printf("%s\n", tokenmachine.Model().FormatTokens(session.Tokens()[last:]))

	// Anyone can check every prediction of the trace.
	verdict, err := traces.Verify(context.Background(), engine, session.Tokens(), traces.VerifyOptions{
		Prompt: forced[0].To, Forced: forced[1:], Workers: 2})
	fmt.Println(verdict.At, err)
	// Output:
	// [] <nil>
	// [200000] <nil>
	// call-6 d1:3 d0:d40 ret+6 done
	// -1 <nil>
}

package all_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
)

// drawn draws a call of testdata/buffers.wat with buffers in some shape.
func drawn(r *rand.Rand) tassadar.Call {
	text := make([]byte, r.IntN(9))
	for i := range text {
		text[i] = "ab,"[r.IntN(3)]
	}
	in := tassadar.Bytes(append([]byte{}, text...))
	length := func(of int) tassadar.Length {
		return []tassadar.Length{0, tassadar.LengthResult, tassadar.Length(of)}[r.IntN(3)]
	}
	number := func(n int) tassadar.Arg {
		return tassadar.Arg{Value: &tassadar.Value{Type: tassadar.I32, Bits: uint64(uint32(n))}}
	}
	word := func(n int) tassadar.Bytes { return tassadar.Bytes{byte(n), byte(n >> 8), 0, 0} }
	c := tassadar.Call{Export: "field"}
	room := 1 + r.IntN(12)
	out := tassadar.Arg{Out: room, Length: min(length(0), 0)}
	if r.IntN(3) == 0 {
		out = tassadar.Arg{In: make(tassadar.Bytes, room), Back: true, Length: out.Length}
	}
	given := []tassadar.Arg{{In: in, Back: r.IntN(2) == 0}}
	if r.IntN(2) == 0 {
		given = []tassadar.Arg{{In: in, Shape: tassadar.ShapePointer}, number(len(in))}
	}
	switch r.IntN(4) {
	case 0:
		c.Args = append(given, out)
	case 1:
		out.Shape = tassadar.ShapePointer
		c.Args = append(given, out, number(room-r.IntN(2)))
	case 2: // the room comes as a pointer, and the length by it
		c.Export = "field_at"
		out.Shape, out.Length = tassadar.ShapePointer, length(len(given)+2)
		c.Args = append(given, out, tassadar.Arg{In: word(room), Back: r.IntN(2) == 0, Shape: tassadar.ShapePointer})
	default:
		c.Export = []string{"address", "load"}[r.IntN(2)]
		c.Args = []tassadar.Arg{number([]int{0, 15, 16, 19, 65520, 65533, 65536, -1}[r.IntN(8)])}
		c.Returns = []tassadar.Returns{tassadar.ReturnsText, "ptr:1", "ptr:4", "ptr:100"}[r.IntN(4)]
		return c
	}
	c.Space = []tassadar.Space{"alloc:malloc", "alloc:malloc2", "alloc:cabi_realloc", "at:4096", "at:65500", "alloc:nothing", "alloc:outside", "alloc:traps"}[r.IntN(8)]
	return c
}

// Calls with buffers in any shape come to the same on every engine: results,
// outputs, traps, and refusals in the same words.
func TestShapesAgree(t *testing.T) {
	module, err := backendtest.Module("buffers")
	if err != nil {
		t.Fatal(err)
	}
	profile := &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32, tassadar.I64}, Features: []string{"mutable_globals"}, MemoryPages: 1},
		Limits: tassadar.Limits{MemoryPages: 2, OutputBytes: 16, ModuleBytes: 1 << 16},
	}
	sessions, families := engines(t)
	seen := map[string]int{}
	r := rand.New(rand.NewPCG(12, 0))
	for range 400 {
		var calls []tassadar.Call
		for range 1 + r.IntN(3) {
			calls = append(calls, drawn(r))
		}
		admitted, refusal := admission.Admit(module, profile, calls)
		if refusal != nil {
			seen["admission"]++
			continue
		}
		first := ""
		for i, s := range sessions {
			answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Calls: admitted.Calls, Time: time.Minute})
			if err != nil {
				t.Fatalf("%s: %+v: %v", families[i], calls, err)
			}
			got := fmt.Sprint(answer.Result)
			if answer.Refusal != nil {
				got = answer.Refusal.Error()
				seen[string(answer.Refusal.Code)]++
			} else if trap := answer.Result.Trap(); trap != "" {
				seen[string(trap)]++
			} else {
				seen["returned"]++
			}
			if i == 0 {
				first = got
			} else if got != first {
				t.Errorf("%+v:\n%s: %s\n%s: %s", calls, families[0], first, families[i], got)
			}
		}
	}
	for _, what := range []string{"returned", "unreachable", "memory_limit_exceeded", "output_limit_exceeded", "abi_unsupported", "admission"} {
		if seen[what] == 0 {
			t.Errorf("nothing came to %s: %v", what, seen)
		}
	}
}

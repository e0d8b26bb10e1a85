package backend

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"fmt"
	"time"

	"tassadar"
	"tassadar/internal/backend/known"
	"tassadar/internal/invocation"
)

//go:embed fingerprint.wasm
var fingerprintModule []byte

// fingerprintLimit bounds the time of canaries and fingerprints, which take some milliseconds.
const fingerprintLimit = time.Minute

// Fingerprints runs on a session of a family what is known of it beside its [Canaries]:
// the NaN that operations on NaNs in registers give, what memory.grow by all that 32 bits
// can say answers, and of how many calls the stack is the trap before that at their end.
// The operands are made of a seed: what an engine is to give nobody can have noted before.
func Fingerprints(ctx context.Context, s Session, family, goarch string, have Capabilities, seed []byte) ([]Canary, error) {
	calls, read := derivedCalls(seed)
	if have.Has(MemoryGrowth) {
		calls = append(calls, invocation.Call{Export: "grow_by_all", Results: []tassadar.ValueType{tassadar.I32}})
	}
	out, err := derived(ctx, s, calls, read)
	depths := known.FingerprintDepths(family, goarch)
	if err != nil || !have.Has(StackLimit, Trap(tassadar.TrapDivideByZero)) || depths == (known.Depths{}) {
		return out, err
	}
	for _, n := range [...]uint32{depths.Divides, depths.Exhausts} {
		answer, err := s.Run(ctx, Invocation{Module: fingerprintModule, Time: fingerprintLimit, Calls: []invocation.Call{{Export: "trap_at_depth",
			Args: []tassadar.Value{{Type: tassadar.I32, Bits: uint64(n)}}, Results: []tassadar.ValueType{tassadar.I32}}}})
		if err != nil {
			return nil, fmt.Errorf("fingerprint of %d calls: %w", n, err)
		}
		c := Canary{ID: known.DepthID(n), Bits: "0"}
		switch answer.Result.Trap() {
		case tassadar.TrapDivideByZero:
			c.Bits = known.Divided
		case tassadar.TrapStackExhausted:
			c.Bits = known.Exhausted
		}
		out = append(out, c)
	}
	return out, nil
}

// Fingerprinted reports whether there are fingerprints that can refute a family.
func Fingerprinted(family, goarch string) bool { return len(known.Fingerprints(family, goarch)) > 0 }

// Derived runs the part of [Fingerprints] that goes between the cases of a run.
func Derived(ctx context.Context, s Session, seed []byte) ([]Canary, error) {
	calls, read := derivedCalls(seed)
	return derived(ctx, s, calls, read)
}

// derivedOps are those of which the specification leaves the NaN open.
var derivedOps = [...]string{"f64_add", "f64_mul", "f64_max"}

// derivedCalls are calls on NaNs that are made of a seed, with what says of their results
// which operand it is.
func derivedCalls(seed []byte) ([]invocation.Call, func(i int, bits uint64) string) {
	const quiet, payload = 0x7ff8 << 48, 1<<51 - 1
	var calls []invocation.Call
	var pairs [len(derivedOps)][2]uint64
	for i, op := range derivedOps {
		sum := sha256.Sum256(append([]byte(op+"\x00"), seed...))
		// One positive and one negative, with payloads that are not 0 and not each other's.
		first := binary.BigEndian.Uint64(sum[:])&payload | 1
		second := binary.BigEndian.Uint64(sum[8:])&payload&^1 | 2
		sign := uint64(sum[16]&1) << 63
		pairs[i] = [2]uint64{quiet | first | sign, quiet | second | sign ^ 1<<63}
		calls = append(calls, invocation.Call{Export: op, Results: []tassadar.ValueType{tassadar.I64},
			Args: []tassadar.Value{{Type: tassadar.I64, Bits: pairs[i][0]}, {Type: tassadar.I64, Bits: pairs[i][1]}}})
	}
	return calls, func(i int, bits uint64) string {
		switch bits {
		case pairs[i][0]:
			return known.FirstNaN
		case pairs[i][1]:
			return known.SecondNaN
		case quiet:
			return known.PositiveNaN
		case quiet | 1<<63:
			return known.NegativeNaN
		}
		return known.OtherNaN
	}
}

func derived(ctx context.Context, s Session, calls []invocation.Call, read func(i int, bits uint64) string) ([]Canary, error) {
	answer, err := s.Run(ctx, Invocation{Module: fingerprintModule, Time: fingerprintLimit, Calls: calls})
	if err != nil {
		return nil, fmt.Errorf("run fingerprints: %w", err)
	}
	if answer.Refusal != nil {
		return nil, fmt.Errorf("run fingerprints: %w", answer.Refusal)
	}
	if len(answer.Result) != len(calls) {
		return nil, fmt.Errorf("run fingerprints: %d of %d calls answered", len(answer.Result), len(calls))
	}
	var out []Canary
	for i, r := range answer.Result {
		switch {
		case len(r.Results) != 1:
			return nil, fmt.Errorf("fingerprint %s: %d results, trap %q", calls[i].Export, len(r.Results), r.Trap)
		case i < len(derivedOps):
			out = append(out, Canary{ID: derivedOps[i] + "_registers", Bits: read(i, r.Results[0].Bits)})
		default:
			out = append(out, Canary{ID: calls[i].Export, Bits: fmt.Sprintf("%08x", r.Results[0].Bits)})
		}
	}
	return out, nil
}

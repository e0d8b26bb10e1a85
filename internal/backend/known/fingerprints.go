package known

import (
	"fmt"
	"maps"
)

// Classes of what an engine gives for an operation on two NaNs in registers, as the bits
// of a fingerprint.
const (
	FirstNaN    = "1"    // the first operand, quiet
	SecondNaN   = "2"    // the second one
	PositiveNaN = "7ff8" // the canonical NaN
	NegativeNaN = "fff8"
	OtherNaN    = "0"
)

// What ended so many calls, as the bits of a fingerprint.
const (
	Divided   = "d" // the division at their end
	Exhausted = "e" // the stack on the way
)

// Depths are two numbers of calls: the first ends in the division, the second runs out of
// stack. 0 where they vary, or take too long to find out.
type Depths struct{ Divides, Exhausts uint32 }

// DepthID names the fingerprint of a number of calls.
func DepthID(calls uint32) string { return fmt.Sprintf("trap_at_depth_%d", calls) }

// fingerprint is what a family is known by beside the rules that stand in policies; what
// is empty is not known.
type fingerprint struct {
	add, mul, max string // classes
	grown         string // what memory.grow by 4,294,967,295 pages answers
	calls         uint32 // that fit on the stack, as measured
}

// fingerprints were measured on linux/amd64 (go test ./internal/backend/all -run
// Fingerprints -v prints them), the depths three times each and with stacks of 2, 8 and 64
// MiB: the numbers came out the same within half a percent. V8 gives the same without AVX.
// The depth of JavaScriptCore follows the stack of its host, and wazero's compiler takes a
// tenth of a second to fill its own: of both it is left out, as of wasm2go, whose frames are
// the Go compiler's choice. Which operand builds of wasm2c
// for the host's own processor keep is the compiler's choice for that processor. wasm2c's
// runtime and the interpreters of wabt and wazero count calls.
var fingerprints = func() map[string]fingerprint {
	const denied, grown = "ffffffff", "00000000"
	liftoff := fingerprint{FirstNaN, FirstNaN, NegativeNaN, denied, 17_870}
	return map[string]fingerprint{
		"wazero.interpreter":         {SecondNaN, FirstNaN, FirstNaN, denied, 1_998},
		"wazero.compiler":            {FirstNaN, FirstNaN, FirstNaN, denied, 0},
		"v8-11.liftoff":              liftoff,
		"v8-11.turbofan":             {SecondNaN, SecondNaN, NegativeNaN, denied, 25_050},
		"v8-13.liftoff":              liftoff,
		"v8-13.turbofan":             {SecondNaN, SecondNaN, NegativeNaN, denied, 69_500},
		"bun-1.interpreter":          {FirstNaN, FirstNaN, SecondNaN, denied, 0},
		"bun-1.bbq":                  {SecondNaN, SecondNaN, SecondNaN, denied, 0},
		"spidermonkey-102.baseline":  {FirstNaN, FirstNaN, FirstNaN, denied, 16_290},
		"spidermonkey-102.ion":       {FirstNaN, FirstNaN, FirstNaN, denied, 21_720},
		"wasmtime-42.cranelift":      {FirstNaN, FirstNaN, SecondNaN, denied, 16_380},
		"wabt-1.interpreter":         {PositiveNaN, PositiveNaN, PositiveNaN, denied, 1_637},
		"wasm2go-0.nanbox":           {FirstNaN, FirstNaN, PositiveNaN, denied, 0},
		"wasm2c-gcc-12.guarded":      {FirstNaN, FirstNaN, PositiveNaN, grown, 20_000},
		"wasm2c-gcc-12.contracted":   {"", "", PositiveNaN, grown, 20_000},
		"wasm2c-clang-16.guarded":    {SecondNaN, SecondNaN, PositiveNaN, grown, 20_000},
		"wasm2c-clang-16.contracted": {"", "", PositiveNaN, grown, 20_000},
	}
}()

// FingerprintDepths are the numbers of calls by which a family is told on an architecture:
// four fifths and five quarters of those that fit.
func FingerprintDepths(family, goarch string) Depths {
	calls := fingerprints[family].calls
	if goarch != "amd64" || calls == 0 {
		return Depths{}
	}
	return Depths{calls / 5 * 4, calls / 4 * 5}
}

// Fingerprints are the bits by which a family is known on an architecture, by the names of
// canaries, beside those of [Rules], which stand in policies; empty where nobody measured.
// They refute and never confirm.
func Fingerprints(family, goarch string) map[string]string {
	f, ok := fingerprints[family]
	if goarch != "amd64" || !ok {
		return nil
	}
	out := map[string]string{"f64_add_registers": f.add, "f64_mul_registers": f.mul, "f64_max_registers": f.max, "grow_by_all": f.grown}
	maps.DeleteFunc(out, func(_, bits string) bool { return bits == "" })
	if d := FingerprintDepths(family, goarch); d != (Depths{}) {
		maps.Copy(out, map[string]string{DepthID(d.Divides): Divided, DepthID(d.Exhausts): Exhausted})
	}
	return out
}

package wasm

import (
	"slices"
	"strings"

	"tassadar"
)

// Feature names a proposal beyond WebAssembly 1.0.
type Feature string

// The features that a decoded module can use. Those of WebAssembly 2.0 come
// first.
const (
	MutableGlobals       Feature = "mutable_globals" // imported or exported
	SignExtension        Feature = "sign_extension"
	SaturatingConversion Feature = "saturating_conversion"
	MultiValue           Feature = "multi_value"
	BulkMemory           Feature = "bulk_memory"
	ReferenceTypes       Feature = "reference_types"
	SIMD                 Feature = "simd"

	Threads            Feature = "threads"
	TailCall           Feature = "tail_call"
	ExtendedConst      Feature = "extended_const"
	Exceptions         Feature = "exceptions"
	LegacyExceptions   Feature = "legacy_exceptions"
	FunctionReferences Feature = "function_references"
	MultiMemory        Feature = "multi_memory"
	Memory64           Feature = "memory64"
	RelaxedSIMD        Feature = "relaxed_simd"
	WideArithmetic     Feature = "wide_arithmetic"
)

// Features that [Decode] recognises and does not read: they are named by a
// [FeatureError].
const (
	GarbageCollection Feature = "gc"
	ComponentModel    Feature = "component_model"
)

// Proposal is what the proposal of a feature is called.
func (f Feature) Proposal() string {
	switch f {
	case MutableGlobals:
		return "import and export of mutable globals"
	case SignExtension:
		return "sign-extension operators"
	case SaturatingConversion:
		return "non-trapping float-to-int conversions"
	case MultiValue:
		return "multi-value"
	case BulkMemory:
		return "bulk memory operations"
	case SIMD:
		return "fixed-width SIMD"
	case TailCall:
		return "tail calls"
	case ExtendedConst:
		return "extended constant expressions"
	case Exceptions:
		return "exception handling"
	case LegacyExceptions:
		return "legacy exception handling"
	case FunctionReferences:
		return "typed function references"
	case MultiMemory:
		return "multiple memories"
	case RelaxedSIMD:
		return "relaxed SIMD"
	case GarbageCollection:
		return "garbage collection"
	case ComponentModel:
		return "the component model"
	}
	return strings.ReplaceAll(string(f), "_", " ") // reference types, threads, memory64, wide arithmetic
}

type featureSet uint32

const (
	useMutableGlobals featureSet = 1 << iota
	useSignExtension
	useSaturatingConversion
	useMultiValue
	useBulkMemory
	useReferenceTypes
	useSIMD
	useThreads
	useTailCall
	useExtendedConst
	useExceptions
	useLegacyExceptions
	useFunctionReferences
	useMultiMemory
	useMemory64
	useRelaxedSIMD
	useWideArithmetic
)

func (s featureSet) list() []Feature {
	names := [...]Feature{MutableGlobals, SignExtension, SaturatingConversion, MultiValue, BulkMemory,
		ReferenceTypes, SIMD, Threads, TailCall, ExtendedConst, Exceptions, LegacyExceptions,
		FunctionReferences, MultiMemory, Memory64, RelaxedSIMD, WideArithmetic}
	var out []Feature
	for i, name := range names {
		if s&(1<<i) != 0 {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

type typeSet uint8

const (
	hasI32 typeSet = 1 << iota
	hasI64
	hasF32
	hasF64
)

func (s *typeSet) add(t tassadar.ValueType) {
	switch t {
	case tassadar.I32:
		*s |= hasI32
	case tassadar.I64:
		*s |= hasI64
	case tassadar.F32:
		*s |= hasF32
	case tassadar.F64:
		*s |= hasF64
	}
}

func (s typeSet) list() []tassadar.ValueType {
	var out []tassadar.ValueType
	for i, t := range [...]tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64} {
		if s&(1<<i) != 0 {
			out = append(out, t)
		}
	}
	return out
}

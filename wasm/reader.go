package wasm

import (
	"encoding/binary"
	"errors"
	"fmt"
	"unicode/utf8"

	"tassadar"
)

// FormatError says that bytes are not a WebAssembly module.
type FormatError struct {
	Offset int // in bytes, where the fault was seen
	Msg    string
}

func (e *FormatError) Error() string { return fmt.Sprintf("wasm: offset %#x: %s", e.Offset, e.Msg) }

// CodeOf is the reason code of an error of this package: malformed_module of what
// is no module, module_limit_exceeded of one that exceeds a limit, and
// arbitrary_wasm_unsupported of one that uses, or is, what this package does not
// read or rewrite.
func CodeOf(err error) tassadar.Code {
	var format *FormatError
	var limit *LimitError
	switch {
	case errors.As(err, &format):
		return tassadar.MalformedModule
	case errors.As(err, &limit):
		return tassadar.ModuleLimitExceeded
	}
	return tassadar.ArbitraryWasmUnsupported
}

// FeatureError says that a module uses a proposal that this package recognises
// by its first bytes and does not read any further.
type FeatureError struct {
	Offset  int // in bytes
	Feature Feature
}

func (e *FeatureError) Error() string {
	return fmt.Sprintf("wasm: offset %#x: the %s proposal is not supported", e.Offset, e.Feature)
}

// reader reads data[pos:end]. The first failure sticks; later reads return
// zeros and move nothing.
type reader struct {
	data     []byte
	pos, end int
	err      error
}

func (r *reader) fail(offset int, format string, args ...any) {
	if r.err == nil {
		r.err = &FormatError{offset, fmt.Sprintf(format, args...)}
	}
}

func (r *reader) exceed(offset int, format string, args ...any) {
	if r.err == nil {
		r.err = &LimitError{offset, fmt.Sprintf(format, args...)}
	}
}

func (r *reader) unsupported(offset int, f Feature) {
	if r.err == nil {
		r.err = &FeatureError{offset, f}
	}
}

func (r *reader) byte() byte {
	if r.err != nil {
		return 0
	}
	if r.pos >= r.end {
		r.fail(r.pos, "unexpected end")
		return 0
	}
	b := r.data[r.pos]
	r.pos++
	return b
}

func (r *reader) bytes(n uint32) []byte {
	if r.err != nil {
		return nil
	}
	if uint64(n) > uint64(r.end-r.pos) {
		r.fail(r.pos, "length %d is out of bounds", n)
		return nil
	}
	b := r.data[r.pos : r.pos+int(n)]
	r.pos += int(n)
	return b
}

// unsigned reads an unsigned LEB128 of at most width bits (section 5.2.2).
func (r *reader) unsigned(width int) uint64 {
	start := r.pos
	var v uint64
	for shift := 0; ; shift += 7 {
		b := r.byte()
		if r.err != nil {
			return 0
		}
		if left := width - shift; left < 7 && b>>left != 0 {
			if b >= 0x80 {
				r.fail(start, "integer representation too long")
			} else {
				r.fail(start, "integer too large")
			}
			return 0
		}
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

// signed reads a signed LEB128 of at most width bits (section 5.2.2).
func (r *reader) signed(width int) int64 {
	start := r.pos
	var v int64
	for shift := 0; ; shift += 7 {
		b := r.byte()
		if r.err != nil {
			return 0
		}
		if left := width - shift; left < 7 {
			if b >= 0x80 {
				r.fail(start, "integer representation too long")
				return 0
			}
			// The bits beyond the width have to repeat the sign bit.
			if ext := int8(b<<1) >> left; ext != 0 && ext != -1 {
				r.fail(start, "integer too large")
				return 0
			}
		}
		v |= int64(b&0x7f) << shift
		if b < 0x80 {
			if shift += 7; shift < 64 {
				v = v << (64 - shift) >> (64 - shift)
			}
			return v
		}
	}
}

func (r *reader) u32() uint32 { return uint32(r.unsigned(32)) }

// count reads the length of a vector whose items take at least one byte each,
// so that no vector is longer than what is left to read.
func (r *reader) count(what string, limit int) int {
	start := r.pos
	n := r.u32()
	if uint64(n) > uint64(r.end-r.pos) {
		r.fail(start, "%d %s: unexpected end", n, what)
		return 0
	}
	if int(n) > limit {
		r.exceed(start, "%d %s, more than %d", n, what, limit)
		return 0
	}
	return int(n)
}

// name reads a name (section 5.2.4).
func (r *reader) name() string {
	start := r.pos
	b := r.bytes(r.u32())
	if !utf8.Valid(b) {
		r.fail(start, "malformed UTF-8 encoding")
		return ""
	}
	return string(b)
}

func (r *reader) f32() uint64 {
	if b := r.bytes(4); b != nil {
		return uint64(binary.LittleEndian.Uint32(b))
	}
	return 0
}

func (r *reader) f64() uint64 {
	if b := r.bytes(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// valueType reads a value type (section 5.3.4) and notes what it uses.
func (r *reader) valueType(uses *featureSet) tassadar.ValueType {
	start := r.pos
	switch b := r.byte(); b {
	case 0x7f:
		return tassadar.I32
	case 0x7e:
		return tassadar.I64
	case 0x7d:
		return tassadar.F32
	case 0x7c:
		return tassadar.F64
	case 0x7b:
		*uses |= useSIMD
		return V128
	default:
		r.pos = start
		return r.refType(uses)
	}
}

// refType reads a reference type (section 5.3.3).
func (r *reader) refType(uses *featureSet) tassadar.ValueType {
	start := r.pos
	switch b := r.byte(); b {
	case 0x70:
		*uses |= useReferenceTypes
		return FuncRef
	case 0x6f:
		*uses |= useReferenceTypes
		return ExternRef
	case 0x69:
		*uses |= useExceptions
		return ExnRef
	case 0x63, 0x64:
		*uses |= useFunctionReferences
		null := ""
		if b == 0x63 {
			null = "null "
		}
		return tassadar.ValueType("(ref " + null + r.heapType(uses) + ")")
	case 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x71, 0x72, 0x73, 0x74:
		r.unsupported(start, GarbageCollection)
	default:
		r.fail(start, "malformed type %#x", b)
	}
	return ""
}

// heapType reads a heap type: an abstract one or a type index.
func (r *reader) heapType(uses *featureSet) string {
	start := r.pos
	switch x := r.signed(33); {
	case x >= 0:
		*uses |= useFunctionReferences
		return fmt.Sprint(x)
	case x == -0x10:
		return "func"
	case x == -0x11:
		return "extern"
	case x == -0x17:
		*uses |= useExceptions
		return "exn"
	case x >= -0x16 && x <= -0x0c:
		r.unsupported(start, GarbageCollection)
	default:
		r.fail(start, "malformed heap type %d", x)
	}
	return ""
}

// limits reads the limits of a table or memory (section 5.3.5), which must not
// exceed bound, and the flags before them.
func (r *reader) limits(bound uint64, uses *featureSet) (l Limits, shared, wide bool) {
	start := r.pos
	flags := r.byte()
	if flags > 7 {
		r.fail(start, "malformed limits flags %#x", flags)
		return l, false, false
	}
	width := 32
	shared, wide = flags&2 != 0, flags&4 != 0
	if shared {
		*uses |= useThreads
	}
	if wide {
		*uses |= useMemory64
		width, bound = 64, 1<<48 // pages of 64 KiB, or so many entries
	}
	if l.Min = r.unsigned(width); l.Min > bound {
		r.fail(start, "size %d exceeds %d", l.Min, bound)
	}
	if l.HasMax = flags&1 != 0; l.HasMax {
		if l.Max = r.unsigned(width); l.Max > bound {
			r.fail(start, "maximum size %d exceeds %d", l.Max, bound)
		}
		if l.Max < l.Min {
			r.fail(start, "size %d exceeds maximum %d", l.Min, l.Max)
		}
	}
	if shared && !l.HasMax {
		r.fail(start, "shared memory without a maximum")
	}
	return l, shared, wide
}

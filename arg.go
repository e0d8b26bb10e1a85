package tassadar

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// Arg is one argument of a call: a number, or a buffer of bytes that lies in the
// module's memory. What is read back of a buffer after the call is part of the
// outcome. The notation stands in docs/bytes.md; [ParseArg] reads it.
type Arg struct {
	Value *Value // a number; nil of a buffer
	// In are the bytes that a buffer is given; nil if it is zeroed. Empty ones are
	// not nil.
	In Bytes
	// Out is the size in bytes of a buffer that is zeroed and read back; 0 of one
	// that is given.
	Out int
	// Back says that a given buffer is read back as well.
	Back bool
	// Shape says how a buffer is passed.
	Shape Shape
	// At says where a buffer of [ShapeMemory] lies: an address, or the name of what
	// the module exports for that, a constant i32 or a function () -> i32. "" is
	// where the buffers of the call go.
	At string
	// Length says how many bytes of a buffer that is read back are the output.
	Length Length
}

// Shape is how a buffer is passed.
type Shape string

// The shapes.
const (
	ShapePointerLength Shape = ""    // two i32: its address, its length in bytes
	ShapeLengthPointer Shape = "len" // two i32: its length in bytes, its address
	ShapePointer       Shape = "ptr" // one i32: its address
	ShapeMemory        Shape = "mem" // not at all: the module knows where it lies
)

// Length says how many bytes of a buffer come back: all of them (zero), as many
// as the call's first result says ([LengthResult]), or, from 1, as the integer of
// 4 or 8 bytes, little-endian, that the buffer of the argument of this number
// holds after the call. All are read unsigned; what is larger than the buffer
// means the whole of it.
type Length int

// LengthResult is the length that the first result says.
const LengthResult Length = -1

// maxOut bounds the size of a buffer that is read back, in bytes.
const maxOut = 1<<30 - 1

// MaxFile bounds a file whose contents an argument names, in bytes.
const MaxFile = 1 << 20

// ReadFile reads a file that an argument names, of at most [MaxFile] bytes.
type ReadFile func(name string) ([]byte, error)

// ParseArg is [ParseArgFrom] without files.
func ParseArg(s string) (Arg, error) { return ParseArgFrom(s, nil) }

// ParseArgFrom reads a number as [ParseValue] does, or SHAPE CONTENT. Contents are
//
//	in:FORM:…       bytes that are given
//	out:N           N bytes, zeroed and read back
//	inout:FORM:…    bytes that are given, and read back
//
// with the forms hex:DIGITS, text:WORDS, utf16:WORDS, file:NAME, and i32, i64, f32 and f64
// (numbers with commas between them, little-endian). How many of the bytes that
// are read back count, see [Length], is said by out:N@result, out:N@2,
// inout@result:FORM:…, inout@2:FORM:…. Shapes are
//
//	                two i32, address and length
//	len:            two i32, length and address
//	ptr:            the address alone; "in:" may be left out behind it
//	ptr-out:N       the same as ptr:out:N
//	cstr:FORM:…     the same as ptr:in:FORM:… with a zero byte behind
//	mem:            nothing is passed
//	at:WHERE:       nothing is passed, and the buffer lies at an address, at the
//	                value of an exported constant i32, or where an exported
//	                function of no parameters says
//
// A file is read by read; where that is nil there are none.
func ParseArgFrom(s string, read ReadFile) (Arg, error) {
	p := argParser{read: read}
	a, err := p.parse(s)
	if err != nil {
		return Arg{}, fmt.Errorf("argument %q: %w", clipText(s), err)
	}
	return a, nil
}

// clipText keeps messages about long buffers short.
func clipText(s string) string {
	const most = 100
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

type argParser struct{ read ReadFile }

func (p argParser) parse(s string) (Arg, error) {
	if rest, ok := strings.CutPrefix(s, "len:"); ok {
		return p.buffer(ShapeLengthPointer, rest)
	}
	if rest, ok := strings.CutPrefix(s, "ptr-out:"); ok {
		return p.buffer(ShapePointer, "out:"+rest)
	}
	if rest, ok := strings.CutPrefix(s, "ptr:"); ok {
		if word, _, _ := strings.Cut(rest, ":"); isForm(word) {
			rest = "in:" + rest
		}
		return p.buffer(ShapePointer, rest)
	}
	if rest, ok := strings.CutPrefix(s, "mem:"); ok {
		return p.buffer(ShapeMemory, rest)
	}
	if rest, ok := strings.CutPrefix(s, "at:"); ok {
		where, rest, ok := strings.Cut(rest, ":")
		if !ok || where == "" {
			return Arg{}, fmt.Errorf("want at:ADDRESS: or at:NAME: of an export, and in:, out: or inout: behind it")
		}
		a, err := p.buffer(ShapeMemory, rest)
		a.At = where
		if n, err := strconv.ParseUint(where, 0, 32); err == nil {
			a.At = strconv.FormatUint(n, 10)
		}
		return a, err
	}
	if rest, ok := strings.CutPrefix(s, "cstr:"); ok {
		data, err := p.bytes(rest)
		if err != nil {
			return Arg{}, err
		}
		return Arg{Shape: ShapePointer, In: append(data, 0)}, nil
	}
	word, _, _ := strings.Cut(s, ":")
	if word, _, _ = strings.Cut(word, "@"); word == "in" || word == "out" || word == "inout" {
		return p.buffer(ShapePointerLength, s)
	}
	v, err := ParseValue(s)
	if err != nil {
		return Arg{}, fmt.Errorf("want a number (i32:7, i64:…, f32:…, f64:…) or a buffer (in:text:…, in:hex:…, in:file:…, out:BYTES, inout:…, ptr:…, len:…, cstr:…, mem:…, at:…)")
	}
	return Arg{Value: &v}, nil
}

// buffer reads the content of a buffer.
func (p argParser) buffer(shape Shape, s string) (Arg, error) {
	head, rest, ok := strings.Cut(s, ":")
	word, mark, marked := strings.Cut(head, "@")
	a := Arg{Shape: shape}
	var err error
	switch {
	case !ok:
		return Arg{}, fmt.Errorf("want in:FORM:…, out:BYTES or inout:FORM:…")
	case word == "in" && !marked:
		a.In, err = p.bytes(rest)
	case word == "inout":
		a.Back = true
		a.In, err = p.bytes(rest)
	case word == "out":
		if !marked {
			rest, mark, marked = strings.Cut(rest, "@")
		}
		n, bad := strconv.ParseUint(rest, 10, 30)
		if bad != nil || n == 0 {
			return Arg{}, fmt.Errorf("want out:BYTES, 1 to %d", maxOut)
		}
		a.Out = int(n)
	default:
		return Arg{}, fmt.Errorf("want in:FORM:…, out:BYTES or inout:FORM:…")
	}
	if err != nil {
		return Arg{}, err
	}
	if marked {
		if a.Length, err = parseLength(mark); err != nil {
			return Arg{}, err
		}
	}
	return a, nil
}

func parseLength(mark string) (Length, error) {
	if mark == "result" {
		return LengthResult, nil
	}
	n, err := strconv.ParseUint(mark, 10, 15)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("the length @%s: want @result, or @N of the argument whose buffer holds it, from 1", mark)
	}
	return Length(n), nil
}

func isForm(word string) bool {
	switch word {
	case "hex", "text", "utf16", "file", "i32", "i64", "f32", "f64":
		return true
	}
	return false
}

// ParseBytes reads FORM:…, the bytes of a buffer; see [ParseArgFrom].
func ParseBytes(s string, read ReadFile) (Bytes, error) { return argParser{read}.bytes(s) }

func (p argParser) bytes(s string) (Bytes, error) {
	form, body, ok := strings.Cut(s, ":")
	if !ok || !isForm(form) {
		return nil, fmt.Errorf("want hex:, text:, utf16:, file:, i32:, i64:, f32: or f64: and the bytes behind it")
	}
	data := Bytes{}
	switch form {
	case "hex":
		raw, err := hex.DecodeString(body)
		if err != nil {
			return nil, err
		}
		data = append(data, raw...)
	case "text":
		data = Bytes(body)
	case "utf16":
		for _, unit := range utf16.Encode([]rune(body)) {
			data = append(data, byte(unit), byte(unit>>8))
		}
	case "file":
		if p.read == nil {
			return nil, fmt.Errorf("a file cannot be named here")
		}
		raw, err := p.read(body)
		if err != nil {
			return nil, err
		}
		if len(raw) > MaxFile {
			return nil, fmt.Errorf("%s has %d bytes, at most %d", body, len(raw), MaxFile)
		}
		data = append(data, raw...)
	default:
		if body == "" {
			break
		}
		for _, num := range strings.Split(body, ",") {
			v, err := ParseValue(form + ":" + strings.TrimSpace(num))
			if err != nil {
				return nil, err
			}
			for shift := 0; shift < v.Type.Bits(); shift += 8 {
				data = append(data, byte(v.Bits>>shift))
			}
		}
	}
	return data, nil
}

// String writes the canonical form: numbers as [Value.String], bytes as hex.
func (a Arg) String() string {
	if a.Value != nil {
		return a.Value.String()
	}
	shape := ""
	switch {
	case a.At != "":
		shape = "at:" + a.At + ":"
	case a.Shape != ShapePointerLength:
		shape = string(a.Shape) + ":"
	}
	switch {
	case a.Out > 0:
		return shape + "out:" + strconv.Itoa(a.Out) + a.Length.String()
	case a.Back:
		return shape + "inout" + a.Length.String() + ":hex:" + hex.EncodeToString(a.In)
	}
	return shape + "in:hex:" + hex.EncodeToString(a.In)
}

// String writes the mark: "", "@result" or "@2".
func (l Length) String() string {
	switch {
	case l == LengthResult:
		return "@result"
	case l > 0:
		return "@" + strconv.Itoa(int(l))
	}
	return ""
}

// MarshalText writes the canonical form.
func (a Arg) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads any form that [ParseArg] accepts.
func (a *Arg) UnmarshalText(text []byte) error { return a.UnmarshalTextFrom(text, nil) }

// UnmarshalTextFrom reads any form that [ParseArgFrom] accepts.
func (a *Arg) UnmarshalTextFrom(text []byte, read ReadFile) error {
	got, err := ParseArgFrom(string(text), read)
	if err == nil {
		*a = got
	}
	return err
}

// Params returns the WebAssembly parameter types that the argument occupies.
func (a Arg) Params() []ValueType {
	switch {
	case a.Value != nil:
		return []ValueType{a.Value.Type}
	case a.Shape == ShapePointer:
		return []ValueType{I32}
	case a.Shape == ShapeMemory:
		return nil
	}
	return []ValueType{I32, I32}
}

// Size is the size of a buffer in bytes.
func (a Arg) Size() int {
	if a.Out > 0 {
		return a.Out
	}
	return len(a.In)
}

// Output reports whether the argument is a buffer that is read back.
func (a Arg) Output() bool { return a.Value == nil && (a.Out > 0 || a.Back) }

// Given reports whether the argument is a buffer whose bytes are given.
func (a Arg) Given() bool { return a.Value == nil && a.Out == 0 }

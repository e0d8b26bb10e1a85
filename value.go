package tassadar

import (
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// ValueType is one of WebAssembly's four number types.
type ValueType string

// The number types of WebAssembly 1.0 (specification, section 2.3.1).
const (
	I32 ValueType = "i32"
	I64 ValueType = "i64"
	F32 ValueType = "f32"
	F64 ValueType = "f64"
)

// Bits returns the width of the type, 0 for an unknown one.
func (t ValueType) Bits() int {
	switch t {
	case I32, F32:
		return 32
	case I64, F64:
		return 64
	}
	return 0
}

// Value is one WebAssembly number as its bits. 32-bit types use the low half.
// Floats are never held as Go floats, so a NaN keeps its payload.
type Value struct {
	Type ValueType
	Bits uint64
}

// ParseValue reads TYPE:NUMBER. Integers are decimal (signed or unsigned) or
// 0x bits; floats are decimal, "inf", "-inf", or 0x bits. A NaN has to be
// written as bits, because its payload matters.
func ParseValue(s string) (Value, error) {
	typ, num, ok := strings.Cut(s, ":")
	t := ValueType(typ)
	width := t.Bits()
	if !ok || width == 0 {
		return Value{}, fmt.Errorf("value %q: want i32:N, i64:N, f32:N or f64:N", s)
	}
	if hexDigits, ok := strings.CutPrefix(num, "0x"); ok {
		bits, err := strconv.ParseUint(hexDigits, 16, width)
		if err != nil {
			return Value{}, fmt.Errorf("value %q: %w", s, err)
		}
		return Value{t, bits}, nil
	}
	switch t {
	case I32, I64:
		if n, err := strconv.ParseInt(num, 10, width); err == nil {
			if width == 32 {
				return Value{t, uint64(uint32(n))}, nil
			}
			return Value{t, uint64(n)}, nil
		}
		n, err := strconv.ParseUint(num, 10, width)
		if err != nil {
			return Value{}, fmt.Errorf("value %q: %w", s, err)
		}
		return Value{t, n}, nil
	}
	f, err := strconv.ParseFloat(num, width)
	if err != nil {
		return Value{}, fmt.Errorf("value %q: %w", s, err)
	}
	if math.IsNaN(f) {
		return Value{}, fmt.Errorf("value %q: write a NaN as its bits, 0x…", s)
	}
	if width == 32 {
		return Value{t, uint64(math.Float32bits(float32(f)))}, nil
	}
	return Value{t, math.Float64bits(f)}, nil
}

// MustValue is [ParseValue] for constants; it panics on a malformed one.
func MustValue(s string) Value {
	v, err := ParseValue(s)
	if err != nil {
		panic("tassadar: " + err.Error())
	}
	return v
}

// String writes the canonical form: signed decimal for integers, 0x bits for
// floats.
func (v Value) String() string {
	switch v.Type {
	case I32:
		return "i32:" + strconv.FormatInt(int64(int32(uint32(v.Bits))), 10)
	case I64:
		return "i64:" + strconv.FormatInt(int64(v.Bits), 10)
	case F32:
		return fmt.Sprintf("f32:0x%08x", uint32(v.Bits))
	case F64:
		return fmt.Sprintf("f64:0x%016x", v.Bits)
	}
	return string(v.Type) + ":?"
}

// MarshalText writes the canonical form.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads any form that [ParseValue] accepts.
func (v *Value) UnmarshalText(text []byte) error {
	got, err := ParseValue(string(text))
	if err == nil {
		*v = got
	}
	return err
}

// Bytes is a byte string that travels as lower-case hexadecimal.
type Bytes []byte

// MarshalText writes lower-case hexadecimal.
func (b Bytes) MarshalText() ([]byte, error) { return []byte(hex.EncodeToString(b)), nil }

// UnmarshalText reads hexadecimal.
func (b *Bytes) UnmarshalText(text []byte) error {
	data, err := hex.DecodeString(string(text))
	if err != nil {
		return fmt.Errorf("%s is no hexadecimal", quoted(string(text)))
	}
	*b = data
	return nil
}

// UnmarshalTextFrom reads hexadecimal, or any form of bytes that [ParseBytes]
// reads.
func (b *Bytes) UnmarshalTextFrom(text []byte, read ReadFile) error {
	if word, _, ok := strings.Cut(string(text), ":"); !ok || !isForm(word) {
		return b.UnmarshalText(text)
	}
	data, err := ParseBytes(string(text), read)
	if err == nil {
		*b = data
	}
	return err
}

// Uint is an unsigned integer that can exceed 2^53 and therefore travels as a
// decimal string (RFC 8785, section 3.2.2.3 and appendix D).
type Uint uint64

// MarshalText writes decimal digits.
func (u Uint) MarshalText() ([]byte, error) { return strconv.AppendUint(nil, uint64(u), 10), nil }

// UnmarshalText reads decimal digits.
func (u *Uint) UnmarshalText(text []byte) error {
	n, err := strconv.ParseUint(string(text), 10, 64)
	if err != nil {
		return fmt.Errorf("%s is no decimal integer below 2^64", quoted(string(text)))
	}
	*u = Uint(n)
	return nil
}

// String writes decimal digits.
func (u Uint) String() string { return strconv.FormatUint(uint64(u), 10) }

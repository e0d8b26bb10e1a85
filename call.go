package tassadar

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Call is one call of an exported function.
type Call struct {
	Export string `json:"export" yaml:"export"`
	Args   []Arg  `json:"args,omitempty" yaml:"args,omitempty"`
	// Memory names the exported memory that buffers lie in. Where it is not said it
	// is "memory", or else the only one that the module exports.
	Memory string `json:"memory,omitempty" yaml:"memory,omitempty"`
	// Space says where buffers go; where it is not said, from the value of the
	// exported constant __heap_base upward.
	Space Space `json:"space,omitempty" yaml:"space,omitempty"`
	// Returns says which bytes the result names. They are one more output, behind
	// those of the arguments.
	Returns Returns `json:"returns,omitempty" yaml:"returns,omitempty"`
}

// Outputs is the number of outputs that the call has.
func (c *Call) Outputs() int {
	n := 0
	for _, a := range c.Args {
		if a.Output() {
			n++
		}
	}
	if c.Returns != "" {
		n++
	}
	return n
}

// Space is where the buffers of a call go: "alloc:NAME", where the exported
// function NAME puts them, "at:ADDRESS", from this address upward, or [SpaceGrow].
// "" is where the module's heap begins.
type Space string

// SpaceGrow is pages by which the memory grows, new ones for each buffer.
const SpaceGrow Space = "grow"

// ParseSpace reads a space; addresses are decimal, or hexadecimal behind 0x.
func ParseSpace(s string) (Space, error) {
	if _, ok := strings.CutPrefix(s, "alloc:"); ok || s == string(SpaceGrow) {
		return Space(s), nil // a name may be any text, empty too
	}
	if text, ok := strings.CutPrefix(s, "at:"); ok {
		base := 10
		digits, hex := strings.CutPrefix(text, "0x")
		if hex {
			base = 16
		}
		if n, err := strconv.ParseUint(digits, base, 32); err == nil {
			return Space("at:" + strconv.FormatUint(n, 10)), nil
		}
	}
	return "", fmt.Errorf("space %q: want alloc:NAME of an exported function, at:ADDRESS, or grow", s)
}

// Allocator is the name of the exported function that gives space.
func (s Space) Allocator() (string, bool) { return strings.CutPrefix(string(s), "alloc:") }

// Address is the address from which buffers go upward.
func (s Space) Address() (uint32, bool) {
	text, ok := strings.CutPrefix(string(s), "at:")
	n, err := strconv.ParseUint(text, 10, 32)
	return uint32(n), ok && err == nil
}

// UnmarshalText reads what [ParseSpace] reads.
func (s *Space) UnmarshalText(text []byte) error {
	got, err := ParseSpace(string(text))
	if err == nil {
		*s = got
	}
	return err
}

// Returns says which bytes of the memory the first result of a call names, ""
// for none.
type Returns string

// What a result may name, beside "ptr:N": an i32 that is the address of N bytes; and
// "stored:ptr-len@N" or "stored:len-ptr@N": not a result, but what the buffer of
// argument N holds after the call, an address and a length of 32 bits each.
const (
	ReturnsPointerLength Returns = "packed:ptr-len" // an i64: the address in the high half, the length in the low one
	ReturnsLengthPointer Returns = "packed:len-ptr" // an i64: the length in the high half, the address in the low one
	ReturnsText          Returns = "cstr"           // an i32: the address of bytes that a zero byte ends, which is not among them
	ReturnsSized         Returns = "sized"          // an i32: the address of bytes, the number of which stands in the 32 bits before them
)

// ParseReturns reads what a result names.
func ParseReturns(s string) (Returns, error) {
	r := Returns(s)
	switch r {
	case ReturnsPointerLength, ReturnsLengthPointer, ReturnsText, ReturnsSized:
		return r, nil
	}
	if pair, mark, ok := strings.Cut(s, "@"); ok && (pair == storedPointerLength || pair == storedLengthPointer) {
		if n, err := parseLength(mark); err == nil && n > 0 {
			return Returns(pair + n.String()), nil
		}
	}
	if text, ok := strings.CutPrefix(s, "ptr:"); ok {
		if n, err := strconv.ParseUint(text, 10, 30); err == nil && n > 0 {
			return Returns("ptr:" + strconv.FormatUint(n, 10)), nil
		}
	}
	return "", fmt.Errorf("returns %q: want %s, %s, %s@N, %s@N, %s, %s or ptr:BYTES", s, ReturnsPointerLength, ReturnsLengthPointer, storedPointerLength, storedLengthPointer, ReturnsText, ReturnsSized)
}

const storedPointerLength, storedLengthPointer = "stored:ptr-len", "stored:len-ptr"

// Stored is the argument, from 1, whose buffer of 8 bytes holds address and length,
// and whether the length stands first; 0 of the other forms.
func (r Returns) Stored() (arg int, lengthFirst bool) {
	pair, mark, _ := strings.Cut(string(r), "@")
	if pair != storedPointerLength && pair != storedLengthPointer {
		return 0, false
	}
	n, _ := strconv.Atoi(mark)
	return n, pair == storedLengthPointer
}

// Size is the number of bytes behind a bare pointer, 0 of the other forms.
func (r Returns) Size() int {
	text, _ := strings.CutPrefix(string(r), "ptr:")
	n, _ := strconv.ParseUint(text, 10, 30)
	return int(n)
}

// Result is the type that the first result must have, "" where it says nothing.
func (r Returns) Result() ValueType {
	if r == ReturnsPointerLength || r == ReturnsLengthPointer {
		return I64
	}
	if arg, _ := r.Stored(); arg > 0 {
		return ""
	}
	return I32
}

// UnmarshalText reads what [ParseReturns] reads.
func (r *Returns) UnmarshalText(text []byte) error {
	got, err := ParseReturns(string(text))
	if err == nil {
		*r = got
	}
	return err
}

// ParseExpected reads what a call is expected to come to: its results as
// [ParseValue] reads them, and out:FORM:… for the bytes of its outputs, each in
// their order; or trap:KIND alone, of the kinds in [Traps]; of a WASI program what
// [CallResult.ParseEnd] reads.
func ParseExpected(texts []string, read ReadFile) (CallResult, error) {
	var r CallResult
	said := map[string]bool{}
	for _, s := range texts {
		if what, _, _ := strings.Cut(s, ":"); what == "stdout" || what == "stderr" || what == "exit" {
			if said[what] {
				return CallResult{}, fmt.Errorf("expected %q: %s is said twice", clipText(s), what)
			}
			said[what] = true
		}
		if end, err := r.ParseEnd(s, read); err != nil {
			return CallResult{}, fmt.Errorf("expected %q: %w", clipText(s), err)
		} else if end {
			continue
		}
		if rest, ok := strings.CutPrefix(s, "out:"); ok {
			data, err := ParseBytes(rest, read)
			if err != nil {
				return CallResult{}, fmt.Errorf("expected %q: %w", clipText(s), err)
			}
			r.Outputs = append(r.Outputs, data)
			continue
		}
		if kind, ok := strings.CutPrefix(s, "trap:"); ok {
			// An exhausted stack is a limit of the engine: such a case could not be measured.
			kinds := slices.DeleteFunc(Traps(), func(t Trap) bool { return t == TrapStackExhausted })
			if r.Trap = Trap(kind); !slices.Contains(kinds, r.Trap) || len(texts) > 1 {
				return CallResult{}, fmt.Errorf("expected %q: want one of %v, and nothing beside it", clipText(s), kinds)
			}
			continue
		}
		v, err := ParseValue(s)
		if err != nil {
			return CallResult{}, fmt.Errorf("expected %q: want a result (i32:7, …), the bytes of an output (out:hex:…, out:text:…, out:file:…) or a trap (trap:unreachable, …), of a WASI program stdout:…, stderr:… or exit:CODE", clipText(s))
		}
		r.Results = append(r.Results, v)
	}
	return r, nil
}

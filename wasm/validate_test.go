package wasm_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar/wasm"
)

// unvalidated are the features that Validate does not know.
var unvalidated = []wasm.Feature{wasm.LegacyExceptions, wasm.MultiMemory, wasm.Memory64, wasm.RelaxedSIMD, wasm.WideArithmetic}

// TestValidateCorpus validates the specification's own tests.
func TestValidateCorpus(t *testing.T) {
	for _, name := range []string{"v1", "v2", "tail-call", "extended-const", "exception-handling", "threads", "typed-function-references"} {
		t.Run(name, func(t *testing.T) {
			counts := map[string]int{}
			eachModule(t, name, func(file string, c command, data []byte) {
				m, err := wasm.Decode(data)
				var unread *wasm.FeatureError
				if errors.As(err, &unread) {
					return
				}
				if err == nil && slices.ContainsFunc(m.Features(), func(f wasm.Feature) bool { return slices.Contains(unvalidated, f) }) {
					counts["left out"]++
					return
				}
				if err == nil {
					err = m.Validate()
					var format *wasm.FormatError
					if err != nil && !errors.As(err, &format) {
						t.Errorf("%s: %T", file, err)
					}
				}
				theirs := compile(t, allFeatures, data)
				switch c.Type {
				case "module", "assert_unlinkable", "assert_uninstantiable", "assert_exception":
					counts["valid"]++
					if err != nil {
						t.Errorf("%s (line %d): valid, got %v (wazero: %v)", file, c.Line, err, theirs)
					}
				case "assert_malformed", "assert_invalid":
					counts["invalid"]++
					// What an older version does not have is named by a feature, but for
					// labels of different types in code that cannot be reached.
					if file == "unreached-invalid.87.wasm" && name == "v1" {
						return
					}
					later := err == nil && (name == "v1" && len(m.Features()) > 0 || slices.Contains(m.Features(), wasm.ExtendedConst))
					if err == nil && !later {
						t.Errorf("%s (line %d): %q, accepted; wazero: %v", file, c.Line, c.Text, theirs)
					}
				}
			})
			t.Logf("%v", counts)
		})
	}
}

// Two bytes of module ask for a thousand operands.
func TestValidateLimits(t *testing.T) {
	wide := func(code string) []byte {
		types := "\x02\x60\x00\x00\x60\x00\xe8\x07" + strings.Repeat("\x7f", 1000)
		code = "\x00\x02\x01" + code + "\x0b\x00\x0b"
		section := func(id byte, s string) string {
			return string(id) + string(binary.AppendUvarint(nil, uint64(len(s)))) + s
		}
		body := string(binary.AppendUvarint(nil, uint64(len(code)))) + code
		return []byte(header + section(1, types) + section(3, "\x01\x00") + section(10, "\x01"+body))
	}
	for _, c := range []struct{ name, code, want string }{
		{"a tall stack", strings.Repeat("\x41\x00", 1<<20+1) + "\x0c\x00", "more than 1048576 operands"},
		{"branches that take all", "\x00" + strings.Repeat("\x0c\x00", 200_000), "operands to check"},
		{"few of them", "\x00" + strings.Repeat("\x41\x00\x0d\x00", 1000) + "\x0c\x00", ""},
	} {
		m, err := wasm.Decode(wide(c.code))
		if err != nil {
			t.Fatal(err)
		}
		err = m.Validate()
		var limit *wasm.LimitError
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%s: %v", c.name, err)
		case c.want != "" && (!errors.As(err, &limit) || !strings.Contains(limit.Msg, c.want)):
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// What is not validated is named, and not called malformed.
func TestValidateUnknown(t *testing.T) {
	memory64 := header + "\x05\x03\x01\x04\x01"
	relaxed := body("\x00\xfd\x80\x02\x0b")
	try := body("\x00\x06\x40\x19\x0b\x0b")
	for name, c := range map[string]struct {
		data string
		want wasm.Feature
	}{"memory64": {memory64, wasm.Memory64}, "relaxed SIMD": {relaxed, wasm.RelaxedSIMD}, "legacy exceptions": {try, wasm.LegacyExceptions}} {
		m, err := wasm.Decode([]byte(c.data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var feature *wasm.FeatureError
		if err := m.Validate(); !errors.As(err, &feature) || feature.Feature != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A visitor sees the stack before each instruction, and can end the check.
func TestValidatorVisits(t *testing.T) {
	m, err := wasm.Decode([]byte(body("\x00\x41\x01\x41\x02\x6a\x1a\x00\x0b")))
	if err != nil {
		t.Fatal(err)
	}
	v, err := wasm.NewValidator(m)
	if err != nil {
		t.Fatal(err)
	}
	stop := errors.New("stop")
	for range 2 { // a body that was given up does no harm to the next one
		var seen []string
		err = v.Body(&m.Funcs[0], func(in *wasm.Instr) error {
			seen = append(seen, fmt.Sprint(in.Op, " ", v.Height(), " ", v.Reachable()))
			return nil
		})
		want := []string{"i32.const 0 true", "i32.const 1 true", "i32.add 2 true", "drop 1 true", "unreachable 0 true", "end 0 false"}
		if err != nil || !slices.Equal(seen, want) {
			t.Errorf("got %q, %v, want %q", seen, err, want)
		}
		if err := v.Body(&m.Funcs[0], func(*wasm.Instr) error { return stop }); err != stop {
			t.Errorf("stopped by %v", err)
		}
	}
}

// FuzzValidate: whatever decodes is validated without a panic.
func FuzzValidate(f *testing.F) {
	f.Add([]byte(adder))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := wasm.Decode(data); err == nil {
			_ = m.Validate() // valid or not
		}
	})
}

package all_test

import (
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/testing/host"
)

// module has one function "f" of the type given, with locals and code; further
// sections stand between the function section and the exports.
func module(typ, further, body string) []byte {
	section := func(id byte, content string) string {
		return string(id) + string(binary.AppendUvarint(nil, uint64(len(content)))) + content
	}
	return []byte("\x00asm\x01\x00\x00\x00" + section(1, "\x01\x60"+typ) + section(3, "\x01\x00") + further +
		section(7, "\x01\x01f\x00\x00") + section(10, "\x01"+string(binary.AppendUvarint(nil, uint64(len(body))))+body))
}

const (
	none, i32 = "\x00\x01\x7f", "\x01\x7f\x01\x7f" // types: to i32, from nothing or i32
	answer    = "\x00\x41\x2a\x0b"                 // 42
	size      = "\x00\x3f\x00\x0b"                 // memory.size
)

func locals(runs ...uint64) string {
	out := string(binary.AppendUvarint(nil, uint64(len(runs))))
	for i, n := range runs {
		out += string(binary.AppendUvarint(nil, n)) + string(rune(0x7f-i%2))
	}
	return out
}

func nested(n int) []byte {
	return module(none, "", "\x00"+strings.Repeat("\x02\x40", n)+strings.Repeat("\x0b", n)+"\x41\x2a\x0b")
}

// branches is br_table with n labels of the inner block and an outer default.
func branches(n int) []byte {
	// 7 through the default and even labels, 8 through the last label
	table := strings.Repeat("\x00", n-1) + "\x01"
	return module(i32, "", "\x00\x02\x40\x02\x40\x20\x00\x0e"+string(binary.AppendUvarint(nil, uint64(n)))+table+"\x00"+"\x0b\x41\x07\x0f\x0b\x41\x08\x0b")
}

// Modules at and beyond limits are taken, or refused with one code, on every
// engine, at once; what is valid is never called malformed.
func TestLimits(t *testing.T) {
	profile := &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32, tassadar.I64}, MemoryPages: 65535},
		Limits: tassadar.Limits{MemoryPages: 65535, ModuleBytes: 1 << 20, OutputBytes: 1 << 10},
	}
	call := func(args ...string) tassadar.Call {
		c := tassadar.Call{Export: "f"}
		for _, s := range args {
			v := tassadar.MustValue(s)
			c.Args = append(c.Args, tassadar.Arg{Value: &v})
		}
		return c
	}
	nothing := []tassadar.Call{call()}
	sessions, families := engines(t)
	for _, c := range []struct {
		name   string
		module []byte
		calls  []tassadar.Call
		want   string // results, or the code with which admission refuses it
	}{
		{"50,000 locals", module(none, "", locals(50000)+"\x20\xcf\x86\x03\x0b"), nothing, "i32:0"}, // the token machine has 32,759
		{"50,001 locals", module(none, "", locals(50001)+"\x20\xd0\x86\x03\x0b"), nothing, "module_limit_exceeded"},
		{"1,000,000 locals", module(none, "", locals(1_000_000)+"\x41\x00\x0b"), nothing, "module_limit_exceeded"},
		{"2^32-1 locals", module(none, "", locals(1<<32-1)+"\x41\x00\x0b"), nothing, "module_limit_exceeded"},
		{"2^32 locals", module(none, "", locals(1<<32-1, 1)+"\x41\x00\x0b"), nothing, "malformed_module"},
		{"2^32 locals with the parameter", module(i32, "", locals(1<<32-1)+"\x41\x00\x0b"), nothing, "malformed_module"},
		{"nesting 128", nested(128), nothing, "i32:42"},
		{"nesting 1,000", nested(1000), nothing, "i32:42"},
		{"nesting 10,000", nested(10_000), nothing, "i32:42"},
		{"nesting 100,000", nested(100_000), nothing, "module_limit_exceeded"},
		{"br_table of 65,520 labels", branches(65520), []tassadar.Call{call("i32:0"), call("i32:65519"), call("i32:65520"), call("i32:-1")}, "i32:7 i32:8 i32:7 i32:7"},
		{"no memory of none", module(none, "\x05\x04\x01\x01\x00\x00", size), nothing, "i32:0"},
		{"65,536 pages", module(none, "\x05\x05\x01\x00\x80\x80\x04", size), nothing, "memory_limit_exceeded"},
		{"65,537 pages", module(none, "\x05\x05\x01\x00\x81\x80\x04", size), nothing, "malformed_module"},
		{"at most 65,537 pages", module(none, "\x05\x06\x01\x01\x00\x81\x80\x04", size), nothing, "malformed_module"},
		{"2 pages, at most 1", module(none, "\x05\x04\x01\x01\x02\x01", size), nothing, "malformed_module"},
		{"a table of 2^32-1", module(none, "\x04\x08\x01\x70\x00\xff\xff\xff\xff\x0f", answer), nothing, "memory_limit_exceeded"},
		{"a table of 10,000,001", module(none, "\x04\x07\x01\x70\x00\x81\xad\xe2\x04", answer), nothing, "memory_limit_exceeded"},
		{"two memories", module(none, "\x05\x05\x02\x00\x01\x00\x01", size), nothing, "arbitrary_wasm_unsupported"},
		{"more types than bytes", []byte("\x00asm\x01\x00\x00\x00\x01\x05\xff\xff\xff\xff\x0f"), nothing, "malformed_module"},
		{"a section beyond the end", []byte("\x00asm\x01\x00\x00\x00\x01\xff\xff\xff\xff\x0f\x60"), nothing, "malformed_module"},
	} {
		t.Run(c.name, func(t *testing.T) {
			clock := host.Processor(t)
			admitted, refusal := admission.Admit(c.module, profile, c.calls)
			if took := clock(); took > 5*time.Second {
				t.Errorf("admission took %v", took)
			}
			if refusal != nil {
				if string(refusal.Code) != c.want {
					t.Errorf("%v, want %s", refusal, c.want)
				}
				return
			}
			for i, s := range sessions {
				clock := host.Processor(t) // a program of its own has the minute
				answer, err := s.Run(t.Context(), backend.Invocation{Module: c.module, Calls: admitted.Calls, Time: time.Minute})
				if r := answer.Refusal; r != nil && c.name == "50,000 locals" && strings.HasPrefix(families[i], "vm.") {
					if r.Code != tassadar.ModuleLimitExceeded || r.By != tassadar.ByLimit {
						t.Errorf("%s: %v, want %s by limit", families[i], r, tassadar.ModuleLimitExceeded)
					}
					continue
				}
				var got []string
				for _, r := range answer.Result {
					got = append(got, fmt.Sprint(r.Results[0]))
				}
				if strings.Join(got, " ") != c.want || err != nil || answer.Refusal != nil {
					t.Errorf("%s: %q, %v, %v, want %s", families[i], got, answer.Refusal, err, c.want)
				}
				if took := clock(); took > 20*time.Second {
					t.Errorf("%s took %v", families[i], took)
				}
			}
		})
	}
}

// engines opens a session of every family of wazero and the token machine that is here,
// and two of V8: the page docs/engine-differences.md is about these. Soak runs open all.
func engines(t *testing.T) (sessions []backend.Session, families []string) {
	t.Helper()
	for _, kind := range all.Registry() {
		found, err := kind.Families(t.Context())
		if err != nil {
			t.Logf("%s is missing: %v", kind.Name, err) // the conformance test says whether it may
		}
		for i, f := range found {
			few := kind.Name == "wazero" || strings.HasPrefix(f, "vm.") || kind.Name == "V8" && i < 2
			if os.Getenv("TASSADAR_SOAK") == "" && !few {
				continue
			}
			b, err := all.Registry().Backend(f)
			if err != nil {
				t.Fatal(err)
			}
			sessions, families = append(sessions, backendtest.Require(t, b)), append(families, f)
		}
	}
	return sessions, families
}

// What happens at instantiation: a start function or a segment that traps leaves
// nothing to call, and names are the bytes that they are.
func TestInstantiation(t *testing.T) {
	profile := &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32}, MemoryPages: 1, Start: true},
		Limits: tassadar.Limits{MemoryPages: 1, ModuleBytes: 1 << 10},
	}
	const (
		memory1 = "\x05\x03\x01\x00\x01"
		one     = "\x00\x41\x01\x0b"
	)
	// further sections that stand behind the exports are put there by their id
	with := func(m []byte, sections ...string) []byte {
		for _, s := range sections {
			at := len(m)
			for i := 8; i < len(m); {
				n, used := binary.Uvarint(m[i+1:])
				if order(m[i]) > order(s[0]) {
					at = i
					break
				}
				i += 1 + used + int(n)
			}
			m = []byte(string(m[:at]) + s + string(m[at:]))
		}
		return m
	}
	sessions, families := engines(t)
	for _, c := range []struct {
		name, export string
		module       []byte
		want         string // a result, or a code and who refuses
	}{
		{"a start function that traps", "f", with(module("\x00\x00", "", "\x00\x00\x0b"), "\x08\x01\x00"), "start_failed engine"},
		{"no element outside a table", "f", with(module(none, "\x04\x04\x01\x70\x00\x00", one), "\x09\x06\x01\x00\x41\x01\x0b\x00"), "arbitrary_wasm_unsupported admission"},
		{"no data at the end", "f", with(module(none, memory1, one), "\x0b\x08\x01\x00\x41\x80\x80\x04\x0b\x00"), "i32:1"},
		{"no data behind the end", "f", with(module(none, memory1, one), "\x0b\x08\x01\x00\x41\x81\x80\x04\x0b\x00"), "start_failed engine"},
		{"data of no memory", "f", with(module(none, "\x05\x03\x01\x00\x00", one), "\x0b\x07\x01\x00\x41\x01\x0b\x01\x01"), "start_failed engine"},
		{"an export with a NUL", "a\x00b", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x07\x01\x03a\x00b", 1)), "i32:42"},
		{"an export without a name", "", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x04\x01\x00", 1)), "i32:42"},
		{"one of two forms of a letter", "\u00e9", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x0c\x02\x02\u00e9\x00\x00\x03e\u0301", 1)), "i32:42"},
		{"the other one", "e\u0301", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x0c\x02\x02\u00e9\x00\x00\x03e\u0301", 1)), "i32:42"},
		{"an export twice", "f", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x09\x02\x01f\x00\x00\x01f", 1)), "malformed_module admission"},
		{"half a character", "f", []byte(strings.Replace(string(module(none, "", answer)), "\x07\x05\x01\x01f", "\x07\x07\x01\x03\xed\xa0\x80", 1)), "malformed_module admission"},
	} {
		t.Run(c.name, func(t *testing.T) {
			admitted, refusal := admission.Admit(c.module, profile, []tassadar.Call{{Export: c.export}})
			if refusal != nil {
				if got := string(refusal.Code) + " " + string(refusal.By); got != c.want {
					t.Errorf("%v, want %s", refusal, c.want)
				}
				return
			}
			for i, s := range sessions {
				a, err := s.Run(t.Context(), backend.Invocation{Module: c.module, Calls: admitted.Calls, Time: time.Minute})
				got := fmt.Sprint(err)
				switch {
				case err != nil:
				case a.Refusal != nil:
					got = string(a.Refusal.Code) + " " + string(a.Refusal.By)
				case len(a.Result) == 1 && len(a.Result[0].Results) == 1:
					got = a.Result[0].Results[0].String()
				}
				if got != c.want || a.Refusal != nil && len(a.Result) > 0 {
					t.Errorf("%s: %s, want %s; %v", families[i], got, c.want, a.Result)
				}
			}
		})
	}
}

// order is the place of a section in a module.
func order(id byte) int {
	return strings.IndexByte("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0c\x0a\x0b", id)
}

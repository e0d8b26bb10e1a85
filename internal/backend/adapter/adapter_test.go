package adapter_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/adapter"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/host"
)

// described writes a program and returns its adapter.
func described(t *testing.T, text string, lacks ...string) *adapter.File {
	t.Helper()
	name := filepath.Join(t.TempDir(), "engine.cjs") // node takes it for no module of another form
	if err := host.WriteExecutable(name, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return &adapter.File{Name: "tested", Program: name, Version: "1.0", Lacks: lacks}
}

// The program of docs/engines.md, in node, passes the suite.
func TestConformance(t *testing.T) {
	node := host.Program(t, "node", "nodejs")
	example, err := os.ReadFile("testdata/engine.js")
	if err != nil {
		t.Fatal(err)
	}
	b := adapter.New(described(t, "#!"+node+"\n"+string(example)))
	if _, err := b.Probe(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := adapter.Try(t.Context(), b); err != nil {
		t.Error(err)
	}
	backendtest.Run(t, b)
}

// A program whose first line is right and whose answers are not is no engine: what it said
// of what is told, with what it is.
func TestTry(t *testing.T) {
	node := host.Program(t, "node", "nodejs")
	example, err := os.ReadFile("testdata/engine.js")
	if err != nil {
		t.Fatal(err)
	}
	wrong := func(from, to string) string {
		t.Helper()
		if !strings.Contains(string(example), from) {
			t.Fatalf("engine.js has no %q", from)
		}
		return "#!" + node + "\n" + strings.ReplaceAll(string(example), from, to)
	}
	const hello = "#!/bin/sh\necho '{\"pid\":'$$',\"version\":\"1.0\"}'; "
	for _, c := range []struct {
		name, text, want string
		lacks            []string
	}{
		{"nothing but a first line", hello + "read -r l; exit 0\n", "ended", nil},
		{"garbage", hello + "while read -r l; do echo hello; done\n", "hello", nil},
		{"yes to everything", hello + `n=0; while read -r l; do n=$((n+1)); echo '{"id":'$n',"results":["0"]}'; done` + "\n", "of add in the trial module it says \"i32:0\", and that is i32:-2147483646", nil},
		{"no trap", wrong("'divide by zero': 'integer_divide_by_zero'", "'divide by zero': 'integer_overflow'"), "trap integer_overflow", nil},
		{"the trap is lacking, and said to be", wrong("'divide by zero': 'integer_divide_by_zero'", "'divide by zero': 'integer_overflow'"), "", []string{"trap.integer_divide_by_zero"}},
		{"as it is", wrong("", ""), "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := adapter.Try(t.Context(), adapter.New(described(t, c.text, c.lacks...)))
			if c.want == "" && err != nil || c.want != "" && (tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if next := tassadar.NextOf(err); err != nil && !strings.HasPrefix(next, "Mend the program") {
				t.Errorf("next: %s", next)
			}
		})
	}
}

// An adapter that goes wrong is not measured, within its limits, with a code or an
// error of its own, and the next session is another one.
func TestHostile(t *testing.T) {
	const hello = `echo '{"pid":'$$',"version":"1.0"}'; `
	open := func(f *adapter.File) (backend.Session, error) {
		return adapter.New(f).Open(t.Context(), backendtest.Pages)
	}
	for _, c := range []struct{ name, script, want string }{
		{"exits", "exit 3", "ended"},
		{"garbage", "echo hello there; sleep 100", "first line"},
		{"another version", `echo '{"pid":'$$',"version":"2.0"}'; sleep 100`, `"2.0"`},
		{"another process", `echo '{"pid":1,"version":"1.0"}'; sleep 100`, "not one that was started here"},
		{"a flood at the start", "yes | tr -d '\\n'", "a line of more than"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := open(described(t, "#!/bin/sh\n"+c.script+"\n"))
			if err == nil {
				s.Close()
			}
			if tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want backend_unavailable with %q", err, c.want)
			}
		})
	}
	if _, err := open(&adapter.File{Name: "tested", Program: "/no/such/program", Version: "1.0"}); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("no program: %v", err)
	}
	for _, c := range []struct{ name, script, want string }{
		{"dies", "read -r line; exit 1", "ended"},
		{"floods", "read -r line; yes | tr -d '\\n'", "a line of more than"},
		{"nonsense", "read -r line; echo nonsense; sleep 100", "nonsense"},
		{"another id", `read -r line; echo '{"id":7}'; sleep 100`, "request 7"},
		{"a trap of its own", `read -r line; echo '{"id":1,"trap":"tired"}'; sleep 100`, "tired"},
		{"no result", `read -r line; echo '{"id":1}'; read -r line; echo '{"id":2}'; sleep 100`, "0 results"},
		{"no number", `read -r line; echo '{"id":1}'; read -r line; echo '{"id":2,"results":["zz"]}'; sleep 100`, "hexadecimal"},
		{"exits at random", `read -r line; [ $(($$ % 2)) = 0 ] && exit 1; kill -9 $$`, "ended"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := open(described(t, "#!/bin/sh\n"+hello+c.script+"\n"))
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			answer, err := run(t, s, time.Minute)
			if err == nil || !strings.Contains(err.Error(), c.want) || len(err.Error()) > 10_000 {
				t.Errorf("got %v, %v, want an error with %q", answer, err, c.want)
			}
			// Of the next case the program knows nothing: it is another process.
			if _, err := run(t, s, time.Minute); err == nil {
				t.Error("the next case: no error")
			}
		})
	}
	t.Run("hangs", func(t *testing.T) {
		s, err := open(described(t, "#!/bin/sh\n"+hello+"sleep 1000\n"))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		start := time.Now()
		answer, err := run(t, s, 200*time.Millisecond)
		if err != nil || answer.Refusal == nil || answer.Refusal.Code != tassadar.TimeLimitExceeded || time.Since(start) > 30*time.Second {
			t.Errorf("got %v, %v", answer.Refusal, err)
		}
	})
	t.Run("changes", func(t *testing.T) {
		f := described(t, "#!/bin/sh\n"+hello+"read -r line; exit 1\n")
		s, err := open(f)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if _, err := run(t, s, time.Minute); err == nil {
			t.Fatal("no error")
		}
		if err := host.WriteExecutable(f.Program, []byte("#!/bin/sh\n"+hello+"read -r line; exit 2\n")); err != nil {
			t.Fatal(err)
		}
		if _, err := run(t, s, time.Minute); err == nil {
			t.Fatal("no error")
		}
		if got := s.Effective().Family; got != "adapter.unknown" {
			t.Errorf("effective %s after the program was replaced", got)
		}
	})
}

func run(t *testing.T, s backend.Session, limit time.Duration) (backend.Answer, error) {
	t.Helper()
	data, err := backendtest.Module("conformance")
	if err != nil {
		t.Fatal(err)
	}
	return s.Run(t.Context(), backend.Invocation{Module: data, Time: limit, Calls: []invocation.Call{{Export: "i32",
		Args: []tassadar.Value{{Type: tassadar.I32, Bits: 5}}, Results: []tassadar.ValueType{tassadar.I32}}}})
}

func TestParse(t *testing.T) {
	const good = "name: mine\nprogram: /usr/bin/mine\nversion: \"1.0\"\nlacks: [f32, f64]\n"
	if f, err := adapter.Parse("a.yaml", []byte(good)); err != nil || f.Name != "mine" || !slices.Equal(f.Lacks, []string{"f32", "f64", "canary_bits"}) {
		t.Fatalf("%+v, %v", f, err)
	}
	if f, err := adapter.Parse("a.yaml", []byte(good+"javascript: js\n")); err != nil || f.JavaScript != "js" {
		t.Errorf("%+v, %v", f, err)
	}
	for _, text := range []string{
		"", "name: mine\nversion: \"1\"\n", "name: mine\nprogram: mine\nversion: \"1\"\n", "name: Mine\nprogram: /a\nversion: \"1\"\n",
		"name: ../mine\nprogram: /a\nversion: \"1\"\n", "name: mine\nprogram: /a\nversion: \"\"\n", good + "command: rm\n",
		"name: mine\nprogram: /a\nversion: \"1\"\nlacks: [linked_modules]\n", good + "javascript: d9\n",
	} {
		if f, err := adapter.Parse("a.yaml", []byte(text)); err == nil {
			t.Errorf("%q: %+v", text, f)
		}
	}
}

// What is wrong with one adapter is said of its own family.
func TestKind(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"one.yaml": "name: one\nprogram: /no/such\nversion: \"1\"\n", "two.yaml": "nonsense", "three.yaml": "name: other\nprogram: /a\nversion: \"1\"\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kind := adapter.Kind(dir, nil)
	families, err := kind.Families(t.Context())
	if err != nil || strings.Join(families, " ") != "adapter.one adapter.three adapter.two" {
		t.Errorf("families %q, %v", families, err)
	}
	for _, family := range append(families, "adapter.absent") {
		b, ok := kind.Backend(family)
		if !ok {
			t.Fatalf("%s is of no kind", family)
		}
		if _, err := b.Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("%s: %v", family, err)
		}
	}
	for _, family := range []string{"adapter.", "adapter.../x", "wazero.compiler"} {
		if _, ok := kind.Backend(family); ok {
			t.Errorf("%q is an adapter's", family)
		}
	}
}

package wasi_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/host"
	"tassadar/internal/tokenvm"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// profile admits all that the programs use.
func profile() *tassadar.Profile {
	return &tassadar.Profile{
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64}, MemoryPages: 1024, Imports: []string{tassadar.ImportWASI},
			Features: []string{"sign_extension", "mutable_globals", "bulk_memory", "saturating_conversion", "multi_value", "reference_types"}},
		Limits: tassadar.Limits{MemoryPages: 1024, OutputBytes: 1 << 20, Instructions: 1e10, TimeSeconds: 60, ModuleBytes: 16 << 20},
	}
}

var start = []tassadar.Call{{Export: "_start"}}

// want is what a program has to come to.
func (p *program) want() tassadar.Result {
	r := tassadar.CallResult{Exit: p.exit}
	if p.stdout != "" {
		r.Written = []byte(p.stdout)
	}
	if p.stderr != "" {
		r.Errors = []byte(p.stderr)
	}
	return tassadar.Result{r}
}

// hide replaces a line that this test cannot compute: Go's random bytes come from
// a generator of its own, which the seed of the case starts.
func hide(p *program, r tassadar.Result) tassadar.Result {
	if p.name == "gofiles" && len(r) == 1 {
		lines := strings.SplitAfter(string(r[0].Written), "\n")
		if len(lines) > 3 && len(lines[3]) == 17 {
			lines[3] = "?\n"
		}
		r[0].Written = []byte(strings.Join(lines, ""))
	}
	return r
}

// Every program comes to what it should on every engine here, twice, and its
// instrumented copy to the same.
func TestEngines(t *testing.T) {
	var families []string
	for _, kind := range all.Registry() {
		found, err := kind.Families(t.Context())
		if err != nil && os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatal(err)
		}
		// Of further V8s and of the optional engines soak runs all: one driver serves them.
		for i, family := range found {
			if os.Getenv("TASSADAR_SOAK") != "" || i < 2 && kind.Name == "V8" || kind.Name == "wazero" || strings.HasPrefix(family, "vm.") {
				families = append(families, family)
			}
		}
	}
	for _, family := range families {
		t.Run(family, func(t *testing.T) {
			b, err := all.Registry().Backend(family)
			if err != nil {
				t.Fatal(err)
			}
			if err := b.Capabilities().Lacking(family, []backend.Capability{backend.HostImports}); err != nil {
				t.Skip(err)
			}
			if _, err := b.Probe(t.Context()); err != nil {
				host.Missing(t, "%v", err)
			}
			s, err := b.Open(t.Context(), 1024)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			tried := map[string]bool{}
			for _, p := range programs() {
				// TestTransformer has vm.exact verify every token of every program, and one
				// program of Go is enough for what takes ten seconds to compile it.
				twice := family == "vm.exact" && tried[p.source] || p.source == "gofiles" && (family == "wazero.compiler" || strings.HasSuffix(family, ".turbofan"))
				if twice && os.Getenv("TASSADAR_SOAK") == "" {
					continue
				}
				tried[p.source] = true
				t.Run(p.name, func(t *testing.T) { onEngine(t, b, s, &p) })
			}
			t.Run("reactor", func(t *testing.T) { reactor(t, s) })
		})
	}
}

func onEngine(t *testing.T, b backend.Backend, s backend.Session, p *program) {
	module := compile(t, p.source)
	admitted, refusal := admission.Admit(module, profile(), start)
	if refusal != nil {
		t.Fatal(refusal)
	}
	given := p.given()
	if err := given.Check(); err != nil {
		t.Fatal(err)
	}
	whole, err := invocation.Program{Module: module}.Adapted(profile())
	if err != nil {
		t.Fatal(err)
	}
	counted, err := whole.Counted(1e10)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Capabilities().Lacking(b.Family(), backend.Needs(whole, counted)); err != nil {
		if p.integer {
			t.Error(err)
		}
		// What needs floats is not measured on an engine of integers, and that is said.
		answer, got := s.Run(t.Context(), backend.Invocation{Module: whole.Module, Calls: admitted.Calls, Host: invocation.HostOf(profile(), given.Input(), 0, admitted.Output)})
		if tassadar.CodeOf(got) != tassadar.CodeOf(err) || answer.Result != nil {
			t.Errorf("%s, %v, want %v", show(answer.Result), got, err)
		}
		return
	}
	run := func(program invocation.Program, counter string) tassadar.Result {
		answer, err := s.Run(t.Context(), backend.Invocation{Module: program.Module, Calls: admitted.Calls, Time: 10 * time.Minute, Counter: counter,
			Host: invocation.HostOf(profile(), given.Input(), 0, admitted.Output)})
		if err != nil || answer.Refusal != nil {
			t.Fatal(err, answer.Refusal)
		}
		if counter != "" {
			t.Logf("%d instructions", answer.Counter)
		}
		return answer.Result
	}
	first := run(whole, "")
	if again := run(counted, wasm.CounterExport); first.Digest() != again.Digest() {
		t.Errorf("the instrumented copy (+) differs:\n%s", cmp.Diff(first, again))
	}
	if diff := cmp.Diff(p.want(), hide(p, first)); diff != "" {
		t.Errorf("want (-), got (+):\n%s\n%s", diff, show(first))
	}
}

// reactor: a library is initialized once, and keeps what it has from call to call.
func reactor(t *testing.T, s backend.Session) {
	arg := func(n uint64) tassadar.Arg { return tassadar.Arg{Value: &tassadar.Value{Type: tassadar.I32, Bits: n}} }
	module := compile(t, "reactor.c")
	admitted, refusal := admission.Admit(module, profile(), []tassadar.Call{{Export: "_initialize"},
		{Export: "add", Args: []tassadar.Arg{arg(1), arg(2)}}, {Export: "add", Args: []tassadar.Arg{arg(3), arg(4)}}})
	if refusal != nil {
		t.Fatal(refusal)
	}
	whole, err := invocation.Program{Module: module}.Adapted(profile())
	if err != nil {
		t.Fatal(err)
	}
	given := tassadar.WASI{Adapter: tassadar.WASIAdapter}
	answer, err := s.Run(t.Context(), backend.Invocation{Module: whole.Module, Calls: admitted.Calls, Time: time.Minute,
		Host: invocation.HostOf(profile(), given.Input(), 0, admitted.Output)})
	if err != nil || answer.Refusal != nil {
		t.Fatal(err, answer.Refusal)
	}
	want := tassadar.Result{{}, {Results: []tassadar.Value{tassadar.MustValue("i64:0")}, Written: []byte("101: 3\n")},
		{Results: []tassadar.Value{tassadar.MustValue("i64:1000")}, Written: []byte("102: 7\n")}}
	if diff := cmp.Diff(want, answer.Result); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
}

// show prints output as text.
func show(r tassadar.Result) string {
	var out strings.Builder
	for _, c := range r {
		out.WriteString(string(c.Written) + string(c.Errors) + string(c.Trap))
	}
	return out.String()
}

// The programs without floats do the same inside the transformer, and every
// token of their traces is what the weights predict.
func TestTransformer(t *testing.T) {
	for _, p := range programs() {
		if !p.integer {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			m, err := wasm.Decode(compile(t, p.source))
			if err != nil {
				t.Fatal(err)
			}
			lowered, err := tokenvm.Lower([]lower.Link{{Module: m}}, tokenvm.Options{})
			if err != nil {
				t.Fatal(err)
			}
			w := tokenvm.General(lowered)
			fresh, err := tokenvm.NewEngine(w.Model, "vm.compiled", nil)
			if err != nil {
				t.Fatal(err)
			}
			var stdout, stderr bytes.Buffer
			run, err := w.Start(t.Context(), fresh(nil), &tokenvm.Host{Input: p.given().Input(), Output: &stdout, Errors: &stderr}, tokenmachine.Horizon)
			if err != nil {
				t.Fatal(err)
			}
			entry, err := w.Function("_start")
			if err != nil {
				t.Fatal(err)
			}
			called, err := run.Call(t.Context(), []tokenvm.Call{{Entry: entry}}, tokenmachine.Horizon, nil)
			if err != nil || len(called) != 1 || called[0].Trap != "" {
				t.Fatal(called, err)
			}
			got := tassadar.CallResult{Written: stdout.Bytes(), Errors: stderr.Bytes()}
			if e := called[0].Exit; e != nil {
				got.Exit = *e
			}
			if diff := cmp.Diff(p.want(), tassadar.Result{got}); diff != "" {
				t.Errorf("want (-), got (+):\n%s\n%s", diff, stdout.String()+stderr.String())
			}
			tokens := run.Session.Tokens()
			statement, followed, err := w.State(tokens)
			if err != nil {
				t.Fatal(err)
			}
			x, err := tokenvm.Exact(w.Model)
			if err != nil {
				t.Fatal(err)
			}
			verdict, err := traces.Verify(t.Context(), x, tokens, traces.VerifyOptions{Prompt: followed.Prompt, Forced: followed.Forced, Workers: 2})
			if err != nil || verdict.At >= 0 {
				t.Errorf("verification: %+v, %v", verdict, err)
			}
			if statement.Open || statement.Output.Bytes != stdout.Len() || statement.Errors.Bytes != stderr.Len() || (statement.Exit == nil) != (called[0].Exit == nil) {
				t.Errorf("the trace states %+v", statement)
			}
			instructions, _ := run.Executed(followed.Prompt)
			t.Logf("%d instructions, %d tokens behind a prompt of %d, verified", instructions, len(tokens)-followed.Prompt, followed.Prompt)
		})
	}
}

// node's own WASI gives the programs the same, where clocks and random bytes do
// not show.
func TestNode(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		host.Missing(t, "apt nodejs")
	}
	const script = `
const { WASI } = require('node:wasi'), fs = require('node:fs'), req = JSON.parse(process.argv[2]);
const open = (name, how) => fs.openSync(req.dir + '/' + name, how);
const wasi = new WASI({ version: 'preview1', args: req.args, env: req.env, preopens: { '/': req.dir + '/root' }, returnOnExit: true,
  stdin: open('in', 'r'), stdout: open('out', 'w'), stderr: open('err', 'w') });
WebAssembly.instantiate(fs.readFileSync(req.module), wasi.getImportObject()).then((m) => console.log(wasi.start(m.instance) ?? 0));
`
	file := filepath.Join(t.TempDir(), "run.js")
	if err := os.WriteFile(file, []byte(script), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, p := range programs() {
		if p.own {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			dir := t.TempDir()
			write := func(name, data string) {
				path := filepath.Join(dir, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			write("in", p.stdin)
			write("root/other", "")
			write("module.wasm", string(compile(t, p.source)))
			for name, data := range p.files {
				write("root/"+name, data)
			}
			env := p.env
			if env == nil {
				env = map[string]string{}
			}
			request, _ := json.Marshal(map[string]any{"dir": dir, "module": filepath.Join(dir, "module.wasm"), "args": p.given().Args, "env": env})
			out, err := exec.CommandContext(t.Context(), node, "--no-warnings", file, string(request)).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			stdout, _ := os.ReadFile(filepath.Join(dir, "out"))
			stderr, _ := os.ReadFile(filepath.Join(dir, "err"))
			var code int32
			if err := json.Unmarshal(out, &code); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			got := tassadar.CallResult{Exit: code}
			if len(stdout) > 0 {
				got.Written = stdout
			}
			if len(stderr) > 0 {
				got.Errors = stderr
			}
			if diff := cmp.Diff(p.want(), tassadar.Result{got}); diff != "" {
				t.Errorf("want (-), node (+):\n%s\n%s%s", diff, stdout, stderr)
			}
		})
	}
}

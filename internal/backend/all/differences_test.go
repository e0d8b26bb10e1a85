package all_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/invocation"
)

// page is where known engine differences are told.
const page = "../../../docs/engine-differences.md"

// difference is something that engines are known to do in different ways.
type difference struct {
	title    string // of its section of the page
	module   string // of testdata
	calls    []invocation.Call
	pages    int
	families []string // that do it
	seen     string   // what they do
	mended   string   // what they would do, were they as the others
	others   []string // that do what is written under mended
	wasmtime string   // what wasmtime does with the first call, "" where wizer cannot run it
	// here says why it does not show on this machine, "" where it does.
	here func() string
}

func callWith(export string, result tassadar.ValueType, args ...tassadar.Value) invocation.Call {
	return invocation.Call{Export: export, Args: args, Results: []tassadar.ValueType{result}}
}

var differences = []difference{
	{
		title: "wazero's compiler and a memory of 65,536 pages", module: "memory_65536", pages: 1 << 16,
		calls:    []invocation.Call{callWith("size", tassadar.I32), callWith("first", tassadar.I32)},
		families: []string{"wazero.compiler"}, seen: "i32:0; trap:out_of_bounds_memory_access", mended: "i32:65536; i32:9", others: []string{"v8-11.liftoff", "v8-11.turbofan"},
		here: roomFor4GiB,
	},
	{
		title: "V8's optimizing tier folds 0/0", module: "nan_bits", pages: 1,
		calls:    []invocation.Call{callWith("div_const", tassadar.I64)},
		families: []string{"v8-11.turbofan"}, seen: "i64:9221120237041090560", mended: "i64:-2251799813685248", others: []string{"v8-11.liftoff", "v8-13.liftoff", "v8-13.turbofan", "wazero.interpreter", "wazero.compiler"},
		wasmtime: "i64:-2251799813685248", here: onAMD64,
	},
	{
		title: "f64.min of a NaN with a payload", module: "nan_bits", pages: 1,
		calls:    []invocation.Call{callWith("min", tassadar.I64, tassadar.Value{Type: tassadar.I64, Bits: 0xfff8000000000456})},
		families: []string{"v8-11.liftoff", "v8-11.turbofan", "v8-13.liftoff", "v8-13.turbofan"}, seen: "i64:-2251799813685248", mended: "i64:-2251799813684138", others: []string{"wazero.interpreter", "wazero.compiler"},
		wasmtime: "i64:-2251799813684138", here: onAMD64,
	},
	{
		title: "V8 13's optimizing tier makes a signalling NaN", module: "nan_fold", pages: 1,
		calls:    []invocation.Call{callWith("ceil_const", tassadar.I64)},
		families: []string{"v8-13.turbofan"}, seen: "i64:9218868437227406422", mended: "i64:9221120237041091670",
		others:   []string{"v8-11.liftoff", "v8-11.turbofan", "v8-13.liftoff", "wazero.interpreter", "wazero.compiler"},
		wasmtime: "i64:9221120237041091670",
	},
	{
		title: "How far table.grow goes", module: "table_grow", pages: 1,
		calls: []invocation.Call{callWith("grow", tassadar.I32, tassadar.Value{Type: tassadar.I32, Bits: 10_000_000}), callWith("grow", tassadar.I32, tassadar.Value{Type: tassadar.I32, Bits: 1}),
			callWith("size", tassadar.I32)},
		families: []string{"v8-11.liftoff", "v8-11.turbofan", "v8-13.liftoff", "v8-13.turbofan"}, seen: "i32:0; i32:-1; i32:10000000", mended: "i32:0; i32:10000000; i32:10000001",
		others: []string{"wazero.interpreter", "wazero.compiler"},
	},
	{
		title: "wazero and an active element segment outside its table", module: "element_outside", pages: 1,
		calls:    []invocation.Call{callWith("f", tassadar.I32)},
		families: []string{"wazero.interpreter", "wazero.compiler"}, seen: "i32:5", mended: "start_failed", others: []string{"v8-11.liftoff", "v8-11.turbofan"},
	},
}

func onAMD64() string {
	if runtime.GOARCH != "amd64" {
		return "the bits are those of amd64"
	}
	return ""
}

// roomFor4GiB: the engine reserves 4 GiB and touches one page of them.
func roomFor4GiB() string {
	if strconv.IntSize < 64 {
		return "no address space of 4 GiB"
	}
	if data, err := os.ReadFile("/proc/sys/vm/overcommit_memory"); err != nil || strings.TrimSpace(string(data)) == "2" {
		return "the system does not let a process reserve what it does not touch"
	}
	data, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return "the memory of this machine is not known"
	}
	for line := range strings.Lines(string(data)) {
		if f := strings.Fields(line); f[0] == "MemAvailable:" {
			if kib, _ := strconv.Atoi(f[1]); kib < 6<<20 {
				return "less than 6 GiB of memory are available"
			}
		}
	}
	return ""
}

// did is what an engine did with the calls of a difference, in words.
func (d *difference) did(t *testing.T, b backend.Backend) string {
	t.Helper()
	module, err := os.ReadFile(filepath.Join("testdata", d.module+".wasm"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), d.pages)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Calls: d.calls, Time: 2 * time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, c := range answer.Result {
		switch {
		case c.Trap != "":
			words = append(words, "trap:"+string(c.Trap))
		default:
			words = append(words, c.Results[0].String())
		}
	}
	if answer.Refusal != nil {
		words = append(words, string(answer.Refusal.Code))
	}
	return strings.Join(words, "; ")
}

// Known engine differences are still there: one that is not is to be taken from the
// page, and may then be measured like all else.
func TestKnownDifferences(t *testing.T) {
	told, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	families := map[string]bool{}
	for _, kind := range all.Registry() {
		here, err := kind.Families(t.Context())
		if err != nil {
			if os.Getenv("TASSADAR_REQUIRE") == "all" {
				t.Fatalf("%s is required: %v", kind.Name, err)
			}
			t.Logf("%s is missing: %v", kind.Name, err)
		}
		for _, f := range here {
			families[f] = true
		}
	}
	wasmtime := onWasmtime(t)
	for _, d := range differences {
		t.Run(d.module+"/"+d.calls[0].Export, func(t *testing.T) {
			if !bytes.Contains(told, []byte("## "+d.title+"\n")) {
				t.Errorf("docs/engine-differences.md has no section %q", d.title)
			}
			if d.here != nil {
				if why := d.here(); why != "" {
					t.Skip("not on this machine: " + why)
				}
			}
			if got := wasmtime[d.calls[0].Export]; wasmtime != nil && d.wasmtime != "" && got != d.wasmtime {
				t.Errorf("wasmtime: %s, want %s: say so in docs/engine-differences.md", got, d.wasmtime)
			}
			for _, name := range slices.Concat(d.families, d.others) {
				b, err := all.Registry().Backend(name)
				if err != nil || !families[name] {
					t.Logf("%s is not here", name)
					continue
				}
				got := d.did(t, b)
				switch {
				case slices.Contains(d.others, name):
					if got != d.mended {
						t.Errorf("%s: %s, want %s: say so in docs/engine-differences.md", name, got, d.mended)
					}
				case got == d.mended:
					e, err := b.Probe(t.Context())
					t.Errorf("the engine is mended: remove %q from docs/engine-differences.md, or name the versions before %s %s (%v)", d.title, name, e.Version, err)
				case got != d.seen:
					t.Errorf("%s: %s, neither what docs/engine-differences.md says nor %s", name, got, d.mended)
				}
			}
		})
	}
}

// The page shows the modules, and no difference that is not watched.
func TestDifferencesPage(t *testing.T) {
	told, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	sections := 0
	for line := range strings.Lines(string(told)) {
		if strings.HasPrefix(line, "## ") {
			sections++
		}
	}
	if sections != len(differences) {
		t.Errorf("%d sections, %d differences are watched", sections, len(differences))
	}
	for _, d := range differences {
		text, err := os.ReadFile(filepath.Join("testdata", d.module+".wat"))
		if err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(string(text), "\n") // without the comment
		var indented strings.Builder
		for line := range strings.Lines(body) {
			indented.WriteString("    " + line)
		}
		if !strings.Contains(string(told), indented.String()) {
			t.Errorf("the page does not show %s.wat", d.module)
		}
	}
}

// The committed binaries are what wat2wasm makes of the text beside them.
func TestDifferencesAreAssembled(t *testing.T) {
	tool, err := exec.LookPath("wat2wasm")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("wat2wasm is required and missing (package wabt): %v", err)
		}
		t.Skipf("wat2wasm is missing (package wabt): %v", err)
	}
	texts, err := filepath.Glob("testdata/*.wat")
	if err != nil || len(texts) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	for _, text := range texts {
		out := filepath.Join(t.TempDir(), "out.wasm")
		if msg, err := exec.CommandContext(t.Context(), tool, text, "-o", out).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", text, err, msg)
			continue
		}
		want, err := os.ReadFile(strings.TrimSuffix(text, ".wat") + ".wasm")
		got, made := os.ReadFile(out)
		if err := errors.Join(err, made); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: the committed module is not what wat2wasm makes of it (%v)", text, err)
		}
	}
}

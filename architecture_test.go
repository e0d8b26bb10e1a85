package tassadar_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// packages says what each package of the module may import of the module, without
// the prefix "tassadar/"; "." is the root. Imports point one way: adapters →
// appraise → evidence → root. Only cmd/tassadar may import anything. Patterns
// that end in "/..." cover sub-packages.
var packages = []struct {
	pkg     string
	imports []string
}{
	{".", nil},
	{"wasm", []string{"."}},
	{"workload", []string{"."}},
	{"client", []string{".", "appraise", "evidence"}},
	{"evidence", []string{".", "internal/parallel"}},
	{"appraise", []string{".", "evidence", "workload", "internal/parallel", "internal/text"}},
	{"vm/int128", nil},
	{"vm", []string{"vm/int128"}},
	{"vm/definition", []string{"vm/int128", "vm"}},
	{"vm/internal/runtime", []string{"vm/int128", "vm"}},
	{"vm/internal/plan", []string{"vm/int128", "vm", "vm/internal/runtime"}},
	{"vm/exact", []string{"vm/int128", "vm", "vm/internal/runtime", "vm/internal/plan"}},
	{"vm/float", []string{"vm/int128", "vm"}},
	{"vm/traces", []string{"vm/int128", "vm", "vm/definition", "vm/exact"}},
	{"vm/generate", []string{"vm/int128", "vm", "vm/internal/runtime", "vm/internal/plan"}},
	{"vm/internal/vmtest", []string{"vm/int128", "vm", "vm/definition", "vm/exact"}},
	{"vm/graph", []string{"vm/int128", "vm"}},
	{"vm/isa", nil},
	{"vm/isa/isatest", []string{"vm/isa"}},
	{"vm/tokenmachine", []string{"vm/int128", "vm", "vm/exact", "vm/traces", "vm/graph", "vm/isa"}},
	{"vm/tokenmachine/compiled", []string{"vm", "vm/generate", "vm/tokenmachine"}},
	{"vm/tokenmachine/compiled/gen", []string{"vm/generate", "vm/tokenmachine"}},
	{"wasm/lower", []string{".", "wasm", "vm/isa"}},

	{"profiles", nil},
	{"envelopes", nil},
	{"gates", nil},

	{"internal/access", []string{".", "internal/datadir"}},
	{"internal/operations", []string{".", "evidence", "internal/datadir", "internal/dispatch", "internal/operator", "internal/policy", "internal/publish", "internal/text"}},
	{"internal/abort", []string{".", "wasm"}},
	{"internal/admission", []string{".", "internal/backend", "internal/invocation", "internal/wasi", "wasm"}},
	{"internal/alert", []string{".", "appraise", "internal/text"}},
	{"internal/atomicfile", nil},
	{"internal/atwork", []string{".", "internal/text", "vm/...", "wasm", "wasm/lower"}},
	{"internal/backup", []string{".", "appraise", "evidence", "internal/atomicfile", "internal/datadir", "internal/witness"}},
	{"internal/schedule", []string{"."}},
	{"internal/drill", []string{".", "evidence", "internal/datadir", "internal/tempdir", "internal/text", "profiles", "runbook"}},
	{"runbook", nil},
	{"internal/policytest", []string{".", "appraise", "internal/backup", "internal/datadir", "internal/operator", "internal/strictyaml"}},
	{"internal/inclusion", []string{".", "evidence"}},
	{"internal/whatif", []string{".", "appraise", "evidence", "internal/operator", "internal/text"}},
	{"internal/doctor", []string{".", "appraise", "evidence", "internal/datadir", "internal/operator", "internal/plan", "internal/report", "internal/tempdir", "internal/text"}},
	{"internal/audit", []string{".", "appraise", "evidence", "internal/backend", "internal/reexecute", "internal/text"}},
	{"internal/backend", []string{".", "internal/backend/known", "internal/invocation", "vm", "wasm"}},
	{"internal/backend/ahead", []string{".", "internal/backend", "internal/backend/known", "internal/backend/process", "internal/backend/stepwise", "internal/tempdir", "wasm"}},
	{"internal/backend/adapter", []string{".", "internal/backend", "internal/backend/process", "internal/invocation", "internal/backend/stepwise", "internal/strictyaml"}},
	{"internal/backend/all", []string{".", "internal/backend", "internal/backend/adapter", "internal/backend/ahead", "internal/backend/javascript", "internal/backend/jsc", "internal/backend/known", "internal/backend/scripted", "internal/backend/spidermonkey", "internal/backend/transformer", "internal/backend/v8", "internal/backend/wazero", "internal/text"}},
	{"internal/backend/backendtest", []string{".", "internal/backend", "internal/invocation", "wasm"}},
	{"internal/backend/javascript", []string{".", "internal/backend", "internal/backend/process", "internal/invocation", "wasm"}},
	{"internal/backend/jsc", []string{".", "internal/backend", "internal/backend/javascript", "wasm"}},
	{"internal/backend/known", []string{"."}},
	{"internal/backend/process", []string{".", "internal/tempdir"}},
	{"internal/backend/stepwise", []string{".", "internal/backend", "internal/invocation", "wasm"}},
	{"internal/backend/transformer", []string{".", "internal/backend", "internal/invocation", "internal/tokenvm", "vm/...", "wasm", "wasm/lower"}},
	{"internal/backend/scripted", []string{".", "internal/backend", "internal/backend/process", "internal/backend/stepwise", "internal/invocation", "wasm"}},
	{"internal/backend/spidermonkey", []string{".", "internal/backend", "internal/backend/javascript", "wasm"}},
	{"internal/backend/v8", []string{".", "internal/backend", "internal/backend/javascript", "wasm"}},
	{"internal/backend/wazero", []string{".", "internal/backend", "internal/backend/known", "internal/invocation"}},
	{"internal/callflags", []string{".", "internal/input"}},
	{"internal/challenge", []string{".", "evidence", "internal/dispatch", "internal/operator", "internal/policy", "internal/reexecute", "internal/text", "internal/tracestore", "vm"}},
	{"internal/datadir", []string{".", "appraise", "evidence", "internal/atomicfile", "internal/input", "internal/ledger", "internal/operator", "internal/strictyaml"}},
	{"internal/dispatch", []string{".", "appraise", "evidence", "internal/operator", "internal/text"}},
	{"internal/emulate", []string{".", "evidence", "internal/tempdir", "internal/text"}},
	{"internal/emulated", []string{".", "evidence", "internal/backend", "internal/datadir", "internal/dispatch", "internal/emulate", "internal/input", "internal/machine", "internal/plan", "internal/text"}},
	{"internal/input", []string{"."}},
	{"internal/intflag", []string{"."}},
	{"internal/invocation", []string{".", "internal/wasi", "wasm"}},
	{"internal/ledger", []string{".", "evidence", "internal/atomicfile", "internal/ledger/postgres"}},
	{"internal/ledger/postgres", []string{"."}},
	{"internal/located", []string{".", "internal/atomicfile", "internal/input", "internal/parting"}},
	{"internal/machine", []string{"."}},
	{"internal/modules", []string{".", "internal/policy", "internal/toolchain"}},
	{"internal/oci", []string{"."}},
	{"internal/network", []string{".", "evidence", "internal/plan", "internal/text"}},
	{"internal/network/account", []string{".", "internal/input", "internal/network", "internal/text"}},
	{"internal/network/broker", []string{".", "internal/network"}},
	{"internal/network/desk", []string{".", "evidence", "internal/datadir", "internal/dispatch", "internal/network", "internal/network/roster", "internal/operator", "internal/plan", "internal/policy", "internal/text"}},
	{"internal/network/roster", []string{".", "evidence", "internal/datadir", "internal/dispatch", "internal/network"}},
	{"internal/operator", []string{".", "evidence", "appraise", "internal/parallel"}},
	{"internal/parallel", nil},
	{"internal/parting", []string{".", "wasm"}},
	{"internal/plan", []string{".", "appraise", "evidence", "internal/admission", "internal/backend", "internal/invocation", "internal/text", "profiles", "wasm"}},
	{"internal/policies", []string{".", "internal/datadir", "internal/policy"}},
	{"internal/policy", []string{".", "envelopes", "gates", "internal/abort", "internal/admission", "internal/atomicfile", "internal/backend", "internal/backend/known", "internal/invocation", "internal/strictyaml", "internal/text", "internal/toolchain", "internal/wasi", "profiles", "wasm", "workload"}},
	{"internal/progress", []string{".", "evidence", "internal/plan", "internal/text"}},
	{"internal/publish", []string{".", "appraise", "evidence", "internal/ledger", "internal/operator", "internal/text", "internal/witness"}},
	{"internal/reexecute", []string{".", "evidence", "wasm", "internal/admission", "internal/backend", "internal/backend/transformer", "internal/invocation", "internal/parting", "internal/tokenvm", "internal/worker", "vm/..."}},
	{"internal/report", []string{".", "appraise", "evidence", "internal/atwork", "internal/parting", "internal/text", "workload"}},
	{"internal/report/folder", []string{".", "internal/datadir", "internal/report"}},
	{"internal/testing/spectest", []string{".", "internal/backend", "internal/invocation", "vm/isa", "wasm", "wasm/lower"}},
	{"internal/remote", []string{".", "evidence", "internal/atomicfile"}},
	{"internal/execution", []string{".", "evidence", "internal/admission", "internal/backend", "internal/invocation", "internal/route", "internal/worker", "wasm"}},
	{"internal/route", []string{".", "appraise", "evidence", "internal/admission", "internal/text"}},
	{"internal/release", []string{".", "evidence", "internal/datadir"}},
	{"internal/station", []string{".", "evidence", "internal/datadir", "internal/dispatch", "internal/modules", "internal/plan", "internal/policy", "internal/text", "internal/tracestore", "internal/worker"}},
	{"internal/strictyaml", []string{"."}},
	{"internal/testing/fake", []string{".", "internal/backend"}},
	{"internal/testing/faults", []string{".", "appraise", "evidence", "internal/datadir", "internal/drill", "internal/testing/fileops", "internal/testing/model"}},
	{"internal/testing/faults/campaign", []string{"internal/atomicfile", "internal/machine", "internal/testing/faults"}},
	{"internal/testing/fileops", nil},
	{"internal/testing/host", nil},
	{"internal/testing/lab", []string{".", "evidence", "internal/backend", "internal/dispatch", "internal/operator", "internal/policy", "internal/testing/fake", "internal/worker"}},
	{"internal/testing/modules", nil},
	{"internal/testing/natscluster", nil},
	{"internal/testing/mutants", nil},
	{"internal/testing/ociregistry", []string{"internal/testing/host"}},
	{"internal/testing/pgserver", []string{"internal/testing/host"}},
	{"internal/testing/mutation", []string{".", "evidence", "appraise", "workload", "internal/operator", "internal/publish", "internal/strictyaml", "internal/testing/model"}},
	{"internal/testing/model", []string{".", "evidence", "workload"}},
	{"internal/testing/model/histories", []string{".", "evidence", "workload"}},
	{"internal/testing/model/compare", []string{".", "evidence", "appraise", "internal/testing/model", "internal/testing/model/histories"}},
	{"internal/testing/wasi", []string{".", "internal/admission", "internal/backend", "internal/backend/all", "internal/invocation", "internal/tokenvm", "vm/...", "wasm", "wasm/lower"}},
	{"internal/tempdir", []string{"."}},
	{"internal/text", []string{"."}},
	{"internal/tokenvm", []string{".", "internal/invocation", "internal/text", "internal/wasi", "wasm", "wasm/lower", "vm/..."}},
	{"internal/tokenvm/bench", []string{".", "wasm", "wasm/lower", "vm/...", "internal/tempdir", "internal/tokenvm", "internal/vmprograms"}},
	{"internal/tokenvm/picture", []string{".", "vm/...", "internal/tokenvm"}},
	{"internal/toolchain", []string{".", "internal/strictyaml", "internal/tempdir"}},
	{"internal/toolchain/rebuild", []string{"internal/toolchain"}},
	{"internal/tracestore", []string{".", "evidence", "internal/atomicfile", "vm"}},
	{"internal/vmprograms", nil},
	{"internal/testing/vmfuzz", []string{".", "wasm", "wasm/lower", "vm/..."}},
	{"internal/vmcmd", []string{".", "internal/abort", "internal/admission", "internal/atomicfile", "internal/callflags", "internal/input", "internal/intflag", "internal/invocation", "internal/tempdir", "internal/text", "internal/wasi", "wasm", "wasm/lower", "vm/...", "internal/tokenvm/..."}},
	{"internal/view", []string{".", "appraise", "evidence", "internal/datadir", "internal/policies", "internal/policy"}},
	{"internal/wasi", []string{".", "wasm"}},
	{"internal/web", []string{".", "appraise", "evidence", "internal/access", "internal/admission", "internal/alert", "internal/atwork", "internal/datadir", "internal/execution", "internal/inclusion", "internal/network", "internal/network/roster", "internal/operations", "internal/operator", "internal/policies", "internal/report", "internal/route", "internal/text", "internal/view"}},
	{"internal/witness", []string{".", "evidence"}},
	{"internal/worker", []string{".", "evidence", "wasm", "internal/admission", "internal/backend", "internal/invocation", "vm", "workload"}},
}

// outside says which modules the public packages may import beside std.
var outside = map[string][]string{
	".":        {"github.com/go-json-experiment/json/jsontext"},
	"wasm":     {},
	"appraise": {"github.com/go-json-experiment/json"},
	"workload": {},
	"evidence": {
		"filippo.io/edwards25519", "github.com/secure-systems-lab/go-securesystemslib", "golang.org/x/mod",
		"github.com/transparency-dev/formats", "github.com/transparency-dev/merkle", "github.com/transparency-dev/tessera",
	},
	"vm/...": {},
}

// narrow are modules that are large, or speak to others, and the packages that may import
// them: everybody else goes through these.
var narrow = map[string][]string{
	"github.com/nats-io/jwt":         {"internal/network", "internal/network/account", "internal/testing/natscluster"},
	"github.com/nats-io/nats-server": {"internal/network/broker", "internal/testing/natscluster"},
	"github.com/nats-io/nats.go":     {"internal/network", "internal/network/account", "internal/network/broker", "internal/network/desk"},
	"github.com/nats-io/nkeys":       {"internal/network", "internal/network/account", "internal/network/broker", "internal/testing/natscluster"},
}

func TestLargeModulesHaveOneDoor(t *testing.T) {
	used := map[string]bool{}
	for _, p := range modulePackages(t) {
		pkg, _ := inModule(p.ImportPath)
		for _, imp := range p.Imports {
			for module, doors := range narrow {
				if imp != module && !strings.HasPrefix(imp, module+"/") {
					continue
				}
				if used[module] = true; !slices.Contains(doors, pkg) {
					t.Errorf("%s imports %s, which only %v may", pkg, imp, doors)
				}
			}
		}
	}
	for module := range narrow {
		if !used[module] {
			t.Errorf("nothing imports %s", module)
		}
	}
}

type goPackage struct {
	ImportPath, Doc string
	Imports         []string
}

func modulePackages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Doc,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func inModule(path string) (string, bool) {
	if path == "tassadar" {
		return ".", true
	}
	return strings.CutPrefix(path, "tassadar/")
}

func matches(pattern, pkg string) bool {
	if dir, ok := strings.CutSuffix(pattern, "/..."); ok {
		return pkg == dir || strings.HasPrefix(pkg, dir+"/")
	}
	return pattern == pkg
}

// roomOf finds the entry that fits best: an exact one before a pattern.
func roomOf(pkg string) (imports []string, ok bool) {
	for _, r := range packages {
		if r.pkg == pkg {
			return r.imports, true
		}
	}
	for _, r := range packages {
		if matches(r.pkg, pkg) {
			imports, ok = r.imports, true
		}
	}
	return imports, ok
}

func TestImportsPointOneWay(t *testing.T) {
	for _, p := range modulePackages(t) {
		pkg, _ := inModule(p.ImportPath)
		if strings.HasPrefix(pkg, "cmd/") {
			continue
		}
		allowed, ok := roomOf(pkg)
		if !ok {
			t.Errorf("package %s has no room: add it to the table with what it may import", pkg)
			continue
		}
		for _, imp := range p.Imports {
			dep, own := inModule(imp)
			if own && !slices.ContainsFunc(allowed, func(a string) bool { return matches(a, dep) }) {
				t.Errorf("%s imports %s, which is not its package's to import", pkg, dep)
			}
		}
	}
}

func TestPublicPackagesImportLittle(t *testing.T) {
	for _, p := range modulePackages(t) {
		pkg, _ := inModule(p.ImportPath)
		modules, listed := outside[pkg]
		for pattern := range outside {
			if !listed && matches(pattern, pkg) {
				modules, listed = outside[pattern], true
			}
		}
		if !listed {
			continue
		}
		for _, imp := range p.Imports {
			host, _, _ := strings.Cut(imp, "/")
			if _, own := inModule(imp); own || !strings.Contains(host, ".") {
				continue
			}
			if !slices.ContainsFunc(modules, func(m string) bool { return imp == m || strings.HasPrefix(imp, m+"/") }) {
				t.Errorf("public package %s imports %s", pkg, imp)
			}
		}
	}
}

// What decides must not read a clock, a file, a network or chance (law 2).
func TestDecidingCodeIsPure(t *testing.T) {
	impure := []string{"time", "os", "os/exec", "net", "net/http", "math/rand", "math/rand/v2", "crypto/rand", "io/ioutil", "path/filepath", "syscall", "unsafe", "math"}
	for _, p := range modulePackages(t) {
		pkg, _ := inModule(p.ImportPath)
		if pkg != "appraise" {
			continue
		}
		for _, imp := range p.Imports {
			if slices.Contains(impure, imp) {
				t.Errorf("appraise imports %s", imp)
			}
		}
	}
}

// A test that writes a program itself and starts it fails now and then, where another
// test starts a process at the same time: host.WriteExecutable says why.
func TestProgramsOfTestsAreWrittenInOneWay(t *testing.T) {
	written := regexp.MustCompile(`os\.WriteFile\(.*, 0o?7[0-7]{2}\)`)
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && strings.HasPrefix(d.Name(), ".") && name != "." {
			return cmp.Or(err, fs.SkipDir)
		}
		if !strings.HasSuffix(name, "_test.go") {
			return nil
		}
		data, err := os.ReadFile(name)
		for _, call := range written.FindAll(data, -1) {
			t.Errorf("%s: %s: want host.WriteExecutable", name, call)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Every package says what it is.
func TestPackagesHaveComments(t *testing.T) {
	for _, p := range modulePackages(t) {
		if p.Doc == "" {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
	}
}

package admission_test

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"tassadar/internal/testing/host"
	"tassadar/wasm"
)

// wazeroValidates asks wazero, with every proposal that it has.
func wazeroValidates(module []byte) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("wazero panicked: %v", p)
		}
	}()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithDebugInfoEnabled(false).
		WithCoreFeatures(api.CoreFeaturesV2|experimental.CoreFeaturesThreads|experimental.CoreFeaturesTailCall|
			experimental.CoreFeaturesExtendedConst|experimental.CoreFeaturesExceptionHandling|
			experimental.CoreFeaturesTypedFunctionReferences))
	defer r.Close(ctx)
	_, err = r.CompileModule(ctx, module)
	return err
}

// modules collects modules: of the profiles, of the suites of this repository,
// of the specification's tests, and of the shared folder if it is there.
func modules(t *testing.T) map[string][]byte {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	spec := filepath.Join(strings.TrimSpace(string(out)), "internal", "integration_test", "spectest")
	if _, statErr := os.Stat(spec); err != nil || statErr != nil {
		host.Missing(t, "the sources of wazero in the module cache")
	}
	all := map[string][]byte{}
	for _, root := range []string{spec, "../../profiles", "../../internal", "../../wasm", "../../../shared/byo", "../../../shared/bugs"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".wasm") {
				return err
			}
			all[path], err = os.ReadFile(path)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// mutate changes a few bytes.
func mutate(r *rand.Rand, data []byte) []byte {
	out := bytes.Clone(data)
	for range 1 + r.IntN(3) {
		at := 8 + r.IntN(max(len(out)-8, 1))
		switch {
		case at >= len(out):
		case r.IntN(4) == 0:
			out[at] = []byte{0x7f, 0x7e, 0x7d, 0x7c, 0x7b, 0x70, 0x6f, 0x40, 0x0b, 0x1a, 0x00, 0x01, 0x0c, 0x20}[r.IntN(14)]
		case r.IntN(8) == 0:
			other := 8 + r.IntN(len(out)-8)
			out[at], out[other] = out[other], out[at]
		case r.IntN(3) == 0:
			out[at] ^= 1 << r.IntN(8)
		default:
			out[at] = byte(r.IntN(256))
		}
	}
	return out
}

// TestValidatorAgrees: a module that decodes is valid to us where it is to
// wazero, and nowhere else.
func TestValidatorAgrees(t *testing.T) {
	all := modules(t)
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	counts := map[string]int{}
	differ := func(name string, data []byte) (compared bool) {
		m, err := wasm.Decode(data)
		if err != nil || m.NameSection() != nil || !validated(m) || unusual(m) {
			return false
		}
		ours, theirs := m.Validate(), wazeroValidates(data)
		counts[fmt.Sprint(ours == nil)]++
		if (ours == nil) != (theirs == nil) && !known(m, ours, theirs) {
			t.Errorf("ours: %v, wazero: %v: %s", ours, theirs, name)
		}
		return true
	}
	for _, name := range names {
		if differ(name, all[name]) {
			counts["as they are"]++
		}
	}
	r := rand.New(rand.NewPCG(11, 5))
	for n := 0; n < mutants; {
		name := names[r.IntN(len(names))]
		if data := mutate(r, all[name]); len(data) < 1<<14 && differ(fmt.Sprintf("%s, changed: %x", name, clip(data)), data) {
			n++
		}
	}
	t.Log(counts)
	if counts["as they are"] < 1000 || counts["true"] < 1000 || counts["false"] < 1000 {
		t.Errorf("too few: %v", counts)
	}
}

// mutants is how many changed modules are compared.
const mutants = 4000

func clip(data []byte) []byte { return data[:min(len(data), 300)] }

func validated(m *wasm.Module) bool {
	return !slices.ContainsFunc(m.Features(), func(f wasm.Feature) bool {
		return slices.Contains([]wasm.Feature{wasm.LegacyExceptions, wasm.MultiMemory, wasm.Memory64, wasm.RelaxedSIMD, wasm.WideArithmetic}, f)
	})
}

// unusual are modules that admission refuses as malformed by itself.
func unusual(m *wasm.Module) bool {
	return slices.ContainsFunc(m.Imports, func(i wasm.Import) bool { return i.Module == "" || i.Table.Min > 1<<27 }) ||
		slices.ContainsFunc(m.Tables, func(t wasm.Table) bool { return t.Min > 1<<27 })
}

// known are differences between validators that are wazero's (1.12), by the
// specification, V8 and wabt:
//
//   - it takes references to types that do not exist, and references to types of
//     one length for each other;
//   - it takes an atomic access whose alignment is smaller than natural;
//   - it takes any type from a select with a type in code that cannot be reached;
//   - it reads the number after a prefix as one byte, whatever its encoding;
//   - it wants elements of type funcref exactly, and never a null of a type.
//
// No profile here admits the first two.
func known(m *wasm.Module, ours, theirs error) bool {
	uses := func(f wasm.Feature) bool { return slices.Contains(m.Features(), f) }
	switch {
	case theirs == nil && uses(wasm.FunctionReferences):
		return true
	case theirs == nil && strings.Contains(ours.Error(), "alignment must be natural"):
		return true
	case theirs == nil && contains(m, func(in wasm.Instr) bool { return in.Op == 0x1c }):
		return true
	case theirs != nil && strings.Contains(theirs.Error(), "must be funcref but was (ref null"):
		return true
	}
	return contains(m, func(in wasm.Instr) bool {
		return in.Op>>16 != 0 && m.Bytes()[in.Start+1]&0x80 != 0 && (in.Op&0xffff < 0x80 || m.Bytes()[in.Start+2]&0x80 != 0)
	})
}

func contains(m *wasm.Module, what func(wasm.Instr) bool) bool {
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			if what(in) {
				return true
			}
		}
	}
	return false
}

package lower_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// seeds calls f with all modules of the repository.
func seeds(t testing.TB, f func(name string, data []byte)) {
	t.Helper()
	root := filepath.Join("..", "..", "profiles")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".wasm") {
			return err
		}
		data, err := os.ReadFile(path)
		if err == nil {
			f(strings.TrimPrefix(path, root), data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// FuzzLower lowers any module. What is accepted is valid to wazero, what is
// malformed is not, and no program reads a register that it did not write.
func FuzzLower(f *testing.F) {
	seeds(f, func(_ string, data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) { tryModule(t, data) })
}

func TestModules(t *testing.T) {
	seeds(t, func(name string, data []byte) {
		t.Run(name, func(t *testing.T) { tryModule(t, data) })
	})
}

func tryModule(t *testing.T, data []byte) {
	m, err := wasm.Decode(data)
	if err != nil {
		return
	}
	opts := lower.Options{MaxPages: 16, MaxTable: 1 << 12, MaxCode: 1 << 17, MaxDepth: 100, Imports: tokenvm.DeclaredImports(), HostMemory: true}
	links := []lower.Link{{Name: "m", Module: m}}
	_, err = lower.Lower(links, opts)
	code := tassadar.CodeOf(err)
	if err != nil && code == "" {
		t.Fatalf("an error without a code: %v", err)
	}
	if m.NameSection() == nil && (err == nil || code == tassadar.MalformedModule) {
		ctx := context.Background()
		r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(api.CoreFeaturesV2))
		defer r.Close(ctx)
		if _, theirs := r.CompileModule(ctx, data); (theirs == nil) != (err == nil) && (theirs == nil || !strings.Contains(theirs.Error(), "custom section")) {
			t.Fatalf("%v, wazero: %v", err, theirs)
		}
	}
	opts.TrapUnsupported = true
	result, err := lower.Lower(links, opts)
	if err != nil {
		if code := tassadar.CodeOf(err); code == "" {
			t.Fatalf("an error without a code: %v", err)
		}
		return
	}
	check(t, result)
	plain := isatest.New(result.Program)
	plain.Host = func(imp int, args []uint64) ([]uint64, error) {
		return make([]uint64, len(result.Program.Imports[imp].Results)), nil
	}
	for i, e := range result.Program.Entries {
		if i == 20 {
			break
		}
		args := make([]uint64, len(e.Params))
		for j := range args {
			args[j] = uint64(j + i)
		}
		if _, _, err := plain.Invoke(e, args, 10_000); err != nil && !errors.Is(err, isatest.ErrLimit) {
			t.Fatalf("%s: %v", e.Name, err)
		}
	}
}

package wasm_test

import (
	"context"
	"encoding/json"
	"errors"
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

// allFeatures is everything that wazero has.
const allFeatures = api.CoreFeaturesV2 | experimental.CoreFeaturesThreads | experimental.CoreFeaturesTailCall |
	experimental.CoreFeaturesExtendedConst | experimental.CoreFeaturesExceptionHandling |
	experimental.CoreFeaturesTypedFunctionReferences

// wazeroFeatures are wazero's names of our features; those that are missing
// wazero does not have.
func wazeroFeatures(names []wasm.Feature) (set api.CoreFeatures, known bool) {
	flags := map[wasm.Feature]api.CoreFeatures{
		wasm.MutableGlobals:       api.CoreFeatureMutableGlobal,
		wasm.SignExtension:        api.CoreFeatureSignExtensionOps,
		wasm.SaturatingConversion: api.CoreFeatureNonTrappingFloatToIntConversion,
		wasm.MultiValue:           api.CoreFeatureMultiValue,
		wasm.BulkMemory:           api.CoreFeatureBulkMemoryOperations,
		wasm.ReferenceTypes:       api.CoreFeatureReferenceTypes | api.CoreFeatureBulkMemoryOperations,
		wasm.SIMD:                 api.CoreFeatureSIMD,
		wasm.Threads:              experimental.CoreFeaturesThreads,
		wasm.TailCall:             experimental.CoreFeaturesTailCall,
		wasm.ExtendedConst:        experimental.CoreFeaturesExtendedConst,
		wasm.Exceptions:           experimental.CoreFeaturesExceptionHandling | api.CoreFeatureReferenceTypes,
		wasm.FunctionReferences:   experimental.CoreFeaturesTypedFunctionReferences | api.CoreFeatureReferenceTypes,
	}
	known = true
	for _, name := range names {
		flag, ok := flags[name]
		set, known = set|flag, known && ok
	}
	return set, known
}

func compile(t testing.TB, features api.CoreFeatures, data []byte) error {
	t.Helper()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().WithCoreFeatures(features))
	defer r.Close(ctx)
	_, err := r.CompileModule(ctx, data)
	return err
}

// corpus returns the folder of the specification's tests in wazero's sources.
func corpus(t testing.TB, name string) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	dir := filepath.Join(strings.TrimSpace(string(out)), "internal", "integration_test", "spectest", name, "testdata")
	if _, statErr := os.Stat(dir); err != nil || statErr != nil {
		host.Missing(t, "the sources of wazero in the module cache")
	}
	return dir
}

type command struct {
	Type, Filename, Text string
	Line                 int
	ModuleType           string `json:"module_type"`
}

// eachModule calls fn with every binary of the corpus and what the suite says
// of it.
func eachModule(t testing.TB, name string, fn func(file string, c command, data []byte)) {
	t.Helper()
	dir := corpus(t, name)
	scripts, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts in %s: %v", dir, err)
	}
	for _, script := range scripts {
		raw, err := os.ReadFile(script)
		if err != nil {
			t.Fatal(err)
		}
		var s struct{ Commands []command }
		if err := json.Unmarshal(raw, &s); err != nil {
			t.Fatalf("%s: %v", script, err)
		}
		for _, c := range s.Commands {
			if c.Filename == "" || !strings.HasSuffix(c.Filename, ".wasm") {
				continue
			}
			data, err := os.ReadFile(filepath.Join(dir, c.Filename))
			if err != nil {
				t.Fatal(err)
			}
			fn(c.Filename, c, data)
		}
	}
}

// TestDecodeCorpus decodes the specification's own tests. Every valid module
// decodes, and wazero accepts it with no more than the features that Decode
// named, so none is left unnamed. What is malformed or invalid is refused by
// Decode or by validation; what is malformed in WebAssembly 1.0 alone may
// decode and name a feature instead.
func TestDecodeCorpus(t *testing.T) {
	for _, name := range []string{"v1", "v2", "tail-call", "extended-const", "exception-handling", "threads", "typed-function-references"} {
		t.Run(name, func(t *testing.T) {
			counts := map[string]int{}
			eachModule(t, name, func(file string, c command, data []byte) {
				counts[c.Type]++
				m, err := wasm.Decode(data)
				var features []wasm.Feature
				if err == nil {
					features = m.Features()
				}
				set, known := wazeroFeatures(features)
				switch c.Type {
				case "module", "assert_unlinkable", "assert_uninstantiable", "assert_exception":
					var unread *wasm.FeatureError
					if errors.As(err, &unread) && name == "exception-handling" && unread.Feature == wasm.GarbageCollection {
						return // recursive types
					}
					if err != nil {
						t.Errorf("%s (line %d): valid, got %v", file, c.Line, err)
						return
					}
					if !known || name == "v1" && set&^api.CoreFeaturesV1 != 0 || name == "v2" && set&^api.CoreFeaturesV2 != 0 {
						t.Errorf("%s (line %d): features %v", file, c.Line, features)
						return
					}
					if compile(t, allFeatures, data) != nil {
						return // beyond wazero; nothing to compare with
					}
					if strings.HasPrefix(c.Type, "assert_un") || file == "unreached-valid.1.wasm" {
						return // wazero calls these invalid unless more is enabled
					}
					counts["compared"]++
					if err := m.NameSection(); err != nil {
						t.Errorf("%s (line %d): name section: %v", file, c.Line, err)
					}
					if err := compile(t, set, data); err != nil {
						t.Errorf("%s (line %d): named %v, but %v", file, c.Line, features, err)
					}
				case "assert_malformed", "assert_invalid":
					if err != nil {
						var format *wasm.FormatError
						if c.Type == "assert_malformed" && !errors.As(err, &format) {
							t.Errorf("%s (line %d): %q, got %v", file, c.Line, c.Text, err)
						}
						return
					}
					// The text of an older version is valid in a later one: named
					// by a feature that the older one does not have.
					later := func(f wasm.Feature) bool { return f != wasm.MutableGlobals }
					if name != "v1" {
						later = func(f wasm.Feature) bool { return f == wasm.ExtendedConst && name != "extended-const" }
					}
					if slices.ContainsFunc(features, later) {
						counts["later"]++
						return
					}
					if known && compile(t, set, data) == nil {
						t.Errorf("%s (line %d): %q, accepted with %v", file, c.Line, c.Text, features)
					}
				}
			})
			t.Logf("%v", counts)
			if counts["module"] == 0 || counts["compared"] == 0 {
				t.Errorf("got no modules: %v", counts)
			}
		})
	}
}

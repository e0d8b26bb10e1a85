package wasm_test

import (
	"errors"
	"slices"
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

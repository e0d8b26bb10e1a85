package backend_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
)

// TestNamed: kinds are chosen by name in any case, in the registry's order; a name that no
// kind has is refused with those that there are.
func TestNamed(t *testing.T) {
	t.Parallel()
	all := backend.Registry{{Name: "V8"}, {Name: "wasm2c"}, {Name: "V8"}, {Name: "bun"}}
	for args, want := range map[string]string{"": "V8 wasm2c V8 bun", "v8": "V8 V8", "bun V8": "V8 V8 bun", "WASM2C": "wasm2c"} {
		kinds, err := all.Named(strings.Fields(args))
		var got []string
		for _, k := range kinds {
			got = append(got, k.Name)
		}
		if strings.Join(got, " ") != want || err != nil {
			t.Errorf("%q: %v, %v, want %s", args, got, err, want)
		}
	}
	if _, err := all.Named([]string{"v8", "v9"}); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "v9; there are V8, wasm2c, bun") {
		t.Errorf("an unknown kind: %v", err)
	}
}

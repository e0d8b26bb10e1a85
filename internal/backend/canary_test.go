package backend_test

import (
	"testing"

	"tassadar/internal/backend"
)

func TestRefutes(t *testing.T) {
	interpreter := []backend.Canary{
		{ID: "f64_add_nans", Bits: "fff8000000000002"},
		{ID: "f64_min_nan", Bits: "fff8000000000456"},
		{ID: "not_known", Bits: "0"},
	}
	for _, c := range []struct{ family, arch, want string }{
		{"wazero.interpreter", "amd64", ""},
		{"wazero.compiler", "amd64", "f64_add_nans"},
		{"v8-11.liftoff", "amd64", "f64_add_nans"},
		{"wazero.compiler", "sparc", ""},
		{"v8-99.liftoff", "amd64", ""},
		{"", "", ""},
	} {
		id, refuted := backend.Refutes(c.family, c.arch, interpreter)
		if id != c.want || refuted != (c.want != "") {
			t.Errorf("%s on %s: %q, %v, want %q", c.family, c.arch, id, refuted, c.want)
		}
	}
	if id, refuted := backend.Refutes("wazero.compiler", "amd64", nil); refuted {
		t.Errorf("no canaries refute by %q", id)
	}
}

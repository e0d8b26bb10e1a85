package backendtest

import (
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar/internal/backend"
)

func (x *suite) canaries(t *testing.T) {
	got, err := backend.Canaries(t.Context(), x.session)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s %s: %v", x.Family(), runtime.GOARCH, got)
	if id, refuted := backend.Refutes(x.Family(), runtime.GOARCH, got); refuted {
		t.Errorf("%s on %s is refuted by its own canary %s: %v", x.Family(), runtime.GOARCH, id, got)
	}
	again, err := backend.Canaries(t.Context(), x.session)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(got, again); d != "" {
		t.Errorf("canaries are not stable:\n%s", d)
	}
}

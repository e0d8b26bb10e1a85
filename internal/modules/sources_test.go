package modules

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/testing/host"
	"tassadar/internal/testing/lab"
)

// TestFromSources: a module that is built comes to its digest; one that is here without
// its sources is no build of it.
func TestFromSources(t *testing.T) {
	t.Parallel()
	supplied, err := policy.Load(lab.Policy(t, "adder"))
	if err != nil {
		t.Fatal(err)
	}
	module := supplied.Policy.Profiles[0].Workloads[0].Modules[0]
	if got, err := FromSources(supplied, t.TempDir())(t.Context(), module); tassadar.CodeOf(err) != tassadar.ToolchainUnavailable || got != "" || !strings.Contains(err.Error(), "sources") {
		t.Errorf("a module without sources: %s, %v", got, err)
	}
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p, ok := bundle.Policy.Profile("tassadar.numeric_profile.f32_only.v1")
	if !ok {
		t.Fatal("no such profile")
	}
	if _, err := New(bundle, false).find(t.Context(), "clang-14/wasm32"); err != nil {
		host.Missing(t, "clang-14: %v", err)
	}
	module, ok = p.Workloads[0].Module("clang-14/wasm32")
	if !ok {
		t.Fatal("no such module")
	}
	if got, err := FromSources(bundle, t.TempDir())(t.Context(), module); err != nil || got != module.Digest {
		t.Errorf("a module that is built: %s, %v; want %s", got, err, module.Digest)
	}
}

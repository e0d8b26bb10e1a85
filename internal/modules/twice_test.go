package modules

import (
	"os"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
)

// A module is built twice where a gate of its profile asks for it and the run is full,
// and its record says so; any other is built once. What is prebuilt keeps its record.
func TestTwice(t *testing.T) {
	t.Parallel()
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	module := func(profile, workload string) tassadar.Module {
		p, ok := bundle.Policy.Profile(profile)
		if !ok {
			t.Fatal(profile)
		}
		for i := range p.Workloads {
			if m, ok := p.Workloads[i].Module("clang-14/wasm32"); ok && p.Workloads[i].ID == workload {
				return m
			}
		}
		t.Fatal(workload)
		return tassadar.Module{}
	}
	article := module("tassadar.token_machine.article.v1", "long_loop")
	broad := module("tassadar.numeric_profile.f32_only.v1", "f32_kernels")
	for _, full := range []bool{false, true} {
		m := New(bundle, false)
		if full {
			m.Twice()
		}
		for _, c := range []struct {
			module tassadar.Module
			twice  bool
		}{{article, full}, {broad, false}} {
			b, err := m.Get(t.Context(), c.module)
			if err != nil {
				t.Fatal(err)
			}
			if b.Prebuilt {
				if os.Getenv("TASSADAR_REQUIRE") == "all" {
					t.Fatal("clang is missing")
				}
				if !b.Record.Reproduced() {
					t.Error("the record of a prebuilt module tells of no second build")
				}
				t.Skip("missing: clang-14")
			}
			if b.Record.Reproduced() != c.twice || len(b.Record.Programs) == 0 || b.Record.Module != c.module.Digest {
				t.Errorf("full %t: record %+v, want twice %t", full, b.Record, c.twice)
			}
		}
	}
}

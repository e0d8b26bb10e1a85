package mutation_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/strictyaml"
)

const matrixGate = "matrix"

// matrixEnvelopes are those of the policy that make matrix measures, on the class that
// its files name.
func matrixEnvelopes(t testing.TB) []tassadar.Envelope {
	t.Helper()
	files, err := filepath.Glob("../../../matrix/policy/envelopes/*.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("%v: %v", files, err)
	}
	var out []tassadar.Envelope
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var e tassadar.Envelope
		if err := strictyaml.Decode(file, data, &e); err != nil {
			t.Fatal(err)
		}
		e.Require.MaxAgeSeconds = maxAge
		out = append(out, e)
	}
	return out
}

// newMatrixPolicy is newPolicy and all cells of the matrix, each profile of which runs
// one small program here, and a gate of them.
func newMatrixPolicy(envelopes []tassadar.Envelope) tassadar.Policy {
	p := newPolicy()
	gate := tassadar.Gate{ID: matrixGate, Title: "matrix"}
	for _, kind := range []tassadar.PrerequisiteKind{tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedRefusals} {
		gate.Prerequisites = append(gate.Prerequisites, tassadar.Prerequisite{ID: string(kind), Title: string(kind), Kind: kind})
	}
	article, _ := p.Profile(articleID)
	for _, e := range envelopes {
		f := tassadar.Profile{ID: e.Profile, Title: e.Profile, Gate: matrixGate, Implemented: true, Admits: article.Admits, Limits: article.Limits, Refusals: article.Refusals[:1]}
		w := tassadar.Workload{ID: "kernel", Cases: []tassadar.Case{{ID: "one", Calls: call("f", "1"), Expect: result("2")}}}
		for _, s := range e.Sets {
			for _, tool := range s.Toolchains {
				if name := tool + " " + e.Profile; !slices.ContainsFunc(w.Modules, func(m tassadar.Module) bool { return m.Toolchain == tool }) {
					w.Modules = append(w.Modules, tassadar.Module{Toolchain: tool, Digest: digest(name), Build: build(tool, name)})
				}
			}
		}
		f.Workloads = []tassadar.Workload{w}
		p.Profiles, p.Envelopes, gate.Profiles = append(p.Profiles, f), append(p.Envelopes, e), append(gate.Profiles, f.ID)
	}
	p.Gates = append(p.Gates, gate)
	p.Sort()
	return p
}

// TestMatrix is [TestUnsigned] and [TestSignedAgain] of evidence with as many cells as
// make matrix measures: 10,000 mutations in a soak, which `TASSADAR_SOAK=1 go test
// ./internal/testing/mutation -run Matrix -v` counts by kind and outcome.
func TestMatrix(t *testing.T) {
	envelopes := matrixEnvelopes(t)
	cells, required := 0, 0
	b := newBase(t, func(w *world) {
		w.makes = func() tassadar.Policy { return newMatrixPolicy(envelopes) }
		w.more = func() {
			cells, required = 0, 0
			for i := range envelopes {
				for _, d := range envelopes[i].Cells() {
					w.measure(d.Cell, workers[0])
					cells++
					if d.Required {
						required++
					}
				}
			}
		}
	})
	v, err := appraise.Appraise(b.states[1], b.states[1].Policies()[len(b.states[1].Policies())-1].Body.PolicyDigest, b.now)
	if err != nil {
		t.Fatal(err)
	}
	gate, ok := v.Gate(matrixGate)
	if !ok || !gate.Green || cells < 168 {
		t.Fatalf("%d cells; before any change the gate is %+v", cells, gate)
	}
	t.Logf("%d cells of the matrix, %d required, and %d others; %d records in %d leaves", cells, required, len(v.Cells)-cells, len(b.items), len(b.leaves))
	yaml, canonical := b.real(t, 30)
	t.Run("unsigned", func(t *testing.T) { unsigned(t, number(30, 9_000), accepted+required, yaml, canonical, b.harm) })
	t.Run("signed again", func(t *testing.T) { signedAgain(t, b, number(10, 1_000)) })
}

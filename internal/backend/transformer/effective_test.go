package transformer

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/invocation"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
)

// halfPlanned is vm.exact that had no plan for some position.
type halfPlanned struct{ *exact.Engine }

func (halfPlanned) Planned() (bool, string) { return false, "for the test" }

// TestFallbackIsSeen: whatever was asked for, an engine says what ran, however right
// the answers are (law 5).
func TestFallbackIsSeen(t *testing.T) {
	made := 0
	for name, maker := range map[string]func(*vm.Model, string) (vm.Maker, error){
		"the definition": func(m *vm.Model, _ string) (vm.Maker, error) { return definition.Maker(m), nil },
		"the definition from the third engine on": func(m *vm.Model, family string) (vm.Maker, error) {
			x, err := tokenvm.NewEngine(m, family, nil)
			made = 0
			return func(o vm.Observer) vm.Engine {
				if made++; made > 2 {
					return definition.Maker(m)(o)
				}
				return x(o)
			}, err
		},
		"no plan for a position": func(m *vm.Model, _ string) (vm.Maker, error) {
			x, err := tokenvm.Exact(m)
			return func(o vm.Observer) vm.Engine { return halfPlanned{x.Observed(o)} }, err
		},
	} {
		t.Run(name, func(t *testing.T) {
			b := backendOf(Exact, tokenmachine.Model(), maker)
			s, err := b.Open(t.Context(), 1)
			if err != nil {
				t.Fatal(err)
			}
			module, err := backendtest.Module("start_answers")
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				if answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Calls: []invocation.Call{}}); err != nil || answer.Refusal != nil {
					t.Fatal(answer.Refusal, err)
				}
			}
			if got := s.Effective().Family; got != definitionFamily {
				t.Errorf("effective family %s, want %s", got, definitionFamily)
			}
		})
	}
	if _, err := backendOf(Exact, tokenmachine.Model(), func(m *vm.Model, _ string) (vm.Maker, error) { return definition.Maker(m), nil }).Probe(t.Context()); tassadar.CodeOf(err) != tassadar.BackendMismatch {
		t.Errorf("probe: %v, want %s", err, tassadar.BackendMismatch)
	}
}

// TestOtherWeights: a model whose weights were changed has another digest, and
// executes nothing.
func TestOtherWeights(t *testing.T) {
	b, err := New(Exact)
	if err != nil {
		t.Fatal(err)
	}
	want, err := b.Probe(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	changed := *tokenmachine.Model()
	changed.Output = slices.Clone(changed.Output)
	changed.Output[0], changed.Output[1] = changed.Output[1], changed.Output[0]
	s, err := backendOf(Exact, &changed, engineOf).Open(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Effective(); got.Digest == want.Digest || got.Evidence["model"] == want.Evidence["model"] {
		t.Errorf("another model is %+v, as the built-in one", got)
	}
	module, err := backendtest.Module("start_answers")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Run(t.Context(), backend.Invocation{Module: module}); tassadar.CodeOf(err) != tassadar.WeightsUnsupported {
		t.Errorf("run: %v, want %s", err, tassadar.WeightsUnsupported)
	}
}

// TestNoRuntime: what executes by weights is built without any WebAssembly runtime.
func TestNoRuntime(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if len(deps) < 50 {
		t.Fatalf("only %d packages", len(deps))
	}
	for _, d := range deps {
		if strings.Contains(d, "wazero") || strings.HasPrefix(d, "tassadar/internal/backend/") && d != "tassadar/internal/backend/transformer" && d != "tassadar/internal/backend/known" {
			t.Errorf("imports %s", d)
		}
	}
}

package vmfuzz_test

import (
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/tokenmachine/compiled"
)

// Generated programs of the instruction set, without the front end: vm.exact and
// vm.compiled write the same tokens, and come to what package isatest comes to.
func TestPrograms(t *testing.T) {
	count := uint64(100)
	if testing.Short() {
		count = 10
	}
	if soaking() {
		count = 10_000
	}
	first := environment(t, "TASSADAR_VMFUZZ_FIRST", 1000)
	count = environment(t, "TASSADAR_VMFUZZ_COUNT", count)
	plans, err := planned()
	if err != nil {
		t.Fatal(err)
	}
	invocations, tokens := 0, 0
	for seed := first; seed < first+count; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > 20_000 && seed%50 != 0 {
			continue // a long prompt
		}
		fast, err := compiled.NewEngine()
		if err != nil {
			t.Fatal(err)
		}
		var sessions []*tokenmachine.Session
		for _, e := range []vm.Engine{plans.Fresh(), fast} {
			s, err := tokenmachine.NewSession(t.Context(), e, p)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			s.Host = answers(seed, p)
			sessions = append(sessions, s)
		}
		m := isatest.New(p)
		m.Host = answers(seed, p)
		for i, c := range isatest.Calls(seed, p) {
			entry := p.Entries[c.Entry]
			results, trap, err := m.Invoke(entry, c.Args, isatest.MaxSteps)
			if err != nil {
				t.Fatalf("seed %d, call %d: %v", seed, i, err)
			}
			for j, s := range sessions {
				got, err := s.Invoke(t.Context(), entry, c.Args, 0)
				if err != nil || got.Trap != trap || !slices.Equal(got.Results, results) {
					t.Errorf("seed %d, call %d, engine %d: %#x, trap %d, %v; want %#x, trap %d", seed, i, j, got.Results, got.Trap, err, results, trap)
				}
			}
			invocations++
		}
		tokens += len(sessions[0].Tokens())
		if !slices.Equal(sessions[0].Tokens(), sessions[1].Tokens()) {
			t.Errorf("seed %d: vm.exact and vm.compiled write different tokens", seed)
		}
	}
	t.Logf("%d programs, %d invocations, %d tokens", count, invocations, tokens)
}

// answers is a host that gives the same answers in the same order.
func answers(seed uint64, p *isa.Program) func(int, []uint64) ([]uint64, error) {
	number := 0
	return func(imp int, _ []uint64) ([]uint64, error) {
		number++
		return isatest.HostResults(seed, number, p.Imports[imp]), nil
	}
}

package workload_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/internal/policy"
	"tassadar/workload"
)

func linked(name string) bool {
	return slices.Contains([]string{"primes", "rollback", "start_order"}, name)
}

// TestLinkedPrograms does for linked programs, and for those that use the
// declared import set, what TestPrograms does for the others.
func TestLinkedPrograms(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, p := range b.Policy.Profiles {
		for _, w := range p.Workloads {
			if entry, _ := workload.Catalogue().Lookup(w.ID); len(w.Links) == 0 && entry.Replay == nil {
				continue
			}
			found++
			t.Run(w.ID, func(t *testing.T) {
				inParts(t, func(t *testing.T, part int) int {
					session := open(t)
					return eachDerived(t, &w, part, len(w.Modules), func(where string, c *tassadar.Case, compiler int, want tassadar.Result) {
						m := w.Modules[compiler]
						where += ", " + m.Toolchain
						module := b.Modules[m.Digest]
						var links []invocation.Link
						for _, l := range w.Links {
							linked, ok := l.Module(m.Toolchain)
							if !ok {
								t.Fatalf("link %s has no module of %s", l.Name, m.Toolchain)
							}
							links = append(links, invocation.Link{Name: l.Name, Module: b.Modules[linked.Digest], Attempt: l.Attempt})
						}
						admitted, refusal := admission.Admit(module, &p, c.Calls, links...)
						if refusal != nil {
							t.Fatalf("%s: %v", where, refusal)
						}
						inv := backend.Invocation{Module: module, Links: links, Calls: admitted.Calls,
							Host: invocation.HostOf(&p, c.Input, c.Clock, admitted.Output)}
						answer, err := session.Run(context.Background(), inv)
						if err != nil || answer.Refusal != nil {
							t.Fatalf("%s: %v, %v", where, err, answer.Refusal)
						}
						if answer.Result.Digest() != want.Digest() {
							t.Fatalf("%s, input %x, clock %d, calls %v: program (-), reference (+):\n%s", where, []byte(c.Input), c.Clock, c.Calls, cmp.Diff(answer.Result, want))
						}
					})
				})
			})
		}
	}
	if found != 6 {
		t.Errorf("%d workloads with links or imports, want 6", found)
	}
}

// TestClock: the clock is the assignment's, the same for all its cases.
func TestClock(t *testing.T) {
	w := &tassadar.Workload{ID: "w", Derive: &tassadar.Derive{Generator: "calendar", Count: 20}}
	seen := map[tassadar.Uint]bool{}
	for _, nonce := range []string{"a", "b", "c"} {
		cases, err := workload.Derived(w, []byte(nonce))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			if c.Clock != cases[0].Clock || c.Clock == 0 || c.Clock >= 1<<62 {
				t.Errorf("nonce %s, %s: clock %d, want %d", nonce, c.ID, c.Clock, cases[0].Clock)
			}
		}
		seen[cases[0].Clock] = true
	}
	if len(seen) != 3 {
		t.Errorf("3 nonces gave %d clocks", len(seen))
	}
	plain := &tassadar.Workload{ID: "w", Derive: &tassadar.Derive{Generator: "merge", Count: 1}}
	if cases, err := workload.Derived(plain, []byte("a")); err != nil || cases[0].Clock != 0 || cases[0].Input != nil {
		t.Errorf("a workload without imports got %v, %v", cases, err)
	}
}

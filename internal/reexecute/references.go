package reexecute

import (
	"cmp"
	"slices"

	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
)

// References are the engines that execute cases without traces again: those that are
// declared, and one of each kind that is always here. Slow ones stand last.
func References(known backend.Registry, declared []string) []backend.Backend {
	for _, family := range []string{"wazero.interpreter", transformer.Compiled} {
		if !slices.Contains(declared, family) {
			declared = append(declared, family)
		}
	}
	all := known.Backends(declared)
	slow := func(b backend.Backend) int {
		if b.Capabilities().Has(backend.LongRuns) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b backend.Backend) int { return cmp.Compare(slow(a), slow(b)) })
	return all
}

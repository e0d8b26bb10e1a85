package vmtest

import (
	"context"
	"fmt"
	"slices"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/int128"
)

// Lockstep feeds the same tokens to the definition and to vm.exact, watched
// and not, and compares states, picks and predictions. Where the definition
// refuses, vm.exact has to refuse.
func Lockstep(x *exact.Engine, tokens []vm.Token, want func(i int, t vm.Token) vm.Token) (fallback string, err error) {
	m := x.Model()
	type seen struct {
		state []int128.Int
		picks []int
	}
	var a, b []seen
	def := definition.New(m, func(_, _ int, s []int128.Int, k []int) { a = append(a, seen{slices.Clone(s), slices.Clone(k)}) })
	watched := x.Observed(func(_, _ int, s []int128.Int, k []int) { b = append(b, seen{slices.Clone(s), slices.Clone(k)}) })
	plain := x.Fresh()
	for i, t := range tokens {
		a, b = a[:0], b[:0]
		e1, e2, e3 := def.Append(context.Background(), t), watched.Append(context.Background(), t), plain.Append(context.Background(), t)
		if (e1 == nil) != (e2 == nil) || (e1 == nil) != (e3 == nil) {
			return "", fmt.Errorf("position %d: errors differ: definition %v, watched %v, plain %v", i, e1, e2, e3)
		}
		if e1 != nil {
			return WhyOf(watched) + WhyOf(plain), nil
		}
		for l := range a {
			for s := range a[l].state {
				if a[l].state[s] != b[l].state[s] {
					return "", fmt.Errorf("position %d, layer %d, slot %d: exact %v, definition %v", i, l, s, b[l].state[s], a[l].state[s])
				}
			}
			if !slices.Equal(a[l].picks, b[l].picks) {
				return "", fmt.Errorf("position %d, layer %d: exact picks %v, definition %v", i, l, b[l].picks, a[l].picks)
			}
		}
		n1, e1 := def.Next()
		n3, _ := plain.Next()
		if e1 != nil {
			return "", nil
		}
		if n1 != n3 {
			return "", fmt.Errorf("position %d: next: definition %d, exact %d", i, n1, n3)
		}
		if want != nil && i+1 < len(tokens) {
			tokens[i+1] = want(i, n1)
		}
	}
	return WhyOf(watched) + WhyOf(plain), nil
}

// WhyOf is why an engine fell back to the definition, if it did.
func WhyOf(x *exact.Engine) string {
	_, why := x.Planned()
	return why
}

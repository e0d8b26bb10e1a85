package graph

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// least is the smallest possible maximum of values alive at one time, over
// all schedules of the number of layers that s has.
func least(s *schedule) int {
	var ops []int
	for i := range s.g.ops {
		if s.at[i] > 0 {
			ops = append(ops, i)
		}
	}
	slices.SortStableFunc(ops, func(a, b int) int { return s.asap[a] - s.asap[b] })
	best := 1 << 30
	var place func(k int)
	place = func(k int) {
		if k == len(ops) {
			s.live = make([]int, s.end+1)
			for n := range s.g.nodes {
				s.count(n, 1)
			}
			best = min(best, slices.Max(s.live))
			return
		}
		i := ops[k]
		o, from := &s.g.ops[i], 1
		for _, n := range s.g.inputsOf(i) {
			from = max(from, s.g.ops[s.g.nodes[n].op].born(s.at[s.g.nodes[n].op])+1)
		}
		for t := o.fit(from); t <= s.alap[i]; t += 2 {
			s.at[i] = t
			place(k + 1)
		}
	}
	place(0)
	return best
}

// TestBounds compares the scheduler with every schedule there is, on small
// graphs: the bound it reports is one, and it comes near to the best.
func TestBounds(t *testing.T) {
	graphs, tight, best, above := 0, 0, 0, 0
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 3))
		g := New()
		values := []Value{g.Input("x"), g.Input("y"), g.Input("z")}
		some := func() Value { return values[max(r.IntN(len(values)), r.IntN(len(values)))] }
		for i := range 7 {
			name := fmt.Sprint(i)
			switch r.IntN(4) {
			case 0:
				values = append(values, g.Gather(name, g.Position().Plus(-1), some().Add(some()), some())...)
			case 1:
				values = append(values, g.CumSum(name, some()))
			default:
				values = append(values, g.Relu(name, some().Add(some())))
			}
		}
		out := []Value{values[len(values)-1], some()}
		s := newSchedule(g, out)
		got, bound := slices.Max(s.live), s.widthBound()
		least := least(s)
		if bound > least || least > got {
			t.Fatalf("graph %d: bound %d, best %d, got %d", seed, bound, least, got)
		}
		graphs++
		above += got - least
		if bound == least {
			tight++
		}
		if got == least {
			best++
		}
	}
	t.Logf("%d graphs: the schedule is a best one for %d (%d slots above in all), the bound is reached for %d", graphs, best, above, tight)
	if best < graphs*3/4 {
		t.Errorf("the schedule is a best one for %d of %d graphs", best, graphs)
	}
}

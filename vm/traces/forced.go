package traces

import (
	"slices"

	"tassadar/vm"
)

// Range is the positions from From up to and without To.
type Range struct{ From, To int }

// forced answers which positions of a trace were given.
type forced struct {
	prompt int
	ranges []Range
}

func newForced(prompt, n int, ranges []Range) (forced, error) {
	last := prompt
	for _, r := range ranges {
		if r.From < last || r.To <= r.From || r.To > n {
			return forced{}, vm.Errorf(vm.CodeInputMalformed, "forced positions %d to %d: not ascending from %d, or beyond a trace of %d tokens", r.From, r.To, last, n)
		}
		last = r.To
	}
	return forced{prompt, ranges}, nil
}

// next returns the first position from p on that is predicted, and the one
// after it that is not (a large number where all are).
func (f *forced) next(p int) (from, to int) {
	p = max(p, f.prompt)
	at, _ := slices.BinarySearchFunc(f.ranges, p, func(r Range, p int) int {
		if r.To <= p {
			return -1
		}
		return 1
	})
	for ; at < len(f.ranges); at++ {
		if r := f.ranges[at]; p < r.From {
			return p, r.From
		} else if p < r.To {
			p = r.To
		}
	}
	return p, int(^uint(0) >> 1)
}

func (f *forced) has(p int) bool {
	from, _ := f.next(p)
	return from != p
}

// count is the number of predicted positions of a trace of n tokens.
func (f *forced) count(n int) int {
	sum := n - f.prompt
	for _, r := range f.ranges {
		sum -= max(0, min(r.To, n)-min(r.From, n))
	}
	return sum
}

package workload

import (
	"math/rand/v2"
	"slices"

	"tassadar"
)

// Result codes of merge.c.
const (
	mergeShortOutput = -1
	mergeBadLength   = -2
	mergeNotSorted   = -3
)

func mergeEntry() Entry {
	return Entry{
		Name: "merge",
		About: "Union and intersection of two sorted sequences into a caller's buffer. The program walks both at once; " +
			"the reference sorts the concatenation, and looks members up in a set.",
		Generate: generateMerge,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"merge": refMerge, "common": refCommon})
		},
	}
}

func generateMerge(r *rand.Rand) []tassadar.Call {
	narrow := below(r, 2) == 0
	sequence := func() tassadar.Bytes {
		items := make([]int32, below(r, 40))
		for i := range items {
			items[i] = int32(integer(r))
			if narrow {
				items[i] %= 20
			}
		}
		if below(r, 16) > 0 {
			slices.Sort(items)
		}
		b := words(items)
		if below(r, 32) == 0 {
			b = append(b, 0)
		}
		return b
	}
	a, b := sequence(), sequence()
	size := max(1, len(a)+len(b)-pick(r, 0, 0, 0, 1, -5))
	return []tassadar.Call{
		call("merge", in(a), in(b), out(size)),
		call("common", in(a), in(b), out(pick(r, 4, 16, 160))),
	}
}

// mergeInputs reads the arguments that both functions take; code is 0 for good
// ones.
func mergeInputs(a *arguments) (x, y []int32, output []byte, code int32) {
	rawX, rawY := a.in(), a.in()
	x, y, output = readWords(rawX), readWords(rawY), a.out()
	switch {
	case len(rawX)%4 != 0 || len(rawY)%4 != 0:
		code = mergeBadLength
	case !slices.IsSorted(x) || !slices.IsSorted(y):
		code = mergeNotSorted
	}
	return x, y, output, code
}

func refMerge(a *arguments) tassadar.CallResult {
	x, y, output, code := mergeInputs(a)
	if code != 0 {
		return returnsI32(code, output)
	}
	all := slices.Concat(x, y)
	if len(output) < 4*len(all) {
		return returnsI32(mergeShortOutput, output)
	}
	slices.Sort(all)
	copy(output, words(all))
	return returnsI32(int32(len(all)), output)
}

func refCommon(a *arguments) tassadar.CallResult {
	x, y, output, code := mergeInputs(a)
	if code != 0 {
		return returnsI32(code, output)
	}
	inY := map[int32]bool{}
	for _, item := range y {
		inY[item] = true
	}
	both := slices.DeleteFunc(slices.Clone(x), func(item int32) bool { return !inY[item] })
	both = slices.Compact(both)
	if room := len(output) / 4; len(both) > room {
		copy(output, words(both[:room]))
		return returnsI32(mergeShortOutput, output)
	}
	copy(output, words(both))
	return returnsI32(int32(len(both)), output)
}

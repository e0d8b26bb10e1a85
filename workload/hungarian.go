package workload

import (
	"math/bits"
	"math/rand/v2"

	"tassadar"
)

// Result codes and limits of hungarian.c.
const (
	assignBadLength   = -1
	assignShortOutput = -2
	assignBadValue    = -3
	assignMaxSide     = 10
	assignMaxCost     = 1_000_000
)

func hungarianEntry() Entry {
	return Entry{
		Name: "hungarian",
		About: "Minimum-cost assignment, the lexicographically smallest optimum. " +
			"The program uses potentials in O(n^3); the reference is dynamic programming over sets of columns in O(2^n n).",
		Generate: generateAssignment,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"assign": refAssign, "total": refTotal})
		},
	}
}

func generateAssignment(r *rand.Rand) []tassadar.Call {
	side := assignMaxSide
	if below(r, 4) == 0 {
		side = between(r, 1, assignMaxSide)
	}
	// A narrow range of costs makes ties, a wide one makes a single optimum.
	top := pick(r, 3, 20, 100, assignMaxCost)
	cost := make([]int32, side*side)
	for i := range cost {
		cost[i] = int32(between(r, 0, top))
	}
	columns := make([]int32, side)
	for i, c := range permutation(r, side) {
		columns[i] = int32(c)
	}
	size := 4 * side
	switch below(r, 16) {
	case 0:
		cost[below(r, len(cost))] = pick[int32](r, -1, assignMaxCost+1)
	case 1:
		size = max(1, size-1)
	case 2:
		columns[0] = int32(side)
	}
	return []tassadar.Call{
		call("assign", in(words(cost)), out(size)),
		call("total", in(words(cost)), in(words(columns))),
	}
}

func assignSide(cost []byte) int {
	for n := 1; n <= assignMaxSide; n++ {
		if len(cost) == 4*n*n {
			return n
		}
	}
	return 0
}

func costsInRange(cost []int32) bool {
	for _, c := range cost {
		if c < 0 || c > assignMaxCost {
			return false
		}
	}
	return true
}

// refAssign computes least[taken], the least cost of giving the remaining rows
// the columns that are not taken, where the number of taken columns is the
// next row. Going forward with the smallest column that keeps the optimum
// makes the lexicographically smallest assignment.
func refAssign(a *arguments) tassadar.CallResult {
	raw, output := a.in(), a.out()
	n, cost := assignSide(raw), readWords(raw)
	switch {
	case n == 0:
		return returnsI32(assignBadLength, output)
	case len(output) < 4*n:
		return returnsI32(assignShortOutput, output)
	case !costsInRange(cost):
		return returnsI32(assignBadValue, output)
	}
	least := make([]int32, 1<<n)
	for taken := len(least) - 2; taken >= 0; taken-- {
		row := bits.OnesCount(uint(taken))
		best := int32(-1)
		for c := range n {
			if taken>>c&1 == 1 {
				continue
			}
			if total := cost[row*n+c] + least[taken|1<<c]; best < 0 || total < best {
				best = total
			}
		}
		least[taken] = best
	}
	var columns []int32
	taken := 0
	for row := range n {
		for c := range n {
			if taken>>c&1 == 0 && cost[row*n+c]+least[taken|1<<c] == least[taken] {
				columns = append(columns, int32(c))
				taken |= 1 << c
				break
			}
		}
	}
	copy(output, words(columns))
	return returnsI32(least[0], output)
}

func refTotal(a *arguments) tassadar.CallResult {
	raw, rawColumns := a.in(), a.in()
	n, cost, columns := assignSide(raw), readWords(raw), readWords(rawColumns)
	if n == 0 || len(rawColumns) != 4*n {
		return returnsI32(assignBadLength)
	}
	if !costsInRange(cost) {
		return returnsI32(assignBadValue)
	}
	seen := map[int32]bool{}
	var sum int32
	for row, c := range columns {
		if c < 0 || int(c) >= n || seen[c] {
			return returnsI32(assignBadValue)
		}
		seen[c] = true
		sum += cost[row*n+int(c)]
	}
	return returnsI32(sum)
}

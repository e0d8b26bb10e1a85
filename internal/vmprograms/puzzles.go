package vmprograms

import (
	"fmt"
	"math/bits"
)

// costs are two assignment problems with their known optima.
var costs = []struct {
	name    string
	cost    [10][10]int
	optimum int
}{
	{"train_a", [10][10]int{
		{61, 58, 35, 86, 32, 39, 41, 27, 21, 42}, {59, 77, 97, 99, 78, 21, 89, 72, 35, 63},
		{88, 85, 37, 57, 59, 97, 37, 29, 69, 94}, {32, 82, 53, 20, 77, 96, 21, 70, 50, 61},
		{15, 44, 81, 10, 64, 36, 56, 78, 20, 69}, {76, 35, 87, 69, 16, 55, 26, 37, 30, 66},
		{86, 32, 74, 94, 32, 14, 24, 12, 31, 70}, {97, 63, 20, 64, 90, 21, 28, 49, 89, 10},
		{58, 52, 27, 76, 61, 35, 17, 91, 37, 66}, {42, 79, 61, 26, 55, 98, 70, 17, 26, 86},
	}, 206},
	{"test_a", [10][10]int{
		{85, 61, 33, 94, 65, 47, 106, 51, 113, 87}, {36, 19, 42, 83, 78, 37, 79, 102, 72, 49},
		{54, 65, 97, 66, 86, 29, 80, 43, 53, 57}, {80, 83, 79, 68, 110, 102, 78, 114, 40, 56},
		{48, 70, 86, 25, 22, 70, 85, 99, 56, 42}, {68, 97, 58, 108, 77, 43, 27, 39, 42, 112},
		{64, 40, 37, 73, 100, 57, 60, 55, 61, 45}, {89, 86, 81, 45, 35, 38, 80, 74, 119, 75},
		{40, 42, 24, 100, 110, 42, 90, 96, 38, 57}, {88, 66, 30, 57, 43, 89, 107, 84, 123, 53},
	}, 341},
}

// assign is the least cost of an assignment by dynamic programming over sets of
// columns: another algorithm than the programs'.
func assign(cost [10][10]int) int {
	const far = 1 << 30
	best := make([]int, 1<<10)
	for set := 1; set < len(best); set++ {
		best[set] = far
		row := bits.OnesCount(uint(set)) - 1
		for c := range 10 {
			if set>>c&1 != 0 {
				best[set] = min(best[set], best[set&^(1<<c)]+cost[row][c])
			}
		}
	}
	return best[len(best)-1]
}

func hungarianCases() []Case {
	var out []Case
	for _, p := range costs {
		out = append(out, Case{Name: p.name, Run: func(call Call) error {
			for i, row := range p.cost {
				for j, c := range row {
					if err := call.do("set", i32(i), i32(j), i32(c)); err != nil {
						return err
					}
				}
			}
			if p.optimum != assign(p.cost) {
				return fmt.Errorf("the optimum of %s is %d", p.name, assign(p.cost))
			}
			if err := call.want(i32(p.optimum), "solve", 10); err != nil {
				return err
			}
			total, taken := 0, 0
			for i, row := range p.cost {
				c, err := call("column", i32(i))
				if err != nil {
					return err
				}
				if c >= 10 || taken>>c&1 != 0 {
					return fmt.Errorf("column %d twice, or none", int32(c))
				}
				taken |= 1 << c
				total += row[c]
			}
			if total != p.optimum {
				return fmt.Errorf("the assignment costs %d, want %d", total, p.optimum)
			}
			return nil
		}})
	}
	return out
}

// sudokus are puzzles that have been published as the hardest, each by several
// solvers' authors.
var sudokus = []struct {
	name, puzzle string
	long         bool
}{
	{"arto_inkala_2010", "..53.....8......2..7..1.5..4....53...1..7...6..32...8..6.5....9..4....3......97..", true},
	{"arto_inkala_2012", "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..", true},
	{"golden_nugget", ".......39.....1..5..3.5.8....8.9...6.7...2...1..4.......9.8..5..2....6..4..7.....", true},
	{"easter_monster", "1.......2.9.4...5...6...7...5.9.3.......7.......85..4.7.....6...3...9.8...2.....1", true},
	{"ai_escargot", "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..", false},
	{"platinum_blonde", ".......12........3..23..4....18....5.6..7.8.......9.....85.....9...4.5..47...6...", true},
	{"red_dwarf", "12.3....435....1....4........54..2..6...7.........8.9...31..5.......9.7.....6...8", true},
	{"fata_morgana", "........3..1..56...9..4..7......9.5.7.......8.5.4.2....8..2..9...35..1..6........", true},
	{"cheese", ".2..5.7..4..1....68....3...2....8..3.4..2.5.....6...1...2.9.....9......57.4...9..", true},
	{"tarx0134", "........8..3...4...9..2..6.....79.......612...6.5.2.7...8...5...1.....2.4.5.....3", true},
}

// solveSudoku returns a solution and the number of solutions up to limit. It
// searches by exact cover (Knuth's algorithm X, with sets as maps of choices),
// unlike the programs.
func solveSudoku(puzzle string, limit int) (solution [81]byte, solutions int) {
	// A choice is 81·digit + square; it satisfies four constraints.
	constraints := func(choice int) [4]int {
		d, s := choice/81, choice%81
		r, c := s/9, s%9
		return [4]int{s, 81 + 9*r + d, 162 + 9*c + d, 243 + 9*(r/3*3+c/3) + d}
	}
	var choices [324][]int
	for x := range 729 {
		for _, k := range constraints(x) {
			choices[k] = append(choices[k], x)
		}
	}
	var satisfied [324]bool
	var blocked [729]int // by how many satisfied constraints
	mark := func(x, by int) {
		for _, k := range constraints(x) {
			satisfied[k] = by > 0
			for _, other := range choices[k] {
				blocked[other] += by
			}
		}
	}
	var picked []int
	for s, ch := range puzzle {
		if ch == '.' {
			continue
		}
		x := 81*int(ch-'1') + s
		if blocked[x] > 0 {
			return solution, 0
		}
		mark(x, 1)
		picked = append(picked, x)
	}
	var search func()
	search = func() {
		best, fewest := -1, 10
		for k := range 324 {
			if satisfied[k] {
				continue
			}
			n := 0
			for _, x := range choices[k] {
				if blocked[x] == 0 {
					n++
				}
			}
			if n < fewest {
				best, fewest = k, n
			}
		}
		if best < 0 {
			if solutions++; solutions == 1 {
				for _, x := range picked {
					solution[x%81] = byte('1' + x/81)
				}
			}
			return
		}
		for _, x := range choices[best] {
			if blocked[x] == 0 && solutions < limit {
				mark(x, 1)
				picked = append(picked, x)
				search()
				picked = picked[:len(picked)-1]
				mark(x, -1)
			}
		}
	}
	search()
	return solution, solutions
}

func sudokuCases() []Case {
	var out []Case
	for _, p := range sudokus {
		out = append(out, Case{Name: p.name, Long: p.long, Run: func(call Call) error {
			for s, ch := range p.puzzle {
				if ch == '.' {
					continue
				}
				if err := call.do("set", i32(s), i32(int(ch-'0'))); err != nil {
					return err
				}
			}
			if err := call.want(1, "solve", 1); err != nil {
				return err
			}
			solution, n := solveSudoku(p.puzzle, 2)
			if n != 1 {
				return fmt.Errorf("the puzzle has %d solutions", n)
			}
			for r := range 9 {
				want := 0
				for _, d := range solution[9*r : 9*r+9] {
					want = want*10 + int(d-'0')
				}
				if err := call.want(i32(want), "row", i32(r)); err != nil {
					return err
				}
			}
			return nil
		}})
	}
	return out
}

package workload

import (
	"math/bits"
	"os"
	"slices"
	"testing"

	"tassadar"
)

// Second algorithms for the two workloads whose references are programs of
// some length: the references are compared with them, and the programs with
// the references.

// rounds is how many derived cases a second algorithm sees.
func rounds(n int) int {
	if os.Getenv("TASSADAR_SOAK") == "1" {
		return 10_000
	}
	return n
}

// TestAssignmentSecond compares the reference, dynamic programming over sets of
// columns, with branch and bound.
func TestAssignmentSecond(t *testing.T) {
	for i := range rounds(1000) {
		calls := generateAssignment(source([]byte("second"), "hungarian", i))
		got, err := hungarianEntry().Reference(calls[:1])
		if err != nil {
			t.Fatal(err)
		}
		if int32(got[0].Results[0].Bits) < 0 {
			continue // a result code
		}
		raw := calls[0].Args[0].In
		cost, columns := boundedAssignment(readWords(raw), assignSide(raw))
		want := returnsI32(cost, words(columns))
		if (tassadar.Result{want}).Digest() != got.Digest() {
			t.Fatalf("case %d: second algorithm %v, reference %v", i, want, got[0])
		}
	}
}

// boundedAssignment goes through assignments in lexicographic order and gives
// up a branch that can become no better than the best so far: what is left
// costs at least the least cost of each row. The first optimum that it meets is
// the smallest one.
func boundedAssignment(cost []int32, n int) (int32, []int32) {
	rest := make([]int32, n+1) // least cost of the rows from here on
	for row := n - 1; row >= 0; row-- {
		rest[row] = rest[row+1] + slices.Min(cost[row*n:row*n+n])
	}
	best, found := int32(1<<30), []int32(nil)
	chosen := make([]int32, n)
	var descend func(row int, taken uint, sum int32)
	descend = func(row int, taken uint, sum int32) {
		if row == n {
			best, found = sum, slices.Clone(chosen)
			return
		}
		for c := range n {
			next := sum + cost[row*n+c]
			if taken>>c&1 == 0 && next+rest[row+1] < best {
				chosen[row] = int32(c)
				descend(row+1, taken|1<<c, next)
			}
		}
	}
	descend(0, 0, 0)
	return best, found
}

// TestSudokuSecond compares the reference, dancing links, with overlays.
func TestSudokuSecond(t *testing.T) {
	templates := sudokuTemplates()
	if len(templates) != 46656 {
		t.Fatalf("%d templates, want 46656", len(templates))
	}
	for i := range rounds(300) {
		calls := generateSudoku(source([]byte("second"), "sudoku", i))
		got, err := sudokuEntry().Reference(calls)
		if err != nil {
			t.Fatal(err)
		}
		if int32(got[0].Results[0].Bits) < 0 {
			continue // a result code
		}
		count, grid := overlaid(templates, calls[0].Args[0].In)
		if count != 1 {
			grid = make([]byte, 81)
		}
		want := returnsI32(int32(count), grid)
		if (tassadar.Result{want}).Digest() != got.Digest() {
			t.Fatalf("case %d, %s: second algorithm %v, reference %v", i, calls[0].Args[0].In, want, got[0])
		}
	}
}

// TestSudokuBrief: no search of a brief puzzle is long, and the puzzles are of every
// kind still.
func TestSudokuBrief(t *testing.T) {
	if got := searched([]byte(sudokuSeeds()[0][0]), 1<<30); got != 1513 {
		t.Errorf("the search of the first puzzle fills %d squares, want 1513", got)
	}
	ended := map[uint64]int{}
	long := 0
	for i := range rounds(400) {
		calls := briefSudokuEntry().Generate(source([]byte("brief"), "sudoku", i))
		filled := searched(calls[0].Args[0].In, briefSearch)
		if filled > briefSearch {
			t.Fatalf("case %d, %s: its search fills more than %d squares", i, calls[0].Args[0].In, briefSearch)
		}
		if filled > briefSearch/2 {
			long++
		}
		got, err := sudokuEntry().Reference(calls)
		if err != nil {
			t.Fatal(err)
		}
		ended[got[0].Results[0].Bits]++
	}
	if long == 0 || ended[1] == 0 || len(ended) < 4 {
		t.Errorf("%d long searches, results %v: want some, proper puzzles, and others", long, ended)
	}
}

// squares is a set of the 81 squares.
type squares [2]uint64

func (s squares) has(k int) bool        { return s[k/64]>>(k%64)&1 == 1 }
func (s *squares) add(k int)            { s[k/64] |= 1 << (k % 64) }
func (s squares) meets(o squares) bool  { return s[0]&o[0]|s[1]&o[1] != 0 }
func (s squares) covers(o squares) bool { return o[0]&^s[0]|o[1]&^s[1] == 0 }

// sudokuTemplates are all places that nine equal digits can have: one in every
// row, column and box.
func sudokuTemplates() []squares {
	var out []squares
	var place func(row int, cols, boxes uint, s squares)
	place = func(row int, cols, boxes uint, s squares) {
		if row == 9 {
			out = append(out, s)
			return
		}
		for c := range 9 {
			b := row/3*3 + c/3
			if cols>>c&1 == 0 && boxes>>b&1 == 0 {
				next := s
				next.add(row*9 + c)
				place(row+1, cols|1<<c, boxes|1<<b, next)
			}
		}
	}
	place(0, 0, 0, squares{})
	return out
}

// overlaid lays templates, one a digit, over one another until every square is
// covered once, the digit with the fewest templates first. It counts to two.
func overlaid(templates []squares, puzzle []byte) (count int, first []byte) {
	var clues [9]squares
	var given squares
	for s, ch := range puzzle {
		if ch != '.' && ch != '0' {
			clues[ch-'1'].add(s)
			given.add(s)
		}
	}
	var fits [9][]squares
	for d := range fits {
		others := given
		others[0] &^= clues[d][0]
		others[1] &^= clues[d][1]
		for _, tpl := range templates {
			if tpl.covers(clues[d]) && !tpl.meets(others) {
				fits[d] = append(fits[d], tpl)
			}
		}
	}
	var chosen [9]squares
	var lay func(left uint, fits [9][]squares)
	lay = func(left uint, fits [9][]squares) {
		if left == 0 {
			if count++; count == 1 {
				first = make([]byte, 81)
				for s := range first {
					for d := range chosen {
						if chosen[d].has(s) {
							first[s] = byte('1' + d)
						}
					}
				}
			}
			return
		}
		best := bits.TrailingZeros(left)
		for d := range fits {
			if left>>d&1 == 1 && len(fits[d]) < len(fits[best]) {
				best = d
			}
		}
		for _, tpl := range fits[best] {
			chosen[best] = tpl
			next, dead := fits, false
			for d := range fits {
				if left>>d&1 == 1 && d != best {
					next[d] = slices.DeleteFunc(slices.Clone(fits[d]), tpl.meets)
					dead = dead || len(next[d]) == 0
				}
			}
			if !dead {
				lay(left&^(1<<best), next)
			}
			if count >= 2 {
				return
			}
		}
	}
	lay(1<<9-1, fits)
	return count, first
}

// TestLoopsSecond compares the references that jump with plain loops.
func TestLoopsSecond(t *testing.T) {
	for i := range rounds(1000) {
		for _, c := range generateLongLoop(source([]byte("second"), "long_loop", i)) {
			got, err := longLoopEntry().Reference([]tassadar.Call{c})
			if err != nil {
				t.Fatal(err)
			}
			x, n := uint32(c.Args[0].Value.Bits), int32(c.Args[1].Value.Bits)
			want := plainRun(x, n)
			if c.Export == "collatz" {
				want = plainCollatz(x, n)
			}
			if int32(got[0].Results[0].Bits) != want {
				t.Fatalf("%v: reference %v, plain loop %d", c, got, want)
			}
		}
	}
}

func plainRun(x uint32, count int32) int32 {
	sum := uint32(0)
	for range max(count, 0) {
		x = x*1664525 + 1013904223
		sum = bits.RotateLeft32(sum, 1) ^ x>>16
	}
	return int32(sum)
}

func plainCollatz(start uint32, limit int32) int32 {
	for n, k := uint64(start), int32(0); k <= limit && n != 0 && n < 1<<32; k++ {
		if n == 1 {
			return k
		}
		if n%2 == 1 {
			n = 3*n + 1
		} else {
			n /= 2
		}
	}
	return -1
}

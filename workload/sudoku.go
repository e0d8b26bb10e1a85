package workload

import (
	"math/bits"
	"math/rand/v2"

	"tassadar"
)

// Result codes of sudoku.c.
const (
	sudokuBadLength     = -1
	sudokuShortOutput   = -2
	sudokuBadCharacter  = -3
	sudokuContradiction = -4
)

func sudokuEntry() Entry {
	return Entry{
		Name: "sudoku",
		About: "Sudoku 9x9 with a proof of uniqueness. The program searches depth first in the square with the fewest candidates; " +
			"the reference is an exact cover by dancing links. Derived puzzles are known proper ones, permuted, relabelled and with some clues more.",
		Generate: generateSudoku,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"solve": refSolve})
		},
	}
}

// sudokuSeeds are proper puzzles, each with its solution. Exchanging digits,
// rows within a band, bands, likewise columns, and rows with columns keeps a
// puzzle proper, and so does giving more of the solution away.
func sudokuSeeds() [][2]string {
	return [][2]string{{
		"..53.....8......2..7..1.5..4....53...1..7...6..32...8..6.5....9..4....3......97..",
		"145327698839654127672918543496185372218473956753296481367542819984761235521839764",
	}, {
		"8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
		"812753649943682175675491283154237896369845721287169534521974368438526917796318452",
	}, {
		"1.......2.9.4...5...6...7...5.9.3.......7.......85..4.7.....6...3...9.8...2.....1",
		"174385962293467158586192734451923876928674315367851249719548623635219487842736591",
	}}
}

func generateSudoku(r *rand.Rand) []tassadar.Call {
	puzzle, _, size := drawSudoku(r)
	return []tassadar.Call{call("solve", in(puzzle), out(size))}
}

// drawSudoku draws a puzzle, the solution that it has where nothing is wrong with it,
// and the size of the buffer for it.
func drawSudoku(r *rand.Rand) (puzzle, solution tassadar.Bytes, size int) {
	seed := pick(r, sudokuSeeds()...)
	clues, solved := []byte(seed[0]), seed[1]
	for range below(r, 8) {
		square := below(r, 81)
		clues[square] = solved[square]
	}
	digits, rows, cols := permutation(r, 9), lines(r), lines(r)
	transpose := below(r, 2) == 1
	puzzle, solution = make(tassadar.Bytes, 81), make(tassadar.Bytes, 81)
	for row := range 9 {
		for col := range 9 {
			from := rows[row]*9 + cols[col]
			if transpose {
				from = cols[col]*9 + rows[row]
			}
			at := row*9 + col
			puzzle[at], solution[at] = clues[from], byte('1'+digits[solved[from]-'1'])
			if puzzle[at] != '.' {
				puzzle[at] = solution[at]
			}
		}
	}
	size = 81
	switch below(r, 16) {
	case 0: // one clue too few or a wrong one
		puzzle[below(r, 81)] = pick[byte](r, '.', '1', '5', '9')
	case 1:
		puzzle[below(r, 81)] = '*'
	case 2:
		size = 80
	}
	return puzzle, solution, size
}

// briefSearch is the most squares that the search of a brief puzzle fills. That of the
// first of the puzzles above fills 1,513.
const briefSearch = 300

func briefSudokuEntry() Entry {
	e := sudokuEntry()
	e.Name = "sudoku_brief"
	e.About += " Clues are given away until the search fills few squares, so that no case is long by chance."
	e.Generate = func(r *rand.Rand) []tassadar.Call {
		puzzle, solution, size := drawSudoku(r)
		for searched(puzzle, briefSearch) > briefSearch {
			square := below(r, 81)
			puzzle[square] = solution[square]
		}
		return []tassadar.Call{call("solve", in(puzzle), out(size))}
	}
	return e
}

// searched counts the squares that the program's search fills until it has two
// solutions or has tried everything; it stops behind most. Of what is no puzzle it is 0.
func searched(puzzle []byte, most int) int {
	g := grid{most: most}
	for square, ch := range puzzle {
		switch {
		case ch >= '1' && ch <= '9':
			bit := 1 << (ch - '1')
			if g.candidates(square)&bit == 0 {
				return 0
			}
			g.flip(square, bit)
		case ch != '.' && ch != '0':
			return 0
		}
	}
	g.search()
	return g.filled
}

// grid is a puzzle under search. A digit is a bit.
type grid struct {
	digits            [81]int // 0 where the square is open
	rows, cols, boxes [9]int  // digits that are in use
	filled, most      int
	solutions         int
}

func (g *grid) candidates(square int) int {
	row, col := square/9, square%9
	return 0x1ff &^ (g.rows[row] | g.cols[col] | g.boxes[row/3*3+col/3])
}

// flip fills a square, or opens it again.
func (g *grid) flip(square, bit int) {
	row, col := square/9, square%9
	g.digits[square] ^= bit
	g.rows[row] ^= bit
	g.cols[col] ^= bit
	g.boxes[row/3*3+col/3] ^= bit
}

func (g *grid) search() {
	best, choice, fewest := -1, 0, 10
	for square := range g.digits {
		if g.digits[square] != 0 {
			continue
		}
		if open := g.candidates(square); bits.OnesCount(uint(open)) < fewest {
			best, choice, fewest = square, open, bits.OnesCount(uint(open))
		}
	}
	if best < 0 {
		g.solutions++
		return
	}
	for bit := 1; bit <= 0x100 && g.solutions < 2 && g.filled <= g.most; bit <<= 1 {
		if choice&bit != 0 {
			g.filled++
			g.flip(best, bit)
			g.search()
			g.flip(best, bit)
		}
	}
}

// lines draws an order of nine rows that keeps bands of three together.
func lines(r *rand.Rand) []int {
	var out []int
	for _, band := range permutation(r, 3) {
		for _, line := range permutation(r, 3) {
			out = append(out, 3*band+line)
		}
	}
	return out
}

func refSolve(a *arguments) tassadar.CallResult {
	puzzle, output := a.in(), a.out()
	if len(puzzle) != 81 {
		return returnsI32(sudokuBadLength, output)
	}
	if len(output) < 81 {
		return returnsI32(sudokuShortOutput, output)
	}
	for _, ch := range puzzle {
		if ch != '.' && (ch < '0' || ch > '9') {
			return returnsI32(sudokuBadCharacter, output)
		}
	}
	cover := newSudokuCover()
	for square, ch := range puzzle {
		if ch == '.' || ch == '0' {
			continue
		}
		if !cover.choose(square*9 + int(ch-'1')) {
			return returnsI32(sudokuContradiction, output)
		}
	}
	cover.search()
	if cover.count == 1 {
		for _, option := range cover.first {
			output[option/9] = byte('1' + option%9)
		}
	}
	return returnsI32(int32(cover.count), output)
}

// cover is Algorithm X with dancing links (Knuth, "Dancing Links", 2000) for
// Sudoku: 729 options, "digit d in square s", that each cover four of 324
// items, the square and the digit's row, column and box. A node is an index
// into the four link lists; nodes 1 to 324 are the heads of items, 0 the root.
type cover struct {
	left, right, up, down []int
	item, option, size    []int
	covered               [325]bool
	first                 []int // options of the first solution
	chosen                []int
	count                 int // solutions found, at most 2
}

func newSudokuCover() *cover {
	c := &cover{size: make([]int, 325)}
	for head := range 325 {
		c.node(head, head, head, -1)
		c.left[head], c.right[head] = head-1, head+1
	}
	c.left[0], c.right[324] = 324, 0
	for option := range 729 {
		first := len(c.item)
		for k, item := range sudokuItems(option) {
			n := c.node(c.up[item], item, item, option)
			c.down[c.up[n]], c.up[item] = n, n
			c.size[item]++
			c.left[n], c.right[n] = first+(k+3)%4, first+(k+1)%4
		}
	}
	return c
}

func (c *cover) node(up, down, item, option int) int {
	n := len(c.item)
	c.up, c.down = append(c.up, up), append(c.down, down)
	c.left, c.right = append(c.left, n), append(c.right, n)
	c.item, c.option = append(c.item, item), append(c.option, option)
	return n
}

func sudokuItems(option int) [4]int {
	square, d := option/9, option%9
	row, col := square/9, square%9
	box := row/3*3 + col/3
	return [4]int{1 + square, 82 + row*9 + d, 163 + col*9 + d, 244 + box*9 + d}
}

// choose commits to a clue and reports whether it fits those before it.
func (c *cover) choose(option int) bool {
	for _, item := range sudokuItems(option) {
		if c.covered[item] {
			return false
		}
	}
	for _, item := range sudokuItems(option) {
		c.cover(item)
	}
	c.chosen = append(c.chosen, option)
	return true
}

func (c *cover) search() {
	if c.right[0] == 0 {
		if c.count++; c.count == 1 {
			c.first = append([]int(nil), c.chosen...)
		}
		return
	}
	best := c.right[0]
	for item := best; item != 0; item = c.right[item] {
		if c.size[item] < c.size[best] {
			best = item
		}
	}
	c.cover(best)
	for n := c.down[best]; n != best && c.count < 2; n = c.down[n] {
		c.chosen = append(c.chosen, c.option[n])
		for m := c.right[n]; m != n; m = c.right[m] {
			c.cover(c.item[m])
		}
		c.search()
		for m := c.left[n]; m != n; m = c.left[m] {
			c.uncover(c.item[m])
		}
		c.chosen = c.chosen[:len(c.chosen)-1]
	}
	c.uncover(best)
}

func (c *cover) cover(item int) {
	c.covered[item] = true
	c.right[c.left[item]], c.left[c.right[item]] = c.right[item], c.left[item]
	for n := c.down[item]; n != item; n = c.down[n] {
		for m := c.right[n]; m != n; m = c.right[m] {
			c.down[c.up[m]], c.up[c.down[m]] = c.down[m], c.up[m]
			c.size[c.item[m]]--
		}
	}
}

func (c *cover) uncover(item int) {
	for n := c.up[item]; n != item; n = c.up[n] {
		for m := c.left[n]; m != n; m = c.left[m] {
			c.size[c.item[m]]++
			c.down[c.up[m]], c.up[c.down[m]] = m, m
		}
	}
	c.right[c.left[item]], c.left[c.right[item]] = item, item
	c.covered[item] = false
}

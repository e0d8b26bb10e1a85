package workload

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
	"strings"

	"tassadar"
)

func queensEntry() Entry {
	return Entry{
		Name:     "queens",
		About:    "Queens that do not attack one another. The program searches with sets of bits; the reference compares every two queens.",
		Generate: generateQueens,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"count": refQueens, "ways": refWays})
		},
	}
}

func generateQueens(r *rand.Rand) []tassadar.Call {
	n := between(r, 4, 8)
	given := make(tassadar.Bytes, between(r, 1, 3))
	for i := range given {
		given[i] = byte(below(r, n))
	}
	if below(r, 16) == 0 {
		given[0] = byte(n)
	}
	return []tassadar.Call{
		call("count", i32(uint32(between(r, -1, 6)))),
		call("ways", in(given), out(n)),
		call("ways", in(given[:1]), out(between(r, 4, 6))),
	}
}

// attacked reports whether the last queen attacks one before it.
func attacked(columns []int) bool {
	last := len(columns) - 1
	for row, c := range columns[:last] {
		if d := columns[last] - c; d == 0 || d == last-row || -d == last-row {
			return true
		}
	}
	return false
}

// settle counts the ways to go on from queens that do not attack one another, and
// returns the first of them.
func settle(columns []int, n int) (ways int32, first []int) {
	if len(columns) == n {
		return 1, append([]int{}, columns...)
	}
	for c := range n {
		next := append(columns[:len(columns):len(columns)], c)
		if attacked(next) {
			continue
		}
		more, found := settle(next, n)
		if ways == 0 {
			first = found
		}
		ways += more
	}
	return ways, first
}

func refQueens(a *arguments) tassadar.CallResult {
	n := int32(a.i32())
	if n < 1 || n > 8 {
		return returnsI32(-1)
	}
	ways, _ := settle(nil, int(n))
	return returnsI32(ways)
}

func refWays(a *arguments) tassadar.CallResult {
	given, output := a.in(), a.out()
	n := len(output)
	if n > 8 || len(given) > n {
		return returnsI32(-1, output)
	}
	var columns []int
	for _, c := range given {
		if int(c) >= n {
			return returnsI32(-1, output)
		}
		if columns = append(columns, int(c)); attacked(columns) {
			return returnsI32(0, output)
		}
	}
	ways, first := settle(columns, n)
	for i, c := range first {
		output[i] = byte(c)
	}
	return returnsI32(ways, output)
}

func lifeEntry() Entry {
	return Entry{
		Name:     "life",
		About:    "The game of life on a torus. The program adds bits side by side; the reference looks at the neighbours of each square.",
		Generate: generateLife,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"run": refLife})
		},
	}
}

func generateLife(r *rand.Rand) []tassadar.Call {
	board := payload(r, pick(r, 32, 32, 32, 32, 32, 32, 32, 31))
	if below(r, 2) == 0 {
		for i := range board {
			board[i] &= byte(r.Uint64())
			board[i] &= byte(r.Uint64())
		}
	}
	return []tassadar.Call{call("run", in(board), i32(uint32(between(r, -1, 12))), out(pick(r, 32, 32, 32, 32, 32, 32, 32, 33)))}
}

func refLife(a *arguments) tassadar.CallResult {
	data, count, output := a.in(), int32(a.i32()), a.out()
	switch {
	case len(data) != 32 || len(output) != 32:
		return returnsI32(-1, output)
	case count < 0 || count > 1000:
		return returnsI32(-2, output)
	}
	board := map[[2]int]bool{}
	for row := range 16 {
		for column := range 16 {
			if binary.LittleEndian.Uint16(data[2*row:])>>column&1 != 0 {
				board[[2]int{row, column}] = true
			}
		}
	}
	for range count {
		around := map[[2]int]int{}
		for at := range board {
			for d := range 9 {
				if d != 4 {
					around[[2]int{(at[0] + d/3 + 15) % 16, (at[1] + d%3 + 15) % 16}]++
				}
			}
		}
		next := map[[2]int]bool{}
		for at, n := range around {
			if n == 3 || n == 2 && board[at] {
				next[at] = true
			}
		}
		board = next
	}
	for at := range board {
		output[2*at[0]+at[1]/8] |= 1 << (at[1] % 8)
	}
	living := 0
	for _, b := range output {
		living += bits.OnesCount8(b)
	}
	return returnsI32(int32(living), output)
}

func tapelangEntry() Entry {
	return Entry{
		Name: "tapelang",
		About: "A language of eight signs on a tape. The program keeps a table of jumps; the reference makes a tree of the text and " +
			"walks it.",
		Generate:  generateTapelang,
		Reference: refTapelang,
	}
}

func generateTapelang(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 2 {
		var b strings.Builder
		for range between(r, 1, 6) {
			switch below(r, 6) {
			case 0: // a product, by a loop
				b.WriteString(strings.Repeat("+", between(r, 1, 9)) + "[>" + strings.Repeat("+", between(r, 1, 9)) + "<-]>.")
			case 1: // the input, as it is or a little more
				b.WriteString(",[" + pick(r, "", "+", "+.-") + ".,]")
			case 2:
				b.WriteString(strings.Repeat(pick(r, "+", "-", ">", "<"), between(r, 1, 20)))
			case 3: // moves a square, some times
				b.WriteString("[->+>+<<]>>[-<<+>>]<.")
			case 4:
				b.WriteString(pick(r, ".", ",", "[-]", "[]", "a comment", "]", "["))
			default:
				b.WriteString("+.")
			}
		}
		calls = append(calls, call("run", in([]byte(b.String())), in(payload(r, below(r, 6))), out(pick(r, 64, 64, 64, 3))), call("executed"))
	}
	return calls
}

// sign is a sign of a program, or a loop over others.
type sign struct {
	what byte
	body []sign
}

// signs reads a text up to its end, or to the end of a loop.
func signs(text []byte, inLoop bool) (out []sign, rest []byte, ok bool) {
	for len(text) > 0 {
		c := text[0]
		text = text[1:]
		switch {
		case c == ']':
			return out, text, inLoop
		case c == '[':
			var body []sign
			if body, text, ok = signs(text, true); !ok {
				return nil, nil, false
			}
			out = append(out, sign{'[', body})
		case strings.IndexByte("+-<>.,", c) >= 0:
			out = append(out, sign{what: c})
		}
	}
	return out, nil, !inLoop
}

// tapeWalk is a run of a program of signs.
type tapeWalk struct {
	tape        [256]byte
	at          byte
	input       []byte
	output      []byte
	room, steps int
	code        int32
}

// count takes a step.
func (w *tapeWalk) count() {
	if w.steps++; w.steps > 20000 {
		w.code = -3
	}
}

func (w *tapeWalk) walk(program []sign) {
	for _, s := range program {
		if w.code != 0 {
			return
		}
		switch s.what {
		case '+':
			w.tape[w.at]++
		case '-':
			w.tape[w.at]--
		case '>':
			w.at++
		case '<':
			w.at--
		case '.':
			if len(w.output) == w.room {
				w.code = -4
			} else {
				w.output = append(w.output, w.tape[w.at])
			}
		case ',':
			w.tape[w.at] = 0
			if len(w.input) > 0 {
				w.tape[w.at], w.input = w.input[0], w.input[1:]
			}
		case '[':
			again := w.tape[w.at] != 0
			w.count()
			for again && w.code == 0 {
				if w.walk(s.body); w.code != 0 {
					return
				}
				again = w.tape[w.at] != 0
				w.count()
			}
			continue
		}
		w.count()
	}
}

func refTapelang(calls []tassadar.Call) (tassadar.Result, error) {
	steps := 0
	return evaluate(calls, map[string]function{
		"run": func(a *arguments) tassadar.CallResult {
			text, input, output := a.in(), a.in(), a.out()
			steps = 0
			if len(text) > 1024 {
				return returnsI32(-1, output)
			}
			program, _, ok := signs(text, false)
			if !ok {
				return returnsI32(-2, output)
			}
			w := &tapeWalk{input: input, room: len(output)}
			w.walk(program)
			if steps = w.steps; w.code != 0 {
				return returnsI32(w.code, output)
			}
			copy(output, w.output)
			return returnsI32(int32(len(w.output)), output)
		},
		"executed": func(*arguments) tassadar.CallResult { return returnsI32(int32(steps)) },
	})
}

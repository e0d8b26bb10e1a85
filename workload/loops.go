package workload

import (
	"math/bits"
	"math/rand/v2"

	"tassadar"
)

// maxDerivedIterations bounds the loops of derived cases; the millions are
// fixed cases.
const maxDerivedIterations = 5000

func longLoopEntry() Entry {
	return Entry{
		Name: "long_loop",
		About: "A long loop without memory. The program goes step by step; the reference jumps through the generator in 16 lanes " +
			"and puts their states together, and follows the 3n+1 rule by its odd members.",
		Generate: generateLongLoop,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"run": refRun, "collatz": refCollatz})
		},
	}
}

func generateLongLoop(r *rand.Rand) []tassadar.Call {
	return []tassadar.Call{
		call("run", i32(uint32(integer(r))), i32(uint32(between(r, -1, maxDerivedIterations)))),
		call("run", i32(uint32(r.Uint64())), i32(uint32(below(r, 40)))),
		call("collatz", i32(uint32(integer(r))), i32(uint32(between(r, -1, 600)))),
		call("collatz", i32(uint32(between(r, 1, 1<<20))), i32(uint32(between(r, 50, 600)))),
	}
}

// refRun computes every sixteenth state of the generator in a lane of its own.
// Of count iterations, the state of iteration k is rotated count-1-k times.
func refRun(a *arguments) tassadar.CallResult {
	const lanes, multiplier, increment, modulus = 16, 1664525, 1013904223, 1 << 32
	seed, count := uint64(a.i32()), int32(a.i32())
	// x -> multiply x + add is lanes iterations at once.
	multiply, add := uint64(1), uint64(0)
	for range lanes {
		multiply, add = multiply*multiplier%modulus, (add*multiplier+increment)%modulus
	}
	sum, first := uint32(0), seed
	for lane := range min(int32(lanes), max(count, 0)) {
		first = (first*multiplier + increment) % modulus
		x := first
		for k := lane; k < count; k += lanes {
			sum ^= bits.RotateLeft32(uint32(x>>16), int(count-1-k)%32)
			x = (x*multiply + add) % modulus
		}
	}
	return returnsI32(int32(sum))
}

// refCollatz strips all factors of two at once.
func refCollatz(a *arguments) tassadar.CallResult {
	n, limit := uint64(a.i32()), int64(int32(a.i32()))
	const none = -1
	steps := int64(0)
	for n != 0 {
		halvings := bits.TrailingZeros64(n)
		n >>= halvings
		steps += int64(halvings)
		if n == 1 {
			break
		}
		n = 3*n + 1
		steps++
		if steps > limit || n > 1<<32-1 {
			return returnsI32(none)
		}
	}
	if n == 0 || steps > limit {
		return returnsI32(none)
	}
	return returnsI32(int32(steps))
}

// Result codes and states of state_machine.c.
const (
	scanShortOutput = -1
	scanBadState    = -2
	scanStates      = 7
)

func stateMachineEntry() Entry {
	return Entry{
		Name: "state_machine",
		About: "A lexical scanner over a text that is read again and again. The program goes byte by byte; " +
			"the reference reads the text once from each state, and puts rounds together by doubling.",
		Generate: generateScan,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"scan": refScan})
		},
	}
}

func generateScan(r *rand.Rand) []tassadar.Call {
	var text tassadar.Bytes
	for range below(r, 60) {
		switch below(r, 3) {
		case 0:
			text = append(text, pick(r, "\"", "//", "\\", "\n", " ", "/", "\\\"", "_", ".")...)
		case 1:
			text = append(text, byte('0'+below(r, 10)))
		default:
			text = append(text, byte(between(r, 32, 126)))
		}
	}
	rounds := between(r, -1, max(1, maxDerivedIterations/max(1, len(text))))
	size := pick(r, 28, 28, 28, 28, 32, 27)
	return []tassadar.Call{call("scan", i32(uint32(between(r, 0, scanStates-1+below(r, 2)))), in(text), i32(uint32(rounds)), out(size))}
}

// tally is what a number of rounds does from each state: the last state, and
// how often each was entered.
type tally struct {
	last    [scanStates]int
	entered [scanStates][scanStates]uint32
}

// then is one tally after another.
func (t *tally) then(u *tally) *tally {
	var both tally
	for s := range scanStates {
		both.last[s] = u.last[t.last[s]]
		for e := range scanStates {
			both.entered[s][e] = t.entered[s][e] + u.entered[t.last[s]][e]
		}
	}
	return &both
}

// scanTable is the next state by state and class of byte.
func scanTable(state int, b byte) int {
	const space, word, digits, text, escape, slash, comment = 0, 1, 2, 3, 4, 5, 6
	classes := map[byte]int{'"': 3, '\\': 4, '/': 5, '\n': 6, '.': 7}
	class, special := classes[b]
	switch {
	case special:
	case b >= '0' && b <= '9':
		class = 2
	case b == '_' || b|0x20 >= 'a' && b|0x20 <= 'z' && b < 0x80:
		class = 1
	}
	table := [scanStates][8]int{
		// other, letter, digit, quote, backslash, slash, newline, point
		space:   {space, word, digits, text, space, slash, space, space},
		word:    {space, word, word, text, space, slash, space, space},
		digits:  {space, word, digits, text, space, slash, space, digits},
		text:    {text, text, text, space, escape, text, space, text},
		escape:  {text, text, text, text, text, text, text, text},
		slash:   {space, word, digits, text, space, comment, space, space},
		comment: {comment, comment, comment, comment, comment, comment, space, comment},
	}
	return table[state][class]
}

func refScan(a *arguments) tassadar.CallResult {
	state, text, rounds, output := int32(a.i32()), a.in(), int32(a.i32()), a.out()
	if len(output) < 4*scanStates {
		return returnsI32(scanShortOutput, output)
	}
	if state < 0 || state >= scanStates {
		return returnsI32(scanBadState, output)
	}
	once, all := &tally{}, &tally{}
	for s := range scanStates {
		all.last[s] = s
		at := s
		for _, b := range text {
			next := scanTable(at, b)
			if next != at {
				once.entered[s][next]++
			}
			at = next
		}
		once.last[s] = at
	}
	for n := max(rounds, 0); n > 0; n >>= 1 {
		if n&1 == 1 {
			all = all.then(once)
		}
		once = once.then(once)
	}
	copy(output, words(all.entered[state][:]))
	return returnsI32(int32(all.last[state]), output)
}

package workload

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash/adler32"
	"math/rand/v2"
	"sort"
	"time"

	"tassadar"
)

// wrote adds what a call wrote to the output.
func wrote(r tassadar.CallResult, data []byte) tassadar.CallResult {
	if len(data) > 0 {
		r.Written = data
	}
	return r
}

// replayed is the entry of a workload that uses the declared import set. Its
// functions are made anew for each case.
func replayed(name, about string, generate func(*rand.Rand) []tassadar.Call, input func(*rand.Rand) tassadar.Bytes,
	functions func(c *tassadar.Case) map[string]function) Entry {
	return Entry{
		Name: name, About: about, Generate: generate, Input: input,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return nil, errors.New(name + " reads input and clock: the calls alone have no result")
		},
		Replay: func(c *tassadar.Case) (tassadar.Result, error) { return evaluate(c.Calls, functions(c)) },
	}
}

func encodeEntry() Entry {
	return replayed("encode",
		"Hexadecimal, base64, run lengths and Adler-32 of the input. The program reads byte by byte; the reference uses the "+
			"standard library on the whole, and finds the end of a run by bisection.",
		func(r *rand.Rand) []tassadar.Call {
			var calls []tassadar.Call
			for range between(r, 2, 6) {
				calls = append(calls, pick(r, call("length"), call("hex"), call("base64"), call("runs"),
					call("adler", i32(uint32(between(r, -1, 3))))))
			}
			return calls
		},
		func(r *rand.Rand) tassadar.Bytes {
			b := payload(r, below(r, 200))
			for k := 1; k < len(b); k++ {
				if below(r, 2) == 0 {
					b[k] = b[k-1]
				}
			}
			return b
		},
		func(c *tassadar.Case) map[string]function {
			text := func(s []byte) tassadar.CallResult { return wrote(returnsI32(int32(len(s))), s) }
			return map[string]function{
				"length": func(*arguments) tassadar.CallResult { return returnsI32(int32(len(c.Input))) },
				"hex":    func(*arguments) tassadar.CallResult { return text(hex.AppendEncode(nil, c.Input)) },
				"base64": func(*arguments) tassadar.CallResult { return text(base64.StdEncoding.AppendEncode(nil, c.Input)) },
				"runs": func(*arguments) tassadar.CallResult {
					var out []byte
					for rest := []byte(c.Input); len(rest) > 0; {
						n := sort.Search(min(255, len(rest)), func(n int) bool {
							return !bytes.Equal(rest[:n+1], bytes.Repeat(rest[:1], n+1))
						})
						out = append(out, byte(n), rest[0])
						rest = rest[n:]
					}
					return text(out)
				},
				"adler": func(a *arguments) tassadar.CallResult {
					rounds := int(int32(a.i32()))
					return returnsI32(int32(adler32.Checksum(bytes.Repeat(c.Input, max(rounds, 0)))))
				},
			}
		})
}

func calendarEntry() Entry {
	return replayed("calendar",
		"The clock as date, weekday and RFC 3339 text. The program counts eras of 400 years; the reference is the standard library.",
		func(r *rand.Rand) []tassadar.Call {
			calls := []tassadar.Call{call("write"), call("elapsed", i32(uint32(below(r, 1000))))}
			for range below(r, 4) {
				calls = append(calls, pick(r, call("write"), call("weekday"), call("date")))
			}
			return calls
		},
		func(*rand.Rand) tassadar.Bytes { return nil },
		func(c *tassadar.Case) map[string]function {
			now := time.Unix(0, int64(c.Clock)).UTC()
			return map[string]function{
				"write": func(*arguments) tassadar.CallResult {
					return wrote(tassadar.CallResult{}, now.AppendFormat(nil, "2006-01-02T15:04:05.000000000Z07:00"))
				},
				"weekday": func(*arguments) tassadar.CallResult { return returnsI32(int32(now.Weekday())) },
				"date": func(*arguments) tassadar.CallResult {
					return returnsI32(int32(now.Year()*10000 + int(now.Month())*100 + now.Day()))
				},
				"elapsed": func(a *arguments) tassadar.CallResult {
					a.i32()
					return returnsI64(0)
				},
			}
		})
}

func tapeEntry() Entry {
	return replayed("tape",
		"Input at any offset, output in order and before traps, the clock. The reference slices the input.",
		func(r *rand.Rand) []tassadar.Call {
			var calls []tassadar.Call
			at := func() tassadar.Arg {
				return i32(pick(r, uint32(between(r, -3, 3)), uint32(below(r, 100)), 1<<31, 1<<31-1))
			}
			for range 10 {
				calls = append(calls, pick(r,
					call("peek", at()), call("clock"), call("stamp"),
					call("indirect", at(), i32(0)),
					// No offset that an addition takes round to the start.
					call("copy", i32(uint32(below(r, 100))), i32(uint32(below(r, 100)))),
					call("put", i32(uint32(integer(r)))),
					call("divide", i32(uint32(integer(r))), i32(uint32(between(r, 1, 9)))),
				))
			}
			if below(r, 3) == 0 {
				calls = append(calls, pick(r, call("divide", i32(1), i32(0)), call("indirect", i32(0), i32(uint32(between(r, 1, 3))))))
			}
			return calls
		},
		func(r *rand.Rand) tassadar.Bytes { return payload(r, below(r, 100)) },
		func(c *tassadar.Case) map[string]function {
			peek := func(at uint32) tassadar.CallResult {
				if int64(at) < int64(len(c.Input)) {
					return returnsI32(int32(c.Input[at]))
				}
				return returnsI32(-1)
			}
			return map[string]function{
				"peek":  func(a *arguments) tassadar.CallResult { return peek(a.i32()) },
				"clock": func(*arguments) tassadar.CallResult { return returnsI64(uint64(c.Clock)) },
				"stamp": func(*arguments) tassadar.CallResult {
					return wrote(tassadar.CallResult{}, binary.LittleEndian.AppendUint64(nil, uint64(c.Clock)))
				},
				"indirect": func(a *arguments) tassadar.CallResult {
					at, entry := a.i32(), a.i32()
					if entry != 0 {
						return traps(tassadar.TrapIndirectCall)
					}
					return peek(at)
				},
				"copy": func(a *arguments) tassadar.CallResult {
					at, most := int(a.i32()), int(a.i32())
					at = min(at, len(c.Input))
					data := c.Input[at:min(at+most, len(c.Input))]
					return wrote(returnsI32(int32(len(data))), data)
				},
				"put": func(a *arguments) tassadar.CallResult { return wrote(tassadar.CallResult{}, []byte{byte(a.i32())}) },
				"divide": func(a *arguments) tassadar.CallResult {
					x, y := a.i32(), a.i32()
					if y == 0 {
						return wrote(traps(tassadar.TrapDivideByZero), []byte("/"))
					}
					return wrote(returnsI32(int32(x/y)), []byte("/"))
				},
			}
		})
}

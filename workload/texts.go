package workload

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"

	"tassadar"
)

func jsonEntry() Entry {
	return Entry{
		Name:      "json",
		About:     "Whether a text is JSON, how deep, and how many values of each kind it has. The program descends by hand; the reference is the standard library.",
		Generate:  generateJSON,
		Reference: refJSON,
	}
}

func generateJSON(r *rand.Rand) []tassadar.Call {
	var b strings.Builder
	space := func() { b.WriteString(pick(r, "", "", "", " ", "\n\t")) }
	text := func() {
		b.WriteString(pick(r, `""`, `"a"`, `"\u00e9\n"`, `"\\\""`, "\"\xc3\xa9\"", `"0"`))
	}
	var value func(depth int)
	value = func(depth int) {
		space()
		kind := below(r, 7)
		if depth == 0 {
			kind = 2 + below(r, 5)
		}
		switch kind {
		case 0, 1:
			b.WriteString(string("{["[kind]))
			for i := range below(r, 4) {
				if i > 0 {
					b.WriteByte(',')
				}
				if kind == 0 {
					space()
					text()
					space()
					b.WriteByte(':')
				}
				value(depth - 1)
			}
			space()
			b.WriteString(string("}]"[kind]))
		case 2:
			text()
		case 3, 4:
			b.WriteString(pick(r, "0", "-1", "10.25", "1e9", "-0.5E-2", "123456789012345678901234567890"))
		default:
			b.WriteString(pick(r, "true", "false", "null"))
		}
		space()
	}
	value(4)
	data := []byte(b.String())
	if below(r, 2) == 0 {
		switch at := below(r, len(data)); below(r, 3) {
		case 0:
			data = append(data[:at:at], data[at+1:]...)
		case 1:
			data[at] = pick[byte](r, ',', '}', ']', '"', '0', ':', ' ', '\\', 1)
		default:
			data = data[:at]
		}
	}
	calls := []tassadar.Call{call("parse", in(data))}
	for kind := range 5 {
		calls = append(calls, call("counted", i32(uint32(kind))))
	}
	return calls
}

func refJSON(calls []tassadar.Call) (tassadar.Result, error) {
	var counts [5]int32
	tooDeep := false
	result, err := evaluate(calls, map[string]function{
		"parse": func(a *arguments) tassadar.CallResult {
			data := a.in()
			counts = [5]int32{}
			if strings.Count(string(data), "[")+strings.Count(string(data), "{") >= 64 {
				tooDeep = true
			}
			if !json.Valid(data) {
				return returnsI32(-1)
			}
			return returnsI32(countJSON(json.NewDecoder(strings.NewReader(string(data))), &counts))
		},
		"counted": func(a *arguments) tassadar.CallResult {
			if kind := a.i32(); kind < 5 {
				return returnsI32(counts[kind])
			}
			return returnsI32(-1)
		},
	})
	if tooDeep {
		return nil, fmt.Errorf("the text may be deeper than 64")
	}
	return result, err
}

// countJSON counts the values of a valid text by its tokens and returns its depth.
func countJSON(d *json.Decoder, counts *[5]int32) int32 {
	d.UseNumber()
	type open struct{ object, key bool }
	var stack []open
	deepest := int32(0)
	for {
		token, err := d.Token()
		if err != nil {
			return deepest
		}
		if t, ok := token.(json.Delim); ok && (t == '}' || t == ']') {
			stack = stack[:len(stack)-1]
			continue
		}
		if n := len(stack); n > 0 && stack[n-1].object {
			stack[n-1].key = !stack[n-1].key
			if stack[n-1].key {
				continue // a name
			}
		}
		deepest = max(deepest, int32(len(stack))+1)
		switch t := token.(type) {
		case json.Delim:
			stack = append(stack, open{object: t == '{'})
			if t == '{' {
				counts[0]++
			} else {
				counts[1]++
			}
		case string:
			counts[2]++
		case json.Number:
			counts[3]++
		default:
			counts[4]++
		}
	}
}

func alignEntry() Entry {
	return Entry{
		Name:     "align",
		About:    "Distance of edits and longest common subsequence. The program keeps two rows; the reference recurses and remembers.",
		Generate: generateAlign,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"distance": refDistance, "common": refCommonSubsequence})
		},
	}
}

func generateAlign(r *rand.Rand) []tassadar.Call {
	text := func() tassadar.Bytes {
		b := make(tassadar.Bytes, below(r, 40))
		for i := range b {
			b[i] = byte('a' + below(r, 4))
		}
		return b
	}
	a, b := text(), text()
	if below(r, 16) == 0 {
		a = payload(r, pick(r, 128, 129))
	}
	return []tassadar.Call{call("distance", in(a), in(b)), call("common", in(a), in(b))}
}

// remembered recurses over suffixes of two texts by a rule, which is given whether the
// first signs are equal and the answers for the suffixes without them.
func remembered(a *arguments, ends func(rest int) int32, rule func(same bool, both, first, second func() int32) int32) tassadar.CallResult {
	x, y := a.in(), a.in()
	if len(x) > 128 || len(y) > 128 {
		return returnsI32(-1)
	}
	known := map[[2]int]int32{}
	var at func(i, j int) int32
	at = func(i, j int) int32 {
		if i == len(x) || j == len(y) {
			return ends(len(x) - i + len(y) - j)
		}
		if v, ok := known[[2]int{i, j}]; ok {
			return v
		}
		v := rule(x[i] == y[j], func() int32 { return at(i+1, j+1) }, func() int32 { return at(i+1, j) }, func() int32 { return at(i, j+1) })
		known[[2]int{i, j}] = v
		return v
	}
	return returnsI32(at(0, 0))
}

func refDistance(a *arguments) tassadar.CallResult {
	return remembered(a, func(rest int) int32 { return int32(rest) }, func(same bool, both, first, second func() int32) int32 {
		if same {
			return both()
		}
		return 1 + min(both(), first(), second())
	})
}

func refCommonSubsequence(a *arguments) tassadar.CallResult {
	return remembered(a, func(int) int32 { return 0 }, func(same bool, both, first, second func() int32) int32 {
		if same {
			return 1 + both()
		}
		return max(first(), second())
	})
}

func globEntry() Entry {
	return Entry{
		Name:     "glob",
		About:    "Patterns of file names. The program goes back to the last star; the reference makes a regular expression of the pattern.",
		Generate: generateGlob,
		Reference: func(calls []tassadar.Call) (tassadar.Result, error) {
			return evaluate(calls, map[string]function{"match": refMatch})
		},
	}
}

func generateGlob(r *rand.Rand) []tassadar.Call {
	var calls []tassadar.Call
	for range 3 {
		var pattern, text strings.Builder
		for range below(r, 8) {
			sign := pick(r, "*", "*", "?", "a", "b", "[a-c]", "[!b-z]", `\*`, "[", `\`, "]", "[c-a]", "-")
			if len(sign) == 1 && strings.Contains(`[\`, sign) && below(r, 4) > 0 {
				sign = "c"
			}
			pattern.WriteString(sign)
			switch sign {
			case "*":
				text.WriteString(pick(r, "", "a", "bb", "abc"))
			case "?", "[!b-z]", "[a-c]":
				text.WriteString("a")
			default:
				text.WriteString(strings.TrimPrefix(sign, `\`))
			}
			if below(r, 12) == 0 {
				text.WriteString(pick(r, "a", "z", "\xff", "\n"))
			}
		}
		calls = append(calls, call("match", in([]byte(pattern.String())), in([]byte(text.String()))))
	}
	return calls
}

// latin is bytes as text of as many characters.
func latin(b []byte) string {
	var s strings.Builder
	for _, c := range b {
		s.WriteRune(rune(c))
	}
	return s.String()
}

var globSign = regexp.MustCompile(`(?s)^(?:\*|\?|\\.|\[!.-.\]|\[[^!]-.\]|[^\[\\])`)

func refMatch(a *arguments) tassadar.CallResult {
	pattern, text := latin(a.in()), latin(a.in())
	expression := "(?s)^"
	for pattern != "" {
		sign := globSign.FindString(pattern)
		if sign == "" {
			return returnsI32(-1)
		}
		pattern = pattern[len(sign):]
		runes := []rune(sign)
		switch {
		case sign == "*":
			expression += ".*"
		case sign == "?":
			expression += "."
		case len(runes) >= 5:
			not, low, high := "", runes[len(runes)-4], runes[len(runes)-2]
			if low > high {
				return returnsI32(-1)
			}
			if len(runes) == 6 {
				not = "^"
			}
			expression += fmt.Sprintf(`[%s\x{%x}-\x{%x}]`, not, low, high)
		default:
			expression += regexp.QuoteMeta(string(runes[len(runes)-1]))
		}
	}
	return truth(regexp.MustCompile(expression + "$").MatchString(text))
}

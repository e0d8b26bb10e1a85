package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"tassadar"
	"tassadar/internal/text"
)

// Results in words: numbers with their bits, bytes from where they part.

// valueWords writes a number with its bits: "i32 -1 (0xffffffff)". A NaN is written
// as the text format does (WebAssembly, section 6.3.2).
func valueWords(v tassadar.Value) string {
	bits := fmt.Sprintf("0x%0*x", v.Type.Bits()/4, v.Bits)
	if v.Type == tassadar.F32 || v.Type == tassadar.F64 {
		return fmt.Sprintf("%s %s (%s)", v.Type, floatWords(v), bits)
	}
	_, number, _ := strings.Cut(v.String(), ":")
	return fmt.Sprintf("%s %s (%s)", v.Type, number, bits)
}

func floatWords(v tassadar.Value) string {
	width, fraction := 64, 52
	f := math.Float64frombits(v.Bits)
	if v.Type == tassadar.F32 {
		width, fraction = 32, 23
		f = float64(math.Float32frombits(uint32(v.Bits)))
	}
	if !math.IsNaN(f) {
		return strconv.FormatFloat(f, 'g', -1, width)
	}
	sign := ""
	if v.Bits>>(width-1)&1 == 1 {
		sign = "-"
	}
	return fmt.Sprintf("%snan:%#x", sign, v.Bits&(1<<fraction-1))
}

// most bytes and characters of a buffer that are shown
const (
	shownBytes = 16
	shownText  = 60
)

// bytesWords writes how many bytes there are and which come from an offset on: as
// text where all of them are, else in hexadecimal.
func bytesWords(data []byte, from int) string {
	rest := data[min(from, len(data)):]
	n := text.Plural(len(data), "byte", "bytes")
	switch {
	case len(data) == 0:
		return "nothing"
	case len(rest) == 0:
		return n + ", which end there"
	case utf8.Valid(data) && tassadar.Printable(string(data)) == string(data):
		return n + ": " + strconv.Quote(cut(string(rest), shownText))
	}
	var b strings.Builder
	for i, x := range rest {
		if i == shownBytes {
			b.WriteString(" …")
			break
		}
		fmt.Fprintf(&b, " %02x", x)
	}
	return n + ":" + b.String()
}

// entryWords writes what one call came to.
func entryWords(e tassadar.CallResult) string {
	var parts []string
	for _, v := range e.Results {
		parts = append(parts, valueWords(v))
	}
	for i, o := range e.Outputs {
		name := "output"
		if len(e.Outputs) > 1 {
			name = fmt.Sprint("output ", i+1)
		}
		parts = append(parts, name+" of "+bytesWords(o, 0))
	}
	if len(e.Written) > 0 {
		parts = append(parts, "wrote "+bytesWords(e.Written, 0))
	}
	if len(e.Errors) > 0 {
		parts = append(parts, "wrote as errors "+bytesWords(e.Errors, 0))
	}
	switch {
	case e.Exit != 0:
		parts = append(parts, fmt.Sprint("exit ", e.Exit))
	case e.Trap != "":
		parts = append(parts, "trap "+string(e.Trap))
	case len(parts) == 0:
		return "returned nothing"
	}
	return strings.Join(parts, ", ")
}

// resultWords writes a whole result, a call after another.
func resultWords(r tassadar.Result) string {
	parts := make([]string, len(r))
	for i := range r {
		parts[i] = entryWords(r[i])
	}
	if len(parts) > 4 {
		parts = append(parts[:3], fmt.Sprintf("%d calls more", len(parts)-3))
	}
	return clean(strings.Join(parts, "; "))
}

// Place is where a result parts from the one that was wanted.
type Place struct {
	// Entry counts the entries of a result: attempted links, then calls.
	Entry int `json:"entry"`
	// Of is what parts there: end (a result has no more entries), entry (it ended
	// otherwise), results, outputs, written or errors.
	Of    string `json:"of"`
	Index int    `json:"index"` // of the result or output
	Byte  int    `json:"byte"`  // of the output, or of what was written
}

// difference is a place in words.
type difference struct {
	place       Place
	where       string // which call, value or byte; "" where there is but one value
	wanted, got string
}

// part finds the first entry in which two results part, and in it the first value,
// trap or byte. Of equal ones, which a file that somebody edited may have, it says so.
func part(wanted, got tassadar.Result, entry func(int) string) difference {
	i := 0
	for i < len(wanted) && i < len(got) && same(wanted[i], got[i]) {
		i++
	}
	where := ""
	if max(len(wanted), len(got)) > 1 {
		where = entry(i)
	}
	at := func(what string) string { return strings.TrimPrefix(where+", "+what, ", ") }
	switch {
	case i == len(wanted) && i == len(got):
		return difference{Place{Entry: i, Of: "end"}, "", "the same", "the same"}
	case i == len(wanted):
		return difference{Place{Entry: i, Of: "end"}, where, "nothing more", entryWords(got[i])}
	case i == len(got):
		return difference{Place{Entry: i, Of: "end"}, where, entryWords(wanted[i]), "nothing: the run had ended"}
	}
	w, g := wanted[i], got[i]
	if w.Trap != g.Trap || w.Exit != g.Exit || len(w.Results) != len(g.Results) || len(w.Outputs) != len(g.Outputs) {
		return difference{Place{Entry: i, Of: "entry"}, where, entryWords(w), entryWords(g)}
	}
	for j := range w.Results {
		if w.Results[j] == g.Results[j] {
			continue
		}
		if len(w.Results) > 1 {
			where = at(fmt.Sprintf("result %d of %d", j+1, len(w.Results)))
		}
		return difference{Place{Entry: i, Of: "results", Index: j}, where, valueWords(w.Results[j]), valueWords(g.Results[j])}
	}
	bytes := func(of string, index, n int, name string, w, g []byte) difference {
		return difference{Place{i, of, index, n}, at(fmt.Sprintf("%s from byte %d on", name, n)), bytesWords(w, n), bytesWords(g, n)}
	}
	for j := range w.Outputs {
		name := "the output"
		if len(w.Outputs) > 1 {
			name = fmt.Sprintf("output %d", j+1)
		}
		if n := firstByte(w.Outputs[j], g.Outputs[j]); n >= 0 {
			return bytes("outputs", j, n, name, w.Outputs[j], g.Outputs[j])
		}
	}
	if n := firstByte(w.Written, g.Written); n >= 0 {
		return bytes("written", 0, n, "what it wrote", w.Written, g.Written)
	}
	return bytes("errors", 0, max(0, firstByte(w.Errors, g.Errors)), "what it wrote as errors", w.Errors, g.Errors)
}

func same(a, b tassadar.CallResult) bool { return tassadar.DigestOf(a) == tassadar.DigestOf(b) }

// firstByte is the offset of the first byte that differs, -1 where none does.
func firstByte(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	if n == len(a) && n == len(b) {
		return -1
	}
	return n
}

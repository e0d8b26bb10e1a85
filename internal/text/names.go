package text

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tassadar"
)

// Names writes the names of exports and the like for people: those that are empty,
// that do not show as they are, or that combine characters as another name may, in
// quotes; of very many the first ones, and of a very long one how it begins.
func Names(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	const most, longest = 20, 200
	out := slices.Clone(names)
	if n := len(out); n > most {
		out = append(out[:most:most], fmt.Sprintf("%d more", n-most))
	}
	for i, n := range out {
		if runes := []rune(n); len(runes) > longest {
			out[i] = strconv.QuoteToASCII(string(runes[:40])) + fmt.Sprintf("… (%d bytes)", len(n))
			continue
		}
		if n == "" || tassadar.Printable(n) != n || strings.ContainsFunc(n, func(r rune) bool { return unicode.Is(unicode.M, r) }) {
			out[i] = strconv.QuoteToASCII(n)
		}
	}
	return tassadar.Printable(strings.Join(out, ", "))
}

package text

import "strings"

// Grouped writes a whole number in decimal with its digits in groups of three: 67,300.
func Grouped(decimal string) string {
	digits, negative := strings.CutPrefix(decimal, "-")
	var b strings.Builder
	if negative {
		b.WriteString("−")
	}
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}

package web

import (
	"fmt"
	"html"
	"unicode/utf8"

	"tassadar"
)

// drawBadge draws two words side by side, the second on a colour.
func drawBadge(what, says, colour string) string {
	what, says = tassadar.Printable(what), tassadar.Printable(says)
	left, right := badgeWidth(what), badgeWidth(says)
	label := html.EscapeString(what + ": " + says)
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="20" role="img" aria-label="%[2]s"><title>%[2]s</title>`+
		`<rect width="%[3]d" height="20" fill="#2f363d"/><rect x="%[3]d" width="%[4]d" height="20" fill="%[5]s"/>`+
		`<g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`+
		`<text x="8" y="14" textLength="%[6]d" lengthAdjust="spacingAndGlyphs">%[7]s</text>`+
		`<text x="%[8]d" y="14" textLength="%[9]d" lengthAdjust="spacingAndGlyphs">%[10]s</text></g></svg>`+"\n",
		left+right, label, left, right, colour, left-16, html.EscapeString(what), left+8, right-16, html.EscapeString(says))
}

// badgeWidth is how wide a text is drawn with its margins, in pixels.
func badgeWidth(s string) int { return 16 + 13*utf8.RuneCountInString(s)/2 }

package tassadar

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Printable makes one line that is safe to print of text that came from
// outside: a name out of a module, a label, a reason, a detail of a receipt, an
// error that quotes a file. Control characters (line breaks and tabs among
// them), bidirectional controls, zero-width and other invisible characters and
// bytes that are no UTF-8 become escapes: \n, \x1b, \u202e, \U000e0001, \xff.
// All other text stays as it is, backslashes too, so that a second time changes
// nothing.
func Printable(s string) string { return escape(s, false) }

// PrintableLines is [Printable] for text of several lines: line feeds stay.
func PrintableLines(s string) string { return escape(s, true) }

// PrintableJSON is [PrintableLines] for JSON, whose strings alone hold such characters: the
// escapes are those of JSON, so that the value stays.
func PrintableJSON(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for at := 0; at < len(data); {
		r, n := utf8.DecodeRune(data[at:])
		switch {
		case Visible(r) || r == '\n':
			out = append(out, data[at:at+n]...)
		case r < 0x10000:
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			high, low := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, high, low)
		}
		at += n
	}
	return out
}

func escape(s string, lines bool) string {
	at := 0
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if n == 1 && r == utf8.RuneError || !Visible(r) && !(lines && r == '\n') {
			break
		}
		at += n
	}
	if at == len(s) {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:at])
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		switch {
		case n == 1 && r == utf8.RuneError:
			fmt.Fprintf(&b, `\x%02x`, s[at])
		case lines && r == '\n', Visible(r):
			b.WriteString(s[at : at+n])
		default:
			b.WriteString(escapeRune(r))
		}
		at += n
	}
	return b.String()
}

func escapeRune(r rune) string {
	switch {
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r == '\t':
		return `\t`
	case r < 0x80:
		return fmt.Sprintf(`\x%02x`, r)
	case r < 0x10000:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// Visible reports whether a character shows as itself: a letter, mark, number,
// sign or the space. Controls, format and bidirectional characters, other
// spaces, characters that are not assigned, and letters and marks that show
// nothing (fillers, variation selectors) do not.
func Visible(r rune) bool {
	return unicode.IsPrint(r) && !unicode.Is(blank, r)
}

// blank are the characters that Unicode counts as letters, marks or signs and
// that show nothing: the default ignorable ones (DerivedCoreProperties.txt), and
// the empty Braille pattern.
var blank = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x034f, Hi: 0x034f, Stride: 1}, // combining grapheme joiner
		{Lo: 0x115f, Hi: 0x1160, Stride: 1}, // Hangul fillers
		{Lo: 0x17b4, Hi: 0x17b5, Stride: 1}, // Khmer inherent vowels
		{Lo: 0x180b, Hi: 0x180f, Stride: 1}, // Mongolian variation selectors
		{Lo: 0x2800, Hi: 0x2800, Stride: 1}, // Braille pattern without dots
		{Lo: 0x3164, Hi: 0x3164, Stride: 1}, // Hangul filler
		{Lo: 0xfe00, Hi: 0xfe0f, Stride: 1}, // variation selectors
		{Lo: 0xffa0, Hi: 0xffa0, Stride: 1}, // halfwidth Hangul filler
	},
	R32: []unicode.Range32{{Lo: 0xe0100, Hi: 0xe01ef, Stride: 1}}, // variation selectors
}

// Bounds of text that people give and everybody reads, in characters.
const (
	MaxLabel  = 100
	MaxReason = 1000
)

// CheckLabel refuses a label that is not one line of at most [MaxLabel]
// characters that show as themselves.
func CheckLabel(s string) error { return checkText("a label", s, MaxLabel, false) }

// CheckReason refuses a reason that is not text of at most [MaxReason]
// characters that show as themselves; it may have several lines.
func CheckReason(s string) error { return checkText("a reason", s, MaxReason, true) }

func checkText(what, s string, most int, lines bool) error {
	if n := utf8.RuneCountInString(s); n > most {
		return fmt.Errorf("%s of %d characters: at most %d", what, n, most)
	}
	position := 0
	for at := 0; at < len(s); position++ {
		r, n := utf8.DecodeRuneInString(s[at:])
		switch {
		case n == 1 && r == utf8.RuneError:
			return fmt.Errorf("%s with a byte that is no UTF-8, %s, at character %d", what, escape(s[at:at+1], false), position+1)
		case !Visible(r) && !(lines && r == '\n'):
			return fmt.Errorf("%s with %s at character %d: want characters that show as themselves", what, escapeRune(r), position+1)
		}
		at += n
	}
	return nil
}

package tassadar

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPrintable(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"plain text, ä, 数, é and é", "plain text, ä, 数, é and é"},
		{`C:\x1b`, `C:\x1b`}, // text stays, and a second time changes nothing
		{"\x1b[2J", `\x1b[2J`},
		{"a\x00b\x7f", `a\x00b\x7f`},
		{"one\r\ntwo\tthree", `one\r\ntwo\tthree`},
		{"a\u202eb\u2066c\u200fd", `a\u202eb\u2066c\u200fd`},
		{"a\u200bb\u2060c\ufeffd\u00ade", `a\u200bb\u2060c\ufeffd\u00ade`},
		{"\x9b31m", `\x9b31m`},
		{"\u009b31m", `\u009b31m`}, // CSI in one character
		{"\u2028\u0085", `\u2028\u0085`},
		{"a\u00a0b\u3000c", `a\u00a0b\u3000c`}, // spaces that are not the space
		{"x\u3164\u115f\uffa0\u2800\ufe0f\u034f", `x\u3164\u115f\uffa0\u2800\ufe0f\u034f`},
		{"\U000e0041\U000e0101\U0010ffff", `\U000e0041\U000e0101\U0010ffff`},
		{"\xff\xc3(\xed\xa0\x80", `\xff\xc3(\xed\xa0\x80`},
		{"\ufffd", "\ufffd"}, // the replacement character itself shows
	} {
		if got := Printable(c.in); got != c.want {
			t.Errorf("Printable(%+q) = %q, want %q", c.in, got, c.want)
		}
	}
	if got, want := PrintableLines("a\nb\r\n\x1bc"), "a\nb\\r\n\\x1bc"; got != want {
		t.Errorf("PrintableLines = %q, want %q", got, want)
	}
}

// TestEveryCharacter: nothing that a terminal or a reader takes for an order,
// or does not see, gets through.
func TestEveryCharacter(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r >= 0xd800 && r < 0xe000 {
			continue
		}
		got := Printable(string(r))
		escaped := got != string(r)
		hidden := unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp, unicode.Bidi_Control,
			unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector, unicode.Noncharacter_Code_Point) ||
			unicode.Is(unicode.Zs, r) && r != ' '
		if hidden && !escaped {
			t.Errorf("%U is printed as it is", r)
		}
		if escaped && strings.ContainsFunc(got, func(r rune) bool { return r > 0x7e || r < ' ' }) {
			t.Errorf("%U is escaped as %+q", r, got)
		}
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b]8;;x\x07")
	f.Add("a\xff\u202e")
	f.Fuzz(func(t *testing.T, s string) {
		got := Printable(s)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, func(r rune) bool { return !Visible(r) }) || Printable(got) != got {
			t.Errorf("%+q gives %+q", s, got)
		}
		if lines := PrintableLines(s); strings.ReplaceAll(lines, "\n", `\n`) != got {
			t.Errorf("%+q gives %+q by lines", s, lines)
		}
		if err := CheckLabel(s); err == nil && got != s {
			t.Errorf("%+q is a label, and printed as %+q", s, got)
		}
	})
}

func TestCheckLabel(t *testing.T) {
	for _, s := range []string{"", "one machine", "? x", "- a", "~", ".nan", "#x", "null", "Ünï", strings.Repeat("ä", MaxLabel)} {
		if err := CheckLabel(s); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
	for s, want := range map[string]string{
		strings.Repeat("a", MaxLabel+1): "at most 100",
		"two\nlines":                    `\n at character 4`,
		"a\tb":                          `\t at character 2`,
		"a\u202eb":                      `\u202e at character 2`,
		"ä\u200b":                       `\u200b at character 2`,
		"\x1b[2J":                       `\x1b at character 1`,
		"a\xff":                         `no UTF-8, \xff, at character 2`,
	} {
		if err := CheckLabel(s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", s, err, want)
		}
	}
	if err := CheckReason("first\nsecond"); err != nil {
		t.Errorf("two lines: %v", err)
	}
	for _, s := range []string{strings.Repeat("a", MaxReason+1), "a\r\nb", "\x00", "\u2028"} {
		if CheckReason(s) == nil {
			t.Errorf("%q is a reason", s)
		}
	}
}

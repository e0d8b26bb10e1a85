package text_test

import (
	"strings"
	"testing"

	"tassadar/internal/text"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		names []string
		want  string
	}{
		{nil, "none"},
		{[]string{"f", "g h"}, "f, g h"},
		{[]string{"", "\x1b[31m", "é", "e\u0301"}, `"", "\x1b[31m", é, "e\u0301"`},
		{strings.Split(strings.Repeat("f ", 25), " ")[:25], strings.Repeat("f, ", 20) + "5 more"},
		{[]string{"g", strings.Repeat("é", 201), strings.Repeat("f", 200)}, `g, "` + strings.Repeat(`\u00e9`, 40) + `"… (402 bytes), ` + strings.Repeat("f", 200)},
	} {
		if got := text.Names(c.names); got != c.want {
			t.Errorf("%q: %s, want %s", c.names, got, c.want)
		}
	}
}

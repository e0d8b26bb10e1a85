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
	} {
		if got := text.Names(c.names); got != c.want {
			t.Errorf("%q: %s, want %s", c.names, got, c.want)
		}
	}
}

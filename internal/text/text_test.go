package text_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/text"
)

func TestWrap(t *testing.T) {
	long := strings.Repeat("word ", 20)
	for name, c := range map[string]struct {
		indent string
		words  []string
		want   string
	}{
		"nothing":        {"  ", nil, ""},
		"one line":       {"  ", []string{"a", "b"}, "  a b\n"},
		"79 columns":     {"", strings.Fields(strings.Repeat("1234567 ", 9) + "1234567"), strings.TrimSpace(strings.Repeat("1234567 ", 10)) + "\n"},
		"80 columns":     {"", strings.Fields(strings.Repeat("1234567 ", 9) + "12345678"), strings.TrimSpace(strings.Repeat("1234567 ", 9)) + "\n12345678\n"},
		"an item":        {" ", append([]string{"-"}, strings.Fields(long)...), " - " + strings.TrimSpace(strings.Repeat("word ", 15)) + "\n   " + strings.TrimSpace(strings.Repeat("word ", 5)) + "\n"},
		"a long word":    {"  ", []string{"a", strings.Repeat("x", 90)}, "  a\n  " + strings.Repeat("x", 90) + "\n"},
		"does not show":  {"  ", strings.Fields("a\x1b[2Jb \u202e"), "  a\\x1b[2Jb \\u202e\n"},
		"an empty entry": {"", []string{"-"}, "-\n"},
	} {
		var b strings.Builder
		text.Wrap(&b, c.indent, c.words)
		if b.String() != c.want {
			t.Errorf("%s: got %q, want %q", name, b.String(), c.want)
		}
	}
}

func TestCell(t *testing.T) {
	long := strings.Repeat("p", 60)
	for _, c := range []struct{ first, cell, want string }{
		{"x ", "a\nb\x1b", "x a\\nb\\x1b\n"},
		{"  ", "a,b,c,d", "  a,b,c,d\n"},
		{"  on ", long + ",bbbbbbbb,cccccccc,d", "  on " + long + ",\n    bbbbbbbb,cccccccc,d\n"},
		{"", long + long, long + long + "\n"},
	} {
		var b strings.Builder
		text.Cell(&b, c.first, c.cell)
		if b.String() != c.want {
			t.Errorf("got %q, want %q", b.String(), c.want)
		}
	}
}

func TestWords(t *testing.T) {
	if text.Plural(0, "leaf", "leaves") != "0 leaves" || text.Plural(1, "leaf", "leaves") != "1 leaf" || text.Plural(2, "leaf", "leaves") != "2 leaves" {
		t.Error("numbers do not go with their nouns")
	}
	if got := text.Instant(0) + " " + text.Instant(1800000000); got != "- 2027-01-15 08:00:00Z" {
		t.Errorf("instants are %s", got)
	}
	if got := text.At(0) + " " + text.At(1800000000); got != "1970-01-01 00:00:00Z 2027-01-15 08:00:00Z" {
		t.Errorf("instants that there are: %s", got)
	}
	if got := strings.Join(text.Codes([]tassadar.Code{tassadar.BadUse, tassadar.Unmeasured}), " "); got != string(tassadar.BadUse)+" "+string(tassadar.Unmeasured) {
		t.Errorf("codes are %s", got)
	}
}

func TestFound(t *testing.T) {
	var b strings.Builder
	text.Found(&b, "a", true, "1.2", tassadar.DigestBytes(nil), "", "")
	text.Found(&b, "b", true, "3", "", "", "")
	text.Found(&b, "c", false, "", "", tassadar.BackendUnavailable, "backend_unavailable: not here")
	want := "a                  available: version 1.2, engine e3b0c44298fc\nb                  available: version 3\nc                  backend_unavailable\n    not here\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestMeant(t *testing.T) {
	names := []string{"run", "gate", "report", "portability", "own.gcd.v1"}
	for name, want := range map[string]string{
		"rnu": "run", "gat": "gate", "GATE": "gate", "repotr": "report", "portabilty": "portability", "own.gdc.v1": "own.gcd.v1",
		"": "", "x": "", "nothing": "", "gotta": "",
	} {
		got := text.Meant(name, names)
		if want != "" {
			want = `, did you mean "` + want + `"?`
		}
		if got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	if got := text.Meant("runs", []string{"run\x1b[31m"}); got != "" {
		t.Errorf("%q", got)
	}
}

func TestMeantCell(t *testing.T) {
	cells := []tassadar.Cell{{Profile: "own.gcd.v1", Backend: "wazero.compiler", Toolchain: "clang-14/wasm32", Machine: "linux/amd64/v3"}}
	cells = append(cells, cells[0])
	cells[1].Backend = "v8-11.turbofan"
	for pattern, want := range map[string]string{
		"wazero.compilr": "wazero.compiler", "compilr": "compiler", "gdc,wazero": "gcd", "gcd,wazreo": "wazero", ",,clagn-14": "clang-14",
		"*turbofna": "turbofan", "gcd,gcd": "", "": "", "a,b,c,d,e": "", ",,,linux/amd64/v4": "linux/amd64/v3", "wazero": "",
	} {
		if want != "" {
			want = `, did you mean "` + want + `"?`
		}
		if got := text.MeantCell(pattern, cells); got != want {
			t.Errorf("%q: %q, want %q", pattern, got, want)
		}
	}
}

package tassadar

import (
	"encoding/json"
	"testing"
	"unicode/utf8"
)

// TestAttackInvisibleJSON: JSON with every character shows all of it, and is the same value.
func TestAttackInvisibleJSON(t *testing.T) {
	var all []rune
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if utf8.ValidRune(r) && (r < 0x3000 || r%97 == 0 || r > 0xe0000 && r < 0xe0200 || !Visible(r) && r%7 == 0) {
			all = append(all, r)
		}
	}
	want := map[string]any{string(all): []any{string(all), 1.5, true}}
	data, err := Canonical(want)
	if err != nil {
		t.Fatal(err)
	}
	shown := PrintableJSON(data)
	for _, r := range string(shown) {
		if !Visible(r) {
			t.Errorf("%U is printed", r)
		}
	}
	var got map[string]any
	if err := json.Unmarshal(shown, &got); err != nil {
		t.Fatal(err)
	}
	again, err := Canonical(got)
	if err != nil || string(again) != string(data) {
		t.Errorf("another value: %v", err)
	}
	if plain := `{"a":"é\n"}`; string(PrintableJSON([]byte(plain))) != plain {
		t.Error("what shows is changed")
	}
	if lines := "{}\n{}\n"; string(PrintableJSON([]byte(lines))) != lines {
		t.Error("lines are lost")
	}
}

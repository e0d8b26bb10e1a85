package policy

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestPassedOver: a YAML file that nothing reads, though somebody will have meant it to be,
// is warned of with the reason; tests and other files are nobody's mistake.
func TestPassedOver(t *testing.T) {
	dir := own(t, "", "")
	for _, name := range []string{"profilez/a.yaml", "profiles/old/a.yaml", "gates.yaml", "envelopes/A.YAML", "tests/a.yaml", "tests/log/b.yaml", "notes/why.txt", ".git/x.yaml", "a/b/c/d.yaml"} {
		write(t, filepath.Join(dir, name), "x: 1\n")
	}
	b, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range b.Warnings {
		got = append(got, strings.TrimPrefix(w.File, dir+"/")+" "+w.Message)
	}
	want := []string{
		"envelopes/A.YAML this file is not read: it ends neither in .yaml nor in .yml",
		"gates.yaml this file is not read: it lies in none of the folders profiles, envelopes and gates",
		"profiles/old/a.yaml this file is not read: it lies in none of the folders profiles, envelopes and gates",
		`profilez/a.yaml this file is not read: it lies in none of the folders profiles, envelopes and gates, did you mean "profiles"?`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("warned of\n%s", strings.Join(got, "\n"))
	}
	for i := range 40 {
		write(t, filepath.Join(dir, "more", strings.Repeat("x", i+1)+".yaml"), "")
	}
	if b, err = Load(dir); err != nil || len(b.Warnings) != 20 {
		t.Errorf("%d warnings, %v", len(b.Warnings), err)
	}
}

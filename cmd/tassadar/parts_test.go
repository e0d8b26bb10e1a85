package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tassadar"
)

// TestPartsDropped: what docs/data.md says may be dropped takes nothing from a verdict, and
// where anything else is gone, a command that needs it says so. Every path of the page is tried.
func TestPartsDropped(t *testing.T) {
	t.Parallel()
	_, page, ok := strings.Cut(string(readFile(t, "../../docs/data.md")), "<!-- tested: parts -->\n")
	if !ok {
		t.Fatal("no table")
	}
	rows := regexp.MustCompile("(?m)^\\| `([^`]+)` \\| .* \\| (yes|no) \\| .* \\|$").FindAllStringSubmatch(page, -1)
	if lines := strings.Count(page, "\n| `"); len(rows) != lines || lines < 10 {
		t.Fatalf("%d rows of %d lines", len(rows), lines)
	}
	// What a command says where a part is gone that may not be dropped, and is there.
	missing := map[string]struct {
		command []string
		code    tassadar.Code
	}{
		"log/":           {[]string{"gate", "article"}, tassadar.EvidenceUnverifiable},
		"log/checkpoint": {[]string{"gate", "article"}, tassadar.EvidenceUnverifiable},
		"log/tile/":      {[]string{"publish"}, tassadar.EvidenceUnverifiable},
		"keys/":          {[]string{"publish"}, tassadar.KeyMissing},
		"trust.yaml":     {[]string{"gate", "article"}, tassadar.DataUnavailable}, // until somebody writes
		"policies/":      {[]string{"run", "--again"}, tassadar.DataUnavailable},
	}
	w := newWorld(t)
	gate := func(data string) string { return tassadarIn(t, data, "gate", "article", "--json").want(t, 0).stdout }
	want := withoutInstant(gate(w.data))
	for _, row := range rows {
		part, droppable := row[1], row[2] == "yes"
		data := filepath.Join(t.TempDir(), "data")
		if out, err := exec.Command("cp", "-a", w.data, data).CombinedOutput(); err != nil {
			t.Fatalf("copy: %v: %s", err, out)
		}
		_, err := os.Stat(filepath.Join(data, part))
		there := err == nil
		if err := os.RemoveAll(filepath.Join(data, part)); err != nil {
			t.Fatal(err)
		}
		if m, ok := missing[part]; ok {
			if !there {
				t.Errorf("%s is not there: nothing was tried", part)
			}
			if r := tassadarIn(t, data, m.command...); r.code != 2 || !strings.Contains(r.stderr, string(m.code)) {
				t.Errorf("without %s, %v: exit %d, %s", part, m.command, r.code, r.stderr)
			}
		}
		if part == "log/" || part == "log/checkpoint" || part == "log/tile/" {
			if r := tassadarIn(t, data, "doctor"); r.code != 1 || !strings.Contains(r.stdout, string(tassadar.EvidenceUnverifiable)) {
				t.Errorf("without %s, doctor: exit %d, %s", part, r.code, r.stdout)
			}
		}
		if !droppable {
			continue
		}
		publication := w.publication
		if part == "trust.yaml" { // made again by whoever writes next
			publication = filepath.Join(t.TempDir(), "publication")
			tassadarIn(t, data, "publish", "-o", publication).want(t, 0)
		} else if got := withoutInstant(gate(data)); got != want {
			t.Errorf("without %s the gate is another:\n%s\n%s", part, got, want)
		}
		tassadarIn(t, data, "verify", publication).want(t, 0)
	}
}

var instantOfGate = regexp.MustCompile(`"at":\d+`)

func withoutInstant(gate string) string { return instantOfGate.ReplaceAllString(gate, "") }

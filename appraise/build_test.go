package appraise

import (
	"strings"
	"testing"

	"tassadar"
)

// What is said of a build names every word and source, and no more than fits.
func TestBuildWords(t *testing.T) {
	if got := commandWords([]string{"cc", "-o", "a b", ""}); got != `cc -o "a b" ""` {
		t.Error(got)
	}
	d := tassadar.DigestBytes(nil)
	if got := sourceWords(map[string]tassadar.Digest{"b.c": d, "a.c": d}); got != "a.c "+d.Short()+", b.c "+d.Short() {
		t.Error(got)
	}
	if got := sourceWords(nil); got != "none" {
		t.Error(got)
	}
	long := commandWords([]string{"x", strings.Repeat("ä", shownBuild)})
	if len(long) > shownBuild+len("…") || !strings.HasSuffix(long, "ä…") {
		t.Errorf("%d bytes: %.20q", len(long), long)
	}
}

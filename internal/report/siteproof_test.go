package report_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"tassadar/evidence"
	"tassadar/internal/report"
)

// leafFixture is what the leaf of proofFixture holds.
const leafFixture = `{"payload":"e30="}`

// proofFixture is a proof that has the shape of one and holds for nothing.
func proofFixture(r *evidence.Record) *report.SiteProof {
	path := [][]byte{bytes.Repeat([]byte{0xab}, 32), bytes.Repeat([]byte{0x01}, 32)}
	return &report.SiteProof{Digest: r.Digest, Kind: r.Kind, LogKey: "log+00000000+AQ" + hostile, Leaves: []report.SiteLeaf{
		{Index: 2, Size: 3, Data: []byte(leafFixture), Path: path, Left: []bool{false, true}, Checkpoint: []byte("log\n3\nroot" + hostile + "\n\n— log sig\n"), Cosigned: 2}}}
}

// TestProofPage: the page of a receipt and that of the publication have all of the proof, as
// text, and say which commands check the same.
func TestProofPage(t *testing.T) {
	pages := sitePages(t, cells40)
	sum := sha256.Sum256([]byte("\x00" + leafFixture))
	count := 0
	for name, page := range pages {
		if name != "/publication" && !strings.HasPrefix(name, report.ReceiptPath) {
			if strings.Contains(page, "data-proof") {
				t.Errorf("%s has a proof", name)
			}
			continue
		}
		count++
		for _, want := range []string{fmt.Sprintf(`data-hash>%x<`, sum), `data-index>2<`, `data-side>right</td><td class="m wrap" data-hash>` + strings.Repeat("ab", 32), `data-side>left</td><td class="m wrap" data-hash>` + strings.Repeat("01", 32),
			"<pre class=\"m\" data-checkpoint>\nlog\n3\nroot", "— log sig\n</pre>", "2 witnesses", "tassadar verify --url URL", "tassadar proof ", `data-verdict="unchecked"`, "takes JavaScript", `href="/leaves/2"`, ".js\" defer"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s does not have %q", name, want)
			}
		}
	}
	if count != 2 {
		t.Errorf("%d pages have a proof", count)
	}
}

package report_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/merkle/testonly"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/inclusion"
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

// TestProofPage: the page of a receipt, those of assignments and of publications have all of the proof, as
// text, and say which commands check the same.
func TestProofPage(t *testing.T) {
	pages := sitePages(t, cells40)
	sum := sha256.Sum256([]byte("\x00" + leafFixture))
	count := 0
	for name, page := range pages {
		ordered := strings.HasPrefix(name, report.AssignmentPath+"/")
		if name != "/publication" && name != report.PublicationsPath+"/earlier" && !strings.HasPrefix(name, report.ReceiptPath) && !ordered {
			if strings.Contains(page, "data-proof") {
				t.Errorf("%s has a proof", name)
			}
			continue
		}
		count++
		if names := strings.Contains(page, "tassadar proof "); names == ordered { // of assignments it makes none
			t.Errorf("%s names tassadar proof: %t", name, names)
		}
		for _, want := range []string{fmt.Sprintf(`data-hash>%x<`, sum), `data-index>2<`, `data-side>right</td><td class="m wrap" data-hash>` + strings.Repeat("ab", 32), `data-side>left</td><td class="m wrap" data-hash>` + strings.Repeat("01", 32),
			"<pre class=\"m\" data-checkpoint>\nlog\n3\nroot", "— log sig\n</pre>", "2 witnesses", "tassadar verify --url URL", `data-verdict="unchecked"`, "takes JavaScript", `href="/leaves/2"`, ".js\" defer"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s does not have %q", name, want)
			}
		}
	}
	if count != 3+6 {
		t.Errorf("%d pages have a proof", count)
	}
}

// TestProofShapes has a browser check records in every shape of log up to 13 leaves: of each
// log all leaves, which are parts of one record, and each alone, with the leaf's bytes right
// and wrong. What the script computes is what package merkle does.
func TestProofShapes(t *testing.T) {
	ctx := started(t)
	site, _, pub, verified := siteAndLogOf(t, cells40)
	receipt, err := verified.ReceiptAt(0)
	if err != nil {
		t.Fatal(err)
	}
	files, err := report.SiteFiles()
	if err != nil {
		t.Fatal(err)
	}
	secret, vkey, err := note.GenerateKey(rand.Reader, "log.example/shapes")
	if err != nil {
		t.Fatal(err)
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		t.Fatal(err)
	}
	h := rfc6962.DefaultHasher
	payload := bytes.Repeat([]byte("record "), 40)
	record := fmt.Appendf(nil, `{"payload":"%s"}`, base64.StdEncoding.EncodeToString(payload))
	var wrong atomic.Bool
	logOf := func(size int) (leaves [][]byte, proofs []report.SiteLeaf) {
		tree := testonly.New(h)
		for i := range size { // parts, as evidence.Split makes them of larger records
			leaf := record[len(record)*i/size : len(record)*(i+1)/size]
			if size > 1 {
				leaf = append(fmt.Appendf(nil, "tassadar part v1 %s %d/%d\n", tassadar.DigestBytes(record), i+1, size), leaf...)
			}
			leaves = append(leaves, leaf)
			tree.AppendData(leaf)
		}
		checkpoint, err := note.Sign(&note.Note{Text: fmt.Sprintf("log.example/shapes\n%d\n%s\n", size, base64.StdEncoding.EncodeToString(tree.Hash()))}, signer)
		if err != nil {
			t.Fatal(err)
		}
		for i := range size {
			path, err := tree.InclusionProof(uint64(i), uint64(size))
			if err != nil {
				t.Fatal(err)
			}
			l := inclusion.Leaf{Index: uint64(i), Size: uint64(size), Path: path}
			proofs = append(proofs, report.SiteLeaf{Index: l.Index, Size: l.Size, Data: leaves[i], Path: path, Left: l.Left(), Checkpoint: checkpoint})
		}
		return leaves, proofs
	}
	var size atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, f := range files {
			if f.Name == r.URL.Path {
				w.Header().Set("Content-Type", f.Type)
				_, _ = w.Write(f.Data)
				return
			}
		}
		leaves, proofs := logOf(int(size.Load()))
		if i, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, report.LeafPath)); err == nil && i < len(leaves) {
			out := bytes.Clone(leaves[i])
			if wrong.Load() && i == len(leaves)-1 {
				out[len(out)-3] ^= 1
			}
			_, _ = w.Write(out)
			return
		}
		if r.URL.Path != "/page" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		proof := &report.SiteProof{Digest: tassadar.DigestBytes(payload), Kind: pub.Kind, LogKey: vkey, Leaves: proofs}
		if err := site.Receipt(w, receipt, proof); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	tab, cancel := chromedp.NewContext(ctx)
	defer cancel()
	tab, cancel = context.WithTimeout(tab, 3*time.Minute)
	defer cancel()
	for n := int64(1); n <= 13; n++ {
		for _, bad := range []bool{false, true} {
			size.Store(n)
			wrong.Store(bad)
			want := "holds"
			if bad {
				want = "fails"
			}
			do(t, tab, chromedp.Navigate(server.URL+"/page"))
			if !becomes(t, tab, `["holds", "fails", "partly"].includes(document.querySelector("[data-verdict]").dataset.verdict)`) {
				t.Fatalf("%d leaves: nothing comes of it", n)
			}
			is := ask(t, tab, chromedp.Evaluate[string](`document.querySelector("[data-verdict]").dataset.verdict`))
			checks := ask(t, tab, chromedp.Evaluate[int](`document.querySelectorAll("[data-checks] li").length`))
			if is != want || checks != int(2*n)+3 {
				t.Errorf("%d leaves, one wrong: %t: %q after %d checks:\n%s", n, bad, is, checks, ask(t, tab, chromedp.Evaluate[string](`document.querySelector("[data-checks]").innerText`)))
			}
		}
	}
}

package web_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/publish"
	"tassadar/internal/remote"
	"tassadar/internal/report"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
)

// TestIndependent: a client of transparency logs that knows nothing of this program reads
// the log over HTTP: its checkpoint, every entry under it, that the log only grew, and the
// proofs that the API gives for records.
func TestIndependent(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	ctx := t.Context()
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	var policy torchwood.Policy
	for _, k := range trust.Keys {
		if k.Role == tassadar.RoleLog {
			v, err := note.NewVerifier(k.Public)
			w.must(err)
			policy = torchwood.ThresholdPolicy(2, torchwood.OriginPolicy(v.Name()), torchwood.SingleVerifierPolicy(v))
		}
	}
	fetcher, err := torchwood.NewTileFetcher(w.url + "/log/")
	w.must(err)
	client, err := torchwood.NewClient(fetcher)
	w.must(err)
	checkpoint := func() tlog.Tree {
		t.Helper()
		raw, err := fetcher.ReadEndpoint(ctx, "checkpoint")
		w.must(err)
		c, _, err := torchwood.VerifyCheckpoint(raw, policy)
		w.must(err)
		return c.Tree
	}
	before := checkpoint()

	grown := 30
	if os.Getenv("TASSADAR_SOAK") == "1" {
		grown = 600 // beyond the first full tiles
	}
	w.write(func(d *datadir.Dir) {
		for range grown {
			w.clock.Add(1)
			_, _, err := publish.Make(ctx, d.Operator, 3600)
			w.must(err)
		}
	})
	tree := checkpoint()
	if tree.N != before.N+int64(grown) {
		t.Fatalf("the log had %d leaves and has %d", before.N, tree.N)
	}
	hashes := torchwood.TileHashReaderWithContext(ctx, tree, fetcher)
	grew, err := tlog.ProveTree(tree.N, before.N, hashes)
	w.must(err)
	w.must(tlog.CheckTree(grew, tree.N, tree.Hash, before.N, before.Hash))
	if tlog.CheckTree(grew, tree.N, tree.Hash, before.N, tlog.Hash{}) == nil {
		t.Error("a tree that the log never had is in it")
	}
	entries := int64(0)
	for i, entry := range client.AllEntries(ctx, tree, 0) {
		if i != entries || len(entry) == 0 {
			t.Errorf("entry %d: %d bytes", i, len(entry))
		}
		entries++
	}
	w.must(client.Err())
	if entries != tree.N {
		t.Errorf("%d entries of %d", entries, tree.N)
	}

	var last web.Published
	w.eventually(func() bool {
		last = jsonOf[web.Published](w, "/v1/publications/last")
		return int(last.Number) == grown+1
	})
	receipt := jsonOf[report.Explained](w, "/v1/cells/"+lab.Cell.Profile).Receipts[0].Receipt
	proved := jsonOf[web.ProvedRecord](w, "/v1/receipts/"+receipt.Hex())
	for _, p := range []*web.ProvedRecord{&proved, &last.Proved} {
		record := bytes.Clone(p.Record)
		for _, leaf := range p.Leaves {
			hash := tlog.RecordHash(leaf.Data)
			w.must(torchwood.VerifyProof(policy, hash, []byte(leaf.Proof)))
			hash[0] ^= 1
			if torchwood.VerifyProof(policy, hash, []byte(leaf.Proof)) == nil {
				t.Error("another leaf is proved too")
			}
		}
		if len(p.Leaves) == 1 && !bytes.Equal(p.Leaves[0].Data, record) {
			t.Errorf("the record is not the leaf's: %s", record)
		}
		if opened, err := evidence.Open(record, trust.Keys); err != nil || opened.Digest != p.Digest {
			t.Errorf("%v %v", opened, err)
		}
	}
	var rc struct{ PayloadType string }
	if err := json.Unmarshal(proved.Record, &rc); err != nil || rc.PayloadType != evidence.PayloadType {
		t.Errorf("%v %s", err, proved.Record)
	}
}

// TestRemote: tiles that were brought from a server give the verdicts that the server's own
// give, and what a server withholds or changes is found out.
func TestRemote(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.serve()
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	verifier, err := evidence.LogVerifier(trust)
	w.must(err)
	check := func(dir string) (*appraise.Check, error) {
		log, err := evidence.OpenLog(os.DirFS(dir), verifier)
		if err != nil {
			return nil, err
		}
		var record []byte
		for _, r := range log.Records() {
			if opened, err := evidence.Open(r.Data, nil); err == nil && opened.Kind == evidence.KindPublication {
				record = r.Data
			}
		}
		return appraise.CheckPublication(record, log, trust, nil, w.now())
	}
	dir := t.TempDir()
	w.must(remote.Fetch(t.Context(), w.url, dir, verifier))
	got, err := check(dir)
	w.must(err)
	want, err := check(datadir.TilesIn(w.data))
	w.must(err)
	if tassadar.DigestOf(got) != tassadar.DigestOf(want) || !got.Cells[0].Accepted {
		t.Errorf("%+v, want %+v", got, want)
	}

	tiles := datadir.TilesIn(w.data)
	spoil := func(pattern string, f func(file string)) {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(tiles, pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v %v", pattern, files, err)
		}
		for _, file := range files {
			f(file)
		}
	}
	good, err := os.ReadFile(filepath.Join(tiles, "checkpoint"))
	w.must(err)
	w.must(os.WriteFile(filepath.Join(tiles, "checkpoint"), bytes.Replace(good, []byte("\n6\n"), []byte("\n5\n"), 1), 0o644))
	if err := remote.Fetch(t.Context(), w.url, t.TempDir(), verifier); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("another size: %v", err)
	}
	w.must(os.WriteFile(filepath.Join(tiles, "checkpoint"), good, 0o644))
	spoil("tile/0/*.p/6", func(file string) { w.must(os.Rename(file, file+".away")) })
	if err := remote.Fetch(t.Context(), w.url, t.TempDir(), verifier); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("a tile that is withheld: %v", err)
	}
	spoil("tile/0/*.p/6.away", func(file string) { w.must(os.Rename(file, file[:len(file)-len(".away")])) })
	spoil("tile/entries/*.p/6", func(file string) {
		data, err := os.ReadFile(file)
		w.must(err)
		data[len(data)-3] ^= 1
		w.must(os.WriteFile(file, data, 0o644))
	})
	dir = t.TempDir()
	w.must(remote.Fetch(t.Context(), w.url, dir, verifier))
	if _, err := check(dir); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("an entry that was changed: %v", err)
	}
	for _, bad := range []string{"", "example", "file:///etc/passwd", "http://", "http://user:word@127.0.0.1/", "ftp://127.0.0.1/"} {
		if err := remote.Fetch(t.Context(), bad, t.TempDir(), verifier); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

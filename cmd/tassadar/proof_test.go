package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/formats/proof"
	merkle "github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
)

// checkProof checks a folder as somebody does who has public modules and nothing of this
// program, and returns how many leaves it proves.
func checkProof(t *testing.T, dir string) (int, error) {
	t.Helper()
	read := func(name string) []byte {
		t.Helper()
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("log.vkey"))))
	if err != nil {
		return 0, err
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.tlog-proof"))
	if err != nil {
		return 0, err
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".tlog-proof")
		var p proof.TLogProof
		if err := p.Unmarshal(read(name + ".tlog-proof")); err != nil {
			return 0, err
		}
		head, _, _, err := log.ParseCheckpoint(p.Checkpoint, verifier.Name(), verifier)
		if err != nil {
			return 0, err
		}
		var path [][]byte
		for i := range p.Hashes {
			path = append(path, p.Hashes[i][:])
		}
		if strconv.FormatUint(p.Index, 10) != name {
			t.Errorf("%s proves leaf %d", file, p.Index)
		}
		if err := merkle.VerifyInclusion(rfc6962.DefaultHasher, p.Index, head.Size, rfc6962.DefaultHasher.HashLeaf(read(name+".leaf")), path, head.Hash); err != nil {
			return 0, err
		}
	}
	return len(files), nil
}

// TestProof: receipts and publications are proved to be in the log to whoever has public
// tools, with what witnesses cosigned; another leaf is not.
func TestProof(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	receipts := tassadarIn(t, w.data, "explain", "test.broad.v1").want(t, 0).stdout
	receipt := strings.Fields(receipts[strings.Index(receipts, "\nreceipts\n")+len("\nreceipts\n"):])[0]
	dir := t.TempDir()
	for i, name := range []string{receipt, "publication:last", "publication:1"} {
		out := filepath.Join(dir, strconv.Itoa(i))
		tassadarIn(t, w.data, "proof", name, "-o", out).want(t, 0)
		if n, err := checkProof(t, out); err != nil || n < 1 {
			t.Errorf("%s: %d leaves, %v", name, n, err)
		}
	}
	leaves, err := filepath.Glob(filepath.Join(dir, "0", "*.leaf"))
	if err != nil || len(leaves) == 0 {
		t.Fatal(err)
	}
	data, err := os.ReadFile(leaves[0])
	if err == nil {
		err = os.WriteFile(leaves[0], slices.Concat(data[:len(data)/2], []byte{data[len(data)/2] ^ 1}, data[len(data)/2+1:]), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, err := checkProof(t, filepath.Join(dir, "0")); err == nil {
		t.Error("another leaf is proved")
	}
	vkey, server, _ := witnessOf(t, w.data)
	tassadarIn(t, w.data, "trust", "witness", vkey, server).want(t, 0)
	tassadarIn(t, w.data, "publish", "-o", filepath.Join(dir, "pub")).want(t, 0)
	if r := tassadarIn(t, w.data, "proof", receipt, "-o", filepath.Join(dir, "cosigned")).want(t, 0); !strings.Contains(r.stdout, "cosigned by 1 witness") {
		t.Error(r.stdout)
	}
	if n, err := checkProof(t, filepath.Join(dir, "cosigned")); err != nil || n < 1 {
		t.Errorf("cosigned: %d leaves, %v", n, err)
	}
	tassadarIn(t, w.data, "proof", receipt).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "proof", "zzz", "-o", dir).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "proof", "publication:9", "-o", dir).wantError(t, false, tassadar.BadUse)
}

package ledger

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
)

// cosigner makes cosignatures of any date (C2SP tlog-cosignature).
type cosigner struct {
	key  tassadar.Key
	name string
	hash []byte
	priv ed25519.PrivateKey
}

func newCosigner(name string, seed byte) cosigner {
	priv := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))
	data := append([]byte{4}, priv.Public().(ed25519.PublicKey)...)
	hash := sha256.Sum256(append([]byte(name+"\n"), data...))
	v := fmt.Sprintf("%s+%x+%s", name, hash[:4], base64.StdEncoding.EncodeToString(data))
	id := sha256.Sum256([]byte(v))
	k := tassadar.Key{ID: hex.EncodeToString(id[:]), Role: tassadar.RoleWitness, Public: v, URL: "https://w.invalid"}
	return cosigner{k, name, hash[:4], priv}
}

func (c cosigner) cosign(checkpoint []byte, at uint64) []byte {
	text, _, _ := bytes.Cut(checkpoint, []byte("\n\n"))
	sig := ed25519.Sign(c.priv, fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s\n", at, text))
	data := append(binary.BigEndian.AppendUint64(bytes.Clone(c.hash), at), sig...)
	return fmt.Appendf(bytes.Clone(checkpoint), "— %s %s\n", c.name, base64.StdEncoding.EncodeToString(data))
}

func TestStoreCosigned(t *testing.T) {
	dir := t.TempDir()
	_, v := testKey(t, 1)
	l := open(t, dir)
	mustAppend(t, l, records(0, 5)...)
	cp := snapshot(t, dir).Checkpoint
	cosigners := make([]cosigner, 8)
	var keys []tassadar.Key
	for i := range cosigners {
		cosigners[i] = newCosigner(fmt.Sprintf("w.invalid/%d", i), byte(10+i))
		keys = append(keys, cosigners[i].key)
	}
	ctx := context.Background()
	// All at once, as several commands might: nothing is lost.
	var wg sync.WaitGroup
	for i, c := range cosigners[:7] {
		wg.Go(func() {
			if _, err := StoreCosigned(ctx, dir, c.cosign(cp, uint64(100+i)), v, keys); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	got, err := StoreCosigned(ctx, dir, cp, v, keys)
	if err != nil || len(got) != 7 {
		t.Fatalf("got %v, %v", got, err)
	}
	file := filepath.Join(dir, "log", "witness", "5")
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	unchanged := func() {
		t.Helper()
		if after, err := os.ReadFile(file); err != nil || !bytes.Equal(after, before) {
			t.Errorf("changed to\n%s%v", after, err)
		}
	}
	// One that the trust no longer names stays.
	if got, err := StoreCosigned(ctx, dir, cp, v, keys[1:]); err != nil || len(got) != 6 {
		t.Errorf("got %v, %v", got, err)
	}
	if _, got, err := evidence.OpenCosigned(must(os.ReadFile(file)), v, keys); err != nil || len(got) != 7 {
		t.Errorf("got %v, %v", got, err)
	}
	before = must(os.ReadFile(file))

	_, other := testKey(t, 2)
	for name, f := range map[string]func() error{
		"edited": func() error {
			wrong := cosigners[7].cosign(bytes.Replace(cp, []byte("\n5\n"), []byte("\n6\n"), 1), 100)
			_, err := StoreCosigned(ctx, dir, append(bytes.Clone(cp), wrong[len(cp):]...), v, keys)
			return err
		},
		"of another log": func() error {
			_, err := StoreCosigned(ctx, dir, cp, other, keys)
			return err
		},
	} {
		if err := f(); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %v", name, err)
		}
		unchanged()
	}

	// The log goes on, also while the lock is held.
	held, err := acquire(filepath.Join(dir, cosignedLock))
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, l, record(5))
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	next := snapshot(t, dir).Checkpoint
	if _, err := StoreCosigned(short, dir, cosigners[0].cosign(next, 200), v, keys); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("while another stores: %v", err)
	}
	if err := held.release(); err != nil {
		t.Fatal(err)
	}
	// What a crash left half-written does no harm.
	if err := os.WriteFile(filepath.Join(dir, "log", "witness", "new"), bytes.Repeat([]byte("x"), 9999), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := StoreCosigned(ctx, dir, cosigners[0].cosign(next, 200), v, keys); err != nil {
		t.Error(err)
	}
	all, err := evidence.ReadCosigned(os.DirFS(filepath.Join(dir, "log")), v, keys)
	if err != nil || len(all) != 2 || all[0].Head.Size != 5 || len(all[0].Cosignatures) != 7 || all[1].Head.Size != 6 {
		t.Errorf("got %v, %v", all, err)
	}
	// A stored one that somebody edited is not written over.
	if err := os.WriteFile(file, append(bytes.Clone(before), 'x'), 0o644); err != nil {
		t.Fatal(err)
	}
	before = must(os.ReadFile(file))
	if _, err := StoreCosigned(ctx, dir, cp, v, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("beside an edited one: %v", err)
	}
	unchanged()
	if _, err := StoreCosigned(ctx, filepath.Join(dir, "none"), cp, v, keys); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("without data directory: %v", err)
	}

	// Opening for writing leaves the folder alone, and so does reading.
	mustClose(t, l)
	l = open(t, dir)
	mustAppend(t, l, record(6))
	unchanged()
	if s := snapshot(t, dir); s.Size != 7 {
		t.Errorf("size %d", s.Size)
	}
	if _, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, "log")), v); err != nil {
		t.Error(err)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

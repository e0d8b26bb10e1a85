package tracestore_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/testing/host"
	"tassadar/internal/tracestore"
	"tassadar/vm"
)

var model = tassadar.DigestBytes([]byte("model"))

// trace is one that hardly compresses.
func trace(seed uint64, n int) []vm.Token {
	rng := rand.New(rand.NewPCG(seed, 1))
	out := make([]vm.Token, n)
	for i := range out {
		out[i] = vm.Token(rng.IntN(vm.MaxVocabulary))
	}
	return out
}

func open(t *testing.T, dir string, limit int64) *tracestore.Store {
	t.Helper()
	s, err := tracestore.Open(dir, limit)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func put(t *testing.T, s *tracestore.Store, tokens []vm.Token) tassadar.Digest {
	t.Helper()
	root, err := s.Put(model, tokens)
	if err != nil {
		t.Fatal(err)
	}
	if want := evidence.NewTraceTree(model, tokens).Root(); root != want {
		t.Fatalf("root %s, want %s", root, want)
	}
	return root
}

// names are the files in a folder, and used their bytes.
func names(t *testing.T, dir string) (names []string, used int64) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		names, used = append(names, e.Name()), used+info.Size()
	}
	return names, used
}

func file(dir string, root tassadar.Digest) string { return filepath.Join(dir, root.Hex()+".trace") }

// What was put is got, of every length around a block and a window.
func TestPutGet(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, 1<<30)
	for _, n := range []int{0, 1, 1<<15 - 1, 1 << 15, 1<<15 + 1, evidence.WindowTokens, 3*evidence.WindowTokens + 5} {
		want := trace(uint64(n), n)
		root := put(t, s, want)
		m, got, err := open(t, dir, 1<<30).Get(root)
		if err != nil || m != model || !slices.Equal(got, want) {
			t.Errorf("%d tokens: %d, %s, %v", n, len(got), m, err)
		}
	}
	if bad, err := tracestore.Look(filepath.Join(t.TempDir(), "none")).Damaged(); err != nil || len(bad) > 0 {
		t.Errorf("a folder that is not there: %v, %v", bad, err)
	}
	if bad, err := s.Damaged(); err != nil || len(bad) > 0 {
		t.Error(bad, err)
	}
}

// Equal traces are one file, which is new again; another model makes another.
func TestSame(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, 1<<30)
	root := put(t, s, trace(1, 1000))
	old := time.Unix(1000, 0)
	if err := os.Chtimes(file(dir, root), old, old); err != nil {
		t.Fatal(err)
	}
	if again := put(t, s, trace(1, 1000)); again != root {
		t.Errorf("%s, then %s", root, again)
	}
	if n, _ := names(t, dir); len(n) != 1 {
		t.Errorf("files %v", n)
	}
	if n, err := s.Expire(2000); n != 0 || err != nil {
		t.Errorf("%d removed, %v", n, err)
	}
	if other, err := s.Put(tassadar.DigestBytes(nil), trace(1, 1000)); err != nil || other == root {
		t.Errorf("of another model: %s, %v", other, err)
	}
}

func TestMissing(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "traces"), 1<<30)
	if err := os.WriteFile(filepath.Join(dir, "x.trace"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, root := range []tassadar.Digest{tassadar.DigestBytes(nil), "", "sha256:../x", "sha256:" + tassadar.Digest(strings.Repeat("G", 64))} {
		if _, _, err := s.Get(root); tassadar.CodeOf(err) != tassadar.TraceUnavailable {
			t.Errorf("%q: %v", root, err)
		}
	}
}

// Whatever is changed in a file, it is reported and not used, and another put makes it
// whole.
func TestDamaged(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, 1<<30)
	tokens := trace(7, 5000)
	root := put(t, s, tokens)
	other := put(t, s, trace(8, 5000))
	whole, err := os.ReadFile(file(dir, root))
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := os.ReadFile(file(dir, other))
	if err != nil {
		t.Fatal(err)
	}
	huge := slices.Clone(whole)
	binary.LittleEndian.PutUint64(huge[16+32:], 1<<40)
	e, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	bomb := binary.LittleEndian.AppendUint64(slices.Clone(whole[:16+32]), vm.MaxHorizon)
	bomb = e.EncodeAll(make([]byte, 64<<20), bomb) // 64 MiB of zeros, in some kilobytes
	cases := map[string][]byte{"another's": theirs, "empty": {}, "half": whole[:len(whole)/2], "without an end": whole[:len(whole)-1], "more": append(slices.Clone(whole), 0),
		"twice": append(slices.Clone(whole), whole[16+32+8:]...), "a huge number": huge, "a bomb": bomb}
	rng := rand.New(rand.NewPCG(3, 3))
	for range 200 {
		at, bit := rng.IntN(len(whole)), rng.IntN(8)
		flipped := slices.Clone(whole)
		flipped[at] ^= 1 << bit
		cases[fmt.Sprintf("bit %d of byte %d", bit, at)] = flipped
	}
	for name, data := range cases {
		if err := os.WriteFile(file(dir, root), data, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, got, err := s.Get(root); tassadar.CodeOf(err) != tassadar.TraceUnavailable || got != nil {
			t.Errorf("%s: %d tokens, %v", name, len(got), err)
		}
		if bad, err := open(t, dir, 1<<30).Damaged(); err != nil || len(bad) != 1 || !strings.Contains(bad[0].Error(), root.Hex()) {
			t.Errorf("%s: reported %v, %v", name, bad, err)
		}
		if len(name)%2 == 0 {
			put(t, s, tokens)
		} else if mended, err := tracestore.Look(dir).Mend(model, tokens); !mended || err != nil {
			t.Errorf("%s: mended %t, %v", name, mended, err)
		}
		if _, got, err := s.Get(root); err != nil || !slices.Equal(got, tokens) {
			t.Fatalf("%s, put again: %v", name, err)
		}
		if mended, err := s.Mend(model, tokens); mended || err != nil {
			t.Errorf("%s: mended again %t, %v", name, mended, err)
		}
	}
	if _, _, err := s.Get(other); err != nil {
		t.Error(err)
	}
}

// The folder never has more than the bound, and the oldest go first.
func TestBound(t *testing.T) {
	dir := t.TempDir()
	one := int64(0)
	{
		probe := open(t, dir, 1<<30)
		root := put(t, probe, trace(0, 5000))
		one = probe.Size(root)
		probe.Remove(root)
	}
	limit := 3*one + one/2
	s := open(t, dir, limit)
	stop, watched := make(chan bool), make(chan error)
	go func() { // what stands there while others write
		var err error
		for {
			select {
			case <-stop:
				watched <- err
				return
			default:
			}
			entries, _ := os.ReadDir(dir)
			sum := int64(0)
			for _, e := range entries {
				// One that a folder lists may have gone, and others may have come since.
				if info, err := e.Info(); err == nil {
					sum += info.Size()
				}
			}
			if sum > limit+one { // a listing is no instant
				err = fmt.Errorf("%d bytes of %d", sum, limit)
			}
		}
	}()
	var roots []tassadar.Digest
	for i := range 12 {
		root := put(t, s, trace(uint64(i), 5000))
		at := time.Unix(int64(1000+i), 0)
		if err := os.Chtimes(file(dir, root), at, at); err != nil {
			t.Fatal(err)
		}
		roots = append(roots, root)
		if _, used := names(t, dir); used > limit {
			t.Errorf("%d bytes of %d", used, limit)
		}
		for j, r := range roots {
			if _, _, err := s.Get(r); (err == nil) != (j > i-3) {
				t.Errorf("after %d: %d: %v", i, j, err)
			}
		}
	}
	close(stop)
	if err := <-watched; err != nil {
		t.Error(err)
	}
	// What is put again goes last.
	put(t, s, trace(9, 5000))
	put(t, s, trace(20, 5000))
	if _, _, err := s.Get(roots[9]); err != nil {
		t.Error(err)
	}
	// What does not fit alone is refused, and drives nobody out.
	before, _ := names(t, dir)
	root, err := s.Put(model, trace(30, 40_000))
	if tassadar.CodeOf(err) != tassadar.StorageFull || root != evidence.NewTraceTree(model, trace(30, 40_000)).Root() {
		t.Errorf("%s, %v", root, err)
	}
	if after, _ := names(t, dir); !slices.Equal(before, after) {
		t.Errorf("%v, then %v", before, after)
	}
	// What fits when it is compressed does: zeros.
	if _, err := s.Put(model, make([]vm.Token, 1_000_000)); err != nil {
		t.Error(err)
	}
	// A smaller bound holds when the folder is opened.
	open(t, dir, one+one/2)
	if _, used := names(t, dir); used > one+one/2 {
		t.Errorf("%d bytes of %d", used, one+one/2)
	}
	open(t, dir, 0)
	if left, _ := names(t, dir); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// aged is a store of five traces, of the instants from 1000 to 1004.
func aged(t *testing.T) (dir string, s *tracestore.Store) {
	t.Helper()
	dir = t.TempDir()
	s = open(t, dir, 1<<30)
	for i := range 5 {
		at := time.Unix(int64(1000+i), 0)
		if err := os.Chtimes(file(dir, put(t, s, trace(uint64(i), 10))), at, at); err != nil {
			t.Fatal(err)
		}
	}
	return dir, s
}

func TestExpire(t *testing.T) {
	dir, s := aged(t)
	foreign := filepath.Join(dir, "README")
	if err := os.WriteFile(foreign, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if n, err := s.Expire(1002); n != 2 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if n, err := s.Expire(1 << 40); n != 3 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if left, _ := names(t, dir); len(left) != 1 {
		t.Errorf("left %v", left)
	}
}

// What is older than any envelope lets evidence be goes when the folder is opened.
func TestOpenFor(t *testing.T) {
	dir, _ := aged(t)
	p := &tassadar.Policy{Envelopes: make([]tassadar.Envelope, 3)}
	for i, age := range []int64{10, 100, 50} {
		p.Envelopes[i].Require.MaxAgeSeconds = age
	}
	for _, c := range []struct {
		p    *tassadar.Policy
		now  int64
		want int
	}{{p, 1100, 5}, {&tassadar.Policy{}, 1 << 40, 5}, {p, 1102, 3}, {p, 1 << 40, 0}} {
		if _, err := tracestore.OpenFor(c.p, dir, 1<<30, c.now); err != nil {
			t.Fatal(err)
		}
		if left, _ := names(t, dir); len(left) != c.want {
			t.Errorf("at %d: left %v, want %d", c.now, left, c.want)
		}
	}
}

// What a process left that died while it wrote goes.
func TestHalfWritten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a[b]*?")
	open(t, dir, 1<<30)
	if err := os.WriteFile(filepath.Join(dir, ".tmp-123"), make([]byte, 1<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, dir, 1<<20)
	if left, _ := names(t, dir); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// Several processes use one folder: nothing is lost, and the bound holds.
func TestTogether(t *testing.T) {
	const each, workers, inside = 15, 4, "TRACESTORE_TOGETHER"
	if dir := os.Getenv(inside); dir != "" {
		s := open(t, dir, 1<<20)
		for i := range each {
			root := put(t, s, trace(uint64(i), 3000+i))
			if _, _, err := s.Get(root); err != nil {
				t.Error(err)
			}
		}
		return
	}
	dir := t.TempDir()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^TestTogether$")
			cmd.Env = append(os.Environ(), inside+"="+dir)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	wg.Wait()
	s := open(t, dir, 1<<20)
	if left, used := names(t, dir); len(left) != each || used > 1<<20 {
		t.Errorf("%d files, %d bytes", len(left), used)
	}
	if bad, err := s.Damaged(); err != nil || len(bad) > 0 {
		t.Error(bad, err)
	}
}

// What others write to and take from the folder between two puts counts at the second:
// a kept listing is of no use then.
func TestOthers(t *testing.T) {
	dir := t.TempDir()
	one := func() int64 {
		probe := open(t, t.TempDir(), 1<<30)
		return probe.Size(put(t, probe, trace(0, 5000)))
	}()
	limit := 3*one + one/2
	a, b := open(t, dir, limit), open(t, dir, limit)
	var roots []tassadar.Digest
	for i := range 8 {
		roots = append(roots, put(t, []*tracestore.Store{a, b}[i%2], trace(uint64(i), 5000)))
		if left, used := names(t, dir); used > limit || len(left) != min(i+1, 3) {
			t.Errorf("after %d: %v, %d bytes of %d", i, left, used, limit)
		}
	}
	put(t, b, trace(5, 5000)) // the oldest of three, and new again
	put(t, a, trace(8, 5000))
	if _, _, err := a.Get(roots[5]); err != nil {
		t.Error(err)
	}
	a.Remove(roots[5])
	put(t, b, trace(5, 5000))
	if _, _, err := a.Get(roots[5]); err != nil {
		t.Error(err)
	}
}

// On a full disk a trace is not kept, nothing is left half written, and what was kept
// stays.
func TestFullDisk(t *testing.T) {
	const inside = "TRACESTORE_FULL"
	if dir := os.Getenv(inside); dir != "" {
		s := open(t, dir, 1<<30)
		first := put(t, s, trace(1, 50_000))
		_, err := s.Put(model, trace(2, 2_000_000))
		if tassadar.CodeOf(err) != tassadar.StorageFull {
			t.Errorf("%v, want %s", err, tassadar.StorageFull)
		}
		if left, _ := names(t, dir); len(left) != 1 {
			t.Errorf("left %v", left)
		}
		if _, _, err := s.Get(first); err != nil {
			t.Error(err)
		}
		return
	}
	host.Namespaces(t)
	dir := t.TempDir()
	cmd := exec.CommandContext(t.Context(), "unshare", "-rm", "sh", "-c", `mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" -test.run '^TestFullDisk$' -test.v`, "sh", dir, os.Args[0])
	cmd.Env = append(os.Environ(), inside+"="+dir)
	if out, err := cmd.CombinedOutput(); err != nil || !bytes.Contains(out, []byte("--- PASS: TestFullDisk")) {
		t.Errorf("%v\n%s", err, out)
	}
}

// Who only reads makes nothing, neither the folder nor a trace that is not kept.
func TestLook(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "none")
	s, tokens := tracestore.Look(dir), trace(0, 100)
	root := evidence.NewTraceTree(model, tokens).Root()
	if _, _, err := s.Get(root); tassadar.CodeOf(err) != tassadar.TraceUnavailable {
		t.Errorf("of a folder that is not there: %v", err)
	}
	if mended, err := s.Mend(model, tokens); mended || err != nil {
		t.Errorf("mended %t, %v", mended, err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("it was made")
	}
	put(t, open(t, dir, 1<<30), tokens)
	if _, got, err := s.Get(root); err != nil || !slices.Equal(got, tokens) {
		t.Errorf("what another wrote: %v", err)
	}
}

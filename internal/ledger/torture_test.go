package ledger

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/testing/host"
)

// helperEnv names what this test binary does instead of testing.
const helperEnv = "TASSADAR_LEDGER_HELPER"

func TestMain(m *testing.M) {
	switch os.Getenv(helperEnv) {
	case "append":
		appendUpTo(os.Args[1], os.Args[2], math.MaxInt)
	case "some":
		appendUpTo(os.Args[1], os.Args[2], some)
	case "hold":
		holdLock(os.Args[1])
	default:
		os.Exit(m.Run())
	}
}

// tortured is the record number n of a round, of very different sizes.
func tortured(round string, n int) []byte {
	pad := []int{10, 3000, 150_000, 1, 20_000}[n%5]
	return fmt.Appendf(nil, `{"round":%q,"n":%d,"pad":%q}`, round, n, strings.Repeat("x", pad))
}

func helperLedger(dir string) *Ledger {
	signer, _ := testKey(helperT{}, 1)
	l, err := Open(context.Background(), dir, signer)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return l
}

// helperT makes testKey usable where no test runs.
type helperT struct{ testing.TB }

func (helperT) Helper()           {}
func (helperT) Fatal(args ...any) { panic(fmt.Sprint(args...)) }

// some records are appended by a helper that ends.
const some = 6

// appendUpTo appends so many records and prints "index n" for each acknowledged one.
func appendUpTo(dir, round string, count int) {
	l := helperLedger(dir)
	fmt.Println("open")
	for n := range count {
		got, err := l.Append(context.Background(), tortured(round, n))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(got[0], n)
	}
	if err := l.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func holdLock(dir string) {
	helperLedger(dir)
	fmt.Println("open")
	_, _ = io.Copy(io.Discard, os.Stdin) // until the test closes it
}

// helper starts this test binary as a helper.
func helper(t *testing.T, what string, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, args...)
	cmd.Env = append(os.Environ(), helperEnv+"="+what)
	return cmd
}

// TestKill kills a writer at random moments: nothing that it acknowledged may
// be missing, and the log must only grow.
func TestKill(t *testing.T) {
	rounds := 20
	if testing.Short() {
		rounds = 4
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rnd := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	acknowledged := map[uint64]string{}
	_, v := testKey(t, 1)
	var before *Snapshot
	for round := range rounds {
		cmd := helper(t, "append", dir, strconv.Itoa(round))
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		if round%5 != 4 { // sometimes it dies while it opens
			lines.Scan()
		}
		timer := time.AfterFunc(time.Duration(rnd.Int64N(int64(700*time.Millisecond))), func() { _ = cmd.Process.Kill() })
		for lines.Scan() {
			var index uint64
			var n int
			if lines.Text() == "open" {
				continue
			}
			if _, err := fmt.Sscan(lines.Text(), &index, &n); err != nil {
				t.Fatalf("helper printed %q: %v", lines.Text(), err)
			}
			acknowledged[index] = string(tortured(strconv.Itoa(round), n))
		}
		timer.Stop()
		_ = cmd.Wait() // killed
		if stderr.Len() > 0 {
			t.Fatalf("round %d: %s", round, stderr.String())
		}
		s, err := Read(dir, v)
		if err != nil {
			t.Fatalf("round %d: Read after the kill: %v", round, err)
		}
		got := map[uint64]string{}
		for _, r := range s.Records {
			got[r.Index] = string(r.Data)
		}
		for index, want := range acknowledged {
			if got[index] != want {
				t.Fatalf("round %d: acknowledged record %d is lost", round, index)
			}
		}
		if before != nil {
			at, err := s.At(before.Size)
			if err != nil || !bytes.Equal(at.Root, before.Root) {
				t.Fatalf("round %d: the log does not extend what it was: %v", round, err)
			}
		}
		before = s
	}
	if len(acknowledged) < rounds/4 {
		t.Errorf("only %d records were acknowledged in %d rounds: nothing was tested", len(acknowledged), rounds)
	}
	mustAppend(t, open(t, dir), record(0))
	log, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(view(snapshot(t, dir))[4:4+int(log.Size())], asStrings(log.Leaves())); diff != "" {
		t.Errorf("index and tiles (-index +tiles):\n%s", diff)
	}
	t.Logf("%d acknowledged, %d leaves", len(acknowledged), log.Size())
}

func asStrings(leaves [][]byte) []string {
	out := make([]string, len(leaves))
	for i, leaf := range leaves {
		out[i] = string(leaf)
	}
	return out
}

func TestLocked(t *testing.T) {
	dir := t.TempDir()
	cmd := helper(t, "hold", dir)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "open\n" {
		t.Fatalf("helper printed %q, %v", line, err)
	}
	signer, v := testKey(t, 1)
	ctx := context.Background()
	_, err = Open(ctx, dir, signer)
	if tassadar.CodeOf(err) != tassadar.DataLocked || !strings.Contains(err.Error(), "process "+strconv.Itoa(cmd.Process.Pid)) {
		t.Errorf("Open: %v", err)
	}
	if err := Reindex(ctx, dir, v); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("Reindex: %v", err)
	}
	if _, err := Read(dir, v); err != nil {
		t.Errorf("Read: %v", err)
	}
	if err := errors.Join(in.Close(), cmd.Wait()); err != nil {
		t.Fatal(err)
	}
	l := open(t, dir)
	if _, err := Open(ctx, dir, signer); tassadar.CodeOf(err) != tassadar.DataLocked {
		t.Errorf("Open twice in one process: %v", err)
	}
	mustAppend(t, l, record(0))
}

// TestReadWhileWriting reads all the time: every snapshot must verify and
// extend the one before.
func TestReadWhileWriting(t *testing.T) {
	dir := t.TempDir()
	_, v := testKey(t, 1)
	l := open(t, dir)
	mustAppend(t, l, records(0, 250)...)
	done := make(chan error, 1)
	go func() {
		defer close(done)
		for i := 250; i < 265; i++ {
			if _, err := l.Append(context.Background(), record(i)); err != nil {
				done <- err
				return
			}
		}
		done <- l.Close()
	}()
	before := snapshot(t, dir)
	for n := 0; ; n++ {
		s, err := Read(dir, v)
		if err != nil {
			t.Fatalf("Read: %v", err)
		}
		if _, err := evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v); err != nil {
			t.Fatalf("OpenLog: %v", err)
		}
		if at, err := s.At(before.Size); err != nil || !bytes.Equal(at.Root, before.Root) {
			t.Fatalf("from %d to %d leaves: not an extension: %v", before.Size, s.Size, err)
		}
		before = s
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			if got := snapshot(t, dir).Size; got != 265 {
				t.Errorf("got %d leaves", got)
			}
			return
		default:
		}
	}
}

// TestFlip changes every byte of every file of a small log, one at a time. The
// reader must answer with a code or with the same content.
func TestFlip(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	mustAppend(t, l, record(0))
	mustAppend(t, l, record(1), []byte("part"))
	mustClose(t, l)
	want := view(snapshot(t, dir))
	_, v := testKey(t, 1)
	flips, seen := 0, map[string]int{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		have, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		// The pages of an index are many and mostly empty: those are sampled.
		step := 1 + len(have)/400
		for at := 0; at < len(have); at += step {
			flips++
			bad := bytes.Clone(have)
			bad[at] ^= 1 << (at % 8)
			if err := os.WriteFile(name, bad, 0o600); err != nil {
				return err
			}
			s, err := Read(dir, v)
			if err == nil && !cmp.Equal(want, view(s)) {
				t.Errorf("%s byte %d: Read answers with other content", rel, at)
			}
			if err != nil && tassadar.CodeOf(err) == "" {
				t.Errorf("%s byte %d: Read: no code: %v", rel, at, err)
			}
			if err != nil {
				seen[string(tassadar.CodeOf(err))]++
			}
			if !strings.HasPrefix(rel, "log/") || strings.HasPrefix(rel, "log/.state/") {
				continue
			}
			_, err = evidence.OpenLog(os.DirFS(filepath.Join(dir, logDir)), v)
			if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Errorf("%s byte %d: OpenLog: %v", rel, at, err)
			}
		}
		return os.WriteFile(name, have, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d flips: %v", flips, seen)
	if seen[string(tassadar.EvidenceUnverifiable)] == 0 || seen[string(tassadar.IndexDiffers)] == 0 {
		t.Errorf("codes seen: %v", seen)
	}
	if diff := cmp.Diff(want, view(snapshot(t, dir))); diff != "" {
		t.Errorf("afterwards (-want +got):\n%s", diff)
	}
}

// inNamespace runs the named test of this binary again as root of a mount
// namespace, with $1 the directory, after a shell command; insideEnv is set there.
func inNamespace(t *testing.T, dir, command string) {
	t.Helper()
	host.Namespaces(t)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("unshare", "-rm", "sh", "-c", command+` && exec "$2" -test.run "^$3\$" -test.v`, "sh", dir, exe, t.Name())
	cmd.Env = append(os.Environ(), insideEnv+"="+dir)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil || !bytes.Contains(out, []byte("--- PASS: "+t.Name())) {
		t.Error(err)
	}
}

const insideEnv = "TASSADAR_LEDGER_INSIDE"

// TestReadOnly reads, and cannot write, on a file system that is mounted
// read-only: a log that was closed, and one whose writer was killed.
func TestReadOnly(t *testing.T) {
	if dir := os.Getenv(insideEnv); dir != "" {
		signer, _ := testKey(t, 1)
		for _, sub := range []string{"closed", "killed"} {
			if got := snapshot(t, filepath.Join(dir, sub)).Size; got != 3 {
				t.Errorf("%s: got %d leaves", sub, got)
			}
			if _, err := Open(context.Background(), filepath.Join(dir, sub), signer); tassadar.CodeOf(err) != tassadar.DataUnavailable {
				t.Errorf("%s: Open: %v", sub, err)
			}
		}
		return
	}
	dir := t.TempDir()
	l := open(t, filepath.Join(dir, "open"))
	mustAppend(t, l, records(0, 3)...)
	if err := os.CopyFS(filepath.Join(dir, "killed"), os.DirFS(filepath.Join(dir, "open"))); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "killed", indexFile+"-shm")); err != nil {
		t.Fatal(err)
	}
	mustClose(t, l)
	if err := os.Rename(filepath.Join(dir, "open"), filepath.Join(dir, "closed")); err != nil {
		t.Fatal(err)
	}
	inNamespace(t, dir, `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"`)
}

// TestFullDisk runs on a small file system.
func TestFullDisk(t *testing.T) {
	if dir := os.Getenv(insideEnv); dir != "" {
		fullDisk(t, dir)
		return
	}
	inNamespace(t, t.TempDir(), `mount -t tmpfs -o size=16m tmpfs "$1"`)
}

func fullDisk(t *testing.T, dir string) {
	_, v := testKey(t, 1)
	const page = 4096
	filler := filepath.Join(dir, "filler")
	fill := func(leave int) {
		t.Helper()
		f, err := os.Create(filler)
		if err != nil {
			t.Fatal(err)
		}
		for err == nil && freeSpace(dir) > uint64(leave) {
			_, err = f.Write(make([]byte, page))
		}
		f.Close()
	}
	reserve := filepath.Join(dir, "reserve") // for the end, when there is space again
	if err := os.WriteFile(reserve, make([]byte, 2*minFree), 0o600); err != nil {
		t.Fatal(err)
	}
	dataDir := filepath.Join(dir, "data")
	var want []string
	check := func(when string) {
		t.Helper()
		s, err := Read(dataDir, v)
		if err != nil {
			t.Fatalf("%s: Read: %v", when, err)
		}
		got := map[string]bool{}
		for _, r := range data(s) {
			got[r] = true
		}
		for i, w := range want {
			if !got[w] {
				t.Fatalf("%s: acknowledged record %d is lost", when, i)
			}
		}
		if _, err := evidence.OpenLog(os.DirFS(filepath.Join(dataDir, logDir)), v); err != nil {
			t.Fatalf("%s: OpenLog: %v", when, err)
		}
	}
	l := open(t, dataDir)
	n := 0
	appendOne := func() error {
		r := tortured("full", n)
		n++
		took, stop := host.Awake()
		defer stop()
		_, err := l.Append(context.Background(), r)
		if took := took(); took > appendLimit+5*time.Second {
			t.Fatalf("Append took %v", took)
		}
		if err == nil {
			want = append(want, string(r))
		} else if tassadar.CodeOf(err) != tassadar.StorageFull {
			t.Fatalf("record %d: %v", n-1, err)
		}
		return err
	}

	for n < 400 && appendOne() == nil {
	}
	if len(want) == 0 || len(want) == 400 {
		t.Fatalf("%d records before the disk was full", len(want))
	}
	check("refused for lack of space")
	t.Logf("%d records fit", len(want))

	// Now past the precaution: the space runs out while Tessera or SQLite writes,
	// at different files.
	l.free = func() uint64 {
		if free := freeSpace(dir); free < 4*page {
			return free
		}
		return 1 << 40
	}
	failed := map[string]int{}
	for k := range 24 {
		bundle := lastBundleSize(filepath.Join(dataDir, logDir), l.size) + uint64(len(tortured("full", n)))
		leave := int(bundle/page)*page + (k-2)*page
		fill(leave)
		if err := appendOne(); err != nil {
			failed[regexp.MustCompile(`^[a-z_]+: [a-z ]+`).FindString(err.Error())]++
		}
		check(fmt.Sprintf("with %d bytes left", leave))
	}
	if len(failed) < 2 {
		t.Errorf("Append failed in %d ways only: %v", len(failed), failed)
	}
	t.Logf("failures: %v", failed)

	signer, _ := testKey(t, 1)
	fill(0)
	l.Close()
	if _, err := Open(context.Background(), dataDir, signer); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("Open on a full disk: %v", err)
	}
	if _, err := Open(context.Background(), filepath.Join(dir, "new"), signer); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("Open of a new directory on a full disk: %v", err)
	}
	check("after Open was refused")
	for _, file := range []string{filler, reserve} {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
	l = open(t, dataDir)
	l.free = func() uint64 { return 1 << 40 }
	if err := appendOne(); err != nil {
		t.Errorf("with space again: %v", err)
	}
	check("with space again")
}

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/machine"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
)

// slowPolicy has a broad profile that takes some seconds to measure.
func slowPolicy(t *testing.T) string {
	t.Helper()
	return smallPolicy(t, policyOptions{fib: 29, runs: 5})
}

// startRun starts a run and returns it with the lines of its standard error.
func startRun(t *testing.T, data string, args ...string) (*exec.Cmd, <-chan string) {
	t.Helper()
	cmd := exec.Command("tassadar", append([]string{"--data", data, "run"}, args...)...)
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := make(chan string, 100)
	go func() {
		defer close(lines)
		for s := bufio.NewScanner(pipe); s.Scan(); {
			lines <- s.Text()
		}
	}()
	return cmd, lines
}

// interruptRun interrupts a run in its second cell, the broad one, and wants it to say so.
// It returns what the run said.
func interruptRun(t *testing.T, data string, args ...string) result {
	t.Helper()
	stderr := ""
	cmd, lines := startRun(t, data, args...)
	for line := range lines {
		stderr += line + "\n"
		if strings.HasPrefix(line, "[1/2]") {
			break
		}
	}
	// The second cell begins at once and takes seconds: it is assigned and being
	// measured by the time that a command has read so from the log.
	for n := 0; verdictOf(t, data).Counts.Assignments < 2; n++ {
		if n == 100 {
			t.Fatalf("the second cell is never assigned\n%s", stderr)
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	for line := range lines {
		stderr += line + "\n"
	}
	_ = cmd.Wait() // the exit code is what counts
	if code := cmd.ProcessState.ExitCode(); code != 2 || !strings.Contains(stderr, "tassadar: run_failed: interrupted") {
		t.Fatalf("exit code %d, want 2 with run_failed\n%s", code, stderr)
	}
	return result{2, "", stderr}
}

// failedRun wants the log of an interrupted run to say that it failed.
func failedRun(t *testing.T, data string) *appraise.Verdict {
	t.Helper()
	v := verdictOf(t, data)
	if v.Counts.Assignments != 2 || v.Counts.Receipts != 2 || v.Counts.Failed != 1 {
		t.Errorf("counts %+v, want 2 assignments, 2 receipts, 1 failed", v.Counts)
	}
	if c := cellOf(t, v, "test.broad.v1"); c.Status != appraise.Red || !slices.Contains(c.Reasons, tassadar.RunFailed) {
		t.Errorf("the interrupted cell is %s %v, want red with run_failed", c.Status, c.Reasons)
	}
	return v
}

// An interrupt signs and logs the run as failed; its cell is red until it is
// measured again (law 10).
func TestInterrupt(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol, data := slowPolicy(t), filepath.Join(t.TempDir(), "data")
	said := interruptRun(t, data, "--policy", pol)
	if c := cellOf(t, failedRun(t, data), "test.article.v1"); c.Status != appraise.Green {
		t.Errorf("what was measured before the interrupt is %s", c.Status)
	}
	r := tassadarIn(t, data, "gate", "broad").want(t, 1)
	if !regexp.MustCompile(`\[ \] receipts +0 of 1\n +run_failed`).MatchString(r.stdout) {
		t.Errorf("the gate does not say that receipts lack because of run_failed:\n%s", r.stdout)
	}
	if r := tassadarIn(t, data, "explain", "broad").want(t, 0); !strings.Contains(r.stdout, "interrupted") {
		t.Errorf("explain does not tell of the interrupt:\n%s", r.stdout)
	}
	tassadarIn(t, data, "audit").want(t, 0)

	if r := typeNext(t, t.TempDir(), "/nowhere", said).want(t, 0); !strings.Contains(r.stderr, "[1/1] test.broad.v1") {
		t.Errorf("the next run measures\n%s", r.stderr)
	}
	tassadarIn(t, data, "gate", "broad").want(t, 0)
	if got := verdictOf(t, data).Counts.Failed; got != 1 {
		t.Errorf("%d failed runs are reported, want 1: red stays in the log", got)
	}
}

// An interrupted run for another host's log still gives its receipts, and they
// say so.
func TestInterruptAssignment(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol, dir := slowPolicy(t), t.TempDir()
	data, orders, receipts := filepath.Join(dir, "data"), filepath.Join(dir, "orders"), filepath.Join(dir, "receipts")
	tassadarIn(t, data, "publish", "--policy", pol, "-o", filepath.Join(dir, "pub")).want(t, 0)
	tassadarIn(t, data, "assign", "--policy", pol, "--worker", workerID(t, data), "--machine", classHere(t), "-o", orders).want(t, 0)
	said := interruptRun(t, data, "--policy", pol, "--assignment", orders, "-o", receipts)
	if !strings.Contains(said.stderr, "next: Carry the receipts back all the same: tassadar import FILE logs them there") {
		t.Errorf("the next step is another:\n%s", said.stderr)
	}
	tassadarIn(t, data, "import", receipts).want(t, 0)
	failedRun(t, data)
}

// A run killed at any moment loses nothing that it acknowledged (law 12); what
// it was assigned and never answered is abandoned after the deadline.
func TestKill(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol, data := smallPolicy(t, policyOptions{fib: 22, runs: 2}), filepath.Join(t.TempDir(), "data")
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rnd := rand.New(rand.NewPCG(seed, 0))
	acknowledged := 0
	for round := range 10 {
		cmd, lines := startRun(t, data, "--policy", pol, "--again")
		timer := time.AfterFunc(time.Duration(rnd.IntN(1500))*time.Millisecond, func() { _ = cmd.Process.Signal(syscall.SIGKILL) })
		for line := range lines {
			if strings.HasPrefix(line, "[") {
				acknowledged++
			}
		}
		timer.Stop()
		_ = cmd.Wait() // it was killed, or it was faster
		if _, err := os.Stat(filepath.Join(data, "log", "checkpoint")); err != nil {
			continue // killed before there was a log
		}
		r := tassadarIn(t, data, "--json", "appraise")
		if r.code == 2 && strings.Contains(r.stderr, string(tassadar.Unmeasured)) {
			continue
		}
		var v appraise.Verdict
		if err := json.Unmarshal([]byte(r.want(t, 0).stdout), &v); err != nil {
			t.Fatal(err)
		}
		if v.Counts.Receipts < acknowledged {
			t.Fatalf("round %d: %d receipts in the log, %d were acknowledged", round, v.Counts.Receipts, acknowledged)
		}
		r = tassadarIn(t, data, "audit")
		if r.code == 2 && acknowledged == 0 && v.Counts.Assignments == 0 && strings.Contains(r.stderr, string(tassadar.Unmeasured)) {
			continue // killed before anything was logged
		}
		r.want(t, 0)
	}
	tassadarIn(t, data, "run", "--policy", pol, "--again").want(t, 0)
	tassadarIn(t, data, "audit").want(t, 0)
	v := verdictOf(t, data)
	if c := cellOf(t, v, "test.broad.v1"); c.Status != appraise.Green {
		t.Errorf("after a whole run the cell is %s %v", c.Status, c.Reasons)
	}
	late := verdictOf(t, data, "--at", fmt.Sprint(v.At+2*dispatch.LocalDeadline(false)))
	if got, want := late.Counts.Abandoned, v.Counts.Assignments-v.Counts.Receipts; got != want {
		t.Errorf("%d runs are abandoned after the deadline, want %d", got, want)
	}
	if c := cellOf(t, late, "test.broad.v1"); c.Status != appraise.Green {
		t.Errorf("measured again by the same worker, and %s %v", c.Status, c.Reasons)
	}
}

// A run that nobody ended is abandoned after its deadline, and red.
func TestAbandoned(t *testing.T) {
	t.Parallel()
	onLinux(t)
	pol, data := slowPolicy(t), filepath.Join(t.TempDir(), "data")
	cmd, lines := startRun(t, data, "--policy", pol)
	for line := range lines {
		if strings.HasPrefix(line, "[1/2]") {
			break
		}
	}
	for verdictOf(t, data).Counts.Assignments < 2 { // readers need no lock
	}
	tassadarIn(t, data, "run", "--policy", pol).wantError(t, false, tassadar.DataLocked)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for range lines {
	}
	_ = cmd.Wait() // it was killed
	v := verdictOf(t, data)
	if v.Counts.Pending != 1 || v.Counts.Receipts != 1 {
		t.Fatalf("counts %+v, want one receipt and one pending", v.Counts)
	}
	late := fmt.Sprint(v.At + 2*dispatch.LocalDeadline(false))
	if c := cellOf(t, verdictOf(t, data, "--at", late), "test.broad.v1"); c.Status != appraise.Red || !slices.Contains(c.Reasons, tassadar.RunAbandoned) {
		t.Errorf("after the deadline the cell is %s %v", c.Status, c.Reasons)
	}
	tassadarIn(t, data, "gate", "broad", "--at", late).want(t, 1)
}

// One flipped byte anywhere in what a stranger holds is a code, never a crash
// and never accepted.
func TestFlippedByte(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	dir := filepath.Dir(w.data)
	tiles, trust, seen := filepath.Join(dir, "tiles"), filepath.Join(dir, "trust.yaml"), filepath.Join(dir, "seen")
	for _, args := range [][]string{{"-a", w.data + "/log", tiles}, {w.data + "/trust.yaml", trust}} {
		if out, err := exec.Command("cp", args...).CombinedOutput(); err != nil {
			t.Fatalf("cp: %v: %s", err, out)
		}
	}
	if err := os.RemoveAll(w.data); err != nil {
		t.Fatal(err)
	}
	verify := func() result {
		return tassadarIn(t, w.data, "verify", "--tiles", tiles, "--trust", trust, "--remember", seen, w.publication)
	}
	verify().want(t, 0)
	memory := readFile(t, seen)
	files := []string{w.publication, trust, seen}
	if err := filepath.WalkDir(tiles, func(path string, d fs.DirEntry, err error) error {
		// Tessera's own state is no part of the tiles that are published.
		if err == nil && d.IsDir() && d.Name() == ".state" {
			return fs.SkipDir
		}
		if err == nil && !d.IsDir() {
			files = append(files, path)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	const samples = 12
	harmless := 0
	for _, file := range files {
		whole := readFile(t, file)
		for i := range samples {
			at := (2*i + 1) * len(whole) / (2 * samples)
			edited := slices.Clone(whole)
			edited[at] ^= 1 << (i % 8)
			writeFile(t, file, edited)
			r := verify()
			switch {
			case strings.Contains(r.stderr, "goroutine ") || r.code < 0 || r.code > 2:
				t.Errorf("%s, byte %d: exit code %d\n%s", filepath.Base(file), at, r.code, r.stderr)
			case r.code == 0 && file == trust && accepted(t, r) == 0:
				// Another label or host in the trust: fewer cells are accepted.
			case r.code == 0 && file == trust && comment(whole, at):
				harmless++
			case r.code == 0 && file == seen:
				// A memory that remembers less is no forgery of somebody else's.
			case r.code == 0 && superseded(file, files):
				harmless++ // the file belongs to an older tree; nothing reads it
			case r.code == 0:
				t.Errorf("%s, byte %d of %d flipped, and accepted:\n%s", strings.TrimPrefix(file, dir), at, len(whole), r.stdout)
			case !strings.HasPrefix(r.stderr, "tassadar: "):
				t.Errorf("%s, byte %d: no code:\n%s", filepath.Base(file), at, r.stderr)
			}
			writeFile(t, seen, memory)
		}
		writeFile(t, file, whole)
	}
	if harmless > samples {
		t.Errorf("%d flipped bytes did no harm", harmless)
	}
	verify().want(t, 0)
}

func accepted(t *testing.T, r result) int {
	t.Helper()
	return strings.Count(r.stdout, "  accepted ")
}

// comment reports whether a byte of a YAML file stands in a comment or label.
func comment(data []byte, at int) bool {
	line := string(data[:at])
	line = line[strings.LastIndexByte(line, '\n')+1:]
	return strings.HasPrefix(line, "#") || strings.HasPrefix(strings.TrimSpace(line), "label:")
}

// superseded reports whether a partial tile stands beside a wider one.
func superseded(file string, files []string) bool {
	dir, width := filepath.Split(file)
	return strings.HasSuffix(dir, ".p/") && slices.ContainsFunc(files, func(other string) bool {
		d, w := filepath.Split(other)
		return d == dir && (len(w) > len(width) || len(w) == len(width) && w > width)
	})
}

// openAt opens a data directory in this process with a clock of its own.
func openAt(t *testing.T, data, pol string, now int64) (*datadir.Dir, *policy.Bundle) {
	t.Helper()
	m, err := machine.Detect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	dir, err := datadir.Open(t.Context(), data, m.Host, "test", func() int64 { return now })
	if err != nil {
		t.Fatal(err)
	}
	bundle, err := policy.Load(pol)
	if err != nil {
		t.Fatal(err)
	}
	if err := dir.Operator.SetPolicy(context.Background(), bundle.Policy); err != nil {
		t.Fatal(err)
	}
	return dir, bundle
}

// A clock behind the log stops writing; reading goes on.
func TestClockSetBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := filepath.Join(t.TempDir(), "data")
	dir, _ := openAt(t, data, w.policy, time.Now().Unix()+86400)
	if err := dir.Close(); err != nil {
		t.Fatal(err)
	}
	before := treeOf(t, data)
	for _, args := range [][]string{{"run", "--policy", w.policy}, {"publish"}} {
		tassadarIn(t, data, args...).wantError(t, false, tassadar.ClockSkew)
	}
	for name, digest := range treeOf(t, data) {
		if before[name] != digest {
			t.Errorf("%s changed", name)
		}
	}
	tassadarIn(t, data, "report", "portability").want(t, 0)
	tassadarIn(t, data, "audit").want(t, 0)
	// No instant stands in the way of a decision.
	if r := tassadarIn(t, data, "withdraw", "*,*,*,*", "--why", "a test").want(t, 0); !strings.Contains(r.stdout, "in force") {
		t.Errorf("withdraw says\n%s", r.stdout)
	}
}

// writeOrders writes what tassadar assign does.
func writeOrders(t *testing.T, dir *datadir.Dir, file string, records ...[]byte) {
	t.Helper()
	checkpoint, err := dir.Checkpoint()
	if err != nil {
		t.Fatal(err)
	}
	orders, err := dispatch.NewAssignments(dir.Operator.Verified(), checkpoint, dir.Leaf, records)
	if err != nil {
		t.Fatal(err)
	}
	body, err := tassadar.Canonical(orders)
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, file, body)
}

// An assignment is measured before its deadline, by the worker that it names,
// on the machine class that it names.
func TestForeignAssignments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	data := filepath.Join(t.TempDir(), "data")
	now := time.Now().Unix() - 3600
	dir, bundle := openAt(t, data, w.policy, now)
	order := operator.Measurement{Cell: bundle.Policy.Cells()[0].Cell, Worker: dir.Worker.ID(), Lifetime: 60}
	_, record, err := dir.Operator.Assign(t.Context(), order)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "orders")
	writeOrders(t, dir, file, record)
	if err := dir.Close(); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "run", "--policy", w.policy, "--assignment", file).wantError(t, false, tassadar.RunAbandoned)
	tassadarIn(t, w.data, "run", "--policy", w.policy, "--assignment", file).wantError(t, false, tassadar.SignerUntrusted)

	// Of another policy: the profile is unknown, or has another digest.
	other := smallPolicy(t, policyOptions{fib: 11})
	if err := os.RemoveAll(filepath.Join(w.foreign, "measured")); err != nil { // by the right policy
		t.Fatal(err)
	}
	tassadarIn(t, w.foreign, "run", "--policy", "builtin", "--assignment", w.orders).wantError(t, false, tassadar.PolicyMalformed)
	receipts := filepath.Join(t.TempDir(), "receipts")
	r := tassadarIn(t, w.foreign, "run", "--policy", other, "--assignment", w.orders, "-o", receipts)
	r.wantError(t, false, tassadar.PolicyMalformed)
	if !strings.Contains(r.stderr, "and the assignment asks for ") || exists(receipts) {
		t.Errorf("another profile digest is not told of:\n%s", r.stderr)
	}
}

// A worker's key that is gone from beside a log is said to be so: nothing is
// measured in its name.
func TestWorkerKeyGone(t *testing.T) {
	t.Parallel()
	pol, data := smallPolicy(t, policyOptions{}), filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "publish", "--policy", pol, "-o", filepath.Join(t.TempDir(), "pub")).want(t, 0)
	if err := os.Remove(filepath.Join(data, "keys", "worker.pem")); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "run", "--policy", pol).wantError(t, false, tassadar.KeyMissing)
}

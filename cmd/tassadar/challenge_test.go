package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/modules"
	"tassadar/internal/policy"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
)

// planted shows traces in which one token is another, where they are long enough, and
// is right in everything else.
type planted struct {
	backend.Backend
	at int
}

type plantedSession struct {
	backend.Session
	at int
}

func (p planted) Open(ctx context.Context, pages int) (backend.Session, error) {
	s, err := p.Backend.Open(ctx, pages)
	return plantedSession{s, p.at}, err
}

func (p plantedSession) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	answer, err := p.Session.Run(ctx, inv)
	if t := answer.Trace; t != nil && len(t.Tokens) > p.at {
		t.Tokens = slices.Clone(t.Tokens)
		t.Tokens[p.at] ^= 1
	}
	return answer, err
}

// deaf hears of what is measured, and says nothing.
type deaf struct{}

func (deaf) Begin(tassadar.Cell)   {}
func (deaf) End(*evidence.Receipt) {}

// loop is what the workload long_loop comes to.
func loop(seed uint32, count int) int32 {
	sum := uint32(0)
	for range count {
		seed = seed*1664525 + 1013904223
		sum = (sum<<1 | sum>>31) ^ seed>>16
	}
	return int32(sum)
}

// measurePlanted measures a cell as the worker of this host, with a token planted into
// its traces.
func measurePlanted(t *testing.T, data, own string, bundle *policy.Bundle, cell tassadar.Cell, at int) {
	t.Helper()
	ctx := t.Context()
	a := &app{out: io.Discard, err: io.Discard, now: func() int64 { return time.Now().Unix() }, data: data, policyDir: own}
	m, _, err := detect(ctx)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := datadir.Open(ctx, data, m.Host, "", a.now)
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	if err := errors.Join(a.keepPolicy(bundle), a.setPolicy(ctx, dir, bundle)); err != nil {
		t.Fatal(err)
	}
	prog, err := program()
	if err != nil {
		t.Fatal(err)
	}
	store, err := tracestore.Open(datadir.Traces(data), 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	mods := modules.New(bundle, false)
	w := &worker.Worker{Signer: dir.Worker, Machine: m, Program: prog, Now: a.now, Traces: store,
		Modules: func(ctx context.Context, m tassadar.Module) (worker.Built, error) {
			built, err := mods.Get(ctx, m)
			return worker.Built(built), err
		}}
	for _, b := range (&app{}).backends([]string{cell.Backend}) {
		w.Backends = append(w.Backends, planted{b, at})
	}
	if err := dispatch.Local(ctx, dir.Operator, dir.Worker.Key(tassadar.RoleWorker), []tassadar.Cell{cell}, false, nil, nil, measure(w, bundle), deaf{}); err != nil {
		t.Fatal(err)
	}
}

// TestChallenge: a worker with a valid key plants one wrong token in a long trace, whose
// result is right. A challenge finds it, in a window that was chosen after the receipt
// was logged; it says which token, and the cell is red. What is only asked waits.
func TestChallenge(t *testing.T) {
	t.Parallel()
	const count, window = 30_000, 3
	const at = window*evidence.WindowTokens + 1234
	dir := t.TempDir()
	data, own := filepath.Join(dir, "data"), filepath.Join(dir, "policy")
	module, err := filepath.Abs("../../profiles/workloads/long_loop/long_loop.clang-14.wasm")
	if err != nil {
		t.Fatal(err)
	}
	class, err := thisClass()
	if err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "profile", "new", "--name", "loop", "--wasm", module, "--invoke", "run", "--arg", "i32:7", "--arg", fmt.Sprint("i32:", count),
		"--expect", fmt.Sprint("i32:", loop(7, count)), "-o", own).want(t, 0)
	bundle, err := policy.Load(own)
	if err != nil {
		t.Fatal(err)
	}
	cells := bundle.Policy.Cells()
	i := slices.IndexFunc(cells, func(c tassadar.DeclaredCell) bool { return c.Backend == "vm.compiled" && c.Machine == class })
	if i < 0 {
		t.Fatalf("no cell of vm.compiled among %v", cells)
	}
	cell := cells[i].Cell
	explained := func() appraise.Cell {
		var out appraise.Cell
		if err := json.Unmarshal([]byte(tassadarIn(t, data, "--json", "explain", cell.String()).want(t, 0).stdout), &out); err != nil {
			t.Fatal(err)
		}
		return out
	}

	measurePlanted(t, data, own, bundle, cell, at)
	before := explained()
	if before.Status != appraise.Green || len(before.Receipts) != 1 {
		t.Fatalf("before anybody asks: %s %v", before.Status, before.Findings)
	}
	receipt, caseID := before.Receipts[0].Receipt.Hex(), bundle.Policy.Profiles[0].Workloads[0].ID+"/"+bundle.Policy.Profiles[0].Workloads[0].Cases[0].ID

	// What is asked is there, and can be answered.
	for args, says := range map[string]string{
		"challenge":                                                     "name a receipt",
		"challenge nothing":                                             "0 receipts begin with",
		"challenge " + receipt + " --window 1":                          "name it with --case",
		"challenge " + receipt + " --case loop/other":                   "no trace of case",
		"challenge " + receipt + " --days 1":                            "2 to 30",
		"challenge " + receipt + " --engine wazero":                     "vm.definition",
		"challenge " + receipt + " --engine vm.definition":              "takes 32768",
		"challenge --answer " + receipt:                                 "leave RECEIPT",
		"challenge --log " + os.DevNull:                                 "",
		"challenge " + receipt + " --case " + caseID + " --window 1000": "asks for the last one",
	} {
		if got := tassadarIn(t, data, strings.Fields(args)...).want(t, 2); !strings.Contains(got.stderr, says) {
			t.Errorf("%s: %s", args, got.stderr)
		}
	}
	if got := explained(); len(got.Findings) != len(before.Findings) || got.NotAfter != before.NotAfter {
		t.Fatalf("after questions that were refused: until %d, %v", got.NotAfter, got.Findings)
	}

	// Windows in which nothing is wrong.
	for _, w := range []string{"0", "1", "4"} {
		got := tassadarIn(t, data, "challenge", receipt, "--case", caseID, "--window", w).want(t, 0)
		if !strings.Contains(got.stdout, "every token is what the weights predict") {
			t.Errorf("window %s: %s%s", w, got.stdout, got.stderr)
		}
	}
	if got := explained(); got.Status != appraise.Green || !got.Receipts[0].Reexecuted {
		t.Errorf("after windows that are right: %s, executed again %t", got.Status, got.Receipts[0].Reexecuted)
	}
	tassadarIn(t, data, "challenge", "--answer").want(t, 0)

	// Whoever has no traces asks, and somebody else answers.
	asked := tassadarIn(t, data, "challenge", receipt, "--case", caseID, "--window", fmt.Sprint(window), "--ask").want(t, 0)
	if !strings.Contains(asked.stdout, fmt.Sprintf("window %d of %s", window, caseID)) {
		t.Errorf("asked: %s", asked.stdout)
	}
	if got := explained(); got.Status != appraise.Green || got.NotAfter >= before.NotAfter {
		t.Errorf("while it waits: %s until %d, before until %d", got.Status, got.NotAfter, before.NotAfter)
	}
	interruptedAnswer(t, data, own, bundle)
	answered := tassadarIn(t, data, "challenge", "--answer").want(t, 1)
	if want := fmt.Sprintf("token %d is ", at); !strings.Contains(answered.stderr, want) || !strings.Contains(answered.stderr, string(tassadar.TraceDiffers)) {
		t.Errorf("answered: %s%s", answered.stdout, answered.stderr)
	}
	got := explained()
	if got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.TraceDiffers) {
		t.Errorf("after a wrong token was found: %s %v", got.Status, got.Reasons)
	}
	if text := tassadarIn(t, data, "explain", cell.String()).want(t, 0).stdout; !strings.Contains(strings.Join(strings.Fields(text), " "), fmt.Sprintf("token %d is", at)) {
		t.Errorf("explain does not say which token\n%s", text)
	}

	// Without the trace, the case comes to another one.
	none := filepath.Join(dir, "no traces")
	for _, args := range [][]string{{"challenge", receipt}, {"challenge", receipt, "--export", filepath.Join(dir, "exported")}, {"challenge", "--answer"}, {"audit", "own"}} {
		got := tassadarIn(t, data, append(args, "--traces", none)...)
		if got.wantError(t, false, tassadar.BadUse); !strings.Contains(got.stderr, "there is no such folder") {
			t.Errorf("%v of a folder that is not there: %s", args, got.stderr)
		}
	}
	if _, err := os.Stat(none); err == nil {
		t.Error("the folder was made")
	}
	if err := os.Mkdir(none, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := tassadarIn(t, data, "challenge", receipt, "--traces", none).want(t, 1); !strings.Contains(got.stderr, "and the weights come to trace sha256:") {
		t.Errorf("without the trace: %s", got.stderr)
	}

	// An honest run of the same engine does not take it back; governance does.
	tassadarIn(t, data, "run", "--policy", own, "--only", ",vm.compiled,,", "--again").want(t, 0)
	if got := explained(); got.Status != appraise.Red {
		t.Errorf("after the same engine ran again: %s", got.Status)
	}
	honest := explained().Receipts[1].Receipt.Hex()
	if got := tassadarIn(t, data, "challenge", honest, "--traces", none).want(t, 0); !strings.Contains(got.stdout, "every token is what the weights predict") {
		t.Errorf("an honest receipt without the trace: %s%s", got.stdout, got.stderr)
	}
	damagedTrace(t, data, honest)
	tassadarIn(t, data, "withdraw", "--receipt", receipt, "--why", "a planted token").want(t, 0)
	if got := explained(); got.Status != appraise.Green || !got.Receipts[1].Reexecuted {
		t.Errorf("after the receipt was taken back: %s %v", got.Status, got.Findings)
	}
}

// interruptedAnswer interrupts answering what is logged: it says what that is, until when
// it waits, and for which command.
func interruptedAnswer(t *testing.T, data, own string, bundle *policy.Bundle) {
	t.Helper()
	a := &app{out: io.Discard, err: io.Discard, now: func() int64 { return time.Now().Unix() }, data: data, policyDir: own}
	ctx, cancel := context.WithCancel(t.Context())
	err := a.withDir(ctx, func(dir *datadir.Dir) error {
		source := a.sourceOf(bundle, datadir.Traces(data))
		cancel()
		open := dir.Operator.Unanswered()
		err := a.answerAll(ctx, dir.Operator, source, open)
		for _, want := range []string{"challenge " + open[0].Digest.Short(), "is logged and waits for an answer until 20", "interrupted"} {
			if !strings.Contains(fmt.Sprint(err), want) {
				t.Errorf("interrupted: %v, want %q", err, want)
			}
		}
		return err
	})
	if tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(tassadar.NextOf(err), "tassadar challenge --answer") {
		t.Errorf("interrupted: %v; next: %s", err, tassadar.NextOf(err))
	}
}

// damagedTrace cuts the trace of a receipt: whoever reads it says so, and it is made again
// when its case is executed.
func damagedTrace(t *testing.T, data, receipt string) {
	t.Helper()
	tassadarIn(t, data, "audit").want(t, 0)
	all := receiptsOf(t, data)
	file := filepath.Join(datadir.Traces(data), all[len(all)-1].Cases[0].Trace.Root.Hex()+".trace")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, whole[:len(whole)/2], 0o644); err != nil {
		t.Fatal(err)
	}
	damaged := func(got result) {
		t.Helper()
		if !strings.Contains(got.stderr, string(tassadar.TraceUnavailable)) || !strings.Contains(got.stderr, file+" is damaged") {
			t.Errorf("the damaged trace: %s%s", got.stdout, got.stderr)
		}
	}
	got := tassadarIn(t, data, "audit")
	got.wantError(t, false, tassadar.TraceUnavailable)
	damaged(got)
	got = tassadarIn(t, data, "challenge", receipt, "--export", filepath.Join(t.TempDir(), "trace"))
	got.wantError(t, false, tassadar.TraceUnavailable)
	damaged(got)
	got = tassadarIn(t, data, "challenge", receipt).want(t, 0)
	damaged(got)
	if again, err := os.ReadFile(file); err != nil || len(again) != len(whole) || !strings.Contains(got.stderr, "is whole again") {
		t.Errorf("the case was executed, and the file has %d bytes, want %d: %v\n%s", len(again), len(whole), err, got.stderr)
	}
	tassadarIn(t, data, "audit").want(t, 0)
}

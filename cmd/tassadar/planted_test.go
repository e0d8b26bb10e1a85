package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/modules"
	"tassadar/internal/policy"
	"tassadar/internal/station"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/tracestore"
	"tassadar/internal/worker"
)

// planted is a log whose only receipt commits to a trace with a wrong token, of a worker
// whose key is valid; the result is right, and the cell is green.
type planted struct {
	data, policy string // folders
	bundle       *policy.Bundle
	cell         tassadar.Cell
	receipt      string // its digest
	caseID       string // whose trace it is
}

// plantedLog begins such a log. The trace is that of a loop of so many rounds.
func plantedLog(t *testing.T, rounds, token int) planted {
	t.Helper()
	var p planted
	p.data, p.policy, p.bundle = ownLog(t, "loop", "long_loop/long_loop.clang-14.wasm", "--invoke", "run", "--arg", "i32:7", "--arg", fmt.Sprint("i32:", rounds),
		"--expect", fmt.Sprint("i32:", loop(7, rounds)))
	p.cell = cellHere(t, p.bundle, "vm.compiled")
	wl := &p.bundle.Policy.Profiles[0].Workloads[0]
	p.caseID = wl.ID + "/" + wl.Cases[0].ID
	p.measure(t, token)
	got := explained(t, p.data, p.cell.String())
	if got.Status != appraise.Green || len(got.Receipts) != 1 {
		t.Fatalf("before anybody asks: %s %v, %d receipts", got.Status, got.Findings, len(got.Receipts))
	}
	p.receipt = got.Receipts[0].Receipt.Hex()
	return p
}

// loop is what the workload long_loop comes to.
func loop(seed uint32, count int) int32 {
	sum := uint32(0)
	for range count {
		seed = seed*1664525 + 1013904223
		sum = (sum<<1 | sum>>31) ^ seed>>16
	}
	return int32(sum)
}

// app is the program on the log's folders.
func (p *planted) app() *app {
	return &app{out: io.Discard, err: io.Discard, now: func() int64 { return time.Now().Unix() }, data: p.data, policyDir: p.policy}
}

// measure measures the cell as the worker of this host. Traces in which there is such a
// token have another one there, and are right in everything else.
func (p *planted) measure(t *testing.T, token int) {
	t.Helper()
	ctx, a := t.Context(), p.app()
	m, _, err := detect(ctx)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := datadir.Open(ctx, p.data, m.Host, "", a.now)
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	if err := errors.Join(a.policies().Keep(p.bundle), a.policies().Set(ctx, dir, p.bundle)); err != nil {
		t.Fatal(err)
	}
	prog, err := worker.ThisProgram()
	if err != nil {
		t.Fatal(err)
	}
	store, err := tracestore.Open(datadir.Traces(p.data), 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	mods := modules.New(p.bundle, false)
	w := &worker.Worker{Signer: dir.Worker, Machine: m, Program: prog, Now: a.now, Traces: store,
		Modules: func(ctx context.Context, m tassadar.Module) (worker.Built, error) {
			built, err := mods.Get(ctx, m)
			return worker.Built(built), err
		}}
	plant := func(answer *backend.Answer) {
		if trace := answer.Trace; trace != nil && len(trace.Tokens) > token {
			trace.Tokens = slices.Clone(trace.Tokens)
			trace.Tokens[token] ^= 1
		}
	}
	for _, b := range (&app{}).backends([]string{p.cell.Backend}) {
		w.Backends = append(w.Backends, &fake.Altered{Backend: b, Answer: plant})
	}
	if err := dispatch.Local(ctx, dir.Operator, dir.Worker.Key(tassadar.RoleWorker), []tassadar.Cell{p.cell}, false, nil, nil, (&station.Station{Worker: w, Policy: p.bundle}).Measure, lab.Deaf{}); err != nil {
		t.Fatal(err)
	}
}

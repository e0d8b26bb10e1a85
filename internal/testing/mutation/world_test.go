package mutation_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/publish"
)

const (
	origin    = "test.invalid/log"
	foreign   = "test.invalid/another"
	start     = 1_800_000_000
	articleID = "t.article.v1"
	ownID     = "t.own.v1"
	clang     = "clang-14/wasm32"
	hostClass = "linux/amd64/v3"
	maxAge    = 20_000
	lifetime  = 1_000 // of an assignment
)

func digest(s string) tassadar.Digest { return tassadar.DigestBytes([]byte(s)) }

// key is a private key of the test: the tests sign with what [evidence.Signer]
// hides too.
type key struct {
	*evidence.Signer
	private ed25519.PrivateKey
	name    string
	host    string
}

func newKey(name string) *key {
	seed := sha256.Sum256([]byte(name))
	k := &key{private: ed25519.NewKeyFromSeed(seed[:]), name: name}
	if strings.HasPrefix(name, "worker") {
		k.host = digest("host of " + name).Hex()
	}
	var err error
	if k.Signer, err = evidence.NewSigner(k.private); err != nil {
		panic(err)
	}
	return k
}

func (k *key) trusted(role tassadar.Role) tassadar.Key {
	out := k.Key(role)
	out.Host = k.host
	return out
}

// keys are the same in every log.
var (
	operators  = []*key{newKey("operator a"), newKey("operator b"), newKey("operator c")}
	dispatcher = newKey("dispatcher")
	workers    = []*key{newKey("worker a"), newKey("worker b"), newKey("worker c"), newKey("worker d")}
	stranger   = newKey("stranger")
	allKeys    = slices.Concat(operators, workers, []*key{dispatcher, stranger})
)

func keyOf(id string) *key {
	for _, k := range allKeys {
		if k.ID() == id {
			return k
		}
	}
	return nil
}

func newLogKey(name string) *evidence.LogKey {
	seed := sha256.Sum256([]byte(name))
	k, err := evidence.NewLogKey(name, ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		panic(err)
	}
	return k
}

func call(export, n string) []tassadar.Call {
	v := tassadar.MustValue("i32:" + n)
	return []tassadar.Call{{Export: export, Args: []tassadar.Arg{{Value: &v}}}}
}

func result(n string) tassadar.Result {
	return tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:" + n)}}}
}

func build(tool, module string) *tassadar.Build {
	return &tassadar.Build{Toolchain: tool, Version: tool + " version 14.0.6", Command: []string{"cc", "-O2", "k.c"},
		Sources: map[string]tassadar.Digest{"k.c": digest(module + " source")}, Module: digest(module)}
}

// newPolicy has every kind of case, a linked module, refusals, floors, canaries,
// and a profile of a user's own.
func newPolicy() tassadar.Policy {
	need := func(kinds ...tassadar.PrerequisiteKind) (out []tassadar.Prerequisite) {
		for _, k := range kinds {
			out = append(out, tassadar.Prerequisite{ID: string(k), Title: string(k), Kind: k})
		}
		return out
	}
	article := tassadar.Profile{
		ID: articleID, Title: "test", Gate: tassadar.GateArticle, Implemented: true,
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32}, MemoryPages: 1},
		Limits: tassadar.Limits{MemoryPages: 16, OutputBytes: 100, Instructions: 1_000_000, TimeSeconds: 5, ModuleBytes: 1000},
		Workloads: []tassadar.Workload{
			{
				ID: "calc", Modules: []tassadar.Module{{Toolchain: clang, Digest: digest("calc"), Build: build(clang, "calc")}},
				Cases: []tassadar.Case{
					{ID: "one", Calls: call("f", "1"), Expect: result("2")},
					{ID: "long", Full: true, Calls: call("f", "3"), Expect: result("6")},
					{ID: "open", Calls: call("f", "4"), Expect: result("8"), Allow: []tassadar.Result{result("9")}},
				},
				Derive: &tassadar.Derive{Generator: "modmath", Count: 2},
			},
			{
				ID: "tiny", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: digest("tiny"), Build: build("wabt-1", "tiny")}},
				Links: []tassadar.Link{{Name: "lib", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: digest("lib"), Build: build("wabt-1", "lib")}}}},
				Cases: []tassadar.Case{{ID: "trap", Calls: call("g", "0"), Expect: tassadar.Result{{Trap: tassadar.TrapDivideByZero}}}},
			},
		},
		Refusals: []tassadar.Refuse{
			{ID: "floats", Module: tassadar.Module{Digest: digest("floats")}, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission},
			{ID: "steps", Module: tassadar.Module{Digest: digest("steps")}, Calls: call("loop", "1"), Instructions: 100, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit},
		},
	}
	own := tassadar.Profile{
		ID: ownID, Title: "own", Gate: "own", Implemented: true,
		Workloads: []tassadar.Workload{{
			ID: "mine", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: digest("mine")}},
			Cases: []tassadar.Case{{ID: "run", Calls: call("run", "7"), Consensus: true}},
		}},
	}
	drills := tassadar.Prerequisite{ID: "drills", Title: "drills", Kind: tassadar.NeedDrills, MaxAgeSeconds: maxAge / 2}
	for _, page := range drilledPages {
		drills.Pages = append(drills.Pages, tassadar.PageDigest{Page: page, Digest: digest(page)})
	}
	p := tassadar.Policy{
		Profiles: []tassadar.Profile{article, own},
		Envelopes: []tassadar.Envelope{
			{Profile: articleID, Label: "two machines",
				Require: tassadar.Requirements{Machines: 2, Workers: 2, Runs: 2, MaxAgeSeconds: maxAge, FullCases: true, Horizon: 5000, Refusals: true, Prebuilt: true,
					Floors:    []tassadar.Floor{{Case: "calc/one", MaxRatioMilli: 2000}},
					Engines:   map[string]tassadar.VersionRange{"e1": {Min: "1.2", Max: "1.9"}},
					Compilers: map[string]tassadar.VersionRange{clang: {Min: "14", Max: "14"}},
					Program:   tassadar.VersionRange{Min: "0.1.0", Max: "0.9"},
					Programs:  []tassadar.Digest{digest("program")}},
				Sets: []tassadar.DeclaredSet{
					{Backends: []string{"e1", "e2"}, Toolchains: []string{clang}, Machines: []string{hostClass}},
					{Observed: true, Backends: []string{"e3"}, Toolchains: []string{clang}, Machines: []string{hostClass}},
				}},
			{Profile: ownID, Label: "one machine",
				Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 1, MaxAgeSeconds: maxAge, Prebuilt: true},
				Sets:    []tassadar.DeclaredSet{{Backends: []string{"e1", "e2"}, Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{hostClass}}}},
		},
		Gates: []tassadar.Gate{
			{ID: tassadar.GateArticle, Title: "article", Profiles: []string{articleID},
				Prerequisites: append(need(tassadar.NeedPortability, tassadar.NeedReceipts, tassadar.NeedRefusals, tassadar.NeedFloors), drills)},
			{ID: "own", Title: "own", Profiles: []string{ownID}, Prerequisites: need(tassadar.NeedPortability, tassadar.NeedReceipts)},
		},
		Engines: []tassadar.EngineRule{{Backend: "e1", Arch: "amd64", Canaries: map[string]string{"nan": "7fc00000"}, Evidence: map[string]string{"flag": "none"}}},
	}
	p.Sort()
	return p
}

func cellOf(profile, backend string) tassadar.Cell {
	c := tassadar.Cell{Profile: profile, Backend: backend, Toolchain: clang, Machine: hostClass}
	if profile == ownID {
		c.Toolchain = tassadar.ToolchainSupplied
	}
	return c
}

// memLog is a log in memory. Records that do not fit small are in parts of a
// size, as long ones are; later is what small becomes after the first policy.
type memLog struct {
	key    *evidence.LogKey
	leaves [][]byte
	small  int
	size   int
	later  int
}

func (m *memLog) Append(_ context.Context, records ...[]byte) ([]uint64, error) {
	var at []uint64
	for _, r := range records {
		leaves := evidence.Split(r)
		if m.small > 0 && len(r) > m.small {
			leaves = inParts(r, m.size)
		}
		m.leaves = append(m.leaves, leaves...)
		at = append(at, uint64(len(m.leaves)-1))
	}
	return at, nil
}

func (m *memLog) State(from uint64) ([]byte, [][]byte, error) {
	cp, err := m.key.Checkpoint(m.leaves)
	return cp, m.leaves[from:], err
}

func (m *memLog) Leaf(index uint64) ([]byte, error) { return m.leaves[index], nil }

// inParts splits a record into parts of a size that no writer chooses.
func inParts(record []byte, size int) [][]byte {
	sum := sha256.Sum256(record)
	n := max(1, (len(record)+size-1)/size)
	var out [][]byte
	for i := range n {
		head := fmt.Sprintf("tassadar part v1 sha256:%s %d/%d\n", hex.EncodeToString(sum[:]), i+1, n)
		out = append(out, append([]byte(head), record[i*size:min(len(record), (i+1)*size)]...))
	}
	return out
}

// world writes a log as honest people do.
type world struct {
	t     testing.TB
	now   int64
	log   *memLog
	op    *operator.Operator
	first tassadar.Trust
	trust tassadar.Trust
	makes func() tassadar.Policy
	more  func() // is measured before the last publication
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// decide has as many operators sign as it needs.
func (w *world) decide(g evidence.Governance) tassadar.Digest {
	w.t.Helper()
	record, missing, err := w.op.Decide(w.t.Context(), g)
	w.must(err)
	w.cosign(record, missing)
	opened, err := evidence.Open(record, nil)
	w.must(err)
	return opened.Digest
}

func (w *world) cosign(record []byte, missing int) {
	w.t.Helper()
	for i := 0; missing > 0; i++ {
		var err error
		record, err = evidence.Cosign(record, operators[i+1].Signer)
		w.must(err)
		missing, err = w.op.Log(w.t.Context(), record)
		w.must(err)
	}
}

func (w *world) setTrust(edit func(*tassadar.Trust)) {
	w.t.Helper()
	trust := w.trust
	trust.Keys = slices.Clone(trust.Keys)
	edit(&trust)
	record, missing, err := w.op.ProposeTrust(trust)
	w.must(err)
	if missing == 0 {
		w.must(w.op.SetTrust(w.t.Context(), record))
	} else {
		w.cosign(record, missing)
	}
	w.trust = *w.op.Trust()
}

func (w *world) setPolicy(p tassadar.Policy) {
	w.t.Helper()
	record, _, missing, err := w.op.ProposePolicy(p, "drill")
	w.must(err)
	if missing == 0 {
		_, err = w.op.Log(w.t.Context(), record)
		w.must(err)
		return
	}
	w.cosign(record, missing)
}

// measure orders, measures and hands in.
func (w *world) measure(cell tassadar.Cell, k *key, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	a := w.assign(cell, k)
	w.now += 3
	rc := w.passing(a, k)
	for _, edit := range edits {
		edit(rc)
	}
	record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, k.Signer)
	w.must(err)
	_, err = w.op.Accept(w.t.Context(), record)
	w.must(err)
	w.now += 4
	opened, err := evidence.Open(record, nil)
	w.must(err)
	return opened.Digest
}

func (w *world) assign(cell tassadar.Cell, k *key) evidence.Logged[evidence.Assignment] {
	w.t.Helper()
	order := operator.Measurement{Cell: cell, Worker: k.ID(), Full: true, Lifetime: lifetime}
	v, err := w.op.Verdict()
	w.must(err)
	if c, ok := v.Cell(cell); ok {
		order.Recheck = c.Recheck
	}
	a, _, err := w.op.Assign(w.t.Context(), order)
	w.must(err)
	return *a
}

func (w *world) passing(a evidence.Logged[evidence.Assignment], k *key) *evidence.Receipt {
	w.t.Helper()
	policy, _ := w.op.Policy()
	p, _ := policy.Profile(a.Body.Cell.Profile)
	rc := &evidence.Receipt{
		Log: a.Body.Log, Assignment: a.Digest, Nonce: a.Nonce, Cell: a.Body.Cell, ProfileDigest: p.Digest(),
		StartedAt: w.now - 2, FinishedAt: w.now, Requested: a.Body.Cell.Backend,
		Effective: evidence.Engine{Family: a.Body.Cell.Backend, Version: "1.4.0", Digest: digest("engine " + a.Body.Cell.Backend), Evidence: map[string]string{"flag": "none"}},
		Machine:   machineOf(a.Body.Cell.Machine, k.host),
		Program:   evidence.Program{Version: tassadar.Version, Digest: digest("program"), Go: "go1.26"},
		Runs:      a.Body.Runs, Full: a.Body.Full, Cases: []evidence.ObservedCase{}, Refusals: []evidence.ObservedRefusal{},
		Canaries: []evidence.Canary{{ID: "nan", Bits: "7fc00000"}},
		Timings:  evidence.Timings{Calibration: 1000},
	}
	refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
	w.must(err)
	for i := range p.Workloads {
		wl := &p.Workloads[i]
		m, _ := wl.Module(a.Body.Cell.Toolchain)
		rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: wl.ID, Digest: m.Digest, Build: m.Build, Prebuilt: true})
		for k := range wl.Links {
			m, _ := wl.Links[k].Module(a.Body.Cell.Toolchain)
			rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: wl.ID, Link: k + 1, Digest: m.Digest, Build: m.Build, Prebuilt: true})
		}
		for j := range wl.Cases {
			c := &wl.Cases[j]
			expect, n := c.Expect, tassadar.Uint(100)
			if c.Consensus {
				expect = result("14")
			}
			if c.Full {
				n = 5000
			}
			s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: expect.Digest(), Result: expect, Runs: a.Body.Runs}
			if expect.Trap() != "" {
				s.Ended = tassadar.EndedTrapped
			}
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: tassadar.CaseID(wl.ID, c.ID), Digest: c.Digest(), Seen: []evidence.Observation{s}, Instructions: n})
		}
		for _, ref := range refs {
			if strings.HasPrefix(ref.ID, wl.ID+"/") {
				s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: ref.Expect, Runs: a.Body.Runs}
				rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: ref.ID, Digest: ref.Inputs, Seen: []evidence.Observation{s}, Instructions: 100})
			}
		}
	}
	if a.Body.Cell.Profile == articleID {
		rc.Timings.Cases = map[string]tassadar.Uint{"calc/one": 1500}
	}
	for i := range p.Refusals {
		r := &p.Refusals[i]
		rc.Refusals = append(rc.Refusals, evidence.ObservedRefusal{ID: r.ID, Digest: r.Digest(),
			Seen: []evidence.Observation{{Ended: tassadar.EndedRefused, Code: r.Code, By: r.By, Detail: "as it must", Runs: a.Body.Runs}}})
	}
	return rc
}

func machineOf(class, host string) evidence.Machine {
	native, emulated := strings.CutSuffix(class, "+qemu")
	parts := strings.Split(native, "/")
	m := evidence.Machine{Class: class, OS: parts[0], Arch: parts[1], Level: parts[2], Host: host,
		CPU: "cpu", Cores: 2, Kernel: "6.1", Hypervisor: "kvm", Evidence: map[string]string{"exe": "self"}}
	if emulated {
		m.Emulated, m.Emulator = true, "qemu 7.2"
	}
	return m
}

func (w *world) publish() {
	w.t.Helper()
	_, _, err := publish.Make(w.t.Context(), w.op, appraise.MaxLifetime)
	w.must(err)
	w.now += 5
}

var drilledPages = []string{"clock-wrong", "log-lost"}

// drill has a worker sign a drill of all pages but those that failed.
func (w *world) drill(k *key, failed ...string) {
	w.t.Helper()
	body := evidence.Drill{Seen: w.op.Verified().Head(), Form: evidence.FormFull, StartedAt: w.now, FinishedAt: w.now + 1, Machine: machineOf(hostClass, k.host),
		Program: evidence.Program{Version: tassadar.Version, Digest: digest("program"), Go: "go1.26"}}
	for _, page := range drilledPages {
		as := !slices.Contains(failed, page)
		body.Pages = append(body.Pages, evidence.DrilledPage{Page: page, Digest: digest(page), Injected: []string{"clock -2h"}, Commands: []evidence.DrilledCommand{{Seen: digest("seen"), As: as}}, Passed: as})
	}
	record, err := evidence.Sign(evidence.KindDrill, []evidence.Subject{evidence.NewSubject("pages", digest("pages"))}, body, k.Signer)
	w.must(err)
	_, _, _, err = w.op.LogDrill(w.t.Context(), record)
	w.must(err)
	w.now += 2
}

// newWorld writes the log whose evidence is changed. It has everything that a
// log can hold. Edits change what it begins with.
func newWorld(t testing.TB, name string, edits ...func(*world)) *world {
	t.Helper()
	w := &world{t: t, now: start, makes: newPolicy, log: &memLog{key: newLogKey(name), small: 4000, size: 4000}}
	w.first = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{w.log.key.Key(), operators[0].trusted(tassadar.RoleOperator),
		operators[1].trusted(tassadar.RoleOperator), dispatcher.trusted(tassadar.RoleDispatcher),
		workers[0].trusted(tassadar.RoleWorker), workers[1].trusted(tassadar.RoleWorker), workers[2].trusted(tassadar.RoleWorker)}}
	for _, edit := range edits {
		edit(w)
	}
	w.trust = w.first
	var err error
	w.op, err = operator.New(w.log, operator.Keys{Operator: operators[0].Signer, Dispatcher: dispatcher.Signer}, w.trust, func() int64 { return w.now })
	w.must(err)
	w.setTrust(func(*tassadar.Trust) {})
	p1 := w.makes()
	w.setPolicy(p1)
	w.log.small = w.log.later
	e1, e2, e3 := cellOf(articleID, "e1"), cellOf(articleID, "e2"), cellOf(articleID, "e3")
	own1, own2 := cellOf(ownID, "e1"), cellOf(ownID, "e2")
	w.measure(e1, workers[0])
	w.measure(own1, workers[2])
	w.drill(workers[0], "log-lost")
	w.publish()
	w.setTrust(func(t *tassadar.Trust) { // a worker leaves, and from now on two decide
		t.Governance.Threshold = 2
		at := slices.IndexFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == workers[2].ID() })
		t.Keys[at].Revoked = w.now
	})
	p2 := w.makes()
	wl := &p2.Profiles[0].Workloads[0]
	wl.Cases = append(wl.Cases, tassadar.Case{ID: "more", Calls: call("f", "20"), Expect: result("40")})
	w.setPolicy(p2)
	w.setPolicy(p1) // by reference, with what it removes
	w.setPolicy(p2)
	w.measure(e1, workers[0])
	w.measure(e2, workers[0])
	w.measure(own1, workers[0])
	bad := w.measure(own2, workers[1], func(rc *evidence.Receipt) {
		rc.Cases[0].Seen[0].Digest, rc.Cases[0].Seen[0].Result = result("15").Digest(), result("15")
	})
	w.measure(own2, workers[0])
	w.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: bad, Why: "a broken host"})
	w.measure(e1, workers[1], func(rc *evidence.Receipt) {
		rc.Failure, rc.Cases = &evidence.Failure{Code: tassadar.RunFailed, Detail: "power"}, rc.Cases[:1]
	})
	w.measure(e3, workers[0])
	from := len(w.log.leaves)
	w.measure(e2, workers[1], func(rc *evidence.Receipt) { rc.Effective.Version = "9.9" })
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(len(w.log.leaves) - 1), Why: "drill"})
	out := w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &tassadar.Cell{Profile: "*", Backend: "e2", Toolchain: "*", Machine: "*"}, Why: "drill"})
	w.publish()
	w.decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: out, Why: "drill"})
	w.measure(e1, workers[1])
	w.measure(e2, workers[1])
	w.drill(workers[0])
	w.setTrust(func(t *tassadar.Trust) { t.Keys = append(t.Keys, workers[3].trusted(tassadar.RoleWorker)) })
	w.publish()
	w.assign(e3, workers[1]) // waits
	w.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: &e3, Why: "drill"})
	w.measure(e1, workers[3])
	if w.more != nil {
		w.more()
	}
	w.publish()
	return w
}

func TestWorld(t *testing.T) {
	w := newWorld(t, origin)
	v, err := w.op.Verdict()
	w.must(err)
	for i := range v.Cells {
		c := &v.Cells[i]
		t.Log(c.Cell, c.Status, c.Published, c.Reasons, c.NotAfter-w.now)
	}
	t.Log(len(w.log.leaves), v.Counts, v.Rejected)
}

package appraise_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"flag"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
	"tassadar/internal/publish"
)

// The policy of the tests: one profile in the article gate, two in the broad
// gate, one of a user's own without computed references.
const (
	articleID   = "t.article.v1"
	broadA      = "t.broad_a.v1"
	broadB      = "t.broad_b.v1"
	ownID       = "t.own.v1"
	clang       = "clang-14/wasm32"
	hostClass   = "linux/amd64/v3"
	otherClass  = "linux/arm64/v8"
	maxAge      = 10_000
	lifetime    = 1_000 // of an assignment
	instruction = 5_000 // that the longest case executes
)

var engines = []string{"e1", "e2", "e3", "e4"}

// TestMain lowers the number of random logs a property sees: each is signed and
// verified many times over. -rapid.checks raises it.
func TestMain(m *testing.M) {
	flag.Parse()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if !given {
		if err := flag.Set("rapid.checks", "25"); err != nil {
			panic(err)
		}
	}
	m.Run()
}

func digest(s string) tassadar.Digest { return tassadar.DigestBytes([]byte(s)) }

func testSigner(t testing.TB, name string) *evidence.Signer {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	s, err := evidence.NewSigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func call(export string, n string) []tassadar.Call {
	v := tassadar.MustValue("i32:" + n)
	return []tassadar.Call{{Export: export, Args: []tassadar.Arg{{Value: &v}}}}
}

func result(n string) tassadar.Result {
	return tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:" + n)}}}
}

// testProfile has every kind of case: fixed, full, with an allowed set, of a
// trap, derived; a compiled module and a hand-written, linked one; refusals by
// admission and by limit.
func testProfile(id, gate string) tassadar.Profile {
	build := func(tool, module string) *tassadar.Build {
		return &tassadar.Build{Toolchain: tool, Version: tool + " version 14.0.6", Command: []string{"cc", "-O2", "k.c"},
			Sources: map[string]tassadar.Digest{"k.c": digest(module + " source")}, Module: digest(module)}
	}
	return tassadar.Profile{
		ID: id, Title: "test", Gate: gate, Implemented: true,
		Admits: tassadar.Admits{Types: []tassadar.ValueType{tassadar.I32}, MemoryPages: 1},
		Limits: tassadar.Limits{MemoryPages: 16, OutputBytes: 100, Instructions: 1_000_000, TimeSeconds: 5, ModuleBytes: 1000},
		Workloads: []tassadar.Workload{
			{
				ID: "calc", Modules: []tassadar.Module{{Toolchain: clang, Digest: digest(id + "calc"), Build: build(clang, id+"calc")}},
				Cases: []tassadar.Case{
					{ID: "one", Calls: call("f", "1"), Expect: result("2")},
					{ID: "two", Calls: call("f", "2"), Expect: result("4")},
					{ID: "long", Full: true, Calls: call("f", "3"), Expect: result("6")},
					{ID: "open", Calls: call("f", "4"), Expect: result("8"), Allow: []tassadar.Result{result("9")}},
				},
				Derive: &tassadar.Derive{Generator: "modmath", Count: 2},
			},
			{
				ID: "tiny", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: digest(id + "tiny"), Build: build("wabt-1", id+"tiny")}},
				Links: []tassadar.Link{{Name: "lib", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: digest(id + "lib"), Build: build("wabt-1", id+"lib")}}}},
				Cases: []tassadar.Case{
					{ID: "trap", Calls: call("g", "0"), Expect: tassadar.Result{{Trap: tassadar.TrapDivideByZero}}},
				},
				Derive: &tassadar.Derive{Generator: "modmath", Count: 1},
			},
		},
		Refusals: []tassadar.Refuse{
			{ID: "floats", Module: tassadar.Module{Digest: digest("floats")}, Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission},
			{ID: "steps", Module: tassadar.Module{Digest: digest("steps")}, Calls: call("loop", "1"), Instructions: 100, Code: tassadar.StepLimitExceeded, By: tassadar.ByLimit},
		},
	}
}

func testEnvelope(profile string) tassadar.Envelope {
	return tassadar.Envelope{
		Profile: profile,
		Require: tassadar.Requirements{
			Machines: 2, Workers: 2, Runs: 2, MaxAgeSeconds: maxAge, FullCases: true, Horizon: instruction, Refusals: true,
			Floors:    []tassadar.Floor{{Case: "calc/one", MaxRatioMilli: 2000}},
			Engines:   map[string]tassadar.VersionRange{"e1": {Min: "1.2", Max: "1.9"}},
			Compilers: map[string]tassadar.VersionRange{clang: {Min: "14", Max: "14"}},
			Program:   tassadar.VersionRange{Min: "0.1.0", Max: "0.9"},
			Prebuilt:  true,
		},
		Sets: []tassadar.DeclaredSet{
			{Backends: engines[:2], Toolchains: []string{clang}, Machines: []string{hostClass}},
			{Observed: true, Backends: engines[:1], Toolchains: []string{clang}, Machines: []string{otherClass}},
		},
	}
}

// ownProfile is somebody's own module: supplied, fixed inputs, consensus.
func ownProfile() (tassadar.Profile, tassadar.Envelope) {
	p := tassadar.Profile{
		ID: ownID, Title: "own", Gate: "own", Implemented: true,
		Workloads: []tassadar.Workload{{
			ID: "mine", Modules: []tassadar.Module{{Toolchain: tassadar.ToolchainSupplied, Digest: digest("mine")}},
			Cases: []tassadar.Case{{ID: "run", Calls: call("run", "7"), Consensus: true}},
		}},
	}
	e := tassadar.Envelope{Profile: ownID, Label: "one machine",
		Require: tassadar.Requirements{Machines: 1, Workers: 1, Runs: 1, MaxAgeSeconds: maxAge, Prebuilt: true},
		Sets:    []tassadar.DeclaredSet{{Backends: engines, Toolchains: []string{tassadar.ToolchainSupplied}, Machines: []string{hostClass}}}}
	return p, e
}

func needs(extra ...tassadar.Prerequisite) []tassadar.Prerequisite {
	return append(extra,
		tassadar.Prerequisite{ID: "portability", Kind: tassadar.NeedPortability}, tassadar.Prerequisite{ID: "receipts", Kind: tassadar.NeedReceipts},
		tassadar.Prerequisite{ID: "refusals", Kind: tassadar.NeedRefusals}, tassadar.Prerequisite{ID: "floors", Kind: tassadar.NeedFloors})
}

func testPolicy() tassadar.Policy {
	own, ownEnvelope := ownProfile()
	p := tassadar.Policy{
		Profiles:  []tassadar.Profile{testProfile(articleID, tassadar.GateArticle), testProfile(broadA, tassadar.GateBroad), testProfile(broadB, tassadar.GateBroad), own},
		Envelopes: []tassadar.Envelope{testEnvelope(articleID), testEnvelope(broadA), testEnvelope(broadB), ownEnvelope},
		Gates: []tassadar.Gate{
			{ID: tassadar.GateArticle, Profiles: []string{articleID}, Prerequisites: needs(tassadar.Prerequisite{ID: "exists", Kind: tassadar.NeedImplemented, Profile: articleID})},
			{ID: tassadar.GateBroad, Profiles: []string{broadA, broadB}, Prerequisites: needs(tassadar.Prerequisite{ID: "article", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle})},
			{ID: "own", Profiles: []string{ownID}, Prerequisites: needs()[:2]}, // portability and receipts
		},
	}
	p.Sort()
	return p
}

// smallPolicy is one profile in the article gate with one cell, which one
// receipt makes green.
func smallPolicy() tassadar.Policy {
	p, e := testProfile(articleID, tassadar.GateArticle), testEnvelope(articleID)
	e.Require.Machines, e.Require.Workers = 1, 1
	e.Sets = []tassadar.DeclaredSet{{Backends: engines[:1], Toolchains: []string{clang}, Machines: []string{hostClass}}}
	return tassadar.Policy{Profiles: []tassadar.Profile{p}, Envelopes: []tassadar.Envelope{e},
		Gates: []tassadar.Gate{{ID: tassadar.GateArticle, Profiles: []string{articleID}, Prerequisites: needs()}}}
}

func cellOf(profile, backend string) tassadar.Cell {
	if profile == ownID {
		return tassadar.Cell{Profile: profile, Backend: backend, Toolchain: tassadar.ToolchainSupplied, Machine: hostClass}
	}
	return tassadar.Cell{Profile: profile, Backend: backend, Toolchain: clang, Machine: hostClass}
}

// memLog is a log in memory.
type memLog struct {
	key    *evidence.LogKey
	leaves [][]byte
}

func (m *memLog) Append(_ context.Context, records ...[]byte) ([]uint64, error) {
	var at []uint64
	for _, r := range records {
		m.leaves = append(m.leaves, evidence.Split(r)...)
		at = append(at, uint64(len(m.leaves)-1))
	}
	return at, nil
}

func (m *memLog) State(from uint64) ([]byte, [][]byte, error) {
	cp, err := m.key.Checkpoint(m.leaves)
	return cp, m.leaves[from:], err
}

// host is a worker: a key on a host.
type host struct {
	*evidence.Signer
	host  string
	class string
}

// world is a log with its operators, its workers and a clock.
type world struct {
	t       testing.TB
	now     int64
	log     *memLog
	op      *operator.Operator
	ops     []*evidence.Signer
	desk    *evidence.Signer // the dispatcher
	workers []host
	policy  tassadar.Policy
	trust   tassadar.Trust
	own     tassadar.Trust // that the log is opened with
	// checkSaved makes every verdict come out of what is saved, too.
	checkSaved bool
}

const start = 1_800_000_000

// newWorld logs a first trust (operators of whom threshold decide, workers on
// hosts of their own) and the policy.
func newWorld(t testing.TB, policy tassadar.Policy, operators, threshold, workers int) *world {
	t.Helper()
	seed := sha256.Sum256([]byte("log"))
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, now: start, log: &memLog{key: key}, policy: policy}
	w.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: threshold}, Keys: []tassadar.Key{key.Key()}}
	w.desk = testSigner(t, "dispatcher")
	w.trust.Keys = append(w.trust.Keys, w.desk.Key(tassadar.RoleDispatcher))
	for i := range operators {
		s := testSigner(t, "operator "+string(rune('a'+i)))
		w.ops = append(w.ops, s)
		w.trust.Keys = append(w.trust.Keys, s.Key(tassadar.RoleOperator))
	}
	for i := range workers {
		h := host{testSigner(t, "worker "+string(rune('a'+i))), hostID(string(rune('a' + i))), hostClass}
		w.workers = append(w.workers, h)
		w.trust.Keys = append(w.trust.Keys, h.key())
	}
	w.own, w.checkSaved = w.trust, true
	w.op, err = operator.New(w.log, operator.Keys{Operator: w.ops[0], Dispatcher: w.desk}, w.trust, func() int64 { return w.now })
	if err != nil {
		t.Fatal(err)
	}
	w.changeTrust(w.trust)
	w.setPolicy(policy)
	return w
}

func hostID(name string) string { return digest("host " + name).Hex() }

// decided is the head of a decision on the log as it is.
func (w *world) decided() evidence.Decided {
	w.t.Helper()
	head := evidence.LogHead{Origin: w.log.key.Signer.Name(), Size: tassadar.Uint(len(w.log.leaves)), Root: evidence.RootOf(w.log.leaves)}
	return evidence.Decided{Seen: head, At: w.now, Until: w.now + evidence.DecisionSeconds}
}

// policyRecord is a policy to be logged next, signed by operators.
func (w *world) policyRecord(p tassadar.Policy, signers ...*evidence.Signer) []byte {
	w.t.Helper()
	body := evidence.PolicyRecord{Decided: w.decided(), PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}
	if v := w.op.Verified(); v.Valid() {
		if all := v.Policies(); len(all) > 0 {
			body.Previous = all[len(all)-1].Digest
		}
		body.Removes = v.Removals(&p)
	}
	return w.sign(evidence.KindPolicy, body, signers...)
}

// setPolicy has every operator sign a policy, whatever it removes.
func (w *world) setPolicy(p tassadar.Policy) {
	w.t.Helper()
	if _, err := w.op.Log(w.t.Context(), w.policyRecord(p, w.ops...)); err != nil {
		w.t.Fatal(err)
	}
	w.policy = p
}

func (h host) key() tassadar.Key {
	k := h.Key(tassadar.RoleWorker)
	k.Host = h.host
	return k
}

// changeTrust has every operator sign a new trust.
func (w *world) changeTrust(trust tassadar.Trust) {
	w.t.Helper()
	if err := w.op.SetTrust(w.t.Context(), w.trustRecord(trust, w.ops...)); err != nil {
		w.t.Fatal(err)
	}
	w.trust = trust
}

func (w *world) trustRecord(trust tassadar.Trust, signers ...*evidence.Signer) []byte {
	w.t.Helper()
	body := evidence.TrustRecord{Decided: w.decided(), Trust: trust}
	if v := w.op.Verified(); v.Valid() && len(v.Trusts()) > 0 {
		body.Previous = v.Trusts()[len(v.Trusts())-1].Digest
	}
	return w.sign(evidence.KindTrust, body, signers...)
}

// editTrust changes a copy of the trust.
func (w *world) editTrust(edit func(*tassadar.Trust)) {
	w.t.Helper()
	trust := w.trust
	trust.Keys = slices.Clone(trust.Keys)
	edit(&trust)
	w.changeTrust(trust)
}

func (w *world) sign(kind evidence.Kind, body any, signers ...*evidence.Signer) []byte {
	w.t.Helper()
	record, err := evidence.Sign(kind, []evidence.Subject{evidence.NewSubject("subject", digest("subject"))}, body, signers...)
	if err != nil {
		w.t.Fatal(err)
	}
	return record
}

// raw appends records past all checks of the operator.
func (w *world) raw(records ...[]byte) {
	w.t.Helper()
	if _, err := w.log.Append(w.t.Context(), records...); err != nil {
		w.t.Fatal(err)
	}
	w.reopen()
}

// reopen reads the log again.
func (w *world) reopen() {
	w.t.Helper()
	op, err := operator.New(w.log, operator.Keys{Operator: w.ops[0], Dispatcher: w.desk}, w.trust, func() int64 { return w.now })
	if err != nil {
		w.t.Fatal(err)
	}
	w.op, w.own = op, w.trust
}

func (w *world) assign(cell tassadar.Cell, h host) evidence.Logged[evidence.Assignment] {
	w.t.Helper()
	order := operator.Measurement{Cell: cell, Worker: h.ID(), Full: true, Lifetime: lifetime}
	if p, ok := w.op.Policy(); ok {
		if v, err := appraise.Appraise(w.op.Verified(), p.Digest(), w.now); err == nil {
			if c, ok := v.Cell(cell); ok {
				order.Recheck = c.Recheck
			}
		}
	}
	a, _, err := w.op.Assign(w.t.Context(), order)
	if err != nil {
		w.t.Fatal(err)
	}
	return *a
}

// order logs an assignment of the cell past all checks of the operator.
func (w *world) order(cell tassadar.Cell, h host, edits ...func(*evidence.Assignment)) evidence.Logged[evidence.Assignment] {
	w.t.Helper()
	body := evidence.Assignment{Log: w.log.key.Signer.Name(), Serial: tassadar.Uint(1000 + len(w.log.leaves)), Cell: cell,
		PolicyDigest: w.policy.Digest(), Worker: h.ID(), IssuedAt: w.now, Deadline: w.now + lifetime, Runs: 2, Full: true}
	if p, ok := w.policy.Profile(cell.Profile); ok {
		body.ProfileDigest = p.Digest()
	}
	for _, edit := range edits {
		edit(&body)
	}
	w.raw(w.sign(evidence.KindAssignment, body, w.desk))
	all := w.op.Verified().Assignments()
	return *all[len(all)-1]
}

// passing is a receipt that passes in every respect.
func (w *world) passing(a evidence.Logged[evidence.Assignment], h host) *evidence.Receipt {
	w.t.Helper()
	refs, err := appraise.ReferencesOf(w.op.Verified(), &a)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.answer(a, h, refs)
}

// answer is a receipt that passes in every respect, were the references those of
// the assignment.
func (w *world) answer(a evidence.Logged[evidence.Assignment], h host, refs []evidence.Reference) *evidence.Receipt {
	w.t.Helper()
	p, _ := w.policy.Profile(a.Body.Cell.Profile)
	parts := strings.Split(h.class, "/")
	rc := &evidence.Receipt{
		Log: a.Body.Log, Assignment: a.Digest, Nonce: a.Nonce, Cell: a.Body.Cell, ProfileDigest: p.Digest(),
		StartedAt: a.Body.IssuedAt, FinishedAt: a.Body.IssuedAt, Requested: a.Body.Cell.Backend,
		Effective: evidence.Engine{Family: a.Body.Cell.Backend, Version: "1.4.0", Digest: digest("engine " + a.Body.Cell.Backend), Evidence: map[string]string{"flag": "none"}},
		Modules:   []evidence.MeasuredModule{},
		Machine: evidence.Machine{Class: h.class, OS: parts[0], Arch: parts[1], Level: parts[2], Host: h.host,
			CPU: "cpu", Cores: 2, Kernel: "6.1", Hypervisor: "kvm", Evidence: map[string]string{"exe": "self"}},
		Program: evidence.Program{Version: tassadar.Version, Digest: digest("program"), Go: "go1.26"},
		Runs:    a.Body.Runs, Full: a.Body.Full, Cases: []evidence.ObservedCase{}, Refusals: []evidence.ObservedRefusal{},
		Canaries: []evidence.Canary{{ID: "nan", Bits: "7fc00000"}},
		Timings:  evidence.Timings{Calibration: 1000},
	}
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
			expect := c.Expect
			if c.Consensus {
				expect = result("14")
			}
			if c.Full && !a.Body.Full {
				continue
			}
			n := tassadar.Uint(100)
			if c.Full {
				n = instruction
			}
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: tassadar.CaseID(wl.ID, c.ID), Digest: c.Digest(), Seen: []evidence.Observation{seen(expect, a.Body.Runs)}, Instructions: n})
		}
		for _, ref := range refs {
			if strings.HasPrefix(ref.ID, wl.ID+"/") {
				s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: ref.Expect, Runs: a.Body.Runs}
				rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: ref.ID, Digest: ref.Inputs, Seen: []evidence.Observation{s}, Instructions: 100})
			}
		}
	}
	if a.Body.Cell.Profile != ownID {
		rc.Timings.Cases = map[string]tassadar.Uint{"calc/one": 1500}
	}
	for i := range p.Refusals {
		r := &p.Refusals[i]
		rc.Refusals = append(rc.Refusals, evidence.ObservedRefusal{ID: r.ID, Digest: r.Digest(),
			Seen: []evidence.Observation{{Ended: tassadar.EndedRefused, Code: r.Code, By: r.By, Detail: "as it must", Runs: a.Body.Runs}}})
	}
	return rc
}

func seen(r tassadar.Result, runs int) evidence.Observation {
	s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: r.Digest(), Result: r, Runs: runs}
	if r.Trap() != "" {
		s.Ended = tassadar.EndedTrapped
	}
	return s
}

// receipt signs as the worker does.
func (w *world) receipt(rc *evidence.Receipt, h host) []byte {
	w.t.Helper()
	record, err := evidence.Sign(evidence.KindReceipt, rc.Subjects(), rc, h.Signer)
	if err != nil {
		w.t.Fatal(err)
	}
	return record
}

// accept hands a receipt in and returns its digest.
func (w *world) accept(rc *evidence.Receipt, h host) tassadar.Digest {
	w.t.Helper()
	record := w.receipt(rc, h)
	if _, err := w.op.Accept(w.t.Context(), record); err != nil {
		w.t.Fatal(err)
	}
	return recordDigest(w.t, record)
}

func recordDigest(t testing.TB, record []byte) tassadar.Digest {
	t.Helper()
	opened, err := evidence.Open(record, nil)
	if err != nil {
		t.Fatal(err)
	}
	return opened.Digest
}

// measure assigns, measures and hands in; edits change the passing receipt.
func (w *world) measure(cell tassadar.Cell, h host, edits ...func(*evidence.Receipt)) tassadar.Digest {
	w.t.Helper()
	a := w.assign(cell, h)
	rc := w.passing(a, h)
	for _, edit := range edits {
		edit(rc)
	}
	return w.accept(rc, h)
}

// measureAll makes every required cell of the profiles green.
func (w *world) measureAll(profiles ...string) {
	w.t.Helper()
	for _, p := range profiles {
		for _, b := range engines[:2] {
			for _, h := range w.workers[:2] {
				w.measure(cellOf(p, b), h)
			}
		}
	}
}

// decide has operators sign a decision and logs it past the operator's checks.
func (w *world) decide(g evidence.Governance, signers ...*evidence.Signer) {
	w.t.Helper()
	g.Decided = w.decided()
	w.raw(w.sign(evidence.KindGovernance, g, signers...))
}

func (w *world) verdict() *appraise.Verdict {
	w.t.Helper()
	return w.verdictAt(w.now)
}

func (w *world) verdictAt(at int64) *appraise.Verdict {
	w.t.Helper()
	p, ok := w.op.Policy()
	if !ok {
		w.t.Fatal("no policy in the log")
	}
	v, err := appraise.Appraise(w.op.Verified(), p.Digest(), at)
	if err != nil {
		w.t.Fatal(err)
	}
	if w.checkSaved {
		w.savedVerdict(v)
	}
	return v
}

// savedVerdict checks that a verdict comes out again of a log and an appraiser
// that were saved and restored, and that no receipt is read for it.
func (w *world) savedVerdict(want *appraise.Verdict) {
	w.t.Helper()
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), want.PolicyDigest, want.At); err != nil {
		w.t.Fatal(err)
	}
	log, again := w.restored(&x)
	got, err := again.Appraise(log, want.PolicyDigest, want.At)
	if err != nil || canonical(w.t, got) != canonical(w.t, want) {
		w.t.Errorf("the verdict after the appraiser was saved and restored is another: %v", err)
	}
	if log.Sizes().Receipts > 0 {
		func() {
			defer func() { recover() }() // of a log that is not read whole
			log.Receipts()
			w.t.Error("everything was read")
		}()
	}
	brief, err := again.Brief(log, want.PolicyDigest, want.At)
	if err != nil || canonical(w.t, brief) != canonical(w.t, briefly(want)) {
		w.t.Errorf("the brief verdict is another: %v", err)
	}
	freshLog, fresh := w.restored(&x) // judges later what it has not read
	for _, at := range []int64{want.At + maxAge/2} {
		brief, err := fresh.Brief(freshLog, want.PolicyDigest, at)
		if err != nil {
			w.t.Fatal(err)
		}
		got, err := again.Appraise(log, want.PolicyDigest, at)
		if err != nil || canonical(w.t, brief) != canonical(w.t, briefly(got)) {
			w.t.Errorf("the brief verdict at %d is another: %v", at, err)
		}
	}
	if got, err := fresh.Appraise(freshLog, want.PolicyDigest, want.At); err != nil || canonical(w.t, got) != canonical(w.t, want) {
		w.t.Errorf("the verdict after a brief one is another: %v", err)
	}
}

// briefly is a verdict without lists of receipts.
func briefly(v *appraise.Verdict) *appraise.Verdict {
	out := *v
	first := map[string][]tassadar.Digest{}
	out.Cells, out.Gates = slices.Clone(v.Cells), slices.Clone(v.Gates)
	for i := range out.Cells {
		c := &out.Cells[i]
		if at := slices.IndexFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return r.Counts }); at >= 0 {
			first[c.Cell.String()] = []tassadar.Digest{c.Receipts[at].Receipt}
		}
		c.Receipts = nil
	}
	for i := range out.Gates {
		g := &out.Gates[i]
		g.Prerequisites = slices.Clone(g.Prerequisites)
		for j := range g.Prerequisites {
			p := &g.Prerequisites[j]
			p.Evidence = slices.Clone(p.Evidence)
			for k := range p.Evidence {
				line := &p.Evidence[k]
				if line.Receipts = first[line.On]; tassadar.PrerequisiteKind(p.Kind).OfReceipts() {
					line.Receipts = nil
				}
			}
		}
	}
	return &out
}

// restored saves and restores the log and an appraiser of it.
func (w *world) restored(x *appraise.Appraiser) (*evidence.Verified, *appraise.Appraiser) {
	w.t.Helper()
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		w.t.Fatal(err)
	}
	saved := w.op.Verified().Save()
	log, err := evidence.Restore(saved.Head, checkpoint, &w.own, keptIn{w.log.leaves, saved.Chunks})
	if err != nil {
		w.t.Fatal(err)
	}
	verdicts := x.Save()
	again, err := appraise.RestoreAppraiser(verdicts.Head, log, rowsOf(verdicts))
	if err != nil {
		w.t.Fatal(err)
	}
	return log, again
}

// keptIn is where a log and what was saved of it are, for tests.
type keptIn struct {
	leaves [][]byte
	chunks map[int][]byte
}

func (k keptIn) Leaf(i uint64) ([]byte, error) { return k.leaves[i], nil }
func (k keptIn) Chunk(n int) ([]byte, error)   { return k.chunks[n], nil }

func rowsOf(s *appraise.Saved) func(n int) ([]byte, error) {
	return func(n int) ([]byte, error) { return s.Rows[n], nil }
}

func (w *world) cell(c tassadar.Cell) appraise.Cell {
	w.t.Helper()
	return cellIn(w.t, w.verdict(), c)
}

func cellIn(t testing.TB, v *appraise.Verdict, c tassadar.Cell) appraise.Cell {
	t.Helper()
	got, ok := v.Cell(c)
	if !ok {
		t.Fatalf("no verdict on %s", c)
	}
	return *got
}

func gateIn(t testing.TB, v *appraise.Verdict, id string) appraise.Gate {
	t.Helper()
	got, ok := v.Gate(id)
	if !ok {
		t.Fatalf("no verdict on gate %s", id)
	}
	return *got
}

// want checks the status and all reasons of a cell.
func (w *world) want(c tassadar.Cell, status appraise.Status, reasons ...tassadar.Code) {
	w.t.Helper()
	got := w.cell(c)
	if got.Status != status || !slices.Equal(got.Reasons, reasons) && !(len(got.Reasons) == 0 && len(reasons) == 0) {
		w.t.Errorf("%s: got %s %v, want %s %v\n%v", c, got.Status, got.Reasons, status, reasons, got.Findings)
	}
}

func (w *world) publish() ([]byte, *evidence.Publication) {
	w.t.Helper()
	record, pub, err := publish.Make(w.t.Context(), w.op, appraise.MaxLifetime)
	if err != nil {
		w.t.Fatal(err)
	}
	return record, pub
}

func canonical(t testing.TB, v any) string {
	t.Helper()
	data, err := tassadar.Canonical(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

package report_test

import (
	"cmp"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// A log in memory with every status, kind of drift and kind of mark in it. Keys
// and nonces are derived from names, so that the same scenario gives the same
// bytes every time.

const (
	day   = int64(24 * 3600)
	start = int64(1_795_000_000)
	now   = start + 40*day
)

// hostile is what a worker would write to break out of a report.
const hostile = `</script><img src=x onerror=alert(1)>"'><svg/onload=alert(2)>` + "\u202e\x00{{.V}}"

type lab struct {
	t        testing.TB
	operator *evidence.Signer
	desk     *evidence.Signer            // the dispatcher
	workers  map[string]*evidence.Signer // by number and architecture
	log      *evidence.LogKey
	trust    tassadar.Trust
	policy   tassadar.Policy
	digest   tassadar.Digest            // of the policy
	digests  map[string]tassadar.Digest // of its profiles
	leaves   [][]byte
	events   []event
	orders   int
	pubs     int
}

// event is something that happens at an instant; events of one instant happen
// in the order in which they were planned.
type event struct {
	at int64
	do func(at int64)
}

func newLab(t testing.TB, policy tassadar.Policy) *lab {
	key := func(name string) ed25519.PrivateKey {
		seed := sha256.Sum256([]byte("report test key " + name))
		return ed25519.NewKeyFromSeed(seed[:])
	}
	signer := func(name string) *evidence.Signer {
		s, err := evidence.NewSigner(key(name))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	l := &lab{t: t, operator: signer("operator"), workers: map[string]*evidence.Signer{}, policy: policy}
	var err error
	if l.log, err = evidence.NewLogKey("report.test/log", key("log")); err != nil {
		t.Fatal(err)
	}
	op := l.operator.Key(tassadar.RoleOperator)
	op.Label = "ops"
	l.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{op, l.log.Key()}}
	l.desk = signer("dispatcher")
	desk := l.desk.Key(tassadar.RoleDispatcher)
	desk.Label = "desk"
	l.trust.Keys = append(l.trust.Keys, desk)
	for i, label := range []string{"rack 1", "rack 2", "edge <i>&amp;</i>"} {
		for _, arch := range archs { // a host has one architecture
			w := signer("worker " + label + " " + arch)
			k := w.Key(tassadar.RoleWorker)
			k.Host, k.Label = hostID(i, arch), label
			l.workers[fmt.Sprint(i, arch)] = w
			l.trust.Keys = append(l.trust.Keys, k)
		}
	}
	l.policy.Sort()
	l.digest, l.digests = l.policy.Digest(), map[string]tassadar.Digest{}
	for i := range l.policy.Profiles {
		l.digests[l.policy.Profiles[i].ID] = l.policy.Profiles[i].Digest()
	}
	l.append(start, evidence.KindTrust, evidence.TrustRecord{Decided: l.decided(), Trust: l.trust}, l.operator, evidence.NewSubject("trust", l.trust.Digest()))
	l.append(start, evidence.KindPolicy, evidence.PolicyRecord{Decided: l.decided(), PolicyDigest: l.digest, Policy: &l.policy, Removes: []tassadar.Removal{}},
		l.operator, evidence.NewSubject("policy", l.digest))
	return l
}

func (l *lab) head() evidence.LogHead {
	return evidence.LogHead{Origin: l.log.Signer.Name(), Size: tassadar.Uint(len(l.leaves)), Root: evidence.RootOf(l.leaves)}
}

func (l *lab) decided() evidence.Decided {
	return evidence.Decided{Seen: l.head(), At: start, Until: start + evidence.DecisionSeconds}
}

var archs = []string{"amd64", "arm64", "riscv64", "s390x", "ppc64le", "loong64"}

func hostID(worker int, arch string) string {
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "host %d %s", worker, arch)))
}

// worker is the one with the number on the cell's architecture.
func (l *lab) worker(n int, c tassadar.Cell) *evidence.Signer {
	return l.workers[fmt.Sprint(n, strings.Split(c.Machine, "/")[1])]
}

func (l *lab) append(_ int64, kind evidence.Kind, body any, by *evidence.Signer, subjects ...evidence.Subject) tassadar.Digest {
	l.t.Helper()
	record, err := evidence.Sign(kind, subjects, body, by)
	if err != nil {
		l.t.Fatal(err)
	}
	l.leaves = append(l.leaves, evidence.Split(record)...)
	opened, err := evidence.Open(record, nil)
	if err != nil {
		l.t.Fatal(err)
	}
	return opened.Digest
}

func (l *lab) verified() *evidence.Verified {
	l.t.Helper()
	checkpoint, err := l.log.Checkpoint(l.leaves)
	if err != nil {
		l.t.Fatal(err)
	}
	v, err := evidence.Verify(checkpoint, l.leaves, &l.trust)
	if err != nil {
		l.t.Fatal(err)
	}
	return v
}

func (l *lab) verdict(at int64) (*appraise.Verdict, *evidence.Verified) {
	l.t.Helper()
	log := l.verified()
	v, err := appraise.Appraise(log, l.digest, at)
	if err != nil {
		l.t.Fatal(err)
	}
	return v, log
}

// measure plans a measurement: assignment, receipt after ten minutes, and the
// operator's closing record. A nil receipt leaves the assignment open.
func (l *lab) measure(at int64, c tassadar.Cell, worker int, change func(*evidence.Receipt)) {
	l.events = append(l.events, event{at, func(at int64) {
		p, _ := l.policy.Profile(c.Profile)
		e, _ := l.policy.Envelope(c.Profile)
		l.orders++
		as := evidence.Assignment{Log: l.log.Signer.Name(), Serial: tassadar.Uint(l.orders), Cell: c, ProfileDigest: l.digests[p.ID], PolicyDigest: l.digest,
			Worker: l.worker(worker, c).ID(), IssuedAt: at, Deadline: at + day, Runs: e.Require.Runs}
		digest := l.append(at, evidence.KindAssignment, as, l.desk, evidence.NewSubject(p.ID, l.digests[p.ID]))
		if change == nil {
			return
		}
		rc := l.receipt(p, as, digest, worker)
		change(&rc)
		subjects := []evidence.Subject{evidence.NewSubject(p.ID, l.digests[p.ID])}
		for _, m := range rc.Modules {
			subjects = append(subjects, evidence.NewSubject(m.Workload+".wasm", m.Digest))
		}
		receipt := l.append(at, evidence.KindReceipt, rc, l.worker(worker, c), subjects...)
		closing := evidence.Closing{Log: l.log.Signer.Name(), Assignment: digest, Receipt: receipt, ReceivedAt: at}
		l.append(at, evidence.KindClosing, closing, l.desk, evidence.NewSubject("receipt", receipt))
	}})
}

// publish plans a publication.
func (l *lab) publish(at int64) {
	l.events = append(l.events, event{at, func(at int64) {
		v, _ := l.verdict(at)
		l.pubs++
		pub := v.Publication(v.Passed(), &l.policy)
		pub.Number, pub.IssuedAt, pub.ExpiresAt = tassadar.Uint(l.pubs), at, at+7*day
		l.append(at, evidence.KindPublication, pub, l.desk, evidence.NewSubject("policy", pub.PolicyDigest))
	}})
}

func (l *lab) play() {
	slices.SortStableFunc(l.events, func(a, b event) int { return cmp.Compare(a.at, b.at) })
	for _, e := range l.events {
		e.do(e.at)
	}
	l.events = nil
}

func good(*evidence.Receipt) {}

// receipt is what an honest worker would sign: every case as referenced, NaNs
// with the bits of the engine's family.
func (l *lab) receipt(p *tassadar.Profile, as evidence.Assignment, assignment tassadar.Digest, worker int) evidence.Receipt {
	parts := strings.Split(as.Cell.Machine, "/")
	emulated := strings.HasSuffix(as.Cell.Machine, "+qemu")
	rc := evidence.Receipt{
		Log: as.Log, Assignment: assignment, Nonce: evidence.NonceOf(as.Log, rfc6962.DefaultHasher.HashLeaf(l.leaves[len(l.leaves)-1]), evidence.RootOf(l.leaves)), Cell: as.Cell, ProfileDigest: as.ProfileDigest,
		StartedAt: as.IssuedAt, FinishedAt: as.IssuedAt, Requested: as.Cell.Backend,
		Effective: evidence.Engine{Family: as.Cell.Backend, Version: engineVersion(as.Cell.Backend),
			Digest:   tassadar.DigestBytes([]byte(as.Cell.String())), // an engine a cell, so that each has a story of its own
			Evidence: map[string]string{"reported": engineVersion(as.Cell.Backend)}},
		Modules: []evidence.MeasuredModule{},
		Machine: evidence.Machine{Class: as.Cell.Machine, OS: parts[0], Arch: parts[1], Level: parts[2], Emulated: emulated, Host: hostID(worker, parts[1]),
			CPU: "Test CPU " + parts[1], Cores: 8 * (worker + 1), Kernel: "6.1.0", Hypervisor: "KVM"},
		Program: evidence.Program{Version: tassadar.Version, Digest: tassadar.DigestBytes([]byte("program")), Go: "go1.26"},
		Runs:    as.Runs, Cases: []evidence.ObservedCase{}, Refusals: []evidence.ObservedRefusal{},
		Canaries: []evidence.Canary{{ID: "nan_add", Bits: fmt.Sprintf("%08x", nanBits(as.Cell))}},
		Timings:  evidence.Timings{Calibration: 1_000_000},
	}
	if emulated {
		rc.Machine.Emulator = "qemu-user 7.2"
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		m := w.Modules[0]
		rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: w.ID, Digest: m.Digest, Build: m.Build, Prebuilt: true})
		for j := range w.Cases {
			c := &w.Cases[j]
			result := c.Expect
			for _, a := range c.Allow {
				if uint32(a[0].Results[0].Bits) == nanBits(as.Cell) {
					result = a
				}
			}
			rc.Cases = append(rc.Cases, seenCase(w.ID, c, result, as.Runs))
		}
	}
	for i := range p.Refusals {
		r := &p.Refusals[i]
		rc.Refusals = append(rc.Refusals, evidence.ObservedRefusal{ID: r.ID, Digest: r.Digest(), Seen: []evidence.Observation{
			{Ended: tassadar.EndedRefused, Code: r.Code, By: r.By, Detail: "type f32 is not admitted", Runs: as.Runs}}})
	}
	return rc
}

func seenCase(workload string, c *tassadar.Case, result tassadar.Result, runs int) evidence.ObservedCase {
	return evidence.ObservedCase{ID: tassadar.CaseID(workload, c.ID), Digest: c.Digest(), Instructions: 120_000_000,
		Seen: []evidence.Observation{{Ended: tassadar.EndedReturned, Digest: result.Digest(), Result: result, Runs: runs}}}
}

func engineVersion(backend string) string {
	switch {
	case strings.HasPrefix(backend, "wazero"):
		return "1.12.0"
	case strings.HasPrefix(backend, "v8-11"):
		return "11.3.244.8"
	}
	return "13.6.1"
}

// nanBits is what the family gives for 0/0: the sign differs, as it does on
// real engines.
func nanBits(c tassadar.Cell) uint32 {
	amd64 := strings.Contains(c.Machine, "amd64")
	switch {
	case c.Backend == "wazero.interpreter" && amd64, c.Backend == "v8-11.turbofan" && amd64:
		return 0xffc00000
	case strings.HasPrefix(c.Backend, "v8-11.liftoff"):
		return 0x7fc00456
	}
	return 0x7fc00000
}

// wrongResult makes the first case of the receipt come to another number.
func wrongResult(rc *evidence.Receipt) {
	wrong := tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:-7")}}}
	rc.Cases[0].Seen[0].Digest, rc.Cases[0].Seen[0].Result = wrong.Digest(), wrong
}

func oldEngine(change func(*evidence.Receipt)) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) {
		rc.Effective.Version, rc.Effective.Digest = "1.11.0", tassadar.DigestBytes([]byte("old "+rc.Cell.String()))
		change(rc)
	}
}

func unstable(rc *evidence.Receipt) {
	other := tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:0")}}}
	rc.Cases[0].Seen[0].Runs = 1
	rc.Cases[0].Seen = append(rc.Cases[0].Seen, evidence.Observation{Ended: tassadar.EndedReturned, Digest: other.Digest(), Result: other, Runs: 1})
}

func violated(rc *evidence.Receipt) {
	r := &rc.Refusals[0].Seen[0]
	result := tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:0")}}}
	*r = evidence.Observation{Ended: tassadar.EndedReturned, Digest: result.Digest(), Result: result, Runs: r.Runs}
}

func failed(rc *evidence.Receipt) {
	rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "interrupted: " + hostile}
	rc.Cases, rc.Refusals = []evidence.ObservedCase{}, []evidence.ObservedRefusal{}
}

func hostileFacts(rc *evidence.Receipt) {
	rc.Machine.CPU, rc.Machine.Kernel = hostile, strings.Repeat(hostile, 20)
	rc.Effective.Evidence = map[string]string{hostile: hostile}
	rc.Canaries = []evidence.Canary{{ID: hostile, Bits: hostile}}
}

func mismatched(rc *evidence.Receipt) {
	rc.Effective.Family = "v8-11.unknown" + hostile
}

// size is how many cells a scenario has: backends × toolchains × machines.
type size struct {
	abi, f32, named, own, edge [3]int
}

var (
	cells18  = size{abi: [3]int{3, 1, 3}, f32: [3]int{3, 1, 2}, named: [3]int{1, 1, 1}, own: [3]int{1, 1, 1}, edge: [3]int{1, 1, 1}}
	cells40  = size{abi: [3]int{4, 1, 4}, f32: [3]int{4, 1, 3}, named: [3]int{4, 1, 1}, own: [3]int{2, 1, 2}, edge: [3]int{2, 1, 2}}
	cells400 = size{abi: [3]int{8, 2, 9}, f32: [3]int{8, 2, 8}, named: [3]int{4, 4, 5}, own: [3]int{12, 1, 2}, edge: [3]int{12, 1, 2}}
)

var (
	someBackends = []string{"wazero.interpreter", "wazero.compiler", "v8-11.liftoff", "v8-11.turbofan", "jsc-2.interpreter", "jsc-2.jit", "vm.exact", "wasm2go",
		"spidermonkey-102", "wasm2c.gcc", "wasm2c.clang", "v8-13.turbofan"}
	someTools    = []string{"clang-14/wasm32", "rustc-1/wasm32", "clang-19/wasm32", "asc-0/wasm32"}
	someMachines = []string{"linux/amd64/v3", "linux/amd64/v4", "linux/arm64/v8", "linux/amd64/v2", "darwin/arm64/v8", "linux/riscv64/rva22", "linux/s390x/z13+qemu", "linux/ppc64le/power9+qemu", "linux/loong64/la64"}
)

func (s size) policy() tassadar.Policy {
	module := func(name string) []tassadar.Module {
		d := tassadar.DigestBytes([]byte("module " + name))
		return []tassadar.Module{{Toolchain: tassadar.ToolchainAny, Digest: d, Build: &tassadar.Build{
			Toolchain: "wat2wasm-1", Version: "1.0.32", Command: []string{"wat2wasm", name + ".wat", "-o", name + ".wasm"},
			Sources: map[string]tassadar.Digest{name + ".wat": tassadar.DigestBytes([]byte(name))}, Module: d}}}
	}
	one := func(v string) tassadar.Result {
		return tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue(v)}}}
	}
	exact := func(id, export, arg, expect string) tassadar.Case {
		a := tassadar.MustValue(arg)
		return tassadar.Case{ID: id, Calls: []tassadar.Call{{Export: export, Args: []tassadar.Arg{{Value: &a}}}}, Expect: one(expect)}
	}
	nan := func(id, export, a, b string) tassadar.Case {
		x, y := tassadar.MustValue(a), tassadar.MustValue(b)
		return tassadar.Case{ID: id, Calls: []tassadar.Call{{Export: export, Args: []tassadar.Arg{{Value: &x}, {Value: &y}}}},
			Expect: one("i32:0x7fc00000"), Allow: []tassadar.Result{one("i32:0xffc00000"), one("i32:0x7fc00456"), one("i32:0xffc00456")}}
	}
	refusal := tassadar.Refuse{ID: "floats", Module: module("floats")[0], Code: tassadar.NumericUnsupported, By: tassadar.ByAdmission}
	require := tassadar.Requirements{Machines: 2, Workers: 2, Runs: 2, MaxAgeSeconds: 30 * day, Horizon: 100_000_000, Refusals: true, Prebuilt: true}
	lone := require
	lone.Machines, lone.Workers = 1, 1
	abi := tassadar.Profile{ID: "tassadar.internal_compute.generalized_abi.v1", Title: "Integers, buffers and several exports", Gate: tassadar.GateBroad, Implemented: true,
		Workloads: []tassadar.Workload{{ID: "hungarian", Modules: module("hungarian"), Cases: []tassadar.Case{exact("ten_by_ten", "solve", "i32:10", "i32:216")}},
			{ID: "sudoku", Modules: module("sudoku"), Cases: []tassadar.Case{exact("easy", "solve", "i32:1", "i32:1"), exact("hard", "solve", "i32:2", "i32:1")}}},
		Refusals: []tassadar.Refuse{refusal}}
	f32 := tassadar.Profile{ID: "tassadar.numeric_profile.f32_only.v1", Title: "Single-precision arithmetic", Gate: tassadar.GateBroad, Implemented: true,
		Workloads: []tassadar.Workload{{ID: "f32_ops", Modules: module("f32_ops"), Cases: []tassadar.Case{exact("sqrt_two", "sqrt", "f32:0x40000000", "f32:0x3fb504f3"), exact("round", "nearest", "f32:2.5", "f32:2")}},
			{ID: "f32_nan", Modules: module("f32_nan"), Cases: []tassadar.Case{nan("zero_by_zero", "div", "i32:0", "i32:0"), nan("infinity_minus_infinity", "sub", "i32:0x7f800000", "i32:0x7f800000"),
				nan("quiet_operand", "add", "i32:0x7fc00456", "i32:0x3f800000"), nan("min_payload", "min", "i32:0x7fc00456", "i32:0x3f800000")}}},
		Refusals: []tassadar.Refuse{refusal}}
	named := tassadar.Profile{ID: "tassadar.internal_compute.article_closeout.v1", Title: "The article's own programs, by weights", Gate: tassadar.GateArticle}
	own := tassadar.Profile{ID: "own.gcd.v1", Title: "Greatest common divisor", Gate: "own", Implemented: true,
		Workloads: []tassadar.Workload{{ID: "gcd", Modules: module("gcd"), Cases: []tassadar.Case{exact("own", "gcd", "i32:1071", "i32:21")}}}, Refusals: []tassadar.Refuse{refusal}}
	edge := own
	edge.ID, edge.Title, edge.Gate = "edge.checksum.v2", "Checksums at the edge", "edge"
	needs := []tassadar.Prerequisite{{ID: "portability", Title: "Every required cell reproduces", Kind: tassadar.NeedPortability},
		{ID: "receipts", Title: "Every required cell has its receipts", Kind: tassadar.NeedReceipts},
		{ID: "refusals", Title: "Every refusal is observed in every required cell", Kind: tassadar.NeedRefusals}}
	// The last class of machine is only observed, where there are enough.
	cells := func(n [3]int) []tassadar.DeclaredSet {
		set := func(observed bool, machines ...string) tassadar.DeclaredSet {
			return tassadar.DeclaredSet{Observed: observed, Backends: someBackends[:n[0]], Toolchains: someTools[:n[1]], Machines: machines}
		}
		if n[2] < 3 {
			return []tassadar.DeclaredSet{set(false, someMachines[:n[2]]...)}
		}
		return []tassadar.DeclaredSet{set(false, someMachines[:n[2]-1]...), set(true, someMachines[n[2]-1])}
	}
	return tassadar.Policy{
		Profiles: []tassadar.Profile{abi, f32, named, own, edge},
		Envelopes: []tassadar.Envelope{
			{Profile: abi.ID, Require: require, Sets: cells(s.abi)}, {Profile: f32.ID, Require: require, Sets: cells(s.f32)},
			{Profile: named.ID, Require: require, Sets: cells(s.named)}, {Profile: own.ID, Label: "one machine", Require: lone, Sets: cells(s.own)},
			{Profile: edge.ID, Label: "one machine", Require: lone, Sets: cells(s.edge)},
		},
		Gates: []tassadar.Gate{
			{ID: tassadar.GateArticle, Title: "Execution by a transformer's weights", Profiles: []string{named.ID}, Prerequisites: append([]tassadar.Prerequisite{
				{ID: "execution_by_weights", Title: "Programs run on the token machine by weights alone", Kind: tassadar.NeedImplemented, Profile: named.ID}}, needs...)},
			{ID: tassadar.GateBroad, Title: "Internal compute beyond the article", Profiles: []string{abi.ID, f32.ID}, Prerequisites: append([]tassadar.Prerequisite{
				{ID: "article_gate", Title: "The article gate is green", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle}}, needs...)},
			{ID: "own", Title: "My own module", Profiles: []string{own.ID}, Prerequisites: needs},
			{ID: "edge", Title: "What the edge sells", Profiles: []string{edge.ID}, Prerequisites: needs},
		},
	}
}

// scenario plays forty days: a publication in their middle, and every status,
// drift and mark by the end.
func (s size) scenario(t testing.TB) *lab { return scenario(t, s.policy()) }

func scenario(t testing.TB, policy tassadar.Policy) *lab {
	l := newLab(t, policy)
	l.publish(start + 25*day)
	n := 0
	for _, declared := range l.policy.Cells() {
		c := declared.Cell
		p, _ := l.policy.Profile(c.Profile)
		if !p.Implemented {
			continue
		}
		switch p.Gate {
		case "own":
			l.measure(start+20*day+int64(n), c, 0, good)
			l.measure(start+34*day+int64(n), c, 1, good)
		case "edge":
			l.measure(start+21*day+int64(n), c, 0, good)
			if c.Backend == someBackends[0] && c.Machine == someMachines[0] {
				l.measure(start+36*day, c, 0, wrongResult)
			}
		default:
			l.plan(n, c)
		}
		n++
	}
	l.play()
	return l
}

// plan gives the n-th cell its story.
func (l *lab) plan(n int, c tassadar.Cell) {
	early, mid, late := start+int64(n%9)*3600, start+18*day+int64(n%13)*5*3600, start+33*day+int64(n%17)*4*3600
	both := func(at int64) {
		l.measure(at, c, 0, good)
		l.measure(at+1800, c, 1, good)
	}
	switch n % 17 {
	case 0, 6, 8, 14:
		both(mid)
		both(late)
	case 1: // one host of two
		l.measure(late, c, 0, good)
	case 2: // too old
		both(early)
	case 3, 15: // never
	case 4: // passed, and differs now
		both(mid)
		l.measure(late, c, 1, wrongResult)
	case 5:
		l.measure(mid, c, 0, good)
		l.measure(late, c, 0, failed)
	case 7: // ordered, and nothing came
		l.measure(late, c, 2, nil)
	case 9: // another version repaired it
		l.measure(mid, c, 0, oldEngine(wrongResult))
		both(late)
	case 10:
		both(mid)
		l.measure(late, c, 0, unstable)
	case 11:
		l.measure(late, c, 0, violated)
	case 12: // a third host with much to say
		both(late)
		l.measure(late+3600, c, 2, hostileFacts)
	case 13: // still waiting
		l.measure(now-3600, c, 0, nil)
	case 16: // another engine ran
		l.measure(mid, c, 0, good)
		l.measure(late, c, 1, mismatched)
	}
}

package appraise_test

import (
	"crypto/ed25519"
	"crypto/sha256"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// derivedWrong answers the derived cases wrongly.
func derivedWrong(rc *evidence.Receipt) {
	for i := range rc.Cases {
		if strings.Contains(rc.Cases[i].ID, "/derived-") {
			rc.Cases[i].Seen[0].Digest = digest("wrong")
		}
	}
}

// drifting measures another module than the policy's.
func drifting(workload string, link int) func(*evidence.Receipt) {
	return func(rc *evidence.Receipt) {
		for i := range rc.Modules {
			if m := &rc.Modules[i]; m.Workload == workload && m.Link == link {
				b := *m.Build
				b.Module = digest("another " + workload)
				m.Digest, m.Build, m.Prebuilt = b.Module, &b, false
			}
		}
	}
}

// wantStatus checks the status of a cell and some of its reasons.
func (w *world) wantStatus(c tassadar.Cell, status appraise.Status, reasons ...tassadar.Code) {
	w.t.Helper()
	got := w.cell(c)
	bad := got.Status != status
	for _, r := range reasons {
		bad = bad || !slices.Contains(got.Reasons, r)
	}
	if bad {
		w.t.Errorf("%s: got %s %v, want %s %v", c, got.Status, got.Reasons, status, reasons)
	}
}

// TestAttackForgedReferences: inputs and references are the generators', whatever
// worker and dispatcher agree on.
func TestAttackForgedReferences(t *testing.T) {
	t.Parallel()
	forge := func(edit func(c *evidence.ObservedCase)) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if strings.Contains(rc.Cases[i].ID, "/derived-") {
					edit(&rc.Cases[i])
				}
			}
		}
	}
	for _, c := range []struct {
		name   string
		edit   func(*evidence.Receipt)
		status appraise.Status
		want   tassadar.Code
	}{
		{"wrong answers, references to match", forge(func(c *evidence.ObservedCase) { c.Seen[0].Digest = digest("666") }), appraise.Red, tassadar.OutcomeDiffers},
		{"easy inputs, references to match", forge(func(c *evidence.ObservedCase) { c.Digest, c.Seen[0].Digest = digest("easy"), digest("666") }), appraise.Incomplete, tassadar.EvidenceUnverifiable},
		{"derived cases left out, none referred to", func(rc *evidence.Receipt) {
			rc.Cases = slices.DeleteFunc(rc.Cases, func(c evidence.ObservedCase) bool { return strings.Contains(c.ID, "/derived-") })
		}, appraise.Incomplete, tassadar.EvidenceUnverifiable},
		{"answers of another assignment", func(rc *evidence.Receipt) {
			rc.Nonce = slices.Repeat(tassadar.Bytes{7}, 32)
		}, appraise.Incomplete, tassadar.EvidenceUnverifiable},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		a := w.assign(e1, w.workers[0])
		rc := w.passing(a, w.workers[0])
		c.edit(rc)
		refs := evidence.Closing{Log: a.Body.Log, Assignment: a.Digest, ReceivedAt: w.now}
		for _, k := range rc.Cases {
			if strings.Contains(k.ID, "/derived-") {
				refs.Cases = append(refs.Cases, evidence.Reference{ID: k.ID, Inputs: k.Digest, Expect: k.Seen[0].Digest})
			}
		}
		record := w.receipt(rc, w.workers[0])
		refs.Receipt = recordDigest(t, record)
		w.raw(record, w.sign(evidence.KindClosing, refs, w.desk))
		got := w.cell(e1)
		if got.Status != c.status || !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %s %s", c.name, got.Status, got.Reasons, c.status, c.want)
		}
		published, _ := w.publish()
		w.wantAnswer(c.name, published, &w.trust, w.now, e1, c.want)
		w.now += lifetime + 1
		if c.want != tassadar.EvidenceUnverifiable || c.name == "answers of another assignment" {
			continue
		}
		if got := w.verdict().Counts; got.Abandoned != 1 {
			t.Errorf("%s: never closed by what counts, and not abandoned: %+v", c.name, got)
		}
	}
}

// otherLog is a second log with its own operator, which trusts the workers of
// the first.
func otherLog(w *world, origin string) *world {
	seed := sha256.Sum256([]byte("log of B"))
	key, err := evidence.NewLogKey(origin, ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		w.t.Fatal(err)
	}
	b := &world{t: w.t, now: w.now, log: &memLog{key: key}, ops: []*evidence.Signer{testSigner(w.t, "operator of B")}, desk: testSigner(w.t, "dispatcher of B"), workers: w.workers}
	b.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{key.Key(), b.ops[0].Key(tassadar.RoleOperator), b.desk.Key(tassadar.RoleDispatcher)}}
	for _, h := range w.workers {
		b.trust.Keys = append(b.trust.Keys, h.key())
	}
	b.op, err = operator.New(b.log, operator.Keys{Operator: b.ops[0], Dispatcher: b.desk}, b.trust, func() int64 { return b.now })
	if err != nil {
		w.t.Fatal(err)
	}
	b.changeTrust(b.trust)
	b.setPolicy(w.policy)
	return b
}

// TestAttackForeignLog: what was measured for one log is no evidence in another,
// whoever signs what again, and not even under the same origin.
func TestAttackForeignLog(t *testing.T) {
	t.Parallel()
	for _, origin := range []string{"b.invalid/log", "test.invalid/log"} {
		a := newWorld(t, smallPolicy(), 1, 1, 1)
		a.measure(e1, a.workers[0])
		a.withdraw(cellOf(articleID, "e2"), a.ops[0])
		b := otherLog(a, origin)
		for _, leaf := range a.log.leaves {
			o, err := evidence.Open(leaf, nil)
			if err != nil {
				t.Fatal(err)
			}
			b.raw(leaf) // as it is
			switch o.Kind {
			case evidence.KindAssignment: // signed again, for this log and for that
				var body evidence.Assignment
				if err := o.As(o.Kind, &body); err != nil {
					t.Fatal(err)
				}
				again := func() {
					record, err := evidence.Sign(o.Kind, o.Subject, body, b.desk)
					if err != nil {
						t.Fatal(err)
					}
					b.raw(record)
				}
				again()
				body.Log, body.PolicyDigest = origin, b.policy.Digest()
				again()
			case evidence.KindReceipt:
				if _, err := b.op.Accept(t.Context(), leaf); err == nil {
					t.Error("B takes A's receipt")
				}
			case evidence.KindClosing:
				var body evidence.Closing
				if err := o.As(o.Kind, &body); err != nil {
					t.Fatal(err)
				}
				body.Log = origin
				b.raw(b.sign(o.Kind, body, b.desk))
			case evidence.KindGovernance, evidence.KindTrust, evidence.KindPolicy: // the log's own operator signs, on what A saw
				twice, err := evidence.Cosign(leaf, b.ops[0])
				if err != nil {
					t.Fatal(err)
				}
				b.raw(twice)
			}
		}
		if n := len(b.op.Verified().Governance()) + len(b.op.Verified().Policies()) + len(b.op.Verified().Trusts()); n != 2 {
			t.Errorf("%s: %d decisions, trusts and policies count: A's among them", origin, n)
		}
		got := b.cell(e1)
		if got.Status == appraise.Green || got.Machines != 0 {
			t.Errorf("%s: B's cell is %s %v by A's evidence", origin, got.Status, got.Reasons)
		}
		record, _ := b.publish()
		check, err := appraise.CheckPublication(record, b.copied(), &b.trust, nil, b.now)
		if err != nil || len(accepted(check)) != 0 {
			t.Errorf("%s: verify of B's publication: %v", origin, err)
		}
		// A's publication is none of B's log.
		record, _ = a.publish()
		b.raw(record)
		if _, err := appraise.CheckPublication(record, b.copied(), &b.trust, nil, b.now); err == nil {
			t.Errorf("%s: A's publication is accepted from B's log", origin)
		}
	}
}

// knownEngines says what e1 and e2 are known by.
func knownEngines(p *tassadar.Policy) {
	p.Engines = []tassadar.EngineRule{
		{Backend: "e1", Arch: "amd64", Canaries: map[string]string{"nan": "7fc00000"}, Evidence: map[string]string{"flag": "no"}},
		{Backend: "e1", Arch: "arm64", Canaries: map[string]string{"nan": "7fc00001"}},
		{Backend: "e2", Arch: "amd64", Canaries: map[string]string{"nan": "ffc00000"}},
	}
}

// TestAttackLyingWorker: a receipt that contradicts itself, or what the policy
// knows of engines and modules, does not count.
func TestAttackLyingWorker(t *testing.T) {
	t.Parallel()
	build := func(edit func(b *tassadar.Build)) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			b := *rc.Modules[0].Build
			edit(&b)
			rc.Modules[0].Build, rc.Modules[0].Prebuilt = &b, false
		}
	}
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt)
		want tassadar.Code
	}{
		{"honest", func(*evidence.Receipt) {}, ""},
		{"no canaries", func(rc *evidence.Receipt) { rc.Canaries = nil }, tassadar.EvidenceInconsistent},
		{"canaries of another family", func(rc *evidence.Receipt) { rc.Canaries[0].Bits = "ffc00000" }, tassadar.EvidenceInconsistent},
		{"canaries of another architecture", func(rc *evidence.Receipt) { rc.Canaries[0].Bits = "7fc00001" }, tassadar.EvidenceInconsistent},
		{"other canaries only", func(rc *evidence.Receipt) { rc.Canaries[0].ID = "f64_add_nans" }, tassadar.EvidenceInconsistent},
		{"canaries in capitals", func(rc *evidence.Receipt) { rc.Canaries[0].Bits = "7FC00000" }, tassadar.EvidenceInconsistent},
		{"a canary twice, right and wrong", func(rc *evidence.Receipt) {
			rc.Canaries = append(rc.Canaries, evidence.Canary{ID: "nan", Bits: "ffc00000"})
		}, tassadar.EvidenceInconsistent},
		{"evidence of another family", func(rc *evidence.Receipt) { rc.Effective.Evidence = map[string]string{"flag": "--liftoff-only"} }, tassadar.EvidenceInconsistent},
		{"no evidence of the engine", func(rc *evidence.Receipt) { rc.Effective.Evidence = nil }, tassadar.EvidenceInconsistent},
		{"an hour of work in no time", func(rc *evidence.Receipt) { rc.Timings.Cases["calc/two"] = 3_600_000_000_000 }, tassadar.EvidenceInconsistent},
		{"half a second twice, four times, in a second", func(rc *evidence.Receipt) {
			for _, id := range []string{"calc/one", "calc/two", "calc/long", "calc/open"} {
				rc.Timings.Cases[id] = 400_000_000
			}
		}, tassadar.EvidenceInconsistent},
		{"a calibration of 2^63", func(rc *evidence.Receipt) { rc.Timings.Calibration = 1 << 63 }, tassadar.EvidenceInconsistent},
		{"a calibration of a minute", func(rc *evidence.Receipt) { rc.Timings.Calibration = 60_000_000_000 }, tassadar.EvidenceInconsistent},
		{"timings of cases that do not exist", func(rc *evidence.Receipt) { rc.Timings.Cases["no/such"] = 1 }, tassadar.EvidenceInconsistent},
		{"a timing of 2^64-1", func(rc *evidence.Receipt) { rc.Timings.Cases["calc/two"] = 1<<64 - 1 }, tassadar.EvidenceInconsistent},
		{"-1 cores", func(rc *evidence.Receipt) { rc.Machine.Cores = -1 }, tassadar.EvidenceInconsistent},
		{"2^31 cores", func(rc *evidence.Receipt) { rc.Machine.Cores = 1 << 31 }, tassadar.EvidenceInconsistent},
		{"other sources", build(func(b *tassadar.Build) { b.Sources = map[string]tassadar.Digest{"evil.c": digest("evil")} }), tassadar.EvidenceInconsistent},
		{"one source more", build(func(b *tassadar.Build) {
			b.Sources = map[string]tassadar.Digest{"k.c": b.Sources["k.c"], "evil.h": digest("evil")}
		}), tassadar.EvidenceInconsistent},
		{"another command", build(func(b *tassadar.Build) { b.Command = []string{"cp", "prebuilt.wasm", "k.wasm"} }), tassadar.EvidenceInconsistent},
		{"a compiler from nowhere", build(func(b *tassadar.Build) { b.Version = "clang from nowhere" }), tassadar.OutsideEnvelope},
		{"a compiler of version 14.777 in words", build(func(b *tassadar.Build) { b.Version = "clang version fourteen" }), tassadar.OutsideEnvelope},
		{"another compiler", build(func(b *tassadar.Build) { b.Toolchain = "gcc-14/wasm32" }), tassadar.ToolchainMismatch},
		{"a version of many digits", func(rc *evidence.Receipt) { rc.Effective.Version = "1.9999999999999999999999" }, tassadar.OutsideEnvelope},
		{"the version unknown", func(rc *evidence.Receipt) { rc.Effective.Version = "unknown" }, tassadar.OutsideEnvelope},
		{"a patched version says so", func(rc *evidence.Receipt) { rc.Effective.Version = "1.4.0-patched" }, ""},
		{"a version with a blank first", func(rc *evidence.Receipt) { rc.Effective.Version = " 1.4.0" }, tassadar.OutsideEnvelope},
		{"the program's version dev", func(rc *evidence.Receipt) { rc.Program.Version = "dev" }, tassadar.WorkerTooOld},
		{"more instructions than the limit", func(rc *evidence.Receipt) { rc.Cases[0].Instructions = 1_000_001 }, tassadar.EvidenceUnverifiable},
		{"started before it was ordered", func(rc *evidence.Receipt) { rc.StartedAt -= 301 }, tassadar.ClockSkew},
		{"finished after it was handed in", func(rc *evidence.Receipt) { rc.FinishedAt += 301 }, tassadar.ClockSkew},
		{"finished before it started", func(rc *evidence.Receipt) { rc.FinishedAt = rc.StartedAt - 1 }, tassadar.ClockSkew},
		{"finished in 285 million years", func(rc *evidence.Receipt) { rc.FinishedAt = 1<<53 - 1 }, tassadar.ClockSkew},
		{"the architecture is not the class's", func(rc *evidence.Receipt) { rc.Machine.Arch = "arm64" }, tassadar.MachineClassMismatch},
		{"an emulator on a native machine", func(rc *evidence.Receipt) { rc.Machine.Emulator = "qemu" }, tassadar.EmulationContradiction},
		{"another engine ran", func(rc *evidence.Receipt) { rc.Effective.Family = "e2" }, tassadar.BackendMismatch},
		{"another engine was asked for", func(rc *evidence.Receipt) { rc.Requested = "e2" }, tassadar.BackendMismatch},
		{"a case more", func(rc *evidence.Receipt) { rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: "calc/extra"}) }, tassadar.EvidenceUnverifiable},
		{"a case twice", func(rc *evidence.Receipt) { rc.Cases = append(rc.Cases, rc.Cases[0]) }, tassadar.EvidenceUnverifiable},
		{"a case with a zero width joiner", func(rc *evidence.Receipt) { rc.Cases[0].ID += "\u200d" }, tassadar.EvidenceUnverifiable},
		{"more runs than were ordered", func(rc *evidence.Receipt) { rc.Runs += 2 }, tassadar.EvidenceUnverifiable},
		{"a result that is not its digest", func(rc *evidence.Receipt) { rc.Cases[0].Seen[0].Result = result("77") }, tassadar.EvidenceUnverifiable},
	} {
		p := withPolicy(knownEngines)
		w := newWorld(t, p, 1, 1, 1)
		w.measure(e1, w.workers[0], c.edit)
		got := w.cell(e1)
		if green := got.Status == appraise.Green; green != (c.want == "") || !green && !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want %q", c.name, got.Status, got.Reasons, c.want)
		}
		if got.Status == appraise.Red {
			t.Errorf("%s: red %v: a lie about itself is no outcome", c.name, got.Reasons)
		}
		for name, says := range map[string]string{"another command": "by another command than the policy's: wanted ", "one source more": "of other sources than the policy's: wanted k.c "} {
			if c.name == name && !slices.ContainsFunc(got.Findings, func(f appraise.Finding) bool {
				return strings.Contains(f.Detail, says) && strings.Contains(f.Detail, map[string]string{"another command": ", found cp prebuilt.wasm k.wasm", "one source more": ", found evil.h "}[name])
			}) {
				t.Errorf("%s: the findings are %+v", name, got.Findings)
			}
		}
	}
}

// TestAttackHostOfTwoArchitectures: a processor has one native architecture.
func TestAttackHostOfTwoArchitectures(t *testing.T) {
	t.Parallel()
	arm := e1
	arm.Machine = otherClass
	policy := withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets[0].Machines = []string{hostClass, otherClass, "linux/386/sse2", otherClass + "+qemu"}
		p.Envelopes[0].Require.Emulated = true
	})
	on := func(h host, class string) host { h.class = class; return h }
	w := newWorld(t, policy, 1, 1, 2)
	w.measure(e1, w.workers[0])
	old := e1
	old.Machine = "linux/386/sse2"
	w.measure(old, on(w.workers[0], old.Machine))
	emulated := e1
	emulated.Machine = otherClass + "+qemu"
	qemu := func(rc *evidence.Receipt) {
		rc.Machine.Level, rc.Machine.Emulated, rc.Machine.Emulator = "v8", true, "qemu"
	}
	w.measure(emulated, on(w.workers[0], emulated.Machine), qemu)
	for _, c := range []tassadar.Cell{e1, old, emulated} {
		w.wantStatus(c, appraise.Green)
	}
	bad := w.measure(arm, on(w.workers[0], otherClass))
	for _, c := range []tassadar.Cell{e1, arm, old} {
		w.wantStatus(c, appraise.Incomplete, tassadar.EvidenceInconsistent)
	}
	w.wantStatus(emulated, appraise.Green)
	// Age does not tell which is right.
	w.now += maxAge
	w.measure(e1, w.workers[0])
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceInconsistent)
	w.resolve(bad, w.ops...)
	w.wantStatus(e1, appraise.Green)
	// A second key on the same host contradicts as well.
	twin := host{testSigner(t, "twin"), w.workers[0].host, otherClass}
	w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, twin.key()) })
	w.measure(arm, twin)
	w.wantStatus(e1, appraise.Incomplete, tassadar.EvidenceInconsistent)
	at := slices.IndexFunc(w.cell(e1).Findings, func(f appraise.Finding) bool { return f.Code == tassadar.EvidenceInconsistent })
	if arms := w.cell(arm).Receipts; at < 0 || !strings.Contains(w.cell(e1).Findings[at].Detail, arms[len(arms)-1].Receipt.Short()) {
		t.Errorf("the findings %+v do not name the receipt of the other architecture", w.cell(e1).Findings)
	}
	// Another host does not.
	w.measure(e1, w.workers[1])
	w.wantStatus(e1, appraise.Green)
	// Nor does who is not trusted there, or a receipt that names no architecture.
	w = newWorld(t, policy, 1, 1, 2)
	w.measure(e1, w.workers[0])
	liar := w.workers[1]
	liar.host, liar.class = w.workers[0].host, otherClass
	w.measure(arm, liar)
	w.measure(cellOf(articleID, "e1"), w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Arch = "" })
	w.wantStatus(e1, appraise.Green)
}

// TestAttackHostSpellings: a host id has one form, in the trust and in receipts.
func TestAttackHostSpellings(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	id := w.workers[0].host
	for _, spelling := range []string{"", "host a", strings.ToUpper(id), id + " ", " " + id, id + "\n", "0x" + id, "sha256:" + id, id[:63], id + "0", id[:62] + "\u0661\u0661", strings.Repeat("\u200b", 64)} {
		twin := host{testSigner(t, "twin"), spelling, hostClass}
		tr := copyTrust(w.trust)
		tr.Keys = append(tr.Keys, twin.key())
		if err := evidence.CheckTrust(tr); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("host %q in a trust: %v", spelling, err)
		}
		w.raw(w.trustRecord(*tr, w.ops...))
		w.wantRejected("host "+spelling, tassadar.PolicyMalformed)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Machine.Host = spelling })
		if got := w.cell(e1); got.Status == appraise.Green {
			t.Errorf("host %q in a receipt: green", spelling)
		}
	}
}

// TestAttackDriftMasks: a module that is not the policy's excuses what came of
// it, and nothing else.
func TestAttackDriftMasks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		edits []func(*evidence.Receipt)
		want  []tassadar.Code
	}{
		{"another workload drifted", []func(*evidence.Receipt){differing("calc/two"), drifting("tiny", 0)}, codes(tassadar.OutcomeDiffers, tassadar.ToolchainDrift)},
		{"a link of another workload drifted", []func(*evidence.Receipt){differing("calc/two"), drifting("tiny", 1)}, codes(tassadar.OutcomeDiffers, tassadar.ToolchainDrift)},
		{"a derived case beside a drifted module", []func(*evidence.Receipt){derivedWrong, drifting("tiny", 0)}, codes(tassadar.OutcomeDiffers, tassadar.ToolchainDrift)},
		{"its own module drifted", []func(*evidence.Receipt){differing("calc/two"), drifting("calc", 0)}, nil},
		{"its own link drifted", []func(*evidence.Receipt){differing("tiny/trap"), drifting("tiny", 1)}, nil},
		{"a refusal ran beside a drifted module", []func(*evidence.Receipt){drifting("tiny", 0), func(rc *evidence.Receipt) {
			rc.Refusals[1].Seen[0] = seen(result("1"), 2)
		}}, codes(tassadar.RefusalViolated, tassadar.ToolchainDrift)},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1], c.edits...)
		got := w.cell(e1)
		if c.want == nil {
			if got.Status != appraise.Green || !slices.Contains(got.Receipts[1].Codes, tassadar.ToolchainDrift) {
				t.Errorf("%s: %s %v; its receipt says %v", c.name, got.Status, got.Reasons, got.Receipts[1].Codes)
			}
			continue
		}
		if got.Status != appraise.Red || !slices.Contains(got.Reasons, c.want[0]) || !slices.Contains(got.Reasons, c.want[1]) {
			t.Errorf("%s: %s %v, want red %v", c.name, got.Status, got.Reasons, c.want)
		}
	}
}

// TestAttackNeverClosed: wrong answers whose references nobody logs are wrong all
// the same, and what is not closed is abandoned and counted.
func TestAttackNeverClosed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt)
		want tassadar.Code
	}{
		{"wrong derived answers", derivedWrong, tassadar.OutcomeDiffers},
		{"a wrong answer", differing("calc/two"), tassadar.OutcomeDiffers},
		{"a refusal that ran", func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = seen(result("1"), 2) }, tassadar.RefusalViolated},
		{"right answers", func(*evidence.Receipt) {}, tassadar.RunAbandoned},
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0])
		a := w.assign(e1, w.workers[1])
		rc := w.passing(a, w.workers[1])
		c.edit(rc)
		w.raw(w.receipt(rc, w.workers[1]))
		w.now += lifetime + 1
		got := w.cell(e1)
		if got.Status != appraise.Red || !slices.Contains(got.Reasons, c.want) {
			t.Errorf("%s: %s %v, want red %s", c.name, got.Status, got.Reasons, c.want)
		}
		if counts := w.verdict().Counts; counts.Abandoned != 1 {
			t.Errorf("%s: %+v", c.name, counts)
		}
		record, _ := w.publish()
		w.wantAnswer(c.name, record, &w.trust, w.now, e1, c.want)
	}
}

// TestAttackInstructionCounts: how many instructions a case executes is as exact
// as its result.
func TestAttackInstructionCounts(t *testing.T) {
	t.Parallel()
	counting := func(at int, n tassadar.Uint) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) { rc.Cases[at].Instructions = n }
	}
	two := withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2 })
	for _, c := range []struct {
		name  string
		edits [2]func(*evidence.Receipt)
		green bool
	}{
		{"alike", [2]func(*evidence.Receipt){counting(0, 1000), counting(0, 1000)}, true},
		{"two counts", [2]func(*evidence.Receipt){counting(0, 1000), counting(0, 999_999)}, false},
		{"one more in the longest case", [2]func(*evidence.Receipt){counting(2, 5000), counting(2, 5001)}, false},
		{"one of two did not count", [2]func(*evidence.Receipt){counting(0, 1000), counting(0, 0)}, true},
		{"other engines", [2]func(*evidence.Receipt){counting(0, 1000), func(rc *evidence.Receipt) { counting(0, 1001)(rc); patched(rc) }}, true},
	} {
		w := newWorld(t, two, 1, 1, 2)
		w.measure(e1, w.workers[0], c.edits[0])
		w.measure(e1, w.workers[1], c.edits[1])
		got := w.cell(e1)
		if (got.Status == appraise.Green) != c.green || !c.green && (got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.OutcomeDiffers)) {
			t.Errorf("%s: %s %v", c.name, got.Status, got.Reasons)
		}
	}
}

// TestAttackSlowHost: a host that could not measure blocks nobody, and counts for
// nothing.
func TestAttackSlowHost(t *testing.T) {
	t.Parallel()
	ended := func(id string, s ...evidence.Observation) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) {
			for i := range rc.Cases {
				if rc.Cases[i].ID == id {
					rc.Cases[i].Seen, rc.Cases[i].Instructions = s, 0
				}
			}
		}
	}
	limit := func(code tassadar.Code, runs int) evidence.Observation {
		return evidence.Observation{Ended: tassadar.EndedRefused, Code: code, By: tassadar.ByLimit, Runs: runs}
	}
	not := func(code tassadar.Code, runs int) evidence.Observation {
		return evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: code, Runs: runs}
	}
	for _, c := range []struct {
		name string
		edit func(*evidence.Receipt)
	}{
		{"time", ended("calc/two", limit(tassadar.TimeLimitExceeded, 2))},
		{"memory", ended("calc/two", limit(tassadar.MemoryLimitExceeded, 2))},
		{"depth", ended("calc/two", limit(tassadar.CallDepthExceeded, 2))},
		{"time once, then passed", ended("calc/two", limit(tassadar.TimeLimitExceeded, 1), seen(result("4"), 1))},
		{"not measured once, then passed", ended("calc/two", not(tassadar.RunFailed, 1), seen(result("4"), 1))},
		{"nothing measured", ended("calc/two", not(tassadar.BackendUnavailable, 2))},
		{"skipped", ended("calc/two", evidence.Observation{Ended: tassadar.EndedSkipped, Runs: 2})},
		{"time on a derived case", ended("calc/derived-0", limit(tassadar.TimeLimitExceeded, 2))},
		{"time on the trap", ended("tiny/trap", limit(tassadar.TimeLimitExceeded, 2))},
		{"time on a refusal", func(rc *evidence.Receipt) { rc.Refusals[1].Seen[0] = limit(tassadar.TimeLimitExceeded, 2) }},
		{"a refusal not measured", func(rc *evidence.Receipt) { rc.Refusals[0].Seen[0] = not(tassadar.RunFailed, 2) }},
		{"below the floor", func(rc *evidence.Receipt) { rc.Timings.Cases["calc/one"] = 5000 }},
	} {
		w := newWorld(t, pairPolicy(), 1, 1, 3)
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1])
		w.measure(e1, w.workers[2], c.edit)
		got := w.cell(e1)
		if got.Status != appraise.Green || got.Machines != 2 || got.Receipts[2].Counts {
			t.Errorf("%s: %s %v, %d hosts count", c.name, got.Status, got.Reasons, got.Machines)
		}
		if d := w.verdict().Counts; d.Differed != 0 || d.Violated != 0 || d.Failed != 0 {
			t.Errorf("%s: counted as %+v", c.name, d)
		}
		w.measure(e1, w.workers[2])
		if got := w.cell(e1); got.Status != appraise.Green || got.Machines != 3 {
			t.Errorf("%s: measured well since, %s %v, %d hosts", c.name, got.Status, got.Reasons, got.Machines)
		}
	}
}

// TestAttackVoidedAgain: what was voided does not count when the same bytes are
// logged again.
func TestAttackVoidedAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 2, 2, 2)
	from := len(w.log.leaves)
	w.measure(e1, w.workers[0])
	records := slices.Clone(w.log.leaves[from:]) // assignment, receipt, closing
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from + 1), To: tassadar.Uint(from + 1), Why: "the host was broken"}, w.ops...)
	if got := w.cell(e1); got.Status == appraise.Green {
		t.Fatalf("voided and %s", got.Status)
	}
	w.raw(records[1], records[2])
	if got := w.cell(e1); got.Status == appraise.Green || got.Machines != 0 {
		t.Errorf("the voided receipt logged again: %s %v", got.Status, got.Reasons)
	}
	w.raw(records...)
	if got := w.cell(e1); got.Status == appraise.Green || got.Machines != 0 {
		t.Errorf("with its order: %s %v", got.Status, got.Reasons)
	}
	w.measure(e1, w.workers[0]) // new evidence counts
	w.want(e1, appraise.Green)

	// A voided closing closes nothing either.
	w = newWorld(t, smallPolicy(), 2, 2, 2)
	from = len(w.log.leaves)
	w.measure(e1, w.workers[0])
	records = slices.Clone(w.log.leaves[from:])
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from + 2), To: tassadar.Uint(from + 2), Why: "closed by a thief"}, w.ops...)
	w.raw(records[2])
	w.want(e1, appraise.Incomplete, tassadar.EvidenceIncomplete, tassadar.TooFewMachines)

	// A fact that was voided with a stolen key stays voided.
	w = newWorld(t, smallPolicy(), 2, 2, 2)
	w.measure(e1, w.workers[0])
	from = len(w.log.leaves)
	w.measure(e1, w.workers[1], differing("calc/two"))
	records = slices.Clone(w.log.leaves[from:])
	w.voidAll(from, w.workers[1].ID(), w.ops...)
	if got := w.cell(e1); slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
		t.Fatalf("voided, and %v", got.Reasons)
	}
	w.raw(records[1])
	if got := w.cell(e1); slices.Contains(got.Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("the voided fact logged again: %s %v", got.Status, got.Reasons)
	}
}

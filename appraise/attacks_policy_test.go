package appraise_test

import (
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestAttackUnlistedRemovals: a policy that takes something away says so, whoever
// signs; the list is everybody's.
func TestAttackUnlistedRemovals(t *testing.T) {
	t.Parallel()
	profile := func(p *tassadar.Policy) *tassadar.Profile { return &p.Profiles[0] }
	first := func(p *tassadar.Policy) *tassadar.Workload { return &p.Profiles[0].Workloads[0] }
	second := func(p *tassadar.Policy) *tassadar.Workload { return &p.Profiles[0].Workloads[1] }
	req := func(p *tassadar.Policy) *tassadar.Requirements { return &p.Envelopes[0].Require }
	base := func() tassadar.Policy {
		return withPolicy(func(p *tassadar.Policy) {
			knownEngines(p)
			p.Envelopes[0].Require.Programs = []tassadar.Digest{digest("program")}
			p.Envelopes[0].Require.HorizonTokens = 2
			p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Backends: engines[1:2], Toolchains: []string{clang}, Machines: []string{hostClass}})
		})
	}
	for _, c := range []struct {
		name string
		edit func(*tassadar.Policy)
		kind tassadar.RemovalKind
	}{
		{"a reference", func(p *tassadar.Policy) { first(p).Cases[0].Expect = result("3") }, tassadar.RemovedReference},
		{"a reference, and the case renamed", func(p *tassadar.Policy) { first(p).Cases[0].ID, first(p).Cases[0].Expect = "uno", result("3") }, tassadar.RemovedReference},
		{"a reference becomes consensus", func(p *tassadar.Policy) { first(p).Cases[0].Consensus, first(p).Cases[0].Expect = true, nil }, tassadar.RemovedReference},
		{"a wrong result is allowed", func(p *tassadar.Policy) { first(p).Cases[0].Allow = []tassadar.Result{result("3")} }, tassadar.RemovedAllowedSet},
		{"one more is allowed", func(p *tassadar.Policy) { first(p).Cases[3].Allow = append(first(p).Cases[3].Allow, result("10")) }, tassadar.RemovedAllowedSet},
		{"the reference and the allowed change places", func(p *tassadar.Policy) {
			first(p).Cases[3].Expect, first(p).Cases[3].Allow = result("9"), []tassadar.Result{result("8")}
		}, tassadar.RemovedReference},
		{"a case in full runs only", func(p *tassadar.Policy) { first(p).Cases[0].Full = true }, tassadar.RemovedCase},
		{"an argument changes", func(p *tassadar.Policy) { first(p).Cases[0].Calls = call("f", "7") }, tassadar.RemovedCase},
		{"an input is added", func(p *tassadar.Policy) { first(p).Cases[0].Input = tassadar.Bytes{1} }, tassadar.RemovedCase},
		{"a clock is added", func(p *tassadar.Policy) { first(p).Cases[0].Clock = 5 }, tassadar.RemovedCase},
		{"a workload renamed", func(p *tassadar.Policy) { second(p).ID = "small" }, tassadar.RemovedCase},
		{"a workload gone", func(p *tassadar.Policy) { profile(p).Workloads = profile(p).Workloads[:1] }, tassadar.RemovedCase},
		{"fewer derived cases", func(p *tassadar.Policy) { first(p).Derive = &tassadar.Derive{Generator: "modmath", Count: 1} }, tassadar.RemovedDerivation},
		{"another generator", func(p *tassadar.Policy) { first(p).Derive = &tassadar.Derive{Generator: "checksum", Count: 2} }, tassadar.RemovedDerivation},
		{"a refusal for another reason", func(p *tassadar.Policy) { profile(p).Refusals[0].Code = tassadar.MalformedModule }, tassadar.RemovedRefusal},
		{"a refusal by anybody else", func(p *tassadar.Policy) { profile(p).Refusals[0].By = tassadar.ByEngine }, tassadar.RemovedRefusal},
		{"another module", func(p *tassadar.Policy) { first(p).Modules[0].Digest = digest("other") }, tassadar.RemovedModule},
		{"another build of the module", func(p *tassadar.Policy) {
			b := *first(p).Modules[0].Build
			b.Command = []string{"cp"}
			first(p).Modules[0].Build = &b
		}, tassadar.RemovedModule},
		{"a module in the way of another", func(p *tassadar.Policy) {
			b := tassadar.Build{Toolchain: clang, Version: "clang version 14.0.6", Module: digest("shadow")}
			second(p).Modules = append([]tassadar.Module{{Toolchain: clang, Digest: digest("shadow"), Build: &b}}, second(p).Modules...)
		}, tassadar.RemovedModule},
		{"a link in the way of another", func(p *tassadar.Policy) {
			l := &second(p).Links[0]
			l.Modules = append([]tassadar.Module{{Toolchain: clang, Digest: digest("shadow")}}, l.Modules...)
		}, tassadar.RemovedModule},
		{"another link", func(p *tassadar.Policy) { second(p).Links[0].Modules[0].Digest = digest("other") }, tassadar.RemovedModule},
		{"a link gone", func(p *tassadar.Policy) { second(p).Links = nil }, tassadar.RemovedModule},
		{"a link more", func(p *tassadar.Policy) { first(p).Links = second(p).Links }, tassadar.RemovedModule},
		{"wider limits", func(p *tassadar.Policy) { profile(p).Limits.Instructions *= 2 }, tassadar.RemovedLimit},
		{"fewer machines", func(p *tassadar.Policy) { req(p).Machines = 0 }, tassadar.RemovedMachines},
		{"fewer runs", func(p *tassadar.Policy) { req(p).Runs = 1 }, tassadar.RemovedRuns},
		{"an older age", func(p *tassadar.Policy) { req(p).MaxAgeSeconds *= 2 }, tassadar.RemovedAge},
		{"a nearer horizon", func(p *tassadar.Policy) { req(p).Horizon = 1 }, tassadar.RemovedRequirement},
		{"a nearer horizon of tokens", func(p *tassadar.Policy) { req(p).HorizonTokens = 1 }, tassadar.RemovedRequirement},
		{"full cases not asked for", func(p *tassadar.Policy) { req(p).FullCases = false }, tassadar.RemovedRequirement},
		{"refusals not asked for", func(p *tassadar.Policy) { req(p).Refusals = false }, tassadar.RemovedRequirement},
		{"emulated machines", func(p *tassadar.Policy) { req(p).Emulated = true }, tassadar.RemovedRequirement},
		{"any program", func(p *tassadar.Policy) { req(p).Programs = nil }, tassadar.RemovedRequirement},
		{"one program more", func(p *tassadar.Policy) { req(p).Programs = append(req(p).Programs, digest("x")) }, tassadar.RemovedRequirement},
		{"a slower floor", func(p *tassadar.Policy) { req(p).Floors[0].MaxRatioMilli++ }, tassadar.RemovedFloor},
		{"no floor", func(p *tassadar.Policy) { req(p).Floors = nil }, tassadar.RemovedFloor},
		{"wider versions", func(p *tassadar.Policy) { req(p).Engines = map[string]tassadar.VersionRange{"e1": {Min: "1.2"}} }, tassadar.RemovedVersions},
		{"any compiler", func(p *tassadar.Policy) { req(p).Compilers = nil }, tassadar.RemovedVersions},
		{"a cell gone", func(p *tassadar.Policy) { p.Envelopes[0].Sets = p.Envelopes[0].Sets[:1] }, tassadar.RemovedCell},
		{"a cell observed", func(p *tassadar.Policy) { p.Envelopes[0].Sets[1].Observed = true }, tassadar.RemovedCell},
		{"no envelope", func(p *tassadar.Policy) { p.Envelopes = nil }, tassadar.RemovedCell},
		{"a prerequisite less", func(p *tassadar.Policy) { p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[:3] }, tassadar.RemovedPrerequisite},
		{"a prerequisite turned", func(p *tassadar.Policy) { p.Gates[0].Prerequisites[1].Kind = tassadar.NeedImplemented }, tassadar.RemovedPrerequisite},
		{"no gate", func(p *tassadar.Policy) { p.Gates = nil }, tassadar.RemovedGate},
		{"a profile out of its gate", func(p *tassadar.Policy) { p.Gates[0].Profiles = nil }, tassadar.RemovedGate},
		{"another gate of its own", func(p *tassadar.Policy) { profile(p).Gate = "own" }, tassadar.RemovedGate},
		{"the profile not implemented", func(p *tassadar.Policy) { profile(p).Implemented = false }, tassadar.RemovedRequirement},
		{"no profile", func(p *tassadar.Policy) { p.Profiles, p.Envelopes = nil, nil }, tassadar.RemovedProfile},
		{"another canary", func(p *tassadar.Policy) { p.Engines[0].Canaries = map[string]string{"nan": "7fc00001"} }, tassadar.RemovedEngineRule},
		{"no canaries", func(p *tassadar.Policy) { p.Engines = nil }, tassadar.RemovedEngineRule},
	} {
		w := newWorld(t, base(), 2, 2, 0)
		p := base()
		c.edit(&p)
		kinds := []tassadar.RemovalKind{}
		for _, r := range w.op.Verified().Removals(&p) {
			kinds = append(kinds, r.Kind)
		}
		if !slices.Contains(kinds, c.kind) {
			t.Errorf("%s: lists %v, want %s", c.name, kinds, c.kind)
		}
		body := evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[0].Digest, PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}
		w.raw(w.sign(evidence.KindPolicy, body, w.ops...))
		w.wantRejected(c.name, tassadar.RebaselineMissing)
		if len(w.op.Verified().Policies()) != 1 {
			t.Errorf("%s: in force without its list", c.name)
		}
	}
}

// TestAttackLeavesAndReturns: what leaves a policy for a while is compared, when
// it is back, with the last form that it had.
func TestAttackLeavesAndReturns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		away func(p *tassadar.Policy)
		back func(p *tassadar.Policy)
		kind tassadar.RemovalKind
	}{
		{"a profile with another reference", func(p *tassadar.Policy) { *p = tassadar.Policy{} },
			func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Cases[0].Expect = result("3") }, tassadar.RemovedReference},
		{"a profile without refusals", func(p *tassadar.Policy) { *p = tassadar.Policy{} },
			func(p *tassadar.Policy) { p.Profiles[0].Refusals = nil }, tassadar.RemovedRefusal},
		{"an envelope that asks for less, with its profile", func(p *tassadar.Policy) { *p = tassadar.Policy{} },
			func(p *tassadar.Policy) { p.Envelopes[0].Require.Runs = 1 }, tassadar.RemovedRuns},
		{"an envelope that asks for less", func(p *tassadar.Policy) { p.Envelopes = nil },
			func(p *tassadar.Policy) { p.Envelopes[0].Require.Runs = 1 }, tassadar.RemovedRuns},
		{"a gate that asks for less", func(p *tassadar.Policy) { *p = tassadar.Policy{} },
			func(p *tassadar.Policy) { p.Gates[0].Prerequisites = p.Gates[0].Prerequisites[:2] }, tassadar.RemovedPrerequisite},
		{"a family without its canaries", func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Backends, p.Engines = nil, nil },
			func(p *tassadar.Policy) { p.Engines = nil }, tassadar.RemovedEngineRule},
	} {
		policy := func() tassadar.Policy { return withPolicy(knownEngines) }
		w := newWorld(t, policy(), 2, 2, 0)
		away := policy()
		c.away(&away)
		w.setPolicy(away)
		if left := w.op.Verified().Removals(&away); len(left) != 0 {
			t.Errorf("%s: the same policy again removes %v", c.name, left)
		}
		same := policy()
		if left := w.op.Verified().Removals(&same); len(left) != 0 {
			t.Errorf("%s: back as it was, and it removes %v", c.name, left)
		}
		back := policy()
		c.back(&back)
		listed := w.op.Verified().Removals(&back)
		if !slices.ContainsFunc(listed, func(r tassadar.Removal) bool { return r.Kind == c.kind }) {
			t.Errorf("%s: lists %v, want %s", c.name, listed, c.kind)
		}
		w.setPolicy(back)
		if left := w.op.Verified().Removals(&back); len(left) != 0 {
			t.Errorf("%s: decided on, and it removes %v for ever", c.name, left)
		}
	}
}

// TestAttackPoliciesBackAndForth: each turn between two references is a decision
// of its own, and none can be logged twice.
func TestAttackPoliciesBackAndForth(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 2, 2, 1)
	a := smallPolicy()
	b := withPolicy(func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Cases[0].Expect = result("3") })
	turn := func(p tassadar.Policy, signers ...*evidence.Signer) []byte {
		w.now += 10
		record := w.policyRecord(p, signers...)
		w.raw(record)
		return record
	}
	first := turn(b, w.ops...) // A → B
	w.policy = b
	w.measure(e1, w.workers[0])
	w.want(e1, appraise.Green)
	second := turn(a, w.ops...) // B → A: B was wrong
	w.policy = a
	if got := w.cell(e1); got.Status == appraise.Green {
		t.Errorf("measured under B, and green under A: %v", got.Reasons)
	}
	w.measure(e1, w.workers[0], patched)
	for _, c := range []struct {
		name   string
		record []byte
		want   tassadar.Code
	}{
		{"B by one operator", w.policyRecord(b, w.ops[0]), tassadar.SignerUntrusted},
		{"the first decision for B again", first, tassadar.NotInForce},
		{"the decision for A again", second, tassadar.NotInForce},
		{"B without its list", w.sign(evidence.KindPolicy, evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[2].Digest,
			PolicyDigest: b.Digest(), Removes: []tassadar.Removal{}}, w.ops...), tassadar.RebaselineMissing},
		{"B by its digest, by one operator", w.sign(evidence.KindPolicy, evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[2].Digest,
			PolicyDigest: b.Digest(), Removes: w.op.Verified().Removals(&b)}, w.ops[1]), tassadar.SignerUntrusted},
		{"a digest that the log does not hold", w.sign(evidence.KindPolicy, evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[2].Digest,
			PolicyDigest: digest("none"), Removes: []tassadar.Removal{}}, w.ops...), tassadar.EvidenceUnverifiable},
		{"another policy than it names", w.sign(evidence.KindPolicy, evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[2].Digest,
			PolicyDigest: a.Digest(), Policy: &b, Removes: []tassadar.Removal{}}, w.ops...), tassadar.EvidenceUnverifiable},
	} {
		w.now++
		w.raw(c.record)
		w.wantRejected(c.name, c.want)
		if p, _ := w.op.Policy(); p.Digest() != a.Digest() {
			t.Fatalf("%s: B is in force", c.name)
		}
	}
	turn(b, w.ops...) // decided again, it is
	if p, _ := w.op.Policy(); p.Digest() != b.Digest() {
		t.Error("a new decision for B is not in force")
	}
}

// TestAttackPolicyEditClearsRed: an edit that changes no module and no calls
// frees no engine, whoever signs it.
func TestAttackPolicyEditClearsRed(t *testing.T) {
	t.Parallel()
	title := func(p *tassadar.Policy) { p.Profiles[0].Title = "test." }
	for _, c := range []struct {
		name string
		edit func(p *tassadar.Policy)
	}{
		{"a title", title},
		{"a title of the gate", func(p *tassadar.Policy) { p.Gates[0].Title = "x" }},
		{"the case renamed", func(p *tassadar.Policy) { p.Profiles[0].Workloads[0].Cases[1].ID = "zwei" }},
		{"the workload renamed", func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[0].ID = "kalc"
			p.Envelopes[0].Require.Floors = nil
		}},
		{"a case added", func(p *tassadar.Policy) {
			k := &p.Profiles[0].Workloads[0]
			k.Cases = append(k.Cases, tassadar.Case{ID: "more", Calls: call("f", "9"), Expect: result("18")})
		}},
		{"the profile renamed", func(p *tassadar.Policy) {
			p.Profiles[0].ID, p.Envelopes[0].Profile, p.Gates[0].Profiles = "t.article.v2", "t.article.v2", []string{"t.article.v2"}
		}},
		{"a shorter age", func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = 100 }},
		{"limits", func(p *tassadar.Policy) { p.Profiles[0].Limits.TimeSeconds = 4 }},
	} {
		w := newWorld(t, pairPolicy(), 2, 2, 3)
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1])
		w.measure(e1, w.workers[2], differing("calc/two"))
		edited := pairPolicy()
		c.edit(&edited)
		w.raw(w.policyRecord(edited, w.ops[0]))
		w.wantRejected(c.name+" by one of two", tassadar.SignerUntrusted)
		w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
		w.setPolicy(edited)
		w.now += 200
		cell := e1
		cell.Profile = edited.Profiles[0].ID
		floor := func(rc *evidence.Receipt) {
			if len(edited.Envelopes[0].Require.Floors) == 0 {
				rc.Timings.Cases = nil
			}
		}
		for _, h := range w.workers {
			w.measure(cell, h, floor)
		}
		w.now++
		w.wantStatus(cell, appraise.Red, tassadar.OutcomeDiffers)
		record, _ := w.publish()
		w.wantAnswer(c.name, record, &w.trust, w.now, cell, tassadar.OutcomeDiffers)
		// Another engine that passes the very calls on two hosts replaces it.
		w.measure(cell, w.workers[0], patched, floor)
		w.measure(cell, w.workers[1], patched, floor)
		w.wantStatus(cell, appraise.Green)
	}
}

// TestAttackUnsoundPolicies: a policy that asks for nothing is met by nothing,
// though no lint was asked.
func TestAttackUnsoundPolicies(t *testing.T) {
	t.Parallel()
	bare := func(p *tassadar.Policy) {
		p.Envelopes[0].Require = tassadar.Requirements{Machines: 1, Workers: 1, Runs: 1, MaxAgeSeconds: maxAge, Prebuilt: true}
	}
	for _, c := range []struct {
		name string
		edit func(p *tassadar.Policy)
		want tassadar.Code
	}{
		{"no workloads", func(p *tassadar.Policy) { bare(p); p.Profiles[0].Workloads, p.Profiles[0].Refusals = nil, nil }, tassadar.PolicyMalformed},
		{"a workload without cases", func(p *tassadar.Policy) {
			bare(p)
			p.Profiles[0].Workloads = p.Profiles[0].Workloads[:1]
			p.Profiles[0].Workloads[0].Cases, p.Profiles[0].Workloads[0].Derive = nil, nil
		}, tassadar.PolicyMalformed},
		{"a workload without modules", func(p *tassadar.Policy) { bare(p); p.Profiles[0].Workloads[0].Modules = nil }, tassadar.PolicyMalformed},
		{"derived cases only", func(p *tassadar.Policy) {
			bare(p)
			p.Profiles[0].Workloads = p.Profiles[0].Workloads[:1]
			p.Profiles[0].Workloads[0].Cases = nil
		}, tassadar.PolicyMalformed},
		{"two workloads of one name", func(p *tassadar.Policy) {
			bare(p)
			p.Profiles[0].Workloads[1].ID = "calc"
		}, tassadar.PolicyMalformed},
		{"no machines", func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 0 }, tassadar.PolicyMalformed},
		{"no keys", func(p *tassadar.Policy) { p.Envelopes[0].Require.Workers = -1 }, tassadar.PolicyMalformed},
		{"no runs", func(p *tassadar.Policy) { p.Envelopes[0].Require.Runs = 0 }, tassadar.PolicyMalformed},
		{"no age", func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = 0 }, tassadar.PolicyMalformed},
		{"an age below none", func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = -1 }, tassadar.PolicyMalformed},
		{"an age of 285 million years", func(p *tassadar.Policy) { p.Envelopes[0].Require.MaxAgeSeconds = 1 << 53 }, tassadar.PolicyMalformed},
		{"refusals asked for and none there", func(p *tassadar.Policy) { p.Profiles[0].Refusals = nil }, tassadar.PolicyMalformed},
		{"a generator that does not exist", func(p *tassadar.Policy) {
			p.Profiles[0].Workloads[0].Derive = &tassadar.Derive{Generator: "none", Count: 2}
		}, tassadar.EvidenceUnverifiable},
		{"a range that does not parse", func(p *tassadar.Policy) {
			p.Envelopes[0].Require.Engines = map[string]tassadar.VersionRange{"e1": {Max: "latest"}}
		}, tassadar.OutsideEnvelope},
		{"two gates of its kind", func(p *tassadar.Policy) { p.Profiles[0].Gate = "own" }, tassadar.GateNotGreen},
		{"a gate without prerequisites", func(p *tassadar.Policy) { p.Gates[0].Prerequisites = nil }, tassadar.GateNotGreen},
		{"a gate that asks for itself", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, tassadar.Prerequisite{ID: "self", Kind: tassadar.NeedGate, Gate: tassadar.GateArticle})
		}, tassadar.GateNotGreen},
		{"a gate that asks for the profile's existence", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = []tassadar.Prerequisite{{ID: "i", Kind: tassadar.NeedImplemented, Profile: articleID}}
		}, tassadar.GateNotGreen},
		{"a gate that asks for another profile's existence", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = []tassadar.Prerequisite{{ID: "i", Kind: tassadar.NeedImplemented, Profile: "x.v1"}}
		}, tassadar.GateNotGreen},
		{"a prerequisite of an unknown kind", func(p *tassadar.Policy) {
			p.Gates[0].Prerequisites = append(p.Gates[0].Prerequisites, tassadar.Prerequisite{ID: "i", Kind: "weather"})
		}, tassadar.GateNotGreen},
		{"floors asked for and none there", func(p *tassadar.Policy) { p.Envelopes[0].Require.Floors = nil }, tassadar.GateNotGreen},
		{"a gate of another profile", func(p *tassadar.Policy) { p.Gates[0].Profiles = []string{"x.v1"} }, tassadar.GateNotGreen},
		{"all observed", func(p *tassadar.Policy) { p.Envelopes[0].Sets[0].Observed = true }, tassadar.ObservedOnly},
	} {
		w := newWorld(t, withPolicy(c.edit), 1, 1, 1)
		a := w.assign(e1, w.workers[0])
		if c.want == tassadar.EvidenceUnverifiable {
			record, _ := w.publish()
			w.wantAnswer(c.name, record, &w.trust, w.now, e1, tassadar.Unmeasured)
			continue // nothing can be ordered that is closed
		}
		rc := w.passing(a, w.workers[0])
		rc.Runs = max(rc.Runs, 0)
		w.accept(rc, w.workers[0])
		got := w.cell(e1)
		if got.Published || !slices.Contains(got.Reasons, c.want) || c.want == tassadar.PolicyMalformed && got.Status == appraise.Green {
			t.Errorf("%s: %s, published %t %v, want %s", c.name, got.Status, got.Published, got.Reasons, c.want)
		}
		record, pub := w.publish()
		if len(pub.Cells) != 1 || pub.Cells[0].Published || pub.Gates[0].Green {
			t.Errorf("%s: published %+v", c.name, pub.Cells)
		}
		w.wantAnswer(c.name, record, &w.trust, w.now, e1, c.want)
	}
	// A range with a maximum only admits no version that does not parse.
	for _, version := range []string{"unknown", "dev", "99999999999999999999.0", "1..2", "", "\u0661.4", "1,4", "-1.0"} {
		w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
			p.Envelopes[0].Require.Engines = map[string]tassadar.VersionRange{"e1": {Max: "1.9"}}
			p.Envelopes[0].Require.Program = tassadar.VersionRange{Max: "0.9"}
		}), 1, 1, 1)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Effective.Version = version })
		w.wantStatus(e1, appraise.Incomplete, tassadar.OutsideEnvelope)
		w.measure(e1, w.workers[0], func(rc *evidence.Receipt) { rc.Program.Version = version })
		w.wantStatus(e1, appraise.Incomplete, tassadar.WorkerTooOld)
	}
	// And what cannot be read at all is no policy of the log.
	for name, edit := range map[string]func(p *tassadar.Policy){
		"two profiles of one id":        func(p *tassadar.Policy) { p.Profiles = append(p.Profiles, p.Profiles[0]) },
		"two envelopes of one profile":  func(p *tassadar.Policy) { p.Envelopes = append(p.Envelopes, p.Envelopes[0]) },
		"two gates of one id":           func(p *tassadar.Policy) { p.Gates = append(p.Gates, p.Gates[0]) },
		"sixteen million cells":         func(p *tassadar.Policy) { p.Envelopes[0].Sets[0] = many(256) },
		"more than 2^63 cells by count": func(p *tassadar.Policy) { p.Envelopes[0].Sets[0] = many(10_000) },
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		p := withPolicy(edit)
		if err := tassadar.CheckPolicy(&p); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: %v", name, err)
		}
		if name == "more than 2^63 cells by count" {
			continue // larger than a record
		}
		body := evidence.PolicyRecord{Decided: w.decided(), Previous: w.op.Verified().Policies()[0].Digest, PolicyDigest: p.Digest(), Policy: &p, Removes: []tassadar.Removal{}}
		w.raw(w.sign(evidence.KindPolicy, body, w.ops...))
		w.wantRejected(name, tassadar.PolicyMalformed)
	}
}

func many(n int) tassadar.DeclaredSet {
	names := make([]string, n)
	for i := range names {
		names[i] = "x" + string(rune('0'+i%10)) + digest(string(rune(i))).Short()
	}
	return tassadar.DeclaredSet{Backends: names, Toolchains: names, Machines: names}
}

package histories

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

func seen(r tassadar.Result, runs int) evidence.Observation {
	s := evidence.Observation{Ended: tassadar.EndedReturned, Digest: r.Digest(), Result: r, Runs: runs}
	if r.Trap() != "" {
		s.Ended = tassadar.EndedTrapped
	}
	return s
}

// passing is what an honest worker signs.
func (m *maker) passing(o *order) *evidence.Receipt {
	c := o.body.Cell
	f, _ := o.policy.Profile(c.Profile)
	parts := strings.Split(strings.TrimSuffix(c.Machine, "+qemu"), "/")
	rc := &evidence.Receipt{
		Log: origin, Assignment: o.digest, Nonce: o.nonce, Cell: c, ProfileDigest: o.body.ProfileDigest,
		StartedAt: m.now - 2, FinishedAt: m.now, Requested: c.Backend,
		Effective: evidence.Engine{Family: c.Backend, Version: "1.4.0", Digest: digest("engine " + c.Backend), Evidence: map[string]string{"flag": "none"}},
		Machine: evidence.Machine{Class: c.Machine, OS: parts[0], Arch: parts[1], Level: parts[2], Host: o.host.id,
			CPU: "cpu", Cores: 2, Kernel: "6.1"},
		Program: evidence.Program{Version: tassadar.Version, Digest: digest("program"), Go: "go1.26"},
		Runs:    o.body.Runs, Full: o.body.Full, Cases: []evidence.ObservedCase{}, Refusals: []evidence.ObservedRefusal{},
		Canaries: []evidence.Canary{{ID: "nan", Bits: "7fc00000"}},
	}
	if rc.Machine.Emulated = strings.HasSuffix(c.Machine, "+qemu"); rc.Machine.Emulated {
		rc.Machine.Emulator = "qemu"
	}
	for i := range f.Workloads {
		w := &f.Workloads[i]
		own, _ := w.Module(c.Toolchain)
		rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: w.ID, Digest: own.Digest, Build: own.Build, Prebuilt: true})
		for k := range w.Links {
			l, _ := w.Links[k].Module(c.Toolchain)
			rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: w.ID, Link: k + 1, Digest: l.Digest, Build: l.Build, Prebuilt: true})
		}
		for k := range w.Cases {
			tc := &w.Cases[k]
			expect := tc.Expect
			if tc.Consensus {
				expect = result(14)
			}
			if len(tc.Allow) > 0 && chance(m.r, 10) {
				expect = tc.Allow[0]
			}
			if tc.Full && !rc.Full {
				continue
			}
			n := tassadar.Uint(100)
			if tc.Full || k == 0 {
				n = 200
			}
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: tassadar.CaseID(w.ID, tc.ID), Digest: tc.Digest(), Seen: []evidence.Observation{seen(expect, rc.Runs)}, Instructions: n})
		}
		for _, d := range derived(o, w) {
			s := seen(d.expect, rc.Runs)
			s.Result = nil
			rc.Cases = append(rc.Cases, evidence.ObservedCase{ID: d.id, Digest: d.made.Inputs(), Seen: []evidence.Observation{s}, Instructions: 100})
		}
	}
	for i := range f.Refusals {
		x := &f.Refusals[i]
		rc.Refusals = append(rc.Refusals, evidence.ObservedRefusal{ID: x.ID, Digest: x.Digest(),
			Seen: []evidence.Observation{{Ended: tassadar.EndedRefused, Code: x.Code, By: x.By, Runs: rc.Runs}}})
	}
	if chance(m.r, 15) { // an engine of another build
		rc.Effective.Digest = digest("engine " + c.Backend + " patched")
	}
	if chance(m.r, 10) {
		rc.Effective.Version = "1.5.0"
	}
	rc.Timings.Calibration = 1000
	if len(rc.Cases) > 0 {
		rc.Timings.Cases = map[string]tassadar.Uint{rc.Cases[0].ID: 1500}
	}
	if m.traced {
		m.trace(rc)
	}
	if m.sliced {
		m.slice(o, rc)
	}
	return rc
}

// differ makes one case return something else.
func (m *maker) differ(o *order, rc *evidence.Receipt) {
	if len(rc.Cases) == 0 {
		return
	}
	c := &rc.Cases[m.r.IntN(len(rc.Cases))]
	c.Seen = []evidence.Observation{seen(pick(m.r, result(666), result(6), result(9), result(14)), rc.Runs)}
	f, _ := o.policy.Profile(o.body.Cell.Profile)
	for i := range f.Workloads {
		for _, d := range derived(o, &f.Workloads[i]) {
			if d.id == c.ID && len(m.bad) < 3 {
				m.bad = append(m.bad, evidence.Recheck{Workload: f.Workloads[i].ID, Calls: d.made.Calls, Input: d.made.Input, Clock: d.made.Clock, WASI: d.made.WASI})
			}
		}
	}
}

// lie changes one thing in a receipt.
func (m *maker) lie(o *order, rc *evidence.Receipt) {
	r := m.r
	aCase := func(change func(*evidence.ObservedCase)) {
		if len(rc.Cases) == 0 {
			return
		}
		if c := &rc.Cases[r.IntN(len(rc.Cases))]; len(c.Seen) > 0 {
			change(c)
		}
	}
	aRefusal := func(change func(*evidence.ObservedRefusal)) {
		if len(rc.Refusals) == 0 {
			return
		}
		if s := &rc.Refusals[r.IntN(len(rc.Refusals))]; len(s.Seen) > 0 {
			change(s)
		}
	}
	aModule := func(change func(*evidence.MeasuredModule)) {
		if len(rc.Modules) == 0 {
			return
		}
		mod := &rc.Modules[r.IntN(len(rc.Modules))]
		if mod.Build != nil {
			b := *mod.Build
			mod.Build = &b
		}
		change(mod)
	}
	if m.sliced && chance(r, 25) {
		m.lieOfSlices(rc)
		return
	}
	if m.needed && chance(r, 30) {
		m.lieOfNeeds(rc)
		return
	}
	if m.traced && chance(r, 10) {
		m.lieOfTraces(rc)
		return
	}
	switch r.IntN(56) {
	case 0, 1, 2, 3:
		m.differ(o, rc)
	case 4:
		aCase(func(c *evidence.ObservedCase) {
			c.Seen = append(slices.Clone(c.Seen), seen(result(666), 1))
			c.Seen[0].Runs = max(1, rc.Runs-1)
		})
	case 5:
		aCase(func(c *evidence.ObservedCase) {
			c.Seen = []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit, Runs: rc.Runs}}
		})
	case 6:
		aCase(func(c *evidence.ObservedCase) {
			c.Seen = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: pick(r, tassadar.TimeLimitExceeded, tassadar.ArbitraryWasmUnsupported), By: pick(r, tassadar.ByEngine, tassadar.ByEngine, tassadar.ByLimit, tassadar.ByAdmission), Runs: rc.Runs}}
		})
	case 7:
		aCase(func(c *evidence.ObservedCase) { c.Seen[0].Runs = rc.Runs - 1 })
	case 8:
		if len(rc.Cases) > 0 {
			at := r.IntN(len(rc.Cases))
			rc.Cases = slices.Delete(rc.Cases, at, at+1)
		}
	case 9:
		aCase(func(c *evidence.ObservedCase) { c.Instructions = pick[tassadar.Uint](r, 0, 7, 300, 1<<40) })
	case 10:
		aCase(func(c *evidence.ObservedCase) { c.Digest = digest("other case") })
	case 11:
		if len(rc.Cases) > 0 {
			rc.Cases = append(rc.Cases, rc.Cases[0])
			if chance(r, 50) {
				rc.Cases[len(rc.Cases)-1].ID = "calc/unknown"
			}
		}
	case 12, 13:
		aRefusal(func(s *evidence.ObservedRefusal) { s.Seen = []evidence.Observation{seen(result(1), rc.Runs)} })
	case 14:
		aRefusal(func(s *evidence.ObservedRefusal) { s.Seen[0].Code = tassadar.MemoryLimitExceeded })
	case 15:
		aRefusal(func(s *evidence.ObservedRefusal) {
			s.Seen[0].By = pick(r, tassadar.ByEngine, tassadar.ByLimit, tassadar.ByAdmission)
		})
	case 16:
		if len(rc.Refusals) > 0 {
			rc.Refusals = rc.Refusals[1:]
		}
	case 17:
		aRefusal(func(s *evidence.ObservedRefusal) {
			switch r.IntN(4) {
			case 0:
				s.Digest = digest("other refusal")
			case 1:
				s.Seen[0].Runs--
			case 2:
				s.ID = "unknown"
			case 3:
				s.Seen = []evidence.Observation{{Ended: tassadar.EndedNotMeasured, Code: tassadar.TimeLimitExceeded, Runs: rc.Runs}}
			}
		})
	case 18, 19:
		rc.Failure = &evidence.Failure{Code: pick(r, tassadar.RunFailed, tassadar.TimeLimitExceeded, tassadar.ToolchainFailure), Detail: "interrupted"}
		if chance(r, 50) {
			rc.Cases = rc.Cases[:len(rc.Cases)/2]
		}
	case 20:
		rc.Effective.Family = pick(r, "e2", "e9")
	case 21:
		rc.Requested = "e9"
	case 22:
		rc.Effective.Version = pick(r, "", "2.0", "unknown", "1.0")
	case 23:
		rc.Effective.Digest = pick[tassadar.Digest](r, "", "sha256:12")
	case 24:
		rc.Program.Version = pick(r, "", "0.0.9", "1.0", "dev")
	case 25:
		rc.Program.Digest = pick(r, "", digest("program 3"), digest("program 2"))
	case 26:
		rc.Machine.Class = pick(r, arm, "linux/amd64/v4")
	case 27:
		switch r.IntN(5) {
		case 0:
			rc.Machine.Emulated = !rc.Machine.Emulated
		case 1:
			rc.Machine.Emulator = pick(r, "", "qemu", "rosetta")
		case 2:
			rc.Machine.Level = "v9"
		case 3:
			rc.Machine.Class = strings.TrimSuffix(rc.Machine.Class, "+qemu")
		case 4:
			rc.Machine.Class += "+qemu"
		}
	case 28:
		rc.Machine.Arch = pick(r, "arm64", "amd64")
	case 29:
		rc.Machine.Host = pick(r, "", "", "HOST A", digest("elsewhere").Hex())
	case 30:
		rc.Machine.Cores = pick(r, -1, 0, 1<<20)
	case 31:
		rc.StartedAt -= pick[int64](r, 100, 300, 400, 5_000)
	case 32:
		rc.FinishedAt += pick[int64](r, -10, 200, 300, 301, 5_000)
	case 33:
		rc.Canaries = pick(r, nil, []evidence.Canary{{ID: "nan", Bits: "ffc00000"}}, []evidence.Canary{{ID: "other", Bits: "00"}},
			[]evidence.Canary{{ID: "nan", Bits: "7fc00000"}, {ID: "other", Bits: "00"}}, []evidence.Canary{{ID: "nan", Bits: "7fc00000"}, {ID: "nan", Bits: "ffc00000"}})
	case 34:
		rc.Effective.Evidence = pick(r, nil, map[string]string{"flag": "yes"})
	case 35:
		rc.Timings.Calibration = pick[tassadar.Uint](r, 0, 1, 1<<63, 700, 10_000_000_000)
	case 36:
		if rc.Timings.Cases == nil || chance(r, 30) {
			rc.Timings.Cases = pick(r, nil, map[string]tassadar.Uint{"calc/nothing": 1})
		} else {
			for id := range rc.Timings.Cases {
				rc.Timings.Cases[id] = pick[tassadar.Uint](r, 2000, 2001, 3000, 1<<62, 5_000_000_000)
			}
		}
	case 37:
		rc.Nonce = pick(r, nil, tassadar.Bytes("nonce"))
	case 38:
		rc.ProfileDigest = digest("another profile")
	case 39:
		rc.Cell.Machine = "linux/amd64/v1"
	case 40:
		rc.Runs = pick(r, 1, 2, 3)
	case 41:
		rc.Full = !rc.Full
	case 42:
		aModule(func(mod *evidence.MeasuredModule) {
			mod.Digest = digest("drifted")
			if chance(r, 50) && mod.Build != nil {
				mod.Build.Module, mod.Prebuilt = mod.Digest, false
			}
		})
	case 43:
		aModule(func(mod *evidence.MeasuredModule) {
			if mod.Build == nil {
				mod.Build = build("gcc-1", "mine")
				return
			}
			switch r.IntN(6) {
			case 0:
				mod.Build = nil
			case 1:
				mod.Build.Toolchain = rustc
			case 2:
				mod.Build.Version = pick(r, "clang-14/wasm32 version 15.0.1", "unknown", "clang version 14.0.7")
			case 3:
				mod.Build.Command = []string{"cc", "-O3"}
			case 4:
				mod.Build.Sources = map[string]tassadar.Digest{"k.c": digest("other source")}
			case 5:
				mod.Build.Module = digest("other module")
			}
			mod.Prebuilt = chance(r, 50)
		})
	case 44:
		aModule(func(mod *evidence.MeasuredModule) { mod.Prebuilt = false })
	case 45:
		if len(rc.Modules) == 0 {
			return
		}
		switch r.IntN(3) {
		case 0:
			rc.Modules = rc.Modules[1:]
		case 1:
			rc.Modules = append(rc.Modules, rc.Modules[0])
		case 2:
			rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: "more", Digest: digest("more")})
		}
	case 46:
		aCase(func(c *evidence.ObservedCase) {
			s := &c.Seen[0]
			switch r.IntN(6) {
			case 0:
				s.Ended = "vanished"
			case 1:
				s.Digest = ""
			case 2:
				s.Code = tassadar.RunFailed
			case 3:
				s.Runs = 0
			case 4:
				s.Result = result(5)
			case 5:
				c.Seen = nil
			}
		})
	case 47, 52, 53: // the profile of an older policy was measured
		old := m.policies[r.IntN(len(m.policies))]
		if f, ok := old.Profile(o.body.Cell.Profile); ok {
			was := *o
			was.policy, was.body.ProfileDigest = old, f.Digest()
			*rc = *m.passing(&was)
			if chance(r, 40) {
				m.differ(&was, rc)
			}
		}
	case 48:
		rc.Machine.Host = ""
	case 49:
		rc.Effective.Version = pick(r, "2.0", "1.0")
	case 50:
		rc.Program.Version = pick(r, "0.0.9", "1.0")
	case 54, 55:
		aModule(func(mod *evidence.MeasuredModule) {
			if mod.Build != nil {
				mod.Build.Toolchain = pick(r, rustc, "gcc-12/wasm32")
			}
		})
	case 51: // half a run
		rc.Cases = rc.Cases[:len(rc.Cases)/2]
	}
}

// fashion is a lie that all workers share for a while, so that engines seem to
// agree.
func (m *maker) follow(rc *evidence.Receipt) {
	if m.fashion == 0 {
		return
	}
	for i := range rc.Cases {
		c := &rc.Cases[i]
		if !strings.HasSuffix(c.ID, "/open") && !strings.HasSuffix(c.ID, "/run") {
			continue
		}
		switch m.fashion {
		case 1:
			c.Seen = []evidence.Observation{seen(result(77), rc.Runs)}
		case 2:
			c.Seen = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.ArbitraryWasmUnsupported, By: tassadar.ByEngine, Runs: rc.Runs}}
		case 3:
			c.Seen = []evidence.Observation{{Ended: tassadar.EndedRefused, Code: tassadar.ABIUnsupported, By: tassadar.ByAdmission, Runs: rc.Runs}}
		}
	}
}

package plan_test

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/worker"
)

// engineCost is what a backend takes: to start, for every run, for a call that
// recurses until the stack ends, and for an instruction of the calibration loop.
type engineCost struct {
	open, run, deep time.Duration
	instruction     float64 // nanoseconds
}

// usual are about the costs of V8, of wazero's compiler and of its interpreter.
var usual = map[string]engineCost{
	"fake.process":     {60 * time.Millisecond, 500 * time.Microsecond, 2 * time.Millisecond, 1},
	"fake.compiler":    {time.Millisecond, 2 * time.Millisecond, 10 * time.Millisecond, 0.7},
	"fake.interpreter": {0, 300 * time.Microsecond, 60 * time.Millisecond, 15},
}

// logging is what a cell takes beside the engine: signing, logging, verifying.
const logging = 200 * time.Millisecond

// instructions a case of the built-in profiles, as wazero counts them: all of a
// profile's together, divided by their number.
var instructions = map[string]uint64{
	"tassadar.internal_compute.article_closeout.v1":            186_311,
	"tassadar.internal_compute.deterministic_import_subset.v1": 29_621,
	"tassadar.internal_compute.generalized_abi.v1":             284_219,
	"tassadar.internal_compute.portable_broad_family.v1":       119_475,
	"tassadar.internal_compute.public_broad_family.v1":         78_047,
	"tassadar.internal_compute.runtime_support_subset.v1":      376_760,
	"tassadar.internal_compute.wider_numeric_data_layout.v1":   2_894,
	"tassadar.numeric_profile.bounded_f64_conversion.v1":       171,
	"tassadar.numeric_profile.f32_only.v1":                     458,
	"tassadar.numeric_profile.mixed_i32_f32.v1":                686,
	"tassadar.token_machine.article.v1":                        198_274,
	"tassadar.token_machine.float_arithmetic.v1":               40_000,
	"tassadar.token_machine.long_run.v1":                       60_000,
}

// clocked is a backend of the built-in profile that is measured, in a bubble whose
// clock moves by what its runs cost. Cases take some times what was calibrated.
func clocked(family string, cost engineCost, profile *string, times float64) *fake.Backend {
	b := fake.New(family)
	opened := 0
	b.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		n, slower := instructions[*profile], times
		if *profile == "" { // the calibration
			if len(inv.Calls[0].Args) == 1 {
				time.Sleep(cost.deep)
				return backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, nil
			}
			n, slower = 10*inv.Calls[0].Args[1].Bits+1, 1
		}
		took := time.Duration(slower * (float64(cost.run) + float64(n)*cost.instruction))
		if opened < b.Opened {
			opened, took = b.Opened, took+cost.open
		}
		time.Sleep(took)
		out := fake.Zeros(inv)
		out.Elapsed = took
		if inv.Counter != "" {
			out.Counter = n
		}
		return out, nil
	}
	return b
}

// TestEstimateRatio: what is said to be left after a cell is at least half and at most
// twice of what it takes, from the first cell on until a twentieth of the run is left.
// The worker is the real one, the engines have known costs, and the clock is theirs.
func TestEstimateRatio(t *testing.T) {
	for name, times := range map[string]float64{"as calibrated": 1, "a third": 1.0 / 3, "three times": 3} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { estimateRatio(t, times) })
		})
	}
}

func estimateRatio(t *testing.T, times float64) {
	bundle, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p := bundle.Policy
	p.Envelopes = append([]tassadar.Envelope{}, p.Envelopes...)
	for i := range p.Envelopes {
		p.Envelopes[i].Sets = []tassadar.DeclaredSet{{Backends: []string{"fake.compiler", "fake.interpreter", "fake.process"}, Toolchains: []string{"clang-14/wasm32"}, Machines: []string{class}}}
	}
	measured := "" // the profile
	w := &worker.Worker{Signer: lab.Signer(t, "worker"), Machine: *machine, Program: evidence.Program{Version: "test", Digest: tassadar.DigestBytes(nil), Go: "go"},
		Now: func() int64 { return time.Now().Unix() },
		Modules: func(_ context.Context, m tassadar.Module) (worker.Built, error) {
			return worker.Built{Bytes: bundle.Modules[m.Digest], Record: m.Build, Prebuilt: true}, nil
		}}
	for family, cost := range usual {
		w.Backends = append(w.Backends, clocked(family, cost, &measured, times))
	}
	var cells []tassadar.Cell
	for _, c := range p.Cells() {
		// These engines have no checkpoints, and measure nothing that is cut into slices.
		profile, _ := p.Profile(c.Profile)
		if profile.Implemented && !slices.ContainsFunc(profile.Workloads, func(w tassadar.Workload) bool { return w.Sliced }) {
			cells = append(cells, c.Cell)
		}
	}
	unknown := &plan.Calibration{Policy: &p, Backends: w.Backends}
	e := plan.NewEstimate(nil, "host", cells, false, unknown.Guess(t.Context()))
	if unknown.Caveat() == "" {
		t.Error("nobody is told that cases may be longer")
	}
	began := time.Now()
	ends, left := make([]time.Duration, len(cells)), make([]time.Duration, len(cells))
	for i, c := range cells {
		profile, _ := p.Profile(c.Profile)
		envelope, _ := p.Envelope(c.Profile)
		measured = c.Profile
		if instructions[c.Profile] == 0 {
			t.Fatalf("nobody counted the instructions of %s", c.Profile)
		}
		record, err := w.Measure(t.Context(), worker.Assignment{Profile: profile, Nonce: make([]byte, 32), RefusalModules: bundle.Modules,
			Body: evidence.Assignment{Log: "test", Cell: c, ProfileDigest: profile.Digest(), Runs: envelope.Require.Runs}})
		if err != nil {
			t.Fatal(err)
		}
		opened, err := evidence.Open(record, nil)
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(times * float64(logging)))
		var rc evidence.Receipt
		if err := opened.As(evidence.KindReceipt, &rc); err != nil || rc.Failure != nil {
			t.Fatal(err, rc.Failure)
		}
		unknown.Learn(&rc)
		e.Again()
		ends[i] = time.Since(began)
		left[i], _ = e.Left(i+1, ends[i])
	}
	all := ends[len(ends)-1]
	for i := range cells {
		rest := all - ends[i]
		if rest < all/20 {
			break
		}
		if ratio := float64(left[i]) / float64(rest); ratio < 0.5 || ratio > 2 {
			t.Errorf("after cell %d, %s: %v are left, said were %v", i+1, cells[i], rest, left[i])
		}
	}
	t.Logf("%d cells took %v; after the first %v were left", len(cells), all, left[0])
}

package worker_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/testing/lab"
	"tassadar/internal/worker"
	"tassadar/vm"
)

// longTrace is that of a run of three windows.
func longTrace() *backend.Trace {
	tokens := make([]vm.Token, 2*evidence.WindowTokens+7)
	for i := range tokens {
		tokens[i] = vm.Token(i % 1000)
	}
	return traceOf(tokens...)
}

// slicing is a lab whose one case is cut, on an engine that slices rightly: its
// checkpoint is the number of tokens before it.
func slicing(t *testing.T, wrong func(s backend.Slice, out *backend.Sliced) error) (*lab.Lab, worker.Assignment) {
	l := lab.New(t)
	whole := longTrace()
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		a := lab.Add(inv)
		if inv.Counter == "" {
			a.Trace = whole
		}
		return a, nil
	}
	l.Backend.Slice = func(_ context.Context, inv backend.Invocation, s backend.Slice) (backend.Sliced, error) {
		out := backend.Sliced{Tokens: whole.Tokens[:min(s.To, len(whole.Tokens))], Ended: s.To >= len(whole.Tokens)}
		if want := strings.Repeat("x", s.From/evidence.WindowTokens); string(s.Checkpoint) != want {
			out.Refusal = &tassadar.Refusal{Code: tassadar.CheckpointForeign, By: tassadar.ByEngine, Detail: string(s.Checkpoint)}
			return out, nil
		}
		if out.Ended {
			out.Answer = lab.Add(inv)
			out.Trace = traceOf(out.Tokens...)
		} else {
			out.Checkpoint = []byte(strings.Repeat("x", s.To/evidence.WindowTokens))
		}
		if wrong != nil {
			return out, wrong(s, &out)
		}
		return out, nil
	}
	p := *l.Profile()
	p.Workloads = slices.Clone(p.Workloads)
	p.Workloads[0].Sliced = true
	return l, order(&p)
}

// A case is cut at every window, each part in a session of its own; where the parts do
// not come to the whole the case is not measured, however right its result.
func TestCut(t *testing.T) {
	last := 2 * evidence.WindowTokens
	for name, c := range map[string]struct {
		wrong func(s backend.Slice, out *backend.Sliced) error
		code  tassadar.Code // "" where it is measured
	}{
		"right": {nil, ""},
		"another token": {func(s backend.Slice, out *backend.Sliced) error {
			if s.From == last {
				out.Tokens = append(slices.Clip(out.Tokens[:last]), make([]vm.Token, len(out.Tokens)-last)...)
			}
			return nil
		}, tassadar.TraceDiffers},
		"fewer tokens": {func(s backend.Slice, out *backend.Sliced) error {
			out.Tokens = out.Tokens[:len(out.Tokens)-1]
			return nil
		}, tassadar.TraceDiffers},
		"it ends early":   {func(s backend.Slice, out *backend.Sliced) error { out.Ended = true; return nil }, tassadar.TraceDiffers},
		"it does not end": {func(s backend.Slice, out *backend.Sliced) error { out.Ended = false; return nil }, tassadar.TraceDiffers},
		"another result":  {func(s backend.Slice, out *backend.Sliced) error { out.Result = nil; return nil }, tassadar.TraceDiffers},
		"another statement": {func(s backend.Slice, out *backend.Sliced) error {
			if out.Trace != nil {
				out.Trace.Statement = "sha256:other"
			}
			return nil
		}, tassadar.TraceDiffers},
		"another checkpoint": {func(s backend.Slice, out *backend.Sliced) error { out.Checkpoint = []byte("y"); return nil }, tassadar.CheckpointForeign},
		"an error":           {func(s backend.Slice, out *backend.Sliced) error { return errors.New("gone") }, tassadar.RunFailed},
	} {
		l, o := slicing(t, c.wrong)
		rc := measure(t, l, l.Worker(), o)
		if rc.Failure != nil || len(rc.Cases) != 1 {
			t.Fatalf("%s: %+v, %+v", name, rc.Failure, rc.Cases)
		}
		got := rc.Cases[0]
		if c.code != "" {
			if got.Slices != nil || got.Trace != nil || !slices.ContainsFunc(got.Seen, func(s evidence.Observation) bool { return s.Ended == tassadar.EndedNotMeasured && s.Code == c.code }) {
				t.Errorf("%s: seen %+v, %d slices; want %s", name, got.Seen, len(got.Slices), c.code)
			}
			continue
		}
		// A session for the originals, one for their counted copies, one a slice.
		if len(got.Seen) != 1 || len(got.Slices) != 3 || l.Backend.Opened != 5 || l.Backend.Closed != 5 {
			t.Fatalf("%s: %+v, %d sessions of which %d closed", name, got, l.Backend.Opened, l.Backend.Closed)
		}
		if root := evidence.SlicesRoot(got.Slices); root != got.Trace.Root || got.Slices[0].Start != evidence.FirstTraceState(model).Digest() {
			t.Errorf("%s: the slices come to %s, the trace is %s", name, root, got.Trace.Root)
		}
		for i, s := range got.Slices {
			if s.Machine != lab.Class || s.Resumed != "" || int(s.From) != i*evidence.WindowTokens {
				t.Errorf("%s: %+v", name, s)
			}
		}
	}
}

// Told to go on from another receipt's checkpoint, the worker begins there, says from whom,
// and compares all the same.
func TestCutResumed(t *testing.T) {
	who := tassadar.DigestBytes([]byte("receipt"))
	for name, c := range map[string]struct {
		slices      tassadar.Uint
		checkpoints map[string][]byte
		code        tassadar.Code
	}{
		"behind one":          {1, map[string][]byte{"adder/own": []byte("x")}, ""},
		"behind two":          {2, map[string][]byte{"adder/own": []byte("xx")}, ""},
		"another checkpoint":  {2, map[string][]byte{"adder/own": []byte("x")}, tassadar.CheckpointForeign},
		"behind more":         {3, map[string][]byte{"adder/own": []byte("xxx")}, tassadar.CheckpointForeign},
		"no checkpoint":       {1, nil, tassadar.EvidenceIncomplete},
		"of another case":     {1, map[string][]byte{"other": []byte("x")}, tassadar.EvidenceIncomplete},
		"an immense number":   {1 << 60, map[string][]byte{"adder/own": []byte("x")}, tassadar.CheckpointForeign},
		"an empty checkpoint": {1, map[string][]byte{"adder/own": {}}, tassadar.EvidenceIncomplete},
	} {
		l, o := slicing(t, nil)
		id := tassadar.CaseID(o.Profile.Workloads[0].ID, o.Profile.Workloads[0].Cases[0].ID)
		o.Body.Resume = []evidence.Resume{{Case: id, Receipt: who, Slices: c.slices}}
		o.Checkpoints = map[string][]byte{}
		for k, v := range c.checkpoints {
			o.Checkpoints[strings.Replace(k, "adder/own", id, 1)] = v
		}
		// It is found out before anything is measured, and said of which case.
		err := l.Worker().Checkpoints(t.Context(), o)
		if tassadar.CodeOf(err) != c.code || c.code != "" && !strings.Contains(err.Error(), id+" on "+o.Body.Cell.String()) {
			t.Errorf("%s: before it is measured: %v, want %q", name, err, c.code)
		}
		rc := measure(t, l, l.Worker(), o)
		got := rc.Cases[0]
		if name == "of another case" && !strings.Contains(fmt.Sprint(err), "other on ") {
			t.Errorf("%s: what came for no case: %v", name, err)
		}
		if c.code != "" {
			if got.Slices != nil || got.Seen[0].Code != c.code {
				t.Errorf("%s: %+v, want %s", name, got, c.code)
			}
			continue
		}
		if len(got.Slices) != 3-int(c.slices) || got.Slices[0].Resumed != who || got.Slices[0].From != c.slices*evidence.WindowTokens || got.Slices[len(got.Slices)-1].To != got.Trace.Tokens {
			t.Errorf("%s: %+v", name, got.Slices)
		}
	}
}

// An engine without checkpoints cannot be measured, and another one that ran a slice
// shows.
func TestCutByAnother(t *testing.T) {
	l, o := slicing(t, nil)
	l.Backend.Slice = nil
	if got := measure(t, l, l.Worker(), o).Cases[0].Seen; len(got) != 1 || got[0].Code != tassadar.BackendUnavailable || !strings.Contains(got[0].Detail, "lacks checkpoints") {
		t.Errorf("without checkpoints: %+v", got)
	}
	p := profile(t)
	p.Workloads = p.Workloads[:1]
	p.Workloads[0].Sliced = true
	b, err := wazero.New("wazero.interpreter")
	if err != nil {
		t.Fatal(err)
	}
	if got := measureOn(t, b, p).Cases[0].Seen; len(got) != 1 || got[0].Code != tassadar.BackendUnavailable || !strings.Contains(got[0].Detail, "lacks checkpoints") {
		t.Errorf("on wazero: %+v", got)
	}
	l, o = slicing(t, nil)
	l.Backend.Second = backend.Engine{Family: "other", Version: "1"}
	if rc := measure(t, l, l.Worker(), o); rc.Failure == nil || rc.Failure.Code != tassadar.BackendMismatch || rc.Effective.Family != "other" {
		t.Errorf("another engine: %+v, %+v", rc.Failure, rc.Effective)
	}
}

// Of a checkpoint that was tampered with an engine has to say what is wrong, and to go on
// from it as it was made; what it goes on from all the same ran.
func TestTamper(t *testing.T) {
	at := evidence.WindowTokens
	for _, tamper := range []tassadar.Tampering{tassadar.TamperStale, tassadar.TamperForeign, tassadar.TamperCalls, tassadar.TamperEdited, tassadar.TamperResealed, tassadar.TamperOversized, "unknown"} {
		for _, how := range []string{"refuses", "takes", "takes nothing", "ends"} {
			l, o := slicing(t, nil)
			module := l.Bundle.Modules[o.Profile.Workloads[0].Modules[0].Digest]
			code, by := tamper.Code()
			p := *o.Profile
			p.Refusals = []tassadar.Refuse{{ID: "x", Module: tassadar.Module{Digest: tassadar.DigestBytes(module)}, Calls: p.Workloads[0].Cases[0].Calls, Checkpoint: tamper, Code: code, By: by}}
			o.Profile, o.Body.ProfileDigest, o.RefusalModules = &p, p.Digest(), map[tassadar.Digest][]byte{tassadar.DigestBytes(module): module}
			l.Backend.Slice = func(_ context.Context, inv backend.Invocation, s backend.Slice) (backend.Sliced, error) {
				good := string(s.Checkpoint) == "checkpoint" && s.From == at && s.To > at && s.MostBytes == 0 && len(inv.Calls) == 1 && string(inv.Module) == string(module)
				switch {
				case s.From == 0:
					return backend.Sliced{Checkpoint: []byte("checkpoint"), Ended: how == "ends"}, nil
				case how == "takes", how == "refuses" && good:
					return backend.Sliced{}, nil
				}
				return backend.Sliced{Answer: backend.Answer{Refusal: &tassadar.Refusal{Code: code, By: by}}}, nil
			}
			rc := measure(t, l, l.Worker(), o)
			got := rc.Refusals[0].Seen[0]
			want := evidence.Observation{Ended: tassadar.EndedRefused, Code: code, By: by}
			switch {
			case how == "takes nothing" || how == "ends" || tamper == "unknown":
				want = evidence.Observation{Ended: tassadar.EndedNotMeasured, Code: got.Code}
			case how == "takes":
				want = evidence.Observation{Ended: tassadar.EndedReturned}
			}
			if got.Ended != want.Ended || got.Code != want.Code || got.By != want.By {
				t.Errorf("%s, and the engine %s: %+v, want %+v", tamper, how, got, want)
			}
		}
	}
	if c, by := tassadar.Tampering("unknown").Code(); c != "" || by != "" {
		t.Errorf("an unknown way: %s by %s", c, by)
	}
}

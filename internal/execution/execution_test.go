package execution_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/execution"
	"tassadar/internal/publish"
	"tassadar/internal/route"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
)

const hour = 3600

// scene is a lab whose cell is published, and a host that executes jobs.
type scene struct {
	*lab.Lab
	host    *execution.Host
	basis   execution.Basis
	request execution.Request
	pub     *evidence.Publication
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{Lab: lab.New(t).Measured()}
	var err error
	if _, s.pub, err = publish.Make(t.Context(), s.Operator, 24*hour); err != nil {
		t.Fatal(err)
	}
	s.decide()
	s.host = &execution.Host{Machine: s.Machine, Program: evidence.Program{Version: "test", Digest: tassadar.DigestBytes(nil), Go: "go"}, Signer: s.WorkerKey,
		Registry: backend.Registry{{Name: "fake", Backend: func(family string) (backend.Backend, bool) { return s.Backend, family == s.Backend.Family() }}},
		Now:      func() int64 { return s.Now }}
	s.Backend.Opened, s.Backend.Closed = 0, 0
	module := s.Bundle.Modules[s.Profile().Workloads[0].Modules[0].Digest]
	s.request = execution.Request{Profile: lab.Cell.Profile, Toolchain: lab.Cell.Toolchain, Module: module, Calls: []tassadar.Call{fake.Call(t, "add", "i32:40", "i32:2")}, Nonce: tassadar.Bytes("question")}
	return s
}

// decide makes the table of what the log says now.
func (s *scene) decide() {
	s.T.Helper()
	v, err := appraise.Appraise(s.Operator.Verified(), s.Bundle.Digest, s.Now)
	if err != nil {
		s.T.Fatal(err)
	}
	s.basis = execution.Basis{Table: route.NewTable(v, &s.Bundle.Policy, s.pub), Policy: &s.Bundle.Policy, PolicyDigest: s.Bundle.Digest}
}

func (s *scene) execute() ([]byte, *evidence.Job, error) {
	return s.host.Execute(s.T.Context(), s.basis, &s.request)
}

// TestExecuted: a job within a published cell is executed, and its receipt says what ran, what
// came of it and what that rests on, for whoever holds the log.
func TestExecuted(t *testing.T) {
	s := newScene(t)
	record, j, err := s.execute()
	if err != nil {
		t.Fatal(err)
	}
	opened, rec, err := evidence.OpenJob(record, &s.Trust)
	if err != nil || tassadar.DigestOf(opened) != tassadar.DigestOf(j) || rec.Kind != evidence.KindJob {
		t.Fatalf("%v\n%+v\n%+v", err, opened, j)
	}
	if len(j.Seen.Result) != 1 || j.Seen.Result[0].Results[0].String() != "i32:42" || j.Seen.Ended != tassadar.EndedReturned || j.Instructions != 4 {
		t.Errorf("%+v, %d instructions", j.Seen, j.Instructions)
	}
	if j.Cell != lab.Cell || j.Effective.Family != "fake" || string(j.Nonce) != "question" || j.Publication != 1 || j.NotAfter != min(s.pub.ExpiresAt, s.pub.Cells[0].NotAfter) {
		t.Errorf("%+v", j)
	}
	if err := appraise.CheckJob(s.Operator.Verified(), opened); err != nil {
		t.Error(err)
	}
	if s.Backend.Opened != 1 || s.Backend.Closed != 1 {
		t.Errorf("%d sessions were opened, %d closed", s.Backend.Opened, s.Backend.Closed)
	}
}

// TestRefused: nothing runs where what would really run is not published now, for this, here.
func TestRefused(t *testing.T) {
	// float is (module (func (export "add") (param f32) (result f32) (local.get 0))).
	float := []byte("\x00asm\x01\x00\x00\x00\x01\x06\x01\x60\x01\x7d\x01\x7d\x03\x02\x01\x00\x07\x07\x01\x03add\x00\x00\x0a\x06\x01\x04\x00\x20\x00\x0b")
	for name, c := range map[string]struct {
		spoil func(s *scene)
		want  tassadar.Code
		says  string
	}{
		"nothing published": {func(s *scene) { s.pub = nil; s.decide() }, tassadar.PublicationExpired, "nothing was published"},
		"expired":           {func(s *scene) { s.Now = s.pub.ExpiresAt }, tassadar.PublicationExpired, "expired"},
		"stale":             {func(s *scene) { s.Now = s.pub.Cells[0].NotAfter; s.pub.ExpiresAt += 1e9; s.decide() }, tassadar.EvidenceStale, ""},
		"suppressed": {func(s *scene) {
			s.pub.Cells[0].Published = false
			s.pub.Cells[0].Reasons = []tassadar.Code{tassadar.OutcomeDiffers}
			s.decide()
		}, tassadar.OutcomeDiffers, ""},
		"another class":        {func(s *scene) { s.host.Machine.Class = "linux/arm64/v8" }, tassadar.OutsideEnvelope, "linux/arm64/v8"},
		"another toolchain":    {func(s *scene) { s.request.Toolchain = "clang-14/wasm32" }, tassadar.OutsideEnvelope, "clang-14"},
		"another backend":      {func(s *scene) { s.request.Backend = "other" }, tassadar.OutsideEnvelope, "other"},
		"another profile":      {func(s *scene) { s.request.Profile = "own.other.v1" }, tassadar.OutsideEnvelope, "own.other.v1"},
		"longer than measured": {func(s *scene) { s.request.Instructions = s.pub.Cells[0].Versions[0].Horizon + 1 }, tassadar.OutsideEnvelope, "instructions"},
		"another version":      {func(s *scene) { s.Backend.Engine.Version = "9.9.9" }, tassadar.OutsideEnvelope, "9.9.9"},
		"another build":        {func(s *scene) { s.Backend.Engine.Digest = tassadar.DigestBytes([]byte("other")) }, tassadar.OutsideEnvelope, "was measured with another"},
		"a fallback": {func(s *scene) {
			s.Backend.Found = backend.Engine{Family: "slow", Version: "1", Digest: tassadar.DigestBytes(nil)}
		}, tassadar.OutsideEnvelope, "slow"},
		"a fallback of a named": {func(s *scene) {
			s.request.Backend = "fake"
			s.Backend.Found = backend.Engine{Family: "slow", Version: "1", Digest: tassadar.DigestBytes(nil)}
		}, tassadar.BackendMismatch, "asked for fake, slow would run"},
		"engine gone":     {func(s *scene) { s.Backend.ProbeErr = tassadar.Errorf(tassadar.BackendUnavailable, "no such program") }, tassadar.BackendUnavailable, "no such program"},
		"module outside":  {func(s *scene) { s.request.Module = float }, tassadar.NumericUnsupported, ""},
		"no module":       {func(s *scene) { s.request.Module = []byte("x") }, tassadar.MalformedModule, ""},
		"no such export":  {func(s *scene) { s.request.Calls[0].Export = "sub" }, tassadar.ABIUnsupported, "sub"},
		"other arguments": {func(s *scene) { s.request.Calls[0].Args = s.request.Calls[0].Args[:1] }, tassadar.ABIUnsupported, ""},
	} {
		s := newScene(t)
		c.spoil(s)
		record, _, err := s.execute()
		var refused *execution.RefusedError
		if record != nil || !errors.As(err, &refused) || !slices.Contains(execution.ReasonsOf(err), c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v %v, want %s: %s", name, execution.ReasonsOf(err), err, c.want, c.says)
		}
		if s.Backend.Opened != 0 {
			t.Errorf("%s: it was refused, and %d sessions were opened", name, s.Backend.Opened)
		}
	}
	s := newScene(t)
	s.request.Nonce = make(tassadar.Bytes, evidence.MaxJobNonce+1)
	if _, _, err := s.execute(); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a long nonce: %v", err)
	}
}

// TestNotAnsweredFor: what another engine ran, what ran unlike its counted copy and what was
// interrupted has no receipt.
func TestNotAnsweredFor(t *testing.T) {
	s := newScene(t)
	s.Backend.Ran = backend.Engine{Family: "slow", Version: "1", Digest: tassadar.DigestBytes(nil)}
	if record, _, err := s.execute(); record != nil || tassadar.CodeOf(err) != tassadar.BackendMismatch {
		t.Errorf("another engine ran: %v", err)
	}
	s = newScene(t)
	s.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		out := lab.Add(inv)
		if inv.Counter == "" {
			out.Result[0].Results[0].Bits++
		}
		return out, nil
	}
	if record, _, err := s.execute(); record != nil || tassadar.CodeOf(err) != tassadar.OutcomeUnstable {
		t.Errorf("it is another than its counted copy: %v", err)
	}
	s = newScene(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	s.Backend.Answer = func(ctx context.Context, _ backend.Invocation) (backend.Answer, error) {
		cancel(errors.New("the client is gone"))
		return backend.Answer{}, ctx.Err()
	}
	if record, _, err := s.host.Execute(ctx, s.basis, &s.request); record != nil || tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(err.Error(), "the client is gone") {
		t.Errorf("interrupted: %v", err)
	}
}

// TestStopped: what a limit stops, or an engine refuses, has a receipt that says so.
func TestStopped(t *testing.T) {
	for name, c := range map[string]struct {
		answer backend.Answer
		want   tassadar.Code
		by     tassadar.Refuser
	}{
		"instructions": {backend.Answer{Counter: 5}, tassadar.StepLimitExceeded, tassadar.ByLimit},
		"time":         {backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.TimeLimitExceeded, By: tassadar.ByLimit}}, tassadar.TimeLimitExceeded, tassadar.ByLimit},
		"depth":        {backend.Answer{Refusal: &tassadar.Refusal{Code: tassadar.CallDepthExceeded, By: tassadar.ByEngine}}, tassadar.CallDepthExceeded, tassadar.ByEngine},
	} {
		s := newScene(t)
		s.request.Instructions = 4
		s.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			if inv.Counter == "" && !inv.Trace {
				return fake.Zeros(inv), nil // canaries
			}
			if inv.Counter == "" {
				t.Errorf("%s: the program itself ran without a bound", name)
			}
			return c.answer, nil
		}
		record, j, err := s.execute()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if j.Seen.Ended != tassadar.EndedRefused || j.Seen.Code != c.want || j.Seen.By != c.by {
			t.Errorf("%s: %+v", name, j.Seen)
		}
		if _, _, err := evidence.OpenJob(record, &s.Trust); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestForged: a receipt that anybody but a live worker of the trust signed, that was edited,
// or that rests on nothing of this log is refused, each with its code.
func TestForged(t *testing.T) {
	s := newScene(t)
	record, j, err := s.execute()
	if err != nil {
		t.Fatal(err)
	}
	verified := s.Operator.Verified()
	if _, _, err := evidence.OpenJob(record, &s.Trust); err != nil {
		t.Fatal(err)
	}
	sign := func(name string, edit func(j *evidence.Job), by ...*evidence.Signer) []byte {
		t.Helper()
		forged := *j
		forged.Seen.Result = slices.Clone(j.Seen.Result)
		edit(&forged)
		out, err := evidence.Sign(evidence.KindJob, []evidence.Subject{evidence.NewSubject("x", j.Module)}, forged, by...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return out
	}
	same := func(*evidence.Job) {}
	for name, c := range map[string]struct {
		record []byte
		want   tassadar.Code
	}{
		"a stranger":   {sign("", same, lab.Signer(t, "stranger")), tassadar.SignerUntrusted},
		"a dispatcher": {sign("", same, s.Dispatcher), tassadar.SignerUntrusted},
		"two":          {sign("", same, s.WorkerKey, s.Dispatcher), tassadar.EvidenceUnverifiable},
		"other host":   {sign("", func(j *evidence.Job) { j.Machine.Host = tassadar.DigestBytes([]byte("other")).Hex() }, s.WorkerKey), tassadar.SignerUntrusted},
		"no host":      {sign("", func(j *evidence.Job) { j.Machine.Host = "" }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"other class":  {sign("", func(j *evidence.Job) { j.Machine.Class = "linux/arm64/v8" }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"other engine": {sign("", func(j *evidence.Job) { j.Effective.Family = "slow" }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"other result": {sign("", func(j *evidence.Job) { j.Seen.Digest = tassadar.DigestBytes(nil) }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"no result":    {sign("", func(j *evidence.Job) { j.Seen.Result = nil }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"trapped":      {sign("", func(j *evidence.Job) { j.Seen.Ended = tassadar.EndedTrapped }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"not measured": {sign("", func(j *evidence.Job) { j.Seen.Ended = tassadar.EndedNotMeasured }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"refused":      {sign("", func(j *evidence.Job) { j.Seen.Ended = tassadar.EndedRefused }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"ended before": {sign("", func(j *evidence.Job) { j.FinishedAt = j.StartedAt - 1 }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"lapsed":       {sign("", func(j *evidence.Job) { j.NotAfter = j.StartedAt }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"beyond limit": {sign("", func(j *evidence.Job) { j.Instructions = j.Limit + 1 }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"no module":    {sign("", func(j *evidence.Job) { j.Module = "" }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"a long nonce": {sign("", func(j *evidence.Job) { j.Nonce = make(tassadar.Bytes, 65) }, s.WorkerKey), tassadar.EvidenceUnverifiable},
		"another kind": {must(evidence.Sign(evidence.KindDrill, []evidence.Subject{evidence.NewSubject("x", j.Module)}, j, s.WorkerKey)), tassadar.InputMalformed},
		"edited":       {[]byte(strings.Replace(string(record), `"sig":"`, `"sig":"AA`, 1)), tassadar.EvidenceUnverifiable},
		"cut off":      {record[:len(record)/2], tassadar.EvidenceUnverifiable},
		"of nobody":    {[]byte("{}"), tassadar.EvidenceUnverifiable},
	} {
		if _, _, err := evidence.OpenJob(c.record, &s.Trust); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	for name, c := range map[string]struct {
		edit func(j *evidence.Job)
		want tassadar.Code
	}{
		"another log":         {func(j *evidence.Job) { j.Rests.Origin = "other" }, tassadar.EvidenceUnverifiable},
		"later than the log":  {func(j *evidence.Job) { j.Rests.Size++ }, tassadar.EvidenceUnverifiable},
		"another state":       {func(j *evidence.Job) { j.Rests.Root = make(tassadar.Bytes, 32) }, tassadar.EvidenceUnverifiable},
		"before publication":  {func(j *evidence.Job) { j.Rests.Size--; j.Rests.Root = verified.RootAt(uint64(j.Rests.Size)) }, tassadar.EvidenceUnverifiable},
		"another publication": {func(j *evidence.Job) { j.Publication++ }, tassadar.EvidenceUnverifiable},
		"another cell":        {func(j *evidence.Job) { j.Cell.Toolchain = "clang-14/wasm32" }, tassadar.OutsideEnvelope},
		"another version":     {func(j *evidence.Job) { j.Effective.Version = "9" }, tassadar.OutsideEnvelope},
		"another build":       {func(j *evidence.Job) { j.Effective.Digest = tassadar.DigestBytes(nil) }, tassadar.OutsideEnvelope},
		"a longer limit":      {func(j *evidence.Job) { j.Limit++ }, tassadar.OutsideEnvelope},
		"too early":           {func(j *evidence.Job) { j.StartedAt = s.pub.IssuedAt - 1 }, tassadar.OutsideEnvelope},
		"too late":            {func(j *evidence.Job) { j.StartedAt = s.pub.ExpiresAt }, tassadar.OutsideEnvelope},
		"another policy":      {func(j *evidence.Job) { j.PolicyDigest = tassadar.DigestBytes(nil) }, tassadar.OutsideEnvelope},
	} {
		forged := *j
		c.edit(&forged)
		if err := appraise.CheckJob(verified, &forged); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	// Withdrawn since: a job that was decided before stands, one that says it was decided
	// afterwards does not, though the publication still lists the cell.
	if _, _, err := s.Operator.Decide(t.Context(), evidence.Governance{Action: evidence.ActWithdraw, Cell: &lab.Cell, Why: "a test"}); err != nil {
		t.Fatal(err)
	}
	verified = s.Operator.Verified()
	if err := appraise.CheckJob(verified, j); err != nil {
		t.Errorf("decided before the withdrawal: %v", err)
	}
	later := *j
	later.Rests = verified.Head()
	if err := appraise.CheckJob(verified, &later); tassadar.CodeOf(err) != tassadar.Withdrawn {
		t.Errorf("decided after the withdrawal: %v", err)
	}
	if _, err := verified.JobRests(&later); err != nil {
		t.Errorf("the publication lists it all the same: %v", err)
	}
	for _, revoke := range []func(k *tassadar.Key){func(k *tassadar.Key) { k.Revoked = 1 }, func(k *tassadar.Key) { k.RetiredFrom = j.FinishedAt }} {
		trust := s.Trust
		trust.Keys = slices.Clone(trust.Keys)
		at := slices.IndexFunc(trust.Keys, func(k tassadar.Key) bool { return k.Role == tassadar.RoleWorker })
		revoke(&trust.Keys[at])
		want := tassadar.KeyRevoked
		if trust.Keys[at].Revoked == 0 {
			want = tassadar.KeyRetired
		}
		if _, _, err := evidence.OpenJob(record, &trust); tassadar.CodeOf(err) != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

func must(record []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return record
}

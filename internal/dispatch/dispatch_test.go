package dispatch_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/dispatch"
	"tassadar/internal/testing/lab"
)

// progress writes down what it hears of.
type progress struct{ begun, ended []string }

func (p *progress) Begin(c tassadar.Cell)    { p.begun = append(p.begun, c.Backend) }
func (p *progress) End(rc *evidence.Receipt) { p.ended = append(p.ended, rc.Cell.Backend) }

func local(ctx context.Context, l *lab.Lab, p *progress) error {
	key := l.WorkerKey.Key(tassadar.RoleWorker)
	return dispatch.Local(ctx, l.Operator, key, []tassadar.Cell{lab.Cell, lab.Cell}, false, nil, nil, l.Measure(), p)
}

// Each cell starts with a logged assignment and ends with a logged receipt.
func TestLocal(t *testing.T) {
	l, p := lab.New(t), &progress{}
	if err := local(t.Context(), l, p); err != nil {
		t.Fatal(err)
	}
	v := l.Operator.Verified()
	if len(v.Assignments()) != 2 || len(v.Receipts()) != 2 || len(v.Closings()) != 2 || !slices.Equal(p.begun, p.ended) || len(p.ended) != 2 {
		t.Errorf("%d assignments, %d receipts, %d closings; heard of %v and %v", len(v.Assignments()), len(v.Receipts()), len(v.Closings()), p.begun, p.ended)
	}
	a := v.Assignments()[0].Body
	if a.Worker != l.WorkerKey.ID() || a.Full || a.Deadline != lab.Start+dispatch.LocalDeadline(false) {
		t.Errorf("the assignment is %+v", a)
	}
	if dispatch.LocalDeadline(true) <= dispatch.LocalDeadline(false) {
		t.Error("a full run has no more time than another")
	}
}

// An interrupt signs and logs the run as failed, and nothing is assigned after it.
func TestLocalInterrupted(t *testing.T) {
	l, p := lab.New(t), &progress{}
	ctx, cancel := context.WithCancel(t.Context())
	l.Backend.Answer = func(ctx context.Context, _ backend.Invocation) (backend.Answer, error) {
		cancel()
		return backend.Answer{}, ctx.Err()
	}
	if err := local(ctx, l, p); tassadar.CodeOf(err) != tassadar.RunFailed || !strings.Contains(err.Error(), "the interrupted run is signed and logged") {
		t.Errorf("%v", err)
	}
	v := l.Operator.Verified()
	if len(v.Assignments()) != 1 || len(v.Receipts()) != 1 || v.Receipts()[0].Body.Failure == nil || v.Receipts()[0].Body.Failure.Code != tassadar.RunFailed {
		t.Errorf("%d assignments, %d receipts", len(v.Assignments()), len(v.Receipts()))
	}
	if err := local(ctx, l, p); tassadar.CodeOf(err) != tassadar.RunFailed || len(l.Operator.Verified().Assignments()) != 1 {
		t.Errorf("before the first cell: %v", err)
	}
}

// An interrupt that comes when the next cell is assigned already: that run is signed as
// failed too, and no assignment stays open.
func TestLocalInterruptedBetween(t *testing.T) {
	l := lab.New(t)
	ctx, cancel := context.WithCancel(t.Context())
	stop := progressFunc(func() { cancel() })
	err := dispatch.Local(ctx, l.Operator, key(l), []tassadar.Cell{lab.Cell, lab.Cell, lab.Cell}, false, nil, nil, l.Measure(), stop)
	if tassadar.CodeOf(err) != tassadar.RunFailed {
		t.Errorf("%v", err)
	}
	v := l.Operator.Verified()
	if len(v.Assignments()) != 2 || len(v.Receipts()) != 2 || v.Receipts()[0].Body.Failure != nil || v.Receipts()[1].Body.Failure == nil {
		t.Errorf("%d assignments, %d receipts", len(v.Assignments()), len(v.Receipts()))
	}
}

// progressFunc is called at each end.
type progressFunc func()

func (progressFunc) Begin(tassadar.Cell)     {}
func (f progressFunc) End(*evidence.Receipt) { f() }

// Where no receipt can be made at all, the assignment stays open.
func TestLocalBroken(t *testing.T) {
	l, bad := lab.New(t), errors.New("no pen")
	err := dispatch.Local(t.Context(), l.Operator, l.WorkerKey.Key(tassadar.RoleWorker), []tassadar.Cell{lab.Cell}, false, nil, nil,
		func(context.Context, dispatch.Assigned) ([]byte, error) { return nil, bad }, &progress{})
	if v := l.Operator.Verified(); !errors.Is(err, bad) || len(v.Assignments()) != 1 || len(v.Receipts()) != 0 {
		t.Errorf("%v", err)
	}
}

// A cell with facts against it is assigned with their calls.
func TestRecheck(t *testing.T) {
	l := lab.New(t)
	verdict, err := l.Operator.Verdict()
	if err != nil {
		t.Fatal(err)
	}
	c, ok := verdict.Cell(lab.Cell)
	if !ok {
		t.Fatal("the cell is not in the verdict")
	}
	c.Recheck = []evidence.Recheck{{Workload: "adder", Calls: l.Profile().Workloads[0].Cases[0].Calls}}
	if err := dispatch.Local(t.Context(), l.Operator, l.WorkerKey.Key(tassadar.RoleWorker), []tassadar.Cell{lab.Cell}, true, verdict, nil, l.Measure(), &progress{}); err != nil {
		t.Fatal(err)
	}
	if a := l.Operator.Verified().Assignments()[0].Body; len(a.Recheck) != 1 || !a.Full {
		t.Errorf("the assignment is %+v", a)
	}
}

// orders assigns the cell to the lab's worker as to one on another host.
func orders(t *testing.T, l *lab.Lab) *dispatch.Assignments {
	t.Helper()
	records, err := dispatch.Assign(t.Context(), l.Operator, dispatch.Request{Worker: l.WorkerKey.ID(), Machine: lab.Class, Lifetime: 3600})
	if err != nil {
		t.Fatal(err)
	}
	checkpoint, _, err := l.Log.State(0)
	if err != nil {
		t.Fatal(err)
	}
	out, err := dispatch.NewAssignments(l.Operator.Verified(), checkpoint, l.Log.Leaf, records)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// key is the worker's own key on its host.
func key(l *lab.Lab) tassadar.Key {
	k := l.WorkerKey.Key(tassadar.RoleWorker)
	k.Host = l.Machine.Host
	return k
}

func nothingPinned(string) (*tassadar.Trust, error) { return nil, nil }

// The whole way by file: assign, open, measure, import.
func TestByFile(t *testing.T) {
	l := lab.New(t)
	o := orders(t, l)
	data, err := tassadar.Canonical(o)
	if err != nil {
		t.Fatal(err)
	}
	read, err := dispatch.ReadAssignments(t.Context(), strings.NewReader(string(data)+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	assigned, trust, err := dispatch.Open(read, nothingPinned, key(l), l.Now)
	if err != nil || len(assigned) != 1 || assigned[0].Body.Cell != lab.Cell || trust.Digest() != l.Operator.Trust().Digest() {
		t.Fatalf("%d assignments, %v", len(assigned), err)
	}
	if again, _, err := dispatch.Open(read, func(string) (*tassadar.Trust, error) { return trust, nil }, key(l), l.Now); err != nil || len(again) != 1 {
		t.Errorf("under the trust that is pinned: %v", err)
	}
	p := &progress{}
	answered, err := dispatch.Answer(t.Context(), assigned, l.Measure(), nil, p)
	if err != nil || len(answered.Receipts.Records) != 1 || len(p.ended) != 1 || len(answered.Failed) != 0 {
		t.Fatalf("%v, %+v", err, p)
	}
	receipts := &answered.Receipts
	receipts.Records = append(receipts.Records, receipts.Records[0], json.RawMessage(`{}`))
	took, err := dispatch.Import(t.Context(), l.Operator, receipts)
	if took.Accepted != 1 || took.There != 1 || len(took.Refused) != 1 || err != nil || !strings.HasPrefix(took.Refused[0].Error(), "receipt 3: ") {
		t.Errorf("%+v, %v", took, err)
	}
	if took, err := dispatch.Import(t.Context(), l.Operator, receipts); took.Accepted != 0 || took.There != 2 || len(took.Refused) != 1 || err != nil {
		t.Errorf("again: %+v, %v", took, err)
	}
	// Another receipt of the same assignment is a replay.
	if answered, err = dispatch.Answer(t.Context(), assigned, func(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
		l.Now++
		return l.Measure()(ctx, a)
	}, nil, &progress{}); err != nil {
		t.Fatal(err)
	}
	receipts = &answered.Receipts
	if took, err := dispatch.Import(t.Context(), l.Operator, receipts); len(took.Refused) != 1 || tassadar.CodeOf(errors.Join(took.Refused...)) != tassadar.Replayed || err != nil {
		t.Errorf("another receipt: %+v, %v", took, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if took, err := dispatch.Import(ended, l.Operator, receipts); took.Accepted != 0 || tassadar.CodeOf(err) != tassadar.RunFailed || !errors.Is(err, context.Canceled) {
		t.Errorf("after an interrupt %d are accepted: %v", took.Accepted, err)
	}
}

// An interrupted worker hands out the receipts that there are.
func TestAnswerInterrupted(t *testing.T) {
	l := lab.New(t)
	assigned, _, err := dispatch.Open(orders(t, l), nothingPinned, key(l), l.Now)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	l.Backend.Answer = func(ctx context.Context, _ backend.Invocation) (backend.Answer, error) {
		cancel()
		return backend.Answer{}, ctx.Err()
	}
	out, err := dispatch.Answer(ctx, []dispatch.Assigned{assigned[0], assigned[0]}, l.Measure(), nil, &progress{})
	if err != nil || len(out.Receipts.Records) != 1 || l.Receipt(out.Receipts.Records[0]).Failure == nil || len(out.Failed) != 1 {
		t.Errorf("%v, %v", out, err)
	}
}

// What is ordered can be written to a file again as long as it can be answered.
func TestAssignedBefore(t *testing.T) {
	l := lab.New(t)
	first := orders(t, l)
	before := func(now int64, r dispatch.Request) ([][]byte, error) {
		return dispatch.AssignedBefore(l.Operator.Verified(), l.Log.Leaf, r, now)
	}
	mine := dispatch.Request{Worker: l.WorkerKey.ID()}
	if records, err := before(l.Now, mine); err != nil || len(records) != 1 || string(records[0]) != string(first.Assignments[0].Record) {
		t.Errorf("what is open: %d, %v", len(records), err)
	}
	for name, r := range map[string]dispatch.Request{"another worker": {Worker: "other"}, "another class": {Worker: mine.Worker, Machine: "linux/arm64/v8"}, "no cell": {Worker: mine.Worker, Only: "wazero"}} {
		if records, err := before(l.Now, r); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%s: %d, %v", name, len(records), err)
		}
	}
	if _, err := before(l.Now+3601, mine); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "of 1, 0 have their receipt, 1 are past their deadline and 0 were cancelled") {
		t.Errorf("past its deadline: %v", err)
	}
	assigned, _, err := dispatch.Open(first, nothingPinned, key(l), l.Now)
	if err != nil {
		t.Fatal(err)
	}
	receipts, err := dispatch.Answer(t.Context(), assigned, l.Measure(), nil, &progress{})
	if err != nil {
		t.Fatal(err)
	}
	if took, err := dispatch.Import(t.Context(), l.Operator, &receipts.Receipts); err != nil || took.Accepted != 1 {
		t.Fatal(took, err)
	}
	if _, err := before(l.Now, mine); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("answered: %v", err)
	}
}

// Nothing is measured where something is wrong with any of the assignments; and of a case
// that was to go on from a checkpoint it is said that it was not measured.
func TestCheck(t *testing.T) {
	l := lab.New(t)
	assigned, _, err := dispatch.Open(orders(t, l), nothingPinned, key(l), l.Now)
	if err != nil {
		t.Fatal(err)
	}
	both := []dispatch.Assigned{assigned[0], assigned[0]}
	n := 0
	err = dispatch.Check(t.Context(), both, func(context.Context, dispatch.Assigned) error {
		n++
		return tassadar.Errorf(tassadar.CheckpointEdited, "case %d", n)
	})
	if tassadar.CodeOf(err) != tassadar.CheckpointEdited || !strings.Contains(err.Error(), "case 1") || !strings.Contains(err.Error(), "case 2") || !strings.Contains(tassadar.NextOf(err), "tassadar assign --again --worker ") {
		t.Errorf("%v; next: %s", err, tassadar.NextOf(err))
	}
	err = dispatch.Check(t.Context(), both, func(context.Context, dispatch.Assigned) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.PolicyMalformed, "the same of both"), "Carry it over.")
	})
	if tassadar.Message(err) != "the same of both" || tassadar.NextOf(err) != "Carry it over." {
		t.Errorf("what is wrong with both: %v; next: %s", err, tassadar.NextOf(err))
	}
	if err := dispatch.Check(t.Context(), both, func(context.Context, dispatch.Assigned) error { return nil }); err != nil {
		t.Error(err)
	}
	receipts, err := dispatch.Answer(t.Context(), assigned, l.Measure(), nil, &progress{})
	if err != nil {
		t.Fatal(err)
	}
	if err := dispatch.Unresumed(assigned, &receipts.Receipts); err != nil {
		t.Errorf("nothing was to go on: %v", err)
	}
	l.Backend.Answer = func(context.Context, backend.Invocation) (backend.Answer, error) {
		return backend.Answer{}, tassadar.Errorf(tassadar.CheckpointForeign, "of other calls")
	}
	if receipts, err = dispatch.Answer(t.Context(), assigned, l.Measure(), nil, &progress{}); err != nil {
		t.Fatal(err)
	}
	id := l.Receipt(receipts.Receipts.Records[0]).Cases[0].ID
	assigned[0].Body.Resume = []evidence.Resume{{Case: id}}
	if err := dispatch.Unresumed(assigned, &receipts.Receipts); tassadar.CodeOf(err) != tassadar.CheckpointForeign || !strings.Contains(err.Error(), id+" on ") {
		t.Errorf("it was not measured: %v", err)
	}
}

func TestAssignRefuses(t *testing.T) {
	l := lab.New(t)
	for name, r := range map[string]dispatch.Request{
		"another class":   {Worker: l.WorkerKey.ID(), Machine: "linux/arm64/v8", Lifetime: 1},
		"no cell matches": {Worker: l.WorkerKey.ID(), Machine: lab.Class, Only: "wazero", Lifetime: 1},
	} {
		if _, err := dispatch.Assign(t.Context(), l.Operator, r); tassadar.CodeOf(err) != tassadar.OutsideEnvelope {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n := len(l.Operator.Verified().Assignments()); n != 0 {
		t.Errorf("%d assignments were logged", n)
	}
}

// What a worker must not measure does not open.
func TestOpenRefuses(t *testing.T) {
	other := lab.Signer(t, "another").Key(tassadar.RoleWorker)
	for name, c := range map[string]struct {
		edit func(l *lab.Lab, o *dispatch.Assignments, k *tassadar.Key, now *int64)
		code tassadar.Code
	}{
		"no assignment":  {func(_ *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) { o.Assignments = nil }, tassadar.InputMalformed},
		"no trust":       {func(_ *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) { o.Trusts = nil }, tassadar.EvidenceUnverifiable},
		"another worker": {func(_ *lab.Lab, _ *dispatch.Assignments, k *tassadar.Key, _ *int64) { *k = other }, tassadar.SignerUntrusted},
		"another host":   {func(_ *lab.Lab, _ *dispatch.Assignments, k *tassadar.Key, _ *int64) { k.Host = "far" }, tassadar.SignerUntrusted},
		"overdue":        {func(_ *lab.Lab, _ *dispatch.Assignments, _ *tassadar.Key, now *int64) { *now += 3601 }, tassadar.RunAbandoned},
		"a trust for an order": {func(_ *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) {
			o.Assignments[0].Record = o.Trusts[0]
		}, tassadar.InputMalformed},
		"another tree": {func(_ *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) {
			o.Checkpoint = append(slices.Clone(o.Checkpoint[:len(o.Checkpoint)-3]), "AA\n"...)
		}, tassadar.EvidenceUnverifiable},
		"signed by a worker": {func(l *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) {
			var body evidence.Assignment
			opened, err := evidence.Open(o.Assignments[0].Record, nil)
			if err == nil {
				err = opened.As(evidence.KindAssignment, &body)
			}
			if err != nil {
				l.T.Fatal(err)
			}
			if o.Assignments[0].Record, err = evidence.Sign(evidence.KindAssignment, []evidence.Subject{evidence.NewSubject(lab.Cell.Profile, l.Profile().Digest())}, body, l.WorkerKey); err != nil {
				l.T.Fatal(err)
			}
		}, tassadar.SignerUntrusted},
		"a proof of nothing": {func(_ *lab.Lab, o *dispatch.Assignments, _ *tassadar.Key, _ *int64) {
			o.Assignments[0].Proof = evidence.AssignmentProof{}
		}, tassadar.EvidenceUnverifiable},
	} {
		l := lab.New(t)
		o, k, now := orders(t, l), key(l), l.Now
		c.edit(l, o, &k, &now)
		if got, trust, err := dispatch.Open(o, nothingPinned, k, now); tassadar.CodeOf(err) != c.code || got != nil || trust != nil {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
}

func TestFindWorker(t *testing.T) {
	trust := &tassadar.Trust{Keys: []tassadar.Key{
		{ID: "aa1", Role: tassadar.RoleWorker}, {ID: "ab2", Role: tassadar.RoleWorker}, {ID: "ac3", Role: tassadar.RoleOperator}, {ID: "b", Role: tassadar.RoleWorker, Revoked: 1},
		{ID: "d", Role: tassadar.RoleWorker, RetiredFrom: 7}, {ID: "e", Role: tassadar.RoleWorker, RetiredFrom: 9},
	}}
	for prefix, code := range map[string]tassadar.Code{"aa": "", "ab2": "", "a": tassadar.BadUse, "ac": tassadar.SignerUntrusted, "": tassadar.SignerUntrusted, "x": tassadar.SignerUntrusted, "b": tassadar.KeyRevoked, "d": tassadar.KeyRetired, "e": ""} {
		if k, err := dispatch.FindWorker(trust, prefix, 7); tassadar.CodeOf(err) != code || err == nil && !strings.HasPrefix(k.ID, prefix) {
			t.Errorf("%q: %v", prefix, err)
		}
	}
}

func TestEnrol(t *testing.T) {
	signer := lab.Signer(t, "new")
	m := evidence.Machine{Class: lab.Class, Host: strings.Repeat("ab", 32)}
	for _, role := range []tassadar.Role{tassadar.RoleWorker, tassadar.RoleOperator, tassadar.RoleDispatcher} {
		record, err := dispatch.Enrol(signer, role, "name", m, "", 7)
		if err != nil {
			t.Fatal(err)
		}
		e, err := dispatch.OpenEnrolment(record)
		if err != nil || dispatch.CheckEnrolment(e) != nil || e.Key.ID != signer.ID() || e.Key.Label != "name" || e.At != 7 || (e.Key.Host == m.Host) != (role == tassadar.RoleWorker) {
			t.Errorf("%s: %+v, %v", role, e, err)
		}
	}
	if _, err := dispatch.Enrol(signer, tassadar.RoleWorker, "", evidence.Machine{}, tassadar.MachineIDUnavailable, 7); tassadar.CodeOf(err) != tassadar.MachineIDUnavailable {
		t.Errorf("a worker without a host: %v", err)
	}
	for _, role := range []tassadar.Role{"", tassadar.RoleLog, tassadar.RoleWitness} {
		if dispatch.CheckRole(role) == nil {
			t.Errorf("%q enrols", role)
		}
	}
}

// A request is signed by the key that it is for, and is for a key that an operator
// may approve.
func TestEnrolmentRefused(t *testing.T) {
	signer, other := lab.Signer(t, "new"), lab.Signer(t, "another")
	request := func(by *evidence.Signer, edit func(*tassadar.Key)) []byte {
		k := signer.Key(tassadar.RoleWorker)
		k.Host = strings.Repeat("ab", 32)
		edit(&k)
		record, err := evidence.Sign(evidence.KindEnrolment, []evidence.Subject{evidence.NewSubject("key", tassadar.DigestOf(k))}, evidence.Enrolment{Key: k, At: 1}, by)
		if err != nil {
			t.Fatal(err)
		}
		return record
	}
	if _, err := dispatch.OpenEnrolment(request(other, func(*tassadar.Key) {})); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("signed by another key: %v", err)
	}
	for name, edit := range map[string]func(*tassadar.Key){
		"no host":       func(k *tassadar.Key) { k.Host = "" },
		"a log":         func(k *tassadar.Key) { k.Role = tassadar.RoleLog },
		"revoked":       func(k *tassadar.Key) { k.Revoked = 1 },
		"a hidden name": func(k *tassadar.Key) { k.Label = "\x1b[2J" },
	} {
		e, err := dispatch.OpenEnrolment(request(signer, edit))
		if err == nil {
			err = dispatch.CheckEnrolment(e)
		}
		if tassadar.CodeOf(err) != tassadar.InputMalformed && tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package dispatch_test

import (
	"context"
	"errors"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/dispatch"
	"tassadar/internal/testing/lab"
)

// memory keeps receipts in memory.
type memory map[tassadar.Digest][]byte

func (m memory) Have(a tassadar.Digest) ([]byte, error)      { return m[a], nil }
func (m memory) Keep(a tassadar.Digest, record []byte) error { m[a] = record; return nil }
func (m memory) Drop(a tassadar.Digest) error                { delete(m, a); return nil }

// assignedTwice are two assignments of the lab's cell.
func assignedTwice(t *testing.T, l *lab.Lab) []dispatch.Assigned {
	t.Helper()
	var out []dispatch.Assigned
	for range 2 {
		some, _, err := dispatch.Open(orders(t, l), nothingPinned, key(l), l.Now)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, some...)
	}
	return out
}

// TestAnswerGoesOn: what was measured before a worker was stopped is not measured again, and
// its receipts are handed out with the others; also those of runs that failed.
func TestAnswerGoesOn(t *testing.T) {
	l, kept, bad := lab.New(t), memory{}, errors.New("killed")
	assigned := assignedTwice(t, l)
	measured := 0
	measure := func(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
		if measured++; measured == 2 {
			return nil, bad
		}
		return l.Measure()(ctx, a)
	}
	if _, err := dispatch.Answer(t.Context(), assigned, measure, kept, &progress{}); !errors.Is(err, bad) || len(kept) != 1 {
		t.Fatalf("%v, %d receipts are kept", err, len(kept))
	}
	if open := dispatch.Unmeasured(assigned, kept); len(open) != 1 || open[0].Digest != assigned[1].Digest {
		t.Errorf("%d are open", len(open))
	}
	ctx, cancel := context.WithCancel(t.Context())
	l.Backend.Answer = func(ctx context.Context, _ backend.Invocation) (backend.Answer, error) {
		cancel()
		return backend.Answer{}, ctx.Err()
	}
	out, err := dispatch.Answer(ctx, assigned, measure, kept, &progress{})
	if err != nil || measured != 3 || out.Before != 1 || len(out.Receipts.Records) != 2 || len(out.Failed) != 1 || len(kept) != 2 {
		t.Fatalf("%v: measured %d times, %+v", err, measured, out)
	}
	// The worker does not choose: what was signed as failed stays so.
	if out, err = dispatch.Answer(t.Context(), assigned, nil, kept, nil); err != nil || out.Before != 2 || len(out.Receipts.Records) != 2 || len(out.Failed) != 1 {
		t.Fatalf("all are kept: %v, %+v", err, out)
	}
	took, err := dispatch.Import(t.Context(), l.Operator, &out.Receipts)
	if err != nil || took.Accepted != 2 {
		t.Fatalf("%v, %+v", err, took)
	}
}

// TestAnswerKeptByOthers: what is no receipt of the assignment by its worker is not taken
// for one.
func TestAnswerKeptByOthers(t *testing.T) {
	l := lab.New(t)
	assigned := assignedTwice(t, l)
	kept := memory{}
	if _, err := dispatch.Answer(t.Context(), assigned, l.Measure(), kept, &progress{}); err != nil {
		t.Fatal(err)
	}
	var body evidence.Receipt
	opened, err := evidence.Open(kept[assigned[0].Digest], nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := opened.As(evidence.KindReceipt, &body); err != nil {
		t.Fatal(err)
	}
	forged, err := evidence.Sign(evidence.KindReceipt, body.Subjects(), body, lab.Signer(t, "somebody"))
	if err != nil {
		t.Fatal(err)
	}
	for name, record := range map[string][]byte{
		"of the other assignment": kept[assigned[1].Digest], "by somebody else": forged, "garbage": []byte("{"), "none": nil,
	} {
		if open := dispatch.Unmeasured(assigned[:1], memory{assigned[0].Digest: record}); len(open) != 1 {
			t.Errorf("%s is taken for its receipt", name)
		}
	}
	if open := dispatch.Unmeasured(assigned, kept); len(open) != 0 {
		t.Errorf("%d are open", len(open))
	}
}

// TestAcknowledge: a worker forgets a receipt when a later file of assignments shows, signed
// by a dispatcher, that the log has that very one, and not before.
func TestAcknowledge(t *testing.T) {
	l, kept := lab.New(t), memory{}
	assigned := assignedTwice(t, l)
	out, err := dispatch.Answer(t.Context(), assigned, l.Measure(), kept, &progress{})
	if err != nil {
		t.Fatal(err)
	}
	one := dispatch.Receipts{Kind: dispatch.ReceiptsKind, Records: out.Receipts.Records[:1]}
	if took, err := dispatch.Import(t.Context(), l.Operator, &one); err != nil || took.Accepted != 1 {
		t.Fatal(took, err)
	}
	file := func(now int64) *dispatch.Assignments {
		t.Helper()
		o := orders(t, l)
		if err := o.Acknowledge(l.Operator.Verified(), l.Log.Leaf, l.WorkerKey.ID(), now); err != nil {
			t.Fatal(err)
		}
		return o
	}
	trust := l.Operator.Trust()
	there := func(o *dispatch.Assignments, t2 *tassadar.Trust) map[tassadar.Digest]tassadar.Digest {
		t.Helper()
		all, err := o.Acknowledged(t2)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	if all := there(file(l.Now+evidence.MaxDeadlineSeconds+1), trust); len(all) != 0 {
		t.Errorf("what came long ago is carried on: %v", all)
	}
	o := file(l.Now)
	all := there(o, trust)
	if len(all) != 1 || all[assigned[0].Digest] == "" {
		t.Fatalf("acknowledged are %v", all)
	}
	none := *trust
	none.Keys = nil
	for _, k := range trust.Keys {
		if k.Role == tassadar.RoleDispatcher {
			k.Revoked = l.Now
		}
		none.Keys = append(none.Keys, k)
	}
	if all := there(o, &none); len(all) != 0 {
		t.Errorf("a revoked dispatcher acknowledges: %v", all)
	}
	other := memory{assigned[0].Digest: kept[assigned[1].Digest]}
	if n, err := dispatch.Acknowledge(other, all); n != 0 || err != nil || len(other) != 1 {
		t.Errorf("another receipt is forgotten: %d, %v", n, err)
	}
	if n, err := dispatch.Acknowledge(kept, all); n != 1 || err != nil || len(kept) != 1 || kept[assigned[1].Digest] == nil {
		t.Errorf("%d are forgotten, %d kept, %v", n, len(kept), err)
	}
	o.Received[0] = []byte(`{}`)
	if _, err := o.Acknowledged(trust); err == nil {
		t.Error("garbage acknowledges")
	}
}

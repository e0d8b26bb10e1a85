package dispatch_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/testing/lab"
)

// A file holds the checkpoints that its assignments name, made once each; one that cannot
// be made is an error, and nothing chooses it.
func TestCheckpoints(t *testing.T) {
	l := lab.New(t)
	if err := local(t.Context(), l, &progress{}); err != nil {
		t.Fatal(err)
	}
	receipt := l.Operator.Verified().ReceiptName(0)
	made := 0
	from := &dispatch.Checkpoints{Operator: l.Operator, Make: func(_ context.Context, a *evidence.Assignment, rc *evidence.Receipt, id string, n int) ([]byte, error) {
		made++
		if a.Cell != lab.Cell || rc.Cell != lab.Cell || n != 2 {
			t.Errorf("of %v, %v, behind %d slices", a.Cell, rc.Cell, n)
		}
		if id == "gone" {
			return nil, tassadar.Errorf(tassadar.TraceUnavailable, "no trace")
		}
		return []byte(id), nil
	}}
	file := func(all ...evidence.Resume) *dispatch.Assignments {
		_, record, err := l.Operator.Assign(t.Context(), operator.Measurement{Cell: lab.Cell, Worker: l.WorkerKey.ID(), Lifetime: 3600, Resume: all})
		if err != nil {
			t.Fatal(err)
		}
		checkpoint, _, err := l.Log.State(0)
		if err != nil {
			t.Fatal(err)
		}
		out, err := dispatch.NewAssignments(l.Operator.Verified(), checkpoint, l.Log.Leaf, [][]byte{record})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	key := l.WorkerKey.Key(tassadar.RoleWorker)
	key.Host = l.Machine.Host
	for range 2 {
		f := file(evidence.Resume{Case: "a", Receipt: receipt, Slices: 2}, evidence.Resume{Case: "b", Receipt: receipt, Slices: 2})
		if err := from.Give(t.Context(), f); err != nil {
			t.Fatal(err)
		}
		opened, _, err := dispatch.Open(f, func(string) (*tassadar.Trust, error) { return &l.Trust, nil }, key, l.Now)
		if err != nil {
			t.Fatal(err)
		}
		if got := opened[0].Checkpoints; len(got) != 2 || string(got["a"]) != "a" || string(got["b"]) != "b" {
			t.Errorf("checkpoints %q", got)
		}
	}
	if made != 2 {
		t.Errorf("made %d times, want each once", made)
	}
	for range 2 {
		if err := from.Give(t.Context(), file(evidence.Resume{Case: "gone", Receipt: receipt, Slices: 2})); tassadar.CodeOf(err) != tassadar.TraceUnavailable {
			t.Errorf("without a trace: %v", err)
		}
	}
	if err := from.Give(t.Context(), file(evidence.Resume{Case: "a", Receipt: tassadar.DigestBytes(nil), Slices: 2})); tassadar.CodeOf(err) != tassadar.EvidenceIncomplete {
		t.Errorf("without a receipt: %v", err)
	}
	var none *dispatch.Checkpoints
	if err := none.Give(t.Context(), file(evidence.Resume{Case: "a", Receipt: receipt, Slices: 2})); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("without checkpoints: %v", err)
	}
	if err := none.Give(t.Context(), file()); err != nil || none.Choose(t.Context(), nil, lab.Cell) != nil {
		t.Errorf("nothing to give: %v", err)
	}
}

// What a file is given is read again: checkpoints beyond that are not chosen, and said to
// be left out; a file that is too large all the same is not written.
func TestCheckpointsHaveRoom(t *testing.T) {
	c := &dispatch.Checkpoints{}
	file := &dispatch.Assignments{Kind: dispatch.AssignmentsKind, Trusts: []json.RawMessage{}, Assignments: []dispatch.Proven{{Record: json.RawMessage("{}"), Checkpoints: map[string]tassadar.Bytes{}}}}
	const size = 6 << 20
	for i := range 9 {
		if i%5 == 0 {
			c.Begin()
		}
		if c.Take(size) && i < 5 {
			file.Assignments[0].Checkpoints[fmt.Sprint(i)] = make(tassadar.Bytes, size)
		}
	}
	if n := len(file.Assignments[0].Checkpoints); n != 4 || c.Omitted != 1 {
		t.Errorf("%d checkpoints of %d bytes are taken and %d left out, want 4 and 1", n, size, c.Omitted)
	}
	data, err := file.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := dispatch.ReadAssignments(t.Context(), bytes.NewReader(data)); err != nil {
		t.Errorf("what is written is not read: %v", err)
	}
	file.Assignments[0].Checkpoints["more"] = make(tassadar.Bytes, 3*size)
	if _, err := file.Encode(); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("too much: %v", err)
	}
}

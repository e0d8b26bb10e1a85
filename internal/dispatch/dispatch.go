// Package dispatch brings assignments to workers and receipts back: to the worker
// of this host, and by file to those of others, whom an enrolment makes known.
//
// Start with [Assign] and [NewAssignments], which a dispatcher writes, [Open], by which
// a worker on another host finds out that an assignment is signed and stands in
// the log that it serves, [Answer], which measures what was opened, and [Import],
// which logs the receipts. [Local] does all of it on one host.
package dispatch

import (
	"encoding/json"

	"tassadar"
	"tassadar/evidence"
)

// The kinds of file.
const (
	AssignmentsKind = "tassadar assignments v2"
	ReceiptsKind    = "tassadar receipts v2"
)

// Bounds of what is read.
const (
	MaxRecords = 100_000
	maxBytes   = 64 << 20
	maxSigns   = 20 * MaxRecords // commas and brackets of the JSON
)

// Assignments is a file of assignments, with all that a worker needs to see that they
// are in the log.
type Assignments struct {
	Kind        string            `json:"kind"`
	Trusts      []json.RawMessage `json:"trusts"` // the log's trust records, in order
	Checkpoint  tassadar.Bytes    `json:"checkpoint"`
	Assignments []Proven          `json:"orders"` // the name is part of the form of the file
	// Received are the closings of receipts of the worker that came lately: it need not
	// keep these any more.
	Received []json.RawMessage `json:"received,omitempty"`
	// Policy are the files of the policy that the assignments are under, where it is not
	// part of the program. Nobody signs them: the assignments name the digest of what they
	// have to come to.
	Policy map[string]tassadar.Bytes `json:"policy,omitempty"`
}

// Encode writes the file. One that is larger than [ReadAssignments] takes is storage_full.
func (o *Assignments) Encode() ([]byte, error) {
	data, err := tassadar.Canonical(o)
	if err == nil && len(data) > maxBytes {
		err = tassadar.Errorf(tassadar.StorageFull, "the file of %d assignments has %d bytes, and at most %d are read", len(o.Assignments), len(data), maxBytes)
	}
	return data, err
}

// Proven is one assignment with its place in the log.
type Proven struct {
	Record json.RawMessage          `json:"record"`
	Proof  evidence.AssignmentProof `json:"proof"`
	// Checkpoints are those that the assignment's cases go on from, by case. Nobody signs
	// them: an engine takes only those that are right.
	Checkpoints map[string]tassadar.Bytes `json:"checkpoints,omitempty"`
}

// Receipts is a file of receipts.
type Receipts struct {
	Kind    string            `json:"kind"`
	Records []json.RawMessage `json:"records"`
}

// Of the closings that a file of assignments carries: for how many seconds back, and how
// many at most.
const (
	receivedSeconds = evidence.MaxDeadlineSeconds
	maxReceived     = 1000
)

// Acknowledge adds the closings of what the worker sent until now, Unix seconds.
func (o *Assignments) Acknowledge(v *evidence.Verified, leaf func(index uint64) ([]byte, error), worker string, now int64) error {
	for _, i := range v.Acknowledged(worker, now-receivedSeconds, maxReceived) {
		c, err := v.ClosingAt(i)
		if err != nil {
			return err
		}
		record, err := v.RecordData(&c.Record, leaf)
		if err != nil {
			return err
		}
		o.Received = append(o.Received, record)
	}
	return nil
}

// Under reports whether every assignment of the file is under the policy with the digest.
func (o *Assignments) Under(policy tassadar.Digest) bool {
	for i := range o.Assignments {
		opened, err := evidence.Open(o.Assignments[i].Record, nil)
		var body evidence.Assignment
		if err != nil || opened.As(evidence.KindAssignment, &body) != nil || body.PolicyDigest != policy {
			return false
		}
	}
	return true
}

// NewAssignments makes the file of assignments that a log holds. The checkpoint is
// that of the state v, whose leaves leaf reads: those of trusts alone.
func NewAssignments(v *evidence.Verified, checkpoint []byte, leaf func(index uint64) ([]byte, error), assignments [][]byte) (*Assignments, error) {
	out := &Assignments{Kind: AssignmentsKind, Checkpoint: checkpoint}
	trusts := v.Trusts()
	for i := range trusts {
		data, err := v.RecordData(&trusts[i].Record, leaf)
		if err != nil {
			return nil, err
		}
		out.Trusts = append(out.Trusts, data)
	}
	for _, record := range assignments {
		opened, err := evidence.Open(record, nil)
		if err != nil {
			return nil, err
		}
		p, err := v.ProveAssignment(opened.Digest)
		if err != nil {
			return nil, err
		}
		out.Assignments = append(out.Assignments, Proven{Record: record, Proof: p})
	}
	return out, nil
}

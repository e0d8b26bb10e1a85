package dispatch

import (
	"fmt"
	"slices"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Assigned is an assignment as a worker may measure it.
type Assigned struct {
	Digest tassadar.Digest
	Body   evidence.Assignment
	Nonce  tassadar.Bytes
	Record []byte // of the assignment, as logged
	// Checkpoints are those that its cases go on from, by case.
	Checkpoints map[string][]byte
}

// Serves finds the trust that a worker has pinned for a log, nil if it has none.
type Serves func(origin string) (*tassadar.Trust, error)

// Open checks a file of assignments for a worker: the chain of trusts against the one
// that is pinned, the checkpoint against the log's key, each assignment's
// signature by a dispatcher and its inclusion. It returns the trust to be
// pinned. Where nothing is pinned yet, a trust is taken that binds this very key
// to this host: its operators approved the worker.
func Open(o *Assignments, serves Serves, key tassadar.Key, now int64) ([]Assigned, *tassadar.Trust, error) {
	if len(o.Assignments) == 0 {
		return nil, nil, tassadar.Errorf(tassadar.InputMalformed, "the file holds no assignment")
	}
	trust, pinned, origin, err := o.trust(serves)
	if err != nil {
		return nil, nil, err
	}
	known, ok := trust.Key(key.ID)
	switch {
	case !ok || known.Role != tassadar.RoleWorker:
		return nil, nil, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the operators of log %s have not approved this worker, %.12s", origin, key.ID),
			"tassadar enrol -o FILE here, tassadar trust add FILE and trust approve there.")
	case known.Revoked != 0:
		return nil, nil, tassadar.Errorf(tassadar.KeyRevoked, "the operators of log %s have revoked this worker, %.12s", origin, key.ID)
	case known.Retired(now):
		return nil, nil, tassadar.Errorf(tassadar.KeyRetired, "the operators of log %s retired this worker, %.12s, from %s on", origin, key.ID, text.Instant(known.RetiredFrom))
	case pinned == nil && known.Host != key.Host:
		return nil, nil, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "log %s binds this worker, %.12s, to another host", origin, key.ID),
			"Where this is the same machine, installed anew: tassadar enrol -o FILE here, tassadar trust add FILE and trust approve there.")
	}
	verifier, err := logKey(trust, pinned, origin)
	if err != nil {
		return nil, nil, err
	}
	head, err := evidence.OpenCheckpoint(o.Checkpoint, verifier)
	if err != nil {
		return nil, nil, err
	}
	var out []Assigned
	for i := range o.Assignments {
		a, err := openAssignment(&o.Assignments[i], head, trust, key.ID, now)
		if err != nil {
			return nil, nil, fmt.Errorf("assignment %d: %w", i+1, err)
		}
		out = append(out, *a)
	}
	return out, trust, nil
}

// trust is the last of the chain of trusts in a file, which begins with the one that is
// pinned, nil for none, and the log that it is of.
func (o *Assignments) trust(serves Serves) (trust, pinned *tassadar.Trust, origin string, err error) {
	trusts := make([][]byte, len(o.Trusts))
	for i := range o.Trusts {
		trusts[i] = o.Trusts[i]
	}
	if len(trusts) == 0 {
		return nil, nil, "", tassadar.Errorf(tassadar.EvidenceUnverifiable, "the file holds no trust of its log")
	}
	var first evidence.TrustRecord
	opened, err := evidence.Open(trusts[0], nil)
	if err != nil {
		return nil, nil, "", err
	}
	if err := opened.As(evidence.KindTrust, &first); err != nil {
		return nil, nil, "", err
	}
	origin = first.Seen.Origin
	if pinned, err = serves(origin); err != nil {
		return nil, nil, "", err
	}
	chain, err := evidence.OpenTrusts(origin, trusts, pinned)
	if err != nil {
		return nil, nil, "", err
	}
	return &chain[len(chain)-1], pinned, origin, nil
}

// OpenAcknowledged is [Open] of a file that orders nothing: it returns the trust by which
// [Assignments.Acknowledged] judges. A log that is not served acknowledges nothing.
func OpenAcknowledged(o *Assignments, serves Serves) (*tassadar.Trust, error) {
	trust, pinned, origin, err := o.trust(serves)
	if err == nil && pinned == nil {
		err = tassadar.Errorf(tassadar.SignerUntrusted, "this worker does not serve log %s", origin)
	}
	return trust, err
}

// logKey is the log's verifier: the one that was pinned, whatever a later trust
// says, for a log keeps its key.
func logKey(trust, pinned *tassadar.Trust, origin string) (note.Verifier, error) {
	if pinned != nil {
		trust = pinned
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	if verifier.Name() != origin {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the trust is of log %q and names the key of %q", origin, verifier.Name())
	}
	return verifier, nil
}

func openAssignment(o *Proven, head evidence.LogHead, trust *tassadar.Trust, worker string, now int64) (*Assigned, error) {
	opened, err := evidence.Open(o.Record, trust.Keys)
	if err != nil {
		return nil, err
	}
	var body evidence.Assignment
	if err := opened.As(evidence.KindAssignment, &body); err != nil {
		return nil, err
	}
	switch {
	case !dispatched(opened, trust):
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "it is signed by no dispatcher of log %s", head.Origin)
	case body.Log != head.Origin:
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "it is of log %q, the file of %q", body.Log, head.Origin)
	case body.Worker != worker:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "it is addressed to worker %.12s, this one is %.12s", body.Worker, worker),
			"Run it with --data DIR of that worker; or assign to this one where the log is: tassadar assign --worker "+worker[:min(12, len(worker))]+".")
	case now > body.Deadline:
		return nil, tassadar.Errorf(tassadar.RunAbandoned, "it was due by %s, and by the clock of this host it is %s", text.Instant(body.Deadline), text.Instant(now))
	case body.Runs < 1 || body.Runs > tassadar.MaxRunsPerCase:
		return nil, tassadar.Errorf(tassadar.InputMalformed, "it asks for %d runs", body.Runs)
	}
	nonce, err := evidence.VerifyAssignment(head, o.Record, &o.Proof)
	if err != nil {
		return nil, err
	}
	out := &Assigned{Digest: opened.Digest, Body: body, Nonce: nonce, Record: o.Record, Checkpoints: map[string][]byte{}}
	for id, data := range o.Checkpoints {
		out.Checkpoints[id] = data
	}
	return out, nil
}

// Acknowledged are the receipts that a file of assignments shows to be in the log, by
// assignment. The trust is what [Open] returned: what none of its dispatchers signed shows
// nothing.
func (o *Assignments) Acknowledged(trust *tassadar.Trust) (map[tassadar.Digest]tassadar.Digest, error) {
	log, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	out := map[tassadar.Digest]tassadar.Digest{}
	for i, record := range o.Received {
		opened, err := evidence.Open(record, trust.Keys)
		var c evidence.Closing
		if err == nil {
			err = opened.As(evidence.KindClosing, &c)
		}
		if err != nil {
			return nil, fmt.Errorf("acknowledgement %d: %w", i+1, err)
		}
		if c.Log == log.Name() && dispatched(opened, trust) {
			out[c.Assignment] = c.Receipt
		}
	}
	return out, nil
}

// dispatched reports whether a dispatcher that the trust does not revoke signed.
func dispatched(rec *evidence.Record, trust *tassadar.Trust) bool {
	return slices.ContainsFunc(rec.Signed, func(id string) bool {
		k, ok := trust.Key(id)
		return ok && k.Role == tassadar.RoleDispatcher && k.Revoked == 0
	})
}

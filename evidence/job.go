package evidence

import (
	"bytes"
	"slices"

	"tassadar"
)

// Job is what a worker signs for whoever had a program executed by it (a job receipt): what
// really ran, what that came to, and the publication on which the decision to execute it
// rested. It fills no cell and has no place in a log.
type Job struct {
	// Rests is the state of the log that the decision was made from, Publication the number of
	// the publication in it, and NotAfter the instant from which on it would not have been
	// executed any more.
	Rests        LogHead         `json:"rests"`
	Publication  tassadar.Uint   `json:"publication"`
	PolicyDigest tassadar.Digest `json:"policy_digest"`
	NotAfter     int64           `json:"not_after"`
	// Cell is the published one of what really ran. Its toolchain is the one that the client
	// named: nobody here compiled the module.
	Cell tassadar.Cell `json:"cell"`
	// Nonce is the client's, so that an old answer is none to a new question.
	Nonce      tassadar.Bytes  `json:"nonce,omitempty"`
	StartedAt  int64           `json:"started_at"`  // the worker's clock
	FinishedAt int64           `json:"finished_at"` // the worker's clock
	Requested  string          `json:"requested"`   // backend family asked for, "" for any
	Effective  Engine          `json:"effective"`
	Machine    Machine         `json:"machine"`
	Program    Program         `json:"program"`
	Module     tassadar.Digest `json:"module"`
	// Calls, Input and Clock are what the module was given.
	Calls []tassadar.Call `json:"calls"`
	Input tassadar.Bytes  `json:"input,omitempty"`
	Clock tassadar.Uint   `json:"clock,omitzero"`
	// Seen is how it ended, with the result where it returned or trapped.
	Seen         Observation   `json:"seen"`
	Limit        tassadar.Uint `json:"limit"` // instructions that it was allowed
	Instructions tassadar.Uint `json:"instructions,omitzero"`
	// Trace commits to the tokens, where a transformer executed it and a trace was asked for.
	Trace *Trace `json:"trace,omitempty"`
}

// MaxJobNonce is the most bytes that a client's nonce may have.
const MaxJobNonce = 64

// SignJob signs the answer to a job as its worker.
func SignJob(j *Job, worker *Signer) ([]byte, error) {
	if err := j.check(); err != nil {
		return nil, err
	}
	return Sign(KindJob, []Subject{NewSubject(j.Cell.Profile+".wasm", j.Module)}, j, worker)
}

// OpenJob opens the answer to a job and checks that one live worker of the trust signed it,
// on the host that the key is bound to. What it rests on says [Verified.JobRests]. Errors:
// evidence_unverifiable, input_malformed for a record of another kind, signer_untrusted,
// key_revoked, key_retired.
func OpenJob(record []byte, trust *tassadar.Trust) (*Job, *Record, error) {
	rec, err := Open(record, trust.Keys)
	if err != nil {
		return nil, nil, err
	}
	if rec.Kind != KindJob {
		return nil, nil, tassadar.Errorf(tassadar.InputMalformed, "the record is of kind %q, want %q", rec.Kind, KindJob)
	}
	var j Job
	if err := rec.As(KindJob, &j); err != nil {
		return nil, nil, err
	}
	if err := j.check(); err != nil {
		return nil, nil, err
	}
	if len(rec.Claimed) != 1 {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "job %s has %d signatures, want its worker's alone", rec.Digest.Short(), len(rec.Claimed))
	}
	if len(rec.Signed) == 1 {
		k, ok := trust.Key(rec.Signed[0])
		switch {
		case !ok || k.Role != tassadar.RoleWorker:
		case k.Revoked != 0:
			return nil, nil, tassadar.Errorf(tassadar.KeyRevoked, "job %s: worker %.12s is revoked", rec.Digest.Short(), k.ID)
		case k.Retired(j.FinishedAt):
			return nil, nil, tassadar.Errorf(tassadar.KeyRetired, "job %s: worker %.12s retired at %d, the job ended at %d", rec.Digest.Short(), k.ID, k.RetiredFrom, j.FinishedAt)
		case !k.BoundTo(j.Machine.Host):
			return nil, nil, tassadar.Errorf(tassadar.SignerUntrusted, "job %s: worker %.12s is bound to host %.12s, the job ran on %.12s", rec.Digest.Short(), k.ID, k.Host, j.Machine.Host)
		default:
			return &j, rec, nil
		}
	}
	return nil, nil, tassadar.Errorf(tassadar.SignerUntrusted, "job %s is signed by no worker of the trust", rec.Digest.Short())
}

// check refuses what no job can have come to.
func (j *Job) check() error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "job: "+format, args...)
	}
	s := &j.Seen
	switch {
	case j.FinishedAt < j.StartedAt || j.StartedAt < 0:
		return bad("it began at %d and ended at %d", j.StartedAt, j.FinishedAt)
	case j.StartedAt >= j.NotAfter:
		return bad("it began at %d, and what it rests on lapsed at %d", j.StartedAt, j.NotAfter)
	case !tassadar.ValidHost(j.Machine.Host):
		return bad("host id %q: want 64 hexadecimal digits", j.Machine.Host)
	case j.Cell.Machine != j.Machine.Class:
		return bad("it ran on %s, its cell is of %s", j.Machine.Class, j.Cell.Machine)
	case j.Cell.Backend != j.Effective.Family:
		return bad("%s ran, its cell is of %s", j.Effective.Family, j.Cell.Backend)
	case j.Program.Version == "" || !j.Program.Digest.Valid() || !j.Module.Valid() || !j.PolicyDigest.Valid() || !j.Effective.Digest.Valid():
		return bad("a digest or the program's version is missing")
	case len(j.Nonce) > MaxJobNonce:
		return bad("its nonce has %d bytes, want at most %d", len(j.Nonce), MaxJobNonce)
	case j.Instructions > j.Limit:
		return bad("it executed %d instructions of at most %d", j.Instructions, j.Limit)
	}
	switch s.Ended {
	case tassadar.EndedReturned, tassadar.EndedTrapped:
		if trapped := s.Result.Trap() != ""; s.Digest != s.Result.Digest() || trapped != (s.Ended == tassadar.EndedTrapped) {
			return bad("it %s, and its result says something else", s.Ended)
		}
	case tassadar.EndedRefused:
		if !s.Code.Known() || s.Digest != "" || s.Result != nil {
			return bad("it was refused by code %q, with result %q", s.Code, s.Digest)
		}
	default:
		return bad("it ended %q", s.Ended)
	}
	return nil
}

// JobRests checks that a job rests on what it names: a state that this log had, and in it the
// publication of that number, which it returns, and which published the cell for the engine
// that ran. Whether that stood when the job was decided says appraise.CheckJob. The error is
// evidence_unverifiable, or outside_declared_envelope where the publication does not publish
// that.
func (v *Verified) JobRests(j *Job) (*Publication, error) {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "job: "+format, args...)
	}
	size := uint64(j.Rests.Size)
	switch {
	case j.Rests.Origin != v.head.Origin:
		return nil, bad("it rests on log %s, this is %s", tassadar.Printable(j.Rests.Origin), v.head.Origin)
	case size > uint64(v.head.Size):
		return nil, bad("it rests on %d leaves, here are %d", size, v.head.Size)
	case !bytes.Equal(v.RootAt(size), j.Rests.Root):
		return nil, bad("it rests on another state of the log than its first %d leaves", size)
	}
	for i := range v.Sizes().Publications {
		p, err := v.PublicationAt(i)
		if err != nil {
			return nil, err
		}
		if p.Body.Number != j.Publication || p.Index >= size || v.Voided(&p.Record) {
			continue
		}
		at := slices.IndexFunc(p.Body.Cells, func(c PublishedCell) bool { return c.Cell == j.Cell })
		if at < 0 || !p.Body.Cells[at].Published || !slices.ContainsFunc(p.Body.Cells[at].Versions, func(m MeasuredVersion) bool {
			return m.Engine == j.Effective.Version && slices.Contains(m.EngineDigests, j.Effective.Digest) && j.Limit <= m.Horizon && j.StartedAt < m.NotAfter
		}) || j.StartedAt < p.Body.IssuedAt || j.StartedAt >= p.Body.ExpiresAt || p.Body.PolicyDigest != j.PolicyDigest {
			return nil, tassadar.Errorf(tassadar.OutsideEnvelope, "job: publication %d does not publish %s for %s %s, engine digest %s, to %d instructions at %d",
				j.Publication, j.Cell, j.Effective.Family, j.Effective.Version, j.Effective.Digest.Short(), j.Limit, j.StartedAt)
		}
		return &p.Body, nil
	}
	return nil, bad("no publication %d is in the first %d leaves", j.Publication, size)
}

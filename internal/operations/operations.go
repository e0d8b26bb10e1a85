// Package operations is what an operator can have a server do with its log, by the functions
// that the commands call: take in what was signed elsewhere, and have the server's dispatcher
// sign. Decisions are signed where the operator's key is, and never here.
//
// Start with [Log.Submit], [Log.Assign] and [Log.Publish].
package operations

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/publish"
	"tassadar/internal/text"
)

// Opened is a data directory that was opened for writing, with the policy last logged in it:
// where its files are not here, with the reason. Decisions need none.
type Opened struct {
	Dir    *datadir.Dir
	Bundle *policy.Bundle
	Lacks  error
}

// policy wants the files of the policy.
func (o *Opened) policy() error {
	if o.Bundle == nil {
		return &OpenError{o.Lacks}
	}
	return nil
}

// Log is the log of a data directory. One call writes at a time; others wait.
type Log struct {
	Data string
	Now  func() int64
	// Open opens the data directory for writing.
	Open func(context.Context) (*Opened, error)
	// Checkpoints are what cases may go on from; nil for none.
	Checkpoints func(*Opened) *dispatch.Checkpoints
	// Files are those of a policy that a worker may not have, nil for none.
	Files func(*policy.Bundle) (map[string]tassadar.Bytes, error)
	// Finding executes again what a stranger found, and logs what that came to.
	Finding func(context.Context, *Opened, *dispatch.Finding) (*dispatch.Imported, error)
	// Serves says that this process marked the directory already, as one that a server
	// writes to.
	Serves bool

	turn chan struct{} // of who writes
}

// NewLog returns the log with its lock.
func NewLog(l Log) *Log {
	l.turn = make(chan struct{}, 1)
	return &l
}

// do writes with the directory opened. The error of opening it is an [OpenError].
func (l *Log) do(ctx context.Context, with func(context.Context, *Opened) error) error {
	select {
	case l.turn <- struct{}{}:
		defer func() { <-l.turn }()
	case <-ctx.Done():
		return &OpenError{tassadar.Errorf(tassadar.DataLocked, "another call is writing")}
	}
	if datadir.WithoutLog(l.Data) {
		return &OpenError{tassadar.Errorf(tassadar.Unmeasured, "the server's data directory holds no log")}
	}
	if !l.Serves { // so that commands wait
		_, release, err := datadir.Serving(ctx, l.Data)
		if err != nil {
			return &OpenError{err}
		}
		defer release()
	}
	o, err := l.Open(ctx)
	if err != nil {
		return &OpenError{err}
	}
	// What was begun is ended, also where who asked is gone.
	return errors.Join(with(context.WithoutCancel(ctx), o), o.Dir.Close())
}

// OpenError says that the directory could not be opened: that is not about what was asked.
type OpenError struct{ Err error }

func (e *OpenError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *OpenError) Unwrap() error { return e.Err }

// Submitted is what became of what was handed in.
type Submitted struct {
	// Kind is that of the record, or of the file.
	Kind string `json:"kind"`
	// Logged reports whether the log was added to: what it has already is no error.
	Logged bool `json:"logged"`
	// Accepted and There count receipts that the log took, and those that it had.
	Accepted int `json:"accepted,omitempty"`
	There    int `json:"there,omitempty"`
	// Refused says why others were not taken.
	Refused []Refused `json:"refused,omitempty"`
	// Waits is the key of a request to be trusted, which an operator may approve.
	Waits string `json:"waits,omitempty"`
}

// Refused is a receipt that the log did not take.
type Refused struct {
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
}

// Submit takes in a record that was signed elsewhere, or a file of such: a decision, a trust
// or a policy with enough signatures, a request to be trusted, a drill, receipts, or what a
// challenge found.
func (l *Log) Submit(ctx context.Context, data []byte) (*Submitted, error) {
	data = bytes.TrimSpace(data)
	opened, err := evidence.Open(data, nil)
	if err == nil {
		switch opened.Kind {
		case evidence.KindEnrolment:
			return l.enrol(data)
		case evidence.KindGovernance, evidence.KindTrust, evidence.KindPolicy:
			return l.decision(ctx, string(opened.Kind), data)
		}
	}
	m, err := dispatch.ReadMeasured(ctx, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	out := &Submitted{Kind: dispatch.ReceiptsKind}
	return out, l.do(ctx, func(ctx context.Context, o *Opened) error {
		switch {
		case m.Drill != nil:
			out.Kind = string(evidence.KindDrill)
			_, _, added, err := o.Dir.Operator.LogDrill(ctx, m.Drill)
			out.Logged = added
			return err
		case m.Finding != nil:
			out.Kind = dispatch.FindingKind
			if err := o.policy(); err != nil {
				return err
			}
			found, err := l.Finding(ctx, o, m.Finding)
			out.Logged = err == nil && !found.There
			return err
		}
		took, err := dispatch.Import(ctx, o.Dir.Operator, m.Receipts)
		out.Accepted, out.There, out.Logged = took.Accepted, took.There, took.Accepted > 0
		for _, err := range took.Refused {
			out.Refused = append(out.Refused, Refused{tassadar.CodeOf(err), tassadar.Message(err)})
		}
		return err
	})
}

// enrol keeps a request to be trusted for an operator to approve.
func (l *Log) enrol(record []byte) (*Submitted, error) {
	e, err := dispatch.OpenEnrolment(record)
	if err != nil {
		return nil, err
	}
	if err := dispatch.CheckEnrolment(e); err != nil {
		return nil, err
	}
	trust, err := datadir.Trust(datadir.DefaultTrust(l.Data))
	if err != nil {
		return nil, &OpenError{err}
	}
	if err := dispatch.CheckReturning(e, trust); err != nil {
		return nil, err
	}
	switch err := datadir.RoomToWait(l.Data, e.Key.ID); {
	case tassadar.CodeOf(err) == tassadar.StorageFull:
		return nil, err
	case err != nil:
		return nil, &OpenError{err}
	}
	if err := datadir.AddCandidate(l.Data, e.Key.ID, record); err != nil {
		return nil, &OpenError{err}
	}
	return &Submitted{Kind: string(evidence.KindEnrolment), Waits: e.Key.ID}, nil
}

// decision logs a decision that has enough signatures.
func (l *Log) decision(ctx context.Context, kind string, record []byte) (*Submitted, error) {
	out := &Submitted{Kind: kind}
	return out, l.do(ctx, func(ctx context.Context, o *Opened) error {
		missing, err := o.Dir.Operator.Log(ctx, record)
		if there := (*operator.InForce)(nil); errors.As(err, &there) {
			return nil
		}
		if err != nil {
			return err
		}
		if missing > 0 {
			return tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "%s needed, of other operators of this log", text.Plural(missing, "more signature is", "more signatures are")),
				"tassadar trust approve FILE -o SIGNED, where another operator's key is, adds one.")
		}
		out.Logged = true
		return o.Dir.SaveTrust()
	})
}

// Order asks for measurements of a worker.
type Order struct {
	Worker   string // key id of an approved worker, or its beginning
	Machine  string // its class
	Only     string // pattern of [tassadar.Cell.Matches], "" for all
	Full     bool   // the cases marked full too
	Days     int    // until the deadline
	Expiring int64  // only cells whose newest receipt lapses within so many seconds
}

// Ordered is what was assigned.
type Ordered struct {
	Assignments int
	// File is what a worker measures by, tassadar run --assignment; nil where nothing is.
	File []byte
}

// Assign has the server's dispatcher order measurements, as tassadar assign does.
func (l *Log) Assign(ctx context.Context, order *Order) (*Ordered, error) {
	out := &Ordered{}
	return out, l.do(ctx, func(ctx context.Context, o *Opened) error {
		if err := o.policy(); err != nil {
			return err
		}
		op := o.Dir.Operator
		key, err := dispatch.FindWorker(op.Trust(), order.Worker, l.Now())
		if err != nil {
			return err
		}
		request := dispatch.Request{Worker: key.ID, Machine: order.Machine, Only: order.Only, Full: order.Full, Lifetime: int64(order.Days) * 86400, Expiring: order.Expiring}
		if l.Checkpoints != nil {
			request.From = l.Checkpoints(o)
		}
		records, err := dispatch.Assign(ctx, op, request)
		if left := (*dispatch.Fresh)(nil); errors.As(err, &left) {
			return nil
		}
		if err != nil {
			return err
		}
		out.Assignments = len(records)
		out.File, err = l.file(ctx, o, &request, records)
		if err != nil {
			err = tassadar.WithNext(fmt.Errorf("%s are logged, and their file cannot be made: %w", text.Plural(len(records), "assignment", "assignments"), err), "Where the server is: tassadar assign --again")
		}
		return err
	})
}

func (l *Log) file(ctx context.Context, o *Opened, request *dispatch.Request, records [][]byte) ([]byte, error) {
	checkpoint, err := o.Dir.Checkpoint()
	if err != nil {
		return nil, err
	}
	file, err := request.File(ctx, o.Dir.Operator.Verified(), checkpoint, o.Dir.Leaf, records, l.Now())
	if err != nil {
		return nil, err
	}
	if l.Files != nil && file.Under(o.Bundle.Digest) {
		if file.Policy, err = l.Files(o.Bundle); err != nil {
			return nil, err
		}
	}
	return file.Encode()
}

// Publish has the server's dispatcher sign and log the next publication, for some seconds, or
// goes on with the one that waits for witnesses. It returns its record.
func (l *Log) Publish(ctx context.Context, lifetime int64) (record []byte, err error) {
	var trust tassadar.Trust
	err = l.do(ctx, func(ctx context.Context, o *Opened) error {
		trust = *o.Dir.Operator.Trust()
		if record, err = publish.Waiting(o.Dir.Operator, o.Dir.Leaf, l.tiles()); err != nil || record != nil {
			return err
		}
		record, _, err = publish.Make(ctx, o.Dir.Operator, lifetime)
		return err
	})
	if err != nil || trust.Governance.Witnesses == 0 {
		return record, err
	}
	state, err := datadir.Look(l.Data)
	if err != nil {
		return nil, &OpenError{err}
	}
	defer state.Close()
	_, err = publish.Cosign(ctx, publish.Logged{Data: l.Data, Tiles: l.tiles(), Checkpoint: state.Checkpoint, Verified: state.Verified}, &trust)
	return record, err
}

func (l *Log) tiles() fs.FS { return datadir.Tiles(l.Data) }

// Package dispatch carries orders to another host and receipts back, by file.
//
// Start with [NewOrders], which a dispatcher writes, and [Open], by which a
// worker finds out that an order is signed and stands in the log that it serves.
package dispatch

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

// The kinds of file.
const (
	OrdersKind   = "tassadar assignments v2"
	ReceiptsKind = "tassadar receipts v2"
)

// Bounds of what is read.
const (
	MaxRecords = 100_000
	maxBytes   = 64 << 20
	maxSigns   = 20 * MaxRecords // commas and brackets of the JSON
)

// Orders is a file of assignments, with all that a worker needs to see that they
// are in the log.
type Orders struct {
	Kind       string            `json:"kind"`
	Trusts     []json.RawMessage `json:"trusts"` // the log's trust records, in order
	Checkpoint tassadar.Bytes    `json:"checkpoint"`
	Orders     []Order           `json:"orders"`
}

// Order is one assignment with its place in the log.
type Order struct {
	Record json.RawMessage     `json:"record"`
	Proof  evidence.OrderProof `json:"proof"`
}

// Receipts is a file of receipts.
type Receipts struct {
	Kind    string            `json:"kind"`
	Records []json.RawMessage `json:"records"`
}

// NewOrders makes the file of assignments that a log holds. Leaves and
// checkpoint are those of the state v.
func NewOrders(v *evidence.Verified, checkpoint []byte, leaves [][]byte, assignments [][]byte) (*Orders, error) {
	out := &Orders{Kind: OrdersKind, Checkpoint: checkpoint}
	records, err := evidence.Join(leaves)
	if err != nil {
		return nil, err
	}
	at := 0
	for _, r := range records {
		if at < len(v.Trusts()) && r.Index == v.Trusts()[at].Index {
			out.Trusts = append(out.Trusts, r.Data)
			at++
		}
	}
	for _, record := range assignments {
		opened, err := evidence.Open(record, nil)
		if err != nil {
			return nil, err
		}
		p, err := v.ProveOrder(opened.Digest)
		if err != nil {
			return nil, err
		}
		out.Orders = append(out.Orders, Order{record, p})
	}
	return out, nil
}

// Assigned is an assignment as a worker may measure it.
type Assigned struct {
	Digest tassadar.Digest
	Body   evidence.Assignment
	Nonce  tassadar.Bytes
}

// Serves finds the trust that a worker has pinned for a log, nil if it has none.
type Serves func(origin string) (*tassadar.Trust, error)

// Open checks a file of orders for a worker: the chain of trusts against the one
// that is pinned, the checkpoint against the log's key, each assignment's
// signature by a dispatcher and its inclusion. It returns the trust to be
// pinned. Where nothing is pinned yet, a trust is taken that binds this very key
// to this host: its operators approved the worker.
func Open(o *Orders, serves Serves, key tassadar.Key, now int64) ([]Assigned, *tassadar.Trust, error) {
	if len(o.Orders) == 0 {
		return nil, nil, tassadar.Errorf(tassadar.InputMalformed, "the file holds no assignment")
	}
	trusts := make([][]byte, len(o.Trusts))
	for i := range o.Trusts {
		trusts[i] = o.Trusts[i]
	}
	if len(trusts) == 0 {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the file holds no trust of its log")
	}
	var first evidence.TrustRecord
	opened, err := evidence.Open(trusts[0], nil)
	if err != nil {
		return nil, nil, err
	}
	if err := opened.As(evidence.KindTrust, &first); err != nil {
		return nil, nil, err
	}
	origin := first.Seen.Origin
	pinned, err := serves(origin)
	if err != nil {
		return nil, nil, err
	}
	chain, err := evidence.OpenTrusts(origin, trusts, pinned)
	if err != nil {
		return nil, nil, err
	}
	trust := &chain[len(chain)-1]
	known, ok := trust.Key(key.ID)
	switch {
	case !ok || known.Role != tassadar.RoleWorker:
		return nil, nil, tassadar.Errorf(tassadar.SignerUntrusted, "the operators of log %s have not approved this worker, %.12s", origin, key.ID)
	case known.Revoked != 0:
		return nil, nil, tassadar.Errorf(tassadar.KeyRevoked, "the operators of log %s have revoked this worker, %.12s", origin, key.ID)
	case pinned == nil && known.Host != key.Host:
		return nil, nil, tassadar.Errorf(tassadar.SignerUntrusted, "log %s binds this worker, %.12s, to another host", origin, key.ID)
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
	for i := range o.Orders {
		a, err := openOrder(&o.Orders[i], head, trust, key.ID, now)
		if err != nil {
			return nil, nil, fmt.Errorf("assignment %d: %w", i+1, err)
		}
		out = append(out, *a)
	}
	return out, trust, nil
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

func openOrder(o *Order, head evidence.LogHead, trust *tassadar.Trust, worker string, now int64) (*Assigned, error) {
	opened, err := evidence.Open(o.Record, trust.Keys)
	if err != nil {
		return nil, err
	}
	var body evidence.Assignment
	if err := opened.As(evidence.KindAssignment, &body); err != nil {
		return nil, err
	}
	signed := false
	for _, id := range opened.Signed {
		k, ok := trust.Key(id)
		signed = signed || ok && k.Role == tassadar.RoleDispatcher && k.Revoked == 0
	}
	switch {
	case !signed:
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "it is signed by no dispatcher of log %s", head.Origin)
	case body.Log != head.Origin:
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "it is of log %q, the file of %q", body.Log, head.Origin)
	case body.Worker != worker:
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "it is addressed to worker %.12s, this one is %.12s", body.Worker, worker)
	case now > body.Deadline:
		return nil, tassadar.Errorf(tassadar.RunAbandoned, "it was due by %d, it is %d", body.Deadline, now)
	case body.Runs < 1 || body.Runs > tassadar.MaxRunsPerCase:
		return nil, tassadar.Errorf(tassadar.InputMalformed, "it asks for %d runs", body.Runs)
	}
	nonce, err := evidence.VerifyOrder(head, o.Record, &o.Proof)
	if err != nil {
		return nil, err
	}
	return &Assigned{opened.Digest, body, nonce}, nil
}

// ReadOrders reads a file of orders.
func ReadOrders(ctx context.Context, r io.Reader) (*Orders, error) {
	var o Orders
	if err := read(ctx, r, &o); err != nil {
		return nil, err
	}
	if o.Kind != OrdersKind {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q", o.Kind, OrdersKind)
	}
	return &o, nil
}

// ReadReceipts reads a file of receipts.
func ReadReceipts(ctx context.Context, r io.Reader) (*Receipts, error) {
	var out Receipts
	if err := read(ctx, r, &out); err != nil {
		return nil, err
	}
	if out.Kind != ReceiptsKind {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q", out.Kind, ReceiptsKind)
	}
	return &out, nil
}

// read decodes a file in canonical JSON. Its records are counted before they are
// decoded, so that a file of empty ones costs no more memory than it has bytes.
func read(ctx context.Context, r io.Reader, v any) error {
	data, err := io.ReadAll(io.LimitReader(&interruptible{ctx, r}, maxBytes+1))
	if err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "read: %w", err)
	}
	if len(data) > maxBytes {
		return tassadar.Errorf(tassadar.InputMalformed, "more than %d bytes", maxBytes)
	}
	data = bytes.TrimSuffix(data, []byte("\n"))
	if err := countable(ctx, data); err != nil {
		return err
	}
	if err := tassadar.DecodeCanonical(data, v); err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	return nil
}

// countable refuses JSON of more records than may be, or of more values than so
// many records have: decoded, a value takes many times its two bytes.
func countable(ctx context.Context, data []byte) error {
	depth, records, signs, quoted := 0, 0, 0, false
	for i := 0; i < len(data); i++ {
		if i&0xfffff == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		switch c := data[i]; {
		case quoted:
			if c == '\\' {
				i++
			}
			quoted = c != '"'
		case c == '"':
			quoted = true
		case c == '[' || c == '{':
			depth++
			signs++
		case c == ']' || c == '}':
			depth--
		case c == ',':
			signs++
			if depth <= 2 { // between the entries of a list of the file
				records++
			}
		}
		if records >= MaxRecords || signs > maxSigns {
			return tassadar.Errorf(tassadar.InputMalformed, "more than %d records", MaxRecords)
		}
	}
	return nil
}

// interruptible ends reading with the context.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i *interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.r.Read(p)
}

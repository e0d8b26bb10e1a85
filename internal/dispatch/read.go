package dispatch

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"io"

	"tassadar"
	"tassadar/evidence"
)

// ReadAssignments reads a file of assignments.
func ReadAssignments(ctx context.Context, r io.Reader) (*Assignments, error) {
	data, err := load(ctx, r)
	if err != nil {
		return nil, err
	}
	var o Assignments
	if err := decode(data, &o); err != nil || o.Kind != AssignmentsKind {
		if other := CheckKind(data, AssignmentsKind); other != nil {
			return nil, other
		}
		return nil, cmp.Or(err, tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q", o.Kind, AssignmentsKind))
	}
	return &o, nil
}

// ReadReceipts reads a file of receipts.
func ReadReceipts(ctx context.Context, r io.Reader) (*Receipts, error) {
	all, err := ReadMeasured(ctx, r)
	if err == nil && all.Receipts == nil {
		kind := FindingKind
		if all.Drill != nil {
			kind = string(evidence.KindDrill)
		}
		err = tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q", kind, ReceiptsKind)
	}
	if err != nil {
		return nil, err
	}
	return all.Receipts, nil
}

// Measured is a file of what somebody measured elsewhere: exactly one of the three.
type Measured struct {
	Receipts *Receipts
	Finding  *Finding
	Drill    []byte // a record
}

// ReadMeasured reads a file of receipts, of a finding or of a drill.
func ReadMeasured(ctx context.Context, r io.Reader) (*Measured, error) {
	data, err := load(ctx, r)
	if err != nil {
		return nil, err
	}
	var members map[string]json.RawMessage
	if err := tassadar.DecodeStrict(data, &members); err != nil {
		return nil, cmp.Or(CheckKind(data, ReceiptsKind, FindingKind), tassadar.Errorf(tassadar.InputMalformed, "%w", err))
	}
	var out Measured
	switch kind := kindOf(data); kind {
	case string(evidence.KindDrill):
		return &Measured{Drill: data}, nil
	case ReceiptsKind:
		return &out, decode(data, &out.Receipts)
	case FindingKind:
		return &out, decode(data, &out.Finding)
	default:
		return nil, cmp.Or(CheckKind(data, ReceiptsKind, FindingKind), tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q or %q", kind, ReceiptsKind, FindingKind))
	}
}

// ReadCheckpoint reads the signed checkpoint of a log: by itself, as tiles have it, or from
// a file of assignments.
func ReadCheckpoint(ctx context.Context, r io.Reader) (*tassadar.Bytes, error) {
	data, err := io.ReadAll(io.LimitReader(&interruptible{ctx, r}, maxBytes+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "read: %w", err)
	}
	checkpoint := tassadar.Bytes(data)
	if !bytes.HasPrefix(data, []byte("{")) {
		return &checkpoint, nil
	}
	a, err := ReadAssignments(ctx, bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return &a.Checkpoint, nil
}

// load reads a file. Its records are counted before they are decoded, so that a file
// of empty ones costs no more memory than it has bytes.
func load(ctx context.Context, r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(&interruptible{ctx, r}, maxBytes+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "read: %w", err)
	}
	if len(data) > maxBytes {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "more than %d bytes", maxBytes)
	}
	data = bytes.TrimSuffix(data, []byte("\n"))
	return data, countable(ctx, data)
}

func decode(data []byte, v any) error {
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

package dispatch

import (
	"bytes"
	"context"
	"io"

	"tassadar"
)

// ReadAssignments reads a file of assignments.
func ReadAssignments(ctx context.Context, r io.Reader) (*Assignments, error) {
	var o Assignments
	if err := read(ctx, r, &o); err != nil {
		return nil, err
	}
	if o.Kind != AssignmentsKind {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the file holds %q, want %q", o.Kind, AssignmentsKind)
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

package vm

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"
	"math"
	"slices"
)

// checkpointMagic opens a checkpoint, version 1. Numbers are little-endian.
//
//	SHA-256 of the model, 32 bytes of the caller's
//	8 bytes: position, the number of tokens; 4 bytes: the next token
//	position × 4 bytes: the tokens
//	8 bytes: length of the records; the records in canonical order
//	SHA-256 of everything before
const checkpointMagic = "tassadar-vm-checkpoint\x00\x01\n"

// checkpointHead is what stands before the tokens.
const checkpointHead = len(checkpointMagic) + 32 + 32 + 8 + 4

// Checkpoint writes the engine's state, the same bytes on every machine.
// Context is the caller's, for example a digest of the program. A position
// that has no plan has no state to write: weights_unsupported.
func (x *Exact) Checkpoint(w io.Writer, context [32]byte) error {
	if x.slow != nil {
		return errorf(CodeWeightsUnsupported, "no plan at position %d (%s), so there is no state to take", x.Len(), x.why)
	}
	h := sha256.New()
	to := io.MultiWriter(w, h)
	b := []byte(checkpointMagic)
	digest, err := hex.DecodeString(x.p.digest())
	if err != nil {
		return err
	}
	b = append(b, digest...)
	b = append(b, context[:]...)
	b = binary.LittleEndian.AppendUint64(b, uint64(x.Len()))
	b = binary.LittleEndian.AppendUint32(b, uint32(x.next))
	for _, t := range x.s.tokens {
		if len(b) > 1<<16 {
			if _, err := to.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
		b = binary.LittleEndian.AppendUint32(b, uint32(t))
	}
	records := x.s.marshal(x.Len())
	b = binary.LittleEndian.AppendUint64(b, uint64(len(records)))
	for _, part := range [][]byte{b, records} {
		if _, err := to.Write(part); err != nil {
			return err
		}
	}
	_, err = w.Write(h.Sum(nil))
	return err
}

// RestoreOptions say what a checkpoint has to be.
type RestoreOptions struct {
	Context [32]byte
	// Position is the least number of tokens; a checkpoint with fewer is
	// checkpoint_stale.
	Position int
	// LimitBytes is the most that is read; 0 means 1 GiB. More is
	// checkpoint_oversized. An engine may need 64 times as much, where its
	// keys lie far apart.
	LimitBytes int64
}

// Restore returns an engine in the state of a checkpoint. One of another
// model or context is checkpoint_foreign; one that is not as it was written is
// checkpoint_edited. Whoever can compute a digest can write a checkpoint:
// only running or verifying from the start shows that it is true.
func (x *Exact) Restore(r io.Reader, o RestoreOptions) (*Exact, error) {
	limit := o.LimitBytes
	if limit == 0 {
		limit = 1 << 30
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, errorf(CodeInputMalformed, "checkpoint: %w", err)
	case int64(len(data)) > limit:
		return nil, errorf(CodeCheckpointOversized, "a checkpoint of more than %d bytes", limit)
	}
	edited := func(format string, args ...any) (*Exact, error) {
		return nil, errorf(CodeCheckpointEdited, format, args...)
	}
	if len(data) < checkpointHead+8+sha256.Size || !bytes.HasPrefix(data, []byte(checkpointMagic)) {
		return edited("no checkpoint of this version, or truncated")
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if got := sha256.Sum256(body); !bytes.Equal(got[:], sum) {
		return edited("the digest does not match")
	}
	b := body[len(checkpointMagic):]
	if got := hex.EncodeToString(b[:32]); got != x.p.digest() {
		return nil, errorf(CodeCheckpointForeign, "a checkpoint of model %s", got)
	}
	if !bytes.Equal(b[32:64], o.Context[:]) {
		return nil, errorf(CodeCheckpointForeign, "a checkpoint of the context %x", b[32:64])
	}
	n := binary.LittleEndian.Uint64(b[64:])
	next := Token(binary.LittleEndian.Uint32(b[72:]))
	b = b[76:]
	if n > uint64(x.p.m.horizon()) || n > uint64(len(b)-8)/4 {
		return edited("%d tokens in %d bytes", n, len(b))
	}
	if n < uint64(max(o.Position, 0)) {
		return nil, errorf(CodeCheckpointStale, "a checkpoint at position %d, at least %d is wanted", n, o.Position)
	}
	tokens := make([]Token, n)
	for i := range tokens {
		tokens[i] = Token(binary.LittleEndian.Uint32(b[4*i:]))
	}
	b = b[4*n:]
	if size := binary.LittleEndian.Uint64(b); size != uint64(len(b)-8) {
		return edited("%d bytes of records where %d are", size, len(b)-8)
	}
	b = b[8:]
	if x.p.m.checkTokens(tokens) != nil || n > 0 && x.p.m.checkTokens([]Token{next}) != nil || n == 0 && next != -1 {
		return edited("a token that the model does not have")
	}
	e := x.Fresh()
	if err := e.s.unmarshal(b, len(tokens)); err != nil {
		return nil, err
	}
	if err := e.checkRecords(len(tokens)); err != nil {
		return nil, err
	}
	if !bytes.Equal(e.s.marshal(len(tokens)), b) {
		return edited("records are not in canonical order")
	}
	e.s.tokens, e.next = slices.Clip(tokens), next
	return e, nil
}

// checkRecords refuses records that no run of position tokens leaves: blocks
// rely on the ranges that were proven.
func (x *Exact) checkRecords(position int) error {
	in := func(v int64, r interval) bool { return I64(v).Cmp(r.lo) >= 0 && I64(v).Cmp(r.hi) <= 0 }
	bad := errorf(CodeCheckpointEdited, "records that no run leaves")
	p, s := x.p, &x.s
	for i := range s.indexes {
		ix, ip := &s.indexes[i], &p.indexes[i]
		if (position > 0) != (len(ix.ids) > 0) || position > 0 && !in(ix.level, ip.clear) {
			return bad
		}
		for _, id := range ix.ids {
			pg := int(ix.page(id))
			for k := range 64 {
				if ix.used[pg]>>k&1 == 0 {
					continue
				}
				if !in(id<<6|int64(k), ip.kappa) {
					return bad
				}
				for j := range ix.values {
					if !in(ix.vals[(pg<<6|k)*ix.values+j], ip.values[j].r) {
						return bad
					}
				}
			}
		}
	}
	for i := range s.best {
		m, dp := &s.best[i], &p.directions[i]
		if position == 0 {
			continue
		}
		if dp.always() {
			if m.count != int64(position) || m.key != math.MinInt64 || m.pos != 0 {
				return bad
			}
		} else if !in(m.key, dp.r) || m.pos < 0 || int(m.pos) >= position {
			return bad
		}
		if dp.mean && (m.count < 1 || m.count > int64(position)) || !dp.mean && m.count != 0 {
			return bad
		}
		for j, v := range m.v {
			r := dp.values[j].r
			if dp.mean {
				r = r.scaled(I64(m.count))
			}
			if !in(v, r) {
				return bad
			}
		}
	}
	for i, h := range s.hists {
		for j, v := range h.v {
			if j < position && !in(v, p.hists[i].r) {
				return bad
			}
		}
	}
	for _, k := range s.keys {
		if len(k) != position {
			return bad
		}
	}
	return nil
}

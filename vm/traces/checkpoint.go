package traces

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"

	"tassadar/vm"
	"tassadar/vm/exact"
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

// State is an engine whose state can be written down: vm.exact.
type State interface {
	vm.Engine
	ModelDigest() string
	// Records is what look-ups can still reach of the positions so far.
	Records() ([]byte, error)
}

var _ State = (*exact.Engine)(nil)

// Checkpoint writes the engine's state, the same bytes on every host. Context
// is the caller's, for example a digest of the program. A position that has no
// plan has no state to write: weights_unsupported.
func Checkpoint(w io.Writer, x State, context [32]byte) error {
	records, err := x.Records()
	if err != nil {
		return err
	}
	digest, err := hex.DecodeString(x.ModelDigest())
	if err != nil {
		return err
	}
	next, err := x.Next()
	if err != nil {
		next = -1 // no tokens yet
	}
	h := sha256.New()
	to := io.MultiWriter(w, h)
	b := []byte(checkpointMagic)
	b = append(b, digest...)
	b = append(b, context[:]...)
	b = binary.LittleEndian.AppendUint64(b, uint64(x.Len()))
	b = binary.LittleEndian.AppendUint32(b, uint32(next))
	for _, t := range x.Tokens() {
		if len(b) > 1<<16 {
			if _, err := to.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
		b = binary.LittleEndian.AppendUint32(b, uint32(t))
	}
	b = binary.LittleEndian.AppendUint64(b, uint64(len(records)))
	for _, part := range [][]byte{b, records} {
		if _, err := to.Write(part); err != nil {
			return err
		}
	}
	_, err = w.Write(h.Sum(nil))
	return err
}

// Forge changes a word of the records of a checkpoint, and computes its digest again, as
// anybody can: what [Restore] takes may be no state of any run.
func Forge(checkpoint []byte) ([]byte, error) {
	const word = 8 * 4 // behind a level, a number of records, a key and a position
	if len(checkpoint) < checkpointHead+8+word+8+sha256.Size {
		return nil, vm.Errorf(vm.CodeCheckpointEdited, "a checkpoint of %d bytes", len(checkpoint))
	}
	out := bytes.Clone(checkpoint[:len(checkpoint)-sha256.Size])
	n := binary.LittleEndian.Uint64(out[checkpointHead-12:])
	if at := uint64(checkpointHead) + 4*n + 8 + word; n < uint64(len(out)) && at < uint64(len(out)) {
		out[at] ^= 1
	} else {
		return nil, vm.Errorf(vm.CodeCheckpointEdited, "%d tokens in %d bytes", n, len(checkpoint))
	}
	sum := sha256.Sum256(out)
	return append(out, sum[:]...), nil
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

// Restore returns an engine in the state of a checkpoint, with the plan of x.
// One of another model or context is checkpoint_foreign; one that is not as it
// was written is checkpoint_edited. Whoever can compute a digest can write a
// checkpoint: only running or verifying from the start shows that it is true.
func Restore(r io.Reader, x *exact.Engine, o RestoreOptions) (*exact.Engine, error) {
	limit := o.LimitBytes
	if limit == 0 {
		limit = 1 << 30
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, vm.Errorf(vm.CodeInputMalformed, "checkpoint: %w", err)
	case int64(len(data)) > limit:
		return nil, vm.Errorf(vm.CodeCheckpointOversized, "a checkpoint of more than %d bytes", limit)
	}
	edited := func(format string, args ...any) (*exact.Engine, error) {
		return nil, vm.Errorf(vm.CodeCheckpointEdited, format, args...)
	}
	if len(data) < checkpointHead+8+sha256.Size || !bytes.HasPrefix(data, []byte(checkpointMagic)) {
		return edited("no checkpoint of this version, or truncated")
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if got := sha256.Sum256(body); !bytes.Equal(got[:], sum) {
		return edited("the digest does not match")
	}
	b := body[len(checkpointMagic):]
	if got := hex.EncodeToString(b[:32]); got != x.ModelDigest() {
		return nil, vm.Errorf(vm.CodeCheckpointForeign, "a checkpoint of model %s", got)
	}
	if !bytes.Equal(b[32:64], o.Context[:]) {
		return nil, vm.Errorf(vm.CodeCheckpointForeign, "a checkpoint of the context %x", b[32:64])
	}
	n := binary.LittleEndian.Uint64(b[64:])
	next := vm.Token(binary.LittleEndian.Uint32(b[72:]))
	b = b[76:]
	if n > uint64(x.Model().MaxTokens()) || n > uint64(len(b)-8)/4 {
		return edited("%d tokens in %d bytes", n, len(b))
	}
	if n < uint64(max(o.Position, 0)) {
		return nil, vm.Errorf(vm.CodeCheckpointStale, "a checkpoint at position %d, at least %d is wanted", n, o.Position)
	}
	tokens := make([]vm.Token, n)
	for i := range tokens {
		tokens[i] = vm.Token(binary.LittleEndian.Uint32(b[4*i:]))
	}
	b = b[4*n:]
	if size := binary.LittleEndian.Uint64(b); size != uint64(len(b)-8) {
		return edited("%d bytes of records where %d are", size, len(b)-8)
	}
	return x.Resume(tokens, next, b[8:])
}

package traces

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"tassadar/vm"
	"tassadar/vm/exact"
)

// Root is the digest of a token machine's whole state at one position: the model,
// the tokens so far and every record that a look-up can reach.
type Root [sha256.Size]byte

// String writes the root in hexadecimal.
func (r Root) String() string { return hex.EncodeToString(r[:]) }

// Snapshot is the state at one position, without the tokens.
type Snapshot struct {
	Position int
	// Tokens chains the windows of tokens before Position: the digest of the
	// previous chain value and the window's tokens.
	Tokens [sha256.Size]byte
	// Records is in canonical order, the same on every host.
	Records []byte
}

// Root is the digest of the snapshot for a model's digest.
func (s *Snapshot) Root(modelDigest string) Root {
	h := sha256.New()
	h.Write([]byte("tassadar-vm-state\x00\x01"))
	h.Write([]byte(modelDigest))
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(s.Position))
	h.Write(b[:])
	h.Write(s.Tokens[:])
	h.Write(s.Records)
	return Root(h.Sum(nil))
}

func chain(prev [sha256.Size]byte, tokens []vm.Token) [sha256.Size]byte {
	h := sha256.New()
	h.Write(prev[:])
	var b [4]byte
	for _, t := range tokens {
		binary.LittleEndian.PutUint32(b[:], uint32(t))
		h.Write(b[:])
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// Snapshots replays a trace and returns the state before its first token and
// after every window of the given size; the last window may be shorter. It
// checks no prediction and no fraction: [ReplayWindow] and [Verify] do.
func Snapshots(ctx context.Context, x *exact.Engine, trace []vm.Token, size int) ([]Snapshot, error) {
	if size < 1 {
		return nil, vm.Errorf(vm.CodeInputMalformed, "a window of %d tokens", size)
	}
	r, err := x.Replay(trace)
	if err != nil {
		return nil, err
	}
	out := []Snapshot{{Records: r.Records()}}
	for from := 0; from < len(trace); from += size {
		to := min(from+size, len(trace))
		for p := from; p < to; p++ {
			if p&1023 == 0 {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
			}
			if !r.Record() {
				return nil, vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan (%s), so there is no state to take", p, r.Why())
			}
		}
		out = append(out, Snapshot{to, chain(out[len(out)-1].Tokens, trace[from:to]), r.Records()})
	}
	return out, nil
}

// ReplayWindow runs one window alone: the tokens from the snapshot's position
// to the end of trace, given the state before them. Of o, the prompt and the
// forced positions count. The snapshot after the window is returned. One that
// does not have the given root is checkpoint_edited.
func ReplayWindow(ctx context.Context, x *exact.Engine, s Snapshot, root Root, trace []vm.Token, o VerifyOptions) (*Snapshot, *Result, error) {
	if got := s.Root(x.ModelDigest()); got != root {
		return nil, nil, vm.Errorf(vm.CodeCheckpointEdited, "the snapshot at position %d has root %s, not %s", s.Position, got, root)
	}
	if s.Position < 0 || s.Position >= len(trace) {
		return nil, nil, vm.Errorf(vm.CodeCheckpointForeign, "the snapshot is at position %d, the trace has %d tokens", s.Position, len(trace))
	}
	if err := x.Model().CheckTokens(trace); err != nil {
		return nil, nil, err
	}
	given, err := newForced(o.Prompt, len(trace), o.Forced)
	if err != nil {
		return nil, nil, err
	}
	r, err := x.ReplayFrom(trace, s.Position, s.Records)
	if err != nil {
		return nil, nil, err
	}
	found := &Result{At: -1, Got: -1, Want: -1}
	for p := s.Position; p < len(trace); p++ {
		if p&1023 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, nil, err
			}
		}
		next, ok := r.Predict()
		if !ok {
			return nil, nil, vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan: %s", p, r.Why())
		}
		if p+1 < len(trace) && !given.has(p+1) {
			found.Checked++
			if next != trace[p+1] {
				found.earlier(p+1, trace[p+1], next)
			}
		}
	}
	return &Snapshot{len(trace), chain(s.Tokens, trace[s.Position:]), r.Records()}, found, nil
}

package vm

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
)

// Root is the digest of a machine's whole state at one position: the model,
// the tokens so far and every record that a look-up can reach.
type Root [sha256.Size]byte

func (r Root) String() string { return hex.EncodeToString(r[:]) }

// Snapshot is the state at one position, without the tokens.
type Snapshot struct {
	Position int
	// Tokens chains the windows of tokens before Position: the digest of the
	// previous chain value and the window's tokens.
	Tokens [sha256.Size]byte
	// Records is in canonical order, the same on every machine.
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

func chain(prev [sha256.Size]byte, tokens []Token) [sha256.Size]byte {
	h := sha256.New()
	h.Write(prev[:])
	var b [4]byte
	for _, t := range tokens {
		binary.LittleEndian.PutUint32(b[:], uint32(t))
		h.Write(b[:])
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// marshal writes records in key order, as little-endian 64-bit words.
func (s *records) marshal(position int) []byte {
	var b []byte
	w := func(v int64) { b = binary.LittleEndian.AppendUint64(b, uint64(v)) }
	for i := range s.indexes {
		x := &s.indexes[i]
		w(x.level)
		at := len(b)
		w(0)
		n := int64(0)
		for _, id := range x.ids {
			pg := int(x.page(id))
			for k := range 64 {
				if x.used[pg]>>k&1 == 0 {
					continue
				}
				n++
				rec := pg<<6 | k
				w(id<<6 | int64(k))
				w(int64(x.pos[rec]))
				for _, v := range x.vals[rec*x.values : (rec+1)*x.values] {
					w(v)
				}
			}
		}
		binary.LittleEndian.PutUint64(b[at:], uint64(n))
	}
	for i := range s.best {
		m := &s.best[i]
		w(m.key)
		w(m.count)
		w(int64(m.pos))
		for _, v := range m.v {
			w(v)
		}
	}
	for i := range s.hists {
		h := &s.hists[i]
		n := len(h.v)
		if h.mask >= 0 {
			n = min(n, position)
		}
		w(int64(n))
		for p := position - n; p < position; p++ {
			w(h.v[int64(p)&h.mask])
		}
	}
	for _, k := range s.keys {
		w(int64(len(k)))
		for _, v := range k {
			w(v[0])
			w(v[1])
		}
	}
	return b
}

// unmarshal fills the records of a fresh engine; bytes that are not canonical
// are checkpoint_edited.
func (s *records) unmarshal(b []byte, position int) error {
	bad := errorf(CodeCheckpointEdited, "records are truncated or not in canonical order")
	ok := true
	w := func() int64 {
		if len(b) < 8 {
			ok = false
			return 0
		}
		v := int64(binary.LittleEndian.Uint64(b))
		b = b[8:]
		return v
	}
	count := func(words int) int {
		n := w()
		if n < 0 || n > int64(len(b)/(8*words)) {
			ok = false
			return 0
		}
		return int(n)
	}
	for i := range s.indexes {
		x := &s.indexes[i]
		x.level = w()
		for range count(2 + x.values) {
			key, pos := w(), w()
			if pos < 0 || pos >= int64(position) {
				return bad
			}
			rec := x.insert(key, x.level, int(pos))
			for j := range x.values {
				x.vals[rec*x.values+j] = w()
			}
		}
	}
	for i := range s.best {
		m := &s.best[i]
		m.key, m.count, m.pos = w(), w(), int32(w())
		for j := range m.v {
			m.v[j] = w()
		}
	}
	for i := range s.hists {
		h := &s.hists[i]
		n := count(1)
		if h.mask >= 0 && n != min(len(h.v), position) || h.mask < 0 && n != position {
			return bad
		}
		for p := position - n; p < position; p++ {
			h.put(int64(p), w())
		}
	}
	for i := range s.keys {
		for range count(2) {
			s.keys[i] = append(s.keys[i], [2]int64{w(), w()})
		}
	}
	if !ok || len(b) != 0 {
		return bad
	}
	return nil
}

// Snapshots replays a trace and returns the state before its first token and
// after every window of the given size; the last window may be shorter. It
// checks no prediction and no fraction: [Exact.Replay] and [Exact.Verify] do.
func (x *Exact) Snapshots(ctx context.Context, trace []Token, size int) ([]Snapshot, error) {
	if size < 1 {
		return nil, errorf(CodeInputMalformed, "a window of %d tokens", size)
	}
	if err := x.p.m.checkTokens(trace); err != nil {
		return nil, err
	}
	e := x.Fresh()
	e.pure = true
	out := []Snapshot{{Records: e.s.marshal(0)}}
	for from := 0; from < len(trace); from += size {
		to := min(from+size, len(trace))
		for p := from; p < to; p++ {
			if p&1023 == 0 {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
			}
			if err := e.append(ctx, trace[p]); err != nil {
				return nil, err
			}
			if e.slow != nil {
				return nil, errorf(CodeWeightsUnsupported, "position %d has no plan (%s), so there is no state to take", p, e.why)
			}
		}
		out = append(out, Snapshot{to, chain(out[len(out)-1].Tokens, trace[from:to]), e.s.marshal(to)})
	}
	return out, nil
}

// Replay runs one window alone: the tokens from the snapshot's position to
// the end of trace, given the state before them. Of o, the
// prompt and the forced positions count. The snapshot after the window is
// returned. One that does not have the given root is checkpoint_edited.
func (x *Exact) Replay(ctx context.Context, s Snapshot, root Root, trace []Token, o VerifyOptions) (*Snapshot, *Verdict, error) {
	m := x.p.m
	if got := s.Root(x.p.digest()); got != root {
		return nil, nil, errorf(CodeCheckpointEdited, "the snapshot at position %d has root %s, not %s", s.Position, got, root)
	}
	if s.Position < 0 || s.Position >= len(trace) {
		return nil, nil, errorf(CodeCheckpointForeign, "the snapshot is at position %d, the trace has %d tokens", s.Position, len(trace))
	}
	if err := m.checkTokens(trace); err != nil {
		return nil, nil, err
	}
	f, err := newForced(o.Prompt, len(trace), o.Forced)
	if err != nil {
		return nil, nil, err
	}
	e := x.Fresh()
	if err := e.s.unmarshal(s.Records, s.Position); err != nil {
		return nil, nil, err
	}
	if !bytes.Equal(e.s.marshal(s.Position), s.Records) {
		return nil, nil, errorf(CodeCheckpointEdited, "records are not in canonical order")
	}
	if err := e.checkRecords(s.Position); err != nil {
		return nil, nil, err
	}
	e.s.tokens = slices.Clone(trace[:s.Position])
	v := &Verdict{At: -1, Got: -1, Want: -1}
	for p := s.Position; p < len(trace); p++ {
		if p > s.Position && !f.has(p) {
			v.Checked++
			if e.next != trace[p] {
				v.better(p, trace[p], e.next)
			}
		}
		if err := e.append(ctx, trace[p]); err != nil {
			return nil, nil, err
		}
		if e.slow != nil {
			return nil, nil, errorf(CodeWeightsUnsupported, "position %d has no plan: %s", p, e.why)
		}
	}
	out := &Snapshot{len(trace), chain(s.Tokens, trace[s.Position:]), e.s.marshal(len(trace))}
	return out, v, nil
}

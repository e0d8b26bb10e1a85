package transformer

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

func slicer(t *testing.T, family string) backend.Slicer {
	t.Helper()
	b, err := New(family)
	if err != nil {
		t.Fatal(err)
	}
	if !b.Capabilities().Has(backend.Checkpoints) {
		t.Fatalf("%s has no checkpoints", family)
	}
	s, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	return s.(backend.Slicer)
}

func uncut(t *testing.T, inv backend.Invocation) backend.Answer {
	t.Helper()
	b, err := New(Exact)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	inv.Trace = true
	a, err := s.Run(t.Context(), inv)
	if err != nil || a.Trace == nil {
		t.Fatalf("%+v, %v", a, err)
	}
	return a
}

// buffered is an invocation whose buffers a module's own allocator gives room.
func buffers(t *testing.T) backend.Invocation {
	return backend.Invocation{Module: module(t, "integers"), Calls: []invocation.Call{call("i64", tassadar.I64, tassadar.Value{Type: tassadar.I64, Bits: 5}), call("i64", tassadar.I64, tassadar.Value{Type: tassadar.I64, Bits: 1<<64 - 1})}}
}

// Wherever a run is cut, amid what the host gives as well, the slices have the tokens,
// the trace and the result of the whole, on engines that take turns, and write the
// same checkpoints.
func TestSlices(t *testing.T) {
	all := traced(t)
	all["integers"] = buffers(t)
	for name, inv := range all {
		whole := uncut(t, inv)
		n, prompt := len(whole.Trace.Tokens), 0
		for size := 1; size < n; size = 2*size + 1 {
			if n/size > 12 { // more cuts in a row say no more
				prompt = n - 12*size
			}
			var checkpoint []byte
			from, engines := 0, []backend.Slicer{slicer(t, Exact), slicer(t, Compiled)}
			for i := 0; ; i++ {
				to := max(from+size, prompt)
				part := backend.Slice{From: from, To: to, Checkpoint: checkpoint}
				got, err := engines[i%2].Slice(t.Context(), inv, part)
				if err != nil || got.Refusal != nil {
					t.Fatalf("%s: slice %d to %d of %d: %v, %v", name, from, to, n, got.Refusal, err)
				}
				if !slices.Equal(got.Tokens, whole.Trace.Tokens[:min(to, n)]) || got.Ended != (to >= n) {
					t.Fatalf("%s: slice %d to %d of %d has %d tokens, ended %t", name, from, to, n, len(got.Tokens), got.Ended)
				}
				if got.Ended {
					if x := got.Trace; got.Result.Digest() != whole.Result.Digest() || x.Program != whole.Trace.Program || x.Statement != whole.Trace.Statement || x.Model != whole.Trace.Model {
						t.Errorf("%s, cut every %d tokens: %+v, want %+v", name, size, got.Answer, whole)
					}
					break
				}
				other, err := engines[1-i%2].Slice(t.Context(), inv, part)
				if err != nil || !bytes.Equal(other.Checkpoint, got.Checkpoint) {
					t.Errorf("%s: at %d the engines write other checkpoints, %v", name, to, err)
				}
				from, checkpoint = to, got.Checkpoint
			}
		}
	}
}

// reseal gives an edited checkpoint the digests of what it holds.
func reseal(data []byte) []byte {
	seal := func(b []byte) {
		sum := sha256.Sum256(b[:len(b)-sha256.Size])
		copy(b[len(b)-sha256.Size:], sum[:])
	}
	seal(data[:len(data)-sha256.Size])
	// The digest of the state covers the state alone, which stands behind the binding.
	magic := bytes.Index(data, []byte("tassadar-vm-checkpoint\x00\x01\n"))
	seal(data[magic : len(data)-sha256.Size])
	seal(data)
	return data
}

// A checkpoint that is not the one of the run, at its place, is refused with its code.
func TestSliceRefused(t *testing.T) {
	inv := traced(t)["host"]
	for _, family := range []string{Exact, Compiled} {
		s := slicer(t, family)
		part := func(from, to int, c []byte) backend.Sliced {
			t.Helper()
			got, err := s.Slice(t.Context(), inv, backend.Slice{From: from, To: to, Checkpoint: c})
			if err != nil {
				t.Fatal(err)
			}
			return got
		}
		n := len(uncut(t, inv).Trace.Tokens)
		at := n - 9
		good := part(0, at, nil).Checkpoint
		early := part(0, at-1, nil).Checkpoint
		head := bytes.Index(good, []byte("tassadar-vm-checkpoint\x00\x01\n")) + len("tassadar-vm-checkpoint\x00\x01\n") + 64
		if got := binary.LittleEndian.Uint64(good[head:]); got != uint64(at) {
			t.Fatalf("the checkpoint is at %d, want %d", got, at)
		}
		tokens, records := head+12, head+12+4*at+8
		edit := func(at int, xor byte) []byte {
			b := bytes.Clone(good)
			b[at] ^= xor
			return b
		}
		other := inv
		other.Calls = slices.Clone(inv.Calls)
		other.Calls[0].Args = []tassadar.Value{i32(0)}
		input := inv
		input.Host = &invocation.Host{Input: []byte("AZ"), Clock: 7, Output: 10}
		fewer := inv
		fewer.Calls = inv.Calls[:1]
		for _, c := range []struct {
			name string
			inv  backend.Invocation
			s    backend.Slice
			code tassadar.Code
			by   tassadar.Refuser
		}{
			{"earlier", inv, backend.Slice{From: at, To: n, Checkpoint: early}, tassadar.CheckpointStale, tassadar.ByEngine},
			{"later", inv, backend.Slice{From: at - 1, To: n, Checkpoint: good}, tassadar.CheckpointForeign, tassadar.ByEngine},
			{"of other arguments", other, backend.Slice{From: at, To: n, Checkpoint: good}, tassadar.CheckpointForeign, tassadar.ByEngine},
			{"of more calls", fewer, backend.Slice{From: at, To: n, Checkpoint: good}, tassadar.CheckpointForeign, tassadar.ByEngine},
			{"of another input", input, backend.Slice{From: at, To: n, Checkpoint: good}, tassadar.CheckpointForeign, tassadar.ByEngine},
			{"of another module", traced(t)["trap"], backend.Slice{From: at, To: n, Checkpoint: part(0, at, nil).Checkpoint}, tassadar.CheckpointForeign, tassadar.ByEngine},
			{"a bit of a token", inv, backend.Slice{From: at, To: n, Checkpoint: edit(tokens, 1)}, tassadar.CheckpointEdited, tassadar.ByEngine},
			{"a token, resealed", inv, backend.Slice{From: at, To: n, Checkpoint: reseal(edit(tokens+4*(at-60), 1))}, "", tassadar.ByEngine},
			{"a record, resealed", inv, backend.Slice{From: at, To: n, Checkpoint: reseal(edit(records+8*5, 1))}, tassadar.CheckpointEdited, tassadar.ByEngine},
			{"the prediction, resealed", inv, backend.Slice{From: at, To: n, Checkpoint: reseal(edit(head+8, 1))}, tassadar.CheckpointEdited, tassadar.ByEngine},
			{"truncated", inv, backend.Slice{From: at, To: n, Checkpoint: good[:len(good)-1]}, tassadar.CheckpointEdited, tassadar.ByEngine},
			{"too large", inv, backend.Slice{From: at, To: n, Checkpoint: good, MostBytes: int64(len(good)) - 1}, tassadar.CheckpointOversized, tassadar.ByLimit},
		} {
			got, err := s.Slice(t.Context(), c.inv, c.s)
			if err != nil || got.Refusal == nil {
				t.Errorf("%s, %s: %+v, %v; want %s", family, c.name, got.Answer, err, c.code)
				continue
			}
			if code := got.Refusal.Code; c.code != "" && code != c.code || got.Refusal.By != c.by || code != tassadar.CheckpointEdited && code != tassadar.CheckpointForeign && c.code == "" {
				t.Errorf("%s, %s: %v, want %s by %s", family, c.name, got.Refusal, c.code, c.by)
			}
		}
		for _, bad := range []backend.Slice{{From: 5, To: 9}, {From: 0, To: 9, Checkpoint: good}, {From: at, To: at, Checkpoint: good}, {From: -1, To: 9}} {
			if _, err := s.Slice(t.Context(), inv, bad); tassadar.CodeOf(err) != tassadar.BadUse {
				t.Errorf("%+v: %v", bad, err)
			}
		}
	}
}

// Engines in floating point have no checkpoints, and say so.
func TestSliceOfFloats(t *testing.T) {
	b, err := New(FloatPlain)
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 4)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.(backend.Slicer).Slice(t.Context(), buffers(t), backend.Slice{To: 9}); tassadar.CodeOf(err) != tassadar.BackendUnavailable || b.Capabilities().Has(backend.Checkpoints) {
		t.Errorf("%v", err)
	}
}

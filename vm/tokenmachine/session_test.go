package tokenmachine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/vm/traces"
)

// answer is what the host of library answers.
func answer(_ int, args []uint64) ([]uint64, error) { return []uint64{args[0] * args[0]}, nil }

// newSession is an instance of library.
func newLibrary(t *testing.T) *Session {
	t.Helper()
	s, err := NewSession(t.Context(), fresh(t), library())
	if err != nil {
		t.Fatal(err)
	}
	s.Host = answer
	return s
}

// calls are invocations of library: what is to come out of them is computed
// by package isatest.
var calls = []isatest.GeneratedCall{
	{Entry: entryRounds, Args: []uint64{300}},
	{Entry: entryDivide, Args: []uint64{1 << 31, 1<<32 - 1}},
	{Entry: entryAsk, Args: []uint64{150}},
	{Entry: entryDivide, Args: []uint64{7, 0}},
	{Entry: entryDeep},
	{Entry: entryRounds, Args: []uint64{500}},
	{Entry: entryHigh},
	{Entry: entryDivide, Args: []uint64{1<<32 - 100, 7}},
	{Entry: entryAsk, Args: []uint64{20}},
}

// runAll makes calls, the number of which is n, and compares their outcomes.
func runAll(t *testing.T, s *Session) {
	t.Helper()
	want := isatest.New(s.Program)
	want.Host = answer
	for i, c := range calls {
		e := s.Program.Entries[c.Entry]
		results, trap, err := want.Invoke(e, c.Args, 0)
		if err != nil {
			t.Fatalf("call %d: %v", i, err)
		}
		got, err := s.Invoke(context.Background(), e, c.Args, 1<<20)
		if err != nil {
			t.Fatalf("call %d: %v", i, err)
		}
		if got.Trap != trap || trap < 0 && !slices.Equal(got.Results, results) {
			t.Errorf("call %d: %v, trap %d, want %v, trap %d", i, got.Results, got.Trap, results, trap)
		}
	}
}

// TestVerify: the trace of several invocations, with answers of the host and
// traps, is verified by one worker or several; every change is named.
func TestVerify(t *testing.T) {
	t.Parallel()
	s := newLibrary(t)
	runAll(t, s)
	trace, forced := s.Tokens(), s.Forced()
	t.Logf("%d tokens, %d forced ranges", len(trace), len(forced))
	x := fresh(t)
	verify := func(trace []vm.Token, forced []traces.Range, workers int) *traces.Result {
		t.Helper()
		v, err := traces.Verify(context.Background(), x, trace, traces.VerifyOptions{Prompt: forced[0].To, Forced: forced[1:], Stop: s.stop, Workers: workers})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	given := 0
	for _, r := range forced {
		given += r.To - r.From
	}
	// isForced tells which tokens may not be edited here: the host gave them,
	// and another value is another invocation.
	isForced := func(p int) bool {
		return slices.ContainsFunc(forced, func(r traces.Range) bool { return r.From <= p && p < r.To })
	}
	// moved are the ranges after tokens were taken away or added at a position.
	moved := func(at, by int) []traces.Range {
		out := slices.Clone(forced)
		for i := range out {
			if out[i].From >= at {
				out[i].From, out[i].To = out[i].From+by, out[i].To+by
			}
		}
		return out
	}
	predicted := func(p int) int {
		for isForced(p) || isForced(p+1) {
			p++
		}
		return p
	}
	for workers := 1; workers <= 3; workers++ {
		if v := verify(trace, forced, workers); v.At != -1 || v.Checked != len(trace)-given {
			t.Errorf("%d workers: %+v, want %d checked", workers, v, len(trace)-given)
		}
		for _, at := range []int{predicted(s.promptTokens), predicted(5000), predicted(len(trace) / 2), predicted(len(trace) - 500)} {
			wrong := slices.Clone(trace)
			wrong[at] ^= 1
			if v := verify(wrong, forced, workers); v.At != at || v.Want != trace[at] {
				t.Errorf("%d workers, token %d is wrong: %+v", workers, at, v)
			}
			// Where a token equals the one after it, the trace differs later.
			first := at
			for trace[first] == trace[first+1] {
				first++
			}
			if v := verify(slices.Delete(slices.Clone(trace), at, at+1), moved(at, -1), workers); v.At != first {
				t.Errorf("%d workers, token %d is missing: %+v", workers, at, v)
			}
			if v := verify(slices.Insert(slices.Clone(trace), at, tokNext+1), moved(at, 1), workers); v.At != at {
				t.Errorf("%d workers, token %d is extra: %+v", workers, at, v)
			}
		}
		if v := verify(trace[:len(trace)-1], forced, workers); v.At != len(trace)-1 || v.Got != -1 || v.Want != tokDone {
			t.Errorf("%d workers, the last token is missing: %+v", workers, v)
		}
		if v := verify(append(slices.Clone(trace), tokNext), forced, workers); v.At != len(trace) || v.Want != -1 {
			t.Errorf("%d workers, a token after the last: %+v", workers, v)
		}
	}
	// Another answer of the host is another run: what follows differs.
	other := slices.Clone(trace)
	last := forced[len(forced)-1]
	other[last.To-1] ^= 2
	if v := verify(other, forced, 2); v.At < last.To {
		t.Errorf("another answer: %+v, want a difference after %d", v, last.To)
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	s := newLibrary(t)
	p := s.Program
	// A limit of tokens stops, and the session goes on from there.
	limit := s.PromptTokens() + 500
	_, err := s.Invoke(ctx, p.Entries[entryRounds], []uint64{100}, limit)
	if codeOf(err) != vm.CodeTokenLimit || len(s.Tokens()) != limit || !s.Open() {
		t.Errorf("limit of %d tokens: %v at %d", limit, err, len(s.Tokens()))
	}
	if _, err := s.Invoke(ctx, p.Entries[entryRounds], []uint64{1}, 1<<20); codeOf(err) != vm.CodeInputMalformed {
		t.Errorf("a second invocation before the end of the first: %v", err)
	}
	got, err := s.Resume(ctx, 1<<20)
	want, _, _ := isatest.New(p).Invoke(p.Entries[entryRounds], []uint64{100}, 0)
	if err != nil || !slices.Equal(got.Results, want) {
		t.Errorf("resumed: %v, %v, want %v", got, err, want)
	}
	// So does the end of a context.
	s = newLibrary(t)
	cancelled, cancel := context.WithCancel(ctx)
	s.Progress = func(n int) {
		if n > s.PromptTokens() {
			cancel()
		}
	}
	if _, err := s.Invoke(cancelled, p.Entries[entryRounds], []uint64{1 << 31}, Horizon); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	// Wrong numbers of arguments, and a host that is not there or fails.
	s = newLibrary(t)
	if _, err := s.Invoke(ctx, p.Entries[entryDivide], []uint64{1}, 1<<20); codeOf(err) != vm.CodeInputMalformed {
		t.Errorf("one argument of two: %v", err)
	}
	failed := errors.New("no answer")
	s.Host = func(int, []uint64) ([]uint64, error) { return nil, failed }
	if _, err := s.Invoke(ctx, p.Entries[entryAsk], []uint64{1}, 1<<20); !errors.Is(err, failed) {
		t.Errorf("a host that fails: %v", err)
	}
	s.Host = nil
	if _, err := s.Resume(ctx, 1<<20); codeOf(err) != vm.CodeInputMalformed {
		t.Errorf("no host: %v", err)
	}
}

// TestDepth: calls trap at the limit of their depth, to the call, and where a
// frame would leave the register space.
func TestDepth(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		entry int
		calls int
	}{{entryDeep, 100}, {entryHigh, 1 + isa.MaxBase/isa.MaxRegister}} {
		s := newLibrary(t)
		got, err := s.Invoke(context.Background(), s.Program.Entries[tc.entry], nil, 1<<20)
		if err != nil || got.Trap != isa.TrapDepth {
			t.Fatalf("entry %d: trap %d, %v", tc.entry, got.Trap, err)
		}
		n := 0
		for _, token := range s.Tokens()[s.PromptTokens():] {
			if token >= tokCall && token < tokRet {
				n++
			}
		}
		if n != tc.calls {
			t.Errorf("entry %d: %d calls, want %d", tc.entry, n, tc.calls)
		}
		// The trap leaves nothing to unwind.
		after, err := s.Invoke(context.Background(), s.Program.Entries[entryDivide], []uint64{42, 6}, 1<<20)
		if err != nil || !slices.Equal(after.Results, []uint64{7}) {
			t.Errorf("entry %d: after it %v, %v", tc.entry, after, err)
		}
	}
}

// TestCheckpoint: a session that was saved and resumed in another engine, in
// the middle of an instruction, of an invocation or between two, has the same
// trace to the end, and the same state.
func TestCheckpoint(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	whole := newLibrary(t)
	runAll(t, whole)
	var end bytes.Buffer
	if err := whole.Checkpoint(&end); err != nil {
		t.Fatal(err)
	}
	n := len(whole.Tokens())
	for _, at := range []int{whole.PromptTokens() + 1, whole.PromptTokens() + 777, n / 3, n / 2, n/2 + 1, n - 40} {
		t.Run(fmt.Sprint(at), func(t *testing.T) {
			s := newLibrary(t)
			done := 0
			for done < len(calls) {
				c := calls[done]
				_, err := s.Invoke(ctx, s.Program.Entries[c.Entry], c.Args, at)
				if codeOf(err) == vm.CodeTokenLimit {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				done++
			}
			var b bytes.Buffer
			if err := s.Checkpoint(&b); err != nil {
				t.Fatal(err)
			}
			s, err := ResumeSession(fresh(t), library(), bytes.NewReader(b.Bytes()), len(s.Tokens()), 0)
			if err != nil {
				t.Fatal(err)
			}
			s.Host = answer
			for done < len(calls) {
				c := calls[done]
				var err error
				if s.Open() {
					_, err = s.Resume(ctx, 1<<20)
				} else {
					_, err = s.Invoke(ctx, s.Program.Entries[c.Entry], c.Args, 1<<20)
				}
				if err != nil {
					t.Fatal(err)
				}
				done++
			}
			if !slices.Equal(s.Tokens(), whole.Tokens()) || !slices.Equal(s.Forced(), whole.Forced()) {
				t.Errorf("another trace: %d tokens of %d", len(s.Tokens()), n)
			}
			var last bytes.Buffer
			if err := s.Checkpoint(&last); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(last.Bytes(), end.Bytes()) {
				t.Error("another state at the end")
			}
		})
	}
}

func TestCheckpointRefused(t *testing.T) {
	t.Parallel()
	s := newLibrary(t)
	_, err := s.Invoke(context.Background(), s.Program.Entries[entryRounds], []uint64{400}, 2000)
	if codeOf(err) != vm.CodeTokenLimit {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := s.Checkpoint(&b); err != nil {
		t.Fatal(err)
	}
	data, other := b.Bytes(), library()
	other.Consts[4]++
	for _, tc := range []struct {
		name  string
		p     *isa.Program
		data  []byte
		least int
		limit int64
		want  string
	}{
		{"as it is", library(), data, 2000, int64(len(data)), ""},
		{"another program", other, data, 0, 0, vm.CodeCheckpointForeign},
		{"stale", library(), data, 2001, 0, vm.CodeCheckpointStale},
		{"oversized", library(), data, 0, int64(len(data) - 1), vm.CodeCheckpointOversized},
		{"truncated", library(), data[:len(data)-7], 0, 0, vm.CodeCheckpointEdited},
		{"a token", library(), flip(data, 2000), 0, 0, vm.CodeCheckpointEdited},
		{"a record", library(), flip(data, len(data)-100), 0, 0, vm.CodeCheckpointEdited},
		{"the digest", library(), flip(data, len(data)-1), 0, 0, vm.CodeCheckpointEdited},
		{"empty", library(), nil, 0, 0, vm.CodeCheckpointEdited},
	} {
		if _, err := ResumeSession(fresh(t), tc.p, bytes.NewReader(tc.data), tc.least, tc.limit); codeOf(err) != tc.want {
			t.Errorf("%s: %v, want %q", tc.name, err, tc.want)
		}
	}
}

func flip(data []byte, at int) []byte {
	out := slices.Clone(data)
	out[at] ^= 1
	return out
}

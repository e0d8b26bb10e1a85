package tokenmachine

import (
	"testing"

	"tassadar/vm/isa/isatest"
)

// TestReader: what a trace says of memory and of absolute registers is what the plain
// interpreter comes to, and registers are those that it says were written.
func TestReader(t *testing.T) {
	t.Parallel()
	words, registers := 0, 0
	for seed := uint64(0); seed < 60; seed++ {
		p := isatest.Generate(seed)
		if len(p.Code) > 400 {
			continue
		}
		calls := isatest.Calls(seed, p)
		s := traceOf(t, seed, p, calls, 1<<20)
		plain := isatest.New(p)
		plain.Host = func(call int, _ []uint64) ([]uint64, error) {
			return isatest.HostResults(seed, call, p.Imports[call]), nil
		}
		for _, c := range calls {
			if _, _, err := plain.Invoke(p.Entries[c.Entry], c.Args, isatest.MaxSteps); err != nil {
				t.Fatal(err)
			}
		}
		r := NewReader(p)
		trace := s.Tokens()
		for i, token := range trace {
			if i >= s.PromptTokens() {
				if want := At(p, trace[:i]); i%97 == 0 && r.PC() != want {
					t.Fatalf("seed %d, position %d: at %d, want %d", seed, i, r.PC(), want)
				}
			}
			r.See(token)
		}
		for _, w := range r.Words() {
			if got := plain.Word(w.Index); got != w.Value {
				t.Errorf("seed %d: word %d is %#x, the interpreter has %#x", seed, w.Index, w.Value, got)
			}
			words++
		}
		for _, x := range r.Registers() {
			if x.Key < 0 {
				if got := plain.Abs(int32(x.Key)); got != x.Value {
					t.Errorf("seed %d: register %d is %#x, the interpreter has %#x", seed, x.Key, x.Value, got)
				}
				registers++
			}
		}
	}
	if words < 300 || registers < 300 {
		t.Errorf("%d words and %d registers: the test sees little", words, registers)
	}
}

// TestReaderSteps: what is committed is what [Session.Steps] says.
func TestReaderSteps(t *testing.T) {
	t.Parallel()
	s := traceOf(t, 0, mixed(), []isatest.GeneratedCall{{Args: []uint64{3}}}, 1<<20)
	trace := s.Tokens()
	r, at := NewReader(s.Program), 0
	see := func(to int) {
		for ; at < to; at++ {
			r.See(trace[at])
		}
	}
	written := map[int64]uint64{}
	memory := 0
	for st := range s.Steps() {
		see(st.From)
		if r.PC() != st.PC || r.Base() != st.Base {
			t.Fatalf("position %d: at %d in frame %d, want %d in %d", st.From, r.PC(), r.Base(), st.PC, st.Base)
		}
		see(st.To - 1)
		if st.Wrote && r.Pending()|0xffff != st.Value|0xffff {
			t.Errorf("position %d: digits %#x of %#x", st.To, r.Pending(), st.Value)
		}
		see(st.To)
		w := r.Written()
		if w.Register != st.Wrote || w.Register && (w.Key != st.Register || w.Value != st.Value) {
			t.Errorf("position %d: %+v, want %+v", st.To, w, st)
		}
		if w.Register {
			written[w.Key] = w.Value
		}
		if w.Memory {
			memory++
		}
	}
	held := 0
	for _, x := range r.Registers() {
		if x.Key < 0 {
			continue
		}
		if held++; written[x.Key] != x.Value || r.Operand(int32(x.Key-r.Base())) != x.Value {
			t.Errorf("register %d is %#x, want %#x", x.Key, x.Value, written[x.Key])
		}
	}
	if held != len(written) || memory != 3 {
		t.Errorf("%d of %d registers, %d words written", held, len(written), memory)
	}
	if pc, field, ok := CodeField(s.Program, 1+8*3+2); pc != 3 || field != "a" || !ok {
		t.Errorf("%d %s %v", pc, field, ok)
	}
	for _, position := range []int{0, 1 + 8*len(s.Program.Code)} {
		if _, _, ok := CodeField(s.Program, position); ok {
			t.Errorf("position %d is in the code", position)
		}
	}
}

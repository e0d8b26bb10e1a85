package tokenvm

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

// Statement is what a trace says, if its predictions are the model's: which functions
// of which modules were called, with what, and what came of it.
type Statement struct {
	Modules []boundFile `json:"modules"` // the module itself stands last
	Model   string      `json:"model"`
	// Instantiated are the modules whose start was executed, by name.
	Instantiated []Stated `json:"instantiated"`
	Calls        []Stated `json:"calls"`
	// Answers are what the host answered to calls of its functions, Output and Errors
	// what these calls were given to write.
	Answers []Answered `json:"answers"`
	Output  Written    `json:"output"`
	Errors  Written    `json:"errors"`
	// Exit is the exit code of a program that exited.
	Exit *int32 `json:"exit,omitempty"`
	// Open: the last call has not ended.
	Open bool `json:"open"`
}

// Stated is a call, or an instantiation.
type Stated struct {
	Invoked string   `json:"invoked"`
	Args    []string `json:"args"`    // TYPE:NUMBER
	Results []string `json:"results"` // likewise
	Trap    string   `json:"trap,omitempty"`
}

// Answered are the answers of one function of the host.
type Answered struct {
	Import string `json:"import"`
	Calls  int    `json:"calls"`
	// SHA256 is of the lines "ARGS = RESULTS\n" of all calls, in order, with values as
	// TYPE:NUMBER and spaces between.
	SHA256 string `json:"sha256"`
}

// Written are bytes that a program wrote.
type Written struct {
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// String writes a call for people.
func (s Stated) String() string {
	text := fmt.Sprintf("%s(%s)", s.Invoked, strings.Join(s.Args, ", "))
	switch {
	case s.Trap != "":
		return text + " traps: " + s.Trap
	case len(s.Results) > 0:
		return text + " = " + strings.Join(s.Results, ", ")
	}
	return text
}

// Lines writes the calls of a statement for people, the first of them where there
// are many, and what else there is.
func (s *Statement) Lines(most int) []string {
	var out []string
	for i, c := range s.Calls {
		if i == most {
			out = append(out, fmt.Sprintf("and %d calls more", len(s.Calls)-i))
			break
		}
		text := c.String()
		if s.Open && i == len(s.Calls)-1 {
			text += " has not ended"
		}
		out = append(out, text)
	}
	for _, a := range s.Answers {
		out = append(out, fmt.Sprintf("%s answered %d times", a.Import, a.Calls))
	}
	if s.Output.Bytes > 0 {
		out = append(out, fmt.Sprintf("output of %d bytes, sha256:%s", s.Output.Bytes, s.Output.SHA256))
	}
	if s.Exit != nil {
		out = append(out, fmt.Sprintf("exit code %d", *s.Exit))
	}
	return out
}

// State reads what a trace says. It is input_malformed where no run of the program has
// such tokens of the host, in such an order: a link that was not instantiated, or
// not in its place, or something after its trap or after an exit.
func (w *Weights) State(trace []vm.Token) (*Statement, *tokenmachine.Followed, error) {
	f, err := w.Follow(trace)
	if err != nil {
		return nil, nil, Coded(err)
	}
	s, err := w.Stated(f, nil)
	if err != nil {
		return nil, nil, err
	}
	return s, f, nil
}

// Stated is [Weights.State] of a trace that was followed. Attempt, if not nil, says of
// which instances the trap of an instantiation ends nothing; see [tassadar.Link].
func (w *Weights) Stated(f *tokenmachine.Followed, attempt func(instance int) bool) (*Statement, error) {
	s := w.Stating(attempt)
	for i := range f.Invocations {
		in := &f.Invocations[i]
		s.Begin(in)
		for j := range in.Answers {
			s.Answer(&in.Answers[j])
		}
		if in.Ended {
			s.End(in)
		}
	}
	return s.Statement()
}

// Stating makes a statement while a trace is followed. It keeps no answer of the host.
type Stating struct {
	w       *Weights
	attempt func(instance int) bool
	own     map[int]string // how the entries of memories are called, by address
	host    *statedHost
	said    Statement
	begun   int // invocations
	// last is the one of Instantiated or Calls that has begun last.
	last *Stated
	err  error // the first
}

var _ tokenmachine.Listener = (*Stating)(nil)

// Stating begins a statement; see [Weights.Stated] for attempt.
func (w *Weights) Stating(attempt func(instance int) bool) *Stating {
	s := &Stating{w: w, attempt: attempt, own: map[int]string{}, host: newStatedHost(w.Program.Program),
		said: Statement{Modules: w.modules, Model: w.digest(), Instantiated: []Stated{}, Calls: []Stated{}}}
	for i := range w.Memories {
		m := &w.Memories[i]
		for _, e := range []isa.Entry{m.Read, m.Read8, m.Write, m.Write8, m.Size, m.Grow} {
			s.own[e.PC] = fmt.Sprintf("host.memory%d.%s", i, e.Name)
		}
	}
	return s
}

// trapped returns the last instantiation where it ended the run, nil otherwise.
func (s *Stating) trapped() *Stated {
	n := len(s.said.Instantiated)
	if n == 0 || s.said.Instantiated[n-1].Trap == "" || s.attempt != nil && s.attempt(n-1) {
		return nil
	}
	return &s.said.Instantiated[n-1]
}

// Begin implements [tokenmachine.Listener].
func (s *Stating) Begin(in *tokenmachine.Invocation) {
	bad := func(format string, args ...any) { s.err = noTrace(format, args...) }
	if s.err != nil {
		return
	}
	st, trap := stated(in), s.trapped()
	switch instantiates := s.begun < len(s.w.Instances); {
	case s.said.Exit != nil:
		bad("the trace goes on after the program exited with code %d", *s.said.Exit)
		return
	case instantiates && in.Entry.PC != s.w.Instances[s.begun].Instantiate.PC:
		bad("invocation %d of the trace is %v, where the %s has to be", s.begun+1, st, instantiation(s.w.Instances[s.begun].Name))
		return
	case trap != nil:
		bad("the trace goes on after the %s trapped: %s", trap.Invoked, trap.Trap)
		return
	case instantiates:
		st.Invoked = instantiation(s.w.Instances[s.begun].Name)
		s.said.Instantiated = append(s.said.Instantiated, st)
		s.last = &s.said.Instantiated[len(s.said.Instantiated)-1]
	default:
		if in.Entry.Name == "" && s.w.instantiates(in.Entry) {
			bad("invocation %d of the trace is a second %s", s.begun+1, instantiation(in.Entry.Module))
			return
		}
		if name, ok := s.own[in.Entry.PC]; ok {
			st.Invoked = name
		}
		s.said.Calls = append(s.said.Calls, st)
		s.last = &s.said.Calls[len(s.said.Calls)-1]
	}
	s.said.Open = true
	s.begun++
}

// Answer implements [tokenmachine.Listener].
func (s *Stating) Answer(a *tokenmachine.Answer) {
	if s.err != nil {
		return
	}
	s.err = s.host.take(a)
	s.said.Exit = s.host.exit
}

// End implements [tokenmachine.Listener].
func (s *Stating) End(in *tokenmachine.Invocation) {
	if s.err != nil {
		return
	}
	s.said.Open = false
	s.last.Results = values(in.Entry.Results, in.Results)
	if in.Trap >= 0 && s.said.Exit == nil {
		s.last.Trap = trapName(in.Trap)
	}
}

// Statement is what the trace so far says; its errors are those of [Weights.State].
func (s *Stating) Statement() (*Statement, error) {
	if s.err != nil {
		return nil, s.err
	}
	out := s.said
	out.Open = out.Open || s.begun < len(s.w.Instances) && s.trapped() == nil && out.Exit == nil
	out.Answers, out.Output, out.Errors = s.host.answered(), written(s.host.output), written(s.host.errors)
	return &out, nil
}

// noTrace is a trace that no run of the program has.
func noTrace(format string, args ...any) error {
	return tassadar.WithNext(tassadar.Errorf(tassadar.TraceDiffers, format, args...), "No run of this module has such a trace. tassadar vm run --trace FILE makes one.")
}

// instantiation names what a module begins with.
func instantiation(link string) string {
	if link == "" {
		return "instantiation of the module"
	}
	return fmt.Sprintf("instantiation of the linked module %q", link)
}

func (w *Weights) instantiates(e isa.Entry) bool {
	for i := range w.Instances {
		if w.Instances[i].Instantiate.PC == e.PC {
			return true
		}
	}
	return false
}

func stated(in *tokenmachine.Invocation) Stated {
	st := Stated{Invoked: in.Entry.Name, Args: values(in.Entry.Params, in.Args), Results: values(in.Entry.Results, in.Results)}
	if in.Entry.Module != "" {
		st.Invoked = in.Entry.Module + "." + st.Invoked
	}
	if in.Trap >= 0 {
		st.Trap = trapName(in.Trap)
	}
	return st
}

func values(types []isa.Type, bits []uint64) []string {
	out := make([]string, len(bits))
	for i, v := range bits {
		out[i] = typed(types[i], v)
	}
	return out
}

// appendValues writes values with spaces between, integers without what a host calls
// for each byte would take.
func appendValues(b []byte, types []isa.Type, bits []uint64) []byte {
	for i, v := range bits {
		if i > 0 {
			b = append(b, ' ')
		}
		switch types[i] {
		case isa.I32:
			b = strconv.AppendInt(append(b, "i32:"...), int64(int32(uint32(v))), 10)
		case isa.I64:
			b = strconv.AppendInt(append(b, "i64:"...), int64(v), 10)
		default:
			b = append(b, typed(types[i], v)...)
		}
	}
	return b
}

// statedHost gathers what the host was asked and answered.
type statedHost struct {
	p              *isa.Program
	imports        []statedImport
	output, errors []byte
	exit           *int32
	clock          *uint64
	// input are the answers of tassadar.input, in blocks, each 1 more than it is and 0
	// for none; last is the block of the last one. It has at least within bytes, and at
	// most beyond.
	input          map[uint32]*inputBlock
	last           *inputBlock
	lastAt         uint32
	within, beyond uint64
}

// statedImport is what one import was asked and answered.
type statedImport struct {
	name  string
	calls int
	lines hash.Hash
	// pending are lines that lines has not seen yet.
	pending []byte
}

// pendingBytes is how many bytes of lines wait for their hash.
const pendingBytes = 8 << 10

type inputBlock [64]uint16

func newStatedHost(p *isa.Program) *statedHost {
	h := &statedHost{p: p, input: map[uint32]*inputBlock{}, beyond: 1 << 32}
	for _, im := range p.Imports {
		h.imports = append(h.imports, statedImport{name: importName(im), lines: sha256.New()})
	}
	return h
}

func (h *statedHost) take(a *tokenmachine.Answer) error {
	if len(a.Results) < len(h.p.Imports[a.Import].Results) {
		return nil // the trace ends before
	}
	im := &h.p.Imports[a.Import]
	said := &h.imports[a.Import]
	said.calls++
	line := append(appendValues(said.pending, im.Params, a.Args), " = "...)
	if said.pending = append(appendValues(line, im.Results, a.Results), '\n'); len(said.pending) >= pendingBytes {
		said.lines.Write(said.pending)
		said.pending = said.pending[:0]
	}
	switch said.name {
	case tassadar.ImportInput:
		return h.read(uint32(a.Args[0]), uint32(a.Results[0]))
	case tassadar.ImportClock:
		if h.clock != nil && *h.clock != a.Results[0] {
			return noTrace("the trace has two answers of %s: %d and %d", tassadar.ImportClock, int64(*h.clock), int64(a.Results[0]))
		}
		now := a.Results[0]
		h.clock = &now
	case tassadar.ImportOutput:
		h.output = append(h.output, byte(a.Args[0]))
	case tassadar.ImportError:
		h.errors = append(h.errors, byte(a.Args[0]))
	case tassadar.ImportExit:
		code := int32(uint32(a.Args[0]))
		h.exit = &code
	}
	return nil
}

// read takes an answer of tassadar.input, which is a byte of one input or, behind its
// end, -1.
func (h *statedHost) read(at, answer uint32) error {
	if block := at / uint32(len(inputBlock{})); h.last == nil || h.lastAt != block {
		if h.last, h.lastAt = h.input[block], block; h.last == nil {
			h.last = new(inputBlock)
			h.input[block] = h.last
		}
	}
	const end = 1<<32 - 1
	is, was := uint16(answer)+1, &h.last[at%uint32(len(inputBlock{}))]
	if answer == end {
		is = 0xff + 2
	}
	switch {
	case answer != end && answer > 0xff, *was != 0 && *was != is:
		return noTrace("the trace has %d as an answer of %s at %d: no input has", int32(answer), tassadar.ImportInput, at)
	case answer == end:
		h.beyond = min(h.beyond, uint64(at))
	default:
		h.within = max(h.within, uint64(at)+1)
	}
	if *was = is; h.within > h.beyond {
		return noTrace("the trace has answers of %s of an input of at least %d bytes, and of one of at most %d", tassadar.ImportInput, h.within, h.beyond)
	}
	return nil
}

func (h *statedHost) answered() []Answered {
	out := []Answered{}
	for i := range h.imports {
		if said := &h.imports[i]; said.calls > 0 {
			said.lines.Write(said.pending)
			said.pending = said.pending[:0]
			out = append(out, Answered{said.name, said.calls, hex.EncodeToString(said.lines.Sum(nil))})
		}
	}
	return out
}

func written(b []byte) Written {
	sum := sha256.Sum256(b)
	return Written{len(b), hex.EncodeToString(sum[:])}
}

// Expect checks that a trace is that of these calls with this host: it drives the
// trace as it would drive an engine, and nothing may be left over. It returns what
// the calls came to. Another trace is trace_differs.
func (w *Weights) Expect(ctx context.Context, trace []vm.Token, h *Host, calls []Call) ([]Called, error) {
	play := traces.NewPlayback(w.Model, trace)
	r, err := w.Start(ctx, play, h, tokenmachine.Horizon)
	if err != nil {
		return nil, err
	}
	called, err := r.Call(ctx, calls, tokenmachine.Horizon, nil)
	if err != nil {
		return nil, Coded(err)
	}
	if play.Len() < len(trace) {
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "the trace goes on for %d tokens after the calls that were asked for", len(trace)-play.Len())
	}
	return called, nil
}

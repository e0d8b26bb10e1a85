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
	"tassadar/vm/machine"
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
func (w *Weights) State(trace []vm.Token) (*Statement, *machine.Followed, error) {
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
func (w *Weights) Stated(f *machine.Followed, attempt func(instance int) bool) (*Statement, error) {
	s := &Statement{Modules: w.modules, Model: w.digest(), Instantiated: []Stated{}, Calls: []Stated{}, Answers: []Answered{}}
	host := newStatedHost(w.Program.Program)
	bad := func(format string, args ...any) (*Statement, error) { return nil, noTrace(format, args...) }
	// trapped reports whether the last instantiation ended the run.
	trapped := func() bool {
		n := len(s.Instantiated)
		return n > 0 && s.Instantiated[n-1].Trap != "" && (attempt == nil || !attempt(n-1))
	}
	own := map[int]string{}
	for i := range w.Memories {
		m := &w.Memories[i]
		for _, e := range []isa.Entry{m.Read, m.Read8, m.Write, m.Write8, m.Size, m.Grow} {
			own[e.PC] = fmt.Sprintf("host.memory%d.%s", i, e.Name)
		}
	}
	for i := range f.Invocations {
		in := &f.Invocations[i]
		st := stated(in)
		switch {
		case s.Exit != nil:
			return bad("the trace goes on after the program exited with code %d", *s.Exit)
		case i < len(w.Instances):
			if in.Entry.PC != w.Instances[i].Instantiate.PC {
				return bad("invocation %d of the trace is %v, where the %s has to be", i+1, st, instantiation(w.Instances[i].Name))
			}
			st.Invoked = instantiation(w.Instances[i].Name)
			if trapped() {
				return bad("the trace goes on after the %s trapped: %s", s.Instantiated[i-1].Invoked, s.Instantiated[i-1].Trap)
			}
			s.Instantiated = append(s.Instantiated, st)
		default:
			if last := s.Instantiated[len(s.Instantiated)-1]; trapped() {
				return bad("the trace goes on after the %s trapped: %s", last.Invoked, last.Trap)
			}
			if in.Entry.Name == "" && w.instantiates(in.Entry) {
				return bad("invocation %d of the trace is a second %s", i+1, instantiation(in.Entry.Module))
			}
			if name, ok := own[in.Entry.PC]; ok {
				st.Invoked = name
			}
			s.Calls = append(s.Calls, st)
		}
		s.Open = !in.Ended
		for j := range in.Answers {
			if err := host.take(&in.Answers[j]); err != nil {
				return nil, err
			}
		}
		if s.Exit = host.exit; s.Exit != nil && in.Ended {
			calls := s.Calls
			if len(calls) == 0 {
				calls = s.Instantiated
			}
			calls[len(calls)-1].Trap = ""
		}
	}
	s.Open = s.Open || len(f.Invocations) < len(w.Instances) && !trapped() && s.Exit == nil
	s.Answers, s.Output, s.Errors = host.answered(), written(host.output), written(host.errors)
	return s, nil
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

func stated(in *machine.Invocation) Stated {
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
	names          []string // by import
	calls          []int
	lines          []hash.Hash // of what was asked and answered, by import
	line           []byte      // room for one
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

type inputBlock [64]uint16

func newStatedHost(p *isa.Program) *statedHost {
	h := &statedHost{p: p, calls: make([]int, len(p.Imports)), input: map[uint32]*inputBlock{}, beyond: 1 << 32}
	for _, im := range p.Imports {
		h.names, h.lines = append(h.names, importName(im)), append(h.lines, sha256.New())
	}
	return h
}

func (h *statedHost) take(a *machine.Answer) error {
	if len(a.Results) < len(h.p.Imports[a.Import].Results) {
		return nil // the trace ends before
	}
	im := &h.p.Imports[a.Import]
	h.calls[a.Import]++
	h.line = appendValues(h.line[:0], im.Params, a.Args)
	h.line = append(h.line, " = "...)
	h.line = append(appendValues(h.line, im.Results, a.Results), '\n')
	h.lines[a.Import].Write(h.line)
	switch h.names[a.Import] {
	case tassadar.ImportInput:
		return h.read(uint32(a.Args[0]), uint32(a.Results[0]))
	case tassadar.ImportClock:
		if h.clock != nil && *h.clock != a.Results[0] {
			return noTrace("the trace has two answers of %s: %d and %d", tassadar.ImportClock, int64(*h.clock), int64(a.Results[0]))
		}
		h.clock = &a.Results[0]
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
	for i, n := range h.calls {
		if n > 0 {
			out = append(out, Answered{importName(h.p.Imports[i]), n, hex.EncodeToString(h.lines[i].Sum(nil))})
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
	r, err := w.Start(ctx, play, h, machine.Horizon)
	if err != nil {
		return nil, err
	}
	called, err := r.Call(ctx, calls, machine.Horizon, nil)
	if err != nil {
		return nil, Coded(err)
	}
	if play.Len() < len(trace) {
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "the trace goes on for %d tokens after the calls that were asked for", len(trace)-play.Len())
	}
	return called, nil
}

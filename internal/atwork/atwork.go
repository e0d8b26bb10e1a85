// Package atwork is a short run of the token machine with everything that a person needs to
// see a transformer execute a program: the tokens, and for each that was predicted where
// every attention head looked and what it read there, what the layers worked out, how the
// likeliest tokens scored, and what instruction, registers and memory the tokens say. All of
// it is computed: by vm.exact, by the weights, and by the token machine's own reader of
// traces. It holds no HTML; internal/report writes the page.
//
// Start with [Run], which executes the built-in program, and [Work.Steps].
package atwork

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/text"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// The built-in program, which adds numbers that stand in memory.
var (
	//go:embed sum.wat
	source string
	//go:embed sum.wasm
	binaryModule []byte
)

// What is called of it.
const (
	export   = "sum"
	argument = 3
)

// limit bounds the run, in tokens with the prompt.
const limit = 1000

// Work is a run. It is not changed any more.
type Work struct {
	// Source is the program in WebAssembly's text format, Module its bytes.
	Source string
	Module []byte
	// Export is the function that was called, with Argument; Result is what it returned.
	Export           string
	Argument, Result uint64
	Model            Model
	// Code is what the module was lowered to.
	Code []Instruction
	// Tokens are all tokens of the run, the first PromptTokens of which are the prompt.
	Tokens       []Token
	PromptTokens int
	// Steps are the predictions, in order.
	Steps []Step
}

// Model counts what the transformer is made of.
type Model struct {
	Layers, Heads, Neurons, Width, Vocabulary int
}

// Instruction is one of the token machine's.
type Instruction struct {
	PC     int
	Text   string
	Origin string // the function and offset that it comes from
	First  int    // the position of its first token in the prompt
}

// Who gave a token.
const (
	ByPrompt = "prompt" // it is part of the program
	ByHost   = "given"  // the call and its arguments
	ByModel  = "predicted"
)

// Token is a token of the run.
type Token struct {
	Position int
	Name     string
	Number   int // in the vocabulary
	// Kind is the name without what it carries: d0, jump, op.
	Kind string
	By   string
	// Says is what the token stands for at its place.
	Says string
}

// Run executes the program on weights that it makes for this run and lets go of. The errors
// carry reason codes; a context that ends is its own.
func Run(ctx context.Context) (*Work, error) {
	m, err := wasm.Decode(binaryModule)
	if err != nil {
		return nil, err
	}
	lowered, err := lower.Lower([]lower.Link{{Module: m}}, lower.Options{})
	if err != nil {
		return nil, err
	}
	model, layout := tokenmachine.Compile()
	engine, err := exact.New(model, nil)
	if err != nil {
		return nil, coded(err)
	}
	s, err := tokenmachine.NewSessionOf(ctx, model, engine, lowered.Program)
	if err != nil {
		return nil, coded(err)
	}
	own := &lowered.Instances[0]
	if out, err := s.Invoke(ctx, own.Instantiate, nil, limit); err != nil || out.Trap >= 0 {
		return nil, wrong(err, "it does not begin")
	}
	out, err := s.Invoke(ctx, own.Funcs[export], []uint64{argument}, limit)
	if err != nil || out.Trap >= 0 {
		return nil, wrong(err, "it does not return")
	}
	w := &Work{Source: source, Module: slices.Clone(binaryModule), Export: export, Argument: argument, Result: out.Results[0],
		Model: Model{layout.Layers, layout.Heads, layout.Neurons, layout.Width, len(model.Names)}, PromptTokens: s.PromptTokens()}
	for pc, in := range lowered.Program.Code {
		w.Code = append(w.Code, Instruction{pc, in.String(), origin(lowered, pc), 1 + pc*CodeTokens})
	}
	return w, w.watch(ctx, engine, model, &layout, s)
}

// CodeTokens are the tokens of an instruction in the prompt.
const CodeTokens = 8

// origin says where an instruction comes from.
func origin(r *lower.Result, pc int) string {
	if l, ok := r.Locate(pc); ok {
		return l.String()
	}
	return r.Routine(pc)
}

// wrong is what the built-in program cannot come to: the program is part of this one, and
// so is the engine.
func wrong(err error, what string) error {
	if err != nil {
		return coded(err)
	}
	return tassadar.Errorf(tassadar.OutcomeDiffers, "the built-in program: %s", what)
}

// coded gives an error of package vm its reason code.
func coded(err error) error {
	var e *vm.Error
	if errors.As(err, &e) {
		return tassadar.Errorf(tassadar.Code(e.Code), "%w", e.Err)
	}
	return err
}

// watch goes through the run again with an engine that shows what it does, and keeps what
// a page shows of it.
func (w *Work) watch(ctx context.Context, engine *exact.Engine, m *vm.Model, layout *graph.Report, s *tokenmachine.Session) error {
	tokens := s.Tokens()
	by := make([]string, len(tokens))
	for p := range by {
		if by[p] = ByModel; p < w.PromptTokens {
			by[p] = ByPrompt
		}
	}
	for _, r := range s.Followed().Forced {
		for p := r.From; p < r.To; p++ {
			by[p] = ByHost
		}
	}
	program := s.Program
	reader := tokenmachine.NewReader(program)
	seen := newWatcher(engine, m, layout)
	for p, t := range tokens {
		predicted := by[p] == ByModel
		if predicted {
			w.Steps = append(w.Steps, w.step(reader, seen, program, p))
			if err := w.Steps[len(w.Steps)-1].score(m, seen.state, t); err != nil {
				return err
			}
		}
		token := Token{Position: p, Name: m.Name(t), Number: int(t), Kind: kindOf(m.Name(t)), By: by[p]}
		reader.See(t)
		token.Says = says(program, reader, &token)
		w.Tokens = append(w.Tokens, token)
		if predicted {
			w.Steps[len(w.Steps)-1].after(reader)
		}
		if p+1 < len(tokens) {
			if err := seen.append(ctx, t); err != nil {
				return coded(err)
			}
		}
	}
	return nil
}

func grouped(v uint64) string { return text.Grouped(strconv.FormatUint(v, 10)) }

// kindOf is a token's name without what it carries.
func kindOf(name string) string {
	if i := strings.IndexAny(name, ":+-."); i > 0 {
		return name[:i]
	}
	return name
}

// says is what a token stands for at its place, which the reader has just seen.
func says(p *isa.Program, r *tokenmachine.Reader, t *Token) string {
	if pc, field, ok := tokenmachine.CodeField(p, t.Position); ok {
		return fmt.Sprintf("instruction %d: %s", pc, field)
	}
	switch w := r.Written(); {
	case w.Register:
		return registerName(w.Key, r.Base()) + " = " + grouped(w.Value)
	case w.Memory:
		return fmt.Sprintf("word %d of memory = %s", w.Word, grouped(w.Value))
	case t.Kind == "start":
		return "the beginning"
	case t.Kind == "invoke" && t.By == ByPrompt:
		return "the end of the code"
	case t.Kind == "invoke":
		return "a call begins"
	case t.Kind == "done":
		return "the call is over"
	case t.Kind == "far":
		return "part of a long way"
	case r.Pending() != 0:
		return "digits of a number: " + grouped(r.Pending()) + " so far"
	case r.PC() < 0:
		return "goes to what is laid down next"
	}
	return fmt.Sprintf("goes to instruction %d", r.PC())
}

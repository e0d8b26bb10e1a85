package tokenmachine

import (
	"context"
	"fmt"
	"io"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/isa"
)

// Special is the token machine for one program: the first Futamura projection. Its
// weights hold the program's code, and only the arithmetic that the program
// uses; its prompt holds no code. The tokens are those of the token machine, and
// what follows the prompt is the same trace, token for token.
type Special struct {
	Program *isa.Program
	Model   *vm.Model
	Report  graph.Report
}

// maxSpecial bounds the instructions of a program that becomes weights: each
// is a neuron.
const maxSpecial = 1 << 17

// Specialize makes the weights of one program. The same bytes come out
// everywhere, always. A program beyond 131,072 instructions is weights_unsupported,
// and so is one that needs more neurons in a layer than a model may have; one that does
// not fit the encoding is input_malformed.
func Specialize(p *isa.Program) (*Special, error) {
	if len(p.Code) > maxSpecial {
		return nil, &vm.Error{Code: vm.CodeWeightsUnsupported, Err: fmt.Errorf("%d instructions are too many for weights of their own, of which %d are the limit", len(p.Code), maxSpecial)}
	}
	b := newBuilder()
	c := &bakedCode{g: b.g, made: map[string]value{}}
	for pc, in := range p.Code {
		f, err := fields(in)
		if err != nil {
			return nil, malformed("instruction %d, %v: %w", pc, in, err)
		}
		c.ops = append(c.ops, in.Op)
		c.fields = append(c.fields, f)
	}
	b.code = c
	sp := &Special{Program: p}
	if _, err := sp.Prompt(); err != nil {
		return nil, err
	}
	sp.Model, sp.Report = weights(b.build())
	for i := range sp.Model.Layers {
		if n := len(sp.Model.Layers[i].Neurons); n > vm.MaxNeurons {
			return nil, &vm.Error{Code: vm.CodeWeightsUnsupported, Err: fmt.Errorf("%d instructions make %d neurons in layer %d, of which %d are the limit", len(p.Code), n, i, vm.MaxNeurons)}
		}
	}
	return sp, nil
}

// Prompt is what a run starts with: the words of memory and the absolute
// registers.
func (sp *Special) Prompt() ([]vm.Token, error) {
	all, err := Prompt(sp.Program)
	if err != nil {
		return nil, err
	}
	code := slotTokens * len(sp.Program.Code)
	return append(all[:1:1], all[1+code:]...), nil
}

func (sp *Special) follower() (follower, []vm.Token, error) {
	prompt, err := sp.Prompt()
	if err != nil {
		return follower{}, nil, err
	}
	return startFollower(sp.Program, prompt), prompt, nil
}

// NewSession runs the prompt on a fresh engine of the model.
func (sp *Special) NewSession(ctx context.Context, e vm.Engine) (*Session, error) {
	f, prompt, err := sp.follower()
	if err != nil {
		return nil, err
	}
	return begin(ctx, e, sp.Model, f, prompt)
}

// ResumeSession is [ResumeSession] for a checkpoint of this model.
func (sp *Special) ResumeSession(x *exact.Engine, r io.Reader, least int, limitBytes int64) (*Session, error) {
	f, prompt, err := sp.follower()
	if err != nil {
		return nil, err
	}
	return resume(x, sp.Model, f, prompt, r, least, limitBytes)
}

// Follow is [Follow] for a trace of this model.
func (sp *Special) Follow(trace []vm.Token) (*Followed, error) {
	f, want, err := sp.follower()
	if err != nil {
		return nil, err
	}
	return f.whole(want, trace)
}

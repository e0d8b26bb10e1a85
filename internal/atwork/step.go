package atwork

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/int128"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
)

// Step is one prediction: what the transformer does at the last position that there is, and
// the token that it puts behind it.
type Step struct {
	// Number counts the steps from 1.
	Number int
	// Position is that of the predicted token; the one before it is where the transformer
	// works it out.
	Position int
	// Doing is what the token machine is executing, Operands are what its operands hold
	// before it, as the tokens say.
	Doing    Instruction
	Operands []Cell
	// Registers and Memory are what the tokens say before the prediction, and after it.
	Registers, Memory []Change
	// Looks are what every head looked at that picks one position, in order of layers.
	Looks []Look
	// Averages are the heads that take the mean over all positions.
	Averages []Look
	// Worked are values that the layers worked out, by the names that they have in the graph
	// that the weights were compiled from; those that are 0 are left out.
	Worked []Layer
	// Zeros counts the values that are left out.
	Zeros int
	// Candidates are the tokens with the highest scores of all, the winner first.
	Candidates []Candidate
	// Kinds are the best token of every kind, in order of score.
	Kinds []Candidate
}

// Cell is a register or a word of memory.
type Cell struct {
	Name  string
	Value uint64
}

// Change is a cell before a token and after it. New: there was none before.
type Change struct {
	Cell
	Was     uint64
	New     bool
	Changed bool
}

// Candidate is a token that might have come next.
type Candidate struct {
	Name   string
	Number int
	Kind   string
	// Score is the token's row of the output layer times the state, Behind how much less than
	// the winner's that is, both in decimal.
	Score, Behind string
}

// mostCandidates is how many tokens of all are kept.
const mostCandidates = 6

// registerName names a register by its key, as an instruction of the frame would.
func registerName(key, base int64) string {
	switch {
	case key < 0:
		return fmt.Sprintf("g%d", -key)
	case key < base:
		return fmt.Sprintf("r%d of the caller", key)
	}
	return fmt.Sprintf("r%d", key-base)
}

// step is the prediction of the token at a position, before it is seen.
func (w *Work) step(r *tokenmachine.Reader, seen *watcher, p *isa.Program, position int) Step {
	s := Step{Number: len(w.Steps) + 1, Position: position, Doing: w.Code[r.PC()]}
	in := p.Code[r.PC()]
	shape := in.Op.Info().Shape
	named := map[string]bool{}
	for _, o := range []struct {
		used     bool
		register int32
	}{{shape&isa.HasA != 0, in.A}, {shape&isa.HasB != 0, in.B}, {shape&isa.HasC != 0, in.C}} {
		name := isa.Reg(o.register).String()
		if o.used && !named[name] {
			named[name] = true
			s.Operands = append(s.Operands, Cell{name, r.Operand(o.register)})
		}
	}
	s.Registers, s.Memory = cells(r)
	s.Looks, s.Averages = slices.Clone(seen.looks), slices.Clone(seen.averages)
	s.Worked, s.Zeros = slices.Clone(seen.worked), seen.zeros
	return s
}

// cells are the registers of frames and the words of memory that were written.
func cells(r *tokenmachine.Reader) (registers, memory []Change) {
	for _, x := range r.Registers() {
		if x.Key >= 0 {
			registers = append(registers, Change{Cell: Cell{registerName(x.Key, r.Base()), x.Value}, Was: x.Value})
		}
	}
	for _, x := range r.Words() {
		memory = append(memory, Change{Cell: Cell{fmt.Sprint("word ", x.Index), uint64(x.Value)}, Was: uint64(x.Value)})
	}
	return registers, memory
}

// after takes what the predicted token changed.
func (s *Step) after(r *tokenmachine.Reader) {
	w := r.Written()
	registers, memory := cells(r)
	merge := func(was, is []Change, name string) []Change {
		for i := range is {
			at := slices.IndexFunc(was, func(c Change) bool { return c.Name == is[i].Name })
			if is[i].New = at < 0; at >= 0 {
				is[i].Was = was[at].Value
			}
			is[i].Changed = is[i].Name == name
		}
		return is
	}
	switch {
	case w.Register:
		s.Registers = merge(s.Registers, registers, registerName(w.Key, r.Base()))
	case w.Memory:
		s.Memory = merge(s.Memory, memory, fmt.Sprint("word ", w.Word))
	}
}

// score scores every token of the vocabulary with the state of the last layer. The winner
// has to be the token that vm.exact predicted.
func (s *Step) score(m *vm.Model, state []int128.Int, want vm.Token) error {
	type scored struct {
		token vm.Token
		score int128.Int
	}
	before := func(a, b scored) int {
		if c := b.score.Cmp(a.score); c != 0 {
			return c
		}
		return int(a.token - b.token)
	}
	var top, kinds []scored
	last := ""
	for t := range m.Output {
		score, ok := m.Output[t].Dot(state)
		if !ok {
			return tassadar.Errorf(tassadar.WeightsUnsupported, "the score of token %d is beyond 128 bits", t)
		}
		x := scored{vm.Token(t), score}
		if len(top) < mostCandidates || before(x, top[len(top)-1]) < 0 {
			at, _ := slices.BinarySearchFunc(top, x, before)
			if top = slices.Insert(top, at, x); len(top) > mostCandidates {
				top = top[:mostCandidates]
			}
		}
		// Tokens of a kind stand together in the vocabulary.
		if kind := kindOf(m.Name(x.token)); kind != last {
			last = kind
			kinds = append(kinds, x)
		} else if before(x, kinds[len(kinds)-1]) < 0 {
			kinds[len(kinds)-1] = x
		}
	}
	if top[0].token != want {
		return tassadar.Errorf(tassadar.TraceDiffers, "position %d: the output layer picks %s, vm.exact %s", s.Position, m.Name(top[0].token), m.Name(want))
	}
	slices.SortFunc(kinds, before)
	view := func(list []scored) (out []Candidate) {
		for _, x := range list {
			behind, _ := top[0].score.Sub(x.score)
			out = append(out, Candidate{m.Name(x.token), int(x.token), kindOf(m.Name(x.token)), x.score.String(), behind.String()})
		}
		return out
	}
	s.Candidates, s.Kinds = view(top), view(kinds)
	return nil
}

// Place is a position that heads looked at, with all that they brought from there.
type Place struct {
	At    int
	Heads int
	// Layers are those of the heads, ascending.
	Layers []int
	// Reads are the values that are not 0, in order of layers; Zeros counts the others.
	Reads []Read
	Zeros int
}

// Places are the positions that heads looked at, by the first layer that looked there.
func (s *Step) Places() []Place {
	var out []Place
	for i := range s.Looks {
		l := &s.Looks[i]
		at := slices.IndexFunc(out, func(p Place) bool { return p.At == l.At })
		if at < 0 {
			at = len(out)
			out = append(out, Place{At: l.At})
		}
		p := &out[at]
		p.Heads++
		if n := len(p.Layers); n == 0 || p.Layers[n-1] != l.Layer {
			p.Layers = append(p.Layers, l.Layer)
		}
		for _, r := range l.Reads {
			if r.Value == "0" {
				p.Zeros++
				continue
			}
			p.Reads = append(p.Reads, r)
		}
	}
	return out
}

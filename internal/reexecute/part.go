package reexecute

import (
	"fmt"

	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

// Bisect is the first token at which two traces differ: the length of the shorter one
// where the longer goes on with it, -1 where they are the same.
func Bisect(a, b []vm.Token) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	if len(a) == len(b) {
		return -1
	}
	return n
}

// Parted is where two traces of a program part.
type Parted struct {
	Token int    // position, from 0
	A, B  string // the tokens there by name, "<none>" where a trace has ended
	Place Place
}

// Place is what of a program a token of its trace belongs to.
type Place struct {
	Prompt bool // it is of the program itself: nothing below is set
	PC     int  // address in the token machine's program
	// Instruction is the one at the address, "" where none is; Origin the function and
	// offset that it comes from.
	Instruction, Origin string
}

// String says for people where traces part.
func (p *Parted) String() string {
	return fmt.Sprintf("token %d is %s in one and %s in the other: %s", p.Token, p.A, p.B, p.Place)
}

// String says for people what it is.
func (p Place) String() string {
	switch {
	case p.Prompt:
		return "in the program itself"
	case p.Instruction == "":
		return fmt.Sprintf("address %d, where no instruction is", p.PC)
	case p.Origin == "":
		return fmt.Sprintf("%s at address %d", p.Instruction, p.PC)
	}
	return fmt.Sprintf("%s at address %d, of %s", p.Instruction, p.PC, p.Origin)
}

// Part says where two traces of a program part, nil where they do not; see
// [transformer.Lower].
func Part(w *tokenvm.Weights, a, b []vm.Token) (*Parted, error) {
	at := Bisect(a, b)
	if at < 0 {
		return nil, nil
	}
	place, err := PlaceOf(w, a, at)
	if err != nil {
		return nil, err
	}
	name := func(tokens []vm.Token) string {
		if at == len(tokens) {
			return "<none>"
		}
		return w.Model.Name(tokens[at])
	}
	return &Parted{at, name(a), name(b), place}, nil
}

// PlaceOf says what the token at a position of a trace belongs to. The position may be
// that behind its end. It rests on the tokens before it alone.
func PlaceOf(w *tokenvm.Weights, trace []vm.Token, at int) (Place, error) {
	prompt, err := tokenmachine.Prompt(w.Program.Program)
	if err != nil {
		return Place{}, tokenvm.Coded(err)
	}
	if at < len(prompt) || len(trace) < len(prompt) || Bisect(prompt, trace[:len(prompt)]) >= 0 {
		return Place{Prompt: true}, nil
	}
	p := Place{PC: tokenmachine.At(w.Program.Program, trace[:at])}
	if code := w.Program.Program.Code; p.PC >= 0 && p.PC < len(code) {
		p.Instruction, p.Origin = code[p.PC].String(), w.Origin(p.PC)
	}
	return p, nil
}

package tokenmachine

import (
	"maps"
	"slices"

	"tassadar/vm"
	"tassadar/vm/isa"
)

// Reader reads a trace token by token: to which instruction the next token belongs, and
// what registers and words of memory hold by then. It takes whatever it is given; [Follow]
// says whether a trace is one of the program.
type Reader struct {
	d     decoder
	pc    int
	keys  map[int64]bool    // of registers that were written
	words map[uint32]uint32 // of memory, by index
	last  Written
}

// RegisterValue is what a register holds. A key below 0 is an absolute register; others
// count from the base of the invocation's first frame.
type RegisterValue struct {
	Key   int64
	Value uint64
}

// Written is what a token committed: a register, a word of memory, or neither.
type Written struct {
	Register bool
	Memory   bool
	Key      int64  // of the register
	Word     uint32 // the index of the word
	Value    uint64
}

// NewReader returns a reader that has seen nothing.
func NewReader(p *isa.Program) *Reader {
	return &Reader{d: decoder{p: p}, keys: map[int64]bool{}, words: map[uint32]uint32{}}
}

// See takes the next token.
func (r *Reader) See(t vm.Token) {
	pc := r.d.pc
	if t == tokInvoke { // an empty frame: what an earlier one left is lost
		maps.DeleteFunc(r.keys, func(key int64, _ bool) bool { return key >= 0 })
	}
	if r.d.see(t) {
		r.pc = r.d.pc
	}
	r.last = Written{}
	switch {
	case r.d.wrote:
		r.last = Written{Register: true, Key: r.d.key, Value: r.d.value}
		r.keys[r.d.key] = true
	case t >= tokM0 && t < tokJump:
		r.last = Written{Memory: true, Word: r.word(pc), Value: r.d.value}
		r.words[r.last.Word] = uint32(r.d.value)
	}
}

// word is the index of the word that the store at pc writes, as package isa has it; before
// address 0 it is one that the prompt lays down.
func (r *Reader) word(pc int) uint32 {
	if pc < 0 {
		return uint32(pc + maxWord)
	}
	if pc >= len(r.d.p.Code) {
		return 0 // no store: such a trace is none of the program
	}
	in := &r.d.p.Code[pc]
	index := uint32(in.Dst)*isa.RegionWords + uint32((uint64(uint32(r.Operand(in.A)))+uint64(in.Imm))/4)
	if in.Op == isa.St64H {
		index++
	}
	return index
}

// PC is the address of the instruction that the next token belongs to. In the prompt it is
// below 0 where the token lays down memory and absolute registers.
func (r *Reader) PC() int { return r.pc }

// Base is the key of register 0 of the frame.
func (r *Reader) Base() int64 { return r.d.base }

// Pending are the digits of a value whose last one has not come yet.
func (r *Reader) Pending() uint64 { return r.d.v }

// Operand is what an operand names: a register of the frame, or an absolute one.
func (r *Reader) Operand(n int32) uint64 {
	if n >= 0 {
		return r.d.register(int(n))
	}
	return r.d.at(int64(n))
}

// Written is what the last token committed.
func (r *Reader) Written() Written { return r.last }

// Registers are those that were written, by their keys.
func (r *Reader) Registers() []RegisterValue {
	out := make([]RegisterValue, 0, len(r.keys))
	for _, key := range slices.Sorted(maps.Keys(r.keys)) {
		out = append(out, RegisterValue{key, r.d.at(key)})
	}
	return out
}

// Words are those that were written, by their index.
func (r *Reader) Words() []isa.Word {
	out := make([]isa.Word, 0, len(r.words))
	for _, index := range slices.Sorted(maps.Keys(r.words)) {
		out = append(out, isa.Word{Index: index, Value: r.words[index]})
	}
	return out
}

// codeFields are the tokens of an instruction in a prompt, in order.
var codeFields = [slotTokens]string{"operation", "dst", "a", "b", "c", "imm low", "imm high", "delta"}

// CodeField says which field of which instruction stands at a position of the prompt; false
// where no instruction does.
func CodeField(p *isa.Program, position int) (pc int, field string, ok bool) {
	at := position - 1
	if at < 0 || at >= slotTokens*len(p.Code) {
		return 0, "", false
	}
	return at / slotTokens, codeFields[at%slotTokens], true
}

// OperationFlags are the columns of an operation's token, in the order in which the graph
// gathers them: what of it works for an instruction.
func OperationFlags() []string { return slices.Clone(flagNames) }

package machine

import (
	"fmt"

	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/traces"
)

// follower follows a trace from its prompt on: which tokens the host gave, and
// what invocation is open.
type follower struct {
	tokens []vm.Token
	// promptTokens is the length of the prompt.
	promptTokens int
	forced       []traces.Range
	d            decoder
	open         bool      // an invocation has not ended
	moving       bool      // its tokens up to the jump are being given
	entry        isa.Entry // of the last invocation
	trap         int       // of the last invocation, -1 for none
}

func newFollower(p *isa.Program) (follower, []vm.Token, error) {
	prompt, err := Prompt(p)
	if err != nil {
		return follower{}, nil, err
	}
	return startFollower(p, prompt), prompt, nil
}

func startFollower(p *isa.Program, prompt []vm.Token) follower {
	return follower{promptTokens: len(prompt), d: decoder{p: p}, trap: -1}
}

// Tokens is the trace so far; it is to be read only.
func (f *follower) Tokens() []vm.Token { return f.tokens }

// PromptTokens is the length of the prompt.
func (f *follower) PromptTokens() int { return f.promptTokens }

// Forced are the positions whose tokens the host gave: the prompt, arguments,
// and what imports answered. All others are predictions.
func (f *follower) Forced() []traces.Range { return f.forced }

// Entry is the entry of the last invocation.
func (f *follower) Entry() isa.Entry { return f.entry }

// follow takes a trace that begins with the tokens so far. Tokens that only a
// host can give have to stand where one gives them; all others are for the
// model to predict.
func (f *follower) follow(trace []vm.Token) error {
	for at := len(f.tokens); at < len(trace); at++ {
		t := trace[at]
		f.tokens = trace[:at]
		given := at < f.promptTokens
		if !given {
			var err error
			if given, err = f.given(t); err != nil {
				return err
			}
		}
		if given {
			if n := len(f.forced); n > 0 && f.forced[n-1].To == at {
				f.forced[n-1].To++
			} else {
				f.forced = append(f.forced, traces.Range{From: at, To: at + 1})
			}
		}
		f.tokens = trace[:at+1]
		f.d.see(t)
		if at < f.promptTokens {
			continue
		}
		switch {
		case t == tokDone:
			f.open = false
		case t >= tokTrap && t < tokTrap+traps:
			f.trap = int(t - tokTrap)
		case f.moving && t >= tokJump && t < tokCall:
			f.moving = false
			var ok bool
			if f.entry, ok = entryAt(f.d.p, f.d.pc); !ok {
				return malformed("position %d: an invocation of address %d, which is no entry", at, f.d.pc)
			}
		}
	}
	return nil
}

// given reports whether t, behind the prompt, is a token of the host.
func (f *follower) given(t vm.Token) (bool, error) {
	switch {
	case !f.open:
		if t != tokInvoke {
			return false, malformed("position %d: %s, where an invocation has to begin", len(f.tokens), tokenName(t))
		}
		f.open, f.moving, f.trap = true, true, -1
		return true, nil
	case f.moving:
		if t < tokJump || t >= tokCall && t < tokFar || t >= tokNext {
			return false, malformed("position %d: %s in the move to an entry", len(f.tokens), tokenName(t))
		}
		return true, nil
	}
	return f.atArg() && t < tokM0, nil
}

// atArg: the instruction at hand takes a value of the host.
func (f *follower) atArg() bool {
	return f.d.pc >= 0 && f.d.pc < len(f.d.p.Code) && f.d.p.Code[f.d.pc].Op == isa.Arg
}

// waiting returns the import whose answer comes next.
func (f *follower) waiting() (int, bool) {
	if n := len(f.tokens); n > f.promptTokens && f.open {
		if t := f.tokens[n-1]; t >= tokHost && t < tokOp {
			return int(t - tokHost), true
		}
	}
	return 0, false
}

func entryAt(p *isa.Program, pc int) (isa.Entry, bool) {
	for _, e := range p.Entries {
		if e.PC == pc {
			return e, true
		}
	}
	return isa.Entry{}, false
}

// Follow reads a whole trace of a program: its prompt has to be the
// program's. It returns the positions that the host gave, for
// [traces.VerifyOptions].
func Follow(p *isa.Program, trace []vm.Token) (prompt int, forced []traces.Range, err error) {
	f, want, err := newFollower(p)
	if err != nil {
		return 0, nil, err
	}
	return f.whole(want, trace)
}

// whole follows a trace that has to begin with the prompt.
func (f *follower) whole(want, trace []vm.Token) (prompt int, forced []traces.Range, err error) {
	for i, t := range want {
		if i >= len(trace) || trace[i] != t {
			got := "nothing"
			if i < len(trace) {
				got = tokenName(trace[i])
			}
			return 0, nil, &vm.Error{Code: vm.CodeTraceDiffers, Err: fmt.Errorf("position %d: the prompt has %s, the program %s", i, got, tokenName(t))}
		}
	}
	if err := f.follow(trace); err != nil {
		return 0, nil, err
	}
	// The prompt is told apart by its length.
	forced = f.forced
	if len(forced) > 0 {
		if forced[0].From = len(want); forced[0].From == forced[0].To {
			forced = forced[1:]
		}
	}
	return len(want), forced, nil
}

// decoder follows a trace: where it is, and what registers hold.
type decoder struct {
	p    *isa.Program
	pc   int
	base int64
	far  int // moved by far tokens right before
	v    uint64
	regs []uint64 // by key - isa.MinRegister
	// What the last instruction wrote.
	key   int64
	wrote bool
	value uint64
}

// register returns a register of the frame; 0 where nothing was written.
func (d *decoder) register(r int) uint64 {
	if k := d.base + int64(r) - isa.MinRegister; k >= 0 && k < int64(len(d.regs)) {
		return d.regs[k]
	}
	return 0
}

func (d *decoder) write(key int64, v uint64) {
	k := key - isa.MinRegister
	if k < 0 || k > isa.MaxBase+2*isa.MaxRegister {
		return
	}
	for int64(len(d.regs)) <= k {
		d.regs = append(d.regs, make([]uint64, max(int64(len(d.regs)), k+1-int64(len(d.regs))))...)
	}
	d.regs[k] = v
}

// see takes the next token of the trace, and reports whether it ends an
// instruction.
func (d *decoder) see(t vm.Token) bool {
	d.wrote = false
	switch f, v := familyOf(t); f.first {
	case tokD1, tokD2, tokD3:
		d.v |= uint64(v) << (16 * ((t - tokD0) / digits))
		return false
	case tokD0:
		d.value = d.v | uint64(v)
		d.key, d.wrote = int64(d.pc), true
		if d.pc >= 0 && d.pc < len(d.p.Code) {
			if d.key = int64(d.p.Code[d.pc].Dst); d.key >= 0 {
				d.key += d.base
			}
		}
		d.write(d.key, d.value)
		d.pc++
	case tokM0:
		d.value = d.v | uint64(v)
		d.pc++
	case tokNext, tokHost:
		d.pc++
	case tokJump:
		d.pc += v - reach
	case tokCall:
		d.base += d.shift(d.pc - d.far)
		d.pc += v - reach
	case tokRet:
		d.pc += v - reach
		d.base -= d.shift(d.pc - 1)
	case tokFar:
		d.far += (v - farZero) * jumps
		d.pc += (v - farZero) * jumps
		d.v = 0
		return false
	case tokInvoke:
		d.base = 0
	}
	d.v, d.far = 0, 0
	return true
}

// shift is the frame shift of the call at pc; a trace that no model predicts
// may call from anywhere.
func (d *decoder) shift(pc int) int64 {
	if pc < 0 || pc >= len(d.p.Code) {
		return 0
	}
	return int64(d.p.Code[pc].Dst)
}

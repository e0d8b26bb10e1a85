package tokenvm

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm/lower"
)

// buffers are those of a call: the lowered call, as every engine is given it, with
// what it needs of the program.
type buffers struct {
	lowered *invocation.Call
	memory  *lower.Memory
	allocs  []isa.Entry // of the lowered call's
}

// Lowered gives a lowered call its function. One with buffers needs a program that was
// lowered with [Options.Buffers].
func (p *Program) Lowered(c *invocation.Call) (Call, error) {
	e, err := p.Function(c.Export)
	if err != nil {
		return Call{}, err
	}
	out, err := Bind(e, c.Args)
	if err != nil || len(c.Allocs)+len(c.Writes)+len(c.Reads) == 0 && c.Returned == nil {
		return out, err
	}
	b := &buffers{lowered: c}
	if b.memory, err = p.room(c); err != nil {
		return Call{}, err
	}
	for _, a := range c.Allocs {
		if a.Pages > 0 {
			b.allocs = append(b.allocs, b.memory.Grow)
			continue
		}
		e, err := p.Function(a.Export)
		if err != nil {
			return Call{}, err
		}
		b.allocs = append(b.allocs, e)
	}
	out.buffers = b
	return out, nil
}

// room is the memory of a call with buffers.
func (p *Program) room(c *invocation.Call) (*lower.Memory, error) {
	at, ok := p.Own.Memories[c.MemoryName()]
	if !ok {
		return nil, tassadar.Errorf(tassadar.BadUse, "call of %q: the module exports no memory %q", c.Export, c.MemoryName())
	}
	if !p.buffers {
		return nil, tassadar.Errorf(tassadar.BadUse, "call of %q: the program was made without room for buffers", c.Export)
	}
	return &p.Memories[at], nil
}

// hand moves the bytes of one call, by invocations that are part of the trace.
type hand struct {
	ctx   context.Context
	run   *Run
	limit int
	*buffers
	given []uint32 // by allocators
}

// invoke invokes an entry that cannot trap but outside of memory.
func (h *hand) invoke(e isa.Entry, args ...uint64) (tokenmachine.Outcome, error) {
	return h.run.Session.Invoke(h.ctx, e, args, h.limit)
}

// size is the size of the memory in bytes.
func (h *hand) size() (uint64, error) {
	out, err := h.invoke(h.memory.Size)
	if err != nil {
		return 0, err
	}
	return uint64(uint32(out.Results[0])) << 16, nil
}

// give has allocators give space, writes what is given, and returns the arguments. It
// returns what an allocator came to where that trapped.
func (h *hand) give(c Call) (args []uint64, trap *Called, err error) {
	args = append([]uint64(nil), c.Args...)
	for i, a := range h.lowered.Allocs {
		if a.Pages > 0 {
			a.Args = []tassadar.Value{{Type: tassadar.I32, Bits: uint64(a.Pages)}}
		}
		bound, err := Bind(h.allocs[i], a.Args)
		if err != nil {
			return nil, nil, err
		}
		out, err := h.invoke(h.allocs[i], bound.Args...)
		if err != nil {
			return nil, nil, err
		}
		if out.Trap >= 0 {
			called := h.run.Called(h.run.Session, h.allocs[i], out)
			return nil, &called, nil
		}
		size, err := h.size()
		if err != nil {
			return nil, nil, err
		}
		address := uint32(out.Results[0])
		if a.Pages > 0 && address != invocation.NotGrown {
			address <<= 16
		}
		if refusal := a.Refuse(address, size); refusal != nil {
			return nil, nil, h.refused(refusal)
		}
		h.given = append(h.given, address)
		if a.Arg >= 0 {
			args[a.Arg] = uint64(address)
		}
	}
	for _, w := range h.lowered.Writes {
		if err := h.write(w.Place().In(h.given), w.Data); err != nil {
			return nil, nil, err
		}
	}
	return args, nil, nil
}

// Refused is a call that was refused for its buffers: what an allocator gave, or a
// result named, has no place in memory.
type Refused struct {
	Export  string
	Refusal *tassadar.Refusal
}

// Error says which call, and why.
func (e *Refused) Error() string { return fmt.Sprintf("call of %q: %s", e.Export, e.Refusal.Detail) }

func (h *hand) refused(r *tassadar.Refusal) error {
	return tassadar.Errorf(r.Code, "%w", &Refused{h.lowered.Export, r})
}

// outside is bytes that have no place in memory.
func (h *hand) outside(what string, n int, at uint64) error {
	return tassadar.Errorf(tassadar.ABIUnsupported, "call of %q: %d bytes %s at %d are outside the exported memory", h.lowered.Export, n, what, at)
}

// write puts bytes at an address, eight at a time.
func (h *hand) write(at uint32, data []byte) error {
	for i := 0; i < len(data); {
		e, v, n := h.memory.Write8, uint64(data[i]), 1
		if len(data)-i >= 8 {
			e, v, n = h.memory.Write, binary.LittleEndian.Uint64(data[i:]), 8
		}
		to := uint64(at) + uint64(i)
		if to >= 1<<32 {
			return h.outside("to be written", len(data), uint64(at))
		}
		out, err := h.invoke(e, to, v)
		if err != nil {
			return err
		}
		if out.Trap >= 0 {
			return h.outside("to be written", len(data), uint64(at))
		}
		i += n
	}
	return nil
}

// read takes bytes from an address, eight at a time, as far as they are wanted: more
// is asked before each step.
func (h *hand) read(at, size uint64, more func(so []byte) bool) ([]byte, error) {
	data := []byte{}
	for uint64(len(data)) < size && (more == nil || more(data)) {
		from := at + uint64(len(data))
		e, n := h.memory.Read8, 1
		if size-uint64(len(data)) >= 8 {
			e, n = h.memory.Read, 8
		}
		if from >= 1<<32 {
			return nil, h.outside("to be read", int(size), at)
		}
		out, err := h.invoke(e, from)
		if err != nil {
			return nil, err
		}
		if out.Trap >= 0 {
			return nil, h.outside("to be read", int(size), at)
		}
		data = append(data, binary.LittleEndian.AppendUint64(nil, out.Results[0])[:n]...)
	}
	return data, nil
}

// take reads back what the call left, and makes its outputs.
func (h *hand) take(ctx context.Context, limit int, results []tassadar.Value) ([]tassadar.Bytes, error) {
	h.ctx, h.limit = ctx, limit
	reads := make([]tassadar.Bytes, len(h.lowered.Reads))
	for i, r := range h.lowered.Reads {
		data, err := h.read(uint64(r.Place().In(h.given)), uint64(r.Size), nil)
		if err != nil {
			return nil, err
		}
		reads[i] = data
	}
	var returned tassadar.Bytes
	if r := h.lowered.Returned; r != nil {
		var err error
		if returned, err = h.named(r, results, reads); err != nil {
			return nil, err
		}
	}
	return h.lowered.Outputs(results, reads, returned), nil
}

// named reads the bytes that a result names.
func (h *hand) named(r *invocation.Returned, results []tassadar.Value, reads []tassadar.Bytes) (tassadar.Bytes, error) {
	memory, err := h.size()
	if err != nil {
		return nil, err
	}
	addr, size, refusal := r.Where(results, reads, memory, func(at uint32) uint32 {
		var length []byte
		if length, err = h.read(uint64(at), 4, nil); err != nil {
			return 0
		}
		return binary.LittleEndian.Uint32(length)
	})
	if err != nil {
		return nil, err
	}
	if refusal != nil {
		return nil, h.refused(refusal)
	}
	if r.Form != tassadar.ReturnsText {
		return h.read(addr, size, nil)
	}
	data, err := h.read(addr, size, func(so []byte) bool { return bytes.IndexByte(so[max(len(so)-8, 0):], 0) < 0 })
	if err != nil {
		return nil, err
	}
	end := bytes.IndexByte(data, 0)
	if end < 0 {
		return nil, h.refused(r.Refuse(addr, memory))
	}
	return data[:end], nil
}

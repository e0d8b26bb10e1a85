package invocation

import (
	"encoding/binary"
	"fmt"

	"tassadar"
)

// Call is one lowered call. An engine does this, in this order:
//
//  1. It calls every allocator with its arguments, or grows the memory, and checks
//     the address ([Alloc.Refuse]). A trap is the call's trap; nothing follows it.
//  2. It writes the writes, and calls the function.
//  3. It reads the reads, whole, and what the result names ([Returned.Where]).
//  4. It has [Call.Outputs] make the outputs out of what was read.
//
// The time of the call is that of the function alone.
type Call struct {
	Export string
	// Memory is the exported memory that is written and read; "" means "memory".
	Memory   string
	Allocs   []Alloc
	Writes   []Write
	Args     []tassadar.Value // an address that an allocator gives is zero here
	Results  []tassadar.ValueType
	Reads    []Read
	Returned *Returned // nil where the result names no bytes
}

// MemoryName is the exported memory of the call.
func (c *Call) MemoryName() string {
	if c.Memory == "" {
		return "memory"
	}
	return c.Memory
}

// Alloc is the call of an exported function that gives space for a buffer, or says
// where one lies; it returns one i32, the address. Or the memory grows for a buffer.
type Alloc struct {
	Export string
	Args   []tassadar.Value
	Pages  uint32 // by which the memory grows: no function is called, and the address is where it ended
	Size   uint32 // bytes of the buffer, which must lie inside memory
	Arg    int    // the argument of the call that is the address, -1 where none is
}

// Refuse refuses an address with which a buffer cannot lie in a memory of the
// given number of bytes; nil accepts it.
func (a *Alloc) Refuse(address uint32, memory uint64) *tassadar.Refusal {
	if a.Pages > 0 {
		if address != NotGrown {
			return nil
		}
		return &tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("a memory of %d bytes does not grow by the %d pages that a buffer of %d bytes needs", memory, a.Pages, a.Size)}
	}
	if address != 0 && uint64(address)+uint64(a.Size) <= memory {
		return nil
	}
	if len(a.Args) == 0 {
		return &tassadar.Refusal{Code: tassadar.ABIUnsupported, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("\"%s\" says that a buffer of %d bytes lies at %d in a memory of %d bytes", a.Export, a.Size, address, memory)}
	}
	return &tassadar.Refusal{Code: tassadar.MemoryLimitExceeded, By: tassadar.ByLimit,
		Detail: fmt.Sprintf("allocator \"%s\", asked for %d bytes, answered %d in a memory of %d bytes", a.Export, a.Size, address, memory)}
}

// NotGrown is the address where a memory did not grow.
const NotGrown = 1<<32 - 1

// Place is an address, or what an allocator gave.
type Place struct {
	Addr  uint32
	Alloc int // from 1: what Allocs[Alloc-1] gave; 0: Addr
}

// In gives the address, where allocators gave these.
func (p Place) In(given []uint32) uint32 {
	if p.Alloc > 0 {
		return given[p.Alloc-1]
	}
	return p.Addr
}

// Write puts data at a place.
type Write struct {
	Addr  uint32
	Alloc int // as in [Place]
	Data  []byte
}

// Place is where it is written.
func (w Write) Place() Place { return Place{w.Addr, w.Alloc} }

// Read takes size bytes from a place.
type Read struct {
	Addr  uint32
	Alloc int // as in [Place]
	Size  uint32
	// Length says how many of the bytes are the output. A number is that of a
	// read, from 1, which has 4 or 8 bytes.
	Length tassadar.Length
	// Hidden reads are no output: lengths of others.
	Hidden bool
}

// Place is where it is read.
func (r Read) Place() Place { return Place{r.Addr, r.Alloc} }

// Returned is bytes that the first result names, or a pair in a buffer.
type Returned struct {
	Form tassadar.Returns
	Pair int    // the read that holds the pair, from 1; 0 where the result names the bytes
	Most uint32 // more bytes are refused
}

// Where is where the bytes lie in a memory of the given number of bytes. Before gives
// the 32 bits, little-endian, at an address inside of it. Of text
// that a zero byte ends the size is the most that it may have, its zero byte
// included: [Returned.Refuse] says it where there is none. A refusal is
// output_limit_exceeded or, outside of memory, abi_unsupported, both by limit.
func (r *Returned) Where(results []tassadar.Value, reads []tassadar.Bytes, memory uint64, before func(at uint32) uint32) (addr, size uint64, refusal *tassadar.Refusal) {
	if r.Pair > 0 {
		pair := reads[r.Pair-1]
		addr, size = uint64(binary.LittleEndian.Uint32(pair)), uint64(binary.LittleEndian.Uint32(pair[4:]))
		if _, lengthFirst := r.Form.Stored(); lengthFirst {
			addr, size = size, addr
		}
		return r.within(addr, size, memory)
	}
	high, low := results[0].Bits>>32, uint64(uint32(results[0].Bits))
	switch r.Form {
	case tassadar.ReturnsPointerLength:
		addr, size = high, low
	case tassadar.ReturnsLengthPointer:
		addr, size = low, high
	case tassadar.ReturnsSized:
		if low < 4 || low > memory {
			return 0, 0, &tassadar.Refusal{Code: tassadar.ABIUnsupported, By: tassadar.ByLimit,
				Detail: fmt.Sprintf("the result names bytes at %d, with no length before them in a memory of %d bytes", low, memory)}
		}
		addr, size = low, uint64(before(uint32(low-4)))
	case tassadar.ReturnsText:
		if low >= memory {
			return 0, 0, r.Refuse(low, memory)
		}
		return low, min(memory-low, uint64(r.Most)+1), nil
	default:
		addr, size = low, uint64(r.Form.Size())
	}
	return r.within(addr, size, memory)
}

// within refuses bytes that are too many, or outside of memory.
func (r *Returned) within(addr, size, memory uint64) (uint64, uint64, *tassadar.Refusal) {
	if size > uint64(r.Most) {
		return 0, 0, &tassadar.Refusal{Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("the result names %d bytes, more than %d", size, r.Most)}
	}
	if addr+size > memory {
		return 0, 0, &tassadar.Refusal{Code: tassadar.ABIUnsupported, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("the result names %d bytes at %d in a memory of %d bytes", size, addr, memory)}
	}
	return addr, size, nil
}

// Refuse refuses text at an address whose zero byte does not come in time.
func (r *Returned) Refuse(addr, memory uint64) *tassadar.Refusal {
	if addr+uint64(r.Most) < memory {
		return &tassadar.Refusal{Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit,
			Detail: fmt.Sprintf("the result names text at %d, of more than %d bytes", addr, r.Most)}
	}
	return &tassadar.Refusal{Code: tassadar.ABIUnsupported, By: tassadar.ByLimit,
		Detail: fmt.Sprintf("the result names text at %d, which no zero byte ends in a memory of %d bytes", addr, memory)}
}

// Outputs are the outputs of a call that returned, out of what was read and what
// the result names.
func (c *Call) Outputs(results []tassadar.Value, reads []tassadar.Bytes, returned tassadar.Bytes) []tassadar.Bytes {
	var out []tassadar.Bytes
	for i, r := range c.Reads {
		if r.Hidden {
			continue
		}
		n := uint64(len(reads[i]))
		switch {
		case r.Length == tassadar.LengthResult:
			n = min(n, results[0].Bits)
		case r.Length > 0:
			var b [8]byte
			copy(b[:], reads[r.Length-1])
			n = min(n, binary.LittleEndian.Uint64(b[:]))
		}
		out = append(out, reads[i][:n])
	}
	if c.Returned != nil {
		out = append(out, returned)
	}
	return out
}

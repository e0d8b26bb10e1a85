// Package admission refuses inputs before anything runs, in the same way on
// every backend. Start with [Admit], or with a [Checker] for many inputs.
//
// It promises that what it admits is a valid module within the profile, that
// every call fits an export, and that every buffer lies inside the memory the
// module starts with. It runs nothing.
package admission

import (
	"crypto/sha256"
	"fmt"
	"math"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Names that the calling convention gives to exports of a module with buffers.
const (
	MemoryExport   = "memory"
	HeapBaseExport = "__heap_base"
)

// MaxStartPages is the most pages that memories may start with, whatever a profile
// says: engines differ on a memory of 4 GiB, whose size has no i32.
const MaxStartPages = wasm.MaxPages - 1

// maxTableEntries bounds what tables ask for at the start: engines allocate
// them at once, whatever a profile says of memory. JavaScript hosts have the
// same bound.
const maxTableEntries = 10_000_000

// Admitted is an input that may run.
type Admitted struct {
	Module *wasm.Module
	Calls  []invocation.Call
	// Output is how many bytes may go to tassadar.output, and be named by results:
	// what the output buffers leave of Limits.OutputBytes.
	Output int

	attempts int // entries of a result before those of the calls
}

// Flooded refuses what the calls came to where all that was written and what results
// name, together, is more than Output. Engines bound each of them.
func (a *Admitted) Flooded(result tassadar.Result) *tassadar.Refusal {
	n := 0
	for i, r := range result {
		n += len(r.Written) + len(r.Errors)
		if at := i - a.attempts; at >= 0 && at < len(a.Calls) && len(r.Outputs) > 0 {
			if of := a.Calls[at].Returned; of != nil && of.Form.Size() == 0 { // the others are counted before they run
				n += len(r.Outputs[len(r.Outputs)-1])
			}
		}
	}
	if n <= a.Output {
		return nil
	}
	return &tassadar.Refusal{Code: tassadar.OutputLimitExceeded, By: tassadar.ByLimit,
		Detail: fmt.Sprintf("%d bytes were written and named by results, together more than %d", n, a.Output)}
}

// Admit checks a module, the modules that it is linked with and the calls of
// one invocation against a profile, and lowers the calls. A refusal is by
// [tassadar.ByAdmission] and has the code of the first check that fails, in
// this order, each over all modules, the links in order and the module last:
//
//  1. memory_limit_exceeded: a module is larger than Limits.ModuleBytes.
//  2. malformed_module: it does not decode, or is not valid.
//     module_limit_exceeded: something in it, which may be valid, is larger than
//     engines take (locals, nesting, counts; those of the JavaScript interface).
//     arbitrary_wasm_unsupported: its name section is broken (engines reject
//     that, or worse), or it begins to use a proposal that nothing here reads
//     (garbage collection, the component model); of one that decodes and
//     uses proposals that cannot be validated here, operand types are not
//     checked, and the fourth check refuses it.
//  3. imports: host_import_unsupported where the profile declares no import set
//     and no link has the name; otherwise import_unknown outside the set and the
//     earlier links, link_cycle where modules import one another in a circle,
//     abi_unsupported where kind or type differ, or link names are repeated,
//     reserved or too many.
//  4. arbitrary_wasm_unsupported: it uses a feature beyond Admits.Features, or
//     one that cannot be validated here.
//  5. numeric_unsupported: it uses a number type beyond Admits.Types.
//  6. memory_limit_exceeded: the memories of all modules start above
//     Admits.MemoryPages or [MaxStartPages], or their tables above 10,000,000 entries.
//  7. abi_unsupported: an export is missing or its signature does not take the
//     arguments (see [Lower]), a call has a shape beyond Admits.Shapes, where
//     the profile names some, or a module exports a function of the import set.
//  8. output_limit_exceeded: the output buffers of all calls together exceed
//     Limits.OutputBytes. What they leave bounds what is written and what
//     results name, each and together ([Admitted.Flooded]).
//  9. arbitrary_wasm_unsupported: it has a start function, which would run
//     outside of any call, and the profile does not admit that; segments on
//     which engines differ (see [segments]); or, in code that the calls can come
//     to, an operator beyond Admits.Operators, where the profile names some.
//
// Limits are taken as they stand: zero admits nothing.
func Admit(module []byte, p *tassadar.Profile, calls []tassadar.Call, links ...invocation.Link) (*Admitted, *tassadar.Refusal) {
	return new(Checker).Admit(module, p, calls, links...)
}

// Checker admits many inputs and reads each module once. The zero value is
// ready. It is used by one goroutine at a time.
type Checker struct {
	modules map[[sha256.Size]byte]reading
}

// reading is what [read] made of a module.
type reading struct {
	module  *wasm.Module
	refusal *tassadar.Refusal
}

// read reads a module, or remembers what it is.
func (c *Checker) read(module []byte) (*wasm.Module, *tassadar.Refusal) {
	sum := sha256.Sum256(module)
	r, ok := c.modules[sum]
	if !ok {
		r.module, r.refusal = read(module)
		if c.modules == nil {
			c.modules = map[[sha256.Size]byte]reading{}
		}
		c.modules[sum] = r
	}
	if r.refusal == nil {
		return r.module, nil
	}
	again := *r.refusal // callers add to the detail
	return nil, &again
}

// Admit is [Admit].
func (c *Checker) Admit(module []byte, p *tassadar.Profile, calls []tassadar.Call, links ...invocation.Link) (*Admitted, *tassadar.Refusal) {
	if len(links) > maxLinks {
		return nil, refuse(tassadar.ABIUnsupported, "%d linked modules, more than %d", len(links), maxLinks)
	}
	units := make([]*unit, 0, len(links)+1)
	for _, l := range append(slices.Clone(links), invocation.Link{Module: module}) {
		if len(l.Module) > p.Limits.ModuleBytes {
			return nil, refuse(tassadar.MemoryLimitExceeded, "the module has %d bytes, more than %d", len(l.Module), p.Limits.ModuleBytes)
		}
		units = append(units, &unit{name: l.Name, attempt: l.Attempt})
	}
	for i, u := range units {
		data := module
		if i < len(links) {
			data = links[i].Module
		}
		var refusal *tassadar.Refusal
		if u.module, refusal = c.read(data); refusal != nil {
			return nil, u.about(refusal)
		}
	}
	for _, check := range []func([]*unit, *tassadar.Profile) *tassadar.Refusal{resolve, contents, sizes} {
		if refusal := check(units, p); refusal != nil {
			return nil, refusal
		}
	}
	m := units[len(units)-1].module
	layouts, refusal := layOut(m, calls)
	if refusal != nil {
		return nil, refusal
	}
	if len(p.Admits.Shapes) > 0 {
		for _, shape := range shapesOf(m, calls) {
			if !slices.Contains(p.Admits.Shapes, shape) {
				return nil, refuse(tassadar.ABIUnsupported, "a call has a %s", shape)
			}
		}
	}
	if refusal := exports(units); refusal != nil {
		return nil, refusal
	}
	output := uint64(0)
	for _, c := range calls {
		for _, a := range c.Args {
			if a.Output() {
				output += uint64(a.Size())
			}
		}
		output += uint64(c.Returns.Size())
	}
	limit := uint64(max(p.Limits.OutputBytes, 0))
	if output > limit {
		return nil, refuse(tassadar.OutputLimitExceeded, "output buffers of %d bytes, more than %d", output, p.Limits.OutputBytes)
	}
	for _, u := range units {
		if u.module.Start != nil && !p.Admits.Start {
			return nil, u.about(refuse(tassadar.ArbitraryWasmUnsupported, "the module has a start function"))
		}
		if refusal := u.segments(); refusal != nil {
			return nil, u.about(refusal)
		}
	}
	if refusal := operators(units, p, calls); refusal != nil {
		return nil, refusal
	}
	a := &Admitted{Module: m, Calls: lower(layouts, uint32(min(limit-output, math.MaxInt32))), Output: int(limit - output)}
	for _, l := range links {
		if l.Attempt {
			a.attempts++
		}
	}
	return a, nil
}

// read decodes a module and checks that it is valid.
func read(module []byte) (*wasm.Module, *tassadar.Refusal) {
	m, err := wasm.Decode(module)
	if err != nil {
		return nil, refuse(wasm.CodeOf(err), "%v", err)
	}
	// A broken name section leaves a module valid. Engines read the names before
	// all else and trust their counts: some refuse it, or worse.
	if err := m.NameSection(); err != nil {
		return nil, refuse(tassadar.ArbitraryWasmUnsupported, "name section: %v", err)
	}
	if slices.ContainsFunc(m.Features(), unvalidated) {
		return m, nil
	}
	if err := m.Validate(); err != nil {
		return nil, refuse(wasm.CodeOf(err), "validate: %v", err)
	}
	return m, nil
}

// contents checks what the modules use.
func contents(units []*unit, p *tassadar.Profile) *tassadar.Refusal {
	for _, u := range units {
		beyond := slices.DeleteFunc(u.module.Features(), func(f wasm.Feature) bool {
			return slices.Contains(p.Admits.Features, string(f)) && !unvalidated(f)
		})
		if len(beyond) > 0 {
			names := make([]string, len(beyond))
			for i, f := range beyond {
				names[i] = f.Proposal() + " (" + string(f) + ")"
				if unvalidated(f) {
					names[i] += ", which no profile can admit"
				}
			}
			return u.about(refuse(tassadar.ArbitraryWasmUnsupported, "uses %s", strings.Join(names, "; ")))
		}
	}
	for _, u := range units {
		types := slices.DeleteFunc(u.module.ValueTypes(), func(t tassadar.ValueType) bool {
			return slices.Contains(p.Admits.Types, t)
		})
		if len(types) > 0 {
			return u.about(refuse(tassadar.NumericUnsupported, "uses %v", types))
		}
	}
	return nil
}

// sizes checks what the modules ask for at the start, together.
func sizes(units []*unit, p *tassadar.Profile) *tassadar.Refusal {
	pages, entries := uint64(0), uint64(0)
	for _, u := range units {
		for _, mem := range u.module.Memories {
			pages += mem.Min
		}
		for _, table := range u.module.Tables {
			entries += table.Min
		}
	}
	if limit := uint64(min(max(p.Admits.MemoryPages, 0), MaxStartPages)); pages > limit {
		return refuse(tassadar.MemoryLimitExceeded, "starts with %d pages of memory, more than %d", pages, limit)
	}
	if entries > maxTableEntries {
		return refuse(tassadar.MemoryLimitExceeded, "starts with %d table entries, more than %d", entries, maxTableEntries)
	}
	return nil
}

// unvalidated reports whether [wasm.Module.Validate] does not know a feature.
func unvalidated(f wasm.Feature) bool {
	switch f {
	case wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory,
		wasm.ReferenceTypes, wasm.SIMD, wasm.Threads, wasm.TailCall, wasm.ExtendedConst, wasm.Exceptions,
		wasm.FunctionReferences:
		return false
	}
	return true
}

func refuse(code tassadar.Code, format string, args ...any) *tassadar.Refusal {
	return &tassadar.Refusal{Code: code, By: tassadar.ByAdmission, Detail: fmt.Sprintf(format, args...)}
}

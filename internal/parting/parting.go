// Package parting says where two engines part on a case: what package reexecute found,
// and a report shows. Start with [Parting].
package parting

import (
	"tassadar"
	"tassadar/wasm"
)

// Parting is where two engines of one host part on a case of a receipt.
type Parting struct {
	Case string `json:"case"`
	// Engines are the receipt's, and one that comes to another result.
	Engines [2]Engine          `json:"engines"`
	Results [2]tassadar.Result `json:"results"`
	// Confirmed says that the receipt's engine comes to the receipt's result here.
	Confirmed bool `json:"confirmed"`
	// Operation is the first float operation whose result is another, State the first
	// instruction behind which memory or globals are, in modules that compute without
	// floats. Both are nil where only the ends differ, or where the engines agree as
	// soon as somebody looks at what they compute.
	Operation *Operation `json:"operation,omitempty"`
	State     *State     `json:"state,omitempty"`
	// Reproducer shows the difference by itself, nil where none does.
	Reproducer *Reproducer `json:"reproducer,omitempty"`
}

// Located is a parting with what it is about: a case of a receipt of a cell. It stays
// what it is when the cell is measured again; whether it still says something about the
// cell is for readers to see.
type Located struct {
	tassadar.Cell
	Receipt    tassadar.Digest `json:"receipt"`
	CaseDigest tassadar.Digest `json:"case_digest"` // by which the receipt names the case
	// Against is a receipt of the other engine, of the same digest, for the same case in
	// the same profile, toolchain and machine class; "" where the log has none.
	Against tassadar.Digest `json:"against,omitempty"`
	Parting
}

// Engine is what really ran.
type Engine struct {
	Family  string          `json:"family"`
	Version string          `json:"version"`
	Digest  tassadar.Digest `json:"digest"`
}

// Operation is a float operation that two engines make otherwise.
type Operation struct {
	Number   tassadar.Uint       `json:"number"` // among all that are executed, from 1
	Op       string              `json:"op"`
	Function int                 `json:"function"`
	Name     string              `json:"name,omitempty"` // of the function, where the module has one
	Offset   int                 `json:"offset"`         // bytes, in the module
	Operands [2][]tassadar.Value `json:"operands"`       // on each engine
	Results  [2]tassadar.Value   `json:"results"`
}

// State is an instruction behind which two engines have other memories or globals.
type State struct {
	Instructions tassadar.Uint `json:"instructions"` // counted
	Function     int           `json:"function"`
	Name         string        `json:"name,omitempty"`
	Offset       int           `json:"offset"` // bytes, of the basic block in the module
	// Differs says what does first: globals; memory_size, in pages; or memory, with the
	// first page that does.
	Differs string           `json:"differs,omitempty"`
	Page    tassadar.Uint    `json:"page"`  // index, of 64 KiB
	Sizes   [2]tassadar.Uint `json:"sizes"` // of the memories, in pages, on each engine
}

// What differs of a state.
const (
	DiffersGlobals = "globals"
	DiffersSize    = "memory_size"
	DiffersMemory  = "memory"
)

// Reproducer is a module of a few instructions by which two engines part.
type Reproducer struct {
	Module tassadar.Bytes `json:"module"`
	Text   string         `json:"text"` // the same in the text format
	// Export gives the bits of the result as an i64, for arguments of type i64.
	Export string           `json:"export"`
	Args   []tassadar.Value `json:"args,omitempty"`
	Bits   [2]tassadar.Uint `json:"bits"` // on each engine
}

// Of makes the reproducer of a module and one of its exports.
func Of(r *wasm.Reproducer, export string, bits [2]tassadar.Uint) *Reproducer {
	out := &Reproducer{Module: r.Module, Text: r.Text, Export: export, Bits: bits}
	if export == wasm.ReproducerParameters {
		for _, b := range r.Parameters {
			out.Args = append(out.Args, tassadar.Value{Type: tassadar.I64, Bits: b})
		}
	}
	return out
}

// Package admission refuses inputs before anything runs, in the same way on
// every backend. Start with [Admit].
//
// It promises that what it admits is a valid module within the profile, that
// every call fits an export, and that every buffer lies inside the memory the
// module starts with. It runs nothing.
package admission

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/wasm"
)

// Names that the calling convention gives to exports of a module with buffers.
const (
	MemoryExport   = "memory"
	HeapBaseExport = "__heap_base"
)

// maxTableEntries bounds what tables ask for at the start: engines allocate
// them at once, whatever a profile says of memory. JavaScript hosts have the
// same bound.
const maxTableEntries = 10_000_000

// Admitted is an input that may run.
type Admitted struct {
	Module *wasm.Module
	Calls  []backend.Call
}

// Admit checks a module and the calls of one invocation against a profile and
// lowers the calls. A refusal is by [tassadar.ByAdmission] and has the code of
// the first check that fails, in this order:
//
//  1. memory_limit_exceeded: the module is larger than Limits.ModuleBytes.
//  2. malformed_module: it does not decode, or is not valid, or its name
//     section is broken (engines reject that, or worse). A module that
//     begins to use a proposal that nothing here reads (garbage collection, the
//     component model) is arbitrary_wasm_unsupported; of one that decodes and
//     uses proposals that cannot be validated here, operand types are not
//     checked, and the fourth check refuses it.
//  3. host_import_unsupported: it imports anything.
//  4. arbitrary_wasm_unsupported: it uses a feature beyond Admits.Features, or
//     one that cannot be validated here.
//  5. numeric_unsupported: it uses a number type beyond Admits.Types.
//  6. memory_limit_exceeded: its memories start above Admits.MemoryPages, or
//     its tables above 10,000,000 entries.
//  7. abi_unsupported: an export is missing or its signature does not take the
//     arguments; see [Lower].
//  8. output_limit_exceeded: the output buffers of all calls together exceed
//     Limits.OutputBytes.
//  9. arbitrary_wasm_unsupported: it has a start function, which would run
//     outside of any call.
//
// Limits are taken as they stand: zero admits nothing.
func Admit(module []byte, p *tassadar.Profile, calls []tassadar.Call) (*Admitted, *tassadar.Refusal) {
	if len(module) > p.Limits.ModuleBytes {
		return nil, refuse(tassadar.MemoryLimitExceeded, "the module has %d bytes, more than %d", len(module), p.Limits.ModuleBytes)
	}
	m, refusal := check(module, p)
	if refusal != nil {
		return nil, refusal
	}
	layouts, refusal := layOut(m, calls)
	if refusal != nil {
		return nil, refusal
	}
	output := uint64(0)
	for _, c := range calls {
		for _, a := range c.Args {
			output += uint64(a.Out)
		}
	}
	if output > uint64(max(p.Limits.OutputBytes, 0)) {
		return nil, refuse(tassadar.OutputLimitExceeded, "output buffers of %d bytes, more than %d", output, p.Limits.OutputBytes)
	}
	if m.Start != nil {
		return nil, refuse(tassadar.ArbitraryWasmUnsupported, "the module has a start function")
	}
	return &Admitted{m, lower(layouts)}, nil
}

// check does what concerns the module alone, without the start function.
func check(module []byte, p *tassadar.Profile) (*wasm.Module, *tassadar.Refusal) {
	m, err := wasm.Decode(module)
	var unread *wasm.FeatureError
	switch {
	case errors.As(err, &unread):
		return nil, refuse(tassadar.ArbitraryWasmUnsupported, "%v", err)
	case err != nil:
		return nil, refuse(tassadar.MalformedModule, "%v", err)
	}
	// Engines read the names before all else, and trust their counts.
	if err := m.NameSection(); err != nil {
		return nil, refuse(tassadar.MalformedModule, "name section: %v", err)
	}
	unchecked := slices.DeleteFunc(m.Features(), validated)
	if len(unchecked) == 0 {
		if err := validate(module); err != nil {
			return nil, refuse(tassadar.MalformedModule, "%v", err)
		}
	}
	if len(m.Imports) > 0 {
		imp := m.Imports[0]
		return nil, refuse(tassadar.HostImportUnsupported, "%d imports, the first is %v %q.%q",
			len(m.Imports), imp.Kind, imp.Module, imp.Name)
	}
	if len(unchecked) > 0 {
		return nil, refuse(tassadar.ArbitraryWasmUnsupported, "uses %v", unchecked)
	}
	beyond := slices.DeleteFunc(m.Features(), func(f wasm.Feature) bool {
		return slices.Contains(p.Admits.Features, string(f))
	})
	if len(beyond) > 0 {
		return nil, refuse(tassadar.ArbitraryWasmUnsupported, "uses %v", beyond)
	}
	types := slices.DeleteFunc(m.ValueTypes(), func(t tassadar.ValueType) bool {
		return slices.Contains(p.Admits.Types, t)
	})
	if len(types) > 0 {
		return nil, refuse(tassadar.NumericUnsupported, "uses %v", types)
	}
	pages, entries := uint64(0), uint64(0)
	for _, mem := range m.Memories {
		pages += mem.Min
	}
	for _, table := range m.Tables {
		entries += table.Min
	}
	if pages > uint64(max(p.Admits.MemoryPages, 0)) {
		return nil, refuse(tassadar.MemoryLimitExceeded, "starts with %d pages of memory, more than %d", pages, p.Admits.MemoryPages)
	}
	if entries > maxTableEntries {
		return nil, refuse(tassadar.MemoryLimitExceeded, "starts with %d table entries, more than %d", entries, maxTableEntries)
	}
	return m, nil
}

// validated reports whether validate knows a feature.
func validated(f wasm.Feature) bool {
	switch f {
	case wasm.MutableGlobals, wasm.SignExtension, wasm.SaturatingConversion, wasm.MultiValue, wasm.BulkMemory,
		wasm.ReferenceTypes, wasm.SIMD, wasm.Threads, wasm.TailCall, wasm.ExtendedConst, wasm.Exceptions,
		wasm.FunctionReferences:
		return true
	}
	return false
}

// validate checks a module as section 3.4.10 of the specification says, with
// every proposal that the validator has, so that a valid module which uses one
// of them is not taken for a malformed one.
func validate(module []byte) (err error) {
	defer func() {
		// The validator is a third party and the module may be hostile.
		if p := recover(); p != nil {
			err = fmt.Errorf("validate: the validator failed: %v", p)
		}
	}()
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter().
		WithDebugInfoEnabled(false).
		WithCoreFeatures(api.CoreFeaturesV2|experimental.CoreFeaturesThreads|experimental.CoreFeaturesTailCall|
			experimental.CoreFeaturesExtendedConst|experimental.CoreFeaturesExceptionHandling|
			experimental.CoreFeaturesTypedFunctionReferences))
	defer r.Close(ctx) // nothing ran that could fail to close
	if _, err := r.CompileModule(ctx, module); err != nil {
		return fmt.Errorf("validate: %w", err)
	}
	return nil
}

func refuse(code tassadar.Code, format string, args ...any) *tassadar.Refusal {
	return &tassadar.Refusal{Code: code, By: tassadar.ByAdmission, Detail: fmt.Sprintf(format, args...)}
}

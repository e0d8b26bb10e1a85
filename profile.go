package tassadar

import "slices"

// Profile is a named, versioned set of exact workloads and of inputs that must
// be refused. Its digest is that of its canonical encoding: workloads, cases,
// module digests, build records and limits all count.
type Profile struct {
	ID    string `json:"profile" yaml:"profile"` // ends in .vN
	Title string `json:"title" yaml:"title"`
	// Gate names the one gate that decides the profile's publication.
	Gate string `json:"gate" yaml:"gate"`
	// Implemented is false for a profile that is declared by name only; its
	// cells answer profile_not_implemented.
	Implemented bool `json:"implemented" yaml:"implemented"`
	// Members make the profile a composite: it passes its gate only where each of
	// these profiles of the same gate does, and by its own evidence.
	Members   []string   `json:"members,omitempty" yaml:"members,omitempty"`
	Admits    Admits     `json:"admits,omitzero" yaml:"admits,omitempty"`
	Limits    Limits     `json:"limits,omitzero" yaml:"limits,omitempty"`
	Workloads []Workload `json:"workloads,omitempty" yaml:"workloads,omitempty"`
	Refusals  []Refuse   `json:"refusals,omitempty" yaml:"refusals,omitempty"`
}

// Admits says what a module may contain to be run at all. Admission checks it
// before anything runs, identically for every backend.
type Admits struct {
	// Types are the value types that signatures, locals, globals and
	// instructions may use.
	Types []ValueType `json:"types,omitempty" yaml:"types,omitempty"`
	// Features are proposals beyond WebAssembly 1.0, by the names of
	// wasm.Feature: "sign_extension", "multi_value", "bulk_memory",
	// "mutable_globals", "saturating_conversion".
	Features []string `json:"features,omitempty" yaml:"features,omitempty"`
	// Operators are the families of operators that modules may use, and Shapes
	// what calls may pass and get, by the names in [Profile.OperatorFamilies] and
	// [Profile.CallShapes]. None named means all that types and memory allow.
	Operators []string `json:"operators,omitempty" yaml:"operators,omitempty"`
	Shapes    []string `json:"shapes,omitempty" yaml:"shapes,omitempty"`
	// MemoryPages is the most memory a module may declare, in pages of 64 KiB.
	// Those of linked modules count together.
	MemoryPages int `json:"memory_pages,omitempty" yaml:"memory_pages,omitempty"`
	// Imports are the declared import set, by the names in [ImportNames], and
	// [ImportWASI]. Linked modules are no part of it: a workload brings its own.
	Imports []string `json:"imports,omitempty" yaml:"imports,omitempty"`
	// Start says whether modules may have a start function.
	Start bool `json:"start,omitempty" yaml:"start,omitempty"`
}

// Limits bound every invocation. The same limits apply on every backend.
type Limits struct {
	MemoryPages  int  `json:"memory_pages" yaml:"memory_pages"` // no memory may grow beyond, pages of 64 KiB
	OutputBytes  int  `json:"output_bytes" yaml:"output_bytes"` // all output buffers of an invocation, what its results name, and what it writes to tassadar.output, together
	Instructions Uint `json:"instructions" yaml:"instructions"` // WebAssembly instructions, on the instrumented copy
	TimeSeconds  int  `json:"time_seconds" yaml:"time_seconds"` // wall clock of one invocation
	ModuleBytes  int  `json:"module_bytes" yaml:"module_bytes"` // size of a module
}

// Workload is a program, with the same meaning in every source language, and
// its cases.
type Workload struct {
	ID      string   `json:"id" yaml:"id"`
	About   string   `json:"about,omitempty" yaml:"about,omitempty"`
	Modules []Module `json:"modules" yaml:"modules"`
	// Links are instantiated in order before the workload's own module.
	Links []Link `json:"links,omitempty" yaml:"links,omitempty"`
	Cases []Case `json:"cases" yaml:"cases"`
	// Sliced cuts every case at each window of its trace, see evidence.Slice, beside
	// running it as a whole: for engines with checkpoints.
	Sliced bool `json:"sliced,omitempty" yaml:"sliced,omitempty"`
	// Derive makes further cases from an assignment's nonce. Nil means that the
	// workload has fixed inputs only.
	Derive *Derive `json:"derive,omitempty" yaml:"derive,omitempty"`
}

// ToolchainSupplied marks a module that arrived without sources or record:
// nobody says what compiled it.
const ToolchainSupplied = "supplied"

// ToolchainAny marks a hand-written module: an assembler made it, no compiler
// had a choice, and it belongs to the workload under every toolchain family.
const ToolchainAny = "any"

// Module is one compiled form of a workload.
type Module struct {
	Toolchain string `json:"toolchain" yaml:"toolchain"` // family, or ToolchainAny
	Digest    Digest `json:"digest" yaml:"digest"`       // of the .wasm file
	// Build says how the prebuilt module came to be; nil for somebody's own
	// module that arrived without sources.
	Build *Build `json:"build,omitempty" yaml:"-"`

	Path      string `json:"-" yaml:"path"`                   // of the .wasm file, relative to the profile's file
	BuildPath string `json:"-" yaml:"build_record,omitempty"` // of the build record, likewise
}

// Build is a build record: enough to build the module again and compare.
type Build struct {
	Toolchain string            `json:"toolchain"` // family, "clang-14/wasm32"
	Version   string            `json:"version"`   // as the compiler prints it
	Command   []string          `json:"command"`   // with source and output names relative to the record
	Sources   map[string]Digest `json:"sources"`   // by name relative to the record
	Module    Digest            `json:"module"`    // digest of the output
	// Programs are the digests of the executables and libraries that took part, by
	// role: no other program was on the path.
	Programs map[string]Digest `json:"programs,omitempty"`
	// Rebuilt says what was another in a second build that came to the same module,
	// see [RebuiltWith]; empty where there was none.
	Rebuilt []string `json:"rebuilt,omitempty"`
}

// RebuiltWith is what a second build varies: the folder, the language of messages, the
// time zone, the mask of file modes, and the programs that the builder's own path
// would find. Of environment variables that change a build these are the ones that
// Debian's reproducible-builds tests vary and that no build record fixes.
func RebuiltWith() []string { return []string{"folder", "locale", "path", "time_zone", "umask"} }

// Reproduced reports whether the record tells of a second build in other surroundings,
// by programs that it names, which came to the same module.
func (b *Build) Reproduced() bool {
	if b == nil || len(b.Programs) == 0 {
		return false
	}
	for _, what := range RebuiltWith() {
		if !slices.Contains(b.Rebuilt, what) {
			return false
		}
	}
	return true
}

// Case is one invocation of a workload with its reference value: calls in
// order on one fresh instance.
type Case struct {
	ID string `json:"id" yaml:"id"`
	// Full marks a case that only a full run measures.
	Full  bool   `json:"full,omitempty" yaml:"full,omitempty"`
	Calls []Call `json:"calls" yaml:"calls,omitempty"`
	// Input is what tassadar.input reads, and Clock what tassadar.clock returns.
	Input Bytes `json:"input,omitempty" yaml:"input,omitempty"`
	Clock Uint  `json:"clock,omitzero" yaml:"clock,omitempty"`
	// WASI is what a program for wasi_snapshot_preview1 is given, instead of input
	// and clock. A case without calls calls _start then.
	WASI *WASI `json:"wasi,omitempty" yaml:"wasi,omitempty"`
	// Expect is the reference value. Where Allow is set it is the first choice
	// among the allowed results; another one of them passes as a variant.
	Expect Result `json:"expect,omitempty" yaml:"expect,omitempty"`
	// Allow is the set of further allowed results of a case whose bits the
	// specification leaves open (NaN payloads).
	Allow []Result `json:"allow,omitempty" yaml:"allow,omitempty"`
	// Consensus is set where nobody computed a reference value: the reference
	// is what two or more backend families agree on. Never settlement-eligible.
	Consensus bool `json:"consensus,omitempty" yaml:"consensus,omitempty"`
}

// Derive makes cases from a nonce. The generator computes inputs on the
// worker; the reference computes the results elsewhere, by another algorithm
// where there is one, and the worker never sees them before its receipt is
// logged (law 14).
type Derive struct {
	Generator string `json:"generator" yaml:"generator"` // name in the workload catalogue
	Count     int    `json:"count" yaml:"count"`         // cases an assignment
}

// Refuse is a refusal case: an input that must be refused with a given code by
// a given party.
type Refuse struct {
	ID    string `json:"id" yaml:"id"`
	About string `json:"about,omitempty" yaml:"about,omitempty"`
	// Module is the hand-made input; it need not be a valid module.
	Module Module `json:"module" yaml:"module"`
	// Links have one module each, whatever the cell's toolchain.
	Links []Link `json:"links,omitempty" yaml:"links,omitempty"`
	Calls []Call `json:"calls,omitempty" yaml:"calls,omitempty"`
	// Instructions, if set, replaces the profile's limit for this case, so that
	// a step limit shows quickly.
	Instructions Uint    `json:"instructions,omitzero" yaml:"instructions,omitempty"`
	Code         Code    `json:"code" yaml:"code"`
	By           Refuser `json:"by" yaml:"by"`
	// Denied is the result by which a running module learns of the refusal,
	// where it is told rather than stopped: memory.grow returns -1. Calls before
	// the last one are controls and must return something else.
	Denied *Value `json:"denied,omitempty" yaml:"denied,omitempty"`
	// Checkpoint, if set, says what becomes of a checkpoint of the calls before the
	// engine is to go on from it: it has to refuse that.
	Checkpoint Tampering `json:"checkpoint,omitempty" yaml:"checkpoint,omitempty"`
}

// Tampering is what becomes of a checkpoint.
type Tampering string

// The ways to tamper with a checkpoint.
const (
	TamperStale     Tampering = "stale"     // it is of an earlier position than the one to go on from
	TamperForeign   Tampering = "foreign"   // it is of other bytes of the module
	TamperCalls     Tampering = "calls"     // it is of the same module, and other calls
	TamperEdited    Tampering = "edited"    // a bit of it is another
	TamperResealed  Tampering = "resealed"  // a word of its records is another, and its digests are computed again
	TamperOversized Tampering = "oversized" // it has a byte more than is read
)

// Code is the reason code by which a checkpoint is refused that was tampered with so,
// and By who refuses it; "" for none of the ways.
func (t Tampering) Code() (Code, Refuser) {
	switch t {
	case TamperStale:
		return CheckpointStale, ByEngine
	case TamperForeign, TamperCalls:
		return CheckpointForeign, ByEngine
	case TamperEdited, TamperResealed:
		return CheckpointEdited, ByEngine
	case TamperOversized:
		return CheckpointOversized, ByLimit
	}
	return "", ""
}

// Digest returns the digest of the profile.
func (p *Profile) Digest() Digest { return DigestOf(p) }

// Digest returns the digest of the case, reference value included.
func (c *Case) Digest() Digest { return DigestOf(c) }

// Digest returns the digest of the refusal case.
func (r *Refuse) Digest() Digest { return DigestOf(r) }

// FixedInputs reports whether some workload takes no nonce-derived inputs, so
// that an answer could have been copied (law 14).
func (p *Profile) FixedInputs() bool {
	for _, w := range p.Workloads {
		if w.Derive == nil || w.Derive.Count < 1 {
			return true
		}
	}
	return len(p.Workloads) == 0
}

// Module returns the form of the workload that a cell of the toolchain family
// runs.
func (w *Workload) Module(toolchain string) (Module, bool) {
	return moduleFor(w.Modules, toolchain)
}

func moduleFor(modules []Module, toolchain string) (Module, bool) {
	for _, m := range modules {
		if m.Toolchain == toolchain || m.Toolchain == ToolchainAny {
			return m, true
		}
	}
	return Module{}, false
}

// CaseID names a case within its profile: workload and case.
func CaseID(workload, id string) string { return workload + "/" + id }

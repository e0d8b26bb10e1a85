package tassadar

// Link is a module that a workload's own module is linked with (WebAssembly
// 2.0, section 4.5.4). It imports from the links before it and from the
// declared import set.
type Link struct {
	// Name is the module name by which later modules import from it.
	Name    string   `json:"name" yaml:"name"`
	Modules []Module `json:"modules" yaml:"modules"`
	// Attempt marks a link that is instantiated only to be rolled back: its
	// start function or a data segment is there to trap. What rolled back means:
	//
	//   - No later module can import from it, and its name is free again.
	//   - What it wrote before the trap into the memories, tables and globals of
	//     earlier links stays. The specification says so since bulk memory
	//     operations; nothing is undone.
	//   - A function that it put into another module's table before the trap can
	//     be called there, with the instance that it belongs to.
	//
	// The attempt's trap is an entry of the result. An attempt that does not
	// trap is rolled back in the same way, and its entry is empty.
	Attempt bool `json:"attempt,omitempty" yaml:"attempt,omitempty"`
}

// Module returns the form of the link that a cell of the toolchain family runs.
func (l *Link) Module(toolchain string) (Module, bool) { return moduleFor(l.Modules, toolchain) }

// ImportModule is the module name of the declared import set.
const ImportModule = "tassadar"

// The declared import set: functions on numbers, so that they mean the same
// before a module has a memory, and whichever module calls.
const (
	// ImportInput is (at i32) -> i32: the byte of the case's input at the
	// unsigned offset, or -1 from its end on.
	ImportInput = "tassadar.input"
	// ImportOutput is (byte i32): appends the low 8 bits to the output. What
	// exceeds Limits.OutputBytes ends the invocation.
	ImportOutput = "tassadar.output"
	// ImportClock is () -> i64: nanoseconds since 1970-01-01T00:00:00Z, the same
	// at every call of an invocation. An assignment fixes it for its derived
	// cases, a fixed case has its own.
	ImportClock = "tassadar.clock"
	// ImportError is (byte i32): appends the low 8 bits to the errors, which are
	// shown beside the output. Limits.OutputBytes bounds the two together.
	ImportError = "tassadar.error"
	// ImportExit is (code i32): ends the invocation. It never returns, also from
	// within other calls; no further call is made. See [CallResult.Exit].
	ImportExit = "tassadar.exit"
)

// ImportNames returns the names of the declared import set in order.
func ImportNames() []string {
	return []string{ImportClock, ImportError, ImportExit, ImportInput, ImportOutput}
}

// ImportSignature returns the types of a name of the declared import set.
func ImportSignature(name string) (params, results []ValueType, ok bool) {
	switch name {
	case ImportInput:
		return []ValueType{I32}, []ValueType{I32}, true
	case ImportOutput, ImportError, ImportExit:
		return []ValueType{I32}, nil, true
	case ImportClock:
		return nil, []ValueType{I64}, true
	}
	return nil, nil, false
}

// Inputs returns the digest of all that the case gives to the module: its calls
// and, where it has them, input and clock, or what a WASI program is given.
func (c *Case) Inputs() Digest {
	if c.WASI != nil {
		return DigestOf(struct {
			Calls []Call `json:"calls"`
			WASI  *WASI  `json:"wasi"`
		}{c.Calls, c.WASI})
	}
	if len(c.Input) == 0 && c.Clock == 0 {
		return DigestOf(c.Calls)
	}
	return DigestOf(struct {
		Calls []Call `json:"calls"`
		Input Bytes  `json:"input"`
		Clock Uint   `json:"clock"`
	}{c.Calls, c.Input, c.Clock})
}

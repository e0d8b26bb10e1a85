package tassadar

// Trap is a kind of WebAssembly trap: the finest partition that every engine
// can name, so that two engines that trap at the same instruction report the
// same kind. The names follow the messages of the specification's test suite.
type Trap string

// The trap kinds. V8 does not tell the truncation of a NaN from that of a
// number out of range, and wazero does not tell the latter from INT_MIN / -1:
// all are integer_overflow. V8 does not tell a null table entry from a
// signature mismatch, and neither engine tells an index outside the table in
// call_indirect from one in table.get: all are indirect_call.
const (
	TrapUnreachable     Trap = "unreachable"
	TrapDivideByZero    Trap = "integer_divide_by_zero"
	TrapIntegerOverflow Trap = "integer_overflow" // also invalid conversion to integer
	TrapMemoryBounds    Trap = "out_of_bounds_memory_access"
	TrapIndirectCall    Trap = "indirect_call" // also out of bounds table access
	TrapStackExhausted  Trap = "call_stack_exhausted"
)

// Traps returns every trap kind.
func Traps() []Trap {
	return []Trap{TrapUnreachable, TrapDivideByZero, TrapIntegerOverflow, TrapMemoryBounds, TrapIndirectCall, TrapStackExhausted}
}

// CallResult is what one call produced: results and output buffers, or a trap.
type CallResult struct {
	Results []Value `json:"results,omitempty" yaml:"results,omitempty"`
	Outputs []Bytes `json:"outputs,omitempty" yaml:"outputs,omitempty"` // output buffers in argument order
	// Written is what went to tassadar.output since the entry before, also by
	// start functions and before a trap.
	Written Bytes `json:"written,omitempty" yaml:"written,omitempty"`
	Trap    Trap  `json:"trap,omitempty" yaml:"trap,omitempty"`
}

// Result is what one invocation of a module produced: a [CallResult] a linked
// module that is only attempted, with the trap by which it failed, and then one
// a call, up to and including the first trap.
type Result []CallResult

// Digest returns the digest of the canonical bytes of the result. Two engines
// agree on a case when these digests are equal.
func (r Result) Digest() Digest { return DigestOf(r) }

// Trap returns the trap that ended the invocation, or "".
func (r Result) Trap() Trap {
	if len(r) == 0 {
		return ""
	}
	return r[len(r)-1].Trap
}

// Outcome is the class of what a case came to (law 6). Appraisal derives it
// from what the worker saw and the reference value.
type Outcome string

// The five outcomes.
const (
	Passed      Outcome = "passed"
	Differed    Outcome = "differed"
	Refused     Outcome = "refused"
	NotMeasured Outcome = "not_measured" // could not be measured
	Skipped     Outcome = "skipped"
)

// Ending is how a case ended as the worker saw it, before any comparison.
type Ending string

// The endings.
const (
	EndedReturned    Ending = "returned"
	EndedTrapped     Ending = "trapped"
	EndedRefused     Ending = "refused"
	EndedNotMeasured Ending = "not_measured"
	EndedSkipped     Ending = "skipped"
)

// Refuser says who refused an input.
type Refuser string

// The refusers.
const (
	ByAdmission Refuser = "admission" // our code, before anything runs; the same on every backend
	ByLimit     Refuser = "limit"     // a limit that the worker set
	ByEngine    Refuser = "engine"    // the engine by itself
)

// Refusal is an observed refusal.
type Refusal struct {
	Code   Code    `json:"code"`
	By     Refuser `json:"by"`
	Detail string  `json:"detail,omitempty"` // for people; never compared
}

// Error makes a refusal an error.
func (r *Refusal) Error() string {
	s := string(r.Code) + " (" + string(r.By) + ")"
	if r.Detail != "" {
		s += ": " + r.Detail
	}
	return s
}

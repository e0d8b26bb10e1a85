package tassadar

import (
	"errors"
	"slices"
	"strings"
)

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
	// Errors is what went to tassadar.error, likewise.
	Errors Bytes `json:"errors,omitempty" yaml:"errors,omitempty"`
	Trap   Trap  `json:"trap,omitempty" yaml:"trap,omitempty"`
	// Exit is the code given to tassadar.exit, where that is not 0. A call that
	// exits has no results and no outputs, so that an exit with 0 and a return of a
	// function without results are one and the same.
	Exit int32 `json:"exit,omitempty" yaml:"exit,omitempty"`
}

// Result is what one invocation of a module produced: a [CallResult] a linked
// module that is only attempted, with the trap by which it failed, and then one
// a call, up to and including the first that traps or exits. A module that exits
// while it is instantiated has an entry of its own, and nothing comes after it.
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

// Coded is the refusal as an error with its code.
func (r *Refusal) Coded() error { return &CodedError{Code: r.Code, Err: errors.New(r.Detail)} }

// Error makes a refusal an error.
func (r *Refusal) Error() string {
	s := string(r.Code) + " (" + string(r.By) + ")"
	if r.Detail != "" {
		s += ": " + r.Detail
	}
	return s
}

// ValidCapability reports whether a text can be the name of a capability of an engine.
func ValidCapability(name string) bool {
	const most = 64
	return name != "" && len(name) <= most && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_.") == ""
}

// Observation is one way in which a case ended, as a worker saw it.
type Observation struct {
	Ended  Ending
	Digest Digest // of the result, where it returned or trapped
	Code   Code   // where it was refused or not measured
	By     Refuser
}

// Expectation is what a case must come to: an exact case one of the results, a
// refusal case its code by its party.
type Expectation struct {
	// Results are digests: the reference first, then the allowed set.
	Results []Digest
	// Code and By are of a refusal case, and empty for an exact one.
	Code Code
	By   Refuser
}

// Refusal reports whether a refusal is expected.
func (e *Expectation) Refusal() bool { return e.Code != "" }

// Outcome classifies what was seen (law 6); nothing else does. A limit of time,
// memory, steps or depth that stops an exact case, a missing engine and a broken
// run could not be measured: they say nothing about the engine. A refusal case
// that ran, or was refused in another way, differed.
func (e *Expectation) Outcome(o Observation) Outcome {
	switch o.Ended {
	case EndedReturned, EndedTrapped:
		if !e.Refusal() && slices.Contains(e.Results, o.Digest) {
			return Passed
		}
		return Differed
	case EndedRefused:
		switch {
		case e.Refusal() && o.Code == e.Code && o.By == e.By:
			return Refused
		case o.By == ByLimit:
			return NotMeasured
		case e.Refusal():
			return Differed
		}
		return Refused
	case EndedSkipped:
		return Skipped
	}
	return NotMeasured
}

// Satisfied reports whether the outcome is the one that the kind of case asks
// for: an exact case passed, a refusal case was refused.
func (e *Expectation) Satisfied(o Outcome) bool {
	if e.Refusal() {
		return o == Refused
	}
	return o == Passed
}

// Definite reports whether the observation is an outcome of the engine that
// another run must repeat: it returned, it trapped, or the engine itself
// refused. Only definite observations are facts (law 10).
func (o Observation) Definite() bool {
	return o.Ended == EndedReturned || o.Ended == EndedTrapped || o.Ended == EndedRefused && o.By == ByEngine
}

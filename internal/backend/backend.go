// Package backend is what executes WebAssembly: one interface ([Backend]), one
// table of the kinds of engines with what each can express ([Registry],
// [Capabilities]), a sub-package a kind, and one conformance suite (backendtest)
// that all of them pass. Package all holds the table of this program.
//
// A backend is told nothing about expected results. What really ran is found
// out by the backend itself from the engine, never taken from a caller (law 5).
package backend

import (
	"context"
	"time"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/vm"
)

// Backend is one backend family on this host.
type Backend interface {
	// Family is the family asked for, for example "wazero.interpreter".
	Family() string
	// Capabilities are what the engine can express. What it lacks could not be
	// measured, and is no fault of the engine.
	Capabilities() Capabilities
	// Probe finds the engine and what it is, without running a workload. The
	// error carries backend_unavailable, cell_impossible or backend_mismatch.
	Probe(ctx context.Context) (Engine, error)
	// Open starts the engine for many invocations under the same memory limit.
	Open(ctx context.Context, memoryPages int) (Session, error)
}

// Session is a started engine. It is used by one goroutine at a time.
type Session interface {
	// Run executes one invocation on a fresh instance. The error means that the
	// case could not be measured; refusals and traps are in the answer. A trap
	// that the engine cannot tell is an error with the code backend_unavailable.
	Run(ctx context.Context, inv Invocation) (Answer, error)
	// Effective is what really ran so far, as the engine itself shows it. Its
	// Family differs from the one asked for after a silent fallback, however
	// many invocations were right before.
	Effective() Engine
	Close() error
}

// Engine identifies what really executes.
type Engine struct {
	Family  string `json:"family"`  // effective family
	Version string `json:"version"` // dotted, as the engine reports it
	// Digest identifies the engine's code: the executable with its engine
	// libraries, or for an engine linked into this program the module sum with
	// compiler version and target.
	Digest tassadar.Digest `json:"digest"`
	// Evidence says how the family was found out, in words fit for a receipt:
	// name and value pairs.
	Evidence map[string]string `json:"evidence,omitempty"`
}

// Invocation is calls in order on one fresh instance of a module, linked with
// fresh instances of other modules.
type Invocation struct {
	Module []byte
	// Links are instantiated in order before the module. Each may import from
	// those before it, by their names.
	Links []invocation.Link
	// Host provides the declared import set; nil provides nothing.
	Host  *invocation.Host
	Calls []invocation.Call
	// Time bounds the whole invocation; zero means no bound but the context's.
	Time time.Duration
	// Counter names an exported i64 global to read after the calls, "" for none.
	// Where the module was not instantiated, that of the first link which exports
	// it is read.
	Counter string
	// Trace asks for the tokens by which a transformer executed the invocation. Engines
	// of other kinds ignore it, and it goes without Counter.
	Trace bool
}

// Trace is the tokens by which a transformer executed an invocation.
type Trace struct {
	Model tassadar.Digest
	// Program is the digest of the prompt's tokens, each 4 bytes, little-endian, and
	// Statement that of what the trace says.
	Program   tassadar.Digest
	Statement tassadar.Digest
	Tokens    []vm.Token // prompt included; to be read only
}

// Answer is what an invocation came to.
type Answer struct {
	// Result has an entry an attempted link, and then one a call, up to and
	// including the first trap of a call.
	Result tassadar.Result
	// Refusal is set where a limit or the engine itself refused:
	// time_limit_exceeded (limit), memory_limit_exceeded (limit, a module
	// declares more than the session has), output_limit_exceeded (limit, more was
	// written than Host.Output), call_depth_exceeded (engine, with the trap
	// call_stack_exhausted in Result if a call ran out of stack), malformed_module,
	// host_import_unsupported (engine, nothing of the name is provided),
	// abi_unsupported (engine, an import is provided and does not match) and
	// start_failed (engine; of links only those that are no attempt). A call that
	// does not fit the module's exports is an error with the code abi_unsupported.
	Refusal *tassadar.Refusal
	// Counter is the value of the counter global, if asked for; also after a trap
	// and where a start failed.
	Counter uint64
	// Elapsed is the time of the calls alone, read by floors only.
	Elapsed time.Duration
	// Trace is set where it was asked for, the engine has one, and the calls returned or
	// trapped: nothing was refused.
	Trace *Trace
}

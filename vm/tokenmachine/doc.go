// Package tokenmachine is the token machine, which executes WebAssembly's integers as a
// transformer: weights that run programs of package isa. It is for anyone who wants to run a
// program inside the transformer, or to see how that is done.
//
// Start with [NewSession]: a program becomes a prompt, and [Session.Invoke]
// lets an engine predict the rest. [Session.Tokens] is the trace, which
// [traces.Verify] checks and [Session.Steps] reads; [Session.Checkpoint] and
// [ResumeSession] carry a session elsewhere. [Model] is the weights, made by
// [Compile] from the graph in build.go.
//
// A program comes from the front end, wasm/lower, whose examples begin with a
// module. docs/token-machine.md says how integers become weights. The same weights,
// traces and checkpoints come out on every machine.
package tokenmachine

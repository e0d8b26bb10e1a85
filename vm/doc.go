// Package vm runs token machines: decoders with hard attention, gated
// feed-forward blocks and a finite vocabulary, whose weights were computed
// and are all integers. It is for anyone who wants to run or check such a
// machine exactly.
//
// Start with [Load], which reads a model, and [ParseTokens], which reads a
// program. Three engines run it here and one is generated:
//
//   - [NewDefinition]: the formula itself, O(n) per look-up. It decides what
//     is right.
//   - [NewExact]: the product. Plans are made from the weights by partial
//     evaluation, and keys live in exact indexes.
//   - [NewFloat]: the article's floating-point arithmetic, kept to show where
//     it drifts.
//   - [Generate] writes straight-line Go from the same plans; [Adapt] makes an
//     engine of it within the program, [Build] in a process of its own.
//
// [Run] takes a program to its end, [RunFrom] goes on from where an engine is,
// [Exact.Checkpoint] and [Exact.Restore] carry a run elsewhere, and
// [Exact.Verify] checks a trace.
//
// Results do not depend on the machine, on time or on map order. Errors are
// of type [*Error] with a reason code.
package vm

// Package vm is the token machine: a decoder with hard attention, gated
// feed-forward blocks and a finite vocabulary, whose weights were computed and
// are all integers. This package has the model, its file formats (our own and a
// peer's), its tokens, and what an [Engine] is.
//
// Start with [Load], which reads a model, and [Model.ParseTokens], which reads
// a program. What runs, checks and writes out a model stands in packages of its
// own, each of which imports only those before it:
//
//   - vm/int128: integers of 128 bits.
//   - vm: this package.
//   - vm/definition: the formula itself, O(n) per look-up. It decides what is
//     right.
//   - vm/internal/runtime: exact indexes, records and closed forms, which
//     generated code copies.
//   - vm/internal/plan: from weights to a checked intermediate form, by partial
//     evaluation.
//   - vm/exact: the product. It interprets plans.
//   - vm/float: the article's floating-point arithmetic, kept to show where it
//     drifts.
//   - vm/traces: runs an engine to its end, compares two, verifies a trace, and
//     carries a run elsewhere.
//   - vm/generate: straight-line Go from the same plans, and engines of it.
//
// Models come from vm/graph, which compiles computation graphs, and from
// vm/tokenmachine, which is WebAssembly's integers as such a graph.
//
// Results do not depend on the host, on time or on map order. Errors are of
// type [*Error] with a reason code.
package vm

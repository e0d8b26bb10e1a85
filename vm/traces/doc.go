// Package traces takes token machines through programs and checks what they
// said. A trace is the tokens of a run: those that were given, and those that
// were predicted.
//
// Start with [Run], which takes a program to its end on any engine; [RunFrom]
// goes on from where an engine is. [Diff] finds the token and the look-up at
// which two engines part. [Verify] checks every prediction of a trace,
// [Snapshots] and [ReplayWindow] a window of it alone. [Checkpoint] and [Restore]
// carry a run elsewhere.
package traces

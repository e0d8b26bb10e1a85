// Package evidence is what a log holds and who may say it: statements in signed envelopes
// (in-toto, DSSE), keys and trusts, the log's tiles and checkpoints (C2SP tlog-tiles,
// signed-note), cosignatures of witnesses, commitments to traces. A record is judged at its
// leaf, by what stands before it, once; what is in force there no later record changes, but
// for a voiding.
//
// Start with [Verify], which alone makes a [Verified] of a checkpoint and leaves, or with
// [OpenLog], which reads these from tiles. [Sign] and [Open] make and read single records;
// the predicates, from [TrustRecord] to [Answer], say what they hold. Package appraise turns
// a Verified into verdicts.
package evidence

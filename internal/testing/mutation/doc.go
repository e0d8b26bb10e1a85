// Package mutation holds the test that changes real evidence: every file that a
// verifier reads, without the keys, and every record, with the keys of those who
// sign such records. Nothing that was changed without a key is accepted, and
// nothing that was changed with one is greener than the model finds it.
package mutation

// Package mutation holds the test that changes real evidence: every file that a
// verifier reads, without the keys, and every record, with the keys of those who
// sign such records. Nothing that was changed without a key is accepted, and
// nothing that was changed with one is greener than the model finds it.
//
// Four logs are changed: a short one, the same in several full tiles with a
// second level, one with the cells of the whole matrix, and one that witnesses
// cosigned. What witnesses signed can be
// left out, and then less is known of how old evidence is; no other change of it
// makes a leaf older, more of the log witnessed, or anything greener.
package mutation

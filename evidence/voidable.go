package evidence

import "tassadar"

// Voidable counts the records in the leaves from and to, and between, that a voiding takes
// back: those of a key, or of all where it is "". Trusts and policies are not among them,
// and what was rejected counts for nothing already.
func (v *Verified) Voidable(from, to uint64, key string) int {
	v.wholly()
	n := 0
	g := Governance{From: tassadar.Uint(from), To: tassadar.Uint(to), Key: key}
	count := func(index uint64, signers []string) {
		if g.voids(index, signers) {
			n++
		}
	}
	for _, all := range [][]kept{v.assignments.kept, v.receipts.kept, v.closings.kept, v.publications.kept, v.drills.kept} {
		for i := range all {
			count(all[i].index, all[i].by.voidable())
		}
	}
	for i := range v.governance {
		count(v.governance[i].Index, v.governance[i].Signed)
	}
	for i := range v.challenges {
		count(v.challenges[i].Index, v.challenges[i].Signed)
	}
	for i := range v.replies {
		count(v.replies[i].Index, v.replies[i].Signed)
	}
	return n
}

package evidence

import "tassadar"

// ConsistencyProof returns the proof that the log of the first to leaves begins
// with the log of the first from leaves (RFC 6962 section 2.1.2). It is empty
// where from is 0 or equals to.
func (l *Log) ConsistencyProof(from, to uint64) ([][]byte, error) {
	if from > to || to > l.Size() {
		return nil, tassadar.Errorf(tassadar.RolledBack, "no consistency proof from %d to %d leaves: the log has %d", from, to, l.Size())
	}
	return consistency(l.hashes[:to], from), nil
}

// ConsistencyProof is [Log.ConsistencyProof] from all leaves of a log.
func ConsistencyProof(leaves [][]byte, from, to uint64) ([][]byte, error) {
	if from > to || to > uint64(len(leaves)) {
		return nil, tassadar.Errorf(tassadar.RolledBack, "no consistency proof from %d to %d leaves: the log has %d", from, to, len(leaves))
	}
	return consistency(leafHashes(leaves[:to]), from), nil
}

// consistency is PROOF of RFC 6962 section 2.1.2 over leaf hashes, from the
// first from of them to all.
func consistency(hashes [][]byte, from uint64) [][]byte {
	if from == 0 {
		return nil
	}
	return subproof(hashes, int(from), true)
}

// subproof is SUBPROOF of RFC 6962 section 2.1.2: whole says that the verifier
// knows the root of the first from hashes as it stands.
func subproof(hashes [][]byte, from int, whole bool) [][]byte {
	if from == len(hashes) {
		if whole {
			return nil
		}
		return [][]byte{rootOfHashes(hashes)}
	}
	k := splitAt(len(hashes))
	if from <= k {
		return append(subproof(hashes[:k], from, whole), rootOfHashes(hashes[k:]))
	}
	return append(subproof(hashes[k:], from-k, false), rootOfHashes(hashes[:k]))
}

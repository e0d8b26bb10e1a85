package evidence

import "tassadar"

// ConsistencyProof returns the proof that the log of the first to leaves begins
// with the log of the first from leaves (RFC 6962 section 2.1.2). It is empty
// where from is 0 or equals to.
func (l *Log) ConsistencyProof(from, to uint64) ([][]byte, error) {
	if from > to || to > l.Size() {
		return nil, tassadar.Errorf(tassadar.RolledBack, "no consistency proof from %d to %d leaves: the log has %d", from, to, l.Size())
	}
	return l.tree.consistency(from, to), nil
}

// ConsistencyProof is [Log.ConsistencyProof] from all leaves of a log.
func ConsistencyProof(leaves [][]byte, from, to uint64) ([][]byte, error) {
	if from > to || to > uint64(len(leaves)) {
		return nil, tassadar.Errorf(tassadar.RolledBack, "no consistency proof from %d to %d leaves: the log has %d", from, to, len(leaves))
	}
	return treeOf(leaves[:to]).consistency(from, to), nil
}

// ConsistencyProof is [Log.ConsistencyProof] of what was verified.
func (v *Verified) ConsistencyProof(from, to uint64) ([][]byte, error) {
	if from > to || to > v.tree.size {
		return nil, tassadar.Errorf(tassadar.RolledBack, "no consistency proof from %d to %d leaves: the log has %d", from, to, v.tree.size)
	}
	return v.tree.consistency(from, to), nil
}

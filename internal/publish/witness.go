package publish

import (
	"context"
	"io/fs"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/ledger"
	"tassadar/internal/operator"
	"tassadar/internal/text"
	"tassadar/internal/witness"
)

// Waiting returns the publication at the end of the log that waits for witnesses,
// nil if none does: the next publish goes on from there and makes no other. One that has
// expired meanwhile waits for nobody. Leaf reads leaves of the log, and the tiles are its.
func Waiting(o *operator.Operator, leaf func(index uint64) ([]byte, error), tiles fs.FS) ([]byte, error) {
	trust, v := o.Trust(), o.Verified()
	if trust.Governance.Witnesses == 0 || !v.Valid() || v.Sizes().Publications == 0 {
		return nil, nil
	}
	last, err := v.PublicationAt(v.Sizes().Publications - 1)
	if err != nil {
		return nil, err
	}
	if last.Index+1 != uint64(v.Head().Size) {
		return nil, nil
	}
	at, err := o.Instant()
	if err != nil || at >= last.Body.ExpiresAt {
		return nil, err
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	cosigned, err := evidence.ReadCosigned(tiles, verifier, trust.Keys)
	if err != nil {
		return nil, err
	}
	w, err := v.Witnessed(cosigned, trust.Governance.Witnesses)
	if err != nil || w.Size() > last.Index {
		return nil, err
	}
	return v.RecordData(&last.Record, leaf)
}

// Trouble is why a witness did not cosign.
type Trouble struct {
	Witness tassadar.Key
	Err     error
}

// Logged is the state of a log in a data directory, with its checkpoint.
type Logged struct {
	Data       string // the directory
	Tiles      fs.FS
	Checkpoint []byte
	Verified   *evidence.Verified
}

// Cosign asks the trust's witnesses for the state of a log
// and keeps what they sign. Fewer than the trust asks for are unwitnessed: what
// was logged stays, and the next publish asks again. Nothing that a writer waits
// for is held meanwhile.
func Cosign(ctx context.Context, log Logged, trust *tassadar.Trust) ([]Trouble, error) {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	size, tiles := uint64(log.Verified.Head().Size), log.Tiles
	before, err := evidence.ReadCosigned(tiles, verifier, trust.Keys)
	if err != nil {
		return nil, err
	}
	checkpoint := log.Checkpoint
	if kept, err := evidence.ReadCosignedNote(tiles, size); err == nil {
		if checkpoint, err = evidence.MergeCosigned(checkpoint, kept, verifier, trust.Keys); err != nil {
			return nil, err
		}
	}
	got, err := witness.Collect(ctx, witness.Options{Checkpoint: checkpoint, Log: verifier, Witnesses: trust.Keys, Before: before, Proof: log.Verified.ConsistencyProof})
	if err != nil {
		return nil, err
	}
	have, err := ledger.StoreCosigned(ctx, log.Data, got.Checkpoint, verifier, trust.Keys)
	if err != nil {
		return nil, err
	}
	var troubles []Trouble
	for _, k := range trust.Keys {
		if problem := got.Errors[k.ID]; problem != nil {
			troubles = append(troubles, Trouble{k, problem})
		}
	}
	if len(have) < trust.Governance.Witnesses {
		err = tassadar.Errorf(tassadar.Unwitnessed, "%d of %d witnesses cosigned the log of %s; the publication is logged, and the next tassadar publish asks them again",
			len(have), trust.Governance.Witnesses, text.Plural(int(size), "leaf", "leaves"))
	}
	return troubles, err
}

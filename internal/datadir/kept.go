package datadir

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/ledger"
	"tassadar/internal/operator"
)

// What the index keeps, by name.
const (
	keptLog      = "verified" // evidence.Verified
	keptVerdicts = "appraised"
)

// build tells builds of this program apart: what one keeps, another makes again.
// It is "" where that cannot be told.
var build = sync.OnceValue(func() string {
	exe, err := os.Executable()
	if err != nil {
		return ""
	}
	info, err := os.Stat(exe)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s, %d bytes of %d", tassadar.Version, info.Size(), info.ModTime().UnixNano())
})

// piece names one of the pieces of what is kept.
func piece(of string, n int) string { return fmt.Sprintf("%s/%d", of, n) }

func form(of string) string { return of + ", " + build() }

// keep keeps what is known of the log, for [Look]. What cannot be kept is made
// again from the log by whoever needs it.
func (d *Dir) keep() {
	v := d.Operator.Verified()
	if !v.Valid() || build() == "" {
		return
	}
	log, logForm, verdictsForm := v.Save(), form(evidence.SavedForm), form(appraise.SavedForm)
	all := []ledger.Keeping{{Name: keptLog, Form: logForm, Data: log.Head}, {Name: keptVerdicts, Form: verdictsForm}}
	for n, chunk := range log.Chunks {
		all = append(all, ledger.Keeping{Name: piece(keptLog, n), Form: logForm, Data: chunk})
	}
	if verdicts := d.Operator.SaveVerdicts(); verdicts != nil {
		all[1].Data = verdicts.Head
		for n, row := range verdicts.Rows {
			all = append(all, ledger.Keeping{Name: piece(keptVerdicts, n), Form: verdictsForm, Data: row})
		}
	}
	_ = d.ledger.Keep(context.Background(), all...)
}

// begin makes the operator, of what was kept if anything was.
func (d *Dir) begin(keys operator.Keys, trust *tassadar.Trust, now func() int64) error {
	checkpoint, err := d.ledger.Checkpoint()
	if err != nil {
		return err
	}
	var v *evidence.Verified
	var verdicts *appraise.Appraiser
	if checkpoint != nil {
		if v, verdicts, err = restored(d.ledger, checkpoint, trust); err != nil {
			return err
		}
	}
	switch {
	case v == nil:
		d.Operator, err = operator.New(logOf{d.ledger}, keys, *trust, now)
	default:
		d.Operator, err = operator.Resume(logOf{d.ledger}, keys, *trust, now, v, verdicts)
	}
	return err
}

// kept is where things are kept, beside the leaves.
type kept interface {
	Data(name, form string) ([]byte, error)
	Leaf(at uint64) ([]byte, error)
}

// pieces reads the pieces of what is kept, and leaves.
type pieces struct{ kept }

// Chunk reads what was kept of some leaves.
func (p pieces) Chunk(n int) ([]byte, error) {
	return p.Data(piece(keptLog, n), form(evidence.SavedForm))
}

func (p pieces) row(n int) ([]byte, error) {
	return p.Data(piece(keptVerdicts, n), form(appraise.SavedForm))
}

// restored returns what was kept of the log, nil if nothing was.
func restored(k kept, checkpoint []byte, trust *tassadar.Trust) (*evidence.Verified, *appraise.Appraiser, error) {
	saved, err := k.Data(keptLog, form(evidence.SavedForm))
	if saved == nil {
		return nil, nil, err
	}
	v, err := evidence.Restore(saved, checkpoint, trust, pieces{k})
	if err != nil {
		return nil, nil, err
	}
	verdicts := &appraise.Appraiser{}
	if saved, err = k.Data(keptVerdicts, form(appraise.SavedForm)); saved == nil {
		return v, verdicts, err
	}
	verdicts, err = appraise.RestoreAppraiser(saved, v, pieces{k}.row)
	return v, verdicts, err
}

// Look is [Read] of the whole log for whoever needs verdicts: it verifies only
// the records that came since a writer kept what it knew, and reads only those
// that a verdict needs. Of its State, Verified is not read whole: see
// [evidence.Verified.ReadAll]. Close it. What the index keeps is compared with the
// log's checkpoint; what does not fit is index_differs.
func Look(path string) (*State, error) {
	const tries = 4 // a writer may be at work
	for try := 1; ; try++ {
		state, kept, err := look(path)
		if kept == nil {
			break // and Read says what is wrong, if anything is
		}
		if err == nil {
			state.kept = kept
			return state, nil
		}
		kept.Close()
		if try == tries {
			// Which of the two is wrong? The index may be that of another fork of the log.
			if tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable {
				if _, said := Read(path, 0); tassadar.CodeOf(said) == tassadar.IndexDiffers {
					return nil, said
				}
			}
			return nil, where(path, err)
		}
	}
	return Read(path, 0)
}

// look returns nothing where the index keeps nothing that could be used.
func look(path string) (*State, *ledger.Kept, error) {
	trust, err := ownTrust(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, nil, err
	}
	kept, err := ledger.ReadKept(path, verifier)
	if kept == nil {
		return nil, nil, err
	}
	state, err := fromKept(path, trust, kept)
	if state == nil && err == nil {
		kept.Close()
		return nil, nil, nil
	}
	return state, kept, err
}

func fromKept(path string, trust *tassadar.Trust, kept *ledger.Kept) (*State, error) {
	v, verdicts, err := restored(kept, kept.Checkpoint, trust)
	if v == nil || err != nil {
		return nil, err
	}
	if v.Head().Size < kept.Head.Size {
		more, err := kept.Since(uint64(v.Head().Size))
		if err != nil {
			return nil, err
		}
		if v, err = v.Extend(kept.Checkpoint, more); err != nil {
			return nil, err
		}
	}
	if err := checkEdited(path, v, trust); err != nil {
		return nil, err
	}
	state := newState(trust, kept.Checkpoint, v)
	state.Verdicts = verdicts
	return state, nil
}

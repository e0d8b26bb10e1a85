package backend

import (
	"context"

	"tassadar"
	"tassadar/vm"
)

// Slicer is what a session of an engine with the capability [Checkpoints] is besides: it
// executes an invocation in slices, each on an engine of its own, between which
// nothing passes but the bytes of a checkpoint.
type Slicer interface {
	// Slice executes one slice. What a run is refused for is in the answer, and so is a
	// checkpoint that is not taken: checkpoint_stale, checkpoint_foreign and
	// checkpoint_edited (engine), checkpoint_oversized (limit). The error means that
	// the slice could not be measured.
	Slice(ctx context.Context, inv Invocation, s Slice) (Sliced, error)
	// Forge changes a word of the records of a checkpoint, and computes its digests
	// again: what who knows the form can write.
	Forge(checkpoint []byte) ([]byte, error)
}

// Slice is a slice of an invocation: of the tokens of its trace, prompt included, those
// from From up to and without To.
type Slice struct {
	From, To int
	// Checkpoint holds the state at From; empty where From is 0.
	Checkpoint []byte
	// MostBytes is what the checkpoint may have; 0 means [MaxCheckpointBytes].
	MostBytes int64
}

// MaxCheckpointBytes bounds checkpoints of slices.
const MaxCheckpointBytes = 64 << 20

// Sliced is what a slice came to.
type Sliced struct {
	// Answer is the whole invocation's where it ended within the slice, with its trace;
	// otherwise of it only Refusal counts.
	Answer
	Ended bool
	// Tokens are those of the trace before the end of the slice; to be read only.
	Tokens []vm.Token
	// Checkpoint is the state at To, where the invocation has not ended.
	Checkpoint []byte
}

// CheckpointRefusal is the refusal of a checkpoint that an error tells of, nil where it
// tells of something else.
func CheckpointRefusal(err error) *tassadar.Refusal {
	r := &tassadar.Refusal{Code: tassadar.CodeOf(err), By: tassadar.ByEngine}
	switch r.Code {
	case tassadar.CheckpointOversized:
		r.By = tassadar.ByLimit
	case tassadar.CheckpointStale, tassadar.CheckpointForeign, tassadar.CheckpointEdited:
	default:
		return nil
	}
	r.Detail = tassadar.Message(err)
	return r
}

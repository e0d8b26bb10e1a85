package operator

import (
	"context"

	"tassadar"
	"tassadar/evidence"
)

// LogDrill logs a drill that a worker signed, and returns it with its name. Of one that
// is in the log already, added is false.
func (o *Operator) LogDrill(ctx context.Context, record []byte) (drill *evidence.Drill, name tassadar.Digest, added bool, err error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return nil, "", false, err
	}
	drill = &evidence.Drill{}
	if err := opened.As(evidence.KindDrill, drill); err != nil {
		return nil, "", false, err
	}
	now, err := o.Instant()
	if err != nil {
		return nil, "", false, err
	}
	for _, id := range opened.Claimed {
		if k, ok := o.Trust().Key(id); ok && k.Retired(now) {
			return nil, "", false, tassadar.WithNext(tassadar.Errorf(tassadar.KeyRetired, "drill %s is signed by worker %.12s, who has retired: it would not count", opened.Digest.Short(), id), tassadar.KeyRetired.Next())
		}
	}
	switch err := o.append(ctx, record); tassadar.CodeOf(err) {
	case "":
		return drill, opened.Digest, err == nil, err
	case tassadar.Replayed:
		return drill, opened.Digest, false, nil
	case tassadar.SignerUntrusted:
		return nil, "", false, tassadar.WithNext(err, "tassadar enrol -o FILE where it was signed, tassadar trust add FILE and trust approve here; then take the drill in again.")
	default:
		return nil, "", false, err
	}
}

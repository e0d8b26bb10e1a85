package appraise

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// CheckJob checks the receipt of a job as far as a log shows: that it rests on what it names
// ([evidence.Verified.JobRests]), and that its cell stood there for the engine that ran, at the
// state of the log and the instant at which that was decided. What happened since is not asked.
// The error has the code for which it did not stand, or that of JobRests.
func CheckJob(v *evidence.Verified, j *evidence.Job) error {
	pub, err := v.JobRests(j)
	if err != nil {
		return err
	}
	then, err := v.At(uint64(j.Rests.Size))
	if err != nil {
		return err
	}
	verdict, err := Appraise(then, j.PolicyDigest, j.StartedAt)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(pub.Cells, func(c evidence.PublishedCell) bool { return c.Cell == j.Cell })
	cell := StandingCell(&pub.Cells[at], pub, j.StartedAt, verdict) // JobRests found it
	if !cell.Accepted {
		return tassadar.Errorf(cell.Reasons[0], "job: publication %d listed %s, which did not stand any more at leaf %d and %d: %s", pub.Number, j.Cell, j.Rests.Size, j.StartedAt, cell.Reasons[0].Meaning())
	}
	if !slices.ContainsFunc(cell.Versions, func(m evidence.MeasuredVersion) bool {
		return m.Engine == j.Effective.Version && slices.Contains(m.EngineDigests, j.Effective.Digest)
	}) {
		return tassadar.Errorf(tassadar.OutsideEnvelope, "job: %s did not stand for %s %s any more", j.Cell, j.Effective.Family, j.Effective.Version)
	}
	return nil
}

package main

import (
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// verifyJob checks the receipt of a job: who signed it, and that what it rests on is in the
// log and stood there. What happened to that publication since, verify says of the publication.
func (a *app) verifyJob(record []byte, log *evidence.Log, trust *tassadar.Trust) error {
	j, rec, err := evidence.OpenJob(record, trust)
	if err != nil {
		return err
	}
	v, err := log.Verify(trust)
	if err != nil {
		return err
	}
	if err := appraise.CheckJob(v, j); err != nil {
		return tassadar.WithNext(err, "Ask whoever executed it for a receipt that rests on this log, or bring newer tiles: --tiles DIR, --url URL.")
	}
	if a.json {
		return a.printJSON(answer{"job": j, "name": rec.Digest, "worker": rec.Signed[0]})
	}
	var b strings.Builder
	report.JobText(&b, j, rec.Digest, rec.Signed[0])
	return a.print(&b)
}

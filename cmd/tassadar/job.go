package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
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

// verifiedRecord reads what verify is given: the record of a publication or of a job's receipt, or
// the answer of a server with the receipt in it, which may be indented.
func verifiedRecord(file string) ([]byte, error) {
	record, err := input.Record(file)
	if err != nil {
		return nil, err
	}
	var answered struct {
		Job     json.RawMessage `json:"job"`
		Receipt json.RawMessage `json:"receipt"`
		TraceAt string          `json:"trace_at"`
	}
	if tassadar.DecodeStrict(record, &answered) == nil && answered.Receipt != nil {
		record = answered.Receipt
	}
	if err := dispatch.CheckKind(record, string(evidence.KindPublication), string(evidence.KindJob)); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if again := jsontext.Value(bytes.Clone(record)); dispatch.CheckKind(record, string(evidence.KindJob)) == nil && again.Canonicalize() == nil {
		record = again // a receipt that was indented, by whatever reads answers, says the same
	}
	return record, nil
}

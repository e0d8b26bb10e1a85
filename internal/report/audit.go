package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Audit is the document of audit --json: every record of a log with those who
// claim to have signed it, and what the log holds in vain.
type Audit struct {
	Log      evidence.LogHead    `json:"log"`
	Records  int                 `json:"records"`
	Signed   []SignedRecord      `json:"signed"`
	Rejected []evidence.Rejected `json:"rejected"`
}

// SignedRecord is a record of the log with those who claim to have signed it.
type SignedRecord struct {
	Leaf    tassadar.Uint `json:"leaf"`
	Kind    evidence.Kind `json:"kind"`
	Signers []string      `json:"signers"`
}

// AuditOf lists the records of a log, whose verification rejected some.
func AuditOf(log *evidence.Log, rejected []evidence.Rejected) Audit {
	signed := []SignedRecord{}
	for _, r := range log.Records() {
		if opened, err := evidence.Open(r.Data, nil); err == nil {
			signed = append(signed, SignedRecord{tassadar.Uint(r.Index), opened.Kind, opened.Claimed})
		}
	}
	return Audit{log.Head(), len(log.Records()), signed, append([]evidence.Rejected{}, rejected...)}
}

// AuditText prints what an audit found that passed.
func AuditText(w io.Writer, a Audit) {
	fmt.Fprintf(w, "%s, %s: every tile, signature and index row agrees\nroot %x\n",
		text.Plural(int(a.Log.Size), "leaf", "leaves"), text.Plural(a.Records, "record", "records"), []byte(a.Log.Root))
	for _, r := range a.Rejected {
		fmt.Fprintf(w, "rejected: leaf %d: %s: %s\n", r.Index, r.Code, tassadar.Printable(strings.ReplaceAll(r.Detail, string(r.Code)+": ", "")))
	}
}

package dispatch

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// fileKinds are the files that travel: what one holds, and what takes it.
var fileKinds = map[string]struct{ article, what, made, next string }{
	AssignmentsKind: {"", "assignments", "tassadar assign -o FILE", "tassadar run --assignment FILE measures them, on the host that they are for."},
	ReceiptsKind:    {"", "receipts", "tassadar run --assignment FILE -o FILE", "tassadar import FILE takes them, where the log is."},
	FindingKind:     {"a ", "finding of a challenge", "tassadar challenge --tiles DIR -o FILE", "tassadar import FILE takes it, where the log is."},

	string(evidence.KindEnrolment):   {"a ", "request to be trusted", "tassadar enrol -o FILE", "tassadar trust add FILE takes it, where the log is."},
	string(evidence.KindPublication): {"a ", "publication", "tassadar publish -o FILE", "tassadar verify FILE checks it."},
	string(evidence.KindGovernance):  {"a ", "decision of governance", "a decision that needs more signatures, -o FILE,", "tassadar trust approve FILE signs or logs it."},
	string(evidence.KindPolicy):      {"a ", "decision on a policy", "tassadar rebaseline -o FILE", "tassadar trust approve FILE signs or logs it."},
	string(evidence.KindTrust):       {"a ", "decision on the trust", "tassadar trust approve -o FILE", "tassadar trust approve FILE signs or logs it."},
	string(evidence.KindDrill):       {"a ", "drill", "tassadar drill run --sign -o FILE", "tassadar import FILE takes it, where the log is."},
	string(evidence.KindJob):         {"a ", "job receipt", "a server's POST /v1/executions", "tassadar verify FILE checks it."},
	string(evidence.KindAudit):       {"an ", "audit", "tassadar audit GATE -o FILE", "No command takes it: its conclusion is in it."},
}

// CheckKind refuses a file that holds plainly something else than what is wanted, the first
// of the kinds, and says what, and which command takes that. What may be a damaged file of
// that kind is for others to complain of.
func CheckKind(data []byte, want ...string) error {
	holds := kindOf(data)
	wanted := fileKinds[want[0]]
	again := "Check the path: " + wanted.made + " writes such a file."
	switch is, ok := fileKinds[holds]; {
	case slices.Contains(want, holds):
		return nil
	case ok:
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the file holds no %s, but %s%s", wanted.what, is.article, is.what), is.next)
	case holds != "":
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the file holds no %s, but %.100q", wanted.what, holds), again)
	case len(data) == 0:
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the file is empty, want %s%s", wanted.article, wanted.what), again)
	case data[0] != '{':
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "the file holds no %s: it begins with %s", wanted.what, beginning(data)), again)
	}
	return nil
}

// beginning is how a file begins, on one line.
func beginning(data []byte) string {
	line, _, _ := bytes.Cut(data, []byte("\n"))
	return fmt.Sprintf("%.40q", line[:min(len(line), 40)])
}

// kindOf is what a file says that it holds, or "".
func kindOf(data []byte) string {
	var file struct {
		Kind    string `json:"kind"`
		Payload string `json:"payload"`
	}
	if len(data) == 0 || data[0] != '{' || json.Unmarshal(data, &file) != nil {
		return ""
	}
	if file.Kind != "" {
		return file.Kind
	}
	var statement struct {
		Kind string `json:"predicateType"`
	}
	payload, err := base64.StdEncoding.DecodeString(file.Payload)
	if err != nil || json.Unmarshal(payload, &statement) != nil {
		return ""
	}
	return statement.Kind
}

package dispatch

import (
	"encoding/base64"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

func TestCheckKind(t *testing.T) {
	record := func(kind string) string {
		return `{"payload":"` + base64.StdEncoding.EncodeToString([]byte(`{"predicateType":"`+kind+`"}`)) + `"}`
	}
	publication, enrolment := string(evidence.KindPublication), string(evidence.KindEnrolment)
	for _, c := range []struct{ name, data, want, says, next string }{
		{"the right record", record(publication), publication, "", ""},
		{"the right file", receiptsText(""), ReceiptsKind, "", ""},
		{"damaged", record(publication)[:30], publication, "", ""},
		{"braces", "{}", publication, "", ""},
		{"an enrolment for assignments", record(enrolment), AssignmentsKind, "holds no assignments, but a request to be trusted", "tassadar trust add FILE"},
		{"assignments for an enrolment", `{"kind":"` + AssignmentsKind + `"}`, enrolment, "holds no request to be trusted, but assignments", "tassadar run --assignment FILE"},
		{"a program", "int main(void)\n{}", publication, `holds no publication: it begins with "int main(void)"`, "tassadar publish -o FILE"},
		{"empty", "", enrolment, "is empty, want a request to be trusted", "tassadar enrol -o FILE"},
		{"from later", `{"kind":"tassadar orders v9"}`, AssignmentsKind, `no assignments, but "tassadar orders v9"`, "tassadar assign -o FILE"},
	} {
		err := CheckKind([]byte(c.data), c.want)
		if c.says == "" && err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if c.says != "" && (tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), c.next)) {
			t.Errorf("%s: %v, next %s", c.name, err, tassadar.NextOf(err))
		}
	}
	if _, err := ReadAssignments(t.Context(), strings.NewReader(record(enrolment)+"\n")); err == nil || !strings.Contains(err.Error(), "a request to be trusted") {
		t.Errorf("%v", err)
	}
	if _, err := ReadMeasured(t.Context(), strings.NewReader("int main")); err == nil || !strings.Contains(err.Error(), `holds no receipts: it begins with "int main"`) {
		t.Errorf("%v", err)
	}
}

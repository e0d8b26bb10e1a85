package web_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/access"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/lab"
)

// TestAdviceOverHTTP: who calls over HTTP is told what to do there: no flag of a command, and a
// command only where what it writes is what is to be sent.
func TestAdviceOverHTTP(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w, _ = w.operating()
	w.serve()
	zeros := strings.Repeat("0", 64)
	type told struct{ Code, Detail, Next string }
	check := func(what string, a answer, operator bool) {
		t.Helper()
		var p told
		if err := json.Unmarshal([]byte(a.body), &p); err != nil || a.status < 400 {
			t.Errorf("%s: %d, no problem: %s", what, a.status, a.body)
			return
		}
		if p.Next == "" || strings.Contains(p.Detail, "tassadar trust") || strings.Contains(p.Detail, "--") || !operator && (strings.Contains(p.Next, "tassadar ") || strings.Contains(p.Next, "--")) {
			t.Errorf("%s advises as a command does: %+v", what, p)
		}
		if operator && strings.Contains(p.Next, "tassadar ") && !strings.Contains(p.Next, "Send ") && !strings.Contains(p.Next, "send ") {
			t.Errorf("%s does not say what to send: %+v", what, p)
		}
	}
	for _, path := range []string{
		"/v1/cells?only=a,b,c,d", "/v1/cells?status=x", "/v1/cells/a,b,c,d", "/v1/cells/a,b,c,d/history", "/v1/cells?cursor=%21", "/v1/profiles/x", "/v1/gates/x", "/v1/receipts/" + zeros,
		"/v1/publications/1", "/v1/publications/last", "/v1/reports/since", "/v1/reports/since?publication=yesterday", "/v1/reports/drift?only=a,b,c,d", "/v1/reports/portability?only=a,b,c,d",
		"/v1/assignments?state=x", "/v1/execution-units/x", "/leaves/99", "/badge/x.svg",
	} {
		check(path, w.get(path), false)
	}
	check("an execution", w.ask(http.MethodPost, "/v1/executions", `{"profile":"x","toolchain":"a","module":"AAAA","calls":[]}`, "Content-Type", "application/json"), false)
	w.published(24)
	w.eventually(func() bool { return w.get("/v1/publications/1").status == http.StatusOK })
	check("another publication", w.get("/v1/publications/77"), false)
	check("a publication of no day", w.get("/v1/reports/since?publication=2001-01-01"), false)

	both := w.token(access.Dispatch)
	worker, err := datadir.Key(w.data, tassadar.RoleWorker)
	w.must(err)
	stranger, err := evidence.Sign(evidence.KindTrust, nil, json.RawMessage(`{}`), lab.Signer(t, "second"))
	w.must(err)
	for _, body := range []string{"{}", `{"kind":"x"}`, string(stranger), strings.Replace(string(w.proposed("third")), `"sig":"`, `"sig":"AAAA`, 1)} {
		check("a record", w.operate("/v1/records", both, body), true)
	}
	for _, order := range []map[string]string{{"worker": zeros, "machine": lab.Class}, {"worker": worker.ID(), "machine": lab.Class, "only": "a,b,c,d"}, {"worker": worker.ID(), "machine": "linux/none/v1"}} {
		body, err := json.Marshal(order)
		w.must(err)
		check("an order of "+string(body), w.operate("/v1/assignments", both, string(body)), true)
	}
	check("a lesser token", w.operate("/v1/publications", w.token(access.Submit), "{}"), true)
}

package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tassadar"
	"tassadar/client"
	"tassadar/evidence"
	"tassadar/internal/access"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operations"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
)

// lines are what a server logs.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(data []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(data)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// operating lets holders of tokens write.
func (w *world) operating() (*world, *lines) {
	w.t.Helper()
	log := operations.NewLog(operations.Log{Data: w.data, Now: w.now, Open: func(ctx context.Context) (*operations.Opened, error) {
		d, err := datadir.Open(ctx, w.data, w.host, w.label, w.now)
		return &operations.Opened{Dir: d, Bundle: w.bundle, Lacks: tassadar.Errorf(tassadar.InputMalformed, "open /secret/path")}, err
	}})
	w.operations = &web.Operations{Log: log, Check: func(text string) (access.Token, error) { return access.Check(w.data, text, w.now()) }}
	said := &lines{}
	w.logger = slog.New(slog.NewJSONHandler(said, nil))
	return w, said
}

func (w *world) token(scope access.Scope) string {
	w.t.Helper()
	text, _, err := access.New(w.data, "of a test", scope, w.now(), w.now()+day)
	w.must(err)
	return text
}

// operate is an operator's call.
func (w *world) operate(path, token, body string, headers ...string) answer {
	w.t.Helper()
	return w.ask(http.MethodPost, path, body, append([]string{"Content-Type", "application/json", "Authorization", "Bearer " + token}, headers...)...)
}

// proposed is a change of the trust that the operator signed, and nobody logged: a worker of
// the name is approved.
func (w *world) proposed(name string) []byte {
	w.t.Helper()
	var record []byte
	w.write(func(d *datadir.Dir) {
		key := lab.Signer(w.t, name).Key(tassadar.RoleWorker)
		key.Host = tassadar.DigestBytes([]byte(name)).Hex()
		trust, err := operator.Approve(d.Operator.Trust(), key, 0)
		w.must(err)
		record, _, err = d.Operator.ProposeTrust(trust)
		w.must(err)
	})
	return record
}

// TestOperations: who has a token has the log take in what was signed elsewhere, and the
// server's dispatcher order and publish; and what was logged is in force.
func TestOperations(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w, said := w.operating()
	w.serve()
	submit, both := w.token(access.Submit), w.token(access.Dispatch)
	c, err := client.New(w.url, nil)
	w.must(err)
	lesser, err := c.With(submit)
	w.must(err)
	c, err = c.With(both)
	w.must(err)
	ctx := t.Context()

	// A decision: signed by the operator's key, elsewhere.
	record := w.proposed("second")
	got, err := lesser.Submit(ctx, record)
	if err != nil || !got.Logged || got.Kind != string(evidence.KindTrust) {
		t.Fatalf("%+v: %v", got, err)
	}
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	second := lab.Signer(t, "second").Key(tassadar.RoleWorker).ID
	if _, in := trust.Key(second); !in {
		t.Error("what was logged is not in the trust file")
	}
	if got, err := lesser.Submit(ctx, record); err != nil || got.Logged {
		t.Errorf("again: %+v: %v", got, err)
	}
	// One that nobody signed who may, and one that was changed.
	stranger, err := evidence.Sign(evidence.KindTrust, nil, json.RawMessage(`{}`), lab.Signer(t, "second"))
	w.must(err)
	for name, data := range map[string][]byte{"a stranger's": stranger, "changed": bytes.Replace(w.proposed("third"), []byte(`"sig":"`), []byte(`"sig":"AAAA`), 1)} {
		var e *client.Error
		if got, err := lesser.Submit(ctx, data); tassadar.CodeOf(err) == "" || got.Logged {
			t.Errorf("%s: %+v: %v", name, got, err)
		} else if !asError(err, &e) || e.Status != http.StatusUnprocessableEntity && e.Status != http.StatusBadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A request to be trusted waits for an operator.
	request, err := dispatch.Enrol(lab.Signer(t, "fourth"), tassadar.RoleWorker, "fourth", evidence.Machine{Class: lab.Class, Host: tassadar.DigestBytes([]byte("fourth")).Hex()}, "", w.now())
	w.must(err)
	if got, err := lesser.Submit(ctx, request); err != nil || got.Waits != lab.Signer(t, "fourth").Key(tassadar.RoleWorker).ID || got.Logged {
		t.Errorf("%+v: %v", got, err)
	}
	if ids, err := datadir.Candidates(w.data); err != nil || len(ids) != 1 {
		t.Errorf("%v wait: %v", ids, err)
	}
	for i := range 999 {
		w.must(os.WriteFile(filepath.Join(w.data, "candidates", fmt.Sprintf("%064x.json", i)), request, 0o600))
	}
	fifth, err := dispatch.Enrol(lab.Signer(t, "fifth"), tassadar.RoleWorker, "fifth", evidence.Machine{Class: lab.Class, Host: tassadar.DigestBytes([]byte("fifth")).Hex()}, "", w.now())
	w.must(err)
	if _, err := lesser.Submit(ctx, fifth); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("one request too many: %v", err)
	}
	if _, err := lesser.Submit(ctx, request); err != nil {
		t.Errorf("one that waits already: %v", err)
	}
	// Receipts: one that is there, and one that is none.
	digest := jsonOf[report.Explained](w, "/v1/cells/"+strings.ReplaceAll(lab.Cell.String(), "/", "%2F")).Receipts[0].Receipt.Hex()
	there := jsonOf[struct {
		Record json.RawMessage `json:"record"`
	}](w, "/v1/receipts/"+digest).Record
	file, err := tassadar.Canonical(dispatch.Receipts{Kind: dispatch.ReceiptsKind, Records: []json.RawMessage{there, stranger}})
	w.must(err)
	if got, err := lesser.Submit(ctx, file); err != nil || got.There != 1 || got.Accepted != 0 || len(got.Refused) != 1 || got.Logged {
		t.Errorf("%+v: %v", got, err)
	}

	// Without the policy's files nothing is ordered, and what is on the host is not told.
	files := w.bundle
	w.bundle = nil
	if _, _, err := c.Assign(ctx, &client.Order{Worker: strings.Repeat("0", 64), Machine: lab.Class}); tassadar.CodeOf(err) != tassadar.InputMalformed || strings.Contains(err.Error(), "secret") || !strings.Contains(said.String(), "secret/path") {
		t.Errorf("without the policy's files: %v", err)
	}
	w.bundle = files

	// What the dispatcher signs.
	worker, err := datadir.Key(w.data, tassadar.RoleWorker)
	w.must(err)
	n, orders, err := c.Assign(ctx, &client.Order{Worker: worker.ID(), Machine: lab.Class})
	if err != nil || n != 1 {
		t.Fatalf("%d: %v", n, err)
	}
	if p, err := dispatch.ReadAssignments(ctx, bytes.NewReader(orders)); err != nil || len(p.Assignments) != 1 {
		t.Errorf("%+v: %v", p, err)
	}
	if n, _, err := c.Assign(ctx, &client.Order{Worker: worker.ID(), Machine: lab.Class, Expiring: 1}); err != nil || n != 0 {
		t.Errorf("where all is fresh: %d: %v", n, err)
	}
	if _, _, err := c.Assign(ctx, &client.Order{Worker: strings.Repeat("0", 64), Machine: lab.Class}); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a worker that nobody knows: %v", err)
	}
	publication, err := c.Publish(ctx, 24)
	w.must(err)
	opened, err := evidence.Open(publication, trust.Keys)
	if err != nil || opened.Kind != evidence.KindPublication || len(opened.Signed) != 1 {
		t.Errorf("%+v: %v", opened, err)
	}
	w.eventually(func() bool { return w.get("/v1/publications/1").status == http.StatusOK })
	for _, secret := range []string{submit, both} {
		if strings.Contains(said.String(), strings.Split(secret, ".")[2]) {
			t.Error("the server logs a token")
		}
	}
	if !strings.Contains(said.String(), `"path":"/v1/records","status":200`) {
		t.Errorf("the calls are not logged: %s", said)
	}
}

func asError(err error, into **client.Error) bool {
	e, ok := err.(*client.Error)
	*into = e
	return ok
}

// TestOperationsRefused: without a token nothing is written, by whatever else a request says
// who it is; a token of a lesser scope does not do more, and none does anything in plain text
// from another host.
func TestOperationsRefused(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w, said := w.operating()
	w.serve()
	submit, both := w.token(access.Submit), w.token(access.Dispatch)
	record := string(w.proposed("second"))
	before := jsonOf[map[string]any](w, "/v1/log")["size"]
	sizes := func() any { return jsonOf[map[string]any](w, "/v1/log")["size"] }
	for _, path := range []string{"/v1/records", "/v1/assignments", "/v1/publications"} {
		for name, headers := range map[string][]string{
			"nothing": nil, "a cookie": {"Cookie", "token=" + both}, "a password": {"Authorization", "Basic " + both}, "no secret": {"Authorization", "Bearer"}, "another": {"Authorization", "Bearer " + both + "x"},
			"two": {"Authorization", "Bearer " + both, "Authorization", "Bearer " + both}, "another header": {"X-Token", both},
		} {
			a := w.ask(http.MethodPost, path, record, append([]string{"Content-Type", "application/json"}, headers...)...)
			if a.status != http.StatusUnauthorized || !strings.Contains(a.body, `"code":"unauthorized"`) || !strings.Contains(a.body, `"next":"`) || a.header.Get("Content-Type") != "application/problem+json" ||
				!strings.HasPrefix(a.header.Get("WWW-Authenticate"), "Bearer") || a.header.Get("Set-Cookie") != "" {
				t.Errorf("%s with %s: %d %v %s", path, name, a.status, a.header, a.body)
			}
		}
		if a := w.ask(http.MethodPost, path+"?token="+both, record, "Content-Type", "application/json"); a.status != http.StatusUnauthorized {
			t.Errorf("%s with a token in its address: %d", path, a.status)
		}
		if a := w.operate(path, both, record, "Origin", "https://elsewhere.example"); a.status != http.StatusForbidden {
			t.Errorf("%s from a page of another site: %d %s", path, a.status, a.body)
		}
		if a := w.operate(path, both, strings.Repeat(" ", 2<<20+1)); a.status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s with a large body: %d %s", path, a.status, a.body)
		}
		if a := w.ask(http.MethodDelete, path, "", "Authorization", "Bearer "+both); a.status != http.StatusMethodNotAllowed {
			t.Errorf("DELETE %s: %d", path, a.status)
		}
		// In plain text from another host, whoever has it.
		r := httptest.NewRequest(http.MethodPost, "http://127.0.0.1"+path, strings.NewReader(record))
		r.Header.Set("Authorization", "Bearer "+both)
		r.RemoteAddr = "192.0.2.7:1234"
		out := httptest.NewRecorder()
		w.server.Handler().ServeHTTP(out, r)
		if out.Code != http.StatusForbidden || !strings.Contains(out.Body.String(), "plain text") {
			t.Errorf("%s in plain text: %d %s", path, out.Code, out.Body)
		}
	}
	for _, path := range []string{"/v1/assignments", "/v1/publications"} {
		if a := w.operate(path, submit, "{}"); a.status != http.StatusForbidden || !strings.Contains(a.body, "is for submit") {
			t.Errorf("%s of a lesser scope: %d %s", path, a.status, a.body)
		}
	}
	for body, status := range map[string]int{"": 400, "{": 400, "[]": 400, "1": 400, `{"kind":"x"}`: 400} {
		if a := w.operate("/v1/records", submit, body); a.status != status || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%q: %d %s", body, a.status, a.body)
		}
	}
	for _, body := range []string{`{"worker":"a"}`, `{"worker":"a","machine":"b","days":31}`, `{"worker":"a","machine":"b","wish":1}`} {
		if a := w.operate("/v1/assignments", both, body); a.status != 422 {
			t.Errorf("%q: %d %s", body, a.status, a.body)
		}
	}
	if a := w.operate("/v1/publications", both, `{"hours":169}`); a.status != 422 {
		t.Errorf("%d %s", a.status, a.body)
	}
	// Too old, and ended.
	old, _, err := access.New(w.data, "", access.Dispatch, 1, w.now()-1)
	w.must(err)
	ended, token, err := access.New(w.data, "", access.Dispatch, 1, w.now()+day)
	w.must(err)
	w.must(access.End(w.data, token.ID))
	for _, secret := range []string{old, ended} {
		if a := w.operate("/v1/publications", secret, "{}"); a.status != http.StatusUnauthorized {
			t.Errorf("%d %s", a.status, a.body)
		}
	}
	if got := sizes(); fmt.Sprint(got) != fmt.Sprint(before) {
		t.Errorf("the log has %v leaves, and had %v", got, before)
	}
	for _, secret := range []string{submit, both, old, ended} {
		if strings.Contains(said.String(), strings.Split(secret, ".")[2]) {
			t.Error("the server logs a token")
		}
	}
	// The client shows a token to whom it was told alone.
	led := false
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { led = true }))
	defer elsewhere.Close()
	leading := httptest.NewServer(http.RedirectHandler(elsewhere.URL, http.StatusTemporaryRedirect))
	defer leading.Close()
	c, err := client.New(leading.URL, nil)
	w.must(err)
	c, err = c.With(both)
	w.must(err)
	if _, err := c.Publish(t.Context(), 1); tassadar.CodeOf(err) != tassadar.DataUnavailable || led {
		t.Errorf("the client follows a redirect: %v", err)
	}
	c, err = client.New("http://evidence.example", nil)
	w.must(err)
	if _, err := c.With(both); tassadar.CodeOf(err) != tassadar.BadUse || strings.Contains(err.Error(), both) {
		t.Errorf("the client shows a token in plain text: %v", err)
	}
}

// TestOperationsNone: a server that nobody gave tokens is read-only.
func TestOperationsNone(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.serve()
	for _, path := range []string{"/v1/records", "/v1/assignments", "/v1/publications"} {
		if a := w.operate(path, "a1.0000000000000000."+strings.Repeat("A", 43), "{}"); a.status != http.StatusUnauthorized {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}

package web_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/execution"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
)

// executing lets the world's server execute jobs on an engine.
func (w *world) executing(engine *fake.Backend, atOnce int) *world {
	w.t.Helper()
	signer, err := datadir.Key(w.data, tassadar.RoleWorker)
	w.must(err)
	w.executions = &web.Executions{AtOnce: atOnce, Host: &execution.Host{
		Machine: evidence.Machine{Class: lab.Class, OS: "linux", Arch: "amd64", Level: "v3", Host: w.host},
		Program: evidence.Program{Version: "test", Digest: tassadar.DigestBytes(nil), Go: "go"}, Signer: signer, Now: w.now,
		Registry: backend.Registry{{Name: "fake", Backend: func(family string) (backend.Backend, bool) { return engine, family == engine.Family() }}},
	}}
	return w
}

// job is the body of a request to execute the lab's module.
func (w *world) job(edit func(m map[string]any)) string {
	w.t.Helper()
	profile, _ := w.bundle.Policy.Profile(lab.Cell.Profile)
	m := map[string]any{"profile": lab.Cell.Profile, "toolchain": lab.Cell.Toolchain, "nonce": "00ff",
		"module": base64.StdEncoding.EncodeToString(w.bundle.Modules[profile.Workloads[0].Modules[0].Digest]),
		"calls":  []any{map[string]any{"export": "add", "args": []string{"i32:40", "i32:2"}}}}
	if edit != nil {
		edit(m)
	}
	data, err := json.Marshal(m)
	w.must(err)
	return string(data)
}

func adding() *fake.Backend {
	engine := fake.New("fake")
	engine.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) { return lab.Add(inv), nil }
	return engine
}

// TestExecutions: a job is executed where a published cell serves it, and what came of it is
// signed by this host's worker; every reason why one is not stands in the problem.
func TestExecutions(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	engine := adding()
	w.executing(engine, 2).serve()
	execute := func(body string, headers ...string) answer {
		return w.ask(http.MethodPost, "/v1/executions", body, append([]string{"Content-Type", "application/json"}, headers...)...)
	}
	a := execute(w.job(nil))
	if a.status != http.StatusOK || a.header.Get("Cache-Control") != "no-store" {
		t.Fatalf("%d %s", a.status, a.body)
	}
	var out web.Execution
	w.must(json.Unmarshal([]byte(a.body), &out))
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	j, _, err := evidence.OpenJob(out.Receipt, trust)
	if err != nil {
		t.Fatal(err)
	}
	if tassadar.DigestOf(j) != tassadar.DigestOf(&out.Job) || j.Seen.Result[0].Results[0].String() != "i32:42" || j.Cell != lab.Cell || string(j.Nonce) != "\x00\xff" {
		t.Errorf("%+v", j)
	}
	state, err := datadir.Read(w.data, 0)
	w.must(err)
	defer state.Close()
	if err := appraise.CheckJob(state.Verified, j); err != nil {
		t.Error(err)
	}
	opened := engine.Opened
	for name, c := range map[string]struct {
		edit   func(m map[string]any)
		status int
		code   tassadar.Code
	}{
		"another toolchain": {func(m map[string]any) { m["toolchain"] = "clang-14/wasm32" }, 422, tassadar.OutsideEnvelope},
		"too long":          {func(m map[string]any) { m["instructions"] = "18446744073709551615" }, 422, tassadar.OutsideEnvelope},
		"no module":         {func(m map[string]any) { m["module"] = "eA==" }, 422, tassadar.MalformedModule},
		"no export":         {func(m map[string]any) { m["calls"] = []any{map[string]any{"export": "sub"}} }, 422, tassadar.ABIUnsupported},
		"a file here": {func(m map[string]any) {
			m["calls"] = []any{map[string]any{"export": "add", "args": []string{"in:file:/etc/passwd"}}}
		}, 400, tassadar.InputMalformed},
		"no value":       {func(m map[string]any) { m["calls"] = []any{map[string]any{"export": "add", "args": []string{"40"}}} }, 400, tassadar.InputMalformed},
		"no calls":       {func(m map[string]any) { m["calls"] = []any{} }, 422, tassadar.BadUse},
		"a long nonce":   {func(m map[string]any) { m["nonce"] = strings.Repeat("00", 65) }, 400, tassadar.BadUse},
		"unknown member": {func(m map[string]any) { m["host"] = "x" }, 422, tassadar.BadUse},
	} {
		a := execute(w.job(c.edit))
		var p web.Problem
		w.must(json.Unmarshal([]byte(a.body), &p))
		if a.status != c.status || p.Code != c.code || a.header.Get("Content-Type") != "application/problem+json" || strings.Contains(a.body, "root:") {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		if c.code == tassadar.OutsideEnvelope && !slices.Contains(p.Reasons, c.code) {
			t.Errorf("%s: the reasons are %v", name, p.Reasons)
		}
	}
	if a := execute(w.job(func(m map[string]any) { m["calls"] = nil })); a.status != http.StatusBadRequest && a.status != http.StatusUnprocessableEntity {
		t.Errorf("no calls: %d %s", a.status, a.body)
	}
	if engine.Opened != opened {
		t.Errorf("%d sessions were opened for what was refused", engine.Opened-opened)
	}
	if a := execute(w.job(nil), "Sec-Fetch-Site", "cross-site"); a.status != http.StatusForbidden {
		t.Errorf("a page of another site executes: %d", a.status)
	}
	if a := w.get("/v1/executions"); a.status != http.StatusMethodNotAllowed {
		t.Errorf("%d", a.status)
	}
	if a := w.get("/v1/traces/" + string(tassadar.DigestBytes(nil))); a.status != http.StatusNotFound || !strings.Contains(a.body, "trace_unavailable") {
		t.Errorf("%d %s", a.status, a.body)
	}
	w.clock.Add(25 * 3600) // the publication has expired, and nobody made another
	w.eventually(func() bool { return strings.Contains(execute(w.job(nil)).body, string(tassadar.PublicationExpired)) })
}

// TestExecutionsAtOnce: no more jobs run than the server was told to run, one that its client
// gives up ends, and another server executes nothing.
func TestExecutionsAtOnce(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	engine, begun, ended := adding(), make(chan struct{}), make(chan struct{})
	engine.Answer = func(ctx context.Context, _ backend.Invocation) (backend.Answer, error) {
		close(begun)
		<-ctx.Done()
		close(ended)
		return backend.Answer{}, ctx.Err()
	}
	w.executing(engine, 1).serve()
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, w.url+"/v1/executions", strings.NewReader(w.job(nil)))
	w.must(err)
	r.Header.Set("Content-Type", "application/json")
	gone := make(chan error, 1)
	go func() {
		resp, err := http.DefaultClient.Do(r)
		if err == nil {
			err = fmt.Errorf("answered with %s", resp.Status)
			resp.Body.Close()
		} else {
			err = nil
		}
		gone <- err
	}()
	<-begun
	if a := w.ask(http.MethodPost, "/v1/executions", w.job(nil), "Content-Type", "application/json"); a.status != http.StatusTooManyRequests || !strings.Contains(a.body, "1 job runs here already") {
		t.Errorf("a second job: %d %s", a.status, a.body)
	}
	cancel()
	if err := <-gone; err != nil {
		t.Error(err)
	}
	<-ended

	other := newWorld(t).serve()
	if a := other.ask(http.MethodPost, "/v1/executions", w.job(nil), "Content-Type", "application/json"); a.status != http.StatusNotFound || !strings.Contains(a.body, "executes nothing") {
		t.Errorf("a server that executes nothing: %d %s", a.status, a.body)
	}
}

package web_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/client"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
)

// TestClient: what the client library asks, a server answers; what is refused has its code and
// every reason; and an answer to another question is none.
func TestClient(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	w.executing(adding(), 1).serve()
	c, err := client.New(w.url+"/", nil)
	w.must(err)
	ctx := t.Context()

	n := 0
	for cell, err := range c.Cells(ctx, "own.adder") {
		w.must(err)
		if n++; cell.Cell != lab.Cell || cell.Status != appraise.Green || !cell.Published {
			t.Errorf("%+v", cell)
		}
	}
	if n != 1 {
		t.Errorf("%d cells", n)
	}
	for _, err := range c.Cells(ctx, "nothing-like-it") {
		if tassadar.CodeOf(err) == "" {
			t.Errorf("a pattern that matches nothing: %v", err)
		}
	}
	gate, err := c.Gate(ctx, "own")
	if err != nil || !gate.Green {
		t.Errorf("%v %+v", err, gate)
	}
	if _, err := c.Gate(ctx, "none/../x"); tassadar.CodeOf(err) == "" || tassadar.NextOf(err) == "" {
		t.Errorf("no such gate: %v", err)
	}
	pub, err := c.Publication(ctx)
	if err != nil || pub.Number != 1 || len(pub.Cells) != 1 {
		t.Errorf("%v %+v", err, pub)
	}

	profile, _ := w.bundle.Policy.Profile(lab.Cell.Profile)
	module := w.bundle.Modules[profile.Workloads[0].Modules[0].Digest]
	d, err := c.Route(ctx, &client.Job{Profile: lab.Cell.Profile, Toolchain: lab.Cell.Toolchain, Machine: lab.Class, Module: module})
	if err != nil || !d.Served || len(d.Cells) != 1 || d.Cells[0].Cell != lab.Cell {
		t.Errorf("%v %+v", err, d)
	}
	if d, err := c.Route(ctx, &client.Job{Profile: lab.Cell.Profile, Toolchain: lab.Cell.Toolchain, Machine: "linux/arm64/v8"}); err != nil || d.Served || len(d.Reasons) != 1 {
		t.Errorf("another class: %v %+v", err, d)
	}

	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	job := func() *client.Execution {
		return &client.Execution{Profile: lab.Cell.Profile, Toolchain: lab.Cell.Toolchain, Module: module, Calls: []tassadar.Call{fake.Call(t, "add", "i32:40", "i32:2")}, Nonce: tassadar.Bytes("mine")}
	}
	answer, err := c.Execute(ctx, job(), trust)
	if err != nil || answer.Job.Seen.Result[0].Results[0].String() != "i32:42" || answer.TraceAt != "" {
		t.Fatalf("%v %+v", err, answer)
	}
	if _, _, err := evidence.OpenJob(answer.Receipt, trust); err != nil {
		t.Error(err)
	}
	other := job()
	other.Toolchain = "clang-14/wasm32"
	_, err = c.Execute(ctx, other, trust)
	var said *client.Error
	if !errors.As(err, &said) || said.Status != http.StatusUnprocessableEntity || len(said.Reasons) != 1 || tassadar.CodeOf(err) != tassadar.OutsideEnvelope {
		t.Errorf("another toolchain: %v", err)
	}
	stranger := *trust
	stranger.Keys = nil
	if _, err := c.Execute(ctx, job(), &stranger); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a trust that knows no worker: %v", err)
	}
	if _, err := c.Trace(ctx, "/v1/traces/"+string(tassadar.DigestBytes(nil))); tassadar.CodeOf(err) != tassadar.TraceUnavailable {
		t.Errorf("no such trace: %v", err)
	}

	// A server between that answers every question with the answer to another.
	to, err := url.Parse(w.url)
	w.must(err)
	proxy := httputil.NewSingleHostReverseProxy(to)
	for name, edit := range map[string]func(x *client.Execution){
		"nonce":     func(x *client.Execution) { x.Nonce = tassadar.Bytes("theirs") },
		"arguments": func(x *client.Execution) { x.Calls = []tassadar.Call{fake.Call(t, "add", "i32:1", "i32:2")} },
		"backend":   func(x *client.Execution) { x.Backend = "another" },
	} {
		lying := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
			r.Body.Close()
			body := w.job(func(m map[string]any) { m["nonce"] = "6d696e65" })
			r.Body, r.ContentLength = http.NoBody, 0
			forwarded, err := http.NewRequestWithContext(r.Context(), r.Method, r.URL.String(), strings.NewReader(body))
			if err != nil {
				t.Error(err)
				return
			}
			forwarded.Header = r.Header.Clone()
			forwarded.RequestURI, forwarded.Host = "", to.Host
			proxy.ServeHTTP(out, forwarded)
		}))
		through, err := client.New(lying.URL, nil)
		w.must(err)
		if _, err := through.Execute(ctx, job(), trust); err != nil {
			t.Errorf("%s: what was asked for: %v", name, err)
		}
		x := job()
		edit(x)
		if _, err := through.Execute(ctx, x, trust); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("another %s: %v", name, err)
		}
		lying.Close()
	}
}

package web_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"html"
	"mime/multipart"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
)

// form is what a browser sends of the form: a module, nil for no file, and fields.
func (w *world) form(module []byte, fields map[string]string) (body, contentType string) {
	w.t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	for name, value := range fields {
		w.must(m.WriteField(name, value))
	}
	if module != nil {
		part, err := m.CreateFormFile("module", "a.wasm")
		w.must(err)
		_, err = part.Write(module)
		w.must(err)
	}
	w.must(m.Close())
	return b.String(), m.FormDataContentType()
}

// adder are the fields that have the lab's module add.
func adder(edit func(f map[string]string)) map[string]string {
	f := map[string]string{"profile": lab.Cell.Profile, "toolchain": lab.Cell.Toolchain, "export": "add", "args": "i32:40\r\n\r\n i32:2 \r\n", "instructions": ""}
	if edit != nil {
		edit(f)
	}
	return f
}

// module is the lab's.
func (w *world) module() []byte {
	profile, _ := w.bundle.Policy.Profile(lab.Cell.Profile)
	return w.bundle.Modules[profile.Workloads[0].Modules[0].Digest]
}

// post sends the form.
func (w *world) post(module []byte, fields map[string]string, headers ...string) answer {
	w.t.Helper()
	body, contentType := w.form(module, fields)
	return w.ask(http.MethodPost, "/execute", body, append([]string{"Content-Type", contentType, "Accept", "text/html"}, headers...)...)
}

// TestForm: a form is executed as the API executes, its page has the signed receipt to
// download, and what the API refuses the form refuses with the same status and every reason.
func TestForm(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	engine := adding()
	w.executing(engine, 2).serve()
	shown := w.get("/execute")
	if shown.status != http.StatusOK || shown.header.Get("Cache-Control") != "no-store" || shown.header.Get("Referrer-Policy") != "same-origin" ||
		!strings.Contains(shown.body, `enctype="multipart/form-data"`) || !strings.Contains(shown.body, `<optgroup label="Published for `+lab.Class+`"><option value="`+lab.Cell.Profile+`"`) || strings.Contains(shown.body, "data-snapshot") {
		t.Fatalf("%d %v %s", shown.status, shown.header, shown.body)
	}
	a := w.post(w.module(), adder(nil), "Origin", w.url)
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "text/html; charset=utf-8" || a.header.Get("Cache-Control") != "no-store" {
		t.Fatalf("%d %v %s", a.status, a.header, a.body)
	}
	m := regexp.MustCompile(`href="data:application/json;base64,([^"]*)" download="job-[0-9a-f]+\.json"`).FindStringSubmatch(a.body)
	if m == nil {
		t.Fatalf("no receipt in %s", a.body)
	}
	record, err := base64.StdEncoding.DecodeString(html.UnescapeString(m[1]))
	w.must(err)
	trust, err := datadir.Trust(datadir.DefaultTrust(w.data))
	w.must(err)
	j, _, err := evidence.OpenJob(record, trust)
	if err != nil {
		t.Fatal(err)
	}
	if j.Seen.Result[0].Results[0].String() != "i32:42" || j.Cell != lab.Cell || !strings.Contains(a.body, "<code>add i32:40 i32:2 → i32:42</code>") {
		t.Errorf("%+v\n%s", j, a.body)
	}
	opened := engine.Opened
	for name, c := range map[string]struct {
		module []byte
		edit   func(f map[string]string)
		status int
		code   tassadar.Code
	}{
		"another toolchain": {w.module(), func(f map[string]string) { f["toolchain"] = "clang-14/wasm32" }, 422, tassadar.OutsideEnvelope},
		"another profile":   {w.module(), func(f map[string]string) { f["profile"] = hostile }, 422, tassadar.OutsideEnvelope},
		"too long":          {w.module(), func(f map[string]string) { f["instructions"] = "18446744073709551615" }, 422, tassadar.OutsideEnvelope},
		"no number":         {w.module(), func(f map[string]string) { f["instructions"] = "many" }, 422, tassadar.BadUse},
		"no profile":        {w.module(), func(f map[string]string) { delete(f, "profile") }, 422, tassadar.BadUse},
		"no module":         {[]byte("x"), nil, 422, tassadar.MalformedModule},
		"no export":         {w.module(), func(f map[string]string) { f["export"] = hostile }, 422, tassadar.ABIUnsupported},
		"a long export":     {w.module(), func(f map[string]string) { f["export"] = strings.Repeat("x", 1001) }, 422, tassadar.BadUse},
		"a file here":       {w.module(), func(f map[string]string) { f["args"] = "in:file:/etc/passwd" }, 400, tassadar.InputMalformed},
		"no value":          {w.module(), func(f map[string]string) { f["args"] = hostile }, 400, tassadar.InputMalformed},
		"many arguments":    {w.module(), func(f map[string]string) { f["args"] = strings.Repeat("i32:1\n", 1001) }, 422, tassadar.BadUse},
	} {
		fields := adder(c.edit)
		a := w.post(c.module, fields)
		if a.status != c.status || a.header.Get("Content-Type") != "text/html; charset=utf-8" || strings.Contains(a.body, "root:") || strings.Contains(a.body, "<img") || !strings.Contains(a.body, "Refused: nothing has run") {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		// As the API does.
		call := map[string]any{"export": fields["export"]}
		if args := strings.Split(strings.TrimSpace(strings.ReplaceAll(fields["args"], "\r\n\r\n", "\n")), "\n"); args[0] != "" {
			for i := range args {
				args[i] = strings.TrimSpace(args[i])
			}
			call["args"] = args
		}
		request := map[string]any{"profile": fields["profile"], "toolchain": fields["toolchain"], "module": c.module, "calls": []any{call}}
		if n := fields["instructions"]; n != "" {
			request["instructions"] = n
		}
		body, err := json.Marshal(request)
		w.must(err)
		api := w.ask(http.MethodPost, "/v1/executions", string(body), "Content-Type", "application/json")
		var p web.Problem
		w.must(json.Unmarshal([]byte(api.body), &p))
		if api.status != a.status || p.Code != c.code {
			t.Errorf("%s: the API says %d %s, the form %d", name, api.status, p.Code, a.status)
		}
		for _, code := range append(p.Reasons, p.Code) {
			if !strings.Contains(a.body, `<dt class="m">`+string(code)+"</dt><dd>"+html.EscapeString(code.Meaning())) {
				t.Errorf("%s: %s is not told in words: %s", name, code, a.body)
			}
		}
	}
	if a := w.post(nil, adder(nil)); a.status != http.StatusBadRequest || !strings.Contains(a.body, "the form has no module") || !strings.Contains(a.body, "i32:40") {
		t.Errorf("without a file: %d %s", a.status, a.body)
	}
	if a := w.ask(http.MethodPost, "/execute", "profile=x", "Content-Type", "application/x-www-form-urlencoded"); a.status != http.StatusBadRequest {
		t.Errorf("another kind of form: %d", a.status)
	}
	// A module that is too long for the API is too long for the form, which has less to carry.
	if a := w.post(make([]byte, 1_700_000), adder(nil)); a.status != http.StatusRequestEntityTooLarge || !strings.Contains(a.body, "Refused: nothing has run") {
		t.Errorf("a long module: %d %s", a.status, a.body)
	}
	if a := w.post(make([]byte, 3_000_000), adder(nil)); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("a long form: %d %s", a.status, a.body)
	}
	if engine.Opened != opened {
		t.Errorf("%d sessions were opened for what was refused", engine.Opened-opened)
	}
	for _, headers := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "http://elsewhere.example"}, {"Origin", "null"}} {
		if a := w.post(w.module(), adder(nil), headers...); a.status != http.StatusForbidden {
			t.Errorf("%v: a page of another site executes: %d", headers, a.status)
		}
	}
	if a := w.ask(http.MethodPut, "/execute", ""); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "GET, HEAD, POST" {
		t.Errorf("%d %v", a.status, a.header)
	}
	if engine.Opened != opened {
		t.Errorf("%d sessions were opened for pages of other sites", engine.Opened-opened)
	}
}

// TestFormAtOnce: the form and the API have their jobs run in the same places, and a server
// that executes nothing says which flag has it execute.
func TestFormAtOnce(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	w.published(24)
	engine, begun, end := adding(), make(chan struct{}), make(chan struct{})
	engine.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
		select {
		case <-begun:
		default:
			close(begun)
		}
		<-end
		return lab.Add(inv), nil
	}
	w.executing(engine, 1).serve()
	done := make(chan answer, 1)
	go func() {
		done <- w.ask(http.MethodPost, "/v1/executions", w.job(nil), "Content-Type", "application/json")
	}()
	<-begun
	if a := w.post(w.module(), adder(nil)); a.status != http.StatusTooManyRequests || !strings.Contains(a.body, "1 job runs here already") {
		t.Errorf("a second job: %d %s", a.status, a.body)
	}
	close(end)
	if a := <-done; a.status != http.StatusOK {
		t.Errorf("%d %s", a.status, a.body)
	}

	other := newWorld(t).serve()
	if a := other.get("/execute"); a.status != http.StatusOK || !strings.Contains(a.body, "tassadar serve --execute 1") || strings.Contains(a.body, "<form") {
		t.Errorf("a server that executes nothing: %d %s", a.status, a.body)
	}
	if a := other.post([]byte("x"), adder(nil)); a.status != http.StatusNotFound || !strings.Contains(a.body, "executes nothing") {
		t.Errorf("it is sent a form: %d %s", a.status, a.body)
	}
}

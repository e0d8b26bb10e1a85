package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"html"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

// posted is what a server answers to a body.
func posted(t *testing.T, address string, body any) (status int, answer []byte) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.Post(address, "application/json", bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if answer, err = io.ReadAll(r.Body); err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, answer
}

// formReceipt is the receipt that the page of a form has to download.
func formReceipt(t *testing.T, address string, module []byte, fields map[string]string) []byte {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("module", "module.wasm")
	if err == nil {
		_, err = part.Write(module)
	}
	for name, value := range fields {
		if err == nil {
			err = form.WriteField(name, value)
		}
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.Post(address, form.FormDataContentType(), &body)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	page, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	link := regexp.MustCompile(`href="data:application/json;base64,([^"]*)"`).FindSubmatch(page)
	if r.StatusCode != http.StatusOK || link == nil {
		t.Fatalf("%s: %s", r.Status, page)
	}
	receipt, err := base64.StdEncoding.DecodeString(html.UnescapeString(string(link[1])))
	if err != nil {
		t.Fatal(err)
	}
	return receipt
}

// TestServeExecutes: a server executes what a published cell serves, on real engines; a
// stranger checks the receipt from the log and the trace by the weights, and a receipt that
// somebody edited is refused.
func TestServeExecutes(t *testing.T) {
	t.Parallel()
	data, own, bundle := ownLog(t, "sums", "memory_sum/memory_sum.clang-14.wasm", "--invoke", "fill", "--arg", "i32:5", "--arg", "i32:-3", "--arg", "i32:500", "--expect", "i32:500")
	refusedIn := filepath.Join(t.TempDir(), "nothing")
	tassadarIn(t, refusedIn, "serve", "--listen", "127.0.0.1:0", "--execute", "1").wantError(t, false, tassadar.KeyMissing)
	envelope := filepath.Join(own, "envelopes", "sums.yaml")
	writeFile(t, envelope, regexp.MustCompile(`backends: \[.*\]`).ReplaceAll(readFile(t, envelope), []byte("backends: [vm.compiled, wazero.interpreter]")))
	tassadarIn(t, data, "run", "--policy", own).want(t, 0)
	tassadarIn(t, data, "publish", "-o", filepath.Join(t.TempDir(), "publication")).want(t, 0)
	told := make(chan string, 10)
	webhook := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		told <- string(body)
	}))
	t.Cleanup(webhook.Close)
	hook := filepath.Join(t.TempDir(), "hook")
	writeFile(t, hook, webhook.URL+"/\n")
	tassadarIn(t, data, "serve", "--listen", "127.0.0.1:0", "--alert", hook).wantError(t, false, tassadar.BadUse) // others may read it
	if err := os.Chmod(hook, 0o600); err != nil {
		t.Fatal(err)
	}
	address := served(t, data, "--execute", "1", "--alert", hook)
	module, err := os.ReadFile("../../profiles/workloads/memory_sum/memory_sum.clang-14.wasm")
	if err != nil {
		t.Fatal(err)
	}
	job := func(backend string, args ...string) map[string]any {
		cell := cellHere(t, bundle, backend)
		return map[string]any{"profile": cell.Profile, "toolchain": cell.Toolchain, "backend": backend, "module": module, "challenge": true, "nonce": "0102",
			"calls": []any{map[string]any{"export": "fill", "args": args}}}
	}
	type execution struct {
		Job     evidence.Job
		Receipt json.RawMessage
		TraceAt string `json:"trace_at"`
	}
	run := func(backend string, args ...string) (x execution, file string) {
		t.Helper()
		status, body := posted(t, address+"v1/executions", job(backend, args...))
		if status != http.StatusOK {
			t.Fatalf("%s: %d %s", backend, status, body)
		}
		if err := json.Unmarshal(body, &x); err != nil {
			t.Fatal(err)
		}
		file = filepath.Join(t.TempDir(), "receipt")
		writeFile(t, file, []byte(x.Receipt))
		return x, file
	}
	x, file := run("wazero.interpreter", "i32:7", "i32:-3", "i32:20")
	if x.Job.Effective.Family != "wazero.interpreter" || x.Job.Seen.Result[0].Results[0].String() != "i32:20" || x.TraceAt != "" {
		t.Errorf("%+v", x.Job)
	}
	if said := unwrapped(tassadarIn(t, data, "verify", file).want(t, 0).stdout); !strings.Contains(said, "fill i32:7 i32:-3 i32:20 → i32:20") || !strings.Contains(said, "rests on publication 1") || !strings.Contains(said, "nonce 0102") {
		t.Errorf("verify says\n%s", said)
	}
	// The answer as it came, and a receipt that was indented, say the same.
	status, whole := posted(t, address+"v1/executions", job("wazero.interpreter", "i32:7", "i32:-3", "i32:20"))
	var indented bytes.Buffer
	if err := json.Indent(&indented, x.Receipt, "", "  "); status != http.StatusOK || err != nil {
		t.Fatalf("%d %v", status, err)
	}
	for name, text := range map[string][]byte{"answer": whole, "indented": indented.Bytes()} {
		file := filepath.Join(t.TempDir(), name)
		writeFile(t, file, text)
		tassadarIn(t, data, "verify", file).want(t, 0)
	}
	// By the form of the page the same comes of it.
	cell := cellHere(t, bundle, "wazero.interpreter")
	fromPage := filepath.Join(t.TempDir(), "page")
	writeFile(t, fromPage, formReceipt(t, address+"execute", module, map[string]string{"profile": cell.Profile, "toolchain": cell.Toolchain, "export": "fill", "args": "i32:7\r\ni32:-3\r\ni32:20"}))
	if said := unwrapped(tassadarIn(t, data, "verify", fromPage).want(t, 0).stdout); !strings.Contains(said, "fill i32:7 i32:-3 i32:20 → i32:20") {
		t.Errorf("verify says of the receipt of the page\n%s", said)
	}
	edited := filepath.Join(t.TempDir(), "edited")
	writeFile(t, edited, bytes.Replace(x.Receipt, []byte(`"sig":"`), []byte(`"sig":"AAAA`), 1))
	tassadarIn(t, data, "verify", edited).wantError(t, false, tassadar.EvidenceUnverifiable)
	tassadarIn(t, data, "verify", file, "--require", "x").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, data, "import", file).wantError(t, false, tassadar.InputMalformed)

	// By weights: the trace is kept, and anybody has every token of it predicted again.
	x, _ = run("vm.compiled", "i32:7", "i32:-3", "i32:20")
	if x.Job.Trace == nil || x.TraceAt != "/v1/traces/"+string(x.Job.Trace.Root) {
		t.Fatalf("no trace: %+v", x.Job.Trace)
	}
	code, trace := fetched(t, strings.TrimSuffix(address, "/")+x.TraceAt)
	if code != http.StatusOK {
		t.Fatalf("%d %s", code, trace)
	}
	tokens := filepath.Join(t.TempDir(), "trace")
	writeFile(t, tokens, []byte(trace))
	tassadarIn(t, data, "vm", "verify", "../../profiles/workloads/memory_sum/memory_sum.clang-14.wasm", tokens, "--invoke", "fill", "--arg", "i32:7", "--arg", "i32:-3", "--arg", "i32:20").want(t, 0)
	tassadarIn(t, data, "vm", "verify", "../../profiles/workloads/memory_sum/memory_sum.clang-14.wasm", tokens, "--invoke", "fill", "--arg", "i32:8", "--arg", "i32:-3", "--arg", "i32:20").want(t, 1)

	// What is not published is not executed, by the code that says why.
	tassadarIn(t, data, "withdraw", "*,vm.compiled,*,*", "--why", "a test").want(t, 0)
	if said := <-told; !strings.Contains(said, `"kind":"fell"`) || !strings.Contains(said, "vm.compiled") || !strings.Contains(said, string(tassadar.Withdrawn)) {
		t.Errorf("the webhook heard %s", said)
	}
	for range 200 {
		if status, body := posted(t, address+"v1/executions", job("vm.compiled", "i32:7", "i32:-3", "i32:20")); status == http.StatusUnprocessableEntity {
			if !bytes.Contains(body, []byte(tassadar.Withdrawn)) {
				t.Errorf("%s", body)
			}
			return
		}
	}
	t.Error("a withdrawn cell goes on to execute")
}

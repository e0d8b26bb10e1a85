package main

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar/appraise"
	"tassadar/internal/datadir"
)

// served is a server that was started on a data directory, with its address. It ends
// well with the test.
func served(t *testing.T, data string, args ...string) (address string) {
	t.Helper()
	early := datadir.WithoutLog(data)
	cmd := exec.Command("tassadar", append([]string{"--data", data, "--json", "serve", "--listen", "127.0.0.1:0"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var errs strings.Builder
	cmd.Stderr = &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Error(err)
		}
		err := cmd.Wait()
		said := errs.String()
		if early {
			if !strings.Contains(unwrapped(said), "holds no log: all is shown as unmeasured until tassadar run --policy") {
				t.Errorf("of a directory without a log serve says: %s", said)
			}
			said = ""
		}
		if err != nil || said != "" {
			t.Errorf("serve ended with %v: %s", err, said)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%v: %s", err, errs.String())
	}
	var said struct{ Listening string }
	if err := json.Unmarshal([]byte(line), &said); err != nil {
		t.Fatal(err)
	}
	return said.Listening
}

// fetched is what a server answers.
func fetched(t *testing.T, address string) (int, string) {
	t.Helper()
	r, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(data)
}

// TestServe: a server answers what commands print, and a stranger with the trust alone
// recomputes its publication from its tiles.
func TestServe(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	address := served(t, w.data)
	status, body := fetched(t, address+"v1/reports/portability")
	var over, here struct {
		Cells json.RawMessage
	}
	if err := json.Unmarshal([]byte(body), &over); status != 200 || err != nil {
		t.Fatalf("%d %v %s", status, err, body)
	}
	if err := json.Unmarshal([]byte(tassadarIn(t, w.data, "--json", "report", "portability").want(t, 0).stdout), &here); err != nil {
		t.Fatal(err)
	}
	if string(over.Cells) != string(here.Cells) {
		t.Errorf("the server has %s\n, the command %s", over.Cells, here.Cells)
	}
	if status, body = fetched(t, address); status != 200 || !strings.Contains(body, "Where exact computation reproduces") {
		t.Errorf("%d %.100s", status, body)
	}

	stranger := filepath.Join(t.TempDir(), "stranger")
	trust := datadir.DefaultTrust(w.data)
	verify := func(args ...string) appraise.Check {
		return jsonIn[appraise.Check](t, stranger, append([]string{"verify", "--url", address, "--trust", trust}, args...)...)
	}
	local := jsonIn[appraise.Check](t, w.data, "verify", w.publication)
	for _, args := range [][]string{{w.publication}, {}, {"last"}, {"1"}} {
		got := verify(args...)
		if got.Number != local.Number || len(got.Cells) != len(local.Cells) || got.Held.Size != local.Held.Size {
			t.Errorf("%v: %+v", args, got)
		}
		for i := range got.Cells {
			if got.Cells[i].Accepted != local.Cells[i].Accepted {
				t.Errorf("%v: %+v", args, got.Cells[i])
			}
		}
	}
	for says, args := range map[string][]string{
		"no address of a server":  {"verify", "--url", "ftp://example", "--trust", trust},
		"want one of them":        {"verify", "--url", address, "--tiles", datadir.TilesIn(w.data), "--trust", trust},
		"no publication has leaf": {"verify", "--url", address, "--trust", trust, "77"},
		"and the trust is of log": {"verify", "--url", address, "--trust", datadir.DefaultTrust(w.foreign)},
		"has no log at":           {"verify", "--url", address + "v1/", "--trust", trust},
		"connection refused":      {"verify", "--url", "http://127.0.0.1:1/", "--trust", trust},
		"stranger/trust.yaml":     {"verify", "--url", address},
	} {
		if got := tassadarIn(t, stranger, args...).want(t, 2); !strings.Contains(unwrapped(got.stderr), says) || !strings.Contains(got.stderr, "next:") {
			t.Errorf("%v: %s", args, got.stderr)
		}
	}

	// What the server's tiles hold is verified: one byte of them is enough.
	entries, err := filepath.Glob(filepath.Join(datadir.TilesIn(w.data), "tile/entries/*.p/*"))
	if err != nil || len(entries) == 0 {
		t.Fatalf("%v %v", entries, err)
	}
	for _, file := range entries {
		data := readFile(t, file)
		data[len(data)-9] ^= 1
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := tassadarIn(t, stranger, "verify", "--url", address, "--trust", trust).want(t, 2); !strings.Contains(got.stderr, "evidence_unverifiable") {
		t.Errorf("%s", got.stderr)
	}
}

// TestServeAlone: without a log a server serves that nothing is measured, and what is
// logged meanwhile is there.
func TestServeAlone(t *testing.T) {
	t.Parallel()
	policy := smallPolicy(t, policyOptions{})
	data := filepath.Join(t.TempDir(), "data")
	address := served(t, data, "--policy", policy)
	if status, body := fetched(t, address+"v1/cells"); status != 200 || !strings.Contains(body, `"status":"unmeasured"`) {
		t.Errorf("%d %s", status, body)
	}
	if exists(data) {
		t.Errorf("serving made %s", data)
	}
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	for range 100 {
		if _, body := fetched(t, address+"v1/assignments"); strings.Contains(body, `"state":"answered"`) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Error("what was logged is not shown")
}

// TestServeRefused: an address that cannot be listened at is said.
func TestServeRefused(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for says, args := range map[string][]string{
		"missing port":             {"--listen", "127.0.0.1"},
		"Name another address":     {"--listen", "192.0.2.1:80"},
		"Leave it out for what is": {"--listen", ""},
		`"x:80" is no host name`:   {"--hostname", "evidence.example", "--hostname", "x:80"},
		"needs a certificate":      {"--https"},
		"nothing speaks TLS":       {"--tls-cert", "c", "--tls-key", "k"},
		"the certificate: open":    {"--https", "--tls-cert", "c", "--tls-key", "k"},
		"input_malformed: policy":  {"--policy", filepath.Join(data, "none")},
	} {
		if got := tassadarIn(t, data, append([]string{"serve"}, args...)...).want(t, 2); !strings.Contains(unwrapped(got.stderr), says) {
			t.Errorf("%v: %s", args, got.stderr)
		}
	}
}

package web_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network/roster"
	"tassadar/internal/policies"
	"tassadar/internal/policy"
	"tassadar/internal/publish"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
	"tassadar/internal/web"
	"tassadar/internal/worker"
)

const day = 24 * 3600

// world is a data directory with the lab's policy, and a server on it.
type world struct {
	t      testing.TB
	data   string
	policy string
	bundle *policy.Bundle
	clock  atomic.Int64
	host   string
	label  string // of the worker
	server *web.Server
	// executions are what the server executes, nil for nothing.
	executions *web.Executions
	workers    *roster.Roster  // nil for none
	operations *web.Operations // nil for none
	logger     *slog.Logger
	url        string
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{t: t, data: filepath.Join(t.TempDir(), "data"), policy: lab.Policy(t, "adder"), host: tassadar.DigestBytes([]byte("host")).Hex(), label: "label"}
	w.clock.Store(lab.Start)
	var err error
	w.bundle, err = policy.Load(w.policy)
	w.must(err)
	return w
}

func (w *world) now() int64 { return w.clock.Load() }

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) source() policies.Source {
	return policies.Source{Data: w.data, Named: w.policy, Note: func(string, ...any) {}}
}

// write does something as the one who writes to the data directory, a second later.
func (w *world) write(f func(d *datadir.Dir)) {
	w.t.Helper()
	w.clock.Add(1)
	d, err := datadir.Open(w.t.Context(), w.data, w.host, w.label, w.now)
	w.must(err)
	w.must(w.source().Set(w.t.Context(), d, w.bundle))
	f(d)
	w.must(d.Close())
}

// measured measures the lab's cell on an engine that adds, but for what is wrong with it.
func (w *world) measured(wrong uint64) {
	w.t.Helper()
	w.write(func(d *datadir.Dir) {
		signer, err := datadir.Key(w.data, tassadar.RoleWorker)
		w.must(err)
		engine := fake.New("fake")
		engine.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) {
			out := lab.Add(inv)
			for i := range out.Result {
				out.Result[i].Results[0].Bits += wrong
			}
			return out, nil
		}
		m := evidence.Machine{Class: lab.Class, OS: "linux", Arch: "amd64", Level: "v3", Host: w.host}
		x := &worker.Worker{Signer: signer, Machine: m, Program: evidence.Program{Version: "test", Digest: tassadar.DigestBytes(nil), Go: "go"},
			Backends: []backend.Backend{engine}, Now: w.now,
			Modules: func(_ context.Context, m tassadar.Module) (worker.Built, error) {
				return worker.Built{Bytes: w.bundle.Modules[m.Digest], Record: m.Build, Prebuilt: true}, nil
			}}
		profile, _ := w.bundle.Policy.Profile(lab.Cell.Profile)
		key := signer.Key(tassadar.RoleWorker)
		key.Host = w.host
		w.must(dispatch.Local(w.t.Context(), d.Operator, key, []tassadar.Cell{lab.Cell}, false, nil, nil,
			func(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
				return x.Measure(ctx, worker.Assignment{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Profile: profile, RefusalModules: w.bundle.Modules})
			}, lab.Deaf{}))
	})
}

// published publishes for some hours.
func (w *world) published(hours int64) {
	w.t.Helper()
	w.write(func(d *datadir.Dir) {
		_, _, err := publish.Make(w.t.Context(), d.Operator, hours*3600)
		w.must(err)
	})
}

// serve starts a server on the directory.
func (w *world) serve(names ...string) *world {
	w.t.Helper()
	options := web.Options{Policies: policies.Source{Data: w.data}, Now: w.now, Poll: 20 * time.Millisecond, Names: names, Executions: w.executions, Workers: w.workers, Operations: w.operations, Logger: w.logger}
	if w.bundle != nil && !datadir.HasLog(w.data) {
		options.Policies = w.source()
	}
	w.server = web.New(options)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- w.server.Keeper().Run(ctx) }()
	s := httptest.NewServer(w.server.Handler())
	w.url = s.URL
	w.t.Cleanup(func() {
		s.Close()
		stop()
		<-ended
	})
	w.eventually(func() bool { return w.get("/readyz").status == http.StatusOK })
	return w
}

// eventually waits until something is so.
func (w *world) eventually(f func() bool) {
	w.t.Helper()
	for range 500 {
		if f() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	w.t.Fatal("it does not come to be so")
}

type answer struct {
	status int
	header http.Header
	body   string
}

func (w *world) ask(method, path, body string, headers ...string) answer {
	w.t.Helper()
	r, err := http.NewRequest(method, w.url+path, strings.NewReader(body))
	w.must(err)
	for i := 0; i+1 < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		} else {
			r.Header.Add(headers[i], headers[i+1])
		}
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(r)
	w.must(err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	w.must(err)
	return answer{resp.StatusCode, resp.Header, string(data)}
}

func (w *world) get(path string, headers ...string) answer {
	w.t.Helper()
	return w.ask(http.MethodGet, path, "", headers...)
}

// json is the body of an answer that is well.
func jsonOf[T any](w *world, path string) (out T) {
	w.t.Helper()
	a := w.get(path)
	if a.status != http.StatusOK {
		w.t.Fatalf("%s: %d %s", path, a.status, a.body)
	}
	if err := json.Unmarshal([]byte(a.body), &out); err != nil {
		w.t.Fatalf("%s: %v: %s", path, err, a.body)
	}
	return out
}

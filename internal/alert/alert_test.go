package alert_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/alert"
)

const day = 86400

var cell = tassadar.Cell{Profile: "p.v1", Backend: "b", Toolchain: "t", Machine: "m"}

func state(at int64, edit func(s *alert.State)) *alert.State {
	s := &alert.State{At: at, Publication: 3, Expires: 10 * day, Gates: []appraise.Gate{{Gate: "own", Green: true}},
		Cells: []appraise.CheckedCell{{Cell: cell, Published: true, Accepted: true, NotAfter: 8 * day}}}
	if edit != nil {
		edit(s)
	}
	return s
}

func kinds(all []alert.Alert) (out []string) {
	for _, a := range all {
		out = append(out, string(a.Kind))
	}
	return out
}

// TestLook: what is new is told, once as long as it is so, and again when it comes back.
func TestLook(t *testing.T) {
	fallen := func(codes ...tassadar.Code) func(s *alert.State) {
		return func(s *alert.State) { s.Cells[0].Accepted, s.Cells[0].Reasons = false, codes }
	}
	broken := func(s *alert.State) {
		*s = alert.State{At: s.At, Err: tassadar.Errorf(tassadar.IndexDiffers, "leaf 3 differs")}
	}
	w := &alert.Watch{Within: 2 * day}
	for i, step := range []struct {
		at   int64
		edit func(s *alert.State)
		want []string
	}{
		{1, nil, nil},
		{6*day - 1, nil, nil},
		{6 * day, nil, []string{"lapses"}},
		{6*day + 1, nil, nil},
		{6*day + 2, fallen(tassadar.OutcomeDiffers), []string{"fell"}},
		{6*day + 3, fallen(tassadar.OutcomeDiffers), nil},
		{6*day + 4, fallen(tassadar.OutcomeDiffers, tassadar.Withdrawn), []string{"fell"}},
		{6*day + 5, nil, []string{"stands_again", "lapses"}},
		{6*day + 6, func(s *alert.State) { s.Cells[0].NotAfter = 30 * day }, nil},
		{6*day + 7, func(s *alert.State) { s.Cells[0].NotAfter, s.Gates[0].Green = 30*day, false }, []string{"gate_red"}},
		{6*day + 8, func(s *alert.State) { s.Cells[0].NotAfter, s.Gates[0].Green = 30*day, false }, nil},
		{6*day + 9, func(s *alert.State) { s.Cells[0].NotAfter = 30 * day }, []string{"gate_green"}},
		{7 * day, broken, []string{"no_verdict"}},
		{7*day + 1, broken, nil},
		{7*day + 2, func(s *alert.State) { s.Cells[0].NotAfter = 30 * day }, []string{"verdict"}},
		{8 * day, func(s *alert.State) { s.Cells[0].NotAfter = 30 * day }, []string{"publication_expires"}},
		{9 * day, func(s *alert.State) { s.Cells[0].NotAfter = 30 * day }, nil},
		{9*day + 1, func(s *alert.State) { s.Cells[0].NotAfter, s.Publication, s.Expires = 30*day, 4, 20*day }, nil},
		{9*day + 2, func(s *alert.State) { s.Cells, s.Publication, s.Expires = nil, 0, 0 }, nil},
		// The publication ends before the evidence: of its end one alert is enough.
		{18 * day, func(s *alert.State) { s.Cells[0].NotAfter, s.Publication, s.Expires = 20*day, 4, 20*day }, []string{"publication_expires"}},
	} {
		got := w.Look(state(step.at, step.edit))
		if !slices.Equal(kinds(got), step.want) {
			t.Errorf("step %d: %v, want %v", i, kinds(got), step.want)
		}
		for _, a := range got {
			if a.At != step.at || a.Text() == "" || a.Reasons == nil {
				t.Errorf("step %d: %+v", i, a)
			}
		}
	}
	// What is wrong when watching begins is told.
	if got := (&alert.Watch{}).Look(state(1, fallen(tassadar.KeyRevoked))); len(got) != 1 || got[0].Text() != "fell p.v1,b,t,m (key_revoked)" {
		t.Errorf("%+v", got)
	}
}

// hook is a webhook at a server.
func hook(t *testing.T, f http.HandlerFunc) *alert.Hook {
	t.Helper()
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	file := filepath.Join(t.TempDir(), "hook")
	if err := os.WriteFile(file, []byte(s.URL+"/secret-path\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	h, err := alert.NewHook(file)
	if err != nil {
		t.Fatal(err)
	}
	h.Wait = time.Millisecond
	return h
}

// TestSend: alerts come as one message, again where they were not taken, and no error tells
// where they go.
func TestSend(t *testing.T) {
	var asked atomic.Int32
	var got []byte
	h := hook(t, func(w http.ResponseWriter, r *http.Request) {
		if asked.Add(1) < 3 {
			http.Error(w, "not now", http.StatusServiceUnavailable)
			return
		}
		got, _ = io.ReadAll(r.Body)
	})
	alerts := []alert.Alert{{Kind: alert.GateRed, Subject: "own", Reasons: []tassadar.Code{tassadar.OutcomeDiffers}, At: 5}, {Kind: alert.Verdict, Reasons: []tassadar.Code{}, At: 5}}
	if err := h.Send(t.Context(), alerts); err != nil || asked.Load() != 3 {
		t.Fatalf("%v, asked %d times", err, asked.Load())
	}
	var m struct {
		Text   string
		Alerts []alert.Alert
	}
	if err := json.Unmarshal(got, &m); err != nil || m.Text != "gate red own (outcome_differs)\nverdict" || len(m.Alerts) != 2 || m.Alerts[0].Subject != "own" {
		t.Errorf("%v %s", err, got)
	}
	for name, answer := range map[string]http.HandlerFunc{
		"refuses": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) },
		"redirects": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://elsewhere.invalid/")
			w.WriteHeader(http.StatusFound)
		},
		"breaks off": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	} {
		err := hook(t, answer).Send(t.Context(), alerts)
		if tassadar.CodeOf(err) != tassadar.DataUnavailable || strings.Contains(err.Error(), "secret-path") {
			t.Errorf("a webhook that %s: %v", name, err)
		}
	}
}

// TestRun: what a webhook does not take is sent with what comes next.
func TestRun(t *testing.T) {
	var down atomic.Bool
	down.Store(true)
	var taken []string
	h := hook(t, func(w http.ResponseWriter, r *http.Request) {
		if down.Load() {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		var m struct{ Alerts []alert.Alert }
		if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
			t.Error(err)
		}
		taken = append(taken, kinds(m.Alerts)...)
	})
	failures := 0
	alert.Run(t.Context(), func(_ context.Context, f func(*alert.State)) {
		f(state(7*day, nil)) // lapses
		down.Store(false)
		f(state(7*day+1, func(s *alert.State) { s.Gates[0].Green = false }))
		f(state(7*day+2, func(s *alert.State) { s.Gates[0].Green = false }))
	}, &alert.Watch{Within: 2 * day}, h, func(error) { failures++ })
	if failures != 1 || !slices.Equal(taken, []string{"lapses", "gate_red"}) {
		t.Errorf("%d failures, taken %v", failures, taken)
	}
}

// TestHookFile: the address is read from a file that its owner alone may read.
func TestHookFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "hook")
	if _, err := alert.NewHook(file); tassadar.CodeOf(err) != tassadar.DataUnavailable {
		t.Errorf("no file: %v", err)
	}
	for text, mode := range map[string]os.FileMode{"https://x.invalid/secret": 0o644, "": 0o600, "ftp://x.invalid/secret": 0o600, "secret": 0o600, strings.Repeat("x", 9000): 0o600} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(file, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := alert.NewHook(file); tassadar.CodeOf(err) != tassadar.BadUse || strings.Contains(err.Error(), "secret") {
			t.Errorf("%.20q: %v", text, err)
		}
	}
	if _, err := alert.NewHook(t.TempDir()); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a folder: %v", err)
	}
}

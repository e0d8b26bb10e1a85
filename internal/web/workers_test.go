package web_test

import (
	"bufio"
	"crypto/ed25519"
	"crypto/sha256"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/network"
	"tassadar/internal/network/roster"
	"tassadar/internal/testing/lab"
)

// enrolled has workers enrol with the world's server: that of its host, whose key the log's
// trust has, and one that nobody approved. It returns their key ids and what must be shown to
// nobody.
func (w *world) enrolled() (ids, secrets []string) {
	w.t.Helper()
	var err error
	w.workers, err = roster.Open(w.data)
	w.must(err)
	own, err := datadir.Key(w.data, tassadar.RoleWorker)
	w.must(err)
	for i, signer := range []*evidence.Signer{own, lab.Signer(w.t, "stranger")} {
		seed := sha256.Sum256([]byte{byte(i)})
		public, err := network.Connection(ed25519.NewKeyFromSeed(seed[:]))
		w.must(err)
		host := w.host
		if signer != own {
			host = tassadar.DigestBytes([]byte("elsewhere")).Hex()
		}
		record, err := dispatch.EnrolConnected(signer, tassadar.RoleWorker, hostile, evidence.Machine{Class: hostile, Host: host}, "", w.now(), public)
		w.must(err)
		token := network.NewToken(strings.Repeat("ab", 32))
		w.must(roster.NewToken(w.data, token, w.now()+3600))
		_, err = w.workers.Enrol(token.ID(), record, nil, w.now())
		w.must(err)
		ids = append(ids, signer.ID())
		secrets = append(secrets, token.Secret(), token.ID(), token.Fingerprint, public, signer.Key(tassadar.RoleWorker).Public)
	}
	return ids, secrets
}

// saw has the server hear from a worker now.
func (w *world) saw(id string, change func(p *network.Presence)) {
	w.t.Helper()
	w.must(w.workers.Saw(id, false, func(p *network.Presence) {
		p.LastSeen = w.now()
		change(p)
	}))
}

// TestWorkers: the page says who is there, since when its key counts, what it has and what it
// measures, shows what workers wrote as text and nothing that is secret, and is of the
// instant at which it is asked for.
func TestWorkers(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	ids, secrets := w.enrolled()
	w.saw(ids[0], func(p *network.Presence) {
		p.Version, p.Measuring, p.Backends, p.Toolchains = hostile, lab.Cell.String(), []string{hostile, "wazero"}, []string{hostile}
	})
	w.saw(ids[1], func(p *network.Presence) { p.Measuring, p.Class, p.Version = hostile, hostile+"\u202e", "1\x00" })
	w.serve()
	a := w.get("/workers")
	if a.status != http.StatusOK || a.header.Get("Cache-Control") != "no-store" || a.header.Get("ETag") != "" || !strings.Contains(a.header.Get("Content-Security-Policy"), "script-src 'self'") {
		t.Fatalf("%d %v %s", a.status, a.header, a.body)
	}
	cards := regexp.MustCompile(`(?s)<section class="gate" id="worker-([0-9a-f]{64})".*?</section>`).FindAllStringSubmatch(a.body, -1)
	byID := map[string]string{}
	for _, c := range cards {
		byID[c[1]] = c[0]
	}
	if len(cards) != 2 {
		t.Fatalf("%d workers in %s", len(cards), a.body)
	}
	for id, wants := range map[string][]string{
		ids[0]: {": measures<", "approved 2027-01-15", "2 backends, 1 toolchain", `href="/cells/c`, lab.Cell.String() + "</a>"},
		ids[1]: {": not approved<", "tassadar trust approve " + ids[1][:16] + "<", "it has not said yet"},
	} {
		for _, want := range append(wants, "&lt;img src=x onerror=alert(1)&gt;", `<time datetime="2027-01-15T`) {
			if !strings.Contains(byID[id], want) {
				t.Errorf("%.8s: no %q in %s", id, want, byID[id])
			}
		}
	}
	for _, bad := range append([]string{"<img", "<svg/", "\u202e", "\x00", "onerror=alert(1)>\"'", "<style", "<script>"}, secrets...) {
		if strings.Contains(a.body, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if !strings.Contains(a.body, "<b>1</b> measures") || !strings.Contains(a.body, "<b>1</b> not approved") {
		t.Errorf("nobody counts them: %s", a.body)
	}
	w.clock.Add(91)
	if a := w.get("/workers?page=7"); !strings.Contains(a.body, ": absent<") {
		t.Errorf("after a minute and a half: %s", a.body)
	}
	w.write(func(d *datadir.Dir) {
		trust := *d.Operator.Trust()
		trust.Keys = append([]tassadar.Key(nil), trust.Keys...)
		k, _ := trust.Key(ids[0])
		k.Revoked = w.now()
		record, missing, err := d.Operator.ProposeTrust(trust)
		w.must(err)
		if missing != 0 {
			t.Fatalf("%d signatures are missing", missing)
		}
		w.must(d.Operator.SetTrust(t.Context(), record))
	})
	w.eventually(func() bool { return strings.Contains(w.get("/workers").body, ", revoked 2027-01-15") })

	other := newWorld(t).serve()
	if a := other.get("/workers"); a.status != http.StatusOK || !strings.Contains(a.body, "tassadar serve --workers") || strings.Contains(a.body, "data-workers") {
		t.Errorf("without workers: %d %s", a.status, a.body)
	}
}

// TestWorkersEvents: a stream tells of workers where something is other than it was, by the
// name that the page of them carries, and of nothing where one says that it is still there.
func TestWorkersEvents(t *testing.T) {
	w := newWorld(t)
	w.measured(0)
	ids, _ := w.enrolled()
	w.clock.Store(w.clock.Load() / 60 * 60)
	w.saw(ids[0], func(*network.Presence) {})
	w.serve()
	state := func() string {
		return regexp.MustCompile(`data-workers="([0-9a-f]*)"`).FindStringSubmatch(w.get("/workers").body)[1]
	}
	before := state()
	w.clock.Add(30)
	w.saw(ids[0], func(*network.Presence) {})
	if w.serve(); state() != before {
		t.Error("who says no more than that it is there is told of")
	}
	r, err := http.Get(w.url + "/v1/events")
	w.must(err)
	defer r.Body.Close()
	lines := bufio.NewScanner(r.Body)
	next := func() string {
		t.Helper()
		for lines.Scan() {
			if lines.Text() == "event: workers" && lines.Scan() {
				return lines.Text()
			}
		}
		t.Fatalf("the stream ended: %v", lines.Err())
		return ""
	}
	first := next()
	if want := `data: {"state":"` + state() + `"}`; first != want {
		t.Errorf("%s, and the page has %s", first, want)
	}
	w.saw(ids[0], func(p *network.Presence) { p.Measuring = lab.Cell.String() })
	second := next()
	w.clock.Add(91)
	third := next() // absent
	if first == second || second == third {
		t.Errorf("%s, %s, %s", first, second, third)
	}
}

package witness

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

const origin = "test.invalid/log"

// testLog is a log in memory.
type testLog struct {
	key      *evidence.LogKey
	verifier note.Verifier
	leaves   [][]byte
}

func newLog(t testing.TB, seed byte, n int) *testLog {
	t.Helper()
	key, err := evidence.NewLogKey(origin, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	v, err := note.NewVerifier(key.Verifier)
	if err != nil {
		t.Fatal(err)
	}
	l := &testLog{key: key, verifier: v}
	l.grow(n, "leaf")
	return l
}

func (l *testLog) grow(n int, text string) {
	for range n {
		l.leaves = append(l.leaves, fmt.Appendf(nil, "%s %d", text, len(l.leaves)))
	}
}

func (l *testLog) checkpoint(t testing.TB) []byte {
	t.Helper()
	raw, err := l.key.Checkpoint(l.leaves)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func (l *testLog) options(t testing.TB, witnesses ...*testWitness) Options {
	t.Helper()
	leaves := l.leaves
	return Options{
		Checkpoint: l.checkpoint(t),
		Log:        l.verifier,
		Witnesses:  keysOf(witnesses...),
		Proof: func(from, to uint64) ([][]byte, error) {
			if from == 0 || from >= to || to != uint64(len(leaves)) {
				t.Errorf("asked for a proof from %d to %d", from, to)
			}
			return evidence.ConsistencyProof(leaves, from, to)
		},
	}
}

// testWitness is a witness at a URL on this host.
type testWitness struct {
	key      tassadar.Key
	name     string
	priv     ed25519.PrivateKey
	requests atomic.Int64
	// spoil, where it is set, answers in the witness's place.
	spoil func(w http.ResponseWriter, r *http.Request)
}

func keysOf(witnesses ...*testWitness) []tassadar.Key {
	var keys []tassadar.Key
	for _, w := range witnesses {
		keys = append(keys, w.key)
	}
	return keys
}

// newWitness starts github.com/transparency-dev/witness for the log.
func newWitness(t testing.TB, seed byte, logs ...*testLog) *testWitness {
	t.Helper()
	return newWitnessOn(t, nil, seed, logs...)
}

// newWitnessOn starts one that listens on a network in memory; nil is the host's.
func newWitnessOn(t testing.TB, on *pipes, seed byte, logs ...*testLog) *testWitness {
	t.Helper()
	w := &testWitness{name: fmt.Sprintf("w.invalid/%d", seed), priv: ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))}
	const algEd25519 = 1
	skey := fmt.Sprintf("PRIVATE+KEY+%s+00000000+%s", w.name, base64.StdEncoding.EncodeToString(append([]byte{algEd25519}, w.priv.Seed()...)))
	signer, err := fnote.NewSignerForCosignatureV1(skey)
	if err != nil {
		t.Fatal(err)
	}
	real, err := witness.New(context.Background(), witness.Opts{
		Persistence: inmemory.New(),
		Signers:     []note.Signer{signer},
		VerifierForLog: func(_ context.Context, name string) (note.Verifier, bool, error) {
			for _, l := range logs {
				if l.verifier.Name() == name {
					return l.verifier, true, nil
				}
			}
			return nil, false, nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	handler := witness.NewHTTPHandler(real)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /w/add-checkpoint", func(rw http.ResponseWriter, r *http.Request) {
		w.requests.Add(1)
		if w.spoil != nil {
			w.spoil(rw, r)
			return
		}
		handler.AddCheckpoint(rw, r)
	})
	server := httptest.NewUnstartedServer(mux)
	if on != nil {
		server.Listener.Close()
		server.Listener = on.listen()
	}
	server.Start()
	t.Cleanup(server.Close)
	data := append([]byte{4}, w.priv.Public().(ed25519.PublicKey)...)
	w.key = keyOf(fmt.Sprintf("%s+%08x+%s", w.name, signer.KeyHash(), base64.StdEncoding.EncodeToString(data)), server.URL+"/w")
	return w
}

func keyOf(verifier, url string) tassadar.Key {
	id := sha256.Sum256([]byte(verifier))
	return tassadar.Key{ID: hex.EncodeToString(id[:]), Role: tassadar.RoleWitness, Public: verifier, URL: url}
}

// line makes a cosignature of any date, apart from the code under test.
func (w *testWitness) line(checkpoint []byte, at int64) string {
	text, _, _ := bytes.Cut(checkpoint, []byte("\n\n"))
	pub := append([]byte{4}, w.priv.Public().(ed25519.PublicKey)...)
	hash := sha256.Sum256(append([]byte(w.name+"\n"), pub...))
	data := binary.BigEndian.AppendUint64(hash[:4:4], uint64(at))
	data = append(data, ed25519.Sign(w.priv, fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s\n", at, text))...)
	return fmt.Sprintf("— %s %s\n", w.name, base64.StdEncoding.EncodeToString(data))
}

func collect(t testing.TB, o Options) *Result {
	t.Helper()
	r, err := Collect(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	head, got, err := evidence.OpenCosigned(r.Checkpoint, o.Log, o.Witnesses)
	if err != nil || head.Size != r.Head.Size || len(got) != len(r.Cosignatures) {
		t.Fatalf("the result does not verify: %v, %v; want %v", got, err, r.Cosignatures)
	}
	return r
}

// wantError checks that one witness failed with a code and a text.
func wantError(t testing.TB, r *Result, w *testWitness, code tassadar.Code, text string) {
	t.Helper()
	err := r.Errors[w.key.ID]
	if tassadar.CodeOf(err) != code || !strings.Contains(fmt.Sprint(err), text) {
		t.Errorf("got %v, want %s with %q", err, code, text)
	}
	for _, s := range r.Cosignatures {
		if s.Witness == w.key.ID {
			t.Errorf("a cosignature beside the error: %v", s)
		}
	}
}

func TestCollect(t *testing.T) {
	l := newLog(t, 1, 5)
	a, b := newWitness(t, 21, l), newWitness(t, 22, l)
	before := time.Now().Unix()
	r := collect(t, l.options(t, a, b))
	if len(r.Errors) != 0 || len(r.Cosignatures) != 2 || r.Head.Size != 5 {
		t.Fatalf("got %v, %v", r.Cosignatures, r.Errors)
	}
	for _, s := range r.Cosignatures {
		if s.At < before || s.At > time.Now().Unix() {
			t.Errorf("dated %d", s.At)
		}
	}
	history := []evidence.Cosigned{{Head: r.Head, Cosignatures: r.Cosignatures}}

	t.Run("not asked again", func(t *testing.T) {
		o := l.options(t, a, b)
		o.Checkpoint = r.Checkpoint
		n := a.requests.Load() + b.requests.Load()
		again := collect(t, o)
		if !bytes.Equal(again.Checkpoint, r.Checkpoint) || a.requests.Load()+b.requests.Load() != n {
			t.Errorf("%v, %d requests", again.Cosignatures, a.requests.Load()+b.requests.Load()-n)
		}
	})
	t.Run("goes on", func(t *testing.T) {
		// Knows where they stand: one request each.
		l.grow(3, "leaf")
		o := l.options(t, a, b)
		o.Before = history
		n := a.requests.Load()
		if r := collect(t, o); len(r.Cosignatures) != 2 || a.requests.Load() != n+1 {
			t.Errorf("got %v, %v, %d requests", r.Cosignatures, r.Errors, a.requests.Load()-n)
		}
	})
	t.Run("behind by many", func(t *testing.T) {
		// Their size has to be asked for first.
		l.grow(300, "leaf")
		c := newWitness(t, 23, l)
		n := a.requests.Load()
		r := collect(t, l.options(t, a, b, c))
		if len(r.Cosignatures) != 3 || a.requests.Load() != n+2 || c.requests.Load() != 1 {
			t.Errorf("got %v, %v, %d and %d requests", r.Cosignatures, r.Errors, a.requests.Load()-n, c.requests.Load())
		}
		w, err := evidence.NewWitnessed(l.leaves, append(history, evidence.Cosigned{Head: r.Head, Cosignatures: r.Cosignatures}), 3)
		if err != nil || w.Size() != 308 {
			t.Errorf("witnessed: %+v, %v", w, err)
		}
	})
	t.Run("from one below a power of two on", func(t *testing.T) {
		l := newLog(t, 1, 0)
		w := newWitness(t, 24, l)
		for range 40 {
			l.grow(1, "leaf")
			if r := collect(t, l.options(t, w)); len(r.Errors) != 0 {
				t.Fatalf("%d leaves: %v", len(l.leaves), r.Errors)
			}
		}
	})
	t.Run("empty log", func(t *testing.T) {
		l := newLog(t, 1, 0)
		w := newWitness(t, 25, l)
		for range 3 {
			if r := collect(t, l.options(t, w)); len(r.Errors) != 0 || len(r.Cosignatures) != 1 {
				t.Fatalf("got %v, %v", r.Cosignatures, r.Errors)
			}
			l.grow(2, "leaf")
		}
	})
	t.Run("revoked", func(t *testing.T) {
		o := l.options(t, a, b)
		o.Witnesses[0].Revoked = 5
		n := a.requests.Load()
		if r := collect(t, o); len(r.Cosignatures) != 1 || r.Cosignatures[0].Witness != b.key.ID || len(r.Errors) != 0 || a.requests.Load() != n {
			t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
		}
	})
	t.Run("other roles", func(t *testing.T) {
		o := l.options(t, a)
		o.Witnesses = append(o.Witnesses, l.key.Key())
		if r := collect(t, o); len(r.Cosignatures) != 1 || len(r.Errors) != 0 {
			t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
		}
	})
	t.Run("nobody", func(t *testing.T) {
		if r := collect(t, l.options(t)); len(r.Cosignatures) != 0 || len(r.Errors) != 0 {
			t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
		}
	})
}

func TestRefused(t *testing.T) {
	l := newLog(t, 1, 10)
	w := newWitness(t, 21, l)
	if r := collect(t, l.options(t, w)); len(r.Errors) != 0 {
		t.Fatal(r.Errors)
	}
	at := func(n int, ids ...string) evidence.Cosigned {
		c := evidence.Cosigned{Head: evidence.LogHead{Origin: origin, Size: tassadar.Uint(n)}}
		for _, id := range ids {
			c.Cosignatures = append(c.Cosignatures, evidence.Cosignature{Witness: id, At: 1})
		}
		return c
	}
	t.Run("cut log", func(t *testing.T) {
		r := collect(t, newLog(t, 1, 7).options(t, w))
		wantError(t, r, w, tassadar.RolledBack, "cosigned 10 leaves of this log, the checkpoint has 7")
	})
	t.Run("fork", func(t *testing.T) {
		fork := newLog(t, 1, 8)
		fork.grow(2, "other")
		wantError(t, collect(t, fork.options(t, w)), w, tassadar.EvidenceUnverifiable, "10 leaves differs")
		fork.grow(6, "other")
		wantError(t, collect(t, fork.options(t, w)), w, tassadar.EvidenceUnverifiable, "not a continuation of the 10 leaves")
	})
	t.Run("unknown log", func(t *testing.T) {
		none := newWitness(t, 22)
		wantError(t, collect(t, l.options(t, none)), none, tassadar.Unwitnessed, "does not know the log")
	})
	t.Run("another key of the log", func(t *testing.T) {
		wantError(t, collect(t, newLog(t, 2, 10).options(t, w)), w, tassadar.Unwitnessed, "HTTP status")
	})
	t.Run("memory", func(t *testing.T) {
		// What is remembered of where the witness stands is only a hint.
		l := newLog(t, 1, 10)
		for _, test := range []struct {
			name     string
			grow     int
			before   []evidence.Cosigned
			requests int64
		}{
			{"none", 5, nil, 2},
			{"right", 5, []evidence.Cosigned{at(10, w.key.ID), at(15, "x", w.key.ID, "y"), at(5, w.key.ID), at(18, "x")}, 1},
			{"the same size", 0, []evidence.Cosigned{at(20, w.key.ID)}, 1},
			{"too small", 5, []evidence.Cosigned{at(13, w.key.ID)}, 2},
			{"too large", 5, []evidence.Cosigned{at(28, w.key.ID)}, 2},
			{"the end", 5, []evidence.Cosigned{at(35, w.key.ID)}, 2},
			{"beyond", 5, []evidence.Cosigned{at(35, w.key.ID), at(41, w.key.ID)}, 1},
		} {
			l.grow(test.grow, "leaf")
			o := l.options(t, w)
			o.Before = test.before
			n := w.requests.Load()
			if r := collect(t, o); len(r.Errors) != 0 || w.requests.Load() != n+test.requests {
				t.Errorf("%s: %v, %d requests, want %d", test.name, r.Errors, w.requests.Load()-n, test.requests)
			}
		}
	})
}

func TestBadWitness(t *testing.T) {
	l := newLog(t, 1, 10)
	good := newWitness(t, 21, l)
	now := time.Now().Unix()
	write := func(status int, contentType, body string) func(http.ResponseWriter, *http.Request) {
		return func(w http.ResponseWriter, _ *http.Request) {
			if contentType != "" {
				w.Header().Set("Content-Type", contentType)
			}
			w.WriteHeader(status)
			_, _ = io.WriteString(w, body)
		}
	}
	const sizeType = "text/x.tlog.size"
	cp := l.checkpoint(t)
	other := newLog(t, 1, 9).checkpoint(t)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("redirected") }))
	defer elsewhere.Close()
	bad := newWitness(t, 22, l)
	goodLine, badLine := good.line(cp, now), bad.line(cp, now)
	for _, test := range []struct {
		name     string
		spoil    func(http.ResponseWriter, *http.Request)
		code     tassadar.Code
		text     string
		requests int64 // 0 for 1
	}{
		{"nothing", write(200, "", ""), tassadar.EvidenceUnverifiable, "no cosignature by its key", 0},
		{"garbage", write(200, "", "<html>\x1b[2J hello</html>\n"), tassadar.EvidenceUnverifiable, "malformed note", 0},
		{"no newline", write(200, "", strings.TrimSpace(badLine)), tassadar.EvidenceUnverifiable, "malformed note", 0},
		{"bytes", write(200, "", "\xff\xfe\x00"), tassadar.EvidenceUnverifiable, "malformed note", 0},
		{"another checkpoint's", write(200, "", bad.line(other, now)), tassadar.EvidenceUnverifiable, "does not verify", 0},
		{"another log's", write(200, "", bad.line(bytes.Replace(cp, []byte("test"), []byte("evil"), 1), now)), tassadar.EvidenceUnverifiable, "does not verify", 0},
		{"another witness's", write(200, "", goodLine), tassadar.EvidenceUnverifiable, "no cosignature by its key", 0},
		{"edited", write(200, "", strings.Replace(badLine, "AAAA", "AAAB", 1)), tassadar.EvidenceUnverifiable, "does not verify", 0},
		{"good and wrong", write(200, "", badLine+bad.line(other, now)), tassadar.EvidenceUnverifiable, "does not verify", 0},
		{"another note", write(200, "", "\n"+string(other)+bad.line(other, now)), tassadar.EvidenceUnverifiable, "", 0},
		{"a hundred", write(200, "", strings.Repeat(badLine, 101)), tassadar.EvidenceUnverifiable, "malformed note", 0},
		{"from the future", write(200, "", bad.line(cp, now+3600)), tassadar.Unwitnessed, "ahead of the clock here", 0},
		{"dated 0", write(200, "", bad.line(cp, 0)), tassadar.EvidenceUnverifiable, "dated 0", 0},
		{"dated below 0", write(200, "", bad.line(cp, -5)), tassadar.EvidenceUnverifiable, "dated", 0},
		{"flood", func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, strings.Repeat(badLine, 100)); err != nil {
					return
				}
			}
		}, tassadar.Unwitnessed, "more than 32768 bytes", 0},
		{"flood of headers", func(w http.ResponseWriter, _ *http.Request) {
			for i := range 2000 {
				w.Header().Set(fmt.Sprintf("X-%d", i), strings.Repeat("x", 100))
			}
		}, tassadar.Unwitnessed, "exceeded", 0},
		{"cut", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "5000")
			_, _ = io.WriteString(w, badLine)
		}, tassadar.Unwitnessed, "read answer", 0},
		{"hangs up", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, tassadar.Unwitnessed, "EOF", 0},
		{"403", write(403, "", "no"), tassadar.Unwitnessed, `does not trust the log's key: "no"`, 0},
		{"404", write(404, "", ""), tassadar.Unwitnessed, "does not know the log", 0},
		{"422", write(422, "", "no\x1b[31m\u202e"), tassadar.EvidenceUnverifiable, `"no\x1b[31m\u202e"`, 0},
		{"429", write(429, "", ""), tassadar.Unwitnessed, "too much to do", 0},
		{"500", write(500, "", strings.Repeat("x", 5000)), tassadar.Unwitnessed, `HTTP status 500: "xxx`, 0},
		{"500 with size", write(500, sizeType, "5\n"), tassadar.Unwitnessed, "HTTP status 500", 0},
		{"204", write(204, "", ""), tassadar.Unwitnessed, "HTTP status 204", 0},
		{"redirect", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
		}, tassadar.Unwitnessed, "HTTP status 307", 0},
		{"409 without size", write(409, sizeType, ""), tassadar.Unwitnessed, "no size", 0},
		{"409 of another type", write(409, "text/plain", "5\n"), tassadar.Unwitnessed, "no size", 0},
		{"409 with zeroes", write(409, sizeType, "005\n"), tassadar.Unwitnessed, "no size", 0},
		{"409 below 0", write(409, sizeType, "-5\n"), tassadar.Unwitnessed, "no size", 0},
		{"409 beyond 64 bits", write(409, sizeType, "18446744073709551616\n"), tassadar.Unwitnessed, "no size", 0},
		{"409 with much", write(409, sizeType, strings.Repeat("5", 9000)), tassadar.Unwitnessed, "no size", 0},
		{"409 with the same", write(409, sizeType, "0\n"), tassadar.Unwitnessed, "refuses to go on", 0},
		{"409 with the largest", write(409, sizeType, "18446744073709551615\n"), tassadar.RolledBack, "cosigned 18446744073709551615 leaves", 0},
		{"409 with more", write(409, sizeType+"; charset=utf-8", "11\n"), tassadar.RolledBack, "cosigned 11 leaves", 0},
		{"409 twice", write(409, sizeType, "5\n"), tassadar.Unwitnessed, "refuses to go on", 2},
		{"409 at the end", write(409, sizeType, "10\n"), tassadar.EvidenceUnverifiable, "10 leaves differs", 2},
		{"409 for ever", func(w http.ResponseWriter, r *http.Request) {
			write(409, sizeType, fmt.Sprint(bad.requests.Load()%7+1))(w, r)
		}, tassadar.Unwitnessed, "changed with each of 4 requests", 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			bad.spoil = test.spoil
			n := bad.requests.Load()
			// The other witness is not harmed.
			r := collect(t, l.options(t, bad, good))
			wantError(t, r, bad, test.code, test.text)
			if len(r.Cosignatures) != 1 || r.Cosignatures[0].Witness != good.key.ID || len(r.Errors) != 1 {
				t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
			}
			if got := bad.requests.Load() - n; got != max(test.requests, 1) {
				t.Errorf("%d requests", got)
			}
			if text := fmt.Sprint(r.Errors[bad.key.ID]); len(text) > 1000 || strings.ContainsAny(text, "\x1b\u202e\n") || strings.Contains(text, `""`) {
				t.Errorf("says %q", text)
			}
		})
	}
	t.Run("lines of others are left out", func(t *testing.T) {
		third := newWitness(t, 23, l)
		bad.spoil = write(200, "", goodLine+badLine+third.line(other, 5))
		r := collect(t, l.options(t, bad))
		if len(r.Errors) != 0 || len(r.Cosignatures) != 1 || strings.Count(string(r.Checkpoint), "— ") != 2 {
			t.Errorf("got %v, %v\n%s", r.Cosignatures, r.Errors, r.Checkpoint)
		}
	})
	t.Run("twice", func(t *testing.T) {
		bad.spoil = write(200, "", badLine+bad.line(cp, now-10)+badLine)
		r := collect(t, l.options(t, bad))
		if len(r.Errors) != 0 || len(r.Cosignatures) != 1 || r.Cosignatures[0].At != now-10 || strings.Count(string(r.Checkpoint), "— ") != 2 {
			t.Errorf("got %v, %v\n%s", r.Cosignatures, r.Errors, r.Checkpoint)
		}
	})
}

// TestTimeout: no witness is waited for longer than the limit, whatever it does, and the
// others have answered. Time is that of the bubble: it goes on where all wait.
func TestTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l, on := newLog(t, 1, 10), &pipes{}
		good := newWitnessOn(t, on, 21, l)
		// Takes the request and says nothing; drips for ever.
		silent, slow := newWitnessOn(t, on, 23, l), newWitnessOn(t, on, 24, l)
		silent.spoil = func(_ http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			<-r.Context().Done()
		}
		slow.spoil = func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			for r.Context().Err() == nil {
				_, _ = io.WriteString(w, "—")
				_ = http.NewResponseController(w).Flush()
				select {
				case <-r.Context().Done():
				case <-time.After(5 * time.Millisecond):
				}
			}
		}
		transport := newTransport()
		transport.DialContext = on.dial
		defer transport.CloseIdleConnections()
		for limit, want := range map[time.Duration]time.Duration{500 * time.Millisecond: 500 * time.Millisecond, 0: defaultTimeout} {
			o := l.options(t, silent, slow, good)
			o.Timeout, o.Transport = limit, transport
			start := time.Now()
			r := collect(t, o)
			if took := time.Since(start); took != want {
				t.Errorf("a limit of %v: took %v, want %v", limit, took, want)
			}
			wantError(t, r, silent, tassadar.Unwitnessed, "deadline")
			wantError(t, r, slow, tassadar.Unwitnessed, "deadline")
			if len(r.Cosignatures) != 1 || len(r.Errors) != 2 {
				t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
			}
		}
	})
}

// pipes is a network in memory.
type pipes struct {
	mu        sync.Mutex
	listeners map[string]*pipeListener // by address
}

func (p *pipes) listen() net.Listener {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.listeners == nil {
		p.listeners = map[string]*pipeListener{}
	}
	l := &pipeListener{address: fmt.Sprintf("10.0.0.%d:80", len(p.listeners)+1), dialled: make(chan net.Conn), closed: make(chan struct{})}
	p.listeners[l.address] = l
	return l
}

func (p *pipes) dial(ctx context.Context, _, address string) (net.Conn, error) {
	p.mu.Lock()
	l := p.listeners[address]
	p.mu.Unlock()
	if l == nil {
		return nil, fmt.Errorf("nobody listens at %s", address)
	}
	ours, theirs := net.Pipe()
	select {
	case l.dialled <- theirs:
		return ours, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

type pipeListener struct {
	address string
	dialled chan net.Conn
	once    sync.Once
	closed  chan struct{}
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.dialled:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *pipeListener) Close() error {
	l.once.Do(func() { close(l.closed) })
	return nil
}

func (l *pipeListener) Addr() net.Addr {
	a, err := netip.ParseAddrPort(l.address)
	if err != nil {
		panic(err)
	}
	return net.TCPAddrFromAddrPort(a)
}

func TestNoAnswer(t *testing.T) {
	l := newLog(t, 1, 10)
	good := newWitness(t, 21, l)
	// Nobody listens there.
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := newWitness(t, 22, l)
	gone.key.URL = "http://" + closed.Addr().String()
	closed.Close()
	r := collect(t, l.options(t, gone, good))
	wantError(t, r, gone, tassadar.Unwitnessed, "refused")
	if len(r.Cosignatures) != 1 || len(r.Errors) != 1 {
		t.Errorf("got %v, %v", r.Cosignatures, r.Errors)
	}
	t.Run("no url", func(t *testing.T) {
		o := l.options(t, gone)
		o.Witnesses[0].URL = "http://a.invalid/\x7f"
		wantError(t, collect(t, o), gone, tassadar.Unwitnessed, "invalid")
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		r, err := Collect(ctx, l.options(t, good))
		if err != nil {
			t.Fatal(err)
		}
		wantError(t, r, good, tassadar.Unwitnessed, "canceled")
	})
	t.Run("no proof", func(t *testing.T) {
		longer := newLog(t, 1, 12)
		o := longer.options(t, good)
		o.Proof = func(uint64, uint64) ([][]byte, error) { return nil, os.ErrPermission }
		wantError(t, collect(t, o), good, "", "permission denied")
	})
}

func TestWrongOptions(t *testing.T) {
	l := newLog(t, 1, 10)
	w := newWitness(t, 21, l)
	for name, edit := range map[string]func(*Options){
		"no checkpoint":     func(o *Options) { o.Checkpoint = nil },
		"another log's":     func(o *Options) { o.Log = newLog(t, 2, 1).verifier },
		"no proofs":         func(o *Options) { o.Proof = nil },
		"wrong witness key": func(o *Options) { o.Witnesses[0].Public = l.key.Verifier },
		"edited already":    func(o *Options) { o.Checkpoint = append(o.Checkpoint, w.line(newLog(t, 1, 9).checkpoint(t), 5)...) },
	} {
		o := l.options(t, w)
		edit(&o)
		if r, err := Collect(context.Background(), o); err == nil {
			t.Errorf("%s: got %v", name, r)
		}
	}
	if n := w.requests.Load(); n != 0 {
		t.Errorf("%d requests", n)
	}
}

package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// witnessOf starts a witness of the log of a data directory, which may be away.
func witnessOf(t *testing.T, data string) (vkey, url string, away *atomic.Bool) {
	t.Helper()
	trust, err := datadir.Trust(datadir.DefaultTrust(data))
	if err != nil {
		t.Fatal(err)
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		t.Fatal(err)
	}
	const name = "w.invalid/1"
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
	signer, err := fnote.NewSignerForCosignatureV1(fmt.Sprintf("PRIVATE+KEY+%s+00000000+%s", name, base64.StdEncoding.EncodeToString(append([]byte{1}, key.Seed()...))))
	if err != nil {
		t.Fatal(err)
	}
	real, err := witness.New(t.Context(), witness.Opts{Persistence: inmemory.New(), Signers: []note.Signer{signer},
		VerifierForLog: func(_ context.Context, origin string) (note.Verifier, bool, error) {
			return verifier, origin == verifier.Name(), nil
		}})
	if err != nil {
		t.Fatal(err)
	}
	away = &atomic.Bool{}
	handler := witness.NewHTTPHandler(real)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if away.Load() {
			http.Error(rw, "away", http.StatusServiceUnavailable)
			return
		}
		handler.AddCheckpoint(rw, r)
	}))
	t.Cleanup(server.Close)
	vkey = fmt.Sprintf("%s+%08x+%s", name, signer.KeyHash(), base64.StdEncoding.EncodeToString(append([]byte{4}, key.Public().(ed25519.PublicKey)...)))
	return vkey, server.URL, away
}

// A publication is handed out when enough witnesses have cosigned the log up to
// it; until then it stays logged, and the next publish goes on from there.
func TestWitness(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	vkey, server, away := witnessOf(t, w.data)

	tassadarIn(t, w.data, "trust", "witness", "nonsense", server).wantError(t, false, tassadar.BadUse)
	parts := strings.SplitN(vkey, "+", 3)
	if r := tassadarIn(t, w.data, "trust", "witness", parts[0]+"+00000000+"+parts[2], server).want(t, 2); !strings.Contains(unwrapped(r.stderr), "next: Copy the verifier string") {
		t.Errorf("a mistyped verifier string:\n%s", r.stderr)
	}
	tassadarIn(t, w.data, "trust", "witness", vkey, server, "--label", "one").want(t, 0)
	tassadarIn(t, w.data, "trust", "witness", vkey, server).wantError(t, false, tassadar.BadUse)
	if r := tassadarIn(t, w.data, "trust", "list").want(t, 0); !strings.Contains(r.stdout, "publications wait for 1 witness") {
		t.Errorf("trust list says\n%s", r.stdout)
	}
	out, fresh := filepath.Join(t.TempDir(), "pub"), func() string { return filepath.Join(t.TempDir(), "seen") }

	away.Store(true)
	r := tassadarIn(t, w.data, "publish", "-o", out)
	r.wantError(t, false, tassadar.Unwitnessed)
	if !strings.Contains(r.stderr, "publication 2: ") || !strings.Contains(r.stderr, "0 of 1 witnesses") {
		t.Errorf("publish says\n%s", r.stderr)
	}
	tassadarIn(t, w.data, "verify", out).wantError(t, false, tassadar.InputMalformed) // nothing was written
	away.Store(false)
	r = tassadarIn(t, w.data, "publish", "-o", out).want(t, 0)
	if strings.Contains(r.stderr, "publication 3") {
		t.Errorf("another publication was made:\n%s", r.stderr)
	}
	if r := tassadarIn(t, w.data, "verify", "--remember", fresh(), out).want(t, 0); strings.Contains(r.stdout, "unwitnessed") || !strings.Contains(r.stdout, "publication 2") {
		t.Errorf("verify says\n%s", r.stdout)
	}

	// A record more, and a publication that no witness has seen.
	away.Store(true)
	tassadarIn(t, w.data, "withdraw", "test.broad.v1,*,*,*", "--why", "a test").want(t, 0) // appends never wait
	tassadarIn(t, w.data, "publish").wantError(t, false, tassadar.Unwitnessed)
	if r := tassadarIn(t, w.data, "--json", "verify", "--remember", fresh(), out); r.code != 1 || !strings.Contains(r.stderr, string(tassadar.RolledBack)) {
		t.Errorf("an older publication: exit %d\n%s", r.code, r.stderr)
	}
	away.Store(false)
	tassadarIn(t, w.data, "publish", "-o", out).want(t, 0)
	tassadarIn(t, w.data, "audit").want(t, 0)

	// A witness that is gone for good: how many must cosign is a decision of its own.
	for _, args := range [][]string{{}, {vkey}, {"--label", "two"}, {"--quorum", "1"}, {"--quorum", "2"}} {
		tassadarIn(t, w.data, append([]string{"trust", "witness"}, args...)...).wantError(t, false, tassadar.BadUse)
	}
	id := tassadar.DigestBytes([]byte(vkey)).Hex()
	tassadarIn(t, w.data, "trust", "revoke", id).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "trust", "witness", "--quorum", "0").want(t, 0)
	tassadarIn(t, w.data, "trust", "revoke", id).want(t, 0)
	away.Store(true)
	tassadarIn(t, w.data, "publish", "-o", out).want(t, 0)
}

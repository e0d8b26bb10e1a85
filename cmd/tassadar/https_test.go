package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/client"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
)

// certified writes a certificate for this host, which signs itself, with its key, and returns
// the flags that name both.
func certified(t *testing.T, dir string) []string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	files := []string{"--tls-cert", filepath.Join(dir, "cert.pem"), "--tls-key", filepath.Join(dir, "key.pem")}
	writeFile(t, files[1], pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate}))
	writeFile(t, files[3], pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}))
	return files
}

// overHTTPS is a client of a server by HTTPS, which knows its certificate, with a token.
func overHTTPS(t *testing.T, address string, files []string, token string) *client.Client {
	t.Helper()
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(readFile(t, files[1])) {
		t.Fatal("no certificate")
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}
	t.Cleanup(transport.CloseIdleConnections)
	c, err := client.New(address, &http.Client{Transport: transport})
	if err != nil {
		t.Fatal(err)
	}
	if c, err = c.With(token); err != nil {
		t.Fatal(err)
	}
	return c
}

func tokenOf(t *testing.T, data, scope string) string {
	t.Helper()
	return strings.TrimSpace(tassadarIn(t, data, "access", "new", "--label", "test", "--scope", scope).want(t, 0).stdout)
}

// TestDrillOverHTTPS: an operator's call by token over TLS has a server log a drill that was
// signed elsewhere, once and not before its key is trusted.
func TestDrillOverHTTPS(t *testing.T) {
	t.Parallel()
	onLinux(t)
	policy, page := drillPolicy(t, classHere(t))
	dir := t.TempDir()
	data, other, request, signed := filepath.Join(dir, "data"), filepath.Join(dir, "other"), filepath.Join(dir, "request.json"), filepath.Join(dir, "drill.json")
	tassadarIn(t, data, "run", "--policy", policy).want(t, 0)
	files := certified(t, dir)
	address := served(t, data, append([]string{"--https"}, files...)...)
	if !strings.HasPrefix(address, "https://") {
		t.Fatalf("it listens at %s", address)
	}
	ctx := t.Context()
	token := tokenOf(t, data, "submit")
	c := overHTTPS(t, address, files, token)

	tassadarIn(t, other, "enrol", "-o", request, "--trust", datadir.DefaultTrust(data)).want(t, 0)
	tassadarIn(t, other, "drill", "run", page, "--sign", "--checkpoint", filepath.Join(data, "log", "checkpoint"), "-o", signed).want(t, 0)
	if got, err := c.Submit(ctx, readFile(t, signed)); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("of a key that nobody trusts: %+v, %v", got, err)
	}
	got, err := c.Submit(ctx, readFile(t, request))
	if err != nil || got.Waits != datadir.KeyID(other) {
		t.Fatalf("the request to be trusted: %+v, %v", got, err)
	}
	tassadarIn(t, data, "trust", "approve", got.Waits).want(t, 0) // beside the server
	tassadarIn(t, data, "gate", "drill").want(t, 1)
	for _, logged := range []bool{true, false} {
		if got, err := c.Submit(ctx, readFile(t, signed)); err != nil || got.Kind != string(evidence.KindDrill) || got.Logged != logged {
			t.Errorf("logged %t: %+v, %v", logged, got, err)
		}
	}
	tassadarIn(t, data, "gate", "drill").want(t, 0)

	if _, err := overHTTPS(t, address, files, tokenOf(t, data, "submit")).Publish(ctx, 1); tassadar.CodeOf(err) != tassadar.Unauthorized {
		t.Errorf("of a lesser scope: %v", err)
	}
	if record, err := overHTTPS(t, address, files, tokenOf(t, data, "dispatch")).Publish(ctx, 1); err != nil || len(record) == 0 {
		t.Errorf("the dispatcher's call: %v", err)
	}
}

// TestFindingOverHTTPS: what a stranger found in a trace is executed again by the server that it
// is handed to by token over TLS, and logged; a lie is not.
func TestFindingOverHTTPS(t *testing.T) {
	t.Parallel()
	const at = evidence.WindowTokens + 1234
	dir := t.TempDir()
	log := plantedLog(t, 20_000, at)
	trace, finding, stranger, request := filepath.Join(dir, "trace"), filepath.Join(dir, "finding.json"), filepath.Join(dir, "stranger"), filepath.Join(dir, "request.json")
	tassadarIn(t, log.data, "challenge", log.receipt, "--export", trace).want(t, 0)
	offline := func(args ...string) result {
		t.Helper()
		return tassadarIn(t, stranger, append([]string{"challenge", log.receipt, "--tiles", datadir.TilesIn(log.data), "--trust", datadir.DefaultTrust(log.data), "--policy", log.policy, "--trace", trace}, args...)...)
	}
	offline("-o", finding).want(t, 1)
	tassadarIn(t, stranger, "enrol", "-o", request).want(t, 0)
	tassadarIn(t, log.data, "trust", "add", request).want(t, 0)
	tassadarIn(t, log.data, "trust", "approve", datadir.KeyID(stranger)).want(t, 0)
	files := certified(t, dir)
	c := overHTTPS(t, served(t, log.data, append([]string{"--https"}, files...)...), files, tokenOf(t, log.data, "submit"))
	ctx := t.Context()
	before := explained(t, log.data, log.cell.String())

	record := readFile(t, finding)
	if got, err := c.Submit(ctx, []byte(strings.Replace(string(record), `"payload":"ey`, `"payload":"eX`, 1))); tassadar.CodeOf(err) == "" {
		t.Errorf("one that was changed: %+v, %v", got, err)
	}
	if after := explained(t, log.data, log.cell.String()); after.Status != before.Status {
		t.Errorf("nothing was found, and the cell is %s", after.Status)
	}
	for _, logged := range []bool{true, false} {
		if got, err := c.Submit(ctx, record); err != nil || got.Kind != dispatch.FindingKind || got.Logged != logged {
			t.Errorf("logged %t: %+v, %v", logged, got, err)
		}
	}
	if got := explained(t, log.data, log.cell.String()); !slices.Contains(got.Reasons, tassadar.TraceDiffers) {
		t.Errorf("what was found is logged, and the cell is %s: %v", got.Status, got.Reasons)
	}
}

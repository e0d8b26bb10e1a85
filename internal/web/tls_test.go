package web_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/web"
)

// TestTLS: a server with a certificate speaks no plain HTTP and no old TLS, shows a renewed
// certificate, and goes on with the one that it has where the renewed files are broken.
func TestTLS(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	if _, err := web.LoadCertificate(certFile, keyFile); tassadar.CodeOf(err) != tassadar.InputMalformed || tassadar.NextOf(err) == "" {
		t.Fatalf("files that are not there: %v", err)
	}
	writeCertificate(t, certFile, keyFile, 1)
	c, err := web.LoadCertificate(certFile, keyFile)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer // read when the server has ended
	c.Logger = slog.New(slog.NewTextHandler(&log, nil))
	w := newWorld(t)
	server := web.New(web.Options{Policies: w.source(), Now: w.now, Certificate: c})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(ctx, l) }()

	address := l.Addr().String()
	serial := func(config *tls.Config) (int64, error) {
		config.InsecureSkipVerify = true
		conn, err := tls.Dial("tcp", address, config)
		if err != nil {
			return 0, err
		}
		defer conn.Close()
		return conn.ConnectionState().PeerCertificates[0].SerialNumber.Int64(), nil
	}
	if _, err := serial(&tls.Config{MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}); err == nil {
		t.Error("TLS 1.1 is spoken")
	}
	if r, err := http.Get("http://" + address + "/healthz"); err == nil {
		if r.Body.Close(); r.StatusCode == http.StatusOK {
			t.Error("plain HTTP is answered")
		}
	}
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	r, err := client.Get("https://" + address + "/healthz")
	if err != nil {
		t.Fatal(err)
	}
	if r.Body.Close(); r.StatusCode != http.StatusOK || r.Header.Get("Strict-Transport-Security") == "" {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	client.CloseIdleConnections()

	for _, step := range []struct {
		change func()
		want   int64
	}{
		{func() {}, 1},
		{func() { writeCertificate(t, certFile, keyFile, 2) }, 2},
		{func() { put(t, certFile, []byte("half a file")) }, 2},
		{func() { writeCertificate(t, certFile, keyFile, 3333) }, 3333},
	} {
		step.change()
		for range 2 {
			if got, err := serial(&tls.Config{}); err != nil || got != step.want {
				t.Errorf("certificate %d, want %d: %v", got, step.want, err)
			}
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if n := strings.Count(log.String(), "cannot be used"); n != 1 {
		t.Errorf("the log says %d times that a certificate cannot be used:\n%s", n, log.String())
	}
}

func put(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// writeCertificate writes a certificate with a serial number that signs itself.
func writeCertificate(t *testing.T, certFile, keyFile string, serial int64) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(serial), NotAfter: time.Now().Add(time.Hour)}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	put(t, keyFile, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}))
	put(t, certFile, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate}))
}

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/network"
	"tassadar/internal/testing/natscluster"
)

// clustered is a log whose workers connect to a cluster of three that others run.
type clustered struct {
	networked
	cluster *natscluster.Cluster
	account *natscluster.Account
	host    *madeHost
}

// files are the flags of the account.
func (c *clustered) files() []string {
	return []string{"--nats-creds", c.account.Credentials, "--nats-signer", c.account.Signer}
}

// serve starts the server.
func (c *clustered) serve() {
	c.t.Helper()
	args := append([]string{"--data", c.data, "serve", "--listen", "127.0.0.1:0", "--nats", c.cluster.URLs("127.0.0.1"), "--tls-ca", c.cluster.Authorities}, c.files()...)
	c.server = startProcess(c.t, exec.Command("tassadar", args...))
	c.server.wait(`workers connect to the cluster at tls://`, 1)
}

// connection is the public key of a worker's connections.
func connection(t *testing.T, data string) string {
	t.Helper()
	key, err := datadir.PrivateKey(data, datadir.ConnectionKey)
	if err != nil {
		t.Fatal(err)
	}
	public, err := network.Connection(key)
	if err != nil {
		t.Fatal(err)
	}
	return public
}

// A worker measures over a cluster of three that others run; one of its servers, the one that
// the worker is connected to, ends meanwhile, and then the server of the log is killed. The
// log has each receipt once, the gate is green, and no secret was said or kept where others
// read.
func TestNATSCluster(t *testing.T) {
	t.Parallel()
	c := &clustered{host: newHost(t, "clustered")}
	c.t, c.data = t, filepath.Join(t.TempDir(), "server")
	c.cluster = natscluster.Start(t, natscluster.Options{Hosts: []string{c.host.server()}})
	c.account = c.cluster.Account(-1)
	tassadarIn(t, c.data, "run", "--policy", smallPolicy(t, faulty)).want(t, 0)
	tassadarIn(t, c.data, "gate", "broad").want(t, 1)
	c.serve()

	token := strings.TrimSpace(tassadarIn(t, c.data, append([]string{"serve", "token"}, c.files()...)...).want(t, 0).stdout)
	file := filepath.Join(t.TempDir(), "token")
	writeFile(t, file, []byte(token+"\n"))
	urls, data := c.cluster.URLs(c.host.server()), filepath.Join(t.TempDir(), "worker")
	enrol := []string{"enrol", "--server", urls, "--tls-ca", c.cluster.Authorities, "--token-file", file}
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	runCmd(t, c.host.command(data, enrol...)).wantError(t, false, tassadar.BadUse)
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	r := runCmd(t, c.host.command(data, enrol...)).want(t, 0)
	id := regexp.MustCompile(`worker key ([0-9a-f]{64})`).FindStringSubmatch(r.stdout)[1]
	tassadarIn(t, c.data, "trust", "approve", id).want(t, 0)

	w := startProcess(t, c.host.command(data, "work", "--server", urls, "--once"))
	w.wait(`\[2/2\] test.broad`, 1)
	c.cluster.End(connection(t, data))
	w.wait(`connected again`, 1)
	w.end(0)
	c.whole(data, 4)
	tassadarIn(t, c.data, "gate", "broad").want(t, 0)

	c.server.kill()
	c.serve()
	startProcess(t, c.host.command(data, "work", "--server", urls, "--once")).end(0)
	c.whole(data, 4)

	credentials := string(readFile(t, c.account.Credentials))
	secrets := []string{strings.TrimSpace(string(readFile(t, c.account.Signer))), regexp.MustCompile(`SU[A-Z0-9]{50,}`).FindString(credentials), strings.Split(token, ".")[2]}
	said := c.server.said() + w.said() + r.stdout + r.stderr
	for _, dir := range []string{c.data, data} {
		err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			said += string(readFile(t, name))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, secret := range secrets {
		if len(secret) < 40 || strings.Contains(said, secret) {
			t.Errorf("a secret of %d letters was said, or is kept", len(secret))
		}
	}
}

// What a server cannot use of a cluster it says by code, with what to do, and ends.
func TestNATSRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := natscluster.Start(t, natscluster.Options{Servers: 1})
	good, bare := c.Account(-1), c.Account(0)
	urls, dir := c.URLs("127.0.0.1"), t.TempDir()
	open := filepath.Join(dir, "open.nk")
	writeFile(t, open, readFile(t, good.Signer))
	if err := os.Chmod(open, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, one := range []struct {
		name string
		args []string
		want tassadar.Code
	}{
		{"no account", []string{"--nats", urls}, tassadar.BadUse},
		{"half of an account", []string{"--nats", urls, "--nats-creds", good.Credentials}, tassadar.BadUse},
		{"no cluster", []string{"--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.BadUse},
		{"replicas of no cluster", []string{"--nats-replicas", "1"}, tassadar.BadUse},
		{"authorities of no cluster", []string{"--tls-ca", c.Authorities}, tassadar.BadUse},
		{"a server of its own too", []string{"--nats", urls, "--workers", "127.0.0.1:0", "--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.BadUse},
		{"plain text", []string{"--nats", "nats://127.0.0.1:4222", "--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.BadUse},
		{"no file", []string{"--nats", urls, "--nats-creds", filepath.Join(dir, "none"), "--nats-signer", good.Signer}, tassadar.InputMalformed},
		{"a file for all", []string{"--nats", urls, "--nats-creds", good.Credentials, "--nats-signer", open}, tassadar.BadUse},
		{"authorities that are none", []string{"--nats", urls, "--nats-creds", good.Credentials, "--nats-signer", good.Signer, "--tls-ca", good.Credentials}, tassadar.InputMalformed},
		{"nobody there", []string{"--nats", "tls://127.0.0.1:1", "--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.DataUnavailable},
		{"a stranger's certificate", []string{"--nats", urls, "--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.EvidenceUnverifiable},
		{"another account's key", []string{"--nats", urls, "--tls-ca", c.Authorities, "--nats-creds", good.Credentials, "--nats-signer", bare.Signer}, tassadar.Unauthorized},
		{"no JetStream", []string{"--nats", urls, "--tls-ca", c.Authorities, "--nats-creds", bare.Credentials, "--nats-signer", bare.Signer}, tassadar.DataUnavailable},
		{"too few servers", []string{"--nats", urls, "--tls-ca", c.Authorities, "--nats-creds", good.Credentials, "--nats-signer", good.Signer}, tassadar.DataUnavailable},
	} {
		r := tassadarIn(t, w.data, append([]string{"serve", "--listen", "127.0.0.1:0"}, one.args...)...)
		t.Log(one.name, unwrapped(r.stderr))
		r.wantError(t, false, one.want)
	}
	for _, one := range []struct {
		args []string
		want tassadar.Code
	}{
		{[]string{"--nats-creds", good.Credentials}, tassadar.BadUse},
		{[]string{"--nats-creds", good.Credentials, "--nats-signer", good.Credentials}, tassadar.InputMalformed},
		{[]string{"--nats-creds", good.Credentials, "--nats-signer", good.Signer, "--tls-cert", "x", "--tls-key", "y"}, tassadar.BadUse},
	} {
		tassadarIn(t, w.data, append([]string{"serve", "token"}, one.args...)...).wantError(t, false, one.want)
	}
	empty := filepath.Join(dir, "worker")
	token := network.NewToken(strings.Repeat("00", 32)).Secret()
	for _, args := range []string{
		"enrol --tls-ca x", "enrol --token-file x", "enrol --server tls://127.0.0.1:1 --token-file x --token y",
		"enrol --server tls://127.0.0.1:1 --tls-ca x --token " + token, "work --server tls://127.0.0.1:1,",
	} {
		tassadarIn(t, empty, strings.Fields(args)...).wantError(t, false, tassadar.BadUse)
	}
	tassadarIn(t, empty, "enrol", "--server", "tls://127.0.0.1:1", "--token-file", filepath.Join(dir, "none")).wantError(t, false, tassadar.InputMalformed)
}

//go:build unix

// Package pgserver starts PostgreSQL servers for tests, each in a folder of its own and
// reached by a socket in it alone. Start with [Start].
package pgserver

import (
	"bufio"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

// Password is that of the user postgres on a server.
const Password = "p/w:d of tests"

// Server is a PostgreSQL server with a database and a user postgres.
type Server struct {
	bin, dir string
	who      *syscall.Credential // nil for this process's own
	cmd      *exec.Cmd
	options  []string
	small    int64 // bytes of the file system at Small, 0 for none
}

// Start makes a server and starts it; it ends with the test. A host without PostgreSQL is
// reported as such. Options are parameters of the server, NAME=VALUE.
func Start(t testing.TB, options ...string) *Server {
	t.Helper()
	return StartSmall(t, 0, options...)
}

// StartSmall is [Start] of a server that sees a file system of some bytes in [Server.Small].
// Only root can start one.
func StartSmall(t testing.TB, bytes int64, options ...string) *Server {
	t.Helper()
	bin := programs(t)
	// The user who runs the server must come to it, and the name of a socket is short.
	dir, err := os.MkdirTemp("", "pg")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	s := &Server{bin: bin, dir: dir, options: options, small: bytes}
	s.unprivileged(t)
	secret := filepath.Join(dir, "password")
	if err := os.WriteFile(secret, []byte(Password), 0o600); err != nil {
		t.Fatal(err)
	}
	s.own(t, dir, secret)
	if out, err := s.command("initdb", "-D", s.data(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile", secret, "-E", "UTF8", "--no-locale", "--no-sync", "--wal-segsize=1").CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v: %s", err, out)
	}
	t.Cleanup(func() { s.Kill() })
	s.Restart(t)
	return s
}

// programs is the folder of PostgreSQL's programs, those of the newest version.
func programs(t testing.TB) string {
	t.Helper()
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) > 0 {
		slices.Sort(found)
		return filepath.Dir(found[len(found)-1])
	}
	name, err := exec.LookPath("initdb")
	if err != nil {
		host.Missing(t, "PostgreSQL's initdb and postgres (apt postgresql-15)")
	}
	return filepath.Dir(name)
}

// unprivileged finds the user who runs the server: root may not.
func (s *Server) unprivileged(t testing.TB) {
	t.Helper()
	if os.Getuid() != 0 {
		return
	}
	who, err := user.Lookup("postgres")
	if err != nil {
		if who, err = user.Lookup("nobody"); err != nil {
			host.Missing(t, "a user beside root for the server: %v", err)
		}
	}
	uid, err1 := strconv.ParseUint(who.Uid, 10, 32)
	gid, err2 := strconv.ParseUint(who.Gid, 10, 32)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	s.who = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid), NoSetGroups: true}
}

func (s *Server) own(t testing.TB, names ...string) {
	t.Helper()
	for _, name := range names {
		if s.who == nil {
			return
		}
		if err := os.Chown(name, int(s.who.Uid), int(s.who.Gid)); err != nil {
			t.Fatal(err)
		}
	}
}

func (s *Server) data() string { return filepath.Join(s.dir, "data") }

// Dir is the server's folder, which the server's user may write.
func (s *Server) Dir() string { return s.dir }

// Small is a folder for a tablespace.
func (s *Server) Small() string { return filepath.Join(s.dir, "small") }

// postgres is the server.
func (s *Server) postgres(args []string) *exec.Cmd {
	if s.small == 0 {
		return s.command("postgres", args...)
	}
	script := `mkdir -p "$1" && mount -t tmpfs -o size="$2",uid="$3",gid="$4",mode=700 tmpfs "$1" && program=$5 && uid=$3 && gid=$4 && shift 5 && exec setpriv --reuid "$uid" --regid "$gid" --clear-groups "$program" "$@"`
	cmd := exec.Command("unshare", append([]string{"-m", "sh", "-c", script, "sh", s.Small(), fmt.Sprint(s.small), fmt.Sprint(s.who.Uid), fmt.Sprint(s.who.Gid), filepath.Join(s.bin, "postgres")}, args...)...)
	cmd.Dir = s.dir
	return cmd
}

// command is one of PostgreSQL's programs, to be run by the server's user.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.bin, name), args...)
	cmd.Dir = s.dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: s.who}
	return cmd
}

// Restart starts the server that is not running and waits until it answers.
func (s *Server) Restart(t testing.TB) {
	t.Helper()
	args := []string{"-D", s.data(), "-k", s.dir, "-c", "listen_addresses="}
	for _, o := range s.options {
		args = append(args, "-c", o)
	}
	// Sessions of a server that was killed hold on to its memory for a moment.
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		s.cmd = s.postgres(args)
		log, err := os.Create(filepath.Join(s.dir, "log"))
		if err != nil {
			t.Fatal(err)
		}
		s.cmd.Stdout, s.cmd.Stderr = log, log
		defer log.Close()
		if err := s.cmd.Start(); err != nil {
			t.Fatal(err)
		}
		ended := make(chan struct{})
		go func(cmd *exec.Cmd) { _ = cmd.Wait(); close(ended) }(s.cmd)
		if s.answers(ended) {
			return
		}
		if time.Now().After(end) {
			said, _ := os.ReadFile(log.Name())
			t.Fatalf("postgres does not start: %s", said)
		}
	}
}

// answers waits until the server answers, or has ended.
func (s *Server) answers(ended chan struct{}) bool {
	for range 600 {
		select {
		case <-ended:
			return false
		case <-time.After(50 * time.Millisecond):
		}
		if s.command("pg_isready", "-h", s.dir, "-q").Run() == nil {
			return true
		}
	}
	return false
}

// Kill kills the server with SIGKILL, as a host would that loses it: its sessions end too.
func (s *Server) Kill() {
	if s.cmd == nil || s.cmd.Process == nil {
		return
	}
	_ = s.cmd.Process.Kill()
	s.cmd = nil
}

// Signal sends the server a signal: SIGSTOP has it answer nobody, SIGINT ends it at once.
func (s *Server) Signal(t testing.TB, sig os.Signal) {
	t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		t.Fatal(err)
	}
}

// URL is that of a schema of the server's database, with the password in it.
func (s *Server) URL(schema string) string {
	query := url.Values{"host": {s.dir}, "search_path": {schema}}
	u := url.URL{Scheme: "postgres", User: url.UserPassword("postgres", Password), Path: "/postgres", RawQuery: query.Encode()}
	return u.String()
}

// SQL runs statements in a schema and returns what psql prints, unaligned.
func (s *Server) SQL(t testing.TB, schema, statements string) string {
	t.Helper()
	out, err := s.psql(schema, "-c", statements).CombinedOutput()
	if err != nil {
		t.Fatalf("psql %s: %v: %s", statements, err, out)
	}
	return strings.TrimSpace(string(out))
}

func (s *Server) psql(schema string, args ...string) *exec.Cmd {
	cmd := s.command("psql", append([]string{"-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", s.dir, "-U", "postgres", "-d", "postgres"}, args...)...)
	cmd.Env = append(os.Environ(), "PGPASSWORD="+Password, "PGOPTIONS=-csearch_path="+schema+" -cdefault_transaction_read_only=off")
	return cmd
}

// Hold runs statements in a transaction that stays open until it is released.
func (s *Server) Hold(t testing.TB, schema, statements string) (release func()) {
	t.Helper()
	cmd := s.psql(schema, "-c", "BEGIN; "+statements, "-c", `\! echo held`, "-f", "-")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if said, err := bufio.NewReader(out).ReadString('\n'); said != "held\n" {
		t.Fatalf("psql says %q: %v", said, err)
	}
	return func() {
		_ = in.Close()
		_ = cmd.Wait()
	}
}

// Schema makes a schema, in which nothing of other tests is, and returns its name.
func (s *Server) Schema(t testing.TB) string {
	t.Helper()
	name := fmt.Sprintf("s%d", time.Now().UnixNano())
	s.SQL(t, "public", "CREATE SCHEMA "+name)
	return name
}

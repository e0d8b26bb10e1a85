package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"tassadar"
)

// leaves lists the commands that do something, with their paths.
func leaves(cmd *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, sub := range cmd.Commands() {
		if sub.HasSubCommands() {
			out = append(out, leaves(sub)...)
		} else {
			out = append(out, sub)
		}
	}
	return out
}

func words(cmd *cobra.Command) []string { return strings.Fields(cmd.CommandPath())[1:] }

// wantError fails the test unless the process exited with 2 and said on
// standard error, as JSON or for people, one of the codes and what to do.
func (r result) wantError(t *testing.T, asJSON bool, codes ...tassadar.Code) {
	t.Helper()
	r.want(t, 2)
	var got struct {
		Error struct {
			Code          tassadar.Code
			Message, Next string
		}
	}
	if asJSON {
		lines := strings.Split(strings.TrimSpace(r.stderr), "\n")
		if err := json.Unmarshal([]byte(lines[len(lines)-1]), &got); err != nil {
			t.Fatalf("standard error does not end in JSON: %v\n%s", err, r.stderr)
		}
	} else {
		_, text, _ := strings.Cut("\n"+r.stderr, "\ntassadar: ")
		code, rest, _ := strings.Cut(text, ": ")
		message, next, _ := strings.Cut(rest, "\n  next: ")
		got.Error.Code, got.Error.Message, got.Error.Next = tassadar.Code(code), message, next
	}
	e := got.Error
	if !e.Code.Known() || e.Message == "" || strings.TrimSpace(e.Next) == "" {
		t.Errorf("want code, message and next step, got %+v\n%s", e, r.stderr)
	}
	if len(codes) > 0 && !slices.Contains(codes, e.Code) {
		t.Errorf("code %s, want one of %v\n%s", e.Code, codes, r.stderr)
	}
	if strings.Contains(r.stderr, "goroutine ") {
		t.Errorf("a crash:\n%s", r.stderr)
	}
}

// Every command refuses a wrong flag and arguments that it does not take, and
// creates nothing.
func TestBadUse(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	all := leaves((&app{}).command())
	if len(all) < 20 {
		t.Fatalf("%d commands", len(all))
	}
	for _, cmd := range all {
		for _, asJSON := range []bool{false, true} {
			for _, wrong := range [][]string{{"--nope"}, {"a", "b", "c"}, {"--data"}} {
				args := append(words(cmd), wrong...)
				if asJSON {
					args = append(args, "--json")
				}
				if wrong[0] == "--data" && asJSON {
					continue // --json is the directory then
				}
				r := runCmd(t, exec.Command("tassadar", append([]string{"--data", data}, args...)...))
				r.wantError(t, asJSON, tassadar.BadUse)
				if r.stdout != "" {
					t.Errorf("%v prints %q", args, r.stdout)
				}
			}
		}
	}
	for _, args := range [][]string{{"nope"}, {"report"}, {"report", "nope"}, {"help", "nope"}, {"gate"}, {"verify"}, {"explain"}, {"import"},
		{"trust", "add"}, {"trust", "approve"}, {"trust", "revoke"}, {"rebaseline"}, {"withdraw"}, {"assign"}, {"profile", "new"}, {"profile", "show"},
		{"withdraw", "a,b,c,d"}, {"rebaseline", "x"}, {"void"}, {"trust", "rotate"}, {"trust", "successor"}, {"policy", "diff"}, {"run", "-o", "x"}, {"run", "--assignment", "x", "--full"}, {"publish", "--hours", "0"},
		{"report", "drift", "--at", "1.5"}, {"report", "drift", "--format", "xml"}, {"report", "drift", "--size", "-1"}, {"enrol", "--role", "log"},
		{"assign", "--worker", "x", "--machine", "y", "--days", "99"}, {"policy", "schema", "nope"}} {
		tassadarIn(t, data, args...).wantError(t, false, tassadar.BadUse)
	}
	if _, err := os.Stat(data); err == nil {
		left, _ := filepath.Glob(filepath.Join(data, "*"))
		t.Errorf("bad use left %v", left)
	}
	tassadarIn(t, data, "help", "trust", "add").want(t, 0)
	tassadarIn(t, data).want(t, 0)
}

// world is what the tests on bad input start from: a policy, a data directory
// with receipts and a publication, and another operator's.
type world struct{ policy, data, publication, receipts, orders, enrolment, foreign string }

var theWorld struct {
	once sync.Once
	world
}

// newWorld copies the world into a directory of the test.
func newWorld(t *testing.T) world {
	t.Helper()
	theWorld.once.Do(func() {
		dir, err := os.MkdirTemp("", "tassadar-world")
		if err != nil {
			t.Fatal(err)
		}
		w := worldIn(dir)
		if err := testPolicy(w.policy, policyOptions{}); err != nil {
			t.Fatal(err)
		}
		for _, data := range []string{w.data, w.foreign} {
			tassadarIn(t, data, "run", "--policy", w.policy).want(t, 0)
		}
		tassadarIn(t, w.data, "publish", "-o", w.publication).want(t, 0)
		tassadarIn(t, w.foreign, "enrol", "-o", w.enrolment).want(t, 0)
		tassadarIn(t, w.foreign, "assign", "--policy", w.policy, "--worker", workerID(t, w.foreign), "--machine", classHere(t), "-o", w.orders).want(t, 0)
		tassadarIn(t, w.foreign, "run", "--policy", w.policy, "--assignment", w.orders, "-o", w.receipts).want(t, 0)
		theWorld.world = w
	})
	if theWorld.data == "" {
		t.Fatal("the world could not be made")
	}
	dir := t.TempDir()
	if out, err := exec.Command("cp", "-a", filepath.Dir(theWorld.data)+"/.", dir).CombinedOutput(); err != nil {
		t.Fatalf("copy: %v: %s", err, out)
	}
	return worldIn(dir)
}

func worldIn(dir string) world {
	at := func(name string) string { return filepath.Join(dir, name) }
	return world{at("policy"), at("data"), at("publication"), at("receipts"), at("orders"), at("enrolment"), at("foreign")}
}

// uses lists every command that touches the data directory, with arguments
// that are right; write says whether it writes there.
func (w world) uses(t *testing.T) []use {
	class, worker := classHere(t), workerID(t, w.data)
	return []use{
		{true, []string{"run", "--policy", w.policy, "--again", "--only", "article"}},
		{true, []string{"assign", "--policy", w.policy, "--worker", worker, "--machine", class}},
		{true, []string{"import", w.receipts}},
		{true, []string{"publish"}},
		{true, []string{"trust", "approve", "0000"}},
		{true, []string{"trust", "revoke", "00000000"}},
		{true, []string{"withdraw", "*,*,*,*", "--why", "a test"}},
		{true, []string{"void", "--from", "1", "--to", "1", "--why", "a test"}},
		{true, []string{"trust", "rotate", "dispatcher"}},
		{true, []string{"reindex"}},
		{false, []string{"rebaseline", "test.broad.v1", "--policy", w.policy, "--why", "a test"}},
		{false, []string{"appraise"}},
		{false, []string{"report", "portability"}},
		{false, []string{"report", "drift"}},
		{false, []string{"gate", "article"}},
		{false, []string{"due"}},
		{true, []string{"backup", "-o", filepath.Join(t.TempDir(), "backup")}},
		{false, []string{"explain", "article"}},
		{false, []string{"audit"}},
		{false, []string{"trust", "list"}},
		{false, []string{"trust", "log"}},
		{false, []string{"verify", w.publication}},
		{false, []string{"run", "--policy", w.policy, "--dry-run"}},
	}
}

type use struct {
	write bool
	args  []string
}

// treeOf digests every file of a directory but those that readers keep, SQLite
// makes, or a writer tidies away: partial tiles that others supersede.
func treeOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name := filepath.Base(path)
		if name == "seen.json" || name == "lock" || strings.Contains(path, ".p/") || strings.HasPrefix(name, "index.sqlite") {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		info, err := d.Info()
		out[strings.TrimPrefix(path, dir)] = fmt.Sprintf("%v %x", info.Mode(), sha256.Sum256(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// What is wrong with the data directory is said by every command that needs
// it, and nothing in it changes.
func TestBadData(t *testing.T) {
	t.Parallel()
	type scenario struct {
		name string
		do   func(t *testing.T, data string)
		// codes that may be given; readers that do not look there may succeed.
		codes      []tassadar.Code
		readersMay bool
	}
	edit := func(name, old, new string) func(*testing.T, string) {
		return func(t *testing.T, data string) {
			replaceIn(t, filepath.Join(data, name), old, new)
		}
	}
	write := func(name, body string) func(*testing.T, string) {
		return func(t *testing.T, data string) {
			if err := os.WriteFile(filepath.Join(data, name), []byte(body), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	folder := func(name string) func(*testing.T, string) {
		return func(t *testing.T, data string) {
			if err := os.RemoveAll(filepath.Join(data, name)); err != nil {
				t.Fatal(err)
			}
			if err := os.Mkdir(filepath.Join(data, name), 0o755); err != nil {
				t.Fatal(err)
			}
		}
	}
	otherHost := func(t *testing.T, data string) {
		file := filepath.Join(data, "trust.yaml")
		body := readFile(t, file)
		id := regexp.MustCompile(`host: ["']?([0-9a-f]{64})`).FindSubmatch(body)
		if id == nil {
			t.Fatalf("no host in\n%s", body)
		}
		edit("trust.yaml", string(id[1]), strings.Repeat("0", 64))(t, data)
	}
	for _, s := range []scenario{
		{"a file in its place", func(t *testing.T, data string) {
			if err := os.RemoveAll(data); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(data, []byte("a file"), 0o644); err != nil {
				t.Fatal(err)
			}
		}, []tassadar.Code{tassadar.DataUnavailable, tassadar.InputMalformed}, false},
		{"a key that others can read", func(t *testing.T, data string) {
			if err := os.Chmod(filepath.Join(data, "keys/worker.pem"), 0o644); err != nil {
				t.Fatal(err)
			}
		}, []tassadar.Code{tassadar.DataUnavailable}, true},
		{"a key that is none", write("keys/operator.pem", "no key"), []tassadar.Code{tassadar.InputMalformed}, true},
		{"an empty key", write("keys/log.pem", ""), []tassadar.Code{tassadar.InputMalformed}, true},
		{"an edited trust file", edit("trust.yaml", "threshold: 1", "threshold: 7"), []tassadar.Code{tassadar.PolicyMalformed}, false},
		{"an unknown key in the trust file", edit("trust.yaml", "governance:", "nonsense: 1\ngovernance:"), []tassadar.Code{tassadar.PolicyMalformed}, false},
		{"a trust file with another worker", edit("trust.yaml", "keys:\n", "keys:\n- id: "+strings.Repeat("0", 64)+"\n  role: worker\n  host: x\n  public: \"00\"\n"),
			[]tassadar.Code{tassadar.PolicyMalformed}, false},
		{"a trust file with another host", otherHost, []tassadar.Code{tassadar.EvidenceUnverifiable}, false},
		{"a trust file with a host in another form", edit("trust.yaml", "host: ", "host: 0"), []tassadar.Code{tassadar.PolicyMalformed}, false},
		{"no trust file, for readers", func(t *testing.T, data string) {
			if err := os.Remove(filepath.Join(data, "trust.yaml")); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(data, "keys/log.pem"), nil, 0o600); err != nil { // no writer restores it
				t.Fatal(err)
			}
		}, []tassadar.Code{tassadar.DataUnavailable, tassadar.InputMalformed}, false},
		{"an empty trust file", write("trust.yaml", ""), []tassadar.Code{tassadar.PolicyMalformed}, false},
		{"a trust file that is a directory", folder("trust.yaml"), []tassadar.Code{tassadar.DataUnavailable, tassadar.InputMalformed}, false},
		{"another operator's trust file", func(t *testing.T, data string) {
			body, err := os.ReadFile(filepath.Join(filepath.Dir(data), "foreign/trust.yaml"))
			if err != nil {
				t.Fatal(err)
			}
			write("trust.yaml", string(body))(t, data)
		}, []tassadar.Code{tassadar.EvidenceUnverifiable, tassadar.SignerUntrusted}, false},
		{"a damaged checkpoint", edit("log/checkpoint", "\n", "\n1"), []tassadar.Code{tassadar.EvidenceUnverifiable}, false},
		{"no checkpoint", func(t *testing.T, data string) {
			if err := os.Remove(filepath.Join(data, "log/checkpoint")); err != nil {
				t.Fatal(err)
			}
		}, []tassadar.Code{tassadar.EvidenceUnverifiable, tassadar.DataUnavailable}, false},
		{"an index that is a directory", folder("index.sqlite"), []tassadar.Code{tassadar.DataUnavailable, tassadar.IndexDiffers}, true},
	} {
		t.Run(s.name, func(t *testing.T) {
			w := newWorld(t)
			uses := w.uses(t)
			s.do(t, w.data)
			info, err := os.Stat(w.data)
			if err != nil {
				t.Fatal(err)
			}
			var before map[string]string
			if info.IsDir() {
				before = treeOf(t, w.data)
			}
			for i, u := range uses {
				asJSON := i%2 == 1
				args := u.args
				if asJSON {
					args = append([]string{"--json"}, args...)
				}
				r := tassadarIn(t, w.data, args...)
				if s.readersMay && (r.code == 0 && (!u.write || u.args[0] == "reindex") || u.args[0] == "rebaseline") {
					continue
				}
				if r.code == 0 && s.name == "a trust file with another host" && (u.args[0] == "reindex" || u.args[0] == "verify") {
					continue // the one needs the log's key alone, the other takes whatever trust its user has
				}
				t.Run(strings.Join(u.args[:min(2, len(u.args))], " "), func(t *testing.T) { r.wantError(t, asJSON, s.codes...) })
			}
			if info.IsDir() {
				if diff := cmp.Diff(before, treeOf(t, w.data)); diff != "" {
					t.Errorf("the data changed:\n%s", diff)
				}
			}
		})
	}
}

// A second process on the same data is told so; readers read on.
func TestLocked(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	uses := w.uses(t)
	lock, err := os.OpenFile(filepath.Join(w.data, "lock"), os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	for _, u := range uses {
		r := tassadarIn(t, w.data, u.args...)
		switch {
		case u.write:
			r.wantError(t, false, tassadar.DataLocked)
		default:
			r.want(t, 0)
		}
	}
}

// A data directory on a file system that cannot be written to.
func TestReadOnly(t *testing.T) {
	t.Parallel()
	need(t, "namespaces")
	w := newWorld(t)
	uses := w.uses(t)
	before := treeOf(t, w.data)
	for _, u := range uses {
		flags := []string{"-m"}
		if os.Getuid() != 0 {
			flags = []string{"-rm"}
		}
		script := `d=$1; shift; mount --bind "$d" "$d" && mount -o remount,ro,bind "$d" && exec tassadar --data "$d" "$@"`
		r := runCmd(t, exec.Command("unshare", append(append(flags, "sh", "-c", script, "sh", w.data), u.args...)...))
		switch {
		case u.write:
			r.wantError(t, false, tassadar.DataUnavailable)
		default:
			r.want(t, 0)
		}
	}
	if diff := cmp.Diff(before, treeOf(t, w.data)); diff != "" {
		t.Errorf("the data changed:\n%s", diff)
	}
}

// Files from elsewhere that are truncated, foreign, edited, empty or no files.
func TestBadFiles(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	dir := filepath.Dir(w.data)
	file := func(name, body string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	read := func(name string) string {
		body, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(body)
	}
	empty := file("empty", "")
	binary := file("binary", "\x00\xff\x00\xff")
	before := treeOf(t, w.data)
	bad := []tassadar.Code{tassadar.InputMalformed, tassadar.EvidenceUnverifiable}
	for _, c := range []struct {
		name string
		args []string
		real string // a file of the right kind, to be truncated and edited
	}{
		{"import", []string{"import"}, w.receipts},
		{"run --assignment", []string{"run", "--policy", w.policy, "--assignment"}, w.orders},
		{"trust add", []string{"trust", "add"}, w.enrolment},
		{"verify", []string{"verify"}, w.publication},
	} {
		t.Run(c.name, func(t *testing.T) {
			whole := read(c.real)
			files := map[string]string{
				"empty": empty, "binary": binary, "absent": filepath.Join(dir, "absent"), "a directory": dir,
				"truncated": file("truncated", whole[:len(whole)/2]), "longer": file("longer", whole+whole),
				"null": file("null", "null"), "braces": file("braces", "{}"), "a list": file("list", "[]"),
				"deep":            file("deep", strings.Repeat("[", 100000)),
				"of another kind": map[bool]string{true: w.enrolment, false: w.publication}[c.real != w.enrolment && c.real != w.publication],
			}
			if c.real == w.enrolment {
				files["of another kind"] = w.publication
			}
			if c.real == w.publication {
				files["of another kind"] = w.enrolment
			}
			for what, name := range files {
				args := append(slices.Clone(c.args), name)
				t.Run(what, func(t *testing.T) { tassadarIn(t, w.data, args...).wantError(t, false, bad...) })
			}
			for i := 1; i < 16; i++ { // one byte flipped
				edited := []byte(whole)
				edited[i*len(edited)/16] ^= 1
				args := append([]string{"--json"}, append(slices.Clone(c.args), file("edited", string(edited)))...)
				tassadarIn(t, w.data, args...).wantError(t, true)
			}
		})
	}
	// What cannot be written in the end is said before anything is logged.
	for _, out := range []string{filepath.Join(dir, "absent", "file"), dir, filepath.Join(empty, "file")} {
		tassadarIn(t, w.data, "publish", "-o", out).wantError(t, false, tassadar.DataUnavailable)
		tassadarIn(t, w.data, "assign", "--policy", w.policy, "--worker", workerID(t, w.data), "--machine", classHere(t), "-o", out).wantError(t, false, tassadar.DataUnavailable)
		tassadarIn(t, w.foreign, "run", "--policy", w.policy, "--assignment", w.orders, "-o", out).wantError(t, false, tassadar.DataUnavailable)
	}
	// Sound files of another operator.
	tassadarIn(t, w.data, "import", w.receipts).wantError(t, false, tassadar.EvidenceUnverifiable, tassadar.SignerUntrusted)
	tassadarIn(t, w.data, "run", "--policy", w.policy, "--assignment", w.orders).wantError(t, false, tassadar.SignerUntrusted)
	if diff := cmp.Diff(before, treeOf(t, w.data)); diff != "" {
		t.Errorf("the data changed:\n%s", diff)
	}
	tassadarIn(t, w.data, "audit").want(t, 0)
}

// What is wrong with a policy is said with its file and line, by every command
// that takes one, and nothing is written.
func TestBadPolicy(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	for _, c := range []struct {
		name, file, old, new string
		want                 string
	}{
		{"an unknown key", "profiles/test.broad.v1.yaml", "title:", "titel: x\ntitle:", "test.broad.v1.yaml"},
		{"no YAML", "gates/broad.yaml", "gate: broad", "gate: [", "broad.yaml"},
		{"another digest", "profiles/test.broad.v1.yaml", "sha256:0a4d", "sha256:0a4e", "test.broad.v1.yaml:22: "},
		{"a module that is not there", "profiles/test.broad.v1.yaml", "checksum.clang-14.wasm", "nothing.wasm", "test.broad.v1.yaml:21: "},
		{"a path that leads out", "profiles/test.broad.v1.yaml", "workloads/checksum/checksum.clang-14.wasm", "../../../../etc/passwd", "test.broad.v1.yaml:21: "},
		{"no machines", "envelopes/test.broad.v1.yaml", "machines: 1", "machines: 0", "test.broad.v1.yaml:"},
		{"an unknown gate", "gates/broad.yaml", "gate: article", "gate: artikel", "broad.yaml:"},
		{"an unknown code", "profiles/test.broad.v1.yaml", "code: step_limit_exceeded", "code: too_long", "test.broad.v1.yaml:"},
		{"a circle", "gates/article.yaml", "kind: portability}", "kind: gate, gate: broad}", "article.yaml:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			pol := smallPolicy(t, policyOptions{})
			replaceIn(t, filepath.Join(pol, filepath.FromSlash(c.file)), c.old, c.new)
			for _, args := range [][]string{{"policy", "lint", pol}, {"run", "--policy", pol}, {"publish", "--policy", pol}, {"profile", "list", "--policy", pol}} {
				r := tassadarIn(t, data, args...)
				r.wantError(t, false, tassadar.PolicyMalformed)
				if !strings.Contains(r.stderr, c.want) {
					t.Errorf("%v does not name %s:\n%s", args, c.want, r.stderr)
				}
			}
		})
	}
	file := filepath.Join(dir, "file")
	writeFile(t, file, "x")
	for _, pol := range []string{filepath.Join(dir, "absent"), file, t.TempDir()} {
		tassadarIn(t, data, "run", "--policy", pol).wantError(t, false, tassadar.InputMalformed, tassadar.PolicyMalformed)
	}
	if _, err := os.Stat(data); err == nil {
		t.Error("a bad policy leaves a data directory")
	}
}

// Private keys have mode 0600 and appear nowhere else: not in outputs, tiles,
// receipts or the index.
func TestKeysStaySecret(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var secrets [][]byte
	names, err := filepath.Glob(filepath.Join(w.data, "keys", "*"))
	if err != nil || len(names) != 4 {
		t.Fatalf("keys %v, %v", names, err)
	}
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != 0o600 {
			t.Errorf("%s has mode %o", name, got)
		}
		body, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		block, _ := pem.Decode(body)
		parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			t.Fatal(err)
		}
		seed := parsed.(ed25519.PrivateKey).Seed()
		enc := base64.StdEncoding
		// Within base64 a secret stands at one of three alignments.
		for shift := range 3 {
			text := enc.EncodeToString(append(make([]byte, shift), seed...))
			secrets = append(secrets, []byte(text[4:40]))
		}
		secrets = append(secrets, seed, []byte(hex.EncodeToString(seed)), []byte(strings.ToUpper(hex.EncodeToString(seed))))
	}
	if info, err := os.Stat(filepath.Join(w.data, "keys")); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("keys has mode %v, %v", info.Mode(), err)
	}
	look := func(what string, data []byte) {
		for _, s := range secrets {
			if bytes.Contains(data, s) {
				t.Errorf("%s holds a private key", what)
			}
		}
	}
	for _, u := range w.uses(t) {
		r := tassadarIn(t, w.data, u.args...)
		look(strings.Join(u.args, " "), []byte(r.stdout+r.stderr))
	}
	r := tassadarIn(t, w.data, "enrol")
	look("enrol", []byte(r.stdout+r.stderr))
	found := 0
	err = filepath.WalkDir(filepath.Dir(w.data), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if filepath.Dir(path) == filepath.Join(w.data, "keys") {
			for _, s := range secrets {
				if bytes.Contains(data, s) {
					found++
					break
				}
			}
			return nil
		}
		look(path, data)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found != 4 {
		t.Errorf("the search finds %d of 4 keys where they are", found)
	}
}

// TestDecisionsOfNothing: a decision on leaves that the log does not have, or on cells that
// nobody declares, is refused with a next step that there is.
func TestDecisionsOfNothing(t *testing.T) {
	t.Parallel()
	onLinux(t)
	data := newWorld(t).data
	for _, c := range []struct {
		args       []string
		code       tassadar.Code
		says, next string
	}{
		{[]string{"void", "--from", "0", "--to", "99999"}, tassadar.BadUse, "--to 99999: the log has 9 leaves", "tassadar void --help"},
		{[]string{"void", "--from", "5", "--to", "3"}, tassadar.BadUse, "--from 5 is behind --to 3", "tassadar void --help"},
		{[]string{"void", "--from", "5"}, tassadar.BadUse, "give --from and --to", "tassadar void --help"},
		{[]string{"withdraw", "own.mistyped.v1,*,*,*"}, tassadar.OutsideEnvelope, "covers no cell", "tassadar report portability --format json"},
	} {
		r := tassadarIn(t, data, append(c.args, "--why", "a test")...)
		r.wantError(t, false, c.code)
		if said, next, _ := strings.Cut(unwrapped(r.stderr), "next: "); !strings.Contains(said, c.says) || !strings.Contains(next, c.next) {
			t.Errorf("%v: %s", c.args, r.stderr)
		}
	}
}

package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/testing/host"
)

// What a command writes for a user goes through links and pipes, which stay, and a
// file keeps its mode; what cannot be written is an error with exit code 2.
func TestOutputsOfCommands(t *testing.T) {
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	link, real, pipe := filepath.Join(dir, "link"), filepath.Join(dir, "real"), filepath.Join(dir, "pipe")
	if err := errors.Join(os.Symlink("real", link), syscall.Mkfifo(pipe, 0o600), os.WriteFile(real, []byte("old"), 0o604)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"enrol"}, {"report", "portability"}, {"report", "portability", "--format", "html"}, {"publish"}} {
		with := func(name string) []string { return append(args[:len(args):len(args)], "-o", name) }
		tassadarIn(t, data, with(link)...).want(t, 0)
		if written, err := os.ReadFile(real); err != nil || len(written) < 10 {
			t.Errorf("%v: %q, %v", args, written, err)
		}
		if info, err := os.Stat(real); err != nil || info.Mode().Perm() != 0o604 {
			t.Errorf("%v: mode %v, %v", args, info.Mode(), err)
		}
		if err := os.WriteFile(real, []byte("old"), 0o604); err != nil {
			t.Fatal(err)
		}
		got := make(chan []byte)
		go func() {
			b, _ := os.ReadFile(pipe)
			got <- b
		}()
		tassadarIn(t, data, with(pipe)...).want(t, 0)
		if b := <-got; len(b) < 10 {
			t.Errorf("%v: %q through the pipe", args, b)
		}
		out := tassadarIn(t, data, with("/dev/stdout")...).want(t, 0).stdout
		if len(out) < 10 {
			t.Errorf("%v: %q on standard output", args, out)
		}
		if _, err := os.Stat("/dev/full"); err == nil {
			r := tassadarIn(t, data, with("/dev/full")...).want(t, 2)
			if !strings.Contains(r.stderr, "storage_full") {
				t.Errorf("%v: %s", args, r.stderr)
			}
		}
		for _, name := range []string{dir, filepath.Join(dir, "none", "x")} {
			tassadarIn(t, data, with(name)...).want(t, 2)
		}
	}
	for name, mode := range map[string]fs.FileMode{link: fs.ModeSymlink, pipe: fs.ModeNamedPipe} {
		if info, err := os.Lstat(name); err != nil || info.Mode()&mode == 0 {
			t.Errorf("%s became %v, %v", name, info.Mode(), err)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 4 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

// TestOutputsAreTriedFirst: every flag of every command that names a file to write is
// looked at before the command does anything.
func TestOutputsAreTriedFirst(t *testing.T) {
	nowhere := filepath.Join(t.TempDir(), "none", "x")
	flags := 0
	each((&app{}).command(), func(found *cobra.Command) {
		found.Flags().VisitAll(func(f *pflag.Flag) {
			if !writes(found, f.Name) || slices.Contains(folders, found.CommandPath()) {
				return
			}
			flags++
			args := append(strings.Fields(found.CommandPath())[1:], "--"+f.Name+"="+nowhere)
			found.Flags().VisitAll(func(f *pflag.Flag) {
				if f.Annotations[cobra.BashCompOneRequiredFlag] != nil {
					args = append(args, "--"+f.Name+"=1")
				}
			})
			var err error
			for range 4 { // as many arguments as the command wants
				root := (&app{out: io.Discard, err: io.Discard, now: func() int64 { return 0 }}).command()
				root.SetArgs(args)
				if err = root.Execute(); tassadar.CodeOf(err) == tassadar.DataUnavailable {
					break
				}
				args = append(args, "x")
			}
			if tassadar.CodeOf(err) != tassadar.DataUnavailable || !strings.Contains(err.Error(), nowhere) {
				t.Errorf("%s --%s: %v", found.CommandPath(), f.Name, err)
			}
		})
	})
	if flags < 18 {
		t.Errorf("%d flags name files to write", flags)
	}
	// What writes a directory looks as early: no engine tries the module, which never ends.
	r := tassadarIn(t, t.TempDir(), "profile", "new", "--wasm", "../../internal/backend/backendtest/testdata/conformance.wasm", "--invoke", "loop_forever", "-o", nowhere).want(t, 2)
	if !strings.Contains(r.stderr, "data_unavailable") {
		t.Error(r.stderr)
	}
}

// seven is (module (func (export "f") (result i32) (i32.const 7))).
const seven = "\x00asm\x01\x00\x00\x00\x01\x05\x01\x60\x00\x01\x7f\x03\x02\x01\x00\x07\x05\x01\x01f\x00\x00\x0a\x06\x01\x04\x00\x41\x07\x0b"

// Without a folder for temporary files nothing is left out in silence.
func TestNoTemporaryFolder(t *testing.T) {
	dir := t.TempDir()
	module := filepath.Join(dir, "m.wasm")
	writeFile(t, module, seven)
	none := filepath.Join(dir, "none")
	t.Setenv("TMPDIR", none)
	for _, args := range [][]string{{"backend", "list"}, {"toolchain", "list"}, {"run"}, {"profile", "new", "--wasm", module, "--invoke", "f", "-o", filepath.Join(dir, "p")}} {
		r := tassadarIn(t, filepath.Join(dir, "data"), args...).want(t, 2)
		if !strings.Contains(r.stderr, "temporary folder "+none+" does not exist") || !strings.Contains(r.stderr, "TMPDIR") || r.stdout != "" {
			t.Errorf("%v: %s%s", args, r.stdout, r.stderr)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "p")); err == nil {
		t.Error("a policy was written")
	}
	// What needs none runs.
	if out := tassadarIn(t, filepath.Join(dir, "data"), "vm", "run", module).want(t, 0).stdout; out != "7\n" {
		t.Errorf("vm run: %q", out)
	}
}

// A signal ends vm.definition, however long the prompt.
func TestSignalEndsDefinition(t *testing.T) {
	dir := t.TempDir()
	module := filepath.Join(dir, "long.wasm")
	// (module (memory 1) (data (i32.const 0) "...48,000 bytes...") (func (export "f") (loop (br 0))))
	data := "\x00\x41\x00\x0b" + leb(48_000) + strings.Repeat("\x11\x22\x33\x44", 12_000)
	section := "\x01" + data
	body := "\x00asm\x01\x00\x00\x00\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x05\x03\x01\x00\x01\x07\x05\x01\x01f\x00\x00\x0a\x09\x01\x07\x00\x03\x40\x0c\x00\x0b\x0b\x0b" + leb(len(section)) + section
	writeFile(t, module, body)
	// A terminal that is closed ends it too, unless nohup had that ignored.
	for trap, signal := range map[string]os.Signal{"trap - INT": os.Interrupt, "trap - TERM": syscall.SIGTERM, "trap - HUP": syscall.SIGHUP, "trap '' HUP": os.Interrupt} {
		// Times are of the processor, and so is the end of a command that has none.
		cmd := exec.Command("sh", "-c", "ulimit -t 60; "+trap+`; exec "$@"`, "sh", "tassadar", "vm", "run", module, "--engine", "vm.definition")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		before := host.ProcessorOf(t, cmd.Process.Pid)
		hungUp := trap != "trap '' HUP"
		for n := 0; before < 1500*time.Millisecond; n++ { // then it is somewhere in the prompt
			if n == 30_000 {
				t.Fatalf("%s: it ended after %v of the processor", trap, before)
			}
			if !hungUp && before > time.Second {
				hungUp = true
				if err := cmd.Process.Signal(syscall.SIGHUP); err != nil {
					t.Fatal(err)
				}
			}
			time.Sleep(10 * time.Millisecond)
			before = host.ProcessorOf(t, cmd.Process.Pid)
		}
		if err := cmd.Process.Signal(signal); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // the exit code is what counts
		if took := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime() - before; took > 4*time.Second || cmd.ProcessState.ExitCode() != 2 {
			t.Errorf("%v: exit code %d after %v of the processor", signal, cmd.ProcessState.ExitCode(), took)
		}
	}
}

// leb is an unsigned LEB128 number.
func leb(n int) string {
	var b []byte
	for ; n >= 0x80; n >>= 7 {
		b = append(b, byte(n)|0x80)
	}
	return string(append(b, byte(n)))
}

// No output takes the place of what the data directory is made of, or of what the command
// reads, whatever it is called by; and no file is named by nothing.
func TestOutputsSpareWhatIsThere(t *testing.T) {
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	tassadarIn(t, data, "enrol", "-o", filepath.Join(dir, "request")).want(t, 0)
	link := filepath.Join(dir, "link")
	if err := os.Symlink(filepath.Join(data, "keys"), link); err != nil {
		t.Fatal(err)
	}
	keys, err := filepath.Glob(filepath.Join(data, "keys", "*"))
	if err != nil || len(keys) == 0 {
		t.Fatalf("%v, %v", keys, err)
	}
	key := filepath.Base(keys[0])
	was := readFile(t, keys[0])
	for name, c := range map[string]struct {
		says string
		args []string
	}{
		"a key":            {"would take the place of keys", []string{"enrol", "-o", keys[0]}},
		"a key by a link":  {"would take the place of keys", []string{"report", "portability", "-o", filepath.Join(link, key)}},
		"a new key":        {"would take the place of keys", []string{"report", "portability", "-o", filepath.Join(data, "keys", "new.pem")}},
		"the trust":        {"would take the place of trust.yaml", []string{"report", "portability", "-o", filepath.Join(data, "trust.yaml")}},
		"what is read":     {"is a file that the command reads", []string{"publish", "--policy", filepath.Join(dir, "request"), "-o", filepath.Join(dir, ".", "request")}},
		"nothing as tiles": {"--tiles is given and empty", []string{"challenge", "00", "--tiles", ""}},
		"nothing to write": {"--export is given and empty", []string{"challenge", "00", "--export", ""}},
	} {
		got := tassadarIn(t, data, c.args...).want(t, 2)
		if said := unwrapped(got.stderr); !strings.Contains(said, string(tassadar.BadUse)) || !strings.Contains(said, c.says) {
			t.Errorf("%s: %s", name, got.stderr)
		}
	}
	if string(readFile(t, keys[0])) != string(was) {
		t.Error("the key is another")
	}
	tassadarIn(t, data, "report", "portability", "-o", filepath.Join(data, "portability.txt")).want(t, 0)
}

// What is logged and whose file cannot be written is said to be logged, and can be written
// again.
func TestAssignedToAFullDisk(t *testing.T) {
	t.Parallel()
	onLinux(t)
	dir := t.TempDir()
	pol, data := smallPolicy(t, policyOptions{}), filepath.Join(dir, "data")
	tassadarIn(t, data, "publish", "--policy", pol, "-o", filepath.Join(dir, "pub")).want(t, 0)
	id := workerID(t, data)
	tassadarIn(t, data, "assign", "--worker", id).wantError(t, false, tassadar.BadUse)
	tassadarIn(t, data, "assign", "--worker", id, "--again", "--days", "3").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, data, "assign", "--worker", id, "--again").wantError(t, false, tassadar.BadUse)

	got := tassadarIn(t, data, "assign", "--worker", id, "--machine", classHere(t), "-o", "/dev/full")
	got.wantError(t, false, tassadar.StorageFull)
	if !strings.Contains(got.stderr, "2 assignments are logged, and nobody has their file") || !strings.Contains(got.stderr, "tassadar assign --again --worker "+id[:12]+" -o FILE") {
		t.Errorf("to a full disk: %s", got.stderr)
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	var said strings.Builder
	cmd := exec.Command("tassadar", "--data", data, "assign", "--worker", id, "--again")
	cmd.Stdout, cmd.Stderr = full, &said
	if err := cmd.Run(); err == nil || !strings.Contains(said.String(), string(tassadar.StorageFull)) {
		t.Errorf("standard output is full: %v, %s", err, said.String())
	}
	before := verdictOf(t, data).Counts.Assignments
	orders, receipts := filepath.Join(dir, "orders"), filepath.Join(dir, "receipts")
	tassadarIn(t, data, "assign", "--again", "--worker", id[:12], "-o", orders).want(t, 0)
	if after := verdictOf(t, data).Counts.Assignments; before != 2 || after != before {
		t.Errorf("%d assignments before they are written again, %d after", before, after)
	}
	tassadarIn(t, data, "run", "--policy", pol, "--assignment", orders, "-o", receipts).want(t, 0)
	tassadarIn(t, data, "import", receipts).want(t, 0)
}

// A text that cannot be written is an error of every command, also of those that print
// without much ado.
func TestLostOutput(t *testing.T) {
	t.Parallel()
	onLinux(t)
	for _, args := range [][]string{{"--help"}, {"gate", "--help"}, {"--version"}, {"completion", "bash"}, {"machine"}, {"vm", "inspect"}, {"vm", "--help"}} {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		defer full.Close()
		var said strings.Builder
		cmd := exec.Command("tassadar", append([]string{"--data", t.TempDir()}, args...)...)
		cmd.Stdout, cmd.Stderr = full, &said
		if err := cmd.Run(); cmd.ProcessState.ExitCode() != 2 || !strings.Contains(said.String(), string(tassadar.StorageFull)) {
			t.Errorf("%v: %v, %s", args, err, said.String())
		}
	}
}

// "-" is standard output, or refused; it is the name of no file.
func TestDash(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	data := filepath.Join(dir, "data")
	module := filepath.Join(dir, "m.wasm")
	writeFile(t, module, seven)
	for _, args := range [][]string{{"verify", module, "--remember", "-"}, {"audit", "article", "-o", "-"}, {"vm", "generate", "-o", "-"},
		{"profile", "new", "--wasm", module, "--invoke", "f", "-o", "-"}} {
		got := tassadarIn(t, data, args...)
		if got.wantError(t, false, tassadar.BadUse); !strings.Contains(got.stderr, "cannot be standard output") {
			t.Errorf("%v: %s", args, got.stderr)
		}
	}
	if out := tassadarIn(t, data, "enrol", "-o", "-").want(t, 0).stdout; !strings.HasPrefix(out, "{") {
		t.Errorf("enrol: %s", out)
	}
	for _, args := range [][]string{{"challenge", "00", "--export", "x", "--window", "1", "--case", "a/b"}, {"challenge", "00", "--export", "x", "--days", "3"}, {"challenge", "00", "--tiles", ".", "--traces", "."},
		{"challenge", "--answer", "--days", "3"}, {"challenge", "--log", module, "--engine", "vm.exact"}} {
		tassadarIn(t, data, args...).wantError(t, false, tassadar.BadUse)
	}
	if _, err := os.Lstat("-"); err == nil {
		t.Error("there is a file -")
	}
}

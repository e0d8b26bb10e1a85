package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"tassadar"
	"tassadar/internal/testing/host"
)

// The program is driven as a process: by scripts in testdata/scripts, and by
// Go tests where a script does not fit.
func TestMain(m *testing.M) {
	testscript.Main(tidy{m}, map[string]func(){"tassadar": main})
}

// tidy removes what the tests share when they have ended.
type tidy struct{ *testing.M }

func (m tidy) Run() int {
	code := m.M.Run()
	if theWorld.data != "" {
		os.RemoveAll(filepath.Dir(theWorld.data))
	}
	if builtEmulated.dir != "" {
		os.RemoveAll(builtEmulated.dir)
	}
	return code
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/scripts",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			class, err := thisClass()
			if err != nil {
				return err
			}
			bin := filepath.Join(env.WorkDir, ".bin")
			if err := os.Mkdir(bin, 0o755); err != nil {
				return err
			}
			if err := host.WriteExecutable(filepath.Join(bin, "on"), []byte(onHost)); err != nil {
				return err
			}
			if err := host.WriteExecutable(filepath.Join(env.WorkDir, "bare"), []byte(strings.Replace(onHost, "id=$(printf %s \"$1\" | sha256sum | cut -c1-32)\nshift", "id=", 1))); err != nil {
				return err
			}
			if node, err := exec.LookPath("node"); err == nil {
				env.Setenv("NODE", node)
			}
			env.Setenv("PATH", bin+string(os.PathListSeparator)+env.Getenv("PATH"))
			env.Setenv("TASSADAR_DATA", filepath.Join(env.WorkDir, "data"))
			env.Setenv("CLASS", class)
			modules, err := filepath.Abs("testdata/modules")
			if err != nil {
				return err
			}
			env.Setenv("MODULES", modules)
			env.Setenv("ENGINES", filepath.Join(modules, "../../../../internal/backend/backendtest/testdata"))
			return nil
		},
		Condition: func(name string) (bool, error) {
			err := missing(name)
			if err != nil && os.Getenv("TASSADAR_REQUIRE") == "all" {
				return false, fmt.Errorf("TASSADAR_REQUIRE=all: %w", err)
			}
			return err == nil, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"code":   codeCmd,
			"policy": policyCmd,
			"width":  widthCmd,
			"shown":  shownCmd,
			"gate":   gateCmd,
			"id":     idCmd,
			"chop":   chopCmd,

			"redigest": redigestCmd,
		},
	})
}

// onHost runs a command as on another host: in a mount namespace of its own
// with another machine id. What it measures is real; that there are two
// machines is not, so its keys and policies are used in tests only.
const onHost = `#!/bin/sh
id=$(printf %s "$1" | sha256sum | cut -c1-32)
shift
file=$(mktemp)
echo "$id" >"$file"
flags=-m
[ "$(id -u)" = 0 ] || flags=-rm
exec unshare $flags sh -c '
	file=$1
	shift
	mount --bind "$file" /etc/machine-id || exit 99
	rm "$file"
	exec "$@"' sh "$file" "$@"
`

// missing says what is missing of something that a test needs, nil if nothing.
func missing(what string) error {
	switch what {
	case "node":
		out, err := exec.Command("node", "-p", "process.versions.v8").CombinedOutput()
		if err != nil {
			return fmt.Errorf("no node: %w", err)
		}
		if !strings.HasPrefix(string(out), "11.") {
			return fmt.Errorf("node has V8 %s, the tests declare V8 11", bytes.TrimSpace(out))
		}
		return nil
	case "namespaces":
		if _, err := os.Stat("/etc/machine-id"); err != nil {
			return fmt.Errorf("no machine id to replace: %w", err)
		}
		dir, err := os.MkdirTemp("", "on")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		on := filepath.Join(dir, "on")
		if err := host.WriteExecutable(on, []byte(onHost)); err != nil {
			return err
		}
		if out, err := exec.Command(on, "probe", "true").CombinedOutput(); err != nil {
			return fmt.Errorf("no mount namespaces: %w: %s", err, out)
		}
		return nil
	case "qemu":
		_, err := exec.LookPath("qemu-riscv64-static")
		if err == nil {
			_, err = exec.LookPath("qemu-aarch64-static")
		}
		return err
	}
	return fmt.Errorf("unknown condition %q", what)
}

// need skips the test where something is missing, and fails it where
// everything was promised.
func need(t *testing.T, what string) {
	t.Helper()
	err := missing(what)
	switch {
	case err == nil:
	case os.Getenv("TASSADAR_REQUIRE") == "all":
		t.Fatalf("TASSADAR_REQUIRE=all: %v", err)
	default:
		t.Skip(err)
	}
}

// thisClass is the class of this machine as the program says it.
var thisClass = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("tassadar", "machine", "--json").Output()
	if err != nil {
		return "", fmt.Errorf("tassadar machine: %w", err)
	}
	var m struct{ Class string }
	err = json.Unmarshal(out, &m)
	return m.Class, err
})

// policyOptions change the policy of testdata/policy. Zero values stand for
// those that testPolicy writes.
type policyOptions struct {
	backends string // default wazero.interpreter
	classes  string // default this machine's
	machines int    // default 1
	runs     int    // default 1
	fib      int    // argument of the case control/fib; default 10
	steps    string // "violated": an input that must be refused and runs
	depthBy  string // who must refuse the recursion; default engine
	sum      string // reference of the case control/fib, "" for the right one
	emulated bool   // emulated machines count
}

// testPolicy writes a policy directory with a small profile a gate.
func testPolicy(dir string, o policyOptions) error {
	class, err := thisClass()
	if err != nil {
		return err
	}
	set := func(s *string, value string) {
		if *s == "" {
			*s = value
		}
	}
	set(&o.backends, "wazero.interpreter")
	set(&o.classes, class)
	set(&o.depthBy, "engine")
	o.machines, o.runs = max(o.machines, 1), max(o.runs, 1)
	if o.fib == 0 {
		o.fib = 10
	}
	a, b := 0, 1
	for range o.fib {
		a, b = b, a+b
	}
	set(&o.sum, strconv.Itoa(a))
	replace := []string{
		"MACHINES", strconv.Itoa(o.machines), "RUNS", strconv.Itoa(o.runs), "BACKENDS", o.backends, "CLASSES", o.classes,
		"FIB", strconv.Itoa(o.fib), "SUM", o.sum, "DEPTH_BY", o.depthBy,
	}
	if o.emulated {
		replace = append(replace, "emulated: false", "emulated: true")
	}
	if o.steps == "violated" {
		module, err := os.ReadFile(filepath.Join("../../profiles/refusals/identity.wasm"))
		if err != nil {
			return err
		}
		// Of the broad profile alone: the article gate stays green.
		replace = append(replace, "- id: steps\n    module:\n      path: refusals/endless.wasm\n      digest: sha256:9a034d3e9dcc4c14ab666b6e228c1de78b516c6c3a98662b5ca810c1a303c79b",
			"- id: steps\n    module:\n      path: refusals/identity.wasm\n      digest: "+string(tassadar.DigestBytes(module)))
	}
	if err := os.CopyFS(dir, os.DirFS("testdata/policy")); err != nil {
		return err
	}
	for _, from := range []string{"workloads/control", "workloads/checksum", "refusals"} {
		if err := os.CopyFS(filepath.Join(dir, "profiles", from), os.DirFS(filepath.Join("../../profiles", from))); err != nil {
			return err
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.yaml"))
	if err != nil {
		return err
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(strings.NewReplacer(replace...).Replace(string(data))), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// policyCmd: policy DIR [backends=…] [classes=…] [machines=N] [runs=N] [fib=N]
// [steps=violated] [depth=WHO] [sum=N]
func policyCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: policy DIR [KEY=VALUE]")
	}
	var o policyOptions
	for _, arg := range args[1:] {
		key, value, _ := strings.Cut(arg, "=")
		n, _ := strconv.Atoi(value)
		switch key {
		case "backends":
			o.backends = value
		case "classes":
			o.classes = value
		case "machines":
			o.machines = n
		case "runs":
			o.runs = n
		case "fib":
			o.fib = n
		case "steps":
			o.steps = value
		case "depth":
			o.depthBy = value
		case "sum":
			o.sum = value
		default:
			ts.Fatalf("policy has no %q", key)
		}
	}
	ts.Check(testPolicy(ts.MkAbs(args[0]), o))
}

// codeCmd: code N COMMAND… runs a command that must exit with N.
func codeCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N COMMAND…")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%s: %v", args[1], err)
		}
		got = exit.ExitCode()
	}
	if c := twice(ts.ReadFile("stdout") + ts.ReadFile("stderr")); c != "" {
		ts.Fatalf("%s says %s twice", strings.Join(args[1:], " "), c)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("%s exits %d, want %s", strings.Join(args[1:], " "), got, args[0])
	}
}

// widthCmd: width FILE… fails for a line of more than 80 columns.
func widthCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("unsupported: ! width")
	}
	for _, name := range args {
		for line := range strings.Lines(ts.ReadFile(name)) {
			line = strings.TrimSuffix(line, "\n")
			if n := len([]rune(line)); n > 80 {
				ts.Fatalf("%s: a line of %d columns: %s", name, n, line)
			}
		}
	}
}

// shownCmd: shown FILE... fails where something in a file would not show, or
// would be obeyed by a terminal.
func shownCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("unsupported: ! shown")
	}
	for _, name := range args {
		if text := ts.ReadFile(name); tassadar.PrintableLines(text) != text {
			ts.Fatalf("%s prints %+q", name, text)
		}
	}
}

// gateCmd: gate FILE keeps of the JSON of a gate what the gate itself says:
// not the log, the instant and the counts that every report cites.
func gateCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: gate FILE")
	}
	var v map[string]json.RawMessage
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &v))
	for _, key := range []string{"log", "at", "counts", "rejected"} {
		if _, ok := v[key]; !ok {
			ts.Fatalf("%s has no %q", args[0], key)
		}
		delete(v, key)
	}
	data, err := tassadar.Canonical(v)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}

// idCmd: id VAR FILE sets VAR to the first key id (64 hexadecimal digits) that
// the file names.
func idCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: id VAR FILE")
	}
	for _, word := range strings.FieldsFunc(ts.ReadFile(args[1]), func(r rune) bool { return !strings.ContainsRune("0123456789abcdef", r) }) {
		if len(word) == 64 {
			ts.Setenv(args[0], word)
			return
		}
	}
	ts.Fatalf("%s names no key", args[1])
}

// redigestCmd writes the digest of a module in place of the one in a profile:
// redigest PROFILE.yaml MODULE.wasm.
func redigestCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: redigest PROFILE.yaml MODULE.wasm")
	}
	is := tassadar.DigestBytes([]byte(ts.ReadFile(args[1])))
	was := regexp.MustCompile(`sha256:[0-9a-f]{64}`)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), was.ReplaceAll([]byte(ts.ReadFile(args[0])), []byte(is)), 0o644))
}

// chopCmd: chop FROM TO writes the first half of a file.
func chopCmd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: chop FROM TO")
	}
	data := ts.ReadFile(args[0])
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(data[:len(data)/2]), 0o644))
}

// result is what a process came to.
type result struct {
	code           int
	stdout, stderr string
}

// tassadarIn runs the program on a data directory.
func tassadarIn(t *testing.T, data string, args ...string) result {
	t.Helper()
	return runCmd(t, exec.Command("tassadar", append([]string{"--data", data}, args...)...))
}

func runCmd(t *testing.T, cmd *exec.Cmd) result {
	t.Helper()
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: %v", cmd.Args, err)
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), errs.String()}
}

// want fails the test unless the process exited with the code.
func (r result) want(t *testing.T, code int) result {
	t.Helper()
	if r.code != code {
		t.Fatalf("exit code %d, want %d\n--- stdout\n%s--- stderr\n%s", r.code, code, r.stdout, r.stderr)
	}
	if c := twice(r.stdout + r.stderr); c != "" {
		t.Errorf("%s is said twice\n--- stdout\n%s--- stderr\n%s", c, r.stdout, r.stderr)
	}
	return r
}

// twice finds a reason code that a text says twice in a row, "" for none.
func twice(text string) tassadar.Code {
	text = strings.Join(strings.Fields(text), " ")
	for _, c := range tassadar.Codes() {
		if strings.Contains(text, string(c)+": "+string(c)+": ") {
			return c
		}
	}
	return ""
}

func onLinux(t *testing.T) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skipf("the test needs Linux, this is %s", runtime.GOOS)
	}
}

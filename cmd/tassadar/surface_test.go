package main

import (
	"encoding/json"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
)

// No flag lets a caller state a host id or what really ran (laws 5 and 8). A
// new flag belongs into this list when that is still so.
func TestFlags(t *testing.T) {
	want := []string{
		"a", "after", "again", "against", "alert", "alert-within", "alloc", "answer", "arg", "ask", "assignment", "at", "b", "backend", "buffers", "build-record", "build-sources", "case", "cell",
		"checkpoint", "clock", "cron", "data", "days", "deadline", "declared", "discard-receipts", "dry-run", "emulate", "emulate-program", "emulator", "engine", "engines",
		"env", "execute", "expect", "expiring", "export", "file", "for", "for-reading", "format", "from", "full", "gate", "group-by", "hostname", "hours", "https", "input",
		"instructions", "invoke", "json", "key", "label", "least", "leave-out", "limit", "link", "list", "listen", "log", "log-requests", "machine", "max-bytes", "max-depth",
		"max-pages", "memory", "model", "model-digest", "most", "name", "nats", "nats-creds", "nats-replicas", "nats-signer", "new-key", "offline", "once", "only", "open", "out", "output", "package", "pages", "partly", "policy", "prefix",
		"profile", "prompt", "publish", "push", "quorum", "rate", "receipt", "remember", "require", "retire", "returns", "revoke", "role", "rounds", "sample", "scope", "seed", "seen",
		"server", "sign", "since", "size", "sort", "space", "specialized", "status", "stdin", "strict", "svg", "threshold", "tiles", "tls-ca", "tls-cert", "tls-key", "to", "token", "token-file", "tokens", "toolchain",
		"trace", "trace-store", "traces", "trust", "undo", "url", "verify-all", "version", "wasm", "why", "window", "withdraw", "within", "without-keys", "worker", "workers",
		"workload",
	}
	var got []string
	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		cmd.InitDefaultVersionFlag()
		for _, set := range []*pflag.FlagSet{cmd.Flags(), cmd.PersistentFlags()} {
			set.VisitAll(func(f *pflag.Flag) {
				if !slices.Contains(got, f.Name) {
					got = append(got, f.Name)
				}
			})
		}
		for _, sub := range cmd.Commands() {
			visit(sub)
		}
	}
	visit((&app{}).command())
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("flags (-want +got):\n%s", diff)
	}
	// --emulator is what a launcher expects; what is not seen from inside is refused.
	// --machine of assign is what the order says; the worker that gets it
	// measures its own class and fails where it is another.
	if got := (&app{}).assignCommand().Flag("machine").Usage; !strings.Contains(got, "class") {
		t.Errorf("--machine: %s", got)
	}
}

// TestNumbers: every flag of every command that takes a number has a range, and what is
// out of it, or no number, is bad use that names the range, before anything is done.
func TestNumbers(t *testing.T) {
	numbers := 0
	each((&app{}).command(), func(cmd *cobra.Command) {
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			ranged, ok := f.Value.(interface{ Range() string })
			if !ok {
				if regexp.MustCompile(`^(u?int|float|duration|count)`).MatchString(f.Value.Type()) {
					t.Errorf("%s --%s takes a number and has no range", cmd.CommandPath(), f.Name)
				}
				return
			}
			numbers++
			least, most, _ := strings.Cut(ranged.Range(), " to ")
			below, _ := new(big.Int).SetString(least, 10)
			above, _ := new(big.Int).SetString(most, 10)
			one := big.NewInt(1)
			for _, bad := range []string{below.Sub(below, one).String(), above.Add(above, one).String(), "99999999999999999999999", "", "x", "1.5", "1e3", "5 "} {
				root := (&app{out: io.Discard, err: io.Discard}).command()
				root.SetArgs(append(strings.Fields(cmd.CommandPath())[1:], "--"+f.Name+"="+bad))
				err := root.Execute()
				if tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "want a whole number, "+ranged.Range()) || !strings.Contains(err.Error(), "--"+f.Name) {
					t.Errorf("%s --%s=%s: %v", cmd.CommandPath(), f.Name, bad, err)
				}
			}
		})
	})
	if numbers < 30 {
		t.Errorf("%d flags with numbers", numbers)
	}
	for _, args := range [][]string{{"serve", "--deadline", "0s"}, {"serve", "--deadline", "721h"}, {"serve", "--deadline", "6"}, {"serve", "token", "--for", "59s"}, {"access", "new", "--label", "x", "--for", "8785h"}, {"publish", "--hours", "169"}, {"vm", "bench", "--rounds", "-1"}} {
		tassadarIn(t, t.TempDir(), args...).want(t, 2)
	}
}

// The environment says where data, policy and programs are, and nothing else.
func TestEnvironment(t *testing.T) {
	allowed := map[string][]string{
		"cmd/tassadar/main.go":                        {`"TASSADAR_DATA"`, `"XDG_DATA_HOME"`, `"TASSADAR_POLICY"`, ""}, // "": UserHomeDir
		"internal/backend/process/process.go":         {"name"},                                                        // handed on to engines: PATH, HOME and their kin
		"internal/backend/all/programs.go":            {`"PATH"`},
		"internal/backend/all/all.go":                 {""}, // the cache folder, where npm put engines
		"internal/toolchain/toolchain.go":             {`"PATH"`},
		"internal/emulate/build.go":                   {""},                   // handed on to the Go compiler
		"internal/emulate/child.go":                   {""},                   // handed on to this program under an emulator
		"vm/generate/program.go":                      {""},                   // handed on to the Go compiler
		"vm/internal/vmtest/vmtest.go":                {`"TASSADAR_REQUIRE"`}, // parts of tests
		"vm/internal/vmtest/elsewhere.go":             {`"TASSADAR_REQUIRE"`, `"TASSADAR_SOAK"`, ""},
		"internal/drill/run.go":                       {`"PATH"`}, // handed on to the commands of a page
		"internal/toolchain/clang.go":                 {`"PATH"`},
		"internal/toolchain/surroundings.go":          {`"PATH"`},
		"internal/toolchain/rustc.go":                 {`"PATH"`},
		"internal/toolchain/asc.go":                   {""},                                 // the cache folder, where npm put it
		"internal/backend/backendtest/backendtest.go": {`"TASSADAR_REQUIRE"`},               // a test suite
		"internal/testing/host/host.go":               {`"TASSADAR_REQUIRE"`},               // parts of tests
		"internal/ledger/postgres/source.go":          {`"PGSSLMODE"`},                      // as every client of PostgreSQL reads it
		"internal/oci/oci.go":                         {`"DOCKER_CONFIG"`, ""},              // where every client of registries keeps who it is there
		"internal/testing/ociregistry/ociregistry.go": {""},                                 // the cache folder, where the registry of tests is
		"internal/testing/pgserver/pgserver.go":       {""},                                 // handed on to the database of tests
		"internal/release/main.go":                    {""},                                 // handed on to the Go compiler
		"internal/testing/faults/trial.go":            {`"TASSADAR_FAULTS_KEEP"`, `"PATH"`}, // of a campaign; handed on to the commands of a trial
		"internal/testing/faults/world.go":            {""},                                 // likewise
		"internal/testing/mutants/schemata.go":        {"%q"},                               // of the tests that it compiles
		"internal/testing/mutants/gotest.go":          {""},                                 // handed on to the Go command
		"internal/testing/modules/main.go":            {""},                                 // handed on to the program that it tries
	}
	use := regexp.MustCompile(`\b(?:os|syscall|unix)\.(?:Getenv|LookupEnv|Environ|ExpandEnv|UserHomeDir|UserConfigDir|UserCacheDir)\(([^)]*)\)`)
	root := filepath.Join("..", "..")
	files := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		for _, m := range use.FindAllStringSubmatch(string(data), -1) {
			if !slices.Contains(allowed[filepath.ToSlash(name)], m[1]) {
				t.Errorf("%s reads the environment: %s", name, m[0])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 {
		t.Errorf("%d files were looked at", files)
	}
}

var snakeCase = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// keys visits the keys of an object and of those in it. Objects under the
// names given have ids as keys.
func keys(v any, path string, visit func(path, key string)) {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if path != "evidence" && path != "sources" {
				visit(path, k)
			}
			keys(x, k, visit)
		}
	case []any:
		for _, x := range v {
			keys(x, path, visit)
		}
	}
}

// JSON is one object on standard output alone, with lists under plural names,
// and a cell and a gate say what design.md promises.
func TestJSON(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	cell := []string{"profile", "backend", "toolchain", "machine", "status", "published", "reasons"}
	for _, c := range []struct {
		args []string
		list string   // key of the list
		in   []string // keys of an element, or of the answer itself where there is no list
	}{
		{[]string{"report", "portability"}, "cells", cell},
		{[]string{"report", "portability", "--format", "json"}, "profiles", []string{"profile", "gate", "passed", "settlement_eligible", "reasons"}},
		{[]string{"report", "drift"}, "drifts", nil},
		{[]string{"report", "--since", "last"}, "turned", nil},
		{[]string{"appraise"}, "gates", []string{"gate", "green", "profiles", "prerequisites", "reasons"}},
		{[]string{"run", "--policy", w.policy}, "plan", cell[:4]},
		{[]string{"run", "--policy", w.policy, "--dry-run"}, "plan", []string{"measure", "why"}},
		{[]string{"gate", "article"}, "", []string{"gate", "green", "profiles", "prerequisites", "reasons", "log", "policy_digest"}},
		{[]string{"explain", "article"}, "", cell},
		{[]string{"backend", "list"}, "backends", []string{"family", "available"}},
		{[]string{"toolchain", "list"}, "toolchains", []string{"family", "available"}},
		{[]string{"profile", "list"}, "profiles", []string{"profile", "gate", "implemented"}},
		{[]string{"profile", "show", "test.broad.v1", "--policy", w.policy}, "", []string{"profile", "envelope", "digest"}},
		{[]string{"policy", "lint", w.policy}, "", []string{"policy_digest", "profiles", "cells"}},
		{[]string{"machine"}, "", []string{"class", "os", "arch", "level", "emulated", "host"}},
		{[]string{"trust", "list"}, "keys", []string{"id", "role", "public"}},
		{[]string{"audit"}, "rejected", nil},
		{[]string{"verify", w.publication}, "cells", append([]string{"accepted"}, cell...)},
	} {
		t.Run(strings.Join(c.args[:min(2, len(c.args))], " "), func(t *testing.T) {
			args := append([]string{"--json"}, c.args...)
			r := tassadarIn(t, w.data, args...).want(t, 0)
			if strings.Count(r.stdout, "\n") != 1 || !strings.HasSuffix(r.stdout, "\n") {
				t.Errorf("not one line: %q", r.stdout)
			}
			var v map[string]any
			if err := json.Unmarshal([]byte(r.stdout), &v); err != nil {
				t.Fatal(err)
			}
			again, err := tassadar.Canonical(v)
			if err != nil || string(again)+"\n" != r.stdout {
				t.Errorf("not canonical: %v", err)
			}
			keys(v, "", func(path, key string) {
				if !snakeCase.MatchString(key) {
					t.Errorf("key %q in %q", key, path)
				}
			})
			element := v
			if c.list != "" {
				list, ok := v[c.list].([]any)
				if !ok {
					t.Fatalf("%q is no list: %v", c.list, v[c.list])
				}
				if len(c.in) == 0 {
					return
				}
				if len(list) == 0 {
					t.Fatalf("%q is empty", c.list)
				}
				element = list[0].(map[string]any)
			}
			for _, key := range c.in {
				if _, ok := element[key]; !ok {
					t.Errorf("no %q in %v", key, element)
				}
			}
		})
	}
}

// What people read fits 80 columns.
func TestWidth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	none := filepath.Join(t.TempDir(), "none")
	commands := [][]string{
		{w.data, "run", "--policy", w.policy, "--again"}, {w.data, "report", "portability"}, {w.data, "report", "drift"},
		{w.data, "gate", "broad"}, {w.data, "explain", "broad"}, {w.data, "appraise"}, {w.data, "verify", w.publication}, {w.data, "audit"},
		{w.data, "trust", "list"}, {w.data, "run", "--policy", w.policy, "--dry-run"}, {w.data, "run", "--dry-run"}, {w.data, "backend", "list"}, {w.data, "profile", "list"},
		{w.data, "report", "portability", "--at", "2100-01-01T00:00:00Z"}, {w.data, "report", "drift", "--at", "2100-01-01T00:00:00Z"},
		{w.data, "explain", "broad", "--at", "2100-01-01T00:00:00Z"},
		{none, "report", "portability"}, {none, "report", "drift"}, {none, "gate", "article"}, {none, "gate", "broad"},
		{none, "explain", "generalized_abi,wazero.interpreter,clang,linux/amd64/v4"},
	}
	for _, cmd := range leaves((&app{}).command()) {
		commands = append(commands, append([]string{none}, append(words(cmd), "--help")...))
	}
	for _, c := range commands {
		r := tassadarIn(t, c[0], c[1:]...)
		if r.code == 2 {
			t.Errorf("%v: %s", c[1:], r.stderr)
		}
		text := r.stdout
		if !slices.Contains(c, "audit") && !slices.Contains(c, "run") {
			text += r.stderr
		}
		for line := range strings.Lines(text) {
			line = strings.TrimRight(line, "\n")
			if n := len([]rune(line)); n > 80 {
				t.Errorf("%v: %d columns: %s", c[1:], n, line)
			}
		}
	}
}

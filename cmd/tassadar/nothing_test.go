package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestNothingMeasured: commands that read a data directory in which nothing is say so and
// what begins one; none of them makes it.
func TestNothingMeasured(t *testing.T) {
	data := filepath.Join(t.TempDir(), "none")
	const next = "tassadar run"
	receipts, finding := filepath.Join(t.TempDir(), "receipts"), filepath.Join(t.TempDir(), "finding")
	for file, text := range map[string]string{receipts: `{"kind":"tassadar receipts v2","records":[]}`, finding: `{"answer":{},"challenge":{},"kind":"tassadar finding v1"}`} {
		writeFile(t, file, text)
	}
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"report", "portability"}, 0, "everything is unmeasured"}, {[]string{"report", "drift"}, 0, "everything is unmeasured"},
		{[]string{"report", "portability", "--format", "html"}, 0, "everything is unmeasured"}, {[]string{"report", "drift", "--format", "junit"}, 0, "everything is unmeasured"},
		{[]string{"appraise"}, 0, "everything is unmeasured"}, {[]string{"gate", "broad"}, 1, "everything is unmeasured"},
		{[]string{"explain", "*f32_only*,wazero.*"}, 0, "everything is unmeasured"},
		{[]string{"assign", "--worker", "ab", "--machine", "linux/amd64/v3"}, 2, "holds no log"}, {[]string{"assign", "--worker", "ab", "--again"}, 2, "holds no log"},
		{[]string{"import", receipts}, 2, "holds no log"}, {[]string{"import", finding}, 2, "holds no log"}, {[]string{"withdraw", "*,*,*,*", "--why", "w"}, 2, "holds no log"}, {[]string{"void", "--from", "1", "--to", "1", "--why", "w"}, 2, "holds no log"},
		{[]string{"trust", "approve", "ab"}, 2, "holds no log"}, {[]string{"trust", "revoke", "ab"}, 2, "holds no log"}, {[]string{"trust", "rotate", "operator"}, 2, "holds no log"},
		{[]string{"audit", "article"}, 2, "holds no log"}, {[]string{"challenge", "abc", "--export", filepath.Join(t.TempDir(), "trace")}, 2, "holds no log"},
		{[]string{"audit"}, 2, "holds no log"}, {[]string{"reindex"}, 2, "holds no log"}, {[]string{"challenge", "abc"}, 2, "holds no log"}, {[]string{"challenge", "--answer"}, 2, "holds no log"}, {[]string{"trust", "list"}, 0, "no key is trusted yet"},
	} {
		for _, policy := range []string{"", "builtin"} {
			args, want := c.args, next
			if policy != "" && tassadarHas(t, "policy", c.args) {
				args, want = append(slices.Clone(args), "--policy", policy), next+" --policy "+policy
			}
			r := tassadarIn(t, data, args...).want(t, c.code)
			if said := r.stdout + r.stderr; !strings.Contains(said, c.says) || !strings.Contains(said, want) {
				t.Errorf("%v: want %q and %q in\n%.500s%s", args, c.says, want, r.stdout, r.stderr)
			}
		}
	}
	file := filepath.Join(t.TempDir(), "1.pub")
	tassadarIn(t, filepath.Join(t.TempDir(), "there"), "publish", "-o", file).want(t, 0)
	for _, args := range [][]string{{"verify", file}, {"verify", file, "--trust", file}, {"verify", file, "--tiles", "."}} {
		if said := tassadarIn(t, data, args...).want(t, 2).stderr; !strings.Contains(said, "holds no log") || !strings.Contains(said, "--tiles DIR --trust FILE") {
			t.Errorf("%v: %s", args, said)
		}
	}
	if out := tassadarIn(t, data, "report", "drift").want(t, 0).stdout; !strings.HasPrefix(out, "drift: nothing was measured yet") {
		t.Error(out)
	}
	if _, err := os.Stat(data); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("reading made it: %v", err)
	}
}

// tassadarHas reports whether a command has a flag.
func tassadarHas(t *testing.T, flag string, args []string) bool {
	cmd, _, err := (&app{}).command().Find(args)
	if err != nil {
		t.Fatal(err)
	}
	return cmd.Flags().Lookup(flag) != nil
}

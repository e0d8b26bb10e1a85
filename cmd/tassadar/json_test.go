package main

import (
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// With --json every command that ends well prints one JSON document on standard
// output and nothing else, whatever it writes elsewhere.
func TestJSONAlways(t *testing.T) {
	dir := t.TempDir()
	own := filepath.Join(dir, "own")
	tassadarIn(t, filepath.Join(dir, "data"), "profile", "new", "--wasm", "testdata/modules/own.wasm", "--invoke", "mul", "--arg", "i32:6", "--arg", "i32:7", "--expect", "i32:42", "-o", own).want(t, 0)
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, line := range []string{
		"machine", "backend list", "toolchain list", "policy lint OWN",
		"run --policy OWN --only wazero.interpreter",
		"profile list", "profile show own.own.v1", "policy diff OWN", "report schema gate",
		"report portability", "report drift", "report drift -o DIR/drift.json", "appraise", "gate own", "explain own,wazero.interpreter", "audit",
		"run --dry-run", "publish", "publish -o DIR/pub.json", "verify DIR/pub.json", "reindex",
		"rebaseline --policy OWN --why again",
		"rebaseline --policy builtin --why less", "rebaseline --policy OWN --why more",
		"enrol -o DIR/worker.json", "enrol --role operator -o DIR/op.json",
		"withdraw own.own.v1,wazero.interpreter,supplied,* --why x", "withdraw own.own.v1,wazero.interpreter,supplied,* --why x",
		"void --from 3 --to 3 --why x", "trust list", "trust rotate dispatcher",
		"vm inspect",
	} {
		args := strings.Fields(strings.NewReplacer("OWN", own, "DIR", dir).Replace(line))
		r := tassadarIn(t, in("data"), append(args, "--json")...)
		if r.code != 0 && !(r.code == 1 && strings.HasPrefix(line, "gate")) {
			t.Errorf("%s: exit %d\n%s", line, r.code, r.stderr)
			continue
		}
		d := json.NewDecoder(strings.NewReader(r.stdout))
		var one any
		if err := d.Decode(&one); err != nil {
			t.Errorf("%s: %v in %.200q", line, err, r.stdout)
		} else if err := d.Decode(&one); err != io.EOF {
			t.Errorf("%s: more than one document: %.200q", line, r.stdout)
		}
	}
}

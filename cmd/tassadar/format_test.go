package main

import (
	"bytes"
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// tassadarOn runs the command on a data directory that nobody wrote to and
// returns what it prints; gates are red there.
func tassadarOn(t *testing.T, data string, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.Command("tassadar", append([]string{"--data", data}, args...)...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil && !(args[0] == "gate" && cmd.ProcessState.ExitCode() == 1) {
		t.Fatalf("tassadar %s: %v\n%s", strings.Join(args, " "), err, errs.Bytes())
	}
	return out.Bytes()
}

func TestJSONFitsItsSchema(t *testing.T) {
	data := t.TempDir()
	for kind, args := range map[string][]string{
		"portability": {"report", "portability", "--json"},
		"drift":       {"report", "drift", "--format", "json"},
		"gate":        {"gate", "broad", "--json"},
	} {
		schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(tassadarOn(t, data, "report", "schema", kind)))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		if err := c.AddResource(kind+".json", schema); err != nil {
			t.Fatal(err)
		}
		compiled, err := c.Compile(kind + ".json")
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(tassadarOn(t, data, args...)))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(value); err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}

func TestReportFormats(t *testing.T) {
	data := t.TempDir()
	for _, kind := range []string{"portability", "drift"} {
		file := filepath.Join(data, kind+".html")
		if out := tassadarOn(t, data, "report", kind, "--format", "html", "-o", file); len(out) > 0 {
			t.Errorf("%s: -o prints as well: %q", kind, out)
		}
		page, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(page, []byte("<!doctype html>")) || !bytes.HasSuffix(page, []byte("</html>\n")) {
			t.Errorf("%s: not one HTML page", kind)
		}
		var suites struct {
			XMLName xml.Name `xml:"testsuites"`
			Tests   int      `xml:"tests,attr"`
		}
		if err := xml.Unmarshal(tassadarOn(t, data, "report", kind, "--format", "junit"), &suites); err != nil || suites.Tests == 0 {
			t.Errorf("%s: JUnit with %d tests: %v", kind, suites.Tests, err)
		}
	}
	for _, args := range [][]string{{"report", "portability", "--format", "pdf"}, {"report", "schema", "nothing"}, {"report", "drift", "-o", filepath.Join(data, "no", "such", "place")}} {
		cmd := exec.Command("tassadar", append([]string{"--data", data}, args...)...)
		if err := cmd.Run(); cmd.ProcessState.ExitCode() != 2 {
			t.Errorf("tassadar %s: %v, want exit 2", strings.Join(args, " "), err)
		}
	}
}

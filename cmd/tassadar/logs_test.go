package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

var updateLogs = flag.Bool("update-logs", false, "write what the commands say of the committed logs")

// TestLogs asks for every report, verdict and gate of committed logs, and checks
// their publications: what is said of evidence that stays the same stays the same,
// byte for byte, however the program is made. DATA stands for the data directory. A log is NAME.tar.gz, with the
// trust and the publications beside the tiles; NAME.commands are the commands, and
// NAME.want.gz their output. One log has every status; the others were made by
// the scripts of their names.
func TestLogs(t *testing.T) {
	commands, err := filepath.Glob("testdata/logs/*.commands")
	if err != nil || len(commands) < 3 {
		t.Fatalf("%d lists of commands: %v", len(commands), err)
	}
	for _, list := range commands {
		base := strings.TrimSuffix(list, ".commands")
		t.Run(filepath.Base(base), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if out, err := exec.Command("tar", "-xzf", base+".tar.gz", "-C", dir).CombinedOutput(); err != nil {
				t.Fatalf("tar: %v: %s", err, out)
			}
			tassadarIn(t, dir, "reindex").want(t, 0)
			lines, err := os.ReadFile(list)
			if err != nil {
				t.Fatal(err)
			}
			var got txtar.Archive
			for line := range strings.Lines(string(lines)) {
				line = strings.TrimSpace(line)
				r := tassadarIn(t, dir, strings.Fields(strings.ReplaceAll(line, "DATA", dir))...)
				said := fmt.Sprintf("exit %d\n%s\n%s\n", r.code, r.stdout, r.stderr)
				got.Files = append(got.Files, txtar.File{Name: line, Data: []byte(strings.ReplaceAll(said, dir, "DATA"))})
			}
			compareLogs(t, base+".want.gz", &got)
		})
	}
}

func compareLogs(t *testing.T, path string, got *txtar.Archive) {
	t.Helper()
	if *updateLogs {
		var packed bytes.Buffer
		w, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression)
		w.Write(txtar.Format(got))
		w.Close()
		if err := os.WriteFile(path, packed.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	want := txtar.Parse(data)
	if len(want.Files) != len(got.Files) {
		t.Fatalf("%d commands, want %d", len(got.Files), len(want.Files))
	}
	for i, w := range want.Files {
		if g := got.Files[i]; w.Name != g.Name || !bytes.Equal(w.Data, g.Data) {
			t.Errorf("tassadar %s (-want +got):\n%s", g.Name, cmp.Diff(string(w.Data), string(g.Data)))
		}
	}
}

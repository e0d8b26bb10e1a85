package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestPackaging: what the units of systemd and the container start are commands that there
// are, with flags that they have, on a data directory that the unit may write to.
func TestPackaging(t *testing.T) {
	started := 0
	check := func(file string, args []string) {
		started++
		root := (&app{}).command()
		cmd, rest, err := root.Find(args)
		if err != nil || cmd == root {
			t.Errorf("%s: no command in %q: %v", file, args, err)
			return
		}
		if err := cmd.ParseFlags(rest); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		if err := cmd.ValidateArgs(cmd.Flags().Args()); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
	files, err := fs.Glob(os.DirFS("../../packaging"), "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		file := "../../packaging/" + name
		switch {
		case strings.HasSuffix(name, ".service"):
			text := string(readFile(t, file))
			start := regexp.MustCompile(`(?m)^ExecStart=/usr/local/bin/tassadar (.*)$`).FindStringSubmatch(text)
			state := regexp.MustCompile(`(?m)^StateDirectory=(.*)$`).FindStringSubmatch(text)
			if start == nil || state == nil {
				t.Errorf("%s starts nothing, or has no folder of its own", file)
				continue
			}
			words := strings.Fields(os.Expand(start[1], func(name string) string {
				value := regexp.MustCompile(`(?m)^Environment=` + name + `=(.*)$`).FindStringSubmatch(text)
				if value == nil {
					t.Errorf("%s names %s, which it does not set", file, name)
					return "x"
				}
				return value[1]
			}))
			if words[0] != "--data" || words[1] != "/var/lib/"+state[1] {
				t.Errorf("%s: data in %s, its own folder is /var/lib/%s", file, words[1], state[1])
			}
			check(file, words)
		case name == "Containerfile":
			m := regexp.MustCompile(`(?m)^CMD (.*)$`).FindSubmatch(readFile(t, file))
			var words []string
			if m == nil || json.Unmarshal(m[1], &words) != nil {
				t.Fatalf("%s starts nothing", file)
			}
			check(file, words)
		}
	}
	if started != 3 {
		t.Errorf("%d things are started of 3", started)
	}
}

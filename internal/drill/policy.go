package drill

//go:generate go test -run TestGatesAskForPages -update .

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tassadar"
	"tassadar/profiles"
	"tassadar/runbook"
)

// WritePolicy writes the policy that pages begin with into a folder, for a machine class:
// that of the runbook, with the modules that it names.
func WritePolicy(class string) func(dir string) error {
	return func(dir string) error {
		copies := []struct {
			from fs.FS
			dir  string
			to   string
		}{
			{runbook.FS, "policy", "."},
			{profiles.FS, "workloads/checksum", "profiles/workloads/checksum"},
			{profiles.FS, "workloads/control", "profiles/workloads/control"},
			{profiles.FS, "refusals", "profiles/refusals"},
		}
		for _, c := range copies {
			sub, err := fs.Sub(c.from, c.dir)
			if err != nil {
				return err
			}
			if err := os.CopyFS(filepath.Join(dir, c.to), sub); err != nil {
				return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
			}
		}
		name := filepath.Join(dir, "envelopes", "drill.yaml")
		data, err := os.ReadFile(name)
		if err == nil {
			err = os.WriteFile(name, []byte(strings.ReplaceAll(string(data), "CLASS", class)), 0o644)
		}
		return err
	}
}

// Pages are the pages of the runbook, by name. A page that is malformed is an error.
func Pages() ([]*Page, error) {
	names, err := fs.Glob(runbook.FS, "*.md")
	if err != nil {
		return nil, err
	}
	var all []*Page
	for _, name := range names {
		if name == "README.md" {
			continue
		}
		data, err := fs.ReadFile(runbook.FS, name)
		if err != nil {
			return nil, err
		}
		p, err := Parse("runbook/"+name, string(data))
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

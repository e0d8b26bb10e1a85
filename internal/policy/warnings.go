package policy

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"tassadar/internal/backend/known"
	"tassadar/internal/text"
)

// Warning is something that lint says and that refuses nothing.
type Warning struct {
	File    string `json:"file"`
	Line    int    `json:"line"` // from 1; 0 where the file itself is meant
	Message string `json:"message"`
}

// WarningsFor are what lint says of a policy that it does not refuse: gates that
// can never be green, and cells that a program cannot measure anywhere, which
// knows these backend families.
func (b *Bundle) WarningsFor(knows func(family string) bool) []Warning {
	out := append([]Warning{}, b.Warnings...)
	said := map[string]bool{}
	for _, c := range b.Policy.Cells() {
		p, ok := b.Policy.Profile(c.Profile)
		if !ok || !p.Implemented || !c.Required || knows(c.Backend) || said[c.Profile+c.Backend] {
			continue
		}
		said[c.Profile+c.Backend] = true
		out = append(out, Warning{Message: fmt.Sprintf("gate %s can never be green with this program: profile %s requires the backend family %s, which it does not know%s",
			p.Gate, c.Profile, c.Backend, text.Meant(c.Backend, known.Families()))})
	}
	return out
}

// passedOver warns of YAML files of a directory that look like parts of a policy and are
// read by nothing: in a folder whose name is mistyped, in one below those that are read,
// beside policy.yaml, or with an ending in capitals. The files of tests/ are policy test's.
func (s source) passedOver() []Warning {
	const most = 20
	if s.builtin {
		return nil
	}
	root, seen := os.DirFS(s.name), 0
	var out []Warning
	_ = fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		depth := strings.Count(name, "/")
		switch seen++; {
		case seen > maxFiles || len(out) == most:
			return fs.SkipAll
		case err != nil:
			return nil // what is read and cannot be is a problem already
		case name == ".":
			return nil
		case d.IsDir() && (depth == 2 || name == "tests" || strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		}
		end := path.Ext(name)
		if d.IsDir() || !strings.EqualFold(end, ".yaml") && !strings.EqualFold(end, ".yml") || name == "policy.yaml" {
			return nil
		}
		folder, ok := path.Dir(name), end == ".yaml" || end == ".yml"
		if ok && slices.Contains(folders, folder) {
			return nil
		}
		why := "it ends neither in .yaml nor in .yml"
		if ok {
			why = "it lies in none of the folders profiles, envelopes and gates"
			if first, _, _ := strings.Cut(name, "/"); folder != "." && !slices.Contains(folders, first) {
				why += text.Meant(first, folders)
			}
		}
		out = append(out, Warning{File: path.Join(s.name, name), Message: "this file is not read: " + why})
		return nil
	})
	return out
}

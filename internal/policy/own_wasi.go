package policy

import (
	"path"
	"slices"

	"tassadar"
)

// given puts what WASI programs are given into files of their own beside the profile,
// which names them; its list of workloads must be nobody else's.
func (d *draft) given(p *tassadar.Profile) {
	for i := range p.Workloads {
		w := &p.Workloads[i]
		w.Cases = slices.Clone(w.Cases)
		for j := range w.Cases {
			c := &w.Cases[j]
			if c.WASI == nil {
				continue
			}
			base := w.ID
			if c.ID != "own" {
				base += "." + c.ID
			}
			given := *c.WASI
			if !given.Stdin.IsZero() {
				name := base + ".stdin"
				d.files["profiles/"+name], given.Stdin = given.Stdin.Data, tassadar.Contents{Path: name}
			}
			given.Files = map[string]tassadar.Contents{}
			for file, contents := range c.WASI.Files {
				name := path.Join(base+".files", file)
				d.files["profiles/"+name], given.Files[file] = contents.Data, tassadar.Contents{Path: name}
			}
			c.WASI = &given
		}
	}
}

package policy

import (
	"fmt"
	"io/fs"
	"path"
	"slices"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// readWASI reads what the cases of a workload name by paths, and gives those
// that call nothing their call.
func (b *builder) readWASI(dir fs.FS, doc document, at string, w *tassadar.Workload) {
	for i := range w.Cases {
		c := &w.Cases[i]
		if c.WASI == nil {
			continue
		}
		err := c.WASI.Read(func(name string) ([]byte, error) { return readGiven(dir, path.Clean(name)) })
		if err != nil {
			b.at(doc, fmt.Sprintf("%s.cases[%d].wasi", at, i), "case %s: %v", c.ID, err)
		}
		if len(c.Calls) == 0 {
			c.Calls = []tassadar.Call{{Export: wasiStart}}
		}
	}
}

// readGiven reads a file whose contents become part of the policy. A link could
// put a file of this host into a log that others read.
func readGiven(dir fs.FS, name string) ([]byte, error) {
	for at := range name + "/" {
		if at < len(name) && name[at] != '/' {
			continue
		}
		info, err := fs.Lstat(dir, name[:at])
		if err != nil {
			return nil, err
		}
		if info.Mode()&fs.ModeSymlink != 0 {
			return nil, fmt.Errorf("%s is a link; give the file itself", tassadar.Printable(name[:at]))
		}
	}
	return readFile(dir, name, maxFile)
}

// wasiStart is what a program for WASI exports to be run.
const wasiStart = "_start"

// checkWASI checks what a case gives to a program.
func (b *builder) checkWASI(doc document, at string, p *tassadar.Profile, c *tassadar.Case) {
	if c.WASI == nil {
		return
	}
	if err := c.WASI.Check(); err != nil {
		b.at(doc, at+".wasi", "case %s: %v", c.ID, err)
	}
	if !slices.Contains(p.Admits.Imports, tassadar.ImportWASI) {
		b.at(doc, at+".wasi", "case %s: the profile does not admit %s under admits.imports", c.ID, tassadar.ImportWASI)
	}
	if len(c.Input) > 0 || c.Clock != 0 {
		b.at(doc, at+".wasi", "case %s has input or clock beside wasi, which gives both", c.ID)
	}
}

// usesWASI reports whether a module gets the adapter.
func usesWASI(module []byte, p *tassadar.Profile, links []invocation.Link) bool {
	if !slices.Contains(p.Admits.Imports, tassadar.ImportWASI) || slices.ContainsFunc(links, func(l invocation.Link) bool { return l.Name == tassadar.ImportWASI }) {
		return false
	}
	m, err := wasm.Decode(module)
	return err == nil && wasi.Uses(m)
}

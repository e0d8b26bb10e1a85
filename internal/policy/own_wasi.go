package policy

import (
	"path"

	"tassadar"
)

// Expects reports whether it is said what the case comes to.
func (o *OwnModule) Expects() bool { return len(o.Expect) > 0 || o.End != nil }

func (o *OwnModule) expected() tassadar.CallResult {
	out := tassadar.CallResult{Results: o.Expect}
	if o.End != nil {
		out.Written, out.Errors, out.Exit = o.End.Written, o.End.Errors, o.End.Exit
	}
	return out
}

func (o *OwnModule) imports() []string {
	if o.WASI == nil {
		return nil
	}
	return []string{tassadar.ImportWASI}
}

// aside puts what a WASI program is given into files of their own, by their names
// beside the profile, which names them.
func (o *OwnModule) aside(p *tassadar.Profile) map[string][]byte {
	if o.WASI == nil {
		return nil
	}
	out := map[string][]byte{}
	given := *o.WASI
	if !given.Stdin.IsZero() {
		name := o.Name + ".stdin"
		out[name], given.Stdin = given.Stdin.Data, tassadar.Contents{Path: name}
	}
	given.Files = map[string]tassadar.Contents{}
	for file, c := range o.WASI.Files {
		name := path.Join(o.Name+".files", file)
		out[name], given.Files[file] = c.Data, tassadar.Contents{Path: name}
	}
	p.Workloads[0].Cases[0].WASI = &given
	return out
}

// ExpectEnd reads an expectation of a WASI program, see [tassadar.CallResult.ParseEnd].
func (o *OwnModule) ExpectEnd(s string, read func(path string) ([]byte, error)) (bool, error) {
	var end tassadar.CallResult
	if o.End != nil {
		end = *o.End
	}
	said, err := end.ParseEnd(s, read)
	if said && err == nil {
		o.End = &end
	}
	return said, err
}

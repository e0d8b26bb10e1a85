package policy

import (
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/strictyaml"
)

// maxInline is the most bytes that are written into a profile's YAML; more of them
// are put into a file beside it.
const maxInline = 2048

// encode writes a profile. Long bytes of arguments and of expected outputs go into
// files beside it, which are named by their digest.
func (d *draft) encode(p *tassadar.Profile) ([]byte, error) {
	short := *p
	names := map[string]string{} // of files, by what stands in place of their bytes
	aside := func(data tassadar.Bytes) tassadar.Bytes {
		if len(data) <= maxInline {
			return data
		}
		digest := tassadar.DigestBytes(data).Hex()
		name := "bytes-" + digest[:16] + ".bin"
		names[digest] = name
		d.files["profiles/"+name] = data
		var mark tassadar.Bytes
		if err := mark.UnmarshalText([]byte(digest)); err != nil {
			panic(err) // a digest is hexadecimal
		}
		return mark
	}
	expected := func(r tassadar.Result) tassadar.Result {
		out := slices.Clone(r)
		for i := range out {
			out[i].Outputs = slices.Clone(out[i].Outputs)
			for j, data := range out[i].Outputs {
				out[i].Outputs[j] = aside(data)
			}
		}
		return out
	}
	short.Workloads = slices.Clone(p.Workloads)
	d.given(&short)
	for i := range short.Workloads {
		w := &short.Workloads[i]
		w.Cases = slices.Clone(w.Cases)
		for j := range w.Cases {
			c := &w.Cases[j]
			c.Input, c.Expect, c.Calls, c.Allow = aside(c.Input), expected(c.Expect), slices.Clone(c.Calls), slices.Clone(c.Allow)
			for k := range c.Allow {
				c.Allow[k] = expected(c.Allow[k])
			}
			for k := range c.Calls {
				c.Calls[k].Args = slices.Clone(c.Calls[k].Args)
				for n := range c.Calls[k].Args {
					a := &c.Calls[k].Args[n]
					a.In = aside(a.In)
				}
			}
		}
	}
	body, err := strictyaml.Encode(&short)
	if err != nil {
		return nil, err
	}
	text := string(body)
	for _, digest := range sortedKeys(names) {
		text = strings.ReplaceAll(text, "hex:"+digest, "file:"+names[digest])
		// What is left are outputs and inputs; a digest stands behind "sha256:".
		text = regexp.MustCompile(`(sha256:)?"?`+digest+`"?`).ReplaceAllStringFunc(text, func(found string) string {
			if strings.HasPrefix(found, "sha256:") {
				return found
			}
			return `"file:` + names[digest] + `"`
		})
	}
	return []byte(text), nil
}

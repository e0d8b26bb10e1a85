package policy

import (
	"crypto/rand"
	"encoding/hex"
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
		name := "bytes-" + tassadar.DigestBytes(data).Hex()[:16] + ".bin"
		d.files["profiles/"+name] = data
		// No digest of the bytes: that may well be what a case expects of them.
		mark := make(tassadar.Bytes, 32)
		rand.Read(mark)
		names[hex.EncodeToString(mark)] = name
		return mark
	}
	expected := func(r tassadar.Result) tassadar.Result {
		out := slices.Clone(r)
		for i := range out {
			out[i].Outputs = slices.Clone(out[i].Outputs)
			for j, data := range out[i].Outputs {
				out[i].Outputs[j] = aside(data)
			}
			out[i].Written, out[i].Errors = aside(out[i].Written), aside(out[i].Errors)
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
	for mark, name := range names {
		text = strings.ReplaceAll(text, "hex:"+mark, "file:"+name)
		// What is left are outputs and inputs.
		text = regexp.MustCompile(`"?`+mark+`"?`).ReplaceAllString(text, `"file:`+name+`"`)
	}
	return []byte(text), nil
}

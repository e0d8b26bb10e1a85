package main

import (
	"bytes"
	"fmt"
)

// table writes the page.
func table(rows []row) []byte {
	_, declared, within := count(rows)
	var b bytes.Buffer
	fmt.Fprintf(&b, `# Modules that people have

Made by `+"`make modules`"+` and not by hand: modules of public packages, as they are, declared
with `+"`tassadar profile new`"+`, measured on every engine of one machine, and run inside
the transformer with `+"`tassadar vm run`"+`. What they must come to is what node makes of the
same, most by the package's own function. A file is the package's own package.json.

%d modules, %d of them declared and green on every engine named, %d run inside the
transformer with the same result.

| module | package | bytes | calls | engines | inside the transformer |
| --- | --- | ---: | --- | --- | --- |
`, len(rows), declared, within)
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %s %s %s, `%s` | %d | %s | %s | %s |\n", r.name, r.from.client, r.from.name, r.from.version, r.file, r.bytes, r.what, r.engines, r.inside)
	}
	return b.Bytes()
}

// count counts modules, those that are declared, and those that ran inside.
func count(rows []row) (all, declared, within int) {
	for _, r := range rows {
		if r.no == "" {
			declared++
			if r.outside == "" {
				within++
			}
		}
	}
	return len(rows), declared, within
}

// Package envelopes is the built-in envelopes: one YAML file a profile, which
// declares where it should reproduce and what each place must show.
package envelopes

import "embed"

// FS holds the files, named by profile id.
//
//go:embed *.yaml
var FS embed.FS

// Package gates is the two built-in gates. Broad needs the verdict of the
// article gate, which never looks at broad (law 9).
package gates

import "embed"

// FS holds the files, named by gate id.
//
//go:embed *.yaml
var FS embed.FS

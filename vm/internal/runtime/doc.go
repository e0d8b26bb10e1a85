// Package runtime has the parts that running a token machine needs whether its
// plan is interpreted or written out as Go: exact indexes of keys, records of
// running bests, output rows chosen in closed form, functions of tokens and of
// integers. Generated code copies what it needs of them, from [Sources].
//
// Start with [KeyIndex], which is the memory of a token machine.
package runtime

import "embed"

// Sources are the files that generated code copies from. They import the
// standard library, package int128, and the type of tokens of package vm.
//
//go:embed index.go pages.go parabola.go piece.go records.go
var Sources embed.FS

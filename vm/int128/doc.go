// Package int128 computes with signed integers of 128 bits and says where a
// result does not fit. Weights, states and scores of token machines are such
// numbers. Start with [Int].
package int128

import _ "embed"

// Source is the text of the arithmetic, which generated code copies from.
//
//go:embed int128.go
var Source string

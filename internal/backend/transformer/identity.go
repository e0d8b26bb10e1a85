package transformer

import _ "embed"

// sources is the digest of the sources of the token machine and of its engines; a
// test recomputes it.
//
//go:embed sources.txt
var sources string

// identity is what decides what an engine predicts: its name, the weights, its own
// code, and what that was compiled for.
type identity struct {
	Family  string `json:"family"`
	Model   string `json:"model"`
	Sources string `json:"sources"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
}

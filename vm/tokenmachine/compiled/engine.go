// Package compiled is vm.compiled for the token machine: straight-line
// Go that is generated from its weights. Start with [NewEngine].
package compiled

import (
	"sync"

	"tassadar/vm"
	"tassadar/vm/generate"
	"tassadar/vm/tokenmachine"
)

//go:generate go run ./gen

// digest is that of the weights at hand: the code is of no use for others.
var digest = sync.OnceValue(func() string { return tokenmachine.Model().Digest() })

// NewEngine returns the token machine at its first position. Where the code was
// generated from other weights than package tokenmachine makes, the error is
// weights_unsupported.
func NewEngine() (vm.Engine, error) {
	return generate.Adapt(New(), tokenmachine.Model(), digest())
}

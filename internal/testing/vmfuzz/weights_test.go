package vmfuzz_test

import (
	"sync"
	"testing"

	"tassadar/internal/testing/vmfuzz"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/tokenmachine/compiled"
)

var planned = sync.OnceValues(func() (*exact.Engine, error) { return exact.New(tokenmachine.Model(), nil) })

// exact is the token machine on vm.exact.
func onExact() vmfuzz.Engine {
	return vmfuzz.Weights("vm.exact", func() (vm.Engine, error) {
		x, err := planned()
		if err != nil {
			return nil, err
		}
		return x.Fresh(), nil
	})
}

// generated is the token machine on vm.compiled.
func generated() vmfuzz.Engine { return vmfuzz.Weights("vm.compiled", compiled.NewEngine) }

// The weights of the token machine, on both engines, agree with wazero on
// generated programs.
func TestWeights(t *testing.T) {
	c := newCampaign(t, 150, 20, 50)
	engines := append(vmfuzz.Wazero()[:1], vmfuzz.Lowered(), onExact(), generated())
	c.engines = func(uint64) []vmfuzz.Engine { return engines }
	c.run(t)
}

package vmfuzz_test

import (
	"sync"
	"testing"

	"tassadar/internal/vmfuzz"
	"tassadar/vm"
	"tassadar/vm/machine"
)

var planned = sync.OnceValues(func() (*vm.Exact, error) { return vm.NewExact(machine.Model()) })

// exact is the token machine on vm.exact.
func exact() vmfuzz.Engine {
	return vmfuzz.Weights("vm.exact", func() (vm.Engine, error) {
		x, err := planned()
		if err != nil {
			return nil, err
		}
		return x.Fresh(), nil
	})
}

// The weights of the token machine agree with wazero on generated programs.
func TestWeights(t *testing.T) {
	c := campaign{count: 200, batch: 50}
	if testing.Short() {
		c.count = 20
	}
	if soaking() {
		c.count = 10_000
	}
	c.first = environment(t, "TASSADAR_VMFUZZ_FIRST", 0)
	c.count = environment(t, "TASSADAR_VMFUZZ_COUNT", c.count)
	engines := append(vmfuzz.Wazero()[:1], vmfuzz.Lowered(), exact())
	c.engines = func(uint64) []vmfuzz.Engine { return engines }
	c.run(t)
}

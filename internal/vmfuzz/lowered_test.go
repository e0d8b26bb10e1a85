package vmfuzz_test

import (
	"testing"

	"tassadar/internal/vmfuzz"
)

// The front end of the token machine agrees with wazero on generated programs.
func TestLowered(t *testing.T) {
	c := campaign{count: 2000, batch: 250}
	if testing.Short() {
		c.count = 200
	}
	if soaking() {
		c.count = 100_000
	}
	c.first = environment(t, "TASSADAR_VMFUZZ_FIRST", 0)
	c.count = environment(t, "TASSADAR_VMFUZZ_COUNT", c.count)
	engines := append(vmfuzz.Wazero()[:1], vmfuzz.Lowered())
	c.engines = func(uint64) []vmfuzz.Engine { return engines }
	c.run(t)
}

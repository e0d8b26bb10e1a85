package vmprograms_test

import (
	"runtime"
	"runtime/metrics"
	"time"
)

// cpuTime is what this process spent in its own code so far, as its garbage
// collector last counted it.
func cpuTime() time.Duration {
	runtime.GC()
	s := []metrics.Sample{{Name: "/cpu/classes/user:cpu-seconds"}}
	metrics.Read(s)
	return time.Duration(s[0].Value.Float64() * float64(time.Second))
}

package worker

import "time"

// The calibration kernel is 20 million rounds, timed in parts.
const (
	calibrationRounds = 20_000_000
	calibrationParts  = 10
)

// calibrate times the calibration kernel, 20 million rounds of a 64-bit linear
// congruential generator (Knuth's MMIX constants) in Go, and returns
// nanoseconds: ten times the best of ten parts of it, so that one interruption
// does not count. Floors are ratios to it.
func calibrate() uint64 {
	best := uint64(0)
	for range calibrationParts {
		start := time.Now()
		x := uint64(1)
		for range calibrationRounds / calibrationParts {
			x = x*6364136223846793005 + 1442695040888963407
		}
		took := uint64(time.Since(start))
		if x == 0 { // never: the generator has full period; keeps the loop alive
			took++
		}
		if best == 0 || took < best {
			best = took
		}
	}
	return max(best*calibrationParts, 1)
}

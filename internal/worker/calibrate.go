package worker

import "time"

// calibrationRounds is the length of the calibration kernel.
const calibrationRounds = 20_000_000

// calibrate times the calibration kernel, 20 million rounds of a 64-bit linear
// congruential generator (Knuth's MMIX constants) in Go, and returns
// nanoseconds, the best of three. Floors are ratios to it.
func calibrate() uint64 {
	best := uint64(0)
	for range 3 {
		start := time.Now()
		x := uint64(1)
		for range calibrationRounds {
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
	return max(best, 1)
}

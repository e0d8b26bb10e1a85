package appraise

import (
	"math"
	"testing"

	"tassadar"
)

func TestFloorWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		took, calibration, most tassadar.Uint
		time, times, allowed    string
	}{
		{5_764_201_957, 22_504_560, 200_000, "5.764 s", "256.135", "200"},
		{1000, 1000, 1, "1 µs", "1", "0.001"},
		{2001, 1000, 2000, "2.001 µs", "2.001", "2"},
		{200_000_001, 1_000_000, 200_000, "200 ms", "200.001", "200"}, // never as if it were allowed
		{123_456_789_012, 7, 1500, "123.456 s", "17636684144.572", "1.5"},
		{math.MaxUint64, 1, 1, "18446744073.709 s", "more than 10^16", "0.001"},
	} {
		if took, times, allowed := nanoseconds(c.took), ratio(c.took, c.calibration), thousandths(c.most); took != c.time || times != c.times || allowed != c.allowed {
			t.Errorf("%d of %d, at most %d: got %s, %s, %s", c.took, c.calibration, c.most, took, times, allowed)
		}
	}
}

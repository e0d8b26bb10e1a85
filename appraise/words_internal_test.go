package appraise

import (
	"strings"
	"testing"

	"tassadar"
)

// TestWordsAtTheirEdges: numbers are said in the unit that they have just one of, and what a
// ratio comes to is never said as less than it is.
func TestWordsAtTheirEdges(t *testing.T) {
	for ns, want := range map[tassadar.Uint]string{999: "0.999 µs", 1_000: "1 µs", 999_999: "999.999 µs", 1_000_000: "1 ms", 999_999_999: "999.999 ms", 1_000_000_000: "1 s"} {
		if got := nanoseconds(ns); got != want {
			t.Errorf("%d ns: %q, want %q", ns, got, want)
		}
	}
	for _, c := range []struct {
		took, calibration tassadar.Uint
		want              string
	}{
		{2, 1, "2"}, {1, 3, "0.334"}, {1 << 63, 500, "more than 10^16"}, {1 << 63, 501, "18409924225259033.549"}, {1, 1000, "0.001"},
		{239807672958224171, 13, "18446744073709551.615"},
	} {
		if got := ratio(c.took, c.calibration); got != c.want {
			t.Errorf("%d of %d: %q, want %q", c.took, c.calibration, got, c.want)
		}
	}
	for text, want := range map[string]string{"gcc 9.4.0": "9.4.0", "clang version 19.1.9.": "19.1.9", "none": "", strings.Repeat("9", 9): ""} {
		if got := dotted(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

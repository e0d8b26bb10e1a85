package report_test

import (
	"regexp"
	"slices"
	"strconv"
	"testing"
)

// The receipts of a first run are spread over the axis as they came, whether the report is
// made at once or later that day, and the ticks are other instants.
func TestFirstDay(t *testing.T) {
	for _, c := range []struct {
		name      string
		every     int64 // seconds between two cells of the run
		later     int64 // seconds from its last receipt to the report
		low, high float64
		ticks     []string
	}{
		{"at once", 20, 5, 1, 99, []string{"11-18 11:06:40", "11:07:01", "11:07:23", "11:07:45"}},
		{"an hour later", 600, 3600, 1, 40, []string{"11-18 11:06", "11:36", "12:06", "12:36"}},
		{"two seconds in all", 0, 2, 90, 99, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t, cells40.policy())
			n := int64(0)
			for _, declared := range l.policy.Cells() {
				if p, _ := l.policy.Profile(declared.Profile); p.Implemented && p.Gate == "own" {
					l.measure(start+n*c.every, declared.Cell, 0, good)
					n++
				}
			}
			l.play()
			v, log := l.verdict(start + (n-1)*c.every + c.later)
			text := page(t, v, log)
			var at []float64
			for _, m := range regexp.MustCompile(`<svg x="([0-9.]+)%" y="11"[^>]*class="mk `).FindAllStringSubmatch(text, -1) {
				x, err := strconv.ParseFloat(m[1], 64)
				if err != nil {
					t.Fatal(err)
				}
				at = append(at, x)
			}
			if int64(len(at)) != n || n < 4 {
				t.Fatalf("%d marks of %d cells", len(at), n)
			}
			low, high := slices.Min(at), slices.Max(at)
			if low < c.low || high > c.high || c.every > 0 && high-low < 30 {
				t.Errorf("marks from %.1f %% to %.1f %% of the axis", low, high)
			}
			var ticks []string
			for _, m := range regexp.MustCompile(`text-anchor="[a-z]+">([^<]+)</text>`).FindAllStringSubmatch(text, -1) {
				ticks = append(ticks, m[1])
			}
			if c.ticks != nil && !slices.Equal(ticks, c.ticks) || len(ticks) != 4 || len(slices.Compact(slices.Clone(ticks))) != 4 {
				t.Errorf("ticks %q", ticks)
			}
		})
	}
}

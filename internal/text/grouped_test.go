package text

import "testing"

func TestGrouped(t *testing.T) {
	for in, want := range map[string]string{"0": "0", "999": "999", "1000": "1,000", "-1000": "−1,000", "-100": "−100", "2251799813688177": "2,251,799,813,688,177"} {
		if got := Grouped(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

package text_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/text"
)

func TestReadInstant(t *testing.T) {
	for s, want := range map[string]int64{
		"0": 0, "1": 1, "1800000000": 1800000000, "253402300799": text.MaxInstant,
		"1970-01-01T00:00:00Z": 0, "9999-12-31T23:59:59Z": text.MaxInstant,
		"2027-01-01T00:00:00+14:00":      1798711200,
		"2026-12-31T23:59:59-11:30":      1798802999,
		"2026-12-31T23:59:59Z":           1798761599,
		"2026-12-31 23:59:59Z":           1798761599, // as this program prints instants
		"2026-12-31T23:59:59.999999999Z": 1798761599, // what holds at a second holds until the next
	} {
		if got, err := text.ReadInstant(s); err != nil || got != want {
			t.Errorf("%s: %d, %v, want %d", s, got, err, want)
		}
	}
	for _, s := range []string{
		"", " ", "-1", "+1", "01", "007", "1e9", "1_000", "0x10", "1.5", "253402300800", "9223372036854775506", "9223372036854775807",
		"9223372036854775808", "99999999999999999999999", "now", "tomorrow", "2026-12-31", "2026-12-31T23:59:60Z", "2026-12-31T24:00:00Z",
		"2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-12-31T23:59:59", "2026-12-31T23:59Z", "2026-12-31T23:59:59,5Z", "2026-12-31T23:59:59z",
		"2026-12-31t23:59:59Z", "2026-12-31T23:59:59+24:00", "2026-12-31T23:59:59+0100", "1969-12-31T23:59:59Z", "0000-01-01T00:00:00Z",
		"9999-12-31T23:59:59-01:00", "10000-01-01T00:00:00Z", "1 ", "1\n", "٣",
	} {
		got, err := text.ReadInstant(s)
		if tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "want Unix seconds from 0 to 253402300799, or RFC 3339") {
			t.Errorf("%q: %d, %v", s, got, err)
		}
	}
}

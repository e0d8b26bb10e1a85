package text

import (
	"regexp"
	"strconv"
	"time"

	"tassadar"
)

// MaxInstant is the last second of the year 9999, the last that RFC 3339 has.
const MaxInstant int64 = 253402300799

var (
	unixForm    = regexp.MustCompile(`^(0|[1-9][0-9]{0,11})$`)
	rfc3339Form = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`)
)

// ReadInstant reads Unix seconds, or RFC 3339 with its offset; a space may
// stand for the T, as this program prints instants. A fraction is dropped: what
// holds at a whole second holds until the next, so that no answer changes. Errors are bad_use.
func ReadInstant(s string) (int64, error) {
	if unixForm.MatchString(s) {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil && n <= MaxInstant {
			return n, nil
		}
	}
	if rfc3339Form.MatchString(s) {
		t, err := time.Parse(time.RFC3339, s[:10]+"T"+s[11:])
		if err == nil && t.Unix() >= 0 && t.Unix() <= MaxInstant {
			return t.Unix(), nil
		}
	}
	return 0, tassadar.Errorf(tassadar.BadUse, "instant %.50q: want Unix seconds from 0 to %d, or RFC 3339 with an offset, such as 2026-12-31T23:59:59Z or 2026-12-31T23:59:59+01:00 (no leap second, no hour 24, no date alone)", s, MaxInstant)
}

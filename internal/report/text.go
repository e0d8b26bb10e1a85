package report

import (
	"fmt"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// maxText bounds what a report shows of one string that a worker wrote.
const maxText = 400

// clean makes a string from elsewhere fit to be shown: what does not show is
// escaped, and it is cut. Markup is left to the template's escaping.
func clean(s string) string { return cut(tassadar.Printable(cut(s, maxText)), maxText) }

// cut keeps the first n characters.
func cut(s string, n int) string {
	for at := range s {
		if n--; n < 0 {
			return s[:at] + "…"
		}
	}
	return s
}

// short cuts a hexadecimal name for display.
func short(id string) string {
	return strings.TrimSuffix(cut(id, 12), "…")
}

// instantText writes an instant for people.
func instantText(at int64) string {
	if at == 0 {
		return "–"
	}
	return text.Instant(at)
}

// instantXML writes an instant for machines (RFC 3339).
func instantXML(at int64) string { return time.Unix(at, 0).UTC().Format(time.RFC3339) }

// tickText is an instant on an axis of so many seconds. On one of less than a day the
// first names the day, and the others the time alone.
func tickText(at, span int64, first bool) string {
	form := "2006-01-02"
	switch {
	case span < 3600:
		form = "15:04:05"
	case span < 24*3600:
		form = "15:04"
	case span < 3*24*3600:
		form, first = "01-02 15:04", false
	default:
		first = false
	}
	if first {
		form = "01-02 " + form
	}
	return time.Unix(at, 0).UTC().Format(form)
}

func governanceText(v *appraise.Verdict) string { return governanceWords(v.Governance) }

func governanceWords(g evidence.GovernanceShown) string {
	if g.OneByOne {
		return fmt.Sprintf("one of %d operators decides alone", g.Operators)
	}
	return fmt.Sprintf("%d of %d operators decide", g.Threshold, g.Operators)
}

// anchor names a cell within the page; it stays the same from report to report.
func anchor(c tassadar.Cell) string { return "c" + tassadar.DigestOf(c).Hex()[:10] }

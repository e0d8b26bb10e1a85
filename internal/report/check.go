package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

func pendingText(n int) string {
	if n == 0 {
		return ""
	}
	return ", " + text.Plural(n, "assignment waits", "assignments wait") + " for a receipt"
}

// CheckText prints what verifying a publication came to.
func CheckText(w io.Writer, c *appraise.Check) {
	fmt.Fprintf(w, "publication %d of %s, expires %s\n", c.Number, text.Instant(c.IssuedAt), text.Instant(c.ExpiresAt))
	fmt.Fprintf(w, "authentic; every verdict recomputed from %s, root %.12s\n", text.Plural(int(c.Log.Size), "leaf", "leaves"), fmt.Sprintf("%x", []byte(c.Log.Root)))
	for _, code := range c.Warnings {
		text.Wrap(w, "", strings.Fields(string(code)+": "+code.Meaning()+" "+code.Next()))
	}
	if !c.OwnTrust {
		fmt.Fprintf(w, "made under trust %s, not your own: keys that yours does not know or revokes do not count\n", c.TrustDigest.Short())
	}
	accepted, suppressed := 0, 0
	for i := range c.Cells {
		switch cell := &c.Cells[i]; {
		case cell.Accepted:
			accepted++
			text.Cell(w, "  accepted ", cell.Cell.String())
			fmt.Fprintf(w, "      until %s%s\n", text.Instant(cell.NotAfter), pendingText(cell.Pending))
		case cell.Published:
			text.Cell(w, "  REJECTED ", cell.Cell.String())
			text.Wrap(w, "      ", text.Codes(cell.Reasons))
		default:
			suppressed++
		}
	}
	fmt.Fprintf(w, "%s accepted, %d suppressed by the publication, %d rejected\n",
		text.Plural(accepted, "cell", "cells"), suppressed, len(c.Cells)-accepted-suppressed)
	for _, g := range c.Gates {
		state := colour(g.Green)
		if g.Green {
			state += " until " + text.Instant(g.Until)
		}
		fmt.Fprintf(w, "gate %s: %s\n", g.Gate, state)
	}
	fmt.Fprintln(w, governanceLine(c.Governance))
}

// PublicationText says in a line what a publication lists and until when.
func PublicationText(pub *evidence.Publication) string {
	published := 0
	for _, c := range pub.Cells {
		if c.Published {
			published++
		}
	}
	return fmt.Sprintf("publication %d: %d of %d cells published, expires %s", pub.Number, published, len(pub.Cells), text.Instant(pub.ExpiresAt))
}

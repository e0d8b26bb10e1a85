package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar/appraise"
	"tassadar/internal/text"
)

// lackLines says which prerequisites of gates the receipts of a green cell do not show.
func lackLines(w io.Writer, c *appraise.Cell) {
	for _, l := range c.Lacks {
		said := "lacks what gate/prerequisite " + l.Need + " asks of receipts"
		if l.From > 0 {
			said += " from " + text.Instant(l.From) + " on"
		}
		text.Wrap(w, "", strings.Fields(said))
	}
	if len(c.Lacks) > 0 {
		fmt.Fprintln(w, "  next: tassadar run --full")
	}
}

package publish

import (
	"fmt"
	"strings"

	"tassadar/appraise"
)

// Dropped are the cells that the last publication published and that the next one, made of a
// verdict, would not: why is in their reasons.
func Dropped(v *appraise.Verdict) []appraise.Change {
	var out []appraise.Change
	for _, c := range v.Changes {
		if published(c.Was) && !published(c.Is) {
			out = append(out, c)
		}
	}
	return out
}

// published reads the state of a change, which says "published" behind the status.
func published(state string) bool { return strings.HasSuffix(state, ", published") }

// DroppedText says what is dropped, a line a cell and no more than some; "" for nothing.
func DroppedText(all []appraise.Change) string {
	if len(all) == 0 {
		return ""
	}
	var b strings.Builder
	cells := "cells that publication %d published are"
	if len(all) == 1 {
		cells = "cell that publication %d published is"
	}
	fmt.Fprintf(&b, "warning: %d "+cells+" not in this one", len(all), all[0].Publication)
	const most = 8
	for i, c := range all {
		if i == most {
			fmt.Fprintf(&b, "\n  and %d more", len(all)-most)
			break
		}
		fmt.Fprintf(&b, "\n  %s: %s", c.Cell, codes(c.Reasons))
	}
	return b.String() + "\n  next: tassadar explain CELL says what each lacks; tassadar withdraw is for what others must not rely on any more"
}

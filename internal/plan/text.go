package plan

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/text"
)

// Text prints what a run on a machine class would do.
func Text(w io.Writer, class string, items []Item) {
	fmt.Fprintf(w, "on %s\n", class)
	for _, item := range items {
		do := "measure"
		if !item.Measure {
			do = "skip"
		}
		why := item.Why
		if item.Code != "" {
			why = string(item.Code) + ": " + strings.TrimPrefix(why, string(item.Code)+": ")
		}
		fmt.Fprintf(w, "  %-7s  %s\n", do, item.Profile)
		text.Wrap(w, "           ", append([]string{item.Backend + ",", item.Toolchain + ":"}, strings.Fields(why)...))
	}
	if len(items) == 0 {
		fmt.Fprintln(w, "  no declared cell matches")
	}
}

// Notes say what a run on a machine class did not measure and why, a line each.
func Notes(p *tassadar.Policy, class string, items []Item) []string {
	var out []string
	note := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	fresh, full := 0, 0
	said := map[string]bool{}
	wanting, names := map[string]int{}, []string{}
	for _, item := range items {
		switch {
		case item.Lacks != nil:
			name := item.Backend + " lacks " + backend.LackText(item.Lacks)
			if wanting[name] == 0 {
				names = append(names, name)
			}
			wanting[name]++
		case item.Code == tassadar.ProfileNotImplemented:
		case item.Code != "" && !said[item.Backend]:
			said[item.Backend] = true
			note("not measured here: %s: %s: %s", item.Backend, item.Code, strings.TrimPrefix(item.Why, string(item.Code)+": "))
		case item.FullOnly:
			full++
		case item.Code == "" && !item.Measure:
			fresh++
		}
	}
	for _, name := range names {
		note("nothing to measure here: %s, which %s; --only measures all the same, another engine or version that has it would help, or an envelope that does not ask this family for such cases",
			name, text.Plural(wanting[name], "cell asks for", "cells ask for"))
	}
	if fresh > 0 {
		note("%s fresh and not measured again (--again measures)", text.Plural(fresh, "cell is", "cells are"))
	}
	if full > 0 {
		note("%s measured with --full only", text.Plural(full, "cell is", "cells are"))
	}
	if !slices.ContainsFunc(p.Cells(), func(c tassadar.DeclaredCell) bool { return c.Machine == class }) {
		note("%s: no envelope declares this machine's class %s; nothing was measured", tassadar.OutsideEnvelope, class)
	}
	return out
}

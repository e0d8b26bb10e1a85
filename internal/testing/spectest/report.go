package spectest

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// WriteTable writes one line a script and the totals: assertions in it, how
// many ran, how many of these passed, and how many were refused, by reason.
func WriteTable(w io.Writer, results []*Result) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "script\tassertions\trun\tpassed\trefused")
	line := func(name string, r *Result) {
		reasons := make([]string, 0, len(r.Refused))
		for _, reason := range slices.Sorted(maps.Keys(r.Refused)) {
			reasons = append(reasons, fmt.Sprintf("%s=%d", reason, r.Refused[reason]))
		}
		if len(reasons) == 0 {
			reasons = []string{"-"}
		}
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\n", name, r.Assertions(), r.Run, r.Passed, strings.Join(reasons, " "))
	}
	total := map[string]*Result{}
	for _, r := range results {
		line(r.Suite+"/"+r.Name, r)
		for _, name := range []string{r.Suite, "all"} {
			sum := total[name]
			if sum == nil {
				sum = &Result{Refused: map[string]int{}}
				total[name] = sum
			}
			sum.Run += r.Run
			sum.Passed += r.Passed
			for reason, n := range r.Refused {
				sum.Refused[reason] += n
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(total)) {
		line("total "+name, total[name])
	}
	return table.Flush()
}

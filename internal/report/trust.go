package report

import (
	"fmt"
	"io"
	"text/tabwriter"

	"tassadar"
	"tassadar/internal/text"
)

// TrustText prints the keys of a trust, and those that wait for approval.
func TrustText(out io.Writer, trust *tassadar.Trust, waiting []tassadar.Key) error {
	if len(trust.Keys)+len(waiting) == 0 {
		_, err := fmt.Fprintln(out, "no key is trusted yet; the first tassadar run makes this host's")
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "KEY\tROLE\tSTATE\tHOST\tLABEL")
	line := func(k tassadar.Key, state string) {
		fmt.Fprintf(w, "%.16s\t%s\t%s\t%.12s\t%s\n", k.ID, k.Role, state, k.Host, tassadar.Printable(k.Label))
	}
	for _, k := range trust.Keys {
		state := "trusted"
		if k.Revoked != 0 {
			state = "revoked " + text.Instant(k.Revoked)
		}
		if k.Revoked == 0 && k.RetiredFrom != 0 {
			state = "retires " + text.Instant(k.RetiredFrom)
		}
		line(k, state)
	}
	for _, k := range waiting {
		line(k, "waits for approval")
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if n := trust.Governance.Witnesses; n > 0 {
		fmt.Fprintf(out, "publications wait for %s\n", text.Plural(n, "witness", "witnesses"))
	}
	if trust.Governance.Threshold == 1 {
		fmt.Fprintln(out, "governance: one operator decides alone")
	} else if trust.Governance.Threshold > 1 {
		fmt.Fprintf(out, "governance: %d operators decide together\n", trust.Governance.Threshold)
	}
	if len(trust.Keys) > 0 {
		fmt.Fprintf(out, "fingerprint:\n%s\n", trust.Digest())
	}
	return nil
}

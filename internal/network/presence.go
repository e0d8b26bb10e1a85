package network

import (
	"cmp"
	"fmt"
	"io"
	"text/tabwriter"

	"tassadar"
	"tassadar/internal/text"
)

// Presence is what a server knows of a worker.
type Presence struct {
	Worker   string `json:"worker"` // key id
	Label    string `json:"label"`
	Class    string `json:"class"`
	Host     string `json:"host"`
	Approved bool   `json:"approved"`        // by the trust in force
	Ended    string `json:"ended,omitempty"` // revoked or retired, where it was approved before
	// ApprovedAt is when the log's trust first had its key, EndedAt when it was revoked or from
	// when on it is retired, Unix seconds; 0 where it was not.
	ApprovedAt int64         `json:"approved_at,omitempty"`
	EndedAt    int64         `json:"ended_at,omitempty"`
	Code       tassadar.Code `json:"code,omitempty"`
	LastSeen   int64         `json:"last_seen"` // Unix seconds, 0 for never
	Absent     bool          `json:"absent"`    // it was not seen for longer than a worker is silent
	Version    string        `json:"version,omitempty"`
	Backends   []string      `json:"backends"`
	Toolchains []string      `json:"toolchains"`
	Measuring  string        `json:"measuring,omitempty"` // cell
	// Open are its assignments without a receipt, Late those of them past their deadline.
	Open int `json:"open"`
	Late int `json:"late"`
}

// State says in a word how a worker is, or by a code what is wrong with it.
func (p *Presence) State() string {
	switch {
	case p.Ended != "":
		return p.Ended
	case !p.Approved:
		return "not approved"
	case p.Absent:
		return "absent"
	case p.Code != "":
		return string(p.Code)
	case p.Measuring != "":
		return "measures"
	}
	return "there"
}

// PresenceText prints workers for people.
func PresenceText(out io.Writer, all []Presence) {
	if len(all) == 0 {
		fmt.Fprintln(out, "no worker has enrolled over the network; tassadar serve token prints a token for one")
		return
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "WORKER\tCLASS\tSTATE\tLAST SEEN\tOPEN\tLATE\tLABEL")
	for i := range all {
		p := &all[i]
		state, seen := tassadar.Printable(p.State()), "never"
		if p.LastSeen != 0 {
			seen = text.Instant(p.LastSeen)
		}
		fmt.Fprintf(w, "%.16s\t%s\t%s\t%s\t%d\t%d\t%s\n", p.Worker, tassadar.Printable(p.Class), state, seen, p.Open, p.Late, tassadar.Printable(cmp.Or(p.Label, "-")))
	}
	_ = w.Flush() // as of what is written elsewhere, the writer keeps its error
}

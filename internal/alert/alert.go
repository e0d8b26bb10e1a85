// Package alert says what an operator should hear of before others do: a published cell that
// lapses soon or does not stand any more, a publication that expires, a gate that changed its
// colour, a server that has no verdict. It decides nothing: what a [State] says was decided by
// package appraise.
//
// Start with [Watch.Look], which tells what is new, and [Hook.Send], which tells it to others.
package alert

import (
	"fmt"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/text"
)

// Kind is what an alert is about.
type Kind string

// The kinds of alerts.
const (
	Lapses    Kind = "lapses"              // a published cell, or what it rests on, lapses soon
	Fell      Kind = "fell"                // a published cell does not stand any more
	Stands    Kind = "stands_again"        // one that fell does
	Expires   Kind = "publication_expires" // the last publication does, soon or already
	GateRed   Kind = "gate_red"
	GateGreen Kind = "gate_green"
	NoVerdict Kind = "no_verdict" // the log could not be read or appraised
	Verdict   Kind = "verdict"    // it can be again
)

// Alert is one thing to hear of.
type Alert struct {
	Kind    Kind            `json:"kind"`
	Subject string          `json:"subject"` // a cell, a gate, a publication's number
	Reasons []tassadar.Code `json:"reasons"`
	At      int64           `json:"at"`               // of the verdict, Unix seconds
	Until   int64           `json:"until,omitempty"`  // the instant at which it lapses
	Next    string          `json:"next,omitempty"`   // what to do
	Detail  string          `json:"detail,omitempty"` // for people
}

// State is what is known at one instant.
type State struct {
	At int64 // Unix seconds
	// Err is why there is no verdict; nil where there is one, and then the rest is set.
	Err error
	// Publication is the number of the last one in force, 0 for none, and Expires its end.
	Publication tassadar.Uint
	Expires     int64
	// Cells are those that it publishes, as they stand now.
	Cells []appraise.CheckedCell
	Gates []appraise.Gate
}

// Watch remembers what was told, so that it is told once.
type Watch struct {
	// Within is how long before it lapses something is told, in seconds.
	Within int64

	told   map[string]bool // what was told, and still is so
	green  map[string]bool // gates, as they were
	silent bool            // there was no verdict
}

// Look compares a state with those before it and returns what is new, in the order of cells
// and gates. Of a first state all that is wrong is new, and no gate has changed.
func (w *Watch) Look(s *State) (out []Alert) {
	if w.told == nil {
		w.told, w.green = map[string]bool{}, map[string]bool{}
	}
	if s.Err != nil {
		if !w.silent {
			out = append(out, Alert{Kind: NoVerdict, Reasons: []tassadar.Code{tassadar.CodeOf(s.Err)}, At: s.At, Detail: tassadar.Message(s.Err), Next: tassadar.NextOf(s.Err)})
		}
		w.silent = true
		return out
	}
	if w.silent {
		out = append(out, Alert{Kind: Verdict, Reasons: []tassadar.Code{}, At: s.At})
	}
	w.silent = false
	before := w.told
	w.told = map[string]bool{}
	tell := func(a Alert) {
		name := fmt.Sprintf("%s %s %d %s", a.Kind, a.Subject, a.Until, text.JoinCodes(a.Reasons))
		if w.told[name] = true; !before[name] {
			out = append(out, a)
		}
	}
	if s.Publication > 0 && s.Expires-s.At <= w.Within {
		tell(Alert{Kind: Expires, Subject: fmt.Sprint(s.Publication), Reasons: []tassadar.Code{tassadar.PublicationExpired}, At: s.At, Until: s.Expires, Next: "tassadar publish"})
	}
	for i := range s.Cells {
		c := &s.Cells[i]
		fallen := "fallen " + c.Cell.String()
		switch {
		case !c.Accepted:
			w.told[fallen] = true
			tell(Alert{Kind: Fell, Subject: c.Cell.String(), Reasons: append([]tassadar.Code{}, c.Reasons...), At: s.At, Next: "tassadar explain '" + c.Cell.String() + "'"})
			continue
		case before[fallen]:
			out = append(out, Alert{Kind: Stands, Subject: c.Cell.String(), Reasons: []tassadar.Code{}, At: s.At})
		}
		// A cell lapses with its evidence; where the publication ends first, that is told of it.
		if c.NotAfter != s.Expires && c.NotAfter-s.At <= w.Within {
			tell(Alert{Kind: Lapses, Subject: c.Cell.String(), Reasons: []tassadar.Code{tassadar.EvidenceStale}, At: s.At, Until: c.NotAfter, Next: "tassadar due"})
		}
	}
	for i := range s.Gates {
		g := &s.Gates[i]
		was, known := w.green[g.Gate]
		if w.green[g.Gate] = g.Green; !known || was == g.Green {
			continue
		}
		kind := GateRed
		if g.Green {
			kind = GateGreen
		}
		out = append(out, Alert{Kind: kind, Subject: g.Gate, Reasons: append([]tassadar.Code{}, g.Reasons...), At: s.At, Next: "tassadar gate " + g.Gate})
	}
	return out
}

// Text is an alert as a line for people.
func (a *Alert) Text() string {
	words := []string{strings.ReplaceAll(string(a.Kind), "_", " ")}
	if a.Subject != "" {
		words = append(words, tassadar.Printable(a.Subject))
	}
	if a.Until != 0 {
		words = append(words, "at "+text.Instant(a.Until))
	}
	if len(a.Reasons) > 0 {
		words = append(words, "("+text.JoinCodes(a.Reasons)+")")
	}
	if a.Detail != "" {
		words = append(words, tassadar.Printable(a.Detail))
	}
	return strings.Join(words, " ")
}

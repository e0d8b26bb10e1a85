package report

import (
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// AssignmentPath is where a server has the list of assignments, and below it each of them.
const AssignmentPath = "/assignments"

// The states of an assignment.
const (
	AssignmentPending   = "pending"   // nobody answered yet
	AssignmentAnswered  = "answered"  // its receipt is in the log, and nothing closes it yet
	AssignmentClosed    = "closed"    // a closing says when its receipt came
	AssignmentAbandoned = "abandoned" // no receipt came by its deadline
	AssignmentCancelled = "cancelled"
)

// AssignmentStates are all of them.
func AssignmentStates() []string {
	return []string{AssignmentPending, AssignmentAnswered, AssignmentClosed, AssignmentAbandoned, AssignmentCancelled}
}

// SiteAssignment is an assignment with what became of it.
type SiteAssignment struct {
	*evidence.Logged[evidence.Assignment]
	Receipt tassadar.Digest                    // that answers it, "" for none
	Closing *evidence.Logged[evidence.Closing] // of that receipt, nil for none
	// Cancelled says that it is asked for no more.
	Cancelled bool
}

// State is what became of an assignment by an instant.
func (a *SiteAssignment) State(at int64) string {
	switch {
	case a.Closing != nil:
		return AssignmentClosed
	case a.Receipt != "":
		return AssignmentAnswered
	case a.Cancelled:
		return AssignmentCancelled
	case at >= a.Body.Deadline:
		return AssignmentAbandoned
	}
	return AssignmentPending
}

// SiteAssignments are assignments as a page lists them, the last one first.
type SiteAssignments struct {
	State  string // only those of the state, "" for all
	Listed []SiteAssignment
	// Looked is how many were looked through for these, All how many the log has.
	Looked, All int
	// Older is before which place the next page goes on, 0 where there are no more.
	Older int
	First bool // it begins with the last assignment of the log
}

// assignmentsPage is what the template of [Site.Assignments] shows.
type assignmentsPage struct {
	frame
	SiteAssignments
	States       []stateLink
	Rows         []assignmentView
	Older, Newer string
}

// stateLink leads to assignments of one state.
type stateLink struct {
	Text, Href string
	Here       bool
}

type assignmentView struct {
	Short, Href string
	Cell        cellName
	Worker      string
	Label       string
	Issued, Due string
	State       string
	Bad, Good   bool
	Receipt     string // short, "" for none
	ReceiptHref string
	Came        string // when its receipt came, by its closing
}

// Assignments writes the page that lists assignments and what became of them.
func (s *Site) Assignments(w io.Writer, list *SiteAssignments) error {
	p := &assignmentsPage{SiteAssignments: *list}
	f, err := s.frame("Assignments", AssignmentPath)
	if err != nil {
		return err
	}
	p.frame = f
	to := func(state string, before int) string {
		values := url.Values{}
		if state != "" {
			values.Set("state", state)
		}
		if before > 0 {
			values.Set("before", strconv.Itoa(before))
		}
		if len(values) == 0 {
			return AssignmentPath
		}
		return AssignmentPath + "?" + values.Encode()
	}
	p.States = append(p.States, stateLink{"all", to("", 0), list.State == ""})
	for _, state := range AssignmentStates() {
		p.States = append(p.States, stateLink{state, to(state, 0), list.State == state})
	}
	for i := range list.Listed {
		p.Rows = append(p.Rows, s.assignmentView(&list.Listed[i]))
	}
	if list.Older > 0 {
		p.Older = to(list.State, list.Older)
	}
	if !list.First {
		p.Newer = to(list.State, 0)
	}
	p.Codes = codeViews(abandonedCodes(p.Rows))
	return write(w, "assignments.tmpl", p)
}

// abandonedCodes are the codes of what rows show.
func abandonedCodes(rows []assignmentView) []tassadar.Code {
	if slices.ContainsFunc(rows, func(r assignmentView) bool { return r.State == AssignmentAbandoned }) {
		return []tassadar.Code{tassadar.RunAbandoned}
	}
	return nil
}

func (s *Site) assignmentView(a *SiteAssignment) assignmentView {
	state := a.State(s.src.v.At)
	v := assignmentView{Short: a.Digest.Short(), Href: AssignmentPath + "/" + a.Digest.Hex(), Cell: s.src.name(a.Body.Cell), Worker: short(clean(a.Body.Worker)), Label: s.src.labels[a.Body.Worker],
		Issued: instantText(a.Body.IssuedAt), Due: instantText(a.Body.Deadline), State: state, Bad: state == AssignmentAbandoned, Good: state == AssignmentClosed}
	if a.Receipt != "" {
		v.Receipt, v.ReceiptHref = a.Receipt.Short(), ReceiptPath+a.Receipt.Hex()
	}
	if a.Closing != nil {
		v.Came = instantText(a.Closing.Body.ReceivedAt)
	}
	return v
}

// assignmentPage is what the template of [Site.Assignment] shows.
type assignmentPage struct {
	frame
	assignmentView
	Proof      *proofView
	Digest     string
	Nonce      string
	Policy     string
	InForce    bool // that policy is the one of the verdict
	Wants      string
	Leaf       string
	Closing    string // digest, "" for none
	ClosedLeaf string
	References string // how many the closing has
	Window     string // what executing a window again came to
	WindowBad  bool
}

// Assignment writes the page of an assignment: what was ordered, what became of it, what closed
// it, and the proof that the order is in the log, which the page checks.
func (s *Site) Assignment(w io.Writer, a *SiteAssignment, proof *SiteProof) error {
	b := &a.Body
	p := &assignmentPage{assignmentView: s.assignmentView(a), Digest: string(a.Digest), Nonce: fmt.Sprintf("%x", []byte(a.Nonce)), Policy: string(b.PolicyDigest), InForce: b.PolicyDigest == s.src.v.PolicyDigest, Leaf: fmt.Sprint(a.Index),
		Proof: newProof(proof, "assignment "+a.Digest.Short(), "")}
	p.Wants = text.Plural(b.Runs, "run of every case", "runs of every case")
	if b.Full {
		p.Wants += ", the cases marked full too"
	}
	if n := len(b.Recheck); n > 0 {
		p.Wants += ", " + text.Plural(n, "call checked again", "calls checked again")
	}
	if n := len(b.Resume); n > 0 {
		p.Wants += ", " + text.Plural(n, "case goes", "cases go") + " on from a checkpoint"
	}
	if c := a.Closing; c != nil {
		p.Closing, p.ClosedLeaf, p.References = string(c.Digest), fmt.Sprint(c.Index), text.Plural(len(c.Body.Cases), "reference value", "reference values")
		if r := c.Body.Window; r != nil {
			p.Window, p.WindowBad = clean(fmt.Sprintf("window %d of %s by %s", r.Window, r.Case, r.Engine)), r.Differs != nil
		}
	}
	f, err := s.frame("Assignment "+p.Short, "")
	if err != nil {
		return err
	}
	p.frame = f
	p.Codes = codeViews(abandonedCodes([]assignmentView{p.assignmentView}))
	if err := p.Site.with("proof.css", "proof.js"); err != nil {
		return err
	}
	return write(w, "assignment.tmpl", p)
}

package report

import (
	"encoding/base64"
	"html/template"
	"io"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// SiteExecution is the form for executions, with what came of one that was sent.
type SiteExecution struct {
	// Served says that this server executes; where it is false, nothing but Refused is set.
	Served bool
	// Machine is the class of the server's host, AtOnce how many jobs run there at a time, and
	// Longest how long one may run, in seconds.
	Machine              string
	AtOnce               int
	Longest              int64
	Profiles, Toolchains []SiteChoice
	Asked                SiteAsked
	// Refused or Ran is what came of it, both nil where nothing was sent.
	Refused *SiteRefusal
	Ran     *SiteRan
}

// SiteChoice is something that a form can name. Published says that something is published of
// it for the machine class of the server.
type SiteChoice struct {
	Name, Title string
	Published   bool
}

// SiteAsked is what stood in the fields of a form, as it came.
type SiteAsked struct{ Profile, Toolchain, Export, Args, Instructions string }

// SiteRefusal is why there is no receipt, with every reason.
type SiteRefusal struct {
	NothingRan bool
	Reasons    []tassadar.Code
	Details    []string
	Next       string
}

// SiteRan is a job with its signed receipt.
type SiteRan struct {
	Job     *evidence.Job
	Receipt []byte
}

// mostReceipt bounds the receipt that stands in the page itself, in bytes.
const mostReceipt = 32 << 10

// executePage is what the template of [Site.Execute] shows.
type executePage struct {
	frame
	SiteExecution
	Reasons []codeView // of a refusal
	Job     *jobView
}

// jobView is a job as the page shows it.
type jobView struct {
	Good                       bool // it returned
	Ended                      string
	Refused                    []codeView
	Detail                     string
	Calls                      []string
	Engine, Machine, When, XML string
	Cell                       cellName
	Instructions, Limit        tassadar.Uint
	Publication                tassadar.Uint
	NotAfter, NotAfterXML      string
	Module, Worker, Name       string
	Size                       string
	Receipt                    string // "" where it is longer than a page shows
	Download                   template.URL
	File                       string
}

// Execute writes the page of the form for executions. It is of one answer: it is not renewed.
func (s *Site) Execute(w io.Writer, e *SiteExecution) error {
	p := &executePage{SiteExecution: *e}
	title := "Execute"
	switch {
	case e.Refused != nil:
		title = "No receipt · Execute"
	case e.Ran != nil:
		title = "Receipt · Execute"
	}
	f, err := s.frame(title, "/execute")
	if err != nil {
		return err
	}
	p.frame = f
	p.Site.Snapshot = ""
	p.Machine, p.Profiles, p.Toolchains = clean(e.Machine), cleanChoices(e.Profiles), cleanChoices(e.Toolchains)
	used := map[tassadar.Code]bool{}
	if r := e.Refused; r != nil {
		shown := *r
		shown.Details, shown.Next = cleanAll(r.Details), clean(r.Next)
		p.Refused, p.Reasons = &shown, codeViews(r.Reasons) // which stand with their words there
	}
	if e.Ran != nil {
		if p.Job, err = s.jobView(e.Ran); err != nil {
			return err
		}
		for _, c := range p.Job.Refused {
			used[c.Code] = true
		}
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "execute.tmpl", p)
}

// Pick lists choices of which something is published, or the others.
func (executePage) Pick(all []SiteChoice, published bool) (out []SiteChoice) {
	for _, c := range all {
		if c.Published == published {
			out = append(out, c)
		}
	}
	return out
}

func cleanChoices(all []SiteChoice) (out []SiteChoice) {
	for _, c := range all {
		out = append(out, SiteChoice{clean(c.Name), clean(c.Title), c.Published})
	}
	return out
}

func (s *Site) jobView(ran *SiteRan) (*jobView, error) {
	j := ran.Job
	record, err := evidence.Open(ran.Receipt, nil)
	if err != nil {
		return nil, err
	}
	v := &jobView{Good: j.Seen.Ended == tassadar.EndedReturned, Ended: string(j.Seen.Ended), Machine: clean(j.Machine.Class), Cell: s.src.name(j.Cell), Instructions: j.Instructions, Limit: j.Limit, Publication: j.Publication,
		Engine: clean(j.Effective.Family + " " + j.Effective.Version), When: instantText(j.StartedAt), XML: instantXML(j.StartedAt), NotAfter: instantText(j.NotAfter), NotAfterXML: instantXML(j.NotAfter),
		Module: string(j.Module), Name: string(record.Digest), File: "job-" + record.Digest.Short() + ".json", Size: text.Plural(len(ran.Receipt), "byte", "bytes")}
	if j.Seen.Code != "" {
		v.Refused, v.Detail = codeViews([]tassadar.Code{j.Seen.Code}), clean(j.Seen.Detail)
	}
	if len(record.Claimed) > 0 {
		v.Worker = clean(record.Claimed[0])
	}
	for i := range j.Calls {
		v.Calls = append(v.Calls, clean(strings.Join(jobWords(j, i), " ")))
	}
	// It is in the page: the server keeps nothing of what it executes.
	v.Download = template.URL("data:application/json;base64," + base64.StdEncoding.EncodeToString(ran.Receipt))
	if len(ran.Receipt) <= mostReceipt {
		v.Receipt = string(ran.Receipt)
	}
	return v, nil
}

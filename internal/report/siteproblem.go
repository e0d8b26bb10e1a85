package report

import (
	"io"
	"net/http"

	"tassadar"
)

// SiteProblem is an error as a server's page says it.
type SiteProblem struct {
	Status int // of HTTP
	Code   tassadar.Code
	Detail string
	Next   string
}

// problemPage is what the template of [WriteSiteProblem] shows.
type problemPage struct {
	frame
	SiteProblem
	Heading, Meaning string
}

// WriteSiteProblem writes the page of an error, which needs no verdict.
func WriteSiteProblem(w io.Writer, p *SiteProblem) error {
	files, err := SiteFiles()
	if err != nil {
		return err
	}
	page := &problemPage{SiteProblem: *p, Heading: problemHeading(p.Status)}
	if p.Code != tassadar.BadUse { // which is about commands
		page.Meaning = p.Code.Meaning()
	}
	page.Detail, page.Next = clean(p.Detail), clean(p.Next)
	page.frame = frame{Title: page.Heading, Command: "tassadar serve", Site: &siteFrame{Style: files[0].Name, Script: files[1].Name, Nav: siteNav()}}
	return write(w, "problem.tmpl", page)
}

// problemHeading says in a few words what a status means to who looks for a page.
func problemHeading(status int) string {
	switch status {
	case http.StatusNotFound:
		return "There is no such page"
	case http.StatusForbidden, http.StatusMisdirectedRequest, http.StatusMethodNotAllowed:
		return "Refused"
	case http.StatusTooManyRequests:
		return "Too many requests"
	case http.StatusRequestEntityTooLarge:
		return "Too long"
	case http.StatusServiceUnavailable:
		return "There is no verdict now"
	}
	return "There is no answer"
}

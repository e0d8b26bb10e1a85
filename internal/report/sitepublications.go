package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// PublicationsPath is where a server has the list of publications, and below it each of them by
// its leaf.
const PublicationsPath = "/publications"

// publicationPage is what the template of [Site.Publication] shows.
type publicationPage struct {
	frame
	Last       *lastPublication
	ExpiresXML string
	Remaining  string
	Digest     string
	Lists      []publishedGroup
	Suppressed int
	Published  int
	Proof      *proofView
	// Earlier leads to all publications. Later is the last one, where the page is of another.
	Earlier   string
	Later     tassadar.Uint
	LaterHref string
	APIName   string // of the publication in the API
}

// publishedGroup are cells of a publication, of one profile.
type publishedGroup struct {
	Profile string
	Rows    []publishedRow
}

type publishedRow struct {
	Cell   cellName
	Until  string
	Is     look // as the verdict has it
	Codes  []codeView
	Engine string
}

// Publication writes the page of the last publication: what it lists, until when, and what
// of it does not stand any more. Standing are its cells as [appraise.StandingCell] has them,
// proof shows that it is in the log, nil where there is none.
func (s *Site) Publication(w io.Writer, standing []appraise.CheckedCell, proof *SiteProof) error {
	return s.publication(w, s.pub, standing, proof)
}

// EarlierPublication is [Site.Publication] of a publication that may have another one after it.
func (s *Site) EarlierPublication(w io.Writer, pub *evidence.Logged[evidence.Publication], standing []appraise.CheckedCell, proof *SiteProof) error {
	return s.publication(w, pub, standing, proof)
}

func (s *Site) publication(w io.Writer, pub *evidence.Logged[evidence.Publication], standing []appraise.CheckedCell, proof *SiteProof) error {
	p := &publicationPage{Earlier: PublicationsPath}
	f, err := s.frame("Publication", "/publication")
	if err != nil {
		return err
	}
	p.frame = f
	if proof != nil && pub != nil {
		p.Proof = newProof(proof, fmt.Sprintf("publication %d", pub.Body.Number), fmt.Sprintf("publication:%d", pub.Body.Number))
		if err := p.Site.with("proof.css", "proof.js"); err != nil {
			return err
		}
	}
	used := map[tassadar.Code]bool{}
	if pub != nil {
		b := &pub.Body
		p.Last = &lastPublication{Number: b.Number, Issued: instantText(b.IssuedAt), Expires: instantText(b.ExpiresAt), Expired: s.src.v.At >= b.ExpiresAt, Size: b.Log.Size}
		p.ExpiresXML, p.Digest, p.APIName = instantXML(b.ExpiresAt), string(pub.Digest), fmt.Sprint(pub.Index)
		if s.pub != nil && s.pub.Index != pub.Index {
			p.Later, p.LaterHref = s.pub.Body.Number, "/publication"
		}
		if left := b.ExpiresAt - s.src.v.At; left > 0 {
			p.Remaining = lasting(left)
		}
	}
	for i := range standing {
		c := &standing[i]
		if !c.Published {
			p.Suppressed++
			continue
		}
		p.Published++
		row := publishedRow{Cell: s.src.name(c.Cell), Codes: codeViews(c.Reasons)}
		if c.Accepted {
			row.Until = instantText(c.NotAfter)
		}
		if d := s.src.declared[c.Cell]; d != nil {
			row.Is = lookOf(d)
		}
		var engines []string
		for _, v := range c.Versions {
			engines = append(engines, clean(v.Engine))
		}
		row.Engine = strings.Join(engines, ", ")
		for _, code := range c.Reasons {
			used[code] = true
		}
		if n := len(p.Lists); n == 0 || p.Lists[n-1].Profile != row.Cell.Profile {
			p.Lists = append(p.Lists, publishedGroup{Profile: row.Cell.Profile})
		}
		last := &p.Lists[len(p.Lists)-1]
		last.Rows = append(last.Rows, row)
	}
	p.Codes = codeViews(inOrderOf(used))
	return write(w, "publication.tmpl", p)
}

// SitePublications are publications as a page lists them, the last one first.
type SitePublications struct {
	Listed []SitePublication
	All    int
	Older  int // before which place the next page goes on, 0 where there are no more
	First  bool
}

// SitePublication is a publication in a line.
type SitePublication struct {
	*evidence.Logged[evidence.Publication]
	Voided bool
}

// publicationsPage is what the template of [Site.Publications] shows.
type publicationsPage struct {
	frame
	SitePublications
	Rows         []publicationView
	Older, Newer string
}

type publicationView struct {
	Number            tassadar.Uint
	Leaf              string
	Href              string
	Issued, Expires   string
	Published, Listed int
	Last              bool
	Expired, Voided   bool
}

// Publications writes the page that lists publications.
func (s *Site) Publications(w io.Writer, list *SitePublications) error {
	p := &publicationsPage{SitePublications: *list}
	f, err := s.frame("Publications", "/publication")
	if err != nil {
		return err
	}
	p.frame = f
	for i := range list.Listed {
		one := &list.Listed[i]
		b := &one.Body
		view := publicationView{Number: b.Number, Leaf: fmt.Sprint(one.Index), Issued: instantText(b.IssuedAt), Expires: instantText(b.ExpiresAt), Listed: len(b.Cells), Expired: s.src.v.At >= b.ExpiresAt, Voided: one.Voided,
			Last: s.pub != nil && s.pub.Index == one.Index}
		if view.Href = PublicationsPath + "/" + view.Leaf; view.Last {
			view.Href = "/publication"
		}
		if view.Voided {
			view.Href = ""
		}
		for j := range b.Cells {
			if b.Cells[j].Published {
				view.Published++
			}
		}
		p.Rows = append(p.Rows, view)
	}
	if list.Older > 0 {
		p.Older = PublicationsPath + "?before=" + strconv.Itoa(list.Older)
	}
	if !list.First {
		p.Newer = PublicationsPath
	}
	return write(w, "publications.tmpl", p)
}

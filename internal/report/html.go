package report

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"sync"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

//go:embed page
var pageFiles embed.FS

// HTML writes the verdict as one self-contained page: cells, drift, gates,
// exact bits, machines, engines, toolchains and every reason code explained.
// It asks no network for anything, is complete without JavaScript, and shows
// what workers wrote as text only. The log is the one that the verdict rests
// on; another one, or one that was not verified, is evidence_unverifiable. An
// arrangement puts lists of cells in the place of the maps.
func HTML(w io.Writer, v *appraise.Verdict, log *evidence.Verified, a *Arrangement) error {
	if err := restsOn(v, log); err != nil {
		return err
	}
	return write(w, "page.tmpl", newPage(newSources(v, log), a))
}

// restsOn refuses a log that is not the one of a verdict.
func restsOn(v *appraise.Verdict, log *evidence.Verified) error {
	if !log.Valid() {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "report: the evidence was not verified")
	}
	_, trust := log.Trust()
	if head := log.Head(); head.Size != v.Log.Size || !bytes.Equal(head.Root, v.Log.Root) || trust != v.TrustDigest {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "report: the verdict rests on another log or trust (%d leaves, the log has %d)", v.Log.Size, head.Size)
	}
	if _, ok := log.Policy(v.PolicyDigest); !ok {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "report: policy %s is not in the log", v.PolicyDigest.Short())
	}
	return nil
}

// templates are the pages, parsed once: what they are made of is part of the program.
var templates = sync.OnceValues(func() (*template.Template, error) {
	return template.New("page.tmpl").ParseFS(pageFiles, "page/*")
})

// contentPolicies is that of all pages.
var contentPolicies = sync.OnceValues(func() (template.HTMLAttr, error) {
	t, err := templates()
	if err != nil {
		return "", err
	}
	return contentPolicy(t)
})

// write writes a page by one of the templates.
func write(w io.Writer, name string, p interface{ framed() *frame }) error {
	t, err := templates()
	if err != nil {
		return fmt.Errorf("report page: %w", err)
	}
	if p.framed().CSP, err = contentPolicies(); err != nil {
		return err
	}
	var out bytes.Buffer
	if err := t.ExecuteTemplate(&out, name, p); err != nil {
		return fmt.Errorf("report page: %w", err)
	}
	// Once more over all of the page: no string gets past what escapes them.
	_, err = io.WriteString(w, tassadar.PrintableLines(out.String()))
	return err
}

// contentPolicy is the page's Content-Security-Policy (W3C CSP3): nothing but
// the style sheet and the script that stand in it, named by their digests. It
// is the second line of defence: the first is that everything is escaped.
func contentPolicy(t *template.Template) (template.HTMLAttr, error) {
	hash := func(element, name string) (string, error) {
		// The escaper strips comments, so what the browser will hash is taken from
		// its output. A clone, because a template that ran cannot take more text.
		c, err := t.Clone()
		if err != nil {
			return "", fmt.Errorf("report page: %w", err)
		}
		wrap, err := c.New("hash").Parse("<" + element + `>{{template "` + name + `"}}</` + element + ">")
		if err != nil {
			return "", fmt.Errorf("report page: %w", err)
		}
		var out bytes.Buffer
		if err := wrap.Execute(&out, nil); err != nil {
			return "", fmt.Errorf("report page: %w", err)
		}
		text := out.Bytes()[len(element)+2 : out.Len()-len(element)-3]
		sum := sha256.Sum256(text)
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'", nil
	}
	style, err := hash("style", "style.css")
	if err != nil {
		return "", err
	}
	script, err := hash("script", "script.js")
	if err != nil {
		return "", err
	}
	return template.HTMLAttr(fmt.Sprintf(`content="default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"`, style, script)), nil
}

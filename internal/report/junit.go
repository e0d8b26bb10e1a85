package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
)

// The JUnit form is the one that Jenkins, GitLab and GitHub actions read
// (testmoapp/junitxml describes it): suites of cases, each passed, failed, in
// error (nobody could tell) or skipped.

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Skipped  int          `xml:"skipped,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name       string          `xml:"name,attr"`
	Tests      int             `xml:"tests,attr"`
	Failures   int             `xml:"failures,attr"`
	Errors     int             `xml:"errors,attr"`
	Skipped    int             `xml:"skipped,attr"`
	Timestamp  string          `xml:"timestamp,attr"` // the verdict's instant
	Properties []junitProperty `xml:"properties>property"`
	Cases      []junitCase     `xml:"testcase"`
}

type junitProperty struct {
	Name  string `xml:"name,attr"`
	Value string `xml:"value,attr"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"` // profile
	Name    string        `xml:"name,attr"`      // backend, toolchain, machine
	Failure *junitFailure `xml:"failure"`
	Error   *junitFailure `xml:"error"`
	Skipped *junitSkipped `xml:"skipped"`
	Out     string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

type junitSkipped struct {
	Message string `xml:"message,attr"`
}

// JUnit writes the verdict as JUnit XML: a test suite a profile, a test case a
// cell. A required cell that was measured and is not green is a failure with
// every reason; one that nobody measured is an error, so that a report on nothing
// does not pass. A cell that the envelope only observes is skipped and says so;
// whether a gate is green is for the gate command to say.
func JUnit(w io.Writer, v *appraise.Verdict) error {
	return writeJUnit(w, v, "tassadar portability", func(c *appraise.Cell, out *junitCase) {
		switch {
		case !c.Required:
			out.Skipped = &junitSkipped{joinWords("observed only: "+string(c.Status), codeWords(c.Reasons))}
		case c.Status == appraise.Green:
			if !c.Published {
				out.Out = joinWords("green, not published:", codeWords(c.Reasons))
			}
		case c.Status == appraise.Unmeasured:
			out.Error = unmeasured("unmeasured:", c)
		default:
			out.Failure = &junitFailure{
				Message: joinWords(string(c.Status)+":", codeWords(c.Reasons)),
				Type:    string(c.Status), Text: findingsText(c),
			}
		}
	})
}

// DriftJUnit writes the drift as JUnit XML: a test case a cell, a failure where
// the cell regressed, differs or is spurious, or where the last publication
// published it and this verdict does not. A cell without a receipt is skipped;
// where no cell has one there is nothing that could have drifted, and every
// required cell is an error.
func DriftJUnit(w io.Writer, v *appraise.Verdict) error {
	drifts := map[tassadar.Cell]*appraise.Drift{}
	for i := range v.Drifts {
		drifts[v.Drifts[i].Cell] = &v.Drifts[i]
	}
	changes := map[tassadar.Cell]*appraise.Change{}
	for i := range v.Changes {
		changes[v.Changes[i].Cell] = &v.Changes[i]
	}
	measured := slices.ContainsFunc(v.Cells, func(c appraise.Cell) bool { return len(c.Receipts) > 0 })
	return writeJUnit(w, v, "tassadar drift", func(c *appraise.Cell, out *junitCase) {
		d, change := drifts[c.Cell], changes[c.Cell]
		text := ""
		if change != nil {
			text = fmt.Sprintf("since publication %d: %s → %s\n", change.Publication, change.Was, change.Is)
		}
		if d != nil {
			text += fmt.Sprintf("%s at case %s: %s\n%sreceipt %s, engine %s\n", d.Kind, d.Case, d.Detail, otherCases(v, d), d.Receipt, d.Engine)
			if d.Before != "" {
				text += fmt.Sprintf("before: receipt %s, engine %s\n", d.Before, d.Was)
			}
		}
		switch {
		case d != nil && d.Kind != appraise.Fixed:
			out.Failure = &junitFailure{Message: string(d.Kind) + " at " + d.Case, Type: string(d.Kind), Text: text}
		case change != nil && !c.Published && strings.HasSuffix(change.Was, ", published"):
			out.Failure = &junitFailure{Message: joinWords("suppressed:", codeWords(c.Reasons)), Type: "suppressed", Text: text}
		case !measured && c.Required:
			out.Error = unmeasured("nothing was measured:", c)
		case len(c.Receipts) == 0:
			out.Skipped = &junitSkipped{joinWords("no receipt:", codeWords(c.Reasons))}
		default:
			out.Out = text
		}
	})
}

// otherCases lists what differs beside the first case of a drift.
func otherCases(v *appraise.Verdict, d *appraise.Drift) string {
	var b strings.Builder
	_, all := differing(v, d)
	for _, f := range all {
		if f.Case != d.Case {
			fmt.Fprintf(&b, "  and at case %s: %s\n", f.Case, f.Detail)
		}
	}
	return b.String()
}

func unmeasured(first string, c *appraise.Cell) *junitFailure {
	return &junitFailure{Message: joinWords(first, codeWords(c.Reasons)), Type: string(appraise.Unmeasured), Text: findingsText(c)}
}

func writeJUnit(w io.Writer, v *appraise.Verdict, name string, decide func(*appraise.Cell, *junitCase)) error {
	all := junitSuites{Name: name}
	for i := range v.Profiles {
		p := &v.Profiles[i]
		suite := junitSuite{Name: p.Profile, Timestamp: instantXML(v.At), Properties: junitProperties(v, p)}
		for j := range v.Cells {
			c := &v.Cells[j]
			if c.Profile != p.Profile {
				continue
			}
			out := junitCase{Class: c.Profile, Name: c.Backend + " " + c.Toolchain + " " + c.Machine}
			decide(c, &out)
			suite.Tests++
			if out.Failure != nil {
				suite.Failures++
			}
			if out.Error != nil {
				suite.Errors++
			}
			if out.Skipped != nil {
				suite.Skipped++
			}
			suite.Cases = append(suite.Cases, out)
		}
		all.Tests += suite.Tests
		all.Failures += suite.Failures
		all.Errors += suite.Errors
		all.Skipped += suite.Skipped
		all.Suites = append(all.Suites, suite)
	}
	data, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return fmt.Errorf("encode JUnit: %w", err)
	}
	_, err = io.WriteString(w, xml.Header+tassadar.PrintableLines(string(data))+"\n")
	return err
}

func junitProperties(v *appraise.Verdict, p *appraise.Profile) []junitProperty {
	return []junitProperty{
		{"policy_digest", string(v.PolicyDigest)}, {"trust_digest", string(v.TrustDigest)},
		{"log_size", v.Log.Size.String()}, {"log_root", fmt.Sprintf("%x", []byte(v.Log.Root))},
		{"at", fmt.Sprint(v.At)}, {"rules", v.Rules}, {"governance", governanceText(v)},
		{"gate", p.Gate}, {"passed_gate", fmt.Sprint(p.Passed)},
	}
}

// findingsText lists every finding, the next step after each code.
func findingsText(c *appraise.Cell) string {
	var b strings.Builder
	for _, code := range c.Reasons {
		fmt.Fprintf(&b, "%s: %s\n", code, code.Meaning())
		for _, f := range c.Findings {
			if f.Code != code {
				continue
			}
			b.WriteString("  - ")
			if f.Case != "" {
				b.WriteString(f.Case + ": ")
			}
			b.WriteString(f.Detail)
			if f.Receipt != "" {
				b.WriteString(" [receipt " + f.Receipt.Short() + "]")
			}
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "  next: %s\n", code.Next())
	}
	return b.String()
}

func codeWords(codes []tassadar.Code) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = string(c)
	}
	return out
}

func joinWords(first string, rest []string) string {
	return strings.Join(append([]string{first}, rest...), " ")
}

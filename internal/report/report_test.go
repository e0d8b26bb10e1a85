package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/report"
)

var (
	update = flag.Bool("update", false, "write golden files and schemas/report-*.json")
	look   = flag.String("look", "", "directory to write the pages of 40 and 400 cells to, to be looked at")
)

// golden compares with a committed file; a difference leaves what was made
// beside it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	if err := os.WriteFile(file+".got", got, 0o644); err != nil {
		t.Error(err)
	}
	t.Errorf("%s: not what is committed; see %s.got (go test ./internal/report -update writes it):\n%s", file, file, cmp.Diff(string(want), string(got)))
}

func page(t testing.TB, v *appraise.Verdict, log *evidence.Verified) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.HTML(&b, v, log, nil); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The scenarios must show everything that a report can show; otherwise the
// tests below see less than they say.
func TestScenariosShowEverything(t *testing.T) {
	for name, s := range map[string]struct {
		size size
		want int
	}{"40": {cells40, 40}, "400": {cells400, 400}} {
		v, _ := s.size.scenario(t).verdict(now)
		if len(v.Cells) != s.want {
			t.Errorf("%s: %d cells", name, len(v.Cells))
		}
		status, kinds, published := map[appraise.Status]int{}, map[appraise.DriftKind]int{}, 0
		for _, c := range v.Cells {
			status[c.Status]++
			if c.Published {
				published++
			}
		}
		for _, d := range v.Drifts {
			kinds[d.Kind]++
		}
		for _, want := range []appraise.Status{appraise.Green, appraise.Incomplete, appraise.Stale, appraise.Unmeasured, appraise.Red} {
			if status[want] == 0 {
				t.Errorf("%s: no cell is %s: %v", name, want, status)
			}
		}
		for _, want := range []appraise.DriftKind{appraise.Regressed, appraise.Differs, appraise.Fixed, appraise.Spurious} {
			if kinds[want] == 0 {
				t.Errorf("%s: no drift is %s: %v", name, want, kinds)
			}
		}
		c := v.Counts
		if published == 0 || len(v.Changes) == 0 || c.Failed == 0 || c.Abandoned == 0 || c.Pending == 0 || c.Differed == 0 || c.Violated == 0 {
			t.Errorf("%s: %d published, %d changes, counts %+v", name, published, len(v.Changes), c)
		}
	}
}

func TestGolden(t *testing.T) {
	v, log := cells18.scenario(t).verdict(now)
	golden(t, "testdata/report.html", []byte(page(t, v, log)))
	var b bytes.Buffer
	if err := report.JUnit(&b, v); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/portability.junit.xml", b.Bytes())
	b.Reset()
	if err := report.DriftJUnit(&b, v); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/drift.junit.xml", b.Bytes())
	empty, log := newLab(t, cells18.policy()).verdict(now)
	golden(t, "testdata/empty.html", []byte(page(t, empty, log)))
}

func TestSameInputSameBytes(t *testing.T) {
	v1, log1 := cells40.scenario(t).verdict(now)
	v2, log2 := cells40.scenario(t).verdict(now)
	if page(t, v1, log1) != page(t, v2, log2) {
		t.Error("two pages on one verdict differ")
	}
}

func TestHTMLRefusesForeignEvidence(t *testing.T) {
	v, _ := cells18.scenario(t).verdict(now)
	other := newLab(t, cells18.policy())
	for name, log := range map[string]*evidence.Verified{"none": nil, "zero": {}, "another log": other.verified()} {
		if err := report.HTML(io.Discard, v, log, nil); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// element is a start tag of the page.
type element struct {
	name  string
	attrs map[string]string
}

// parse reads the page as XML does, once its void elements (HTML, section
// 13.1.2) are closed, so that every element must be closed in order. What
// stands in script and style is cut out first.
func parse(t testing.TB, html string) (elements []element, text string) {
	t.Helper()
	html = regexp.MustCompile(`(?s)<(script|style)>.*?</(?:script|style)>`).ReplaceAllString(html, "<$1></$1>")
	html = regexp.MustCompile(`<(meta|br|input|col|img|link)\b([^>]*)>`).ReplaceAllString(html, "<$1$2/>")
	html = strings.ReplaceAll(html, " hidden ", ` hidden="" `)
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(html, "<!doctype html>")))
	d.Entity = xml.HTMLEntity
	var b strings.Builder
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return elements, b.String()
		}
		if err != nil {
			t.Fatalf("the page is not well-formed: %v", err)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			e := element{tok.Name.Local, map[string]string{}}
			for _, a := range tok.Attr {
				e.attrs[a.Name.Local] = a.Value
			}
			elements = append(elements, e)
		case xml.CharData:
			b.Write(tok)
		}
	}
}

func TestPageIsSelfContained(t *testing.T) {
	t.Run("18", func(t *testing.T) { selfContained(t, cells18) })
	t.Run("40", func(t *testing.T) { selfContained(t, cells40) })
	t.Run("400", func(t *testing.T) { selfContained(t, cells400) })
}

func selfContained(t *testing.T, s size) {
	v, log := s.scenario(t).verdict(now)
	html := page(t, v, log)
	if *look != "" {
		if err := os.WriteFile(filepath.Join(*look, fmt.Sprintf("report-%d.html", len(v.Cells))), []byte(html), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	elements, _ := wellLinked(t, html)
	names := 0
	for _, e := range elements {
		if e.name == "a" && strings.Contains(e.attrs["class"], "cell") {
			names++
			if !strings.Contains(e.attrs["aria-label"], "/") {
				t.Errorf("a cell without an accessible name: %v", e.attrs)
			}
		}
	}
	implemented := 0
	for _, c := range v.Cells {
		if p, _ := log.Policies()[0].Body.Policy.Profile(c.Profile); p.Implemented {
			implemented++
		}
	}
	if names != implemented {
		t.Errorf("%d cells in the maps, want %d", names, implemented)
	}
}

// wellLinked checks that a page is one by itself: no id stands twice, every link leads
// somewhere within it, and nothing in it asks a network. Elsewhere are the files beside it
// to which it may lead.
func wellLinked(t testing.TB, html string, elsewhere ...string) ([]element, string) {
	t.Helper()
	elements, text := parse(t, html)
	ids := map[string]bool{}
	for _, e := range elements {
		if id := e.attrs["id"]; id != "" {
			if ids[id] {
				t.Errorf("id %q stands twice", id)
			}
			ids[id] = true
		}
	}
	for _, e := range elements {
		for name, value := range e.attrs {
			switch name {
			case "src", "action", "srcset", "data", "poster", "formaction", "background", "style":
				t.Errorf("<%s %s=%q>", e.name, name, value)
			case "href":
				if (!strings.HasPrefix(value, "#") || !ids[value[1:]]) && !slices.Contains(elsewhere, value) {
					t.Errorf("<%s href=%q> leads nowhere", e.name, value)
				}
			}
			if strings.HasPrefix(name, "on") {
				t.Errorf("<%s %s=%q>", e.name, name, value)
			}
		}
		switch e.name {
		case "img", "link", "iframe", "object", "embed", "base":
			t.Errorf("<%s>", e.name)
		}
	}
	for _, bad := range []string{"http://", "https://", "@import", "url(h", "url(/", "//fonts"} {
		if strings.Contains(html, bad) {
			t.Errorf("the page contains %q", bad)
		}
	}
	if !strings.Contains(html, `default-src 'none'; style-src 'sha256-`) {
		t.Error("no content security policy")
	}
	return elements, text
}

// What the page must say in text, so that neither colour, hovering nor a
// script is needed.
func TestPageSaysEverythingInText(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	_, text := parse(t, page(t, v, log))
	want := []string{string(v.PolicyDigest), string(v.TrustDigest), "one of 1 operators decides alone", "one by one", "variant",
		"Publication 1", "≈", "not published now", "wazero.interpreter 1.12.0", "0xffc00000", "quiet_operand"}
	for _, c := range v.Cells {
		for _, code := range c.Reasons {
			want = append(want, string(code), code.Meaning(), code.Next())
		}
		if c.Status == appraise.Unmeasured {
			continue
		}
		for _, r := range c.Receipts {
			want = append(want, r.Receipt.Short())
		}
	}
	for _, d := range v.Drifts {
		want = append(want, string(d.Kind), d.Case)
	}
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("the page's text lacks %q", w)
		}
	}
}

func TestHostileStringsStayText(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	html := page(t, v, log)
	elements, text := parse(t, html)
	if !strings.Contains(text, "<img src=x onerror=alert(1)>") {
		t.Error("the hostile string is not shown at all; the test proves nothing")
	}
	scripts := 0
	for _, e := range elements {
		if e.name == "script" {
			scripts++
		}
		if e.name == "img" || e.attrs["onload"] != "" || e.attrs["onerror"] != "" {
			t.Errorf("injected: <%s> %v", e.name, e.attrs)
		}
	}
	if scripts != 1 {
		t.Errorf("%d scripts, want 1", scripts)
	}
	for _, bad := range []string{"\u202e", "\x00", "&#8238;", "&#x202e;"} {
		if strings.Contains(html, bad) {
			t.Errorf("the page contains %q", bad)
		}
	}
}

func FuzzTextStaysText(f *testing.F) {
	f.Add(hostile)
	f.Add("--><script>")
	f.Add("\xff\xfe]]>\u2066")
	// A worker's words stand in the page of one failed receipt.
	say := func(t testing.TB, words string) (*appraise.Verdict, *evidence.Verified) {
		l := newLab(t, cells18.policy())
		e, _ := l.policy.Envelope("own.gcd.v1")
		l.measure(start+day, e.Cells()[0].Cell, 0, func(rc *evidence.Receipt) {
			failed(rc)
			rc.Failure.Detail, rc.Program.Go = words, words
			rc.Machine.CPU, rc.Machine.Kernel, rc.Effective.Version = words, words, words
		})
		l.play()
		return l.verdict(start + 2*day)
	}
	v, log := say(f, "plain words")
	plain, _ := parse(f, page(f, v, log))
	f.Fuzz(func(t *testing.T, s string) {
		v, log := say(t, strings.ToValidUTF8(s, "?"))
		elements, _ := parse(t, page(t, v, log))
		if diff := cmp.Diff(elementNames(plain), elementNames(elements)); diff != "" {
			t.Errorf("%q changed the page's elements:\n%s", s, diff)
		}
		readJUnit(t, report.JUnit, v)
	})
}

func elementNames(elements []element) []string {
	out := make([]string, len(elements))
	for i, e := range elements {
		out[i] = e.name
	}
	return out
}

// suites is JUnit XML as a CI system reads it.
type suites struct {
	XMLName  xml.Name `xml:"testsuites"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Errors   int      `xml:"errors,attr"`
	Skipped  int      `xml:"skipped,attr"`
	Suites   []struct {
		Name     string `xml:"name,attr"`
		Tests    int    `xml:"tests,attr"`
		Failures int    `xml:"failures,attr"`
		Skipped  int    `xml:"skipped,attr"`
		Cases    []struct {
			Class   string `xml:"classname,attr"`
			Name    string `xml:"name,attr"`
			Failure *struct {
				Message string `xml:"message,attr"`
				Type    string `xml:"type,attr"`
				Text    string `xml:",chardata"`
			} `xml:"failure"`
			Error *struct {
				Message string `xml:"message,attr"`
			} `xml:"error"`
			Skipped *struct {
				Message string `xml:"message,attr"`
			} `xml:"skipped"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

func readJUnit(t *testing.T, write func(io.Writer, *appraise.Verdict) error, v *appraise.Verdict) suites {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, v); err != nil {
		t.Fatal(err)
	}
	var s suites
	if err := xml.Unmarshal(b.Bytes(), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestJUnit(t *testing.T) {
	v, _ := cells400.scenario(t).verdict(now)
	s := readJUnit(t, report.JUnit, v)
	if len(s.Suites) != len(v.Profiles) || s.Tests != len(v.Cells) {
		t.Fatalf("%d suites and %d tests, want %d and %d", len(s.Suites), s.Tests, len(v.Profiles), len(v.Cells))
	}
	at := map[string]int{}
	for _, suite := range s.Suites {
		for i, c := range suite.Cases {
			at[c.Class+" "+c.Name] = i
		}
	}
	failures, errors, skipped := 0, 0, 0
	for _, c := range v.Cells {
		for _, suite := range s.Suites {
			if suite.Name != c.Profile {
				continue
			}
			i, ok := at[c.Profile+" "+c.Backend+" "+c.Toolchain+" "+c.Machine]
			if !ok {
				t.Fatalf("no test case for %s", c.Cell)
			}
			got := suite.Cases[i]
			wantSkip := !c.Required
			wantError := c.Required && c.Status == appraise.Unmeasured
			wantFail := !wantSkip && !wantError && c.Status != appraise.Green
			if (got.Skipped != nil) != wantSkip || (got.Failure != nil) != wantFail || (got.Error != nil) != wantError {
				t.Errorf("%s is %s, required %t: failure %v, error %v, skipped %v", c.Cell, c.Status, c.Required, got.Failure, got.Error, got.Skipped)
			}
			if wantError {
				errors++
			}
			if wantSkip {
				skipped++
			}
			if !wantFail {
				continue
			}
			failures++
			for _, code := range c.Reasons {
				if !strings.Contains(got.Failure.Message, string(code)) || !strings.Contains(got.Failure.Text, code.Next()) {
					t.Errorf("%s: failure %q does not explain %s", c.Cell, got.Failure.Message, code)
				}
			}
		}
	}
	if s.Failures != failures || s.Errors != errors || s.Skipped != skipped || failures == 0 || errors == 0 || skipped == 0 {
		t.Errorf("%d failures, %d errors and %d skipped, want %d, %d and %d", s.Failures, s.Errors, s.Skipped, failures, errors, skipped)
	}
}

// TestJUnitOfNothing: where nobody measured, no report reads as a pass.
func TestJUnitOfNothing(t *testing.T) {
	empty, _ := newLab(t, cells18.policy()).verdict(now)
	required := 0
	for _, c := range empty.Cells {
		if c.Required {
			required++
		}
	}
	for name, write := range map[string]func(io.Writer, *appraise.Verdict) error{"portability": report.JUnit, "drift": report.DriftJUnit} {
		if s := readJUnit(t, write, empty); s.Errors != required || required == 0 {
			t.Errorf("%s: %d errors in %d tests, want %d", name, s.Errors, s.Tests, required)
		}
	}
}

func TestDriftJUnit(t *testing.T) {
	v, _ := cells40.scenario(t).verdict(now)
	s := readJUnit(t, report.DriftJUnit, v)
	bad := map[tassadar.Cell]bool{}
	for _, d := range v.Drifts {
		if d.Kind != appraise.Fixed {
			bad[d.Cell] = true
		}
	}
	for _, c := range v.Changes {
		if strings.HasSuffix(c.Was, ", published") && !strings.HasSuffix(c.Is, ", published") {
			bad[c.Cell] = true
		}
	}
	if s.Failures != len(bad) || s.Tests != len(v.Cells) {
		t.Errorf("%d failures in %d tests, want %d in %d", s.Failures, s.Tests, len(bad), len(v.Cells))
	}
}

func TestSchemas(t *testing.T) {
	v, log := cells40.scenario(t).verdict(now)
	empty, emptyLog := newLab(t, cells18.policy()).verdict(now)
	some, selection, err := report.Select(v, report.Selection{Only: []string{"v8*"}, Status: []string{"red"}})
	if err != nil {
		t.Fatal(err)
	}
	last, err := report.FindPublication(log, report.SinceLast)
	if err != nil {
		t.Fatal(err)
	}
	documents := map[string][]any{
		"since": {report.SinceOf(log, v, last, nil), report.SinceOf(log, some, last, &selection)},
		"portability": {report.PortabilityOf(v, nil, nil), report.PortabilityOf(empty, nil, nil), report.PortabilityOf(some, &selection, nil),
			report.PortabilityOf(v, nil, &report.Arrangement{GroupBy: "backend", Sort: []string{"-measured"}})},
		"drift": {report.DriftOf(log, v, nil), report.DriftOf(emptyLog, empty, nil), report.DriftOf(log, some, &selection)},
		"gate":  {report.GateOf(empty, &empty.Gates[0])},
	}
	for i := range v.Gates {
		documents["gate"] = append(documents["gate"], report.GateOf(v, &v.Gates[i]))
	}
	for _, kind := range report.SchemaKinds() {
		schema, err := report.Schema(kind)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "../../schemas/report-"+kind+".json", schema)
		c := jsonschema.NewCompiler()
		decoded, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource("report.json", decoded); err != nil {
			t.Fatal(err)
		}
		compiled, err := c.Compile("report.json")
		if err != nil {
			t.Fatal(err)
		}
		if len(documents[kind]) < 2 {
			t.Errorf("%s: nothing to validate", kind)
		}
		for i, doc := range documents[kind] {
			data, err := tassadar.Canonical(doc)
			if err != nil {
				t.Fatal(err)
			}
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if err := compiled.Validate(value); err != nil {
				t.Errorf("%s, document %d: %v", kind, i, err)
			}
			// The schema must be able to refuse: another status, a missing key.
			var broken map[string]any
			if err := json.Unmarshal(data, &broken); err != nil {
				t.Fatal(err)
			}
			delete(broken, "policy_digest")
			if compiled.Validate(broken) == nil {
				t.Errorf("%s, document %d validates without a policy digest", kind, i)
			}
		}
	}
	if _, err := report.Schema("nothing"); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("unknown kind: %v", err)
	}
}

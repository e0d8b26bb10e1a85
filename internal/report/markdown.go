package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Markdown writes the matrix as a document (CommonMark with the tables of GitHub's
// form): what was measured in numbers, the engines and compilers by version, and a
// heat map a profile, toolchains and backends down, machine classes across. It cites
// what the verdict rests on. An arrangement puts lists of cells in the place of the maps.
func Markdown(w io.Writer, v *appraise.Verdict, log *evidence.Verified, s *Selection, a *Arrangement) error {
	if _, ok := log.Policy(v.PolicyDigest); !ok {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "report: policy %s is not in the log", v.PolicyDigest.Short())
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# Where it reproduces\n\nAppraised at %s, by rules %s: a log of %s with root `%x`, policy `%s`, trust `%s`; %s.\n",
		text.At(v.At), v.Rules, text.Plural(int(v.Log.Size), "leaf", "leaves"), []byte(v.Log.Root), v.PolicyDigest, v.TrustDigest, governanceText(v))
	if s.Partial() {
		fmt.Fprintf(&b, "%s.\n", s.Words())
	}
	fmt.Fprintf(&b, "%s: %d failed, %d differed, %d violated; %s abandoned%s.\n",
		text.Plural(v.Counts.Receipts, "receipt", "receipts"), v.Counts.Failed, v.Counts.Differed, v.Counts.Violated, text.Plural(v.Counts.Abandoned, "assignment", "assignments"), cancelledText(&v.Counts))
	b.WriteString(`
● published, ○ green and not published, ◐ incomplete, ◌ stale, ✕ red, · unmeasured, – of a profile that is not
implemented; nothing where no cell is declared. (o) observed: no gate waits for it. Classes that end in ` + "`+qemu`" + ` are emulated: they are
no second machine and no machine's performance.
`)
	sums(&b, v)
	versions(&b, v)
	if a.Arranged() {
		markdownGroups(&b, v, a)
		byCode(&b, v)
		_, err := io.WriteString(w, tassadar.PrintableLines(b.String()))
		return err
	}
	src := newSources(v, log)
	for i := range v.Profiles {
		if p := &v.Profiles[i]; p.Implemented {
			markdownMap(&b, newMatrix(src, p))
		}
	}
	byCode(&b, v)
	_, err := io.WriteString(w, tassadar.PrintableLines(b.String()))
	return err
}

// symbols of looks, for formats without colour.
var symbols = map[look]string{lookPublished: "●", look(appraise.Green): "○", look(appraise.Incomplete): "◐",
	look(appraise.Stale): "◌", look(appraise.Red): "✕", look(appraise.Unmeasured): "·", lookAbsent: "–"}

// sums counts cells by each part of their names.
func sums(b *strings.Builder, v *appraise.Verdict) {
	for _, axis := range []struct {
		title string
		of    func(tassadar.Cell) string
	}{
		{"Machine class", func(c tassadar.Cell) string { return c.Machine }},
		{"Backend family", func(c tassadar.Cell) string { return c.Backend }},
		{"Toolchain", func(c tassadar.Cell) string { return c.Toolchain }},
	} {
		counts, measured := map[string]map[look]int{}, 0
		var names []string
		for i := range v.Cells {
			c := &v.Cells[i]
			name := axis.of(c.Cell)
			if counts[name] == nil {
				counts[name] = map[look]int{}
				names = append(names, name)
			}
			counts[name][lookOf(c)]++
		}
		slices.Sort(names)
		for _, n := range names {
			if counts[n][look(appraise.Unmeasured)]+counts[n][lookAbsent] < total(counts[n]) {
				measured++
			}
		}
		fmt.Fprintf(b, "\n| %s (%d, %d measured) | cells |", axis.title, len(names), measured)
		for _, l := range looks() {
			fmt.Fprintf(b, " %s |", symbols[l])
		}
		b.WriteString("\n| --- | ---: |" + strings.Repeat(" ---: |", len(looks())) + "\n")
		for _, n := range names {
			fmt.Fprintf(b, "| %s | %d |", field(n), total(counts[n]))
			for _, l := range looks() {
				if counts[n][l] == 0 {
					b.WriteString(" |")
				} else {
					fmt.Fprintf(b, " %d |", counts[n][l])
				}
			}
			b.WriteString("\n")
		}
	}
}

func total(counts map[look]int) (n int) {
	for _, k := range counts {
		n += k
	}
	return n
}

// maxDigests is how many digests of an engine are listed.
const maxDigests = 4

// versions lists what the families were, by receipts that count.
func versions(b *strings.Builder, v *appraise.Verdict) {
	type engine struct{ family, version string }
	classes, digests := map[engine][]string{}, map[engine][]string{}
	for i := range v.Cells {
		c := &v.Cells[i]
		for _, line := range c.Receipts {
			if line.Counts {
				e := engine{c.Backend, line.Engine}
				classes[e], digests[e] = append(classes[e], c.Machine), append(digests[e], "`"+line.EngineDigest.Short()+"`")
			}
		}
	}
	var order []engine
	for e := range classes {
		order = append(order, e)
	}
	slices.SortFunc(order, func(x, y engine) int {
		return cmp.Or(cmp.Compare(x.family, y.family), cmp.Compare(x.version, y.version))
	})
	if len(order) == 0 {
		return
	}
	b.WriteString("\n| Engine | digests | on |\n| --- | --- | --- |\n")
	for _, e := range order {
		name, all := e.version, sortedSet(digests[e])
		if !strings.Contains(name, e.family) {
			name = e.family + " " + name
		}
		if len(all) > maxDigests {
			all = append(all[:maxDigests], fmt.Sprintf("and %d more", len(all)-maxDigests))
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", field(name), strings.Join(all, ", "), field(strings.Join(sortedSet(classes[e]), ", ")))
	}
}

func markdownMap(b *strings.Builder, m matrix) {
	fmt.Fprintf(b, "\n## %s\n\n%s. %s.\n\n| toolchain | backend |", field(m.Profile.Profile), field(m.Title), m.GreenText())
	for _, class := range m.Machines {
		fmt.Fprintf(b, " %s |", field(strings.ReplaceAll(strings.Join(class, "/"), "/+", "+")))
	}
	b.WriteString("\n| --- | --- |" + strings.Repeat(" --- |", len(m.Machines)) + "\n")
	for _, g := range m.Groups {
		for _, row := range g.Rows {
			fmt.Fprintf(b, "| %s | %s |", field(g.Toolchain), field(row.Backend))
			for _, c := range row.Cells {
				b.WriteString(" " + markdownCell(c) + " |")
			}
			b.WriteString("\n")
		}
	}
}

func markdownCell(c *matrixCell) string {
	if c == nil {
		return ""
	}
	out := []string{symbols[c.Look]}
	if c.Variant {
		out = append(out, "variant")
	}
	if c.Look != look(appraise.Unmeasured) && c.Look != look(appraise.Green) {
		for _, code := range c.Codes[:min(2, len(c.Codes))] {
			out = append(out, string(code.Code))
		}
		if len(c.Codes) > 2 {
			out = append(out, "…")
		}
	}
	if c.Observed {
		out = append(out, "(o)")
	}
	return strings.Join(out, " ")
}

// byCode explains the codes of cells that are not published, with one example each.
func byCode(b *strings.Builder, v *appraise.Verdict) {
	counts, first := map[tassadar.Code]int{}, map[tassadar.Code]string{}
	for i := range v.Cells {
		c := &v.Cells[i]
		for _, code := range c.Reasons {
			if counts[code]++; first[code] != "" {
				continue
			}
			for _, f := range c.Findings {
				if f.Code == code && f.Detail != "" {
					first[code] = shortProfile(c.Cell.String()) + ": " + f.Detail
					break
				}
			}
		}
	}
	if len(counts) == 0 {
		return
	}
	b.WriteString("\n## Why cells are not published\n\n| code | cells | meaning | for example |\n| --- | ---: | --- | --- |\n")
	for _, code := range tassadar.Codes() {
		if counts[code] > 0 {
			fmt.Fprintf(b, "| `%s` | %d | %s | %s |\n", code, counts[code], field(code.Meaning()), field(clean(first[code])))
		}
	}
}

// field makes a string fit for a field of a table: it is text and no markup.
var field = func() func(string) string {
	r := strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "&", "&amp;", "[", `\[`, "]", `\]`, "~", `\~`)
	return func(s string) string { return r.Replace(clean(s)) }
}()

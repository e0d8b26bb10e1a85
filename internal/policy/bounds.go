package policy

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"tassadar"
)

// Bounds of what a policy declares. The number of cells is [tassadar.MaxCells].
const (
	maxSets   = 1000    // sets of cells of an envelope
	maxList   = 1000    // entries of a list of a set, floors, version ranges, profiles of a gate
	maxNeeds  = 100     // prerequisites of a gate
	maxID     = 128     // characters
	maxTitle  = 200     // characters
	maxHosts  = 1000    // machines and workers that a cell asks for
	maxSlices = 1 << 13 // of 65,536 tokens: the most that the token machine takes
	maxTokens = maxSlices << 16
	maxRuns   = tassadar.MaxRunsPerCase
	minAge    = 60
	maxAge    = tassadar.MaxAgeSeconds
	maxRanges = maxList

	maxBytes   = 1 << 31 // of a module, or of the output of an invocation
	maxSeconds = 86400   // of an invocation
	maxSteps   = 1 << 53 // instructions of an invocation
)

// parsed is a document's tree, made when a line is asked for first.
type parsed struct {
	once sync.Once
	file *ast.File
}

// line finds the line of a YAML path, or of the nearest parent that exists.
func (d document) line(yamlPath string) int {
	d.parsed.once.Do(func() {
		data := strings.TrimPrefix(string(d.data), "\ufeff")
		if file, err := parser.ParseBytes([]byte(data), 0); err == nil {
			d.parsed.file = file
		}
	})
	if d.parsed.file == nil {
		return 1
	}
	for p := yamlPath; p != "" && p != "$"; p = p[:max(strings.LastIndexAny(p, ".["), 0)] {
		at, err := yaml.PathString(p)
		if err != nil {
			continue
		}
		if node, err := at.FilterFile(d.parsed.file); err == nil && node != nil && node.GetToken() != nil {
			return node.GetToken().Position.Line
		}
	}
	return 1
}

// checkSize counts what the policy declares before anything multiplies it out,
// and says whether the rest may be checked.
func (b *builder) checkSize() bool {
	cells := uint64(0)
	for i := range b.bundle.Policy.Envelopes {
		e := &b.bundle.Policy.Envelopes[i]
		doc := b.envelopes[e.Profile]
		b.checkLength(doc, "$.cells", len(e.Sets), maxSets)
		for j := range e.Sets {
			set, at := &e.Sets[j], fmt.Sprintf("$.cells[%d]", j)
			b.checkLength(doc, at+".backends", len(set.Backends), maxList)
			b.checkLength(doc, at+".toolchains", len(set.Toolchains), maxList)
			b.checkLength(doc, at+".machines", len(set.Machines), maxList)
		}
		b.checkLength(doc, "$.require.floors", len(e.Require.Floors), maxList)
		b.checkLength(doc, "$.require.engines", len(e.Require.Engines), maxRanges)
		b.checkLength(doc, "$.require.compilers", len(e.Require.Compilers), maxRanges)
		b.checkLength(doc, "$.require.programs", len(e.Require.Programs), maxList)
		if cells += e.CellCount(); cells > tassadar.MaxCells {
			b.at(doc, "$.cells", "%d cells with those of the envelopes before: a policy declares at most %d", cells, tassadar.MaxCells)
			break
		}
	}
	for i := range b.bundle.Policy.Gates {
		g := &b.bundle.Policy.Gates[i]
		b.checkLength(b.gates[g.ID], "$.profiles", len(g.Profiles), maxList)
		b.checkLength(b.gates[g.ID], "$.prerequisites", len(g.Prerequisites), maxNeeds)
	}
	return b.problems == nil
}

func (b *builder) checkLength(doc document, at string, n, most int) {
	if n > most {
		b.at(doc, at, "%d entries, at most %d", n, most)
	}
}

func (b *builder) checkRequirements(doc document, e *tassadar.Envelope) {
	if err := tassadar.CheckLabel(e.Label); err != nil {
		b.at(doc, "$.label", "%v", err)
	}
	r := &e.Require
	for i, digest := range r.Programs {
		if !digest.Valid() || slices.Contains(r.Programs[:i], digest) {
			b.at(doc, fmt.Sprintf("$.require.programs[%d]", i), "program %q is no digest, or stands twice", digest)
		}
	}
	if r.Machines < 1 || r.Workers < 1 || r.Runs < 1 || r.MaxAgeSeconds < 1 {
		b.at(doc, "$.require", "machines, workers, runs and max_age_seconds are at least 1")
		return
	}
	if p, ok := b.bundle.Policy.Profile(e.Profile); r.Slices < 0 || r.Slices > maxSlices || r.Slices > 0 && ok && !slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool { return w.Sliced }) {
		b.at(doc, "$.require.slices", "slices %d: at most %d, of a profile with a workload that is sliced", r.Slices, maxSlices)
	}
	if r.Machines > maxHosts {
		b.at(doc, "$.require.machines", "machines %d: at most %d", r.Machines, maxHosts)
	}
	if r.Workers > maxHosts {
		b.at(doc, "$.require.workers", "workers %d: at most %d", r.Workers, maxHosts)
	}
	if r.Runs > maxRuns {
		b.at(doc, "$.require.runs", "runs %d: at most %d", r.Runs, maxRuns)
	}
	if r.MaxAgeSeconds < minAge {
		b.at(doc, "$.require.max_age_seconds", "max_age_seconds %d: at least %d", r.MaxAgeSeconds, minAge)
	}
	if r.MaxAgeSeconds > maxAge {
		b.at(doc, "$.require.max_age_seconds", "max_age_seconds %d: at most %d, 366 days", r.MaxAgeSeconds, maxAge)
	}
}

func (b *builder) checkID(doc document, at, id string) {
	if n := utf8.RuneCountInString(id); n > maxID {
		b.at(doc, at, "an id of %d characters: at most %d", n, maxID)
	}
}

// checkTitle refuses a title that is not one line that shows as it is.
func (b *builder) checkTitle(doc document, at, title string) {
	if n := utf8.RuneCountInString(title); n > maxTitle {
		b.at(doc, at, "a title of %d characters: at most %d", n, maxTitle)
	} else if shown := tassadar.Printable(title); shown != title {
		b.at(doc, at, "a title with characters that do not show: %s", shown)
	}
}

func (b *builder) checkAbout(doc document, at, about string) {
	if n := utf8.RuneCountInString(about); n > tassadar.MaxReason {
		b.at(doc, at, "a text of %d characters: at most %d", n, tassadar.MaxReason)
	} else if shown := tassadar.PrintableLines(about); shown != about {
		b.at(doc, at, "a text with characters that do not show: %.100s", shown)
	}
}

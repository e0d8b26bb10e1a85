package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// bitsView shows, for one profile, which engine gave which bits: every case
// with an allowed set, and every exact case in which engines part. Engines
// whose bits are the same everywhere share a column.
type bitsView struct {
	Profile string
	Short   string
	Columns []bitsColumn
	Rows    []bitsRow
	Exact   int // exact cases of the profile, fixed inputs
	Parted  int // of them, those with a row
}

type bitsColumn struct {
	Number  int
	Engines []bitsEngine
	// Variants counts the column's cases with other allowed bits than the
	// reference, Outside those outside the allowed set.
	Variants, Outside int
	Seen, Same        int // exact cases seen, and those with their reference
}

type bitsEngine struct {
	Name    string // family and version
	Classes []string
}

type bitsRow struct {
	Case, Calls string
	Exact       bool
	Parted      bool     // engines gave different bits
	Allowed     []string // in hexadecimal or as canonical text, the reference first
	Cells       []bitsCell
}

// bitsCell holds every ending that the column's engines saw of the case.
type bitsCell struct{ Seen []bitsSeen }

type bitsSeen struct {
	Role    bitsRole
	Text    string
	Picture *picture // nil where the result is no single number
	Title   string
}

// bitsRole places a result within its case's allowed set.
type bitsRole string

const (
	roleReference bitsRole = "reference"
	roleVariant   bitsRole = "variant"
	roleOutside   bitsRole = "outside"
)

// picture draws the bits of one number, most significant first, as paths: the
// ones of each part, and all zeros.
type picture struct {
	Width                           int // of the viewBox
	Sign, Exponent, Fraction, Zeros string
}

// outcome is what one receipt saw of one case.
type outcome struct {
	digest tassadar.Digest
	result tassadar.Result
	text   string // where there is no result
}

// engineBits is one engine on one class of machine.
type engineBits struct {
	name, class string
	seen        map[string]map[string]outcome // by case, then by digest or text
}

func newBits(s *sources) []bitsView {
	var out []bitsView
	for i := range s.policy.Profiles {
		if p := &s.policy.Profiles[i]; p.Implemented {
			if engines := collectBits(s, p); len(engines) > 0 {
				if view := newBitsView(p, engines); len(view.Rows) > 0 {
					out = append(out, view)
				}
			}
		}
	}
	return out
}

// collectBits reads every receipt of the profile's cells whose signer is
// trusted and where the engine that was asked for ran.
func collectBits(s *sources, p *tassadar.Profile) []*engineBits {
	digests := map[string]tassadar.Digest{}
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			c := &p.Workloads[i].Cases[j]
			digests[tassadar.CaseID(p.Workloads[i].ID, c.ID)] = c.Digest()
		}
	}
	profile := p.Digest()
	engines := map[string]*engineBits{}
	for i := range s.v.Cells {
		if s.v.Cells[i].Profile != p.ID {
			continue
		}
		for _, line := range s.v.Cells[i].Receipts {
			logged := s.receipt(line.Receipt)
			if logged == nil || logged.Body.ProfileDigest != profile || logged.Body.Effective.Family != s.v.Cells[i].Backend ||
				slices.Contains(line.Codes, tassadar.SignerUntrusted) || slices.Contains(line.Codes, tassadar.KeyRevoked) || slices.Contains(line.Codes, tassadar.KeyRetired) {
				continue
			}
			rc := &logged.Body
			key := rc.Effective.Family + "\x00" + rc.Effective.Version + "\x00" + rc.Machine.Class
			e := engines[key]
			if e == nil {
				e = &engineBits{clean(rc.Effective.Family + " " + rc.Effective.Version), clean(rc.Machine.Class), map[string]map[string]outcome{}}
				engines[key] = e
			}
			for j := range rc.Cases {
				if c := &rc.Cases[j]; digests[c.ID] == c.Digest {
					e.add(c)
				}
			}
		}
	}
	var out []*engineBits
	for _, key := range slices.Sorted(maps.Keys(engines)) {
		out = append(out, engines[key])
	}
	return out
}

func (e *engineBits) add(c *evidence.ObservedCase) {
	if e.seen[c.ID] == nil {
		e.seen[c.ID] = map[string]outcome{}
	}
	for _, s := range c.Seen {
		o := outcome{digest: s.Digest}
		if s.Result != nil && s.Result.Digest() == s.Digest {
			o.result = s.Result
		}
		if s.Digest == "" {
			o.text = clean(strings.TrimSpace(string(s.Ended) + " " + string(s.Code)))
		}
		key := string(s.Digest) + o.text
		if had, ok := e.seen[c.ID][key]; !ok || had.result == nil {
			e.seen[c.ID][key] = o
		}
	}
}

// same reports whether two engines saw the same of every case.
func (e *engineBits) same(o *engineBits, cases []string) bool {
	for _, id := range cases {
		if !slices.Equal(slices.Sorted(maps.Keys(e.seen[id])), slices.Sorted(maps.Keys(o.seen[id]))) {
			return false
		}
	}
	return true
}

// shownCase is a case that gets a row.
type shownCase struct {
	id    string
	c     *tassadar.Case
	exact bool
}

func newBitsView(p *tassadar.Profile, engines []*engineBits) bitsView {
	out := bitsView{Profile: p.ID, Short: shortProfile(p.ID)}
	var shown []shownCase
	var exact []shownCase
	for i := range p.Workloads {
		for j := range p.Workloads[i].Cases {
			c := shownCase{tassadar.CaseID(p.Workloads[i].ID, p.Workloads[i].Cases[j].ID), &p.Workloads[i].Cases[j], false}
			switch {
			case c.c.Consensus:
			case len(c.c.Allow) > 0:
				shown = append(shown, c)
			default:
				c.exact = true
				exact = append(exact, c)
			}
		}
	}
	out.Exact = len(exact)
	for _, c := range exact {
		if slices.ContainsFunc(engines, func(e *engineBits) bool {
			return slices.ContainsFunc(slices.Collect(maps.Values(e.seen[c.id])), func(o outcome) bool { return roleOf(c.c, o) == roleOutside })
		}) {
			shown = append(shown, c)
			out.Parted++
		}
	}
	ids := make([]string, len(shown))
	for i, c := range shown {
		ids[i] = c.id
	}
	var groups [][]*engineBits
	for _, e := range engines {
		at := slices.IndexFunc(groups, func(g []*engineBits) bool { return g[0].same(e, ids) })
		if at < 0 {
			groups = append(groups, []*engineBits{e})
		} else {
			groups[at] = append(groups[at], e)
		}
	}
	for i, g := range groups {
		out.Columns = append(out.Columns, newColumn(i+1, g, exact))
	}
	for _, c := range shown {
		row := bitsRow{Case: clean(c.id), Calls: callsText(c.c), Exact: c.exact, Allowed: []string{resultText(c.c, c.c.Expect)}}
		for _, a := range c.c.Allow {
			row.Allowed = append(row.Allowed, resultText(c.c, a))
		}
		for i, g := range groups {
			cell := bitsCell{}
			for _, key := range slices.Sorted(maps.Keys(g[0].seen[c.id])) {
				seen := seenOf(c.c, g[0].seen[c.id][key])
				switch seen.Role {
				case roleVariant:
					out.Columns[i].Variants++
				case roleOutside:
					out.Columns[i].Outside++
				}
				cell.Seen = append(cell.Seen, seen)
			}
			row.Cells = append(row.Cells, cell)
		}
		row.Parted = parted(c.id, groups)
		out.Rows = append(out.Rows, row)
	}
	return out
}

// parted reports whether the engines that saw the case saw different bits.
func parted(id string, groups [][]*engineBits) bool {
	seen := map[string]bool{}
	for _, g := range groups {
		for key := range g[0].seen[id] {
			seen[key] = true
		}
	}
	return len(seen) > 1
}

func newColumn(number int, g []*engineBits, exact []shownCase) bitsColumn {
	col := bitsColumn{Number: number}
	for _, e := range g {
		at := slices.IndexFunc(col.Engines, func(b bitsEngine) bool { return b.Name == e.name })
		if at < 0 {
			col.Engines = append(col.Engines, bitsEngine{Name: e.name, Classes: []string{e.class}})
		} else {
			col.Engines[at].Classes = append(col.Engines[at].Classes, e.class)
		}
		for _, c := range exact {
			for _, o := range e.seen[c.id] {
				col.Seen++
				if roleOf(c.c, o) == roleReference {
					col.Same++
				}
			}
		}
	}
	return col
}

func roleOf(c *tassadar.Case, o outcome) bitsRole {
	switch {
	case o.digest == c.Expect.Digest():
		return roleReference
	case slices.ContainsFunc(c.Allow, func(a tassadar.Result) bool { return a.Digest() == o.digest }):
		return roleVariant
	}
	return roleOutside
}

func seenOf(c *tassadar.Case, o outcome) bitsSeen {
	out := bitsSeen{Role: roleOf(c, o), Text: o.text}
	result := o.result
	if result == nil { // the receipt carries the digest alone
		for _, known := range append([]tassadar.Result{c.Expect}, c.Allow...) {
			if known.Digest() == o.digest {
				result = known
			}
		}
	}
	switch {
	case result != nil:
		out.Text, out.Picture = resultText(c, result), pictureOf(c, result)
	case out.Text == "":
		out.Text = "result " + clean(o.digest.Short())
	}
	out.Title = out.Text + ", " + string(out.Role)
	return out
}

// single returns the number of a result that is nothing but one number.
func single(r tassadar.Result) (tassadar.Value, bool) {
	if len(r) == 1 && len(r[0].Results) == 1 && len(r[0].Outputs)+len(r[0].Written)+len(r[0].Errors) == 0 && r[0].Trap == "" && r[0].Exit == 0 {
		return r[0].Results[0], r[0].Results[0].Type.Bits() != 0
	}
	return tassadar.Value{}, false
}

// asFloat reports whether the case's numbers are to be read as floats: they are
// typed so, or the case has an allowed set and passes them as integers.
func asFloat(c *tassadar.Case, v tassadar.Value) bool {
	return v.Type == tassadar.F32 || v.Type == tassadar.F64 || len(c.Allow) > 0
}

// valueText writes a float as its bits and an integer as itself.
func valueText(c *tassadar.Case, v tassadar.Value) string {
	if asFloat(c, v) {
		return fmt.Sprintf("0x%0*x", v.Type.Bits()/4, v.Bits)
	}
	return strings.TrimPrefix(strings.TrimPrefix(v.String(), "i32:"), "i64:")
}

// maxResult bounds how many characters of a result or of calls are shown.
const maxResult = 72

func resultText(c *tassadar.Case, r tassadar.Result) string {
	var parts []string
	for _, call := range r {
		for _, v := range call.Results {
			parts = append(parts, valueText(c, v))
		}
		for _, o := range call.Outputs {
			parts = append(parts, fmt.Sprintf("out:%x", []byte(o)))
		}
		for _, o := range []tassadar.Bytes{call.Written, call.Errors} {
			if len(o) > 0 {
				parts = append(parts, fmt.Sprintf("wrote:%x", []byte(o)))
			}
		}
		if call.Trap != "" {
			parts = append(parts, "trap "+string(call.Trap))
		}
		if call.Exit != 0 {
			parts = append(parts, fmt.Sprint("exit ", call.Exit))
		}
	}
	return cmp.Or(cut(clean(strings.Join(parts, " ")), maxResult), "nothing")
}

func callsText(c *tassadar.Case) string {
	var parts []string
	for _, call := range c.Calls {
		var args []string
		for _, a := range call.Args {
			if a.Value != nil {
				args = append(args, valueText(c, *a.Value))
			} else {
				args = append(args, a.String())
			}
		}
		parts = append(parts, call.Export+"("+strings.Join(args, ", ")+")")
	}
	return cut(clean(strings.Join(parts, "; ")), maxResult)
}

// The parts of a bit picture, in units of its viewBox: a one is a full bar, a
// zero a stub on the ground line.
const (
	bitStep = 5
	partGap = 5
	oneBar  = "M%d 0h4v10h-4z"
	zeroBar = "M%d 8h4v2h-4z"
)

// pictureOf draws a result that is one number: sign, exponent and fraction of a
// float (IEEE 754, section 3.4), the plain bits of an integer.
func pictureOf(c *tassadar.Case, r tassadar.Result) *picture {
	v, ok := single(r)
	if !ok {
		return nil
	}
	width, exponent, float := v.Type.Bits(), 8, asFloat(c, v)
	if width == 64 {
		exponent = 11
	}
	var sign, exp, fraction, zeros strings.Builder
	x := 0
	for i := range width {
		part := &fraction
		switch {
		case !float:
		case i == 0:
			part = &sign
		case i <= exponent:
			part = &exp
		}
		if v.Bits>>(width-1-i)&1 == 1 {
			fmt.Fprintf(part, oneBar, x)
		} else {
			fmt.Fprintf(&zeros, zeroBar, x)
		}
		x += bitStep
		if float && (i == 0 || i == exponent) || !float && i%8 == 7 && i < width-1 {
			x += partGap
		}
	}
	return &picture{x, sign.String(), exp.String(), fraction.String(), zeros.String()}
}

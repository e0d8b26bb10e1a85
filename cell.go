package tassadar

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Cell is the key of everything: which profile of work, executed by which
// backend family, compiled by which toolchain family, on which class of
// machine.
type Cell struct {
	Profile   string `json:"profile"`
	Backend   string `json:"backend"`
	Toolchain string `json:"toolchain"`
	Machine   string `json:"machine"`
}

// String joins the four parts with commas, in key order.
func (c Cell) String() string {
	return strings.Join([]string{c.Profile, c.Backend, c.Toolchain, c.Machine}, ",")
}

// ParseCell reads what [Cell.String] writes.
func ParseCell(s string) (Cell, error) {
	parts := strings.Split(s, ",")
	if len(parts) != 4 {
		return Cell{}, fmt.Errorf("cell %q: want PROFILE,BACKEND,TOOLCHAIN,MACHINE", s)
	}
	for _, p := range parts {
		if strings.TrimSpace(p) == "" {
			return Cell{}, fmt.Errorf("cell %q: an empty part", s)
		}
	}
	return Cell{parts[0], parts[1], parts[2], parts[3]}, nil
}

// Matches reports whether pattern, the four comma-separated parts of a cell of
// which each may be a fragment or empty (and trailing ones left out), selects
// c. A pattern without commas selects by any part. A part with a "*", which stands for
// any characters or none, is no fragment: it is to be the whole.
func (c Cell) Matches(pattern string) bool {
	all := []string{c.Profile, c.Backend, c.Toolchain, c.Machine}
	parts := strings.Split(pattern, ",")
	if len(parts) == 1 {
		return slices.ContainsFunc(all, func(have string) bool { return partMatches(have, pattern) })
	}
	if len(parts) > len(all) {
		return false
	}
	for i, p := range parts {
		if !partMatches(all[i], strings.TrimSpace(p)) {
			return false
		}
	}
	return true
}

func partMatches(name, pattern string) bool {
	pieces := strings.Split(pattern, "*")
	if len(pieces) == 1 {
		return strings.Contains(name, pattern)
	}
	rest, ok := strings.CutPrefix(name, pieces[0])
	last := len(pieces) - 1
	for _, piece := range pieces[1:last] {
		_, after, found := strings.Cut(rest, piece) // the first place leaves the most for what follows
		rest, ok = after, ok && found
	}
	return ok && strings.HasSuffix(rest, pieces[last])
}

// Covers reports whether c, the cell of a decision, in which "*" stands for any,
// covers o.
func (c Cell) Covers(o Cell) bool {
	covers := func(pattern, s string) bool { return pattern == "*" || pattern == s }
	return covers(c.Profile, o.Profile) && covers(c.Backend, o.Backend) &&
		covers(c.Toolchain, o.Toolchain) && covers(c.Machine, o.Machine)
}

// Compare orders cells by profile, backend, toolchain, machine.
func (c Cell) Compare(o Cell) int {
	return cmp.Or(cmp.Compare(c.Profile, o.Profile), cmp.Compare(c.Backend, o.Backend),
		cmp.Compare(c.Toolchain, o.Toolchain), cmp.Compare(c.Machine, o.Machine))
}

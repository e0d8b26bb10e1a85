package tassadar

import (
	"slices"
	"testing"
)

// TestDrillRemovals: fewer pages, another digest and older drills are listed, more pages and
// younger drills are not.
func TestDrillRemovals(t *testing.T) {
	digest := func(s string) Digest { return DigestBytes([]byte(s)) }
	policy := func(age int64, pages ...PageDigest) *Policy {
		g := Gate{ID: "g", Profiles: []string{"p.v1"}}
		if len(pages) > 0 {
			g.Prerequisites = []Prerequisite{{ID: "drills", Kind: NeedDrills, MaxAgeSeconds: age, Pages: pages}}
		}
		return &Policy{Gates: []Gate{g}}
	}
	one, two, changed := PageDigest{"one", digest("one")}, PageDigest{"two", digest("two")}, PageDigest{"one", digest("changed")}
	was := policy(100, one, two)
	for name, c := range map[string]struct {
		is   *Policy
		want []Removal
	}{
		"the same":         {policy(100, one, two), nil},
		"in another order": {policy(100, two, one), nil},
		"younger":          {policy(99, one, two), nil},
		"a page more":      {policy(100, one, two, PageDigest{"three", digest("three")}), nil},
		"a page less":      {policy(100, one), []Removal{{RemovedPrerequisite, "g drills page two", string(two.Digest), ""}}},
		"a page changed":   {policy(100, changed, two), []Removal{{RemovedPrerequisite, "g drills page one", string(one.Digest), string(changed.Digest)}}},
		"older":            {policy(101, one, two), []Removal{{RemovedAge, "g drills page one", "100", "101"}, {RemovedAge, "g drills page two", "100", "101"}}},
		"none":             {policy(0), []Removal{{RemovedPrerequisite, "g drills page one", string(one.Digest), ""}, {RemovedPrerequisite, "g drills page two", string(two.Digest), ""}}},
	} {
		if got := Removals(was, c.is); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestDrillsMisnamed: what asks for drills of nothing, or of what cannot be drilled, is refused
// with the field that is wrong.
func TestDrillsMisnamed(t *testing.T) {
	good := Prerequisite{ID: "drills", Kind: NeedDrills, MaxAgeSeconds: 1, Pages: []PageDigest{{"a-page_1", DigestBytes(nil)}}}
	for field, edit := range map[string]func(n *Prerequisite){
		"":                func(*Prerequisite) {},
		"pages":           func(n *Prerequisite) { n.Pages = nil },
		"max_age_seconds": func(n *Prerequisite) { n.MaxAgeSeconds = 0 },
		"pages[0].page":   func(n *Prerequisite) { n.Pages[0].Page = "A" },
		"pages[0].digest": func(n *Prerequisite) { n.Pages[0].Digest = "sha256:AB" },
		"pages[1].page":   func(n *Prerequisite) { n.Pages = append(n.Pages, n.Pages[0]) },
		"profile":         func(n *Prerequisite) { n.Profile = "p.v1" },
		"gate":            func(n *Prerequisite) { n.Gate = "g" },
		"cases":           func(n *Prerequisite) { n.Cases = []string{"w"} },
		"kind":            func(n *Prerequisite) { n.Tokens = 1 },
	} {
		n := good
		n.Pages = slices.Clone(good.Pages)
		edit(&n)
		if got, why := (&Policy{}).Misnamed(&Gate{ID: "g"}, &n); got != field {
			t.Errorf("field %q (%s), want %q", got, why, field)
		}
	}
	for _, kind := range []PrerequisiteKind{NeedPortability, NeedGate} {
		n := good
		n.Kind, n.Gate = kind, ""
		if kind == NeedGate {
			n.Gate = "h"
		}
		if field, _ := (&Policy{}).Misnamed(&Gate{ID: "g"}, &n); field != "pages" {
			t.Errorf("pages of kind %s: %q", kind, field)
		}
	}
}

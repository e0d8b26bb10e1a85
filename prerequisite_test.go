package tassadar

import (
	"slices"
	"testing"
)

// TestCovers: a prerequisite is removed where no later one asks for all that it asked.
func TestCovers(t *testing.T) {
	was := Prerequisite{ID: "a", Kind: NeedHorizon, Profile: "p.v1", Cases: []string{"w/one", "w/two"}, Instructions: 100, Tokens: 10}
	for name, c := range map[string]struct {
		edit   func(*Prerequisite)
		covers bool
	}{
		"the same":             {func(*Prerequisite) {}, true},
		"another name":         {func(n *Prerequisite) { n.ID, n.Title = "b", "B" }, true},
		"another order":        {func(n *Prerequisite) { n.Cases = []string{"w/two", "w/one"} }, true},
		"a case more":          {func(n *Prerequisite) { n.Cases = append(n.Cases, "w/three") }, true},
		"the workload":         {func(n *Prerequisite) { n.Cases = []string{"w"} }, true},
		"more instructions":    {func(n *Prerequisite) { n.Instructions++ }, true},
		"a case less":          {func(n *Prerequisite) { n.Cases = n.Cases[:1] }, false},
		"fewer instructions":   {func(n *Prerequisite) { n.Instructions-- }, false},
		"fewer tokens":         {func(n *Prerequisite) { n.Tokens-- }, false},
		"another profile":      {func(n *Prerequisite) { n.Profile = "q.v1" }, false},
		"without a horizon":    {func(n *Prerequisite) { n.Kind, n.Instructions, n.Tokens = NeedCases, 0, 0 }, false},
		"a workload like it":   {func(n *Prerequisite) { n.Cases = []string{"w2", "w/one"} }, false},
		"a case of that name":  {func(n *Prerequisite) { n.Cases = []string{"w/one", "two"} }, false},
		"another gate as well": {func(n *Prerequisite) { n.Gate = "g" }, false},
	} {
		is := was
		is.Cases = slices.Clone(was.Cases)
		c.edit(&is)
		if is.Covers(&was) != c.covers {
			t.Errorf("%s: covers %t", name, !c.covers)
		}
		old, now := &Policy{}, &Policy{}
		old.Profiles = []Profile{{ID: "p.v1", Gate: "g"}}
		now.Profiles = old.Profiles
		old.Gates = []Gate{{ID: "g", Profiles: []string{"p.v1"}, Prerequisites: []Prerequisite{was}}}
		now.Gates = []Gate{{ID: "g", Profiles: []string{"p.v1"}, Prerequisites: []Prerequisite{is}}}
		var want []Removal
		if !c.covers {
			want = append(want, Removal{RemovedPrerequisite, "g a", "horizon p.v1 w/one w/two 100 instructions 10 tokens", ""})
		}
		if got := Removals(old, now); !slices.Equal(got, want) {
			t.Errorf("%s: removes %v, want %v", name, got, want)
		}
	}
}

// TestReproduced: a record tells of a second build where it names programs and all that
// has to vary.
func TestReproduced(t *testing.T) {
	programs := map[string]Digest{"compiler": DigestBytes(nil)}
	for name, c := range map[string]struct {
		record *Build
		want   bool
	}{
		"none":        {nil, false},
		"of one":      {&Build{Programs: programs}, false},
		"of two":      {&Build{Programs: programs, Rebuilt: RebuiltWith()}, true},
		"and more":    {&Build{Programs: programs, Rebuilt: append(RebuiltWith(), "kernel")}, true},
		"but one":     {&Build{Programs: programs, Rebuilt: RebuiltWith()[1:]}, false},
		"by nobody":   {&Build{Rebuilt: RebuiltWith()}, false},
		"of the same": {&Build{Programs: programs, Rebuilt: []string{"folder", "folder", "folder", "folder", "folder"}}, false},
	} {
		if got := c.record.Reproduced(); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// TestFixed: what a prerequisite names.
func TestFixed(t *testing.T) {
	p := &Profile{Workloads: []Workload{{ID: "w", Cases: []Case{{ID: "one"}, {ID: "two"}}}, {ID: "w2", Cases: []Case{{ID: "one"}}}, {ID: "derived", Derive: &Derive{Generator: "x", Count: 1}}}}
	for name, c := range map[string]struct {
		ids   []string
		whole bool
	}{
		"w": {[]string{"w/one", "w/two"}, true}, "w/two": {[]string{"w/two"}, false}, "w2": {[]string{"w2/one"}, true},
		"w/three": {nil, false}, "": {nil, false}, "w/": {nil, false}, "derived": {nil, false}, "one": {nil, false},
	} {
		if ids, whole := p.Fixed(name); !slices.Equal(ids, c.ids) || whole != c.whole {
			t.Errorf("%q: %v, whole %t", name, ids, whole)
		}
	}
}

package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tassadar"
)

// gap is something that cases use and a profile does not admit.
type gap struct {
	key, name string // where it has to be written, and what
}

// gaps are all that cases use and a profile does not admit, with the cases that
// use each.
type gaps struct {
	order []gap
	users map[gap][]string
}

func (g *gaps) add(by, key string, names ...string) {
	for _, name := range names {
		x := gap{key, name}
		if g.users == nil {
			g.users = map[gap][]string{}
		}
		if g.users[x] == nil {
			g.order = append(g.order, x)
		}
		if !slices.Contains(g.users[x], by) {
			g.users[x] = append(g.users[x], by)
		}
	}
}

// checkAdmitted reports everything that cases use and the profile does not admit,
// with where to write it, and returns the profile that admits it: what is wrong
// with a case beside that is told of the case.
func (b *builder) checkAdmitted(doc document, p *tassadar.Profile) *tassadar.Profile {
	var g gaps
	full := p
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for _, t := range programs(w) {
			if b.observedOnly(p.ID, t) {
				continue // what its modules use beyond is what its cells are to show
			}
			module, links := b.program(w, t)
			for j := range w.Cases {
				wants, err := b.checker.Want(module, w.Cases[j].Calls, links...)
				if err != nil {
					continue // the case is told to have no module that can be read
				}
				beyond, admitted := wants.Beyond(p)
				by := tassadar.CaseID(w.ID, w.Cases[j].ID)
				for _, v := range beyond.Types {
					g.add(by, "types", string(v))
				}
				g.add(by, "features", beyond.Features...)
				g.add(by, "operators", beyond.Operators...)
				g.add(by, "shapes", beyond.Shapes...)
				g.add(by, "imports", beyond.Imports...)
				if beyond.Pages > 0 && beyond.Pages <= p.Limits.MemoryPages {
					g.add(by, "memory_pages", fmt.Sprint(beyond.Pages))
				}
				if beyond.Start {
					g.add(by, "start", "true")
				}
				_, sum := wants.Beyond(full)
				if beyond.Pages > p.Limits.MemoryPages {
					sum.Admits.MemoryPages = admitted.Admits.MemoryPages // told with the case
				}
				full = &sum
			}
		}
	}
	for _, key := range []string{"types", "features", "operators", "shapes", "imports", "memory_pages", "start"} {
		var names, users []string
		for _, x := range g.order {
			if x.key == key {
				names = append(names, x.name)
				for _, by := range g.users[x] {
					if !slices.Contains(users, by) {
						users = append(users, by)
					}
				}
			}
		}
		if len(names) == 0 {
			continue
		}
		slices.Sort(names)
		const most = 5
		if n := len(users); n > most {
			users = append(users[:most:most], fmt.Sprintf("%d more", n-most))
		}
		b.at(doc, "$.admits."+key, "not admitted, and used by %s: write under admits.%s %s", strings.Join(users, ", "), key, written(key, names))
	}
	return full
}

// written is what has to be written under a key.
func written(key string, names []string) string {
	switch key {
	case "start":
		return names[0]
	case "memory_pages":
		return slices.MaxFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	}
	return "also " + strings.Join(names, ", ")
}

package policy

import (
	"fmt"

	"tassadar/internal/backend/known"
	"tassadar/internal/text"
)

// Warning is something that lint says and that refuses nothing.
type Warning struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
}

// WarningsFor are what lint says of a policy that it does not refuse: gates that
// can never be green, and cells that a program cannot measure anywhere, which
// knows these backend families.
func (b *Bundle) WarningsFor(knows func(family string) bool) []Warning {
	out := append([]Warning{}, b.Warnings...)
	said := map[string]bool{}
	for _, c := range b.Policy.Cells() {
		p, ok := b.Policy.Profile(c.Profile)
		if !ok || !p.Implemented || !c.Required || knows(c.Backend) || said[c.Profile+c.Backend] {
			continue
		}
		said[c.Profile+c.Backend] = true
		out = append(out, Warning{Message: fmt.Sprintf("gate %s can never be green with this program: profile %s requires the backend family %s, which it does not know%s",
			p.Gate, c.Profile, c.Backend, text.Meant(c.Backend, known.Families()))})
	}
	return out
}

package main

import (
	"fmt"
	"io"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/policy"
)

// printable passes text on with what does not show escaped, line by line: names,
// labels and details come from modules, workers and other hosts, and a terminal
// obeys what it is sent. Text is written in whole characters.
type printable struct{ w io.Writer }

func (p printable) Write(data []byte) (int, error) {
	if _, err := io.WriteString(p.w, tassadar.PrintableLines(string(data))); err != nil {
		return 0, err
	}
	return len(data), nil
}

// exact is where records and JSON go: byte for byte.
func (a *app) exact() io.Writer {
	if p, ok := a.out.(printable); ok {
		return p.w
	}
	return a.out
}

// warnings are what lint says of a policy that it does not refuse: gates that
// can never be green, and cells that this program cannot measure anywhere.
func warnings(b *policy.Bundle) []policy.Warning {
	out := append([]policy.Warning{}, b.Warnings...)
	known := map[string]bool{}
	for _, k := range backends(declaredBackends(&b.Policy)) {
		known[backend.Backend(k).Family()] = true
	}
	said := map[string]bool{}
	for _, c := range b.Policy.Cells() {
		if p, ok := b.Policy.Profile(c.Profile); !ok || !p.Implemented || !c.Required || known[c.Backend] || said[c.Profile+c.Backend] {
			continue
		}
		said[c.Profile+c.Backend] = true
		out = append(out, policy.Warning{Message: fmt.Sprintf("gate %s can never be green with this program: profile %s requires the backend family %s, which it does not know",
			gateOf(&b.Policy, c.Profile), c.Profile, c.Backend)})
	}
	return out
}

func gateOf(p *tassadar.Policy, profile string) string {
	if found, ok := p.Profile(profile); ok {
		return found.Gate
	}
	return ""
}

// noteWarnings prints them for people, on standard error.
func (a *app) noteWarnings(all []policy.Warning) {
	for _, w := range all {
		if w.File == "" {
			a.note("warning: %s", w.Message)
			continue
		}
		a.note("warning: %s:%d: %s", w.File, w.Line, w.Message)
	}
}

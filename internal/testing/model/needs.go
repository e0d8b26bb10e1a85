package model

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// shows reports whether a receipt that counts shows what a prerequisite asks of each
// receipt.
func (w *world) shows(r *run, n *tassadar.Prerequisite) bool {
	if n.Kind == tassadar.NeedBuilds {
		for _, m := range r.Body.Modules {
			if m.Build == nil || len(m.Build.Programs) == 0 {
				return false
			}
			for _, varied := range []string{"umask", "time_zone", "path", "locale", "folder"} {
				if !slices.Contains(m.Build.Rebuilt, varied) {
					return false
				}
			}
		}
		return true
	}
	p, _ := w.policy.Profile(r.order.Body.Cell.Profile)
	for _, wl := range p.Workloads {
		for _, tc := range wl.Cases {
			id := wl.ID + "/" + tc.ID
			if !slices.Contains(n.Cases, id) && !slices.Contains(n.Cases, wl.ID) {
				continue
			}
			at := slices.IndexFunc(r.Body.Cases, func(c evidence.ObservedCase) bool { return c.ID == id })
			if at < 0 {
				return false
			}
			c := &r.Body.Cases[at]
			tokens := tassadar.Uint(0)
			if c.Trace != nil {
				tokens = c.Trace.Tokens
			}
			if c.Instructions < n.Instructions || tokens < n.Tokens && w.byWeights(r.order.Body.Cell.Backend) {
				return false
			}
		}
	}
	return true
}

// shown reports whether at an instant every version that is green shows it by as many
// receipts as it needs to be green.
func (c *cell) shown(n *tassadar.Prerequisite, at int64) bool {
	for _, group := range c.groups() {
		if !c.enough(group, at) {
			continue
		}
		var left []*run
		for _, r := range group {
			if c.world.shows(r, n) {
				left = append(left, r)
			}
		}
		if !c.enough(left, at) {
			return false
		}
	}
	return true
}

// wellNamed reports whether a prerequisite names what there is.
func (w *world) wellNamed(g *tassadar.Gate, n *tassadar.Prerequisite) bool {
	if len(n.Pages) > 0 || n.MaxAgeSeconds != 0 {
		return false
	}
	if n.Kind == tassadar.NeedBuilds {
		return n.Profile == "" && n.Gate == "" && len(n.Cases) == 0 && n.Instructions == 0 && n.Tokens == 0
	}
	p, ok := w.policy.Profile(n.Profile)
	horizon := n.Instructions > 0 || n.Tokens > 0
	if !ok || n.Gate != "" || len(n.Cases) == 0 || !slices.Contains(g.Profiles, n.Profile) || horizon != (n.Kind == tassadar.NeedHorizon) {
		return false
	}
	if !p.Implemented {
		return true
	}
	seen := map[string]bool{}
	for _, id := range n.Cases {
		known := slices.ContainsFunc(p.Workloads, func(wl tassadar.Workload) bool {
			name, case_, one := strings.Cut(id, "/")
			if name != wl.ID || !one && n.Kind == tassadar.NeedHorizon {
				return false
			}
			return slices.ContainsFunc(wl.Cases, func(tc tassadar.Case) bool { return !one || tc.ID == case_ })
		})
		if !known || seen[id] {
			return false
		}
		seen[id] = true
	}
	return true
}

// lookAtReceipts applies a prerequisite about receipts to the cells of a gate's
// profiles and says how many it looked at.
func (w *world) lookAtReceipts(n *tassadar.Prerequisite, g *gate) int {
	looked := 0
	for profile, got := range g.profiles {
		if n.Profile != "" && n.Profile != profile {
			continue
		}
		for _, c := range w.cells(profile) {
			if c.profile != nil && n.Kind == tassadar.NeedHorizon && n.Instructions == 0 && !w.byWeights(c.Backend) {
				continue
			}
			looked++
			switch {
			case c.status == Unmeasured: // that is said already
			case c.status != Green:
				var shown []*run
				for _, r := range c.runs {
					if c.counts(r) && w.shows(r, n) {
						shown = append(shown, r)
					}
				}
				if !w.many(shown, &c.need) {
					got.fail(tassadar.EvidenceIncomplete)
				}
			case !c.shown(n, w.at):
				got.fail(tassadar.EvidenceIncomplete)
			default:
				for _, r := range w.runs {
					if r.own == nil {
						continue
					}
					for _, end := range append(slices.Clone(r.watched.due), r.expires(&c.need)) {
						if end > w.at && end < c.notAfter && !c.shown(n, end) {
							got.until = min(got.until, end)
						}
					}
				}
			}
		}
	}
	return looked
}

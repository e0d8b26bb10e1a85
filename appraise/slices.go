package appraise

import (
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// slicedProfiles are the profiles that have workloads whose cases are cut, by any policy
// of the log.
func slicedProfiles(v *evidence.Verified) map[string]bool {
	out := map[string]bool{}
	policies := v.Policies()
	for i := range policies {
		for j := range policies[i].Body.Policy.Profiles {
			if p := &policies[i].Body.Policy.Profiles[j]; slices.ContainsFunc(p.Workloads, func(w tassadar.Workload) bool { return w.Sliced }) {
				out[p.ID] = true
			}
		}
	}
	return out
}

// checkSlices asks for the slices of every case that is to be cut, and compares what
// they come to with the trace of the uncut run.
func (a *unit) checkSlices(r *reading, p *tassadar.Profile, req *tassadar.Requirements) {
	most := 0
	for i := range r.Body.Cases {
		c := &r.Body.Cases[i]
		name, _ := splitCase(c.ID)
		at := slices.IndexFunc(p.Workloads, func(w tassadar.Workload) bool { return w.ID == name })
		if at < 0 {
			continue // of no workload, which was found already
		}
		w := &p.Workloads[at]
		ran := slices.ContainsFunc(c.Seen, func(s evidence.Observation) bool {
			return s.Ended == tassadar.EndedReturned || s.Ended == tassadar.EndedTrapped
		})
		switch {
		case (!w.Sliced || c.Trace == nil) && len(c.Slices) > 0:
			r.find(tassadar.EvidenceUnverifiable, c.ID, "slices of a case that is not cut, or has no trace")
		case !w.Sliced || !ran:
		case len(c.Slices) == 0:
			r.find(tassadar.EvidenceIncomplete, c.ID, "the case was not cut into slices")
		case a.wholeSlices(r, w, c):
			if len(c.Seen) == 1 {
				most = max(most, int(c.Trace.Windows()))
			}
		}
	}
	differs := slices.ContainsFunc(r.findings, func(f Finding) bool { return blocking(f.Code) })
	if most < req.Slices && !r.failed && !differs {
		r.find(tassadar.EvidenceIncomplete, "", "no case was cut into %d slices", req.Slices)
		r.missing--
	}
}

// wholeSlices reports whether the slices of a case, after those of the receipts that
// they resumed, are the trace of the uncut run; else it finds what is wrong.
func (a *unit) wholeSlices(r *reading, w *tassadar.Workload, c *evidence.ObservedCase) bool {
	bad := func(format string, args ...any) bool {
		r.find(tassadar.EvidenceUnverifiable, c.ID, format, args...)
		return false
	}
	ordered := evidence.Resume{}
	for _, o := range r.assignment.Body.Resume {
		if o.Case == c.ID && ordered.Case == "" {
			ordered = o
		}
	}
	if ordered.Slices > c.Trace.Tokens/evidence.WindowTokens || (ordered.Slices == 0) != (ordered.Receipt == "") {
		return bad("the assignment orders %d slices of %q, the trace has %d tokens", ordered.Slices, ordered.Receipt.Short(), c.Trace.Tokens)
	}
	if got := c.Slices[0].Resumed; got != ordered.Receipt || c.Slices[0].From != ordered.Slices*evidence.WindowTokens {
		return bad("the slices begin at token %d with receipt %q, the assignment orders %d slices of %q", c.Slices[0].From, got.Short(), ordered.Slices, ordered.Receipt.Short())
	}
	for i := range c.Slices {
		s := &c.Slices[i]
		if from := (uint64(ordered.Slices) + uint64(i)) * evidence.WindowTokens; uint64(s.From) != from || uint64(s.To) != min(from+evidence.WindowTokens, uint64(c.Trace.Tokens)) || s.From >= s.To {
			return bad("slice %d is of the tokens %d to %d, the trace has %d", i+1, s.From, s.To, c.Trace.Tokens)
		}
		if s.Machine != r.Body.Machine.Class || i > 0 && s.Resumed != "" {
			return bad("slice %d was executed on %s and resumed receipt %q", i+1, s.Machine, s.Resumed.Short())
		}
	}
	if last := c.Slices[len(c.Slices)-1].To; last != c.Trace.Tokens {
		r.find(tassadar.EvidenceIncomplete, c.ID, "the slices end at token %d of %d", last, c.Trace.Tokens)
		return false
	}
	before, why := a.slicesBefore(r, w, c)
	if why != "" {
		return bad("the checkpoint that it resumed: %s", why)
	}
	all := append(before, c.Slices...)
	state := evidence.FirstTraceState(tassadar.Digest(r.Body.Effective.Evidence[tassadar.EvidenceModel])).Digest()
	for i := range all {
		if all[i].Start != state {
			r.find(tassadar.TraceDiffers, c.ID, "slice %d begins in state %s, and the one before it ends in %s", i+1, all[i].Start.Short(), state.Short())
			return false
		}
		state = all[i].End
	}
	if root := evidence.SlicesRoot(all); root != c.Trace.Root {
		r.find(tassadar.TraceDiffers, c.ID, "the slices come to trace %s, the uncut run to %s", root.Short(), c.Trace.Root.Short())
		return false
	}
	return true
}

// slicesBefore are the slices before those of a receipt's case, of the receipt that it
// resumed and of those that this one resumed. It says why there are none.
func (a *unit) slicesBefore(r *reading, w *tassadar.Workload, c *evidence.ObservedCase) (all []evidence.Slice, why string) {
	for {
		first := c.Slices[0]
		if first.From == 0 {
			return all, ""
		}
		at := slices.IndexFunc(a.readings, func(x *reading) bool { return x.Digest == first.Resumed })
		if at < 0 {
			return nil, "no such receipt counts in cells of this profile and toolchain"
		}
		was := a.readings[at]
		program, ok := r.program(w.ID)
		other, same := was.program(w.ID)
		switch {
		case was.Index >= r.assignment.leaf:
			return nil, "its receipt was logged after the assignment"
		case !was.attested || was.resolved:
			return nil, "nobody attests its receipt"
		case was.Body.Cell != was.assignment.Body.Cell || was.Body.Cell.Profile != r.Body.Cell.Profile || was.Body.Cell.Toolchain != r.Body.Cell.Toolchain:
			return nil, "its receipt is of another profile or toolchain"
		case !ok || !same || program != other:
			return nil, "its receipt is of another program"
		}
		seen := casesByID(&was.Body)[c.ID]
		if seen == nil || seen.Digest != c.Digest || len(seen.Slices) == 0 {
			return nil, "its receipt has no slices of these calls"
		}
		n := slices.IndexFunc(seen.Slices, func(s evidence.Slice) bool { return s.To == first.From })
		if n < 0 || seen.Slices[0].From >= first.From {
			return nil, "its receipt has no slice that ends there"
		}
		all = append(slices.Clone(seen.Slices[:n+1]), all...)
		r, c = was, seen
	}
}

package appraise

import "tassadar"

// Until is the first instant after that of the verdict, in Unix seconds, at which
// another verdict may come out if nothing is added to the log; the greatest instant
// where none is known. It may be too early and is never too late: until then nothing
// that is green lapses, nothing that waits is abandoned, and nothing that is dated
// ahead comes into its time. No verdict reads it.
func (v *Verdict) Until() int64 { return v.until }

// until asks everything in a verdict that looked at its instant.
func (a *appraisal) until(out *Verdict) int64 {
	until := int64(never)
	at := func(instant int64) {
		if instant > out.At {
			until = min(until, instant)
		}
	}
	for _, u := range a.units {
		at(u.now.until)
	}
	for i := range out.Cells {
		at(out.Cells[i].NotAfter)
		for _, l := range out.Cells[i].Lacks {
			at(l.From)
		}
	}
	drilled := false
	for i := range out.Gates {
		g := &out.Gates[i]
		at(g.Until)
		for j := range g.Profiles {
			at(g.Profiles[j].Until)
		}
		for j := range g.Prerequisites {
			for _, line := range g.Prerequisites[j].Evidence {
				at(line.NotAfter)
				drilled = drilled || g.Prerequisites[j].Kind == string(tassadar.NeedDrills)
			}
		}
	}
	if drilled { // one that is dated ahead may end what another one that failed says
		for _, d := range a.drills() {
			at(d.at)
		}
	}
	return until
}

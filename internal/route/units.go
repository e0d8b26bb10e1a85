package route

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// State is what became of a profile as an execution unit. Nobody sets it: it is derived
// from the verdict and the log.
type State string

// The states. Where several hold, the first of them is said.
const (
	// Revoked: a decision of governance withdrew what the publication lists.
	Revoked State = "revoked"
	// Quarantined: something that the publication lists does not stand any more, and not
	// because of its age.
	Quarantined State = "quarantined"
	// Challenged: somebody asked for a receipt of the profile to be executed again, and
	// nobody answered yet.
	Challenged State = "challenged"
	// Superseded: a later version of the profile is promoted.
	Superseded State = "superseded"
	// Promoted: all that the publication lists of it stands.
	Promoted State = "promoted"
	// Lapsed: what the publication lists of it is past its time.
	Lapsed State = "lapsed"
	// Declared: the publication lists nothing of it.
	Declared State = "declared"
)

// Unit is an execution unit: a profile as a market sees it.
type Unit struct {
	evidence.ExecutionUnit
	Title string `json:"title"`
	Gate  string `json:"gate"`
	State State  `json:"state"`
	// NotAfter is the instant at which the first of its published cells lapses, or the
	// publication, Unix seconds; 0 where none stands.
	NotAfter    int64         `json:"not_after"`
	Publication tassadar.Uint `json:"publication"` // number, 0 where there is none
	// SupersededBy is the version that takes its place.
	SupersededBy string `json:"superseded_by,omitempty"`
}

// Challenged notes the profiles of receipts that were challenged and not answered.
func (t *Table) Challenged(profiles []string) {
	for _, p := range profiles {
		t.open[p] = true
	}
}

// OpenChallenges are the profiles of the receipts of a log that wait for an answer to a
// challenge. Receipts are those that the verdict lists.
func OpenChallenges(log *evidence.Verified, v *appraise.Verdict) []string {
	answered := map[tassadar.Digest]bool{}
	for _, a := range log.Answers() {
		if !log.Voided(&a.Record) {
			answered[a.Body.Challenge] = true
		}
	}
	open := map[tassadar.Digest]bool{}
	for _, c := range log.Challenges() {
		if !log.Voided(&c.Record) && !answered[c.Digest] {
			open[c.Body.Receipt] = true
		}
	}
	var out []string
	for i := range v.Cells {
		c := &v.Cells[i]
		if len(open) > 0 && slices.ContainsFunc(c.Receipts, func(r appraise.ReceiptLine) bool { return open[r.Receipt] }) {
			out = append(out, c.Profile)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Standing are the cells of the publication at an instant, none where there is none.
func (t *Table) Standing(at int64) (out []appraise.CheckedCell) {
	if t.pub == nil {
		return nil
	}
	for i := range t.pub.Cells {
		out = append(out, appraise.StandingCell(&t.pub.Cells[i], t.pub, at, t.verdict))
	}
	return out
}

// Units lists every profile of the policy at an instant, which is that of the verdict or
// later.
func (t *Table) Units(at int64) []Unit {
	out := []Unit{}
	for i := range t.policy.Profiles {
		out = append(out, t.unit(t.policy.Profiles[i].ID, at))
	}
	for i := range out {
		if later := laterOf(&out[i], out); later != "" && (out[i].State == Promoted || out[i].State == Lapsed) {
			out[i].State, out[i].SupersededBy = Superseded, later
		}
	}
	return out
}

// Unit is the one of a profile; false where the policy has none.
func (t *Table) Unit(profile string, at int64) (Unit, bool) {
	for _, u := range t.Units(at) {
		if u.Profile == profile {
			return u, true
		}
	}
	return Unit{}, false
}

// unit is a profile, without regard to other versions of it.
func (t *Table) unit(profile string, at int64) Unit {
	out := Unit{State: Declared}
	out.Profile, out.Backends, out.Reasons = profile, []string{}, []tassadar.Code{}
	if p, ok := t.policy.Profile(profile); ok {
		out.Title, out.Gate = p.Title, p.Gate
	}
	row := t.units[profile]
	if row == nil {
		out.Reasons = []tassadar.Code{tassadar.PublicationExpired}
		for i := range t.verdict.Profiles {
			if p := &t.verdict.Profiles[i]; p.Profile == profile {
				out.Reasons = union(out.Reasons, p.Reasons)
			}
		}
		return out
	}
	out.Publication = t.pub.Number
	var cells []appraise.CheckedCell
	for i := range t.pub.Cells {
		if c := &t.pub.Cells[i]; c.Profile == profile {
			cells = append(cells, appraise.StandingCell(c, t.pub, at, t.verdict))
		}
	}
	out.ExecutionUnit = appraise.StandingUnit(row, t.verdict, cells)
	if out.Reasons == nil {
		out.Reasons = []tassadar.Code{}
	}
	published, withdrawn, fallen := 0, false, false
	for i := range cells {
		c := &cells[i]
		switch {
		case !c.Published:
		case c.Accepted:
			published++
			if end := min(c.NotAfter, t.pub.ExpiresAt); out.NotAfter == 0 || end < out.NotAfter {
				out.NotAfter = end
			}
		default:
			published++
			withdrawn = withdrawn || slices.Contains(c.Reasons, tassadar.Withdrawn)
			fallen = fallen || t.fell(out.Gate, c.Reasons)
		}
	}
	expired := at >= t.pub.ExpiresAt
	if expired {
		out.Reasons = union(out.Reasons, []tassadar.Code{tassadar.PublicationExpired})
		out.SettlementEligible = false
	}
	switch {
	case published == 0:
		out.State = Declared
	case withdrawn:
		out.State = Revoked
	case fallen:
		out.State = Quarantined
	case t.open[profile]:
		out.State = Challenged
	case expired || out.PublishedCells < published:
		out.State = Lapsed
	default:
		out.State = Promoted
	}
	return out
}

// fell reports whether a cell does not stand for another reason than that time passed,
// which may have been its gate's.
func (t *Table) fell(gate string, reasons []tassadar.Code) bool {
	if g, ok := t.verdict.Gate(gate); ok && slices.ContainsFunc(reasons, ofGate) {
		reasons = slices.Concat(reasons, g.Reasons)
	}
	return slices.ContainsFunc(reasons, func(c tassadar.Code) bool { return !ofGate(c) && !ofAge(c) })
}

func ofAge(c tassadar.Code) bool {
	return c == tassadar.PublicationExpired || c == tassadar.EvidenceStale || c == tassadar.DrillStale
}

func ofGate(c tassadar.Code) bool {
	return c == tassadar.GateNotGreen || c == tassadar.ArticleGateNotGreen
}

var versioned = regexp.MustCompile(`^(.*\.v)([0-9]{1,9})$`)

// laterOf is the promoted profile with the same name and the greatest later version, ""
// for none.
func laterOf(u *Unit, all []Unit) string {
	name, version := parted(u.Profile)
	later, last := "", version
	for i := range all {
		if n, v := parted(all[i].Profile); n == name && v > last && all[i].State == Promoted {
			later, last = all[i].Profile, v
		}
	}
	return later
}

// parted are the name and version of a profile.
func parted(profile string) (string, int) {
	m := versioned.FindStringSubmatch(profile)
	if m == nil {
		return profile, 0
	}
	n, err := strconv.Atoi(m[2])
	if err != nil {
		return profile, 0
	}
	return m[1], n
}

// union is every code of both once, sorted.
func union(a, b []tassadar.Code) []tassadar.Code {
	out := slices.Concat(a, b)
	slices.SortFunc(out, cmp.Compare[tassadar.Code])
	return slices.Compact(out)
}

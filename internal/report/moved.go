package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// Moved is something under a published cell that is another than at the last
// publication: a module, a reference, a limit, or a value on which backend families
// agree.
type Moved struct {
	What string `json:"what"`
	Was  string `json:"was"`
	Is   string `json:"is"`

	subject string // in names of the policy
}

// under reports whether a subject of the policy is a profile's, or a cell's of it.
func under(subject string, c tassadar.Cell) bool {
	subject = strings.TrimPrefix(subject, "profile ")
	return subject == c.Profile || strings.HasPrefix(subject, c.Profile+" ") || strings.HasPrefix(subject, c.String())
}

// LastPublication is the last publication of a log that is in force, nil for none.
func LastPublication(log *evidence.Verified) (*evidence.Logged[evidence.Publication], error) {
	for i := log.Sizes().Publications - 1; i >= 0; i-- {
		p, err := log.PublicationAt(i)
		if err != nil || !log.Voided(&p.Record) {
			return p, err
		}
	}
	return nil, nil
}

// MovedSince lists what the policy weakened since the last publication of the log,
// and which agreed values are other ones. The verdict's changes say what that did
// to cells, if anything.
func MovedSince(log *evidence.Verified, v *appraise.Verdict) (publication tassadar.Uint, moved []Moved) {
	last, err := LastPublication(log)
	if err != nil || last == nil {
		return 0, nil
	}
	return last.Body.Number, newLookup(log, v).movedSince(last)
}

// movedSince lists what moved since a publication.
func (l *lookup) movedSince(last *evidence.Logged[evidence.Publication]) (moved []Moved) {
	was, ok := l.log.Policy(last.Body.PolicyDigest)
	if !ok || l.policy == nil {
		return nil
	}
	for _, r := range tassadar.Removals(was, l.policy) {
		moved = append(moved, Moved{string(r.Kind) + " of " + clean(r.Subject), clean(r.Was), clean(r.Is), r.Subject}) // digests of modules whole
	}
	for i := range l.policy.Profiles {
		p := &l.policy.Profiles[i]
		for j := range p.Workloads {
			for k := range p.Workloads[j].Cases {
				c := &p.Workloads[j].Cases[k]
				id := tassadar.CaseID(p.Workloads[j].ID, c.ID)
				before := l.find(was, p.ID, id, nil)
				if !c.Consensus || before == nil {
					continue
				}
				then, ok := l.agreed(p.ID, id, before.digest, 0, last.Index)
				now, still := l.agreed(p.ID, id, c.Digest(), last.Index, uint64(l.v.Log.Size))
				if ok && still && then != now {
					subject := p.ID + " " + id
					moved = append(moved, Moved{"agreed value of " + clean(subject), then, now, subject})
				}
			}
		}
	}
	return moved
}

// agreed is what all receipts of a profile between two leaves saw of a case, if that
// is one value.
func (l *lookup) agreed(profile, id string, digest tassadar.Digest, from, to uint64) (value string, ok bool) {
	var one tassadar.Digest
	for i := range l.v.Cells {
		if l.v.Cells[i].Profile != profile {
			continue
		}
		for _, r := range l.v.Cells[i].Receipts {
			rc := l.receipt(r.Receipt)
			if rc == nil || rc.Index < from || rc.Index >= to {
				continue
			}
			for j := range rc.Body.Cases {
				c := &rc.Body.Cases[j]
				if c.ID != id || c.Digest != digest {
					continue
				}
				for _, o := range c.Seen {
					if o.Digest == "" || one != "" && o.Digest != one {
						return "", false
					}
					one, value = o.Digest, cameTo(o, o.Result)
				}
			}
		}
	}
	return value, one != ""
}

// movedLines prints them.
func movedLines(w io.Writer, moved []Moved) {
	const most = 12
	for i, m := range moved {
		m.Was, m.Is = shortDigest(m.Was), shortDigest(m.Is)
		if i == most {
			fmt.Fprintf(w, "  and %d more changes; --json lists all\n", len(moved)-most)
			return
		}
		switch {
		case m.Is == "":
			line(w, "  ", m.What+": "+m.Was+" is gone")
		case m.Was == "":
			line(w, "  ", m.What+": "+m.Is+" is new")
		default:
			line(w, "  ", m.What+": "+m.Was+" → "+m.Is)
		}
	}
}

// shortDigest cuts what is a digest and nothing else.
func shortDigest(s string) string {
	if d := tassadar.Digest(s); d.Valid() {
		return "SHA-256 " + d.Short()
	}
	return s
}

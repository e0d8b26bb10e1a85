package roster

import (
	"cmp"
	"slices"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/network"
)

// Presences are the workers of the roster as a log and the trust in force see them at an
// instant, by label, class and key. What is open of each says [Count].
func (r *Roster) Presences(log *evidence.Verified, trust *tassadar.Trust, now int64) []network.Presence {
	approved := approvals(log)
	out := []network.Presence{}
	for id, w := range r.Workers() {
		p := w.Seen
		p.Worker, p.Label, p.Host = id, w.Enrolment.Key.Label, w.Enrolment.Key.Host
		p.Class = cmp.Or(p.Class, w.Enrolment.Machine.Class)
		p.Absent = now-p.LastSeen > int64(network.Silence/time.Second)
		p.Backends, p.Toolchains = append([]string{}, p.Backends...), append([]string{}, p.Toolchains...)
		p.ApprovedAt = approved[id]
		if trust != nil {
			k, in := trust.Key(id)
			p.Approved = in && k.Role == tassadar.RoleWorker && k.Host == p.Host && k.Revoked == 0 && !k.Retired(now)
			switch {
			case !in:
			case k.Revoked != 0:
				p.Ended, p.EndedAt = "revoked", k.Revoked
			case k.Retired(now):
				p.Ended, p.EndedAt = "retired", k.RetiredFrom
			}
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(x, y network.Presence) int {
		return cmp.Or(cmp.Compare(x.Label, y.Label), cmp.Compare(x.Class, y.Class), cmp.Compare(x.Worker, y.Worker))
	})
	return out
}

// approvals are the instants at which trusts of a log first had workers, by key id.
func approvals(log *evidence.Verified) map[string]int64 {
	out := map[string]int64{}
	if !log.Valid() {
		return out
	}
	trusts := log.Trusts()
	for i := range trusts {
		for _, k := range trusts[i].Body.Trust.Keys {
			if _, was := out[k.ID]; !was && k.Role == tassadar.RoleWorker {
				out[k.ID] = trusts[i].At
			}
		}
	}
	return out
}

// Count counts the assignments of a worker that have no receipt in a log, open and late.
func Count(log *evidence.Verified, p *network.Presence, now int64) error {
	p.Open, p.Late = 0, 0
	if !log.Valid() {
		return nil
	}
	for _, i := range log.Unanswered(p.Worker) {
		a, err := log.AssignmentAt(i)
		if err != nil {
			return err
		}
		switch {
		case log.Cancelled(a.Digest) || log.Voided(&a.Record):
		case now > a.Body.Deadline:
			p.Late++
		default:
			p.Open++
		}
	}
	return nil
}

package appraise

import (
	"bytes"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Check is a verifier's result on a publication.
type Check struct {
	Number       tassadar.Uint    `json:"number"`
	IssuedAt     int64            `json:"issued_at"`
	ExpiresAt    int64            `json:"expires_at"`
	At           int64            `json:"at"`
	Log          evidence.LogHead `json:"log"`  // that the publication rests on
	Held         evidence.LogHead `json:"held"` // the end of the tiles
	PolicyDigest tassadar.Digest  `json:"policy_digest"`
	TrustDigest  tassadar.Digest  `json:"trust_digest"`
	// OwnTrust is false where the verifier's trust is not the one that the
	// publication was made under: keys that it does not know or revokes were then
	// subtracted.
	OwnTrust   bool                     `json:"own_trust"`
	Governance evidence.GovernanceShown `json:"governance"`
	Cells      []CheckedCell            `json:"cells"`
	// Gates are as the verifier finds them, at the end of the tiles that it holds.
	Gates    []evidence.PublishedGate `json:"gates"`
	Units    []evidence.ExecutionUnit `json:"execution_units"` // likewise: of accepted cells
	Warnings []tassadar.Code          `json:"warnings"`        // unwitnessed
	// Witnessed is the largest size of the log that enough witnesses of the
	// verifier's trust cosigned.
	Witnessed tassadar.Uint `json:"witnessed"`
	// Memory is what to remember for the next time.
	Memory Memory `json:"memory"`
}

// CheckedCell is one cell of a publication as the verifier sees it.
type CheckedCell struct {
	tassadar.Cell
	Status    string                     `json:"status"`
	Published bool                       `json:"published"` // as the publication says
	Accepted  bool                       `json:"accepted"`  // published, not past its time, and still publishable at the end of the tiles
	Reasons   []tassadar.Code            `json:"reasons"`   // why not accepted
	NotAfter  int64                      `json:"not_after"`
	Pending   int                        `json:"pending"` // assignments that wait for a receipt, at the end of the tiles
	Versions  []evidence.MeasuredVersion `json:"versions,omitempty"`
}

// CheckPublication verifies a publication offline, from its record, the log
// read from tiles and the verifier's own trust, at an instant: its place in the
// log, every verdict recomputed, expiry, rollback against what the verifier
// remembers (nil for nothing). Every signature is verified once. Errors carry a
// reason code: evidence_unverifiable, signer_untrusted and verifier_too_old where
// nothing is established, clock_skew and future_dated where the verifier's clock
// is behind, rolled_back and publication_expired where the publication is
// authentic and rejected.
func CheckPublication(record []byte, log *evidence.Log, trust *tassadar.Trust, seen *Memory, at int64) (*Check, error) {
	v, err := log.Verify(trust)
	if err != nil {
		return nil, err
	}
	return check(record, log, v, 0, trust, seen, at)
}

// CheckWitnessed is [CheckPublication] with the cosigned checkpoints that were
// found beside the tiles. The verifier's trust says whose cosignatures count and
// how many are needed; they bound the age of evidence, and a publication that
// they do not reach is unwitnessed. A witness that the log's last trust revokes
// reaches none, whatever the verifier's says.
func CheckWitnessed(record []byte, log *evidence.Log, cosigned []evidence.Cosigned, trust *tassadar.Trust, seen *Memory, at int64) (*Check, error) {
	v, err := log.Verify(trust)
	if err != nil {
		return nil, err
	}
	w, err := evidence.NewWitnessed(log.Leaves(), cosigned, trust.Governance.Witnesses)
	if err != nil {
		return nil, err
	}
	if w.Largest() > log.Size() {
		return nil, tassadar.Errorf(tassadar.RolledBack, "witnesses cosigned %d leaves of this log, and %d are here", w.Largest(), log.Size())
	}
	if latest := w.Latest(); latest > at+skewSeconds {
		return nil, tassadar.Errorf(tassadar.ClockSkew, "a witness cosigned at %s, it is %s: the clock is behind", text.Instant(latest), text.At(at))
	}
	reached := w
	if left := unrevoked(cosigned, v); left != nil {
		if reached, err = evidence.NewWitnessed(log.Leaves(), left, trust.Governance.Witnesses); err != nil {
			return nil, err
		}
	}
	return check(record, log, v.WithBounds(w.Bounds(cosigned)), reached.Size(), trust, seen, at)
}

// unrevoked leaves out the cosignatures of witnesses that the log's last trust
// revokes; it is nil where there are none of them.
func unrevoked(cosigned []evidence.Cosigned, v *evidence.Verified) []evidence.Cosigned {
	trust, _ := v.Trust()
	revoked := func(s evidence.Cosignature) bool {
		k, ok := trust.Key(s.Witness)
		return ok && k.Revoked != 0
	}
	if !slices.ContainsFunc(cosigned, func(c evidence.Cosigned) bool { return slices.ContainsFunc(c.Cosignatures, revoked) }) {
		return nil
	}
	out := slices.Clone(cosigned)
	for i := range out {
		out[i].Cosignatures = slices.DeleteFunc(slices.Clone(out[i].Cosignatures), revoked)
	}
	return out
}

// check verifies a publication; witnessed is the largest size of the log that
// enough witnesses cosigned.
func check(record []byte, log *evidence.Log, v *evidence.Verified, witnessed uint64, trust *tassadar.Trust, seen *Memory, at int64) (*Check, error) {
	logged, err := findPublication(record, log, v, trust)
	if err != nil {
		return nil, err
	}
	pub := &logged.Body
	before, err := recompute(pub, v)
	if err != nil {
		return nil, err
	}
	out := &Check{
		Number: pub.Number, IssuedAt: pub.IssuedAt, ExpiresAt: pub.ExpiresAt, At: at, Log: pub.Log, Held: log.Head(),
		PolicyDigest: pub.PolicyDigest, TrustDigest: pub.TrustDigest, OwnTrust: trust.Digest() == pub.TrustDigest,
		Governance: pub.Governance, Cells: []CheckedCell{}, Gates: []evidence.PublishedGate{}, Units: []evidence.ExecutionUnit{}, Warnings: []tassadar.Code{},
		Witnessed: tassadar.Uint(witnessed), Memory: Memory{Head: log.Head(), Number: pub.Number},
	}
	logTrust, _ := v.Trust()
	asked := trust.Governance.Witnesses > 0 || logTrust.Governance.Witnesses > 0
	if reached := witnessed > logged.Index; !reached && (asked || seen == nil) {
		out.Warnings = append(out.Warnings, tassadar.Unwitnessed)
	}
	for _, p := range v.Publications() {
		if p.Body.Number > pub.Number && !v.Voided(&p.Record) {
			return nil, tassadar.Errorf(tassadar.RolledBack, "publication %d is older than publication %d in the same log", pub.Number, p.Body.Number)
		}
	}
	if err := rollback(pub, log, seen); err != nil {
		return nil, err
	}
	if pub.IssuedAt > at {
		return nil, tassadar.Errorf(tassadar.FutureDated, "publication %d is dated %s, it is %s: not yet", pub.Number, text.Instant(pub.IssuedAt), text.At(at))
	}
	if latest, leaf := v.Latest(); latest > at+skewSeconds {
		return nil, tassadar.Errorf(tassadar.ClockSkew, "leaf %d of the log is dated %s, it is %s: the clock is behind, or that record is dated ahead", leaf, text.Instant(latest), text.At(at))
	}
	var own *tassadar.Trust
	if _, digest := v.Trust(); trust.Digest() != digest || !out.OwnTrust {
		own = trust
	}
	then, err := appraiseUnder(before, pub.PolicyDigest, pub.IssuedAt, own)
	if err != nil {
		return nil, err
	}
	// What the log has learnt since counts too: nothing is left for the next
	// publication to tell.
	policies := v.Policies()
	now, err := appraiseUnder(v, policies[len(policies)-1].Body.PolicyDigest, at, own)
	if err != nil {
		return nil, err
	}
	all := now
	if own != nil { // a vote that the verifier's trust takes away may have been one against
		if all, err = Appraise(v, now.PolicyDigest, at); err != nil {
			return nil, err
		}
	}
	for i := range pub.Cells {
		out.Cells = append(out.Cells, StandingCell(&pub.Cells[i], pub, at, then, now, all))
	}
	for i := range now.Gates {
		g, logs := &now.Gates[i], &all.Gates[i]
		row := evidence.PublishedGate{Gate: g.Gate, Green: g.Green && logs.Green, Reasons: union(g.Reasons, logs.Reasons)}
		if row.Green {
			row.Until = min(g.Until, logs.Until)
		}
		out.Gates = append(out.Gates, row)
	}
	for i := range pub.Units {
		unit := StandingUnit(&pub.Units[i], now, out.Cells)
		if asked && slices.Contains(out.Warnings, tassadar.Unwitnessed) {
			unit.Reasons, unit.SettlementEligible = union(unit.Reasons, []tassadar.Code{tassadar.Unwitnessed}), false
		}
		out.Units = append(out.Units, unit)
	}
	if at >= pub.ExpiresAt {
		return out, tassadar.Errorf(tassadar.PublicationExpired, "publication %d expired at %s, it is %s", pub.Number, text.Instant(pub.ExpiresAt), text.At(at))
	}
	return out, nil
}

// StandingCell accepts a cell of a publication that verdicts find published too, for the
// versions that hold in all, until the first instant at which one of them lapses
// (law 18). The verdicts are of the instant, or of earlier ones. A verifier has those at
// the publication and at the end of its tiles, by its own trust and by the log's.
func StandingCell(c *evidence.PublishedCell, pub *evidence.Publication, at int64, verdicts ...*Verdict) CheckedCell {
	out := CheckedCell{Cell: c.Cell, Status: c.Status, Published: c.Published, NotAfter: c.NotAfter, Reasons: append([]tassadar.Code{}, c.Reasons...)}
	last, declared := verdicts[len(verdicts)-1].Cell(c.Cell)
	if declared {
		out.Pending = last.Pending
	}
	if !c.Published {
		return out
	}
	if at >= c.NotAfter || at >= pub.ExpiresAt {
		out.Reasons = union(out.Reasons, []tassadar.Code{tassadar.PublicationExpired})
	}
	versions := c.Versions
	for _, verdict := range verdicts {
		cell, ok := verdict.Cell(c.Cell)
		switch {
		case !ok:
			out.Reasons = union(out.Reasons, []tassadar.Code{tassadar.OutsideEnvelope})
			versions = nil
		case !cell.Published:
			out.Reasons = union(out.Reasons, cell.Reasons)
			versions = nil
		default:
			out.NotAfter = min(out.NotAfter, cell.NotAfter)
			versions = common(versions, cell.Versions)
		}
	}
	if at >= out.NotAfter { // since the verdict
		out.Reasons = union(out.Reasons, []tassadar.Code{tassadar.PublicationExpired})
	}
	for _, v := range versions { // each version lapses by itself
		if at < v.NotAfter {
			out.Versions = append(out.Versions, v)
		}
	}
	if len(out.Versions) == 0 && len(out.Reasons) == 0 {
		out.Reasons = append(out.Reasons, tassadar.OutsideEnvelope) // other versions hold now
	}
	if len(out.Reasons) > 0 {
		out.Versions = nil
		return out
	}
	out.Accepted = true
	return out
}

// common returns the versions that two verdicts have, with the engine digests
// that both know and the earlier end.
func common(a, b []evidence.MeasuredVersion) []evidence.MeasuredVersion {
	var out []evidence.MeasuredVersion
	for _, x := range a {
		for _, y := range b {
			if x.Engine != y.Engine || !slices.Equal(x.Compilers, y.Compilers) {
				continue
			}
			both := x
			both.EngineDigests = nil
			for _, d := range x.EngineDigests {
				if slices.Contains(y.EngineDigests, d) {
					both.EngineDigests = append(both.EngineDigests, d)
				}
			}
			both.NotAfter, both.Horizon, both.Tokens = min(x.NotAfter, y.NotAfter), min(x.Horizon, y.Horizon), min(x.Tokens, y.Tokens)
			both.Machines, both.Workers = min(x.Machines, y.Machines), min(x.Workers, y.Workers)
			if len(both.EngineDigests) > 0 {
				out = append(out, both)
			}
		}
	}
	return out
}

// StandingUnit is the market's row of a profile: eligible where the publication and the
// verdict both find it so, and every published cell is accepted.
func StandingUnit(u *evidence.ExecutionUnit, now *Verdict, cells []CheckedCell) evidence.ExecutionUnit {
	out := evidence.ExecutionUnit{Profile: u.Profile, Backends: []string{}, Reasons: slices.Clone(u.Reasons)}
	for i := range now.Profiles {
		if p := &now.Profiles[i]; p.Profile == u.Profile {
			out.Reasons = union(out.Reasons, p.Reasons)
		}
	}
	for i := range cells {
		c := &cells[i]
		switch {
		case c.Profile != u.Profile || !c.Published:
		case !c.Accepted:
			out.Reasons = union(out.Reasons, c.Reasons)
		default:
			out.PublishedCells++
			if !slices.Contains(out.Backends, c.Backend) {
				out.Backends = append(out.Backends, c.Backend)
			}
		}
	}
	slices.Sort(out.Backends)
	out.SettlementEligible = u.SettlementEligible && out.PublishedCells == u.PublishedCells && out.PublishedCells > 0 && len(out.Reasons) == 0
	return out
}

// findPublication finds the record where it counts in the log.
func findPublication(record []byte, log *evidence.Log, v *evidence.Verified, trust *tassadar.Trust) (*evidence.Logged[evidence.Publication], error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return nil, err
	}
	var body evidence.Publication
	if err := opened.As(evidence.KindPublication, &body); err != nil {
		return nil, err
	}
	records := log.Records()
	at := slices.IndexFunc(records, func(r evidence.LogRecord) bool { return bytes.Equal(r.Data, record) })
	if at < 0 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is not in the log of %d leaves; take newer tiles, or it is forged", body.Number, log.Size())
	}
	if unknown := v.Unknown(); len(unknown) > 0 {
		return nil, tassadar.Errorf(tassadar.VerifierTooOld, "leaf %d: %s", unknown[0].Index, unknown[0].Detail)
	}
	for _, r := range v.Rejected() {
		if r.Index == records[at].Index {
			return nil, tassadar.Errorf(r.Code, "publication %d does not count in its log: %s", body.Number, r.Detail)
		}
	}
	for _, p := range v.Publications() {
		if p.Index != records[at].Index {
			continue
		}
		if v.Voided(&p.Record) {
			return nil, tassadar.Errorf(tassadar.Withdrawn, "publication %d was voided by governance", body.Number)
		}
		last, _ := v.Trust()
		for _, id := range p.Signed {
			if k, ok := trust.Key(id); ok && k.Revoked != 0 {
				return nil, newer(tassadar.Errorf(tassadar.KeyRevoked, "publication %d is signed by %s %.12s, which your trust revokes", body.Number, k.Role, id))
			}
			if k, ok := last.Key(id); ok && k.Revoked != 0 {
				return nil, newer(tassadar.Errorf(tassadar.KeyRevoked, "publication %d is signed by %s %.12s, which the log's last trust revokes", body.Number, k.Role, id))
			}
		}
		return p, nil
	}
	return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d does not count in its log", body.Number)
}

// newer advises a publication that another key signed.
func newer(err error) error {
	return tassadar.WithNext(err, "Ask whoever runs the log for a newer publication: tassadar publish makes one.")
}

// recompute makes every verdict of the publication again from the log that it
// rests on.
func recompute(pub *evidence.Publication, v *evidence.Verified) (*evidence.Verified, error) {
	if pub.Rules != Rules {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d was made by appraisal rules %s, this program has %s", pub.Number, pub.Rules, Rules)
	}
	if pub.IssuedAt < 0 || pub.ExpiresAt <= pub.IssuedAt || pub.ExpiresAt-pub.IssuedAt > MaxLifetime {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d lives from %d to %d: 1 to %d seconds are allowed", pub.Number, pub.IssuedAt, pub.ExpiresAt, MaxLifetime)
	}
	before, err := v.At(uint64(pub.Log.Size))
	if err != nil {
		return nil, err
	}
	verdict, err := Appraise(before.WithBounds(nil), pub.PolicyDigest, pub.IssuedAt)
	if err != nil {
		return nil, err
	}
	policy, _ := before.Policy(pub.PolicyDigest)
	want := verdict.Publication(verdict.Passed(), policy)
	want.Number, want.IssuedAt, want.ExpiresAt = pub.Number, pub.IssuedAt, pub.ExpiresAt
	if tassadar.DigestOf(want) != tassadar.DigestOf(pub) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the verdicts of publication %d do not come out of the evidence that it names", pub.Number)
	}
	return before, nil
}

// rollback compares publication and log with those seen before.
func rollback(pub *evidence.Publication, log *evidence.Log, seen *Memory) error {
	if seen == nil {
		return nil
	}
	switch {
	case seen.Head.Origin != log.Origin():
		return tassadar.Errorf(tassadar.RolledBack, "the remembered log is %s, this one is %s", seen.Head.Origin, log.Origin())
	case log.Size() < uint64(seen.Head.Size):
		return tassadar.Errorf(tassadar.RolledBack, "the log has %d leaves, it had %d", log.Size(), seen.Head.Size)
	case !log.VerifyConsistency(uint64(seen.Head.Size), seen.Head.Root):
		return tassadar.Errorf(tassadar.RolledBack, "the log's first %d leaves are not those seen before", seen.Head.Size)
	case pub.Number < seen.Number:
		return tassadar.Errorf(tassadar.RolledBack, "publication %d is older than publication %d, which was seen before", pub.Number, seen.Number)
	}
	return nil
}

package appraise

import (
	"bytes"
	"slices"

	"tassadar"
	"tassadar/evidence"
)

// MaxLifetime is the longest lifetime of a publication, in seconds.
const MaxLifetime = 7 * 24 * 3600

// Memory is what a verifier remembers of a log (law 4).
type Memory struct {
	Head   evidence.LogHead `json:"head"`
	Number tassadar.Uint    `json:"number"` // greatest publication number seen
}

// Check is a verifier's result on a publication.
type Check struct {
	Number       tassadar.Uint    `json:"number"`
	IssuedAt     int64            `json:"issued_at"`
	ExpiresAt    int64            `json:"expires_at"`
	At           int64            `json:"at"`
	Log          evidence.LogHead `json:"log"`
	PolicyDigest tassadar.Digest  `json:"policy_digest"`
	TrustDigest  tassadar.Digest  `json:"trust_digest"`
	// OwnTrust is false where the verifier's trust is not the one that the
	// publication was made under: every cell was then appraised under both.
	OwnTrust   bool                     `json:"own_trust"`
	Governance evidence.GovernanceShown `json:"governance"`
	Cells      []CheckedCell            `json:"cells"`
	Gates      []evidence.PublishedGate `json:"gates"`
	Warnings   []tassadar.Code          `json:"warnings"` // unwitnessed
	// Memory is what to remember for the next time.
	Memory Memory `json:"memory"`
}

// CheckedCell is one cell of a publication as the verifier sees it.
type CheckedCell struct {
	tassadar.Cell
	Status    string                     `json:"status"`
	Published bool                       `json:"published"` // as the publication says
	Accepted  bool                       `json:"accepted"`  // published, not past its time, and green under the verifier's trust
	Reasons   []tassadar.Code            `json:"reasons"`   // why not accepted
	NotAfter  int64                      `json:"not_after"`
	Versions  []evidence.MeasuredVersion `json:"versions,omitempty"`
}

// Publication makes the body of a publication out of the verdict: the cells of
// what passed are published, the rest is suppressed and says why. Number and
// lifetime are left to the publisher.
func (v *Verdict) Publication(passed []Passed, policy *tassadar.Policy) evidence.Publication {
	may := map[tassadar.Cell]bool{}
	for _, p := range passed {
		if p.verdict != v {
			continue
		}
		for _, c := range p.Cells() {
			may[c] = true
		}
	}
	pub := evidence.Publication{
		Log: v.Log, PolicyDigest: v.PolicyDigest, TrustDigest: v.TrustDigest, Rules: v.Rules, Governance: v.Governance,
		Cells: []evidence.PublishedCell{}, Gates: []evidence.PublishedGate{}, Units: []evidence.ExecutionUnit{}, Envelopes: policy.Envelopes,
	}
	for i := range v.Cells {
		c := &v.Cells[i]
		row := evidence.PublishedCell{Cell: c.Cell, Required: c.Required, Status: string(c.Status), Reasons: c.Reasons,
			Machines: c.Machines, Label: c.Label, Marks: c.Marks}
		if may[c.Cell] {
			row.Published, row.NotAfter, row.Versions = true, c.NotAfter, c.Versions
		}
		pub.Cells = append(pub.Cells, row)
	}
	for i := range v.Gates {
		g := &v.Gates[i]
		pub.Gates = append(pub.Gates, evidence.PublishedGate{Gate: g.Gate, Green: g.Green, Reasons: g.Reasons})
	}
	for i := range v.Profiles {
		p := &v.Profiles[i]
		pub.Units = append(pub.Units, evidence.ExecutionUnit{Profile: p.Profile, Backends: p.Backends, PublishedCells: p.PublishedCells,
			SettlementEligible: p.SettlementEligible, Reasons: p.Reasons})
	}
	return pub
}

// CheckPublication verifies a publication offline, from its record, the log
// read from tiles and the verifier's own trust, at an instant: signature,
// inclusion, every verdict recomputed, expiry, rollback against what the
// verifier remembers (nil for nothing). Errors carry a reason code:
// evidence_unverifiable and signer_untrusted where nothing is established,
// rolled_back and publication_expired where it is authentic and rejected.
func CheckPublication(record []byte, log *evidence.Log, trust *tassadar.Trust, seen *Memory, at int64) (*Check, error) {
	if err := evidence.CheckTrust(trust); err != nil {
		return nil, err
	}
	pub, digest, index, err := openPublication(record, log, trust)
	if err != nil {
		return nil, err
	}
	verified, verdict, err := recompute(pub, index, log, trust)
	if err != nil {
		return nil, err
	}
	out := &Check{
		Number: pub.Number, IssuedAt: pub.IssuedAt, ExpiresAt: pub.ExpiresAt, At: at, Log: pub.Log,
		PolicyDigest: pub.PolicyDigest, TrustDigest: pub.TrustDigest, OwnTrust: trust.Digest() == pub.TrustDigest,
		Governance: pub.Governance, Cells: []CheckedCell{}, Gates: pub.Gates, Warnings: []tassadar.Code{},
		Memory: Memory{Head: log.Head(), Number: pub.Number},
	}
	if err := inLog(pub, digest, verified, log, trust); err != nil {
		return nil, err
	}
	if err := rollback(out, pub, log, seen); err != nil {
		return nil, err
	}
	if pub.IssuedAt > at+skewSeconds {
		return nil, tassadar.Errorf(tassadar.FutureDated, "publication %d is dated %d, it is %d", pub.Number, pub.IssuedAt, at)
	}
	own := verdict
	if !out.OwnTrust {
		v, err := evidence.Verify(log.Checkpoint(), log.Leaves(), uint64(pub.Log.Size), trust)
		if err != nil {
			return nil, err
		}
		if own, err = Appraise(v, pub.PolicyDigest, pub.IssuedAt); err != nil {
			return nil, err
		}
	}
	// What the log has learnt since counts too: drift is not left for the next
	// publication to tell.
	all, err := evidence.Verify(log.Checkpoint(), log.Leaves(), log.Size(), trust)
	if err != nil {
		return nil, err
	}
	since, err := Appraise(all, pub.PolicyDigest, max(at, pub.IssuedAt))
	if err != nil {
		return nil, err
	}
	for i := range pub.Cells {
		out.Cells = append(out.Cells, checkCell(&pub.Cells[i], own, since, pub, at))
	}
	if at >= pub.ExpiresAt {
		return out, tassadar.Errorf(tassadar.PublicationExpired, "publication %d expired at %d, it is %d", pub.Number, pub.ExpiresAt, at)
	}
	return out, nil
}

// checkCell accepts what the verifier's own trust finds published too, for the
// versions and until the instant that it finds, and what nothing that the log
// has learnt since contradicts.
func checkCell(c *evidence.PublishedCell, own, since *Verdict, pub *evidence.Publication, at int64) CheckedCell {
	out := CheckedCell{Cell: c.Cell, Status: c.Status, Published: c.Published, NotAfter: c.NotAfter, Reasons: append([]tassadar.Code{}, c.Reasons...)}
	if !c.Published {
		return out
	}
	mine, ok := own.Cell(c.Cell)
	if !ok || !mine.Published {
		if ok {
			out.Reasons = union(out.Reasons, mine.Reasons)
		}
		if len(out.Reasons) == 0 {
			out.Reasons = append(out.Reasons, tassadar.SignerUntrusted)
		}
		return out
	}
	out.NotAfter = min(c.NotAfter, mine.NotAfter)
	if at >= out.NotAfter || at >= pub.ExpiresAt {
		out.Reasons = append(out.Reasons, tassadar.PublicationExpired)
		return out
	}
	if now, ok := since.Cell(c.Cell); ok && now.Status == Red {
		out.Reasons = append([]tassadar.Code{}, now.Reasons...)
		return out
	}
	for _, v := range mine.Versions { // each version lapses by itself
		if at < v.NotAfter {
			out.Versions = append(out.Versions, v)
		}
	}
	out.Accepted = len(out.Versions) > 0
	return out
}

// openPublication opens the record and finds it in the log.
func openPublication(record []byte, log *evidence.Log, trust *tassadar.Trust) (*evidence.Publication, tassadar.Digest, uint64, error) {
	opened, err := evidence.Open(record, trust.Keys)
	if err != nil {
		return nil, "", 0, err
	}
	var pub evidence.Publication
	if err := opened.As(evidence.KindPublication, &pub); err != nil {
		return nil, "", 0, err
	}
	signed := slices.ContainsFunc(opened.Signed, func(id string) bool {
		k, ok := trust.Key(id)
		return ok && k.Role == tassadar.RoleOperator && (k.Revoked == 0 || pub.IssuedAt < k.Revoked)
	})
	if !signed {
		return nil, "", 0, tassadar.Errorf(tassadar.SignerUntrusted, "the publication is signed by no operator that the trust knows")
	}
	for _, r := range log.Records() {
		if bytes.Equal(r.Data, record) {
			return &pub, opened.Digest, r.Index, nil
		}
	}
	return nil, "", 0, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d is not in the log of %d leaves; take newer tiles, or it is forged", pub.Number, log.Size())
}

// recompute makes every verdict of the publication again from the log.
func recompute(pub *evidence.Publication, index uint64, log *evidence.Log, trust *tassadar.Trust) (*evidence.Verified, *Verdict, error) {
	size := uint64(pub.Log.Size)
	if size > index {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d rests on %d leaves and is leaf %d itself", pub.Number, size, index)
	}
	if !log.VerifyConsistency(size, pub.Log.Root) || pub.Log.Origin != log.Origin() {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log's root at %d leaves is not the one that publication %d names", size, pub.Number)
	}
	if pub.Rules != Rules {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d was made by appraisal rules %s, this program has %s", pub.Number, pub.Rules, Rules)
	}
	if pub.ExpiresAt <= pub.IssuedAt || pub.ExpiresAt > pub.IssuedAt+MaxLifetime {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d lives from %d to %d, more than %d seconds", pub.Number, pub.IssuedAt, pub.ExpiresAt, MaxLifetime)
	}
	v, err := evidence.Verify(log.Checkpoint(), log.Leaves(), size, trust)
	if err != nil {
		return nil, nil, err
	}
	if trust.Digest() != pub.TrustDigest {
		used, ok := loggedTrust(v, pub.TrustDigest)
		if !ok {
			return nil, nil, tassadar.Errorf(tassadar.SignerUntrusted, "the trust of publication %d is not in the log, or not signed by operators that the verifier's trust leads to", pub.Number)
		}
		if v, err = evidence.Verify(log.Checkpoint(), log.Leaves(), size, used); err != nil {
			return nil, nil, err
		}
	}
	if all := v.Policies(); len(all) == 0 || all[len(all)-1].Body.Policy.Digest() != pub.PolicyDigest {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d was not made under the policy in force, the last in the log", pub.Number)
	}
	verdict, err := Appraise(v, pub.PolicyDigest, pub.IssuedAt)
	if err != nil {
		return nil, nil, err
	}
	policy, _ := v.Policy(pub.PolicyDigest)
	want := verdict.Publication(verdict.Passed(), policy)
	want.Number, want.IssuedAt, want.ExpiresAt = pub.Number, pub.IssuedAt, pub.ExpiresAt
	if tassadar.DigestOf(want) != tassadar.DigestOf(pub) {
		return nil, nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the verdicts of publication %d do not come out of the evidence that it names", pub.Number)
	}
	return v, verdict, nil
}

func loggedTrust(v *evidence.Verified, digest tassadar.Digest) (*tassadar.Trust, bool) {
	for _, t := range v.Trusts() {
		if t.Body.Trust.Digest() == digest {
			return &t.Body.Trust, true
		}
	}
	return nil, false
}

// inLog checks the publication's place in the log: it counts there, it follows
// the publication before it, and none of the log's follows it.
func inLog(pub *evidence.Publication, digest tassadar.Digest, before *evidence.Verified, log *evidence.Log, own *tassadar.Trust) error {
	last := tassadar.Uint(0)
	if pubs := before.Publications(); len(pubs) > 0 {
		last = pubs[len(pubs)-1].Body.Number
	}
	if pub.Number != last+1 {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d follows publication %d", pub.Number, last)
	}
	used, _ := before.Trust()
	trusts := []*tassadar.Trust{used}
	if own.Digest() != used.Digest() {
		trusts = append(trusts, own)
	}
	for _, trust := range trusts {
		all, err := evidence.Verify(log.Checkpoint(), log.Leaves(), log.Size(), trust)
		if err != nil {
			return err
		}
		counts := false
		for _, p := range all.Publications() {
			switch {
			case p.Digest == digest:
				counts = true
			case p.Body.Number == pub.Number:
				return tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log holds two publications %d", pub.Number)
			case p.Body.Number > pub.Number:
				return tassadar.Errorf(tassadar.RolledBack, "publication %d is older than publication %d in the same log", pub.Number, p.Body.Number)
			}
		}
		if !counts {
			return tassadar.Errorf(tassadar.EvidenceUnverifiable, "publication %d does not count in its log: it is dated before what the log holds already, or its signer is not trusted", pub.Number)
		}
	}
	return nil
}

// rollback compares publication and log with those seen before.
func rollback(out *Check, pub *evidence.Publication, log *evidence.Log, seen *Memory) error {
	if seen == nil {
		out.Warnings = append(out.Warnings, tassadar.Unwitnessed)
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

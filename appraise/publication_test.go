package appraise_test

import (
	"encoding/binary"
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// tiles writes the world's log as tiles, of fewer than 256 leaves.
func (w *world) tiles() fstest.MapFS {
	w.t.Helper()
	cp, leaves, err := w.log.State(0)
	if err != nil {
		w.t.Fatal(err)
	}
	if len(leaves) >= 256 {
		w.t.Fatalf("%d leaves: too many for one tile", len(leaves))
	}
	var entries, hashes []byte
	for _, leaf := range leaves {
		entries = append(binary.BigEndian.AppendUint16(entries, uint16(len(leaf))), leaf...)
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(leaf)...)
	}
	return fstest.MapFS{
		"checkpoint": {Data: cp},
		fmt.Sprintf("tile/entries/000.p/%d", len(leaves)): {Data: entries},
		fmt.Sprintf("tile/0/000.p/%d", len(leaves)):       {Data: hashes},
	}
}

// copied is the log as a verifier reads its copy.
func (w *world) copied() *evidence.Log {
	w.t.Helper()
	verifier, err := evidence.LogVerifier(&w.trust)
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := evidence.OpenLog(w.tiles(), verifier)
	if err != nil {
		w.t.Fatal(err)
	}
	return log
}

func (w *world) check(record []byte, seen *appraise.Memory, at int64) (*appraise.Check, error) {
	return appraise.CheckPublication(record, w.copied(), &w.trust, seen, at)
}

func (w *world) refused(name string, want tassadar.Code, record []byte, seen *appraise.Memory, at int64) {
	w.t.Helper()
	if _, err := w.check(record, seen, at); tassadar.CodeOf(err) != want {
		w.t.Errorf("%s: got %v, want %s", name, err, want)
	}
}

func accepted(c *appraise.Check) (out []string) {
	for _, cell := range c.Cells {
		if cell.Accepted {
			out = append(out, cell.Backend)
		}
	}
	return out
}

// expiring is a world whose cells e1 and e2 go stale one after the other, with
// its publication.
func expiring(t *testing.T) (*world, []byte, *evidence.Publication) {
	w := newWorld(t, testPolicy(), 1, 1, 2)
	for _, b := range engines[:2] {
		for _, h := range w.workers {
			w.measure(cellOf(articleID, b), h)
			w.now += 100
		}
	}
	w.now = start + maxAge - 500 // both cells lapse within the publication's life
	record, pub := w.publish()
	return w, record, pub
}

func TestLaw4CellsLapseByThemselves(t *testing.T) {
	w, record, pub := expiring(t)
	for _, c := range []struct {
		at   int64
		want []string
	}{
		{w.now, []string{"e1", "e2"}},
		{start + maxAge - 1, []string{"e1", "e2"}},
		{start + maxAge, nil}, // e2 is fresh for longer, and its profile does not pass any more
		{start + maxAge + 199, nil},
		{start + maxAge + 200, nil},
		{pub.ExpiresAt - 1, nil},
	} {
		got, err := w.check(record, nil, c.at)
		if err != nil {
			t.Fatalf("at %d: %v", c.at, err)
		}
		if !slices.Equal(accepted(got), c.want) {
			t.Errorf("at %d: accepted %v, want %v", c.at, accepted(got), c.want)
		}
		if !slices.Equal(got.Warnings, codes(tassadar.Unwitnessed)) {
			t.Errorf("warnings without memory: %v, want unwitnessed", got.Warnings)
		}
	}
	got, err := w.check(record, nil, pub.ExpiresAt)
	if tassadar.CodeOf(err) != tassadar.PublicationExpired || got == nil || len(accepted(got)) != 0 {
		t.Errorf("at its end: %v, want %s", err, tassadar.PublicationExpired)
	}
	w.refused("before it was made", tassadar.FutureDated, record, nil, pub.IssuedAt-3600)
}

func TestLaw4Rollback(t *testing.T) {
	w, first, _ := expiring(t)
	before := w.copied()
	ok, err := w.check(first, nil, w.now)
	if err != nil {
		t.Fatal(err)
	}
	w.now++
	second, pub := w.publish()
	if pub.Number != 2 {
		t.Fatalf("second publication has number %d", pub.Number)
	}
	newer, err := w.check(second, &ok.Memory, w.now)
	if err != nil {
		t.Fatal(err)
	}
	if len(newer.Warnings) != 0 || newer.Memory.Number != 2 {
		t.Errorf("with memory: %+v", newer.Memory)
	}
	w.refused("an older one from the same log", tassadar.RolledBack, first, nil, w.now)
	w.refused("an older one than was seen", tassadar.RolledBack, first, &newer.Memory, w.now)
	if _, err := appraise.CheckPublication(first, before, &w.trust, &newer.Memory, w.now); tassadar.CodeOf(err) != tassadar.RolledBack {
		t.Errorf("a smaller log than was seen: %v", err)
	}
	fork := newer.Memory
	fork.Head.Root = slices.Clone(fork.Head.Root)
	fork.Head.Root[0] ^= 1
	w.refused("a fork of the same size", tassadar.RolledBack, second, &fork, w.now)
	other := newer.Memory
	other.Head.Origin = "test.invalid/other"
	w.refused("another log", tassadar.RolledBack, second, &other, w.now)
	if _, err := appraise.CheckPublication(second, before, &w.trust, nil, w.now); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("a log that ends before the publication: %v", err)
	}
}

// TestForgedPublications edits what an operator signs.
func TestForgedPublications(t *testing.T) {
	t.Parallel()
	type edit func(w *world, p *evidence.Publication)
	dated := func(issued, expires int64) edit {
		return func(w *world, p *evidence.Publication) {
			p.IssuedAt, p.ExpiresAt = issued, expires
			v := w.verdictAt(issued)
			want := v.Publication(v.Passed(), &w.policy)
			p.Cells, p.Gates, p.Units = want.Cells, want.Gates, want.Units
		}
	}
	for _, c := range []struct {
		name string
		edit edit
		want tassadar.Code
	}{
		{"unchanged", func(*world, *evidence.Publication) {}, ""},
		{"lifetime over the cap", func(_ *world, p *evidence.Publication) { p.ExpiresAt = p.IssuedAt + appraise.MaxLifetime + 1 }, tassadar.EvidenceUnverifiable},
		{"no lifetime", func(_ *world, p *evidence.Publication) { p.ExpiresAt = p.IssuedAt }, tassadar.EvidenceUnverifiable},
		{"a later not_after", func(_ *world, p *evidence.Publication) { p.Cells[0].NotAfter++ }, tassadar.EvidenceUnverifiable},
		{"a suppressed cell published", func(_ *world, p *evidence.Publication) {
			at := slices.IndexFunc(p.Cells, func(c evidence.PublishedCell) bool { return c.Profile == broadA })
			p.Cells[at].Published, p.Cells[at].NotAfter, p.Cells[at].Reasons = true, p.IssuedAt+50, codes()
		}, tassadar.EvidenceUnverifiable},
		{"a gate green", func(_ *world, p *evidence.Publication) { p.Gates[1].Green = true }, tassadar.EvidenceUnverifiable},
		{"settlement", func(_ *world, p *evidence.Publication) { p.Units[1].SettlementEligible = true }, tassadar.EvidenceUnverifiable},
		{"an envelope", func(_ *world, p *evidence.Publication) {
			p.Envelopes = slices.Clone(p.Envelopes)
			p.Envelopes[0].Require.Machines = 1
		}, tassadar.EvidenceUnverifiable},
		{"a cell left out", func(_ *world, p *evidence.Publication) { p.Cells = p.Cells[1:] }, tassadar.EvidenceUnverifiable},
		{"number skipped", func(_ *world, p *evidence.Publication) { p.Number++ }, tassadar.EvidenceUnverifiable},
		{"number zero", func(_ *world, p *evidence.Publication) { p.Number = 0 }, tassadar.EvidenceUnverifiable},
		{"other rules", func(_ *world, p *evidence.Publication) { p.Rules = "0" }, tassadar.EvidenceUnverifiable},
		{"log size beyond", func(_ *world, p *evidence.Publication) { p.Log.Size += 5 }, tassadar.EvidenceUnverifiable},
		{"log root", func(_ *world, p *evidence.Publication) { p.Log.Root = slices.Repeat(tassadar.Bytes{1}, 32) }, tassadar.EvidenceUnverifiable},
		{"log origin", func(_ *world, p *evidence.Publication) { p.Log.Origin = "x" }, tassadar.EvidenceUnverifiable},
		{"policy unknown", func(_ *world, p *evidence.Publication) { p.PolicyDigest = digest("x") }, tassadar.EvidenceUnverifiable},
		{"trust unknown", func(_ *world, p *evidence.Publication) { p.TrustDigest = digest("x") }, tassadar.EvidenceUnverifiable},
		{"governance", func(_ *world, p *evidence.Publication) { p.Governance.OneByOne = false }, tassadar.EvidenceUnverifiable},
		// Before what the log holds; the verdicts come out all the same.
		{"backdated", dated(start+1000, start+2000), tassadar.PublicationExpired},
		{"dated the first second of 1970", dated(0, 1000), tassadar.PublicationExpired},
		{"dated before 1970", dated(-1, 1000), tassadar.EvidenceUnverifiable},
	} {
		w := newWorld(t, testPolicy(), 1, 1, 2)
		w.now += 2000
		w.measureAll(articleID)
		v := w.verdict()
		pub := v.Publication(v.Passed(), &w.policy)
		pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+1000
		c.edit(w, &pub)
		record := w.sign(evidence.KindPublication, pub, w.desk)
		w.raw(record)
		if _, err := w.check(record, nil, w.now); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

func TestPublicationSigners(t *testing.T) {
	w := newWorld(t, testPolicy(), 2, 1, 2)
	w.measureAll(articleID)
	v := w.verdict()
	pub := v.Publication(v.Passed(), &w.policy)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+1000
	w.refused("never logged", tassadar.EvidenceUnverifiable, w.sign(evidence.KindPublication, pub, w.desk), nil, w.now)
	for _, s := range []*evidence.Signer{w.workers[0].Signer, w.ops[0], testSigner(t, "stranger")} {
		pub.Log = w.decided().Seen
		record := w.sign(evidence.KindPublication, pub, s)
		w.raw(record)
		w.refused("signed by no operator", tassadar.SignerUntrusted, record, nil, w.now)
	}
	if _, err := w.check([]byte("{}"), nil, w.now); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("not a record: %v", err)
	}
	assignment := w.sign(evidence.KindAssignment, evidence.Assignment{Worker: "x", IssuedAt: w.now}, w.desk)
	w.refused("another kind of record", tassadar.InputMalformed, assignment, nil, w.now)

	revoked := w.trust
	revoked.Keys = slices.Clone(revoked.Keys)
	record, _ := w.publish()
	for i := range revoked.Keys {
		if revoked.Keys[i].ID == w.desk.ID() {
			revoked.Keys[i].Revoked = w.now
		}
	}
	if _, err := appraise.CheckPublication(record, w.copied(), &revoked, nil, w.now); tassadar.CodeOf(err) != tassadar.KeyRevoked {
		t.Errorf("signed by a dispatcher whom the verifier has revoked: %v", err)
	}
}

// TestVerifierBringsItsOwnTrust: what the verifier does not trust it does not
// accept, whatever the publication says.
func TestVerifierBringsItsOwnTrust(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 3)
	w.measureAll(articleID)
	w.measure(cellOf(articleID, "e1"), w.workers[2])
	record, _ := w.publish()
	without := func(id string, revoked int64) *tassadar.Trust {
		trust := w.trust
		trust.Keys = slices.Clone(trust.Keys)
		at := slices.IndexFunc(trust.Keys, func(k tassadar.Key) bool { return k.ID == id })
		if revoked != 0 {
			trust.Keys[at].Revoked = revoked
		} else {
			trust.Keys = slices.Delete(trust.Keys, at, at+1)
		}
		return &trust
	}
	for _, c := range []struct {
		name  string
		trust *tassadar.Trust
		want  []string
	}{
		{"the same", &w.trust, []string{"e1", "e2"}},
		{"without a worker", without(w.workers[0].ID(), 0), nil}, // e1 has a third machine; e2 fails the profile
		{"a worker revoked before", without(w.workers[1].ID(), w.now-1), nil},
		{"a worker revoked after the publication", without(w.workers[1].ID(), w.now+10), nil}, // revocation has no instant
	} {
		got, err := appraise.CheckPublication(record, w.copied(), c.trust, nil, w.now+20)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if at := slices.IndexFunc(got.Gates, func(g evidence.PublishedGate) bool { return g.Gate == tassadar.GateArticle }); got.Gates[at].Green != (c.want != nil) {
			t.Errorf("%s: the article gate is %+v", c.name, got.Gates[at])
		}
		if !slices.Equal(accepted(got), c.want) || got.OwnTrust != (c.trust == &w.trust) {
			t.Errorf("%s: accepted %v, own %t; want %v", c.name, accepted(got), got.OwnTrust, c.want)
		}
	}
	foreign := newWorld(t, testPolicy(), 1, 1, 1).trust
	foreign.Keys = slices.Clone(foreign.Keys)
	stranger := testSigner(t, "stranger").Key(tassadar.RoleOperator)
	at := slices.IndexFunc(foreign.Keys, func(k tassadar.Key) bool { return k.Role == tassadar.RoleOperator })
	foreign.Keys[at] = stranger
	if _, err := appraise.CheckPublication(record, w.copied(), &foreign, nil, w.now); tassadar.CodeOf(err) != tassadar.SignerUntrusted {
		t.Errorf("a verifier who trusts another operator: %v", err)
	}
}

// TestPublicationUnderAnOldPolicy: governance changed a reference, and one
// operator publishes under the policy before.
func TestPublicationUnderAnOldPolicy(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(cellOf(articleID, "e1"), w.workers[0])
	old := w.verdict()
	newer := smallPolicy()
	newer.Profiles[0].Title = "newer"
	if err := w.op.SetPolicy(t.Context(), newer); err != nil {
		t.Fatal(err)
	}
	v, err := appraise.Appraise(w.op.Verified(), old.PolicyDigest, w.now)
	if err != nil {
		t.Fatal(err)
	}
	pub := v.Publication(v.Passed(), &w.policy)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+1000
	if !pub.Cells[0].Published {
		t.Fatal("nothing to publish under the old policy: the test shows nothing")
	}
	record := w.sign(evidence.KindPublication, pub, w.desk)
	w.raw(record)
	w.refused("under the policy before", tassadar.EvidenceUnverifiable, record, nil, w.now)
}

// TestTwoPublicationsOfOneNumber: both verify by themselves; the log shows both.
func TestTwoPublicationsOfOneNumber(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(cellOf(articleID, "e1"), w.workers[0])
	v := w.verdict()
	pub := v.Publication(v.Passed(), &w.policy)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+1000
	first := w.sign(evidence.KindPublication, pub, w.desk)
	pub.ExpiresAt++
	second := w.sign(evidence.KindPublication, pub, w.desk)
	w.raw(first, second)
	if _, err := w.check(first, nil, w.now); err != nil { // the second rests not on the log up to itself
		t.Errorf("the first: %v", err)
	}
	w.refused("the second", tassadar.EvidenceUnverifiable, second, nil, w.now)
}

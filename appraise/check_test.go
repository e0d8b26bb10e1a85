package appraise_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// witnessKey is the key of a witness (C2SP tlog-cosignature).
func witnessKey(name string) tassadar.Key {
	seed := sha256.Sum256([]byte(name))
	data := append([]byte{4}, ed25519.NewKeyFromSeed(seed[:]).Public().(ed25519.PublicKey)...)
	hash := sha256.Sum256(append([]byte(name+"\n"), data...))
	verifier := fmt.Sprintf("%s+%x+%s", name, hash[:4], base64.StdEncoding.EncodeToString(data))
	id := sha256.Sum256([]byte(verifier))
	return tassadar.Key{ID: hex.EncodeToString(id[:]), Role: tassadar.RoleWitness, Public: verifier, URL: "https://" + name}
}

// cosigned is what a witness says of the first size leaves.
func cosigned(log *evidence.Log, size uint64, at int64) evidence.Cosigned {
	head := log.Head()
	head.Size, head.Root = tassadar.Uint(size), evidence.RootOf(log.Leaves()[:min(size, log.Size())])
	return evidence.Cosigned{Head: head, Cosignatures: []evidence.Cosignature{{Witness: witnessKey("w.invalid").ID, At: at}}}
}

// asking is a trust that asks for so many of one witness.
func asking(witnesses int) func(*tassadar.Trust) {
	return func(tr *tassadar.Trust) {
		tr.Keys = append(tr.Keys, witnessKey("w.invalid"))
		tr.Governance.Witnesses = witnesses
	}
}

// settling is a policy whose profile is eligible for settlement, of one cell.
func settling() tassadar.Policy {
	return withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines, p.Envelopes[0].Require.Workers = 2, 2 })
}

// TestUnwitnessed: who asks for witnesses settles nothing by a publication that
// they do not reach, whoever of log and verifier asks; who asks for none is told on
// the first time only.
func TestUnwitnessed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name           string
		logs, own      int  // witnesses that the trust of each asks for
		beyond         int  // leaves that are cosigned of those after the publication; -1: up to it
		none           bool // nothing is cosigned
		seen           bool
		warned, settle bool
	}{
		{"both ask, and it is reached", 1, 1, 0, false, false, false, true},
		{"both ask, and it is reached, seen before", 1, 1, 0, false, true, false, true},
		{"both ask, and the leaf before is reached", 1, 1, -1, false, false, true, false},
		{"both ask, and nothing is cosigned", 1, 1, 0, true, false, true, false},
		{"both ask, and nothing is cosigned, seen before", 1, 1, 0, true, true, true, false},
		{"the log asks", 1, 0, 0, true, true, true, false},
		{"the verifier asks", 0, 1, 0, true, true, true, false},
		{"nobody asks, for the first time", 0, 0, 0, true, false, true, true},
		{"nobody asks, seen before", 0, 0, 0, true, true, false, true},
		{"nobody asks, and it is reached", 0, 0, 0, false, false, true, true}, // by how many, nobody said
	} {
		w := newWorld(t, settling(), 1, 1, 2)
		w.editTrust(asking(c.logs))
		w.measure(e1, w.workers[0])
		w.measure(e1, w.workers[1])
		record, _ := w.publish()
		log, own := w.copied(), copyTrust(w.trust)
		own.Governance.Witnesses = c.own
		var heads []evidence.Cosigned
		if !c.none {
			heads = append(heads, cosigned(log, uint64(int(log.Size())+c.beyond), w.now))
		}
		var seen *appraise.Memory
		if c.seen {
			seen = &appraise.Memory{Head: log.Head(), Number: 1}
		}
		got, err := appraise.CheckWitnessed(record, log, heads, own, seen, w.now)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		want := []tassadar.Code{}
		if c.warned {
			want = codes(tassadar.Unwitnessed)
		}
		unit := got.Units[0]
		if !slices.Equal(got.Warnings, want) || unit.SettlementEligible != c.settle || slices.Contains(unit.Reasons, tassadar.Unwitnessed) == c.settle {
			t.Errorf("%s: warned %v, eligible %t %v", c.name, got.Warnings, unit.SettlementEligible, unit.Reasons)
		}
		if reached := !c.none && c.own > 0; reached != (got.Witnessed > 0) || reached && uint64(got.Witnessed) != uint64(heads[0].Head.Size) {
			t.Errorf("%s: witnessed %d", c.name, got.Witnessed)
		}
	}
}

// TestWitnessesRefute: what witnesses saw of another history, of more leaves or of
// a later time ends the check.
func TestWitnessesRefute(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.editTrust(asking(1))
	w.measure(e1, w.workers[0])
	record, pub := w.publish()
	log := w.copied()
	fork := cosigned(log, log.Size(), w.now)
	fork.Head.Root = bytes.Repeat([]byte{7}, 32)
	for _, c := range []struct {
		name string
		head evidence.Cosigned
		want tassadar.Code
	}{
		{"all leaves", cosigned(log, log.Size(), w.now), ""},
		{"another history", fork, tassadar.EvidenceUnverifiable},
		{"a leaf more", cosigned(log, log.Size()+1, w.now), tassadar.RolledBack},
		{"as far ahead as clocks may be", cosigned(log, log.Size(), w.now+300), ""},
		{"a second further ahead", cosigned(log, log.Size(), w.now+301), tassadar.ClockSkew},
	} {
		if _, err := appraise.CheckWitnessed(record, log, []evidence.Cosigned{c.head}, &w.trust, nil, w.now); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := appraise.CheckWitnessed(record, log, nil, &tassadar.Trust{}, nil, w.now); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("a trust of nobody: %v", err)
	}
	// The log's own records are no further ahead either.
	w.now += 300
	w.assign(e1, w.workers[0])
	w.wantAnswer("an order as far ahead as clocks may be", record, &w.trust, pub.IssuedAt, e1, "")
	w.now++
	w.assign(e1, w.workers[0])
	w.wantRefused("an order a second further ahead", record, &w.trust, pub.IssuedAt, tassadar.ClockSkew)
}

// TestVoidedPublications: one that governance voided is withdrawn, and makes none
// before it an old one.
func TestVoidedPublications(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	first, _ := w.publish()
	w.now++
	at := tassadar.Uint(len(w.log.leaves))
	second, _ := w.publish()
	w.wantRefused("the one before", first, &w.trust, w.now, tassadar.RolledBack)
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "made by a thief"}, w.ops...)
	w.wantRefused("the voided one", second, &w.trust, w.now, tassadar.Withdrawn)
	w.wantAnswer("the one before the voided one", first, &w.trust, w.now, e1, "")
	seen := appraise.Memory{Head: w.copied().Head(), Number: 2}
	w.refused("the one before, for who saw the voided one", tassadar.RolledBack, first, &seen, w.now)
	w.now++
	third, pub := w.publish()
	if pub.Number != 3 {
		t.Errorf("the next one has number %d", pub.Number)
	}
	w.wantAnswer("the next one", third, &w.trust, w.now, e1, "")
	w.wantRefused("the first, after the third", first, &w.trust, w.now, tassadar.RolledBack)
}

// TestAttackWorkersReplaced: a verifier's trust judges the publication by what it
// rested on and the log by what stands there now: workers who came since make up
// for none in either.
func TestAttackWorkersReplaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t, settling(), 1, 1, 3)
	late := w.workers[2].key()
	w.drop(late.ID)
	old := copyTrust(w.trust)
	w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1])
	record, _ := w.publish()
	w.now++
	w.editTrust(func(tr *tassadar.Trust) {
		keyOf(tr, w.workers[0].ID()).Revoked = w.now
		tr.Keys = append(tr.Keys, late)
	})
	w.measure(e1, w.workers[2])
	w.want(e1, appraise.Green)
	w.wantAnswer("one whom the new trust revokes stood for it", record, &w.trust, w.now, e1, tassadar.KeyRevoked)
	w.wantAnswer("one whom the old trust does not know stands now", record, old, w.now, e1, tassadar.TooFewMachines)
}

// TestDispatcherReplaced: what a dispatcher assigned stays assigned when the log's
// trust revokes it; a verifier's own trust may say otherwise.
func TestDispatcherReplaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	old := w.desk
	w.desk = testSigner(t, "second dispatcher")
	w.editTrust(func(tr *tassadar.Trust) {
		keyOf(tr, old.ID()).Revoked = w.now
		tr.Keys = append(tr.Keys, w.desk.Key(tassadar.RoleDispatcher))
	})
	w.reopen()
	record, _ := w.publish()
	w.wantAnswer("revoked by the log's trust", record, &w.trust, w.now, e1, "")
	own := copyTrust(w.trust)
	own.Keys[0].Label = "my own copy" // another trust than the log's, that revokes the same
	w.wantAnswer("revoked by the verifier's own", record, own, w.now, e1, tassadar.KeyRevoked)
}

// TestVersionsLapse: a publication stands for the versions that hold in it and in
// the log, each until the first instant at which it lapses in either.
func TestVersionsLapse(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 4)
	version := func(v string) func(*evidence.Receipt) {
		return func(rc *evidence.Receipt) { rc.Effective.Version = v }
	}
	compiler := func(rc *evidence.Receipt) {
		build := *rc.Modules[0].Build
		build.Version = "clang version 14.0.7"
		rc.Modules[0].Build, rc.Modules[0].Prebuilt = &build, false
	}
	w.measure(e1, w.workers[0], version("1.4.0"))
	w.now = start + 100
	w.measure(e1, w.workers[1], version("1.5.0"))
	w.now = start + 200
	w.measure(e1, w.workers[2], version("1.5.0"), compiler)
	record, _ := w.publish()
	check := func(name string, at int64, want ...string) {
		t.Helper()
		got, err := w.check(record, nil, at)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var have []string
		for _, v := range got.Cells[0].Versions {
			compiler := v.Compilers[0]
			have = append(have, fmt.Sprint(v.Engine, " ", compiler[len(compiler)-6:], " ", v.NotAfter-start-maxAge))
		}
		if !slices.Equal(have, want) || got.Cells[0].Accepted != (len(want) > 0) {
			t.Errorf("%s: accepted %t for %q, want %q", name, got.Cells[0].Accepted, have, want)
		}
		if !got.Cells[0].Accepted && !slices.Equal(got.Cells[0].Reasons, codes(tassadar.PublicationExpired)) {
			t.Errorf("%s: %v, want it expired", name, got.Cells[0].Reasons)
		}
	}
	check("at once", w.now, "1.4.0 14.0.6 0", "1.5.0 14.0.7 200", "1.5.0 14.0.6 100")
	// Measured again since, by the same worker: the publication does not get younger.
	w.now = start + maxAge - 10
	w.measure(e1, w.workers[0], version("1.4.0"))
	w.measure(e1, w.workers[1], version("1.5.0"))
	w.measure(e1, w.workers[2], version("1.5.0"), compiler)
	check("a second before the first lapses", start+maxAge-1, "1.4.0 14.0.6 0", "1.5.0 14.0.7 200", "1.5.0 14.0.6 100")
	check("when the first lapses", start+maxAge, "1.5.0 14.0.7 200", "1.5.0 14.0.6 100")
	check("when the second lapses", start+maxAge+100, "1.5.0 14.0.7 200")
	check("a second before all have lapsed", start+maxAge+199, "1.5.0 14.0.7 200")
	check("when all have lapsed", start+maxAge+200)
}

// TestCheckedUnits: a unit settles by its own profile's cells, as the verifier
// accepts them.
func TestCheckedUnits(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	e, _ := p.Envelope(articleID)
	e.Sets[1].Observed, e.Sets[1].Backends = false, engines[:1] // a second machine class of e1
	w := newWorld(t, p, 1, 1, 4)
	w.measureAll(articleID)
	other := tassadar.Cell{Profile: articleID, Backend: "e1", Toolchain: clang, Machine: otherClass}
	for _, h := range w.workers[2:] {
		h.class = otherClass
		w.measure(other, h)
	}
	if row := w.verdict().Profiles[0]; row.PublishedCells != 3 || !slices.Equal(row.Backends, engines[:2]) {
		t.Errorf("the profile: %+v", row)
	}
	record, _ := w.publish()
	unit := func(id string, at int64) evidence.ExecutionUnit {
		t.Helper()
		got, err := w.check(record, nil, at)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(got.Units, func(u evidence.ExecutionUnit) bool { return u.Profile == id })
		return got.Units[i]
	}
	if u := unit(articleID, w.now); !u.SettlementEligible || u.PublishedCells != 3 || !slices.Equal(u.Backends, engines[:2]) || len(u.Reasons) != 0 {
		t.Errorf("the article's: %+v", u)
	}
	if u := unit(broadA, w.now); u.SettlementEligible || u.PublishedCells != 0 || len(u.Backends) != 0 || !slices.Contains(u.Reasons, tassadar.Unmeasured) {
		t.Errorf("a profile that nobody measured: %+v", u)
	}
	got, err := w.check(record, nil, w.now)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range got.Gates {
		want := evidence.PublishedGate{Gate: g.Gate, Green: g.Gate == tassadar.GateArticle}
		if want.Green {
			want.Until = start + maxAge
		}
		if g.Green != want.Green || g.Until != want.Until || (len(g.Reasons) == 0) != want.Green {
			t.Errorf("gate %+v, want %+v", g, want)
		}
	}
	for _, c := range got.Cells {
		if c.Profile == broadA && (c.Accepted || !slices.Equal(c.Reasons, codes(tassadar.Unmeasured)) || len(c.Versions) != 0) {
			t.Errorf("a suppressed cell: %+v", c)
		}
	}
	// One cell is red for a while: what is left is not what was published.
	w.now++
	w.measure(other, host{w.workers[2].Signer, w.workers[2].host, otherClass}, differing("calc/one"))
	if u := unit(articleID, w.now); u.SettlementEligible || u.PublishedCells != 0 || !slices.Contains(u.Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("with a red cell: %+v", u)
	}
}

// TestCheckedUnitsSince: what became of the profile since counts, though every
// published cell is accepted; cells that were never published do not.
func TestCheckedUnitsSince(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID) // and the observed cell is not measured
	record, _ := w.publish()
	if got, err := w.check(record, nil, w.now); err != nil || !got.Units[0].SettlementEligible {
		t.Errorf("beside a cell that is observed only: %+v, %v", got.Units[0], err)
	}
	w = newWorld(t, smallPolicy(), 1, 1, 2)
	second := w.measure(e1, w.workers[0])
	w.measure(e1, w.workers[1])
	record, pub := w.publish()
	if !pub.Units[0].SettlementEligible {
		t.Fatalf("%+v", pub.Units[0])
	}
	w.resolve(second, w.ops...)
	w.wantAnswer("one machine is enough for the cell", record, &w.trust, w.now, e1, "")
	if got, err := w.check(record, nil, w.now); err != nil || got.Units[0].SettlementEligible || !slices.Equal(got.Units[0].Reasons, codes(tassadar.TooFewMachines)) {
		t.Errorf("and not to settle: %+v, %v", got.Units[0], err)
	}
}

// TestPublicationsEnd: at its end nothing of a publication is accepted any more.
func TestPublicationsEnd(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	v := w.verdict()
	pub := v.Publication(v.Passed(), &w.policy)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+100
	record := w.sign(evidence.KindPublication, pub, w.desk)
	w.raw(record)
	w.wantAnswer("a second before its end", record, &w.trust, w.now+99, e1, "")
	got, err := w.check(record, nil, w.now+100)
	if tassadar.CodeOf(err) != tassadar.PublicationExpired || got == nil || got.Cells[0].Accepted || !slices.Equal(got.Cells[0].Reasons, codes(tassadar.PublicationExpired)) {
		t.Errorf("at its end: %+v, %v", got, err)
	}
	// A verifier that does not know its dispatcher knows the operators who do.
	own := copyTrust(w.trust)
	own.Keys = slices.DeleteFunc(own.Keys, func(k tassadar.Key) bool { return k.ID == w.desk.ID() })
	w.wantAnswer("by a dispatcher that the verifier does not know", record, own, w.now, e1, "")
}

// TestPublicationThatDoesNotCount: it is refused for its own reason, unless the log
// holds something that nobody here can read.
func TestPublicationThatDoesNotCount(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	v := w.verdict()
	pub := v.Publication(v.Passed(), &w.policy)
	pub.Number, pub.IssuedAt, pub.ExpiresAt = 1, w.now, w.now+100
	record := w.sign(evidence.KindPublication, pub, testSigner(t, "stranger"))
	w.raw(record)
	w.wantRefused("by a stranger", record, &w.trust, w.now, tassadar.SignerUntrusted)
	w.raw(w.sign("urn:tassadar:moratorium:v2", map[string]string{}, w.ops[0]))
	w.wantRefused("beside what nobody knows", record, &w.trust, w.now, tassadar.VerifierTooOld)
	w.log.leaves = [][]byte{record, w.log.leaves[0]} // before the first trust
	w.wantRefused("as the first record", record, &w.trust, w.now, tassadar.SignerUntrusted)
}

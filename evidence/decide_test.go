package evidence

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// leafOf finds the leaf of a record.
func (b *bench) leafOf(d tassadar.Digest) int {
	for i, leaf := range b.leaves {
		if rec, err := Open(leaf, nil); err == nil && rec.Digest == d {
			return i
		}
	}
	b.t.Fatalf("no record %s", d)
	return 0
}

func (b *bench) govern(g Governance, by ...*Signer) []byte {
	b.t.Helper()
	if len(by) == 0 {
		by = b.ops
	}
	return b.sign(KindGovernance, g, by...)
}

// withdrawn reports whether a withdrawal is in force at the end.
func (b *bench) withdrawn(d tassadar.Digest) bool {
	b.t.Helper()
	v := b.verify()
	g := v.withdrawal(d)
	return g != nil && v.Withdrawn(g)
}

// TestHeldBack: what was signed before another decision on the same subject
// cannot come after it; decisions on different subjects can be in flight.
func TestHeldBack(t *testing.T) {
	type step struct {
		b       *bench
		w, w2   tassadar.Digest // withdrawals of x and y
		r, r2   tassadar.Digest // receipts
		rs      tassadar.Digest // resolution of r
		leafR   int
		leafR2  int
		leafW   int
		leafRes int
	}
	first := func() *step {
		b := begun(t, 1)
		s := &step{b: b}
		s.r = b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes([]byte("1"))), b.w))
		s.r2 = b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes([]byte("2"))), b.w))
		s.w, s.w2 = b.log(b.govern(b.withdraw("x"))), b.log(b.govern(b.withdraw("y")))
		s.rs = b.log(b.govern(b.resolve(s.r)))
		s.leafR, s.leafR2, s.leafW, s.leafRes = b.leafOf(s.r), b.leafOf(s.r2), b.leafOf(s.w), b.leafOf(s.rs)
		return s
	}()
	setup := func() *step {
		s, b := *first, *first.b
		s.b, b.leaves = &b, slices.Clip(b.leaves)
		return &s
	}
	type make func(s *step) Governance
	withdraw := func(backend string) make { return func(s *step) Governance { return s.b.withdraw(backend) } }
	withdrawOf := func(edit func(*tassadar.Cell)) make {
		return func(s *step) Governance { g := s.b.withdraw("z"); edit(g.Cell); return g }
	}
	reinstate := func(s *step) Governance { return s.b.reinstate(s.w) }
	reinstate2 := func(s *step) Governance { return s.b.reinstate(s.w2) }
	resolve := func(s *step) Governance { return s.b.resolve(s.r) }
	resolve2 := func(s *step) Governance { return s.b.resolve(s.r2) }
	voidR := func(s *step) Governance { return s.b.void(s.leafR, s.leafR, "") }
	voidW := func(s *step) Governance { return s.b.void(s.leafW, s.leafW, "") }
	voidRes := func(s *step) Governance { return s.b.void(s.leafRes, s.leafRes, "") }
	voidAll := func(s *step) Governance { return s.b.void(2, s.leafRes, s.b.w.ID()) }
	for _, c := range []struct {
		name         string
		held, passed make
		want         tassadar.Code
	}{
		{"two withdrawals of a cell", withdraw("z"), withdraw("z"), tassadar.NotInForce},
		{"a withdrawal and one of all", withdraw("z"), withdraw("*"), tassadar.NotInForce},
		{"a withdrawal of all and one", withdraw("*"), withdraw("z"), tassadar.NotInForce},
		{"withdrawals of two cells", withdraw("z"), withdraw("v"), ""},
		{"withdrawals of two profiles", withdraw("z"), withdrawOf(func(c *tassadar.Cell) { c.Profile = "q.v1" }), ""},
		{"withdrawals of two toolchains", withdraw("z"), withdrawOf(func(c *tassadar.Cell) { c.Toolchain = "u" }), ""},
		{"withdrawals of two machines", withdraw("z"), withdrawOf(func(c *tassadar.Cell) { c.Machine = "linux/arm64/v8" }), ""},
		{"a withdrawal and one of all profiles", withdraw("z"), withdrawOf(func(c *tassadar.Cell) { c.Profile = "*" }), tassadar.NotInForce},
		{"a withdrawal and a reinstatement of the cell", withdraw("x"), reinstate, tassadar.NotInForce},
		{"a withdrawal and a reinstatement of another", withdraw("y"), reinstate, ""},
		{"a reinstatement and a withdrawal of the cell", reinstate, withdraw("x"), tassadar.NotInForce},
		{"a reinstatement and a withdrawal of all", reinstate, withdraw("*"), tassadar.NotInForce},
		{"a reinstatement and a withdrawal of another cell", reinstate, withdraw("z"), ""},
		{"two reinstatements", reinstate, reinstate2, ""},
		{"two of the same", reinstate, reinstate, tassadar.NotInForce},
		{"two resolutions of a receipt", resolve2, resolve2, tassadar.NotInForce},
		{"resolutions of two receipts", resolve, resolve2, ""},
		{"a resolution and a withdrawal", resolve2, withdraw("z"), ""},
		{"a resolution and the voiding of its receipt", resolve2, func(s *step) Governance { return s.b.void(s.leafR2, s.leafR2, "") }, tassadar.NotInForce},
		{"a resolution and the voiding of another receipt", resolve2, voidR, ""},
		{"a resolution and the voiding of the one before", resolve, voidRes, tassadar.NotInForce},
		{"a voiding and a resolution of its receipt", voidR, resolve, tassadar.NotInForce},
		{"a voiding and a resolution of another", voidR, resolve2, ""},
		{"a voiding of a withdrawal and its reinstatement", voidW, reinstate, tassadar.NotInForce},
		{"a voiding of a withdrawal and one of the same cell", voidW, withdraw("x"), tassadar.NotInForce},
		{"a reinstatement and the voiding of its withdrawal", reinstate, voidW, tassadar.NotInForce},
		{"a withdrawal and the voiding of one of the same cell", withdraw("x"), voidW, tassadar.NotInForce},
		{"a withdrawal and the voiding of one of another", withdraw("z"), voidW, ""},
		{"a voiding of a resolution and another of its receipt", voidRes, resolve, tassadar.NotInForce},
		{"two voidings of the same", voidR, voidR, tassadar.NotInForce},
		{"two voidings that overlap", voidR, voidAll, tassadar.NotInForce},
		{"two voidings apart", voidR, voidW, ""},
		{"a voiding and a withdrawal of another cell", voidR, withdraw("z"), ""},
	} {
		s := setup()
		held := c.held(s)
		held.At++ // the same decision by two people is two records
		record := s.b.govern(held)
		s.b.want(c.name+": at once", "", record)
		s.b.log(s.b.govern(c.passed(s)))
		s.b.want(c.name, c.want, record)
		// Trusts, policies and assignments between are on other subjects.
		s = setup()
		record = s.b.govern(c.held(s))
		s.b.log(s.b.sign(KindTrust, s.b.trustBody(s.b.edited(func(t *tassadar.Trust) { t.Keys[1].Label = "x" })), s.b.ops[0]))
		s.b.log(s.b.sign(KindPolicy, s.b.policyBody(policyNamed("two")), s.b.ops[0]))
		s.b.log(s.b.sign(KindAssignment, s.b.assignment(), s.b.desk))
		s.b.want(c.name+": after other records", "", record)
	}
}

// TestReplayedDecisions: a signed decision works once, also when its effect has
// ended by another one since.
func TestReplayedDecisions(t *testing.T) {
	b := begun(t, 1)
	r := b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
	withdrawal, resolution := b.govern(b.withdraw("x")), b.govern(b.resolve(r))
	b.want("a withdrawal", "", withdrawal)
	w := b.log(withdrawal)
	b.want("at once again", tassadar.NotInForce, withdrawal)
	reinstatement := b.govern(b.reinstate(w))
	b.log(reinstatement)
	b.want("after its end", tassadar.NotInForce, withdrawal)
	b.want("a reinstatement again", tassadar.NotInForce, reinstatement)
	rs := b.log(resolution)
	at := b.leafOf(rs)
	if !b.verify().Resolved(r) {
		t.Error("a resolution that was in flight is not in force")
	}
	voiding := b.govern(b.void(at, at, ""))
	v := b.log(voiding)
	if b.verify().Resolved(r) {
		t.Error("a voided resolution is in force")
	}
	b.want("a voided resolution again", tassadar.NotInForce, resolution)
	b.want("a voiding again", tassadar.NotInForce, voiding)
	again := b.log(b.govern(b.void(b.leafOf(v), b.leafOf(v), "")))
	if !b.verify().Resolved(r) {
		t.Error("a resolution whose voiding was voided is not in force")
	}
	b.want("a voided voiding again", tassadar.NotInForce, voiding)
	b.log(b.govern(b.void(b.leafOf(again), b.leafOf(again), "")))
	if b.verify().Resolved(r) {
		t.Error("voiding a voiding of a voiding does not bring it back")
	}
	extra, err := Cosign(withdrawal, testingSigner(t, "stranger"))
	if err != nil {
		t.Fatal(err)
	}
	b.want("with another signature", tassadar.NotInForce, extra)
	// A withdrawal that was voided does not come back by itself either.
	b = begun(t, 1)
	withdrawal = b.govern(b.withdraw("x"))
	w = b.log(withdrawal)
	b.log(b.govern(b.void(b.leafOf(w), b.leafOf(w), "")))
	if b.withdrawn(w) {
		t.Error("a voided withdrawal is in force")
	}
	b.want("a voided withdrawal again", tassadar.NotInForce, withdrawal)
	b.want("a new one", "", b.govern(b.withdraw("x")))
}

// TestSeen: a decision names a state of this log that stood before its leaf.
func TestSeen(t *testing.T) {
	b := begun(t, 1)
	w := b.log(b.govern(b.withdraw("x")))
	b.tick(b.now)
	r := b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
	for i, good := range []Governance{b.withdraw("y"), b.reinstate(w), b.resolve(r), b.void(2, 3, "")} {
		name := string(good.Action)
		edit := func(change func(*Decided)) []byte {
			g := good
			change(&g.Decided)
			return b.govern(g)
		}
		b.want(name, "", edit(func(*Decided) {}))
		b.want(name+" of a size beyond", tassadar.NotInForce, edit(func(d *Decided) { d.Seen.Size++ }))
		b.want(name+" of a size far beyond", tassadar.NotInForce, edit(func(d *Decided) { d.Seen.Size = 1<<64 - 1 }))
		b.want(name+" with the root of another size", tassadar.NotInForce, edit(func(d *Decided) { d.Seen.Size-- }))
		b.want(name+" with another root", tassadar.NotInForce, edit(func(d *Decided) { d.Seen.Root = RootOf([][]byte{{1}}) }))
		b.want(name+" with no root", tassadar.NotInForce, edit(func(d *Decided) { d.Seen.Root = nil }))
		// Nothing was decided on the cell y; the others name what is not there yet.
		b.want(name+" of the empty log", []tassadar.Code{"", tassadar.NotInForce, tassadar.NotInForce, tassadar.NotInForce}[i],
			edit(func(d *Decided) { d.Seen.Size, d.Seen.Root = 0, RootOf(nil) }))
		b.want(name+" for 30 days", "", edit(func(d *Decided) { d.Until = d.At + DecisionSeconds }))
		b.want(name+" for a second", "", edit(func(d *Decided) { d.Until = d.At }))
		b.want(name+" for longer", tassadar.NotInForce, edit(func(d *Decided) { d.Until = d.At + DecisionSeconds + 1 }))
		b.want(name+" for ever", tassadar.NotInForce, edit(func(d *Decided) { d.Until = 1<<53 - 1 }))
		b.want(name+" that ends before it begins", tassadar.NotInForce, edit(func(d *Decided) { d.Until = d.At - 1 }))
		b.want(name+" before 1970", tassadar.NotInForce, edit(func(d *Decided) { d.At, d.Until = -2, -1 }))
		b.want(name+" from long before 1970", tassadar.NotInForce, edit(func(d *Decided) { d.At = -(1<<53 - 1) }))
		b.want(name+" of the first second of 1970", "", edit(func(d *Decided) { d.At, d.Until = 0, 0 }))
		good.Why = "shown \u202e otherwise" // as nobody who reads it sees it
		b.want(name+" for a reason that hides something", tassadar.NotInForce, b.govern(good))
	}
	// A withdrawal of a cell on which nothing was decided since may name any
	// earlier state.
	g := b.withdraw("y")
	g.Seen.Size, g.Seen.Root = 3, RootOf(b.leaves[:3])
	b.want("an earlier state", "", b.govern(g))
}

// TestSubjects: a decision is about one thing, which stood in the log that its
// signers saw.
func TestSubjects(t *testing.T) {
	b := begun(t, 1)
	old := b.decided()
	w := b.log(b.govern(b.withdraw("x")))
	beforeReceipt := b.decided()
	r := b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
	edit := func(g Governance, change func(*Governance)) Governance { change(&g); return g }
	nobody := tassadar.DigestBytes([]byte("nobody"))
	for name, g := range map[string]Governance{
		"a withdrawal of nothing":                     edit(b.withdraw("y"), func(g *Governance) { g.Cell = nil }),
		"a withdrawal with a receipt":                 edit(b.withdraw("y"), func(g *Governance) { g.Receipt = r }),
		"a withdrawal with a withdrawal":              edit(b.withdraw("y"), func(g *Governance) { g.Withdrawal = w }),
		"a withdrawal with a first leaf":              edit(b.withdraw("y"), func(g *Governance) { g.From = 1 }),
		"a withdrawal with leaves":                    edit(b.withdraw("y"), func(g *Governance) { g.To = 1 }),
		"a withdrawal with a key":                     edit(b.withdraw("y"), func(g *Governance) { g.Key = b.w.ID() }),
		"a reinstatement of nothing":                  b.reinstate(""),
		"a reinstatement of what is not there":        b.reinstate(nobody),
		"a reinstatement of a receipt":                b.reinstate(r),
		"a reinstatement of a cell":                   edit(b.reinstate(w), func(g *Governance) { g.Cell = cellNamed("x") }),
		"a reinstatement of what nobody saw":          edit(b.reinstate(w), func(g *Governance) { g.Decided = old }),
		"a resolution of nothing":                     b.resolve(""),
		"a resolution of what is not there":           b.resolve(nobody),
		"a resolution of a withdrawal":                b.resolve(w),
		"a resolution of what nobody saw":             edit(b.resolve(r), func(g *Governance) { g.Decided = old }),
		"a resolution of the leaf that came next":     edit(b.resolve(r), func(g *Governance) { g.Decided = beforeReceipt }),
		"a resolution with a cell":                    edit(b.resolve(r), func(g *Governance) { g.Cell = cellNamed("x") }),
		"a voiding backwards":                         b.void(3, 2, ""),
		"a voiding of the future":                     b.void(3, len(b.leaves), ""),
		"a voiding of everything for ever":            edit(b.void(0, 0, ""), func(g *Governance) { g.To = 1<<64 - 1 }),
		"a voiding of what nobody saw":                edit(b.void(3, 3, ""), func(g *Governance) { g.Decided = old }),
		"a voiding with a cell":                       edit(b.void(2, 3, ""), func(g *Governance) { g.Cell = cellNamed("x") }),
		"a voiding with a receipt":                    edit(b.void(2, 3, ""), func(g *Governance) { g.Receipt = r }),
		"a reinstatement with leaves, as voidings do": edit(b.reinstate(w), func(g *Governance) { g.From, g.To = 2, 3 }),
	} {
		b.want(name, tassadar.NotInForce, b.govern(g))
	}
	rs := b.log(b.govern(b.resolve(r)))
	for name, g := range map[string]Governance{
		"a reinstatement of what nobody saw":  edit(b.reinstate(w), func(g *Governance) { g.Decided = old }),
		"a reinstatement of a resolution":     b.reinstate(rs),
		"a reinstatement of what isn't there": b.reinstate(nobody),
	} {
		if err := b.verify().Try(b.govern(g)); tassadar.CodeOf(err) != tassadar.NotInForce || !strings.Contains(err.Error(), "there is no withdrawal") {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := tassadar.DigestBytes([]byte("another receipt"))
	if v := b.verify(); !v.Resolved(r) || v.Resolved(other) || v.Withdrawn(&v.Governance()[1]) {
		t.Error("a resolution is on another receipt, or withdraws something")
	}
	ri := b.log(b.govern(b.reinstate(w)))
	b.want("a reinstatement of what has ended", tassadar.NotInForce, b.govern(b.reinstate(w)))
	if b.withdrawn(w) {
		t.Error("a reinstated withdrawal is in force")
	}
	// One that names a withdrawal ends that one, and no other of the same cell.
	one, two := b.log(b.govern(b.withdraw("x"))), b.log(b.govern(b.withdraw("*")))
	b.log(b.govern(b.reinstate(one)))
	if b.withdrawn(one) || !b.withdrawn(two) {
		t.Error("a reinstatement ended another withdrawal than it names")
	}
	b.log(b.govern(b.void(b.leafOf(ri), b.leafOf(ri), "")))
	if !b.withdrawn(w) {
		t.Error("a reinstatement that was voided still ends its withdrawal")
	}
}

// TestThresholds: one operator suspends, as many as the threshold do everything
// else, and a lower threshold later does not help what was signed before.
func TestThresholds(t *testing.T) {
	b := begun(t, 2)
	r := b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
	w := b.log(b.govern(b.withdraw("x"), b.ops[0]))
	at := b.leafOf(w)
	for _, g := range []Governance{b.reinstate(w), b.resolve(r), b.void(at, at, ""), b.void(2, 2, b.w.ID())} {
		name := string(g.Action)
		b.want(name+" by one", tassadar.SignerUntrusted, b.govern(g, b.ops[0]))
		b.want(name+" by one and the dispatcher", tassadar.SignerUntrusted, b.govern(g, b.ops[0], b.desk))
		b.want(name+" by one and a worker", tassadar.SignerUntrusted, b.govern(g, b.ops[0], b.w))
		b.want(name+" by two", "", b.govern(g, b.ops[0], b.ops[2]))
	}
	b.want("a policy by one", tassadar.SignerUntrusted, b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
	b.want("a policy by two", "", b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[:2]...))
	b.want("a withdrawal by none", tassadar.SignerUntrusted, b.govern(b.withdraw("y"), b.desk, b.w))
	// Only an operator's revocation explains why operators are missing.
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { keyOf(t, b.desk).Revoked, keyOf(t, b.ops[2]).Revoked = b.now, b.now })), b.ops[:2]...))
	b.want("a withdrawal by a revoked dispatcher", tassadar.SignerUntrusted, b.govern(b.withdraw("y"), b.desk))
	b.want("a withdrawal by a revoked operator", tassadar.KeyRevoked, b.govern(b.withdraw("y"), b.desk, b.ops[2]))
}

// TestListText: a rejected policy says what it removes, three things of many.
func TestListText(t *testing.T) {
	all := []tassadar.Removal{{Kind: "a", Subject: "1"}, {Kind: "b", Subject: "2"}, {Kind: "c", Subject: "3"}, {Kind: "d", Subject: "4"}}
	for n, want := range []string{"nothing", "a 1", "a 1, b 2", "a 1, b 2, c 3", "a 1, b 2, c 3, …"} {
		if got := listText(all[:n]); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

// TestLaterTrusts: a decision that was in force stays so, whatever the trust
// says later of whoever signed it.
func TestLaterTrusts(t *testing.T) {
	for name, edit := range map[string]func(b *bench, t *tassadar.Trust){
		"the threshold raised": func(_ *bench, t *tassadar.Trust) { t.Governance.Threshold = 3 },
		"the operator removed": func(b *bench, t *tassadar.Trust) {
			t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == b.ops[0].ID() })
		},
		"the operator revoked": func(b *bench, t *tassadar.Trust) { keyOf(t, b.ops[0]).Revoked = b.now },
		"the operator now dispatches": func(b *bench, t *tassadar.Trust) {
			keyOf(t, b.ops[0]).Role = tassadar.RoleDispatcher
		},
	} {
		b := begun(t, 1)
		r := b.log(b.sign(KindReceipt, b.receiptBody(tassadar.DigestBytes(nil)), b.w))
		p := b.log(b.sign(KindPolicy, b.policyBody(policyNamed("two")), b.ops[0]))
		w, w2 := b.log(b.govern(b.withdraw("x"), b.ops[0])), b.log(b.govern(b.withdraw("y"), b.ops[0]))
		b.log(b.govern(b.reinstate(w2), b.ops[0]))
		b.log(b.govern(b.resolve(r), b.ops[0]))
		leaf := b.tick(b.now)
		b.log(b.govern(b.void(int(leaf), int(leaf), ""), b.ops[0]))
		before := b.verify()
		b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { edit(b, t) })), b.ops[0]))
		v := b.verify()
		all := v.Policies()
		if !b.withdrawn(w) || b.withdrawn(w2) || !v.Resolved(r) || !v.Voided(&v.Closings()[0].Record) || all[len(all)-1].Digest != p ||
			len(v.Rejected()) != 0 || len(v.Governance()) != len(before.Governance()) {
			t.Errorf("%s: a decision lost its effect", name)
		}
	}
}

// TestVoiding: by range and by key; trusts and policies stay.
func TestVoiding(t *testing.T) {
	b := begun(t, 1)
	second := testingSigner(t, "dispatcher 2")
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) {
		t.Keys = append(t.Keys, second.Key(tassadar.RoleDispatcher))
	})), b.ops[0]))
	a := b.assignment()
	one := b.log(b.sign(KindAssignment, a, b.desk))
	a.Runs = 2
	two := b.log(b.sign(KindAssignment, a, second))
	a.Runs = 3
	both := b.log(b.sign(KindAssignment, a, b.desk, second))
	r := b.log(b.sign(KindReceipt, b.receiptBody(one), testingSigner(t, "stranger")))
	g := b.log(b.govern(b.withdraw("x"), b.ops[1]))
	first, last := b.leafOf(one), b.leafOf(g)
	voided := func() (out []tassadar.Digest) {
		v := b.verify()
		add := func(rec *Record) {
			if v.Voided(rec) {
				out = append(out, rec.Digest)
			}
		}
		for i := range v.Assignments() {
			add(&v.Assignments()[i].Record)
		}
		for i := range v.Receipts() {
			add(&v.Receipts()[i].Record)
		}
		for i := range v.Governance() {
			add(&v.Governance()[i].Record)
		}
		return out
	}
	for _, c := range []struct {
		name     string
		from, to int
		key      string
		want     []tassadar.Digest
	}{
		{"all of it", first, last, "", []tassadar.Digest{one, two, both, r, g}},
		{"from the first leaf", 0, last, "", []tassadar.Digest{one, two, both, r, g}},
		{"one leaf", first + 1, first + 1, "", []tassadar.Digest{two}},
		{"by the dispatcher's key", first, last, b.desk.ID(), []tassadar.Digest{one, both}},
		{"by the other's key", first, last, second.ID(), []tassadar.Digest{two, both}},
		{"by a key that the trust does not know", first, last, testingSigner(t, "stranger").ID(), []tassadar.Digest{r}},
		{"by an operator's key", first, last, b.ops[1].ID(), []tassadar.Digest{g}},
		{"by another operator's key", first, last, b.ops[0].ID(), nil},
		{"by the key, where it signed nothing", first + 1, first + 1, b.desk.ID(), nil},
		{"before it", 0, first - 1, "", nil},
	} {
		whole := b.leaves
		v := b.log(b.govern(b.void(c.from, c.to, c.key)))
		if got := voided(); !slices.Equal(got, c.want) {
			t.Errorf("%s: voided %v, want %v", c.name, got, c.want)
		}
		// Neither the trust nor the policy in the range is gone.
		if x := b.verify(); len(x.Trusts()) != 2 || len(x.Policies()) != 1 || len(mustTrust(b).Keys) != len(b.trust.Keys)+1 {
			t.Errorf("%s: a trust or a policy was voided", c.name)
		}
		at := b.leafOf(v)
		again := b.log(b.govern(b.void(at, at, "")))
		if got := voided(); !slices.Equal(got, []tassadar.Digest{v}) {
			t.Errorf("%s: the voiding voided, and %v still is", c.name, got)
		}
		at = b.leafOf(again)
		b.log(b.govern(b.void(at, at, "")))
		if got, want := voided(), append(slices.Clone(c.want), again); !slices.Equal(got, want) {
			t.Errorf("%s: the voiding of the voiding voided, and %v is, want %v", c.name, got, want)
		}
		b.leaves = whole
	}
}

// TestManyVoidings: a tangle of voidings costs no more than their number.
func TestManyVoidings(t *testing.T) {
	b := begun(t, 1)
	first := b.tick(b.now)
	for range 60 {
		n := len(b.leaves)
		b.raw(b.govern(b.void(max(int(first), n-2), n-1, "")))
	}
	v := b.verifyAll(b.leaves)
	if len(v.Governance()) != 60 {
		t.Fatalf("%d decisions, rejected %v", len(v.Governance()), v.Rejected())
	}
	for i := range v.Governance() { // the last holds, the two before it do not, and so on
		if got, want := v.Voided(&v.Governance()[i].Record), (59-i)%3 != 0; got != want {
			t.Errorf("voiding %d of 60: voided %t, want %t", i+1, got, want)
		}
	}
}

// TestPolicies: a policy follows the last one and lists all that it removes.
func TestPolicies(t *testing.T) {
	b := begun(t, 1)
	strict, weak := policyNamed("one"), policyNamed("one")
	weak.Envelopes[0].Require.Machines, weak.Envelopes[0].Require.MaxAgeSeconds = 1, 200
	good := b.policyBody(weak)
	if len(good.Removes) != 2 {
		t.Fatalf("the policy removes %v", good.Removes)
	}
	edit := func(change func(*PolicyRecord)) PolicyRecord {
		p := good
		p.Removes = slices.Clone(good.Removes)
		change(&p)
		return p
	}
	other, twice := policyNamed("two"), policyNamed("one")
	twice.Profiles = append(twice.Profiles, twice.Profiles[0])
	for _, c := range []struct {
		name string
		body PolicyRecord
		want tassadar.Code
	}{
		{"as it is", good, ""},
		{"no list", edit(func(p *PolicyRecord) { p.Removes = nil }), tassadar.RebaselineMissing},
		{"an empty list", edit(func(p *PolicyRecord) { p.Removes = []tassadar.Removal{} }), tassadar.RebaselineMissing},
		{"one left out", edit(func(p *PolicyRecord) { p.Removes = p.Removes[:1] }), tassadar.RebaselineMissing},
		{"one more", edit(func(p *PolicyRecord) { p.Removes = append(p.Removes, p.Removes[0]) }), tassadar.RebaselineMissing},
		{"another order", edit(func(p *PolicyRecord) { slices.Reverse(p.Removes) }), tassadar.RebaselineMissing},
		{"another value", edit(func(p *PolicyRecord) { p.Removes[0].Is = "150" }), tassadar.RebaselineMissing},
		{"another subject", edit(func(p *PolicyRecord) { p.Removes[0].Subject = "q.v1" }), tassadar.RebaselineMissing},
		{"another kind", edit(func(p *PolicyRecord) { p.Removes[0].Kind = tassadar.RemovedRuns }), tassadar.RebaselineMissing},
		{"no predecessor", edit(func(p *PolicyRecord) { p.Previous = "" }), tassadar.NotInForce},
		{"another predecessor", edit(func(p *PolicyRecord) { p.Previous = tassadar.DigestBytes(nil) }), tassadar.NotInForce},
		{"the policy's digest as predecessor", edit(func(p *PolicyRecord) { p.Previous = strict.Digest() }), tassadar.NotInForce},
		{"another digest", edit(func(p *PolicyRecord) { p.PolicyDigest = other.Digest() }), tassadar.EvidenceUnverifiable},
		{"another policy", edit(func(p *PolicyRecord) { p.Policy = &other }), tassadar.EvidenceUnverifiable},
		{"a reference to what is not here", edit(func(p *PolicyRecord) { p.Policy = nil }), tassadar.EvidenceUnverifiable},
		{"another state of the log", edit(func(p *PolicyRecord) { p.Seen.Size-- }), tassadar.NotInForce},
		{"for more than 30 days", edit(func(p *PolicyRecord) { p.Until = p.At + DecisionSeconds + 1 }), tassadar.NotInForce},
		{"a profile twice", b.policyBody(twice), tassadar.PolicyMalformed},
		{"a list that the policy does not need", func() PolicyRecord {
			p := b.policyBody(other)
			p.Removes = good.Removes
			return p
		}(), tassadar.RebaselineMissing},
	} {
		b.want(c.name, c.want, b.sign(KindPolicy, c.body, b.ops[0]))
	}
	early := newBench(t, 1)
	early.log(early.sign(KindTrust, early.trustBody(early.trust), early.ops[0]))
	first := early.policyBody(strict)
	early.want("a first policy", "", early.sign(KindPolicy, first, early.ops[0]))
	first.Previous = tassadar.DigestBytes(nil)
	early.want("a first policy with a predecessor", tassadar.NotInForce, early.sign(KindPolicy, first, early.ops[0]))
	first.Previous, first.Removes = "", good.Removes
	early.want("a first policy that removes something", tassadar.RebaselineMissing, early.sign(KindPolicy, first, early.ops[0]))
}

// TestPoliciesBackAndForth: each change is a record of its own, whose policy may
// be a reference to the one in the log, and none can be logged twice.
func TestPoliciesBackAndForth(t *testing.T) {
	b := begun(t, 1)
	strict, weak := policyNamed("one"), policyNamed("one")
	weak.Envelopes[0].Require.Machines = 1
	records := [][]byte{b.leaves[1]}
	for i := range 5 {
		p := weak
		if i%2 == 1 {
			p = strict
		}
		body := b.policyBody(p)
		if wantRemoves := 1 - i%2; len(body.Removes) != wantRemoves {
			t.Errorf("change %d removes %v", i, body.Removes)
		}
		if i > 0 { // a reference will do
			body.Policy = nil
		}
		for _, old := range records {
			b.want("an old record", tassadar.NotInForce, old)
		}
		record := b.sign(KindPolicy, body, b.ops[0])
		records = append(records, record)
		b.log(record)
		v := b.verify()
		last := v.Policies()[len(v.Policies())-1]
		if last.Body.Policy == nil || last.Body.Policy.Digest() != p.Digest() {
			t.Errorf("change %d: the policy in force is another", i)
		}
		if got := v.PolicyAt(uint64(len(b.leaves))); got == nil || got.Digest != last.Digest {
			t.Errorf("change %d: PolicyAt is another", i)
		}
		if got, ok := v.Policy(p.Digest()); !ok || got.Digest() != p.Digest() {
			t.Errorf("change %d: the policy is not found by its digest", i)
		}
	}
	if b.verify().PolicyAt(1) != nil {
		t.Error("a policy is in force before the first one")
	}
}

// TestProfileReturns: a profile that leaves is listed, and one that returns is
// compared with its last form.
func TestProfileReturns(t *testing.T) {
	b := begun(t, 1)
	none, strict, weak := tassadar.Policy{Profiles: []tassadar.Profile{}, Envelopes: []tassadar.Envelope{}, Gates: []tassadar.Gate{}}, policyNamed("one"), policyNamed("one")
	weak.Envelopes[0].Require.Machines = 1
	leaves := b.policyBody(none)
	if len(leaves.Removes) != 1 || leaves.Removes[0].Kind != tassadar.RemovedProfile {
		t.Errorf("a profile leaves: %v", leaves.Removes)
	}
	b.log(b.sign(KindPolicy, leaves, b.ops[0]))
	if body := b.policyBody(strict); len(body.Removes) != 0 {
		t.Errorf("a profile returns as it was: %v", body.Removes)
	}
	body := b.policyBody(weak)
	want := []tassadar.Removal{{Kind: tassadar.RemovedMachines, Subject: "p.v1 machines", Was: "2", Is: "1"}}
	if !slices.Equal(body.Removes, want) {
		t.Errorf("a profile returns weakened: %v", body.Removes)
	}
	b.want("weakened and listed", "", b.sign(KindPolicy, body, b.ops[0]))
	body.Removes = []tassadar.Removal{}
	b.want("weakened and not listed", tassadar.RebaselineMissing, b.sign(KindPolicy, body, b.ops[0]))
}

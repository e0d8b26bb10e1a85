package evidence

import (
	"bytes"
	"slices"

	"tassadar"
)

// decided checks the head of a decision at its leaf: the signers saw this log,
// as it was at some size before the leaf, and the log had not gone beyond the
// last instant.
func (v *Verified) decided(rec *Record, d *Decided, why string) error {
	if err := v.inLog(rec, d.Seen.Origin); err != nil {
		return err
	}
	size := uint64(d.Seen.Size)
	if first := rec.Index + 1 - uint64(rec.Leaves); size > first || !bytes.Equal(v.RootAt(size), d.Seen.Root) {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s was signed for another state of the log than its first %d leaves", rec.Kind, rec.Digest.Short(), size)
	}
	if err := tassadar.CheckReason(why); err != nil {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s: %w", rec.Kind, rec.Digest.Short(), err)
	}
	if d.At < 0 || d.Until < d.At || d.Until-d.At > DecisionSeconds {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s is dated %d and may be logged until %d: want at most %d s", rec.Kind, rec.Digest.Short(), d.At, d.Until, DecisionSeconds)
	}
	if reached, ok := v.reached(size); ok && reached > d.Until {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s was to be logged until %d, and the log had reached %d", rec.Kind, rec.Digest.Short(), d.Until, reached)
	}
	return nil
}

func (v *Verified) decidedAt(rec *Record, d *Decided) {
	v.instants = append(v.instants, instant{index: rec.Index, at: d.At, signers: rec.Signed, below: uint64(d.Seen.Size), until: d.Until})
}

// enough checks that as many operators signed as the trust's threshold asks.
func enough(trust *tassadar.Trust, rec *Record, want int) error {
	if trust == nil {
		return tassadar.Errorf(tassadar.SignerUntrusted, "%s %s stands before the first trust", rec.Kind, rec.Digest.Short())
	}
	if n := countOperators(trust, rec); n < want {
		for _, id := range rec.Signed {
			if k, ok := trust.Key(id); ok && k.Role == tassadar.RoleOperator && k.Revoked != 0 {
				return tassadar.Errorf(tassadar.KeyRevoked, "%s %s: operator %.12s is revoked; %d of %d live ones signed", rec.Kind, rec.Digest.Short(), id, n, want)
			}
		}
		return tassadar.Errorf(tassadar.SignerUntrusted, "%s %s: %d of %d operators", rec.Kind, rec.Digest.Short(), n, want)
	}
	return nil
}

// addTrust accepts a change of trust that enough operators of the trust before
// it signed, and that takes back no revocation. The first one answers to its
// own operators.
func (v *Verified) addTrust(rec *Record, data []byte) error {
	body, err := decodeAs[TrustRecord](rec)
	if err != nil {
		return err
	}
	for _, k := range body.Trust.Keys {
		if !knownRole(k.Role) {
			return tassadar.Errorf(tassadar.VerifierTooOld, "trust %s has a key of role %q", rec.Digest.Short(), k.Role)
		}
	}
	if err := CheckTrust(&body.Trust); err != nil {
		return err
	}
	if !sameLog(&body.Trust, &v.own) {
		return tassadar.Errorf(tassadar.PolicyMalformed, "trust %s does not name the key of this log", rec.Digest.Short())
	}
	before, previous := &body.Trust, tassadar.Digest("")
	if n := len(v.trusts); n > 0 {
		before, previous = &v.trusts[n-1].Body.Trust, v.trusts[n-1].Digest
	}
	if body.Previous != previous {
		return tassadar.Errorf(tassadar.NotInForce, "trust %s follows trust record %q, the last one here is %q", rec.Digest.Short(), body.Previous.Short(), previous.Short())
	}
	if err := v.decided(rec, &body.Decided, ""); err != nil {
		return err
	}
	opened, err := Open(data, before.Keys)
	if err != nil {
		return err
	}
	rec.Signed = opened.Signed
	if err := enough(before, rec, before.Governance.Threshold); err != nil {
		return err
	}
	if err := v.keepsRevocations(rec, &body.Trust); err != nil {
		return err
	}
	v.trusts = append(v.trusts, Logged[TrustRecord]{Record: *rec, Body: body, At: body.At})
	v.decidedAt(rec, &body.Decided)
	return nil
}

// keepsRevocations checks that a trust to follow the last one revokes every key
// that the last one revokes, retires a worker no later, and forgets no host that was a
// machine's before.
func (v *Verified) keepsRevocations(rec *Record, next *tassadar.Trust) error {
	n := len(v.trusts)
	if n == 0 {
		return nil
	}
	for _, old := range v.trusts[n-1].Body.Trust.Keys {
		now, ok := next.Key(old.ID)
		if old.Revoked != 0 && (!ok || now.Revoked == 0) {
			return tassadar.Errorf(tassadar.KeyRevoked, "trust %s takes back the revocation of %s %.12s: revocation is for ever", rec.Digest.Short(), old.Role, old.ID)
		}
		switch {
		case ok:
			if old.RetiredFrom != 0 && (now.RetiredFrom == 0 || now.RetiredFrom > old.RetiredFrom) {
				return tassadar.Errorf(tassadar.KeyRetired, "trust %s lets worker %.12s measure longer than until %d: it retired for good", rec.Digest.Short(), old.ID, old.RetiredFrom)
			}
			for _, host := range old.Formerly {
				if !now.BoundTo(host) {
					return tassadar.Errorf(tassadar.NotInForce, "trust %s forgets that the machine of worker %.12s was host %.12s", rec.Digest.Short(), old.ID, host)
				}
			}
		case old.RetiredFrom != 0: // or it could come back and measure
			return tassadar.Errorf(tassadar.KeyRetired, "trust %s leaves out worker %.12s, which retired at %d: it stays there for good", rec.Digest.Short(), old.ID, old.RetiredFrom)
		case len(old.Formerly) > 0:
			return tassadar.Errorf(tassadar.NotInForce, "trust %s leaves out worker %.12s, and forgets that its machine was host %.12s", rec.Digest.Short(), old.ID, old.Formerly[0])
		}
	}
	return nil
}

// addPolicy accepts a policy that follows the last one, that enough operators
// signed, and that lists all that it removes and weakens (law 11).
func (v *Verified) addPolicy(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[PolicyRecord](rec)
	if err != nil {
		return err
	}
	if err := enough(trust, rec, threshold(trust)); err != nil {
		return err
	}
	previous := tassadar.Digest("")
	if n := len(v.policies); n > 0 {
		previous = v.policies[n-1].Digest
	}
	if body.Previous != previous {
		return tassadar.Errorf(tassadar.NotInForce, "policy %s follows policy record %q, the last one here is %q", rec.Digest.Short(), body.Previous.Short(), previous.Short())
	}
	if err := v.decided(rec, &body.Decided, body.Why); err != nil {
		return err
	}
	if body.Policy == nil {
		known, ok := v.Policy(body.PolicyDigest)
		if !ok {
			return tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy record %s names policy %s, which is not in the log", rec.Digest.Short(), body.PolicyDigest.Short())
		}
		body.Policy = known
	} else if body.Policy.Digest() != body.PolicyDigest {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy record %s holds another policy than it names", rec.Digest.Short())
	}
	if err := tassadar.CheckPolicy(body.Policy); err != nil {
		return err
	}
	want := v.Removals(body.Policy)
	if !slices.Equal(want, body.Removes) {
		return tassadar.Errorf(tassadar.RebaselineMissing, "policy %s removes or weakens %s, and lists %s", body.PolicyDigest.Short(), listText(want), listText(body.Removes))
	}
	v.policies = append(v.policies, Logged[PolicyRecord]{Record: *rec, Body: body, At: body.At})
	v.decidedAt(rec, &body.Decided)
	return nil
}

// Removals lists what a policy would remove or weaken if it were logged next.
func (v *Verified) Removals(p *tassadar.Policy) []tassadar.Removal {
	earlier := make([]*tassadar.Policy, len(v.policies))
	for i := range v.policies {
		earlier[i] = v.policies[i].Body.Policy
	}
	return tassadar.Removals(tassadar.Before(earlier, p), p)
}

func listText(all []tassadar.Removal) string {
	if len(all) == 0 {
		return "nothing"
	}
	out := ""
	for i, r := range all {
		if i == 3 {
			return out + ", …"
		}
		if i > 0 {
			out += ", "
		}
		out += string(r.Kind) + " " + r.Subject
	}
	return out
}

func threshold(t *tassadar.Trust) int {
	if t == nil {
		return 1
	}
	return t.Governance.Threshold
}

func knownRole(r tassadar.Role) bool {
	return slices.Contains([]tassadar.Role{tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker, tassadar.RoleLog, tassadar.RoleWitness}, r)
}

// addGovernance accepts a decision that enough operators signed, and that no
// other on an overlapping subject has overtaken since its signers looked.
func (v *Verified) addGovernance(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Governance](rec)
	if err != nil {
		return err
	}
	want := threshold(trust)
	if body.Action.AloneSuffices() {
		want = 1
	}
	if err := enough(trust, rec, want); err != nil {
		return err
	}
	if err := v.decided(rec, &body.Decided, body.Why); err != nil {
		return err
	}
	if err := v.subject(rec, &body); err != nil {
		return err
	}
	about := v.subjects(&body)
	for i := range v.governance {
		other := &v.governance[i]
		// What was voided since counts here as well: it lies between.
		if other.Index < uint64(body.Seen.Size) {
			continue
		}
		if other.Digest == rec.Digest || about.overlap(v.subjects(&other.Body)) {
			return tassadar.Errorf(tassadar.NotInForce, "%s %s was signed at %d leaves, and leaf %d decides on the same subject: %s", body.Action, rec.Digest.Short(), body.Seen.Size, other.Index, other.Body.Action)
		}
	}
	v.governance = append(v.governance, Logged[Governance]{Record: *rec, Body: body, At: body.At})
	if body.Action == ActVoid || body.Action == ActCancel {
		v.findVoids()
	}
	v.decidedAt(rec, &body.Decided)
	return nil
}

// subject checks that the decision is about something that stands in the log.
func (v *Verified) subject(rec *Record, g *Governance) error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s: "+format, append([]any{g.Action, rec.Digest.Short()}, args...)...)
	}
	only := func(cell, withdrawal, receipt, leaves bool) bool {
		return (g.Cell != nil) == cell && (len(g.Assignments) > 0) == (g.Action == ActCancel) && (g.Withdrawal != "") == withdrawal && (g.Receipt != "") == receipt &&
			(leaves || g.From == 0 && g.To == 0 && g.Key == "")
	}
	switch g.Action {
	case ActWithdraw:
		if !only(true, false, false, false) {
			return bad("want a cell and nothing else")
		}
	case ActReinstate:
		if !only(false, true, false, false) {
			return bad("want a withdrawal and nothing else")
		}
		w := v.withdrawal(g.Withdrawal)
		if w == nil || w.Index >= uint64(g.Seen.Size) {
			return bad("there is no withdrawal %s that its signers saw", g.Withdrawal.Short())
		}
		if !v.Withdrawn(w) {
			return bad("withdrawal %s has ended already", g.Withdrawal.Short())
		}
	case ActResolve:
		if !only(false, false, true, false) {
			return bad("want a receipt and nothing else")
		}
		at := v.receipts.named(g.Receipt)
		if at < 0 || v.receipts.kept[at].index >= uint64(g.Seen.Size) {
			return bad("there is no receipt %s that its signers saw", g.Receipt.Short())
		}
	case ActCancel:
		if !only(false, false, false, false) || len(g.Assignments) > MaxCancelled {
			return bad("want 1 to %d assignments and nothing else", MaxCancelled)
		}
		return v.cancellable(g, bad)
	case ActVoid:
		if !only(false, false, false, true) || g.From > g.To || g.To >= g.Seen.Size {
			return bad("leaves %d to %d of %d that its signers saw", g.From, g.To, g.Seen.Size)
		}
	default:
		return tassadar.Errorf(tassadar.VerifierTooOld, "decision %s has action %q", rec.Digest.Short(), g.Action)
	}
	return nil
}

// cancellable checks that the assignments wait: whoever cancels takes away no run that was
// signed as failed and none that is abandoned.
func (v *Verified) cancellable(g *Governance, bad func(format string, args ...any) error) error {
	for i, d := range g.Assignments {
		at := v.AssignmentNamed(d)
		switch {
		case i > 0 && d <= g.Assignments[i-1]:
			return bad("assignment %s stands out of order", d.Short())
		case at < 0 || v.assignments.kept[at].index >= uint64(g.Seen.Size):
			return bad("there is no assignment %s that its signers saw", d.Short())
		case v.Answer(at) != "":
			return bad("assignment %s has receipt %s", d.Short(), v.Answer(at).Short())
		}
		a, err := v.AssignmentAt(at)
		if err != nil {
			return err
		}
		// The latest of all: one operator cancels alone, and what was abandoned stays so.
		latest, _ := v.latestRecorded()
		if reached := max(g.At, latest); reached > a.Body.Deadline {
			return bad("assignment %s was due by %d, and the log had reached %d", d.Short(), a.Body.Deadline, reached)
		}
	}
	return nil
}

func (v *Verified) withdrawal(d tassadar.Digest) *Logged[Governance] {
	for i := range v.governance {
		if g := &v.governance[i]; g.Digest == d && g.Body.Action == ActWithdraw {
			return g
		}
	}
	return nil
}

// Withdrawn reports whether a withdrawal is in force: it was not voided, and no
// reinstatement that is in force names it.
func (v *Verified) Withdrawn(w *Logged[Governance]) bool {
	if w.Body.Action != ActWithdraw || v.Voided(&w.Record) {
		return false
	}
	return !slices.ContainsFunc(v.governance, func(g Logged[Governance]) bool {
		return g.Body.Action == ActReinstate && g.Body.Withdrawal == w.Digest && !v.Voided(&g.Record)
	})
}

// Resolved reports whether governance took the receipt out of appraisal.
func (v *Verified) Resolved(receipt tassadar.Digest) bool {
	return slices.ContainsFunc(v.governance, func(g Logged[Governance]) bool {
		return g.Body.Action == ActResolve && g.Body.Receipt == receipt && !v.Voided(&g.Record)
	})
}

// Cancelled reports whether governance cancelled the assignment with the digest.
func (v *Verified) Cancelled(assignment tassadar.Digest) bool {
	return slices.ContainsFunc(v.cancels, func(g *Governance) bool {
		_, in := slices.BinarySearch(g.Assignments, assignment)
		return in
	})
}

// Voided reports whether governance voided the record: it counts for nothing,
// and neither does its instant. A voiding of a key covers what that key signed: anybody can
// write its name beside a signature. A voiding can be voided by a later one.
func (v *Verified) Voided(rec *Record) bool { return v.voided(rec.Index, rec.voidable()) }

func (r *Record) voidable() []string { return (&signers{r.Claimed, r.Signed}).voidable() }

func (v *Verified) voided(index uint64, signers []string) bool {
	return slices.ContainsFunc(v.voids, func(g *Governance) bool { return g.voids(index, signers) })
}

// voids reports whether a voiding covers a record. What it covers lies before
// it.
func (g *Governance) voids(index uint64, signers []string) bool {
	return index >= uint64(g.From) && index <= uint64(g.To) && (g.Key == "" || slices.Contains(signers, g.Key))
}

// findVoids finds the voidings, and the cancellations, that no later voiding voids.
func (v *Verified) findVoids() {
	v.voids, v.cancels = nil, nil
	for i := len(v.governance) - 1; i >= 0; i-- {
		if g := &v.governance[i]; g.Body.Action == ActVoid && !v.Voided(&g.Record) {
			v.voids = append(v.voids, &g.Body)
		}
	}
	for i := range v.governance {
		if g := &v.governance[i]; g.Body.Action == ActCancel && !v.Voided(&g.Record) {
			v.cancels = append(v.cancels, &g.Body)
		}
	}
}

// subjects are what a decision is about.
type subjects struct {
	cells  []tassadar.Cell
	leaves [][2]uint64 // first and last
}

// subjects returns the cells and the leaves that a decision is about. Whoever
// decides on a decision decides on what that one is about: a voiding on all that
// it takes back or brings back.
func (v *Verified) subjects(g *Governance) *subjects {
	out := &subjects{}
	out.add(v, g)
	for i := len(v.governance) - 1; i >= 0 && len(out.leaves) > 0; i-- {
		if other := &v.governance[i]; out.has(other.Index, other.Index) {
			out.add(v, &other.Body)
		}
	}
	return out
}

func (s *subjects) add(v *Verified, g *Governance) {
	switch g.Action {
	case ActWithdraw:
		s.cells = append(s.cells, *g.Cell)
	case ActReinstate:
		if w := v.withdrawal(g.Withdrawal); w != nil {
			s.leaves = append(s.leaves, [2]uint64{w.Index, w.Index})
		}
	case ActResolve:
		for i := range v.receipts.kept {
			if r := &v.receipts.kept[i]; r.digest == g.Receipt {
				s.leaves = append(s.leaves, [2]uint64{r.index, r.index})
			}
		}
	case ActCancel:
		for _, d := range g.Assignments {
			if at := v.AssignmentNamed(d); at >= 0 {
				leaf := v.assignments.kept[at].index
				s.leaves = append(s.leaves, [2]uint64{leaf, leaf})
			}
		}
	case ActVoid:
		s.leaves = append(s.leaves, [2]uint64{uint64(g.From), uint64(g.To)})
	}
}

// has reports whether some of the leaves are among the subjects.
func (s *subjects) has(from, to uint64) bool {
	return slices.ContainsFunc(s.leaves, func(l [2]uint64) bool { return l[0] <= to && from <= l[1] })
}

func (s *subjects) overlap(o *subjects) bool {
	return slices.ContainsFunc(s.leaves, func(l [2]uint64) bool { return o.has(l[0], l[1]) }) ||
		slices.ContainsFunc(s.cells, func(a tassadar.Cell) bool {
			return slices.ContainsFunc(o.cells, func(b tassadar.Cell) bool { return intersect(a, b) })
		})
}

func intersect(a, b tassadar.Cell) bool {
	part := func(x, y string) bool { return x == "*" || y == "*" || x == y }
	return part(a.Profile, b.Profile) && part(a.Backend, b.Backend) && part(a.Toolchain, b.Toolchain) && part(a.Machine, b.Machine)
}

// OpenTrusts checks a chain of trust records apart from their log: each of the
// origin, signed by enough operators of the one before it, the first by its own.
// It returns the trusts in order. That the last one is the last in the log too
// is not known.
func OpenTrusts(origin string, records [][]byte, own *tassadar.Trust) ([]tassadar.Trust, error) {
	v := &Verified{head: LogHead{Origin: origin}}
	if own != nil {
		v.own = *own
	}
	var out []tassadar.Trust
	for _, data := range records {
		rec, err := Open(data, nil)
		if err != nil {
			return nil, err
		}
		var body TrustRecord
		if err := rec.As(KindTrust, &body); err != nil {
			return nil, err
		}
		if err := CheckTrust(&body.Trust); err != nil {
			return nil, err
		}
		before, previous := &body.Trust, tassadar.Digest("")
		if n := len(v.trusts); n > 0 {
			before, previous = &v.trusts[n-1].Body.Trust, v.trusts[n-1].Digest
		}
		if body.Previous != previous || body.Seen.Origin != origin {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "trust %s does not follow the one before it in log %q", rec.Digest.Short(), origin)
		}
		opened, err := Open(data, before.Keys)
		if err != nil {
			return nil, err
		}
		if err := enough(before, opened, before.Governance.Threshold); err != nil {
			return nil, err
		}
		if err := v.keepsRevocations(rec, &body.Trust); err != nil {
			return nil, err
		}
		v.trusts = append(v.trusts, Logged[TrustRecord]{Record: *opened, Body: body})
		out = append(out, body.Trust)
	}
	if len(out) == 0 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "no trust record")
	}
	if own == nil {
		return out, nil
	}
	return out, v.anchored()
}

// sameLog reports whether two trusts name one and the same log key.
func sameLog(a, b *tassadar.Trust) bool {
	x, errX := LogVerifier(a)
	y, errY := LogVerifier(b)
	return errX == nil && errY == nil && x.Name() == y.Name() && x.KeyHash() == y.KeyHash()
}

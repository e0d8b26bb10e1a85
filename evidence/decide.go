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
	for _, old := range v.revoked() {
		if now, ok := body.Trust.Key(old.ID); !ok || now.Revoked == 0 {
			return tassadar.Errorf(tassadar.KeyRevoked, "trust %s takes back the revocation of %s %.12s: revocation is for ever", rec.Digest.Short(), old.Role, old.ID)
		}
	}
	v.trusts = append(v.trusts, Logged[TrustRecord]{Record: *rec, Body: body, At: body.At})
	v.decidedAt(rec, &body.Decided)
	return nil
}

// revoked returns the keys that the last trust revokes: no later one drops one.
func (v *Verified) revoked() []tassadar.Key {
	var out []tassadar.Key
	if n := len(v.trusts); n > 0 {
		for _, k := range v.trusts[n-1].Body.Trust.Keys {
			if k.Revoked != 0 {
				out = append(out, k)
			}
		}
	}
	return out
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
	if body.Action == ActWithdraw {
		want = 1 // suspending is always safe
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
	for i := range v.governance {
		other := &v.governance[i]
		if other.Index >= uint64(body.Seen.Size) && (v.overlap(&body, other) || other.Digest == rec.Digest) {
			return tassadar.Errorf(tassadar.NotInForce, "%s %s was signed at %d leaves, and leaf %d decides on the same subject: %s", body.Action, rec.Digest.Short(), body.Seen.Size, other.Index, other.Body.Action)
		}
	}
	v.governance = append(v.governance, Logged[Governance]{Record: *rec, Body: body, At: body.At})
	v.decidedAt(rec, &body.Decided)
	return nil
}

// subject checks that the decision is about something that stands in the log.
func (v *Verified) subject(rec *Record, g *Governance) error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.NotInForce, "%s %s: "+format, append([]any{g.Action, rec.Digest.Short()}, args...)...)
	}
	only := func(cell, withdrawal, receipt, leaves bool) bool {
		return (g.Cell != nil) == cell && (g.Withdrawal != "") == withdrawal && (g.Receipt != "") == receipt &&
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
		at := slices.IndexFunc(v.receipts, func(r Logged[Receipt]) bool { return r.Digest == g.Receipt })
		if at < 0 || v.receipts[at].Index >= uint64(g.Seen.Size) {
			return bad("there is no receipt %s that its signers saw", g.Receipt.Short())
		}
	case ActVoid:
		if !only(false, false, false, true) || g.From > g.To || g.To >= g.Seen.Size {
			return bad("leaves %d to %d of %d that its signers saw", g.From, g.To, g.Seen.Size)
		}
	default:
		return tassadar.Errorf(tassadar.VerifierTooOld, "decision %s has action %q", rec.Digest.Short(), g.Action)
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

// Voided reports whether governance voided the record: it counts for nothing,
// and neither does its instant. A voiding can be voided by a later one.
func (v *Verified) Voided(rec *Record) bool {
	return v.voided(rec.Index, rec.Claimed, len(v.governance))
}

// voided looks at the voidings before the n-th decision and after the record.
func (v *Verified) voided(index uint64, signers []string, n int) bool {
	for i := n - 1; i >= 0; i-- {
		g := &v.governance[i]
		if g.Index <= index {
			return false
		}
		if g.Body.Action != ActVoid || index < uint64(g.Body.From) || index > uint64(g.Body.To) ||
			g.Body.Key != "" && !slices.Contains(signers, g.Body.Key) {
			continue
		}
		if !v.voided(g.Index, g.Claimed, len(v.governance)) {
			return true
		}
	}
	return false
}

// overlap reports whether a decision to be logged and one in the log have a
// subject in common.
func (v *Verified) overlap(g *Governance, other *Logged[Governance]) bool {
	a, b := v.cells(g), v.cells(&other.Body)
	switch {
	case a != nil && b != nil:
		return intersect(*a, *b)
	case g.Action == ActResolve && other.Body.Action == ActResolve:
		return g.Receipt == other.Body.Receipt
	case g.Action == ActVoid && other.Body.Action == ActVoid:
		return g.From <= other.Body.To && other.Body.From <= g.To || v.undoes(other, g)
	case g.Action == ActVoid:
		return within(v.subjectLeaf(&other.Body), g)
	case other.Body.Action == ActVoid:
		return within(v.subjectLeaf(g), &other.Body) || v.undoes(other, g)
	}
	return false
}

// undoes reports whether a voiding in the log voids a decision on a subject of
// the one to be logged: then it decides on that subject as well.
func (v *Verified) undoes(void *Logged[Governance], g *Governance) bool {
	for i := range v.governance {
		d := &v.governance[i]
		if d.Index < void.Index && within(d.Index, &void.Body) && (void.Body.Key == "" || slices.Contains(d.Claimed, void.Body.Key)) && v.overlap(g, d) {
			return true
		}
	}
	return false
}

// subjectLeaf is the leaf of the record that a decision names.
func (v *Verified) subjectLeaf(g *Governance) uint64 {
	for i := range v.governance {
		if v.governance[i].Digest == g.Withdrawal && g.Withdrawal != "" {
			return v.governance[i].Index
		}
	}
	for i := range v.receipts {
		if v.receipts[i].Digest == g.Receipt && g.Receipt != "" {
			return v.receipts[i].Index
		}
	}
	return 1<<64 - 1 // names none
}

func within(index uint64, void *Governance) bool {
	return index >= uint64(void.From) && index <= uint64(void.To)
}

// cells are those that a withdrawal or a reinstatement is about.
func (v *Verified) cells(g *Governance) *tassadar.Cell {
	switch g.Action {
	case ActWithdraw:
		return g.Cell
	case ActReinstate:
		if w := v.withdrawal(g.Withdrawal); w != nil {
			return w.Body.Cell
		}
	}
	return nil
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

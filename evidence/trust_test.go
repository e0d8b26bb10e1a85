package evidence

import (
	"crypto/ed25519"
	"encoding/hex"
	"slices"
	"strings"
	"testing"

	"filippo.io/edwards25519"

	"tassadar"
)

// TestFirstTrust: the first trust answers to its own operators.
func TestFirstTrust(t *testing.T) {
	b := newBench(t, 2)
	body := b.trustBody(b.trust)
	revoked := b.edit(b.trust, func(t *tassadar.Trust) { keyOf(t, b.ops[2]).Revoked = 1 })
	foreign, other, previous, stale, long := body, body, body, body, body
	foreign.Seen.Origin = "test.invalid/other"
	other.Seen.Root = RootOf([][]byte{{1}})
	previous.Previous = tassadar.DigestBytes(nil)
	stale.Until = stale.At - 1
	long.Until = long.At + DecisionSeconds + 1
	otherKey, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(slices.Repeat([]byte{7}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	otherLog := b.trustBody(b.edit(b.trust, func(t *tassadar.Trust) { t.Keys[0] = otherKey.Key() }))
	malformed := b.trustBody(b.edit(b.trust, func(t *tassadar.Trust) { t.Governance.Threshold = 4 }))
	noLog := b.trustBody(b.edit(b.trust, func(t *tassadar.Trust) { t.Keys = t.Keys[1:] }))
	b.want("with a wrong signature", tassadar.EvidenceUnverifiable, spoilt(t, b.sign(KindTrust, body, b.ops[0], b.ops[1])))
	for _, c := range []struct {
		name string
		body TrustRecord
		by   []*Signer
		want tassadar.Code
	}{
		{"two of its operators", body, b.ops[:2], ""},
		{"two others", body, b.ops[1:], ""},
		{"all", body, b.ops, ""},
		{"one of two", body, b.ops[:1], tassadar.SignerUntrusted},
		{"one and the dispatcher", body, []*Signer{b.ops[0], b.desk}, tassadar.SignerUntrusted},
		{"one and a worker", body, []*Signer{b.ops[0], b.w}, tassadar.SignerUntrusted},
		{"one and a stranger", body, []*Signer{b.ops[0], testingSigner(t, "stranger")}, tassadar.SignerUntrusted},
		{"strangers", body, []*Signer{testingSigner(t, "stranger"), testingSigner(t, "other")}, tassadar.SignerUntrusted},
		{"one that it revokes", b.trustBody(revoked), []*Signer{b.ops[0], b.ops[2]}, tassadar.KeyRevoked},
		{"of another log", foreign, b.ops, tassadar.EvidenceUnverifiable},
		{"that names no log's key", noLog, b.ops, tassadar.PolicyMalformed},
		{"that names another log's key", otherLog, b.ops, tassadar.PolicyMalformed},
		{"of another state", other, b.ops, tassadar.NotInForce},
		{"after a trust that is not here", previous, b.ops, tassadar.NotInForce},
		{"never to be logged", stale, b.ops, tassadar.NotInForce},
		{"to be logged for too long", long, b.ops, tassadar.NotInForce},
		{"more than there are", malformed, b.ops, tassadar.PolicyMalformed},
	} {
		b.want(c.name, c.want, b.sign(KindTrust, c.body, c.by...))
	}
}

// edit changes a copy of a trust.
func (b *bench) edit(trust tassadar.Trust, edit func(*tassadar.Trust)) tassadar.Trust {
	trust.Keys = slices.Clone(trust.Keys)
	edit(&trust)
	return trust
}

// TestAnchor: the chain of trusts must lead to or from the verifier's own one.
func TestAnchor(t *testing.T) {
	x, y := testingSigner(t, "stranger x"), testingSigner(t, "stranger y")
	b := newBench(t, 1)
	withOperators := func(threshold int, ops ...*Signer) tassadar.Trust {
		trust := tassadar.Trust{Governance: tassadar.Governance{Threshold: threshold}, Keys: []tassadar.Key{b.key.Key(), b.desk.Key(tassadar.RoleDispatcher)}}
		for _, s := range ops {
			trust.Keys = append(trust.Keys, s.Key(tassadar.RoleOperator))
		}
		return trust
	}
	a, c, d := b.ops[0], b.ops[1], b.ops[2]
	revoked := withOperators(1, a, c)
	revoked.Keys[2].Revoked = 5
	replaced := withOperators(2, a, c, d)
	replaced.Keys[2].Revoked = 5
	deskRules := tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{b.key.Key(), b.desk.Key(tassadar.RoleOperator)}}
	withWorker := b.edit(replaced, func(t *tassadar.Trust) { t.Keys = append(t.Keys, b.trust.Keys[2]) })
	withStranger := b.edit(replaced, func(t *tassadar.Trust) { t.Keys[4] = x.Key(tassadar.RoleOperator) })
	type link struct {
		trust tassadar.Trust
		by    []*Signer
	}
	for _, tt := range []struct {
		name  string
		own   tassadar.Trust
		chain []link
		want  tassadar.Code
	}{
		{"the same", withOperators(1, a), []link{{withOperators(1, a), []*Signer{a}}}, ""},
		{"others work here", b.edit(withOperators(1, a), func(t *tassadar.Trust) { t.Keys = append(t.Keys, b.trust.Keys[2]) }), []link{{withOperators(1, a), []*Signer{a}}}, ""},
		{"own operators, rotated since", withOperators(1, a), []link{{withOperators(1, a), []*Signer{a}}, {withOperators(1, c), []*Signer{a}}, {withOperators(2, c, d), []*Signer{c}}}, ""},
		{"own trust is the last one, and knows whom it replaced", replaced, []link{{withOperators(1, a), []*Signer{a}}, {replaced, []*Signer{a}}}, ""},
		{"own trust is the last one but for who works here", withWorker, []link{{withOperators(1, a), []*Signer{a}}, {replaced, []*Signer{a}}}, ""},
		{"own trust has another operator than the last one", withStranger, []link{{withOperators(1, a), []*Signer{a}}, {replaced, []*Signer{a}}}, tassadar.SignerUntrusted},
		{"a dispatcher of one's own made the chain", withOperators(1, a), []link{{deskRules, []*Signer{b.desk}}, {withOperators(1, a), []*Signer{b.desk}}}, tassadar.SignerUntrusted},
		{"own trust is the last one, of a stranger's chain", withOperators(2, c, d), []link{{withOperators(1, x), []*Signer{x}}, {withOperators(2, c, d), []*Signer{x}}}, tassadar.SignerUntrusted},
		{"signed by enough of one's own", withOperators(2, a, c, d), []link{{withOperators(1, a, c), []*Signer{a, c}}}, ""},
		{"a stranger's", withOperators(1, a), []link{{withOperators(1, x), []*Signer{x}}}, tassadar.SignerUntrusted},
		{"a stranger's, twice", withOperators(1, a), []link{{withOperators(1, x), []*Signer{x}}, {withOperators(2, x, y), []*Signer{x}}}, tassadar.SignerUntrusted},
		{"a stranger beside one's own", withOperators(1, a), []link{{withOperators(1, a, x), []*Signer{x}}}, tassadar.SignerUntrusted},
		{"one's own with another threshold, signed by too few", withOperators(2, a, c), []link{{withOperators(1, a, c), []*Signer{a}}}, tassadar.SignerUntrusted},
		{"signed by one whom the own trust revokes", revoked, []link{{withOperators(1, a, c), []*Signer{a}}}, tassadar.SignerUntrusted},
		{"no trust at all", withOperators(1, a), nil, ""},
	} {
		l := newBench(t, 1)
		l.trust = tt.own
		l.raw([]byte("{}"))
		previous := tassadar.Digest("")
		for _, k := range tt.chain {
			record := l.sign(KindTrust, TrustRecord{Decided: l.decided(), Previous: previous, Trust: k.trust}, k.by...)
			previous = digestOf(t, record)
			l.raw(record)
		}
		v, err := Verify(l.checkpoint(l.leaves), l.leaves, &l.trust)
		if tassadar.CodeOf(err) != tt.want || (err == nil) != v.Valid() {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
			continue
		}
		if err == nil && (len(v.Trusts()) != len(tt.chain) || len(v.Rejected()) != 1) {
			t.Errorf("%s: %d trusts, rejected %v", tt.name, len(v.Trusts()), v.Rejected())
		}
		// The chain apart from its log comes to the same.
		if len(tt.chain) > 0 {
			trusts, err := OpenTrusts(testOrigin, l.leaves[1:], &l.trust)
			if tassadar.CodeOf(err) != tt.want || err == nil && len(trusts) != len(tt.chain) {
				t.Errorf("%s: apart from the log %v, want %q", tt.name, err, tt.want)
			}
		}
	}
}

// TestChangeOfTrust: operators of the trust before a change sign it, as many as
// that one asks for.
func TestChangeOfTrust(t *testing.T) {
	b := begun(t, 2)
	fresh := []*Signer{testingSigner(t, "fresh 1"), testingSigner(t, "fresh 2")}
	taken := b.edited(func(t *tassadar.Trust) {
		t.Governance.Threshold = 1
		t.Keys = append(t.Keys, fresh[0].Key(tassadar.RoleOperator), fresh[1].Key(tassadar.RoleOperator))
	})
	change := b.trustBody(taken)
	first := change
	first.Previous = ""
	replay := b.leaves[0]
	for _, c := range []struct {
		name string
		body TrustRecord
		by   []*Signer
		want tassadar.Code
	}{
		{"two of two", change, b.ops[:2], ""},
		{"two and those who are new", change, []*Signer{b.ops[0], b.ops[2], fresh[0]}, ""},
		{"those who are new", change, fresh, tassadar.SignerUntrusted},
		{"one, though it lowers the threshold to one", change, b.ops[:1], tassadar.SignerUntrusted},
		{"one and one who is new", change, []*Signer{b.ops[0], fresh[0]}, tassadar.SignerUntrusted},
		{"one and a worker", change, []*Signer{b.ops[0], b.w}, tassadar.SignerUntrusted},
		{"one and the dispatcher", change, []*Signer{b.ops[0], b.desk}, tassadar.SignerUntrusted},
		{"as if it were the first", first, b.ops, tassadar.NotInForce},
	} {
		b.want(c.name, c.want, b.sign(KindTrust, c.body, c.by...))
	}
	b.want("the first one again", tassadar.NotInForce, replay)

	// b leaves, c is revoked, a stays, and fresh 1 comes.
	second := b.edited(func(t *tassadar.Trust) {
		keyOf(t, b.ops[2]).Revoked = b.now
		t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == b.ops[1].ID() })
		t.Keys = append(t.Keys, fresh[0].Key(tassadar.RoleOperator))
	})
	proposed := b.sign(KindTrust, change, b.ops[:2]...)
	b.log(b.sign(KindTrust, b.trustBody(second), b.ops[:2]...))
	third := b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 1 }))
	b.want("by one who was removed", tassadar.SignerUntrusted, b.sign(KindTrust, third, b.ops[0], b.ops[1]))
	b.want("by one who is revoked", tassadar.KeyRevoked, b.sign(KindTrust, third, b.ops[0], b.ops[2]))
	b.want("by both", tassadar.KeyRevoked, b.sign(KindTrust, third, b.ops[1], b.ops[2]))
	b.want("by the old and the new", "", b.sign(KindTrust, third, b.ops[0], fresh[0]))
	b.want("proposed before the last change", tassadar.NotInForce, proposed)
	if trust, digest := b.verify().Trust(); trust.Digest() != second.Digest() || digest != second.Digest() {
		t.Error("the trust in force is not the last one")
	}
	if at := b.verify().TrustAt(2); at.Digest() != b.trust.Digest() {
		t.Error("the trust in force at a leaf is not the one before it")
	}
	if b.verify().TrustAt(0) != nil {
		t.Error("a trust is in force before the first one")
	}
}

// TestRevocationIsForEver: no later trust drops a revoked key, or clears it.
func TestRevocationIsForEver(t *testing.T) {
	b := begun(t, 1)
	revoked := []*Signer{b.ops[2], b.desk, b.w}
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) {
		for _, s := range revoked {
			keyOf(t, s).Revoked = b.now
		}
	})), b.ops[0]))
	for _, s := range revoked {
		for _, c := range []struct {
			name string
			edit func(*tassadar.Trust)
			want tassadar.Code
		}{
			{"dropped", func(t *tassadar.Trust) {
				t.Keys = slices.DeleteFunc(t.Keys, func(k tassadar.Key) bool { return k.ID == s.ID() })
			}, tassadar.KeyRevoked},
			{"cleared", func(t *tassadar.Trust) { keyOf(t, s).Revoked = 0 }, tassadar.KeyRevoked},
			{"another role", func(t *tassadar.Trust) {
				*keyOf(t, s) = s.Key(tassadar.RoleOperator)
			}, tassadar.KeyRevoked},
			{"another instant", func(t *tassadar.Trust) { keyOf(t, s).Revoked++ }, ""},
			{"another label", func(t *tassadar.Trust) { keyOf(t, s).Label = "x" }, ""},
		} {
			record := b.sign(KindTrust, b.trustBody(b.edited(c.edit)), b.ops...)
			if c.want == "" {
				record = b.sign(KindTrust, b.trustBody(b.edited(c.edit)), b.ops[:2]...)
			}
			b.want(c.name+" "+s.ID()[:6], c.want, record)
			chain := [][]byte{b.leaves[0], b.leaves[2], record}
			if _, err := OpenTrusts(testOrigin, chain, &b.trust); tassadar.CodeOf(err) != c.want {
				t.Errorf("%s: apart from the log %v, want %q", c.name, err, c.want)
			}
		}
	}
	// Not by a detour either.
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { keyOf(t, b.w).Label = "y" })), b.ops[0]))
	b.want("two trusts later", tassadar.KeyRevoked, b.sign(KindTrust, b.trustBody(b.trust), b.ops[0]))
}

func TestOpenTrustsRefuses(t *testing.T) {
	b := begun(t, 1)
	second := b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 2 })), b.ops[0])
	malformed := b.trustBody(b.edited(func(t *tassadar.Trust) { t.Governance.Threshold = 4 }))
	for _, c := range []struct {
		name    string
		origin  string
		records [][]byte
		want    tassadar.Code
	}{
		{"both", testOrigin, [][]byte{b.leaves[0], second}, ""},
		{"none", testOrigin, nil, tassadar.EvidenceUnverifiable},
		{"the second alone", testOrigin, [][]byte{second}, tassadar.EvidenceUnverifiable},
		{"twice", testOrigin, [][]byte{b.leaves[0], b.leaves[0]}, tassadar.EvidenceUnverifiable},
		{"the wrong order", testOrigin, [][]byte{second, b.leaves[0]}, tassadar.EvidenceUnverifiable},
		{"another log", "test.invalid/other", [][]byte{b.leaves[0]}, tassadar.EvidenceUnverifiable},
		{"a policy", testOrigin, [][]byte{b.leaves[0], b.leaves[1]}, tassadar.InputMalformed},
		{"no record", testOrigin, [][]byte{[]byte("{}")}, tassadar.EvidenceUnverifiable},
		{"more than there are", testOrigin, [][]byte{b.leaves[0], b.sign(KindTrust, malformed, b.ops[0])}, tassadar.PolicyMalformed},
		{"with a wrong signature", testOrigin, [][]byte{b.leaves[0], spoilt(t, b.sign(KindTrust, b.trustBody(b.trust), b.ops[0], b.ops[1]))}, tassadar.EvidenceUnverifiable},
		{"by a stranger", testOrigin, [][]byte{b.leaves[0], b.sign(KindTrust, b.trustBody(b.trust), testingSigner(t, "stranger"))}, tassadar.SignerUntrusted},
	} {
		for _, own := range []*tassadar.Trust{nil, &b.trust} {
			if _, err := OpenTrusts(c.origin, c.records, own); tassadar.CodeOf(err) != c.want || (err == nil) != (c.want == "") {
				t.Errorf("%s: %v, want %q", c.name, err, c.want)
			}
		}
	}
}

// badPoints are public keys under which signatures verify that nobody made, and
// second spellings of keys.
func badPoints(t *testing.T) map[string]ed25519.PublicKey {
	t.Helper()
	out := map[string]ed25519.PublicKey{}
	for _, s := range []string{
		"0100000000000000000000000000000000000000000000000000000000000000", // the identity
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // order 2
		"0000000000000000000000000000000000000000000000000000000000000000", // order 4
		"0000000000000000000000000000000000000000000000000000000000000080",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", // order 8
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
		"0100000000000000000000000000000000000000000000000000000000000080", // zero with a sign
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"0200000000000000000000000000000000000000000000000000000000000000", // on no curve
	} {
		pub, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		out[s] = pub
	}
	for k := range byte(19) { // y from p to 2^255 - 1
		for _, sign := range []byte{0x7f, 0xff} {
			pub := slices.Repeat([]byte{0xff}, 32)
			pub[0], pub[31] = 0xed+k, sign
			out[hex.EncodeToString(pub)] = pub
		}
	}
	return out
}

// TestNobodysKeys: keys of small order, or in a second spelling, are no keys.
func TestNobodysKeys(t *testing.T) {
	b := begun(t, 1)
	for name, pub := range badPoints(t) {
		for _, role := range []tassadar.Role{tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker} {
			k := tassadar.Key{ID: KeyID(pub), Role: role, Public: hex.EncodeToString(pub)}
			if role == tassadar.RoleWorker {
				k.Host = hostOf("x")
			}
			bad := b.edit(b.trust, func(t *tassadar.Trust) { t.Keys = append(t.Keys, k) })
			if err := CheckTrust(&bad); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
				t.Errorf("%s as %s: %v", name, role, err)
			}
			if _, err := Verify(b.checkpoint(b.leaves), b.leaves, &bad); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
				t.Errorf("%s as %s of one's own trust: %v", name, role, err)
			}
			b.want(name+" as "+string(role), tassadar.PolicyMalformed, b.sign(KindTrust, b.trustBody(bad), b.ops[0]))
		}
	}
	// Nor is another spelling of the same digits a key: the file is not what was
	// signed any more.
	upper := b.edit(b.trust, func(t *tassadar.Trust) {
		for i := range t.Keys {
			if t.Keys[i].Role == tassadar.RoleOperator {
				t.Keys[i].Public = strings.ToUpper(t.Keys[i].Public)
			}
		}
	})
	if err := CheckTrust(&upper); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("in upper case: %v", err)
	}
	// What such a key would do: a signature that nobody made verifies.
	identity := edwards25519.NewIdentityPoint().Bytes()
	sig := append(edwards25519.NewGeneratorPoint().Bytes(), append([]byte{1}, make([]byte, 31)...)...)
	if !ed25519.Verify(identity, []byte("anything"), sig) {
		t.Error("the identity does not verify everything: this test shows nothing")
	}
}

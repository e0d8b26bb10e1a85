package evidence

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	attestation "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"

	"tassadar"
)

func subjectOf(name string) []Subject {
	return []Subject{NewSubject(name, tassadar.DigestBytes([]byte(name)))}
}

// sampleRecords has one record of every kind.
func sampleRecords(t testing.TB, signers ...*Signer) map[Kind][]byte {
	t.Helper()
	cell := tassadar.Cell{Profile: "p.v1", Backend: "b", Toolchain: "t", Machine: "linux/amd64/v3"}
	digest := tassadar.DigestBytes(nil)
	decided := Decided{Seen: LogHead{Origin: testOrigin, Size: 3, Root: make(tassadar.Bytes, 32)}, At: 1, Until: 2}
	out := map[Kind][]byte{}
	for kind, body := range map[Kind]any{
		KindPolicy: PolicyRecord{Decided: decided, Previous: digest, PolicyDigest: digest, Policy: &tassadar.Policy{Profiles: []tassadar.Profile{{ID: "p.v1", Gate: "g"}}},
			Removes: []tassadar.Removal{{Kind: tassadar.RemovedAge, Subject: "p.v1", Was: "1", Is: "2"}}},
		KindTrust:      TrustRecord{Decided: decided, Trust: tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{signers[0].Key(tassadar.RoleOperator)}}},
		KindAssignment: Assignment{Log: testOrigin, Cell: cell, ProfileDigest: digest, PolicyDigest: digest, Worker: "w", IssuedAt: 1, Deadline: 2, Runs: 1, Recheck: []Recheck{{Workload: "w", Calls: []tassadar.Call{{Export: "f"}}}}},
		KindReceipt: Receipt{Log: testOrigin, Assignment: digest, Nonce: make(tassadar.Bytes, 32), Cell: cell, ProfileDigest: digest, Requested: "b",
			Modules: []MeasuredModule{}, Cases: []ObservedCase{{ID: "w/c", Digest: digest, Seen: []Observation{{Ended: tassadar.EndedReturned, Digest: digest, Runs: 1}}, Instructions: 1 << 60}}, Refusals: []ObservedRefusal{}},
		KindClosing:     Closing{Log: testOrigin, Assignment: digest, Receipt: digest, ReceivedAt: 3},
		KindGovernance:  Governance{Decided: decided, Action: ActWithdraw, Cell: &cell, Why: "<why> & \u2028"},
		KindPublication: Publication{Number: 1, Cells: []PublishedCell{}, Gates: []PublishedGate{}, Units: []ExecutionUnit{}, Envelopes: []tassadar.Envelope{}},
		KindChallenge:   Challenge{Log: testOrigin, Receipt: digest, At: 1, Deadline: 2, Case: "w/c", Window: 1 << 60},
		KindAnswer:      Answer{Log: testOrigin, Challenge: digest, At: 2, Found: Reexecuted{Case: "w/c", Window: 1, Engine: "e", Differs: &TokenDiffers{Token: 7, Got: "a", Want: "b"}}},
		KindEnrolment:   Enrolment{Key: signers[0].Key(tassadar.RoleWorker), At: 1},
		KindJob: Job{Rests: LogHead{Origin: testOrigin, Size: 1, Root: make(tassadar.Bytes, 32)}, Cell: cell, Nonce: tassadar.Bytes("n"), Requested: "b", Module: digest,
			Calls: []tassadar.Call{{Export: "f"}}, Seen: Observation{Ended: tassadar.EndedReturned, Digest: digest, Runs: 1}, Limit: 1 << 60},
	} {
		record, err := Sign(kind, subjectOf("subject"), body, signers...)
		if err != nil {
			t.Fatal(err)
		}
		out[kind] = record
	}
	return out
}

func TestOpen(t *testing.T) {
	s, other := testingSigner(t, "a"), testingSigner(t, "b")
	for kind, record := range sampleRecords(t, s) {
		rec, err := Open(record, []tassadar.Key{s.Key(tassadar.RoleOperator), other.Key(tassadar.RoleWorker)})
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if rec.Kind != kind || !rec.SignedBy(s.ID()) || rec.SignedBy(other.ID()) || len(rec.Claimed) != 1 {
			t.Errorf("%s: opened as %s, signed by %v, claimed by %v", kind, rec.Kind, rec.Signed, rec.Claimed)
		}
		unknown, err := Open(record, []tassadar.Key{other.Key(tassadar.RoleOperator)})
		if err != nil || len(unknown.Signed) != 0 || unknown.Digest != rec.Digest {
			t.Errorf("%s: under another trust: %v, signed by %v", kind, err, unknown.Signed)
		}
	}
}

// TestStatementsAreInToto reads every kind with the library of in-toto.
func TestStatementsAreInToto(t *testing.T) {
	for kind, record := range sampleRecords(t, testingSigner(t, "a")) {
		var env envelope
		if err := json.Unmarshal(record, &env); err != nil {
			t.Fatal(err)
		}
		payload, err := base64.StdEncoding.DecodeString(env.Payload)
		if err != nil {
			t.Fatal(err)
		}
		var st attestation.Statement
		if err := protojson.Unmarshal(payload, &st); err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if err := st.Validate(); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		if st.GetPredicateType() != string(kind) || env.PayloadType != "application/vnd.in-toto+json" {
			t.Errorf("predicate type %s of %s in %s", st.GetPredicateType(), kind, env.PayloadType)
		}
	}
}

// TestFlippedBits flips every bit of a record of every kind: none opens as
// signed.
func TestFlippedBits(t *testing.T) {
	s := testingSigner(t, "a")
	keys := []tassadar.Key{s.Key(tassadar.RoleOperator)}
	for kind, record := range sampleRecords(t, s) {
		for i := range record {
			for bit := range 8 {
				if bit != i%8 && kind != KindReceipt {
					continue // one bit a byte of the other kinds
				}
				record[i] ^= 1 << bit
				if rec, err := Open(record, keys); err == nil && rec.SignedBy(s.ID()) {
					t.Fatalf("%s: bit %d of byte %d flipped, and it verifies", kind, bit, i)
				} else if err != nil && tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
					t.Fatalf("%s: bit %d of byte %d: %v", kind, bit, i, err)
				}
				record[i] ^= 1 << bit
			}
		}
		if _, err := Open(record, keys); err != nil {
			t.Fatalf("%s: the test broke the record: %v", kind, err)
		}
	}
}

// TestTruncated cuts a record everywhere.
func TestTruncated(t *testing.T) {
	s := testingSigner(t, "a")
	record := sampleRecords(t, s)[KindReceipt]
	for n := range record {
		if _, err := Open(record[:n], []tassadar.Key{s.Key(tassadar.RoleWorker)}); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Fatalf("%d bytes: %v", n, err)
		}
	}
}

// resign signs a payload that no honest program writes.
func resign(t *testing.T, s *Signer, payload string) []byte {
	t.Helper()
	record, err := signPayload([]byte(payload), s)
	if err != nil {
		t.Fatal(err)
	}
	return record
}

func TestOpenRefuses(t *testing.T) {
	s, other := testingSigner(t, "a"), testingSigner(t, "b")
	keys := []tassadar.Key{s.Key(tassadar.RoleOperator), other.Key(tassadar.RoleOperator)}
	good := string(sampleRecords(t, s)[KindClosing])
	var env envelope
	if err := json.Unmarshal([]byte(good), &env); err != nil {
		t.Fatal(err)
	}
	raw, err := base64.StdEncoding.DecodeString(env.Payload)
	if err != nil {
		t.Fatal(err)
	}
	payload := string(raw)
	again := func(edit func(e *envelope)) string {
		e := env
		e.Signatures = append([]signature{}, env.Signatures...)
		edit(&e)
		data, err := tassadar.Canonical(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	sig := env.Signatures[0]
	padded := []byte(sig.Sig) // 64 bytes end in two padding characters and four spare bits
	alphabet := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	last := len(strings.TrimRight(sig.Sig, "=")) - 1
	padded[last] = alphabet[strings.IndexByte(alphabet, padded[last])+1]
	for _, c := range []struct{ name, record string }{
		{"a space before", " " + good},
		{"a newline after", good + "\n"},
		{"another value after", good + "{}"},
		{"a space within", strings.Replace(good, `,"`, `, "`, 1)},
		{"an unknown key", strings.Replace(good, `{"payload"`, `{"a":1,"payload"`, 1)},
		{"a key twice", strings.Replace(good, `{"payload"`, `{"payload":"","payload"`, 1)},
		{"a key in capitals", strings.Replace(good, `"payload"`, `"Payload"`, 1)},
		{"an escaped letter", strings.Replace(good, `"payloadType"`, `"payloadTyp\u0065"`, 1)},
		{"keys out of order", strings.Replace(good, `{"keyid":"`+sig.KeyID+`","sig":"`+sig.Sig+`"}`, `{"sig":"`+sig.Sig+`","keyid":"`+sig.KeyID+`"}`, 1)},
		{"another payload type", again(func(e *envelope) { e.PayloadType = "text/plain" })},
		{"no signatures", again(func(e *envelope) { e.Signatures = []signature{} })},
		{"null signatures", again(func(e *envelope) { e.Signatures = nil })},
		{"the signature twice", again(func(e *envelope) { e.Signatures = append(e.Signatures, sig) })},
		{"a second key's wrong signature", again(func(e *envelope) { e.Signatures = append(e.Signatures, signature{other.ID(), sig.Sig}) })},
		{"another key's name", again(func(e *envelope) { e.Signatures[0].KeyID = other.ID() })},
		{"padding bits of the signature", again(func(e *envelope) { e.Signatures[0].Sig = string(padded) })},
		{"no padding", again(func(e *envelope) { e.Signatures[0].Sig = strings.TrimRight(sig.Sig, "=") })},
		{"base64 for addresses", again(func(e *envelope) {
			e.Signatures[0].Sig = strings.NewReplacer("+", "-", "/", "_").Replace(sig.Sig) + "-"
		})},
		{"a newline in the payload", again(func(e *envelope) { e.Payload = e.Payload[:4] + "\n" + e.Payload[4:] })},
		{"an empty signature", again(func(e *envelope) { e.Signatures[0].Sig = "" })},
		{"a stranger's signature that is no base64", again(func(e *envelope) { e.Signatures = append(e.Signatures, signature{"stranger", "!"}) })},
		{"too many signatures", again(func(e *envelope) {
			for i := range maxSignatures {
				e.Signatures = append(e.Signatures, signature{fmt.Sprint(i), sig.Sig})
			}
		})},
		{"not a statement", string(resign(t, s, `{}`))},
		{"a statement of another type", string(resign(t, s, strings.Replace(payload, "/v1", "/v0.1", 1)))},
		{"no subject", string(resign(t, s, strings.Replace(payload, payload[strings.Index(payload, `"subject"`):], `"subject":[]}`, 1)))},
		{"spaces in the statement", string(resign(t, s, strings.Replace(payload, ":", ": ", 1)))},
		{"a key of the statement twice", string(resign(t, s, strings.Replace(payload, `{"_type"`, `{"_type":"x","_type"`, 1)))},
		{"spaces in the predicate", string(resign(t, s, strings.Replace(payload, `"received_at":3`, `"received_at": 3`, 1)))},
		{"a float", string(resign(t, s, strings.Replace(payload, `"received_at":3`, `"received_at":3.0`, 1)))},
		{"nesting", strings.Repeat("[", 100_000)},
	} {
		if rec, err := Open([]byte(c.record), keys); err == nil {
			t.Errorf("%s: opened, signed by %v", c.name, rec.Signed)
		} else if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	whole := again(func(e *envelope) {
		for i := range maxSignatures - 1 {
			e.Signatures = append(e.Signatures, signature{fmt.Sprint(i), sig.Sig})
		}
	})
	if rec, err := Open([]byte(whole), keys); err != nil || len(rec.Claimed) != maxSignatures || len(rec.Signed) != 1 {
		t.Errorf("as many signatures as there may be: %v", err)
	}
	// Characters behind a payload that needs no padding are not passed over.
	for name := "x"; ; name += "x" {
		record, err := Sign(KindClosing, subjectOf(name), Closing{Log: testOrigin}, s)
		if err != nil {
			t.Fatal(err)
		}
		var e envelope
		if err := json.Unmarshal(record, &e); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(e.Payload, "=") {
			continue
		}
		e.Payload += "!"
		data, err := tassadar.Canonical(e)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Open(data, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("a character behind the payload: %v", err)
		}
		break
	}
	// What the statement's predicate may not hold shows when it is read.
	for _, c := range []struct{ name, from, to string }{
		{"an unknown key of the predicate", `"received_at":3`, `"received_at":3,"spare":1`},
		{"a missing key", `,"received_at":3`, ``},
		{"a key in capitals", `"received_at"`, `"Received_at"`},
		{"a number in quotes", `"received_at":3`, `"received_at":"3"`},
		{"a number beyond", `"received_at":3`, `"received_at":1e+30`},
		{"null", `"received_at":3`, `"received_at":null`},
	} {
		changed := strings.Replace(payload, c.from, c.to, 1)
		if changed == payload {
			t.Fatalf("%s: nothing changed", c.name)
		}
		var st Statement
		if err := json.Unmarshal([]byte(changed), &st); err != nil {
			t.Fatal(err)
		}
		canonical, err := tassadar.Canonical(st)
		if err != nil {
			t.Fatal(err)
		}
		rec, err := Open(resign(t, s, string(canonical)), keys)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var body Closing
		if err := rec.As(KindClosing, &body); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %v, read as %+v", c.name, err, body)
		}
	}
}

func TestCosign(t *testing.T) {
	a, b, c := testingSigner(t, "a"), testingSigner(t, "b"), testingSigner(t, "c")
	keys := []tassadar.Key{a.Key(tassadar.RoleOperator), b.Key(tassadar.RoleOperator)}
	record := sampleRecords(t, a)[KindGovernance]
	both, err := Cosign(record, b)
	if err != nil {
		t.Fatal(err)
	}
	one, err := Open(record, keys)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Open(both, keys)
	if err != nil {
		t.Fatal(err)
	}
	if len(two.Signed) != 2 || two.Digest != one.Digest {
		t.Errorf("signed by %v, digest %s; want two signers of %s", two.Signed, two.Digest, one.Digest)
	}
	if _, err := Cosign(both, a); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("signing twice: %v", err)
	}
	if three, err := Cosign(both, c); err != nil {
		t.Error(err)
	} else if got, err := Open(three, keys); err != nil || len(got.Signed) != 2 || len(got.Claimed) != 3 {
		t.Errorf("a stranger's signature: %v", err)
	}
}

// TestOpenWithOddKeys: the log's key signs checkpoints and no records, and a key
// that is none opens nothing.
func TestOpenWithOddKeys(t *testing.T) {
	s := testingSigner(t, "a")
	record := sampleRecords(t, s)[KindClosing]
	log, err := NewLogKey(testOrigin, ed25519.NewKeyFromSeed(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	named := log.Key()
	named.ID = s.ID()
	if rec, err := Open(record, []tassadar.Key{named}); err != nil || len(rec.Signed) != 0 || len(rec.Claimed) != 1 {
		t.Errorf("a log's key of the signer's name: %v", err)
	}
	none := s.Key(tassadar.RoleOperator)
	none.Public = "x"
	if _, err := Open(record, []tassadar.Key{none}); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
		t.Errorf("a key that is none: %v", err)
	}
}

// TestSignRefuses: nobody signs nothing, for nobody, or a second time.
func TestSignRefuses(t *testing.T) {
	s := testingSigner(t, "a")
	if record, err := Sign(KindClosing, subjectOf("x"), func() {}, s); err == nil {
		t.Errorf("what cannot be encoded is signed: %s", record)
	}
	if record, err := Sign(KindClosing, subjectOf("x"), Closing{}); err == nil {
		t.Errorf("signed by nobody: %s", record)
	}
	if record, err := Cosign([]byte("{}"), s); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("no record, and signed: %s, %v", record, err)
	}
	for _, origin := range []string{"", "a b", "a+b"} {
		if _, err := NewLogKey(origin, ed25519.NewKeyFromSeed(make([]byte, 32))); err == nil {
			t.Errorf("a log of the name %q", origin)
		}
	}
}

func TestModuleNames(t *testing.T) {
	for link, want := range []string{"primes", "primes.link-1", "primes.link-2"} {
		m := MeasuredModule{Workload: "primes", Link: link}
		if got := m.Name(); got != want {
			t.Errorf("link %d: %q, want %q", link, got, want)
		}
	}
}

func TestSignerKeepsItsKey(t *testing.T) {
	s := testingSigner(t, "a")
	secret := fmt.Sprintf("%x", []byte(s.key.Seed()))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		got := fmt.Sprintf(verb, s)
		if strings.Contains(got, secret) || strings.Contains(got, fmt.Sprint([]byte(s.key[:4]))[1:10]) || !strings.Contains(got, s.ID()) {
			t.Errorf("%s reveals the key: %s", verb, got)
		}
	}
	for _, n := range []int{0, 31, 32, 63, 65} {
		if _, err := NewSigner(make(ed25519.PrivateKey, n)); err == nil {
			t.Errorf("a key of %d bytes signs", n)
		}
		if _, err := NewLogKey("x", make(ed25519.PrivateKey, n)); err == nil {
			t.Errorf("a log key of %d bytes signs", n)
		}
	}
}

func TestCheckTrust(t *testing.T) {
	logKey, err := NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	another := func(name string) *Signer { return testingSigner(t, name) }
	op, worker := testingSigner(t, "a"), testingSigner(t, "b")
	w := worker.Key(tassadar.RoleWorker)
	w.Host = hostOf("b")
	for _, c := range []struct {
		name string
		edit func(t *tassadar.Trust)
		ok   bool
	}{
		{"as it is", func(*tassadar.Trust) {}, true},
		{"threshold zero", func(t *tassadar.Trust) { t.Governance.Threshold = 0 }, false},
		{"threshold above", func(t *tassadar.Trust) { t.Governance.Threshold = 2 }, false},
		{"a key twice", func(t *tassadar.Trust) { t.Keys = append(t.Keys, t.Keys[0]) }, false},
		{"a key in two roles", func(t *tassadar.Trust) {
			k := t.Keys[0]
			k.Role, k.Host = tassadar.RoleWorker, hostOf("a")
			t.Keys = append(t.Keys, k)
		}, false},
		{"a worker without a host", func(t *tassadar.Trust) { t.Keys[1].Host = "" }, false},
		{"an unknown role", func(t *tassadar.Trust) { t.Keys[1].Role = "auditor" }, false},
		{"no role", func(t *tassadar.Trust) { t.Keys[1].Role = "" }, false},
		{"an id of another key", func(t *tassadar.Trust) { t.Keys[1].ID = strings.Repeat("0", 64) }, false},
		{"half a key", func(t *tassadar.Trust) { t.Keys[1].Public = t.Keys[1].Public[:32] }, false},
		{"not hexadecimal", func(t *tassadar.Trust) { t.Keys[1].Public = strings.Repeat("x", 64) }, false},
		{"a host in capitals", func(t *tassadar.Trust) { t.Keys[1].Host = strings.ToUpper(hostOf("b")) }, false},
		{"a host with a space", func(t *tassadar.Trust) { t.Keys[1].Host = hostOf("b") + " " }, false},
		{"a name as host", func(t *tassadar.Trust) { t.Keys[1].Host = "host" }, false},
		{"an operator with a host", func(t *tassadar.Trust) { t.Keys[0].Host = hostOf("b") }, false},
		{"revoked before 1970", func(t *tassadar.Trust) { t.Keys[1].Revoked = -1 }, false},
		{"a revoked worker", func(t *tassadar.Trust) { t.Keys[1].Revoked = 1 }, true},
		{"the only operator revoked", func(t *tassadar.Trust) { t.Keys[0].Revoked = 1 }, false},
		{"threshold above the live operators", func(t *tassadar.Trust) {
			k := another("c").Key(tassadar.RoleOperator)
			k.Revoked = 1
			t.Keys, t.Governance.Threshold = append(t.Keys, k), 2
		}, false},
		{"threshold of the live operators", func(t *tassadar.Trust) {
			t.Keys, t.Governance.Threshold = append(t.Keys, another("c").Key(tassadar.RoleOperator)), 2
		}, true},
		{"dispatchers do not decide", func(t *tassadar.Trust) {
			t.Keys, t.Governance.Threshold = append(t.Keys, another("c").Key(tassadar.RoleDispatcher)), 2
		}, false},
		{"a log key that is none", func(t *tassadar.Trust) { t.Keys[2].Public = "x" }, false},
		{"a log key that is none, under its id", func(t *tassadar.Trust) { t.Keys[2].Public, t.Keys[2].ID = "x", logKeyID("x") }, false},
		{"a label", func(t *tassadar.Trust) { t.Keys[1].Label = "in the cellar" }, true},
		{"a label that hides something", func(t *tassadar.Trust) { t.Keys[1].Label = "in the\u200b cellar" }, false},
		{"a log key's id of another", func(t *tassadar.Trust) { t.Keys[2].ID = strings.Repeat("0", 64) }, false},
	} {
		trust := tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{op.Key(tassadar.RoleOperator), w, logKey.Key()}}
		c.edit(&trust)
		if err := CheckTrust(&trust); (err == nil) != c.ok || err != nil && tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestLogVerifier(t *testing.T) {
	key := func(seed byte) tassadar.Key {
		k, err := NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, 32)))
		if err != nil {
			t.Fatal(err)
		}
		return k.Key()
	}
	revoked := key(2)
	revoked.Revoked = 1
	for _, c := range []struct {
		name string
		keys []tassadar.Key
		want tassadar.Code
	}{
		{"one", []tassadar.Key{key(1)}, ""},
		{"one and a revoked one", []tassadar.Key{revoked, key(1)}, ""},
		{"none", nil, tassadar.SignerUntrusted},
		{"a revoked one", []tassadar.Key{revoked}, tassadar.SignerUntrusted},
		{"two", []tassadar.Key{key(1), key(2)}, tassadar.PolicyMalformed},
		{"one that is none", []tassadar.Key{{ID: logKeyID("x"), Role: tassadar.RoleLog, Public: "x"}}, tassadar.PolicyMalformed},
	} {
		if _, err := LogVerifier(&tassadar.Trust{Keys: c.keys}); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func FuzzOpen(f *testing.F) {
	s := testingSigner(f, "a")
	keys := []tassadar.Key{s.Key(tassadar.RoleOperator)}
	for _, record := range sampleRecords(f, s) {
		f.Add(record)
		f.Add(record[:len(record)/2])
	}
	f.Add([]byte(`{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"keyid":"","sig":""}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rec, err := Open(data, keys)
		if err != nil {
			if tassadar.CodeOf(err) == "" {
				t.Fatalf("no reason code: %v", err)
			}
			return
		}
		again, err := Open(bytes.Clone(data), nil)
		if err != nil || again.Digest != rec.Digest {
			t.Fatalf("opened once with keys and not without: %v", err)
		}
		for _, v := range []any{&Receipt{}, &Publication{}, &TrustRecord{}, &PolicyRecord{}, &Governance{}, &Assignment{}, &Closing{}} {
			if err := rec.decode(v); err == nil {
				if _, err := tassadar.Canonical(v); err != nil {
					t.Fatalf("decoded, and does not encode: %v", err)
				}
			}
		}
	})
}

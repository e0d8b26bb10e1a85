package evidence

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"pgregory.net/rapid"

	"tassadar"
)

// testWitness makes cosignatures of any date, apart from the code under test.
type testWitness struct {
	name string
	key  ed25519.PrivateKey
}

func newTestWitness(name string, seed byte) testWitness {
	return testWitness{name, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize))}
}

// verifier returns the verifier string with an algorithm byte.
func (w testWitness) verifier(alg byte) string {
	data := append([]byte{alg}, w.key.Public().(ed25519.PublicKey)...)
	return fmt.Sprintf("%s+%x+%s", w.name, w.hash(alg), base64.StdEncoding.EncodeToString(data))
}

func (w testWitness) hash(alg byte) []byte {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%c%s", w.name, alg, []byte(w.key.Public().(ed25519.PublicKey))))
	return sum[:4]
}

func (w testWitness) Key() tassadar.Key {
	v := w.verifier(4)
	sum := sha256.Sum256([]byte(v))
	return tassadar.Key{ID: hex.EncodeToString(sum[:]), Role: tassadar.RoleWitness, Public: v, URL: "https://" + w.name}
}

// line cosigns a checkpoint (C2SP tlog-cosignature).
func (w testWitness) line(checkpoint []byte, at uint64) string {
	text, _, _ := bytes.Cut(checkpoint, []byte("\n\n"))
	msg := fmt.Sprintf("cosignature/v1\ntime %d\n%s\n", at, text)
	sig := binary.BigEndian.AppendUint64(w.hash(4), at)
	sig = append(sig, ed25519.Sign(w.key, []byte(msg))...)
	return fmt.Sprintf("— %s %s\n", w.name, base64.StdEncoding.EncodeToString(sig))
}

// cosign appends a line of each witness.
func cosign(checkpoint []byte, at uint64, witnesses ...testWitness) []byte {
	out := slices.Clone(checkpoint)
	for _, w := range witnesses {
		out = append(out, w.line(checkpoint, at)...)
	}
	return out
}

func keysOf(witnesses ...testWitness) []tassadar.Key {
	var keys []tassadar.Key
	for _, w := range witnesses {
		keys = append(keys, w.Key())
	}
	return keys
}

func testHead(t testing.TB, n int) []byte {
	t.Helper()
	return testCheckpoint(t, uint64(n), RootOf(testLeaves(n)))
}

func TestWitnessVerifier(t *testing.T) {
	w := newTestWitness("witness.invalid/a", 7)
	good := w.Key()
	v, err := WitnessVerifier(&good)
	if err != nil || v.Name() != w.name || v.KeyHash() != binary.BigEndian.Uint32(w.hash(4)) {
		t.Fatalf("got %v, %v", v, err)
	}
	named := func(public string) tassadar.Key {
		sum := sha256.Sum256([]byte(public))
		return tassadar.Key{ID: hex.EncodeToString(sum[:]), Role: tassadar.RoleWitness, Public: public}
	}
	sum := sha256.Sum256([]byte("a\n"))
	noKey := hex.EncodeToString(sum[:4])
	long := base64.StdEncoding.EncodeToString(append([]byte{4}, make([]byte, 33)...))
	identity := append([]byte{4, 1}, make([]byte, 31)...) // under which everything verifies
	nobody := sha256.Sum256(append([]byte("a\n"), identity...))
	for name, k := range map[string]tassadar.Key{
		"nobody's key":      named(fmt.Sprintf("a+%x+%s", nobody[:4], base64.StdEncoding.EncodeToString(identity))),
		"a log's key":       named(w.verifier(1)),
		"ML-DSA":            named(w.verifier(6)),
		"hash of the other": named(strings.Replace(w.verifier(4), hex.EncodeToString(w.hash(4)), hex.EncodeToString(w.hash(1)), 1)),
		"upper-case hash":   named(strings.Replace(w.verifier(4), hex.EncodeToString(w.hash(4)), strings.ToUpper(hex.EncodeToString(w.hash(4))), 1)),
		"no key":            named("a+" + noKey + "+"),
		"no parts":          named("witness.invalid"),
		"empty":             named(""),
		"no name":           named(testWitness{"", w.key}.verifier(4)),
		"space in name":     named(testWitness{"a b", w.key}.verifier(4)),
		"letters in name":   named(testWitness{"wıtness", w.key}.verifier(4)),
		"control in name":   named(testWitness{"a\x01b", w.key}.verifier(4)),
		"delete in name":    named(testWitness{"a\x7fb", w.key}.verifier(4)),
		"long name":         named(testWitness{strings.Repeat("a", 256), w.key}.verifier(4)),
		"long key":          named("a+00000000+" + long),
		"trailing":          named(w.verifier(4) + "+"),
		"another id":        {ID: strings.Repeat("0", 64), Role: tassadar.RoleWitness, Public: good.Public},
		"another role":      {ID: good.ID, Role: tassadar.RoleLog, Public: good.Public},
	} {
		if v, err := WitnessVerifier(&k); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: got %v, %v", name, v, err)
		}
	}
}

func TestCheckTrustWitnesses(t *testing.T) {
	operator, err := NewSigner(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	dispatcher, err := NewSigner(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{4}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	logKey, err := NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	operatorsLog, err := NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	a, b := newTestWitness("witness.invalid/a", 7), newTestWitness("witness.invalid/b", 8)
	trust := func(edit func(*tassadar.Trust)) *tassadar.Trust {
		tr := &tassadar.Trust{
			Governance: tassadar.Governance{Threshold: 1, Witnesses: 2},
			Keys:       []tassadar.Key{operator.Key(tassadar.RoleOperator), dispatcher.Key(tassadar.RoleDispatcher), logKey.Key(), a.Key(), b.Key()},
		}
		edit(tr)
		return tr
	}
	urlIs := func(u string) func(*tassadar.Trust) { return func(tr *tassadar.Trust) { tr.Keys[3].URL = u } }
	for name, edit := range map[string]func(*tassadar.Trust){
		"as it is":         func(*tassadar.Trust) {},
		"asks none":        func(tr *tassadar.Trust) { tr.Governance.Witnesses = 0 },
		"one revoked":      func(tr *tassadar.Trust) { tr.Governance.Witnesses = 1; tr.Keys[3].Revoked = 5 },
		"url with path":    urlIs("http://localhost:8080/w/1"),
		"url with address": urlIs("http://[::1]:8080"),
		"url with space":   urlIs("http://a.invalid/%20"),
		"longest url":      urlIs("https://a.invalid/" + strings.Repeat("a", maxWitnessURL-18)),
		"log and operator": func(tr *tassadar.Trust) { tr.Keys[2] = operatorsLog.Key() },
	} {
		if err := CheckTrust(trust(edit)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, edit := range map[string]func(*tassadar.Trust){
		"too many asked":         func(tr *tassadar.Trust) { tr.Governance.Witnesses = 3 },
		"too many live asked":    func(tr *tassadar.Trust) { tr.Keys[3].Revoked = 5 },
		"negative":               func(tr *tassadar.Trust) { tr.Governance.Witnesses = -1 },
		"dispatchers decide":     func(tr *tassadar.Trust) { tr.Governance.Threshold = 2 },
		"dispatcher's key":       func(tr *tassadar.Trust) { tr.Keys[1].Public = tr.Keys[0].Public },
		"operator with url":      func(tr *tassadar.Trust) { tr.Keys[0].URL = "https://a.invalid" },
		"log with url":           func(tr *tassadar.Trust) { tr.Keys[2].URL = "https://a.invalid" },
		"one key, two names":     func(tr *tassadar.Trust) { tr.Keys[4] = testWitness{"other", a.key}.Key() },
		"revoked key, new name":  func(tr *tassadar.Trust) { *tr = *revokedAndBack(tr, a) },
		"log witnesses itself":   func(tr *tassadar.Trust) { tr.Keys[3] = newTestWitness("w", 1).Key() },
		"operator's key":         func(tr *tassadar.Trust) { tr.Keys[3] = newTestWitness("w", 3).Key() },
		"no url":                 urlIs(""),
		"file url":               urlIs("file:///etc/passwd"),
		"ftp url":                urlIs("ftp://a.invalid"),
		"no scheme":              urlIs("witness.invalid"),
		"no host":                urlIs("https://"),
		"port only":              urlIs("https://:80"),
		"slash":                  urlIs("https://a.invalid/"),
		"query":                  urlIs("https://a.invalid/?x=1"),
		"empty query":            urlIs("https://a.invalid?"),
		"fragment":               urlIs("https://a.invalid#x"),
		"empty fragment":         urlIs("https://a.invalid#"),
		"password":               urlIs("https://u:p@a.invalid"),
		"line break":             urlIs("https://a.invalid/\nx"),
		"invisible":              urlIs("https://a.invalid/\u202ex"),
		"long":                   urlIs("https://a.invalid/" + strings.Repeat("a", maxWitnessURL-17)),
		"delete":                 urlIs("https://a.invalid/\x7f"),
		"space":                  urlIs("https://a.invalid/ "),
		"verifier of a log":      func(tr *tassadar.Trust) { tr.Keys[3].Public = tr.Keys[2].Public },
		"witness without its id": func(tr *tassadar.Trust) { tr.Keys[3].ID = strings.Repeat("1", 64) },
	} {
		if err := CheckTrust(trust(edit)); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func revokedAndBack(tr *tassadar.Trust, w testWitness) *tassadar.Trust {
	tr.Governance.Witnesses = 1
	tr.Keys[3].Revoked = 5
	tr.Keys = append(tr.Keys, testWitness{"again", w.key}.Key())
	return tr
}

func TestOpenCosigned(t *testing.T) {
	_, logV := testLogKey(t, 1)
	a, b, c := newTestWitness("w.invalid/a", 7), newTestWitness("w.invalid/b", 8), newTestWitness("w.invalid/c", 9)
	keys := keysOf(a, b)
	slices.SortFunc(keys, func(x, y tassadar.Key) int { return strings.Compare(y.ID, x.ID) }) // not in order
	cp := testHead(t, 5)
	both := cosign(cp, 100, a, b)

	head, got, err := OpenCosigned(cosign(both, 100, c), logV, keys)
	if err != nil {
		t.Fatal(err)
	}
	want := []Cosignature{{a.Key().ID, 100}, {b.Key().ID, 100}}
	slices.SortFunc(want, func(x, y Cosignature) int { return strings.Compare(x.Witness, y.Witness) })
	if d := cmp.Diff(want, got); d != "" || head.Size != 5 {
		t.Errorf("size %d, -want +got\n%s", head.Size, d)
	}
	if plain, err := OpenCheckpoint(both, logV); err != nil || plain.Size != 5 {
		t.Errorf("OpenCheckpoint of a cosigned one: %v, %v", plain, err)
	}
	if _, got, err := OpenCosigned(cp, logV, keys); err != nil || len(got) != 0 {
		t.Errorf("without cosignatures: %v, %v", got, err)
	}

	t.Run("revoked", func(t *testing.T) {
		keys := keysOf(a, b)
		keys[0].Revoked = 50
		if _, got, err := OpenCosigned(both, logV, keys); err != nil || len(got) != 1 || got[0].Witness != b.Key().ID {
			t.Errorf("got %v, %v", got, err)
		}
	})
	t.Run("other roles", func(t *testing.T) {
		keys := keysOf(a)
		keys[0].Role = tassadar.RoleLog
		if _, got, err := OpenCosigned(both, logV, keys); err != nil || len(got) != 0 {
			t.Errorf("got %v, %v", got, err)
		}
	})
	t.Run("twice", func(t *testing.T) {
		raw := append(slices.Clone(cp), a.line(cp, 300)+a.line(cp, 200)+a.line(cp, 250)...)
		if _, got, err := OpenCosigned(raw, logV, keys); err != nil || len(got) != 1 || got[0].At != 200 {
			t.Errorf("got %v, %v", got, err)
		}
	})

	t.Run("half a name", func(t *testing.T) {
		// Name and key hash together name a key (C2SP signed-note); the rest is unknown.
		hash := append(slices.Clone(a.hash(4)), 1, 2, 3)
		raw := append(slices.Clone(cp), a.line(cp, 100)...)
		foreign := "— other " + base64.StdEncoding.EncodeToString(hash) + "\n— " + a.name + " " + base64.StdEncoding.EncodeToString(append([]byte{9, 9, 9, 9}, hash...)) + "\n"
		raw = append(raw, foreign...)
		if _, got, err := OpenCosigned(raw, logV, keys); err != nil || len(got) != 1 || got[0].At != 100 {
			t.Errorf("got %v, %v", got, err)
		}
		if merged, err := MergeCosigned(raw, cp, logV, keys); err != nil || !bytes.Equal(merged, raw) {
			t.Errorf("merged to\n%s%v", merged, err)
		}
	})
	t.Run("wrong key", func(t *testing.T) {
		keys := keysOf(a)
		keys[0].ID = "1"
		if _, got, err := OpenCosigned(cp, logV, keys); tassadar.CodeOf(err) != tassadar.PolicyMalformed {
			t.Errorf("got %v, %v", got, err)
		}
	})

	bad := func(name string, raw []byte) {
		t.Run(name, func(t *testing.T) {
			if _, got, err := OpenCosigned(raw, logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
	line := a.line(cp, 100)
	prefix := "— " + a.name + " "
	sig, err := base64.StdEncoding.DecodeString(strings.TrimSpace(strings.TrimPrefix(line, prefix)))
	if err != nil {
		t.Fatal(err)
	}
	with := func(data []byte) []byte {
		return append(slices.Clone(cp), prefix+base64.StdEncoding.EncodeToString(data)+"\n"...)
	}
	for _, at := range []int{4, 11, 12, 40, len(sig) - 1} {
		edited := slices.Clone(sig)
		edited[at] ^= 1
		bad(fmt.Sprintf("byte %d edited", at), with(edited))
	}
	b64 := base64.StdEncoding.EncodeToString(sig)
	last := strings.IndexByte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", b64[len(b64)-3])
	spelt := b64[:len(b64)-3] + string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[last+1]) + "=="
	bad("spelt otherwise", append(slices.Clone(cp), prefix+spelt+"\n"...))
	bad("short", with(sig[:len(sig)-1]))
	bad("few bytes", with(sig[:6]))
	bad("long", with(append(slices.Clone(sig), 0)))
	bad("no date", with(append(slices.Clone(sig[:4]), sig[12:]...)))
	bad("dated 0", cosign(cp, 0, a))
	bad("dated beyond int64", cosign(cp, math.MaxInt64+1, a))
	bad("second line wrong", append(append(slices.Clone(cp), line...), with(append(slices.Clone(sig[:75]), 1))[len(cp):]...))
	bad("of another checkpoint", append(slices.Clone(cp), a.line(testHead(t, 4), 100)...))
	bad("of another log's checkpoint", append(slices.Clone(cp), a.line(bytes.Replace(cp, []byte("test.invalid"), []byte("evil.invalid"), 1), 100)...))
	bad("without the log's signature", append(slices.Clone(cp[:bytes.Index(cp, []byte("\n\n"))+2]), line...))
	bad("flood", append(slices.Clone(cp), strings.Repeat(line, 101)...))
	if _, got, err := OpenCosigned(cosign(cp, math.MaxInt64, a), logV, keys); err != nil || got[0].At != math.MaxInt64 {
		t.Errorf("the last date: %v, %v", got, err)
	}
}

func TestMergeCosigned(t *testing.T) {
	_, logV := testLogKey(t, 1)
	a, b, c := newTestWitness("w.invalid/a", 7), newTestWitness("w.invalid/b", 8), newTestWitness("w.invalid/c", 9)
	keys := keysOf(a, b)
	cp := testHead(t, 5)
	merge := func(x, y []byte) []byte {
		t.Helper()
		out, err := MergeCosigned(x, y, logV, keys)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	times := func(raw []byte) map[string]int64 {
		t.Helper()
		_, got, err := OpenCosigned(raw, logV, keysOf(a, b, c))
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]int64{}
		for _, s := range got {
			out[s.Witness] = s.At
		}
		return out
	}
	ida, idb, idc := a.Key().ID, b.Key().ID, c.Key().ID
	ab := merge(cosign(cp, 10, a), cosign(cp, 20, b))
	if d := cmp.Diff(map[string]int64{ida: 10, idb: 20}, times(ab)); d != "" {
		t.Error(d)
	}
	if !bytes.Equal(ab, merge(cosign(cp, 20, b), cosign(cp, 10, a))) || !bytes.Equal(ab, merge(ab, cp)) || !bytes.Equal(ab, merge(ab, ab)) {
		t.Error("the order of merging shows")
	}
	if d := cmp.Diff(map[string]int64{ida: 5, idb: 20}, times(merge(ab, cosign(cp, 5, a)))); d != "" {
		t.Errorf("an earlier one: %s", d)
	}
	if got := merge(ab, cosign(cp, 15, a)); !bytes.Equal(got, ab) {
		t.Errorf("a later one changes\n%s\nto\n%s", ab, got)
	}
	if d := cmp.Diff(map[string]int64{ida: 10, idb: 20, idc: 30}, times(merge(cosign(cp, 30, c), ab))); d != "" {
		t.Errorf("what an unknown key signed is lost: %s", d)
	}
	if d := cmp.Diff(map[string]int64{ida: 10, idb: 20}, times(merge(ab, cosign(cp, 30, c)))); d != "" {
		t.Errorf("what an unknown key signed comes in: %s", d)
	}
	for name, other := range map[string][]byte{
		"another size": testHead(t, 4),
		"a fork":       testCheckpoint(t, 5, bytes.Repeat([]byte{9}, 32)),
		"no note":      []byte("x"),
		"edited":       append(slices.Clone(cp), a.line(testHead(t, 4), 100)...),
	} {
		if got, err := MergeCosigned(ab, other, logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: got %s, %v", name, got, err)
		}
	}
	for name, into := range map[string][]byte{"no note": []byte("x"), "edited": append(slices.Clone(cp), a.line(testHead(t, 4), 100)...)} {
		if got, err := MergeCosigned(into, ab, logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("into %s: got %s, %v", name, got, err)
		}
		if got, err := BareCheckpoint(into, logV); (err == nil) != (name == "edited") {
			t.Errorf("%s: a bare checkpoint of it %s, %v", name, got, err)
		}
	}
	// As many signatures as a reader takes, and no more.
	full := slices.Clone(cp)
	for i := range 98 {
		full = append(full, newTestWitness(fmt.Sprint("w.invalid/", i), byte(i)).line(cp, 1)...)
	}
	if got, err := MergeCosigned(full, cosign(cp, 10, a), logV, keys); err != nil || !bytes.Contains(got, []byte(a.line(cp, 10))) {
		t.Errorf("the last signature that there is room for: %v", err)
	}
	if got, err := MergeCosigned(full, cosign(cp, 10, a, b), logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("more signatures than there is room for: %d bytes, %v", len(got), err)
	}
	bare, err := BareCheckpoint(cosign(ab, 30, c), logV)
	if err != nil || !bytes.Equal(bare, cp) {
		t.Errorf("BareCheckpoint: got\n%s%v", bare, err)
	}
}

func TestReadCosigned(t *testing.T) {
	_, logV := testLogKey(t, 1)
	a := newTestWitness("w.invalid/a", 7)
	keys := keysOf(a)
	if got, err := ReadCosigned(fstest.MapFS{}, logV, keys); err != nil || got != nil {
		t.Errorf("without folder: %v, %v", got, err)
	}
	good := func() fstest.MapFS {
		return fstest.MapFS{
			"witness/10":     {Data: cosign(testHead(t, 10), 20, a)},
			"witness/9":      {Data: cosign(testHead(t, 9), 10, a)},
			"witness/12":     {Data: testHead(t, 12)},
			"witness/new":    {Data: []byte("half a checkp")},
			"witness/009":    {Data: []byte("?")},
			"witness/+9":     {Data: []byte("?")},
			"witness/README": {Data: []byte("?")},
			"witness/sub/9":  {Data: []byte("?")},
		}
	}
	got, err := ReadCosigned(good(), logV, keys)
	if err != nil || len(got) != 3 || got[0].Head.Size != 9 || got[1].Head.Size != 10 || len(got[1].Cosignatures) != 1 || len(got[2].Cosignatures) != 0 {
		t.Errorf("got %v, %v", got, err)
	}
	if raw, err := ReadCosignedNote(good(), 9); err != nil || len(raw) == 0 {
		t.Error(err)
	}
	if _, err := ReadCosignedNote(good(), 8); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	for name, edit := range map[string]func(fstest.MapFS){
		"other name": func(m fstest.MapFS) { m["witness/8"] = m["witness/9"] },
		"empty":      func(m fstest.MapFS) { m["witness/8"] = &fstest.MapFile{} },
		"too long":   func(m fstest.MapFS) { m["witness/9"].Data = append(m["witness/9"].Data, make([]byte, 70000)...) },
		"folder":     func(m fstest.MapFS) { m["witness/8/x"] = &fstest.MapFile{} },
		"pipe":       func(m fstest.MapFS) { m["witness/8"] = &fstest.MapFile{Mode: fs.ModeNamedPipe} },
		"junk of 0":  func(m fstest.MapFS) { m["witness/0"] = &fstest.MapFile{Data: []byte("?")} },
		"edited":     func(m fstest.MapFS) { m["witness/9"].Data = append(testHead(t, 9), a.line(testHead(t, 10), 20)...) },
		"another log's": func(m fstest.MapFS) {
			m["witness/9"].Data = bytes.Replace(m["witness/9"].Data, []byte("test"), []byte("evil"), 1)
		},
		"no folder": func(m fstest.MapFS) { clear(m); m["witness"] = &fstest.MapFile{} },
		"flood": func(m fstest.MapFS) {
			for i := range maxCosigned + 1 {
				m[fmt.Sprintf("witness/x%d", i)] = &fstest.MapFile{}
			}
		},
	} {
		m := good()
		edit(m)
		if got, err := ReadCosigned(m, logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: got %v, %v", name, got, err)
		}
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "witness"), 0o755); err != nil {
		t.Fatal(err)
	}
	outside := filepath.Join(t.TempDir(), "x")
	if err := os.WriteFile(outside, cosign(testHead(t, 9), 10, a), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(dir, "witness", "9")); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadCosigned(os.DirFS(dir), logV, keys); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("link: got %v, %v", got, err)
	}
}

// seen makes a Cosigned of the test log.
func seen(n int, at map[string]int64) Cosigned {
	c := Cosigned{Head: LogHead{"test.invalid/log", tassadar.Uint(n), RootOf(testLeaves(n))}, Cosignatures: nil}
	for w, t := range at {
		c.Cosignatures = append(c.Cosignatures, Cosignature{w, t})
	}
	slices.SortFunc(c.Cosignatures, func(x, y Cosignature) int { return strings.Compare(x.Witness, y.Witness) })
	return c
}

func TestWitnessed(t *testing.T) {
	leaves := testLeaves(20)
	history := []Cosigned{
		seen(15, map[string]int64{"a": 300, "b": 310, "c": 290}),
		seen(5, map[string]int64{"a": 100}),
		seen(10, map[string]int64{"a": 200, "b": 205}),
		seen(12, map[string]int64{"c": 1}), // lies
		seen(18, map[string]int64{"b": 400}),
		seen(25, map[string]int64{"a": 500, "b": 500, "c": 500}), // beyond what is here
	}
	type by struct {
		at int64
		ok bool
	}
	for _, test := range []struct {
		quorum int
		size   uint64
		by     map[uint64]by
	}{
		{-1, 0, map[uint64]by{0: {}}},
		{0, 0, map[uint64]by{0: {}, 19: {}}},
		{1, 18, map[uint64]by{0: {1, true}, 4: {1, true}, 11: {1, true}, 12: {290, true}, 14: {290, true}, 15: {400, true}, 17: {400, true}, 18: {}, math.MaxUint64: {}}},
		{2, 15, map[uint64]by{0: {100, true}, 4: {100, true}, 5: {200, true}, 9: {200, true}, 10: {300, true}, 11: {300, true}, 12: {300, true}, 14: {300, true}, 15: {}}},
		{3, 15, map[uint64]by{0: {205, true}, 9: {205, true}, 10: {310, true}, 14: {310, true}, 15: {}}},
		{4, 0, map[uint64]by{0: {}}},
	} {
		w, err := NewWitnessed(leaves, history, test.quorum)
		if err != nil {
			t.Fatal(err)
		}
		if w.Size() != test.size || w.Latest() != 500 || w.Largest() != 25 {
			t.Errorf("quorum %d: size %d, want %d; latest %d, largest %d", test.quorum, w.Size(), test.size, w.Latest(), w.Largest())
		}
		for index, want := range test.by {
			if at, ok := w.By(index); at != want.at || ok != want.ok {
				t.Errorf("quorum %d, leaf %d: got %d, %v, want %d, %v", test.quorum, index, at, ok, want.at, want.ok)
			}
		}
	}
	for _, w := range []*Witnessed{{}, must(NewWitnessed(leaves, nil, 1))} {
		if _, ok := w.By(0); ok || w.Size() != 0 || w.Latest() != 0 || w.Largest() != 0 {
			t.Errorf("of nothing: %+v", w)
		}
	}
	// The empty log can be cosigned too, and says nothing.
	if w, err := NewWitnessed(nil, []Cosigned{seen(0, map[string]int64{"a": 5})}, 1); err != nil || w.Size() != 0 || w.Latest() != 5 {
		t.Errorf("empty log: %+v, %v", w, err)
	}
	// A quorum on different sizes is none on a size.
	if w := must(NewWitnessed(leaves, []Cosigned{seen(5, map[string]int64{"a": 1}), seen(6, map[string]int64{"b": 2})}, 2)); w.Size() != 0 {
		t.Errorf("size %d of two witnesses at two sizes", w.Size())
	}
	// One witness that cosigned many sizes is one.
	if w := must(NewWitnessed(leaves, []Cosigned{seen(5, map[string]int64{"a": 1}), seen(6, map[string]int64{"a": 2}), seen(7, map[string]int64{"a": 3})}, 2)); w.Size() != 0 {
		t.Errorf("size %d by one witness alone", w.Size())
	} else if _, ok := w.By(0); ok {
		t.Error("one witness alone bounds a date")
	}
	for _, size := range []int{0, 1, 20} {
		fork := seen(size, map[string]int64{"a": 1})
		fork.Head.Root = bytes.Repeat([]byte{7}, 32)
		if w, err := NewWitnessed(leaves, append(slices.Clone(history), fork), 2); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("another history of %d leaves: %+v, %v", size, w, err)
		}
	}
}

// TestBounds: a quorum bounds the age of every state that it reaches, of those
// that some witness cosigned, and of no other.
func TestBounds(t *testing.T) {
	history := []Cosigned{
		seen(0, map[string]int64{"a": 1, "b": 1}),
		seen(5, map[string]int64{"a": 100}),
		seen(10, map[string]int64{"a": 200, "b": 205}),
		seen(18, map[string]int64{"b": 400}),
		seen(25, map[string]int64{"a": 500, "b": 500}),
	}
	for quorum, want := range [][]Bound{nil, {{5, 100}, {10, 200}, {18, 400}}, {{5, 205}, {10, 205}}, nil} {
		w := must(NewWitnessed(testLeaves(20), history, quorum))
		if got := w.Bounds(history); !slices.Equal(got, want) {
			t.Errorf("quorum %d: %v, want %v", quorum, got, want)
		}
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// By equals its definition, and fewer liars than the quorum cannot make it
// earlier than the first honest witness saw the leaf.
func TestWitnessedBounds(t *testing.T) {
	leaves := testLeaves(12)
	names := []string{"a", "b", "c", "d"}
	rapid.Check(t, func(t *rapid.T) {
		quorum := rapid.IntRange(1, 4).Draw(t, "quorum")
		liars := names[:rapid.IntRange(0, quorum-1).Draw(t, "liars")]
		var history []Cosigned
		for size := 1; size <= 14; size++ {
			at := map[string]int64{}
			for _, n := range names {
				if !rapid.Bool().Draw(t, "cosigned") {
					continue
				}
				at[n] = int64(1000*size + rapid.IntRange(0, 999).Draw(t, "at"))
				if slices.Contains(liars, n) {
					at[n] = int64(rapid.IntRange(1, 20000).Draw(t, "lie"))
				}
			}
			history = append(history, seen(size, at))
		}
		w, err := NewWitnessed(leaves, history, quorum)
		if err != nil {
			t.Fatal(err)
		}
		for index := range uint64(14) {
			var first []int64
			for _, n := range names {
				smallest := int64(math.MaxInt64)
				for _, c := range history {
					for _, s := range c.Cosignatures {
						if s.Witness == n && uint64(c.Head.Size) > index && c.Head.Size <= 12 {
							smallest = min(smallest, s.At)
						}
					}
				}
				if smallest < math.MaxInt64 {
					first = append(first, smallest)
				}
			}
			slices.Sort(first)
			at, ok := w.By(index)
			if ok != (len(first) >= quorum) || ok && at != first[quorum-1] {
				t.Fatalf("leaf %d: got %d, %v, want number %d of %v", index, at, ok, quorum, first)
			}
			if ok && at < int64(1000*(index+1)) {
				t.Fatalf("leaf %d: %d liars of a quorum of %d say %d", index, len(liars), quorum, at)
			}
		}
	})
}

func TestConsistencyProof(t *testing.T) {
	_, logV := testLogKey(t, 1)
	const n = 40
	leaves := testLeaves(n)
	l, err := OpenLog(testTiles(t, leaves), logV)
	if err != nil {
		t.Fatal(err)
	}
	for to := range uint64(n + 1) {
		for from := range to + 1 {
			p, err := l.ConsistencyProof(from, to)
			if err != nil {
				t.Fatal(err)
			}
			q, err := ConsistencyProof(leaves, from, to)
			if err != nil || !cmp.Equal(p, q) {
				t.Fatalf("%d to %d: from leaves %x, %v, from the log %x", from, to, q, err, p)
			}
			if from == 0 {
				if len(p) != 0 {
					t.Fatalf("0 to %d: %x", to, p)
				}
				continue
			}
			a, b := RootOf(leaves[:from]), RootOf(leaves[:to])
			if err := proof.VerifyConsistency(rfc6962.DefaultHasher, from, to, p, a, b); err != nil {
				t.Fatalf("%d to %d: %v", from, to, err)
			}
		}
	}
	for _, bad := range [][2]uint64{{3, 2}, {0, n + 1}, {n + 1, n + 1}, {1, math.MaxUint64}, {math.MaxUint64, 1}} {
		if p, err := l.ConsistencyProof(bad[0], bad[1]); tassadar.CodeOf(err) != tassadar.RolledBack {
			t.Errorf("%v: got %x, %v", bad, p, err)
		}
		if p, err := ConsistencyProof(leaves, bad[0], bad[1]); tassadar.CodeOf(err) != tassadar.RolledBack {
			t.Errorf("%v: got %x, %v", bad, p, err)
		}
	}
}

func FuzzOpenCosigned(f *testing.F) {
	a := newTestWitness("w.invalid/a", 7)
	cp := testHead(f, 5)
	f.Add(cp)
	f.Add(cosign(cp, 100, a))
	f.Add(append(cosign(cp, 100, a), a.line(cp, 0)...))
	_, logV := testLogKey(f, 1)
	keys := keysOf(a)
	f.Fuzz(func(t *testing.T, raw []byte) {
		head, got, err := OpenCosigned(raw, logV, keys)
		if err != nil {
			if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				t.Fatalf("no code: %v", err)
			}
			return
		}
		plain, err := OpenCheckpoint(raw, logV)
		if err != nil || !cmp.Equal(plain, head) {
			t.Fatalf("OpenCheckpoint: %v, %v; want %v", plain, err, head)
		}
		// Nobody but the witness makes its cosignatures.
		for _, s := range got {
			if s.At != 100 {
				t.Fatalf("forged: %v", s)
			}
		}
		merged, err := MergeCosigned(raw, raw, logV, keys)
		if err != nil {
			t.Fatalf("merge: %v", err)
		}
		if _, again, err := OpenCosigned(merged, logV, keys); err != nil || !cmp.Equal(again, got) {
			t.Fatalf("merged: %v, %v; want %v", again, err, got)
		}
	})
}

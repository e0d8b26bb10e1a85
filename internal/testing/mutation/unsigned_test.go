package mutation_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/strictyaml"
)

// copied is what a verifier holds: files.
type copied struct {
	tiles       fstest.MapFS
	publication []byte
	trust       []byte
	canonical   bool // the trust is canonical JSON, not YAML
	seen        *appraise.Memory
	at          int64
}

// own is the verifier's trust.
func (f *copied) own() (*tassadar.Trust, error) {
	var trust tassadar.Trust
	if f.canonical {
		if err := tassadar.DecodeCanonical(f.trust, &trust); err != nil {
			return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
		}
	} else if err := strictyaml.Decode("trust.yaml", f.trust, &trust); err != nil {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
	}
	return &trust, evidence.CheckTrust(&trust)
}

// setTrust gives the verifier another trust.
func (f *copied) setTrust(trust *tassadar.Trust) (err error) {
	if f.canonical {
		f.trust, err = tassadar.Canonical(trust)
	} else {
		f.trust, err = strictyaml.Encode(trust)
	}
	return err
}

// check does what `tassadar verify` does with files.
func (f *copied) check() (*appraise.Check, error) {
	trust, err := f.own()
	if err != nil {
		return nil, err
	}
	return checkFiles(f.tiles, bytes.TrimSuffix(f.publication, []byte("\n")), trust, f.seen, f.at)
}

func checkFiles(tiles fs.FS, record []byte, trust *tassadar.Trust, seen *appraise.Memory, at int64) (*appraise.Check, error) {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	log, err := evidence.OpenLog(tiles, verifier)
	if err != nil {
		return nil, err
	}
	cosigned, err := evidence.ReadCosigned(tiles, verifier, trust.Keys)
	if err != nil {
		return nil, err
	}
	return appraise.CheckWitnessed(record, log, cosigned, trust, seen, at)
}

// real is the copy that nobody changed, with the tiles of earlier sizes.
func (b *base) real(t testing.TB, earlier ...int) (yaml, canonical copied) {
	t.Helper()
	cp, err := b.log.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	out := copied{tiles: tilesOf(cp, b.leaves), publication: b.items[len(b.items)-1].raw, at: b.now}
	for _, n := range earlier {
		addTiles(out.tiles, b.leaves[:n])
	}
	if out.trust, err = strictyaml.Encode(&b.trusts[1]); err != nil {
		t.Fatal(err)
	}
	out.trust = append([]byte("# Whose signatures count.\n"), out.trust...)
	other := out
	other.canonical = true
	if other.trust, err = tassadar.Canonical(&b.trusts[1]); err != nil {
		t.Fatal(err)
	}
	return out, other
}

// outcome is what has to become of a change.
type outcome int

const (
	refused outcome = iota
	less            // only the verifier's own trust was changed: nothing more is accepted
	kept            // what is left still counts
	same            // nothing that counts was changed
)

// harm changes a copy without any key, and names how.
func (b *base) harm(r *rand.Rand, f *copied) (kind string, want outcome) {
	f.tiles = maps.Clone(f.tiles)
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(f.tiles)), func(name string) bool { return strings.HasPrefix(name, "witness") })
	n := len(b.leaves)
	rebuilt := func(leaves [][]byte) {
		tiles := f.tiles
		for _, name := range tileNames(n) {
			delete(tiles, name)
		}
		addTiles(tiles, leaves)
		// The file names of another size would give it away at once.
		if len(leaves) != n && len(leaves) > 0 && r.IntN(2) == 0 {
			was := lastTiles(n)
			for level, name := range lastTiles(len(leaves)) {
				if was[level] != "" {
					tiles[was[level]] = tiles[name]
				}
			}
		}
	}
	leaves := slices.Clone(b.leaves)
	i := r.IntN(n)
	switch k := r.IntN(100); {
	case k < 30:
		name := names[r.IntN(len(names))]
		if r.IntN(3) == 0 {
			name = "checkpoint"
		}
		f.tiles[name] = &fstest.MapFile{Data: someBytes(r, f.tiles[name].Data)}
		return "bytes of " + name, refused
	case k < 36:
		name := names[r.IntN(len(names))]
		data := f.tiles[name].Data
		f.tiles[name] = &fstest.MapFile{Data: data[:r.IntN(len(data))]}
		return "truncated " + name, refused
	case k < 38:
		needed := append([]string{"checkpoint"}, tileNames(n)...)
		delete(f.tiles, needed[r.IntN(len(needed))])
		return "missing file", refused
	case k < 40:
		x, y := names[r.IntN(len(names))], names[r.IntN(len(names))]
		f.tiles[x], f.tiles[y] = f.tiles[y], f.tiles[x]
		return "files exchanged", refused
	case k < 46:
		f.publication = someBytes(r, f.publication)
		return "bytes of publication", refused
	case k < 49: // another record in its place
		x := b.items[r.IntN(len(b.items)-1)]
		if r.IntN(3) == 0 {
			x = b.other[r.IntN(len(b.other))]
		}
		f.publication = x.raw
		return "another record", refused
	case k < 53: // edited, with the old signature
		it := b.items[len(b.items)-1]
		body := clone(it.body)
		edit(r, body, b.values)
		payload, err := payloadOf(it.kind, it.subjects, body)
		if err != nil {
			return "", refused
		}
		f.publication = resigned(it.raw, payload)
		return "field of publication", refused
	case k < 56:
		rebuilt(slices.Delete(leaves, i, i+1))
		return "leaf removed", refused
	case k < 59:
		leaves = slices.Insert(leaves, r.IntN(n), leaves[i])
		if slices.EqualFunc(leaves[:n], b.leaves, bytes.Equal) {
			return "", refused // a log that has grown while it was copied
		}
		rebuilt(leaves)
		return "leaf twice", refused
	case k < 62:
		j := r.IntN(n)
		leaves[i], leaves[j] = leaves[j], leaves[i]
		rebuilt(leaves)
		return "leaves exchanged", refused
	case k < 64:
		rebuilt(leaves[:i])
		return "leaves truncated", refused
	case k < 67:
		leaves[i] = someBytes(r, leaves[i])
		rebuilt(leaves)
		return "bytes of leaf", refused
	case k < 72: // a field, with the old signature
		it := b.items[b.draw(r)]
		body := clone(it.body)
		edit(r, body, b.values)
		payload, err := payloadOf(it.kind, it.subjects, body)
		if err != nil {
			return "", refused
		}
		rebuilt(slices.Replace(leaves, it.first(), it.last+1, evidence.Split(resigned(it.raw, payload))...))
		return "field of " + short(it.kind), refused
	case k < 74:
		it := b.other[r.IntN(len(b.other))]
		if len(it.leaves) == 1 {
			leaves[i] = it.leaves[0]
		}
		rebuilt(leaves)
		return "leaf of another log", refused
	case k < 77: // an earlier state, which the log did sign, shown to one who remembers
		cp, err := b.log.Checkpoint(leaves[:i])
		if err != nil {
			panic(err)
		}
		if r.IntN(2) == 0 {
			rebuilt(leaves[:i])
		}
		f.tiles["checkpoint"] = &fstest.MapFile{Data: cp}
		head := evidence.LogHead{Origin: origin, Size: tassadar.Uint(n), Root: evidence.RootOf(leaves)}
		f.seen = &appraise.Memory{Head: head, Number: 4}
		for k, it := range b.items { // the last publication of that state
			if it.kind == evidence.KindPublication && (it.last < i || k == 0) {
				f.publication = it.raw
			}
		}
		return "earlier state", refused
	case k < 84:
		f.trust = someBytes(r, f.trust)
		if f.canonical {
			return "bytes of trust, canonical", less
		}
		return "bytes of trust", less
	default:
		trust := clone(&b.trusts[1]).(*tassadar.Trust)
		kind = "field of trust"
		if k < 92 {
			edit(r, trust, b.values)
		} else {
			kind = "key of trust"
			editKey(r, trust)
		}
		if f.setTrust(trust) != nil {
			return "", refused
		}
		return kind, less
	}
}

// editKey changes what a trust says of whole keys, so that it stays a trust.
func editKey(r *rand.Rand, t *tassadar.Trust) {
	for range 1 + r.IntN(2) {
		i := r.IntN(len(t.Keys))
		k := &t.Keys[i]
		switch r.IntN(7) {
		case 0:
			t.Keys = slices.Delete(t.Keys, i, i+1)
		case 1:
			k.Revoked = start
		case 2:
			k.Revoked = 0
		case 3:
			k.Role = []tassadar.Role{tassadar.RoleOperator, tassadar.RoleDispatcher, tassadar.RoleWorker}[r.IntN(3)]
			if k.Host = ""; k.Role == tassadar.RoleWorker {
				k.Host = workers[r.IntN(4)].host
			}
		case 4:
			if k.Role == tassadar.RoleWorker {
				k.Host = workers[r.IntN(4)].host
			}
			k.Label = "somebody's"
		case 5:
			other := allKeys[r.IntN(len(allKeys))]
			role := tassadar.RoleOperator
			if other.host != "" {
				role = tassadar.RoleWorker
			}
			if _, ok := t.Key(other.ID()); !ok {
				t.Keys = append(t.Keys, other.trusted(role))
			}
		case 6:
			t.Governance.Threshold = 1 + r.IntN(3)
		}
	}
}

// resigned is a record with another payload and its old signatures.
func resigned(record, payload []byte) []byte {
	fake := signPayload(payload)
	at := bytes.Index(record, []byte(`"signatures":`))
	end := bytes.Index(fake, []byte(`"signatures":`))
	return append(slices.Clone(fake[:end]), record[at:]...)
}

func sameFiles(a, b *copied) bool {
	return bytes.Equal(bytes.TrimSuffix(a.publication, []byte("\n")), b.publication) && bytes.Equal(a.trust, b.trust) && a.seen == nil &&
		maps.EqualFunc(a.tiles, b.tiles, func(x, y *fstest.MapFile) bool { return bytes.Equal(x.Data, y.Data) })
}

// TestUnsigned: of files that somebody without a key changed, a verifier
// accepts nothing; of what the verifier's own trust subtracts, nothing more.
func TestUnsigned(t *testing.T) {
	b := newBase(t)
	yaml, canonical := b.real(t, 30)
	unsigned(t, number(1650, 75_000), accepted, yaml, canonical, b.harm)
}

// accepted are the cells of the real evidence that a verifier accepts.
const accepted = 4

// unsigned changes copies of the same evidence without any key, of which so many cells
// are accepted.
func unsigned(t *testing.T, n, of int, yaml, canonical copied, harm func(r *rand.Rand, f *copied) (string, outcome)) {
	real, err := yaml.check()
	if err != nil {
		t.Fatal(err)
	}
	may := map[tassadar.Cell]int64{}
	for _, c := range real.Cells {
		if c.Accepted {
			may[c.Cell] = c.NotAfter
		}
	}
	if again, err := canonical.check(); err != nil || len(may) != of || tassadar.DigestOf(again) != tassadar.DigestOf(real) {
		t.Fatalf("what nobody changed: %v, %d cells are accepted", err, len(may))
	}
	var c tally
	each(t, n, &c, func(r *rand.Rand, i int) {
		f := yaml
		if r.IntN(3) == 0 {
			f = canonical
		}
		was := f
		kind, want := harm(r, &f)
		for kind == "" || sameFiles(&f, &was) {
			f = was
			kind, want = harm(r, &f)
		}
		got, err := f.check()
		accepted := 0
		if got != nil {
			for _, cell := range got.Cells {
				if cell.Accepted {
					accepted++
					if until, ok := may[cell.Cell]; !ok || cell.NotAfter > until {
						c.fail("mutation %d, %s: %s is accepted until %d", i, kind, cell.Cell, cell.NotAfter)
					}
				}
			}
			for k := range got.Gates {
				if g := &got.Gates[k]; g.Green && (!real.Gates[k].Green || g.Until > real.Gates[k].Until) {
					c.fail("mutation %d, %s: gate %s is green until %d", i, kind, g.Gate, g.Until)
				}
			}
			for k := range got.Units {
				if u := &got.Units[k]; u.SettlementEligible && !real.Units[k].SettlementEligible {
					c.fail("mutation %d, %s: %s is eligible", i, kind, u.Profile)
				}
			}
		}
		switch {
		case want == same:
			if err != nil || tassadar.DigestOf(got) != tassadar.DigestOf(real) {
				c.fail("mutation %d, %s: %v; want what there was before", i, kind, err)
			}
			c.add(kind, "same")
		case err != nil:
			if !tassadar.CodeOf(err).Known() || accepted > 0 {
				c.fail("mutation %d, %s: %v, %d cells accepted", i, kind, err, accepted)
			}
			c.add(kind, string(tassadar.CodeOf(err)))
		case want == refused:
			c.fail("mutation %d, %s: no error", i, kind)
		default:
			c.add(kind, fmt.Sprintf("%d of %d accepted", accepted, len(may)))
		}
	})
}

package mutation_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/ledger"
	"tassadar/internal/publish"
	"tassadar/internal/testing/model"
)

// asked is a verifier's instant, with what he finds of files that nobody
// changed, and of the same without cosignatures.
type asked struct {
	at           int64
	honest, none *appraise.Check
}

// instants are instants before and after evidence goes stale by what witnesses
// say, and by what the log's records say alone.
func (b *witnessed) instants(t testing.TB, f copied) []asked {
	t.Helper()
	first := func(c *appraise.Check) int64 {
		out := int64(math.MaxInt64)
		for i := range c.Cells {
			if c.Cells[i].Accepted {
				out = min(out, c.Cells[i].NotAfter)
			}
		}
		return out
	}
	both := func(at int64) asked {
		t.Helper()
		f.at = at
		honest, err := f.check()
		if err != nil {
			t.Fatal(err)
		}
		bare := f
		bare.tiles = maps.Clone(f.tiles)
		maps.DeleteFunc(bare.tiles, func(name string, _ *fstest.MapFile) bool { return strings.HasPrefix(name, "witness/") })
		none, err := bare.check()
		if err != nil {
			t.Fatal(err)
		}
		return asked{at, honest, none}
	}
	now := both(b.now)
	early, late := first(now.honest), first(now.none)
	eligible := func(c *appraise.Check) bool {
		return slices.ContainsFunc(c.Units, func(u evidence.ExecutionUnit) bool { return u.SettlementEligible })
	}
	if early >= late || !eligible(now.honest) || eligible(now.none) || uint64(now.honest.Witnessed) != uint64(len(b.leaves)) {
		t.Fatalf("cosignatures decide nothing: %+v\nwithout them: %+v", now.honest, now.none)
	}
	out := []asked{now}
	for _, at := range []int64{early - 1, early, (early + late) / 2, late} {
		out = append(out, both(at))
	}
	return out
}

// TestCosigned changes what witnesses cosigned.
func TestCosigned(t *testing.T) {
	b := newWitnessed(t)
	yaml, canonical := b.real(t, 30)
	maps.Copy(yaml.tiles, b.files)
	maps.Copy(canonical.tiles, b.files)
	instants := b.instants(t, yaml)
	t.Run("unsigned", func(t *testing.T) { b.testUnsigned(t, yaml, canonical, instants) })
	t.Run("signed again", func(t *testing.T) { b.testSignedAgain(t, instants) })
}

// testUnsigned: files of cosignatures that somebody without a key changed are
// refused, or say no more than the cosignatures that are left in them do; nobody
// is made to believe that a leaf is older than honest witnesses said, or that
// more of the log is witnessed.
func (b *witnessed) testUnsigned(t *testing.T, yaml, canonical copied, instants []asked) {
	var c tally
	each(t, number(200, 40_000), &c, func(r *rand.Rand, i int) {
		f := yaml
		if r.IntN(3) == 0 {
			f = canonical
		}
		ask := &instants[r.IntN(len(instants))]
		f.at = ask.at
		was := f
		kind, want := b.harmCosigned(r, &f)
		for kind == "" || sameFiles(&f, &was) {
			f = was
			kind, want = b.harmCosigned(r, &f)
		}
		what := kind
		if want != refused && bytes.Equal(f.trust, was.trust) && r.IntN(3) == 0 { // and another
			if more, w := b.harmCosigned(r, &f); more != "" {
				kind, what, want = "two changes", kind+", "+more, min(want, w)
			}
		}
		problem := func(format string, args ...any) {
			c.fail("mutation %d, %s: %s", i, what, fmt.Sprintf(format, args...))
		}
		b.cosigned(r, &f, ask, want, &c, kind, problem)
		if r.IntN(4) == 0 {
			b.merged(r, &f, &c, problem)
		}
		if r.IntN(100) == 0 {
			b.stored(t, &f, r, problem)
		}
	})
	if n := c.count["(all)"]; n["files read"] >= 60 && (n["less is left"] < n["files read"]/10 || n["as before"] < n["files read"]/10 || n["checked whole"] == 0) {
		t.Errorf("of %d mutations whose files were read, %d leave less, %d leave all; %d were checked whole", n["files read"], n["less is left"], n["as before"], n["checked whole"])
	}
}

// cosigned asks what is read of changed files.
func (b *witnessed) cosigned(r *rand.Rand, f *copied, ask *asked, want outcome, c *tally, kind string, problem func(string, ...any)) {
	trust, err := f.own()
	if err != nil {
		if !tassadar.CodeOf(err).Known() {
			problem("trust: no code: %v", err)
		}
		c.add(kind, string(tassadar.CodeOf(err)))
		return
	}
	cosigned, err := evidence.ReadCosigned(f.tiles, b.verifier, trust.Keys)
	if err != nil || want == refused {
		got, checked := f.check()
		if got != nil || !tassadar.CodeOf(checked).Known() {
			problem("files that are refused (%v), and the check: %v", err, checked)
		}
		if want >= kept {
			problem("what is left does not count: %v", err)
		}
		c.add(kind, string(tassadar.CodeOf(checked)))
		return
	}
	left := b.among(f.tiles, trust)
	if wrong := readAs(cosigned).differs(left); wrong != "" {
		problem("read as cosignatures, against what is left of the honest ones: %s", wrong)
		return
	}
	quorum, own := trust.Governance.Witnesses, trust.Digest() != b.trusts[1].Digest()
	v := believe(left, b.leaves, quorum)
	stolen := retired.key().ID
	k, ok := trust.Key(stolen)
	back := ok && k.Revoked == 0 // in the own trust, which is an old one
	if back {
		v.reached = believe(left.without(stolen), b.leaves, quorum).size
	}
	w, err := evidence.NewWitnessed(b.leaves, cosigned, quorum)
	if err != nil {
		problem("honest cosignatures: %v", err)
		return
	}
	b.sees(w, v, problem)
	for i, at := range v.by {
		if !back && later(at) < b.honest.by[i] || v.reached > b.honest.size {
			problem("leaf %d: %d, honest witnesses said %d; witnessed %d, honest %d", i, at, b.honest.by[i], v.size, b.honest.size)
			return
		}
	}
	c.add("(all)", "files read")
	unchanged := slices.Equal(v.by, b.honest.by) && v.reached == b.honest.size
	if unchanged {
		c.add("(all)", "as before")
	} else {
		c.add("(all)", "less is left")
	}
	if want == same && !unchanged {
		problem("nothing that counts was changed, and less is left")
	}
	if !own && r.IntN(10) == 0 {
		waits, err := publish.Waiting(b.world.op, b.world.log.Leaf, f.tiles)
		if err != nil || (waits == nil) != (v.size == uint64(len(b.leaves))) {
			problem("of the last publication %d leaves are witnessed; it waits: %t, %v", v.size, waits != nil, err)
		}
	}
	b.appraised(w.Bounds(cosigned), v, ask, problem)
	if !own && r.IntN(8) > 0 {
		c.add(kind, "read")
		return
	}
	c.add("(all)", "checked whole")
	got, err := f.check()
	if back && v.latest > ask.at+skew && tassadar.CodeOf(err) == tassadar.ClockSkew {
		c.add(kind, "clock_skew")
		return
	}
	if err != nil {
		problem("check: %v", err)
		return
	}
	more := b.check(got, v, ask, problem)
	switch {
	case unchanged && !own && tassadar.DigestOf(got) != tassadar.DigestOf(ask.honest):
		problem("the same cosignatures, and another answer: %+v\nwant %+v", got, ask.honest)
	case unchanged && more:
		problem("greener than before, by the same cosignatures")
	case more: // whoever leaves cosignatures out hides how old evidence is
		c.add("(all)", "greener, with cosignatures left out")
		c.add(kind, "less is said of its age")
	default:
		c.add(kind, "accepted as far as before")
	}
}

// sees compares what was made of cosignatures with its definition.
func (b *witnessed) sees(w *evidence.Witnessed, v *view, problem func(string, ...any)) {
	if w.Size() != v.size || w.Largest() != v.largest || w.Latest() != v.latest {
		problem("witnessed %d, largest %d, latest %d; want %d, %d, %d", w.Size(), w.Largest(), w.Latest(), v.size, v.largest, v.latest)
	}
	for i, want := range v.by {
		if at, ok := w.By(uint64(i)); ok != (want > 0) || ok && at != want {
			problem("leaf %d by %d, %t; want %d", i, at, ok, want)
			return
		}
	}
	if at, ok := w.By(uint64(len(v.by))); ok {
		problem("leaf %d, which is not there, by %d", len(v.by), at)
	}
}

// appraised compares the verdict under bounds with the model's, and with the
// model's without any.
func (b *witnessed) appraised(bounds []evidence.Bound, v *view, ask *asked, problem func(string, ...any)) {
	policies := b.states[1].Policies()
	last := policies[len(policies)-1].Body.PolicyDigest
	got, err := appraise.Appraise(b.states[1].WithBounds(bounds), last, ask.at)
	if err != nil {
		problem("appraisal: %v", err)
		return
	}
	want := model.Appraise(b.states[1].WithBounds(v.bounds()), last, ask.at)
	var quiet tally
	compare(got, &want, &quiet, problem)
}

// check asks that nothing is accepted that the log's records alone do not make
// acceptable, and nothing is eligible that too few witnesses saw. It reports
// whether more is accepted than of honest files.
func (b *witnessed) check(got *appraise.Check, v *view, ask *asked, problem func(string, ...any)) (more bool) {
	reached := v.reached > uint64(b.items[len(b.items)-1].last)
	if uint64(got.Witnessed) != v.reached || slices.Contains(got.Warnings, tassadar.Unwitnessed) == reached {
		problem("witnessed %d, warnings %v; want %d", got.Witnessed, got.Warnings, v.reached)
	}
	for i := range got.Cells {
		x, alone, honest := &got.Cells[i], &ask.none.Cells[i], &ask.honest.Cells[i]
		if x.Accepted && (!alone.Accepted || x.NotAfter > alone.NotAfter) {
			problem("%s is accepted until %d; without cosignatures: %+v", x.Cell, x.NotAfter, alone)
		}
		more = more || x.Accepted && (!honest.Accepted || x.NotAfter > honest.NotAfter)
	}
	for i := range got.Gates {
		x, alone, honest := &got.Gates[i], &ask.none.Gates[i], &ask.honest.Gates[i]
		if x.Green && (!alone.Green || x.Until > alone.Until) {
			problem("gate %s is green until %d; without cosignatures: %+v", x.Gate, x.Until, alone)
		}
		more = more || x.Green && (!honest.Green || x.Until > honest.Until)
	}
	for i := range got.Units {
		x := &got.Units[i]
		if x.SettlementEligible && (!reached || !slices.Equal(ask.none.Units[i].Reasons, []tassadar.Code{tassadar.Unwitnessed})) {
			problem("%s is eligible, with %d leaves witnessed; without cosignatures: %+v", x.Profile, v.reached, ask.none.Units[i])
		}
		more = more || x.SettlementEligible && !ask.honest.Units[i].SettlementEligible
	}
	return more
}

// merged asks that merging a changed file with the honest one loses and adds
// nothing.
func (b *witnessed) merged(r *rand.Rand, f *copied, c *tally, problem func(string, ...any)) {
	names := slices.Sorted(maps.Keys(b.files))
	name := names[r.IntN(len(names))]
	for _, n := range names { // one that was changed, if there is one
		if got := f.tiles[n]; got != nil && !bytes.Equal(got.Data, b.files[n].Data) {
			name = n
		}
	}
	changed := f.tiles[name]
	if changed == nil {
		return
	}
	trust := &b.trusts[1]
	for _, pair := range [][2][]byte{{b.files[name].Data, changed.Data}, {changed.Data, b.files[name].Data}} {
		out, err := evidence.MergeCosigned(pair[0], pair[1], b.verifier, trust.Keys)
		if err != nil {
			if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
				problem("merge: %v", err)
			}
			c.add("(merged)", string(tassadar.CodeOf(err)))
			continue
		}
		want := b.among(fstest.MapFS{name: b.files[name]}, trust)
		if got := b.among(fstest.MapFS{name: {Data: out}}, trust).differs(want); got != "" {
			problem("merged with the honest %s: %s", name, got)
		}
		if again, err := evidence.MergeCosigned(out, out, b.verifier, trust.Keys); err != nil || !bytes.Equal(again, out) {
			problem("merged again: %v\n%s\nwas\n%s", err, again, out)
		}
		c.add("(merged)", "the honest ones")
	}
}

// stored asks the same of a data directory that holds a changed file.
func (b *witnessed) stored(t *testing.T, f *copied, r *rand.Rand, problem func(string, ...any)) {
	names := slices.Sorted(maps.Keys(b.files))
	name := names[r.IntN(len(names))]
	changed := f.tiles[name]
	if changed == nil || !changed.Mode.IsRegular() {
		return
	}
	data := t.TempDir()
	kept := filepath.Join(data, "log", filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(kept), 0o755), os.WriteFile(kept, changed.Data, 0o644)); err != nil {
		t.Error(err)
		return
	}
	trust := &b.trusts[1]
	got, err := ledger.StoreCosigned(t.Context(), data, b.files[name].Data, b.verifier, trust.Keys)
	if err != nil {
		if !tassadar.CodeOf(err).Known() {
			problem("store: no code: %v", err)
		}
		return
	}
	_, want, err := evidence.OpenCosigned(b.files[name].Data, b.verifier, trust.Keys)
	if err != nil || !slices.Equal(got, want) {
		problem("stored beside a changed %s: %v, want %v, %v", name, got, want, err)
	}
}

package mutation_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/evidence"
)

// skew is how far a verifier's clock may be behind a witness's.
const skew = 300

// perjury is what logs and witnesses with their own keys made of cosigned files.
type perjury struct {
	*witnessed
	oaths  *oaths
	sheets map[string]*sheet // by file
	liars  []*witness        // of those in the trust
	log    *builder
}

// testSignedAgain: what fewer witnesses than the quorum say makes no leaf older
// than the first honest witness made it, and witnesses no state of the log that
// no honest one cosigned. Whatever enough of them say, and the log with them,
// decides only what they are asked: how old leaves are, and that the log had
// them. Of another history they convince nobody.
func (b *witnessed) testSignedAgain(t *testing.T, instants []asked) {
	var c tally
	each(t, number(50, 10_000), &c, func(r *rand.Rand, i int) {
		p := &perjury{witnessed: b, oaths: b.oaths.clone(), sheets: map[string]*sheet{}, log: b.builder(1)}
		for name, f := range b.files {
			p.sheets[name] = sheetOf(f.Data)
		}
		ask := &instants[r.IntN(len(instants))]
		kind := p.swearFalsely(r, ask.at)
		problem := func(format string, args ...any) {
			c.fail("mutation %d, %s: %s", i, kind, fmt.Sprintf(format, args...))
		}
		if p.log.ill {
			c.add(kind, "cannot be written")
			return
		}
		p.log.beside = fstest.MapFS{}
		for name, s := range p.sheets {
			p.log.beside[name] = &fstest.MapFile{Data: s.bytes()}
		}
		p.judge(r, ask, &c, kind, problem)
	})
	if n := c.count["(all)"]; n["checked whole"] >= 10 && (n["older"] < n["checked whole"]/10 || n["the model's verdict"] == 0) {
		t.Errorf("of %d checked whole %d make evidence older", n["checked whole"], n["older"])
	}
}

// swearFalsely changes the log, the files or both, and names how.
func (p *perjury) swearFalsely(r *rand.Rand, at int64) string {
	k := r.IntN(100)
	if k >= 85 { // the log is another one, and witnesses say so
		kind, _ := p.log.mutate(r)
		if r.IntN(4) > 0 { // or have said something else before
			for n := p.log.same + 1; n <= len(p.base.leaves); n++ {
				delete(p.sheets, evidence.CosignedPath(uint64(n)))
			}
		}
		for range r.IntN(8) {
			p.lie(r, witnesses[r.IntN(len(witnesses))], at)
		}
		return "log: " + kind
	}
	p.log.rest(p.items, false)
	shuffled := slices.Clone(witnesses)
	r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	switch {
	case k < 40:
		p.liars = shuffled[:1]
		p.lies(r, at)
		return "one liar"
	case k < 62:
		p.liars = shuffled[:quorum+r.IntN(2)]
		p.lies(r, at)
		return "as many liars as the quorum"
	case k < 68: // who does not count says what he likes
		for range 1 + r.IntN(5) {
			p.lie(r, []*witness{retired, outsider}[r.IntN(2)], at)
		}
		return "revoked and unknown"
	case k < 80: // another history, or a longer one
		p.fork(r, at, shuffled[:r.IntN(4)])
		return "another history"
	default: // the same state in other words: lines that say something else follow
		n := 1 + r.IntN(len(p.log.leaves))
		head := p.texts[p.bare[n].text]
		s := p.oaths.sign(p.base.log, textOf(head)+fmt.Sprintf("more %d\n", r.IntN(9)), head)
		for _, w := range shuffled[:r.IntN(4)] {
			s.lines = append(s.lines, p.oaths.swear(s, w, p.time(r, n, at)))
		}
		p.sheets[evidence.CosignedPath(uint64(n))] = s
		return "extension lines"
	}
}

// time is what a witness says of n leaves, now and then ahead of the verifier.
func (p *perjury) time(r *rand.Rand, n int, at int64) int64 {
	honest := p.instant(max(n, 1))
	if r.IntN(12) == 0 {
		return []int64{at + skew, at + skew + 1, at + 86_400, math.MaxInt64}[r.IntN(4)]
	}
	return []int64{1, start - 100_000, honest - 5_000, honest - r.Int64N(2_000), honest + r.Int64N(2_000), p.instant(1), honest + 20_000, at}[r.IntN(8)]
}

// lie has a witness cosign some state of the log as it is now.
func (p *perjury) lie(r *rand.Rand, w *witness, at int64) {
	n := r.IntN(len(p.log.leaves) + 1)
	if r.IntN(3) == 0 {
		n = len(p.log.leaves)
	}
	head := evidence.LogHead{Origin: origin, Size: tassadar.Uint(n), Root: evidence.RootOf(p.log.leaves[:n])}
	name := evidence.CosignedPath(uint64(n))
	s := p.sheets[name]
	if s == nil || !bytes.Equal(p.oaths.texts[s.text].Root, head.Root) {
		s = p.oaths.sign(p.base.log, textOf(head), head)
		p.sheets[name] = s
	}
	s.lines = append(s.lines, p.oaths.swear(s, w, p.time(r, n, at)))
}

// lies has liars sign again, after what they signed before or in its place.
func (p *perjury) lies(r *rand.Rand, at int64) {
	for _, w := range p.liars {
		if r.IntN(2) == 0 {
			for _, s := range p.sheets {
				s.lines = slices.DeleteFunc(s.lines, func(l string) bool { return p.oaths.lines[s.text+l].witness == w.key().ID })
			}
		}
		for range 1 + r.IntN(6) {
			p.lie(r, w, at)
		}
	}
}

// fork has the log sign what it does not hold, and witnesses with it.
func (p *perjury) fork(r *rand.Rand, at int64, by []*witness) {
	leaves := slices.Clone(p.log.leaves)
	i := r.IntN(len(leaves))
	switch r.IntN(4) {
	case 0:
		leaves[i] = someBytes(r, leaves[i])
	case 1:
		leaves = slices.Delete(leaves, i, i+1)
	case 2: // it goes on
		leaves = append(leaves, leaves[:1+r.IntN(5)]...)
	case 3:
		leaves = append(leaves[:i], leaves...)
	}
	n := len(leaves) - r.IntN(3)*r.IntN(len(leaves)/2)
	head := evidence.LogHead{Origin: origin, Size: tassadar.Uint(n), Root: evidence.RootOf(leaves[:n])}
	if r.IntN(10) == 0 {
		head.Size, head.Root = tassadar.Uint(r.Uint64()>>1), evidence.RootOf(leaves)
	}
	s := p.oaths.sign(p.base.log, textOf(head), head)
	for _, w := range by {
		s.lines = append(s.lines, p.oaths.swear(s, w, p.time(r, min(n, len(p.log.leaves)), at)))
	}
	p.sheets[evidence.CosignedPath(uint64(head.Size))] = s
}

// judge asks what is made of files and log.
func (p *perjury) judge(r *rand.Rand, ask *asked, c *tally, kind string, problem func(string, ...any)) {
	trust := &p.trusts[1]
	cosigned, err := evidence.ReadCosigned(p.log.beside, p.verifier, trust.Keys)
	if err != nil {
		problem("what was signed cannot be read: %v", err)
		return
	}
	left := p.oaths.among(p.log.beside, trust)
	if wrong := readAs(cosigned).differs(left); wrong != "" {
		problem("read as cosignatures, against what was signed: %s", wrong)
		return
	}
	if r.IntN(3) == 0 {
		p.merged(problem)
	}
	v := believe(left, p.log.leaves, quorum)
	w, err := evidence.NewWitnessed(p.log.leaves, cosigned, quorum)
	if (err != nil) != v.fork || v.fork && tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		problem("another history: %t, %v", v.fork, err)
		return
	}
	record := p.items[len(p.items)-1].raw
	state, err := p.log.verify()
	if err != nil {
		c.add(kind, "log refused: "+string(tassadar.CodeOf(err)))
		if _, err := p.log.check(record, ask.at); !tassadar.CodeOf(err).Known() {
			problem("a log that is refused: %v", err)
		}
		return
	}
	var want tassadar.Code
	switch {
	case v.fork:
		want = tassadar.EvidenceUnverifiable
	case v.largest > uint64(len(p.log.leaves)):
		want = tassadar.RolledBack
	case v.latest > ask.at+skew:
		want = tassadar.ClockSkew
	}
	if want != "" && r.IntN(2) == 0 {
		if got, err := p.log.check(record, ask.at); got != nil || tassadar.CodeOf(err) != want {
			problem("check: %v, want %s", err, want)
		}
		c.add(kind, string(want))
	}
	if v.fork {
		return
	}
	p.sees(w, v, problem)
	if len(p.liars) < quorum {
		p.alone(left, v, problem)
	}
	bounded := state.WithBounds(w.Bounds(cosigned))
	have, slow := bounded.Ages(), state.WithBounds(v.bounds()).Ages()
	for i := range uint64(len(p.log.leaves)) {
		if have.Existed(i) != slow.Existed(i) {
			problem("leaf %d existed at %d, want %d", i, have.Existed(i), slow.Existed(i))
			return
		}
	}
	p.log.appraise(r, bounded, c, kind, problem)
	if want != "" || p.log.changed || len(p.log.leaves) != len(p.base.leaves) || r.IntN(4) > 0 {
		return
	}
	c.add("(all)", "checked whole")
	got, err := p.log.check(record, ask.at)
	if err != nil {
		problem("check: %v", err)
		return
	}
	older := false
	for i := range v.by {
		older = older || later(v.by[i]) < p.honest.by[i]
	}
	if older {
		c.add("(all)", "older")
	}
	if more := p.check(got, v, ask, problem); more {
		c.add(kind, "less is said of its age")
	} else {
		c.add(kind, "accepted as far as before")
	}
}

// alone asks what one liar, or nobody who counts, achieves: a leaf is never
// older than the first honest witness says, and never younger than so many
// honest ones say as the quorum asks for.
func (p *perjury) alone(left seen, v *view, problem func(string, ...any)) {
	if p.log.changed {
		return
	}
	honest := left
	for _, w := range p.liars {
		honest = honest.without(w.key().ID)
	}
	first, enough := believe(honest, p.log.leaves, 1), believe(honest, p.log.leaves, quorum)
	for i, at := range v.by {
		if later(at) < later(first.by[i]) || later(at) > later(enough.by[i]) {
			problem("leaf %d by %d; the first honest witness says %d, enough of them %d", i, at, first.by[i], enough.by[i])
			return
		}
	}
	if v.size > first.size || v.size < enough.size {
		problem("witnessed %d; honest witnesses cosigned %d and %d", v.size, first.size, enough.size)
	}
}

// merged asks that of what a witness said twice of the same state the smallest
// instant stays, whichever file is merged into which.
func (p *perjury) merged(problem func(string, ...any)) {
	trust := &p.trusts[1]
	for name, s := range p.sheets {
		old, ok := p.files[name]
		if !ok || sheetOf(old.Data).text != s.text || slices.Equal(sheetOf(old.Data).lines, s.lines) {
			continue
		}
		both := &sheet{s.text, slices.Concat(sheetOf(old.Data).lines, s.lines)}
		want := p.oaths.among(fstest.MapFS{name: {Data: both.bytes()}}, trust)
		for _, pair := range [][2][]byte{{old.Data, s.bytes()}, {s.bytes(), old.Data}} {
			out, err := evidence.MergeCosigned(pair[0], pair[1], p.verifier, trust.Keys)
			if wrong := p.oaths.among(fstest.MapFS{name: {Data: out}}, trust).differs(want); err != nil || wrong != "" {
				problem("%s merged: %v, %s", name, err, wrong)
			}
		}
	}
}

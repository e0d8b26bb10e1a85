package generate

import (
	"context"
	"fmt"
	"go/parser"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/traces"
)

// TestTables: pages, packed tables and the short forms of generated code say
// what the embedding says.
func TestTables(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(3, 4))
	m := &vm.Model{Width: 8, Position: -1, Square: -1, Stop: -1}
	for i := range 9000 {
		r := vmtest.RowOf(0, 1)
		switch {
		case i < 5000:
			r = vmtest.RowOf(0, 1, 1, 3*int64(i)-7, 2, int64(i&15)+1, 3, rng.Int64N(1<<40)-(1<<39), 6, int64(i>>4)*3+1, 7, int64(i*i%16)+1)
		case i < 5600:
			r = vmtest.RowOf(0, 1, 4, int64(rng.IntN(300)-150), 1, 5)
		case i == 7001:
			r = vmtest.RowOf(0, 1, 5, 1)
		}
		m.Names = append(m.Names, fmt.Sprint("t", i))
		m.Embed = append(m.Embed, r)
		m.Output = append(m.Output, vmtest.RowOf(0, int64(i)))
	}
	p, err := plan.New(m)
	if err != nil {
		t.Fatal(err)
	}
	g := &generator{p: p, superblocks: superblocks{inSteps: true}, tables: map[string]string{}, bigBy: map[*runtime.Table]string{}, looks: map[lookKey]look{}}
	var all []*runtime.Table
	var ids []int
	for slot := range m.Width {
		id := p.ColumnTable(slot)
		all, ids = append(all, &p.Tables[id].Table), append(ids, id)
	}
	back := runtime.ReadTables(string(packTables(all)))
	for slot, id := range ids {
		tab := p.Tables[id]
		for c := -1; c < len(p.Classes); c++ {
			text := g.lookup(tab, c, "r1", "r2")
			if _, err := parser.ParseExpr("func() {" + text + "}"); err != nil {
				t.Errorf("slot %d, class %d: %v: %s", slot, c, err, text)
			}
			l := g.lookOf(tab, c)
			for tok := range int64(len(m.Names)) {
				if c >= 0 && p.ClassOf.At(tok) != int64(c) {
					continue
				}
				w := weightOf(m.Embed[tok], slot)
				if got, packed := tab.At(tok), back[slot].At(tok); got != w || packed != w {
					t.Fatalf("slot %d, token %d: table %d, packed %d, want %d", slot, tok, got, packed, w)
				}
				got := l.def
				switch d := tok - l.lo; {
				case !l.whole && (d < 0 || tok >= l.hi):
				case l.line:
					got = l.a + l.b*d
				case l.shift:
					got = l.a + l.b*(d>>l.by)
				case l.mask:
					got = l.a + l.b*(d&(1<<l.by-1))
				case l.period > 0:
					got = l.small[d&(l.period-1)]
				case l.small != nil:
					got = l.small[d]
				default:
					got = w // a packed table
				}
				if got != w {
					t.Fatalf("slot %d, class %d, token %d: %+v gives %d, want %d", slot, c, tok, l, got, w)
				}
			}
		}
	}
	if len(g.big) == 0 || len(g.big) == len(ids) {
		t.Errorf("%d of %d tables are packed", len(g.big), len(ids))
	}
}

func weightOf(r vm.Row, slot int) int64 {
	for _, x := range r {
		if x.Slot == slot {
			v, _ := x.Weight.Int64()
			return v
		}
	}
	return 0
}

// TestCanonicalNames: the same code is the same text.
func TestCanonicalNames(t *testing.T) {
	t.Parallel()
	a, _ := canonicalNames("r7 := m.hist3[r2]\nv9, id9 := family1.max(r7, r2)\n")
	b, names := canonicalNames("r1 := m.hist3[r12]\nv3, id3 := family1.max(r1, r12)\n")
	if a != b || names["r12"] != "r1" || strings.Contains(a, "r7") {
		t.Errorf("%q and %q", a, b)
	}
}

// exactCode is what a generated package offers, made of vm.exact.
type exactCode struct{ x *exact.Engine }

type otherToken int32

func (m exactCode) Append(t otherToken) bool {
	return m.x.Append(context.Background(), vm.Token(t)) == nil
}
func (m exactCode) Next() otherToken {
	next, err := m.x.Next()
	if err != nil {
		return -1
	}
	return otherToken(next)
}

func (m exactCode) Len() int            { return m.x.Len() }
func (m exactCode) ModelDigest() string { return m.x.ModelDigest() }

func (m exactCode) Tokens() []otherToken {
	var out []otherToken
	for _, t := range m.x.Tokens() {
		out = append(out, otherToken(t))
	}
	return out
}

func (m exactCode) Run(limit int, stop ...otherToken) (n int, ok bool) {
	for m.Len() < limit {
		t := m.Next()
		if slices.Contains(stop, t) {
			break
		}
		if !m.Append(t) {
			return n, false
		}
		n++
	}
	return n, true
}

func TestAdapt(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	g := vmtest.NewBigModel(5)
	m := g.Model
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Adapt(exactCode{x}, m, "other"); vmtest.CodeOf(err) != vm.CodeWeightsUnsupported {
		t.Errorf("another model: %v", err)
	}
	stop := []vm.Token{g.Jump + vm.Token(g.Far) - 10, m.Stop}
	adapted := func() *Engine[otherToken] {
		a, err := Adapt(exactCode{x.Fresh()}, m, "")
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	a, e := adapted(), x.Fresh()
	given := g.Program()
	for round := range 3 {
		got, err1 := traces.RunFrom(ctx, m, a, given, traces.RunOptions{Stop: stop, Limit: 400})
		want, err2 := traces.RunFrom(ctx, m, e, given, traces.RunOptions{Stop: stop, Limit: 400})
		if vmtest.CodeOf(err1) != vmtest.CodeOf(err2) || !slices.Equal(got, want) {
			t.Fatalf("round %d: %v %v, want %v %v", round, got, err1, want, err2)
		}
		given = []vm.Token{g.Digits[1] + 1, g.Digits[0] + 2}
	}
	if !slices.Equal(a.Tokens(), e.Tokens()) || a.Len() != e.Len() {
		t.Error("other tokens")
	}
	got, err1 := traces.Run(ctx, m, adapted(), g.Program(), 300, nil)
	want, err2 := traces.Run(ctx, m, x.Fresh(), g.Program(), 300, nil)
	if vmtest.CodeOf(err1) != vmtest.CodeOf(err2) || !slices.Equal(got, want) {
		t.Errorf("%v %v, want %v %v", got, err1, want, err2)
	}
}

package generate

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
	"tassadar/vm/internal/runtime"
)

// A model whose blocks divide by the value of a sum over all positions, such as a
// program that stands in weights as functions of its code address, gets
// superblocks besides its ordinary code: a step for each class of token and value of the
// sum, and from step to step straight on wherever the next token's class and the sum
// behind it follow from the weights. What does not follow is looked up by the sum, and
// what has no step goes on in the ordinary code, a token at a time.
//
// Steps rely on what stays true once it is true, which is tested before the first of them
// (ready): an index is at the least count of clears that there can be, a running best at the
// greatest key.

// assumed is what superblocks rely on, by index and direction.
type assumed struct {
	level map[int]int64
	best  map[int]int64
}

// superblocks is what is made of a model with such sums.
type superblocks struct {
	stepRoots map[rootKey]*stepRoot
	steps     map[stepKey]*step
	order     []*step // as found
	assumed   assumed
	// familyClass is the class of all tokens of a family, or -1.
	familyClass []int
	small       []bool // classes of few tokens
	// inSteps: what is written now is part of a superblock.
	inSteps bool
	listed  []*step
	// distinct are the piecewise functions, numbered by pieceNumber; pieces is what numbers they have.
	distinct []*runtime.PieceTable
	pieces   map[*runtime.PieceTable]int
	made     int32 // registers beside those of the steps, see fresh
}

// Bounds of superblocks.
const (
	maxStepClasses = 64
	maxSteps       = 1 << 16 // of a model
	maxInlined     = 48      // of a superblock
	maxGiven       = 16      // steps after one that others come in at
	fewTokens      = 256     // classes that may be stopped at within superblocks
)

// superblock is a function that is being written.
type superblock struct {
	g         *generator
	registers int32
	tokens    int // most tokens that it appends
	steps     int
	names     int
	used      map[int32]bool
}

func (b *superblock) name(kind string) string {
	b.names++
	return fmt.Sprint(kind, b.names)
}

// piece is a step in a superblock.
type piece struct {
	s      *step
	f      *folder
	code   []plan.Instr
	needed []bool
	w      *writer
	join   *joining
	miss   string // the variable that says whether a look-up missed, or ""
}

// joining is where ways meet again.
type joining struct {
	to    *step
	at    int    // position of the step before
	own   string // the variable with the token of the step
	label string
	pre   *folder
	ends  []*folder
	piece *piece // of to; nil where it is a superblock of its own
}

// exit is how a step goes on: with the ways of one of its candidates.
type exit struct{ cases []fork }

// fork is one way, or two by a register.
type fork struct {
	bit  int32 // -1 for one
	ways [2]*way
}

// way is what follows a token.
type way struct {
	class int
	id    vm.Token
	to    *step
	join  *joining
	own   string
	child *piece
}

// writeSteps writes the superblocks.
func (g *generator) writeSteps() {
	g.inSteps = true
	defer func() { g.inSteps = false }()
	for i := 0; i < len(g.listed); i++ {
		s := g.listed[i]
		b := &superblock{g: g, used: map[int32]bool{}}
		f := g.newFolder([]known{{s.class, s.id, "own"}}, nil)
		f.begin(s)
		p := b.piece(f, nil)
		p.live(b)
		text := p.write(b)
		g.function(fmt.Sprintf("func %s(m *State, p int, own Token) (code, int, Token) {\nif p+%d > m.end {\nreturn nil, p, own\n}\n%s}\n\n", s.name, b.tokens, text))
	}
}

// piece folds a step and what it goes on with here.
func (b *superblock) piece(f *folder, joining *joining) *piece {
	s := f.step
	b.steps++
	b.tokens = max(b.tokens, f.at+1+f.extra)
	p := &piece{s: s, f: f}
	f.joining, f.leaves = joining, b.exit
	if s.joins != nil {
		p.join = b.joining(f)
		f.joining = p.join
	}
	base := b.registers
	b.registers += s.registers
	p.code = f.fold(rebase(s.code, base))
	if j := p.join; j != nil {
		x, most := j.pre, 0
		for _, e := range j.ends {
			most = max(most, e.at-j.at)
		}
		x.join(j.ends)
		x = x.next(j.to, known{j.to.class, j.to.id, j.own})
		x.before, x.extra = x.before[:1], x.extra+most
		if j.to.part && b.steps < maxInlined {
			j.piece = b.piece(x, nil)
		} else {
			b.g.list(j.to)
		}
	}
	return p
}

func (b *superblock) joining(f *folder) *joining {
	j := &joining{to: f.step.joins, at: f.at, own: b.name("own"), label: b.name("join")}
	f.ending = func(f *folder) { j.pre = f.clone() }
	return j
}

// list makes a step the begin of a superblock.
func (g *generator) list(s *step) {
	if s.name == "" {
		s.name = fmt.Sprint("s", len(g.listed))
		g.listed = append(g.listed, s)
	}
}

// exit makes what an instruction goes on with.
func (b *superblock) exit(f *folder, in *plan.Instr) *exit {
	outcomes := f.candidates
	if in.Op == plan.OpPick || in.K >= 0 {
		outcomes = []outcome{f.outcome(in)}
	}
	e := &exit{}
	for _, o := range outcomes {
		k := fork{bit: o.bit}
		k.ways[0] = b.way(f, o.class, o.tokens[0])
		if o.bit >= 0 {
			k.ways[1] = b.way(f, o.class, o.tokens[1])
		}
		e.cases = append(e.cases, k)
	}
	return e
}

func (b *superblock) way(f *folder, class int, id vm.Token) *way {
	y := &way{class: class, id: id}
	if class >= 0 {
		y.to = b.g.target(f.step, class, id)
	}
	if y.to == nil || y.to.refs == 0 {
		return y
	}
	j := f.joining
	switch {
	case j != nil && y.to == j.to:
		y.join = j
		j.ends = append(j.ends, f.clone())
	case j != nil && (slices.Contains(j.arms(), y.to)):
		y.own = b.name("own")
		y.child = b.piece(f.next(y.to, known{class, id, y.own}), j)
	case y.to.refs == 1 && b.steps < maxInlined:
		y.own = b.name("own")
		y.child = b.piece(f.next(y.to, known{class, id, y.own}), nil)
	default:
		b.g.list(y.to)
	}
	return y
}

func (j *joining) arms() []*step { return j.pre.step.arms }

// live marks what is needed, what comes last first.
func (p *piece) live(b *superblock) {
	if p.join != nil && p.join.piece != nil {
		p.join.piece.live(b)
	}
	for _, e := range *p.f.exits {
		for _, k := range e.cases {
			for _, y := range k.ways {
				if y != nil && y.child != nil {
					y.child.live(b)
				}
			}
		}
	}
	pos := "p"
	if p.f.at > 0 {
		pos = fmt.Sprint("p+", p.f.at)
	}
	p.w = &writer{g: b.g, class: p.s.class, used: b.used, consts: p.f.consts, pos: pos, own: p.f.before[0].name}
	p.w.step = &stepWriter{b: b, p: p}
	p.needed = p.w.liveness(p.code)
	for _, hit := range *p.f.found {
		if *hit && p.miss == "" {
			p.miss = b.name("miss")
		}
	}
}

// ending is where the exits of the step begin, at the top.
func (p *piece) ending() int {
	for i := 0; i < len(p.code); i++ {
		switch in := &p.code[i]; in.Op {
		case plan.OpCase, plan.OpRow, plan.OpFamily, plan.OpWideRow, plan.OpWideFamily, plan.OpPick, plan.OpNext:
			return i
		default:
			i += int(in.Skip)
		}
	}
	return len(p.code)
}

func (p *piece) write(b *superblock) string {
	w := p.w
	w.printf("m.tokens[%s] = %s\n", w.pos, w.own)
	if p.miss != "" {
		w.printf("%s := false\n", p.miss)
	}
	at := len(p.code)
	if p.join != nil {
		at = p.ending()
	}
	w.write(p.code, p.needed, 0, at)
	if j := p.join; j != nil {
		w.printf("var %s Token\n%s:\nswitch {\ndefault:\n", j.own, j.label)
		w.write(p.code, p.needed, at, len(p.code))
		w.printf("}\n")
		if j.piece == nil {
			w.step.leave(w, j.to.name, j.own)
		} else {
			w.step.missed(w, j.own)
			w.printf("%s", j.piece.write(b))
		}
	}
	return w.out.String()
}

// function adds a function to the files.
func (g *generator) function(text string) {
	n := strings.Count(text, "\n")
	if len(g.bodies) == 0 || g.lines+n > maxLines {
		g.bodies = append(g.bodies, bytes.Buffer{})
		g.lines = 0
	}
	g.lines += n
	g.bodies[len(g.bodies)-1].WriteString(text)
}

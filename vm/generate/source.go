package generate

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"fmt"

	"tassadar/vm/internal/runtime"
)

// packTables is read by [runtime.ReadTables].
func packTables(tables []*runtime.Table) []byte {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, flate.BestCompression) // the level is valid
	w.Write(appendTables(nil, tables))                 // into memory
	w.Close()
	return []byte(base64.StdEncoding.EncodeToString(b.Bytes()))
}

// appendTables writes tables for [runtime.ReadTables]: the shared pages, then every
// table as runs of equal lines, or of shared pages by number.
func appendTables(b []byte, tables []*runtime.Table) []byte {
	var shared []runtime.Page
	number := map[int32]int{}
	for _, t := range tables {
		for _, pg := range t.Pages {
			if _, ok := number[pg.Shared]; pg.Shared > 0 && !ok {
				number[pg.Shared] = len(shared) + 1
				shared = append(shared, pg)
			}
		}
	}
	b = binary.AppendUvarint(b, uint64(len(shared)))
	for _, pg := range shared {
		last := int64(0)
		for i := range int64(runtime.PageSize) {
			b = binary.AppendVarint(b, pg.At(i)-last)
			last = pg.At(i)
		}
	}
	b = binary.AppendUvarint(b, uint64(len(tables)))
	for _, t := range tables {
		b = binary.AppendUvarint(b, uint64(len(t.Pages)))
		for _, pg := range t.Pages {
			b = binary.AppendUvarint(b, uint64(number[pg.Shared]))
			if pg.Shared == 0 {
				b = binary.AppendVarint(binary.AppendVarint(b, pg.A), pg.B)
			}
		}
	}
	return b
}

// sources writes the files that differ from model to model.
func (g *generator) sources(pkg string) []File {
	var b bytes.Buffer
	m := g.p.Model
	digest := m.Digest()
	head := fmt.Sprintf("// Code generated from the weights of model %s; DO NOT EDIT.\n\npackage %s\n\n", digest, pkg)
	b.WriteString(head + "import \"sync\"\n\n")
	fmt.Fprintf(&b, "const (\nmodelDigest = %q\nvocabulary = %d\nstop = %d\nhorizon = %d\n)\n\n", digest, len(m.Names), m.Stop, m.MaxTokens())
	b.WriteString("// Token is the number of a token in the model's vocabulary.\ntype Token int32\n\n")
	b.WriteString("// State holds what look-ups need to know of the past.\ntype State struct {\ntokens []Token\nnext Token\nfailed bool\n")
	if len(g.listed) > 0 {
		b.WriteString("// end is where superblocks end, stops the classes of stop tokens.\nend int\nstops uint64\n")
		g.windowFields(&b)
	}
	for i := range g.p.Indexes {
		fmt.Fprintf(&b, "index%d keyIndex\n", i)
	}
	for i, d := range g.p.Directions {
		fmt.Fprintf(&b, "best%d bestRecord\n", i)
		fmt.Fprintf(&b, "sum%d [%d]int64\n", i, max(1, len(d.Values)))
	}
	for i := range g.p.Histories {
		if n := g.p.Histories[i].Ring; n > 0 {
			fmt.Fprintf(&b, "hist%d [%d]int64\n", i, n)
		} else {
			fmt.Fprintf(&b, "hist%d []int64\n", i)
		}
	}
	for i := range g.p.Scans {
		fmt.Fprintf(&b, "keys%d [][2]int64\n", i)
	}
	b.WriteString("}\n\n// New returns the state before the first position.\nfunc New() *State {\nload()\nm := &State{next: -1}\n")
	for i := range g.p.Indexes {
		if len(g.listed) > 0 {
			fmt.Fprintf(&b, "m.index%d = newWindowIndex(%d, %d, %d)\n", i, len(g.p.Indexes[i].Values), g.window(i)>>6, windowKeys/64)
			continue
		}
		fmt.Fprintf(&b, "m.index%d = newKeyIndex(%d)\n", i, len(g.p.Indexes[i].Values))
	}
	for i := range g.p.Directions {
		fmt.Fprintf(&b, "m.best%d = bestRecord{key: -1 << 63}\n", i)
	}
	b.WriteString("return m\n}\n\n")
	b.WriteString(generatedMethods)
	if len(g.listed) > 0 {
		b.WriteString(superblockRun)
	} else {
		b.WriteString(ordinaryRun)
	}
	b.WriteString(generatedAccess)
	if len(g.listed) > 0 {
		g.entries(&b)
	}
	b.WriteString("func (m *State) step(p int, own Token) (Token, bool) {\n")
	classes := g.lookup(&g.p.ClassOf, -1, "c", "int64(own)")
	b.WriteString("if p == 0 {\n")
	g.dispatch(&b, classes, g.roots[1])
	b.WriteString("}\n")
	g.dispatch(&b, classes, g.roots[0])
	b.WriteString("return 0, false\n}\n\n")
	for i := range g.p.Families {
		f := &g.p.Families[i]
		if f.Straight {
			fmt.Fprintf(&b, "var family%d = straightParabola(%d, %d, %d)\n\n", i, f.Lo, f.Hi, f.First)
			continue
		}
		fmt.Fprintf(&b, "var family%d = newParabola(%#v, []Token{", i, f.V)
		for _, id := range f.Tokens {
			fmt.Fprintf(&b, "%d,", id)
		}
		b.WriteString("})\n\n")
	}
	b.Write(g.decls.Bytes())
	b.WriteString("// load unpacks the large tables, once.\nvar load = sync.OnceFunc(func() {\n")
	var big []byte
	if len(g.big) > 0 {
		b.WriteString("all := readTables(packed)\n")
		for i := range g.big {
			fmt.Fprintf(&b, "big%d = all[%d]\n", i, i)
		}
		big = packTables(g.big)
	}
	b.WriteString("})\n\n")
	for i := range g.big {
		fmt.Fprintf(&b, "var big%d table\n\n", i)
	}
	files := []File{{"state.go", b.Bytes()}}
	for i := range g.bodies {
		files = append(files, File{fmt.Sprintf("blocks%02d.go", i), append([]byte(head), g.bodies[i].Bytes()...)})
	}
	if len(big) > 0 {
		text := head + "// packed holds tables as readTables unpacks them.\nconst packed = \"\""
		for len(big) > 0 {
			n := min(len(big), 120)
			text += fmt.Sprintf(" +\n\t%q", big[:n])
			big = big[n:]
		}
		files = append(files, File{"tables.go", []byte(text + "\n")})
	}
	return files
}

func (g *generator) dispatch(b *bytes.Buffer, classes string, roots []string) {
	b.WriteString(classes + "switch c {\n")
	for c, f := range roots {
		fmt.Fprintf(b, "case %d:\nreturn m.%s(p, own)\n", c, f)
	}
	b.WriteString("}\n")
}

const generatedMethods = `// Append takes the next token, below vocabulary. It reports false where the
// position has no plan; the state is of no use then.
func (m *State) Append(t Token) bool {
	p := len(m.tokens)
	if m.failed || p >= horizon || t < 0 || t >= vocabulary {
		m.failed = true
		return false
	}
	m.tokens = append(m.tokens, t)
	next, ok := m.step(p, t)
	m.next, m.failed = next, !ok
	return ok
}

// Next is the token that the last position predicts, -1 without a plan.
func (m *State) Next() Token { return m.next }

`

const generatedAccess = `// Tokens returns what the state holds; it is to be read only.
func (m *State) Tokens() []Token { return m.tokens }

// Len is the number of tokens that the state holds.
func (m *State) Len() int { return len(m.tokens) }

// ModelDigest is the digest of the model that the code was generated from.
func (m *State) ModelDigest() string { return modelDigest }

`

const ordinaryRun = `// Run appends what the model predicts until it predicts one of the stop
// tokens, which it does not append, or holds limit tokens, and returns how many
// it appended. It reports false where a position has no plan.
func (m *State) Run(limit int, stop ...Token) (n int, ok bool) {
	from := len(m.tokens)
	limit = min(limit, horizon)
	if m.failed || m.next < 0 {
		return 0, false
	}
	var lo, hi Token = 0, -1
	for i, t := range stop {
		if i == 0 || t < lo {
			lo = t
		}
		hi = max(hi, t)
	}
	for p := from; p < limit; p++ {
		t := m.next
		if t >= lo && t <= hi {
			for _, s := range stop {
				if s == t {
					return len(m.tokens) - from, true
				}
			}
		}
		if len(m.tokens) == cap(m.tokens) {
			m.tokens = append(make([]Token, 0, 2*p), m.tokens...) // append alone would copy four times as much
		}
		m.tokens = append(m.tokens, t)
		next, ok := m.step(p, t)
		m.next = next
		if !ok {
			m.failed = true
			return len(m.tokens) - from, false
		}
	}
	return len(m.tokens) - from, true
}

`

const generatedMain = `// Code generated from package vm of tassadar; DO NOT EDIT.

package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"
)

// main reads little-endian uint32 words: limit, rounds, and the tokens of a
// prefix. It runs the prefix rounds times and writes the tokens of the last
// run, and to standard error the digest of the model, the number of tokens and
// the nanoseconds and the growth of the heap of each run. Exit codes: 3 limit reached, 4 no plan.
// With the argument serve it answers requests instead, see serve.
func main() {
	if len(os.Args) > 1 && os.Args[1] == "serve" {
		os.Exit(serve())
	}
	os.Exit(run())
}

// serve writes the digest of the model, and then reads requests of little-endian uint32 words
// until their end: a number of tokens and the tokens, which are appended; a limit; a number of
// stop tokens and these. It runs up to the limit, and answers: 0, or 1 where a position has no
// plan; the next token; the nanoseconds of the run, low word first; the number of tokens that
// it appended, and these. Instead of a number of tokens, 2^32-1 starts over at the first
// position, with the same answer, and 2^32-2 and a number does all requests since then over
// that often: the answer is the nanoseconds of each time.
func serve() int {
	r, w := bufio.NewReaderSize(os.Stdin, 1<<16), bufio.NewWriterSize(os.Stdout, 1<<16)
	var b [4]byte
	word := func() (v uint32, ok bool) {
		_, err := io.ReadFull(r, b[:])
		return binary.LittleEndian.Uint32(b[:]), err == nil
	}
	words := func(n uint32) (out []Token, ok bool) {
		for ok = true; ok && n > 0; n-- {
			var v uint32
			v, ok = word()
			out = append(out, Token(v))
		}
		return out, ok
	}
	put := func(v uint32) {
		binary.LittleEndian.PutUint32(b[:], v)
		w.Write(b[:])
	}
	type request struct {
		given, stops []Token
		limit        int
	}
	do := func(m *State, q request) (took time.Duration, planned bool) {
		for _, t := range q.given {
			if !m.Append(t) {
				return 0, false
			}
		}
		planned = true
		if q.limit > len(m.tokens) {
			start := time.Now()
			_, planned = m.Run(q.limit, q.stops...)
			took = time.Since(start)
		}
		return took, planned
	}
	m := New()
	var all []request
	w.WriteString(modelDigest)
	if w.Flush() != nil {
		return 2
	}
	for {
		n, ok := word()
		if !ok {
			return 0
		}
		switch n {
		case 1<<32 - 2:
			rounds, _ := word()
			for ; rounds > 0; rounds-- {
				m := New()
				var took time.Duration
				for _, q := range all {
					t, _ := do(m, q)
					took += t
				}
				put(uint32(took))
				put(uint32(took >> 32))
			}
			if w.Flush() != nil {
				return 2
			}
			continue
		case 1<<32 - 1:
			m, all, n = New(), nil, 0
		}
		given, ok := words(n)
		limit, ok1 := word()
		stops, ok2 := word()
		last, ok3 := words(stops)
		if !ok || !ok1 || !ok2 || !ok3 {
			return 2
		}
		q := request{given, last, int(limit)}
		all = append(all, q)
		from := len(m.tokens) + len(given)
		took, planned := do(m, q)
		status := uint32(0)
		if !planned {
			status = 1
		}
		put(status)
		put(uint32(m.next))
		put(uint32(took))
		put(uint32(took >> 32))
		put(uint32(max(len(m.tokens)-from, 0)))
		for _, t := range m.tokens[min(from, len(m.tokens)):] {
			put(uint32(t))
		}
		if w.Flush() != nil {
			return 2
		}
	}
}

func heap() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

func run() int {
	in, err := io.ReadAll(os.Stdin)
	if err != nil || len(in) < 12 || len(in)%4 != 0 {
		fmt.Fprintln(os.Stderr, "want limit, rounds and tokens as little-endian words")
		return 2
	}
	word := func(i int) uint32 { return binary.LittleEndian.Uint32(in[4*i:]) }
	limit, rounds := int(word(0)), int(word(1))
	prefix := make([]Token, len(in)/4-2)
	for i := range prefix {
		prefix[i] = Token(word(i + 2))
	}
	fmt.Fprintln(os.Stderr, "model", modelDigest)
	code := 0
	var tokens []Token
	for range rounds {
		tokens = nil
		before := heap()
		m := New()
		start := time.Now()
		code = 0
		for i := 0; ; i++ {
			t := m.next
			if i < len(prefix) {
				t = prefix[i]
			}
			if i >= limit {
				code = 3
				break
			}
			if i >= len(prefix) && t == stop {
				m.tokens = append(m.tokens, t)
				break
			}
			if !m.Append(t) {
				code = 4
				break
			}
		}
		took := time.Since(start)
		fmt.Fprintln(os.Stderr, "run", len(m.tokens), took.Nanoseconds(), heap()-before)
		tokens = m.tokens
	}
	w := bufio.NewWriter(os.Stdout)
	var b [4]byte
	for _, t := range tokens {
		binary.LittleEndian.PutUint32(b[:], uint32(t))
		w.Write(b[:])
	}
	if w.Flush() != nil {
		return 2
	}
	return code
}
`

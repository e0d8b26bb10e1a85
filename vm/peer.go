package vm

import (
	"encoding/binary"
	"math"
	"slices"

	"tassadar/vm/int128"
)

// FloatWeights are the weights of a model in the peer's format as the file
// gives them, dense and in the file's order.
type FloatWeights struct {
	Embed  [][]float64 // vocabulary × width
	Layers []FloatLayer
	Output [][]float64 // vocabulary × width
	Tie    int         // slot of the tie-break input
}

// FloatLayer is one layer of [FloatWeights].
type FloatLayer struct {
	// QKV has the rows of queries, then of keys, then of values: 3·width ×
	// width. Component c of head h is row 2h + c of each.
	QKV [][]float64
	// Out is the output of attention: width × width.
	Out [][]float64
	// In has the rows of gates, then of ups: 2·hidden × width.
	In [][]float64
	// Down is width × hidden.
	Down [][]float64
}

// FloatWeights are the weights as a file in the peer's format gave them; nil for
// other models. They are to be read only.
func (m *Model) FloatWeights() *FloatWeights { return m.float }

// tieBound is an upper bound of 1/ln 2, which the tie-break input
// 1/ln 2 - 1/ln(p+2) never reaches.
const tieBound = 1.4427

// parsePeer reads the peer's format (little-endian, float64) and normalises
// it. Two rewrites are admitted, and both are proven here for the weights at
// hand: one positive scale common to all queries is dropped, and the term that
// breaks ties towards the latest position is dropped where it is too small to
// decide between scores that differ.
func parsePeer(b []byte) (*Model, error) {
	if len(b) < 24 {
		return nil, Errorf(CodeMalformedModel, "neither this program's model format nor the peer's: %d bytes", len(b))
	}
	var hdr [6]int
	for i := range hdr {
		hdr[i] = int(int32(binary.LittleEndian.Uint32(b[4*i:])))
	}
	v, d, layers, heads, hidden, stop := hdr[0], hdr[1], hdr[2], hdr[3], hdr[4], hdr[5]
	if v < 1 || v > MaxVocabulary || d < 3 || d > MaxWidth || layers < 0 || layers > MaxLayers ||
		heads < 0 || 2*heads > d || hidden < 0 || hidden > MaxNeurons || stop < 0 || stop >= v {
		return nil, Errorf(CodeMalformedModel, "header: vocabulary %d, width %d, layers %d, heads %d, hidden %d, stop %d", v, d, layers, heads, hidden, stop)
	}
	b = b[24:]
	m := &Model{Width: d, Position: 0, Square: 2, Stop: Token(stop)}
	for i := range v {
		if len(b) < 4 {
			return nil, Errorf(CodeMalformedModel, "name of token %d: truncated", i)
		}
		n := int64(binary.LittleEndian.Uint32(b))
		if n > 1<<10 || n > int64(len(b)-4) {
			return nil, Errorf(CodeMalformedModel, "name of token %d: %d bytes", i, n)
		}
		m.Names = append(m.Names, string(b[4:4+n]))
		b = b[4+n:]
	}
	rows := 2*int64(v) + int64(layers)*(3+1+1)*int64(d) // a lower bound for a first check
	if rows*8 > int64(len(b)) {
		return nil, Errorf(CodeMalformedModel, "truncated: %d bytes of weights", len(b))
	}
	want := 8 * (2*int64(v)*int64(d) + int64(layers)*(4*int64(d)*int64(d)+3*int64(hidden)*int64(d)))
	if want > int64(len(b)) {
		return nil, Errorf(CodeMalformedModel, "truncated: %d bytes of weights, want %d", len(b), want)
	}
	matrix := func(r, c int) [][]float64 {
		out := make([][]float64, r)
		for i := range out {
			out[i] = make([]float64, c)
			for j := range out[i] {
				out[i][j] = math.Float64frombits(binary.LittleEndian.Uint64(b))
				b = b[8:]
			}
		}
		return out
	}
	w := &FloatWeights{Embed: matrix(v, d), Tie: 1}
	for range layers {
		w.Layers = append(w.Layers, FloatLayer{matrix(3*d, d), matrix(d, d), matrix(2*hidden, d), matrix(d, hidden)})
	}
	w.Output = matrix(v, d)
	m.float = w

	words := func(n int) []int32 {
		if len(b) < 4*n {
			return nil
		}
		out := make([]int32, n)
		for i := range out {
			out[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
		}
		b = b[4*n:]
		return out
	}
	flag := func() bool {
		f := words(1)
		return f != nil && f[0] == 1
	}
	tail := func() error {
		return Errorf(CodeMalformedModel, "the lists after the weights are truncated or malformed")
	}
	if !flag() {
		return nil, tail()
	}
	m.Layers = make([]Layer, layers)
	for l := range m.Layers {
		for _, list := range []*[]int{&m.Layers[l].EraseAttention, &m.Layers[l].EraseNeurons} {
			n := words(1)
			if n == nil || n[0] < 0 || int(n[0]) > d {
				return nil, tail()
			}
			for _, s := range words(int(n[0])) {
				*list = append(*list, int(s))
			}
			if len(*list) != int(n[0]) {
				return nil, tail()
			}
		}
	}
	if !flag() {
		return nil, tail()
	}
	ties := words(layers * heads)
	if !flag() {
		return nil, tail()
	}
	kinds := words(layers * heads)
	if (ties == nil || kinds == nil) && layers*heads > 0 || len(b) != 0 {
		return nil, tail()
	}
	if err := m.normalise(w, heads, hidden, ties, kinds); err != nil {
		return nil, err
	}
	if err := m.Validate(); err != nil {
		return nil, err
	}
	return m, nil
}

// unscale divides every query weight by one positive scale. The quotient n
// has to give the weight back exactly when multiplied in float64, which is
// how such weights are made.
func unscale(w *FloatWeights, d, heads int) (func(float64) (int128.Int, bool), error) {
	least := math.Inf(1)
	integral := true
	for _, l := range w.Layers {
		for _, r := range l.QKV[:2*heads] {
			for _, x := range r {
				if x != 0 {
					least = math.Min(least, math.Abs(x))
					integral = integral && x == math.Trunc(x)
				}
			}
		}
	}
	if integral || math.IsInf(least, 1) {
		return intOf, nil
	}
	for part := 1.0; part <= 64; part++ {
		scale := least / part
		convert := func(x float64) (int128.Int, bool) {
			n := math.Round(x / scale)
			if math.Abs(n) > 1<<53 || float64(n*scale) != x {
				return int128.Int{}, false
			}
			return int128.I64(int64(n)), true
		}
		all := true
		for _, l := range w.Layers {
			for _, r := range l.QKV[:2*heads] {
				for _, x := range r {
					if _, ok := convert(x); !ok {
						all = false
					}
				}
			}
		}
		if all {
			return convert, nil
		}
	}
	return nil, Errorf(CodeWeightsUnsupported, "the query weights are not integers times one common scale")
}

func (m *Model) normalise(w *FloatWeights, heads, hidden int, ties, kinds []int32) error {
	d := m.Width
	query, err := unscale(w, d, heads)
	if err != nil {
		return err
	}
	var bad error
	sparse := func(r []float64, convert func(float64) (int128.Int, bool), what string, at ...int) Row {
		var row Row
		for s, x := range r {
			if x == 0 && !math.Signbit(x) {
				continue
			}
			v, ok := convert(x)
			if !ok || v.IsZero() {
				if bad == nil {
					bad = Errorf(CodeWeightsUnsupported, "%s %v, slot %d: weight %g is not integral", what, at, s, x)
				}
				continue
			}
			row = append(row, Term{s, v})
		}
		return row
	}
	column := func(rows [][]float64, c int) []float64 {
		out := make([]float64, len(rows))
		for i := range rows {
			out[i] = rows[i][c]
		}
		return out
	}
	for i := range w.Embed {
		m.Embed = append(m.Embed, sparse(w.Embed[i], intOf, "embedding", i))
		m.Output = append(m.Output, sparse(w.Output[i], intOf, "output row", i))
	}
	written := make([]bool, d)
	written[m.Position], written[w.Tie], written[m.Square] = true, true, true
	tie := 0.0
	for l, fl := range w.Layers {
		layer := &m.Layers[l]
		for i := range fl.QKV {
			// Rows beyond 2·heads of each third belong to no head.
			if i%d >= 2*heads {
				if sparse(fl.QKV[i], intOf, "unused row", l, i) != nil {
					return Errorf(CodeWeightsUnsupported, "layer %d: row %d belongs to no head", l, i)
				}
			}
		}
		for h := range heads {
			var head Head
			for c := range 2 {
				head.Query[c] = sparse(fl.QKV[2*h+c], query, "query", l, h)
				key := slices.Clone(fl.QKV[d+2*h+c])
				if t := key[w.Tie]; t != 0 && c == 1 {
					if t < 0 || math.IsNaN(t) || math.IsInf(t, 1) || tie != 0 && t != tie {
						return Errorf(CodeWeightsUnsupported, "layer %d, head %d: tie-break weight %g, elsewhere %g", l, h, t, tie)
					}
					tie = t
					key[w.Tie] = 0
				}
				head.Key[c] = sparse(key, intOf, "key", l, h)
				head.Value[c] = sparse(fl.QKV[2*d+2*h+c], intOf, "value", l, h)
				head.Out[c] = sparse(column(fl.Out, 2*h+c), intOf, "head output", l, h)
				for _, t := range head.Out[c] {
					written[t.Slot] = true
				}
			}
			switch at := l*heads + h; {
			case ties[at] != 0 && ties[at] != 1:
				return Errorf(CodeMalformedModel, "layer %d, head %d: tie-break %d", l, h, ties[at])
			case kinds[at] < 0 || kinds[at] > 2:
				return Errorf(CodeMalformedModel, "layer %d, head %d: kind %d", l, h, kinds[at])
			default:
				head.Average = ties[at] == 0
				head.Declared = uint8(kinds[at])
			}
			layer.Heads = append(layer.Heads, head)
		}
		for c := 2 * heads; c < d; c++ {
			if sparse(column(fl.Out, c), intOf, "unused column", l, c) != nil {
				return Errorf(CodeWeightsUnsupported, "layer %d: column %d belongs to no head", l, c)
			}
		}
		for j := range hidden {
			n := Neuron{
				Gate: sparse(fl.In[j], intOf, "gate", l, j),
				Up:   sparse(fl.In[hidden+j], intOf, "up", l, j),
				Down: sparse(column(fl.Down, j), intOf, "down", l, j),
			}
			for _, t := range n.Down {
				written[t.Slot] = true
			}
			layer.Neurons = append(layer.Neurons, n)
		}
	}
	if bad != nil {
		return bad
	}
	return m.proveTies(w, tie, written)
}

// proveTies shows that the tie-break term decides nothing but ties: with
// integer scores, a second query component m between 0 and 2 adds less than
// m·tie·tieBound < 1 to a score, and an equal component to all positions.
func (m *Model) proveTies(w *FloatWeights, tie float64, written []bool) error {
	reads := func(r Row) bool {
		return slices.ContainsFunc(r, func(t Term) bool { return t.Slot == w.Tie })
	}
	for i := range m.Embed {
		if reads(m.Embed[i]) || reads(m.Output[i]) {
			return Errorf(CodeWeightsUnsupported, "token %d uses the tie-break slot", i)
		}
	}
	for l := range m.Layers {
		for h := range m.Layers[l].Heads {
			head := &m.Layers[l].Heads[h]
			for c := range 2 {
				if reads(head.Query[c]) || reads(head.Key[c]) || reads(head.Value[c]) || reads(head.Out[c]) {
					return Errorf(CodeWeightsUnsupported, "layer %d, head %d uses the tie-break slot", l, h)
				}
			}
			if w.Layers[l].QKV[m.Width+2*h+1][w.Tie] == 0 {
				continue
			}
			if head.Average {
				return Errorf(CodeWeightsUnsupported, "layer %d, head %d averages and breaks ties", l, h)
			}
			for i := range m.Embed {
				scale, ok := int64(0), true
				for _, t := range head.Query[1] {
					if written[t.Slot] {
						return Errorf(CodeWeightsUnsupported, "layer %d, head %d: the tie-break term is not proven to break ties only", l, h)
					}
					for _, e := range m.Embed[i] {
						if e.Slot == t.Slot {
							p, fits := e.Weight.Mul(t.Weight)
							v, small := p.Int64()
							scale += v
							ok = ok && fits && small
						}
					}
				}
				if !ok || scale < 0 || scale > 2 || float64(scale)*tie*tieBound >= 1 {
					return Errorf(CodeWeightsUnsupported, "layer %d, head %d, token %d: the tie-break term may decide more than ties", l, h, i)
				}
			}
		}
		for j, n := range m.Layers[l].Neurons {
			if reads(n.Gate) || reads(n.Up) || reads(n.Down) {
				return Errorf(CodeWeightsUnsupported, "layer %d, neuron %d uses the tie-break slot", l, j)
			}
		}
	}
	return nil
}

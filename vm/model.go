package vm

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"

	"tassadar/vm/int128"
)

// Term is one weight of a sparse row: Weight times the value of slot Slot, which
// counts from 0 up to the model's Width.
type Term struct {
	Slot   int
	Weight int128.Int
}

// Row is a sparse row: terms with non-zero weights, ascending by slot.
type Row []Term

// Head is one attention head with two-dimensional queries, keys and values.
// It picks the positions so far, its own among them, that maximise
// Query·Key: the latest of them, or the exact average over all of them.
type Head struct {
	// Each is a 2 × Width matrix: component 0 and 1 as rows over the state
	// before the layer.
	Query, Key, Value [2]Row
	// Out says what component 0 and 1 of the picked value add to which slots: a
	// Width × 2 matrix by columns.
	Out [2]Row
	// Average takes the mean over all best positions instead of the latest.
	Average bool
	// Declared is the kind that the file claims: 0 look-up, 1 passthrough,
	// 2 gather. It is a hint for vm.float64; every other engine derives
	// what a head does from its weights.
	Declared uint8
}

// Neuron is one gated unit: relu(Gate·x) * (Up·x), times Down, added to x. Gate
// and Up are rows over the state after the layer's attention, Down is a column:
// the slots that it adds to.
type Neuron struct {
	Gate, Up, Down Row
}

// Layer is attention followed by a feed-forward block. No norms, no biases.
type Layer struct {
	Heads   []Head
	Neurons []Neuron
	// EraseAttention and EraseNeurons list slots that are zero after the
	// half layer because the weights subtract them from themselves. Engines
	// in floating point set them to zero; for integers they say nothing new.
	EraseAttention, EraseNeurons []int
}

// Model is a token machine with integer weights. The state at position p with
// token t starts as Embed[t], plus p in slot Position, plus p² in slot Square.
// After all layers the next token maximises Output[token]·x, lowest id on a
// tie. Every slot between layers is an integer; averages may leave fractions
// inside a layer only.
type Model struct {
	// Names are the tokens by number: unique and not empty. Their number is the
	// vocabulary.
	Names []string
	// Width is the number of slots of the state.
	Width int
	// Position and Square are slots, -1 for none.
	Position, Square int
	// Stop ends a run; -1 for none.
	Stop Token
	// Embed has a row for each token: vocabulary × Width. It is the state at a
	// position with that token, but for Position and Square.
	Embed  []Row
	Layers []Layer
	// Output has a row for each token: vocabulary × Width. Times the state after
	// the last layer it is the token's logit, an integer without a unit: only
	// which one is the largest counts.
	Output []Row
	// Horizon is the number of tokens for which engines that plan have to prove
	// ranges; they go no further. 0 stands for [DefaultHorizon]. It says nothing of
	// what the model computes, and is no part of its file and its digest.
	Horizon int
	// float holds the weights as a foreign file gave them; nil otherwise.
	float *FloatWeights
}

// Limits on models, checked before memory is taken.
const (
	MaxVocabulary = 1 << 20
	MaxWidth      = 1 << 12
	MaxLayers     = 1 << 8
	MaxHeads      = 1 << 11
	MaxNeurons    = 1 << 18
	MaxHorizon    = 1 << 30
	maxModelBytes = 1 << 30
)

// DefaultHorizon is the horizon of models that name none.
const DefaultHorizon = 1 << 27

// MaxTokens is the horizon in force: the number of tokens for which engines that
// plan prove ranges.
func (m *Model) MaxTokens() int {
	if m.Horizon == 0 {
		return DefaultHorizon
	}
	return m.Horizon
}

// HorizonError is token_limit_exceeded at the horizon.
func (m *Model) HorizonError() error {
	return Errorf(CodeTokenLimit, "ranges are proven for %d tokens", m.MaxTokens())
}

// Validate checks shapes and canonical order; errors are malformed_model.
func (m *Model) Validate() error {
	v := len(m.Names)
	switch {
	case v == 0 || v > MaxVocabulary || len(m.Embed) != v || len(m.Output) != v:
		return Errorf(CodeMalformedModel, "vocabulary of %d names, %d embeddings, %d output rows", v, len(m.Embed), len(m.Output))
	case m.Width < 1 || m.Width > MaxWidth:
		return Errorf(CodeMalformedModel, "width %d", m.Width)
	case m.Position < -1 || m.Position >= m.Width || m.Square < -1 || m.Square >= m.Width || m.Position >= 0 && m.Position == m.Square:
		return Errorf(CodeMalformedModel, "position slot %d, square slot %d of %d", m.Position, m.Square, m.Width)
	case m.Stop < -1 || int(m.Stop) >= v:
		return Errorf(CodeMalformedModel, "stop token %d of %d", m.Stop, v)
	case len(m.Layers) > MaxLayers:
		return Errorf(CodeMalformedModel, "%d layers", len(m.Layers))
	case m.Horizon < 0 || m.Horizon > MaxHorizon:
		return Errorf(CodeMalformedModel, "a horizon of %d tokens", m.Horizon)
	}
	if _, i := newNameIndex(m.Names); i >= 0 {
		return Errorf(CodeMalformedModel, "token %d: name %q is empty or not unique", i, m.Names[i])
	}
	var bad error
	row := func(r Row, what string) {
		last := -1
		for _, t := range r {
			if t.Slot <= last || t.Slot >= m.Width || t.Weight.IsZero() {
				if bad == nil {
					bad = Errorf(CodeMalformedModel, "%s: slot %d out of order, out of range or with weight 0", what, t.Slot)
				}
				return
			}
			last = t.Slot
		}
	}
	for i := range v {
		row(m.Embed[i], "embedding")
		row(m.Output[i], "output row")
	}
	for _, l := range m.Layers {
		if len(l.Heads) > MaxHeads || len(l.Neurons) > MaxNeurons {
			return Errorf(CodeMalformedModel, "%d heads, %d neurons in a layer", len(l.Heads), len(l.Neurons))
		}
		for _, h := range l.Heads {
			for c := range 2 {
				row(h.Query[c], "query")
				row(h.Key[c], "key")
				row(h.Value[c], "value")
				row(h.Out[c], "head output")
			}
			if h.Declared > 2 {
				return Errorf(CodeMalformedModel, "head kind %d", h.Declared)
			}
		}
		for _, n := range l.Neurons {
			row(n.Gate, "gate")
			row(n.Up, "up")
			row(n.Down, "down")
		}
		for _, list := range [][]int{l.EraseAttention, l.EraseNeurons} {
			if !slices.IsSorted(list) {
				return Errorf(CodeMalformedModel, "erased slots are not in order")
			}
			for _, s := range list {
				if s < 0 || s >= m.Width {
					return Errorf(CodeMalformedModel, "erased slot %d", s)
				}
			}
		}
	}
	return bad
}

// Digest is the SHA-256 of the model's own format, in hexadecimal: two files
// with the same normalised model have the same digest. It reads every weight:
// keep it where it is needed often.
func (m *Model) Digest() string {
	h := sha256.New()
	w := bodyWriter{to: h}
	m.writeBody(&w)
	w.flush()
	return hex.EncodeToString(h.Sum(nil))
}

// Unused reports whether the head adds nothing to the state.
func (h *Head) Unused() bool { return len(h.Out[0]) == 0 && len(h.Out[1]) == 0 }

// InitialState is the state before the first layer at position p with token t:
// a value for each slot.
func (m *Model) InitialState(p int, t Token) []int128.Int {
	x := make([]int128.Int, m.Width)
	for _, e := range m.Embed[t] {
		x[e.Slot] = e.Weight
	}
	if m.Position >= 0 {
		x[m.Position], _ = x[m.Position].Add(int128.I64(int64(p)))
	}
	if m.Square >= 0 {
		sq, _ := int128.I64(int64(p)).Mul(int128.I64(int64(p)))
		x[m.Square], _ = x[m.Square].Add(sq)
	}
	return x
}

// Dot is the sum of weights times values and whether all of it fits 128 bits; x
// has a value for each slot.
func (r Row) Dot(x []int128.Int) (sum int128.Int, fits bool) {
	fits = true
	for _, t := range r {
		v := x[t.Slot]
		if v.IsZero() {
			continue
		}
		p, ok := t.Weight.Mul(v)
		fits = fits && ok
		sum, ok = sum.Add(p)
		fits = fits && ok
	}
	return sum, fits
}

// Key is the same for equal rows only, to find them in maps.
func (r Row) Key() string {
	key := make([]byte, 0, 18*len(r))
	for _, t := range r {
		key = binary.LittleEndian.AppendUint16(key, uint16(t.Slot))
		key = binary.LittleEndian.AppendUint64(key, uint64(t.Weight.Hi))
		key = binary.LittleEndian.AppendUint64(key, t.Weight.Lo)
	}
	return string(key)
}

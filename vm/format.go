package vm

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"io"
	"math"
	"math/big"
	"os"

	"tassadar/vm/int128"
)

// magic opens the model format, version 1. The body is a sequence of
// unsigned LEB128 numbers (n), zigzag LEB128 numbers of up to 128 bits (z)
// and byte strings (n, bytes):
//
//	n vocabulary, n width, n position+1, n square+1, n stop+1, n layers
//	vocabulary × string
//	vocabulary × row (embedding), vocabulary × row (output)
//	layers × { n heads, heads × { n kind | average<<2, 8 rows: query, key,
//	           value, out, each component 0 then 1 },
//	           n neurons, neurons × { row gate, row up, row down },
//	           n, slots erased after attention; n, slots erased after neurons }
//	row = n terms, terms × { n slot - previous slot - 1, z weight }
//
// The file ends with the SHA-256 of the body.
const magic = "tassadar-vm-model\x00\x01\n"

// Load reads a model file in either format. Errors carry malformed_model,
// weights_unsupported or input_malformed.
func Load(path string) (*Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, Errorf(CodeInputMalformed, "model: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxModelBytes+1))
	if err != nil {
		return nil, Errorf(CodeInputMalformed, "model %q: %w", path, err)
	}
	if len(data) > maxModelBytes {
		return nil, Errorf(CodeMalformedModel, "model %q is larger than %d bytes", path, maxModelBytes)
	}
	m, err := Parse(data)
	if err != nil {
		return nil, err
	}
	return m, nil
}

// Parse reads a model in this package's format or in the peer's.
func Parse(data []byte) (*Model, error) {
	if bytes.HasPrefix(data, []byte(magic)) {
		return parseOwn(data[len(magic):])
	}
	return parsePeer(data)
}

// Marshal writes the model in this package's format.
func (m *Model) Marshal() []byte {
	w := bodyWriter{b: []byte(magic)}
	m.writeBody(&w)
	sum := sha256.Sum256(w.b[len(magic):])
	return append(w.b, sum[:]...)
}

// bodyWriter collects bytes, or hands them on piece by piece.
type bodyWriter struct {
	b  []byte
	to hash.Hash // or nil
}

func (w *bodyWriter) flush() {
	if w.to != nil {
		w.to.Write(w.b)
		w.b = w.b[:0]
	}
}

func (w *bodyWriter) n(v int) {
	if w.to != nil && len(w.b) > 1<<15 {
		w.flush()
	}
	w.b = binary.AppendUvarint(w.b, uint64(v))
}

func (w *bodyWriter) row(r Row) {
	w.n(len(r))
	last := -1
	for _, t := range r {
		w.b = binary.AppendUvarint(w.b, uint64(t.Slot-last-1))
		last = t.Slot
		w.b = appendWeight(w.b, t.Weight)
	}
}

func (m *Model) writeBody(w *bodyWriter) {
	n, row := w.n, w.row
	n(len(m.Names))
	n(m.Width)
	n(m.Position + 1)
	n(m.Square + 1)
	n(int(m.Stop) + 1)
	n(len(m.Layers))
	for _, s := range m.Names {
		n(len(s))
		w.b = append(w.b, s...)
	}
	for _, r := range m.Embed {
		row(r)
	}
	for _, r := range m.Output {
		row(r)
	}
	for _, l := range m.Layers {
		n(len(l.Heads))
		for i := range l.Heads {
			h := &l.Heads[i]
			kind := int(h.Declared)
			if h.Average {
				kind |= 4
			}
			n(kind)
			for _, pair := range [][2]Row{h.Query, h.Key, h.Value, h.Out} {
				row(pair[0])
				row(pair[1])
			}
		}
		n(len(l.Neurons))
		for _, u := range l.Neurons {
			row(u.Gate)
			row(u.Up)
			row(u.Down)
		}
		for _, list := range [][]int{l.EraseAttention, l.EraseNeurons} {
			n(len(list))
			for _, s := range list {
				n(s)
			}
		}
	}
}

func appendWeight(b []byte, w int128.Int) []byte {
	// Zigzag in 128 bits: shift left, xor with the sign.
	sign := w.Hi >> 63
	hi := uint64(w.Hi)<<1 | w.Lo>>63
	lo := w.Lo << 1
	hi ^= uint64(sign)
	lo ^= uint64(sign)
	for hi != 0 || lo >= 0x80 {
		b = append(b, byte(lo)|0x80)
		lo = lo>>7 | hi<<57
		hi >>= 7
	}
	return append(b, byte(lo))
}

// reader takes numbers off a byte slice; the first failure sticks.
type reader struct {
	b    []byte
	err  error
	slab Row
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = Errorf(CodeMalformedModel, format, args...)
		r.b = nil
	}
}

func (r *reader) n(limit int, what string) int {
	if len(r.b) > 0 && r.b[0] < 0x80 && int(r.b[0]) <= limit {
		v := int(r.b[0])
		r.b = r.b[1:]
		return v
	}
	v, k := binary.Uvarint(r.b)
	if k <= 0 || k > 1 && r.b[k-1] == 0 || v > uint64(limit) {
		r.fail("%s: missing, not minimal, or larger than %d", what, limit)
		return 0
	}
	r.b = r.b[k:]
	return int(v)
}

func (r *reader) weight() int128.Int {
	if len(r.b) > 0 && r.b[0] < 0x80 {
		c := int64(r.b[0])
		r.b = r.b[1:]
		return int128.I64(c>>1 ^ -(c & 1))
	}
	var hi, lo uint64
	for i := 0; ; i++ {
		if i >= len(r.b) || i > 18 {
			r.fail("weight: truncated or beyond 128 bits")
			return int128.Int{}
		}
		c := r.b[i]
		v := uint64(c & 0x7f)
		s := uint(7 * i)
		if s < 64 {
			lo |= v << s
			if s > 57 {
				hi |= v >> (64 - s)
			}
		} else {
			hi |= v << (s - 64)
			if s == 126 && v > 3 {
				r.fail("weight: beyond 128 bits")
				return int128.Int{}
			}
		}
		if c < 0x80 {
			if i > 0 && c == 0 {
				r.fail("weight: not minimal")
			} else {
				r.b = r.b[i+1:]
			}
			break
		}
	}
	sign := -(lo & 1)
	lo = lo>>1 | hi<<63
	hi >>= 1
	return int128.Int{Hi: int64(hi ^ sign), Lo: lo ^ sign}
}

// terms returns room for k terms. Rows share pieces of memory: a model has
// many short ones.
func (r *reader) terms(k int) Row {
	if k > len(r.slab) {
		r.slab = make(Row, max(k, min(1<<13, len(r.b)/2)))
	}
	row := r.slab[:0:k]
	r.slab = r.slab[k:]
	return row
}

func (r *reader) row(width int) Row {
	k := r.n(width, "row")
	if k > len(r.b)/2 {
		r.fail("row of %d terms in %d bytes", k, len(r.b))
	}
	if r.err != nil || k == 0 {
		return nil
	}
	row := r.terms(k)
	last := -1
	for range k {
		s := last + 1 + r.n(width, "slot")
		row = append(row, Term{s, r.weight()})
		last = s
	}
	return row
}

// names reads v names; they are pieces of one string.
func (r *reader) names(m *Model, v int) {
	if v > len(r.b)/2 {
		r.fail("%d names in %d bytes", v, len(r.b))
		return
	}
	ends := make([]int, 0, v)
	var all []byte
	for range v {
		k := r.n(1<<10, "name")
		if k > len(r.b) {
			r.fail("name: truncated")
		}
		if r.err != nil {
			return
		}
		all = append(all, r.b[:k]...)
		ends = append(ends, len(all))
		r.b = r.b[k:]
	}
	text, from := string(all), 0
	m.Names = make([]string, v)
	for i, to := range ends {
		m.Names[i] = text[from:to]
		from = to
	}
}

func parseOwn(b []byte) (*Model, error) {
	if len(b) < sha256.Size {
		return nil, Errorf(CodeMalformedModel, "truncated")
	}
	body, sum := b[:len(b)-sha256.Size], b[len(b)-sha256.Size:]
	if got := sha256.Sum256(body); !bytes.Equal(got[:], sum) {
		return nil, Errorf(CodeMalformedModel, "digest does not match: the file was changed or truncated")
	}
	r := &reader{b: body}
	v := r.n(MaxVocabulary, "vocabulary")
	m := &Model{Width: r.n(MaxWidth, "width")}
	m.Position = r.n(MaxWidth, "position slot") - 1
	m.Square = r.n(MaxWidth, "square slot") - 1
	m.Stop = Token(r.n(MaxVocabulary, "stop token") - 1)
	layers := r.n(MaxLayers, "layers")
	r.names(m, v)
	if r.err == nil {
		m.Embed, m.Output = make([]Row, 0, v), make([]Row, 0, v)
	}
	for i := 0; i < v && r.err == nil; i++ {
		m.Embed = append(m.Embed, r.row(m.Width))
	}
	for i := 0; i < v && r.err == nil; i++ {
		m.Output = append(m.Output, r.row(m.Width))
	}
	for i := 0; i < layers && r.err == nil; i++ {
		var l Layer
		heads := r.n(MaxHeads, "heads")
		for j := 0; j < heads && r.err == nil; j++ {
			kind := r.n(7, "head kind")
			h := Head{Average: kind&4 != 0, Declared: uint8(kind & 3)}
			for _, pair := range []*[2]Row{&h.Query, &h.Key, &h.Value, &h.Out} {
				pair[0] = r.row(m.Width)
				pair[1] = r.row(m.Width)
			}
			l.Heads = append(l.Heads, h)
		}
		neurons := r.n(MaxNeurons, "neurons")
		for j := 0; j < neurons && r.err == nil; j++ {
			l.Neurons = append(l.Neurons, Neuron{r.row(m.Width), r.row(m.Width), r.row(m.Width)})
		}
		for _, list := range []*[]int{&l.EraseAttention, &l.EraseNeurons} {
			k := r.n(m.Width, "erased slots")
			for j := 0; j < k && r.err == nil; j++ {
				*list = append(*list, r.n(m.Width-1, "erased slot"))
			}
		}
		m.Layers = append(m.Layers, l)
	}
	if r.err != nil {
		return nil, r.err
	}
	if len(r.b) != 0 {
		return nil, Errorf(CodeMalformedModel, "%d bytes after the end", len(r.b))
	}
	if err := m.Validate(); err != nil {
		return nil, err
	}
	return m, nil
}

// intOf converts a float that is an exact integer below 2^127.
func intOf(f float64) (int128.Int, bool) {
	if i := int64(f); f > -1<<62 && f < 1<<62 {
		return int128.I64(i), float64(i) == f
	}
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return int128.Int{}, false
	}
	b, acc := new(big.Float).SetFloat64(f).Int(nil)
	if acc != big.Exact {
		return int128.Int{}, false
	}
	return int128.FromBig(b)
}

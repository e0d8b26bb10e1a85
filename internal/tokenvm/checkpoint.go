package tokenvm

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"

	"tassadar"
	"tassadar/internal/invocation"
	"tassadar/vm/exact"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm/lower"
)

// checkpointMagic opens a checkpoint of a module. Numbers are little-endian.
//
//	4 bytes: length of the binding; the binding in canonical JSON
//	the checkpoint of the session
//	SHA-256 of everything before
const checkpointMagic = "tassadar-module-checkpoint\x00\x01\n"

// maxBinding bounds a binding, in bytes.
const maxBinding = 1 << 20

// binding is what a checkpoint was made from: who goes on from it has to give the
// same. Input and clock are bound where the program imports them.
type binding struct {
	Modules []boundFile `json:"modules"`
	Input   *boundFile  `json:"input,omitempty"`
	Clock   string      `json:"clock,omitempty"` // nanoseconds
	// Buffers says that the program has room for them, Open what is to be read of
	// the call that was stopped.
	Buffers bool      `json:"buffers,omitempty"`
	Open    *openCall `json:"open,omitempty"`
}

// openCall is what a call with buffers reads when it has ended; see
// [invocation.Call]. What it was given lies in memory.
type openCall struct {
	Export  string           `json:"export"`
	Memory  string           `json:"memory,omitempty"`
	Reads   []openRead       `json:"reads,omitempty"`
	Returns tassadar.Returns `json:"returns,omitempty"`
	Pair    int              `json:"pair,omitempty"`
	Most    uint32           `json:"most,omitempty"`
}

type openRead struct {
	Addr   uint32          `json:"addr"`
	Size   uint32          `json:"size"`
	Length tassadar.Length `json:"length,omitempty"`
	Hidden bool            `json:"hidden,omitempty"`
}

// opened is what the call of a hand reads.
func opened(h *hand) *openCall {
	c := h.lowered
	o := &openCall{Export: c.Export, Memory: c.Memory}
	for _, r := range c.Reads {
		o.Reads = append(o.Reads, openRead{r.Place().In(h.given), r.Size, r.Length, r.Hidden})
	}
	if c.Returned != nil {
		o.Returns, o.Pair, o.Most = c.Returned.Form, c.Returned.Pair, c.Returned.Most
	}
	return o
}

// hand reads what an entry leaves that was called before.
func (o *openCall) hand(r *Run, e isa.Entry) (*hand, error) {
	c := &invocation.Call{Export: o.Export, Memory: o.Memory}
	edited := func(format string, args ...any) (*hand, error) {
		return nil, tassadar.Errorf(tassadar.CheckpointEdited, "its call of %q: "+format, append([]any{o.Export}, args...)...)
	}
	first := ""
	if len(e.Results) > 0 {
		first = e.Results[0].String()
	}
	for i, r := range o.Reads {
		switch {
		case r.Length == tassadar.LengthResult && first != "i32" && first != "i64", r.Length < tassadar.LengthResult, int(r.Length) > len(o.Reads):
			return edited("buffer %d has the length %d", i+1, r.Length)
		}
		c.Reads = append(c.Reads, invocation.Read{Addr: r.Addr, Size: r.Size, Length: r.Length, Hidden: r.Hidden})
	}
	if o.Returns != "" {
		form, err := tassadar.ParseReturns(string(o.Returns))
		stored, _ := form.Stored()
		switch {
		case err != nil, form != o.Returns, stored == 0 && string(form.Result()) != first, (stored > 0) != (o.Pair > 0),
			o.Pair < 0, o.Pair > len(o.Reads), o.Pair > 0 && o.Reads[o.Pair-1].Size != 8:
			return edited("it returns %q", o.Returns)
		}
		c.Returned = &invocation.Returned{Form: o.Returns, Pair: o.Pair, Most: o.Most}
	}
	memory, err := r.room(c)
	if err != nil {
		return edited("%w", err)
	}
	return &hand{run: r, buffers: &buffers{lowered: c, memory: memory}}, nil
}

// boundFile is a file by its contents. The name is for people.
type boundFile struct {
	Name   string `json:"name,omitempty"`
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

func bindFile(name string, data []byte) boundFile {
	sum := sha256.Sum256(data)
	return boundFile{name, len(data), hex.EncodeToString(sum[:])}
}

func (f boundFile) same(g boundFile) bool { return f.Bytes == g.Bytes && f.SHA256 == g.SHA256 }

// String names a file for people.
func (f boundFile) String() string {
	text := fmt.Sprintf("%d bytes, sha256:%s", f.Bytes, f.SHA256)
	if f.Name != "" {
		text = fmt.Sprintf("%q, %s", f.Name, text)
	}
	return text
}

// modules binds a module, which stands last, and those that it is linked with.
func modules(links []lower.Link) []boundFile {
	out := []boundFile{}
	for _, l := range links {
		out = append(out, bindFile(l.Name, l.Module.Bytes()))
	}
	return out
}

// binding is what a run of the program with this host rests on.
func (p *Program) binding(h *Host) binding {
	b := binding{Modules: p.modules, Buffers: p.buffers}
	for _, im := range p.Program.Imports {
		switch importName(im) {
		case tassadar.ImportInput:
			in := bindFile(h.InputName, h.Input)
			b.Input = &in
		case tassadar.ImportClock:
			b.Clock = strconv.FormatInt(h.Clock, 10)
		}
	}
	return b
}

func importName(im isa.Import) string { return im.Module + "." + im.Name }

// match wants what a checkpoint was made from.
func (b *binding) match(now binding) error {
	foreign := func(format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.CheckpointForeign, format, args...), "Go on with what the checkpoint was made from, or make a new one.")
	}
	if b.Buffers != now.Buffers {
		return foreign("the checkpoint and the program differ in whether there is room for buffers")
	}
	if len(b.Modules) != len(now.Modules) {
		return foreign("the checkpoint was made with %d linked modules, not %d", len(b.Modules)-1, len(now.Modules)-1)
	}
	for i, was := range b.Modules {
		is, what := now.Modules[i], "the module"
		if i < len(b.Modules)-1 {
			what = "the linked module"
		}
		if was.Name != is.Name || !was.same(is) {
			return foreign("the checkpoint was made with %s %v, not %v", what, was, is)
		}
	}
	switch {
	case (b.Input == nil) != (now.Input == nil):
		return tassadar.Errorf(tassadar.CheckpointEdited, "the binding of the input is not that of the module")
	case b.Input != nil && !b.Input.same(*now.Input):
		given := func(f *boundFile) string {
			if f.Name == "" && f.Bytes == 0 {
				return "none"
			}
			return f.String()
		}
		return foreign("the checkpoint was made with another --input: it was %s; now it is %s", given(b.Input), given(now.Input))
	case b.Clock != now.Clock:
		return foreign("the checkpoint was made with --clock %s, not %s", b.Clock, now.Clock)
	}
	return nil
}

// Checkpoint writes the run as it stands, in the middle of a call or between two,
// with the digests of the modules, of the input and the clock that it rests on, and
// what the call reads at its end. The engine has to be vm.exact.
func (r *Run) Checkpoint(w io.Writer) error {
	bound := r.binding(r.Host)
	if r.Session.Open() && r.open != nil {
		bound.Open = opened(r.open)
	}
	return bound.write(w, r.Session.Checkpoint)
}

// write writes a checkpoint with what it is bound to.
func (b *binding) write(w io.Writer, state func(io.Writer) error) error {
	head, err := tassadar.Canonical(b)
	if err != nil {
		return err
	}
	if len(head) > maxBinding {
		return tassadar.Errorf(tassadar.CheckpointOversized, "what the checkpoint is bound to takes %d bytes, at most %d", len(head), maxBinding)
	}
	h := sha256.New()
	to := io.MultiWriter(w, h)
	begin := binary.LittleEndian.AppendUint32([]byte(checkpointMagic), uint32(len(head)))
	if _, err := to.Write(append(begin, head...)); err != nil {
		return err
	}
	if err := state(to); err != nil {
		return Coded(err)
	}
	_, err = w.Write(h.Sum(nil))
	return err
}

// IsCheckpoint tells a checkpoint by its first bytes.
func IsCheckpoint(head []byte) bool { return bytes.HasPrefix(head, []byte(checkpointMagic)) }

// Checkpoint is one that was read, and is whole.
type Checkpoint struct {
	// Buffers says that the program has to be lowered with [Options.Buffers].
	Buffers bool

	was   *binding
	state []byte
	size  int64
}

// OpenCheckpoint reads a checkpoint.
func OpenCheckpoint(data []byte) (*Checkpoint, error) {
	was, state, err := openCheckpoint(data)
	if err != nil {
		return nil, err
	}
	return &Checkpoint{was.Buffers, was, state, int64(len(data))}, nil
}

// Resume goes on from a checkpoint of this program on these weights with this host.
// Least is the fewest tokens of one that is not stale, most the bytes that it may
// have; 0 means the defaults of package tokenmachine. One that was made from other
// modules, input or clock is checkpoint_foreign.
func (w *Weights) Resume(x *exact.Engine, c *Checkpoint, h *Host, least int, most int64) (*Run, error) {
	if most > 0 && c.size > most {
		return nil, tassadar.Errorf(tassadar.CheckpointOversized, "a checkpoint of more than %d bytes", most)
	}
	if err := c.was.match(w.binding(h)); err != nil {
		return nil, err
	}
	s, err := w.resume(x, bytes.NewReader(c.state), least, most)
	if err != nil {
		return nil, Coded(err)
	}
	s.Host = h.Answer(w.Program.Program)
	r := &Run{Weights: w, Session: s, Host: h}
	if c.was.Open != nil {
		if r.open, err = c.was.Open.hand(r, s.Entry()); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// openCheckpoint takes a checkpoint apart.
func openCheckpoint(data []byte) (*binding, []byte, error) {
	edited := func(format string, args ...any) (*binding, []byte, error) {
		return nil, nil, tassadar.Errorf(tassadar.CheckpointEdited, format, args...)
	}
	head := len(checkpointMagic) + 4
	if !bytes.HasPrefix(data, []byte(checkpointMagic)) || len(data) < head+sha256.Size {
		return edited("no checkpoint of this version, or truncated")
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if got := sha256.Sum256(body); !bytes.Equal(got[:], sum) {
		return edited("the digest does not match")
	}
	n := int(binary.LittleEndian.Uint32(body[len(checkpointMagic):]))
	if n > maxBinding || n > len(body)-head {
		return edited("a binding of %d bytes", n)
	}
	var b binding
	if err := tassadar.DecodeCanonical(body[head:head+n], &b); err != nil {
		return edited("its binding: %w", err)
	}
	if len(b.Modules) == 0 {
		return edited("its binding names no module")
	}
	return &b, body[head+n:], nil
}

// resume goes on from the checkpoint of a session.
func (w *Weights) resume(x *exact.Engine, r io.Reader, least int, most int64) (*tokenmachine.Session, error) {
	if w.special != nil {
		return w.special.ResumeSession(x, r, least, most)
	}
	return tokenmachine.ResumeSession(x, w.Program.Program, r, least, most)
}

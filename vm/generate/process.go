package generate

import (
	"bufio"
	"context"
	"encoding/binary"
	"io"
	"os/exec"
	"slices"
	"time"

	"tassadar/vm"
)

// Process is vm.compiled in a process of its own: a [Program] that takes tokens and
// runs as any engine does. Whoever started it closes it.
type Process struct {
	m    *vm.Model
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *bufio.Reader
	next vm.Token
	// tokens that the process holds, but for the last pending ones.
	tokens  []vm.Token
	pending int
	took    time.Duration
	err     error
}

var _ vm.Engine = (*Process)(nil)

// Start starts the program, at its first position. It ends with the context.
func (c *Program) Start(ctx context.Context) (*Process, error) {
	cmd := exec.CommandContext(ctx, c.binary, "serve")
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, vm.Errorf(vm.CodeToolchainFailure, "start generated program: %w", err)
	}
	e := &Process{m: c.m, cmd: cmd, in: in, out: bufio.NewReaderSize(out, 1<<16), next: -1}
	digest := make([]byte, len(c.digest))
	if _, err := io.ReadFull(e.out, digest); err != nil || string(digest) != c.digest {
		e.Close()
		return nil, vm.Errorf(vm.CodeToolchainFailure, "the built program says it is of model %q, not %s: %v", digest, c.digest, err)
	}
	return e, nil
}

// Close ends the process.
func (e *Process) Close() error {
	e.in.Close() // the process ends with its input
	return e.cmd.Wait()
}

// Took is how long the process has run on what it predicted itself: without the time that tokens
// take to come and go.
func (e *Process) Took() time.Duration { return e.took }

// Reset takes the process back to its first position.
func (e *Process) Reset() {
	e.tokens, e.pending, e.next, e.took = nil, 0, -1, 0
	if e.err == nil {
		e.exchange([]byte{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0})
	}
}

// Replay does all since the first position over, in the process alone, and returns how long
// it ran each time on what it predicted itself.
func (e *Process) Replay(rounds int) ([]time.Duration, error) {
	if _, err := e.Next(); err != nil {
		return nil, err
	}
	b := binary.LittleEndian.AppendUint32(nil, 1<<32-2)
	if _, err := e.in.Write(binary.LittleEndian.AppendUint32(b, uint32(rounds))); err != nil {
		e.failed(err)
	}
	var out []time.Duration
	for range rounds {
		low, high := e.word(), e.word()
		out = append(out, time.Duration(uint64(high)<<32|uint64(low)))
	}
	return out, e.err
}

// word reads one of an answer.
func (e *Process) word() uint32 {
	var w [4]byte
	if _, err := io.ReadFull(e.out, w[:]); err != nil {
		e.failed(err)
	}
	return binary.LittleEndian.Uint32(w[:])
}

// Name is vm.compiled.
func (e *Process) Name() string { return "vm.compiled" }

// Len is the number of tokens appended.
func (e *Process) Len() int { return len(e.tokens) }

// Tokens returns what the engine holds; it is to be read only, and until the
// next token.
func (e *Process) Tokens() []vm.Token { return e.tokens }

// Append takes the next token. A position without a plan shows when something is
// asked for next.
func (e *Process) Append(_ context.Context, t vm.Token) error {
	if err := e.m.CheckTokens([]vm.Token{t}); err != nil {
		return err
	}
	if len(e.tokens) >= e.m.MaxTokens() {
		return e.m.HorizonError()
	}
	e.tokens = append(e.tokens, t)
	e.pending++
	return e.err
}

// Next is the token that the last position predicts.
func (e *Process) Next() (vm.Token, error) {
	if len(e.tokens) == 0 {
		return 0, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	if e.pending > 0 {
		e.request(0, nil)
	}
	return e.next, e.err
}

// processTokens is how many tokens run between looks at the context.
const processTokens = 1 << 22

// Extend appends what the engine predicts, up to limit tokens or a stop token.
func (e *Process) Extend(ctx context.Context, limit int, stop ...vm.Token) (bool, error) {
	for {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		next, err := e.Next()
		switch {
		case err != nil:
			return false, err
		case len(e.tokens) >= limit:
			return false, nil
		case len(e.tokens) >= e.m.MaxTokens():
			return false, e.m.HorizonError()
		case slices.Contains(stop, next):
			return true, nil
		}
		e.request(min(limit, len(e.tokens)+processTokens), stop)
	}
}

// request hands over the pending tokens and runs up to limit. What fails stays so.
func (e *Process) request(limit int, stop []vm.Token) {
	if e.err != nil {
		return
	}
	b := []byte{}
	word := func(v int) { b = binary.LittleEndian.AppendUint32(b, uint32(v)) }
	word(e.pending)
	for _, t := range e.tokens[len(e.tokens)-e.pending:] {
		word(int(t))
	}
	word(limit)
	word(len(stop))
	for _, t := range stop {
		word(int(t))
	}
	e.pending = 0
	e.exchange(b)
}

// exchange sends a request and takes the answer.
func (e *Process) exchange(b []byte) {
	if _, err := e.in.Write(b); err != nil {
		e.failed(err)
		return
	}
	status := e.word()
	e.next = vm.Token(e.word())
	low, high := e.word(), e.word()
	e.took += time.Duration(uint64(high)<<32 | uint64(low))
	for n := e.word(); n > 0 && e.err == nil; n-- {
		e.tokens = append(e.tokens, vm.Token(e.word()))
	}
	if e.err == nil && status != 0 {
		e.err = vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan in generated code; vm.exact runs it", len(e.tokens)-1)
	}
}

func (e *Process) failed(err error) {
	if e.err == nil {
		e.err = vm.Errorf(vm.CodeToolchainFailure, "generated program: %w", err)
	}
}

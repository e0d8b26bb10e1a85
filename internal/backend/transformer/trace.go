package transformer

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

// trace is that of a run that has ended. What it says was kept while it ran: reading
// a trace again takes as long as half of its run.
func (r *run) trace() (*backend.Trace, error) {
	s, err := r.says.Statement()
	if err != nil {
		return nil, err
	}
	tokens := r.vm.Session.Tokens()
	return &backend.Trace{
		Model:     tassadar.Digest("sha256:" + s.Model),
		Program:   digestOf(tokens[:r.vm.Session.PromptTokens()]),
		Statement: tassadar.DigestOf(s),
		Tokens:    tokens,
	}, nil
}

// digestOf digests tokens, each 4 bytes, little-endian.
func digestOf(tokens []vm.Token) tassadar.Digest {
	h := sha256.New()
	var buffer [4 << 10]byte
	for len(tokens) > 0 {
		n := min(len(tokens), len(buffer)/4)
		for i, t := range tokens[:n] {
			binary.LittleEndian.PutUint32(buffer[4*i:], uint32(t))
		}
		h.Write(buffer[:4*n])
		tokens = tokens[n:]
	}
	return tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil)))
}

// Lower returns the program of an invocation on the built-in weights, under the limit
// of a session with so many pages. What is refused is an error with the code.
func Lower(inv backend.Invocation, memoryPages int) (*tokenvm.Weights, error) {
	p, err := (&session{asked: Exact, pages: memoryPages}).whole(inv)
	if err != nil {
		return nil, err
	}
	return tokenvm.General(p), nil
}

func (s *session) whole(inv backend.Invocation) (*tokenvm.Program, error) {
	p, refusal, err := s.lower(inv)
	if refusal != nil {
		err = tassadar.Errorf(refusal.Code, "%s", refusal.Detail)
	}
	return p, err
}

// Played is what a trace is of.
type Played struct {
	backend.Answer // as an engine would have given it, with the trace
	Weights        *tokenvm.Weights
	// Followed says which of its tokens were given.
	Followed *tokenmachine.Followed
}

// Play drives a trace as a session with so many pages drives an engine, by the same
// code, and so finds out whether it is one of exactly this invocation: its prompt is
// the program's, its host gave what this one gives, and nothing is left over. That its
// predictions are the model's it does not say. Another trace is trace_differs, with a
// [traces.PartError] or a [tokenmachine.TokenError] in it where one token shows it; other
// codes say that the program is none of the token machine's.
func Play(ctx context.Context, inv backend.Invocation, memoryPages int, tokens []vm.Token) (*Played, error) {
	m := tokenmachine.Model()
	if err := m.CheckTokens(tokens); err != nil {
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "%w", tokenvm.Coded(err))
	}
	play := traces.NewPlayback(m, tokens)
	s := &session{asked: play.Name(), model: m, maker: func(vm.Observer) vm.Engine { return play }, pages: memoryPages}
	inv.Time, inv.Counter, inv.Trace = 0, "", true
	if _, err := s.whole(inv); err != nil {
		return nil, err
	}
	r := &run{session: s, ctx: ctx, limited: ctx, inv: inv}
	err := r.run()
	switch {
	case ctx.Err() != nil:
		return nil, fmt.Errorf("play: %w", ctx.Err())
	case err != nil:
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "%w", err)
	case r.answer.Refusal != nil:
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "a run with these tokens is refused, %s: %s", r.answer.Refusal.Code, r.answer.Refusal.Detail)
	case play.Len() < len(tokens):
		return nil, tassadar.Errorf(tassadar.TraceDiffers, "%w", &tokenmachine.TokenError{At: play.Len(), Err: fmt.Errorf("the trace goes on after the calls have ended")})
	}
	if r.answer.Trace, err = r.trace(); err != nil {
		return nil, err
	}
	return &Played{r.answer, r.vm.Weights, r.vm.Session.Followed()}, nil
}

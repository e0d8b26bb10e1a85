// Package reexecute executes windows of traces again: whether the tokens that a receipt
// commits to are those that the weights predict. It decides nothing.
//
// Start with [Window], or with [Source], which finds what a receipt rests on; [Part]
// says in words where two traces part.
package reexecute

import (
	"context"
	"errors"
	"fmt"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/traces"
)

// The engines that execute windows.
const (
	Exact      = transformer.Exact
	Definition = "vm.definition"
)

// MostInFull is the position at which a window has to end for [Definition]: it keeps
// keys and values of all 78 heads at all positions, 5 KiB a position, and has every
// head score all of them.
const MostInFull = 1 << 15

// Job is a window to be executed again.
type Job struct {
	Case string
	// Trace is what the receipt commits to, and Model the digest of the weights that it
	// names.
	Trace *evidence.Trace
	Model tassadar.Digest
	// Invocation is the program with its calls and its host, MemoryPages the limit that
	// its session had.
	Invocation  backend.Invocation
	MemoryPages int
	// Seen is how the first run ended, as the receipt has it; of no digest, it is not
	// compared.
	Seen   evidence.Observation
	Tokens []vm.Token
	Window uint64 // from 0
	// Whole executes all windows instead: what is found is about the one with the first
	// token that differs, about the last one where none does.
	Whole  bool
	Engine string // "" is [Exact]
}

// Window executes a window again. It checks, in this order, that the tokens are those
// that are committed to, that they are a trace of exactly these calls of this program
// with this host, which came to what the receipt has, and that every token of the
// window that was not given is what the engine predicts after those before.
//
// The first token that is not is in what it returns, also one before the window at
// which the tokens cannot go on as a run does; nothing behind it is looked at. So is
// what the receipt says of its trace and the trace does not: of the program at token 0,
// of the statement and the result behind the last token. The receipt has to be of the
// sources of this program: others may write another prompt or statement. Errors:
//
//	trace_differs         the tokens are not those of the root, or no run of this
//	                      program and no token shows where
//	weights_unsupported   the weights are not those of this program
//	token_limit_exceeded  the window ends beyond what vm.definition can hold
//	bad_use               no such window, or no such engine
func Window(ctx context.Context, j Job) (*evidence.Reexecuted, error) {
	if j.Engine == "" {
		j.Engine = Exact
	}
	if j.Engine != Exact && j.Engine != Definition {
		return nil, tassadar.Errorf(tassadar.BadUse, "engine %q does not execute windows: want %s or %s", j.Engine, Exact, Definition)
	}
	if j.Window >= j.Trace.Windows() {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "window %d: the trace of %s has %d, counted from 0", j.Window, j.Case, j.Trace.Windows()),
			fmt.Sprintf("Ask for a window from 0 to %d.", j.Trace.Windows()-1))
	}
	if j.Whole {
		j.Window = j.Trace.Windows() - 1
	}
	window := traces.Range{From: int(j.Window) * evidence.WindowTokens}
	window.To = min(window.From+evidence.WindowTokens, int(j.Trace.Tokens))
	if j.Whole {
		window.From = 0
	}
	if j.Engine == Definition && window.To > MostInFull {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.TokenLimitExceeded, "window %d of %s ends at token %d: %s scores at most %d tokens in full", j.Window, j.Case, window.To, Definition, MostInFull),
			"Execute it by "+Exact+", which has room for every trace.")
	}
	if err := j.committed(); err != nil {
		return nil, err
	}
	m := tokenmachine.Model()
	x, err := tokenvm.Exact(m)
	if err != nil {
		return nil, err
	}
	if got := tassadar.Digest("sha256:" + x.ModelDigest()); got != j.Model {
		return nil, tassadar.Errorf(tassadar.WeightsUnsupported, "the trace is of the weights %s, this program has %s", j.Model.Short(), got.Short())
	}
	out := &evidence.Reexecuted{Case: j.Case, Window: tassadar.Uint(j.Window), Engine: j.Engine}
	if j.Whole {
		defer func() {
			if d := out.Differs; d != nil {
				out.Window = min(d.Token/evidence.WindowTokens, out.Window)
			}
		}()
	}
	played, err := transformer.Play(ctx, j.Invocation, j.MemoryPages, j.Tokens)
	if err != nil {
		if out.Differs = differs(m, j.Tokens, err); out.Differs != nil {
			return out, nil
		}
		return nil, err
	}
	if out.Differs = j.said(played); out.Differs != nil {
		return out, nil
	}
	found, err := execute(ctx, j.Engine, x, j.Tokens, window, traces.VerifyOptions{Prompt: played.Followed.Prompt, Forced: played.Followed.Forced})
	if err != nil {
		return nil, tokenvm.Coded(err)
	}
	if found.At >= 0 {
		out.Differs = &evidence.TokenDiffers{Token: tassadar.Uint(found.At), Got: m.Name(found.Got), Want: m.Name(found.Want)}
	}
	return out, nil
}

// committed checks that the tokens are those of the root.
func (j *Job) committed() error {
	if got := len(j.Tokens); uint64(got) != uint64(j.Trace.Tokens) {
		return j.other("%d tokens, and the receipt says %d", got, j.Trace.Tokens)
	}
	if got := evidence.NewTraceTree(j.Model, j.Tokens).Root(); got != j.Trace.Root {
		return j.other("root %s, and the receipt commits to %s", got.Short(), j.Trace.Root.Short())
	}
	return nil
}

// said checks what the receipt says of its trace.
func (j *Job) said(p *transformer.Played) *evidence.TokenDiffers {
	trace, end := p.Trace, j.Trace.Tokens
	ended := tassadar.EndedReturned
	if p.Result.Trap() != "" {
		ended = tassadar.EndedTrapped
	}
	digest := p.Result.Digest()
	switch {
	case trace.Program != j.Trace.Program:
		return &evidence.TokenDiffers{Token: 0, Got: fmt.Sprintf("program %s", j.Trace.Program), Want: fmt.Sprintf("program %s", trace.Program)}
	case trace.Statement != j.Trace.Statement:
		return &evidence.TokenDiffers{Token: end, Got: fmt.Sprintf("statement %s", j.Trace.Statement), Want: fmt.Sprintf("statement %s", trace.Statement)}
	case j.Seen.Digest != "" && (ended != j.Seen.Ended || digest != j.Seen.Digest):
		return &evidence.TokenDiffers{Token: end, Got: fmt.Sprintf("%s %s", j.Seen.Ended, j.Seen.Digest), Want: fmt.Sprintf("%s %s", ended, digest)}
	}
	return nil
}

func (j *Job) other(format string, args ...any) error {
	return tassadar.Errorf(tassadar.TraceDiffers, "the trace of %s: "+format, append([]any{j.Case}, args...)...)
}

// differs is the token at which a trace cannot go on as a run does; nil where no token
// shows it.
func differs(m *vm.Model, tokens []vm.Token, err error) *evidence.TokenDiffers {
	var part *traces.PartError
	var none *tokenmachine.TokenError
	at, want := -1, "<none>"
	switch {
	case errors.As(err, &part):
		at = part.At
		if part.Want >= 0 {
			want = m.Name(part.Want)
		}
	case errors.As(err, &none):
		at = none.At
	}
	if at < 0 || at > len(tokens) {
		return nil
	}
	got := vm.Token(-1)
	if at < len(tokens) {
		got = tokens[at]
	}
	return &evidence.TokenDiffers{Token: tassadar.Uint(at), Got: m.Name(got), Want: want}
}

// execute executes a window by an engine.
func execute(ctx context.Context, engine string, x *exact.Engine, tokens []vm.Token, w traces.Range, o traces.VerifyOptions) (*traces.Result, error) {
	switch engine {
	case Exact:
		return traces.Window(ctx, x, tokens, w, o)
	case Definition:
		return traces.WindowInFull(ctx, x.Model(), tokens, w, o, x.Make)
	}
	return nil, fmt.Errorf("engine %q", engine)
}

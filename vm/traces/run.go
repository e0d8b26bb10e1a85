package traces

import (
	"context"
	"slices"

	"tassadar/vm"
)

// Run appends the prefix to a fresh engine and then what it predicts, until
// the model's stop token or until limit tokens in all, which is
// token_limit_exceeded. It returns the tokens so far in either case, the stop
// token being the last. Progress, where not nil, is told the number of tokens
// now and then.
func Run(ctx context.Context, m *vm.Model, e vm.Engine, prefix []vm.Token, limit int, progress func(int)) ([]vm.Token, error) {
	if err := m.CheckTokens(prefix); err != nil {
		return nil, err
	}
	if len(prefix) == 0 {
		return nil, vm.Errorf(vm.CodeInputMalformed, "no tokens to run")
	}
	if err := give(ctx, e, prefix, limit); err != nil {
		return e.Tokens(), err
	}
	if err := extend(ctx, e, limit, []vm.Token{m.Stop}, progress); err != nil {
		return e.Tokens(), err
	}
	return append(slices.Clip(e.Tokens()), m.Stop), nil
}

// RunOptions say how far RunFrom goes.
type RunOptions struct {
	// Stop lists the tokens that end a run; empty means the model's stop
	// token. Ends are appended like all others, so that more tokens can
	// follow: a program may be invoked again, or a host may answer.
	Stop []vm.Token
	// Limit is the number of tokens that the engine may hold in all; 0 means
	// the model's horizon.
	Limit int
	// Progress, where not nil, is told how many tokens the engine holds now
	// and then.
	Progress func(int)
}

// RunFrom appends the given tokens to what e holds already, and then what it
// predicts, until a stop token has been appended. It returns the predicted
// tokens, the stop token being the last. At the limit it returns
// token_limit_exceeded and what it has; calling it again without given tokens
// goes on from there, as it does after the context ended.
func RunFrom(ctx context.Context, m *vm.Model, e vm.Engine, given []vm.Token, o RunOptions) ([]vm.Token, error) {
	if err := m.CheckTokens(given); err != nil {
		return nil, err
	}
	from := e.Len() + len(given)
	if from == 0 {
		return nil, vm.Errorf(vm.CodeInputMalformed, "no tokens to continue")
	}
	stop := stopTokens(m, o.Stop)
	limit := o.Limit
	if limit == 0 {
		limit = m.MaxTokens()
	}
	predicted := func() []vm.Token {
		tokens := e.Tokens()
		return slices.Clip(tokens[min(from, len(tokens)):])
	}
	if err := give(ctx, e, given, limit); err != nil {
		return predicted(), err
	}
	if err := extend(ctx, e, limit, stop, o.Progress); err != nil {
		return predicted(), err
	}
	end, err := e.Next()
	if err == nil {
		err = e.Append(ctx, end)
	}
	return predicted(), err
}

// give appends given tokens as far as the limit has room.
func give(ctx context.Context, e vm.Engine, given []vm.Token, limit int) error {
	for i, t := range given {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if e.Len() >= limit {
			return limitError(limit)
		}
		if err := e.Append(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

func limitError(limit int) error {
	return vm.Errorf(vm.CodeTokenLimit, "no end after %d tokens", limit)
}

// progressTokens is how many tokens run between two reports of progress.
const progressTokens = 1 << 13

// extend is Extend, in pieces where progress is told between them; the limit is an
// error.
func extend(ctx context.Context, e vm.Engine, limit int, stop []vm.Token, progress func(int)) error {
	piece := vm.MaxHorizon
	if progress != nil {
		piece = progressTokens
	}
	for {
		if progress != nil {
			progress(e.Len())
		}
		if e.Len() >= limit {
			return limitError(limit)
		}
		stopped, err := e.Extend(ctx, min(limit, e.Len()+piece), stop...)
		if stopped || err != nil {
			return err
		}
	}
}

// stopTokens are the tokens that end a run; none given means the model's.
func stopTokens(m *vm.Model, list []vm.Token) []vm.Token {
	if len(list) == 0 {
		return []vm.Token{m.Stop}
	}
	return list
}

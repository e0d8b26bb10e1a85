package vm

import "context"

// Engine is what every implementation of a token machine offers.
type Engine interface {
	// Name is the backend family, such as vm.exact.
	Name() string
	// Len is the number of tokens appended so far.
	Len() int
	// Append takes the next token, given or predicted.
	Append(Token) error
	// Next predicts the token after the last.
	Next() (Token, error)
}

// Run appends the prefix and then what the engine predicts, until the model's
// stop token or until limit tokens in all, which is token_limit_exceeded. It
// returns the tokens so far in either case. Progress, where not nil, is told
// the number of tokens now and then.
func Run(ctx context.Context, m *Model, e Engine, prefix []Token, limit int, progress func(int)) ([]Token, error) {
	if err := m.checkTokens(prefix); err != nil {
		return nil, err
	}
	if len(prefix) == 0 {
		return nil, errorf(CodeInputMalformed, "no tokens to run")
	}
	if r, ok := e.(interface {
		run(context.Context, []Token, int, func(int)) ([]Token, error)
	}); ok {
		return r.run(ctx, prefix, limit, progress)
	}
	out := make([]Token, 0, 2*len(prefix))
	for i := 0; ; i++ {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			if progress != nil && i%4096 == 0 {
				progress(i)
			}
		}
		t := Token(0)
		if i < len(prefix) {
			t = prefix[i]
		} else {
			var err error
			if t, err = e.Next(); err != nil {
				return out, err
			}
		}
		if i >= limit {
			return out, errorf(CodeTokenLimit, "no end after %d tokens", limit)
		}
		out = append(out, t)
		if i >= len(prefix) && t == m.Stop {
			return out, nil
		}
		if err := appendTo(ctx, e, t); err != nil {
			return out, err
		}
	}
}

// appendTo lets engines whose single steps may be long see the context.
func appendTo(ctx context.Context, e Engine, t Token) error {
	if a, ok := e.(interface {
		append(context.Context, Token) error
	}); ok {
		return a.append(ctx, t)
	}
	return e.Append(t)
}

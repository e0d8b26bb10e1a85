package vmcmd

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/input"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/tokenmachine"
)

// Bounds of what is read, in bytes: of files as they are, and of what gzipped token
// files unpack to, which is never in memory as a whole.
const (
	maxModule    = 64 << 20
	maxTokenFile = 1 << 30
	maxUnpacked  = 32 << 30
	maxModel     = 1 << 30
	maxInput     = 1 << 30
)

// wasmMagic opens every module.
var wasmMagic = []byte("\x00asm")

var gzipMagic = []byte("\x1f\x8b")

// source is what a user gave to be run or looked at: a module or token names.
type source struct {
	name string
	data []byte
}

func (s *source) isModule() bool { return bytes.HasPrefix(s.data, wasmMagic) }

// readSource reads a module or a token file, once: it may be a pipe.
func readSource(cmd *cobra.Command, name string) (*source, error) {
	data, err := input.Stream(cmd.Context(), name, cmd.InOrStdin(), func(head []byte) (int64, error) {
		called := input.Called(name)
		switch {
		case bytes.HasPrefix(head, wasmMagic):
			return maxModule, nil
		case len(head) == 0:
			return 0, tassadar.Errorf(tassadar.InputMalformed, "%s is empty", called)
		case tokenvm.IsCheckpoint(head):
			return 0, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is a checkpoint of a module, not a module", called),
				fmt.Sprintf("tassadar vm resume %s MODULE.wasm goes on from it.", called))
		case isText(head):
			return 0, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s: this is WebAssembly text; wat2wasm makes a module of it", called),
				fmt.Sprintf("wat2wasm %s -o FILE.wasm, and give FILE.wasm.", called))
		case bytes.IndexByte(head, 0) >= 0 && !bytes.HasPrefix(head, gzipMagic):
			return 0, tassadar.Errorf(tassadar.InputMalformed, "%s is neither a WebAssembly module, which begins with 00 61 73 6d, nor token names: it begins with % x", called, head[:min(len(head), 8)])
		}
		return maxTokenFile, nil
	})
	if err != nil {
		return nil, err
	}
	return &source{name, data}, nil
}

// readModule reads what has to be a module.
func readModule(cmd *cobra.Command, name string) (*source, error) {
	s, err := readSource(cmd, name)
	if err != nil {
		return nil, err
	}
	if !s.isModule() {
		return nil, tassadar.Errorf(tassadar.MalformedModule, "%s is no WebAssembly module, which begins with 00 61 73 6d", input.Called(name))
	}
	return s, nil
}

// isText tells WebAssembly's text format: after space and comments an open parenthesis
// and a word of it.
func isText(head []byte) bool {
	s := string(head)
	for {
		s = strings.TrimLeft(s, " \t\r\n")
		switch {
		case strings.HasPrefix(s, ";;"):
			_, s, _ = strings.Cut(s, "\n")
		case strings.HasPrefix(s, "(;"):
			_, s, _ = strings.Cut(s, ";)")
		case strings.HasPrefix(s, "("):
			s = strings.TrimLeft(s[1:], " \t\r\n")
			for _, word := range []string{"module", "func", "import", "memory", "type", "table", "global", "export", "data", "elem", "start", "component"} {
				if strings.HasPrefix(s, word) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// tokens reads token names. What is gzipped is unpacked as it is read.
func (s *source) tokens(ctx context.Context, m *vm.Model) ([]vm.Token, error) {
	called := input.Called(s.name)
	var text io.Reader = bytes.NewReader(s.data)
	if bytes.HasPrefix(s.data, gzipMagic) {
		r, err := gzip.NewReader(text)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %s: %w", called, err)
		}
		text = &unpacked{ctx, r, maxUnpacked}
	}
	tokens, err := m.ReadTokens(text, tokenmachine.Horizon)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil && tassadar.CodeOf(tokenvm.Coded(err)) == "":
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %s: %w", called, err)
	case err != nil:
		return nil, tokenvm.Coded(fmt.Errorf("token file %s: %w", called, err))
	case len(tokens) == 0:
		return nil, tassadar.Errorf(tassadar.InputMalformed, "token file %s has no tokens", called)
	}
	return tokens, nil
}

// unpacked reads at most so many bytes, and ends with its context.
type unpacked struct {
	ctx  context.Context
	r    io.Reader
	left int64
}

// Read implements [io.Reader].
func (u *unpacked) Read(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	if u.left <= 0 {
		return 0, fmt.Errorf("it unpacks to more than %d bytes", int64(maxUnpacked))
	}
	n, err := u.r.Read(p[:min(int64(len(p)), u.left)])
	u.left -= int64(n)
	return n, err
}

func readTokens(cmd *cobra.Command, m *vm.Model, name string) ([]vm.Token, error) {
	s, err := readSource(cmd, name)
	if err != nil {
		return nil, err
	}
	if s.isModule() {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is a WebAssembly module, not token names", input.Called(name))
	}
	return s.tokens(cmd.Context(), m)
}

// load reads the model, once.
func (c *common) load(cmd *cobra.Command) (*vm.Model, error) {
	m := tokenmachine.Model()
	if c.model != "" {
		data, err := input.Stream(cmd.Context(), c.model, cmd.InOrStdin(), input.AtMost(maxModel))
		if err == nil {
			m, err = vm.Parse(data)
		}
		if err != nil {
			return nil, tokenvm.Coded(fmt.Errorf("model %q: %w", c.model, err))
		}
	}
	if c.digest == "" {
		return m, nil
	}
	if d := m.Digest(); c.digest != d {
		model := "the built-in model"
		if c.model != "" {
			model = "model " + input.Called(c.model)
		}
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.MalformedModel, "%s has digest %s, not %s", model, d, c.digest),
			"--model FILE names another model, --model-digest what is wanted of it; tassadar vm inspect shows the digest of one.")
	}
	return m, nil
}

// onceStdin refuses to read standard input twice.
func onceStdin(names ...string) error {
	seen := false
	for _, n := range names {
		if n == "-" && seen {
			return tassadar.Errorf(tassadar.BadUse, "- is standard input, which can be read once")
		}
		seen = seen || n == "-"
	}
	return nil
}

// oneFile wants one argument.
func oneFile(use, what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return tassadar.Errorf(tassadar.BadUse, "%s: want one %s", use, what)
		}
		return nil
	}
}

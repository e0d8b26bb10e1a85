package vmcmd

import (
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/abort"
	"tassadar/internal/admission"
	"tassadar/internal/callflags"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/isa"
	"tassadar/vm/tokenmachine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// invocation are the flags of commands that execute a module.
type invocation struct {
	callflags.Flags // of what is called, with their buffers
	links           []string
	input           string
	clock           int64
	pages           int
	depth           int
	limit           int
	// strict refuses a module with a function that cannot be translated.
	strict bool
	// buffers makes room for calls with buffers.
	buffers bool
	world   world
}

func (v *invocation) flags(cmd *cobra.Command) {
	v.programFlags(cmd)
	v.Define(cmd.Flags(), callflags.Options{Invoke: "exported function to call (default the only one, or _start, main or run);\nrepeat to call more on the same instance, each with the --arg behind it"})
	v.hostFlags(cmd)
}

// hostFlags are what the host gives to an invocation: imports and a limit.
func (v *invocation) hostFlags(cmd *cobra.Command) {
	v.givenFlags(cmd)
	intflag.Var(cmd.Flags(), &v.limit, "limit", vm.DefaultHorizon, 1, vm.MaxHorizon, fmt.Sprintf("most tokens, prompt included; of a module at most %d", tokenmachine.Horizon))
}

// givenFlags are what a program is given beside arguments.
func (v *invocation) givenFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&v.input, "input", "", "file that the import tassadar.input reads (- is standard input)")
	intflag.Var(cmd.Flags(), &v.clock, "clock", 0, math.MinInt64, math.MaxInt64, "what the import tassadar.clock returns, in nanoseconds")
	v.world.flags(cmd)
}

// checkLimit refuses a limit that no run of a module can have.
func (v *invocation) checkLimit() error {
	if v.limit < 1 || v.limit > tokenmachine.Horizon {
		return tassadar.Errorf(tassadar.BadUse, "--limit %d: want 1 to %d", v.limit, tokenmachine.Horizon)
	}
	return nil
}

func (v *invocation) programFlags(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&v.links, "link", nil, "NAME=FILE: a module to instantiate before, for imports from NAME; repeat for more")
	intflag.Var(cmd.Flags(), &v.pages, "max-pages", 0, 1, 1<<16, "most pages of 64 KiB of a memory (default 1024)")
	cmd.Flags().BoolVar(&v.strict, "strict", false, "refuse a module with a function that the token machine cannot execute\n(otherwise such a function traps when it is called)")
	intflag.Var(cmd.Flags(), &v.depth, "max-depth", 0, 1, isa.MaxBase, "most nested calls (default 10000)")
}

// lowered lowers the module of a command that executes nothing, and writes to a file at most.
func (v *invocation) lowered(cmd *cobra.Command, file, out string, asJSON bool) (*tokenvm.Program, error) {
	if err := errors.Join((&common{json: asJSON}).onStdout(out), v.stdin(file)); err != nil {
		return nil, err
	}
	src, err := readModule(cmd, file)
	if err != nil {
		return nil, err
	}
	return v.load(cmd, src)
}

// load lowers a module with those that it is linked with.
func (v *invocation) load(cmd *cobra.Command, src *source) (*tokenvm.Program, error) {
	var links []lower.Link
	add := func(name string, src *source) error {
		m, err := wasm.Decode(src.data)
		if err != nil {
			return tassadar.Errorf(wasm.CodeOf(err), "%s: %w", input.Called(src.name), err)
		}
		links = append(links, lower.Link{Name: name, Module: m})
		return nil
	}
	for _, l := range v.links {
		name, file, ok := strings.Cut(l, "=")
		if !ok || name == "" {
			return nil, tassadar.Errorf(tassadar.BadUse, "--link %q: want NAME=FILE", l)
		}
		linked, err := readModule(cmd, file)
		if err != nil {
			return nil, err
		}
		if err := add(name, linked); err != nil {
			return nil, err
		}
	}
	if err := add("", src); err != nil {
		return nil, err
	}
	var modules []*wasm.Module
	var names []string
	for _, l := range links {
		modules, names = append(modules, l.Module), append(names, l.Name)
	}
	if abort.Needed(modules, names) {
		m, err := wasm.Decode(abort.Module)
		if err != nil {
			return nil, err
		}
		links = append([]lower.Link{{Name: abort.Name, Module: m}}, links...)
	}
	p, err := tokenvm.Lower(links, tokenvm.Options{MaxPages: v.pages, MaxDepth: v.depth, Strict: v.strict, Buffers: v.buffers})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", input.Called(src.name), err)
	}
	return p, nil
}

// on loads a module, and the weights that c names for it: those of its own may have been
// made with room for buffers though no call has any.
func (v *invocation) on(cmd *cobra.Command, c *common, src *source) (*tokenvm.Weights, error) {
	m, err := c.load(cmd)
	if err != nil {
		return nil, err
	}
	p, err := v.load(cmd, src)
	if err != nil {
		return nil, err
	}
	if c.model == "" {
		return tokenvm.General(p), nil
	}
	w, err := tokenvm.Special(p, m, c.model)
	if tassadar.CodeOf(err) != tassadar.WeightsUnsupported {
		return w, err
	}
	other := *v
	other.buffers = !v.buffers
	if p, lerr := other.load(cmd, src); lerr == nil {
		w, lerr = tokenvm.Special(p, m, c.model)
		switch {
		case lerr != nil:
		case other.buffers:
			v.buffers = true
			return w, nil
		default:
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.WeightsUnsupported, "model %q is of this module and has no room for calls with buffers", c.model),
				"tassadar vm specialize MODULE.wasm --buffers -o FILE makes one that has.")
		}
	}
	return nil, err
}

// host is what the host gives to a program of a file; its output is to be set.
func (v *invocation) host(cmd *cobra.Command, p *tokenvm.Program, src *source) (*tokenvm.Host, error) {
	h := &tokenvm.Host{Clock: v.clock, Errors: cmd.ErrOrStderr()}
	if v.input != "" {
		var err error
		if h.Input, err = input.Stream(cmd.Context(), v.input, cmd.InOrStdin(), input.AtMost(maxInput)); err != nil {
			return nil, err
		}
		h.InputName = input.Called(filepath.Base(v.input))
	}
	return h, v.world.give(cmd, p, h, filepath.Base(src.name))
}

// stdin refuses to read standard input twice.
func (v *invocation) stdin(names ...string) error {
	names = append(names, v.input, v.world.Stdin)
	for _, l := range v.links {
		_, file, _ := strings.Cut(l, "=")
		names = append(names, file)
	}
	return onceStdin(names...)
}

// wantBuffers finds out whether some call has buffers, before anything is lowered.
func (v *invocation) wantBuffers() error {
	calls, err := v.Calls(func() (string, error) { return "", nil })
	for i := range calls {
		v.buffers = v.buffers || hasBuffers(&calls[i].Call)
	}
	return err
}

func hasBuffers(c *tassadar.Call) bool {
	return c.Returns != "" || slices.ContainsFunc(c.Args, func(a tassadar.Arg) bool { return a.Value == nil })
}

// bind looks up what to call: at least one function, each with its arguments. Buffers
// lie where every engine has them.
func (v *invocation) bind(p *tokenvm.Program, src *source) ([]tokenvm.Call, error) {
	given, err := v.Calls(func() (string, error) { return p.Usual(), nil })
	if err != nil {
		return nil, err
	}
	m, err := wasm.Decode(src.data)
	if err != nil {
		return nil, tassadar.Errorf(wasm.CodeOf(err), "%s: %w", input.Called(src.name), err)
	}
	calls := make([]tassadar.Call, len(given))
	for i, c := range given {
		calls[i] = c.Call
		if _, err := p.Function(c.Export); err != nil {
			return nil, err
		}
	}
	lowered, refusal := admission.Lower(m, calls)
	if refusal != nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s", refusal.Detail)
	}
	out := make([]tokenvm.Call, len(lowered))
	for i := range lowered {
		if out[i], err = p.Lowered(&lowered[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

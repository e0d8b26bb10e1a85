package vmcmd

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/input"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/machine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// invocation are the flags of commands that execute a module.
type invocation struct {
	calls []call // of --invoke and --arg, in their order
	links []string
	input string
	clock int64
	pages int
	depth int
	limit int
	// strict refuses a module with a function that cannot be translated.
	strict bool
}

// call is one --invoke with the --arg that belong to it. Without a name it calls
// the usual function; an empty name may be an export's.
type call struct {
	name  string
	named bool
	args  []string
}

// invokeFlag begins a call. Arguments that came before the first one are its own.
type invokeFlag struct{ *invocation }

func (f invokeFlag) String() string { return "" }
func (f invokeFlag) Type() string   { return "string" }
func (f invokeFlag) Set(name string) error {
	if len(f.calls) == 1 && !f.calls[0].named {
		f.calls[0].name, f.calls[0].named = name, true
		return nil
	}
	f.calls = append(f.calls, call{name: name, named: true})
	return nil
}

// argFlag adds an argument to the last call.
type argFlag struct{ *invocation }

func (f argFlag) String() string { return "" }
func (f argFlag) Type() string   { return "TYPE:NUMBER" }
func (f argFlag) Set(text string) error {
	if len(f.calls) == 0 {
		f.calls = append(f.calls, call{})
	}
	last := &f.calls[len(f.calls)-1]
	last.args = append(last.args, text)
	return nil
}

func (v *invocation) flags(cmd *cobra.Command) {
	v.programFlags(cmd)
	cmd.Flags().Var(invokeFlag{v}, "invoke", "exported function to call (default the only one, or _start, main or run);\nrepeat to call more on the same instance, each with the --arg behind it")
	cmd.Flags().Var(argFlag{v}, "arg", "argument, such as i32:-7; repeat for more")
	v.hostFlags(cmd)
}

// hostFlags are what the host gives to an invocation: imports and a limit.
func (v *invocation) hostFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&v.input, "input", "", "file that the import tassadar.input reads (- is standard input)")
	cmd.Flags().Int64Var(&v.clock, "clock", 0, "what the import tassadar.clock returns, in nanoseconds")
	cmd.Flags().IntVar(&v.limit, "limit", vm.DefaultHorizon, fmt.Sprintf("most tokens, prompt included; of a module at most %d", machine.Horizon))
}

// checkLimit refuses a limit that no run of a module can have.
func (v *invocation) checkLimit() error {
	if v.limit < 1 || v.limit > machine.Horizon {
		return tassadar.Errorf(tassadar.BadUse, "--limit %d: want 1 to %d", v.limit, machine.Horizon)
	}
	return nil
}

func (v *invocation) programFlags(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&v.links, "link", nil, "NAME=FILE: a module to instantiate before, for imports from NAME; repeat for more")
	cmd.Flags().IntVar(&v.pages, "max-pages", 0, "most pages of 64 KiB of a memory (default 1024)")
	cmd.Flags().BoolVar(&v.strict, "strict", false, "refuse a module with a function that the machine cannot execute\n(otherwise such a function traps when it is called)")
	cmd.Flags().IntVar(&v.depth, "max-depth", 0, "most nested calls (default 10000)")
}

// load lowers a module with those that it is linked with.
func (v *invocation) load(cmd *cobra.Command, src *source) (*tokenvm.Program, error) {
	var links []lower.Link
	add := func(name string, src *source) error {
		m, err := wasm.Decode(src.data)
		if err != nil {
			return tassadar.Errorf(tassadar.MalformedModule, "%s: %w", input.Called(src.name), err)
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
	p, err := tokenvm.Lower(links, tokenvm.Options{MaxPages: v.pages, MaxDepth: v.depth, Strict: v.strict})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", input.Called(src.name), err)
	}
	return p, nil
}

// on loads a module, and the weights that c names for it.
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
	return tokenvm.Special(p, m, c.model)
}

func (v *invocation) host(cmd *cobra.Command, w io.Writer) (*tokenvm.Host, error) {
	h := &tokenvm.Host{Clock: v.clock, Output: w}
	if v.input != "" {
		var err error
		if h.Input, err = input.Stream(cmd.Context(), v.input, cmd.InOrStdin(), input.AtMost(maxInput)); err != nil {
			return nil, err
		}
		h.InputName = input.Called(filepath.Base(v.input))
	}
	return h, nil
}

// stdin refuses to read standard input twice.
func (v *invocation) stdin(names ...string) error {
	names = append(names, v.input)
	for _, l := range v.links {
		_, file, _ := strings.Cut(l, "=")
		names = append(names, file)
	}
	return onceStdin(names...)
}

// bind looks up what to call: at least one function, each with its arguments.
func (v *invocation) bind(p *tokenvm.Program) ([]tokenvm.Call, error) {
	calls := v.calls
	if len(calls) == 0 {
		calls = []call{{}}
	}
	out := make([]tokenvm.Call, len(calls))
	for i, c := range calls {
		var err error
		if out[i], err = c.bind(p); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *call) bind(p *tokenvm.Program) (tokenvm.Call, error) {
	name := c.name
	if !c.named {
		name = p.Usual()
	}
	e, err := p.Function(name)
	if err != nil {
		return tokenvm.Call{}, err
	}
	values := make([]tassadar.Value, len(c.args))
	for i, a := range c.args {
		if len(c.args) != len(e.Params) {
			break // which is what binding says
		}
		if values[i], err = tassadar.ParseValue(a); err != nil {
			return tokenvm.Call{}, tassadar.Errorf(tassadar.BadUse, "--arg: %w", err)
		}
	}
	return tokenvm.Bind(e, values)
}

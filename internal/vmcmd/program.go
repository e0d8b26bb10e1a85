package vmcmd

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/machine"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// maxModule bounds a module file.
const maxModule = 64 << 20

// wasmMagic opens every module.
var wasmMagic = []byte("\x00asm")

// isModule reports whether a file is a WebAssembly module. A file that cannot
// be read is none: who reads it says why.
func isModule(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	var b [4]byte
	_, err = io.ReadFull(f, b[:])
	return err == nil && bytes.Equal(b[:], wasmMagic)
}

func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: %w", path, err)
	}
	if int64(len(data)) > limit {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s is larger than %d bytes", path, limit)
	}
	return data, nil
}

// invocation are the flags of commands that execute a module.
type invocation struct {
	calls []call // of --invoke and --arg, in their order
	links []string
	input string
	clock int64
	pages int
	depth int
	limit int
	world world
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
	cmd.Flags().StringVar(&v.input, "input", "", "file that the import tassadar.input reads")
	cmd.Flags().Int64Var(&v.clock, "clock", 0, "what the import tassadar.clock returns, in nanoseconds")
	v.world.flags(cmd)
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
	cmd.Flags().IntVar(&v.depth, "max-depth", 0, "most nested calls (default 10000)")
}

// load reads a module and those that it is linked with.
func (v *invocation) load(path string) (*tokenvm.Program, error) {
	var links []lower.Link
	add := func(name, path string) error {
		data, err := readFile(path, maxModule)
		if err != nil {
			return err
		}
		m, err := wasm.Decode(data)
		if err != nil {
			return tassadar.Errorf(tassadar.MalformedModule, "%s: %w", path, err)
		}
		links = append(links, lower.Link{Name: name, Module: m})
		return nil
	}
	for _, l := range v.links {
		name, file, ok := strings.Cut(l, "=")
		if !ok || name == "" {
			return nil, tassadar.Errorf(tassadar.BadUse, "--link %q: want NAME=FILE", l)
		}
		if err := add(name, file); err != nil {
			return nil, err
		}
	}
	if err := add("", path); err != nil {
		return nil, err
	}
	p, err := tokenvm.Lower(links, v.pages, v.depth)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// on loads a module, and the weights that c names for it.
func (v *invocation) on(c *common, path string) (*tokenvm.Weights, error) {
	m, err := c.load()
	if err != nil {
		return nil, err
	}
	p, err := v.load(path)
	if err != nil {
		return nil, err
	}
	if c.model == "" {
		return tokenvm.General(p), nil
	}
	return tokenvm.Special(p, m, c.model)
}

func (v *invocation) host(w io.Writer) (*tokenvm.Host, error) {
	h := &tokenvm.Host{Clock: v.clock, Output: w}
	if v.input != "" {
		var err error
		if h.Input, err = readFile(v.input, 1<<30); err != nil {
			return nil, err
		}
	}
	return h, nil
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

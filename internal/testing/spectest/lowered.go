package spectest

import (
	"fmt"
	"slices"

	"tassadar"
	"tassadar/vm/isa"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// Interpreter holds a program of the token machine and runs its entries. State is
// kept from one invocation to the next, also after a trap.
type Interpreter interface {
	// Invoke runs an entry. The trap is negative where there was none. The error
	// says that nothing could be run, or that a limit was reached.
	Invoke(entry isa.Entry, args []uint64) (results []uint64, trap int, err error)
	Close() error
}

// Lowered is the engine that lowers modules and runs them by an interpreter of instructions.
type Lowered struct {
	// New makes an interpreter that holds a program, before its first invocation.
	New func(*isa.Program) (Interpreter, error)
	// Options are those of the front end; functions that it cannot lower trap.
	Options lower.Options
}

type loweredProgram struct {
	interpreter Interpreter
	instances   map[string]lower.Instance
	unsupported []tassadar.Code
}

var _ Engine = Lowered{}

// Load implements [Engine].
func (e Lowered) Load(modules []Module) (Program, error) {
	links := make([]lower.Link, len(modules))
	for i, m := range modules {
		decoded, err := wasm.Decode(m.Wasm)
		if err != nil {
			return nil, coded(err)
		}
		links[i] = lower.Link{Name: m.Name, Module: decoded}
	}
	opts := e.Options
	opts.TrapUnsupported = true
	result, err := lower.Lower(links, opts)
	if err != nil {
		return nil, err
	}
	interpreter, err := e.New(result.Program)
	if err != nil {
		return nil, err
	}
	p := &loweredProgram{interpreter: interpreter, instances: map[string]lower.Instance{}}
	for _, f := range result.Unsupported {
		if !slices.Contains(p.unsupported, f.Code) {
			p.unsupported = append(p.unsupported, f.Code)
		}
	}
	for _, in := range result.Instances {
		p.instances[in.Name] = in
	}
	return p, nil
}

// coded gives an error of decoding its reason code.
func coded(err error) error {
	if _, ok := err.(*wasm.FeatureError); ok {
		return tassadar.Errorf(tassadar.ArbitraryWasmUnsupported, "%w", err)
	}
	return tassadar.Errorf(tassadar.MalformedModule, "%w", err)
}

func (p *loweredProgram) run(entry isa.Entry, args []uint64) ([]uint64, error) {
	results, trap, err := p.interpreter.Invoke(entry, args)
	if err == nil && trap >= 0 {
		err = &Trap{Kind: trap}
	}
	return results, err
}

func (p *loweredProgram) Instantiate(module string) error {
	_, err := p.run(p.instances[module].Instantiate, nil)
	return err
}

func (p *loweredProgram) Invoke(module, export string, args []tassadar.Value) ([]tassadar.Value, error) {
	entry, ok := p.instances[module].Funcs[export]
	if !ok {
		return nil, fmt.Errorf("no entry %q of %q", export, module)
	}
	bits := make([]uint64, len(args))
	for i, a := range args {
		bits[i] = a.Bits
	}
	results, err := p.run(entry, bits)
	if err != nil {
		return nil, err
	}
	out := make([]tassadar.Value, len(results))
	for i, r := range results {
		out[i] = tassadar.Value{Type: tassadar.ValueType(entry.Results[i].String()), Bits: r}
	}
	return out, nil
}

func (p *loweredProgram) Unsupported() []tassadar.Code { return p.unsupported }

func (p *loweredProgram) Close() error { return p.interpreter.Close() }

// Package callflags are the flags by which commands call functions of a module:
// --invoke NAME, and behind each the --arg, --expect and --returns that belong to
// it; --memory and --space of all of them. Start with [Flags.Define]; [Flags.Calls]
// says what is called.
package callflags

import (
	"errors"

	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/input"
)

// Flags are what was given, in its order.
type Flags struct {
	Given []Given
	// Memory and Space are of every call that has buffers.
	Memory string
	Space  string

	nextCase string
}

// Given is one --invoke with what stands behind it, as text.
type Given struct {
	Case string // of the last --case before it
	// Export is the function. What stands before the first --invoke belongs to it;
	// where there is none, Named is false and the command chooses a function.
	Export  string
	Named   bool
	Args    []string
	Expect  []string
	Returns string
}

// Options say which flags a command has beside --invoke, --arg, --returns,
// --memory, --space and --alloc.
type Options struct {
	Expect bool
	Case   bool
	// Invoke is the help of --invoke.
	Invoke string
}

// Define defines the flags.
func (f *Flags) Define(set *pflag.FlagSet, o Options) {
	set.Var(value{f.invoke, "NAME"}, "invoke", o.Invoke)
	set.Var(value{f.arg, "ARG"}, "arg", "argument of the call: a number (i32:-7, i64:…, f32:…, f64:…) or a buffer (in:text:…, in:hex:…, in:file:…, out:BYTES, inout:…, with ptr:, len: or cstr: before them: docs/bytes.md)")
	set.Var(value{f.returns, "FORM"}, "returns", "bytes that the result of the call names: packed:ptr-len, packed:len-ptr, cstr, sized, ptr:BYTES;\nor that the buffer of argument N does: stored:ptr-len@N, stored:len-ptr@N")
	if o.Expect {
		set.Var(value{f.expect, "EXPECTED"}, "expect", "what the call must come to, in order: results (i32:42) and the bytes of its outputs (out:hex:…, out:text:…, out:file:…), or trap:KIND")
	}
	if o.Case {
		set.Var(value{f.name, "NAME"}, "case", "name of the case that the calls behind it make")
	}
	set.StringVar(&f.Memory, "memory", "", "exported memory that buffers lie in (default memory, or the only one)")
	set.Var(value{f.space, "SPACE"}, "space", "where buffers go: alloc:NAME of an exported allocator, at:ADDRESS, or grow: new pages of the memory (default from the exported __heap_base upward)")
	set.Var(value{func(s string) error { return f.space("alloc:" + s) }, "NAME"}, "alloc", "the same as --space alloc:NAME")
}

// Repeated is the value of a flag whose every use does something, in order.
type Repeated interface{ Repeats() }

// value is a Repeated.
type value struct {
	set  func(string) error
	kind string
}

func (v value) Repeats() {}

func (v value) String() string     { return "" }
func (v value) Type() string       { return v.kind }
func (v value) Set(s string) error { return v.set(s) }

// invoke begins a call. What came before the first one is its own.
func (f *Flags) invoke(name string) error {
	if n := len(f.Given); n > 0 && !f.Given[n-1].Named && (n == 1 || f.Given[n-1].Case == f.nextCase) {
		g := &f.Given[n-1]
		g.Case, g.Export, g.Named = f.nextCase, name, true
		return nil
	}
	f.Given = append(f.Given, Given{Case: f.nextCase, Export: name, Named: true})
	return nil
}

// last is the call that a flag belongs to.
func (f *Flags) last() *Given {
	if n := len(f.Given); n == 0 || f.Given[n-1].Case != f.nextCase {
		f.Given = append(f.Given, Given{Case: f.nextCase})
	}
	return &f.Given[len(f.Given)-1]
}

func (f *Flags) arg(s string) error {
	f.last().Args = append(f.last().Args, s)
	return nil
}

func (f *Flags) expect(s string) error {
	f.last().Expect = append(f.last().Expect, s)
	return nil
}

func (f *Flags) returns(s string) error {
	if f.last().Returns != "" {
		return errors.New("a call returns one thing")
	}
	f.last().Returns = s
	return nil
}

func (f *Flags) name(s string) error {
	f.nextCase = s
	return nil
}

func (f *Flags) space(s string) error {
	if f.Space != "" && f.Space != s {
		return errors.New("buffers go to one place")
	}
	f.Space = s
	return nil
}

// Call is a call with what it must come to.
type Call struct {
	tassadar.Call
	Case     string
	Expect   tassadar.CallResult
	Expected bool // something was expected
}

// Calls reads what was given. Where no function is named, usual says which one is
// called. Files are those of this host, relative to the working folder. Errors
// carry bad_use, or input_malformed of a file that cannot be read.
func (f *Flags) Calls(usual func() (string, error)) ([]Call, error) {
	space := tassadar.Space("")
	if f.Space != "" {
		var err error
		if space, err = tassadar.ParseSpace(f.Space); err != nil {
			return nil, tassadar.Errorf(tassadar.BadUse, "--space: %w", err)
		}
	}
	given := f.Given
	if len(given) == 0 {
		given = []Given{{Case: f.nextCase}}
	}
	out := make([]Call, len(given))
	placed := false
	for i, g := range given {
		c := &out[i]
		c.Case, c.Export = g.Case, g.Export
		if !g.Named {
			var err error
			if c.Export, err = usual(); err != nil {
				return nil, err
			}
		}
		for _, s := range g.Args {
			a, err := tassadar.ParseArgFrom(s, readFile)
			if err != nil {
				return nil, bad("--arg", err)
			}
			c.Args = append(c.Args, a)
			placed = placed || a.Value == nil
		}
		if g.Returns != "" {
			r, err := tassadar.ParseReturns(g.Returns)
			if err != nil {
				return nil, bad("--returns", err)
			}
			c.Returns = r
		}
		if c.buffers() {
			c.Memory, c.Space = f.Memory, space
		}
		placed = placed || c.buffers()
		var err error
		if c.Expect, err = tassadar.ParseExpected(g.Expect, readFile); err != nil {
			return nil, bad("--expect", err)
		}
		c.Expected = len(g.Expect) > 0
	}
	if !placed && (f.Memory != "" || f.Space != "") {
		return nil, tassadar.Errorf(tassadar.BadUse, "--memory, --space and --alloc are of buffers, and no --arg and no --returns is one")
	}
	return out, nil
}

// buffers reports whether the call has bytes in memory.
func (c *Call) buffers() bool {
	for _, a := range c.Args {
		if a.Value == nil {
			return true
		}
	}
	return c.Returns != ""
}

// bad gives an error of a flag the code of bad use, unless a file has its own.
func bad(flag string, err error) error {
	var coded *tassadar.CodedError
	if errors.As(err, &coded) {
		return tassadar.Errorf(coded.Code, "%s: %w", flag, coded.Err)
	}
	return tassadar.Errorf(tassadar.BadUse, "%s: %w", flag, err)
}

func readFile(name string) ([]byte, error) { return input.Read(name) }

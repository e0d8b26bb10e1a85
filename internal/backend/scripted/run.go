package scripted

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/backend/process"
	"tassadar/internal/backend/stepwise"
	"tassadar/wasm"
)

// goes is the name of the function that holds a script, and result that of a global.
const goes = "go"

func result(i int) string { return "r" + strconv.Itoa(i) }

// runWizer has the script run by one function, which leaves the results in globals.
func runWizer(ctx context.Context, path string, s *script) (seen, error) {
	data, results := s.data, 0
	if s.module != nil {
		var c wasm.Code
		add := wasm.Addition{}
		base := uint32(s.module.Imported(wasm.KindGlobal) + len(s.module.Globals))
		for i := range s.steps {
			st := &s.steps[i]
			st.code(&c)
			types := st.results()
			for j := len(types) - 1; j >= 0; j-- {
				if i < len(s.steps)-1 {
					c.Drop()
					continue
				}
				c.Bits(types[j])
				c.SetGlobal(base + uint32(j))
			}
			if i == len(s.steps)-1 {
				for j := range types {
					add.Globals = append(add.Globals, result(j))
				}
				results = len(types)
			}
		}
		add.Functions = []wasm.AddedFunction{{Name: goes, Code: c}}
		var err error
		if data, err = wasm.Extend(s.data, add); err != nil {
			return seen{}, err
		}
	}
	ended, err := process.Once(ctx, process.Options{Name: "wizer", Path: path, Args: []string{"-f", goes}}, data, outputMax)
	if err != nil {
		return seen{}, err
	}
	if ended.Code != 0 {
		return failed(ended, wasmtimeTrap)
	}
	var got seen
	if got.state, err = wasm.Decode(ended.Output); err != nil {
		return seen{}, fmt.Errorf("wizer wrote no module: %w", err)
	}
	for i := range results {
		e, ok := got.state.Export(result(i))
		g, known := got.state.Global(e.Index)
		if !ok || !known || g.Init == nil {
			return seen{}, fmt.Errorf("the module that wizer wrote has no result %d", i)
		}
		got.results = append(got.results, g.Init.Bits)
	}
	return got, nil
}

// failed reads why a program gave up: a trap, or it does not take the module.
func failed(ended process.Ended, trap func(text string) (tassadar.Trap, bool)) (seen, error) {
	text := strings.Join(strings.Fields(ended.Errors), " ")
	if kind, ok := trap(ended.Errors); ok {
		return seen{trap: &stepwise.Trapped{Trap: kind, Detail: text}}, nil
	}
	if ended.Code < 0 || text == "" {
		return seen{}, fmt.Errorf("the program ended with %d and %q", ended.Code, text)
	}
	return seen{}, &stepwise.Rejected{Detail: text}
}

// wasmtimeTrap reads the kind off wasmtime's words (crates/environ/src/trap_encoding.rs).
func wasmtimeTrap(text string) (tassadar.Trap, bool) {
	_, text, ok := strings.Cut(text, "wasm trap: ")
	text, _, _ = strings.Cut(text, "\n")
	kind, known := map[string]tassadar.Trap{
		"wasm `unreachable` instruction executed":       tassadar.TrapUnreachable,
		"out of bounds memory access":                   tassadar.TrapMemoryBounds,
		"integer divide by zero":                        tassadar.TrapDivideByZero,
		"integer overflow":                              tassadar.TrapIntegerOverflow,
		"invalid conversion to integer":                 tassadar.TrapIntegerOverflow,
		"undefined element: out of bounds table access": tassadar.TrapIndirectCall,
		"uninitialized element":                         tassadar.TrapIndirectCall,
		"indirect call type mismatch":                   tassadar.TrapIndirectCall,
		"call stack exhausted":                          tassadar.TrapStackExhausted,
	}[strings.TrimSpace(text)]
	return kind, ok && known
}

// chunk is how many bytes one function shows, as words of eight.
const chunk = 64

// runInterp has every step be an exported function, and others show what is to be seen:
// wasm-interp calls all of them in order, prints what they return, and goes on after a
// trap.
func runInterp(ctx context.Context, path string, s *script) (seen, error) {
	data, args := s.data, []string{"-"}
	var functions []wasm.AddedFunction
	var globals []string
	if s.module != nil {
		base := uint32(s.module.Imported(wasm.KindGlobal) + len(s.module.Globals))
		show := func(types []tassadar.ValueType, write func(c *wasm.Code)) {
			var c wasm.Code
			write(&c)
			functions = append(functions, wasm.AddedFunction{Name: "s" + strconv.Itoa(len(functions)), Results: types, Code: c})
		}
		for i := range s.steps {
			types := s.steps[i].results()
			shown := make([]tassadar.ValueType, len(types))
			for j := range types {
				shown[j] = tassadar.I64
			}
			if len(types) == 1 {
				show(shown, func(c *wasm.Code) { s.steps[i].code(c); c.Bits(types[0]) })
				continue
			}
			// Several results go through globals, as bits: floats are not printed exactly.
			first := base + uint32(len(globals))
			for range types {
				globals = append(globals, result(len(globals)))
			}
			show(shown, func(c *wasm.Code) {
				s.steps[i].code(c)
				for j := len(types) - 1; j >= 0; j-- {
					c.Bits(types[j])
					c.SetGlobal(first + uint32(j))
				}
				for j := range types {
					c.Global(first + uint32(j))
				}
			})
		}
		if s.pages {
			show([]tassadar.ValueType{tassadar.I32}, func(c *wasm.Code) { c.Size() })
		}
		for _, r := range s.reads {
			for at := uint32(0); at < r.size; at += chunk {
				n := min(chunk, r.size-at)
				types := make([]tassadar.ValueType, n/8+n%8)
				for j := range types {
					types[j] = tassadar.I64
				}
				show(types, func(c *wasm.Code) {
					for j := range n / 8 {
						c.Load(r.at+at+8*j, true)
					}
					for j := range n % 8 {
						c.Load(r.at+at+n/8*8+j, false)
					}
				})
			}
		}
		if s.global >= 0 {
			show([]tassadar.ValueType{tassadar.I64}, func(c *wasm.Code) { c.Global(s.module.Exports[s.global].Index) })
		}
		var err error
		if data, err = wasm.Extend(s.data, wasm.Addition{Functions: functions, Globals: globals, Drop: true}); err != nil {
			return seen{}, err
		}
		args = append(args, "--run-all-exports")
	}
	ended, err := process.Once(ctx, process.Options{Name: "wasm-interp", Path: path, Args: args}, data, outputMax)
	if err != nil {
		return seen{}, err
	}
	if ended.Code != 0 && len(ended.Output) == 0 {
		return failed(ended, wabtTrap)
	}
	if s.module == nil {
		return seen{}, nil
	}
	return readInterp(s, functions, string(ended.Output))
}

// readInterp reads what wasm-interp printed, a line a function.
func readInterp(s *script, functions []wasm.AddedFunction, output string) (got seen, err error) {
	lines := strings.Split(strings.TrimSuffix(output, "\n"), "\n")
	if output == "" {
		lines = nil
	}
	if len(lines) > 0 && !strings.HasPrefix(lines[0], "s0()") { // before any function: the start
		kind, ok := wabtTrap(lines[0])
		if !ok {
			return seen{}, &stepwise.Rejected{Detail: lines[0]}
		}
		return seen{trap: &stepwise.Trapped{Trap: kind, Detail: lines[0]}}, nil
	}
	if len(lines) != len(functions) {
		return seen{}, fmt.Errorf("wasm-interp printed %d lines for %d functions: %.200q", len(lines), len(functions), output)
	}
	next := 0
	take := func() ([]uint64, *stepwise.Trapped, error) {
		f, line := functions[next], lines[next]
		next++
		text, ok := strings.CutPrefix(line, f.Name+"() =>")
		if !ok {
			return nil, nil, fmt.Errorf("wasm-interp printed %.200q, want the results of %s", line, f.Name)
		}
		text = strings.TrimSpace(text)
		if detail, ok := strings.CutPrefix(text, "error: "); ok {
			kind, ok := wabtTrap(detail)
			if !ok {
				return nil, nil, fmt.Errorf("wasm-interp printed a trap that is not known: %.200q", detail)
			}
			return nil, &stepwise.Trapped{Trap: kind, Detail: detail}, nil
		}
		var out []uint64
		for i, word := range strings.Split(text, ", ") {
			if text == "" {
				break
			}
			if i >= len(f.Results) {
				return nil, nil, fmt.Errorf("wasm-interp printed %.200q: more results than %s has", line, f.Name)
			}
			number, ok := strings.CutPrefix(word, string(f.Results[i])+":")
			n, err := strconv.ParseUint(number, 10, f.Results[i].Bits())
			if !ok || err != nil {
				return nil, nil, fmt.Errorf("wasm-interp printed %.80q as result %d of %s", word, i, f.Name)
			}
			out = append(out, n)
		}
		if len(out) != len(f.Results) {
			return nil, nil, fmt.Errorf("wasm-interp printed %d results of %s, want %d", len(out), f.Name, len(f.Results))
		}
		return out, nil, nil
	}
	for range s.steps {
		if got.results, got.trap, err = take(); err != nil {
			return seen{}, err
		}
	}
	look := func() []uint64 {
		out, trap, failed := take()
		if trap != nil {
			failed = trap
		}
		err = errors.Join(err, failed)
		return out
	}
	if s.pages {
		if n := look(); len(n) == 1 {
			got.pages = n[0]
		}
	}
	for _, r := range s.reads {
		var data []byte
		for at := uint32(0); at < r.size; at += chunk {
			n := min(chunk, r.size-at)
			for j, w := range look() {
				if uint32(j) < n/8 {
					data = binary.LittleEndian.AppendUint64(data, w)
				} else {
					data = append(data, byte(w))
				}
			}
		}
		got.reads = append(got.reads, data)
	}
	if s.global >= 0 {
		if n := look(); len(n) == 1 {
			got.global = n[0]
		}
	}
	return got, err
}

// wabtTrap reads the kind off wabt's words (src/interp/interp.cc).
func wabtTrap(text string) (tassadar.Trap, bool) {
	for _, t := range []struct {
		begins string
		kind   tassadar.Trap
	}{
		{"unreachable executed", tassadar.TrapUnreachable},
		{"out of bounds memory access", tassadar.TrapMemoryBounds},
		{"data segment is out of bounds", tassadar.TrapMemoryBounds},
		{"out of bounds table access", tassadar.TrapIndirectCall},
		{"elem segment is out of bounds", tassadar.TrapIndirectCall},
		{"integer divide by zero", tassadar.TrapDivideByZero},
		{"integer overflow", tassadar.TrapIntegerOverflow},
		{"invalid conversion to integer", tassadar.TrapIntegerOverflow},
		{"undefined table index", tassadar.TrapIndirectCall},
		{"uninitialized table element", tassadar.TrapIndirectCall},
		{"indirect call signature mismatch", tassadar.TrapIndirectCall},
		{"call stack exhausted", tassadar.TrapStackExhausted},
	} {
		if strings.Contains(text, t.begins) {
			return t.kind, true
		}
	}
	return "", false
}

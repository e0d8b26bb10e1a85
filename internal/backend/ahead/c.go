package ahead

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/internal/backend/stepwise"
	"tassadar/internal/tempdir"
	"tassadar/wasm"
)

// ofC makes programs by wasm2c and a C compiler.
type ofC struct {
	compiler
	kind string // of the flags
}

func (o ofC) name() string { return translator }

func (o ofC) programs() []process.Program {
	out := []process.Program{o.translator, o.driver}
	if o.backend.Path != "" {
		out = append(out, o.backend)
	}
	return out
}

// engine is what runs modules that the compiler compiles.
func (o ofC) engine(family string) backend.Engine {
	parts := map[string]string{
		"translator": string(o.translator.Digest), "compiler": string(o.driver.Digest),
		"runtime": string(o.source), "flags": strings.Join(flags(o.kind), " "),
	}
	if o.backend.Digest != "" {
		parts["compiler_proper"] = string(o.backend.Digest)
	}
	return engineOf(family, o.version, o.driver, parts)
}

// ready compiles the runtime.
func (o ofC) ready(ctx context.Context, dir string) error {
	return o.compile(ctx, "wasm2c's runtime", []string{"-c", "-I", o.runtime, filepath.Join(o.runtime, "wasm-rt-impl.c"), "-o", filepath.Join(dir, "runtime.o")})
}

// compile runs the compiler on what is named for people.
func (o ofC) compile(ctx context.Context, what string, args []string) error {
	return succeed(ctx, process.Options{Name: o.compiler.name, Path: o.driver.Path, Args: append(flags(o.kind), args...)}, what)
}

func (o ofC) make(ctx context.Context, m *stepwise.Module, dir, work, out string) error {
	in, c := filepath.Join(work, "m.wasm"), filepath.Join(work, "m.c")
	if err := os.WriteFile(in, m.Data, 0o600); err != nil {
		return tempdir.Explain(err)
	}
	if err := translate(ctx, process.Options{Name: translator, Path: o.translator.Path, Args: []string{"--module-name=m", in, "-o", c}}, work); err != nil {
		return err
	}
	if m.Decoded == nil {
		return errors.New("wasm2c takes a module that does not decode")
	}
	if err := os.WriteFile(filepath.Join(work, "main.c"), []byte(table(m.Decoded)+mainC), 0o600); err != nil {
		return tempdir.Explain(err)
	}
	return o.compile(ctx, "what wasm2c made of a module", []string{"-I", work, "-I", o.runtime, c, filepath.Join(work, "main.c"), filepath.Join(dir, "runtime.o"), "-o", out, "-lm"})
}

// traps are wasm_rt_trap_t of wasm-rt.h, in its order from 1.
func (o ofC) traps() []tassadar.Trap {
	return []tassadar.Trap{tassadar.TrapMemoryBounds, tassadar.TrapIntegerOverflow, tassadar.TrapDivideByZero, tassadar.TrapIntegerOverflow,
		tassadar.TrapUnreachable, tassadar.TrapIndirectCall, "", tassadar.TrapStackExhausted}
}

// exhausted is never so: the runtime tells of its stack.
func (o ofC) exhausted(error) bool { return false }

// table is the C that calls exports by number.
func table(m *wasm.Module) string {
	var calls, results, memories, globals strings.Builder
	types := map[tassadar.ValueType]string{tassadar.I32: "u32", tassadar.I64: "u64", tassadar.F32: "f32", tassadar.F64: "f64"}
	letters := map[tassadar.ValueType]string{tassadar.I32: "i", tassadar.I64: "j", tassadar.F32: "f", tassadar.F64: "d"}
	for i, e := range m.Exports {
		symbol := "Z_mZ_" + stepwise.Name(i)
		switch e.Kind {
		case wasm.KindFunc:
			t, _ := m.FuncType(e.Index)
			number := func(t tassadar.ValueType) bool { return types[t] != "" }
			if slices.ContainsFunc(slices.Concat(t.Params, t.Results), func(t tassadar.ValueType) bool { return !number(t) }) || len(t.Params) > 1000 || len(t.Results) > 1000 {
				continue
			}
			fmt.Fprintf(&calls, "  case %d: {", i)
			args := "&instance"
			for j, p := range t.Params {
				fmt.Fprintf(&calls, " %s a%d; memcpy(&a%d, a + %d, sizeof a%d);", types[p], j, j, j, j)
				args += fmt.Sprintf(", a%d", j)
			}
			switch len(t.Results) {
			case 0:
				fmt.Fprintf(&calls, " %s(%s);", symbol, args)
			case 1:
				fmt.Fprintf(&calls, " %s v = %s(%s); r[0] = 0; memcpy(r, &v, sizeof v);", types[t.Results[0]], symbol, args)
			default:
				name := ""
				for _, r := range t.Results {
					name += letters[r]
				}
				fmt.Fprintf(&calls, " struct wasm_multi_%s v = %s(%s);", name, symbol, args)
				for j, r := range t.Results {
					fmt.Fprintf(&calls, " r[%d] = 0; memcpy(r + %d, &v.%s%d, sizeof v.%s%d);", j, j, letters[r], j, letters[r], j)
				}
			}
			calls.WriteString(" break; }\n")
			fmt.Fprintf(&results, "  case %d: return %d;\n", i, len(t.Results))
		case wasm.KindMemory:
			fmt.Fprintf(&memories, "  case %d: return %s(&instance);\n", i, symbol)
		case wasm.KindGlobal:
			if g, ok := m.Global(e.Index); ok && g.Type == tassadar.I64 {
				fmt.Fprintf(&globals, "  case %d: return %s(&instance);\n", i, symbol)
			}
		}
	}
	// The bytes of a value are copied to the low half of a word.
	return `#define _GNU_SOURCE
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "m.h"
#include "wasm-rt-impl.h"
static Z_m_instance_t instance;
static void call(int f, const uint64_t *a, uint64_t *r) {
  switch (f) {
` + calls.String() + "  }\n}\nstatic int results(int f) {\n  switch (f) {\n" + results.String() +
		"  }\n  return -1;\n}\nstatic wasm_rt_memory_t *memory(int e) {\n  switch (e) {\n" + memories.String() +
		"  }\n  return NULL;\n}\nstatic uint64_t *global(int e) {\n  switch (e) {\n" + globals.String() + "  }\n  return NULL;\n}\n"
}

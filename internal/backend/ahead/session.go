package ahead

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/internal/backend/stepwise"
	"tassadar/internal/tempdir"
	"tassadar/wasm"
)

type session struct {
	backend  *Backend
	compiler compiler
	pages    int
	dir      string // "" after Close
	engine   backend.Engine
	odd      bool     // another file than before made a program
	built    []string // digests of modules that programs were made of, oldest first
}

// identity is what runs modules that a compiler compiles.
func (s *session) identity(c compiler) backend.Engine {
	e := backend.Engine{Family: s.backend.Family(), Version: c.version}
	parts := map[string]string{
		"family": e.Family, "translator": string(c.translator.Digest), "compiler": string(c.driver.Digest),
		"runtime": string(c.source), "flags": strings.Join(flags(s.backend.kind), " "),
	}
	if c.backend.Digest != "" {
		parts["compiler_proper"] = string(c.backend.Digest)
	}
	e.Digest = tassadar.DigestOf(parts)
	delete(parts, "family")
	parts["executable"] = string(c.driver.Digest)
	parts["program"] = filepath.Base(c.driver.Path)
	e.Evidence = parts
	return e
}

// Effective is what ran so far.
func (s *session) Effective() backend.Engine {
	e := s.engine
	if s.odd {
		e.Family = "wasm2c.unknown"
	}
	return e
}

// Close removes the programs.
func (s *session) Close() error {
	dir := s.dir
	s.dir = ""
	if dir == "" {
		return nil
	}
	return os.RemoveAll(dir)
}

// Run executes one invocation; see [backend.Session]. A module is translated and
// compiled outside the limit on time.
func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.dir == "" {
		return backend.Answer{}, errors.New("run on a closed session of " + s.backend.Family())
	}
	return stepwise.Run(ctx, stepwise.Engine{Family: s.backend.Family(), Capabilities: s.backend.Capabilities(), Pages: s.pages,
		Prepare: s.prepare, Start: s.start}, inv)
}

// compile runs the compiler; the text is what it complained about.
func (s *session) compile(ctx context.Context, what string, args []string) (string, error) {
	ended, err := process.Once(ctx, process.Options{Name: s.compiler.name, Path: s.compiler.driver.Path, Args: append(flags(s.backend.kind), args...)}, nil, 1<<16)
	if err == nil && ended.Code != 0 {
		err = fmt.Errorf("%s does not compile %s: %s", s.compiler.name, what, strings.Join(strings.Fields(ended.Errors), " "))
	}
	return ended.Errors, err
}

// same looks at the files again: a program that was replaced is another engine.
func (s *session) same() error {
	for _, p := range []process.Program{s.compiler.translator, s.compiler.driver, s.compiler.backend} {
		if p.Path == "" {
			continue
		}
		now, err := files.Program(p.Path)
		if err != nil {
			return tassadar.Errorf(tassadar.BackendUnavailable, "run on %s: %w", s.backend.Family(), err)
		}
		s.odd = s.odd || now.Digest != p.Digest
	}
	return nil
}

func program(m *stepwise.Module) string { return tassadar.DigestBytes(m.Data).Hex() }

// prepare makes a program of a module, unless there is one.
func (s *session) prepare(ctx context.Context, m *stepwise.Module) error {
	name := program(m)
	if slices.Contains(s.built, name) {
		return nil
	}
	if err := s.same(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, buildLimit, errors.New("translating and compiling a module took longer than "+buildLimit.String()))
	defer cancel()
	if len(s.built) == cacheSize {
		if err := os.Remove(filepath.Join(s.dir, s.built[0])); err != nil {
			return err
		}
		s.built = s.built[1:]
	}
	work, err := os.MkdirTemp(s.dir, "build-")
	if err != nil {
		return tempdir.Explain(err)
	}
	defer os.RemoveAll(work)
	in, out := filepath.Join(work, "m.wasm"), filepath.Join(work, "m.c")
	if err := os.WriteFile(in, m.Data, 0o600); err != nil {
		return tempdir.Explain(err)
	}
	ended, err := process.Once(ctx, process.Options{Name: translator, Path: s.compiler.translator.Path, Args: []string{"--module-name=m", in, "-o", out}}, nil, outputMax)
	if err != nil {
		return err
	}
	if ended.Code != 0 {
		return &stepwise.Rejected{Detail: strings.ReplaceAll(strings.Join(strings.Fields(ended.Errors), " "), work+string(filepath.Separator), "")}
	}
	if m.Decoded == nil {
		return errors.New("wasm2c takes a module that does not decode")
	}
	if err := os.WriteFile(filepath.Join(work, "main.c"), []byte(table(m.Decoded)+mainC), 0o600); err != nil {
		return tempdir.Explain(err)
	}
	_, err = s.compile(ctx, "what wasm2c made of a module", []string{"-I", work, "-I", s.compiler.runtime, out, filepath.Join(work, "main.c"),
		filepath.Join(s.dir, "runtime.o"), "-o", filepath.Join(s.dir, name), "-lm"})
	if err == nil {
		s.built = append(s.built, name)
	}
	return err
}

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

// traps are wasm_rt_trap_t of wasm-rt.h, in its order from 1.
var traps = []tassadar.Trap{tassadar.TrapMemoryBounds, tassadar.TrapIntegerOverflow, tassadar.TrapDivideByZero, tassadar.TrapIntegerOverflow,
	tassadar.TrapUnreachable, tassadar.TrapIndirectCall, "", tassadar.TrapStackExhausted}

func trapped(code string) error {
	n, err := strconv.Atoi(code)
	if err != nil || n < 1 || n > len(traps) {
		return fmt.Errorf("a program of wasm2c says that it trapped with %q", code)
	}
	return &stepwise.Trapped{Trap: traps[n-1], Detail: "trap " + code + " (" + string(traps[n-1]) + ")"}
}

func (s *session) start(ctx context.Context, m *stepwise.Module) (stepwise.Instance, error) {
	p, line, err := process.Start(ctx, process.Options{Name: "the program", Path: filepath.Join(s.dir, program(m)), StartLimit: startLimit, FirstLine: 64})
	if err != nil {
		return nil, err
	}
	words := strings.Fields(string(line))
	switch {
	case len(words) == 2 && words[0] == "ok":
		return &instance{p}, nil
	case len(words) == 2 && words[0] == "t":
		err = trapped(words[1])
	default:
		err = fmt.Errorf("a program of wasm2c begins with %q", line)
	}
	p.Stop()
	return nil, err
}

// instance is a running program.
type instance struct{ process *process.Process }

// Close ends the program.
func (i *instance) Close() { i.process.Stop() }

// ask sends a command and gives the words of its answer after the first.
func (i *instance) ask(ctx context.Context, limit int, want, command string, words ...uint64) ([]string, error) {
	for _, w := range words {
		command += " " + strconv.FormatUint(w, 16)
	}
	line, err := i.process.Exchange(ctx, command, limit)
	if err != nil {
		return nil, err
	}
	got := strings.Fields(string(line))
	switch {
	case len(got) == 2 && got[0] == "t":
		return nil, trapped(got[1])
	case len(got) < 1 || got[0] != want:
		return nil, fmt.Errorf("a program of wasm2c answers %.40q", line)
	}
	return got[1:], nil
}

// numbers reads a time in nanoseconds and words.
func numbers(words []string) (took time.Duration, out []uint64, err error) {
	if len(words) == 0 {
		return 0, nil, errors.New("a program of wasm2c answers nothing")
	}
	ns, err := strconv.ParseUint(words[0], 10, 62)
	for _, w := range words[1:] {
		n, failed := strconv.ParseUint(w, 16, 64)
		out, err = append(out, n), errors.Join(err, failed)
	}
	return time.Duration(ns), out, err
}

// one asks for one number.
func (i *instance) one(ctx context.Context, command string, words ...uint64) (uint64, error) {
	got, err := i.ask(ctx, 64, "r", command, words...)
	if err != nil {
		return 0, err
	}
	_, out, err := numbers(got)
	if err == nil && len(out) != 1 {
		err = fmt.Errorf("a program of wasm2c answers %d numbers, want 1", len(out))
	}
	if err != nil {
		return 0, err
	}
	return out[0], nil
}

// Call calls a function.
func (i *instance) Call(ctx context.Context, export int, args []uint64) ([]uint64, time.Duration, error) {
	got, err := i.ask(ctx, 1<<15, "r", "c", append([]uint64{uint64(export)}, args...)...)
	if err != nil {
		return nil, 0, err
	}
	took, out, err := numbers(got)
	return out, took, err
}

// Pages is the size of a memory.
func (i *instance) Pages(ctx context.Context, memory int) (uint64, error) {
	return i.one(ctx, "p", uint64(memory))
}

// Grow grows a memory.
func (i *instance) Grow(ctx context.Context, memory int, pages uint32) (uint32, error) {
	n, err := i.one(ctx, "y", uint64(memory), uint64(pages))
	return uint32(n), err
}

// Global reads a global.
func (i *instance) Global(ctx context.Context, export int) (uint64, error) {
	return i.one(ctx, "g", uint64(export))
}

// Read reads bytes within a memory.
func (i *instance) Read(ctx context.Context, memory int, at, size uint32) ([]byte, error) {
	got, err := i.ask(ctx, 2*int(size)+64, "m", "m", uint64(memory), uint64(at), uint64(size))
	if err != nil {
		return nil, err
	}
	data, err := hex.DecodeString(strings.Join(got, ""))
	if err == nil && len(data) != int(size) {
		err = fmt.Errorf("a program of wasm2c reads %d bytes, want %d", len(data), size)
	}
	return data, err
}

// Write writes bytes within a memory.
func (i *instance) Write(ctx context.Context, memory int, at uint32, data []byte) error {
	_, err := i.ask(ctx, 64, "r", fmt.Sprintf("w %x %x %x", memory, at, data))
	return err
}

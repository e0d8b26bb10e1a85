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
)

// maker makes programs of modules. They read a command a line, as main.c.txt says, and
// answer each.
type maker interface {
	name() string // of the translator, for messages
	// programs are the files that take part: one that is replaced makes another engine.
	programs() []process.Program
	// engine is what runs the programs, for the family asked for.
	engine(family string) backend.Engine
	// ready makes in a folder what all programs share.
	ready(ctx context.Context, dir string) error
	// make makes the program out of a module, with that folder and another one to work
	// in. The error is [*stepwise.Rejected], or what could not be measured.
	make(ctx context.Context, m *stepwise.Module, dir, work, out string) error
	// traps are the kinds that programs name by their place, from 1.
	traps() []tassadar.Trap
	// exhausted reports whether a program that ended with the error ran out of stack.
	exhausted(err error) bool
}

type session struct {
	family       string
	capabilities backend.Capabilities
	maker        maker
	pages        int
	dir          string // "" after Close
	engine       backend.Engine
	odd          bool     // another file than before made a program
	built        []string // digests of modules that programs were made of, oldest first
}

const exhaustedText = "the stack is exhausted, and the program ended"

// open begins a session. The error carries backend_unavailable.
func open(ctx context.Context, family string, capabilities backend.Capabilities, m maker, pages int) (*session, error) {
	dir, err := os.MkdirTemp("", "tassadar-"+m.name()+"-")
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", family, tempdir.Explain(err))
	}
	s := &session{family: family, capabilities: capabilities, maker: m, pages: pages, dir: dir, engine: m.engine(family)}
	if err := m.ready(ctx, dir); err != nil {
		s.Close()
		if ctx.Err() != nil {
			return nil, err
		}
		return nil, tassadar.Errorf(tassadar.BackendUnavailable, "open %s: %w", family, err)
	}
	return s, nil
}

// engineOf is an engine that is known by digests of its parts; program is the one that
// makes programs.
func engineOf(family, version string, program process.Program, parts map[string]string) backend.Engine {
	e := backend.Engine{Family: family, Version: version}
	parts["family"] = family
	e.Digest = tassadar.DigestOf(parts)
	delete(parts, "family")
	parts["executable"] = string(program.Digest)
	parts["program"] = filepath.Base(program.Path)
	e.Evidence = parts
	return e
}

// succeed runs a program of which success is expected, on what is named for people.
func succeed(ctx context.Context, o process.Options, what string) error {
	ended, err := process.Once(ctx, o, nil, 1<<16)
	if err == nil && ended.Code != 0 {
		err = fmt.Errorf("%s does not compile %s: %s", o.Name, what, strings.Join(strings.Fields(ended.Errors+string(ended.Output)), " "))
	}
	return err
}

// translate runs a translator: a module that it does not take is rejected, in its own
// words without the folder.
func translate(ctx context.Context, o process.Options, work string) error {
	ended, err := process.Once(ctx, o, nil, outputMax)
	if err == nil && ended.Code != 0 {
		err = &stepwise.Rejected{Detail: strings.ReplaceAll(strings.Join(strings.Fields(ended.Errors), " "), work+string(filepath.Separator), "")}
	}
	return err
}

// Effective is what ran so far.
func (s *session) Effective() backend.Engine {
	e := s.engine
	if s.odd {
		e.Family = s.maker.name() + ".unknown"
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
		return backend.Answer{}, errors.New("run on a closed session of " + s.family)
	}
	return stepwise.Run(ctx, stepwise.Engine{Family: s.family, Capabilities: s.capabilities, Pages: s.pages,
		Prepare: s.prepare, Start: s.start}, inv)
}

// same looks at the files again: a program that was replaced is another engine.
func (s *session) same() error {
	for _, p := range s.maker.programs() {
		now, err := files.Program(p.Path)
		if err != nil {
			return tassadar.Errorf(tassadar.BackendUnavailable, "run on %s: %w", s.family, err)
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
	err = s.maker.make(ctx, m, s.dir, work, filepath.Join(s.dir, name))
	if err == nil {
		s.built = append(s.built, name)
	}
	return err
}

// trapped is the error of a trap that a program names by its number.
func (i *instance) trapped(code string) error {
	traps := i.maker.traps()
	n, err := strconv.Atoi(code)
	if err != nil || n < 1 || n > len(traps) {
		return fmt.Errorf("a program of %s says that it trapped with %q", i.maker.name(), code)
	}
	return &stepwise.Trapped{Trap: traps[n-1], Detail: "trap " + code + " (" + string(traps[n-1]) + ")"}
}

func (s *session) start(ctx context.Context, m *stepwise.Module) (stepwise.Instance, error) {
	p, line, err := process.Start(ctx, process.Options{Name: "the program", Path: filepath.Join(s.dir, program(m)), StartLimit: startLimit, FirstLine: 64})
	if err != nil && ctx.Err() == nil && s.maker.exhausted(err) {
		return nil, &stepwise.Trapped{Trap: tassadar.TrapStackExhausted, Detail: exhaustedText, Ended: true}
	}
	if err != nil {
		return nil, err
	}
	words := strings.Fields(string(line))
	i := &instance{p, s.maker}
	switch {
	case len(words) == 2 && words[0] == "ok":
		return i, nil
	case len(words) == 2 && words[0] == "t":
		err = i.trapped(words[1])
	default:
		err = fmt.Errorf("a program of %s begins with %q", s.maker.name(), line)
	}
	p.Stop()
	return nil, err
}

// instance is a running program.
type instance struct {
	process *process.Process
	maker   maker
}

// Close ends the program.
func (i *instance) Close() { i.process.Stop() }

// ask sends a command and gives the words of its answer after the first.
func (i *instance) ask(ctx context.Context, limit int, want, command string, words ...uint64) ([]string, error) {
	for _, w := range words {
		command += " " + strconv.FormatUint(w, 16)
	}
	line, err := i.process.Exchange(ctx, command, limit)
	if err != nil && ctx.Err() == nil && i.maker.exhausted(err) {
		return nil, &stepwise.Trapped{Trap: tassadar.TrapStackExhausted, Detail: exhaustedText, Ended: true}
	}
	if err != nil {
		return nil, err
	}
	got := strings.Fields(string(line))
	switch {
	case len(got) == 2 && got[0] == "t":
		return nil, i.trapped(got[1])
	case len(got) < 1 || got[0] != want:
		return nil, fmt.Errorf("a program of %s answers %.40q", i.maker.name(), line)
	}
	return got[1:], nil
}

// numbers reads a time in nanoseconds and words.
func numbers(words []string) (took time.Duration, out []uint64, err error) {
	if len(words) == 0 {
		return 0, nil, errors.New("a program answers nothing")
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
		err = fmt.Errorf("a program answers %d numbers, want 1", len(out))
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
		err = fmt.Errorf("a program reads %d bytes, want %d", len(data), size)
	}
	return data, err
}

// Write writes bytes within a memory.
func (i *instance) Write(ctx context.Context, memory int, at uint32, data []byte) error {
	_, err := i.ask(ctx, 64, "r", fmt.Sprintf("w %x %x %x", memory, at, data))
	return err
}

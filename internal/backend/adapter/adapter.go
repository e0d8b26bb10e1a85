// Package adapter runs WebAssembly on engines that an operator describes in a file of
// this host: a program that speaks lines of JSON (docs/engines.md). The families are
// adapter.NAME. Start with [Read] and [Kind].
//
// Adapters name programs, so they are configuration of one host and stand in no policy
// (law 16). An adapter is not believed: every line has a limit in bytes and in time,
// a trap or type that it does not know is an error of its own case, and what runs is
// known by the digests of the executable and of the file that was named.
package adapter

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
	"tassadar/internal/backend/stepwise"
	"tassadar/internal/strictyaml"
)

const (
	prefix     = "adapter."
	startLimit = 10 * time.Second // to the first line
	lineRoom   = 1 << 16          // bytes of an answer besides bytes that were asked for
	maxFiles   = 100              // adapters of a host
)

// File describes an adapter.
type File struct {
	// Name ends the family, adapter.NAME.
	Name string `yaml:"name"`
	// Program is the absolute path of the program.
	Program string   `yaml:"program"`
	Args    []string `yaml:"args,omitempty"`
	// Version is what the program has to say of itself.
	Version string `yaml:"version"`
	// Lacks are capabilities that the engine does not have.
	Lacks []string `yaml:"lacks,omitempty"`
	// JavaScript names the kind of shell, one of [ShellNames], where the program is one and
	// is to run the driver of this program; "" for a program that speaks lines of JSON.
	JavaScript string `yaml:"javascript,omitempty"`
}

// Shells make backends of programs that run JavaScript, by the names of [ShellNames].
type Shells map[string]func(*File) backend.Backend

// ShellNames are the kinds of shells that a file may name.
var ShellNames = []string{"node", "bun", "jsc", "js", "gjs"}

// Backend returns the backend of an adapter.
func (s Shells) Backend(f *File) backend.Backend {
	if make, ok := s[f.JavaScript]; ok {
		return make(f)
	}
	return New(f)
}

// Family is adapter.NAME.
func (f *File) Family() string { return prefix + f.Name }

var (
	namePattern    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	versionPattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}$`)
)

// capabilities are those that an adapter may have.
func capabilities() backend.Capabilities {
	return slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(), backend.Capabilities{backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit,
		backend.LongRuns, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits, backend.Executable})
}

// Parse reads the text of an adapter and checks it; name stands in errors, which are
// bad_use.
func Parse(name string, data []byte) (*File, error) {
	f := &File{}
	if err := strictyaml.Decode(name, data, f); err != nil {
		return nil, err
	}
	bad := func(format string, args ...any) (*File, error) {
		return nil, tassadar.Errorf(tassadar.BadUse, name+": "+format, args...)
	}
	switch {
	case !namePattern.MatchString(f.Name) || len(f.Name) > 40:
		return bad("name %q, want small letters, digits and single hyphens, at most 40", f.Name)
	case f.Program == "":
		return bad("no program is named: program: /absolute/path")
	case !filepath.IsAbs(f.Program):
		return bad("program %q is no absolute path", f.Program)
	case !versionPattern.MatchString(f.Version):
		return bad("version %q, want letters, digits and . + _ - of the version that the program says", f.Version)
	}
	if f.JavaScript != "" && !slices.Contains(ShellNames, f.JavaScript) {
		return bad("javascript %q is no shell that this program drives; they are %s", f.JavaScript, strings.Join(ShellNames, ", "))
	}
	for _, c := range f.Lacks {
		if !capabilities().Has(backend.Capability(c)) {
			return bad("lacks %q is no capability of adapters; they are %s", c, strings.Join(names(capabilities()), ", "))
		}
	}
	// Canaries compute with all number types.
	if lacks := func(c string) bool { return slices.Contains(f.Lacks, c) }; slices.ContainsFunc(names(backend.Numbers()), lacks) && !lacks(string(backend.CanaryBits)) {
		f.Lacks = append(f.Lacks, string(backend.CanaryBits))
	}
	return f, nil
}

func names(all backend.Capabilities) (out []string) {
	for _, c := range all {
		out = append(out, string(c))
	}
	return out
}

// Read reads the adapters NAME.yaml of a folder, which need not exist, by name. What is
// wrong with one is the error of its own family: [Kind] says it when it is asked for.
func Read(dir string) (map[string]*File, map[string]error) {
	good, bad := map[string]*File{}, map[string]error{}
	found, _ := filepath.Glob(filepath.Join(dir, "*.yaml")) // no error in the pattern
	for _, name := range found[:min(len(found), maxFiles)] {
		family := strings.TrimSuffix(filepath.Base(name), ".yaml")
		data, err := readSmall(name)
		if err == nil {
			var f *File
			if f, err = Parse(name, data); err == nil && f.Name != family {
				err = tassadar.Errorf(tassadar.BadUse, "%s: its name is %q", name, f.Name)
			} else if err == nil {
				good[family] = f
			}
		}
		if err != nil {
			bad[family] = err
		}
	}
	return good, bad
}

func readSmall(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > strictyaml.MaxBytes {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s is no file of at most %d bytes", name, strictyaml.MaxBytes)
	}
	return os.ReadFile(name)
}

// Kind is the entry of the adapters of a folder in a [backend.Registry].
func Kind(dir string, shells Shells) backend.Kind {
	files := process.NewFiles()
	return backend.Kind{
		Name: "adapters",
		Backend: func(family string) (backend.Backend, bool) {
			name, ok := strings.CutPrefix(family, prefix)
			if !ok || !namePattern.MatchString(name) {
				return nil, false
			}
			good, bad := Read(dir)
			if f := good[name]; f != nil && f.JavaScript != "" {
				return shells.Backend(f), true
			}
			b := &Backend{name: name, file: good[name], err: bad[name], files: files}
			if b.file == nil && b.err == nil {
				b.err = fmt.Errorf("%w: %s", fs.ErrNotExist, filepath.Join(dir, name+".yaml"))
			}
			return b, true
		},
		Families: func(context.Context) (out []string, err error) {
			good, bad := Read(dir)
			for name := range good {
				out = append(out, prefix+name)
			}
			for name := range bad {
				out = append(out, prefix+name)
			}
			slices.Sort(out)
			return out, nil
		},
	}
}

// Backend is an adapter.
type Backend struct {
	name  string
	file  *File // nil where err says what is wrong
	err   error
	files *process.Files
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

// New returns the backend of an adapter.
func New(f *File) *Backend { return &Backend{name: f.Name, file: f, files: process.NewFiles()} }

// Family is adapter.NAME.
func (b *Backend) Family() string { return prefix + b.name }

// Capabilities are those of its file.
func (b *Backend) Capabilities() backend.Capabilities {
	all := capabilities()
	if b.file == nil {
		return all
	}
	return slices.DeleteFunc(all, func(c backend.Capability) bool { return slices.Contains(b.file.Lacks, string(c)) })
}

// Probe starts the program and has it run a function. The error carries
// backend_unavailable.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open starts the program.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	if b.err != nil {
		next := "Mend the file, or remove it: that removes the engine."
		if errors.Is(b.err, fs.ErrNotExist) {
			next = "tassadar backend add FILE.yaml adds an adapter; tassadar backend list shows those that are there."
		}
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, "open %s: %w", b.Family(), b.err), next)
	}
	s := &session{backend: b, pages: memoryPages}
	if err := s.begin(ctx); err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	return s, nil
}

type session struct {
	backend *Backend
	pages   int
	process *process.Process // nil between a stop and the next start
	id      int
	engine  backend.Engine
	odd     string
	closed  bool
}

// hello is the first line of a program.
type hello struct {
	PID     int    `json:"pid"`
	Version string `json:"version"`
}

// begin starts the program and looks at what it is.
func (s *session) begin(ctx context.Context) error {
	f := s.backend.file
	unavailable := func(err error) error {
		if cause := ctx.Err(); cause != nil {
			return cause
		}
		return tassadar.WithNext(tassadar.Errorf(tassadar.BackendUnavailable, "start %s: %w", f.Program, err), mend)
	}
	named, err := digest(f.Program)
	if err != nil {
		return unavailable(err)
	}
	p, line, err := process.Start(ctx, process.Options{Name: s.backend.Family(), Path: f.Program, Args: f.Args, StartLimit: startLimit, FirstLine: 1 << 12})
	if err != nil {
		return unavailable(err)
	}
	var h hello
	var id process.Identity
	if err = tassadar.DecodeStrict(line, &h); err != nil {
		err = fmt.Errorf("its first line is %.80q: %w", line, err)
	} else if h.Version != f.Version {
		err = fmt.Errorf("it says version %q, its adapter says %q", tassadar.Printable(h.Version), f.Version)
	} else {
		id, err = s.backend.files.Identify(p, process.Self{PID: h.PID, Path: f.Program, Version: h.Version})
	}
	if err != nil {
		p.Stop()
		return unavailable(err)
	}
	e := backend.Engine{Family: s.backend.Family(), Version: h.Version, Evidence: map[string]string{
		"executable": string(id.Digest), "named": string(named), "program": filepath.Base(f.Program), "adapter": "json-lines",
	}}
	e.Digest = tassadar.DigestOf(map[string]string{"family": e.Family, "executable": string(id.Digest), "named": string(named)})
	if s.engine.Digest != "" && s.engine.Digest != e.Digest {
		s.odd = "the program changed between two invocations"
	}
	s.engine, s.process, s.id = e, p, 0
	return nil
}

// digest is that of a file.
func digest(name string) (tassadar.Digest, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	return tassadar.DigestBytes(data), nil
}

// Effective is what ran so far.
func (s *session) Effective() backend.Engine {
	e := s.engine
	if s.odd != "" {
		e.Family = "adapter.unknown"
	}
	return e
}

// Close ends the program.
func (s *session) Close() error {
	s.closed = true
	s.stop()
	return nil
}

func (s *session) stop() {
	if s.process != nil {
		s.process.Stop()
		s.process = nil
	}
}

// Run executes one invocation; see [backend.Session].
func (s *session) Run(ctx context.Context, inv backend.Invocation) (backend.Answer, error) {
	if s.closed {
		return backend.Answer{}, errors.New("run on a closed session of " + s.backend.Family())
	}
	if s.process != nil && !s.process.Alive() {
		s.stop()
	}
	if s.process == nil && ctx.Err() == nil {
		if err := s.begin(ctx); err != nil {
			return backend.Answer{}, err
		}
	}
	answer, err := stepwise.Run(ctx, stepwise.Engine{Family: s.backend.Family(), Capabilities: s.backend.Capabilities(), Pages: s.pages, Start: s.start}, inv)
	if err != nil && tassadar.CodeOf(err) == "" || answer.Refusal != nil && answer.Refusal.Code == tassadar.TimeLimitExceeded {
		s.stop() // it may still be at it, or be lost
	}
	return answer, err
}

// The lines that are exchanged.
type (
	request struct {
		ID      int      `json:"id"`
		Op      string   `json:"op"` // start, call, pages, grow, read, write, global
		Module  []byte   `json:"module,omitempty"`
		Export  string   `json:"export,omitempty"`
		Args    []string `json:"args,omitempty"`    // hexadecimal bits
		Types   []string `json:"types,omitempty"`   // of the arguments
		Results []string `json:"results,omitempty"` // their types
		At      uint32   `json:"at,omitempty"`
		Size    uint32   `json:"size,omitempty"` // bytes to read, or pages to grow by
		Data    []byte   `json:"data,omitempty"`
	}
	reply struct {
		ID       int            `json:"id"`
		Results  []string       `json:"results"` // hexadecimal bits
		Data     []byte         `json:"data"`    // of a read
		NS       int64          `json:"ns"`      // of a call
		Trap     *tassadar.Trap `json:"trap"`
		Rejected string         `json:"rejected"` // why the module is not taken
		Error    string         `json:"error"`
	}
)

// exchange sends a request, and stops the program whose answer makes no sense.
func (s *session) exchange(ctx context.Context, req request, room int) (reply, error) {
	if s.process == nil {
		return reply{}, errors.New("the program has ended")
	}
	s.id++
	req.ID = s.id
	line, err := s.process.Exchange(ctx, req, lineRoom+2*room)
	if err != nil {
		s.stop()
		return reply{}, err
	}
	var rep reply
	err = tassadar.DecodeStrict(line, &rep)
	if err == nil && rep.ID != s.id {
		err = fmt.Errorf("the answer is to request %d", rep.ID)
	}
	if err == nil && rep.Trap != nil && !slices.Contains(tassadar.Traps(), *rep.Trap) {
		err = fmt.Errorf("a trap of no known kind, %q", *rep.Trap)
	}
	if err == nil && rep.NS < 0 {
		err = fmt.Errorf("a time of %d nanoseconds", rep.NS)
	}
	if err != nil {
		s.stop()
		return reply{}, fmt.Errorf("%s answered %.80q to %s: %w", s.backend.file.Program, line, req.Op, err)
	}
	switch {
	case rep.Error != "":
		return reply{}, fmt.Errorf("%s says of %s: %.200q", s.backend.file.Program, req.Op, rep.Error)
	case rep.Trap != nil:
		return reply{}, &stepwise.Trapped{Trap: *rep.Trap, Detail: string(*rep.Trap)}
	case rep.Rejected != "":
		return reply{}, &stepwise.Rejected{Detail: fmt.Sprintf("%.200s", tassadar.Printable(rep.Rejected))}
	}
	return rep, nil
}

func (s *session) start(ctx context.Context, m *stepwise.Module) (stepwise.Instance, error) {
	if _, err := s.exchange(ctx, request{Op: "start", Module: m.Data}, 0); err != nil {
		return nil, err
	}
	return &instance{s, m}, nil
}

type instance struct {
	*session
	module *stepwise.Module
}

// Close leaves the program running: the next start makes another instance.
func (i *instance) Close() {}

func bits(words []string) (out []uint64, err error) {
	for _, w := range words {
		data, failed := hex.DecodeString(fmt.Sprintf("%016s", w))
		if failed != nil || len(data) != 8 {
			return nil, fmt.Errorf("result %.40q is not hexadecimal", w)
		}
		n := uint64(0)
		for _, b := range data {
			n = n<<8 | uint64(b)
		}
		out = append(out, n)
	}
	return out, nil
}

// one asks for one number.
func (i *instance) one(ctx context.Context, req request) (uint64, error) {
	rep, err := i.exchange(ctx, req, 0)
	if err != nil {
		return 0, err
	}
	out, err := bits(rep.Results)
	if err == nil && len(out) != 1 {
		err = fmt.Errorf("%d results of %s, want 1", len(out), req.Op)
	}
	if err != nil {
		return 0, err
	}
	return out[0], nil
}

// Call calls a function.
func (i *instance) Call(ctx context.Context, export int, args []uint64) ([]uint64, time.Duration, error) {
	t, _ := i.module.Decoded.FuncType(i.module.Decoded.Exports[export].Index)
	req := request{Op: "call", Export: stepwise.Name(export)}
	for j, a := range args {
		req.Args, req.Types = append(req.Args, fmt.Sprintf("%x", a)), append(req.Types, string(t.Params[j]))
	}
	for _, r := range t.Results {
		req.Results = append(req.Results, string(r))
	}
	rep, err := i.exchange(ctx, req, 0)
	if err != nil {
		return nil, 0, err
	}
	out, err := bits(rep.Results)
	return out, max(1, time.Duration(rep.NS)), err
}

// Pages is the size of a memory.
func (i *instance) Pages(ctx context.Context, memory int) (uint64, error) {
	n, err := i.one(ctx, request{Op: "pages", Export: stepwise.Name(memory)})
	if err == nil && n > uint64(i.pages) {
		err = fmt.Errorf("a memory of %d pages, the limit is %d", n, i.pages)
	}
	return n, err
}

// Grow grows a memory.
func (i *instance) Grow(ctx context.Context, memory int, pages uint32) (uint32, error) {
	n, err := i.one(ctx, request{Op: "grow", Export: stepwise.Name(memory), Size: pages})
	return uint32(n), err
}

// Global reads a global.
func (i *instance) Global(ctx context.Context, export int) (uint64, error) {
	return i.one(ctx, request{Op: "global", Export: stepwise.Name(export)})
}

// Read reads bytes within a memory.
func (i *instance) Read(ctx context.Context, memory int, at, size uint32) ([]byte, error) {
	rep, err := i.exchange(ctx, request{Op: "read", Export: stepwise.Name(memory), At: at, Size: size}, int(size))
	if err == nil && len(rep.Data) != int(size) {
		err = fmt.Errorf("%d bytes were read, want %d", len(rep.Data), size)
	}
	return rep.Data, err
}

// Write writes bytes within a memory.
func (i *instance) Write(ctx context.Context, memory int, at uint32, data []byte) error {
	_, err := i.exchange(ctx, request{Op: "write", Export: stepwise.Name(memory), At: at, Data: data}, 0)
	return err
}

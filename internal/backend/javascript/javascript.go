// Package javascript runs WebAssembly on JavaScript engines that are programs of
// this host. Start with [Engine], which says what one program needs, and
// [Engine.Kind]; packages v8, jsc and spidermonkey hold the engines.
//
// A session is one process that answers many invocations, by one driver in
// JavaScript (driver.js) behind a few functions that differ by program
// (shell_*.js). Nothing about it is believed because it was asked for: the digest
// is that of the executable that really runs, with the libraries that hold the
// engine; flags and environment are those that the kernel shows; and where an
// engine names the tier of a function, it is asked after every call.
package javascript

import (
	"context"
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/process"
)

// The shells: what differs by program.
var (
	//go:embed shell_node.js
	ShellNode string // node, deno and bun
	//go:embed shell_jsc.js
	ShellJSC string
	//go:embed shell_mozjs.js
	ShellMozJS string // the shell of SpiderMonkey
	//go:embed shell_gjs.js
	ShellGJS string
)

// unknown is the tier of what is not known.
const unknown = "unknown"

// Engine is one kind of program that holds a JavaScript engine.
type Engine struct {
	// Name is that of the program, for messages: "node".
	Name string
	// Of is the engine, for messages: "V8".
	Of string
	// Prefix begins the families: "v8" for v8-MAJOR.TIER.
	Prefix string
	// Tiers are those that there is a family of, in their order.
	Tiers []string
	// Shell connects the driver with the program, one of the Shell… of this package.
	Shell string
	// Libraries are the beginnings of the names of libraries that hold the engine.
	Libraries []string
	// InLibrary: the engine is always in one of these libraries, whose file name ends
	// in a version; a program that maps none is another one.
	InLibrary bool
	// VersionArgs print the version, behind VersionPrefix, where a program that runs
	// a script does not say it.
	VersionArgs   []string
	VersionPrefix string
	// Command is how a program is started that executes a script in a tier: its
	// arguments and what its environment has besides.
	Command func(tier string, pages int, script string) (args, env []string)
	// Eval is the flag behind which a script stands, "" where there is none.
	Eval string
	// Steers are the beginnings of the names of environment variables that steer the
	// engine. They are looked for where the kernel shows the environment.
	Steers []string
	// Reported: the program says its own flags and what in the environment steers it.
	Reported bool
	// Names: the engine names the tier of every function that was called.
	Names bool
	// Mode is what the engine says of its tier, by tier; nil where it says nothing.
	Mode map[string]string
	// LimitsPages: the command limits the pages of every memory. Elsewhere modules
	// are given a maximum before they are sent.
	LimitsPages bool
	// Features are the proposals that a major version has.
	Features func(major int) backend.Capabilities
	// Lacks are capabilities that a tier does not have.
	Lacks func(tier string) []backend.Capability
	// Trap reads the kind of a trap off an exception. Where one message is said of
	// several, it is [Ambiguous].
	Trap func(name, message string) (tassadar.Trap, bool)
	// Install says how the program is installed.
	Install string

	own *Own // that the engine was made for; nil for those that this program knows
}

// Ambiguous is what [Engine.Trap] gives for "out of bounds", said of memory and of
// tables alike: the instruction at which it happened tells, or what the module has.
const Ambiguous tassadar.Trap = "ambiguous"

// Program is a file of an engine.
type Program struct {
	// Name is a name that is looked up on the path, or a path.
	Name string
	// Engine is what it is.
	Engine *Engine
}

// Programs are those that hold one engine on this host. It may be used by many goroutines.
type Programs struct {
	name     string // of the engine, for messages
	programs func() []Program
	files    map[*Engine]*process.Files

	mu     sync.Mutex
	majors map[string]string // by resolved path; guarded by mu
	said   map[string]string // versions that programs printed, by path and digest; guarded by mu
}

// NewPrograms returns programs that hold one engine, the first of a family before the
// others; they are looked for again by every call. Nothing is started.
func NewPrograms(name string, programs func() []Program) *Programs {
	return &Programs{name: name, programs: programs, files: map[*Engine]*process.Files{}, majors: map[string]string{}, said: map[string]string{}}
}

// filesOf are the digested files of an engine's programs.
func (ps *Programs) filesOf(e *Engine) *process.Files {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.files[e] == nil {
		ps.files[e] = process.NewFiles(e.Libraries...)
	}
	return ps.files[e]
}

// major starts a program and returns the major version of its engine.
func (ps *Programs) major(ctx context.Context, p Program) (string, error) {
	path, err := process.Find(p.Name)
	if err != nil {
		return "", tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w", p.Engine.Name, err)
	}
	ps.mu.Lock()
	major, ok := ps.majors[path]
	ps.mu.Unlock()
	if ok {
		return major, nil
	}
	tier := p.Engine.Tiers[len(p.Engine.Tiers)-1]
	started, h, err := ps.start(ctx, p, tier, 1, discoveryLimit)
	if err != nil {
		return "", err
	}
	defer started.Stop()
	id, err := ps.identify(ctx, started, p, h)
	if err != nil {
		return "", err
	}
	if major = majorOf(id.Version); major == "" {
		return "", tassadar.Errorf(tassadar.BackendUnavailable, "%s does not say the version of its %s (%q)", p.Name, p.Engine.Of, id.Version)
	}
	ps.mu.Lock()
	ps.majors[path] = major
	ps.mu.Unlock()
	return major, nil
}

// identify finds out what a process executes.
func (ps *Programs) identify(ctx context.Context, p *process.Process, of Program, h hello) (process.Identity, error) {
	id, err := ps.filesOf(of.Engine).Identify(p, process.Self{PID: h.PID, Path: h.ExecPath, Version: h.Version})
	if err != nil {
		return process.Identity{}, tassadar.Errorf(tassadar.BackendUnavailable, "%s cannot be identified: %w", of.Name, err)
	}
	if of.Engine.InLibrary && id.Args != nil {
		if len(id.Libraries) == 0 {
			return process.Identity{}, tassadar.Errorf(tassadar.BackendUnavailable, "%s cannot be identified: it has no library %s mapped", of.Name, strings.Join(of.Engine.Libraries, " or "))
		}
		if id.Version == "" {
			id.Version = versionOfFile(id.Libraries[0])
		}
	}
	if id.Version == "" && of.Engine.VersionArgs != nil {
		id.Version, err = ps.printed(ctx, of, id)
	}
	return id, err
}

// printed is the version that a program prints when it is asked for nothing else.
func (ps *Programs) printed(ctx context.Context, of Program, id process.Identity) (string, error) {
	key := of.Name + " " + string(id.Digest)
	ps.mu.Lock()
	version, ok := ps.said[key]
	ps.mu.Unlock()
	if ok {
		return version, nil
	}
	path, err := process.Find(of.Name)
	if err != nil {
		return "", tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w", of.Engine.Name, err)
	}
	p, line, err := process.Start(ctx, process.Options{Name: of.Engine.Name, Path: path, Args: of.Engine.VersionArgs, StartLimit: discoveryLimit, FirstLine: 1 << 10})
	if err != nil {
		if ctx.Err() == nil {
			err = tassadar.Errorf(tassadar.BackendUnavailable, "ask %s for its version: %w", of.Name, err)
		}
		return "", err
	}
	p.Stop()
	version, ok = strings.CutPrefix(strings.TrimSpace(string(line)), of.Engine.VersionPrefix)
	if !ok {
		return "", tassadar.Errorf(tassadar.BackendUnavailable, "%s does not say its version (%q)", of.Name, line)
	}
	ps.mu.Lock()
	ps.said[key] = version
	ps.mu.Unlock()
	return version, nil
}

// versionOfFile is what stands behind ".so." in the name of a library.
func versionOfFile(name string) string {
	_, version, _ := strings.Cut(name, ".so.")
	return version
}

// Families starts every program and returns the families that they offer, in order.
// The error carries backend_unavailable, where there is none.
func (ps *Programs) Families(ctx context.Context) ([]string, error) {
	var out []string
	var first error
	for _, p := range ps.programs() {
		major, err := ps.major(ctx, p)
		if err != nil {
			if ctx.Err() != nil {
				return nil, err
			}
			if first == nil {
				first = err
			}
			continue
		}
		for _, tier := range p.Engine.Tiers {
			if family := p.Engine.family(major, tier); !slices.Contains(out, family) {
				out = append(out, family)
			}
		}
	}
	if len(out) == 0 {
		if first == nil {
			first = tassadar.Errorf(tassadar.BackendUnavailable, "no program with %s is here", ps.name)
		}
		return nil, first
	}
	return out, nil
}

func (e *Engine) family(major, tier string) string {
	if e.own != nil {
		return e.own.family(tier)
	}
	return e.Prefix + "-" + major + "." + tier
}

var familyPattern = regexp.MustCompile(`^([a-z0-9]+)-([1-9][0-9]{0,3})\.([a-z]+)$`)

// Backend is one tier of one major version of an engine.
type Backend struct {
	programs    *Programs
	engine      *Engine // of the first program that has the tier; the one that runs may be another's
	major, tier string
}

var (
	_ backend.Backend = (*Backend)(nil)
	_ backend.Session = (*session)(nil)
)

// Backend returns the backend of a family such as "v8-11.liftoff". The error
// carries backend_unavailable for a name that is of none.
func (ps *Programs) Backend(family string) (*Backend, error) {
	var forms []string
	m := familyPattern.FindStringSubmatch(family)
	for _, p := range ps.programs() {
		if m != nil && m[1] == p.Engine.Prefix && slices.Contains(p.Engine.Tiers, m[3]) {
			return &Backend{ps, p.Engine, m[2], m[3]}, nil
		}
		for _, tier := range p.Engine.Tiers {
			if form := p.Engine.family("MAJOR", tier); !slices.Contains(forms, form) {
				forms = append(forms, form)
			}
		}
	}
	return nil, tassadar.Errorf(tassadar.BackendUnavailable, "%s has no family %q; want %s", ps.name, family, strings.Join(forms, " or "))
}

// Kind is the entry of these programs in a [backend.Registry].
func (ps *Programs) Kind() backend.Kind {
	return backend.Kind{
		Name: ps.name,
		Backend: func(family string) (backend.Backend, bool) {
			b, err := ps.Backend(family)
			return b, err == nil
		},
		Families: ps.Families,
	}
}

// Capabilities are those of the tier in the major version.
func (b *Backend) Capabilities() backend.Capabilities {
	major, _ := strconv.Atoi(b.major)
	all := slices.Concat(backend.Numbers(), backend.Traps(), backend.Version2(), b.engine.Features(major), backend.Capabilities{backend.LinkedModules, backend.HostImports,
		backend.MemoryGrowth, backend.TimeLimit, backend.StackLimit, backend.LongRuns, backend.ElementBounds, backend.GrowthBounds, backend.StateAfterTraps, backend.CanaryBits, backend.Executable})
	return slices.DeleteFunc(all, func(c backend.Capability) bool {
		return b.engine.Lacks != nil && slices.Contains(b.engine.Lacks(b.tier), c)
	})
}

// Family is the family asked for.
func (b *Backend) Family() string { return b.engine.family(b.major, b.tier) }

// Probe starts the program, lets it run a module of one call and says which engine
// ran it. The error carries backend_unavailable where there is no program, where
// it has another major version or another architecture, or where it
// cannot be identified, and backend_mismatch where another tier ran.
func (b *Backend) Probe(ctx context.Context) (backend.Engine, error) {
	return backend.ProbeByOpening(ctx, b)
}

// Open starts the program with memories that grow to at most memoryPages, 1 to 65536
// pages of 64 KiB. The codes of errors are those of [Backend.Probe]; another
// tier is no error here, the session shows it.
func (b *Backend) Open(ctx context.Context, memoryPages int) (backend.Session, error) {
	if err := backend.CheckPages(b.Family(), memoryPages); err != nil {
		return nil, err
	}
	program, err := b.find(ctx)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	s := &session{backend: b, program: program, pages: memoryPages, calls: map[string]int{}, linked: map[string]int{}}
	if err := s.start(ctx); err != nil {
		return nil, fmt.Errorf("open %s: %w", b.Family(), err)
	}
	return s, nil
}

// find finds the program that has the major version. Where there is one program only,
// it is tried: its own words say what it is.
func (b *Backend) find(ctx context.Context) (Program, error) {
	var fit []Program
	for _, p := range b.programs.programs() {
		if p.Engine.Prefix == b.engine.Prefix && slices.Contains(p.Engine.Tiers, b.tier) {
			if _, err := process.Find(p.Name); err == nil {
				fit = append(fit, p)
			}
		}
	}
	if len(fit) == 1 {
		return fit[0], nil
	}
	var seen []string
	for _, p := range fit {
		major, err := b.programs.major(ctx, p)
		switch {
		case err == nil && major == b.major:
			return p, nil
		case ctx.Err() != nil:
			return Program{}, err
		case err != nil:
			seen = append(seen, err.Error())
		default:
			seen = append(seen, p.Name+" has "+b.engine.Of+" "+major)
		}
	}
	if len(fit) == 0 {
		_, err := process.Find(b.engine.Name)
		return Program{}, tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w; %s", b.engine.Name, err, b.engine.Install)
	}
	return Program{}, tassadar.Errorf(tassadar.BackendUnavailable, "no program here has %s %s: %s", b.engine.Of, b.major, strings.Join(seen, "; "))
}

// majorOf returns the major version of a dotted one, "" if it has none.
func majorOf(version string) string {
	major, _, ok := strings.Cut(version, ".")
	if n, err := strconv.Atoi(major); !ok || err != nil || n < 1 {
		return ""
	}
	return major
}

// discoveryLimit is for a program that is only asked what it is.
const discoveryLimit = 10 * time.Second

// Package toolchain turns sources into modules: one adapter a toolchain
// family, each with its build record.
//
// Start with the table of compilers in family.go, with [List], which says what this
// host has, and [Find]. Programs are
// looked for on this host's path, and every flag is composed here: nothing in
// a policy, a profile or a build record chooses a program or an argument
// (law 16). Sources are read by a compiler, so callers build only sources that
// the operator asked to have built.
package toolchain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/tempdir"
)

const (
	// buildTime bounds one compilation. Go with a standard library that is in no cache takes
	// a minute of two cores that others use too.
	buildTime = 5 * time.Minute
	// probeTime bounds asking a program for its version, and probeBytes what it may say.
	probeTime  = 20 * time.Second
	probeBytes = 64 << 10
	// messageBytes bounds how much of a compiler's message an error carries.
	messageBytes = 4 << 10
	// moduleBytes bounds what a compiler makes.
	moduleBytes = 64 << 20
)

// MaxBuilds is how many builds go on at a time at best: one for each core, and at
// most eight, because a compiler may take some hundred megabytes.
func MaxBuilds() int { return min(runtime.GOMAXPROCS(0), 8) }

// Status says whether this host has a toolchain family.
type Status struct {
	Family    string `json:"family"` // "clang-14/wasm32"
	Available bool   `json:"available"`
	Version   string `json:"version,omitempty"` // as the program prints it, "" if it is not here
	Program   string `json:"-"`                 // path of the program, "" if it is not here
	// Digest identifies the programs that make a module: the digest of the
	// canonical map from role to the digest of the executable.
	Digest tassadar.Digest `json:"digest,omitempty"`
	Code   tassadar.Code   `json:"code,omitempty"`   // why it is not available
	Detail string          `json:"detail,omitempty"` // likewise, for people
	// Variants are what a family may have behind its version: the compiler's own
	// choice of features, and levels of optimization. [List] says it.
	Variants []string `json:"variants,omitempty"`
}

// Toolchain is one toolchain family on this host.
type Toolchain interface {
	// Status is what [List] says of the family.
	Status() Status
	// Output is the file name of the module made from the first entry file.
	Output(entry string) string
	// Build compiles the entry files, at least one, that lie in sources in the
	// folder ".". It works in a fresh temporary folder, which holds nothing but
	// these files, with a cleaned environment, a time limit and a path of its own:
	// the programs that the family needs, which the record names, and no others. The
	// record names sources and output relative to that folder. A failure carries
	// toolchain_failure with the compiler's message; an unreadable source
	// carries input_malformed.
	Build(ctx context.Context, sources fs.FS, entry ...string) (module []byte, build tassadar.Build, err error)
	// BuildTwice is Build, and again in other surroundings: see
	// [tassadar.RebuiltWith]. The record says so. A second module of other bytes is
	// toolchain_drift.
	BuildTwice(ctx context.Context, sources fs.FS, entry ...string) (module []byte, build tassadar.Build, err error)
}

func unavailable(family, format string, args ...any) error {
	return tassadar.Errorf(tassadar.ToolchainUnavailable, "toolchain %s: %s", family, fmt.Sprintf(format, args...))
}

// detail is the message of err without its reason code.
func detail(err error) string {
	var coded *tassadar.CodedError
	if errors.As(err, &coded) {
		return tassadar.Message(coded)
	}
	return err.Error()
}

// environment is all that a program that is only asked sees of this process's
// environment: enough to find its linker, and messages in one language.
func environment(temp string) []string {
	return []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "TMPDIR=" + temp}
}

// ask runs a program for its version or the like and returns what it prints.
func ask(ctx context.Context, program string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, probeTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = environment(os.TempDir())
	var out answer
	cmd.Stdout, cmd.Stderr = &out, &out
	return out.of(ctx, cmd)
}

// answer is what a program that is asked prints, up to a bound.
type answer struct {
	said    []byte
	tooMuch error
}

// Write fails where the program says too much, which ends it.
func (a *answer) Write(data []byte) (int, error) {
	if len(a.said)+len(data) > probeBytes {
		a.tooMuch = fmt.Errorf("it says more than %d bytes", probeBytes)
		return 0, a.tooMuch
	}
	a.said = append(a.said, data...)
	return len(data), nil
}

// of runs the program.
func (a *answer) of(ctx context.Context, cmd *exec.Cmd) (string, error) {
	err := run(cmd)
	if a.tooMuch != nil {
		err = a.tooMuch // the program may have ended by the broken pipe
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = fmt.Errorf("no answer within %v", probeTime)
	}
	if err != nil {
		return "", fmt.Errorf("%s %s: %w", cmd.Path, strings.Join(cmd.Args[1:], " "), err)
	}
	return strings.TrimSpace(string(a.said)), nil
}

// digestPrograms identifies executables by role, each and all of them.
func digestPrograms(programs map[string]string) (map[string]tassadar.Digest, tassadar.Digest, error) {
	digests := map[string]tassadar.Digest{}
	for role, path := range programs {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, "", err
		}
		digests[role] = tassadar.DigestBytes(data)
	}
	return digests, tassadar.DigestOf(digests), nil
}

// adapter is what the families share: a program, and how it is called.
type adapter struct {
	status Status
	short  string // family without the target, part of file names
	name   string // of the program as a build record writes it
	// arguments composes the command line from names within the build folder.
	arguments func(output string, sources []string) []string
	// programs are what takes part, by role, and needs the programs that are called by
	// name, with where they are: a build has them on its path, and nothing else.
	programs map[string]tassadar.Digest
	needs    map[string]string
	// environment is what the program needs beyond its path, given the folder that is
	// built in; nil for nothing.
	environment func(dir string) []string
}

var _ Toolchain = (*adapter)(nil)

func (a *adapter) Status() Status { return a.status }

func (a *adapter) Output(entry string) string {
	base := strings.TrimSuffix(entry, filepath.Ext(entry))
	return base + "." + a.short + ".wasm"
}

// plainName is what a source may be called: never something that a compiler
// could take for an option or a path.
var plainName = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.-]*$`)

func (a *adapter) Build(ctx context.Context, sources fs.FS, entry ...string) ([]byte, tassadar.Build, error) {
	return a.build(ctx, plainSurroundings, sources, entry)
}

// build builds in a folder of its own, in the surroundings given.
func (a *adapter) build(ctx context.Context, s surroundings, sources fs.FS, entry []string) (module []byte, build tassadar.Build, err error) {
	fail := func(code tassadar.Code, format string, args ...any) ([]byte, tassadar.Build, error) {
		return nil, tassadar.Build{}, tassadar.Errorf(code, "build with %s: %w", a.status.Family, fmt.Errorf(format, args...))
	}
	if len(entry) == 0 {
		return fail(tassadar.InputMalformed, "no sources")
	}
	root, err := os.MkdirTemp("", s.folder)
	if err != nil {
		return fail(tassadar.ToolchainFailure, "make a folder: %w", tempdir.Explain(err))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(root)) }()
	dir, search, outer, err := a.prepare(root, s)
	if err != nil {
		return fail(tassadar.ToolchainFailure, "make a path: %w", err)
	}

	digests := map[string]tassadar.Digest{}
	for _, name := range entry {
		if !plainName.MatchString(name) {
			return fail(tassadar.InputMalformed, "source %q: want a plain file name", name)
		}
		data, err := fs.ReadFile(sources, name)
		if err != nil {
			return fail(tassadar.InputMalformed, "read source: %w", err)
		}
		digests[name] = tassadar.DigestBytes(data)
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			return fail(tassadar.ToolchainFailure, "copy source: %w", err)
		}
	}

	ctx, cancel := context.WithTimeout(ctx, buildTime)
	defer cancel()
	output := a.Output(entry[0])
	args := a.arguments(output, entry)
	var said message
	program := a.status.Program
	if _, ok := a.needs[a.name]; ok { // it looks for others beside itself
		program = filepath.Join(search, a.name)
	}
	cmd := s.command(ctx, search, program, args)
	cmd.Dir = dir
	cmd.Env = append([]string{"PATH=" + outer, "TMPDIR=" + dir}, s.environment...)
	if a.environment != nil {
		cmd.Env = append(cmd.Env, a.environment(dir)...)
	}
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := run(cmd); err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return fail(tassadar.ToolchainFailure, "%s: %w\n%s", strings.Join(entry, " "), err, excerpt(said.kept))
	}
	module, err = readModule(filepath.Join(dir, output))
	if err != nil {
		return fail(tassadar.ToolchainFailure, "read the output: %w", err)
	}
	return module, tassadar.Build{
		Toolchain: a.status.Family,
		Version:   a.status.Version,
		Command:   append([]string{a.name}, args...),
		Sources:   digests,
		Module:    tassadar.DigestBytes(module),
		Programs:  a.programs,
	}, nil
}

func excerpt(message []byte) string {
	message = bytes.TrimSpace(message)
	if len(message) > messageBytes {
		message = append(bytes.Clone(message[:messageBytes]), "…"...)
	}
	return string(message)
}

// RecordName is the file name of the build record of a module's output name.
func RecordName(output string) string { return strings.TrimSuffix(output, ".wasm") + ".build.json" }

package toolchain

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/strictyaml"
)

// Description is of a compiler that this program does not know. It names programs, so it is
// configuration of one host and stands in no policy (law 16).
type Description struct {
	// Family is how policies name the toolchain, as in "zig-0.13/wasm32". It is of no
	// compiler of the table.
	Family string `yaml:"family"`
	// Program is the absolute path of the compiler.
	Program string `yaml:"program"`
	// VersionArgs are what it is asked with, --version by default, and Version is a word
	// that it has to answer with.
	VersionArgs []string `yaml:"version_args,omitempty"`
	Version     string   `yaml:"version"`
	// Source is how the names of its sources end, as in ".zig".
	Source string `yaml:"source"`
	// Build are its arguments: {output} in one of them is the file name of the module,
	// and the argument {sources} stands for the names of the sources.
	Build []string `yaml:"build"`
	// Calls are programs that it starts by name, with their absolute paths: a build has
	// them on its path, and no others.
	Calls map[string]string `yaml:"calls,omitempty"`
}

const (
	outputWord, sourcesWord = "{output}", "{sources}"
	maxFiles                = 100 // of a host
)

var (
	describedFamily  = regexp.MustCompile(`^[a-z][a-z0-9]*-[0-9]+(\.[0-9]+)*(-[A-Za-z0-9]+)*/(wasm32|wasip1)$`)
	describedVersion = regexp.MustCompile(`^[0-9]+(\.[0-9]+)*([+.-][A-Za-z0-9.+-]+)?$`)
	describedSource  = regexp.MustCompile(`^\.[a-z0-9]{1,16}$`)
)

// Parse reads the text of a description and checks it; name stands in errors, which are
// bad_use.
func Parse(name string, data []byte) (*Description, error) {
	f := &Description{}
	if err := strictyaml.Decode(name, data, f); err != nil {
		return nil, err
	}
	bad := func(format string, args ...any) (*Description, error) {
		return nil, tassadar.Errorf(tassadar.BadUse, name+": "+format, args...)
	}
	_, why := parseFamily(f.Family)
	switch {
	case !describedFamily.MatchString(f.Family):
		return bad("family %q, want COMPILER-VERSION/wasm32 or COMPILER-VERSION/wasip1, as in zig-0.13/wasm32", f.Family)
	case why == "" || Misnamed(f.Family) != "":
		return bad("family %q is of a compiler that this program knows: tassadar toolchain list shows what is missing for it", f.Family)
	case f.Program == "":
		return bad("no program is named: program: /absolute/path")
	case !filepath.IsAbs(f.Program):
		return bad("program %q is no absolute path", f.Program)
	case !describedVersion.MatchString(f.Version):
		return bad("version %q, want the version that the program prints, as in 0.13.0", f.Version)
	case !describedSource.MatchString(f.Source):
		return bad("source %q, want how the names of its sources end, as in .zig", f.Source)
	case !slices.ContainsFunc(f.Build, func(a string) bool { return strings.Contains(a, outputWord) }):
		return bad("build names no %s: that is where the module is to be written", outputWord)
	case !slices.Contains(f.Build, sourcesWord):
		return bad("build has no argument %s: that is where the names of the sources go", sourcesWord)
	}
	for called, path := range f.Calls {
		if !plainName.MatchString(called) || !filepath.IsAbs(path) {
			return bad("calls %q: %q, want the plain name of a program and its absolute path", called, path)
		}
	}
	return f, nil
}

// FileName is the name under which a host keeps the description.
func (f *Description) FileName() string { return strings.ReplaceAll(f.Family, "/", "-") + ".yaml" }

// arguments composes the command line.
func (f *Description) arguments(output string, sources []string) (args []string) {
	for _, a := range f.Build {
		if a == sourcesWord {
			args = append(args, sources...)
		} else {
			args = append(args, strings.ReplaceAll(a, outputWord, output))
		}
	}
	return args
}

// Find asks the program for its version. Errors carry toolchain_unavailable.
func (f *Description) Find(ctx context.Context) (Toolchain, error) {
	asked := f.VersionArgs
	if len(asked) == 0 {
		asked = []string{"--version"}
	}
	printed, err := ask(ctx, f.Program, asked...)
	if err != nil {
		return nil, unavailable(f.Family, "%v", err)
	}
	if !slices.Contains(strings.FieldsFunc(printed, func(r rune) bool { return strings.ContainsRune(" \t\r\n(),;:", r) }), f.Version) {
		return nil, unavailable(f.Family, "%s does not print version %s: it prints %q", f.Program, f.Version, excerpt([]byte(printed)[:min(len(printed), 200)]))
	}
	programs := map[string]string{"compiler": f.Program}
	for called, path := range f.Calls {
		programs[called] = path
	}
	digests, digest, err := digestPrograms(programs)
	if err != nil {
		return nil, unavailable(f.Family, "%v", err)
	}
	short, _, _ := strings.Cut(f.Family, "/")
	return &adapter{
		status:    Status{Family: f.Family, Available: true, Version: f.Version, Program: f.Program, Digest: digest},
		short:     short,
		name:      filepath.Base(f.Program),
		arguments: f.arguments,
		programs:  digests,
		needs:     f.Calls,
	}, nil
}

// Host finds toolchains: those of the table, and those that the files *.yaml of a folder,
// which need not exist, describe.
type Host struct{ Folder string }

// read reads the files, by family; what is wrong with one is the second result.
func (h Host) read() (found map[string]*Description, wrong []Status) {
	found = map[string]*Description{}
	names, _ := filepath.Glob(filepath.Join(h.Folder, "*.yaml")) // no error in the pattern
	for _, name := range names[:min(len(names), maxFiles)] {
		f, err := readFile(name)
		if err == nil && found[f.Family] != nil {
			err = tassadar.Errorf(tassadar.BadUse, "%s: another file describes %s already", name, f.Family)
		}
		if err != nil {
			code := tassadar.CodeOf(err)
			if code == "" {
				code = tassadar.ToolchainUnavailable
			}
			wrong = append(wrong, Status{Family: strings.TrimSuffix(filepath.Base(name), ".yaml"), Code: code, Detail: detail(err)})
			continue
		}
		found[f.Family] = f
	}
	return found, wrong
}

func readFile(name string) (*Description, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > strictyaml.MaxBytes {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s is no file of at most %d bytes", name, strictyaml.MaxBytes)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return Parse(name, data)
}

// Find is [Find] of the host's families too.
func (h Host) Find(ctx context.Context, name string) (Toolchain, error) {
	found, wrong := h.read()
	if f, ok := found[name]; ok {
		return f.Find(ctx)
	}
	t, err := Find(ctx, name)
	if err == nil || len(wrong) == 0 {
		return t, err
	}
	for _, w := range wrong { // it may be the one that is meant
		if w.Family == strings.ReplaceAll(name, "/", "-") {
			return nil, unavailable(name, "%s", w.Detail)
		}
	}
	return t, err
}

// List is [List], and then the host's own, by family.
func (h Host) List(ctx context.Context) []Status {
	rows := List(ctx)
	found, own := h.read()
	for _, f := range found {
		status := Status{Family: f.Family}
		if t, err := f.Find(ctx); err != nil {
			status.Code, status.Detail = tassadar.CodeOf(err), detail(err)
		} else {
			status = t.Status()
		}
		own = append(own, status)
	}
	slices.SortFunc(own, func(a, b Status) int { return strings.Compare(a.Family, b.Family) })
	return append(rows, own...)
}

// message keeps the beginning of what a compiler says.
type message struct{ kept []byte }

func (m *message) Write(data []byte) (int, error) {
	m.kept = append(m.kept, data[:min(len(data), messageBytes+1-min(len(m.kept), messageBytes+1))]...)
	return len(data), nil
}

// readModule reads what a compiler wrote, within a bound.
func readModule(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > moduleBytes {
		return nil, fmt.Errorf("it is no file of at most %d bytes", moduleBytes)
	}
	return os.ReadFile(name)
}

package toolchain

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"sync"

	"tassadar"
)

// compiler is a row of the table of compilers that the program knows: how their
// families are named, what may vary in one, and how one is found on this host.
type compiler struct {
	name    string         // of the compiler, with which its families begin
	version *regexp.Regexp // the versions by which its families differ
	target  string         // "/wasm32"; "" where there is one only and no name for it
	source  string         // ".c": how the names of its sources end
	known   []string       // versions that are listed whether or not they are here
	// usual is the level of optimization of a family that names none, and levels are
	// the others that a family may name.
	usual  string
	levels []string
	// generic says whether there are families with the features of WebAssembly that the
	// compiler has by itself, in place of version 1.0.
	generic bool
	// here lists further versions that programs on this host print; nil for none.
	here func(ctx context.Context) []string
	find func(ctx context.Context, f family) (Toolchain, error)
	// install says how to get a version.
	install func(version string) string
}

// table has a row a compiler, in the order of their names.
func table() []compiler {
	return []compiler{
		{
			name: "asc", version: regexp.MustCompile(`^[0-9]+\.[0-9]+$`), target: "/wasm32", source: ".ts", known: []string{"0.28"},
			usual: "O3", levels: []string{"O0", "O1", "O2", "Os", "Oz"}, generic: true,
			find: findAsc,
			install: func(version string) string {
				return "npm install --prefix CACHE/tassadar/npm assemblyscript@" + version + ", CACHE being the user's cache folder"
			},
		},
		{
			name: "clang", version: regexp.MustCompile(`^[1-9][0-9]{0,2}$`), target: "/wasm32", source: ".c", known: []string{"14", "16", "19"},
			usual: "O2", levels: []string{"O0", "O1", "O3", "Os", "Oz"}, generic: true,
			here: clangsOnPath, find: findClang,
			install: func(version string) string { return "install clang-" + version + " and lld-" + version },
		},
		{
			name: "go", version: regexp.MustCompile(`^[0-9]+\.[0-9]+$`), target: "/wasip1", source: ".go", known: []string{"1.26"},
			here: goOnPath, find: findGo,
			install: func(version string) string { return "install Go " + version },
		},
		{
			name: "ldc", version: regexp.MustCompile(`^[0-9]+\.[0-9]+$`), target: "/wasm32", source: ".d", known: []string{"1.30"},
			usual: "O2", levels: []string{"O0", "O1", "O3", "Os", "Oz"}, generic: true,
			here: ldcOnPath, find: findLDC,
			install: func(version string) string { return "install ldc " + version + " and the lld of its LLVM" },
		},
		{
			name: "rustc", version: regexp.MustCompile(`^[0-9]+\.[0-9]+$`), target: "/wasm32", source: ".rs", known: []string{"1.63"},
			usual: "O2", levels: []string{"O0", "O1", "O3", "Os", "Oz"}, generic: true,
			here: rustcsOnPath, find: findRustc,
			install: func(version string) string {
				return "install rustc " + version + " with its library for " + rustTarget + " (apt libstd-rust-dev-wasm32, or rustup target add) and the lld of its LLVM"
			},
		},
		{
			name: "wat2wasm", version: regexp.MustCompile(`^1$`), source: ".wat", known: []string{"1"},
			find:    findWabt,
			install: func(string) string { return "install wabt" },
		},
	}
}

// family is the name of a toolchain family, taken apart:
//
//	COMPILER-VERSION[-generic][-LEVEL][/TARGET]
//
// as in "clang-14/wasm32", "clang-14-Os/wasm32", "clang-16-generic/wasm32". There
// is one name for each: the usual level is never written.
type family struct {
	compiler, version, target string
	generic                   bool   // the compiler's own choice of features, in place of WebAssembly 1.0
	level                     string // of optimization, "" for the usual one
}

func (f family) String() string { return f.short() + f.target }

// short is the family without its target, part of file names.
func (f family) short() string {
	s := f.compiler + "-" + f.version
	if f.generic {
		s += "-generic"
	}
	if f.level != "" {
		s += "-" + f.level
	}
	return s
}

// optimization is the level that the compiler is called with.
func (f family) optimization(c compiler) string {
	if f.level == "" {
		return c.usual
	}
	return f.level
}

// row is the compiler of a family.
func (f family) row() compiler {
	t := table()
	return t[slices.IndexFunc(t, func(c compiler) bool { return c.name == f.compiler })]
}

// parseFamily takes a name apart. What is wrong with it is said in the second
// result, "" for nothing.
func parseFamily(name string) (f family, why string) {
	for _, c := range table() {
		rest, ok := strings.CutPrefix(name, c.name+"-")
		if !ok {
			continue
		}
		f = family{compiler: c.name, target: c.target}
		rest, ok = strings.CutSuffix(rest, c.target)
		parts := strings.Split(rest, "-")
		if !ok || !c.version.MatchString(parts[0]) {
			return f, "the program knows families of the form " + c.form()
		}
		f.version, parts = parts[0], parts[1:]
		if len(parts) > 0 && parts[0] == "generic" && c.generic {
			f.generic, parts = true, parts[1:]
		}
		if len(parts) > 0 && parts[0] == c.usual {
			f.level = ""
			return f, "-" + c.usual + " is the usual level, and the family is " + f.String()
		}
		if len(parts) > 0 && slices.Contains(c.levels, parts[0]) {
			f.level, parts = parts[0], parts[1:]
		}
		if len(parts) > 0 {
			return f, "the program knows families of the form " + c.form()
		}
		return f, ""
	}
	return f, "the program does not know this family; tassadar toolchain list shows those that it knows"
}

// form is how the families of a compiler are named.
func (c compiler) form() string {
	s := c.name + "-VERSION"
	if c.generic {
		s += "[-generic]"
	}
	if len(c.levels) > 0 {
		s += "[-" + strings.Join(c.levels, "|-") + "]"
	}
	return s + c.target
}

// variants are what may be added to a family behind the version.
func (c compiler) variants() []string {
	var out []string
	if c.generic {
		out = append(out, "-generic")
	}
	for _, level := range c.levels {
		out = append(out, "-"+level)
	}
	return out
}

// List probes the families that the program knows and those of further versions
// that are on this host, each as it usually is, ordered by compiler and version.
// Families that are not here carry toolchain_unavailable.
func List(ctx context.Context) []Status {
	all := table()
	rows := make([][]Status, len(all))
	var wait sync.WaitGroup
	for i, c := range all {
		wait.Go(func() {
			versions := slices.Clone(c.known)
			if c.here != nil {
				versions = append(versions, c.here(ctx)...)
			}
			slices.SortFunc(versions, compareVersions)
			for _, version := range slices.Compact(versions) {
				f := family{compiler: c.name, version: version, target: c.target}
				status := Status{Family: f.String()}
				if found, err := Find(ctx, f.String()); err != nil {
					status.Code, status.Detail = tassadar.CodeOf(err), detail(err)
				} else {
					status = found.Status()
				}
				status.Variants = c.variants()
				rows[i] = append(rows[i], status)
			}
		})
	}
	wait.Wait()
	return slices.Concat(rows...)
}

// compareVersions orders "9" before "14" and "1.9" before "1.63".
func compareVersions(a, b string) int {
	return slices.Compare(numbers(a), numbers(b))
}

func numbers(version string) []int {
	var out []int
	for part := range strings.SplitSeq(version, ".") {
		n := 0
		for _, digit := range part {
			n = 10*n + int(digit-'0')
		}
		out = append(out, n)
	}
	return out
}

// Find returns the family if this host has it. The error carries
// toolchain_unavailable, and says what to install.
func Find(ctx context.Context, name string) (Toolchain, error) {
	f, why := parseFamily(name)
	if why != "" {
		return nil, unavailable(name, "%s", why)
	}
	return f.row().find(ctx, f)
}

// first is the first of some programs that is a compiler of the family, as a probe of each
// says. Where none is, the error has what they are instead, or that there is none.
func (f family) first(ctx context.Context, programs []string, probe func(context.Context, family, string) (Toolchain, error), none string) (Toolchain, error) {
	why := []string{}
	for _, program := range programs {
		found, err := probe(ctx, f, program)
		if err == nil {
			return found, nil
		}
		why = append(why, err.Error())
	}
	if len(why) == 0 {
		why = append(why, none)
	}
	return nil, f.absent(why...)
}

// absent is the error of a family that is not here: why, and what would help.
func (f family) absent(why ...string) error {
	return unavailable(f.String(), "%s; %s", strings.Join(why, "; "), f.row().install(f.version))
}

// Misnamed says what is wrong with the name of a family of a compiler that the program
// knows, "" for nothing and for names of others.
func Misnamed(name string) string {
	for _, c := range table() {
		if strings.HasPrefix(name, c.name+"-") {
			_, why := parseFamily(name)
			return why
		}
	}
	return ""
}

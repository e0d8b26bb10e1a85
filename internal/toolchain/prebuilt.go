package toolchain

//go:generate go run ./rebuild ../../profiles
//go:generate go run ./rebuild ../vmprograms

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"tassadar"
)

// File is a file by its slash-separated name.
type File struct {
	Name string
	Data []byte
}

// Prebuilt builds everything that a folder of profiles, or of programs, keeps
// prebuilt, and returns the files as they should be, ordered by name:
//
//   - workloads/NAME/NAME.c by clang 14, NAME.rs by rustc 1.63, NAME.ts by
//     AssemblyScript 0.28, NAME.wat by wat2wasm: the module and its build record;
//   - workloads/NAME/*.c, *.d and *.go once more by each family that workloads/NAME/families.txt
//     lists, a line each;
//   - programs/NAME/NAME.* likewise, and NAME.c a second time without
//     optimization;
//   - refusals/NAME.wat by wat2wasm: refusals/NAME.wasm, without a record;
//   - *.yaml with each "digest:" that follows a "path:" made to agree.
//
// A record that is kept stays as it is where the module, its sources, the compiler's
// version and the command are the same; another one is made of two builds, see
// [Toolchain.BuildTwice]. The errors are those of [Find] and these.
func Prebuilt(ctx context.Context, profiles fs.FS) ([]File, error) {
	var out []File
	var mu sync.Mutex // of out
	g, building := errgroup.WithContext(ctx)
	g.SetLimit(MaxBuilds())
	sources := []struct{ pattern, family string }{
		{"workloads/*/*.c", "clang-14/wasm32"},
		{"workloads/*/*.rs", "rustc-1.63/wasm32"},
		{"workloads/*/*.ts", "asc-0.28/wasm32"},
		{"workloads/*/*.wat", "wat2wasm-1"},
		{"programs/*/*.c", "clang-14/wasm32"},
		{"programs/*/*.c", "clang-14-O0/wasm32"},
		{"programs/*/*.rs", "rustc-1.63/wasm32"},
		{"programs/*/*.ts", "asc-0.28/wasm32"},
		{"refusals/*.wat", "wat2wasm-1"},
	}
	more, err := furtherFamilies(profiles)
	if err != nil {
		return nil, err
	}
	for _, source := range append(sources, more...) {
		names, err := fs.Glob(profiles, source.pattern)
		if err != nil {
			return nil, errors.Join(err, g.Wait())
		}
		if len(names) == 0 {
			continue
		}
		tools, err := Find(ctx, source.family)
		if err != nil {
			return nil, errors.Join(err, g.Wait())
		}
		for _, name := range names {
			g.Go(func() error {
				files, err := prebuild(building, tools, profiles, name)
				if err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
				mu.Lock()
				defer mu.Unlock()
				out = append(out, files...)
				return nil
			})
		}
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	yamls, err := fs.Glob(profiles, "*.yaml")
	if err != nil {
		return nil, err
	}
	for _, name := range yamls {
		data, err := withDigests(profiles, name, out)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, File{name, data})
	}
	slices.SortFunc(out, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// furtherFamilies reads the lists of families that lie beside sources.
func furtherFamilies(profiles fs.FS) (out []struct{ pattern, family string }, _ error) {
	lists, err := fs.Glob(profiles, "workloads/*/families.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range lists {
		data, err := fs.ReadFile(profiles, name)
		if err != nil {
			return nil, err
		}
		for _, family := range strings.Fields(string(data)) {
			f, why := parseFamily(family)
			if why != "" || f.row().source == "" {
				return nil, fmt.Errorf("%s: %s: %s", name, family, why)
			}
			out = append(out, struct{ pattern, family string }{path.Dir(name) + "/*" + f.row().source, family})
		}
	}
	return out, nil
}

func prebuild(ctx context.Context, tools Toolchain, profiles fs.FS, name string) ([]File, error) {
	dir, base := path.Split(name)
	sources, err := fs.Sub(profiles, path.Clean(dir))
	if err != nil {
		return nil, err
	}
	module, build, err := tools.Build(ctx, sources, base)
	if err != nil {
		return nil, err
	}
	if path.Clean(dir) == "refusals" {
		return []File{{strings.TrimSuffix(name, ".wat") + ".wasm", module}}, nil
	}
	output := dir + tools.Output(base)
	if was, ok := recordOf(profiles, RecordName(output)); ok && was.Reproduced() {
		build.Programs, build.Rebuilt = was.Programs, was.Rebuilt
		if tassadar.DigestOf(build) == tassadar.DigestOf(was) {
			return recorded(output, module, build)
		}
	}
	if module, build, err = tools.BuildTwice(ctx, sources, base); err != nil {
		return nil, err
	}
	return recorded(output, module, build)
}

// recordOf reads a build record that is kept.
func recordOf(folder fs.FS, name string) (b tassadar.Build, ok bool) {
	data, err := fs.ReadFile(folder, name)
	return b, err == nil && tassadar.DecodeStrict(data, &b) == nil
}

func recorded(output string, module []byte, build tassadar.Build) ([]File, error) {
	record, err := tassadar.Canonical(build)
	return []File{{output, module}, {RecordName(output), record}}, err
}

var pathThenDigest = regexp.MustCompile(`(path: *([^\s,}]+),?\s+digest: *)sha256:[0-9a-f]*`)

// withDigests returns a profile's file with the digests of the files just made,
// or else of the files that are there.
func withDigests(profiles fs.FS, name string, made []File) ([]byte, error) {
	data, err := fs.ReadFile(profiles, name)
	if err != nil {
		return nil, err
	}
	var missing error
	data = pathThenDigest.ReplaceAllFunc(data, func(match []byte) []byte {
		m := pathThenDigest.FindSubmatch(match)
		var module []byte
		if i := slices.IndexFunc(made, func(f File) bool { return f.Name == string(m[2]) }); i >= 0 {
			module = made[i].Data
		} else if module, err = fs.ReadFile(profiles, string(m[2])); err != nil {
			missing = err
			return match
		}
		return append(bytes.Clone(m[1]), tassadar.DigestBytes(module)...)
	})
	return data, missing
}

package toolchain

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing/fstest"
)

const rustTarget = "wasm32-unknown-unknown"

// rustcArguments composes the one command line of the rustc families: a crate
// of its own that links core and nothing else. As with clang the module is
// WebAssembly 1.0 without imports, start function or paths in it, loops stay as
// they are written, and __heap_base, which the target exports by itself, says
// where the caller's buffers may begin.
//
// Optimization across crates removes the formatting of panic messages, which a
// panic handler that only traps never reads.
func rustcArguments(linker, cpu, level string) func(output string, sources []string) []string {
	return func(output string, sources []string) []string {
		args := []string{
			"--edition", "2021", "--crate-type", "cdylib", "--crate-name", "module",
			"--target", rustTarget, "-C", "target-cpu=" + cpu,
			"-C", "opt-level=" + strings.TrimPrefix(level, "O"), "-C", "lto=fat", "-C", "codegen-units=1", "-C", "panic=abort", "-C", "strip=symbols",
			"-C", "overflow-checks=no", "-C", "no-vectorize-loops", "-C", "no-vectorize-slp", "-C", "llvm-args=-unroll-threshold=0",
			"-C", "linker=" + linker, "-C", "linker-flavor=wasm-ld",
			"-C", "link-arg=-zstack-size=65536", "-C", "link-arg=--initial-memory=262144",
			"-o", output,
		}
		return append(args, sources...)
	}
}

var (
	rustcVersionForm = regexp.MustCompile(`^rustc (([0-9]+\.[0-9]+)\.[0-9]+\S*)`)
	rustcLLVMForm    = regexp.MustCompile(`(?m)^LLVM version: ([0-9]+)\.`)
)

// findRustc tries every rustc on the path, and the distribution's, until one is
// of the minor version and has the library of the target: the first on the path
// is often a version manager's, without it.
func findRustc(ctx context.Context, f family) (Toolchain, error) {
	return f.first(ctx, allOnPath("rustc", "/usr/bin"), probeRustc, "no rustc on the path")
}

// rustcsOnPath lists the versions that the programs called rustc print.
func rustcsOnPath(ctx context.Context) []string {
	var out []string
	for _, program := range allOnPath("rustc", "/usr/bin") {
		if printed, err := ask(ctx, program, "--version"); err == nil {
			if m := rustcVersionForm.FindStringSubmatch(printed); m != nil {
				out = append(out, m[2])
			}
		}
	}
	return out
}

func probeRustc(ctx context.Context, f family, program string) (Toolchain, error) {
	printed, err := ask(ctx, program, "--version", "--verbose")
	if err != nil {
		return nil, err
	}
	m, llvm := rustcVersionForm.FindStringSubmatch(printed), rustcLLVMForm.FindStringSubmatch(printed)
	if m == nil || llvm == nil {
		return nil, fmt.Errorf("%s does not print a version of rustc", program)
	}
	if m[2] != f.version {
		return nil, fmt.Errorf("%s is version %s", program, m[1])
	}
	// The linker must read the bitcode and objects of the compiler's LLVM.
	linker, linkerPath, err := wasmLinker(ctx, llvm[1])
	if err != nil {
		return nil, err
	}
	libraries, err := rustLibraries(ctx, program)
	if err != nil {
		return nil, err
	}
	programs := map[string]string{"compiler": program, "linker": linkerPath}
	for _, library := range libraries {
		name, _, _ := strings.Cut(filepath.Base(library), "-")
		programs[name] = library
	}
	digests, digest, err := digestPrograms(programs)
	if err != nil {
		return nil, err
	}
	found := &adapter{
		status:    Status{Family: f.String(), Available: true, Version: m[1], Program: program, Digest: digest},
		short:     f.short(),
		name:      "rustc",
		arguments: rustcArguments(linker, f.cpu(), f.optimization(f.row())),
		programs:  digests,
		needs:     map[string]string{linker: linkerPath},
	}
	trial := fstest.MapFS{"trial.rs": {Data: []byte("#![no_std]\n#[panic_handler]\nfn panic(_: &core::panic::PanicInfo) -> ! {\n    loop {}\n}\n")}}
	if _, _, err := found.Build(ctx, trial, "trial.rs"); err != nil {
		return nil, fmt.Errorf("%s makes no module: %w", program, err)
	}
	return found, nil
}

// rustLibraries are the two libraries of the target that every module links.
func rustLibraries(ctx context.Context, program string) ([]string, error) {
	dir, err := ask(ctx, program, "--print", "target-libdir", "--target", rustTarget)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, name := range []string{"libcore", "libcompiler_builtins"} {
		found, err := filepath.Glob(filepath.Join(dir, name+"-*.rlib"))
		if err != nil {
			return nil, err
		}
		if len(found) != 1 {
			return nil, fmt.Errorf("%s has no library for %s", program, rustTarget)
		}
		out = append(out, found[0])
	}
	return out, nil
}

var linkerVersionForm = regexp.MustCompile(`LLD ([0-9]+)\.`)

// wasmLinker finds wasm-ld of a major version, by the name that the command
// line uses and by its path.
func wasmLinker(ctx context.Context, major string) (name, path string, err error) {
	why := "no wasm-ld-" + major + " on the path"
	for _, name := range []string{"wasm-ld-" + major, "wasm-ld"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		printed, err := ask(ctx, path, "--version")
		if err != nil {
			why = err.Error()
			continue
		}
		if m := linkerVersionForm.FindStringSubmatch(printed); m == nil || m[1] != major {
			why = path + " is not of version " + major
			continue
		}
		return name, path, nil
	}
	return "", "", errors.New(why)
}

// allOnPath lists the programs of a name in the folders of the path and then
// in further ones, each once.
func allOnPath(name string, further ...string) []string {
	var out []string
	for _, dir := range append(filepath.SplitList(os.Getenv("PATH")), further...) {
		path, err := exec.LookPath(filepath.Join(dir, name))
		if err != nil || !filepath.IsAbs(path) {
			continue
		}
		// Folders are often links to one another.
		if real, err := filepath.EvalSymlinks(path); err == nil && slices.ContainsFunc(out, func(have string) bool {
			other, err := filepath.EvalSymlinks(have)
			return err == nil && other == real
		}) {
			continue
		}
		out = append(out, path)
	}
	return out
}

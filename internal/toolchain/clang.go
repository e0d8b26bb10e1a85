package toolchain

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// clangArguments composes the one command line of the clang families. The
// modules are WebAssembly 1.0 without imports, start function or paths in
// them; __heap_base says where the caller's buffers may begin.
//
// Loops stay as they are written: unrolling and vectorizing a loop over bytes
// merges its stores into i64, which a profile of i32 and f32 does not admit.
// Contraction is off although WebAssembly 1.0 has no fused multiply-add.
//
// A generic family has the features that the compiler gives its target by itself:
// none in clang 14, sign extension in clang 16, and more in later ones.
func clangArguments(cpu, level string) func(output string, sources []string) []string {
	return func(output string, sources []string) []string {
		args := []string{
			"--target=wasm32", "-mcpu=" + cpu, "-" + level, "-std=c11",
			"-nostdlib", "-nostdinc", "-ffreestanding", "-fno-builtin",
			"-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops",
			"-ffp-contract=off",
			"-Wl,--no-entry", "-Wl,--export=__heap_base", "-Wl,--strip-all",
			"-Wl,-z,stack-size=65536", "-Wl,--initial-memory=262144",
			"-o", output,
		}
		return append(args, sources...)
	}
}

var clangVersionForm = regexp.MustCompile(`clang version (([0-9]+)(?:\.[0-9]+)*)`)

// cpu is what LLVM calls the set of features of a family.
func (f family) cpu() string {
	if f.generic {
		return "generic"
	}
	return "mvp"
}

// findClang looks for clang-N, and for a plain clang that is version N. The
// family follows the version that the program prints, never its name.
func findClang(ctx context.Context, f family) (Toolchain, error) {
	name := "clang-" + f.version
	why := "no " + name + " on the path"
	for _, candidate := range []string{name, "clang"} {
		program, err := exec.LookPath(candidate)
		if err != nil {
			continue
		}
		printed, err := ask(ctx, program, "--version")
		if err != nil {
			why = err.Error()
			continue
		}
		m := clangVersionForm.FindStringSubmatch(printed)
		if m == nil {
			why = program + " does not print a version of clang"
			continue
		}
		if m[2] != f.version {
			why = program + " is version " + m[1]
			continue
		}
		linker, err := clangLinker(ctx, program)
		if err != nil {
			why = err.Error()
			continue
		}
		digests, digest, err := digestPrograms(map[string]string{"compiler": program, "linker": linker})
		if err != nil {
			why = err.Error()
			continue
		}
		return &adapter{
			status:    Status{Family: f.String(), Available: true, Version: m[1], Program: program, Digest: digest},
			short:     f.short(),
			name:      name,
			arguments: clangArguments(f.cpu(), f.optimization(f.row())),
			programs:  digests,
			needs:     map[string]string{name: program, filepath.Base(linker): linker},
		}, nil
	}
	return nil, f.absent(why)
}

var firstQuoted = regexp.MustCompile(`^"([^"]+)"`)

// clangLinker is the linker that the compiler would call, by its own account:
// distributions name it differently.
func clangLinker(ctx context.Context, program string) (string, error) {
	plan, err := ask(ctx, program, "-###", "--target=wasm32", "-nostdlib", "-x", "c", os.DevNull)
	if err != nil {
		return "", err
	}
	lines := strings.Split(plan, "\n")
	m := firstQuoted.FindStringSubmatch(strings.TrimSpace(lines[len(lines)-1]))
	if m == nil {
		return "", fmt.Errorf("%s names no linker", program)
	}
	linker, err := exec.LookPath(m[1])
	if err != nil {
		return "", fmt.Errorf("%s finds no linker: %w", program, err)
	}
	return linker, nil
}

var clangNameForm = regexp.MustCompile(`^clang-([1-9][0-9]{0,2})$`)

// clangsOnPath lists the versions of all programs called clang-N on the path.
// Whether they are what their name says is for [Find].
func clangsOnPath(context.Context) []string {
	var out []string
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue // a folder on the path that is not there is usual
		}
		for _, e := range entries {
			if m := clangNameForm.FindStringSubmatch(e.Name()); m != nil {
				out = append(out, m[1])
			}
		}
	}
	return out
}

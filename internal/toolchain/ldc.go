package toolchain

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
)

// ldcArguments composes the one command line of the families of LDC, the compiler
// of D on LLVM: without the runtime of D (betterC), and otherwise as with clang.
// Functions that are declared "export extern (C)" become exports. Loops stay loops:
// there is no memset to call.
func ldcArguments(cpu, level string) func(output string, sources []string) []string {
	return func(output string, sources []string) []string {
		args := []string{
			"-mtriple=wasm32-unknown-unknown-wasm", "-mcpu=" + cpu, "-" + level,
			"-betterC", "-release", "-checkaction=halt", "-boundscheck=off", "-fvisibility=hidden",
			"-fp-contract=off", "-disable-loop-idiom-all", "-disable-loop-unrolling", "-disable-loop-vectorization", "-disable-slp-vectorization",
			"-L--no-entry", "-L--export-dynamic", "-L--export=__heap_base", "-L--strip-all",
			"-L-zstack-size=65536", "-L--initial-memory=262144",
			"-of=" + output,
		}
		return append(args, sources...)
	}
}

var (
	ldcVersionForm = regexp.MustCompile(`LDC - the LLVM D compiler \((([0-9]+\.[0-9]+)\.[0-9]+[^)\s]*)\)`)
	ldcLLVMForm    = regexp.MustCompile(`LLVM ([0-9]+)\.`)
	ldcConfigForm  = regexp.MustCompile(`(?m)^config\s+(\S+)`)
)

// findLDC tries every ldc2 on the path.
func findLDC(ctx context.Context, f family) (Toolchain, error) {
	return f.first(ctx, allOnPath("ldc2"), probeLDC, "no ldc2 on the path")
}

func probeLDC(ctx context.Context, f family, program string) (Toolchain, error) {
	printed, err := ask(ctx, program, "--version")
	if err != nil {
		return nil, err
	}
	m, llvm := ldcVersionForm.FindStringSubmatch(printed), ldcLLVMForm.FindStringSubmatch(printed)
	if m == nil || llvm == nil {
		return nil, fmt.Errorf("%s does not print a version of LDC", program)
	}
	if m[2] != f.version {
		return nil, fmt.Errorf("%s is version %s", program, m[1])
	}
	_, linker, err := wasmLinker(ctx, llvm[1])
	if err != nil {
		return nil, err
	}
	programs := map[string]string{"compiler": program, "linker": linker}
	if c, err := ldcConfiguration(ctx, program); err == nil {
		programs["configuration"] = c
	}
	digests, digest, err := digestPrograms(programs)
	if err != nil {
		return nil, err
	}
	return &adapter{
		status:    Status{Family: f.String(), Available: true, Version: m[1], Program: program, Digest: digest},
		short:     f.short(),
		name:      "ldc2",
		arguments: ldcArguments(f.cpu(), f.optimization(f.row())),
		programs:  digests,
		needs:     map[string]string{"wasm-ld": linker}, // the name by which it calls one
	}, nil
}

// ldcConfiguration is the file from which the compiler takes switches that no command
// line shows: linker flags for WebAssembly among them.
func ldcConfiguration(ctx context.Context, program string) (string, error) {
	dir, err := os.MkdirTemp("", "tassadar-probe-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	source := filepath.Join(dir, "probe.d")
	if err := os.WriteFile(source, []byte("extern (C) int probe() { return 0; }\n"), 0o600); err != nil {
		return "", err
	}
	printed, err := ask(ctx, program, "-v", "-o-", "-betterC", source)
	if err != nil {
		return "", err
	}
	m := ldcConfigForm.FindStringSubmatch(printed)
	if m == nil {
		return "", fmt.Errorf("%s names no configuration", program)
	}
	return m[1], nil
}

// ldcOnPath lists the version of the first ldc2 on the path.
func ldcOnPath(ctx context.Context) []string {
	program, err := exec.LookPath("ldc2")
	if err != nil {
		return nil
	}
	printed, err := ask(ctx, program, "--version")
	if m := ldcVersionForm.FindStringSubmatch(printed); err == nil && m != nil {
		return []string{m[2]}
	}
	return nil
}

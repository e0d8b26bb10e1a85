package toolchain

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
)

// ascArguments composes the one command line of the AssemblyScript families:
// no runtime, no imports (abort traps), and WebAssembly 1.0 as with clang.
// Sources that take buffers export the compiler's own __heap_base.
//
// A generic family has the features that the compiler has by itself.
func ascArguments(generic bool, level string) func(output string, sources []string) []string {
	return func(output string, sources []string) []string {
		args := []string{"-" + level, "--runtime", "stub", "--use", "abort=", "--noAssert", "--initialMemory", "4"}
		if !generic {
			args = append(args, "--disable", "mutable-globals", "--disable", "sign-extension",
				"--disable", "nontrapping-f2i", "--disable", "bulk-memory")
		}
		return append(append(args, "-o", output), sources...)
	}
}

var ascVersionForm = regexp.MustCompile(`^Version (([0-9]+\.[0-9]+)\.[0-9]+\S*)$`)

// findAsc tries every asc on the path, and the one in the user's cache folder,
// where npm puts it with
//
//	npm install --prefix CACHE/tassadar/npm assemblyscript@0.28
//
// CACHE is what [os.UserCacheDir] says. It is a script that node runs, so the
// digest covers node and the compiler's own files.
func findAsc(ctx context.Context, f family) (Toolchain, error) {
	var further []string
	if cache, err := os.UserCacheDir(); err == nil {
		further = append(further, filepath.Join(cache, "tassadar", "npm", "node_modules", ".bin"))
	}
	return f.first(ctx, allOnPath("asc", further...), probeAsc, "no asc on the path or in the cache folder")
}

func probeAsc(ctx context.Context, f family, program string) (Toolchain, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("%s needs node on the path", program)
	}
	printed, err := ask(ctx, program, "--version")
	if err != nil {
		return nil, err
	}
	m := ascVersionForm.FindStringSubmatch(printed)
	if m == nil {
		return nil, fmt.Errorf("%s does not print a version of asc", program)
	}
	if m[2] != f.version {
		return nil, fmt.Errorf("%s is version %s", program, m[1])
	}
	launcher, err := filepath.EvalSymlinks(program)
	if err != nil {
		return nil, err
	}
	root := filepath.Dir(filepath.Dir(launcher)) // of assemblyscript/bin/asc.js
	programs := map[string]string{
		"launcher": launcher, "node": node,
		"driver": filepath.Join(root, "dist", "asc.js"), "compiler": filepath.Join(root, "dist", "assemblyscript.js"),
	}
	for _, optimizer := range []string{filepath.Join(root, "..", "binaryen", "index.js"), filepath.Join(root, "node_modules", "binaryen", "index.js")} {
		if _, err := os.Stat(optimizer); err == nil {
			programs["optimizer"] = optimizer
		}
	}
	digests, digest, err := digestPrograms(programs)
	if err != nil {
		return nil, fmt.Errorf("%s is not part of the npm package: %w", program, err)
	}
	return &adapter{
		status:    Status{Family: f.String(), Available: true, Version: m[1], Program: program, Digest: digest},
		short:     f.short(),
		name:      "asc",
		arguments: ascArguments(f.generic, f.optimization(f.row())),
		programs:  digests,
		needs:     map[string]string{"node": node},
	}, nil
}

package toolchain

import (
	"context"
	"os/exec"
	"regexp"
)

var wabtVersionForm = regexp.MustCompile(`^(1(?:\.[0-9]+)*)$`)

// findWabt looks for wat2wasm, the assembler of the WebAssembly Binary Toolkit.
// It takes one source.
func findWabt(ctx context.Context) (Toolchain, error) {
	family := wabtFamily(1)
	program, err := exec.LookPath("wat2wasm")
	if err != nil {
		return nil, unavailable(family, "no wat2wasm on the path")
	}
	printed, err := ask(ctx, program, "--version")
	if err != nil {
		return nil, unavailable(family, "%v", err)
	}
	if !wabtVersionForm.MatchString(printed) {
		return nil, unavailable(family, "%s prints version %q", program, printed)
	}
	digests, digest, err := digestPrograms(map[string]string{"assembler": program})
	if err != nil {
		return nil, unavailable(family, "%v", err)
	}
	return &adapter{
		status: Status{Family: family, Available: true, Version: printed, Program: program, Digest: digest},
		short:  family,
		name:   "wat2wasm",
		arguments: func(output string, sources []string) []string {
			return append([]string{"-o", output}, sources...)
		},
		programs: digests,
	}, nil
}

package toolchain

import (
	"context"
	"fmt"
	"os/exec"
	"regexp"
)

var wabtVersionForm = regexp.MustCompile(`^(1(?:\.[0-9]+)*)$`)

// findWabt looks for wat2wasm, the assembler of the WebAssembly Binary Toolkit.
// It takes one source.
func findWabt(ctx context.Context, f family) (Toolchain, error) {
	program, err := exec.LookPath("wat2wasm")
	if err != nil {
		return nil, f.absent("no wat2wasm on the path")
	}
	printed, err := ask(ctx, program, "--version")
	if err != nil {
		return nil, f.absent(err.Error())
	}
	if !wabtVersionForm.MatchString(printed) {
		return nil, f.absent(fmt.Sprintf("%s prints version %q", program, printed))
	}
	digests, digest, err := digestPrograms(map[string]string{"assembler": program})
	if err != nil {
		return nil, f.absent(err.Error())
	}
	return &adapter{
		status: Status{Family: f.String(), Available: true, Version: printed, Program: program, Digest: digest},
		short:  f.short(),
		name:   "wat2wasm",
		arguments: func(output string, sources []string) []string {
			return append([]string{"-o", output}, sources...)
		},
		programs: digests,
	}, nil
}

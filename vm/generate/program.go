package generate

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"tassadar/vm"
)

// Program is vm.compiled for one model: a program generated from its
// weights and built by the Go toolchain at hand.
type Program struct {
	m      *vm.Model
	binary string
	digest string
}

// Run is one run of a [Program].
type Run struct {
	Tokens int
	Time   time.Duration
	// Bytes is the growth of the live heap over the run.
	Bytes int64
}

// Build generates, writes and builds the model's program in dir, which has to
// exist. Errors are toolchain_unavailable, toolchain_failure or
// weights_unsupported.
func Build(ctx context.Context, m *vm.Model, dir string) (*Program, error) {
	files, err := Files(m, "main")
	if err != nil {
		return nil, err
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		return nil, vm.Errorf(vm.CodeNoToolchain, "no Go toolchain on the path: %w", err)
	}
	files = append(files, File{"go.mod", []byte("module model\n\ngo 1.26\n")})
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o644); err != nil {
			return nil, err
		}
	}
	binary := filepath.Join(dir, "model.bin")
	cmd := exec.CommandContext(ctx, goTool, "build", "-trimpath", "-o", binary, ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, vm.Errorf(vm.CodeToolchainFailure, "build generated program: %w: %s", err, bytes.TrimSpace(out))
	}
	return &Program{m, binary, m.Digest()}, nil
}

// Run runs the prefix rounds times in a process of its own and returns the
// tokens of the last run. A run that the generated code has no plan for is
// weights_unsupported; vm.exact runs such programs.
func (c *Program) Run(ctx context.Context, prefix []vm.Token, limit, rounds int) ([]vm.Token, []Run, error) {
	if err := c.m.CheckTokens(prefix); err != nil {
		return nil, nil, err
	}
	var in bytes.Buffer
	for _, v := range append([]vm.Token{vm.Token(min(limit, c.m.MaxTokens())), vm.Token(rounds)}, prefix...) {
		in.Write(binary.LittleEndian.AppendUint32(nil, uint32(v)))
	}
	cmd := exec.CommandContext(ctx, c.binary)
	var out, log bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = &in, &out, &log
	err := cmd.Run()
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	var runs []Run
	digest := ""
	for line := range strings.SplitSeq(log.String(), "\n") {
		var r Run
		var ns int64
		if n, _ := fmt.Sscanf(line, "run %d %d %d", &r.Tokens, &ns, &r.Bytes); n == 3 {
			r.Time = time.Duration(ns)
			runs = append(runs, r)
		}
		if d, ok := strings.CutPrefix(line, "model "); ok {
			digest = d
		}
	}
	if digest != c.digest {
		return nil, nil, vm.Errorf(vm.CodeToolchainFailure, "the built program says it is of model %q, not %s: %v: %s", digest, c.digest, err, bytes.TrimSpace(log.Bytes()))
	}
	var tokens []vm.Token
	for b := out.Bytes(); len(b) >= 4; b = b[4:] {
		tokens = append(tokens, vm.Token(binary.LittleEndian.Uint32(b)))
	}
	switch code := cmd.ProcessState.ExitCode(); {
	case code == 3:
		return tokens, runs, vm.Errorf(vm.CodeTokenLimit, "no end after %d tokens", limit)
	case code == 4:
		return tokens, runs, vm.Errorf(vm.CodeWeightsUnsupported, "position %d has no plan in generated code; vm.exact runs it", len(tokens)-1)
	case err != nil:
		return tokens, runs, vm.Errorf(vm.CodeToolchainFailure, "run generated program: %w: %s", err, bytes.TrimSpace(log.Bytes()))
	}
	return tokens, runs, nil
}

// Modules declares modules of public packages as profiles, measures them on every
// engine here and inside the transformer, compares with what node makes of the same,
// and writes docs/modules.md.
//
//	go run ./internal/testing/modules [-o docs/modules.md] [-only NAME]
//
// Start with entries. Packages come from npm in the versions that are named there;
// nothing of them is kept.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	out := flag.String("o", "docs/modules.md", "`file` to write the table to")
	only := flag.String("only", "", "only entries whose name matches the `regexp`; prints the table")
	program := flag.String("tassadar", "", "the `program` to try (default it is built)")
	flag.Parse()
	if err := run(ctx, *out, *only, *program); err != nil {
		fmt.Fprintln(os.Stderr, "modules:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out, only, program string) error {
	chosen, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "modules-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if program == "" {
		program = filepath.Join(dir, "tassadar")
		if said, err := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/tassadar").CombinedOutput(); err != nil {
			return fmt.Errorf("go build: %w: %s", err, said)
		}
	}
	var rows []row
	var failed []error
	for _, e := range entries() {
		if !chosen.MatchString(e.name) {
			continue
		}
		r, err := try(ctx, dir, program, &e)
		if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", e.name, err))
			fmt.Fprintf(os.Stderr, "modules: %v\n", failed[len(failed)-1])
			continue
		}
		fmt.Fprintf(os.Stderr, "%s: %s, inside: %s\n", e.name, r.engines, r.inside)
		rows = append(rows, r)
	}
	if len(failed) > 0 {
		return fmt.Errorf("%d of %d modules failed", len(failed), len(failed)+len(rows))
	}
	page := table(rows)
	if only != "" {
		_, err = os.Stdout.Write(page)
		return err
	}
	return os.WriteFile(out, page, 0o644)
}

// row is what came of an entry.
type row struct {
	entry
	bytes   int    // of the module
	engines string // on which it is green with node's result
	inside  string // how it ran inside the transformer
}

// try declares a module, measures it and runs it inside the transformer.
func try(ctx context.Context, dir, program string, e *entry) (row, error) {
	r := row{entry: *e, engines: "not declared: " + e.no, inside: "–"}
	pkg, version, err := fetch(ctx, dir, e.from)
	if err != nil {
		return r, err
	}
	r.from.version = version
	module, err := extract(filepath.Join(pkg, filepath.FromSlash(e.file)), e.sha)
	if err != nil {
		return r, err
	}
	r.bytes = len(module)
	if e.no != "" {
		return r, nil
	}
	work, err := os.MkdirTemp(dir, "try-")
	if err != nil {
		return r, err
	}
	wasm, input := filepath.Join(work, "module.wasm"), filepath.Join(pkg, "package.json")
	if e.from.client != "npm" {
		input = filepath.Join(work, "input")
		if err := os.WriteFile(input, nil, 0o644); err != nil {
			return r, err
		}
	}
	if err := os.WriteFile(wasm, module, 0o644); err != nil {
		return r, err
	}
	want, err := answer(ctx, dir, wasm, input, e.want)
	if err != nil {
		return r, err
	}
	args, err := e.arguments(work, input, want)
	if err != nil {
		return r, err
	}
	cmd := func(line ...string) ([]byte, error) {
		c := exec.CommandContext(ctx, program, line...)
		c.Env = append(os.Environ(), "TASSADAR_DATA="+filepath.Join(work, "data"))
		var errs bytes.Buffer
		c.Stderr = &errs
		said, err := c.Output()
		if err != nil {
			err = fmt.Errorf("tassadar %s: %w\n%s%s", strings.Join(line[:2], " "), err, said, errs.String())
		}
		return said, err
	}
	policy := filepath.Join(work, "policy")
	if _, err := cmd(append([]string{"profile", "new", "--wasm", wasm, "-o", policy}, args...)...); err != nil {
		return r, err
	}
	if _, err := cmd("run", "--policy", policy, "--gate", "own"); err != nil {
		return r, err
	}
	report, err := cmd("report", "portability", "--json")
	if err != nil {
		return r, err
	}
	if r.engines, err = green(report); err != nil {
		return r, err
	}
	if e.outside != "" {
		r.inside = "no: " + e.outside
		return r, nil
	}
	r.inside, err = inside(cmd, wasm, args)
	return r, err
}

// arguments fills in the placeholders of an entry's flags.
func (e *entry) arguments(work, input string, want []string) ([]string, error) {
	info, err := os.Stat(input)
	if err != nil {
		return nil, err
	}
	replace := []string{"FILE", input, "LEN", fmt.Sprint(info.Size())}
	for i := len(want) - 1; i >= 0; i-- { // WANT10 before WANT1
		replace = append(replace, fmt.Sprint("WANT", i), want[i])
	}
	var out []string
	for _, a := range e.calls {
		out = append(out, strings.NewReplacer(replace...).Replace(a))
	}
	for i, name := range strings.Fields(e.link) {
		stub := filepath.Join(work, fmt.Sprint("stub", i))
		if err := os.WriteFile(stub+".wat", []byte(e.stub), 0o644); err != nil {
			return nil, err
		}
		if said, err := exec.Command("wat2wasm", stub+".wat", "-o", stub+".wasm").CombinedOutput(); err != nil {
			return nil, fmt.Errorf("wat2wasm: %w: %s", err, said)
		}
		out = append(out, "--link", name+"="+stub+".wasm")
	}
	return out, nil
}

// green lists the engines of a report whose cells are green; all have to be.
func green(report []byte) (string, error) {
	var r struct {
		Cells []struct{ Backend, Status string }
	}
	if err := json.Unmarshal(report, &r); err != nil {
		return "", err
	}
	var names []string
	for _, c := range r.Cells {
		if c.Status != "green" {
			return "", fmt.Errorf("%s is %s", c.Backend, c.Status)
		}
		names = append(names, c.Backend)
	}
	if len(names) == 0 {
		return "", errors.New("no cell")
	}
	return strings.Join(names, ", "), nil
}

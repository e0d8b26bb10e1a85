// Campaign makes the whole fault campaign and writes docs/faults.md.
//
//	go run ./internal/testing/faults/campaign [-trials 200] [-others 60] [-only TEXT] [-o FILE]
//
// Exit status: 0 if nothing was lost, counted twice or wrongly green and everything else was
// as it has to be, 1 if not, 2 if the campaign could not be made.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"tassadar/internal/atomicfile"
	"tassadar/internal/machine"
	"tassadar/internal/testing/faults"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	trials := flag.Int("trials", 200, "trials of each command that is killed")
	others := flag.Int("others", 60, "trials of every other kind")
	only := flag.String("only", "", "only kinds whose name and command begin with this; then no page is written without -o")
	out := flag.String("o", "", "write the page here (default docs/faults.md for all kinds)")
	program := flag.String("program", "", "the program, instead of building it")
	seed := flag.Uint64("seed", uint64(time.Now().Unix()), "draws where things go wrong")
	atOnce := flag.Int("at-once", runtime.NumCPU()+1, "trials beside one another")
	flag.Parse()
	well, err := campaign(ctx, *trials, *others, *only, *out, *program, *seed, *atOnce)
	switch {
	case err != nil:
		fmt.Fprintln(os.Stderr, "faults:", err)
		os.Exit(2)
	case !well:
		os.Exit(1)
	}
}

func campaign(ctx context.Context, trials, others int, only, out, program string, seed uint64, atOnce int) (well bool, err error) {
	dir, err := os.MkdirTemp("", "tassadar-faults-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(dir)
	if program == "" {
		program = filepath.Join(dir, "tassadar")
		build := exec.CommandContext(ctx, "go", "build", "-o", program, "./cmd/tassadar")
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			return false, fmt.Errorf("go build: %w", err)
		}
	}
	commit, err := exec.CommandContext(ctx, "git", "describe", "--always", "--dirty").Output()
	if err != nil {
		return false, fmt.Errorf("git describe: %w", err)
	}
	m, err := machine.Detect(ctx)
	if err != nil {
		return false, err
	}
	work := filepath.Join(dir, "work")
	if err := os.Mkdir(work, 0o755); err != nil {
		return false, err
	}
	var kinds []*faults.Kind
	for _, k := range faults.Kinds() {
		if strings.HasPrefix(k.Name+" "+k.Command, only) {
			kinds = append(kinds, k)
		}
	}
	var rows []*faults.Row
	write := func() error {
		file := out
		if file == "" {
			if only != "" {
				return nil
			}
			file = "docs/faults.md"
		}
		var b strings.Builder
		about := faults.About{Date: time.Now().UTC().Format(time.DateOnly), Commit: strings.TrimSpace(string(commit)), Class: m.Class, Seed: seed}
		if err := faults.Write(&b, about, rows); err != nil {
			return err
		}
		return atomicfile.Write(file, []byte(b.String()), 0o644)
	}
	_, err = faults.Campaign(ctx, &faults.Options{
		Program: program, Class: m.Class, Dir: work, Seed: seed, AtOnce: atOnce,
		Trials: func(k *faults.Kind) int {
			if k.Name == "kill -9" {
				return trials
			}
			return others
		},
		Said: func(r *faults.Row) {
			fmt.Printf("%s, %s: %d trials, %d hit, %d acknowledged, %d lost, %d twice, %d wrongly green, %d steps typed\n", r.Kind, r.Command, r.Trials, r.Hit, r.Known, r.Lost, r.Twice, r.Green, r.Steps)
			for _, f := range faults.Failures([]*faults.Row{r}) {
				fmt.Println("  " + f)
			}
			rows = append(rows, r)
			if err := write(); err != nil { // what was made so far stands, should it be interrupted
				fmt.Fprintln(os.Stderr, "faults:", err)
			}
		},
	}, kinds)
	if err != nil {
		return false, err
	}
	return len(faults.Failures(rows)) == 0, write()
}

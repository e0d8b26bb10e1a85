// Rebuild makes the prebuilt modules of the built-in profiles again: every
// workload's module and build record, and the modules of the refusal cases
// that are written as text. Digests in the profiles follow.
//
//	go run ./internal/toolchain/rebuild [-check] [FOLDER]
//
// FOLDER is the folder of profiles, "profiles" by default. With -check nothing
// is written, and the exit status is 1 if something would change.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar/internal/toolchain"
)

func main() {
	check := flag.Bool("check", false, "write nothing; exit 1 if something would change")
	flag.Parse()
	folder := "profiles"
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	changed, err := rebuild(context.Background(), folder, *check)
	for _, name := range changed {
		fmt.Println(name)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "rebuild:", err)
		os.Exit(2)
	}
	if *check && len(changed) > 0 {
		os.Exit(1)
	}
}

// rebuild returns the files that changed, or with check those that would.
func rebuild(ctx context.Context, folder string, check bool) ([]string, error) {
	made, err := toolchain.Prebuilt(ctx, os.DirFS(folder))
	if err != nil {
		return nil, err
	}
	var changed []string
	for _, file := range made {
		path := filepath.Join(folder, filepath.FromSlash(file.Name))
		have, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return changed, err
		}
		if bytes.Equal(have, file.Data) {
			continue
		}
		changed = append(changed, path)
		if check {
			continue
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			return changed, err
		}
	}
	return changed, nil
}

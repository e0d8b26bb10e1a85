// Command gen writes the code of package compiled from the weights of package
// tokenmachine, into the current folder.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"tassadar/vm/generate"
	"tassadar/vm/tokenmachine"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	files, err := generate.Files(tokenmachine.Model(), "compiled")
	if err != nil {
		return err
	}
	old, err := filepath.Glob("blocks*.go")
	if err != nil {
		return err
	}
	for _, f := range old {
		if err := os.Remove(f); err != nil {
			return err
		}
	}
	for _, f := range files {
		if err := os.WriteFile(f.Name, f.Data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

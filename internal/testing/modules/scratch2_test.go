package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func TestInside(t *testing.T) {
	dir := "/tmp/modscratch"
	for _, e := range entries() {
		if e.no != "" {
			continue
		}
		t.Run(e.name, func(t *testing.T) {
			pkg, _, err := fetch(t.Context(), dir, e.from)
			if err != nil {
				t.Fatal(err)
			}
			module, err := extract(filepath.Join(pkg, e.file), e.sha)
			if err != nil {
				t.Fatal(err)
			}
			work := t.TempDir()
			wasmFile := filepath.Join(work, "m.wasm")
			os.WriteFile(wasmFile, module, 0o644)
			input := filepath.Join(pkg, "package.json")
			if e.from.client != "npm" {
				input = wasmFile
			}
			want, err := answer(t.Context(), dir, wasmFile, input, e.want)
			if err != nil {
				t.Fatal(err)
			}
			args, err := e.arguments(work, input, want)
			if err != nil {
				t.Fatal(err)
			}
			got, err := inside(func(line ...string) ([]byte, error) {
				c := exec.Command("/tmp/tass-tok", line...)
				var errs bytes.Buffer
				c.Stderr = &errs
				out, err := c.Output()
				if err != nil {
					err = fmt.Errorf("%w: %.300s", err, errs.String())
				}
				return out, err
			}, wasmFile, args)
			if err != nil {
				t.Error(err)
			}
			fmt.Println(e.name, got)
		})
	}
}

// Package vmprograms is the programs on which the token machine shows what it
// can do: ordinary code that nobody tuned for it, in C with and without
// optimization, Rust and AssemblyScript.
//
// programs/NAME has the sources, the prebuilt modules and their build records,
// made by
//
//	go run ./internal/toolchain/rebuild internal/vmprograms
//
// Start with [All], the modules, and [Cases], what to do with one. A case calls
// exports with integers and compares what they return with values that it
// computes by itself, in Go; it runs on anything that gives it a [Call].
package vmprograms

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// FS holds the files.
//
//go:embed programs
var FS embed.FS

// Program is one module.
type Program struct {
	Name     string // "sudoku"
	Compiler string // "clang-14", "clang-14-O0", "rustc-1.63", "asc-0.28"
	Module   []byte
}

// String is the name with the compiler.
func (p Program) String() string { return p.Name + "/" + p.Compiler }

// All returns all modules, ordered by name and compiler.
func All() []Program {
	files, err := fs.Glob(FS, "programs/*/*.wasm")
	if err != nil {
		panic("vmprograms: " + err.Error())
	}
	slices.Sort(files)
	var out []Program
	for _, file := range files {
		name, compiler, _ := strings.Cut(strings.TrimSuffix(path.Base(file), ".wasm"), ".")
		data, err := FS.ReadFile(file)
		if err != nil {
			panic("vmprograms: " + err.Error())
		}
		out = append(out, Program{name, compiler, data})
	}
	return out
}

// Call calls an export with integers: of i32 the low 32 bits, zero-extended,
// of arguments and results alike. The result is 0 where the export has none.
type Call func(export string, args ...uint64) (uint64, error)

// Case is something to do with a program.
type Case struct {
	Name string
	// Run does it, on a fresh instance. An error says what differs, or is that
	// of a call.
	Run func(call Call) error
	// Long is set where it takes more than some ten million instructions.
	Long bool
}

// Cases returns what to do with the programs of a name.
func Cases(program string) []Case {
	switch program {
	case "digest":
		return digestCases()
	case "factorial":
		return factorialCases()
	case "forth":
		return forthCases()
	case "hungarian":
		return hungarianCases()
	case "kernel":
		return kernelCases()
	case "lisp":
		return lispCases()
	case "sort":
		return sortCases()
	case "sudoku":
		return sudokuCases()
	}
	return nil
}

// i32 is the bits of a signed number.
func i32(x int) uint64 { return uint64(uint32(int32(x))) }

// want compares the result of a call.
func (call Call) want(want uint64, export string, args ...uint64) error {
	got, err := call(export, args...)
	if err != nil {
		return fmt.Errorf("%s%v: %w", export, args, err)
	}
	if got != want {
		return fmt.Errorf("%s%v is %#x, want %#x", export, args, got, want)
	}
	return nil
}

// do calls an export without a result.
func (call Call) do(export string, args ...uint64) error { return call.want(0, export, args...) }

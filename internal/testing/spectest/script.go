// Package spectest runs the official WebAssembly specification tests on
// engines of the token machine, and on backends ([Suite.RunBackend]).
//
// The tests are read where the wazero module of the Go module cache carries
// them, as JSON and binaries of wast2json; none is in this repository. Start
// with [Open], which finds a suite, and [Suite.Run], which runs one of its
// scripts on an [Engine]. What comes back is a [Result]: how many assertions
// ran, how many passed, and how many were refused, by reason. An assertion
// runs where the engine takes its module; nothing that runs may fail.
//
// A token machine gets all linked modules in one prompt, so a script is cut
// into programs: modules that import from one another, or from one instance,
// lie in the same one. See [Engine].
package spectest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"tassadar"
)

// ErrMissing says that the tests are not on this host.
var ErrMissing = errors.New("spectest: the sources of wazero are not in the module cache; go mod download fetches them")

// Suite is a folder of scripts.
type Suite struct {
	// Version is that of the folder: "v1" is WebAssembly 1.0, "v2" is 2.0.
	Version string
	files   fs.FS
	host    []byte // the module "spectest"
}

// Open finds a suite, "v1" or "v2". The error is [ErrMissing] where the tests
// are not here.
func Open(version string) (*Suite, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/tetratelabs/wazero").Output()
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", ErrMissing, err)
	}
	base := filepath.Join(strings.TrimSpace(string(out)), "internal", "integration_test", "spectest")
	host, err := os.ReadFile(filepath.Join(base, "testdata", "spectest.wasm"))
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", ErrMissing, err)
	}
	s := &Suite{Version: version, files: os.DirFS(filepath.Join(base, version, "testdata")), host: host}
	if len(s.Names()) == 0 {
		return nil, fmt.Errorf("%w (no scripts of %q)", ErrMissing, version)
	}
	return s, nil
}

// Names lists the scripts, sorted, without ".json".
func (s *Suite) Names() []string {
	names, err := fs.Glob(s.files, "*.json")
	if err != nil {
		return nil // the pattern is well formed
	}
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, ".json")
	}
	slices.Sort(names)
	return names
}

// script is what wast2json writes of one file.
type script struct {
	Commands []command
}

type command struct {
	Type       string
	Line       int
	Name       string // of a module or what to register, with its $
	As         string // the name that is registered
	Filename   string
	ModuleType string `json:"module_type"`
	Text       string // of the expected trap or error
	Action     action
	Expected   []value
}

// assertion reports whether the command counts.
func (c *command) assertion() bool { return strings.HasPrefix(c.Type, "assert_") }

type action struct {
	Type, Module, Field string
	Args                []value
}

// value is a number, a set of NaNs, or something of another type.
type value struct {
	Type  string
	Value json.RawMessage // a string; null, absent or a list for other types
}

// Sets of NaNs (specification, section 2.2.3), as the expected value.
const (
	canonicalNaN  = "nan:canonical"
	arithmeticNaN = "nan:arithmetic"
)

// number returns the value of a number type; ok is false for any other.
func (v value) number() (n tassadar.Value, ok bool, err error) {
	t := tassadar.ValueType(v.Type)
	width := t.Bits()
	if width == 0 {
		return n, false, nil
	}
	var s string
	if err := json.Unmarshal(v.Value, &s); err != nil {
		return n, true, fmt.Errorf("value of type %s: %w", v.Type, err)
	}
	// Integers may be signed; floats are the decimal number of their bits.
	if signed, err := strconv.ParseInt(s, 10, width); err == nil {
		return tassadar.Value{Type: t, Bits: uint64(signed) << (64 - width) >> (64 - width)}, true, nil
	}
	bits, err := strconv.ParseUint(s, 10, width)
	return tassadar.Value{Type: t, Bits: bits}, true, err
}

// matches reports whether got is what v expects.
func (v value) matches(got tassadar.Value) (bool, error) {
	if string(got.Type) != v.Type {
		return false, nil
	}
	var set string
	if json.Unmarshal(v.Value, &set) == nil && (set == canonicalNaN || set == arithmeticNaN) {
		quiet, sign := uint64(0x7fc00000), uint64(1<<31)
		if got.Type == tassadar.F64 {
			quiet, sign = 0x7ff8<<48, 1<<63
		}
		if set == canonicalNaN {
			return got.Bits&^sign == quiet, nil
		}
		return got.Bits&quiet == quiet, nil
	}
	want, ok, err := v.number()
	return ok && err == nil && want == got, err
}

func (v value) String() string { return v.Type + ":" + strings.Trim(string(v.Value), `"`) }

func (s *Suite) script(name string) (*script, error) {
	raw, err := fs.ReadFile(s.files, name+".json")
	if err != nil {
		return nil, err
	}
	var out script
	if err := json.Unmarshal(raw, &out); err != nil {
		return nil, fmt.Errorf("script %s: %w", name, err)
	}
	return &out, nil
}

// Modules calls fn with every valid module of the scripts, by file name.
func (s *Suite) Modules(fn func(file string, data []byte)) error {
	for _, name := range s.Names() {
		sc, err := s.script(name)
		if err != nil {
			return err
		}
		for _, c := range sc.Commands {
			if c.Type != "module" || c.ModuleType == "text" {
				continue
			}
			data, err := fs.ReadFile(s.files, c.Filename)
			if err != nil {
				return err
			}
			fn(c.Filename, data)
		}
	}
	return nil
}

// Host is the module that scripts import as "spectest".
func (s *Suite) Host() []byte { return s.host }

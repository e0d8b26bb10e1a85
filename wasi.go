package tassadar

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"path"
	"strconv"
	"strings"
)

// ImportWASI admits, as a name among [Admits.Imports], the deterministic part of
// WASI: modules may import from it what the adapter has, and from the declared
// set what the adapter needs. It is no name of [ImportNames].
const ImportWASI = "wasi_snapshot_preview1"

// WASIAdapter is the version of the adapter that serves ImportWASI.
const WASIAdapter = 1

// WASIClock is when a program starts whose case names no clock:
// 2001-09-09T01:46:40Z, in nanoseconds since 1970.
const WASIClock Uint = 1_000_000_000_000_000_000

// WASI is what a program for wasi_snapshot_preview1 is given: all that it can
// see of the world. docs/wasi.md says which functions there are.
type WASI struct {
	// Adapter is the version of the adapter, [WASIAdapter].
	Adapter int `json:"adapter" yaml:"adapter"`
	// Args are the arguments, the name of the program first; none given means
	// that name alone, "program".
	Args  []string          `json:"args,omitempty" yaml:"args,omitempty"`
	Env   map[string]string `json:"env,omitempty" yaml:"env,omitempty"`
	Stdin Contents          `json:"stdin,omitzero" yaml:"stdin,omitempty"`
	// Files are read-only, by their paths below "/" without the first slash.
	Files map[string]Contents `json:"files,omitempty" yaml:"files,omitempty"`
	// Clock is the instant at which the program starts, in nanoseconds since
	// 1970-01-01T00:00:00Z; 0 means [WASIClock].
	Clock Uint `json:"clock,omitzero" yaml:"clock,omitempty"`
	// Seed is where the stream of random bytes begins.
	Seed Uint `json:"seed,omitzero" yaml:"seed,omitempty"`
}

// Contents are bytes that a case gives, written hex:DIGITS, text:WORDS or, until
// they are read, file:PATH.
type Contents struct {
	Data Bytes
	Path string // of a file that nobody read yet; otherwise ""
}

// ParseContents reads the written form. Of a file it keeps the path.
func ParseContents(s string) (Contents, error) {
	form, rest, _ := strings.Cut(s, ":")
	switch form {
	case "text":
		return Contents{Data: Bytes(rest)}, nil
	case "hex":
		data, err := hex.DecodeString(rest)
		if err != nil {
			return Contents{}, fmt.Errorf("contents: %w", err)
		}
		return Contents{Data: data}, nil
	case "file":
		if rest != "" {
			return Contents{Path: rest}, nil
		}
	}
	return Contents{}, fmt.Errorf("contents %.100q: want text:WORDS, hex:DIGITS or file:PATH", s)
}

// String writes the canonical form, hex:DIGITS.
func (c Contents) String() string {
	if c.Path != "" {
		return "file:" + c.Path
	}
	return "hex:" + hex.EncodeToString(c.Data)
}

// IsZero reports whether there are no bytes.
func (c Contents) IsZero() bool { return len(c.Data) == 0 && c.Path == "" }

// MarshalText writes the canonical form.
func (c Contents) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads any form that [ParseContents] accepts.
func (c *Contents) UnmarshalText(text []byte) error {
	got, err := ParseContents(string(text))
	if err == nil {
		*c = got
	}
	return err
}

// Read reads what is named by a path.
func (w *WASI) Read(file func(path string) ([]byte, error)) error {
	read := func(c Contents) (Contents, error) {
		if c.Path == "" {
			return c, nil
		}
		data, err := file(c.Path)
		return Contents{Data: data}, err
	}
	var err error
	if w.Stdin, err = read(w.Stdin); err != nil {
		return fmt.Errorf("standard input: %w", err)
	}
	for _, name := range sortedNames(w.Files) {
		if w.Files[name], err = read(w.Files[name]); err != nil {
			return fmt.Errorf("file %s: %w", Printable(name), err)
		}
	}
	return nil
}

// Bounds of what a program is given. The adapter has room for so much.
const (
	maxWASIFiles = 1000
	maxWASIName  = 1023    // bytes of a path
	maxWASIBytes = 1 << 30 // all together
	maxWASIClock = 1<<63 - 1
)

// Check says what is wrong with what a program is given.
func (w *WASI) Check() error {
	if w.Adapter != WASIAdapter {
		return fmt.Errorf("adapter %d: this program has version %d", w.Adapter, WASIAdapter)
	}
	if w.Stdin.Path != "" {
		return fmt.Errorf("standard input: nobody read the file %s", Printable(w.Stdin.Path))
	}
	for i, a := range w.Args {
		if strings.ContainsRune(a, 0) {
			return fmt.Errorf("argument %d has a zero byte", i)
		}
	}
	for _, name := range sortedNames(w.Env) {
		value := w.Env[name]
		if name == "" || strings.ContainsAny(name, "=\x00") || strings.ContainsRune(value, 0) {
			return fmt.Errorf("environment %q: a name must not be empty or have an equals sign, and nothing a zero byte", name)
		}
	}
	names := sortedNames(w.Files)
	if len(names) > maxWASIFiles {
		return fmt.Errorf("%d files, more than %d", len(names), maxWASIFiles)
	}
	for _, name := range names {
		if path.Clean("/"+name) != "/"+name || name == "" || strings.ContainsRune(name, 0) || len(name) > maxWASIName {
			return fmt.Errorf("file %q: want a path such as data/words.txt, of at most %d bytes, without a slash before it, and without . and .. among its parts", name, maxWASIName)
		}
		if file := w.Files[name].Path; file != "" {
			return fmt.Errorf("file %s: nobody read the file %s", Printable(name), Printable(file))
		}
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			if _, ok := w.Files[dir]; ok {
				return fmt.Errorf("file %q is also a folder, of %q", dir, name)
			}
		}
	}
	if w.Clock > maxWASIClock {
		return fmt.Errorf("clock %d: the last instant is %d", w.Clock, uint64(maxWASIClock))
	}
	size := len(w.Stdin.Data)
	for _, c := range w.Files {
		size += len(c.Data)
	}
	if size > maxWASIBytes {
		return fmt.Errorf("%d bytes of standard input and files, more than %d", size, maxWASIBytes)
	}
	return nil
}

// wasiHeader is the size of the fixed part of [WASI.Input].
const wasiHeader = 64

// Input lays out what the program is given as the input that the adapter reads
// through tassadar.input. Numbers are little-endian; offsets are from the
// start:
//
//	 0  "WASI"
//	 4  u32 version of the adapter
//	 8  u32 number of arguments, u32 their offset, u32 their bytes
//	20  u32 number of variables, u32 their offset, u32 their bytes
//	32  u32 offset of standard input, u32 its bytes
//	40  u64 clock, 48 u64 seed
//	56  u32 number of files, u32 offset of their table
//
// Arguments, and variables as NAME=VALUE sorted by name, end with a zero byte
// each. The table has 16 bytes for a file, sorted by name: u32 offset and bytes
// of its name, u32 offset and bytes of its contents.
func (w *WASI) Input() Bytes {
	out := make([]byte, wasiHeader)
	put := func(at int, v ...int) {
		for i, v := range v {
			binary.LittleEndian.PutUint32(out[at+4*i:], uint32(v))
		}
	}
	add := func(data []byte) int {
		out = append(out, data...)
		return len(out) - len(data)
	}
	strs := func(at int, list []string) {
		var data []byte
		for _, s := range list {
			data = append(append(data, s...), 0)
		}
		begin := add(data)
		put(at, len(list), begin, len(data))
	}
	copy(out, "WASI")
	put(4, w.Adapter)
	args := w.Args
	if len(args) == 0 {
		args = []string{"program"}
	}
	strs(8, args)
	var env []string
	for _, name := range sortedNames(w.Env) {
		env = append(env, name+"="+w.Env[name])
	}
	strs(20, env)
	stdin := add(w.Stdin.Data)
	put(32, stdin, len(w.Stdin.Data))
	clock := w.Clock
	if clock == 0 {
		clock = WASIClock
	}
	binary.LittleEndian.PutUint64(out[40:], uint64(clock))
	binary.LittleEndian.PutUint64(out[48:], uint64(w.Seed))
	names := sortedNames(w.Files)
	table := add(make([]byte, 16*len(names)))
	put(56, len(names), table)
	for i, name := range names {
		data := w.Files[name].Data
		nameAt := add([]byte(name))
		dataAt := add(data)
		put(table+16*i, nameAt, len(name), dataAt, len(data))
	}
	return out
}

// Given returns what tassadar.input reads and tassadar.clock returns in the case.
func (c *Case) Given() (input Bytes, clock Uint) {
	if c.WASI != nil {
		return c.WASI.Input(), 0
	}
	return c.Input, c.Clock
}

// ParseEnd reads what is expected of a program beside results: stdout:FORM:…,
// stderr:FORM:… or exit:CODE, and adds it to r. It reports whether s is one of
// them. Of a file the contents come from file.
func (r *CallResult) ParseEnd(s string, file ReadFile) (bool, error) {
	what, rest, _ := strings.Cut(s, ":")
	switch what {
	case "stdout", "stderr":
		c, err := ParseContents(rest)
		if err == nil && c.Path != "" {
			if file == nil {
				return true, fmt.Errorf("a file cannot be named here")
			}
			c.Data, err = file(c.Path)
		}
		if err != nil {
			return true, err
		}
		if what == "stdout" {
			r.Written = c.Data
		} else {
			r.Errors = c.Data
		}
	case "exit":
		n, err := strconv.ParseInt(rest, 10, 64)
		if err != nil || n < -1<<31 || n > 1<<32-1 {
			return true, fmt.Errorf("expectation %.100q: want exit:CODE, a number of 32 bits", s)
		}
		r.Exit = int32(uint32(n))
	default:
		return false, nil
	}
	return true, nil
}

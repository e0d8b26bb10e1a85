package wasi_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/wasi"
	"tassadar/wasm"
)

// Error numbers of the specification.
const (
	badf, inval, isdir, mfile, nametoolong, noent, notdir, rofs, spipe, notcapable = 8, 28, 31, 33, 37, 44, 54, 69, 70, 76
)

// functions are those of the adapter.
var functions = strings.Fields("args_get args_sizes_get clock_res_get clock_time_get environ_get environ_sizes_get fd_close fd_fdstat_get " +
	"fd_fdstat_set_flags fd_filestat_get fd_pread fd_prestat_dir_name fd_prestat_get fd_read fd_readdir fd_seek fd_tell fd_write " +
	"path_filestat_get path_open poll_oneoff proc_exit random_get sched_yield")

// exposing is a program that exports what it imports from WASI, and its memory.
func exposing(t testing.TB) []byte {
	t.Helper()
	var imports, exports strings.Builder
	for _, name := range functions {
		f, ok := wasi.Function(name)
		if !ok {
			t.Fatalf("the adapter has no %s", name)
		}
		fmt.Fprintf(&imports, "(import \"wasi_snapshot_preview1\" %q (func $%s", name, name)
		for _, p := range f.Params {
			fmt.Fprintf(&imports, " (param %s)", p)
		}
		for _, r := range f.Results {
			fmt.Fprintf(&imports, " (result %s)", r)
		}
		imports.WriteString("))\n")
		fmt.Fprintf(&exports, "(export %q (func $%s))\n", name, name)
	}
	return assemble(t, "(module "+imports.String()+"(memory (export \"memory\") 2)"+exports.String()+")")
}

// running is the adapter with what it was given.
type running struct {
	t             testing.TB
	mod           api.Module
	output, error []byte
	exit          *uint32
}

// begin makes a fresh instance.
func begin(t testing.TB, w *tassadar.WASI) *running {
	t.Helper()
	w.Adapter = tassadar.WASIAdapter
	if err := w.Check(); err != nil {
		t.Fatal(err)
	}
	module, err := wasi.Adapt(exposing(t))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	rt := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	t.Cleanup(func() { rt.Close(ctx) })
	r := &running{t: t}
	input := w.Input()
	_, err = rt.NewHostModuleBuilder("tassadar").
		NewFunctionBuilder().WithFunc(func(at uint32) int32 {
		if uint64(at) < uint64(len(input)) {
			return int32(input[at])
		}
		return -1
	}).Export("input").
		NewFunctionBuilder().WithFunc(func(b int32) { r.output = append(r.output, byte(b)) }).Export("output").
		NewFunctionBuilder().WithFunc(func(b int32) { r.error = append(r.error, byte(b)) }).Export("error").
		NewFunctionBuilder().WithFunc(func(code uint32) { r.exit = &code; panic(errors.New("exit")) }).Export("exit").
		Instantiate(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if r.mod, err = rt.Instantiate(ctx, module); err != nil {
		t.Fatal(err)
	}
	return r
}

// do calls a function and returns its error number, -1 after a trap.
func (r *running) do(name string, args ...int64) int {
	r.t.Helper()
	f := r.mod.ExportedFunction(name)
	params := make([]uint64, len(args))
	for i, a := range args {
		params[i] = uint64(a)
		if f.Definition().ParamTypes()[i] == api.ValueTypeI32 {
			params[i] = api.EncodeI32(int32(a))
		}
	}
	results, err := f.Call(context.Background(), params...)
	if err != nil || len(results) == 0 {
		return -1
	}
	return int(results[0])
}

func (r *running) want(errno int, name string, args ...int64) {
	r.t.Helper()
	if got := r.do(name, args...); got != errno {
		r.t.Errorf("%s%v: error %d, want %d", name, args, got, errno)
	}
}

func (r *running) bytes(at, n uint32) []byte {
	data, ok := r.mod.Memory().Read(at, n)
	if !ok {
		r.t.Fatalf("%d bytes at %d", n, at)
	}
	return slices.Clone(data)
}
func (r *running) u32(at uint32) uint32 { return binary.LittleEndian.Uint32(r.bytes(at, 4)) }
func (r *running) u64(at uint32) uint64 { return binary.LittleEndian.Uint64(r.bytes(at, 8)) }
func (r *running) put(at uint32, data string) {
	if !r.mod.Memory().Write(at, []byte(data)) {
		r.t.Fatal(at)
	}
}

// vectors writes a list of (pointer, length) at 0.
func (r *running) vectors(v ...uint32) {
	for i, n := range v {
		r.mod.Memory().WriteUint32Le(uint32(4*i), n)
	}
}

// open opens a path below a descriptor for reading.
func (r *running) open(fd int64, path string, how, rights int64) (errno int, opened int64) {
	r.t.Helper()
	r.put(4096, path)
	errno = r.do("path_open", fd, 1, 4096, int64(len(path)), how, rights, 0, 0, 4000)
	return errno, int64(r.u32(4000))
}

func tree() map[string]tassadar.Contents {
	out := map[string]tassadar.Contents{}
	for _, name := range []string{"a", "b/a", "b/b/a", "b/b/c", "b-x", "b0", "c/d/e/f", "é"} {
		out[name] = tassadar.Contents{Data: []byte("in " + name)}
	}
	return out
}

// The adapter has the functions that its page names, and imports no more than
// the declared set.
func TestFunctions(t *testing.T) {
	module, err := wasi.Adapt(exposing(t))
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(module)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Validate(); err != nil || len(m.Features()) > 0 {
		t.Errorf("%v, features %v", err, m.Features())
	}
	for _, imp := range m.Imports {
		if _, _, ok := tassadar.ImportSignature(imp.Module + "." + imp.Name); !ok {
			t.Errorf("imports %s.%s", imp.Module, imp.Name)
		}
	}
	if types := m.ValueTypes(); !slices.Equal(types, []tassadar.ValueType{tassadar.I32, tassadar.I64}) {
		t.Errorf("types %v", types)
	}
}

func TestArguments(t *testing.T) {
	r := begin(t, &tassadar.WASI{Args: []string{"p", "", "x y"}, Env: map[string]string{"B": "", "A": "1=2"}})
	r.want(0, "args_sizes_get", 0, 4)
	r.want(0, "environ_sizes_get", 8, 12)
	if got := []uint32{r.u32(0), r.u32(4), r.u32(8), r.u32(12)}; !slices.Equal(got, []uint32{3, 7, 2, 9}) {
		t.Errorf("sizes %v", got)
	}
	r.want(0, "args_get", 100, 200)
	r.want(0, "environ_get", 300, 400)
	if got := string(r.bytes(200, 7)); got != "p\x00\x00x y\x00" || r.u32(100) != 200 || r.u32(104) != 202 || r.u32(108) != 203 || r.u32(112) != 0 {
		t.Errorf("arguments %q at %d %d %d", got, r.u32(100), r.u32(104), r.u32(108))
	}
	if got := string(r.bytes(400, 9)); got != "A=1=2\x00B=\x00" || r.u32(300) != 400 || r.u32(304) != 406 {
		t.Errorf("variables %q at %d %d", got, r.u32(300), r.u32(304))
	}
	none := begin(t, &tassadar.WASI{Args: []string{}})
	none.want(0, "environ_sizes_get", 0, 4)
	none.want(0, "environ_get", 8, 12)
	if none.u64(0) != 0 || none.u64(8) != 0 {
		t.Error("variables of nothing")
	}
}

func TestStreams(t *testing.T) {
	r := begin(t, &tassadar.WASI{Stdin: tassadar.Contents{Data: []byte("0123456789")}})
	// Vectors are filled one after another, empty ones too; the end gives nothing.
	r.vectors(1000, 3, 0, 0, 1010, 4)
	r.want(0, "fd_read", 0, 0, 3, 500)
	if got := string(r.bytes(1000, 3)) + string(r.bytes(1010, 4)); got != "0123456" || r.u32(500) != 7 {
		t.Errorf("read %q, %d", got, r.u32(500))
	}
	r.want(0, "fd_read", 0, 0, 3, 500)
	if r.u32(500) != 3 {
		t.Errorf("read %d at the end", r.u32(500))
	}
	r.want(0, "fd_read", 0, 0, 3, 500)
	if r.u32(500) != 0 {
		t.Errorf("read %d behind the end", r.u32(500))
	}
	r.put(1000, "abcdefg")
	r.vectors(1000, 2, 1005, 0, 1004, 3)
	r.want(0, "fd_write", 1, 0, 3, 500)
	r.want(0, "fd_write", 2, 0, 1, 504)
	if string(r.output) != "abefg" || string(r.error) != "ab" || r.u32(500) != 5 || r.u32(504) != 2 {
		t.Errorf("wrote %q and %q, %d and %d", r.output, r.error, r.u32(500), r.u32(504))
	}
	r.want(notcapable, "fd_write", 0, 0, 1, 500)
	r.want(notcapable, "fd_write", 3, 0, 1, 500)
	r.want(notcapable, "fd_read", 1, 0, 1, 500)
	r.want(notcapable, "fd_read", 2, 0, 1, 500)
	r.want(isdir, "fd_read", 3, 0, 1, 500)
	for _, fd := range []int64{4, 19, 20, 1000, -1} {
		for _, name := range []string{"fd_write", "fd_read"} {
			r.want(badf, name, fd, 0, 1, 500)
		}
		r.want(badf, "fd_close", fd)
		r.want(badf, "fd_seek", fd, 0, 0, 500)
		r.want(badf, "fd_tell", fd, 500)
		r.want(badf, "fd_fdstat_get", fd, 500)
		r.want(badf, "fd_fdstat_set_flags", fd, 0)
		r.want(badf, "fd_filestat_get", fd, 500)
		r.want(badf, "fd_prestat_get", fd, 500)
		r.want(badf, "fd_prestat_dir_name", fd, 500, 1)
		r.want(badf, "fd_readdir", fd, 500, 10, 0, 600)
		r.want(badf, "fd_pread", fd, 0, 1, 0, 500)
	}
	for fd := range int64(3) {
		r.want(spipe, "fd_seek", fd, 0, 0, 500)
		r.want(spipe, "fd_tell", fd, 500)
		r.want(spipe, "fd_pread", fd, 0, 1, 0, 500)
		r.want(0, "fd_fdstat_set_flags", fd, 4)
		r.want(0, "fd_fdstat_get", fd, 500)
		if writes := r.u64(508)>>6&1 == 1; r.u32(500) != 0 || writes != (fd > 0) || (r.u64(508)>>1&1 == 1) == writes {
			t.Errorf("stream %d: type %d, rights %#x", fd, r.u32(500), r.u64(508))
		}
		r.want(0, "fd_filestat_get", fd, 500)
		r.want(0, "fd_close", fd)
		r.want(badf, "fd_close", fd)
		r.want(badf, "fd_write", fd, 0, 1, 500)
		r.want(badf, "fd_read", fd, 0, 1, 500)
	}
}

func TestPointersTrap(t *testing.T) {
	out := int64(2 << 16)
	r := begin(t, &tassadar.WASI{Stdin: tassadar.Contents{Data: []byte("abc")}})
	r.want(-1, "fd_read", 0, out, 1, 0)
	r.vectors(uint32(out)-1, 2)
	r.want(-1, "fd_read", 0, 0, 1, 500)
	r.want(-1, "fd_write", 1, 0, 1, 500)
	r.want(-1, "args_sizes_get", out, 0)
	r.want(-1, "random_get", out-4, 5)
	r.want(0, "random_get", out-4, 4)
	r.want(0, "random_get", out, 0)
}

func TestClockAndSleep(t *testing.T) {
	r := begin(t, &tassadar.WASI{Clock: 1000000})
	for i, want := range []uint64{1000000, 1001000, 2000, 3000, 1004000} {
		r.want(0, "clock_time_get", []int64{0, 1, 2, 3, 0}[i], 0, 8)
		if got := r.u64(8); got != want {
			t.Errorf("look %d: %d, want %d", i, got, want)
		}
	}
	r.want(inval, "clock_time_get", 4, 0, 8)
	r.want(inval, "clock_res_get", 4, 8)
	r.want(0, "clock_res_get", 0, 8)
	if r.u64(8) != 1000 {
		t.Errorf("resolution %d", r.u64(8))
	}
	subscribe := func(i int, user uint64, tag byte, clock uint32, timeout uint64, absolute bool) {
		b := make([]byte, 48)
		binary.LittleEndian.PutUint64(b, user)
		b[8] = tag
		binary.LittleEndian.PutUint32(b[16:], clock)
		binary.LittleEndian.PutUint64(b[24:], timeout)
		if absolute {
			b[40] = 1
		}
		r.put(uint32(2000+48*i), string(b))
	}
	now := func() uint64 { // without the look's own step
		r.want(0, "clock_time_get", 0, 0, 8)
		return r.u64(8)
	}
	poll := func(n int64) (users []uint64) {
		r.want(0, "poll_oneoff", 2000, 3000, n, 500)
		for i := range r.u32(500) {
			users = append(users, r.u64(3000+32*i))
		}
		return users
	}
	before := now()
	subscribe(0, 7, 0, 1, 5000, false)
	subscribe(1, 8, 0, 0, before+1000+3000, true)
	subscribe(2, 9, 0, 0, 9000, false)
	if got := poll(3); !slices.Equal(got, []uint64{8}) {
		t.Errorf("the first that is due: %v", got)
	}
	if got := now() - before; got != 4000 {
		t.Errorf("slept %d", got)
	}
	subscribe(1, 8, 0, 0, 5, true) // long ago
	if got, at := poll(3), now(); !slices.Equal(got, []uint64{8}) || at != before+5000 {
		t.Errorf("what is past: %v at +%d", got, at-before)
	}
	subscribe(1, 8, 0, 0, 5000, false)
	if got := poll(3); !slices.Equal(got, []uint64{7, 8}) {
		t.Errorf("two at once: %v", got)
	}
	at := now()
	subscribe(0, 7, 1, 0, 0, false)  // reading
	subscribe(1, 8, 2, 99, 0, false) // writing to nothing
	if got := poll(3); !slices.Equal(got, []uint64{7, 8}) || now() != at+1000 {
		t.Errorf("descriptors: %v", got)
	}
	if r.u64(3008) != 1<<16 || r.u64(3040) != 2<<16|badf {
		t.Errorf("events %#x and %#x", r.u64(3008), r.u64(3040))
	}
	subscribe(0, 7, 0, 0, 1<<64-1, false) // beyond the last instant
	if got := poll(1); !slices.Equal(got, []uint64{7}) || now() != 1<<64-1 {
		t.Errorf("for ever: %v at %d", got, r.u64(8))
	}
	r.want(inval, "poll_oneoff", 2000, 3000, 0, 500)
	r.want(0, "sched_yield")
}

func TestRandom(t *testing.T) {
	r := begin(t, &tassadar.WASI{Seed: 1234567})
	// The first numbers of SplitMix64 from this seed, as its authors' C program
	// prints them.
	want := []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821}
	r.want(0, "random_get", 0, 16)
	r.want(0, "random_get", 16, 3) // a step of its own
	r.want(0, "random_get", 24, 16)
	got := []uint64{r.u64(0), r.u64(8), r.u64(16), r.u64(24), r.u64(32)}
	want[2] &= 1<<24 - 1
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestExit(t *testing.T) {
	r := begin(t, &tassadar.WASI{})
	if r.do("proc_exit", -1); r.exit == nil || *r.exit != 1<<32-1 {
		t.Errorf("exit %v", r.exit)
	}
}

func TestFiles(t *testing.T) {
	r := begin(t, &tassadar.WASI{Files: tree(), Clock: 77})
	errno, fd := r.open(3, "b/b/c", 0, 1<<1)
	if errno != 0 || fd != 4 {
		t.Fatal(errno, fd)
	}
	content := "in b/b/c"
	read := func(n uint32) string {
		r.vectors(1000, n)
		r.want(0, "fd_read", fd, 0, 1, 500)
		return string(r.bytes(1000, r.u32(500)))
	}
	seek := func(delta int64, whence int64) uint64 {
		r.want(0, "fd_seek", fd, delta, whence, 500)
		return r.u64(500)
	}
	if got := read(3) + "|" + read(100) + "|" + read(1); got != "in |b/b/c|" {
		t.Errorf("read %q", got)
	}
	for _, c := range []struct {
		delta, whence int64
		at            uint64
		rest          string
	}{{0, 0, 0, content}, {2, 0, 2, content[2:]}, {-1, 2, 7, "c"}, {-8, 1, 0, content}, {100, 1, 108, ""}, {0, 2, 8, ""}, {1<<32 - 1, 0, 1<<32 - 1, ""}, {-(1<<32 - 1), 1, 0, content}} {
		if at := seek(c.delta, c.whence); at != c.at {
			t.Errorf("seek %d from %d: %d, want %d", c.delta, c.whence, at, c.at)
		}
		r.want(0, "fd_tell", fd, 600)
		if got := read(50); got != c.rest || r.u64(600) != c.at {
			t.Errorf("behind a seek to %d: %q, tell %d", c.at, got, r.u64(600))
		}
	}
	for _, c := range []struct{ delta, whence int64 }{{-1, 0}, {-9, 2}, {1 << 32, 0}, {-1 << 63, 1}, {1<<63 - 1, 1}, {0, 3}, {0, -1}} {
		seek(0, 2)
		r.want(inval, "fd_seek", fd, c.delta, c.whence, 500)
		if seek(0, 1) != 8 {
			t.Errorf("a seek that is refused moves: %v", c)
		}
	}
	r.vectors(1000, 4)
	r.want(0, "fd_pread", fd, 0, 1, 3, 500)
	if got := string(r.bytes(1000, r.u32(500))); got != "b/b/" || seek(0, 1) != 8 {
		t.Errorf("pread %q", got)
	}
	for at, n := range map[int64]uint32{8: 0, 7: 1, 1 << 32: 0, 1<<32 + 3: 0, 1<<63 - 1: 0} {
		r.want(0, "fd_pread", fd, 0, 1, at, 500)
		if r.u32(500) != n {
			t.Errorf("pread at %d: %d", at, r.u32(500))
		}
	}
	r.want(inval, "fd_pread", fd, 0, 1, -1, 500)
	r.want(0, "fd_filestat_get", fd, 700)
	if r.u64(716) != 4 || r.u64(732) != 8 || r.u64(740) != 77 || r.u64(748) != 77 || r.u64(756) != 77 || r.u64(724) != 1 {
		t.Errorf("file stat %x", r.bytes(700, 64))
	}
	r.want(notcapable, "fd_write", fd, 0, 1, 500)
	r.want(notdir, "fd_readdir", fd, 0, 10, 0, 500)
	r.want(0, "fd_fdstat_get", fd, 700)
	if r.bytes(700, 1)[0] != 4 || r.u64(708)>>6&1 != 0 {
		t.Errorf("descriptor stat %x", r.bytes(700, 24))
	}
	if errno, _ := r.open(fd, "a", 0, 0); errno != notdir {
		t.Errorf("below a file: %d", errno)
	}
	// Files are read-only however they are opened, also where there is none.
	for _, path := range []string{"a", "none"} {
		for _, c := range []struct{ how, rights int64 }{{1, 0}, {8, 0}, {4, 0}, {13, 0}, {0, 1 << 6}} {
			if errno, _ := r.open(3, path, c.how, c.rights); errno != rofs {
				t.Errorf("%s opened with %v: %d", path, c, errno)
			}
		}
	}
	if errno, _ := r.open(3, "a", 2, 0); errno != notdir {
		t.Errorf("a file as a folder: %d", errno)
	}
	// Sixteen are open at once; the lowest that is free comes next.
	for i := 5; i < 20; i++ {
		if errno, fd := r.open(3, "a", 0, 0); errno != 0 || fd != int64(i) {
			t.Errorf("descriptor %d: %d, %d", i, errno, fd)
		}
	}
	if errno, _ := r.open(3, "a", 0, 0); errno != mfile {
		t.Errorf("one more: %d", errno)
	}
	r.want(0, "fd_close", 7)
	if errno, fd := r.open(3, "b", 2, 0); errno != 0 || fd != 7 {
		t.Errorf("again: %d, %d", errno, fd)
	}
	r.want(0, "fd_prestat_get", 3, 700)
	if r.u64(700) != 1<<32 {
		t.Errorf("prestat %x", r.u64(700))
	}
	r.want(0, "fd_prestat_dir_name", 3, 700, 1)
	r.want(nametoolong, "fd_prestat_dir_name", 3, 700, 0)
	if r.bytes(700, 1)[0] != '/' {
		t.Error("the name of the folder")
	}
	r.want(0, "fd_close", 3)
	r.want(badf, "fd_prestat_get", 3, 700)
	if errno, _ := r.open(3, "a", 0, 0); errno != badf {
		t.Errorf("below a closed folder: %d", errno)
	}
}

// Paths lead where they lead in the Go library's file system of the same names.
func TestPaths(t *testing.T) {
	files := tree()
	model := fstest.MapFS{}
	for name := range files {
		model[name] = &fstest.MapFile{}
	}
	r := begin(t, &tassadar.WASI{Files: files})
	rnd := rand.New(rand.NewPCG(1, 2))
	words := []string{"a", "b", "c", "d", "e", "f", ".", ".", "", "b-x", "b0", "é", "..", "bb", "..."}
	found := map[int]int{}
	for range 3000 {
		var parts []string
		for range 1 + rnd.IntN(4) {
			parts = append(parts, words[rnd.IntN(len(words))])
		}
		base := []string{"", "b", "b/b", "c"}[rnd.IntN(4)]
		name := strings.Join(parts, "/")
		fd := int64(3)
		if base != "" {
			var errno int
			if errno, fd = r.open(3, base, 2, 0); errno != 0 {
				t.Fatal(base, errno)
			}
		}
		r.put(4096, name)
		got := r.do("path_filestat_get", fd, 0, 4096, int64(len(name)), 600)
		want := 0
		var plain []string
		if base != "" {
			plain = strings.Split(base, "/")
		}
		for _, p := range parts {
			if p != "" && p != "." {
				plain = append(plain, p)
			}
		}
		clean := "."
		if len(plain) > 0 {
			clean = strings.Join(plain, "/")
		}
		info, err := fs.Stat(model, clean)
		switch {
		case name == "":
			want = noent
		case strings.HasPrefix(name, "/"), slices.Contains(parts, ".."):
			want = notcapable
		case err != nil:
			want = noent
		case !info.IsDir() && strings.HasSuffix(name, "/"):
			want = notdir
		}
		if got != want {
			t.Fatalf("%q below %q: %d, want %d", name, base, got, want)
		}
		if got == 0 {
			kind := uint64(4)
			if info.IsDir() {
				kind = 3
			}
			if r.u64(616) != kind {
				t.Fatalf("%q below %q is of type %d, want %d", name, base, r.u64(616), kind)
			}
			if errno, opened := r.open(fd, name, 0, 0); errno != 0 {
				t.Fatalf("open %q below %q: %d", name, base, errno)
			} else {
				r.want(0, "fd_close", opened)
			}
		}
		if fd != 3 {
			r.want(0, "fd_close", fd)
		}
		found[want]++
	}
	if found[0] < 200 || found[notdir] < 5 || found[noent] < 300 || found[notcapable] < 300 {
		t.Errorf("paths of each kind: %v", found)
	}
	// As node has it.
	for path, want := range map[string]int{"a": 0, "a/": notdir, "a//": notdir, "./a/": notdir, "a/.": 0, "a/./": notdir, "b/a/": notdir, "b/": 0, "b//": 0, "c/d/": 0, "x/": noent} {
		errno, fd := r.open(3, path, 0, 0)
		if errno == 0 {
			r.want(0, "fd_close", fd)
		}
		r.put(4096, path)
		if stat := r.do("path_filestat_get", 3, 0, 4096, int64(len(path)), 600); errno != want || stat != want {
			t.Errorf("%q: open %d, stat %d, want %d", path, errno, stat, want)
		}
	}
	if errno, _ := r.open(3, "a/", 1, 0); errno != notdir {
		t.Errorf("creating a/: %d", errno)
	}
	for fd, want := range map[int64]int{9: badf, 0: notdir} {
		if errno, _ := r.open(fd, "new", 1, 0); errno != want {
			t.Errorf("creating below descriptor %d: %d, want %d", fd, errno, want)
		}
	}
	empty := begin(t, &tassadar.WASI{})
	for path, want := range map[string]int{".": 0, "./": 0, "a": noent, "..": notcapable, "": noent} {
		if errno, _ := empty.open(3, path, 0, 0); errno != want {
			t.Errorf("%q without files: %d, want %d", path, errno, want)
		}
	}
}

// Folders list the same with buffers of every size, read on from any entry.
func TestReaddir(t *testing.T) {
	r := begin(t, &tassadar.WASI{Files: tree()})
	type entry struct {
		Name  string
		Type  byte
		Inode uint64
	}
	for path, want := range map[string]string{".": "a b- b/ b0 c/ é", "b": "a b/", "b/b": "a c", "c": "d/", "c/d/e": "f"} {
		want = strings.Replace(want, "b-", "b-x", 1)
		errno, fd := r.open(3, path, 2, 0)
		if errno != 0 {
			t.Fatal(path, errno)
		}
		var first []entry
		for size := uint32(27); size < 200; size++ {
			var all []entry
			cookie := uint64(0)
			for range 100 {
				r.want(0, "fd_readdir", fd, 8192, int64(size), int64(cookie), 500)
				used := r.u32(500)
				data := r.bytes(8192, used)
				for len(data) >= 24 {
					n := int(binary.LittleEndian.Uint32(data[16:]))
					if len(data) < 24+n {
						break
					}
					all = append(all, entry{string(data[24 : 24+n]), data[20], binary.LittleEndian.Uint64(data[8:])})
					cookie = binary.LittleEndian.Uint64(data)
					data = data[24+n:]
				}
				if used < size {
					break
				}
			}
			if first == nil {
				first = all
			}
			if diff := cmp.Diff(first, all); diff != "" {
				t.Fatalf("%s with %d bytes:\n%s", path, size, diff)
			}
		}
		var names []string
		for _, e := range first {
			r.put(4096, e.Name)
			r.want(0, "path_filestat_get", fd, 0, 4096, int64(len(e.Name)), 600)
			if r.u64(608) != e.Inode || r.bytes(616, 1)[0] != e.Type {
				t.Errorf("%s/%s: inode %d and type %d, by its path %d and %d", path, e.Name, e.Inode, e.Type, r.u64(608), r.bytes(616, 1)[0])
			}
			if e.Type == 3 {
				e.Name += "/"
			}
			names = append(names, e.Name)
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
		r.want(0, "fd_readdir", fd, 8192, 100, 1<<62, 500)
		if r.u32(500) != 0 {
			t.Error("entries behind the last")
		}
		r.want(0, "fd_close", fd)
	}
}

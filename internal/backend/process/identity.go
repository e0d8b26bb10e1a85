package process

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"tassadar"
)

// Self is what a program says of itself.
type Self struct {
	PID     int    // 0 means the process that was started
	Path    string // of its executable; believed only where the system shows none
	Version string
}

// Identity is what really runs.
type Identity struct {
	Path    string          // of the executable, as the kernel shows it
	Version string          // as the program printed it
	Digest  tassadar.Digest // of the executable with the engine's libraries
	// Libraries are the files of the engine's libraries that it has mapped, sorted.
	Libraries []string
	// Args and Env are the command line, without the program, and the environment, as
	// the kernel shows them; nil where it shows none.
	Args, Env []string
}

// Files are the files of programs on this host, digested once for each state
// of one. It may be used by many goroutines.
type Files struct {
	// libraries are the beginnings of the base names of libraries that count as
	// engine: distributions link them apart from the program.
	libraries []string

	mu      sync.Mutex
	digests map[fileKey]tassadar.Digest // guarded by mu
}

// NewFiles returns an empty set. Of a program, the executable is digested with
// the mapped libraries whose base names begin with one of these.
func NewFiles(libraries ...string) *Files {
	return &Files{libraries: libraries, digests: map[fileKey]tassadar.Digest{}}
}

// fileKey stands for the contents of a file while this program runs.
type fileKey struct {
	path string // as the kernel shows it
	size int64  // bytes
	time int64  // of the last change, nanoseconds
}

// code is what executes: the program and the engine libraries it has mapped,
// digests by base name.
type code struct {
	Executable tassadar.Digest            `json:"executable"`
	Libraries  map[string]tassadar.Digest `json:"libraries,omitempty"`
}

// Identify finds out what a process executes. A wrapper may have started the
// program: the process that the program says to be must be one of the group
// that was started here.
func (f *Files) Identify(p *Process, self Self) (Identity, error) {
	if self.PID == 0 {
		self.PID = p.cmd.Process.Pid
	}
	exe, maps, err := executable(p, self)
	if err != nil {
		return Identity{}, err
	}
	id := Identity{Version: self.Version, Libraries: f.mapped(maps)}
	if maps != "" {
		if id.Args, id.Env, err = started(self.PID); err != nil {
			return Identity{}, err
		}
	}
	c := code{Libraries: map[string]tassadar.Digest{}}
	if id.Path, c.Executable, err = f.digest(exe); err != nil {
		return Identity{}, err
	}
	for _, lib := range id.Libraries {
		if _, c.Libraries[path.Base(lib)], err = f.digest(lib); err != nil {
			return Identity{}, err
		}
	}
	id.Digest = tassadar.DigestOf(c)
	return id, nil
}

// digest digests a file, once for each state of it, and returns where it is. One for
// another architecture is an error.
func (f *Files) digest(name string) (real string, d tassadar.Digest, err error) {
	file, err := os.Open(name)
	if err != nil {
		return "", "", err
	}
	defer file.Close()
	if err := foreign(name, file); err != nil {
		return "", "", err
	}
	info, err := file.Stat()
	if err != nil {
		return "", "", err
	}
	real = name
	if link, err := os.Readlink(name); err == nil {
		real = link
	}
	key := fileKey{real, info.Size(), info.ModTime().UnixNano()}
	f.mu.Lock()
	defer f.mu.Unlock()
	if d, ok := f.digests[key]; ok {
		return real, d, nil
	}
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", "", fmt.Errorf("read %s: %w", real, err)
	}
	d = tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil)))
	f.digests[key] = d
	return real, d, nil
}

// mapped finds the engine's shared libraries in the text of /proc/PID/maps
// (proc(5)).
func (f *Files) mapped(maps string) []string {
	var out []string
	for line := range strings.Lines(maps) {
		i := strings.IndexByte(line, '/')
		if i < 0 {
			continue
		}
		file := strings.TrimSuffix(line[i:], "\n")
		if slices.ContainsFunc(f.libraries, func(l string) bool { return strings.HasPrefix(path.Base(file), l) }) {
			out = append(out, file)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

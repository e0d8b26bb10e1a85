package v8

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"

	"tassadar"
)

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

// digest digests the code that process p executes.
func (n *Node) digest(p *process) (tassadar.Digest, error) {
	exe, libraries, err := executable(p.cmd.Process.Pid, p.hello.PID, p.hello.ExecPath)
	if err != nil {
		return "", err
	}
	c := code{Libraries: map[string]tassadar.Digest{}}
	if c.Executable, err = n.digestFile(exe); err != nil {
		return "", err
	}
	for _, lib := range libraries {
		if c.Libraries[path.Base(lib)], err = n.digestFile(lib); err != nil {
			return "", err
		}
	}
	return tassadar.DigestOf(c), nil
}

// digestFile digests a file, once for each state of it.
func (n *Node) digestFile(name string) (tassadar.Digest, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	real := name
	if link, err := os.Readlink(name); err == nil {
		real = link
	}
	key := fileKey{real, info.Size(), info.ModTime().UnixNano()}
	n.mu.Lock()
	defer n.mu.Unlock()
	if d, ok := n.digests[key]; ok {
		return d, nil
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("read %s: %w", real, err)
	}
	d := tassadar.Digest(fmt.Sprintf("sha256:%x", h.Sum(nil)))
	n.digests[key] = d
	return d, nil
}

// engineLibraries finds shared libraries of node and V8 in the text of
// /proc/PID/maps (proc(5)): distributions link them apart from the program.
func engineLibraries(maps string) []string {
	var out []string
	for line := range strings.Lines(maps) {
		i := strings.IndexByte(line, '/')
		if i < 0 {
			continue
		}
		file := strings.TrimSuffix(line[i:], "\n")
		base := path.Base(file)
		if strings.HasPrefix(base, "libnode") || strings.HasPrefix(base, "libv8") {
			out = append(out, file)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// goArch translates node's process.arch.
func goArch(arch string) string {
	switch arch {
	case "x64":
		return "amd64"
	case "ia32":
		return "386"
	case "ppc64":
		return "ppc64le"
	case "mipsel":
		return "mipsle"
	}
	return arch
}

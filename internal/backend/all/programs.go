package all

import (
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
)

// numbered are names of programs of one version, beside the plain one: node24, js102.
var numbered = regexp.MustCompile(`^[a-z]+[0-9]{1,4}$`)

// programs are the files that may be an engine: the plain name on the path, others of
// the pattern there that end in a number, and what npm installed below the folders. The
// plain name comes first, and is there also where the path has no such file.
func programs(folders []string, name, pattern string) []string {
	out := []string{name}
	for _, folder := range filepath.SplitList(os.Getenv("PATH")) {
		found, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil || !filepath.IsAbs(folder) {
			continue
		}
		for _, file := range found {
			if numbered.MatchString(filepath.Base(file)) && filepath.Base(file) != name && !slices.Contains(out, file) {
				out = append(out, file)
			}
		}
	}
	for _, folder := range folders {
		// The pattern holds no error, and a folder that is not there matches nothing.
		found, _ := filepath.Glob(filepath.Join(folder, "*", "node_modules", ".bin", name))
		out = append(out, found...)
	}
	return out
}

// goPrograms are those of a name that go installed below the folders, and the one on the path.
func goPrograms(folders []string, name string) []string {
	var out []string
	for _, folder := range folders {
		for _, pattern := range []string{filepath.Join("*", "bin"), "bin"} {
			// The pattern holds no error, and a folder that is not there matches nothing.
			found, _ := filepath.Glob(filepath.Join(folder, pattern, name))
			out = append(out, found...)
		}
	}
	return append(out, name)
}

// wizers are the programs of npm's package wizer itself: what it puts on a path is a
// script.
func wizers(folders []string) []string {
	var out []string
	for _, folder := range folders {
		found, _ := filepath.Glob(filepath.Join(folder, "*", "node_modules", "@bytecodealliance", "wizer-"+runtime.GOOS+"-*", "wizer"))
		out = append(out, found...)
	}
	return append(out, "wizer")
}

package main

import (
	"crypto/sha256"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// manifest says what the tests of some packages are made of.
type manifest map[string]*content // by package

// content is of one package: digests of its files by their path in it, the tests
// and their data among them, and the flags of its test binary.
type content struct {
	Flags string            `json:"flags"`
	Files map[string]string `json:"files"`
}

// setLine is a line of the file of results beside those of mutants: it says what a
// digest of theirs is of.
type setLine struct {
	Tests string   `json:"tests"`
	Files manifest `json:"set"`
}

// manifestOf reads the packages of suites.
func manifestOf(suites []*suite, flags []string) (manifest, error) {
	out := manifest{}
	for _, s := range suites {
		c := &content{fmt.Sprintf("%q", flags), map[string]string{}}
		out[s.pkg] = c
		err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(s.dir, path)
			if err != nil {
				return err
			}
			if d.IsDir() {
				if rel == "." || rel == "testdata" || filepath.Dir(rel) != "." && rel != filepath.Join("testdata", "rapid") {
					return nil
				}
				return fs.SkipDir
			}
			if !d.Type().IsRegular() {
				return nil
			}
			data, err := os.ReadFile(path)
			c.Files[filepath.ToSlash(rel)] = fmt.Sprintf("%x", sha256.Sum256(data))
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// digest names a manifest.
func (m manifest) digest() string {
	h := sha256.New()
	for _, pkg := range slices.Sorted(maps.Keys(m)) {
		fmt.Fprintf(h, "%s %s\n", pkg, m[pkg].Flags)
		for _, file := range slices.Sorted(maps.Keys(m[pkg].Files)) {
			fmt.Fprintf(h, "%s %s\n", file, m[pkg].Files[file])
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:12])
}

// added returns the tests of a suite that came to it since an earlier manifest, and
// reports whether they are all that a mutant has to pass which passed those of then:
// whether files with tests were added to the packages of the later one, and nothing
// else about them changed. An earlier manifest without the package is of other tests.
func (m manifest) added(later manifest, s *suite) (tests map[string]bool, ok bool) {
	for pkg, now := range later {
		before := m[pkg]
		if before == nil || before.Flags != now.Flags {
			return nil, false
		}
		for file, was := range before.Files {
			if now.Files[file] != was {
				return nil, false
			}
		}
		for file := range now.Files {
			if _, there := before.Files[file]; !there && (!strings.HasSuffix(file, "_test.go") || strings.Contains(file, "/")) {
				return nil, false
			}
		}
	}
	tests = map[string]bool{}
	for file := range later[s.pkg].Files {
		if _, there := m[s.pkg].Files[file]; there {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(s.dir, file), nil, 0)
		if err != nil {
			return nil, false
		}
		for _, d := range parsed.Decls {
			f, is := d.(*ast.FuncDecl)
			switch {
			case !is:
			case f.Name.Name == "init" || f.Name.Name == "TestMain" || f.Recv != nil && f.Name.IsExported() && !ownMethod(parsed, f):
				return nil, false // it may change what the tests of before do
			case f.Recv == nil:
				tests[f.Name.Name] = true
			}
		}
	}
	return tests, true
}

// ownMethod reports whether a method is of a type that its file declares.
func ownMethod(file *ast.File, f *ast.FuncDecl) bool {
	of := f.Recv.List[0].Type
	if star, ok := of.(*ast.StarExpr); ok {
		of = star.X
	}
	id, ok := of.(*ast.Ident)
	return ok && file.Scope.Lookup(id.Name) != nil
}

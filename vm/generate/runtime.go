package generate

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"tassadar/vm/int128"
	"tassadar/vm/internal/runtime"
)

// part is a top-level declaration of the run-time parts.
type part struct {
	text     string // with its comment, as it stands in generated code
	names    []string
	receiver string // "" where it is no method
	uses     []string
	imports  []string
}

// keptNames stay exported in generated code: Int is a type beside the type int,
// and generated code declares its own Token.
var keptNames = []string{"Int", "Token"}

// runtimeParts reads what generated code may copy. There, everything stands in
// one package and is not exported.
func runtimeParts() ([]part, error) {
	fset := token.NewFileSet()
	sources := []string{int128.Source}
	entries, err := fs.ReadDir(runtime.Sources, ".")
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		data, err := runtime.Sources.ReadFile(e.Name())
		if err != nil {
			return nil, err
		}
		sources = append(sources, string(data))
	}
	var files []*ast.File
	lower := map[string]string{}
	for _, src := range sources {
		f, err := parser.ParseFile(fset, "", src, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("run-time parts: %w", err)
		}
		files = append(files, f)
		ast.Inspect(f, func(n ast.Node) bool {
			for _, id := range declared(n) {
				if id.IsExported() && !slices.Contains(keptNames, id.Name) {
					lower[id.Name] = string(unicode.ToLower(rune(id.Name[0]))) + id.Name[1:]
				}
			}
			return true
		})
	}
	var parts []part
	for i, f := range files {
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
				continue
			}
			parts = append(parts, newPart(fset.File(f.Pos()), sources[i], f, d, lower))
		}
	}
	return parts, nil
}

// declared are the identifiers that a node declares for a whole package:
// functions, methods, types, constants, variables and fields.
func declared(n ast.Node) []*ast.Ident {
	switch n := n.(type) {
	case *ast.File:
		var out []*ast.Ident
		for _, d := range n.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				out = append(out, d.Name)
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.TypeSpec:
						out = append(out, s.Name)
					case *ast.ValueSpec:
						out = append(out, s.Names...)
					}
				}
			}
		}
		return out
	case *ast.StructType:
		var out []*ast.Ident
		for _, field := range n.Fields.List {
			out = append(out, field.Names...)
		}
		return out
	}
	return nil
}

func newPart(at *token.File, src string, f *ast.File, d ast.Decl, lower map[string]string) part {
	var p part
	var doc *ast.CommentGroup
	switch d := d.(type) {
	case *ast.FuncDecl:
		doc, p.names = d.Doc, []string{d.Name.Name}
		if d.Recv != nil {
			t := d.Recv.List[0].Type
			if star, ok := t.(*ast.StarExpr); ok {
				t = star.X
			}
			p.receiver = t.(*ast.Ident).Name
		}
	case *ast.GenDecl:
		doc = d.Doc
		for _, id := range declared(&ast.File{Decls: []ast.Decl{d}}) {
			p.names = append(p.names, id.Name)
		}
	}
	from := d.Pos()
	if doc != nil {
		from = doc.Pos()
	}
	imports := map[string]string{} // by name
	for _, s := range f.Imports {
		full, err := strconv.Unquote(s.Path.Value)
		if err == nil {
			imports[path.Base(full)] = full
		}
	}
	skip := map[*ast.Ident]bool{}
	var b strings.Builder
	done := at.Offset(from)
	copyTo := func(pos token.Pos) {
		b.WriteString(src[done:at.Offset(pos)])
		done = at.Offset(pos)
	}
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if !ok || imports[x.Name] == "" {
				return true
			}
			skip[x] = true
			if full := imports[x.Name]; !strings.HasPrefix(full, "tassadar/") {
				p.imports = append(p.imports, full)
				skip[n.Sel] = true
				return true
			}
			copyTo(x.Pos())
			done = at.Offset(n.Sel.Pos()) // without the package
		case *ast.Ident:
			if skip[n] {
				return true
			}
			p.uses = append(p.uses, n.Name)
			if to, ok := lower[n.Name]; ok {
				copyTo(n.Pos())
				b.WriteString(to)
				done = at.Offset(n.End())
			}
		}
		return true
	})
	copyTo(d.End())
	p.text = firstWord.ReplaceAllStringFunc(b.String(), func(line string) string {
		name := line[strings.LastIndexByte(line, ' ')+1:]
		if to, ok := lower[name]; ok && slices.Contains(p.names, name) {
			return strings.TrimSuffix(line, name) + to
		}
		return line
	})
	for i, name := range p.uses {
		if to, ok := lower[name]; ok {
			p.uses[i] = to
		}
	}
	for i, name := range p.names {
		if to, ok := lower[name]; ok {
			p.names[i] = to
		}
	}
	if to, ok := lower[p.receiver]; ok {
		p.receiver = to
	}
	return p
}

// firstWord is the begin of a comment.
var firstWord = regexp.MustCompile(`\A// \w+`)

var identifier = regexp.MustCompile(`[A-Za-z_]\w*`)

// runtimeFile is the file of those parts that the generated files use, and that
// these parts use.
func runtimeFile(pkg string, generated []File) (File, error) {
	parts, err := runtimeParts()
	if err != nil {
		return File{}, err
	}
	used := map[string]bool{}
	for _, f := range generated {
		for _, name := range identifier.FindAllString(string(f.Data), -1) {
			used[name] = true
		}
	}
	kept := make([]bool, len(parts))
	imports := map[string]bool{}
	for changed := true; changed; {
		changed = false
		for i, p := range parts {
			if kept[i] || p.receiver != "" && !used[p.receiver] || !slices.ContainsFunc(p.names, func(n string) bool { return used[n] }) {
				continue
			}
			kept[i], changed = true, true
			for _, name := range p.uses {
				used[name] = true
			}
			for _, name := range p.imports {
				imports[name] = true
			}
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "// Code generated from package vm of tassadar; DO NOT EDIT.\n\npackage %s\n\nimport (\n", pkg)
	for _, name := range slices.Sorted(maps.Keys(imports)) {
		fmt.Fprintf(&b, "%q\n", name)
	}
	b.WriteString(")\n")
	for i, p := range parts {
		if kept[i] {
			b.WriteString("\n" + p.text + "\n")
		}
	}
	data, err := format.Source([]byte(b.String()))
	if err != nil {
		return File{}, fmt.Errorf("format run-time parts: %w", err)
	}
	return File{"runtime.go", data}, nil
}

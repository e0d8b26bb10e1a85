// Package strictyaml reads and writes the YAML that people give to this
// program: a part of YAML 1.2 in which every text has one meaning. [Decode] is
// the only reader of YAML, [Encode] the only writer of files.
//
// What is read: one document of mappings, lists and scalars, in block or flow
// form, with comments, LF or CRLF, and a byte order mark at the start. Integers
// are plain decimal digits, booleans are true and false, both without quotes, also
// numbers that JSON carries as text ([tassadar.Uint]).
// Where text is wanted a scalar without quotes is that text as it stands, 1.10
// and no included. A value is never empty. Anchors, aliases, merge keys, tags,
// directives and further documents are refused where they stand; so are unknown
// and repeated keys, control and invisible characters outside escapes, and what
// is larger or deeper than the bounds below. Errors name file, line and column.
package strictyaml

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/scanner"
	"github.com/goccy/go-yaml/token"

	"tassadar"
)

// Bounds of one file. Tokens are names, values and signs of the syntax.
const (
	MaxBytes  = 1 << 20
	MaxDepth  = 64
	MaxTokens = 100_000
)

// Error says what is wrong where.
type Error struct {
	File         string
	Line, Column int // from 1, in characters
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Decode reads one document into v, a pointer to a struct with yaml tags. The
// name of the file is for messages only. Every error is an [Error].
func Decode(file string, data []byte, v any) error { return DecodeFrom(file, data, v, nil) }

// DecodeFrom is [Decode] where values may name files: those that have a method
// UnmarshalTextFrom read them by read.
func DecodeFrom(file string, data []byte, v any, read tassadar.ReadFile) (err error) {
	d := &decoder{file: file, read: read}
	defer func() {
		// The parser is not ours; a fault of it is an error of the file.
		if r := recover(); r != nil {
			err = d.errorf(1, 1, "the file cannot be read as YAML: %v", r)
		}
	}()
	body, err := d.parse(data)
	if err != nil {
		return err
	}
	return d.into(body, v)
}

type decoder struct {
	file string
	read tassadar.ReadFile // nil where values may name no files
}

// fileReader is a value whose text may name a file.
type fileReader interface {
	UnmarshalTextFrom(text []byte, read tassadar.ReadFile) error
}

func (d *decoder) errorf(line, column int, format string, args ...any) error {
	return &Error{d.file, max(line, 1), max(column, 1), fmt.Sprintf(format, args...)}
}

func (d *decoder) at(t *token.Token, format string, args ...any) error {
	return d.errorf(t.Position.Line, t.Position.Column, format, args...)
}

// parse returns the body of the one document.
func (d *decoder) parse(data []byte) (ast.Node, error) {
	text, err := d.text(data)
	if err != nil {
		return nil, err
	}
	tokens, err := d.scan(text)
	if err != nil {
		return nil, err
	}
	file, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		var syntax yaml.Error
		if errors.As(err, &syntax) && syntax.GetToken() != nil {
			return nil, d.at(syntax.GetToken(), "%s", syntax.GetMessage())
		}
		return nil, d.errorf(1, 1, "%v", err)
	}
	var body ast.Node
	for _, doc := range file.Docs {
		switch {
		case doc.Body == nil || doc.Body.Type() == ast.CommentType:
		case body != nil:
			return nil, d.at(doc.Body.GetToken(), "a second document; a file holds one document")
		default:
			body = doc.Body
		}
	}
	if body == nil {
		return nil, d.errorf(1, 1, "the file is empty; want a mapping of keys to values")
	}
	return body, nil
}

// text checks the bytes: size, encoding, and that what is there can be seen.
func (d *decoder) text(data []byte) (string, error) {
	if len(data) > MaxBytes {
		return "", d.errorf(1, 1, "the file has %d bytes, at most %d", len(data), MaxBytes)
	}
	for _, mark := range [][]byte{{0xff, 0xfe}, {0xfe, 0xff}, {0, 0, 0xfe, 0xff}} {
		if bytes.HasPrefix(data, mark) {
			return "", d.errorf(1, 1, "the file is UTF-16 or UTF-32; save it as UTF-8")
		}
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	line, column, indent := 1, 1, true
	for at := 0; at < len(data); {
		r, n := utf8.DecodeRune(data[at:])
		switch {
		case n == 1 && r == utf8.RuneError:
			return "", d.errorf(line, column, "a byte that is no UTF-8, %s", tassadar.Printable(string(data[at:at+1])))
		case r == '\r' && at+1 < len(data) && data[at+1] == '\n':
		case r == '\n':
			line, column, indent = line+1, 0, true
		case r == '\t' && indent:
			return "", d.errorf(line, column, "a tab in the indentation; indent with spaces")
		case r == '\t':
		case !tassadar.Visible(r):
			return "", d.errorf(line, column, "the character %s, which does not show; where it is meant, write it as an escape in double quotes", tassadar.Printable(string(r)))
		default:
			indent = indent && r == ' '
		}
		column++
		at += n
	}
	return string(data), nil
}

// scan makes tokens, and stops at the first that is refused or too much: the
// parser behind it recurses.
func (d *decoder) scan(text string) (token.Tokens, error) {
	var tokens token.Tokens
	var s scanner.Scanner
	s.Init(text)
	nesting := nesting{}
	documents := false // a document began
	for {
		some, err := s.Scan()
		if errors.Is(err, io.EOF) {
			return tokens, nil
		}
		for _, t := range some {
			if err := d.refused(t, documents); err != nil {
				return nil, err
			}
			documents = documents || t.Type != token.CommentType
			if nesting.add(t) > MaxDepth {
				return nil, d.at(t, "nested more than %d deep", MaxDepth)
			}
		}
		tokens.Add(some...)
		if len(tokens) > MaxTokens {
			return nil, d.at(tokens[MaxTokens], "more than %d names, values and signs", MaxTokens)
		}
	}
}

func (d *decoder) refused(t *token.Token, begun bool) error {
	switch t.Type {
	case token.AnchorType:
		return d.at(t, "an anchor (&); write the value where it is needed")
	case token.AliasType:
		return d.at(t, "an alias (*); write the value itself, or put text in quotes")
	case token.TagType:
		return d.at(t, "a tag (%s); the type of a value follows from its key", strings.TrimSpace(t.Value))
	case token.MergeKeyType:
		return d.at(t, "a merge key (<<); write the keys where they are needed")
	case token.DirectiveType:
		return d.at(t, "a directive (%%); a file begins with its first key")
	case token.DocumentHeaderType:
		if begun {
			return d.at(t, "a second document; a file holds one document")
		}
	case token.InvalidType:
		return d.at(t, "%s", t.Error)
	}
	return nil
}

// nesting follows how deep the parser would have to go.
type nesting struct {
	columns []int // of the open block mappings and lists
	flow    int
	last    *token.Token // what may be a key
}

func (n *nesting) add(t *token.Token) int {
	switch t.Type {
	case token.SequenceStartType, token.MappingStartType:
		n.flow++
	case token.SequenceEndType, token.MappingEndType:
		n.flow = max(n.flow-1, 0)
	case token.SequenceEntryType, token.MappingKeyType:
		n.block(t)
	case token.MappingValueType:
		if n.last != nil && n.last.Position.Line == t.Position.Line {
			n.block(n.last)
		}
	}
	if t.Type != token.CommentType {
		n.last = t
	}
	return len(n.columns) + n.flow
}

func (n *nesting) block(t *token.Token) {
	if n.flow > 0 {
		return
	}
	column := t.Position.Column
	for len(n.columns) > 0 && n.columns[len(n.columns)-1] >= column {
		n.columns = n.columns[:len(n.columns)-1]
	}
	n.columns = append(n.columns, column)
}

package vm

import (
	"bytes"
	"strings"
)

// Token is the number of a token in a model's vocabulary, from 0.
type Token int32

// ParseTokens reads whitespace-separated token names; "<sp>" stands for a
// space inside a name. An unknown name is input_malformed, more than limit
// tokens token_limit_exceeded (limit 0: none).
func (m *Model) ParseTokens(data []byte, limit int) ([]Token, error) {
	byName, _ := newNameIndex(m.Names)
	var out []Token
	line := 1
	for len(data) > 0 {
		switch data[0] {
		case '\n':
			line++
			fallthrough
		case ' ', '\t', '\r':
			data = data[1:]
			continue
		}
		end := bytes.IndexAny(data, " \t\r\n")
		if end < 0 {
			end = len(data)
		}
		name := data[:end]
		data = data[end:]
		t, ok := byName.token(string(name))
		if !ok && bytes.Contains(name, []byte("<sp>")) {
			t, ok = byName.token(strings.ReplaceAll(string(name), "<sp>", " "))
		}
		if !ok {
			if len(name) > 40 {
				name = name[:40]
			}
			return nil, Errorf(CodeInputMalformed, "line %d: the model has no token %q", line, name)
		}
		if limit > 0 && len(out) == limit {
			return nil, Errorf(CodeTokenLimit, "line %d: more than %d tokens", line, limit)
		}
		out = append(out, t)
	}
	return out, nil
}

// FormatTokens writes token names separated by single spaces.
func (m *Model) FormatTokens(tokens []Token) string {
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(m.Name(t))
	}
	return b.String()
}

// Name returns the printable name of t.
func (m *Model) Name(t Token) string {
	if t < 0 || int(t) >= len(m.Names) {
		return "<none>"
	}
	return strings.ReplaceAll(m.Names[t], " ", "<sp>")
}

// CheckTokens is input_malformed where a token is none of the vocabulary.
func (m *Model) CheckTokens(tokens []Token) error {
	for i, t := range tokens {
		if t < 0 || int(t) >= len(m.Names) {
			return Errorf(CodeInputMalformed, "position %d: token %d of a vocabulary of %d", i, t, len(m.Names))
		}
	}
	return nil
}

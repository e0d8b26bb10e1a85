package vm

import (
	"bytes"
	"io"
	"strings"
)

// Token is the number of a token in a model's vocabulary, from 0.
type Token int32

// ParseTokens is [Model.ReadTokens] of what is in memory.
func (m *Model) ParseTokens(data []byte, limit int) ([]Token, error) {
	return m.ReadTokens(bytes.NewReader(data), limit)
}

// mostName bounds the bytes of a name in a text, beyond which no model has any that is
// read: it is what a reader keeps at once.
const mostName = 1 << 16

// ReadTokens reads whitespace-separated token names as they come; "<sp>" stands for a
// space inside a name. An unknown name is input_malformed, more than limit tokens
// token_limit_exceeded (limit 0: none). An error of the reader is returned as it is.
func (m *Model) ReadTokens(r io.Reader, limit int) ([]Token, error) {
	byName, _ := newNameIndex(m.Names)
	var out []Token
	line := 1
	take := func(name []byte) error {
		t, ok := byName.token(string(name))
		if !ok && bytes.Contains(name, []byte("<sp>")) {
			t, ok = byName.token(strings.ReplaceAll(string(name), "<sp>", " "))
		}
		if !ok {
			return Errorf(CodeInputMalformed, "line %d: the model has no token %q", line, name[:min(len(name), 40)])
		}
		if limit > 0 && len(out) == limit {
			return Errorf(CodeTokenLimit, "line %d: more than %d tokens", line, limit)
		}
		out = append(out, t)
		return nil
	}
	buffer := make([]byte, mostName)
	for held := 0; ; {
		n, err := r.Read(buffer[held:])
		data := buffer[:held+n]
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
			if end < 0 && (err == nil && len(data) < mostName || err != nil && err != io.EOF) {
				break // the name may go on, or what could not be read is its end
			}
			if end < 0 {
				end = len(data)
			}
			if err := take(data[:end]); err != nil {
				return nil, err
			}
			data = data[end:]
		}
		switch {
		case err == io.EOF:
			return out, nil
		case err != nil:
			return nil, err
		}
		held = copy(buffer, data)
	}
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

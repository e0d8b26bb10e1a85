package toolchain

import (
	"bytes"
	"fmt"
)

// section is a piece of a module as it lies there: the header, or a section with its
// name and contents.
type section struct {
	name     string
	from, to int // bytes of the module
}

// sectionNames are those of section 5.5.2 of the specification, by id, and that of
// the exception handling proposal.
var sectionNames = [...]string{"custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count", "tag"}

// sections cuts a module into its sections. What is no section is a last piece: a
// compiler may have written anything.
func sections(module []byte) []section {
	const header = 8
	if len(module) < header || string(module[:4]) != "\x00asm" {
		return []section{{"no module", 0, len(module)}}
	}
	out := []section{{"header", 0, header}}
	for at := header; at < len(module); {
		size, n := leb(module[at+1:])
		end := at + 1 + n + size
		if n == 0 || end > len(module) {
			return append(out, section{"broken", at, len(module)})
		}
		id := int(module[at])
		name := fmt.Sprintf("section %d", id)
		if id < len(sectionNames) {
			name = sectionNames[id] + " section"
		}
		if id == 0 {
			content := module[at+1+n : end]
			if length, n := leb(content); n > 0 && n+length <= len(content) {
				name = fmt.Sprintf("custom section %q", content[n:n+length])
			}
		}
		out = append(out, section{name, at, end})
		at = end
	}
	return out
}

// leb reads an unsigned number of at most 32 bits and says how many bytes it has, 0
// for a broken one.
func leb(data []byte) (value, bytes int) {
	for i := 0; i < len(data) && i < 5; i++ {
		value |= int(data[i]&0x7f) << (7 * i)
		if data[i] < 0x80 {
			return value, i + 1
		}
	}
	return 0, 0
}

// Differs says where two modules first differ: in which section, and at which byte of
// the first module; "" where they are equal.
func Differs(a, b []byte) string {
	if bytes.Equal(a, b) {
		return ""
	}
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	first, second := sections(a), sections(b)
	for i, s := range first {
		if at >= s.to && i < len(first)-1 {
			continue
		}
		switch {
		case at >= len(a):
			return fmt.Sprintf("the first ends after %d bytes, and the second goes on with its %s", len(a), within(second, at))
		case at >= len(b):
			return fmt.Sprintf("the second ends after %d bytes, and the first goes on with its %s", len(b), s.name)
		case i < len(second) && second[i].name != s.name && second[i].from == s.from:
			return fmt.Sprintf("from byte %d on: the first has its %s there, the second its %s", s.from, s.name, second[i].name)
		}
		return fmt.Sprintf("first in the %s of bytes %d to %d, at byte %d: %#02x, then %#02x", s.name, s.from, s.to-1, at, a[at], b[at])
	}
	return fmt.Sprintf("at byte %d", at)
}

// within is the name of the section that a byte lies in.
func within(all []section, at int) string {
	for _, s := range all {
		if at < s.to {
			return s.name
		}
	}
	return "end"
}

package wasm

import (
	"encoding/binary"
)

// LimitMemory gives every memory that a module defines at most so many pages to grow
// to, for engines that have no limit of their own. A module that does not decode, or
// whose memories have smaller maxima already, comes back as it is.
func LimitMemory(data []byte, pages uint64) []byte {
	m, err := Decode(data)
	if err != nil {
		return data
	}
	changed := false
	content := binary.AppendUvarint(nil, uint64(len(m.Memories)))
	for _, mem := range m.Memories {
		if !mem.HasMax || mem.Max > pages {
			mem.HasMax, mem.Max, changed = true, max(pages, mem.Min), true
		}
		// Flags of limits (section 5.3.7; threads; memory64): maximum, shared, wide.
		flags := byte(0)
		for i, set := range []bool{mem.HasMax, mem.Shared, mem.Wide} {
			if set {
				flags |= 1 << i
			}
		}
		content = binary.AppendUvarint(append(content, flags), mem.Min)
		if mem.HasMax {
			content = binary.AppendUvarint(content, mem.Max)
		}
	}
	if !changed {
		return data
	}
	out := newModule()
	for _, s := range m.sections {
		if s.id == sectionMemory {
			out.section(s.id, content)
		} else {
			out.section(s.id, data[s.start:s.end])
		}
	}
	return out
}

// Rename names the exports of a module by their places, and leaves its custom sections
// out: engines that make names of exports or modules into others do not meet them.
func Rename(data []byte, name func(export int) string) ([]byte, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	content := binary.AppendUvarint(nil, uint64(len(m.Exports)))
	for i, e := range m.Exports {
		content = appendName(content, name(i))
		content = append(content, byte(e.Kind))
		content = binary.AppendUvarint(content, uint64(e.Index))
	}
	out := newModule()
	for _, s := range m.sections {
		switch s.id {
		case sectionCustom:
		case sectionExport:
			out.section(s.id, content)
		default:
			out.section(s.id, data[s.start:s.end])
		}
	}
	return out, nil
}

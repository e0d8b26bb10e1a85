package wasm

import (
	"bytes"
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
	return bytes.Clone(out)
}

package wasm

import "encoding/binary"

// module is a module being written.
type module []byte

func newModule() module { return module("\x00asm\x01\x00\x00\x00") }

func (m *module) section(id byte, content []byte) {
	*m = append(*m, id)
	*m = binary.AppendUvarint(*m, uint64(len(content)))
	*m = append(*m, content...)
}

func appendName(out []byte, name string) []byte {
	out = binary.AppendUvarint(out, uint64(len(name)))
	return append(out, name...)
}

// appendSigned appends a signed LEB128 (section 5.2.2).
func appendSigned(out []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(out, b)
		}
		out = append(out, b|0x80)
	}
}

package tokenvm

import (
	"io"

	"tassadar"
	"tassadar/vm/isa"
)

// Host answers the declared imports.
type Host struct {
	Input     []byte
	InputName string // of the file that the input is from, for people
	Clock     int64  // nanoseconds
	Output    io.Writer
	Errors    io.Writer // of tassadar.error; nil drops them

	exited bool
	code   int32
}

// Answer answers the imports of a program by their index. Output that can be
// flushed is, at the end of every line.
func (h *Host) Answer(p *isa.Program) func(int, []uint64) ([]uint64, error) {
	return func(call int, args []uint64) ([]uint64, error) {
		switch im := p.Imports[call]; importName(im) {
		case tassadar.ImportInput:
			if at := args[0]; at < uint64(len(h.Input)) {
				return []uint64{uint64(h.Input[at])}, nil
			}
			return []uint64{1<<32 - 1}, nil
		case tassadar.ImportOutput:
			return nil, write(h.Output, byte(args[0]))
		case tassadar.ImportError:
			return nil, write(h.Errors, byte(args[0]))
		case tassadar.ImportExit: // the lowered import traps behind it
			h.exited, h.code = true, int32(uint32(args[0]))
			return nil, nil
		case tassadar.ImportClock:
			return []uint64{uint64(h.Clock)}, nil
		default:
			return nil, tassadar.Errorf(tassadar.ImportUnknown, "%s.%s", im.Module, im.Name)
		}
	}
}

// write writes a byte.
func write(w io.Writer, b byte) error {
	if w == nil {
		return nil
	}
	_, err := w.Write([]byte{b})
	if f, ok := w.(interface{ Flush() error }); ok && err == nil && b == '\n' {
		err = f.Flush()
	}
	return err
}

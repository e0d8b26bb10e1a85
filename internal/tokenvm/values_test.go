package tokenvm

import (
	"strings"
	"testing"

	"tassadar/vm/isa"
)

// Values of a host are written as all others are.
func TestAppendValues(t *testing.T) {
	types := []isa.Type{isa.I32, isa.I64, isa.F32, isa.F64}
	for _, v := range []uint64{0, 1, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 63, 1<<64 - 1} {
		bits := []uint64{v & (1<<32 - 1), v, v & (1<<32 - 1), v}
		for n := range len(types) + 1 {
			if got, want := string(appendValues(nil, types[:n], bits[:n])), strings.Join(values(types[:n], bits[:n]), " "); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

package wasm_test

import (
	"fmt"
	"strings"
	"testing"

	"tassadar/wasm"
)

// The assembler reads every name of an instruction behind a prefix as the opcode that
// is called so.
func TestNamesOfInstructions(t *testing.T) {
	var ops []wasm.Opcode
	var text strings.Builder
	text.WriteString("(module (memory 1 1 shared)\n")
	for prefix, last := range map[wasm.Opcode]wasm.Opcode{0xfd: 0x113, 0xfe: 0x4e} {
		for sub := range last + 1 {
			op := prefix<<16 | sub
			name := op.String()
			if strings.HasPrefix(name, "0x") || strings.Contains(name, "relaxed_dot") { // wabt 1.0.32 is older than their names
				continue
			}
			immediates := ""
			switch {
			case strings.HasSuffix(name, "_lane"), strings.Contains(name, "extract_lane"):
				immediates = " 0"
			case name == "v128.const":
				immediates = " i32x4 0 0 0 0"
			case name == "i8x16.shuffle":
				immediates = strings.Repeat(" 0", 16)
			}
			ops = append(ops, op)
			fmt.Fprintf(&text, "(func %s%s)\n", name, immediates)
		}
	}
	text.WriteString(")")
	// 236 of SIMD (WebAssembly 2.0), 18 of relaxed SIMD, 67 atomic ones.
	if len(ops) != 236+18+67 {
		t.Errorf("%d names", len(ops))
	}
	m, err := wasm.Decode(wat(t, text.String()))
	if err != nil {
		t.Fatal(err)
	}
	for i := range m.Funcs {
		for in := range m.Instructions(&m.Funcs[i]) {
			if in.Op != ops[i] {
				t.Errorf("%v is read as %#x, not %#x", ops[i], uint32(in.Op), uint32(ops[i]))
			}
			break
		}
	}
}

func TestProposal(t *testing.T) {
	for op, want := range map[wasm.Opcode]wasm.Feature{
		0x6a: "", 0x92: "", 0xc0: wasm.SignExtension, 0x12: wasm.TailCall, 0x15: wasm.FunctionReferences, 0xfc << 16: wasm.SaturatingConversion,
		0xfd<<16 | 16: wasm.SIMD, 0xfd<<16 | 0x100: wasm.RelaxedSIMD, 0xfe<<16 | 3: wasm.Threads, 0xd0: wasm.ReferenceTypes,
	} {
		if got := op.Proposal(); got != want {
			t.Errorf("%v: %q, want %q", op, got, want)
		}
	}
	if got := wasm.Opcode(0xfd<<16 | 154).String(); got != "0xfd 154" {
		t.Errorf("no instruction: %s", got)
	}
}

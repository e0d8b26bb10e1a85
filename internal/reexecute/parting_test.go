package reexecute_test

import (
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/parting"
)

const (
	singles  = "tassadar.numeric_profile.f32_only.v1"
	compiler = "wazero.compiler"
)

// TestPart: where two engines give other bits for a sum of two NaNs, the very addition
// is found, with its operands and both results, and a module of a few instructions that
// shows the difference.
func TestPart(t *testing.T) {
	m := measure(t, singles, interpreter, []string{"f32_nan"}, nil)
	m.source.Backends = engines(t, interpreter, compiler)
	p, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_nan/two_operands", "")
	if err != nil {
		t.Fatal(err)
	}
	o := p.Operation
	if !p.Confirmed || o == nil || o.Op != "f32.add" || p.Engines[0].Family != interpreter || p.Engines[1].Family != compiler {
		t.Fatalf("%+v, %+v", p, o)
	}
	nan := func(bits uint64) tassadar.Value { return tassadar.Value{Type: tassadar.F32, Bits: bits} }
	if !slices.Equal(o.Operands[0], o.Operands[1]) || len(o.Operands[0]) != 2 || o.Results[0] == o.Results[1] || o.Results[0].Bits&nan(0x7fc00000).Bits != 0x7fc00000 {
		t.Errorf("%+v", o)
	}
	if p.Reproducer == nil || p.Reproducer.Bits[0] != tassadar.Uint(o.Results[0].Bits) || p.Reproducer.Bits[1] != tassadar.Uint(o.Results[1].Bits) || len(p.Reproducer.Module) > 100 {
		t.Errorf("%+v", p.Reproducer)
	}
	// The other way round it is the same operation.
	other, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_nan/two_operands", compiler)
	if err != nil || other.Operation.Number != o.Number || other.Operation.Offset != o.Offset {
		t.Errorf("%+v, %v", other, err)
	}
	// Engines that agree part nowhere, and that is said.
	if _, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_nan/canonical_operand", ""); tassadar.CodeOf(err) != tassadar.Unmeasured || !strings.Contains(err.Error(), compiler+" comes to the same result") {
		t.Errorf("%v", err)
	}
	if _, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_nan/canonical_operand", ""); !strings.Contains(tassadar.NextOf(err), "the reference may be wrong") {
		t.Errorf("the receipt's result came again: %s", tassadar.NextOf(err))
	}
	elsewhere := *m.rc
	elsewhere.Cases = slices.Clone(elsewhere.Cases)
	for i := range elsewhere.Cases {
		seen := slices.Clone(elsewhere.Cases[i].Seen)
		seen[0].Digest = tassadar.DigestBytes([]byte("of another host"))
		elsewhere.Cases[i].Seen = seen
	}
	if _, err := m.source.Part(t.Context(), &m.a, &elsewhere, "f32_nan/canonical_operand", ""); tassadar.CodeOf(err) != tassadar.Unmeasured || !strings.Contains(tassadar.NextOf(err), "look for it there") {
		t.Errorf("the receipt's result did not come again: %v, %s", err, tassadar.NextOf(err))
	}
	if _, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_nan/two_operands", "v8-99.turbofan"); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("%v", err)
	}
}

// TestPartOfIntegers: an engine that stores another value is found at the first
// instruction behind it, in a module without floats.
func TestPartOfIntegers(t *testing.T) {
	m, id := countedCase(t)
	honest := engines(t, interpreter, compiler)
	m.source.Backends = []backend.Backend{honest[0], misstoring(honest[1])}
	p, err := m.source.Part(t.Context(), &m.a, m.rc, id, "")
	if err != nil {
		t.Fatal(err)
	}
	if p.Operation != nil || p.State == nil || p.State.Instructions == 0 || p.State.Instructions > 100 || !p.Confirmed {
		t.Errorf("%+v, %+v", p, p.State)
	}
	if s := p.State; s.Differs != parting.DiffersMemory || s.Page != 0 || s.Sizes[0] == 0 || s.Sizes[0] != s.Sizes[1] {
		t.Errorf("%+v", s)
	}
}

// TestPartByFusion: an engine that makes another instruction of a product and a sum that
// stand together, and of neither alone, is found at the sum, and the reproducer makes both.
func TestPartByFusion(t *testing.T) {
	m := measure(t, singles, interpreter, []string{"f32_kernels"}, nil)
	honest := engines(t, interpreter, compiler)
	const mul, add, sub = 0x94, 0x92, 0x93
	m.source.Backends = []backend.Backend{honest[0], faulty(honest[1], []byte{mul, add}, []byte{mul, sub})}
	p, err := m.source.Part(t.Context(), &m.a, m.rc, "f32_kernels/dot", "")
	if err != nil || p.Operation == nil || p.Operation.Op != "f32.add" || p.Reproducer == nil || strings.Count(p.Reproducer.Text, "f32.mul") != 2 {
		t.Fatalf("%+v, %v", p, err)
	}
	if o := p.Operation; !slices.Equal(o.Operands[0], o.Operands[1]) || o.Results[0] == o.Results[1] || o.Number != 2 {
		t.Errorf("%+v", o)
	}
}

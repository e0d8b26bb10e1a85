package reexecute_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/testing/fake"
)

const (
	closeout    = "tassadar.internal_compute.article_closeout.v1"
	interpreter = "wazero.interpreter"
)

// faulty executes other instructions than a module has.
func faulty(b backend.Backend, was, is []byte) backend.Backend {
	return &fake.Altered{Backend: b, Invocation: func(inv *backend.Invocation) { inv.Module = bytes.ReplaceAll(inv.Module, was, is) }}
}

// misstoring stores another local than the value, in the workload memory_sum.
func misstoring(b backend.Backend) backend.Backend {
	return faulty(b, []byte{0x20, 0x00, 0x36, 0x02, 0x00}, []byte{0x20, 0x03, 0x36, 0x02, 0x00})
}

// engines are those of the families, in this order.
func engines(t *testing.T, families ...string) []backend.Backend {
	t.Helper()
	var out []backend.Backend
	for _, f := range families {
		list := all.Registry().Backends([]string{f})
		i := slices.IndexFunc(list, func(b backend.Backend) bool { return b.Family() == f })
		if i < 0 {
			t.Fatal(f)
		}
		out = append(out, list[i])
	}
	return out
}

func countedCase(t *testing.T) (*measured, string) {
	m := measure(t, closeout, interpreter, []string{"memory_sum"}, func(p *tassadar.Profile) {
		p.Workloads[0].Derive = nil
		p.Workloads[0].Cases = p.Workloads[0].Cases[:1]
	})
	if c := &m.rc.Cases[0]; c.Trace != nil || c.Instructions == 0 {
		t.Fatalf("%+v", c)
	}
	return m, m.rc.Cases[0].ID
}

var stateNonce = tassadar.Bytes(bytes.Repeat([]byte{7}, 32))

// TestStates: two engines of different kinds come to the same states of a case, at the
// positions that a nonce names, which others can come to as well.
func TestStates(t *testing.T) {
	m, id := countedCase(t)
	m.source.Backends = engines(t, interpreter, "wazero.compiler", transformer.Compiled)
	got, err := m.source.States(t.Context(), &m.a, m.rc, id, stateNonce)
	if err != nil {
		t.Fatal(err)
	}
	at := evidence.PickPositions(stateNonce, uint64(m.rc.Cases[0].Instructions))
	if got.Differs != nil || got.Engine != interpreter || got.Reference != transformer.Compiled || len(got.States) != len(at)+1 || len(at) != evidence.StatePositions {
		t.Fatalf("%+v", got)
	}
	for i, p := range at {
		if uint64(got.States[i].Instructions) != p || i == 1 && got.States[1].Digest == got.States[0].Digest {
			t.Errorf("state %d: %+v", i, got.States[i])
		}
	}
	if last := got.States[len(at)]; last.Digest != m.rc.Cases[0].Seen[0].Digest || last.Instructions != m.rc.Cases[0].Instructions {
		t.Errorf("in the end: %+v", last)
	}
	again, err := m.source.States(t.Context(), &m.a, m.rc, id, stateNonce)
	if err != nil || !slices.Equal(again.States, got.States) {
		t.Errorf("again: %+v, %v", again, err)
	}
}

// TestStatesPart: an engine that stores another value is found, at the first
// instruction behind it, and one reference that is wrong says nothing about it.
func TestStatesPart(t *testing.T) {
	m, id := countedCase(t)
	honest := engines(t, interpreter, transformer.Compiled)
	m.source.Backends = []backend.Backend{misstoring(honest[0]), honest[1]}
	got, err := m.source.States(t.Context(), &m.a, m.rc, id, stateNonce)
	if err != nil {
		t.Fatal(err)
	}
	d := got.Differs
	if d == nil || d.Token > 100 || !strings.HasPrefix(d.Place, "before offset") || !strings.HasPrefix(d.Got, interpreter+" has state") {
		t.Fatalf("%+v, %+v", got, d)
	}
	// Another nonce finds the same.
	other, err := m.source.States(t.Context(), &m.a, m.rc, id, tassadar.Bytes(bytes.Repeat([]byte{9}, 32)))
	if err != nil || other.Differs == nil || *other.Differs != *d {
		t.Errorf("%+v, %v", other, err)
	}
	m.source.Backends = []backend.Backend{honest[0], misstoring(honest[1])}
	if got, err = m.source.States(t.Context(), &m.a, m.rc, id, stateNonce); err != nil || got.Differs == nil {
		t.Errorf("a wrong reference alone: %+v, %v", got, err)
	}
}

// TestStatesReceipt: what the receipt says and its engine does not come to differs.
func TestStatesReceipt(t *testing.T) {
	m, id := countedCase(t)
	m.source.Backends = engines(t, interpreter, transformer.Compiled)
	for name, c := range map[string]struct {
		edit func(*evidence.ObservedCase)
		code tassadar.Code
	}{
		"count":       {func(c *evidence.ObservedCase) { c.Instructions-- }, ""},
		"result":      {func(c *evidence.ObservedCase) { c.Seen[0].Digest = tassadar.DigestBytes(nil) }, ""},
		"not counted": {func(c *evidence.ObservedCase) { c.Instructions = 0 }, tassadar.BadUse},
		"other case":  {func(c *evidence.ObservedCase) { c.ID = "none/none" }, tassadar.BadUse},
	} {
		rc := *m.rc
		rc.Cases = slices.Clone(rc.Cases)
		rc.Cases[0].Seen = slices.Clone(rc.Cases[0].Seen)
		c.edit(&rc.Cases[0])
		got, err := m.source.States(t.Context(), &m.a, &rc, id, stateNonce)
		if tassadar.CodeOf(err) != c.code || c.code == "" && (got.Differs == nil || !strings.HasPrefix(got.Differs.Got, "the receipt has")) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	m.source.Backends = engines(t, interpreter, "wazero.compiler")
	if _, err := m.source.States(t.Context(), &m.a, m.rc, id, stateNonce); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("without another kind: %v", err)
	}
	if err := m.source.Engines(t.Context(), interpreter); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("without another kind: %v", err)
	}
	m.source.Backends = engines(t, transformer.Compiled)
	if _, err := m.source.States(t.Context(), &m.a, m.rc, id, stateNonce); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("without the engine: %v", err)
	}
}

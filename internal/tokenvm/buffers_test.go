package tokenvm_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/backend/wazero"
	"tassadar/internal/invocation"
	"tassadar/internal/tokenvm"
	"tassadar/vm"
	"tassadar/vm/traces"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// callOf reads "EXPORT ARG ARG … [returns:FORM] [space:SPACE]".
func callOf(t *testing.T, text string) tassadar.Call {
	t.Helper()
	var c tassadar.Call
	for i, word := range strings.Split(text, " ") {
		var err error
		if form, ok := strings.CutPrefix(word, "returns:"); ok {
			c.Returns, err = tassadar.ParseReturns(form)
		} else if space, ok := strings.CutPrefix(word, "space:"); ok {
			c.Space, err = tassadar.ParseSpace(space)
		} else if i == 0 {
			c.Export = word
		} else {
			var a tassadar.Arg
			if a, err = tassadar.ParseArg(word); err == nil {
				c.Args = append(c.Args, a)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// came writes what calls came to; of a trap, that there was one.
type came []string

func (c *came) add(results []string, outputs []tassadar.Bytes, trapped bool) {
	if trapped {
		*c = append(*c, "trap")
		return
	}
	text := strings.Join(results, " ")
	for _, b := range outputs {
		text += " " + hex.EncodeToString(b) + "."
	}
	*c = append(*c, text)
}

// onWazero makes the calls on wazero's interpreter.
func onWazero(t *testing.T, s backend.Session, module []byte, calls []invocation.Call) (out came, code tassadar.Code) {
	t.Helper()
	answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Calls: calls, Time: time.Minute})
	for _, r := range answer.Result {
		var values []string
		for _, v := range r.Results {
			values = append(values, v.String())
		}
		out.add(values, r.Outputs, r.Trap != "")
	}
	switch {
	case err != nil:
		return out, tassadar.CodeOf(err)
	case answer.Refusal != nil:
		return out, answer.Refusal.Code
	}
	return out, ""
}

// inside makes the calls inside the transformer, and verifies the trace.
func inside(t *testing.T, engine string, module []byte, calls []invocation.Call) (out came, code tassadar.Code) {
	t.Helper()
	m, err := wasm.Decode(module)
	if err != nil {
		t.Fatal(err)
	}
	p, err := tokenvm.Lower([]lower.Link{{Module: m}}, tokenvm.Options{Buffers: true})
	if err != nil {
		t.Fatal(err)
	}
	w := tokenvm.General(p)
	fresh, err := tokenvm.NewEngine(w.Model, engine, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.Start(t.Context(), fresh(nil), &tokenvm.Host{}, vm.DefaultHorizon)
	if err != nil {
		t.Fatal(err)
	}
	bound := make([]tokenvm.Call, len(calls))
	for i := range calls {
		if bound[i], err = p.Lowered(&calls[i]); err != nil {
			t.Fatal(err)
		}
	}
	made, err := r.Call(t.Context(), bound, vm.DefaultHorizon, nil)
	for _, c := range made {
		out.add(c.Results, c.Outputs, c.Trap != "")
	}
	followed, ferr := w.Follow(r.Session.Tokens())
	if ferr != nil {
		t.Fatal(ferr)
	}
	x, xerr := tokenvm.Exact(w.Model)
	if xerr != nil {
		t.Fatal(xerr)
	}
	verdict, verr := traces.Verify(t.Context(), x, r.Session.Tokens(), traces.VerifyOptions{Prompt: followed.Prompt, Forced: followed.Forced, Open: true, Workers: 2})
	if verr != nil || verdict.At >= 0 {
		t.Errorf("the trace is not what the model predicts: %+v, %v", verdict, verr)
	}
	return out, tassadar.CodeOf(err)
}

// buffersModule takes and gives buffers in every shape.
func buffersModule(t *testing.T) ([]byte, *wasm.Module) {
	t.Helper()
	module, err := os.ReadFile(filepath.Join("..", "backend", "backendtest", "testdata", "buffers.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := wasm.Decode(module)
	if err != nil {
		t.Fatal(err)
	}
	return module, m
}

// Buffers in every shape come out inside the transformer as on an engine: results,
// bytes, traps and refusals.
func TestBuffersAsOnEngines(t *testing.T) {
	module, m := buffersModule(t)
	b, err := wazero.New("wazero.interpreter")
	if err != nil {
		t.Fatal(err)
	}
	s, err := b.Open(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	sets := [][]string{
		{"field in:text:abc,def len:out:8@result space:at:2000"}, // it takes the length for an address
		{"field in:text:abc,def out:9@result space:at:2000", "field in:text:,x inout@result:text:1234567890123456789 space:at:2001", "field in:text: out:1 space:at:65520"},
		{"field in:text:abc,def inout:text:0123456789 space:alloc:malloc", "asked", "field in:hex: out:3@result space:alloc:malloc2", "asked", "field in:text:longer_than_eight_bytes,_and_more out:40@result space:alloc:cabi_realloc"},
		{"field_at in:text:abcd,ef ptr:out:7@3 ptr:inout:i32:7 space:at:100", "field_at in:text:abcd,ef ptr:out:7@3 ptr:i32:2 space:alloc:malloc"},
		{"load ptr:out:1 space:at:65535"}, // refused: no room
		{"load ptr:hex:4d space:at:65520", "load cstr:text:xyz space:at:0x3000", "address i32:16 returns:cstr", "address i32:16 returns:ptr:11", "address i32:65533 returns:ptr:3"},
		{"packed i32:16 i32:3 returns:packed:ptr-len", "packed i32:3 i32:16 returns:packed:len-ptr", "packed i32:65536 i32:0 returns:packed:ptr-len", "packed i32:65535 i32:2 returns:packed:ptr-len"},
		{"address i32:16 at:12:in:i32:3 returns:sized", "load ptr:i64:12884901904 returns:stored:ptr-len@1 space:at:200", "load ptr:inout:i32:2,17 returns:stored:len-ptr@1 space:alloc:malloc"},
		{"load ptr:text:x space:grow", "load i32:65536"}, {"load ptr:text:x space:grow", "load ptr:text:y space:grow"},
		{"address i32:3 returns:sized", "asked"}, {"address i32:16 at:12:in:i32:-1 returns:sized"}, {"load ptr:i32:-1,1 returns:stored:ptr-len@1 space:at:200"},
		{"address i32:65534 returns:ptr:3", "asked"}, {"address i32:65533 returns:cstr"}, {"address i32:65536 returns:cstr"},
		{"length i32:2", "field in:text:a out:2@result space:alloc:nothing"}, {"asked", "field in:text:a out:2@result space:alloc:outside"},
		{"asked", "field in:text:a out:2@result space:alloc:far", "asked"}, {"asked", "load ptr:text:x space:alloc:traps", "asked"}, {"load i32:65536", "asked"},
	}
	refused := 0
	for _, set := range sets {
		calls := make([]tassadar.Call, len(set))
		for i, text := range set {
			calls[i] = callOf(t, text)
		}
		lowered, refusal := admission.Lower(m, calls)
		if refusal != nil {
			refused++
			continue
		}
		want, wantCode := onWazero(t, s, module, lowered)
		engines := []string{"vm.compiled"}
		if len(set) == 1 {
			engines = append(engines, "vm.exact")
		}
		for _, engine := range engines {
			got, code := inside(t, engine, module, lowered)
			if fmt.Sprint(got) != fmt.Sprint(want) || code != wantCode {
				t.Errorf("%s: %q:\n%q %s, wazero\n%q %s", engine, set, got, code, want, wantCode)
			}
		}
	}
	if refused != 1 {
		t.Errorf("%d sets are refused before anything runs, want 1", refused)
	}
}

// What has no room for buffers refuses them.
func TestBuffersNeedRoom(t *testing.T) {
	_, m := buffersModule(t)
	p, err := tokenvm.Lower([]lower.Link{{Module: m}}, tokenvm.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lowered, refusal := admission.Lower(m, []tassadar.Call{callOf(t, "load ptr:text:x space:at:0"), callOf(t, "load i32:16")})
	if refusal != nil {
		t.Fatal(refusal)
	}
	if _, err := p.Lowered(&lowered[0]); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "room for buffers") {
		t.Errorf("got %v", err)
	}
	if _, err := p.Lowered(&lowered[1]); err != nil {
		t.Error(err)
	}
}

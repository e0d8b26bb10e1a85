package v8_test

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/invocation"
)

// A module that exports a function of the host: V8 would crash when asked for
// its tier, and nobody can say what ran it.
func TestHostFunctionExported(t *testing.T) {
	node, lift, _ := realNode(t)
	s, err := familyOf(t, node, lift).Open(t.Context(), backendtest.Pages)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	module, err := backendtest.Module("host")
	if err != nil {
		t.Fatal(err)
	}
	answer, err := s.Run(t.Context(), backend.Invocation{Module: module, Host: &invocation.Host{Clock: 5},
		Calls: []invocation.Call{{Export: "direct", Results: []tassadar.ValueType{tassadar.I64}}}})
	if err != nil || answer.Refusal != nil || answer.Result[0].Results[0].String() != "i64:5" {
		t.Errorf("got %v, %v, %v", answer.Result, answer.Refusal, err)
	}
	if got := s.Effective().Family; got == lift {
		t.Errorf("effective family %s, although no function of the module ran", got)
	}
}

// The tier of a linked module's exported function is seen when the module's own
// function calls it, and in every linked program.
func TestLinkedTier(t *testing.T) {
	node, lift, turbo := realNode(t)
	for _, family := range []string{lift, turbo} {
		s, err := familyOf(t, node, family).Open(t.Context(), backendtest.Pages)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		inv := backend.Invocation{Calls: []invocation.Call{{Export: "bump", Results: []tassadar.ValueType{tassadar.I32}}}}
		if inv.Module, err = backendtest.Module("link_main"); err != nil {
			t.Fatal(err)
		}
		state, err := backendtest.Module("link_state")
		if err != nil {
			t.Fatal(err)
		}
		inv.Links = []invocation.Link{{Name: "state", Module: state}}
		if answer, err := s.Run(t.Context(), inv); err != nil || answer.Refusal != nil {
			t.Fatal(answer, err)
		}
		engine := s.Effective()
		tier := family[len(family)-len("liftoff"):]
		if family == turbo {
			tier = "turbofan"
		}
		if engine.Family != family || engine.Evidence["linked_"+tier] != "1" {
			t.Errorf("%s: family %s, evidence %v", family, engine.Family, engine.Evidence)
		}
	}
}

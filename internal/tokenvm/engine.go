package tokenvm

import (
	"errors"
	"slices"
	"sync"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/float"
	"tassadar/vm/tokenmachine"
	"tassadar/vm/tokenmachine/compiled"
)

// Engines are the engines that run in this process, and vm.compiled.
var Engines = []string{"vm.definition", "vm.exact", "vm.compiled", "vm.float64.plain", "vm.float64.blocked"}

// planned is the built-in token machine's plan, made once.
var planned = sync.OnceValues(func() (*exact.Engine, error) { return exact.New(tokenmachine.Model(), nil) })

// Exact returns vm.exact of a model, without a fallback.
func Exact(m *vm.Model) (*exact.Engine, error) {
	if m == tokenmachine.Model() {
		x, err := planned()
		return x, Coded(err)
	}
	x, err := exact.New(m, nil)
	return x, Coded(err)
}

// NewEngine returns a maker of fresh engines. What vm.exact has no plan for goes
// to the fallback, or is an error where there is none.
func NewEngine(m *vm.Model, name string, fallback vm.Maker) (vm.Maker, error) {
	switch name {
	case "vm.definition":
		return definition.Maker(m), nil
	case "vm.exact":
		if fallback == nil {
			x, err := Exact(m)
			if err != nil {
				return nil, err
			}
			return x.Make, nil
		}
		x, err := exact.New(m, fallback)
		if err != nil {
			return nil, Coded(err)
		}
		return x.Make, nil
	case "vm.compiled":
		if m == tokenmachine.Model() {
			if _, err := compiled.NewEngine(); err != nil {
				return nil, Coded(err)
			}
			return func(vm.Observer) vm.Engine { e, _ := compiled.NewEngine(); return e }, nil
		}
	case "vm.float64.plain":
		return float.Maker(m, float.Plain), nil
	case "vm.float64.blocked":
		return float.Maker(m, float.Blocked), nil
	}
	if slices.Contains(Engines, name) {
		return nil, tassadar.Errorf(tassadar.BadUse, "%s of another model than the built-in one does not run inside this command", name)
	}
	return nil, tassadar.Errorf(tassadar.BadUse, "engine %q: want one of %v", name, Engines)
}

// Coded gives an error of package vm its reason code.
func Coded(err error) error {
	var e *vm.Error
	if err == nil || tassadar.CodeOf(err) != "" || !errors.As(err, &e) {
		return err
	}
	return tassadar.Errorf(tassadar.Code(e.Code), "%w", e.Err)
}

// LimitReached reports whether a run ended at its limit of tokens: one that was
// only meant to be that long passes.
func LimitReached(err error) bool {
	var e *vm.Error
	return errors.As(err, &e) && e.Code == vm.CodeTokenLimit
}

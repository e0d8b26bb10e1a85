package javascript

import (
	"slices"
	"strings"

	"tassadar/internal/backend"
)

// Own is a program with a JavaScript engine that a file of this host describes.
type Own struct {
	Family  string
	Program string   // absolute path
	Args    []string // before the script
	Version string   // that the program says of itself
	Lacks   []backend.Capability
}

// Own returns a backend of a program that is started as its file says, speaks as the
// engine's own programs do, and runs this package's driver. Its tiers are its own matter: it
// is known by its executable, its flags as the kernel shows them, and the version that it
// says. Nothing is started.
func (e *Engine) Own(o Own) *Backend {
	const tier = "own"
	own := *e
	own.own, own.Tiers = &o, []string{tier}
	own.Names, own.Reported, own.LimitsPages, own.Mode = false, false, false, nil
	own.Steers = slices.Concat(e.Steers, []string{"NODE_", "V8_", "JSC_", "BUN_", "JS_", "MOZ_"})
	own.Command = func(_ string, _ int, script string) (args, env []string) {
		return slices.Concat(o.Args, []string{e.Eval, script}), nil
	}
	own.Lacks = func(string) []backend.Capability { return o.Lacks }
	own.Install = "its adapter names " + o.Program
	programs := NewPrograms(o.Family, func() []Program { return []Program{{Name: o.Program, Engine: &own}} })
	return &Backend{programs, &own, majorOf(o.Version), tier}
}

// family of an own program, which is unknown where something is odd about it.
func (o *Own) family(tier string) string {
	if tier == unknown {
		kind, _, _ := strings.Cut(o.Family, ".")
		return kind + "." + unknown
	}
	return o.Family
}

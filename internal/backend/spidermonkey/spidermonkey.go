// Package spidermonkey runs WebAssembly on SpiderMonkey: the families
// spidermonkey-MAJOR.baseline and spidermonkey-MAJOR.ion by its own program (js102),
// which says which compiler is switched on, and spidermonkey-MAJOR.tiered by gjs,
// where baseline begins and ion takes over. Start with [New].
package spidermonkey

import (
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/javascript"
	"tassadar/wasm"
)

// Options say which programs there are.
type Options struct {
	JS, GJS []string // names or paths
}

// New returns SpiderMonkey in programs of this host; nothing is started.
func New(o func() Options) *javascript.Programs {
	return javascript.NewPrograms("SpiderMonkey", func() (out []javascript.Program) {
		options := o()
		for _, name := range options.JS {
			out = append(out, javascript.Program{Name: name, Engine: &js})
		}
		for _, name := range options.GJS {
			out = append(out, javascript.Program{Name: name, Engine: &gjs})
		}
		return out
	})
}

// features are those of both programs; gjs switches shared memory off.
func features(int) backend.Capabilities { return backend.Features(wasm.LegacyExceptions) }

// Shells are how programs are driven that take scripts as SpiderMonkey's own shell, and as
// gjs, do.
func Shells() (likeJS, likeGJS *javascript.Engine) { return &js, &gjs }

var js = javascript.Engine{
	Name: "js102", Of: "SpiderMonkey", Prefix: "spidermonkey", Tiers: []string{"baseline", "ion"},
	Shell: javascript.ShellMozJS, Libraries: []string{"libmozjs"},
	VersionArgs: []string{"--version"}, VersionPrefix: "JavaScript-C",
	Command: func(tier string, _ int, script string) (args, env []string) {
		return []string{"--wasm-compiler=" + tier, "-e", script}, nil
	},
	Steers:   []string{"JS_", "MOZ_"},
	Mode:     map[string]string{"baseline": "baseline", "ion": "ion"},
	Features: func(major int) backend.Capabilities { return append(features(major), backend.Feature(wasm.Threads)) },
	Trap:     trap,
	Eval:     "-e",
	Install:  "apt install libmozjs-102-dev has it",
}

var gjs = javascript.Engine{
	Name: "gjs", Of: "SpiderMonkey", Prefix: "spidermonkey", Tiers: []string{"tiered"},
	Shell: javascript.ShellGJS, Libraries: []string{"libmozjs"}, InLibrary: true,
	Command: func(_ string, _ int, script string) (args, env []string) {
		return []string{"-c", script}, nil
	},
	Steers:   []string{"JS_", "MOZ_", "GJS_"},
	Features: features, Trap: trap, Eval: "-c",
	Install: "apt install gjs has it",
}

// trap reads the kind off SpiderMonkey's message (js/public/friend/ErrorNumbers.msg,
// JSMSG_WASM_…).
func trap(name, message string) (tassadar.Trap, bool) {
	if name == "InternalError" && message == "too much recursion" {
		return tassadar.TrapStackExhausted, true
	}
	if name != "RuntimeError" {
		return "", false
	}
	kind, ok := traps[strings.TrimSpace(message)]
	return kind, ok
}

var traps = map[string]tassadar.Trap{
	"unreachable executed":             tassadar.TrapUnreachable,
	"index out of bounds":              javascript.Ambiguous,
	"integer divide by zero":           tassadar.TrapDivideByZero,
	"integer overflow":                 tassadar.TrapIntegerOverflow,
	"invalid conversion to integer":    tassadar.TrapIntegerOverflow,
	"indirect call to null":            tassadar.TrapIndirectCall,
	"indirect call signature mismatch": tassadar.TrapIndirectCall,
	"table index out of bounds":        tassadar.TrapIndirectCall,
}

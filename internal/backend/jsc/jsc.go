// Package jsc runs WebAssembly on JavaScriptCore: the families bun-MAJOR.TIER by bun,
// and jsc-MAJOR.TIER by the program jsc of WebKitGTK, where MAJOR is that of its
// library. Start with [New].
//
// The tiers are interpreter, bbq (every function compiled before its first call, by the
// first compiler) and omg (so, and moved up to the second compiler at its first
// chance). JavaScriptCore does not name the tier of a function: what shows it is the
// command line and the environment of the process, the engine's own word about its
// options (jsc), and the canaries, which differ between interpreter and compilers.
package jsc

import (
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/javascript"
	"tassadar/wasm"
)

// Options say which programs there are.
type Options struct {
	Bun, JSC []string // names or paths
}

// New returns JavaScriptCore in programs of this host; nothing is started.
func New(o func() Options) *javascript.Programs {
	return javascript.NewPrograms("JavaScriptCore", func() (out []javascript.Program) {
		options := o()
		for _, name := range options.JSC {
			out = append(out, javascript.Program{Name: name, Engine: &jsc})
		}
		for _, name := range options.Bun {
			out = append(out, javascript.Program{Name: name, Engine: &bun})
		}
		return out
	})
}

var tiers = []string{"interpreter", "bbq", "omg"}

// options switch tiers on and off.
var options = map[string][]string{
	"interpreter": {"useBBQJIT=0", "useOMGJIT=0"},
	"bbq":         {"useWasmIPInt=0", "useOMGJIT=0"},
	"omg":         {"useWasmIPInt=0", "thresholdForOMGOptimizeAfterWarmUp=0", "thresholdForOMGOptimizeSoon=0", "useConcurrentJIT=0"},
}

// unstable: a function of the tier omg is compiled by bbq before its first call, and the
// two give other NaN bits.
var unstable = map[string][]backend.Capability{"omg": {backend.CanaryBits}}

func features() backend.Capabilities {
	return backend.Features(wasm.Threads, wasm.TailCall, wasm.ExtendedConst, wasm.LegacyExceptions, wasm.Exceptions, wasm.FunctionReferences, wasm.GarbageCollection)
}

// Shells are how programs are driven that take scripts as bun, and as jsc, do.
func Shells() (likeBun, likeJSC *javascript.Engine) { return &bun, &jsc }

var bun = javascript.Engine{
	Name: "bun", Of: "bun", Prefix: "bun", Tiers: tiers, Shell: javascript.ShellNode,
	Command: func(tier string, _ int, script string) (args, env []string) {
		for _, o := range options[tier] {
			env = append(env, "BUN_JSC_"+o)
		}
		return []string{"-e", script}, env
	},
	Steers: []string{"BUN_", "JSC_", "NODE_"},
	Features: func(int) backend.Capabilities {
		return append(features(), backend.Features(wasm.MultiMemory, wasm.RelaxedSIMD)...)
	},
	Lacks:   func(tier string) []backend.Capability { return unstable[tier] },
	Trap:    trap,
	Eval:    "-e",
	Install: "tassadar backend install bun fetches it",
}

var jsc = javascript.Engine{
	Name: "jsc", Of: "JavaScriptCore", Prefix: "jsc", Tiers: tiers, Shell: javascript.ShellJSC,
	Libraries: []string{"libjavascriptcoregtk"}, InLibrary: true,
	Command: func(tier string, _ int, script string) (args, env []string) {
		for _, o := range options[tier] {
			args = append(args, "--"+o)
			if o == "useWasmIPInt=0" { // it has another interpreter besides
				args = append(args, "--useWasmLLInt=0")
			}
		}
		return append(args, "-e", script), nil
	},
	Steers:   []string{"JSC_"},
	Mode:     map[string]string{"interpreter": "interpreter to interpreter", "bbq": "bbq to bbq", "omg": "bbq to omg"},
	Features: func(int) backend.Capabilities { return features() },
	Lacks: func(tier string) []backend.Capability {
		if tier == "interpreter" { // its interpreter leaves vectors to the compilers
			return []backend.Capability{backend.Feature(wasm.SIMD)}
		}
		return unstable[tier]
	},
	Trap:    trap,
	Eval:    "-e",
	Install: "apt install libjavascriptcoregtk-4.0-bin has it",
}

// trap reads the kind off JavaScriptCore's message (wasm/WasmExceptionType.h).
func trap(name, message string) (tassadar.Trap, bool) {
	if name == "RangeError" && strings.HasPrefix(message, "Maximum call stack size exceeded") {
		return tassadar.TrapStackExhausted, true
	}
	if name != "RuntimeError" {
		return "", false
	}
	text, _, _ := strings.Cut(message, " (evaluating")
	// Of segments it says where they were to go.
	if strings.HasPrefix(text, "Invalid data segment initialization: ") {
		return tassadar.TrapMemoryBounds, true
	}
	kind, ok := traps[text]
	return kind, ok
}

var traps = map[string]tassadar.Trap{
	"Unreachable code should not be executed":               tassadar.TrapUnreachable,
	"Out of bounds memory access":                           tassadar.TrapMemoryBounds,
	"Division by zero":                                      tassadar.TrapDivideByZero,
	"Integer overflow":                                      tassadar.TrapIntegerOverflow,
	"Out of bounds Trunc operation":                         tassadar.TrapIntegerOverflow,
	"Out of bounds call_indirect":                           tassadar.TrapIndirectCall,
	"Out of bounds table access":                            tassadar.TrapIndirectCall,
	"Element is trying to set an out of bounds table index": tassadar.TrapIndirectCall,
	"call_indirect to a null table entry":                   tassadar.TrapIndirectCall,
	"call_indirect to a signature that does not match":      tassadar.TrapIndirectCall,
}

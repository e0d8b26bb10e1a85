// Package v8 runs WebAssembly on V8 through node and deno: the families
// v8-MAJOR.liftoff and v8-MAJOR.turbofan. Start with [New].
//
// V8 itself names the tier of every function that was called, and says of a function
// of which tier it is; a program says its version and flags.
package v8

import (
	"strconv"
	"strings"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/javascript"
	"tassadar/wasm"
)

// The tiers, as families and driver name them.
const (
	liftoff  = "liftoff"
	turbofan = "turbofan"
)

// Options say which programs there are.
type Options struct {
	// Node are names or paths of node; nil means "node" on the path.
	Node []string
	// Deno are names or paths of deno.
	Deno []string
}

// New returns V8 in programs of this host; nothing is started. Of programs with the
// same major version of V8 the first runs.
func New(o func() Options) *javascript.Programs {
	return javascript.NewPrograms("V8", func() (out []javascript.Program) {
		options := o()
		if options.Node == nil {
			options.Node = []string{node.Name}
		}
		for _, name := range options.Node {
			out = append(out, javascript.Program{Name: name, Engine: &node})
		}
		for _, name := range options.Deno {
			out = append(out, javascript.Program{Name: name, Engine: &deno})
		}
		return out
	})
}

// Shell is how programs are driven that take scripts as node does.
func Shell() *javascript.Engine { return &node }

var node = javascript.Engine{
	Name: "node", Of: "V8", Prefix: "v8", Tiers: []string{liftoff, turbofan},
	Shell: javascript.ShellNode, Libraries: []string{"libnode", "libv8"},
	Command: func(tier string, pages int, script string) (args, env []string) {
		return append(flags(tier, pages), "-e", script), nil
	},
	Reported: true, Names: true, LimitsPages: true,
	Features: features, Trap: trap, Eval: "-e",
	Install: "install node 20 or later (apt install nodejs, or https://nodejs.org)",
}

// deno does not say with which flags V8 was started: the kernel does.
var deno = javascript.Engine{
	Name: "deno", Of: "V8", Prefix: "v8", Tiers: []string{liftoff, turbofan},
	Shell: javascript.ShellNode,
	Command: func(tier string, pages int, script string) (args, env []string) {
		return []string{"eval", "--v8-flags=" + strings.Join(flags(tier, pages), ","), script}, []string{"DENO_NO_UPDATE_CHECK=1"}
	},
	Steers: []string{"DENO_", "NODE_", "V8_"},
	Names:  true, LimitsPages: true,
	Features: features, Trap: trap,
	Install: "tassadar backend install deno fetches it",
}

// flags are those that V8 is started with. The limit on pages is V8's own:
// memory.grow beyond it gives -1.
func flags(tier string, pages int) []string {
	only := "--liftoff-only"
	if tier == turbofan {
		only = "--no-liftoff"
	}
	return []string{only, "--allow-natives-syntax", "--wasm-max-mem-pages=" + strconv.Itoa(pages)}
}

// proposals are those that V8 has by default from a major version on, which is that
// of the first release that had it (https://webassembly.org/features), or one more
// where that was not the first of its major version. Those of 11 were seen in node
// 20.
var proposals = []struct {
	from     int
	features []wasm.Feature
}{
	{10, []wasm.Feature{wasm.Threads, wasm.LegacyExceptions}},
	{11, []wasm.Feature{wasm.TailCall}},
	{12, []wasm.Feature{wasm.ExtendedConst, wasm.RelaxedSIMD, wasm.FunctionReferences, wasm.GarbageCollection}},
	{13, []wasm.Feature{wasm.MultiMemory, wasm.Memory64}},
	{14, []wasm.Feature{wasm.Exceptions}},
}

func features(major int) (out backend.Capabilities) {
	for _, p := range proposals {
		if major >= p.from {
			out = append(out, backend.Features(p.features...)...)
		}
	}
	return out
}

// trap reads the kind off V8's message (src/common/message-template.h,
// kTrap…; the texts are those of V8 11 to 15).
func trap(name, message string) (tassadar.Trap, bool) {
	if name == "RangeError" && message == "Maximum call stack size exceeded" {
		return tassadar.TrapStackExhausted, true
	}
	// Segments are named by the API: "WebAssembly.Instance(): data segment is
	// out of bounds", with index and sizes in later versions.
	text, instantiating := strings.CutPrefix(message, "WebAssembly.Instance(): ")
	if instantiating && strings.HasPrefix(text, "data segment") && strings.Contains(text, "out of bounds") {
		return tassadar.TrapMemoryBounds, name == "RuntimeError"
	}
	kind, ok := traps[text]
	return kind, ok && name == "RuntimeError"
}

var traps = map[string]tassadar.Trap{
	"unreachable":                                  tassadar.TrapUnreachable,
	"memory access out of bounds":                  tassadar.TrapMemoryBounds,
	"divide by zero":                               tassadar.TrapDivideByZero,
	"remainder by zero":                            tassadar.TrapDivideByZero,
	"divide result unrepresentable":                tassadar.TrapIntegerOverflow,
	"float unrepresentable in integer range":       tassadar.TrapIntegerOverflow,
	"table index is out of bounds":                 tassadar.TrapIndirectCall, // also of an active element segment
	"element segment out of bounds":                tassadar.TrapIndirectCall,
	"null function or function signature mismatch": tassadar.TrapIndirectCall, // up to 13
	"function signature mismatch":                  tassadar.TrapIndirectCall, // 14 says it of a null too
	"null function":                                tassadar.TrapIndirectCall, // from 15 on
}

package wazero

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"

	lib "github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"tassadar"
	"tassadar/internal/invocation"
)

// host is the declared import set of one invocation.
type host struct {
	invocation.Host
	written []byte // since the last take
	errors  []byte // likewise, to tassadar.error
	total   int    // bytes written; more than Output after a flood
	exited  bool
	code    int32 // of the exit
}

var (
	errFlood = errors.New("more output than the limit")
	errExit  = errors.New("the module exits")
)

func (h *host) input(at uint32) uint32 {
	if uint64(at) < uint64(len(h.Input)) {
		return uint32(h.Input[at])
	}
	return math.MaxUint32
}

// output panics after a flood, which is how a host function of wazero ends an
// invocation.
func (h *host) output(to *[]byte, b byte) {
	if h.exited { // the module caught the end
		panic(errExit)
	}
	if h.total++; h.total > h.Output {
		panic(errFlood)
	}
	*to = append(*to, b)
}

// exit ends an invocation as a flood does. Later calls change nothing.
func (h *host) exit(code int32) {
	if !h.exited {
		h.exited, h.code = true, code
	}
	panic(errExit)
}

// take returns a result with what was written since the last take and, after an
// exit, its code.
func (h *host) take() (out tassadar.CallResult) {
	if h == nil {
		return out
	}
	out.Written, out.Errors = h.written, h.errors
	h.written, h.errors = nil, nil
	if h.exited {
		out.Exit = h.code
	}
	return out
}

// left stays true whatever the module makes of its end.
func (h *host) left() bool { return h != nil && h.exited }

// flooded stays true whatever the module makes of its end.
func (h *host) flooded() bool { return h != nil && h.total > h.Output }

// provide makes the import set of the session speak for the invocation.
func (s *session) provide(r *run) error {
	s.current = nil
	if r.inv.Host == nil {
		return nil
	}
	if s.imports == nil {
		var err error
		if s.imports, err = s.newImports(); err != nil {
			return fmt.Errorf("declared imports: %w", err)
		}
	}
	r.host = &host{Host: *r.inv.Host}
	s.current = r.host
	return nil
}

// newImports makes the declared import set, once a session: instances of one
// session run one after another.
func (s *session) newImports() (api.Module, error) {
	functions := map[string]api.GoFunc{
		tassadar.ImportInput: func(_ context.Context, stack []uint64) {
			stack[0] = uint64(s.current.input(api.DecodeU32(stack[0])))
		},
		tassadar.ImportOutput: func(_ context.Context, stack []uint64) { s.current.output(&s.current.written, byte(stack[0])) },
		tassadar.ImportError:  func(_ context.Context, stack []uint64) { s.current.output(&s.current.errors, byte(stack[0])) },
		tassadar.ImportExit:   func(_ context.Context, stack []uint64) { s.current.exit(int32(uint32(stack[0]))) },
		tassadar.ImportClock:  func(_ context.Context, stack []uint64) { stack[0] = uint64(s.current.Clock) },
	}
	ctx := context.Background()
	b := s.runtime.NewHostModuleBuilder(tassadar.ImportModule)
	for _, name := range tassadar.ImportNames() {
		params, results, _ := tassadar.ImportSignature(name)
		export := strings.TrimPrefix(name, tassadar.ImportModule+".")
		b.NewFunctionBuilder().WithGoFunction(functions[name], wazeroTypes(params), wazeroTypes(results)).Export(export)
	}
	module, err := b.Compile(ctx)
	if err != nil {
		return nil, err
	}
	// Without a name it is found by [run.resolve] alone.
	return s.runtime.InstantiateModule(ctx, module, lib.NewModuleConfig().WithName(""))
}

func wazeroTypes(types []tassadar.ValueType) []api.ValueType {
	out := make([]api.ValueType, len(types))
	for i, t := range types {
		if out[i] = api.ValueTypeI32; t == tassadar.I64 {
			out[i] = api.ValueTypeI64
		}
	}
	return out
}

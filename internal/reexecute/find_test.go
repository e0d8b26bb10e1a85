package reexecute

import (
	"fmt"
	"testing"
	"time"

	"tassadar/internal/backend"
	"tassadar/internal/backend/all"
	"tassadar/internal/invocation"
	"tassadar/internal/parting"
	"tassadar/internal/testing/host"
)

// TestFind: what of two states differs first is told apart, and of memories the first
// page. The other engine is one that executes another module.
func TestFind(t *testing.T) {
	const honest = `(global.set $g (i32.const 7)) (i32.store (i32.const %d) (i32.const 1)) (i32.store (i32.const 200000) (i32.const 1)) (drop (memory.grow (i32.const %d)))`
	module := func(body string) []byte {
		return host.Wat(t, `(module (memory (export "memory") 5 9) (global $g (mut i32) (i32.const 0)) (func (export "f") (loop $next `+body+`) (drop (i32.const 1))))`)
	}
	first := fmt.Sprintf(honest, 131072, 1)
	for name, c := range map[string]struct {
		right   string
		wrong   string
		differs string
		page    int
	}{
		"globals":        {first, `(global.set $g (i32.const 8)) (i32.store (i32.const 131072) (i32.const 2)) (i32.store (i32.const 200000) (i32.const 1)) (drop (memory.grow (i32.const 1)))`, parting.DiffersGlobals, 0},
		"the third page": {first, `(global.set $g (i32.const 7)) (i32.store (i32.const 131072) (i32.const 2)) (i32.store (i32.const 200000) (i32.const 2)) (drop (memory.grow (i32.const 1)))`, parting.DiffersMemory, 2},
		"the last page":  {first + `(i32.store (i32.const 393212) (i32.const 0))`, first + `(i32.store (i32.const 393212) (i32.const 1))`, parting.DiffersMemory, 5},
		"the size":       {first, fmt.Sprintf(honest, 131072, 0), parting.DiffersSize, 0},
	} {
		list := all.Registry().Backends([]string{"wazero.interpreter"})
		right := module(c.right)
		p := &parted{module: right}
		opened := func(b backend.Backend) *executed {
			t.Helper()
			session, err := b.Open(t.Context(), 16)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { session.Close() })
			return &executed{family: "wazero.interpreter", session: session, c: &measured{limit: 1000,
				invocation: backend.Invocation{Module: right, Calls: []invocation.Call{{Export: "f"}}, Time: time.Minute}}}
		}
		own := opened(list[0])
		wrong := module(c.wrong)
		other := opened(list[0])
		other.c.invocation.Module = wrong
		if err := p.state(t.Context(), own, other); err != nil {
			t.Fatal(err)
		}
		if s := p.State; s == nil || s.Differs != c.differs || int(s.Page) != c.page || s.Sizes[0] != 6 {
			t.Errorf("%s: %+v", name, s)
		}
	}
}

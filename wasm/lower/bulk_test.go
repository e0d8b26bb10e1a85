package lower_test

import (
	"math/rand/v2"
	"testing"

	"tassadar/vm/isa"
	"tassadar/vm/isa/isatest"
	"tassadar/wasm/lower"
)

const bulk = `(module
  (memory (export "memory") 1)
  (type $v_i (func (result i32)))
  (table $t 20 funcref)
  (table $u 10 funcref)
  (elem (table $t) (i32.const 2) func $f0 $f1 $f2)
  (elem $e funcref (ref.func $f3) (ref.null func) (ref.func $f0) (ref.func $f1))
  (data (i32.const 100) "the quick brown fox jumps over the lazy dog")
  (data $d "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13")
  (data $d2 "abc")
  (func $f0 (result i32) i32.const 100)
  (func $f1 (result i32) i32.const 101)
  (func $f2 (result i32) i32.const 102)
  (func $f3 (result i32) i32.const 103)
  (func (export "copy") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.copy)
  (func (export "fill") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.fill)
  (func (export "init") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.init $d)
  (func (export "init2") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.init $d2)
  (func (export "init0") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 memory.init 0)
  (func (export "drop") data.drop $d)
  (func (export "tinit") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 table.init $t $e)
  (func (export "tinit_u") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 table.init $u $e)
  (func (export "tcopy") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 table.copy $t $t)
  (func (export "tcopy_ut") (param i32 i32 i32) local.get 0 local.get 1 local.get 2 table.copy $u $t)
  (func (export "edrop") elem.drop $e)
  (func (export "call_t") (param i32) (result i32) local.get 0 call_indirect $t (type $v_i))
  (func (export "call_u") (param i32) (result i32) local.get 0 call_indirect $u (type $v_i))
)`

func TestBulk(t *testing.T) {
	p := newPair(t, wat(t, bulk), lower.Options{})
	random := rand.New(rand.NewPCG(5, 6))
	n := func(limit int) uint64 { return uint64(random.IntN(limit)) }
	tables := func() {
		t.Helper()
		for i := range uint64(21) {
			p.call("call_t", i)
		}
		for i := range uint64(11) {
			p.call("call_u", i)
		}
	}
	tables()
	rounds := 300
	if testing.Short() {
		rounds = 60
	}
	for range rounds {
		// Near one another, so that they overlap both ways.
		p.call("copy", 90+n(70), 90+n(70), n(60))
		p.call("fill", 90+n(70), n(300), n(40))
		p.call("init", n(200), n(20), n(20))
		p.call("tinit", n(20), n(4), n(4))
		p.call("tinit_u", n(10), n(4), n(4))
		p.call("tcopy", n(20), n(20), n(10))
		p.call("tcopy_ut", n(10), n(20), n(10))
	}
	tables()
	for _, name := range []string{"copy", "fill", "init", "init2"} {
		for _, args := range [][3]uint64{{65536, 0, 0}, {65537, 0, 0}, {65535, 0, 1}, {65535, 0, 2}, {1<<32 - 1, 0, 0}, {0, 1<<32 - 1, 1},
			{0, 0, 1<<32 - 1}, {1<<32 - 1, 1<<32 - 1, 1<<32 - 1}, {0, 65536, 0}, {0, 65537, 0}, {3, 65530, 7}, {0, 3, 0}, {0, 19, 0}, {0, 20, 0}, {0, 0, 0}} {
			p.call(name, args[:]...)
		}
	}
	for _, name := range []string{"tinit", "tinit_u", "tcopy", "tcopy_ut"} {
		for _, args := range [][3]uint64{{20, 0, 0}, {21, 0, 0}, {0, 4, 0}, {0, 5, 0}, {0, 20, 0}, {0, 21, 0}, {1<<32 - 1, 0, 0}, {0, 1<<32 - 1, 0}, {0, 0, 1<<32 - 1}, {10, 0, 0}, {10, 0, 1}} {
			p.call(name, args[:]...)
		}
	}
	// An active segment is dropped when the module is instantiated (section
	// 4.5.4), which wazero does not do.
	for args, want := range map[[3]uint64]int{{0, 0, 1}: isa.TrapMemory, {0, 1, 0}: isa.TrapMemory, {0, 0, 0}: isatest.NoTrap} {
		if _, trap, err := p.m.Invoke(p.result.Instances[0].Funcs["init0"], args[:], 1000); trap != want || err != nil {
			t.Errorf("init0(%d): trap %d, %v, want %d", args, trap, err, want)
		}
	}
	p.call("drop")
	p.call("init", 0, 0, 0)
	p.call("init", 0, 0, 1)
	p.call("edrop")
	p.call("tinit", 0, 0, 0)
	p.call("tinit", 0, 0, 1)
	tables()
}

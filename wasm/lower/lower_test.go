package lower_test

import (
	"fmt"
	"strings"
	"testing"

	"tassadar/wasm/lower"
)

// Every test here compares with wazero: results, traps, the count of source
// instructions, memory and exported globals.
func TestConstructs(t *testing.T) {
	p := newPair(t, wat(t, constructs), lower.Options{})
	for _, c := range []struct {
		name string
		args [][]uint64
	}{
		{"factorial", [][]uint64{{0}, {1}, {5}, {20}}},
		{"factorial_rec", [][]uint64{{0}, {1}, {5}, {20}}},
		{"fib", [][]uint64{{0}, {1}, {12}}},
		{"swap", [][]uint64{{3, 4}}},
		{"rotate3", [][]uint64{{1, 2, 3}}},
		{"aliases", [][]uint64{{7}}},
		{"tee", [][]uint64{{7}}},
		{"spill", [][]uint64{{7}, {0}}},
		{"global_alias", [][]uint64{{5}, {6}}},
		{"global_call", [][]uint64{{5}}},
		{"br_value", [][]uint64{{0}, {1}, {2}, {7}}},
		{"br_if_value", [][]uint64{{0}, {1}, {9}}},
		{"table", [][]uint64{{0}, {1}, {2}, {3}, {4}, {1<<32 - 1}}},
		{"table_values", [][]uint64{{0, 5}, {1, 5}, {2, 5}, {3, 5}, {1<<32 - 1, 5}}},
		{"if_params", [][]uint64{{1, 5}, {0, 5}}},
		{"if_params2", [][]uint64{{1, 5}, {0, 5}}},
		{"loop_params", [][]uint64{{10}, {1}}},
		{"nested_eqz", [][]uint64{{0, 0}, {1, 2}, {2, 1}}},
		{"conds", [][]uint64{{0, 0}, {1, 2}, {2, 1}, {1<<32 - 1, 0}}},
		{"zeroed", [][]uint64{{0}, {1}}},
		{"zeroed_twice", [][]uint64{{0}, {1}}},
		{"dead", [][]uint64{{0}, {1}}},
		{"nops", [][]uint64{{0}, {1}, {2}}},
		{"select", [][]uint64{{0}, {1}, {1 << 31}}},
		{"empty", [][]uint64{{}}},
		{"early", [][]uint64{{0}, {1}}},
		{"indirect", [][]uint64{{0, 9}, {1, 9}, {2, 9}, {3, 9}, {4, 9}, {5, 9}, {1<<32 - 1, 1}}},
		{"deep", [][]uint64{{100}}},
		{"unreachable", [][]uint64{{0}, {1}}},
		{"loop_first", [][]uint64{{3}}},
		{"grow", [][]uint64{{0}, {1}, {2}, {100}, {1<<32 - 1}, {1}, {0}}},
		{"memory_args", [][]uint64{{0, 0x1122334455667788}, {1, 0x1122334455667788}, {2, 3}, {3, 1 << 63}, {65530, 1}, {65531, 1}, {1<<32 - 1, 1}}},
		{"floats", [][]uint64{{0x7fa00001, 0x7ff4000000000001}}},
		{"set_same", [][]uint64{{4}}},
		{"br_func", [][]uint64{{0}, {1}}},
		{"br_func_if", [][]uint64{{0, 1}, {5, 0}}},
		{"multi", [][]uint64{{8}}},
	} {
		for _, args := range c.args {
			p.call(c.name, args...)
		}
	}
}

// A function too long for its stores to jump behind it: their code comes
// between, also where control goes on.
func TestLongFunction(t *testing.T) {
	var straight, loops strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&straight, "local.get 0 i32.const %d i32.add local.get 1 i64.store ", i*9%1000)
		fmt.Fprintf(&loops, "block local.get 0 i32.const %d i32.and br_if 0 local.get 0 local.get 1 i32.wrap_i64 i32.store16 offset=%d br 1 end ", 1<<(i%8), i)
	}
	p := newPair(t, wat(t, `(module (memory (export "memory") 1)
		(func (export "straight") (param i32 i64) (result i32) `+straight.String()+` local.get 0 i32.load)
		(func (export "loops") (param i32 i64) (result i32) block `+loops.String()+` end local.get 0 i32.load))`), lower.Options{})
	for i := range uint64(4) {
		p.call("straight", i, 0x1122334455667788+i)
		p.call("loops", i, 0x8877665544332211+i)
	}
	p.call("loops", 255, 1)
}

const constructs = `(module
  (type $i_i (func (param i32) (result i32)))
  (memory (export "memory") 1 3)
  (global $g (export "g") (mut i32) (i32.const 11))
  (global $k (export "k") i64 (i64.const -2))
  (table 6 funcref)
  (elem (i32.const 1) $inc $fact_i $wrong)
  (data (i32.const 5) "hello")
  (func (export "factorial") (param $n i64) (result i64) (local $r i64)
    i64.const 1 local.set $r
    block
      loop
        local.get $n i64.eqz br_if 1
        local.get $r local.get $n i64.mul local.set $r
        local.get $n i64.const 1 i64.sub local.set $n
        br 0
      end
    end
    local.get $r)
  (func $fact (export "factorial_rec") (param i64) (result i64)
    local.get 0 i64.eqz
    if (result i64) i64.const 1
    else local.get 0 local.get 0 i64.const 1 i64.sub call $fact i64.mul end)
  (func $fib (export "fib") (param i32) (result i32)
    local.get 0 i32.const 2 i32.lt_u if local.get 0 return end
    local.get 0 i32.const 1 i32.sub call $fib
    local.get 0 i32.const 2 i32.sub call $fib
    i32.add)
  (func (export "swap") (param i32 i32) (result i32 i32) local.get 1 local.get 0)
  (func $rot (export "rotate3") (param i32 i32 i32) (result i32 i32 i32) local.get 1 local.get 2 local.get 0)
  (func (export "aliases") (param i32) (result i32)
    local.get 0 local.get 0 i32.const 1 i32.add local.set 0
    local.get 0 i32.const 2 i32.mul local.set 0
    local.get 0 i32.sub)
  (func (export "tee") (param i32) (result i32)
    local.get 0 local.get 0 i32.const 3 i32.mul local.tee 0 i32.add local.get 0 i32.xor
    local.get 0 local.tee 0 i32.add)
  (func (export "spill") (param i32) (result i32)
    local.get 0 local.get 0 i32.const 5
    local.get 0 if i32.const 9 local.set 0 else i32.const 8 local.set 0 end
    i32.add i32.mul local.get 0 i32.sub)
  (func (export "global_alias") (param i32) (result i32)
    global.get $g global.get $g local.get 0 i32.add global.set $g
    global.get $g i32.const 10 i32.mul i32.sub)
  (func $setg (param i32) local.get 0 global.set $g)
  (func (export "global_call") (param i32) (result i32)
    global.get $g local.get 0 call $setg global.get $g i32.sub)
  (func (export "br_value") (param i32) (result i32)
    block (result i32)
      i32.const 100
      block (result i32)
        i32.const 7 i32.const 8 local.get 0
        local.get 0 i32.const 2 i32.eq br_if 1
        local.get 0 i32.eqz br_if 0
        i32.const 5 i32.add br 1
      end
      i32.add
    end)
  (func (export "br_if_value") (param i32) (result i32)
    block (result i32)
      i32.const 1 local.get 0 i32.const 3 i32.mul
      local.get 0 br_if 0
      drop
    end)
  (func (export "table") (param i32) (result i32)
    block block block block
      local.get 0 br_table 2 1 0 3
    end i32.const 10 return
    end i32.const 11 return
    end i32.const 12 return
    end i32.const 13)
  (func (export "table_values") (param i32 i32) (result i32)
    block (result i32)
      i32.const 1
      block (result i32)
        i32.const 2 local.get 1 local.get 0 br_table 0 1 2
      end
      i32.const 100 i32.mul i32.add
    end)
  (func (export "if_params") (param i32 i32) (result i32)
    local.get 1 i32.const 7 local.get 0
    if (param i32 i32) (result i32) i32.add else i32.sub end)
  (func (export "if_params2") (param i32 i32) (result i32)
    local.get 1 i32.const 7 local.get 0
    if (param i32 i32) (result i32 i32) i32.const 1 i32.add end i32.mul)
  (func (export "loop_params") (param i32) (result i32)
    i32.const 0 local.get 0
    loop (param i32 i32) (result i32)
      local.set 0
      local.get 0 i32.add
      local.get 0 i32.const 1 i32.sub local.tee 0
      local.get 0 br_if 0
      drop
    end)
  (func (export "nested_eqz") (param i32 i32) (result i32)
    local.get 0 local.get 1 i32.lt_s i32.eqz i32.eqz if (result i32) i32.const 1 else i32.const 2 end
    local.get 0 local.get 1 i32.gt_u i32.eqz
    i32.add
    local.get 0 i32.eqz i32.eqz i32.add)
  (func (export "conds") (param i32 i32) (result i32) (local i32)
    local.get 0 local.get 1 i32.lt_s if local.get 2 i32.const 1 i32.or local.set 2 end
    local.get 0 local.get 1 i32.lt_u if local.get 2 i32.const 2 i32.or local.set 2 end
    local.get 0 local.get 1 i32.gt_s if local.get 2 i32.const 4 i32.or local.set 2 end
    local.get 0 local.get 1 i32.gt_u if local.get 2 i32.const 8 i32.or local.set 2 end
    local.get 0 local.get 1 i32.le_s if local.get 2 i32.const 16 i32.or local.set 2 end
    local.get 0 local.get 1 i32.le_u if local.get 2 i32.const 32 i32.or local.set 2 end
    local.get 0 local.get 1 i32.ge_s if local.get 2 i32.const 64 i32.or local.set 2 end
    local.get 0 local.get 1 i32.ge_u if local.get 2 i32.const 128 i32.or local.set 2 end
    local.get 0 local.get 1 i32.eq if local.get 2 i32.const 256 i32.or local.set 2 end
    local.get 0 local.get 1 i32.ne if local.get 2 i32.const 512 i32.or local.set 2 end
    local.get 0 i32.eqz if local.get 2 i32.const 1024 i32.or local.set 2 end
    local.get 0 if local.get 2 i32.const 2048 i32.or local.set 2 end
    local.get 2)
  (func $z (export "zeroed") (param i32) (result i64) (local i64 i64 i64)
    local.get 0 if i64.const 5 local.set 1 end
    i64.const 6 local.set 2
    local.get 1 local.get 2 i64.add local.get 3 i64.add
    i64.const 77 local.set 3)
  (func (export "zeroed_twice") (param i32) (result i64)
    i32.const 1 call $z drop i32.const 123 i32.const 456 i32.const 789 drop drop drop local.get 0 call $z)
  (func (export "dead") (param i32) (result i32)
    block (result i32)
      i32.const 4 local.get 0 br_if 0
      br 0
      i32.add drop i32.const 7
      block nop end
      loop br 0 end
      if else end
      i32.const 1
    end
    return
    i32.const 5)
  (func (export "nops") (param i32) (result i32)
    block nop nop local.get 0 br_if 0 nop end
    nop
    block block local.get 0 br_if 1 nop end nop local.get 0 i32.const 1 i32.eq br_if 0 nop nop end
    loop nop end
    nop
    local.get 0)
  (func (export "select") (param i32) (result i32)
    local.get 0 i32.const 5 local.get 0 select
    i32.const 6 i32.const 7 local.get 0 i32.const 1 i32.eq select i32.add)
  (func (export "empty"))
  (func (export "early") (param i32) (result i32)
    local.get 0 if i32.const 3 return end nop i32.const 4)
  (func $inc (param i32) (result i32) loop (result i32) local.get 0 i32.const 1 i32.add end)
  (func $fact_i (param i32) (result i32) local.get 0 local.get 0 i32.mul)
  (func $wrong (param i64) (result i32) i32.const 0)
  (func (export "indirect") (param i32 i32) (result i32)
    local.get 1 local.get 0 call_indirect (type $i_i) local.get 1 i32.add)
  (func $deep (export "deep") (param i32) (result i32)
    local.get 0 if (result i32) local.get 0 i32.const 1 i32.sub call $deep i32.const 1 i32.add else i32.const 0 end)
  (func (export "unreachable") (param i32) local.get 0 if unreachable end)
  (func (export "loop_first") (param i32) (result i32)
    nop loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end local.get 0)
  (func (export "grow") (param i32) (result i32)
    memory.size local.get 0 memory.grow memory.size i32.const 16 i32.shl i32.or i32.add)
  (func (export "memory_args") (param i32 i64) (result i64)
    local.get 0 local.get 1 i64.store8
    local.get 0 local.get 1 i64.store16 offset=10
    local.get 0 local.get 1 i32.wrap_i64 i32.store offset=21
    local.get 0 i32.const 3 i32.add local.get 1 i64.store32 offset=34
    local.get 0 local.get 1 i64.store offset=51
    local.get 0 i64.load offset=51 local.get 0 i64.load32_s offset=20 i64.xor
    local.get 0 i64.load16_s offset=9 i64.add local.get 0 i32.load8_s i64.extend_i32_s i64.add
    local.get 0 i32.load16_u offset=3 i64.extend_i32_u i64.add)
  (func (export "floats") (param f32 f64) (result i32 i64 f32 f64)
    i32.const 8 local.get 0 f32.store i32.const 16 local.get 1 f64.store
    local.get 0 i32.reinterpret_f32 local.get 1 i64.reinterpret_f64
    i32.const 8 f32.load i32.const 17 f64.load)
  (func (export "set_same") (param i32) (result i32) local.get 0 local.set 0 local.get 0)
  (func (export "br_func") (param i32) (result i32)
    i32.const 9 i32.const 8 local.get 0 i32.add br 0)
  (func (export "br_func_if") (param i32 i32) (result i32 i32)
    local.get 1 local.get 0 local.get 0 br_if 0 i32.const 1 i32.add)
  (func (export "multi") (param i32) (result i32)
    local.get 0 i32.const 2 i32.const 3 call $rot i32.sub i32.mul)
)`

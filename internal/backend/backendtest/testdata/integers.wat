;; conformance.wat without the lines that name a float type, for engines of integers.
(module
  (memory (export "memory") 1)
  (global $counter (export "counter") (mut i64) (i64.const 0))
  (global (export "narrow") (mut i32) (i32.const 0))
  (table 3 funcref)
  (elem (i32.const 0) $seven)
  (type $none_i32 (func (result i32)))
  (type $i64_i64 (func (param i64) (result i64)))
  (func $seven (result i32) i32.const 7)

  ;; results of every type; parameters of every type
  (func (export "nothing"))
  (func (export "i32") (param i32) (result i32) local.get 0)
  (func (export "i64") (param i64) (result i64) local.get 0)
  (func (export "pair") (param i32) (result i32 i32)
    local.get 0 local.get 0 i32.const 1 i32.add)

  ;; traps
  (func (export "trap_unreachable") (result i32) unreachable)
  (func (export "trap_div") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s)
  (func (export "trap_rem") (param i64 i64) (result i64) local.get 0 local.get 1 i64.rem_u)
  (func (export "trap_load") (param i32) (result i64) local.get 0 i64.load)
  (func (export "trap_store") (param i32) local.get 0 i32.const 1 i32.store)
  (func (export "trap_indirect") (param i32) (result i32) local.get 0 call_indirect (type $none_i32))
  (func (export "trap_signature") (param i32) (result i64) i64.const 1 local.get 0 call_indirect (type $i64_i64))

  ;; state: memory and a counter
  (func (export "bump") (result i64)
    global.get $counter i64.const 1 i64.add global.set $counter global.get $counter)
  (func (export "bump_then_trap")
    global.get $counter i64.const -1 i64.add global.set $counter unreachable)
  (func (export "sum") (param $at i32) (param $n i32) (result i32) (local $s i32)
    block loop
      local.get $n i32.eqz br_if 1
      local.get $s local.get $at i32.load8_u i32.add local.set $s
      local.get $at i32.const 1 i32.add local.set $at
      local.get $n i32.const 1 i32.sub local.set $n
      br 0
    end end
    local.get $s)
  (func (export "fill") (param $at i32) (param $n i32) (param $byte i32)
    block loop
      local.get $n i32.eqz br_if 1
      local.get $at local.get $byte i32.store8
      local.get $at i32.const 1 i32.add local.set $at
      local.get $n i32.const 1 i32.sub local.set $n
      br 0
    end end)
  (func (export "grow") (param i32) (result i32) local.get 0 memory.grow)
  (func (export "size") (result i32) memory.size)

  ;; what only a limit stops
  (func (export "loop_forever") (loop br 0))
  (func $recurse (export "recurse") (param i64) (result i64)
    local.get 0 i64.const 1 i64.add call $recurse i64.const 1 i64.add)

  ;; 0 + 1 + ... + n-1 modulo 2^64, a loop long enough to be timed
  (func (export "count") (param $n i64) (result i64) (local $s i64)
    block loop
      local.get $n i64.eqz br_if 1
      local.get $n i64.const 1 i64.sub local.tee $n
      local.get $s i64.add local.set $s
      br 0
    end end
    local.get $s))

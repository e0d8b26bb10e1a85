;; What an adapter is asked before it is added: calls whose results are known, on integers
;; and memory, and a trap. Floats are in trial_floats.wat, for those that have them.
(module
  (memory (export "memory") 1 2)
  (global $calls (export "calls") (mut i64) (i64.const 0))
  (func (export "add") (param i32 i32) (result i32)
    global.get $calls
    i64.const 1
    i64.add
    global.set $calls
    local.get 0
    local.get 1
    i32.add)
  (func (export "mix") (param i64 i64) (result i64)
    local.get 0
    local.get 1
    i64.mul
    i64.const 7
    i64.rotl)
  ;; The sum of bytes, each of which is inverted where it lies.
  (func (export "sum") (param $at i32) (param $size i32) (result i32)
    (local $sum i32)
    loop
      local.get $size
      if
        local.get $at
        i32.load8_u
        local.get $sum
        i32.add
        local.set $sum
        local.get $at
        local.get $at
        i32.load8_u
        i32.const 255
        i32.xor
        i32.store8
        local.get $at
        i32.const 1
        i32.add
        local.set $at
        local.get $size
        i32.const 1
        i32.sub
        local.set $size
        br 1
      end
    end
    local.get $sum)
  (func (export "divide") (param i32 i32) (result i32)
    local.get 0
    local.get 1
    i32.div_s))

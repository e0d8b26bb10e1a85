;; What an engine does where the specification leaves a choice, beside the NaN bits of
;; canary.wat: operands come from parameters, so that a nonce can make them.
(module
  (memory 1)
  ;; The trap at the end of so many calls: of the division, or of the stack on the way
  ;; (specification, section 4.3 and appendix A.2: an engine may run out of it anywhere).
  (func $down (export "trap_at_depth") (param i32) (result i32)
    local.get 0
    i32.eqz
    if (result i32)
      i32.const 1
      local.get 0
      i32.div_u
    else
      local.get 0
      i32.const 1
      i32.sub
      call $down
      local.get 0
      i32.xor
    end)
  (func (export "grow_by_all") (result i32)
    i32.const -1
    memory.grow)
  (func (export "f64_add") (param i64 i64) (result i64)
    local.get 0 f64.reinterpret_i64 local.get 1 f64.reinterpret_i64 f64.add i64.reinterpret_f64)
  (func (export "f64_mul") (param i64 i64) (result i64)
    local.get 0 f64.reinterpret_i64 local.get 1 f64.reinterpret_i64 f64.mul i64.reinterpret_f64)
  (func (export "f64_max") (param i64 i64) (result i64)
    local.get 0 f64.reinterpret_i64 local.get 1 f64.reinterpret_i64 f64.max i64.reinterpret_f64))

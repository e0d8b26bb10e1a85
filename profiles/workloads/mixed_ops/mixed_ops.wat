;; Operators between i32 and f32, with the saturating conversions (part of
;; WebAssembly 2.0), and functions that take and give both types.
(module
  (memory 1)
  (func (export "convert_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  (func (export "convert_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  (func (export "trunc_s") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
  (func (export "trunc_u") (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
  (func (export "trunc_sat_s") (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
  (func (export "trunc_sat_u") (param f32) (result i32) (i32.trunc_sat_f32_u (local.get 0)))
  ;; sat_bits takes bits, so that it can take a NaN.
  (func (export "sat_bits_s") (param i32) (result i32) (i32.trunc_sat_f32_s (f32.reinterpret_i32 (local.get 0))))
  (func (export "sat_bits_u") (param i32) (result i32) (i32.trunc_sat_f32_u (f32.reinterpret_i32 (local.get 0))))
  (func (export "bits") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
  (func (export "from_bits") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  ;; scaled is an integer times a number; select takes one of two numbers.
  (func (export "scaled") (param i32 f32) (result f32) (f32.mul (f32.convert_i32_s (local.get 0)) (local.get 1)))
  (func (export "select") (param f32 f32 i32) (result f32) (select (local.get 0) (local.get 1) (local.get 2)))
  ;; between is 1 where low <= x < high.
  (func (export "between") (param $x f32) (param $low i32) (param $high i32) (result i32)
    (i32.and
      (f32.ge (local.get $x) (f32.convert_i32_s (local.get $low)))
      (f32.lt (local.get $x) (f32.convert_i32_s (local.get $high)))))
  ;; swap stores a number and gives its bytes in the other order.
  (func (export "swap") (param f32) (result i32)
    (f32.store (i32.const 16) (local.get 0))
    (i32.or
      (i32.or
        (i32.shl (i32.load8_u (i32.const 16)) (i32.const 24))
        (i32.shl (i32.load8_u (i32.const 17)) (i32.const 16)))
      (i32.or
        (i32.shl (i32.load8_u (i32.const 18)) (i32.const 8))
        (i32.load8_u (i32.const 19))))))

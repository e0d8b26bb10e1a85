;; 64-bit integers inside, 32-bit ones at the border.
(module
  (func (export "run") (param i32) (result i32)
    (i32.wrap_i64 (i64.mul (i64.extend_i32_u (local.get 0)) (i64.const 3)))))

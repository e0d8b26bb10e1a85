;; The input with a wide offset.
(module
  (import "tassadar" "input" (func $input (param i64) (result i32)))
  (func (export "run") (param i32) (result i32) (call $input (i64.extend_i32_u (local.get 0)))))

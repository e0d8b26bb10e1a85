;; The clock of the declared import set.
(module
  (import "tassadar" "clock" (func $clock (result i64)))
  (func (export "run") (param i32) (result i32) (i32.wrap_i64 (call $clock))))

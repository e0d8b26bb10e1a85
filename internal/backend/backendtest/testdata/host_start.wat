;; A start function writes before there is any call.
(module
  (import "tassadar" "output" (func $output (param i32)))
  (import "tassadar" "clock" (func $clock (result i64)))
  (func $start (call $output (i32.wrap_i64 (call $clock))))
  (func (export "f"))
  (start $start))

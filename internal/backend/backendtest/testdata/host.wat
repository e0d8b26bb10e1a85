;; The declared import set.
(module
  (import "tassadar" "input" (func $input (param i32) (result i32)))
  (import "tassadar" "output" (func $output (param i32)))
  (import "tassadar" "clock" (func $clock (result i64)))
  (export "direct" (func $clock))
  (func (export "input") (param i32) (result i32) (call $input (local.get 0)))
  (func (export "output") (param i32) (call $output (local.get 0)))
  (func (export "clock") (result i64) (call $clock))
  (func (export "flood") (loop $l (call $output (i32.const 46)) (br $l)))
  (func (export "output_then_trap") (param i32) (call $output (local.get 0)) unreachable))

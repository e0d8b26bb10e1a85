;; A start function that exits.
(module
  (import "tassadar" "output" (func $output (param i32)))
  (import "tassadar" "error" (func $error (param i32)))
  (import "tassadar" "exit" (func $exit (param i32)))
  (func $start (call $output (i32.const 3)) (call $error (i32.const 4)) (call $exit (i32.const 11)) unreachable)
  (start $start)
  (func (export "f")))

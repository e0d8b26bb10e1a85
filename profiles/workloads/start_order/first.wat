;; Starts first, and remembers that it did.
(module
  (import "log" "append" (func $append (param i32)))
  (global $mark (mut i32) (i32.const 0))
  (func $start
    (global.set $mark (i32.const 1))
    (call $append (i32.const 1)))
  (func (export "mark") (result i32) (global.get $mark))
  (start $start))

;; Starts second: appends 2 where the first module has started, else 9.
(module
  (import "log" "append" (func $append (param i32)))
  (import "first" "mark" (func $mark (result i32)))
  (global $mark (mut i32) (i32.const 0))
  (func $start
    (global.set $mark (i32.mul (call $mark) (i32.const 2)))
    (call $append (select (i32.const 2) (i32.const 9) (call $mark))))
  (func (export "mark") (result i32) (global.get $mark))
  (start $start))

;; Runs before it is called.
(module
  (global $ran (mut i32) (i32.const 0))
  (func $begin (global.set $ran (i32.const 1)))
  (start $begin)
  (func (export "run") (param i32) (result i32) (global.get $ran)))

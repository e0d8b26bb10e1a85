;; A start function that leaves an answer.
(module
  (global $g (mut i32) (i32.const 0))
  (func $s i32.const 42 global.set $g)
  (start $s)
  (func (export "f") (result i32) global.get $g))

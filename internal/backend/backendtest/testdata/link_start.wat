;; Its start function appends the digit 1 to the global of the first link.
(module
  (import "state" "g" (global $g (mut i32)))
  (func $start (global.set $g (i32.add (i32.mul (global.get $g) (i32.const 10)) (i32.const 1))))
  (func (export "g") (result i32) (global.get $g))
  (start $start))

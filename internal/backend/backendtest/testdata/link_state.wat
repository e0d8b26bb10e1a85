;; The first link: memory, globals and a table that others share, and functions
;; that others call.
(module
  (memory (export "memory") 1 2)
  (global $g (export "g") (mut i32) (i32.const 0))
  (table (export "table") 4 funcref)
  (elem (i32.const 0) $seven)
  (func $seven (result i32) (i32.const 7))
  (func (export "bump") (result i32)
    (global.set $g (i32.add (global.get $g) (i32.const 1)))
    (global.get $g))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
  (func (export "loop") (loop $l (br $l)))
  (func (export "boom") unreachable)
  (func $deep (export "recurse") (param i64) (result i64)
    (i64.add (call $deep (i64.add (local.get 0) (i64.const 1))) (i64.const 1))))

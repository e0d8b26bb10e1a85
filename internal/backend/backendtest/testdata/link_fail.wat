;; Writes to everything that it imports, and then its start function traps.
(module
  (import "state" "memory" (memory 1))
  (import "state" "g" (global $g (mut i32)))
  (import "state" "table" (table 4 funcref))
  (elem (i32.const 1) $ninety)
  (data (i32.const 10) "\2a")
  (func $ninety (result i32) (i32.add (global.get $g) (i32.const 90)))
  (func (export "g") (result i32) (i32.const -1))
  (func $start
    (global.set $g (i32.const 5))
    (i32.store8 (i32.const 11) (i32.const 0x2b))
    unreachable)
  (start $start))

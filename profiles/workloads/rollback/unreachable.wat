;; Writes to everything, and then its start function traps. Its function stays
;; in the table, with its own global.
(module
  (import "state" "memory" (memory 1))
  (import "state" "balance" (global $balance (mut i64)))
  (import "state" "table" (table 6 funcref))
  (global $own (mut i64) (i64.const 7))
  (elem (i32.const 1) $add)
  (data (i32.const 16) "written by a segment")
  (func $add (param i64) (result i64)
    (global.set $own (i64.add (global.get $own) (i64.const 1)))
    (i64.add (local.get 0) (global.get $own)))
  (func (export "scale") (param i64) (result i64) (i64.const -1))
  (func $start
    (global.set $balance (i64.sub (global.get $balance) (i64.const 30)))
    (i64.store (i32.const 8) (i64.const 0x0102030405060708))
    unreachable)
  (start $start))

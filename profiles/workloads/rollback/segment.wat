;; The second data segment lies outside: the first one is written, and the start
;; function never runs.
(module
  (import "state" "memory" (memory 1))
  (import "state" "balance" (global $balance (mut i64)))
  (data (i32.const 40) "kept")
  (data (i32.const 65533) "lost")
  (func $start (global.set $balance (i64.const -1)))
  (func (export "scale") (param i64) (result i64) (i64.const -2))
  (start $start))

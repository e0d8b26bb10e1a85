;; The first data segment is written, the second one lies outside; the start
;; function is never reached.
(module
  (import "state" "memory" (memory 1))
  (import "state" "g" (global $g (mut i32)))
  (data (i32.const 20) "\2c")
  (data (i32.const 65536) "\01")
  (func $start (global.set $g (i32.const 1000)))
  (start $start))

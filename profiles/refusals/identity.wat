;; Well formed and within every limit. Broken forms are made from it, and calls
;; that do not fit it are refused.
(module
  (memory (export "memory") 4)
  (global (export "__heap_base") i32 (i32.const 1024))
  (func (export "run") (param i32) (result i32) (local.get 0))
  (func (export "first") (param $at i32) (param $bytes i32) (result i32)
    (i32.load8_u (local.get $at))))

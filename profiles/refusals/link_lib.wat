;; A module to link with.
(module
  (memory (export "memory") 1 2)
  (global (export "constant") i32 (i32.const 5))
  (func (export "twice") (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1))))

;; A data segment outside of memory.
(module
  (memory 1)
  (data (i32.const 65536) "x")
  (func (export "run") (param i32) (result i32) (local.get 0)))

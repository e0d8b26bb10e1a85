;; The input as a memory.
(module
  (import "tassadar" "input" (memory 1))
  (func (export "run") (param i32) (result i32) (i32.load8_u (local.get 0))))

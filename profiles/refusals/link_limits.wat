;; Imports a memory that may grow further than the import allows.
(module
  (import "lib" "memory" (memory 1 1))
  (func (export "run") (param i32) (result i32) (local.get 0)))

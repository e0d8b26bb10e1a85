;; Imports a constant as a variable.
(module
  (import "lib" "constant" (global (mut i32)))
  (func (export "run") (param i32) (result i32) (local.get 0)))

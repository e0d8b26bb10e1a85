;; Imports a function as a global.
(module
  (import "lib" "twice" (global i32))
  (func (export "run") (param i32) (result i32) (local.get 0)))

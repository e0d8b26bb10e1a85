;; Imports a function with another signature.
(module
  (import "lib" "twice" (func $twice (param i64) (result i64)))
  (func (export "run") (param i32) (result i32) (local.get 0)))

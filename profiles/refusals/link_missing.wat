;; Imports what link_lib does not export.
(module
  (import "lib" "thrice" (func $thrice (param i32) (result i32)))
  (func (export "run") (param i32) (result i32) (call $thrice (local.get 0))))

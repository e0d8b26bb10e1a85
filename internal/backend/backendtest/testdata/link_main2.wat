;; Imports from the names that the test of names gives.
(module
  (import "state" "g" (global $g (mut i32)))
  (import "__proto__" "g" (func $f (result i32)))
  (func (export "both") (result i32 i32) (global.get $g) (call $f)))

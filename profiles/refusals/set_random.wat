;; A name that the declared import set does not have.
(module
  (import "tassadar" "random" (func $random (result i32)))
  (func (export "run") (param i32) (result i32) (call $random)))

;; The module of a linked program with floats.
(module
  (import "state" "nan" (global $nan f32))
  (import "state" "echo" (func $echo (param f32) (result f32)))
  (func (export "nan") (result f32) (global.get $nan))
  (func (export "echo") (param f32) (result f32) (call $echo (local.get 0))))

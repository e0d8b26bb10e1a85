;; A link whose floats must keep their bits.
(module
  (global (export "nan") f32 (f32.const nan:0x200001))
  (func (export "echo") (param f32) (result f32) (local.get 0)))

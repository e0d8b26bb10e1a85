;; Single precision inside, integers at the border.
(module
  (func (export "run") (param i32) (result i32)
    (i32.trunc_f32_s (f32.add (f32.convert_i32_s (local.get 0)) (f32.const 1)))))

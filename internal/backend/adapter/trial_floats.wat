(module
  (func (export "hypotenuse") (param f64 f64) (result f64)
    local.get 0
    local.get 0
    f64.mul
    local.get 1
    local.get 1
    f64.mul
    f64.add
    f64.sqrt)
  (func (export "third") (param f32) (result f32)
    local.get 0
    f32.const 3
    f32.div))

;; Takes a buffer and does not say where buffers may begin.
(module
  (memory (export "memory") 1)
  (func (export "first") (param $at i32) (param $bytes i32) (result i32)
    (i32.load8_u (local.get $at))))

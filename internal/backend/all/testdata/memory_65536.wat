;; A memory of all that 32 bits can address.
(module (memory 65536)
  (func (export "size") (result i32) (memory.size))
  (func (export "first") (result i32) (i32.store8 (i32.const 0) (i32.const 9)) (i32.load8_u (i32.const 0)))
  (func (export "last") (result i32) (i32.store8 (i32.const -1) (i32.const 7)) (i32.load8_u (i32.const -1))))

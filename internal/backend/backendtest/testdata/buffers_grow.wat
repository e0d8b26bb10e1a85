;; An allocator that grows its memory for every buffer.
(module
  (memory (export "memory") 1 3)
  (func (export "grows") (param i32) (result i32)
    (i32.mul (memory.grow (i32.const 1)) (i32.const 65536)))
  (func (export "load") (param i32 i32) (result i32)
    (i32.add (i32.load8_u (local.get 0)) (i32.load8_u (local.get 1)))))

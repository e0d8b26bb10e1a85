;; Takes a buffer and exports no memory to put it into.
(module
  (memory 1)
  (global (export "__heap_base") i32 (i32.const 1024))
  (func (export "first") (param $at i32) (param $bytes i32) (result i32)
    (i32.load8_u (local.get $at))))

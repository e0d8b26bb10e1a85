;; A data segment outside the memory: instantiation traps.
(module (memory (export "memory") 1) (data (i32.const 65536) "x") (func (export "nothing")))

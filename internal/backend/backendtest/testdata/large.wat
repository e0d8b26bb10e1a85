;; Declares more memory than the limit of the suite.
(module (memory (export "memory") 40) (func (export "size") (result i32) memory.size))

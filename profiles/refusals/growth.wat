;; Asks for more memory while it runs, and is told the answer.
(module
  (memory (export "memory") 1)
  (func (export "grow") (param $pages i32) (result i32) (memory.grow (local.get $pages))))

;; Module "a", which imports from "b".
(module
  (import "b" "f" (func $f))
  (func (export "f") (call $f)))

;; Writes without end.
(module
  (import "tassadar" "output" (func $output (param i32)))
  (func (export "run") (param i32) (result i32)
    (loop $again
      (call $output (local.get 0))
      (br $again))
    (unreachable)))

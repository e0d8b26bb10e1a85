;; A name of the import set with another signature.
(module (import "tassadar" "clock" (func (result i32))) (func (export "f")))

;; A name of the import set as another kind.
(module (import "tassadar" "clock" (global i64)) (func (export "f")))

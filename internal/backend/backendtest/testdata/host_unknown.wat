(module (import "tassadar" "random" (func (result i32))) (func (export "f")))

(module (func (export "f") (result i32) return_call $g) (func $g (result i32) i32.const 7))

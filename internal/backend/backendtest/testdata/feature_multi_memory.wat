(module (memory 0) (memory 7) (func (export "f") (result i32) memory.size 1))

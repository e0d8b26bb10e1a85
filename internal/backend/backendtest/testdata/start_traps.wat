(module (func $s unreachable) (start $s) (func (export "nothing")))

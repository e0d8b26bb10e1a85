(module (import "env" "f" (func)) (func (export "nothing") call 0))

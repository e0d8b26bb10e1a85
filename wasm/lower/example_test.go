package lower_test

import (
	"fmt"
	"log"
	"os"

	"tassadar/vm/isa/isatest"
	"tassadar/wasm"
	"tassadar/wasm/lower"
)

// A module is lowered, instantiated, and one of its functions called. Here the
// program runs in the plain interpreter of the instruction set.
func ExampleLower() {
	data, err := os.ReadFile("testdata/listing.wasm")
	if err != nil {
		log.Fatal(err)
	}
	module, err := wasm.Decode(data)
	if err != nil {
		log.Fatal(err)
	}
	result, err := lower.Lower([]lower.Link{{Name: "m", Module: module}}, lower.Options{})
	if err != nil {
		log.Fatal(err)
	}
	source := 0
	plain := isatest.New(result.Program)
	plain.Step = func(pc, next int) { source += result.Completes(pc, next) }
	instance := result.Instances[0]
	for _, step := range []func() ([]uint64, int, error){
		func() ([]uint64, int, error) { return plain.Invoke(instance.Instantiate, nil, 1000) },
		func() ([]uint64, int, error) {
			return plain.Invoke(instance.Funcs["gcd"], []uint64{1071, 462}, 1000)
		},
	} {
		results, trap, err := step()
		fmt.Println(results, trap, err)
	}
	fmt.Println(source, "source instructions,", plain.Instructions, "token machine instructions,", plain.Tokens, "tokens")
	// Output:
	// [] -1 <nil>
	// [21] -1 <nil>
	// 41 source instructions, 33 token machine instructions, 33 tokens
}

// Command probe probes both families of wazero, for tests on other
// architectures.
package main

import (
	"context"
	"fmt"

	"tassadar"
	"tassadar/internal/backend/wazero"
)

func main() {
	for _, family := range wazero.Families() {
		b, err := wazero.New(family)
		if err != nil {
			fmt.Println(family, err)
			continue
		}
		engine, err := b.Probe(context.Background())
		fmt.Printf("%s: %q %s\n", family, engine.Family, tassadar.CodeOf(err))
	}
}

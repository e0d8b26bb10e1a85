// Command print shows what package machine detects, for its tests.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"tassadar"
	"tassadar/internal/machine"
)

func main() {
	m, err := machine.Detect(context.Background())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		fmt.Println(tassadar.CodeOf(err))
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(m); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

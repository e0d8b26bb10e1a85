package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// inside runs the calls inside the transformer and compares every call that has an
// expectation.
func inside(cmd func(...string) ([]byte, error), wasm string, args []string) (string, error) {
	line := []string{"vm", "run", "--json", "--engine", "vm.compiled"}
	var want [][]string // by call, as --expect has them
	for i := 0; i < len(args); i += 2 {
		switch args[i] {
		case "--expect":
			want[len(want)-1] = append(want[len(want)-1], args[i+1])
			continue
		case "--invoke":
			want = append(want, nil)
		}
		line = append(line, args[i], args[i+1])
	}
	said, err := cmd(append(line, wasm)...)
	if err != nil {
		return "", err
	}
	var ran struct {
		Calls []struct {
			Results, Outputs []string
			Trap             string
		}
		Instructions, Tokens int
	}
	if err := json.Unmarshal(said, &ran); err != nil {
		return "", fmt.Errorf("vm run --json: %w in %.200s", err, said)
	}
	if len(ran.Calls) != len(want) {
		return "", fmt.Errorf("vm run: %d of %d calls", len(ran.Calls), len(want))
	}
	for i, c := range ran.Calls {
		if want[i] == nil {
			continue
		}
		got := slices.Clone(c.Results)
		for _, o := range c.Outputs {
			got = append(got, "out:hex:"+o)
		}
		if !slices.Equal(got, want[i]) {
			return "", fmt.Errorf("vm run: call %d came to %s %s, want %s", i+1, strings.Join(got, " "), c.Trap, strings.Join(want[i], " "))
		}
	}
	return fmt.Sprintf("the same, %d instructions in %d tokens", ran.Instructions, ran.Tokens), nil
}

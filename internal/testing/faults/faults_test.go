package faults

import (
	"context"
	"os"
	"strconv"
	"strings"
	"testing"

	"tassadar/internal/machine"
)

func TestTry(t *testing.T) {
	m, err := machine.Detect(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	n, _ := strconv.Atoi(os.Getenv("N"))
	dir := t.TempDir()
	if d := os.Getenv("KEEPDIR"); d != "" {
		os.RemoveAll(d)
		os.Mkdir(d, 0o755)
		dir = d
	}
	o := &Options{Program: os.Getenv("PROGRAM"), Class: m.Class, Dir: dir, Trials: func(*Kind) int { return n }, Seed: 1, AtOnce: 3, Said: func(r *Row) { t.Logf("%+v", *r) }}
	var kinds []*Kind
	for _, k := range Kinds() {
		if strings.Contains(k.Name+" "+k.Command, os.Getenv("ONLY")) {
			kinds = append(kinds, k)
		}
	}
	if _, err := Campaign(context.Background(), o, kinds); err != nil {
		t.Fatal(err)
	}
}

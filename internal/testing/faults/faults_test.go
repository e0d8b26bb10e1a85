package faults

import (
	"context"
	"os"
	"strconv"
	"syscall"
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
	for _, c := range []string{"run", "first run", "publish", "import", "withdraw", "reindex"} {
		if o := os.Getenv("ONLY"); o == "" || o == "kill" {
			kinds = append(kinds, killed(c))
		}
		if o := os.Getenv("ONLY"); o == "" || o == "quota" {
			kinds = append(kinds, refused("quota", c, syscall.EDQUOT))
		}
		if o := os.Getenv("ONLY"); o == "" || o == "power" {
			kinds = append(kinds, powerCut(c))
		}
	}
	if _, err := Campaign(context.Background(), o, kinds); err != nil {
		t.Fatal(err)
	}
}

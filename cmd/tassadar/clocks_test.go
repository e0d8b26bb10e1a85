package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
)

// TestClocks: a worker whose clock is wrong measures by assignment, and the receipt is
// imported where the clock is right. What is wrong is said of the clock: not that the
// evidence is stale, and not that it is green. A clock that is behind the assignment is
// wrong for sure, and nothing is measured by it.
func TestClocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	class := classHere(t)
	tassadarIn(t, data, "publish", "--policy", w.policy, "-o", filepath.Join(dir, "pub")).want(t, 0)
	worker := workerID(t, data)
	for i, c := range []struct {
		name  string
		clock func(now int64) int64
		code  tassadar.Code // of the receipt
		says  string        // on the worker's host, where it measures nothing
	}{
		{"right", func(now int64) int64 { return now }, "", ""},
		{"a second ahead", func(now int64) int64 { return now + 1 }, "", ""},
		{"an hour ahead", func(now int64) int64 { return now + 3600 }, tassadar.ClockSkew, ""},
		{"three days ahead", func(now int64) int64 { return now + 3*86400 }, tassadar.ClockSkew, ""},
		{"past the deadline", func(now int64) int64 { return now + 8*86400 }, "", "by the clock of this host it is 20"},
		{"a minute behind", func(now int64) int64 { return now - 60 }, "", ""},
		{"an hour behind", func(now int64) int64 { return now - 3600 }, "", "clock_skew: this host's clock says 20"},
		{"no clock at all", func(int64) int64 { return 0 }, "", "clock_skew: this host's clock says -"},
	} {
		orders, receipts := filepath.Join(dir, fmt.Sprint("orders", i)), filepath.Join(dir, fmt.Sprint("receipts", i))
		tassadarIn(t, data, "assign", "--worker", worker, "--machine", class, "--only", "article", "-o", orders).want(t, 0)
		var said bytes.Buffer
		a := &app{out: &said, err: &said, now: func() int64 { return c.clock(time.Now().Unix()) }}
		cmd := a.command()
		cmd.SetArgs([]string{"--data", data, "run", "--policy", w.policy, "--assignment", orders, "-o", receipts})
		if err := cmd.ExecuteContext(t.Context()); err != nil {
			if c.says == "" || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%s: %v\n%s", c.name, err, said.String())
			}
			continue
		}
		if c.says != "" {
			t.Errorf("%s: it measured", c.name)
		}
		tassadarIn(t, data, "import", receipts).want(t, 0)
		cell := explained(t, data, "article")
		last := cell.Receipts[len(cell.Receipts)-1]
		switch {
		case c.code == "" && (!last.Counts || len(last.Codes) > 0):
			t.Errorf("%s: does not count: %v", c.name, last.Codes)
		case c.code != "" && (last.Counts || !slices.Equal(last.Codes, []tassadar.Code{c.code})):
			t.Errorf("%s: %v, want %s", c.name, last.Codes, c.code)
		}
	}
	text := tassadarIn(t, data, "explain", "article").want(t, 0).stdout
	if n := strings.Count(text, "does not count: clock_skew"); n != 2 {
		t.Errorf("%d receipts are said to have a wrong clock\n%s", n, text)
	}
}

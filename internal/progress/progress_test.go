package progress

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/plan"
)

// TestSearch: a search says on a terminal how far it is and what it waits for, within a
// line, and takes the line away; elsewhere it says nothing.
func TestSearch(t *testing.T) {
	var b strings.Builder
	l := &Search{w: &b}
	l.Begin("families", 3)
	first, second := l.At("v8-11.turbofan"), l.At(strings.Repeat("x", 100))
	first()
	second()
	l.At("\x1b[2J")()
	l.End()
	l.End()
	shown := strings.Split(b.String(), wipe)
	if len(shown) != 9 || shown[1] != "looked for 0 of 3 families" || shown[2] != "looked for 0 of 3 families, waiting for v8-11.turbofan" ||
		shown[5] != "looked for 2 of 3 families" || shown[6] != `looked for 2 of 3 families, waiting for \x1b[2J` || shown[8] != "" {
		t.Errorf("%q", shown)
	}
	for _, s := range shown {
		if len([]rune(s)) > columns {
			t.Errorf("%d columns: %s", len([]rune(s)), s)
		}
	}
	silent := NewSearch(&b)
	before := b.Len()
	silent.Begin("families", 1)
	silent.At("x")()
	silent.End()
	if b.Len() != before {
		t.Error("what is no terminal is written to")
	}
}

// TestRun: a run says how long it will take, where it is on a terminal, and what each
// cell came to; elsewhere nothing moves.
func TestRun(t *testing.T) {
	cells := []tassadar.Cell{{Profile: "p", Backend: "b", Toolchain: "t", Machine: "m"}, {Profile: "q", Backend: "\x1b[2J", Toolchain: "t", Machine: "m"}}
	guess := func(tassadar.Cell) (time.Duration, bool) { return 40 * time.Second, true }
	for _, live := range []bool{false, true} {
		var b strings.Builder
		e := plan.NewEstimate(nil, "host", cells, false, guess)
		r := NewRun(&b, cells, e, &plan.Calibration{Policy: &tassadar.Policy{}})
		r.live = live
		r.Start()
		for range cells {
			r.Begin(cells[r.number])
			r.Step(1, 2, strings.Repeat("long ", 30))
			r.Step(2, 2, "not shown: too soon")
			rc := &evidence.Receipt{}
			if r.number == 2 {
				rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "why"}
			}
			r.End(rc)
			r.lastShow = time.Time{}
		}
		lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
		want := []string{
			`2 cells to measure: roughly 80 s beside compiling, from a quick calibration: .*`,
			`\[1/2\] p, t, on b: measured in 0\.\d s, about \d+ s left`,
			`\[2/2\] q, t, on \\x1b\[2J: failed, run_failed: why in 0\.\d s`,
		}
		if len(lines) != len(want) {
			t.Fatalf("live %t: %q", live, lines)
		}
		for i, line := range lines {
			shown := strings.Split(line, wipe)
			if moved := len(shown) - 1; live && i > 0 && moved != 2 || !live && moved != 0 {
				t.Errorf("live %t: %q moves %d times", live, line, moved)
			}
			if !regexp.MustCompile("^" + want[i] + "$").MatchString(shown[len(shown)-1]) {
				t.Errorf("live %t: %q, want %q", live, shown[len(shown)-1], want[i])
			}
			if live && i > 0 && (len([]rune(shown[1])) != columns || !strings.HasPrefix(shown[1], bar(i-1, 2, 1, 2))) {
				t.Errorf("%q", shown[1])
			}
		}
	}
}

func TestBar(t *testing.T) {
	for _, c := range []struct {
		cells, of, steps, ofSteps int
		want                      string
	}{
		{0, 2, 0, 4, "[----------------]"}, {0, 2, 4, 4, "[########--------]"}, {1, 2, 2, 4, "[############----]"},
		{1, 2, 9, 4, "[################]"}, {0, 0, 1, 1, "[----------------]"}, {1, 2, 0, 0, "[----------------]"},
	} {
		if got := bar(c.cells, c.of, c.steps, c.ofSteps); got != c.want {
			t.Errorf("%d of %d cells, %d of %d steps: %s, want %s", c.cells, c.of, c.steps, c.ofSteps, got, c.want)
		}
	}
}

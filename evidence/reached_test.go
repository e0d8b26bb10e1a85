package evidence

import "testing"

// TestReachedGrows: a log has reached what the last of its records say in a row, however many said
// less before them, and stays there when later ones are dated back.
func TestReachedGrows(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	for _, step := range []struct{ at, want int64 }{{start, start}, {start + day, start + day}, {start + 10, start + day}} {
		for range reachedOver {
			b.tick(step.at)
		}
		if at, ok := b.verify().reached(0); !ok || at != step.want {
			t.Errorf("after %d: %d, %t, want %d", step.at-start, at-start, ok, step.want-start)
		}
	}
}

package appraise_test

import (
	"slices"
	"testing"

	"tassadar/appraise"
	"tassadar/evidence"
)

// TestUntil: until the instant that a verdict names, the same verdict comes out, and what
// is green at it is what the verdict said: of cells that lapse, gates, drills, assignments
// that wait, records that are dated ahead.
func TestUntil(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	mixed := newWorld(t, p, 1, 1, 4)
	mixed.measureAll(articleID, broadA)
	mixed.publish()
	mixed.now += 500
	mixed.assign(e1, mixed.workers[0])
	mixed.now += 700
	mixed.measure(e1, mixed.workers[2], differing("calc/two"))
	mixed.measure(cellOf(broadB, "e2"), mixed.workers[1])
	drilled := drilledWorld(t)
	drilled.drills(drilled.drill(drilled.workers[0]), drilled.workers[0])
	drilled.now += 400
	drilled.drills(drilled.drill(drilled.workers[1]), drilled.workers[1])
	failed := drilledWorld(t)
	failed.both()
	failed.now += 300
	failed.drills(failed.drill(failed.workers[0], drillFails), failed.workers[0])
	failed.now += 300
	failed.drills(failed.drill(failed.workers[0]), failed.workers[0])
	red := drilledWorld(t) // no cell lapses with a drill
	red.both()
	red.measure(red.policy.Cells()[0].Cell, red.workers[0], differing("calc/two"))
	for name, w := range map[string]*world{"mixed": mixed, "drilled": drilled, "failed": failed, "red": red} {
		v := w.op.Verified()
		var x appraise.Appraiser
		of := func(at int64) *appraise.Verdict {
			verdict, err := x.Appraise(v, w.policy.Digest(), at)
			if err != nil {
				t.Fatal(err)
			}
			return verdict
		}
		steps, last := 0, int64(start+2*maxAge)
		for at := int64(start - 50); at < last; steps++ {
			now := of(at)
			if now.Until() <= at {
				t.Fatalf("%s: the verdict at %d holds until %d", name, at-start, now.Until()-start)
			}
			end := min(now.Until(), last)
			for _, later := range []int64{at + 1, (at + end) / 2, end - 1} {
				if later <= at || later >= end {
					continue
				}
				then := of(later)
				then.At = now.At
				if canonical(t, then) != canonical(t, now) {
					t.Fatalf("%s: the verdict at %d is to hold until %d, and at %d it is another", name, at-start, end-start, later-start)
				}
			}
			if steps > 2000 {
				t.Fatalf("%s: %d verdicts, and it is %d", name, steps, at-start)
			}
			at = end
		}
		if steps < 4 || of(last).Until() <= last {
			t.Errorf("%s: %d verdicts until %d", name, steps, last-start)
		}
	}
	if !slices.ContainsFunc(mixed.op.Verified().Assignments(), func(a *evidence.Logged[evidence.Assignment]) bool { return a.Body.Deadline > mixed.now }) {
		t.Error("no assignment waits")
	}
}

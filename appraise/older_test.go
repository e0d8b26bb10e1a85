package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestShownToBeOlder: an appraiser that is kept makes evidence as old as a record shows it to
// be that came later, like one that begins anew.
func TestShownToBeOlder(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.now += maxAge
	w.measure(e1, w.workers[0])
	var kept appraise.Appraiser
	notAfter := func(v *appraise.Verdict, err error) int64 {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		c, ok := v.Cell(e1)
		if !ok || c.Status != appraise.Green {
			t.Fatalf("%+v", c)
		}
		return c.NotAfter
	}
	at, v, size := w.now, w.op.Verified(), len(w.log.leaves)
	before := notAfter(kept.Appraise(v, w.policy.Digest(), at))
	w.now -= 500 // by somebody whose clock is right
	w.order(cellOf(articleID, "e2"), w.workers[0])
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	if v, err = v.Extend(checkpoint, w.log.leaves[size:]); err != nil {
		t.Fatal(err)
	}
	after, fresh := notAfter(kept.Appraise(v, w.policy.Digest(), at)), notAfter(appraise.Appraise(v, w.policy.Digest(), at))
	if after != fresh || after >= before {
		t.Errorf("it counts until %d, by a kept appraiser %d, and before until %d", fresh, after, before)
	}
}

// TestFailedByNobodyTrusted: a run that is called failed by a key which the trust had revoked
// when it was handed in blocks nobody.
func TestFailedByNobodyTrusted(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]appraise.Status{"trusted": appraise.Red, "revoked": appraise.Green} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		w.measure(e1, w.workers[0])
		o := w.order(e1, w.workers[1])
		rc := w.passing(o, w.workers[1])
		rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "power"}
		if name == "revoked" {
			w.revoke(w.workers[1].ID())
		}
		w.raw(w.receipt(rc, w.workers[1]))
		if got := w.cell(e1); got.Status != want {
			t.Errorf("%s: %s %v, want %s", name, got.Status, got.Reasons, want)
		}
	}
}

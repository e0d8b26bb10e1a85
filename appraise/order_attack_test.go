package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

func interrupted(rc *evidence.Receipt) {
	rc.Failure = &evidence.Failure{Code: tassadar.RunFailed, Detail: "interrupted"}
}

// TestAttackOrderedBeforeApproval: a worker whose runs do not block, because nobody trusted it
// when they were ordered, makes nothing green by them either.
func TestAttackOrderedBeforeApproval(t *testing.T) {
	t.Parallel()
	for name, bad := range map[string]func(w *world, o evidence.Logged[evidence.Assignment], h host){
		"failed": func(w *world, o evidence.Logged[evidence.Assignment], h host) {
			rc := w.passing(o, h)
			interrupted(rc)
			w.accept(rc, h)
		},
		"abandoned": func(w *world, o evidence.Logged[evidence.Assignment], h host) { w.now += lifetime + 1 },
	} {
		w := newWorld(t, smallPolicy(), 1, 1, 2)
		h := w.workers[1]
		w.drop(h.ID())
		first, second := w.order(e1, h), w.order(e1, h)
		w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, h.key()) })
		w.accept(w.passing(first, h), h)
		bad(w, second, h)
		if got := w.cell(e1); got.Status == appraise.Green {
			t.Errorf("%s: %s %v, by one of two runs of a worker that were ordered alike", name, got.Status, got.Reasons)
		}
	}
}

// TestAttackFailedAfterIt: what was measured before a run failed is not measured again, in
// whatever order the runs were ordered.
func TestAttackFailedAfterIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	h := w.workers[0]
	first, second := w.order(e1, h), w.order(e1, h)
	w.accept(w.passing(second, h), h)
	w.now += 10
	rc := w.passing(first, h)
	interrupted(rc)
	w.accept(rc, h)
	w.wantStatus(e1, appraise.Red, tassadar.RunFailed)
	w.now += 10
	w.measure(e1, h)
	w.wantStatus(e1, appraise.Green)
}

// TestAttackRevokedDispatcher: a publication whose signer the log's last trust revokes is
// refused, whatever trust file a verifier has.
func TestAttackRevokedDispatcher(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	record, _ := w.publish()
	own := w.trust
	w.revoke(w.desk.ID())
	for name, trust := range map[string]*tassadar.Trust{"the last trust": &w.trust, "the one before": &own} {
		if _, err := appraise.CheckPublication(record, w.copied(), trust, nil, w.now); tassadar.CodeOf(err) != tassadar.KeyRevoked {
			t.Errorf("%s: %v, want %s", name, err, tassadar.KeyRevoked)
		}
	}
}

package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
)

// TestPublisherWhoLeft: a publication stays what it is where whoever signed it has left the trust
// and was not revoked.
func TestPublisherWhoLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	record, _ := w.publish()
	own := w.trust
	w.drop(w.desk.ID())
	for name, trust := range map[string]*tassadar.Trust{"the last trust": &w.trust, "the one before": &own} {
		if c, err := appraise.CheckPublication(record, w.copied(), trust, nil, w.now); err != nil || len(accepted(c)) != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAskedBeforeItWasAWorker: a receipt does not count whose key was a dispatcher's when it was
// asked to measure, and a worker's when it answered.
func TestAskedBeforeItWasAWorker(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	late := host{testSigner(t, "late"), hostID("late"), hostClass}
	w.editTrust(func(tr *tassadar.Trust) { tr.Keys = append(tr.Keys, late.Key(tassadar.RoleDispatcher)) })
	a := w.order(e1, late)
	w.edit(late, func(k *tassadar.Key) { k.Role, k.Host = tassadar.RoleWorker, late.host })
	w.accept(w.passing(a, late), late)
	w.wantStatus(e1, appraise.Incomplete, tassadar.SignerUntrusted)
}

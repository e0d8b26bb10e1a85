package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
)

// TestSignerLeftTheTrust: a dispatcher that the log's last trust leaves out, and does not
// revoke, takes none of its publications along.
func TestSignerLeftTheTrust(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	record, _ := w.publish()
	own := w.trust
	w.editTrust(func(trust *tassadar.Trust) {
		for i := range trust.Keys {
			if trust.Keys[i].ID == w.desk.ID() {
				other := testSigner(t, "another dispatcher").Key(tassadar.RoleDispatcher)
				trust.Keys[i] = other
			}
		}
	})
	for name, trust := range map[string]*tassadar.Trust{"the last trust": &w.trust, "the one before": &own} {
		check, err := appraise.CheckPublication(record, w.copied(), trust, nil, w.now)
		if err != nil || len(check.Cells) == 0 || !check.Cells[0].Accepted {
			t.Errorf("%s: %+v, %v", name, check, err)
		}
	}
}

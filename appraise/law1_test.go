package appraise_test

import (
	"testing"

	"tassadar"
	"tassadar/appraise"
)

func TestKit(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.want(cellOf(articleID, "e1"), appraise.Unmeasured, tassadar.Unmeasured)
	w.measureAll(articleID)
	w.want(cellOf(articleID, "e1"), appraise.Green)
	w.want(cellOf(broadA, "e1"), appraise.Unmeasured, tassadar.Unmeasured)
	if v := w.verdict(); !gateIn(t, v, "article").Green || gateIn(t, v, "broad").Green {
		t.Errorf("gates: %+v", v.Gates)
	}
	w.measureAll(broadA, broadB)
	if v := w.verdict(); !gateIn(t, v, "article").Green || !gateIn(t, v, "broad").Green {
		t.Errorf("gates: %+v", v.Gates)
	}
}

package appraise_test

import (
	"errors"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

var errFault = errors.New("the disk is broken")

// faultyKept is where a log is, of which one leaf cannot be read.
type faultyKept struct {
	keptIn
	leaf *uint64
}

func (k faultyKept) Leaf(i uint64) ([]byte, error) {
	if i == *k.leaf {
		return nil, errFault
	}
	return k.keptIn.Leaf(i)
}

// restoredFrom is restored, from a place where a leaf cannot be read, which the
// returned number names.
func (w *world) restoredFrom(saved evidence.Saved) (*evidence.Verified, *uint64) {
	w.t.Helper()
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		w.t.Fatal(err)
	}
	leaf := ^uint64(0)
	log, err := evidence.Restore(saved.Head, checkpoint, &w.own, faultyKept{keptIn{w.log.leaves, saved.Chunks}, &leaf})
	if err != nil {
		w.t.Fatal(err)
	}
	return log, &leaf
}

// TestUnreadableRecords: a verdict rests on every assignment, receipt, closing and
// drill, and on the last publication. Where one of them cannot be read there is no
// verdict, and as soon as it can be, the verdict is what it was.
func TestUnreadableRecords(t *testing.T) {
	t.Parallel()
	w := drilledWorld(t)
	w.both()
	w.publish()
	w.now++
	w.measure(e1, w.workers[0])
	w.publish()
	want := w.verdict()
	saved := w.op.Verified().Save()
	failed := 0
	for i := range uint64(len(w.log.leaves)) {
		log, leaf := w.restoredFrom(saved)
		*leaf = i
		got, err := appraise.Appraise(log, want.PolicyDigest, want.At)
		switch {
		case err == nil && canonical(t, got) != canonical(t, want):
			t.Errorf("leaf %d cannot be read: another verdict", i)
		case err != nil && !errors.Is(err, errFault):
			t.Errorf("leaf %d: %v", i, err)
		case err != nil:
			failed++
		}
	}
	sizes := w.op.Verified().Sizes()
	if n := sizes.Assignments + sizes.Receipts + sizes.Closings + sizes.Drills + 1; failed != n {
		t.Errorf("of %d leaves that a verdict rests on, %d were missed", n, failed)
	}
}

// TestUnreadableRows: where a unit's row cannot be read there is no verdict, and the
// appraiser starts anew.
func TestUnreadableRows(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	verdicts := x.Save()
	log, _ := w.restored(&x)
	fault := true
	again, err := appraise.RestoreAppraiser(verdicts.Head, log, func(n int) ([]byte, error) {
		if fault {
			return nil, errFault
		}
		return verdicts.Rows[n], nil
	})
	if err != nil {
		t.Fatal(err)
	}
	at := w.now + maxAge // nothing holds any more
	if got, err := again.Appraise(log, w.policy.Digest(), at); got != nil || !errors.Is(err, errFault) {
		t.Errorf("rows that cannot be read: %v, %v", got, err)
	}
	fault = false
	want := w.verdictAt(at)
	if got, err := again.Appraise(log, w.policy.Digest(), at); err != nil || canonical(t, got) != canonical(t, want) {
		t.Errorf("rows that can be read again: %v", err)
	}
}

// TestUnreadableSince: an appraiser that was restored, and a log that has grown: where
// an old record that a new one is about cannot be read, there is no verdict.
func TestUnreadableSince(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	a := w.assign(e1, w.workers[1])
	w.now++
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	verdicts, saved, size := x.Save(), w.op.Verified().Save(), len(w.log.leaves)
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	leaf, old := ^uint64(0), w.log.leaves
	w.accept(w.passing(a, w.workers[1]), w.workers[1])
	longer, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	want, failed := w.verdict(), 0
	for i := range uint64(size) {
		leaf = ^uint64(0)
		log, err := evidence.Restore(saved.Head, checkpoint, &w.own, faultyKept{keptIn{old, saved.Chunks}, &leaf})
		if err != nil {
			t.Fatal(err)
		}
		again, err := appraise.RestoreAppraiser(verdicts.Head, log, rowsOf(verdicts))
		if err != nil {
			t.Fatal(err)
		}
		if log, err = log.Extend(longer, w.log.leaves[size:]); err != nil {
			t.Fatal(err)
		}
		leaf = i
		got, err := again.Appraise(log, w.policy.Digest(), w.now)
		switch {
		case err == nil && canonical(t, got) != canonical(t, want):
			t.Errorf("leaf %d cannot be read: another verdict", i)
		case err != nil && (got != nil || !errors.Is(err, errFault)):
			t.Errorf("leaf %d: %v, %v", i, got, err)
		case err != nil:
			failed++
		}
	}
	if failed != 4 { // two assignments, a receipt and its closing are of the unit
		t.Errorf("%d leaves were missed, want 4", failed)
	}
}

// TestBriefOfAllThatIsHere: a brief verdict is without lists where everything is in
// memory as well, and takes nothing away from there.
func TestBriefOfAllThatIsHere(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	want := w.verdict()
	var x appraise.Appraiser
	got, err := x.Brief(w.op.Verified(), want.PolicyDigest, want.At)
	if err != nil || canonical(t, got) != canonical(t, briefly(want)) {
		t.Errorf("the brief verdict is another: %v", err)
	}
	if got, err = x.Appraise(w.op.Verified(), want.PolicyDigest, want.At); err != nil || canonical(t, got) != canonical(t, want) {
		t.Errorf("the verdict after the brief one is another: %v", err)
	}
}

// TestBriefForgets: what a brief verdict read of a restored appraiser is not held: who
// asks next reads it again, and there is nothing to save.
func TestBriefForgets(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	verdicts := x.Save()
	log, _ := w.restored(&x)
	read := 0
	again, err := appraise.RestoreAppraiser(verdicts.Head, log, func(n int) ([]byte, error) { read++; return verdicts.Rows[n], nil })
	if err != nil {
		t.Fatal(err)
	}
	at, reads := w.now+maxAge, []int{}
	for range 2 {
		read = 0
		if _, err := again.Brief(log, w.policy.Digest(), at); err != nil {
			t.Fatal(err)
		}
		reads = append(reads, read)
	}
	if reads[0] == 0 || reads[1] != reads[0] || again.Save() != nil {
		t.Errorf("rows were read %v times, saved %v", reads, again.Save())
	}
}

// TestForkOfOneLog: two logs that part behind a state of one share all that was read
// until there; what was appraised of one is not used for the other.
func TestForkOfOneLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	base, size := w.op.Verified(), len(w.log.leaves)
	grown := func(edits ...func(*evidence.Receipt)) (*evidence.Verified, [][]byte) {
		w.measure(e1, w.workers[0], edits...)
		leaves := w.log.leaves[size:]
		w.log.leaves = w.log.leaves[:size:size]
		w.reopen()
		checkpoint, err := w.log.key.Checkpoint(append(w.log.leaves[:size:size], leaves...))
		if err != nil {
			t.Fatal(err)
		}
		v, err := base.Extend(checkpoint, leaves)
		if err != nil {
			t.Fatal(err)
		}
		return v, leaves
	}
	good, _ := grown()
	bad, _ := grown(differing("calc/two"))
	var x appraise.Appraiser
	for name, v := range map[string]*evidence.Verified{"one": good, "the other": bad} {
		want, err := appraise.Appraise(v, w.policy.Digest(), w.now)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := x.Appraise(v, w.policy.Digest(), w.now); err != nil || canonical(t, got) != canonical(t, want) {
			t.Errorf("%s: another verdict than at once: %v", name, err)
		}
	}
	if a, b := good.Head(), bad.Head(); a.Size != b.Size || string(a.Root) == string(b.Root) || tassadar.DigestOf(good.Policies()[0].Body) != tassadar.DigestOf(bad.Policies()[0].Body) {
		t.Errorf("no fork: %+v, %+v", a, b)
	}
}

// TestUnreadableAges: where what is kept of the log's instants cannot be read, witnesses that
// say something of ages do not make up for it.
func TestUnreadableAges(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved, verdicts := w.op.Verified().Save(), x.Save()
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	log, err := evidence.Restore(saved.Head, checkpoint, &w.own, chunkOnce{keptIn{w.log.leaves, saved.Chunks}, new(int)})
	if err != nil {
		t.Fatal(err)
	}
	again, err := appraise.RestoreAppraiser(verdicts.Head, log, rowsOf(verdicts))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Appraise(log.WithBounds([]evidence.Bound{{Size: 1, At: w.now}}), w.policy.Digest(), w.now); !errors.Is(err, errFault) {
		t.Errorf("%v", err)
	}
}

// TestSaveAt: what nobody asks the verdict of is kept as what somebody asked; where there is no
// verdict, or no log was appraised, nothing is.
func TestSaveAt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	var asked, unasked, none appraise.Appraiser
	if none.Save() != nil {
		t.Error("saved what was not appraised")
	}
	if none.SaveAt(w.op.Verified(), digest("no policy"), w.now) != nil || none.SaveAt(&evidence.Verified{}, w.policy.Digest(), w.now) != nil {
		t.Error("saved what there is no verdict on")
	}
	if _, err := asked.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	if got := unasked.SaveAt(w.op.Verified(), w.policy.Digest(), w.now); got == nil || canonical(t, got) != canonical(t, asked.Save()) {
		t.Errorf("saved without a verdict: %+v", got)
	}
	if got := unasked.SaveAt(w.op.Verified(), digest("no policy"), w.now); got != nil {
		t.Error("saved the verdict before")
	}
}

package appraise_test

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestSavedAgain: an appraiser that was restored, and that the log has grown for, is saved with the
// rows that are new; with the others it is what it was. What governance voided stays so.
func TestSavedAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measureAll(articleID)
	from := len(w.log.leaves)
	w.measure(e1, w.workers[0])
	voided := w.log.leaves[from+1]
	w.voidAll(from+1, w.workers[0].ID(), w.ops[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	v, rows := w.op.Verified(), maps.Clone(saved.Rows)
	again, err := appraise.RestoreAppraiser(saved.Head, v, rowsOf(saved))
	if err != nil {
		t.Fatal(err)
	}
	for i, act := range []func(){
		func() { w.measure(cellOf(articleID, "e2"), w.workers[1]) },
		func() { w.raw(voided) },
		func() { w.measure(cellOf(ownID, "e3"), w.workers[0]) },
	} {
		size := len(w.log.leaves)
		act()
		checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
		if err != nil {
			t.Fatal(err)
		}
		if v, err = v.Extend(checkpoint, w.log.leaves[size:]); err != nil {
			t.Fatal(err)
		}
		want := w.verdict()
		got, err := again.Appraise(v, w.policy.Digest(), w.now)
		if err != nil || canonical(t, got) != canonical(t, want) {
			t.Fatalf("step %d: another verdict than at once: %v", i, err)
		}
		saved = again.Save()
		maps.Copy(rows, saved.Rows)
		if len(saved.Rows) > 1 {
			t.Errorf("step %d: %d rows are new", i, len(saved.Rows))
		}
		if again, err = appraise.RestoreAppraiser(saved.Head, v, func(n int) ([]byte, error) { return rows[n], nil }); err != nil {
			t.Fatal(err)
		}
		for _, at := range []int64{w.now, w.now + maxAge} {
			want := w.verdictAt(at)
			if got, err := again.Appraise(v, w.policy.Digest(), at); err != nil || canonical(t, got) != canonical(t, want) {
				t.Fatalf("step %d, restored, at %d: another verdict than at once: %v", i, at-start, err)
			}
		}
		if again, err = appraise.RestoreAppraiser(saved.Head, v, func(n int) ([]byte, error) { return rows[n], nil }); err != nil {
			t.Fatal(err)
		}
	}
}

// TestSavedElsewhere: what was saved of one log is of no other of the same size, and what witnesses
// said of ages then does not hold where they say nothing.
func TestSavedElsewhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	base, size := w.op.Verified(), len(w.log.leaves)
	grown := func(edits ...func(*evidence.Receipt)) *evidence.Verified {
		w.measure(e1, w.workers[0], edits...)
		checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
		if err != nil {
			t.Fatal(err)
		}
		v, err := base.Extend(checkpoint, w.log.leaves[size:])
		if err != nil {
			t.Fatal(err)
		}
		w.log.leaves = w.log.leaves[:size:size]
		w.reopen()
		return v
	}
	good, bad := grown(), grown(differing("calc/two"))
	var x appraise.Appraiser
	if _, err := x.Appraise(good, w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	if _, err := appraise.RestoreAppraiser(saved.Head, bad, rowsOf(saved)); tassadar.CodeOf(err) != tassadar.IndexDiffers {
		t.Errorf("another log: %v", err)
	}
	bounded := good.WithBounds([]evidence.Bound{{Size: uint64(good.Head().Size), At: start - 500}})
	if _, err := x.Appraise(bounded, w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved = x.Save()
	again, err := appraise.RestoreAppraiser(saved.Head, good, rowsOf(saved))
	if err != nil {
		t.Fatal(err)
	}
	want, err := appraise.Appraise(good, w.policy.Digest(), w.now)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := again.Appraise(good, w.policy.Digest(), w.now); err != nil || canonical(t, got) != canonical(t, want) {
		t.Errorf("without witnesses: another verdict than at once: %v", err)
	}
}

// TestSavedMore: what stands behind what was saved, in the head, in a part of it or in a row, makes
// it damaged, and so does a part that has no end.
func TestSavedMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	for name, c := range map[string]struct {
		edit func(e *editedSaved)
		late bool
	}{
		"behind the head":    {func(e *editedSaved) { e.parts[0] += "x" }, false},
		"behind a unit":      {func(e *editedSaved) { e.parts[len(e.parts)-1] += "x" }, false},
		"behind all units":   {func(e *editedSaved) { e.parts = append(e.parts, "{}") }, false},
		"an assignment less": {func(e *editedSaved) { swap(e, `"assignments":1}`, `"assignments":0}`) }, false},
		"behind records":     {func(e *editedSaved) { each(e, func(r [2]string) [2]string { return [2]string{r[0] + "x", r[1]} }) }, true},
	} {
		e := takenApart(t, saved)
		c.edit(e)
		head, row := e.sealed(saved, nil)
		again, err := appraise.RestoreAppraiser(head, w.op.Verified(), row)
		if err == nil && c.late {
			_, err = again.Appraise(w.op.Verified(), w.policy.Digest(), w.now+maxAge)
		}
		if tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, body := range []string{"", strings.Repeat("\xff", 11), "\x05{}"} {
		if _, err := appraise.RestoreAppraiser(evidence.Seal([]byte(savedMagic+body)), w.op.Verified(), rowsOf(saved)); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%q: %v", body, err)
		}
	}
}

func swap(e *editedSaved, old, now string) {
	for i := range e.parts {
		e.parts[i] = strings.Replace(e.parts[i], old, now, 1)
	}
}

func each(e *editedSaved, edit func([2]string) [2]string) {
	for k, r := range e.rows {
		e.rows[k] = edit(r)
	}
}

// TestSavedAges: an assignment that a later record shows to be older is so for an appraiser that was
// restored before that record came, too.
func TestSavedAges(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.measure(e1, w.workers[0])
	w.now += 100
	w.measure(e1, w.workers[1])
	w.measure(cellOf(articleID, "e2"), w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved, v := x.Save(), w.op.Verified()
	again, err := appraise.RestoreAppraiser(saved.Head, v, rowsOf(saved))
	if err != nil {
		t.Fatal(err)
	}
	for i, back := range []int64{30, 60, 200} {
		size := len(w.log.leaves)
		w.raw(w.sign(evidence.KindClosing, evidence.Closing{Log: w.log.key.Signer.Name(), Assignment: digest("none"), Receipt: digest("none"), ReceivedAt: w.now - back}, w.desk))
		checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
		if err != nil {
			t.Fatal(err)
		}
		if v, err = v.Extend(checkpoint, w.log.leaves[size:]); err != nil {
			t.Fatal(err)
		}
		for _, at := range []int64{w.now, start + maxAge - 1, w.now - back + maxAge - 1, w.now - back + maxAge} {
			want, err := appraise.Appraise(v, w.policy.Digest(), at)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := again.Appraise(v, w.policy.Digest(), at); err != nil || canonical(t, got) != canonical(t, want) {
				t.Errorf("step %d, at %d: another verdict than at once: %v", i, at-start, err)
			}
		}
	}
}

// TestSavedLists: lists of receipts that cannot be read, or are other lists, are no verdict's.
func TestSavedLists(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	ask := func(head []byte, row func(int) ([]byte, error)) error {
		again, err := appraise.RestoreAppraiser(head, w.op.Verified(), row)
		if err != nil {
			t.Fatal(err)
		}
		_, err = again.Appraise(w.op.Verified(), w.policy.Digest(), w.now)
		return err
	}
	if err := ask(saved.Head, func(int) ([]byte, error) { return nil, errFault }); !errors.Is(err, errFault) {
		t.Errorf("lists that cannot be read: %v", err)
	}
	for name, edit := range map[string]func([2]string) [2]string{
		"something behind": func(r [2]string) [2]string { return [2]string{r[0], r[1] + "x"} },
		"no list":          func(r [2]string) [2]string { return [2]string{r[0], "[]"} },
		"a list more":      func(r [2]string) [2]string { return [2]string{r[0], "[[]," + r[1][1:]} },
	} {
		e := takenApart(t, saved)
		each(e, edit)
		if err := ask(e.sealed(saved, nil)); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: %v", name, err)
		}
	}
}

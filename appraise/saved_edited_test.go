package appraise_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

const savedMagic = "tassadar appraisal\n"

// editedSaved is what was saved of an appraiser, taken apart: the head and a summary of each
// unit, and the two parts of each row, as JSON.
type editedSaved struct {
	parts []string
	rows  map[int][2]string
}

func takenApart(t *testing.T, s *appraise.Saved) *editedSaved {
	t.Helper()
	body, err := evidence.Unseal(savedMagic, s.Head)
	if err != nil {
		t.Fatal(err)
	}
	out := &editedSaved{rows: map[int][2]string{}}
	for len(body) > 0 {
		n, size := binary.Uvarint(body)
		out.parts = append(out.parts, string(body[size:size+int(n)]))
		body = body[size+int(n):]
	}
	for k, row := range s.Rows {
		n, size := binary.Uvarint(row)
		out.rows[k] = [2]string{string(row[size : size+int(n)]), string(row[size+int(n):])}
	}
	return out
}

// edit replaces a text that stands once.
func edit(t *testing.T, in, old, now string) string {
	t.Helper()
	if strings.Count(in, old) != 1 {
		t.Fatalf("%q stands %d times in %s", old, strings.Count(in, old), in)
	}
	return strings.Replace(in, old, now, 1)
}

// sealed puts the parts together again; raw are rows that take the place of their own.
func (e *editedSaved) sealed(was *appraise.Saved, raw map[int][]byte) (head []byte, row func(n int) ([]byte, error)) {
	rows := map[int][]byte{}
	for k, r := range e.rows {
		rows[k] = append(append(binary.AppendUvarint(nil, uint64(len(r[0]))), r[0]...), r[1]...)
	}
	for k, r := range raw {
		rows[k] = r
	}
	head = []byte(savedMagic)
	for _, p := range e.parts {
		for k, r := range rows {
			before, after := sha256.Sum256(was.Rows[k]), sha256.Sum256(r)
			p = strings.ReplaceAll(p, hex.EncodeToString(before[:]), hex.EncodeToString(after[:]))
		}
		head = append(binary.AppendUvarint(head, uint64(len(p))), p...)
	}
	return evidence.Seal(head), func(n int) ([]byte, error) { return rows[n], nil }
}

// TestSavedEdited: where somebody edits what was saved and seals it again, it is refused as soon
// as it is read: as no summary of this log, or as rows that are not those of their units.
func TestSavedEdited(t *testing.T) {
	t.Parallel()
	w := newWorld(t, testPolicy(), 1, 1, 2)
	w.assign(e1, w.workers[1]) // which waits
	for _, c := range []tassadar.Cell{e1, cellOf(articleID, "e2"), cellOf(articleID, "e2")} {
		w.measure(c, w.workers[0])
	}
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	rowOf := func(e *editedSaved, part int) int {
		for k := range e.rows {
			sum := sha256.Sum256(saved.Rows[k])
			if strings.Contains(e.parts[part], hex.EncodeToString(sum[:])) {
				return k
			}
		}
		t.Fatalf("unit %d has no row", part)
		return -1
	}
	records := func(e *editedSaved, part int, old, now string) {
		k := rowOf(e, part)
		e.rows[k] = [2]string{edit(t, e.rows[k][0], old, now), e.rows[k][1]}
	}
	// The two units that have records.
	one, two, plain := -1, -1, takenApart(t, saved)
	for i := range plain.parts[1:] {
		switch plain.rows[rowOf(plain, i+1)][0] {
		case `{"assignments":[0,1],"existed":[1800000000,1800000000],"dated":[1800000000,1800000000],"receipts":[0],"closed":[0],"closed_at":[1800000000]}`:
			one = i + 1
		case `{"assignments":[2,3],"existed":[1800000000,1800000000],"dated":[1800000000,1800000000],"receipts":[1,2],"closed":[1,2],"closed_at":[1800000000,1800000000]}`:
			two = i + 1
		}
	}
	if one < 0 || two < 0 {
		t.Fatalf("%v", plain.rows)
	}
	for _, c := range []struct {
		name string
		edit func(e *editedSaved, raw map[int][]byte)
		at   string // where it is refused: head, row, or nowhere
	}{
		{"nothing", func(*editedSaved, map[int][]byte) {}, "nowhere"},
		{"no number of units", func(e *editedSaved, _ map[int][]byte) { e.parts[0] = edit(t, e.parts[0], `"units":`, `"units":-`) }, "head"},
		{"too many units", func(e *editedSaved, _ map[int][]byte) {
			e.parts[0] = edit(t, e.parts[0], `"units":`, `"units":99999999999999`)
		}, "head"},
		{"no row", func(e *editedSaved, _ map[int][]byte) {
			i := strings.Index(e.parts[one], `"n":`)
			e.parts[one] = e.parts[one][:i+4] + "-1" + e.parts[one][i+4+strings.IndexByte(e.parts[one][i+4:], ','):]
		}, "head"},
		{"assignments that are taken away", func(e *editedSaved, _ map[int][]byte) {
			e.parts[one] = edit(t, e.parts[one], `"assignments":2},`, `"assignments":-1},`)
			e.parts[two] = edit(t, e.parts[two], `"assignments":2},`, `"assignments":5},`)
		}, "head"},
		{"assignments that move", func(e *editedSaved, _ map[int][]byte) {
			e.parts[one] = edit(t, e.parts[one], `"assignments":2},`, `"assignments":1},`)
			e.parts[two] = edit(t, e.parts[two], `"assignments":2},`, `"assignments":3},`)
		}, "row"},
		{"an assignment before the first", func(e *editedSaved, _ map[int][]byte) { records(e, one, `[0,1]`, `[-1,1]`) }, "row"},
		{"an assignment behind the last", func(e *editedSaved, _ map[int][]byte) { records(e, one, `[0,1]`, `[0,4]`) }, "row"},
		{"an assignment twice", func(e *editedSaved, _ map[int][]byte) { records(e, one, `[0,1]`, `[1,1]`) }, "row"},
		{"an assignment of another unit", func(e *editedSaved, _ map[int][]byte) { records(e, one, `[0,1]`, `[1,2]`) }, "row"},
		{"a receipt before the first", func(e *editedSaved, _ map[int][]byte) { records(e, one, `"receipts":[0]`, `"receipts":[-1]`) }, "row"},
		{"a receipt behind the last", func(e *editedSaved, _ map[int][]byte) { records(e, one, `"receipts":[0]`, `"receipts":[3]`) }, "row"},
		{"a receipt of another unit", func(e *editedSaved, _ map[int][]byte) { records(e, one, `"receipts":[0]`, `"receipts":[1]`) }, "row"},
		{"a closing that is none", func(e *editedSaved, _ map[int][]byte) { records(e, one, `"closed":[0]`, `"closed":[-3]`) }, "row"},
		{"a closing behind the last", func(e *editedSaved, _ map[int][]byte) { records(e, one, `"closed":[0]`, `"closed":[3]`) }, "row"},
		{"records beyond their end", func(e *editedSaved, raw map[int][]byte) {
			k := rowOf(e, one)
			raw[k] = append(binary.AppendUvarint(nil, 1<<40), e.rows[k][0]...)
		}, "row"},
		{"no number of records", func(e *editedSaved, raw map[int][]byte) {
			raw[rowOf(e, one)] = []byte(strings.Repeat("\xff", 11))
		}, "row"},
		{"no lists, which nobody asks for", func(e *editedSaved, _ map[int][]byte) {
			k := rowOf(e, one)
			e.rows[k] = [2]string{e.rows[k][0], ""}
		}, "nowhere"},
	} {
		e, raw := takenApart(t, saved), map[int][]byte{}
		c.edit(e, raw)
		head, row := e.sealed(saved, raw)
		log, _ := w.restored(&x)
		again, err := appraise.RestoreAppraiser(head, log, row)
		if (err != nil) != (c.at == "head") || err != nil && tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: the head: %v", c.name, err)
		}
		if err != nil {
			continue
		}
		_, err = again.Appraise(log, w.policy.Digest(), w.now+maxAge)
		if (err != nil) != (c.at == "row") || err != nil && tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("%s: the rows: %v", c.name, err)
		}
	}

}

// TestSavedUnitLost: units that have lost their cells have lost the assignments that new receipts
// answer, whether these are of declared cells or not.
func TestSavedUnitLost(t *testing.T) {
	t.Parallel()
	for _, backend := range []string{"e1", "e3"} {
		w := newWorld(t, smallPolicy(), 1, 1, 1)
		a := w.order(cellOf(articleID, backend), w.workers[0])
		var x appraise.Appraiser
		if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
			t.Fatal(err)
		}
		saved, early := x.Save(), w.op.Verified()
		w.accept(w.passing(a, w.workers[0]), w.workers[0])
		lost := takenApart(t, saved)
		for i := range lost.parts[1:] {
			p := &lost.parts[i+1]
			from, to := strings.Index(*p, `"bonds":[`), strings.Index(*p, `,"cells":`)
			*p = (*p)[:from] + `"bonds":[]` + (*p)[to:]
		}
		head, row := lost.sealed(saved, nil)
		again, err := appraise.RestoreAppraiser(head, early, row)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := again.Appraise(w.op.Verified(), w.policy.Digest(), w.now); tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Errorf("a unit without its cell on %s: %v", backend, err)
		}
	}
}

// TestSavedWithoutUnits: a policy without cells has an appraisal too, which is saved and restored.
func TestSavedWithoutUnits(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) { p.Envelopes, p.Gates = nil, nil }), 1, 1, 1)
	if got := w.verdict(); len(got.Cells) != 0 {
		t.Errorf("%+v", got.Cells)
	}
}

// TestAnswersToNothing: an appraiser that was restored rejects what answers or closes an
// assignment that nobody logged, as the whole log's does.
func TestAnswersToNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	a := w.assign(e1, w.workers[0])
	var x appraise.Appraiser
	if _, err := x.Appraise(w.op.Verified(), w.policy.Digest(), w.now); err != nil {
		t.Fatal(err)
	}
	verdicts := x.Save()
	early := w.op.Verified()
	again, err := appraise.RestoreAppraiser(verdicts.Head, early, rowsOf(verdicts))
	if err != nil {
		t.Fatal(err)
	}
	rc := w.passing(a, w.workers[0])
	rc.Assignment = digest("nothing")
	size := len(w.log.leaves)
	w.raw(w.receipt(rc, w.workers[0]), w.sign(evidence.KindClosing, evidence.Closing{Log: rc.Log, Assignment: digest("nothing"), Receipt: digest("nothing"), ReceivedAt: w.now}, w.desk))
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	longer, err := early.Extend(checkpoint, w.log.leaves[size:])
	if err != nil {
		t.Fatal(err)
	}
	want := w.verdict()
	got, err := again.Appraise(longer, w.policy.Digest(), w.now)
	if err != nil || canonical(t, got) != canonical(t, want) || len(want.Rejected) != 2 {
		t.Errorf("%v: rejected %+v, want %+v", err, got, want.Rejected)
	}
	if slices.ContainsFunc(want.Rejected, func(r evidence.Rejected) bool { return r.Code != tassadar.EvidenceUnverifiable }) || errors.Is(err, errFault) {
		t.Errorf("%+v", want.Rejected)
	}
}

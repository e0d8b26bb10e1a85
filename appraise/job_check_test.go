package appraise_test

import (
	"errors"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// jobOf is a job that rests on the log as it is and on a publication in it.
func (w *world) jobOf(pub *evidence.Publication, edits ...func(*evidence.Job)) *evidence.Job {
	j := &evidence.Job{Rests: w.op.Verified().Head(), Publication: pub.Number, PolicyDigest: pub.PolicyDigest, NotAfter: pub.ExpiresAt, Cell: e1,
		StartedAt: w.now, FinishedAt: w.now, Requested: "e1", Effective: evidence.Engine{Family: "e1", Version: "1.4.0", Digest: digest("engine e1")},
		Machine: evidence.Machine{Class: hostClass, Host: w.workers[0].host}, Program: evidence.Program{Version: tassadar.Version, Digest: digest("program")},
		Module: digest("job"), Limit: instruction}
	for _, edit := range edits {
		edit(j)
	}
	return j
}

func (w *world) wantJob(name string, j *evidence.Job, code tassadar.Code) {
	w.t.Helper()
	if err := appraise.CheckJob(w.op.Verified(), j); tassadar.CodeOf(err) != code {
		w.t.Errorf("%s: %v, want %q", name, err, code)
	}
}

// TestJobRests: a job is believed that rests on a state of this log and on what the
// publication in it says of the very engine, for as many instructions, until its end.
func TestJobRests(t *testing.T) {
	t.Parallel()
	w := newWorld(t, withPolicy(func(p *tassadar.Policy) {
		p.Envelopes[0].Sets = append(p.Envelopes[0].Sets, tassadar.DeclaredSet{Observed: true, Backends: engines[1:2], Toolchains: []string{clang}, Machines: []string{hostClass}})
	}), 1, 1, 1)
	w.measure(e1, w.workers[0])
	w.measure(cellOf(articleID, "e2"), w.workers[0])
	before := w.op.Verified().Head()
	w.now += 10
	_, pub := w.publish()
	const differs, outside = tassadar.EvidenceUnverifiable, tassadar.OutsideEnvelope
	for _, c := range []struct {
		name string
		edit func(*evidence.Job)
		want tassadar.Code
	}{
		{"as it is", func(*evidence.Job) {}, ""},
		{"another log", func(j *evidence.Job) { j.Rests.Origin = "test.invalid/other" }, differs},
		{"a longer log", func(j *evidence.Job) { j.Rests.Size++ }, differs},
		{"another root", func(j *evidence.Job) { j.Rests.Root = before.Root }, differs},
		{"before the publication", func(j *evidence.Job) { j.Rests = before }, differs},
		{"another publication", func(j *evidence.Job) { j.Publication++ }, differs},
		{"another cell", func(j *evidence.Job) { j.Cell.Backend = "e3" }, outside},
		{"a cell that is not published", func(j *evidence.Job) { j.Cell.Backend, j.Effective.Digest = "e2", digest("engine e2") }, outside},
		{"another version", func(j *evidence.Job) { j.Effective.Version = "1.4.1" }, outside},
		{"another engine of the version", func(j *evidence.Job) { j.Effective.Digest = digest("x") }, outside},
		{"as many instructions as were measured and one", func(j *evidence.Job) { j.Limit++ }, outside},
		{"the last second", func(j *evidence.Job) { j.StartedAt = start + maxAge - 1 }, ""},
		{"when the version lapses", func(j *evidence.Job) { j.StartedAt = start + maxAge }, outside},
		{"a second before the publication", func(j *evidence.Job) { j.StartedAt = w.now - 1 }, outside},
		{"when the publication expires", func(j *evidence.Job) { j.StartedAt = pub.ExpiresAt }, outside},
		{"another policy", func(j *evidence.Job) { j.PolicyDigest = digest("x") }, outside},
	} {
		w.wantJob(c.name, w.jobOf(pub, c.edit), c.want)
	}
	at := tassadar.Uint(len(w.log.leaves) - 1)
	w.decide(evidence.Governance{Action: evidence.ActVoid, From: at, To: at, Why: "x"}, w.ops[0])
	w.wantJob("a publication that was voided", w.jobOf(pub), differs)
}

// TestJobOfWhatStoodNoMore: at the state of the log that a job rests on, what was published
// still stood, for the engine that ran.
func TestJobOfWhatStoodNoMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 3)
	w.measure(e1, w.workers[0])
	another := w.measure(e1, w.workers[1], func(rc *evidence.Receipt) { rc.Effective.Version = "1.5.0" })
	rebuilt := w.measure(e1, w.workers[2], patched)
	_, pub := w.publish()
	version := func(j *evidence.Job) { j.Effective.Version = "1.5.0" }
	engine := func(j *evidence.Job) { j.Effective.Digest = digest("patched engine") }
	w.wantJob("published", w.jobOf(pub), "")
	w.wantJob("another version", w.jobOf(pub, version), "")
	w.wantJob("another engine of the version", w.jobOf(pub, engine), "")
	early := w.jobOf(pub, version)
	w.resolve(another, w.ops[0])
	w.resolve(rebuilt, w.ops[0])
	w.wantJob("what stands", w.jobOf(pub), "")
	w.wantJob("a version that does not", w.jobOf(pub, version), tassadar.OutsideEnvelope)
	w.wantJob("an engine that does not", w.jobOf(pub, engine), tassadar.OutsideEnvelope)
	w.wantJob("decided before", early, "")
	w.withdraw(e1, w.ops[0])
	w.wantJob("a cell that is withdrawn", w.jobOf(pub), tassadar.Withdrawn)
	w.raw(w.sign("urn:tassadar:moratorium:v2", map[string]string{"all": "withdrawn"}, w.ops[0]))
	w.wantJob("a log with records that nobody knows", w.jobOf(pub), tassadar.VerifierTooOld)
	w.wantJob("before these", early, "")
}

// TestJobOfAnUnreadableLog: where what a job rests on cannot be read, the error says so.
func TestJobOfAnUnreadableLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	w.measure(e1, w.workers[0])
	_, pub := w.publish()
	saved, j := w.op.Verified().Save(), w.jobOf(pub)
	checkpoint, err := w.log.key.Checkpoint(w.log.leaves)
	if err != nil {
		t.Fatal(err)
	}
	leaf, failed := ^uint64(0), 0
	for i := range uint64(len(w.log.leaves)) {
		leaf = ^uint64(0)
		log, err := evidence.Restore(saved.Head, checkpoint, &w.own, faultyKept{keptIn{w.log.leaves, saved.Chunks}, &leaf})
		if err != nil {
			t.Fatal(err)
		}
		leaf = i
		if err := appraise.CheckJob(log, j); errors.Is(err, errFault) {
			failed++
		} else if err != nil {
			t.Errorf("leaf %d: %v", i, err)
		}
	}
	log, err := evidence.Restore(saved.Head, checkpoint, &w.own, chunkOnce{keptIn{w.log.leaves, saved.Chunks}, new(int)})
	if err != nil {
		t.Fatal(err)
	}
	if err := appraise.CheckJob(log, j); !errors.Is(err, errFault) {
		t.Errorf("a chunk: %v", err)
	}
	if failed != 4 { // the assignment, its receipt and its closing, and the publication
		t.Errorf("%d leaves were missed, want 4", failed)
	}
}

// chunkOnce is where a log is whose chunks can be read once.
type chunkOnce struct {
	keptIn
	read *int
}

func (k chunkOnce) Chunk(n int) ([]byte, error) {
	if *k.read++; *k.read > 1 {
		return nil, errFault
	}
	return k.keptIn.Chunk(n)
}

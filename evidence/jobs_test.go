package evidence

import (
	"bytes"
	"errors"
	"testing"

	"tassadar"
)

func smallResult(n string) tassadar.Result {
	return tassadar.Result{{Results: []tassadar.Value{tassadar.MustValue("i32:" + n)}}}
}

// jobBody is a job that rests on the log as it is and on its first publication.
func (b *bench) jobBody(edits ...func(*Job)) *Job {
	r, d := smallResult("1"), tassadar.DigestBytes([]byte("x"))
	j := &Job{Rests: b.head(), Publication: 1, PolicyDigest: b.policyDigest(), NotAfter: b.now + 50, Cell: *cellNamed("b"), StartedAt: b.now, FinishedAt: b.now + 1,
		Effective: Engine{Family: "b", Version: "1", Digest: d}, Machine: Machine{Class: "linux/amd64/v3", Host: hostOf("a")}, Program: Program{Version: "1", Digest: d}, Module: d,
		Calls: []tassadar.Call{{Export: "f"}}, Seen: Observation{Ended: tassadar.EndedReturned, Digest: r.Digest(), Result: r, Runs: 1}, Limit: 10, Instructions: 10}
	for _, edit := range edits {
		edit(j)
	}
	return j
}

// TestJobForm: no worker signs what no job can have come to, and nobody believes it.
func TestJobForm(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	trap := tassadar.Result{{Trap: tassadar.TrapDivideByZero}}
	refused := func(j *Job) {
		j.Seen = Observation{Ended: tassadar.EndedRefused, Code: tassadar.NumericUnsupported, Runs: 1}
	}
	for _, c := range []struct {
		name string
		edit func(*Job)
		bad  bool
	}{
		{"as it is", func(*Job) {}, false},
		{"ended when it began", func(j *Job) { j.FinishedAt = j.StartedAt }, false},
		{"ended before it began", func(j *Job) { j.FinishedAt = j.StartedAt - 1 }, true},
		{"at the first instant", func(j *Job) { j.StartedAt, j.FinishedAt = 0, 0 }, false},
		{"before all instants", func(j *Job) { j.StartedAt, j.FinishedAt = -1, 0 }, true},
		{"in the last second", func(j *Job) { j.NotAfter = j.StartedAt + 1 }, false},
		{"when it lapsed", func(j *Job) { j.NotAfter = j.StartedAt }, true},
		{"no host", func(j *Job) { j.Machine.Host = "" }, true},
		{"another class", func(j *Job) { j.Machine.Class = "linux/arm64/v8" }, true},
		{"another family", func(j *Job) { j.Effective.Family = "c" }, true},
		{"no version of the program", func(j *Job) { j.Program.Version = "" }, true},
		{"no program", func(j *Job) { j.Program.Digest = "" }, true},
		{"no module", func(j *Job) { j.Module = "" }, true},
		{"no policy", func(j *Job) { j.PolicyDigest = "" }, true},
		{"no engine", func(j *Job) { j.Effective.Digest = "" }, true},
		{"the longest nonce", func(j *Job) { j.Nonce = bytes.Repeat([]byte{1}, MaxJobNonce) }, false},
		{"a longer nonce", func(j *Job) { j.Nonce = bytes.Repeat([]byte{1}, MaxJobNonce+1) }, true},
		{"more instructions than allowed", func(j *Job) { j.Instructions++ }, true},
		{"trapped", func(j *Job) {
			j.Seen = Observation{Ended: tassadar.EndedTrapped, Digest: trap.Digest(), Result: trap, Runs: 1}
		}, false},
		{"returned a trap", func(j *Job) {
			j.Seen = Observation{Ended: tassadar.EndedReturned, Digest: trap.Digest(), Result: trap, Runs: 1}
		}, true},
		{"trapped with a result", func(j *Job) { j.Seen.Ended = tassadar.EndedTrapped }, true},
		{"another result than its digest", func(j *Job) { j.Seen.Result = smallResult("2") }, true},
		{"refused", refused, false},
		{"refused by an unknown code", func(j *Job) { refused(j); j.Seen.Code = "no" }, true},
		{"refused, with a digest", func(j *Job) { refused(j); j.Seen.Digest = j.Module }, true},
		{"refused, with a result", func(j *Job) { refused(j); j.Seen.Result = smallResult("1") }, true},
		{"skipped", func(j *Job) { j.Seen.Ended = tassadar.EndedSkipped }, true},
		{"ended in no way", func(j *Job) { j.Seen.Ended = "" }, true},
	} {
		j := b.jobBody(c.edit)
		record, err := SignJob(j, b.w)
		if (tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable) != c.bad || (err == nil) == c.bad {
			t.Errorf("%s: signed: %v", c.name, err)
		}
		if err != nil {
			record = b.sign(KindJob, j, b.w)
		}
		got, rec, err := OpenJob(record, &b.trust)
		if (tassadar.CodeOf(err) == tassadar.EvidenceUnverifiable) != c.bad || (err == nil) == c.bad {
			t.Errorf("%s: opened: %v", c.name, err)
		}
		if err == nil && (got.Module != j.Module || rec.Kind != KindJob || rec.Subject[0].Name != "p.v1.wasm") {
			t.Errorf("%s: %+v, %+v", c.name, got, rec)
		}
	}
}

// TestJobSigners: the answer to a job is its worker's: of one that is trusted, live when the
// job ended, and on its own host.
func TestJobSigners(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	edited := func(edit func(*tassadar.Key)) *tassadar.Trust {
		trust := b.edited(func(tr *tassadar.Trust) { edit(keyOf(tr, b.w)) })
		return &trust
	}
	none := func(*tassadar.Key) {}
	good := b.sign(KindJob, b.jobBody(), b.w)
	for _, c := range []struct {
		name   string
		record []byte
		trust  *tassadar.Trust
		want   tassadar.Code
	}{
		{"its worker", good, edited(none), ""},
		{"its worker, which retires later", good, edited(func(k *tassadar.Key) { k.RetiredFrom = b.now + 2 }), ""},
		{"its worker, which retired as it ended", good, edited(func(k *tassadar.Key) { k.RetiredFrom = b.now + 1 }), tassadar.KeyRetired},
		{"its worker, which is revoked", good, edited(func(k *tassadar.Key) { k.Revoked = 1 }), tassadar.KeyRevoked},
		{"a worker of another host", good, edited(func(k *tassadar.Key) { k.Host = hostOf("b") }), tassadar.SignerUntrusted},
		{"an operator", b.sign(KindJob, b.jobBody(), b.ops[0]), edited(none), tassadar.SignerUntrusted},
		{"an operator that a trust binds to the host", b.sign(KindJob, b.jobBody(), b.ops[0]), func() *tassadar.Trust {
			trust := b.edited(func(tr *tassadar.Trust) { keyOf(tr, b.ops[0]).Host = hostOf("a") })
			return &trust
		}(), tassadar.SignerUntrusted},
		{"a stranger", b.sign(KindJob, b.jobBody(), testingSigner(t, "stranger")), edited(none), tassadar.SignerUntrusted},
		{"two", b.sign(KindJob, b.jobBody(), b.w, b.ops[0]), edited(none), tassadar.EvidenceUnverifiable},
		{"another kind", b.sign(KindAssignment, b.assignment(), b.w), edited(none), tassadar.InputMalformed},
		{"a member that no job has", b.sign(KindJob, struct {
			*Job
			More int `json:"more"`
		}{b.jobBody(), 1}, b.w), edited(none), tassadar.EvidenceUnverifiable},
		{"no record", []byte("{}"), edited(none), tassadar.EvidenceUnverifiable},
	} {
		if _, _, err := OpenJob(c.record, c.trust); tassadar.CodeOf(err) != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// TestJobRestsOn: a job rests on a state that this log had, and on what the publication in it
// publishes of the very engine, for as many instructions, until its end.
func TestJobRestsOn(t *testing.T) {
	t.Parallel()
	b := begun(t, 1)
	before := b.head()
	pub := b.publication()
	d := tassadar.DigestBytes([]byte("x"))
	row := func(family string, published bool) PublishedCell {
		return PublishedCell{Cell: *cellNamed(family), Published: published, NotAfter: b.now + 60,
			Versions: []MeasuredVersion{{Engine: "1", EngineDigests: []tassadar.Digest{d}, Compilers: []string{}, Horizon: 10, NotAfter: b.now + 60}}}
	}
	pub.Cells = []PublishedCell{row("b", true), row("c", false)}
	b.log(b.sign(KindPublication, pub, b.desk))
	const differs, outside = tassadar.EvidenceUnverifiable, tassadar.OutsideEnvelope
	for _, c := range []struct {
		name string
		edit func(*Job)
		want tassadar.Code
	}{
		{"as it is", func(*Job) {}, ""},
		{"another log", func(j *Job) { j.Rests.Origin = "test.invalid/other" }, differs},
		{"a longer log", func(j *Job) { j.Rests.Size++ }, differs},
		{"another root", func(j *Job) { j.Rests.Root = before.Root }, differs},
		{"before the publication", func(j *Job) { j.Rests = before }, differs},
		{"another publication", func(j *Job) { j.Publication = 2 }, differs},
		{"another cell", func(j *Job) { j.Cell = *cellNamed("d") }, outside},
		{"a cell that is suppressed", func(j *Job) { j.Cell = *cellNamed("c") }, outside},
		{"another version", func(j *Job) { j.Effective.Version = "2" }, outside},
		{"another engine", func(j *Job) { j.Effective.Digest = tassadar.DigestBytes(nil) }, outside},
		{"an instruction more", func(j *Job) { j.Limit++ }, outside},
		{"the last second", func(j *Job) { j.StartedAt = b.now + 59 }, ""},
		{"when the version lapses", func(j *Job) { j.StartedAt = b.now + 60 }, outside},
		{"before the publication was made", func(j *Job) { j.StartedAt = b.now - 1 }, outside},
		{"another policy", func(j *Job) { j.PolicyDigest = d }, outside},
	} {
		got, err := b.verify().JobRests(b.jobBody(c.edit))
		if tassadar.CodeOf(err) != c.want || (got != nil) != (c.want == "") || got != nil && got.Number != 1 {
			t.Errorf("%s: %v, %v, want %q", c.name, got, err, c.want)
		}
	}
	j := b.jobBody(func(j *Job) { j.StartedAt = b.now + 100 })
	pub = b.publication()
	pub.Cells = []PublishedCell{row("b", true)}
	pub.Cells[0].Versions[0].NotAfter = b.now + 200
	b.log(b.sign(KindPublication, pub, b.desk))
	j.Rests, j.Publication = b.head(), 2
	if _, err := b.verify().JobRests(j); tassadar.CodeOf(err) != outside {
		t.Errorf("when the publication expires: %v", err)
	}
	j.StartedAt--
	if _, err := b.verify().JobRests(j); err != nil {
		t.Errorf("a second before: %v", err)
	}
	saved := b.verify().Save()
	from := &failing{savedIn{b.leaves, saved.Chunks}, nil, nil}
	restored, err := Restore(saved.Head, b.checkpoint(b.leaves), &b.trust, from)
	if err != nil {
		t.Fatal(err)
	}
	from.leaf = errFault
	if _, err := restored.JobRests(j); !errors.Is(err, errFault) {
		t.Errorf("a publication that cannot be read: %v", err)
	}
	b.log(b.sign(KindGovernance, b.void(len(b.leaves)-1, len(b.leaves)-1, ""), b.ops[0]))
	j.Rests = b.head()
	if _, err := b.verify().JobRests(j); tassadar.CodeOf(err) != differs {
		t.Errorf("a publication that was voided: %v", err)
	}
}

// failing is where leaves and chunks are kept; each can be made unreadable.
type failing struct {
	savedIn
	leaf, chunk error
}

func (f *failing) Leaf(i uint64) ([]byte, error) {
	if f.leaf != nil {
		return nil, f.leaf
	}
	return f.savedIn.Leaf(i)
}

func (f *failing) Chunk(n int) ([]byte, error) {
	if f.chunk != nil {
		return nil, f.chunk
	}
	return f.savedIn.Chunk(n)
}

package appraise_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// twoToolchains is the small policy with a second toolchain and only what tells
// the two apart: a workload whose modules differ, or are the same.
func twoToolchains(same bool) tassadar.Policy {
	p := smallPolicy()
	p.Profiles[0].Workloads = p.Profiles[0].Workloads[:1]
	p.Profiles[0].Refusals, p.Envelopes[0].Require.Refusals = nil, false
	p.Gates[0].Prerequisites = needs()[:2]
	w := &p.Profiles[0].Workloads[0]
	m := w.Modules[0]
	b := *m.Build
	b.Toolchain = rust
	m.Toolchain, m.Build = rust, &b
	if !same {
		m.Digest = digest("calc by rustc")
		b.Module = m.Digest
	}
	w.Modules = append(w.Modules, m)
	p.Envelopes[0].Sets[0].Toolchains = []string{clang, rust}
	p.Sort()
	return p
}

const rust = "rustc-1/wasm32"

// TestFactUnderAnotherModule: a receipt that ran the module of another cell, and
// saw it differ, is a fact about that cell, whatever cell it was ordered for.
func TestFactUnderAnotherModule(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(false), 1, 1, 2)
	other := e1
	other.Toolchain = rust
	w.measure(e1, w.workers[0])
	w.measure(other, w.workers[0])
	w.wantStatus(e1, appraise.Green)
	w.wantStatus(other, appraise.Green)
	w.measure(other, w.workers[1], differing("calc/two"), func(rc *evidence.Receipt) {
		rc.Modules[0].Digest = digest(articleID + "calc")
	})
	w.wantStatus(e1, appraise.Red, tassadar.OutcomeDiffers)
}

// TestConsensusOfAnotherToolchain: what families agree on is demanded of the
// same module under every toolchain.
func TestConsensusOfAnotherToolchain(t *testing.T) {
	t.Parallel()
	p := twoToolchains(true)
	w := &p.Profiles[0].Workloads[0]
	w.Cases, w.Derive = []tassadar.Case{{ID: "one", Calls: call("f", "1"), Consensus: true}}, nil
	e := &p.Envelopes[0]
	e.Require.Horizon, e.Require.Floors = 0, nil
	e.Sets = []tassadar.DeclaredSet{
		{Backends: engines[:2], Toolchains: []string{clang}, Machines: []string{hostClass}},
		{Backends: engines[2:3], Toolchains: []string{rust}, Machines: []string{hostClass}},
	}
	of := func(backend, toolchain string) tassadar.Cell {
		return tassadar.Cell{Profile: articleID, Backend: backend, Toolchain: toolchain, Machine: hostClass}
	}
	world := newWorld(t, p, 1, 1, 1)
	for i, value := range []string{"14", "14", "15"} {
		toolchain := clang
		if i == 2 {
			toolchain = rust
		}
		world.measure(of(engines[i], toolchain), world.workers[0], func(rc *evidence.Receipt) { rc.Cases[0].Seen[0] = seen(result(value), 2) })
	}
	world.wantStatus(of("e1", clang), appraise.Green)
	world.wantStatus(of("e3", rust), appraise.Red, tassadar.OutcomeDiffers)
}

// TestAppraiser appraises a log as it grows, with what changes the meaning of
// what was there: each verdict is that of appraisal at once, also a while later.
func TestAppraiser(t *testing.T) {
	t.Parallel()
	p := testPolicy()
	w := newWorld(t, p, 1, 1, 4)
	w.workers[3].host = w.workers[2].host // one host, and another architecture
	var growing appraise.Appraiser
	restored := &appraise.Appraiser{} // again and again
	check := func(after string) {
		t.Helper()
		v := w.op.Verified()
		for _, at := range []int64{w.now, w.now + lifetime + 1, w.now + maxAge, w.now} {
			digest := w.policy.Digest()
			want, err := appraise.Appraise(v, digest, at)
			if err != nil {
				t.Fatal(err)
			}
			for what, x := range map[string]*appraise.Appraiser{"growing": &growing, "restored": restored} {
				got, err := x.Appraise(v, digest, at)
				if err != nil || canonical(t, got) != canonical(t, want) {
					t.Fatalf("after %s, at %d: the %s appraiser has another verdict than there is at once: %v", after, at-start, what, err)
				}
			}
		}
		_, restored = w.restored(&growing)
	}
	check("the policy")
	w.assign(e1, w.workers[0])
	check("an assignment")
	w.measureAll(articleID, broadA)
	check("all cells")
	w.now += 10
	first := w.measure(e1, w.workers[2], differing("calc/two"))
	check("a difference")
	w.publish()
	check("a publication")
	w.resolve(first, w.ops[0])
	check("a decision")
	w.editTrust(func(trust *tassadar.Trust) {
		at := slices.IndexFunc(trust.Keys, func(k tassadar.Key) bool { return k.ID == w.workers[3].ID() })
		trust.Keys[at].Host = w.workers[2].host
	})
	w.measure(e1, w.workers[2])
	check("a trust")
	w.measure(cellOf(broadB, "e2"), w.workers[3], func(rc *evidence.Receipt) { rc.Machine.Arch = "arm64" })
	check("a host with two architectures")
	if got := w.cell(e1); !slices.Contains(got.Receipts[len(got.Receipts)-1].Codes, tassadar.EvidenceInconsistent) {
		t.Errorf("the host's receipt elsewhere: %+v", got.Receipts)
	}
	from := len(w.log.leaves)
	w.measure(e1, w.workers[0])
	again := w.log.leaves[from+1]
	w.voidAll(from, w.workers[0].ID(), w.ops[0])
	check("a voiding")
	w.raw(again)
	check("the voided receipt, logged again")
	w.setPolicy(smallPolicy())
	check("a policy without most of it")
	// A log that is not this one and longer is appraised from the start.
	size := w.op.Verified().Head().Size
	w = newWorld(t, p, 1, 1, 4)
	w.policy = smallPolicy()
	w.setPolicy(w.policy)
	for w.op.Verified().Head().Size <= size {
		w.measure(e1, w.workers[1])
	}
	check("another log")
}

// TestAppraiserElsewhere: what an appraiser remembers of one log, state or policy
// it uses for no other.
func TestAppraiserElsewhere(t *testing.T) {
	t.Parallel()
	var growing appraise.Appraiser
	check := func(name string, v *evidence.Verified, policy tassadar.Digest, at int64) {
		t.Helper()
		want, err := appraise.Appraise(v, policy, at)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := growing.Appraise(v, policy, at); err != nil || canonical(t, got) != canonical(t, want) {
			t.Errorf("%s: another verdict than at once: %v", name, err)
		}
	}
	w := newWorld(t, smallPolicy(), 1, 1, 2)
	first := w.policy.Digest()
	w.setPolicy(withPolicy(func(p *tassadar.Policy) { p.Envelopes[0].Require.Machines = 2 }))
	w.measure(e1, w.workers[0])
	before := w.op.Verified()
	w.now++
	w.measure(e1, w.workers[1], differing("calc/two"))
	v := w.op.Verified()
	check("a log", v, w.policy.Digest(), w.now)
	check("under an older policy", v, first, w.now)
	check("under the last one again", v, w.policy.Digest(), w.now)
	check("as it was before", before, w.policy.Digest(), w.now)
	early, err := v.At(uint64(before.Head().Size))
	if err != nil {
		t.Fatal(err)
	}
	check("longer again", v, w.policy.Digest(), w.now)
	check("the first leaves of it", early, w.policy.Digest(), w.now)

	// A fork of the same length and more, with as many policies, trusts and decisions.
	fork := newWorld(t, smallPolicy(), 1, 1, 2)
	fork.setPolicy(w.policy)
	for range 3 {
		fork.measure(e1, fork.workers[0])
	}
	check("a log once more", v, w.policy.Digest(), w.now)
	check("another history of it", fork.op.Verified(), w.policy.Digest(), w.now)

	for name, c := range map[string]struct {
		v      *evidence.Verified
		policy tassadar.Digest
	}{"nothing verified": {&evidence.Verified{}, first}, "a policy that is not there": {v, digest("x")}} {
		if got, err := growing.Appraise(c.v, c.policy, w.now); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	check("after errors", v, w.policy.Digest(), w.now)
}

// TestRestoreAppraiserWrong: what was saved is believed only whole and of this
// state of the log. Where somebody sealed other bytes again, nothing panics.
func TestRestoreAppraiserWrong(t *testing.T) {
	t.Parallel()
	w := newWorld(t, twoToolchains(false), 1, 1, 1)
	h := w.workers[0]
	w.measure(e1, h)
	var x appraise.Appraiser
	appraised := func(x *appraise.Appraiser, v *evidence.Verified) error {
		for _, at := range []int64{w.now, w.now + maxAge} { // also when every record is read again
			if _, err := x.Appraise(v, w.policy.Digest(), at); err != nil {
				return err
			}
		}
		return nil
	}
	if err := appraised(&x, w.op.Verified()); err != nil {
		t.Fatal(err)
	}
	saved := x.Save()
	log, _ := w.restored(&x)
	refuse := func(what string, head []byte, row func(n int) ([]byte, error), v *evidence.Verified) {
		t.Helper()
		x, err := appraise.RestoreAppraiser(head, v, row)
		if err == nil {
			err = appraised(x, v)
		}
		if tassadar.CodeOf(err) != tassadar.IndexDiffers {
			t.Fatalf("%s: %v, want index_differs", what, err)
		}
	}
	good := rowsOf(saved)
	body := saved.Head[:len(saved.Head)-sha256.Size]
	for i := range saved.Head {
		edited := bytes.Clone(saved.Head)
		edited[i] ^= 1
		refuse("a flipped bit", edited, good, log)
		refuse("cut off", saved.Head[:i], good, log)
		if i >= len(body) {
			continue
		}
		for _, digit := range []byte{'9', '-'} { // other places, counts and instants
			edited = bytes.Clone(body)
			edited[i] = digit
			if x, err := appraise.RestoreAppraiser(evidence.Seal(edited), log, good); err == nil {
				_ = appraised(x, log) // any error
			}
		}
	}
	for n, row := range saved.Rows {
		with := func(data []byte) func(int) ([]byte, error) {
			return func(k int) ([]byte, error) {
				if k == n {
					return data, nil
				}
				return saved.Rows[k], nil
			}
		}
		sum := sha256.Sum256(row)
		for i := 0; i < len(row); i += 3 {
			edited := bytes.Clone(row)
			edited[i] ^= 1
			refuse("a flipped bit of a row", saved.Head, with(edited), log)
			refuse("a row cut off", saved.Head, with(row[:i]), log)
			for _, digit := range []byte{'9', '-'} {
				edited = bytes.Clone(row)
				edited[i] = digit
				other := sha256.Sum256(edited)
				head := bytes.Replace(bytes.Clone(body), []byte(hex.EncodeToString(sum[:])), []byte(hex.EncodeToString(other[:])), 1)
				if x, err := appraise.RestoreAppraiser(evidence.Seal(head), log, with(edited)); err == nil {
					_ = appraised(x, log) // any error
				}
			}
		}
	}
	earlier, err := w.op.Verified().At(uint64(w.op.Verified().Head().Size) - 1)
	if err != nil {
		t.Fatal(err)
	}
	refuse("an earlier state", saved.Head, good, earlier)
}

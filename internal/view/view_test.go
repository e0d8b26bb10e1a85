package view_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/datadir"
	"tassadar/internal/policies"
	"tassadar/internal/policy"
	"tassadar/internal/testing/lab"
	"tassadar/internal/view"
)

// logged is a data directory whose log has a trust and, behind it, policies, the last of
// which it returns.
func logged(t *testing.T, dirs ...string) (data string, b *policy.Bundle) {
	t.Helper()
	data = filepath.Join(t.TempDir(), "data")
	d, err := datadir.Open(t.Context(), data, strings.Repeat("ab", 32), "", func() int64 { return lab.Start })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for _, dir := range dirs {
		if b, err = policy.Load(dir); err != nil {
			t.Fatal(err)
		}
		if err := (policies.Source{Data: data, Named: dir, Note: func(string, ...any) {}}).Set(t.Context(), d, b); err != nil {
			t.Fatal(err)
		}
	}
	return data, b
}

// TestVerdict: of a log as it is, of its first leaves, and of no log.
func TestVerdict(t *testing.T) {
	before, dir := lab.Policy(t, "before"), lab.Policy(t, "adder")
	data, b := logged(t, before, dir)
	var said strings.Builder
	of := func(data, named string, size uint64, all bool) (*view.Verdict, error) {
		said.Reset()
		source := policies.Source{Data: data, Named: named, Note: func(format string, args ...any) { fmt.Fprintf(&said, format+"\n", args...) }}
		return view.Options{Policies: source, At: lab.Start, Size: size, All: all}.Verdict((*appraise.Appraiser).Appraise)
	}
	for name, c := range map[string]struct {
		named string
		size  uint64
		all   bool
	}{"last": {}, "named": {named: dir}, "all": {all: true}, "the first leaves": {size: 2}} {
		v, err := of(data, c.named, c.size, c.all)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if v.NoLog || (v.PolicyDigest == b.Digest) != (c.size == 0) || len(v.Cells) != 1 || v.Cells[0].Status != appraise.Unmeasured {
			t.Errorf("%s: no log %t, %+v", name, v.NoLog, v.Verdict)
		}
		if says := strings.Contains(said.String(), "no receipt is among the log's first leaves"); says != (c.size > 0) {
			t.Errorf("%s: said %q", name, said.String())
		}
		v.State.Close()
	}
	if _, err := of(data, "", 1, false); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(tassadar.NextOf(err), "Give --size 2 or more") {
		t.Errorf("a size without a policy: %v, next %s", err, tassadar.NextOf(err))
	}
	if _, err := of(data, lab.Policy(t, "other"), 0, false); tassadar.CodeOf(err) != tassadar.Unmeasured {
		t.Errorf("a policy that was not logged: %v", err)
	}
	v, err := of(filepath.Join(t.TempDir(), "none"), dir, 0, false)
	if err != nil {
		t.Fatal(err)
	}
	defer v.State.Close()
	if !v.NoLog || v.PolicyDigest != b.Digest || len(v.Cells) != 1 || v.Cells[0].Status != appraise.Unmeasured || !strings.Contains(said.String(), "next: tassadar run --policy "+dir) {
		t.Errorf("without a log: %t, %+v, said %q", v.NoLog, v.Verdict, said.String())
	}
}

// TestUnder: a plan asks for the verdict under its own policy, where the log holds that.
func TestUnder(t *testing.T) {
	data, b := logged(t, lab.Policy(t, "adder"))
	other, err := policy.Load(lab.Policy(t, "other"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		data  string
		b     *policy.Bundle
		valid bool
		found bool
	}{{data, b, true, true}, {data, other, true, false}, {filepath.Join(t.TempDir(), "none"), b, false, false}} {
		state, v, err := view.Under(c.data, c.b, lab.Start)
		if err != nil {
			t.Fatal(err)
		}
		if state.Verified.Valid() != c.valid || (v != nil) != c.found {
			t.Errorf("%+v: valid %t, %v", c, state.Verified.Valid(), v)
		}
		state.Close()
	}
}

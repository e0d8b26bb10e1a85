package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar"
	"tassadar/appraise"
	"tassadar/internal/whatif"
)

// TestWhatIf: what would change is what does, when it is decided; and asking changes nothing.
func TestWhatIf(t *testing.T) {
	t.Parallel()
	onLinux(t)
	w := newWorld(t)
	start := w
	worker := workerID(t, w.data)
	verdict := func() *appraise.Verdict {
		t.Helper()
		v := &appraise.Verdict{}
		if err := json.Unmarshal([]byte(tassadarIn(t, w.data, "--json", "appraise").want(t, 0).stdout), v); err != nil {
			t.Fatal(err)
		}
		return v
	}
	state := func(v *appraise.Verdict) map[string]string {
		out := map[string]string{}
		for i := range v.Cells {
			out[v.Cells[i].String()] = string(v.Cells[i].Status)
			if v.Cells[i].Published {
				out[v.Cells[i].String()] += ", published"
			}
		}
		for i := range v.Gates {
			out["gate "+v.Gates[i].Gate] = map[bool]string{true: "green", false: "red"}[v.Gates[i].Green]
		}
		return out
	}
	other := filepath.Join(t.TempDir(), "other")
	if err := testPolicy(other, policyOptions{machines: 2, fib: 11}); err != nil {
		t.Fatal(err)
	}
	receipt := string(verdict().Cells[0].Receipts[0].Receipt)
	for _, c := range []struct{ suppose, decide []string }{
		{[]string{"--withdraw", "test.broad.v1,*,*,*"}, []string{"withdraw", "test.broad.v1,*,*,*", "--why", "a test"}},
		{[]string{"--policy", other}, []string{"rebaseline", "--policy", other, "--why", "a test"}},
		{[]string{"--receipt", receipt}, []string{"withdraw", "--receipt", receipt, "--why", "a test"}},
		{[]string{"--revoke", worker[:16]}, []string{"trust", "revoke", worker}},
	} {
		w = newWorld(t)
		tree, before := treeOf(t, w.data), verdict()
		var answer whatif.Answer
		if err := json.Unmarshal([]byte(tassadarIn(t, w.data, append([]string{"--json", "what-if"}, c.suppose...)...).want(t, 0).stdout), &answer); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tree, treeOf(t, w.data)); diff != "" {
			t.Errorf("%v: the data directory is another:\n%s", c.suppose, diff)
		}
		tassadarIn(t, w.data, c.decide...).want(t, 0)
		want, got := state(verdict()), state(before)
		if len(answer.Changes) == 0 || answer.Cells == 0 || answer.Gates == 0 {
			t.Errorf("%v: nothing changes: %+v", c.suppose, answer)
		}
		for _, ch := range answer.Changes {
			name := "gate " + ch.Gate
			if ch.Cell != nil {
				name = ch.Cell.String()
			}
			if ch.Was != got[name] {
				t.Errorf("%v: %s was %q, and is said to have been %q", c.suppose, name, got[name], ch.Was)
			}
			if got[name] = ch.Would; ch.Would == "undeclared" {
				delete(got, name)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v (-is +would be):\n%s", c.suppose, diff)
		}
	}
	w = start
	tassadarIn(t, w.data, "what-if").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "what-if", "--revoke", "nobody").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, w.data, "what-if", "--withdraw", "a").wantError(t, false, tassadar.BadUse)
	tassadarIn(t, filepath.Join(t.TempDir(), "nothing"), "what-if", "--at", "2100-01-01T00:00:00Z").wantError(t, false, tassadar.Unmeasured)
	if r := tassadarIn(t, w.data, "what-if", "--at", "2100-01-01T00:00:00Z").want(t, 0); !strings.Contains(r.stdout, "at 2100-01-01 00:00:00Z") {
		t.Error(r.stdout)
	}
}

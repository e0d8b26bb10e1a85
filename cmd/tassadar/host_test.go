package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
)

// TestLeaveOut: facts that an operator leaves out are in no receipt and in no trust, and
// the cell is as green as with them.
func TestLeaveOut(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "machine", "--leave-out", "class").wantError(t, false, tassadar.BadUse)
	if r := tassadarIn(t, data, "machine", "--leave-out", "cpu,cores,kernel,label").want(t, 0); strings.Contains(r.stdout, "cpu") || strings.Contains(r.stdout, "kernel") {
		t.Errorf("the machine is shown with what is left out:\n%s", r.stdout)
	}
	pol := smallPolicy(t, policyOptions{})
	tassadarIn(t, data, "run", "--policy", pol).want(t, 0)
	all := receiptsOf(t, data)
	if len(all) == 0 {
		t.Fatal("no receipts")
	}
	for _, rc := range all {
		if m := rc.Machine; m.CPU != "" || m.Cores != 0 || m.Kernel != "" || m.Host == "" || m.Class == "" {
			t.Errorf("the receipt of %s says %+v", rc.Cell, m)
		}
	}
	if trust := tassadarIn(t, data, "--json", "trust", "list").want(t, 0).stdout; strings.Contains(trust, `"label":"`) {
		t.Errorf("the trust has labels: %s", trust)
	}
	tassadarIn(t, data, "machine", "--leave-out", "").wantError(t, false, tassadar.BadUse) // a variable that is not set
	if r := tassadarIn(t, data, "machine", "--leave-out", "none").want(t, 0); !strings.Contains(r.stdout, "kernel") {
		t.Errorf("nothing is back:\n%s", r.stdout)
	}
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
)

// TestStranger: whoever has a log's tiles and a trace, and nothing else of its
// operator, finds a planted token, and writes that as a file. The operator finds it
// too before he logs it; what he does not find is not logged.
func TestStranger(t *testing.T) {
	t.Parallel()
	const window = 1
	const at = window*evidence.WindowTokens + 1234
	dir := t.TempDir()
	log := plantedLog(t, 20_000, at)
	data, own, receipt, caseID := log.data, log.policy, log.receipt, log.caseID
	trace, tiles, trust := filepath.Join(dir, "trace"), filepath.Join(dir, "tiles"), filepath.Join(dir, "trust.yaml")
	tassadarIn(t, data, "challenge", receipt, "--export", trace).want(t, 0)
	whole := readFile(t, trace)
	if got := tassadarIn(t, data, "challenge", receipt, "--export", "-").want(t, 0); got.stdout != string(whole) || !strings.Contains(got.stderr, "tokens") {
		t.Errorf("to standard output: %d bytes, want %d", len(got.stdout), len(whole))
	}
	if err := os.CopyFS(tiles, datadir.Tiles(data)); err != nil {
		t.Fatal(err)
	}
	writeFile(t, trust, readFile(t, datadir.DefaultTrust(data)))

	stranger := filepath.Join(dir, "stranger")
	finding := filepath.Join(dir, "finding.json")
	offline := func(args ...string) []string {
		return append([]string{"challenge", receipt, "--tiles", tiles, "--trust", trust, "--policy", own}, args...)
	}
	file := func(name string, data []byte) string {
		name = filepath.Join(dir, name)
		writeFile(t, name, data)
		return name
	}
	edited := slices.Clone(whole)
	edited[len(edited)/2] ^= 4
	other := filepath.Join(dir, "other")
	tassadarIn(t, other, "run", "--policy", own, "--only", ",vm.compiled,,").want(t, 0)
	otherTrace := filepath.Join(dir, "other trace")
	tassadarIn(t, other, "challenge", explained(t, other, log.cell.String()).Receipts[0].Receipt.Hex(), "--export", otherTrace).want(t, 0)

	// What cannot be told from these files is no finding.
	for name, c := range map[string]struct {
		args []string
		says string
	}{
		"truncated":           {offline("--trace", file("truncated", whole[:len(whole)/2])), "no whole trace"},
		"edited":              {offline("--trace", file("edited", edited)), ""},
		"another receipt's":   {offline("--trace", otherTrace), "and the receipt of"},
		"no trace":            {offline("--trace", file("none", nil)), "no whole trace"},
		"another log's trust": {[]string{"challenge", receipt, "--tiles", tiles, "--trust", datadir.DefaultTrust(other), "--trace", trace}, "Bring tiles and trust of one log"},
		"another log":         {[]string{"challenge", receipt, "--tiles", filepath.Join(other, "log"), "--trust", datadir.DefaultTrust(other), "--trace", trace}, "no receipt begins with"},
		"no log":              {[]string{"challenge", receipt, "--tiles", own, "--trust", trust, "--trace", trace}, ""},
		"another policy":      {[]string{"challenge", receipt, "--tiles", tiles, "--trust", trust, "--trace", trace}, "--policy DIR"},
		"no such case":        {offline("--trace", trace, "--case", "loop/none"), "no trace of a case \"loop/none\""},
		"no such window":      {offline("--trace", trace, "--window", "1000", "--case", caseID), "Ask for a window from 0 to"},
		"no such folder":      {offline("--trace", trace, "--window", "1", "--case", caseID, "-o", dir+"/x/y"), ""},
		"without tiles":       {[]string{"challenge", receipt, "--trace", trace}, "--tiles"},
		"both":                {offline("--export", trace), "leave --tiles out"},
	} {
		got := tassadarIn(t, stranger, c.args...)
		if got.code != 2 || !strings.Contains(unwrapped(got.stderr), c.says) {
			t.Errorf("%s: exit %d: %s", name, got.code, got.stderr)
		}
		if strings.Contains(got.stdout, dispatch.FindingKind) {
			t.Errorf("%s: signed: %s", name, got.stdout)
		}
	}
	if _, err := os.Stat("/dev/full"); err == nil {
		if got := tassadarIn(t, stranger, offline("--trace", trace, "-o", "/dev/full")...).want(t, 2); !strings.Contains(got.stderr, string(tassadar.StorageFull)) {
			t.Errorf("full disk: %s", got.stderr)
		}
		if got := tassadarIn(t, data, "challenge", receipt, "--export", "/dev/full").want(t, 2); !strings.Contains(got.stderr, string(tassadar.StorageFull)) {
			t.Errorf("export to a full disk: %s", got.stderr)
		}
	}

	token := fmt.Sprintf("token %d is ", at)
	if got := tassadarIn(t, stranger, offline("--trace", trace, "-o", finding)...).want(t, 1); !strings.Contains(got.stderr, token) {
		t.Errorf("found: %s", got.stderr)
	}
	if got := tassadarIn(t, stranger, offline("--trace", trace, "--case", caseID, "--window", "0")...).want(t, 0); !strings.Contains(got.stdout, dispatch.FindingKind) || !strings.Contains(got.stderr, "every token") {
		t.Errorf("window 0: %s%s", got.stdout, got.stderr)
	}

	// A key that nobody knows.
	if got := tassadarIn(t, data, "import", finding).want(t, 2); !strings.Contains(got.stderr, "tassadar trust add") || !strings.Contains(got.stderr, string(tassadar.SignerUntrusted)) {
		t.Errorf("of an unknown key: %s", got.stderr)
	}
	enrolled := filepath.Join(dir, "enrolment.json")
	tassadarIn(t, stranger, "enrol", "-o", enrolled).want(t, 0)
	tassadarIn(t, data, "trust", "add", enrolled).want(t, 0)
	signer, err := datadir.Key(stranger, tassadar.RoleWorker)
	if err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, data, "trust", "approve", signer.ID()).want(t, 0)

	// Edited files, one for another log, and a lie.
	record := readFile(t, finding)
	ours := verified(t, data)
	digest, err := operator.FindReceipt(ours, receipt)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(v *evidence.Verified, found evidence.Reexecuted) []byte {
		f, err := dispatch.NewFinding(v, digest, &found, time.Now().Unix(), 7*86400, signer)
		if err != nil {
			t.Fatal(err)
		}
		data, err := tassadar.Canonical(f)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	lie := evidence.Reexecuted{Case: caseID, Engine: "vm.exact", Differs: &evidence.TokenDiffers{Token: 60_000, Got: "D0_1", Want: "D0_2"}}
	for name, c := range map[string]struct {
		record []byte
		says   string
	}{
		"edited":      {[]byte(strings.Replace(string(record), "eyJ", "eyK", 1)), ""},
		"truncated":   {record[:len(record)/2], string(tassadar.InputMalformed)},
		"another log": {sign(verified(t, other), evidence.Reexecuted{Case: caseID, Window: window, Engine: "vm.exact"}), "Take the file to where that log is"},
		"a lie":       {sign(ours, lie), "does not reproduce"},
		"no window":   {sign(ours, evidence.Reexecuted{Engine: "vm.exact"}), "names no window"},
		"no case":     {sign(ours, evidence.Reexecuted{Case: "loop/none", Engine: "vm.exact"}), "no trace of case"},
	} {
		if got := tassadarIn(t, data, "import", file("bad", c.record)).want(t, 2); !strings.Contains(unwrapped(got.stderr), c.says) {
			t.Errorf("%s: %s", name, got.stderr)
		}
	}
	if got := tassadarIn(t, data, "import", finding, "--trace", otherTrace).want(t, 2); !strings.Contains(got.stderr, string(tassadar.InputMalformed)) || !strings.Contains(unwrapped(got.stderr), otherTrace+" is trace") {
		t.Errorf("with another trace: %s", got.stderr)
	}
	if got := explained(t, data, log.cell.String()); got.Status != appraise.Green {
		t.Fatalf("after what was refused: %s %v", got.Status, got.Findings)
	}

	// Without the trace of its own, the operator needs the stranger's.
	if err := os.RemoveAll(datadir.Traces(data)); err != nil {
		t.Fatal(err)
	}
	if got := tassadarIn(t, data, "import", finding, "--trace", trace).want(t, 1); !strings.Contains(got.stderr, token) {
		t.Errorf("imported: %s", got.stderr)
	}
	got := explained(t, data, log.cell.String())
	if got.Status != appraise.Red || !slices.Contains(got.Reasons, tassadar.TraceDiffers) {
		t.Errorf("after the import: %s %v", got.Status, got.Reasons)
	}
	after := verified(t, data)
	if c, r := after.Challenges(), after.Answers(); len(c) != 1 || len(r) != 2 || !c[0].SignedBy(signer.ID()) || !r[0].SignedBy(signer.ID()) || r[1].SignedBy(signer.ID()) {
		t.Errorf("%d challenges, %d answers", len(c), len(r))
	}
	if got := tassadarIn(t, data, "import", finding).want(t, 0); !strings.Contains(got.stdout, "is in the log already, and answered; nothing was logged") {
		t.Errorf("again: %s", got.stdout)
	}
	if was, is := after.Head().Size, verified(t, data).Head().Size; was != is {
		t.Errorf("imported again, the log has %d leaves, %d before", is, was)
	}
}

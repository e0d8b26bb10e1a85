package spectest_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tassadar/internal/testing/spectest"
)

// open finds a suite; without it the test is skipped, or fails where everything
// has to be there.
func open(t *testing.T, version string) *spectest.Suite {
	t.Helper()
	s, err := spectest.Open(version)
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	return s
}

// runAll runs both suites on an engine and compares the numbers with a golden
// table, so that no assertion stops running unseen. What fails is shown.
// TASSADAR_SPECTEST, where set, chooses scripts by a part of their name; the
// table is then only printed. Known, where not nil, says which failures are the
// engine's well known own; the table shows them.
func runAll(t *testing.T, e spectest.Engine, golden string, known func(failure string) bool) {
	t.Helper()
	only := os.Getenv("TASSADAR_SPECTEST")
	var results []*spectest.Result
	vectors := 0 // scripts that are left out
	for _, version := range []string{"v1", "v2"} {
		suite := open(t, version)
		for _, name := range suite.Names() {
			if !strings.Contains(version+"/"+name, only) {
				continue
			}
			if strings.HasPrefix(name, "simd_") {
				vectors++
				continue
			}
			r, err := suite.Run(e, name)
			if err != nil {
				t.Error(err)
				continue
			}
			results = append(results, r)
			if only != "" {
				t.Logf("%s", strings.Join(r.Refusals, "\n"))
			}
			if known != nil {
				r.Failures = slices.DeleteFunc(r.Failures, known)
			}
			for i, f := range r.Failures {
				if i == 10 {
					t.Errorf("%s/%s: %d failures in all", version, name, len(r.Failures))
					break
				}
				t.Error(f)
			}
		}
	}
	var got bytes.Buffer
	if err := spectest.WriteTable(&got, results); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s%d scripts simd_* are left out: vectors are no part of the token machine", got.Bytes(), vectors)
	if only != "" {
		return
	}
	path := filepath.Join("testdata", golden)
	want, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got.Bytes(), want) {
		actual := strings.TrimSuffix(path, ".txt") + ".actual.txt"
		if err := os.WriteFile(actual, got.Bytes(), 0o644); err != nil {
			t.Error(err)
		}
		t.Errorf("%s differs (-want +got); what was measured is in %s\n%s", path, actual,
			cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")))
	}
}

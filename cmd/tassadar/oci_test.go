package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/testing/ociregistry"
)

// TestArtifacts: a policy and a publication go through a registry, come out as they went in,
// and are checked as files are.
func TestArtifacts(t *testing.T) {
	t.Parallel()
	onLinux(t)
	at := ociregistry.Start(t)
	w := newWorld(t)
	dir := t.TempDir()
	reference := func(r result) (said struct {
		Reference string          `json:"reference"`
		Policy    tassadar.Digest `json:"policy_digest"`
	}) {
		t.Helper()
		if err := json.Unmarshal([]byte(r.want(t, 0).stdout), &said); err != nil || !strings.HasPrefix(said.Reference, at+"/lab/") || !strings.Contains(said.Reference, "@sha256:") {
			t.Fatalf("%+v, %v", said, err)
		}
		return said
	}
	pushed := reference(tassadarIn(t, w.data, "--json", "policy", "push", w.policy, at+"/lab/policy:1"))
	pulled := filepath.Join(dir, "pulled")
	for _, ref := range []string{pushed.Reference, "oci://" + at + "/lab/policy:1"} {
		if got := reference(tassadarIn(t, w.data, "--json", "policy", "pull", ref, "-o", pulled)); got != pushed {
			t.Errorf("%s: %+v, want %+v", ref, got, pushed)
		}
		if ref == pushed.Reference {
			tassadarIn(t, w.data, "policy", "pull", ref, "-o", pulled).wantError(t, false, tassadar.BadUse)
			if err := os.RemoveAll(pulled); err != nil {
				t.Fatal(err)
			}
		}
	}
	if r := tassadarIn(t, w.data, "run", "--policy", pulled).want(t, 0); !strings.Contains(r.stderr, "2 cells are fresh") {
		t.Errorf("the policy that was pulled is another:\n%s", r.stderr)
	}
	// What is pushed is checked before, and what is pulled is checked too.
	if err := os.Remove(filepath.Join(pulled, "gates", "broad.yaml")); err != nil {
		t.Fatal(err)
	}
	tassadarIn(t, w.data, "policy", "push", pulled, at+"/lab/policy:2").wantError(t, false, tassadar.PolicyMalformed)
	for _, dir := range []string{t.TempDir(), filepath.Join(t.TempDir(), "none")} { // said of it, as policy lint says it
		if push, lint := tassadarIn(t, w.data, "policy", "push", dir, at+"/lab/policy:2"), tassadarIn(t, w.data, "policy", "lint", dir); push.stderr != lint.stderr || !strings.Contains(push.stderr, "next: ") {
			t.Errorf("push says\n%s\nand lint\n%s", push.stderr, lint.stderr)
		}
	}
	tassadarIn(t, w.data, "policy", "pull", at+"/lab/policy:2", "-o", filepath.Join(dir, "none")).wantError(t, false, tassadar.InputMalformed)
	if _, err := os.Stat(filepath.Join(dir, "none")); err == nil {
		t.Error("a policy that is not there made a folder")
	}

	publication := filepath.Join(dir, "publication")
	tassadarIn(t, w.data, "publish", "--push", at+"/lab/publications:1").wantError(t, false, tassadar.BadUse)
	made := reference(tassadarIn(t, w.data, "--json", "publish", "--push", at+"/lab/publications:1", "-o", publication))
	tassadarIn(t, w.data, "verify", "oci://"+made.Reference).want(t, 0)
	if again := reference(tassadarIn(t, w.data, "--json", "publish", publication, "--push", at+"/lab/publications:2")); again != made {
		t.Errorf("pushed again: %+v, want %+v", again, made)
	}
	now := time.Now().Add(time.Minute).UTC().Format(time.RFC3339)
	one, two := tassadarIn(t, w.data, "--json", "verify", publication, "--at", now), tassadarIn(t, w.data, "--json", "verify", "oci://"+at+"/lab/publications:2", "--at", now)
	if one != two {
		t.Errorf("verified from a file:\n%+v\nfrom the registry:\n%+v", one, two)
	}
	tassadarIn(t, w.data, "verify", "oci://"+pushed.Reference).wantError(t, false, tassadar.InputMalformed)
	tassadarIn(t, w.data, "publish", w.policy+"/policy.yaml", "--push", at+"/lab/publications:3").wantError(t, false, tassadar.InputMalformed)
	tassadarIn(t, w.data, "publish", publication).wantError(t, false, tassadar.BadUse)
	// A registry that does not answer leaves what was logged and written.
	lost := filepath.Join(dir, "lost")
	r := tassadarIn(t, w.data, "publish", "--push", "localhost:1/lab/publications:1", "-o", lost)
	r.wantError(t, false, tassadar.DataUnavailable)
	if !strings.Contains(r.stderr, "tassadar publish "+lost+" --push localhost:1/lab/publications:1") {
		t.Errorf("a registry that does not answer:\n%s", r.stderr)
	}
	tassadarIn(t, w.data, "publish", lost, "--push", at+"/lab/publications:4").want(t, 0)
}

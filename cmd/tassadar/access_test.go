package main

import (
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"tassadar"
	"tassadar/client"
)

// TestServeAccess: a server writes for nobody until a token is made, for its holder what the
// token is for, and for nobody again when it is ended.
func TestServeAccess(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "data")
	tassadarIn(t, data, "access", "new", "--label", "ci").wantError(t, false, tassadar.Unmeasured)
	tassadarIn(t, data, "run", "--policy", smallPolicy(t, policyOptions{})).want(t, 0)
	address := served(t, data)
	if r := tassadarIn(t, data, "access", "list").want(t, 0); !strings.Contains(r.stdout, "no token is there") {
		t.Errorf("%s", r.stdout)
	}
	publish := func(secret string) int {
		t.Helper()
		r, err := http.NewRequest(http.MethodPost, address+"v1/publications", strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+secret)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		_, _ = io.Copy(io.Discard, resp.Body)
		return resp.StatusCode
	}
	made := tassadarIn(t, data, "access", "new", "--label", "ci", "--scope", "dispatch", "--for", "1h").want(t, 0)
	secret := strings.TrimSpace(made.stdout)
	lesser := strings.TrimSpace(tassadarIn(t, data, "access", "new", "--label", "other").want(t, 0).stdout)
	list := tassadarIn(t, data, "access", "list").want(t, 0).stdout
	id := regexp.MustCompile(`(?m)^([0-9a-f]{16}) +dispatch +\S+ \S+Z +ci$`).FindStringSubmatch(list)
	if id == nil || !strings.Contains(list, "submit") || strings.Contains(list, strings.Split(secret, ".")[2]) {
		t.Fatalf("tokens are\n%s", list)
	}
	for _, c := range []struct {
		secret string
		want   int
	}{{lesser, http.StatusForbidden}, {secret + "x", http.StatusUnauthorized}, {secret, http.StatusOK}} {
		if got := publish(c.secret); got != c.want {
			t.Errorf("publishing answers %d, want %d", got, c.want)
		}
	}
	if r := tassadarIn(t, data, "access", "end", id[1]).want(t, 0); !strings.Contains(r.stdout, "is ended") {
		t.Errorf("%s", r.stdout)
	}
	if got := publish(secret); got != http.StatusUnauthorized {
		t.Errorf("with a token that is ended: %d", got)
	}
	// What is signed elsewhere: an enrolment, handed in by the client.
	request := filepath.Join(t.TempDir(), "request.json")
	tassadarIn(t, filepath.Join(t.TempDir(), "worker"), "enrol", "-o", request).want(t, 0)
	c, err := client.New(address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c, err = c.With(lesser); err != nil {
		t.Fatal(err)
	}
	if got, err := c.Submit(t.Context(), readFile(t, request)); err != nil || len(got.Waits) != 64 {
		t.Errorf("%+v: %v", got, err)
	}
	// A command that writes goes on beside it.
	tassadarIn(t, data, "publish", "-o", filepath.Join(t.TempDir(), "publication.json")).want(t, 0)
	for _, args := range [][]string{{"new"}, {"new", "--label", "x", "--scope", "all"}, {"end"}, {"end", "none"}, {"end", id[1]}} {
		tassadarIn(t, data, append([]string{"access"}, args...)...).wantError(t, false, tassadar.BadUse)
	}
}

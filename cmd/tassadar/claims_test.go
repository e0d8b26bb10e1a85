package main

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestClaims: every test that docs/claims.md names exists. Its commands are for TestAdvice.
func TestClaims(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../docs/claims.md")
	if err != nil {
		t.Fatal(err)
	}
	list := exec.Command("git", "grep", "-hoE", `^func Test[A-Za-z0-9_]+`, "--", "*_test.go")
	list.Dir = "../.."
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, line := range strings.Fields(string(out)) {
		there[line] = true
	}
	named := regexp.MustCompile("`(Test[A-Za-z0-9_]+)`").FindAllStringSubmatch(string(text), -1)
	if len(named) < 30 {
		t.Errorf("%d tests are named", len(named))
	}
	for _, m := range named {
		if !there[m[1]] {
			t.Errorf("%s does not exist", m[1])
		}
	}
}

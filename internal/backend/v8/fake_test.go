package v8_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/backend/javascript"
	"tassadar/internal/backend/v8"
	"tassadar/internal/invocation"
	"tassadar/internal/testing/host"
)

func node(program string) *javascript.Programs {
	return v8.New(func() v8.Options { return v8.Options{Node: []string{program}} })
}

// realNode is the path of node and its families. Where node is missing the
// test is skipped, or fails under TASSADAR_REQUIRE=all.
func realNode(t *testing.T) (path string, lift, turbo string) {
	t.Helper()
	path, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("TASSADAR_REQUIRE") == "all" {
			t.Fatalf("node is required and missing: %v", err)
		}
		t.Skipf("node is missing: %v", err)
	}
	families, err := node(path).Families(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return path, families[0], families[1]
}

// script writes an executable shell script called node and returns its path.
// In its text @NODE@ stands for the real node.
func script(t *testing.T, node, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "node")
	if err := host.WriteExecutable(name, []byte("#!/bin/sh\n"+strings.ReplaceAll(text, "@NODE@", node)+"\n")); err != nil {
		t.Fatal(err)
	}
	return name
}

func familyOf(t *testing.T, program, family string) *javascript.Backend {
	t.Helper()
	b, err := node(program).Backend(family)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func ask(t *testing.T, s backend.Session) (string, error) {
	t.Helper()
	data, err := backendtest.Module("conformance")
	if err != nil {
		t.Fatal(err)
	}
	answer, err := s.Run(t.Context(), backend.Invocation{Module: data, Time: time.Minute, Calls: []invocation.Call{{
		Export: "i64", Args: []tassadar.Value{{Type: tassadar.I64, Bits: 77}}, Results: []tassadar.ValueType{tassadar.I64}}}})
	if err != nil {
		return "", err
	}
	if answer.Refusal != nil || len(answer.Result) != 1 || len(answer.Result[0].Results) != 1 {
		return fmt.Sprint(answer.Result, answer.Refusal), nil
	}
	return answer.Result[0].Results[0].String(), nil
}

// A wrapper on the path that makes node run in the other tier: the silent
// fallback that law 5 is about.
func TestWrapperChangesTier(t *testing.T) {
	node, lift, turbo := realNode(t)
	patch := filepath.Join(t.TempDir(), "patch.js")
	if err := os.WriteFile(patch, []byte(`require('v8').setFlagsFromString('--no-liftoff-only'); require('v8').setFlagsFromString('--no-liftoff')`), 0o644); err != nil {
		t.Fatal(err)
	}
	major := strings.TrimSuffix(lift, ".liftoff")
	// V8 refuses to be told both flags at once in some versions; a wrapper that
	// replaces the flag works in all.
	replace := func(from, to string) string {
		return `first=1; for a in "$@"; do
  if [ $first = 1 ]; then set --; first=0; fi
  [ "$a" = "` + from + `" ] && a="` + to + `"
  set -- "$@" "$a"
done
exec @NODE@ "$@"`
	}
	for _, c := range []struct{ name, script, family, want string }{
		{"liftoff flag replaced", replace("--liftoff-only", "--no-liftoff"), lift, turbo},
		{"turbofan flag replaced", replace("--no-liftoff", "--liftoff-only"), turbo, lift},
		{"flag appended", `exec @NODE@ --no-liftoff "$@"`, lift, major + ".other"},
		{"preloaded script", `exec @NODE@ --require ` + patch + ` "$@"`, lift, turbo},
		{"preloaded through the environment", `NODE_OPTIONS='--require ` + patch + `' exec @NODE@ "$@"`, lift, turbo},
		{"harmless preload", `NODE_OPTIONS='--require path' exec @NODE@ "$@"`, lift, major + ".unknown"},
		{"harmless flag", `exec @NODE@ --no-warnings "$@"`, lift, major + ".unknown"},
		{"flag lost", `shift; exec @NODE@ "$@"`, turbo, lift},
		{"nothing changed", `exec @NODE@ "$@"`, lift, lift},
		{"nothing changed", `exec @NODE@ "$@"`, turbo, turbo},
		{"wrapper stays", `@NODE@ "$@"`, turbo, turbo},
	} {
		t.Run(c.name+" "+c.family, func(t *testing.T) {
			b := familyOf(t, script(t, node, c.script), c.family)
			s, err := b.Open(t.Context(), backendtest.Pages)
			if err != nil {
				if c.want == c.family {
					t.Fatal(err)
				}
				t.Logf("refused to start: %v", err)
				if code := tassadar.CodeOf(err); code != tassadar.BackendUnavailable {
					t.Errorf("code %q, want %s", code, tassadar.BackendUnavailable)
				}
				return
			}
			defer s.Close()
			if got, err := ask(t, s); err != nil || got != "i64:77" {
				t.Errorf("got %s, %v", got, err)
			}
			engine := s.Effective()
			got := engine.Family
			if c.want == major+".other" && got != c.family {
				got = c.want
			}
			if got != c.want {
				t.Errorf("effective %s, want %s; evidence %v", engine.Family, c.want, engine.Evidence)
			}
			_, err = b.Probe(t.Context())
			if code := tassadar.CodeOf(err); c.want == c.family && err != nil || c.want != c.family && code != tassadar.BackendMismatch {
				t.Errorf("probe: %v", err)
			}
		})
	}
}

// A fallback is for good: a session that was right before and after it stays
// wrong.
func TestFallbackIsSticky(t *testing.T) {
	node, lift, turbo := realNode(t)
	flag := filepath.Join(t.TempDir(), "switch")
	b := familyOf(t, script(t, node, `if [ -e `+flag+` ]; then shift; exec @NODE@ --no-liftoff "$@"; fi
exec @NODE@ "$@"`), lift)
	s, err := b.Open(t.Context(), backendtest.Pages)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	loops, err := backendtest.Module("start_loops")
	if err != nil {
		t.Fatal(err)
	}
	restart := func() {
		t.Helper()
		answer, err := s.Run(t.Context(), backend.Invocation{Module: loops, Time: 50 * time.Millisecond})
		if err != nil || answer.Refusal == nil || answer.Refusal.Code != tassadar.TimeLimitExceeded {
			t.Fatalf("a start function that never ends: %v, %v", answer.Refusal, err)
		}
		if got, err := ask(t, s); err != nil || got != "i64:77" {
			t.Errorf("got %s, %v", got, err)
		}
	}
	restart()
	if got := s.Effective().Family; got != lift {
		t.Fatalf("effective %s, want %s", got, lift)
	}
	if err := os.WriteFile(flag, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	restart()
	if got := s.Effective().Family; got != turbo {
		t.Errorf("after the fallback: effective %s, want %s", got, turbo)
	}
	if err := os.Remove(flag); err != nil {
		t.Fatal(err)
	}
	restart()
	if got := s.Effective(); got.Family != turbo {
		t.Errorf("after it was undone: effective %s, want %s; evidence %v", got.Family, turbo, got.Evidence)
	}
}

func TestUnavailable(t *testing.T) {
	node, lift, _ := realNode(t)
	const never = "v8-9999.liftoff"
	hello := func(v8, arch string) string {
		return `echo '{"pid":'$$',"version":"` + v8 + `","program":"v0","mode":"","arch":"` + arch + `","exec_argv":[],"exec_path":"x","environment":[]}'; cat`
	}
	for _, c := range []struct{ name, program, family, want string }{
		{"absent", filepath.Join(t.TempDir(), "node"), lift, "find node"},
		{"other major", node, never, "has V8 "},
		{"not executable", "/dev/null", lift, "find node"},
		{"no node", script(t, node, "exit 3"), lift, "node ended"},
		{"fails", script(t, node, "echo bad option >&2; exit 9"), lift, "bad option"},
		{"banner", script(t, node, `echo welcome; exec @NODE@ "$@"`), lift, "sensible"},
		{"other architecture", script(t, node, hello("11.3.1", "z80")), lift, "z80"},
		{"no version", script(t, node, hello("", nodeArch(t, node))), lift, "V8 version"},
		{"says nothing sensible", script(t, node, hello("11.3.1", nodeArch(t, node))), "v8-11.liftoff", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := familyOf(t, c.program, c.family).Probe(t.Context())
			if tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(fmt.Sprint(err), c.want) {
				t.Errorf("got %v, want %s and %q", err, tassadar.BackendUnavailable, c.want)
			}
			if n := len(fmt.Sprint(err)); n > 10_000 {
				t.Errorf("a message of %d bytes", n)
			}
		})
	}
	for _, family := range []string{"", "v8", "v8-11", "v8-11.ignition", "v8-011.liftoff", "v8-11.liftoff ", "wazero.compiler"} {
		if _, err := v8.New(func() v8.Options { return v8.Options{} }).Backend(family); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
			t.Errorf("family %q: %v", family, err)
		}
	}
}

func nodeArch(t *testing.T, node string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), node, "-p", "process.arch").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// Processes that go wrong in the middle of a session: one case is not
// measured, the next one is.
func TestBreaksAndRecovers(t *testing.T) {
	node, lift, _ := realNode(t)
	line := func(answer string) string { return "w(1, '" + answer + "\\n')" }
	for _, c := range []struct{ name, broken string }{
		{"dies", `process.exit(1)`},
		{"is killed", `process.kill(process.pid, 'SIGKILL'); for (;;);`},
		{"floods", `for (;;) w(1, Buffer.alloc(1 << 16))`},
		{"floods lines", `for (;;) w(1, Buffer.alloc(1 << 16, 10))`},
		{"floods stderr", `w(2, Buffer.alloc(20e6)); process.exit(1)`},
		{"nonsense", line(`{"id":2`)},
		{"other id", line(`{"id":99,"calls":[],"tiers":[],"ns":"0","counter":"0"}`)},
		{"other answer", line(`{"id":2,"calls":[],"tiers":["liftoff"],"ns":"0","counter":"0"}`)},
		{"other tier name", line(`{"id":2,"calls":[{"results":["77"],"reads":[]}],"tiers":["best"],"ns":"0","counter":"0"}`)},
	} {
		t.Run(c.name, func(t *testing.T) {
			flag := filepath.Join(t.TempDir(), "switch")
			if err := os.WriteFile(flag, nil, 0o644); err != nil {
				t.Fatal(err)
			}
			// The first line and the answer to the tier probe come through; instead
			// of the next answer something else happens.
			patch := filepath.Join(t.TempDir(), "patch.js")
			if err := os.WriteFile(patch, []byte(`const fs = require('fs'), w = fs.writeSync; let n = 0;
fs.writeSync = (fd, data, at) => { if (++n <= 2) return w(fd, data, at); `+c.broken+`; return data.length - at; }`), 0o644); err != nil {
				t.Fatal(err)
			}
			b := familyOf(t, script(t, node, `if [ -e `+flag+` ]; then exec @NODE@ --require `+patch+` "$@"; fi
exec @NODE@ "$@"`), lift)
			s, err := b.Open(t.Context(), backendtest.Pages)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if err := os.Remove(flag); err != nil {
				t.Fatal(err)
			}
			if got, err := ask(t, s); err == nil {
				t.Errorf("got %s, want an error", got)
			} else if n := len(err.Error()); n > 10_000 {
				t.Errorf("a message of %d bytes", n)
			}
			if got, err := ask(t, s); err != nil || got != "i64:77" {
				t.Errorf("the next one: %s, %v", got, err)
			}
		})
	}
}

// The caller's context ends the process and not the session; Close ends both.
func TestClose(t *testing.T) {
	node, lift, _ := realNode(t)
	loops, err := backendtest.Module("start_loops")
	if err != nil {
		t.Fatal(err)
	}
	s, err := familyOf(t, node, lift).Open(t.Context(), backendtest.Pages)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := s.Run(ctx, backend.Invocation{Module: loops}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("run: %v", err)
	}
	if got, err := ask(t, s); err != nil || got != "i64:77" {
		t.Errorf("got %s, %v", got, err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := ask(t, s); err == nil {
		t.Error("run after Close: no error")
	}
	if err := s.Close(); err != nil {
		t.Errorf("second Close: %v", err)
	}
}

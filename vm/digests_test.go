package vm

import (
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

var update = flag.Bool("update", false, "write the digests that this machine computes")

// digestLines names everything that has to come out the same on every
// machine: traces, states and generated code.
func digestLines(t *testing.T) []string {
	t.Helper()
	ctx := context.Background()
	var lines []string
	add := func(name string, parts ...any) {
		h := sha256.New()
		for _, p := range parts {
			fmt.Fprintln(h, p)
		}
		lines = append(lines, fmt.Sprintf("%s %x", name, h.Sum(nil)))
	}
	for seed := range uint64(40) {
		m := generateModel(newRand(seed))
		add(fmt.Sprint("generated ", seed, " model"), m.Digest())
		x, err := NewExact(m, DefinitionMaker(m))
		if err != nil {
			t.Fatal(err)
		}
		trace, err := Run(ctx, m, x, []Token{0, 1, 2, 3}, 200, nil)
		add(fmt.Sprint("generated ", seed, " trace"), trace, err)
		if snaps, err := Snapshots(ctx, x, trace, 50); err == nil {
			for i := range snaps {
				add(fmt.Sprint("generated ", seed, " root ", i), snaps[i].Root(m.Digest()))
			}
		}
		for _, order := range []Order{Plain, Blocked} {
			f := NewFloat(m, order, nil)
			trace, err := Run(ctx, m, f, []Token{0, 1, 2, 3}, 200, nil)
			add(fmt.Sprint("generated ", seed, " ", f.Name()), trace, err)
		}
	}
	m := generateModel(newRand(7))
	files, err := Generate(m, "main")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.Name == "machine.go" {
			add("generated 7 "+f.Name, string(f.Data))
		}
	}
	peer := needPeer(t)
	add("peer model", peer.Digest())
	for _, name := range peerPrograms[:3] {
		prefix, _ := peerTokens(t, peer, name)
		x, err := NewExact(peer, DefinitionMaker(peer))
		if err != nil {
			t.Fatal(err)
		}
		trace, err := Run(ctx, peer, x, prefix, 1<<20, nil)
		add("peer "+name+" vm.exact", trace, err)
		snaps, err := Snapshots(ctx, x, trace, 1000)
		if err != nil {
			t.Fatal(err)
		}
		for i := range snaps {
			add(fmt.Sprint("peer ", name, " root ", i), snaps[i].Root(peer.Digest()))
		}
		for _, order := range []Order{Plain, Blocked} {
			f := NewFloat(peer, order, nil)
			// The last state shows every bit that the tokens do not.
			trace, err := Run(ctx, peer, f, prefix, 1<<20, nil)
			add("peer "+name+" "+f.Name(), trace, err, fmt.Sprintf("%x", f.x))
		}
	}
	return lines
}

// TestDigests compares with digests that another machine wrote.
func TestDigests(t *testing.T) {
	got := strings.Join(digestLines(t), "\n") + "\n"
	path := filepath.Join("testdata", "digests.txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
	if len(g) != len(w) {
		t.Errorf("got %d lines, want %d", len(g), len(w))
	}
}

// TestDigestsElsewhere runs TestDigests built for other machines: natively
// where that works, else under qemu-user.
func TestDigestsElsewhere(t *testing.T) {
	if testing.Short() {
		t.Skip("missing: time, because -short is set")
	}
	needPeer(t)
	needGo(t)
	files, err := Generate(needPeer(t), "main")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ name, env, qemu string }{
		{"amd64 v1", "GOARCH=amd64 GOAMD64=v1", ""},
		{"amd64 v3", "GOARCH=amd64 GOAMD64=v3", ""},
		{"386", "GOARCH=386", ""},
		{"arm64", "GOARCH=arm64", "qemu-aarch64-static"},
		{"riscv64", "GOARCH=riscv64", "qemu-riscv64-static"},
		{"s390x", "GOARCH=s390x", "qemu-s390x-static"},
		{"ppc64le", "GOARCH=ppc64le", "qemu-ppc64le-static"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var command []string
			emulate := func(program string) {
				path, err := exec.LookPath(program)
				if err != nil {
					if os.Getenv("TASSADAR_REQUIRE") == "all" {
						t.Fatalf("%s is required: %v", program, err)
					}
					t.Skipf("missing: %s", program)
				}
				command = append(command, path)
			}
			if tc.qemu != "" {
				emulate(tc.qemu)
			}
			binary := filepath.Join(t.TempDir(), "vm.test")
			build := exec.Command("go", "test", "-c", "-o", binary, ".")
			build.Env = append(append(os.Environ(), "CGO_ENABLED=0"), strings.Fields(tc.env)...)
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("build: %v\n%s", err, out)
			}
			if err := exec.Command(binary, "-test.list=^$").Run(); tc.qemu == "" && errors.Is(err, syscall.ENOEXEC) {
				// A kernel without 32-bit programs. Go's signals for preemption overrun
				// their stack under qemu-i386.
				t.Setenv("GODEBUG", "asyncpreemptoff=1")
				emulate("qemu-i386-static")
			}
			command = append(command, binary, "-test.run", "^(TestDigests|TestInt|TestWeightEncoding)$")
			if out, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
			compiledElsewhere(t, files, strings.Fields(tc.env), command[:len(command)-3])
		})
	}
}

// compiledElsewhere builds the generated machine for another machine and runs
// one program there.
func compiledElsewhere(t *testing.T, files []File, env, launcher []string) {
	t.Helper()
	m := needPeer(t)
	prefix, want := peerTokens(t, m, "addition")
	dir := t.TempDir()
	for _, f := range append(slices.Clone(files), File{"go.mod", []byte("module machine\n\ngo 1.26\n")}) {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	binary := filepath.Join(dir, "machine.bin")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Dir = dir
	build.Env = append(append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off"), env...)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	if len(launcher) > 0 {
		// The launcher takes the binary as its argument.
		script := filepath.Join(dir, "run")
		if err := os.WriteFile(script, []byte("#!/bin/sh\nexec "+launcher[0]+" "+binary+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
		binary = script
	}
	c := &Compiled{m, binary, m.Digest()}
	got, _, err := c.Run(context.Background(), prefix, 1<<20, 1)
	if err != nil {
		t.Fatal(err)
	}
	sameTrace(t, m, got, want)
}

// Release builds the program's binaries for all targets, the same bytes from the same
// sources wherever they are, and signs the list of their digests: an in-toto statement whose
// subjects are the binaries, which an envelope's require.programs can name.
//
//	go run ./internal/release -commit ID [-key FILE] [-o DIR]
//	go run ./internal/release -verify DIR -public HEX
//
// Start with [build]; make release calls this.
package main

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// kind is the predicate of a signed list.
const kind evidence.Kind = "urn:tassadar:release:v1"

// List is what a signed list says beside the binaries and their digests.
type List struct {
	Version  string   `json:"version"`
	Commit   string   `json:"commit"`
	Go       string   `json:"go"`
	Settings []string `json:"settings"` // flags of go build, and its environment
}

// targets are those that are released.
var targets = []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64"}

// The files of a release beside its binaries: digests as sha256sum checks them, and signed.
const (
	sums   = "SHA256SUMS"
	signed = "release.json"
)

// name is the file of a target's binary.
func name(target string) string { return "tassadar-" + strings.ReplaceAll(target, "/", "-") }

// settings are what a build depends on beside sources and compiler: flags first, then the
// environment. What a person, a time zone, a folder or a cache would change is left out.
func settings(target, commit string) (flags, env []string) {
	system, arch, _ := strings.Cut(target, "/")
	return []string{"-trimpath", "-buildvcs=false", "-ldflags=-buildid= -X main.commit=" + commit},
		[]string{"CGO_ENABLED=0", "GOOS=" + system, "GOARCH=" + arch, "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=-mod=readonly", "GOENV=off", "GOWORK=off", "GOEXPERIMENT=", "GOFIPS140=off", "GODEBUG=", "GOTOOLCHAIN=local"}
}

// build builds the program of the module in root for a target.
func build(ctx context.Context, root, target, commit, out string) error {
	flags, env := settings(target, commit)
	cmd := exec.CommandContext(ctx, "go", append(append([]string{"build"}, flags...), "-o", out, "./cmd/tassadar")...)
	cmd.Dir, cmd.Stderr = root, os.Stderr
	cmd.Env = append(os.Environ(), env...) // the last of a name counts
	return cmd.Run()
}

// release builds all targets into a folder and writes the lists; without a key there is no
// signed one.
func release(ctx context.Context, root, commit, dir string, key *evidence.Signer, all []string) error {
	goVersion, err := exec.CommandContext(ctx, "go", "env", "GOVERSION").Output()
	if err != nil {
		return err
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	made := List{Version: tassadar.Version, Commit: commit, Go: strings.TrimSpace(string(goVersion))}
	var names []string
	for _, t := range all {
		if err := build(ctx, root, t, commit, filepath.Join(dir, name(t))); err != nil {
			return fmt.Errorf("build for %s: %w", t, err)
		}
		names = append(names, name(t))
		flags, env := settings(t, commit)
		for _, s := range slices.Concat(flags, env) {
			if !slices.Contains(made.Settings, s) {
				made.Settings = append(made.Settings, s)
			}
		}
	}
	return list(dir, names, made, key)
}

// list writes the digests of binaries in a folder, and what a key signs of them, which may
// be nil.
func list(dir string, names []string, about List, key *evidence.Signer) error {
	var subjects []evidence.Subject
	var lines strings.Builder
	for _, n := range names {
		data, err := os.ReadFile(filepath.Join(dir, n))
		if err != nil {
			return err
		}
		d := tassadar.DigestBytes(data)
		subjects = append(subjects, evidence.NewSubject(n, d))
		fmt.Fprintf(&lines, "%s  %s\n", d.Hex(), n)
	}
	if err := os.WriteFile(filepath.Join(dir, sums), []byte(lines.String()), 0o644); err != nil || key == nil {
		return err
	}
	record, err := evidence.Sign(kind, subjects, about, key)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, signed), append(record, '\n'), 0o644)
}

// verify checks the signed list of a folder by a public key, and the binaries that it names.
// It returns their digests as an envelope's require.programs has them.
func verify(dir, public string) ([]tassadar.Digest, error) {
	record, err := os.ReadFile(filepath.Join(dir, signed))
	if err != nil {
		return nil, err
	}
	record = []byte(strings.TrimSuffix(string(record), "\n"))
	raw, err := hex.DecodeString(public)
	if err != nil || len(raw) != ed25519.PublicKeySize {
		return nil, tassadar.Errorf(tassadar.BadUse, "-public %q: want %d hexadecimal digits, as trust.yaml has them", public, 2*ed25519.PublicKeySize)
	}
	id := evidence.KeyID(raw)
	opened, err := evidence.Open(record, []tassadar.Key{{ID: id, Role: tassadar.RoleOperator, Public: public}})
	if err != nil {
		return nil, err
	}
	if !opened.SignedBy(id) {
		return nil, tassadar.Errorf(tassadar.SignerUntrusted, "%s is not signed by key %.16s", signed, id)
	}
	var about List
	if err := opened.As(kind, &about); err != nil {
		return nil, err
	}
	var out []tassadar.Digest
	for _, s := range opened.Subject {
		data, err := os.ReadFile(filepath.Join(dir, filepath.Base(s.Name)))
		if err != nil {
			return nil, err
		}
		d := tassadar.DigestBytes(data)
		if evidence.NewSubject(s.Name, d).Digest["sha256"] != s.Digest["sha256"] {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s has digest %s, the list says sha256:%s", s.Name, d, s.Digest["sha256"])
		}
		out = append(out, d)
	}
	return out, nil
}

func main() {
	commit := flag.String("commit", "", "the commit that is built")
	keyFile := flag.String("key", "", "private key that signs the list, as DATA/keys keeps them")
	out := flag.String("o", "release", "folder for binaries and lists")
	check := flag.String("verify", "", "check the signed list in this folder instead")
	public := flag.String("public", "", "with -verify: the public key, as trust.yaml has it")
	flag.Parse()
	if err := run(*commit, *keyFile, *out, *check, *public); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(commit, keyFile, out, check, public string) error {
	if check != "" {
		all, err := verify(check, public)
		for _, d := range all {
			fmt.Println(d)
		}
		return err
	}
	var key *evidence.Signer
	if keyFile != "" {
		var err error
		if key, err = datadir.KeyFile(keyFile); err != nil {
			return err
		}
	}
	return release(context.Background(), ".", commit, out, key, targets)
}

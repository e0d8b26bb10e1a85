package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// fetch unpacks a package under dir with its ordinary client, once, and returns
// where and in which version.
func fetch(ctx context.Context, dir string, s source) (at, version string, err error) {
	if s.client == "apt" {
		at = filepath.Join(dir, "apt", s.name)
		version, err = apt(ctx, at, s.name)
		return at, version, err
	}
	at = filepath.Join(dir, "node_modules", filepath.FromSlash(s.name))
	return at, s.version, npm(ctx, dir, at, s)
}

// npm unpacks a package where node finds it.
func npm(ctx context.Context, dir, to string, s source) error {
	if _, err := os.Stat(to); err == nil {
		return nil
	}
	pack := exec.CommandContext(ctx, "npm", "pack", "--silent", s.name+"@"+s.version)
	pack.Dir = dir
	out, err := pack.Output()
	if err != nil {
		return fmt.Errorf("npm pack %s@%s: %w", s.name, s.version, err)
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	tar := exec.CommandContext(ctx, "tar", "-xzf", filepath.Join(dir, strings.TrimSpace(string(out))), "-C", to, "--strip-components=1")
	if out, err := tar.CombinedOutput(); err != nil {
		return fmt.Errorf("tar: %w: %s", err, out)
	}
	return nil
}

// apt downloads a package of this system's sources, installs nothing, and returns
// its version.
func apt(ctx context.Context, to, name string) (version string, err error) {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return "", err
	}
	old, err := filepath.Glob(filepath.Join(to, "*.deb"))
	if err != nil {
		return "", err
	}
	if len(old) == 0 {
		get := exec.CommandContext(ctx, "apt-get", "download", "-q", name)
		get.Dir = to
		if out, err := get.CombinedOutput(); err != nil {
			return "", fmt.Errorf("apt-get download %s: %w: %s", name, err, out)
		}
		if old, err = filepath.Glob(filepath.Join(to, "*.deb")); err != nil || len(old) != 1 {
			return "", fmt.Errorf("apt-get download %s: %d files, %v", name, len(old), err)
		}
		if out, err := exec.CommandContext(ctx, "dpkg-deb", "-x", old[0], to).CombinedOutput(); err != nil {
			return "", fmt.Errorf("dpkg-deb -x: %w: %s", err, out)
		}
	}
	out, err := exec.CommandContext(ctx, "dpkg-deb", "-f", old[0], "Version").Output()
	return strings.TrimSpace(string(out)), err
}

// base64Module finds modules that stand in source texts.
var base64Module = regexp.MustCompile(`AGFzbQ[A-Za-z0-9+/]{40,}={0,2}`)

// extract finds the module of an entry in its file.
func extract(file, sha string) ([]byte, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all [][]byte
	if bytes.HasPrefix(data, []byte("\x00asm")) {
		all = append(all, data)
	}
	for _, text := range base64Module.FindAll(data, -1) {
		text = bytes.TrimRight(text, "=")
		text = text[:len(text)-b2i(len(text)%4 == 1)]
		if raw, err := base64.RawStdEncoding.DecodeString(string(text)); err == nil {
			all = append(all, raw)
		}
	}
	for _, m := range all {
		if strings.HasPrefix(fmt.Sprintf("%x", sha256.Sum256(m)), sha) {
			return m, nil
		}
	}
	return nil, fmt.Errorf("%s: none of %d modules has a SHA-256 that begins with %s", file, len(all), sha)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// answer asks node for what it makes of the same calls.
func answer(ctx context.Context, dir, module, input, want string) ([]string, error) {
	const script = `
const fs = require('fs');
const data = fs.readFileSync(process.argv[2]);
const raw = (imports) => new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(process.argv[1])), imports).exports;
Promise.resolve(%s).then((all) => console.log(all.join('\n')), (e) => { console.error(e); process.exit(1); });
`
	cmd := exec.CommandContext(ctx, "node", "-e", fmt.Sprintf(script, want), module, input)
	cmd.Dir = dir
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("node: %w: %s", err, errs.String())
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n"), nil
}

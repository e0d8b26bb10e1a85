package all_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/backend/adapter"
	"tassadar/internal/backend/all"
	"tassadar/internal/backend/backendtest"
	"tassadar/internal/testing/host"
)

// A file of this host names a JavaScript shell with its flags, and the driver of this
// program runs on it: the suite passes, links and imports included, and the flags are those
// that the file has.
func TestOwnShells(t *testing.T) {
	for _, c := range []struct {
		program, shell, like string // a family of the same program
		args                 []string
		refutes              string // what its canaries show that it is not
	}{
		{"node", "node", "v8-11.turbofan", []string{"--no-liftoff"}, "v8-11.liftoff"},
		{"bun", "bun", "bun-1.bbq", nil, ""},
		{"js102", "js", "spidermonkey-102.ion", []string{"--wasm-compiler=ion"}, "spidermonkey-102.baseline"},
	} {
		t.Run(c.program, func(t *testing.T) {
			path, err := filepath.EvalSymlinks(program(t, c.program))
			if err != nil {
				t.Fatal(err)
			}
			known, err := all.Registry().Backend(c.like)
			if err != nil {
				t.Fatal(err)
			}
			engine, err := known.Probe(t.Context())
			if err != nil {
				host.Missing(t, "%s: %v", c.like, err)
			}
			f := &adapter.File{Name: "mine", Program: path, Args: c.args, Version: engine.Version, JavaScript: c.shell}
			b := all.Adapter(f)
			got, err := adapter.Try(t.Context(), b)
			if err != nil {
				t.Fatal(err)
			}
			if got.Family != "adapter.mine" || got.Version != engine.Version || !strings.Contains(got.Evidence["exec_argv"], strings.Join(c.args, " ")) || got.Digest == engine.Digest {
				t.Errorf("it is %+v, and %s is %+v", got, c.like, engine)
			}
			if !b.Capabilities().Has(backend.LinkedModules, backend.HostImports) {
				t.Error("it takes no links")
			}
			if c.program == "bun" || os.Getenv("TASSADAR_SOAK") != "" {
				backendtest.Run(t, b)
			}
			other := *f
			other.Version = "0.1"
			if _, err := adapter.Try(t.Context(), all.Adapter(&other)); tassadar.CodeOf(err) != tassadar.BackendUnavailable || !strings.Contains(err.Error(), `says version "`+engine.Version+`"`) {
				t.Errorf("another version: %v", err)
			}
			if c.refutes == "" {
				return
			}
			s, err := b.Open(t.Context(), 16)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			for family, want := range map[string]bool{c.like: false, c.refutes: true} {
				canaries, err := backend.Fingerprints(t.Context(), s, family, runtime.GOARCH, b.Capabilities(), []byte("own"))
				if err != nil {
					t.Fatal(err)
				}
				if id, refuted := backend.Refutes(family, runtime.GOARCH, canaries); refuted != want && runtime.GOARCH == "amd64" {
					t.Errorf("flags of %s, and it is told from %s: %t by %q", c.like, family, refuted, id)
				}
			}
		})
	}
	lies := &adapter.File{Name: "mine", Program: "/bin/cat", Version: "1.0", JavaScript: "node"}
	if _, err := adapter.Try(t.Context(), all.Adapter(lies)); tassadar.CodeOf(err) != tassadar.BackendUnavailable {
		t.Errorf("a program that is no shell: %v", err)
	}
}

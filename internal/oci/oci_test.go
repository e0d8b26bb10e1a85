package oci

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"tassadar"
	"tassadar/internal/testing/host"
	"tassadar/internal/testing/ociregistry"
)

// TestRegistry: what was pushed to a real registry is pulled, by tag and by digest; the same
// files have the same digest; what another kind is is refused.
func TestRegistry(t *testing.T) {
	at := ociregistry.Start(t)
	ctx := t.Context()
	files := map[string][]byte{"policy.yaml": []byte("a"), "profiles/p.yaml": []byte("b"), "profiles/same.yaml": []byte("a"), "gates/empty.yaml": {}}
	pin, err := Push(ctx, at+"/team/policy:1", Policy, files)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Push(ctx, at+"/team/policy:2", Policy, files); err != nil || again != pin {
		t.Errorf("pushed again: %s, %v; want %s", again, err, pin)
	}
	for _, ref := range []string{at + "/team/policy:1", Scheme + at + "/team/policy:2", pin} {
		got, is, err := Pull(ctx, ref, Policy)
		if err != nil || is != pin || !maps.EqualFunc(got, files, func(a, b []byte) bool { return string(a) == string(b) }) {
			t.Errorf("%s: %v, %s, %v", ref, got, is, err)
		}
	}
	for _, c := range []struct {
		ref  string
		kind Kind
		code tassadar.Code
		next string
	}{
		{pin, Publication, tassadar.InputMalformed, "tassadar policy push"},
		{at + "/team/policy:3", Policy, tassadar.InputMalformed, "REGISTRY/REPOSITORY:TAG"},
		{at + "/team/other:1", Policy, tassadar.InputMalformed, "REGISTRY/REPOSITORY:TAG"},
		{at + "/team/policy", Policy, tassadar.BadUse, "REGISTRY/REPOSITORY:TAG"},
		{at + "/team/policy@sha256:" + strings.Repeat("0", 64), Policy, tassadar.InputMalformed, "REGISTRY/REPOSITORY:TAG"},
		{"../x", Policy, tassadar.BadUse, "REGISTRY/REPOSITORY:TAG"},
		{"", Policy, tassadar.BadUse, "REGISTRY/REPOSITORY:TAG"},
		{"localhost:1/team/policy:1", Policy, tassadar.DataUnavailable, "the registry answers"},
	} {
		if _, _, err := Pull(ctx, c.ref, c.kind); tassadar.CodeOf(err) != c.code || !strings.Contains(tassadar.NextOf(err), c.next) {
			t.Errorf("pull %s: %v; next: %s", c.ref, err, tassadar.NextOf(err))
		}
	}
	if _, err := Push(ctx, pin, Policy, files); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("pushed to a digest: %v", err)
	}
}

// fake is a registry that has one manifest, and blobs.
type fake struct {
	manifest []byte
	media    string
	blobs    map[digest.Digest][]byte
	asked    []string
	refuse   int    // a status for everything
	auth     string // credentials that it wants
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.asked = append(f.asked, r.Method+" "+r.URL.Path)
	if f.auth != "" && r.Header.Get("Authorization") != "Basic "+base64.StdEncoding.EncodeToString([]byte(f.auth)) {
		w.Header().Set("WWW-Authenticate", `Basic realm="test"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if f.refuse != 0 {
		w.WriteHeader(f.refuse)
		return
	}
	_, last, _ := strings.Cut(r.URL.Path, "/v2/x/")
	what, name, _ := strings.Cut(last, "/")
	switch {
	case what == "manifests":
		w.Header().Set("Content-Type", f.media)
		w.Header().Set("Docker-Content-Digest", digest.FromBytes(f.manifest).String())
		w.Header().Set("Content-Length", fmt.Sprint(len(f.manifest)))
		if r.Method == http.MethodGet {
			_, _ = w.Write(f.manifest)
		}
	case what == "blobs" && f.blobs[digest.Digest(name)] != nil:
		_, _ = w.Write(f.blobs[digest.Digest(name)])
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

// policyOf is a manifest of a policy with one file, and its registry.
func policyOf(edit func(*ocispec.Manifest)) *fake {
	data := []byte("content")
	m := ocispec.Manifest{MediaType: ocispec.MediaTypeImageManifest, ArtifactType: Policy.artifact, Config: ocispec.DescriptorEmptyJSON, Layers: []ocispec.Descriptor{
		{MediaType: Policy.file, Digest: digest.FromBytes(data), Size: int64(len(data)), Annotations: map[string]string{ocispec.AnnotationTitle: "policy.yaml"}}}}
	m.SchemaVersion = 2
	edit(&m)
	raw, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return &fake{manifest: raw, media: ocispec.MediaTypeImageManifest, blobs: map[digest.Digest][]byte{digest.FromBytes(data): data}}
}

// TestHostile: what a registry says that is no artifact of the kind, is too large, leads
// elsewhere or has other bytes than its digests is refused, before any file of it is
// fetched where the manifest shows it.
func TestHostile(t *testing.T) {
	t.Setenv("DOCKER_CONFIG", t.TempDir())
	title := func(name string) func(*ocispec.Manifest) {
		return func(m *ocispec.Manifest) { m.Layers[0].Annotations[ocispec.AnnotationTitle] = name }
	}
	for name, c := range map[string]struct {
		registry *fake
		code     tassadar.Code
		says     string
		fetches  bool // a file
	}{
		"right":                   {policyOf(func(*ocispec.Manifest) {}), "", "", true},
		"an image":                {policyOf(func(m *ocispec.Manifest) { m.ArtifactType = "" }), tassadar.InputMalformed, "its type is", false},
		"another artifact":        {policyOf(func(m *ocispec.Manifest) { m.ArtifactType = "application/x-other" }), tassadar.InputMalformed, "application/x-other", false},
		"files of another type":   {policyOf(func(m *ocispec.Manifest) { m.Layers[0].MediaType = ocispec.MediaTypeImageLayerGzip }), tassadar.InputMalformed, "of type", false},
		"no files":                {policyOf(func(m *ocispec.Manifest) { m.Layers = nil }), tassadar.InputMalformed, "0 files", false},
		"too many files":          {policyOf(func(m *ocispec.Manifest) { m.Layers = slices.Repeat(m.Layers, 4097) }), tassadar.InputMalformed, "4097 files", false},
		"too large a file":        {policyOf(func(m *ocispec.Manifest) { m.Layers[0].Size = Policy.bytes + 1 }), tassadar.InputMalformed, "more than 25165824 bytes", false},
		"a file of a lesser size": {policyOf(func(m *ocispec.Manifest) { m.Layers[0].Size = -1 }), tassadar.InputMalformed, "more than", false},
		"too large together": {policyOf(func(m *ocispec.Manifest) {
			other := m.Layers[0]
			other.Annotations = map[string]string{ocispec.AnnotationTitle: "other"}
			m.Layers[0].Size, other.Size = Policy.bytes, 1
			m.Layers = append(m.Layers, other)
		}), tassadar.InputMalformed, "more than", false},
		"fetched from elsewhere": {policyOf(func(m *ocispec.Manifest) { m.Layers[0].URLs = []string{"http://elsewhere/"} }), tassadar.InputMalformed, "from elsewhere", false},
		"a way up":               {policyOf(title("../policy.yaml")), tassadar.InputMalformed, "leads out", false},
		"a way up, hidden":       {policyOf(title("profiles/../../x")), tassadar.InputMalformed, "leads out", false},
		"a path from the root":   {policyOf(title("/etc/x")), tassadar.InputMalformed, "leads out", false},
		"a path of Windows":      {policyOf(title(`..\x`)), tassadar.InputMalformed, "leads out", false},
		"no name":                {policyOf(title("")), tassadar.InputMalformed, "leads out", false},
		"a name twice":           {policyOf(func(m *ocispec.Manifest) { m.Layers = append(m.Layers, m.Layers[0]) }), tassadar.InputMalformed, "twice", false},
		"no digest":              {policyOf(func(m *ocispec.Manifest) { m.Layers[0].Digest = "sha256:../.." }), tassadar.InputMalformed, "no digest", false},
	} {
		t.Run(name, func(t *testing.T) {
			at := httptest.NewServer(c.registry)
			defer at.Close()
			_, _, err := Pull(t.Context(), strings.TrimPrefix(at.URL, "http://")+"/x:1", Policy)
			if tassadar.CodeOf(err) != c.code || c.says != "" && !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v, want %s: %s", err, c.code, c.says)
			}
			if got := slices.ContainsFunc(c.registry.asked, func(a string) bool { return strings.Contains(a, "/blobs/") }); got != c.fetches {
				t.Errorf("asked for %v", c.registry.asked)
			}
		})
	}
	for name, spoil := range map[string]func(*fake){
		"other bytes":           func(f *fake) { f.blobs[digest.FromBytes([]byte("content"))] = []byte("CONTENT") },
		"fewer bytes":           func(f *fake) { f.blobs[digest.FromBytes([]byte("content"))] = []byte("con") },
		"more bytes":            func(f *fake) { f.blobs[digest.FromBytes([]byte("content"))] = []byte("content and more") },
		"a file that is gone":   func(f *fake) { f.blobs = nil },
		"an index":              func(f *fake) { f.media = ocispec.MediaTypeImageIndex },
		"a manifest of another": func(f *fake) { f.media = "application/vnd.docker.distribution.manifest.v2+json" },
		"no JSON":               func(f *fake) { f.manifest = []byte("<html>") },
		"too large a manifest":  func(f *fake) { f.manifest = append(f.manifest, make([]byte, maxManifest)...) },
		"a server that fails":   func(f *fake) { f.refuse = http.StatusNotImplemented },
	} {
		t.Run(name, func(t *testing.T) {
			f := policyOf(func(*ocispec.Manifest) {})
			spoil(f)
			at := httptest.NewServer(f)
			defer at.Close()
			files, _, err := Pull(t.Context(), strings.TrimPrefix(at.URL, "http://")+"/x:1", Policy)
			want := tassadar.InputMalformed
			if f.refuse != 0 {
				want = tassadar.DataUnavailable
			}
			if tassadar.CodeOf(err) != want || files != nil || tassadar.NextOf(err) == "" {
				t.Errorf("%v, %v, want %s", files, err, want)
			}
		})
	}
}

// TestCredentials: those of Docker's file are used, a program that it names is not started,
// and a registry that refuses is unauthorized; no password is in what is said.
func TestCredentials(t *testing.T) {
	f := policyOf(func(*ocispec.Manifest) {})
	f.auth = "me:secret"
	server := httptest.NewServer(f)
	defer server.Close()
	at := strings.TrimPrefix(server.URL, "http://")
	dir := t.TempDir()
	t.Setenv("DOCKER_CONFIG", dir)
	t.Setenv("PATH", dir)
	started := filepath.Join(dir, "started")
	if err := host.WriteExecutable(filepath.Join(dir, "docker-credential-evil"), []byte("#!/bin/sh\n: >"+started+"\n")); err != nil {
		t.Fatal(err)
	}
	config := func(text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, "config.json"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	encoded := func(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) }
	for _, c := range []struct {
		config string
		code   tassadar.Code
	}{
		{`{"auths": {"` + at + `": {"auth": "` + encoded("me:secret") + `"}}}`, ""},
		{`{"auths": {"` + at + `": {"auth": "` + encoded("me:wrong secret") + `"}}}`, tassadar.Unauthorized},
		{`{"auths": {"elsewhere": {"auth": "` + encoded("me:secret") + `"}}}`, tassadar.Unauthorized},
		{`{"credsStore": "evil", "credHelpers": {"` + at + `": "evil"}}`, tassadar.Unauthorized},
		{`{"auths": [`, tassadar.InputMalformed},
	} {
		config(c.config)
		_, _, err := Pull(t.Context(), at+"/x:1", Policy)
		if tassadar.CodeOf(err) != c.code || err != nil && (strings.Contains(err.Error(), "secret") || tassadar.NextOf(err) != nextLogin) {
			t.Errorf("%s: %v; next: %s", c.config, err, tassadar.NextOf(err))
		}
	}
	if _, err := os.Stat(started); err == nil {
		t.Error("a credential helper was started")
	}
	f.auth, f.refuse = "", http.StatusForbidden
	config(`{}`)
	if _, _, err := Pull(t.Context(), at+"/x:1", Policy); tassadar.CodeOf(err) != tassadar.Unauthorized {
		t.Errorf("forbidden: %v", err)
	}
}

// TestLoopback: only a registry on this host is spoken to without TLS.
func TestLoopback(t *testing.T) {
	for at, want := range map[string]bool{
		"localhost": true, "localhost:5000": true, "127.0.0.1:5000": true, "[::1]:5000": true,
		"localhost.example": false, "registry.example:5000": false, "127.0.0.1.example": false, "10.0.0.1:5000": false, "docker.io": false,
	} {
		if got := loopback(at); got != want {
			t.Errorf("%s: %t", at, got)
		}
	}
}

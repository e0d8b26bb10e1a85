// Package oci carries policies and publications through OCI registries, as artifacts whose
// layers are their files. Start with [Push] and [Pull].
//
// An artifact is data: what is pulled is bounded, compared with the digests that its
// manifest has, and handed to whoever checks such files wherever they come from; nothing
// of it is executed. A reference with a digest pins the artifact, one with a tag is told
// with the digest that it had. A registry on this host is spoken to without TLS, every
// other with TLS alone. Credentials are those that stand in Docker's file of configuration;
// programs that it names to fetch others are not started.
package oci

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
	"oras.land/oras-go/v2"
	"oras.land/oras-go/v2/content"
	"oras.land/oras-go/v2/content/memory"
	"oras.land/oras-go/v2/errdef"
	"oras.land/oras-go/v2/registry"
	"oras.land/oras-go/v2/registry/remote"
	"oras.land/oras-go/v2/registry/remote/auth"
	"oras.land/oras-go/v2/registry/remote/credentials"
	"oras.land/oras-go/v2/registry/remote/errcode"

	"tassadar"
)

// Scheme begins a reference where a file could be meant.
const Scheme = "oci://"

// Kind is what artifacts hold.
type Kind struct {
	what     string // for people, with its article
	artifact string // type of the artifact
	file     string // media type of each of its files
	bytes    int64  // most of all files together
	files    int    // most of them
}

// The kinds.
var (
	Policy      = Kind{"a policy", "application/vnd.tassadar.policy.v1", "application/vnd.tassadar.policy.file.v1", 24 << 20, 4096}
	Publication = Kind{"a publication", "application/vnd.tassadar.publication.v1", "application/vnd.tassadar.publication.v1+json", 64 << 20, 1}
)

const (
	// maxManifest bounds a manifest, in bytes.
	maxManifest = 4 << 20
	// patience bounds a push or a pull.
	patience = 5 * time.Minute
	// silence is how long a registry may take to begin an answer.
	silence = 30 * time.Second
	// made stands in every manifest, so that the same files have the same digest.
	made = "1970-01-01T00:00:00Z"
)

// What people are told to do.
const (
	nextReference = "Name it as REGISTRY/REPOSITORY:TAG, such as registry.example/team/policy:3, or pin it by REGISTRY/REPOSITORY@sha256:…"
	nextRegistry  = "Check the reference, and that the registry answers; the same command tries again."
	nextLogin     = "Put credentials into Docker's config.json (docker login, oras login), as the registry asks for them; those of credential helpers are not used."
	nextArtifact  = "Check the reference: tassadar policy push writes policies; tassadar publish --push REF writes publications."
)

// repository opens the repository of a reference.
func repository(ref string) (*remote.Repository, error) {
	parsed, err := registry.ParseReference(strings.TrimPrefix(ref, Scheme))
	if err != nil || parsed.Reference == "" {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%.200q is no reference to an artifact with a tag or a digest", ref), nextReference)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.ResponseHeaderTimeout = silence
	client := &auth.Client{Client: &http.Client{Transport: transport}, Cache: auth.NewCache()}
	store, err := credentials.NewFileStore(configFile())
	if err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s cannot be read", configFile()), nextLogin)
	}
	client.Credential = credentials.Credential(store)
	return &remote.Repository{Reference: parsed, Client: client, PlainHTTP: loopback(parsed.Registry), SkipReferrersGC: true}, nil
}

// configFile is where Docker and its kin keep credentials.
func configFile() string {
	if dir := os.Getenv("DOCKER_CONFIG"); dir != "" {
		return filepath.Join(dir, "config.json")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		home = "/"
	}
	return filepath.Join(home, ".docker", "config.json")
}

// loopback reports whether a registry, HOST or HOST:PORT, is on this host.
func loopback(registry string) bool {
	host, _, err := net.SplitHostPort(registry)
	if err != nil {
		host = registry
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// pinned is a reference by digest.
func pinned(repo *remote.Repository, d digest.Digest) string {
	return repo.Reference.Registry + "/" + repo.Reference.Repository + "@" + d.String()
}

// CheckTarget refuses what cannot be pushed to: no reference, or one of a digest.
func CheckTarget(ref string) error {
	_, err := target(ref)
	return err
}

func target(ref string) (*remote.Repository, error) {
	repo, err := repository(ref)
	if err != nil {
		return nil, err
	}
	if _, err := repo.Reference.Digest(); err == nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s names a digest, which only what is pushed has", ref), nextReference)
	}
	return repo, nil
}

// Push writes files, by their slash-separated names, as an artifact under a tag, and returns
// the reference that pins it. The same files have the same digest. Errors: bad_use,
// unauthorized, rate_limited, input_malformed where the registry does not answer or refuses.
func Push(ctx context.Context, ref string, k Kind, files map[string][]byte) (string, error) {
	repo, err := target(ref)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	store := memory.New()
	options := oras.PackManifestOptions{ManifestAnnotations: map[string]string{ocispec.AnnotationCreated: made}}
	pushed := map[digest.Digest]bool{} // two files may have the same bytes
	for _, name := range slices.Sorted(maps.Keys(files)) {
		layer := content.NewDescriptorFromBytes(k.file, files[name])
		if !pushed[layer.Digest] {
			if err := store.Push(ctx, layer, strings.NewReader(string(files[name]))); err != nil {
				return "", fmt.Errorf("pack %s: %w", name, err)
			}
			pushed[layer.Digest] = true
		}
		layer.Annotations = map[string]string{ocispec.AnnotationTitle: name}
		options.Layers = append(options.Layers, layer)
	}
	manifest, err := oras.PackManifest(ctx, store, oras.PackManifestVersion1_1, k.artifact, options)
	if err == nil {
		err = store.Tag(ctx, manifest, repo.Reference.Reference)
	}
	if err != nil {
		return "", fmt.Errorf("pack artifact: %w", err)
	}
	if _, err := oras.Copy(ctx, store, repo.Reference.Reference, repo, repo.Reference.Reference, oras.DefaultCopyOptions); err != nil {
		return "", failed(repo, err)
	}
	return pinned(repo, manifest.Digest), nil
}

// Pull reads an artifact of a kind: its files by their names, which lead nowhere else, and
// the reference that pins it. Errors: bad_use, unauthorized, rate_limited, input_malformed
// for what is not there, does not answer or is no such artifact.
func Pull(ctx context.Context, ref string, k Kind) (files map[string][]byte, pin string, err error) {
	repo, err := repository(ref)
	if err != nil {
		return nil, "", err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	options := oras.DefaultFetchBytesOptions
	options.MaxBytes = maxManifest
	found, raw, err := oras.FetchBytes(ctx, repo, repo.Reference.Reference, options)
	if err != nil {
		return nil, "", failed(repo, err)
	}
	pin = pinned(repo, found.Digest)
	bad := func(format string, args ...any) error {
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s is not "+k.what+": "+format, append([]any{pin}, args...)...), nextArtifact)
	}
	layers, err := layersOf(k, found.MediaType, raw, bad)
	if err != nil {
		return nil, "", err
	}
	files = map[string][]byte{}
	for i := range layers {
		data, err := content.FetchAll(ctx, repo, layers[i])
		if err != nil {
			return nil, "", failed(repo, err)
		}
		files[layers[i].Annotations[ocispec.AnnotationTitle]] = data
	}
	return files, pin, nil
}

// layersOf checks a manifest before anything is fetched that it names.
func layersOf(k Kind, media string, raw []byte, bad func(format string, args ...any) error) ([]ocispec.Descriptor, error) {
	var m ocispec.Manifest
	if media != ocispec.MediaTypeImageManifest {
		return nil, bad("it is %.100q, and no manifest", media)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, bad("its manifest is not JSON")
	}
	if m.ArtifactType != k.artifact {
		return nil, bad("its type is %.100q", m.ArtifactType)
	}
	if n := len(m.Layers); n == 0 || n > k.files {
		return nil, bad("it holds %d files, from 1 to %d are allowed", n, k.files)
	}
	names := map[string]bool{}
	left := k.bytes
	for i := range m.Layers {
		l := &m.Layers[i]
		name := l.Annotations[ocispec.AnnotationTitle]
		switch {
		case l.MediaType != k.file:
			return nil, bad("file %.100q is of type %.100q", name, l.MediaType)
		case len(l.URLs) > 0:
			return nil, bad("file %.100q is to be fetched from elsewhere", name)
		case path.Clean(name) != name || !filepath.IsLocal(filepath.FromSlash(name)) || strings.Contains(name, `\`):
			return nil, bad("the name %.100q leads out of it", name)
		case names[name]:
			return nil, bad("it holds %.100q twice", name)
		case l.Digest.Validate() != nil:
			return nil, bad("file %.100q has no digest", name)
		case l.Size < 0 || l.Size > left:
			return nil, bad("its files have more than %d bytes", k.bytes)
		}
		names[name] = true
		left -= l.Size
	}
	return m.Layers, nil
}

// failed gives an error of a registry its code and next step.
func failed(repo *remote.Repository, err error) error {
	var answer *errcode.ErrorResponse
	at := repo.Reference.String()
	switch {
	case tassadar.CodeOf(err) != "":
		return err
	case errors.As(err, &answer) && (answer.StatusCode == http.StatusUnauthorized || answer.StatusCode == http.StatusForbidden):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "%s: the registry refuses: %s", at, http.StatusText(answer.StatusCode)), nextLogin)
	case errors.Is(err, auth.ErrBasicCredentialNotFound):
		return tassadar.WithNext(tassadar.Errorf(tassadar.Unauthorized, "%s: the registry asks for credentials, and none are here", at), nextLogin)
	case errors.As(err, &answer) && answer.StatusCode == http.StatusTooManyRequests:
		return tassadar.Errorf(tassadar.RateLimited, "%s: the registry has too many requests", at)
	case errors.Is(err, errdef.ErrNotFound):
		return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s: nothing is there", at), nextReference)
	case errors.Is(err, context.Canceled):
		return err
	case errors.As(err, new(*net.OpError)):
		return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s: the registry does not answer: %w", at, err), nextRegistry)
	case errors.As(err, &answer) && answer.StatusCode >= http.StatusInternalServerError:
		return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s: the registry fails: %w", at, err), nextRegistry)
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s: %w", at, err), nextRegistry)
}

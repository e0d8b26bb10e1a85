// Package remote brings the tiles of a log from a server into a folder, as a log's own
// folder has them (C2SP tlog-tiles), for whoever verifies offline. Nothing that a server
// says is believed: what was brought is verified as what lay there would be.
//
// Start with [Fetch].
package remote

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/transparency-dev/tessera/api/layout"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/sync/errgroup"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/atomicfile"
)

const (
	// atOnce is how many files are asked for at a time.
	atOnce = 8
	// mostLeaves is how many leaves are brought at most.
	mostLeaves = 1 << 24
	// mostCosigned is how many cosigned checkpoints are brought, the largest ones.
	mostCosigned = 64
	// tries is how often a file is asked for, and a log that grows meanwhile.
	tries = 8
	// patience is how long one request may take.
	patience = 60 * time.Second
	// bounds of files, in bytes
	maxCheckpoint = 64 << 10
	maxTile       = layout.TileWidth * 32
	maxBundle     = layout.EntryBundleWidth * (2 + evidence.MaxLeaf)
	maxState      = 1 << 20
)

// errAbsent is of what a server does not have.
var errAbsent = errors.New("is not there")

// source is a server.
type source struct {
	base   *url.URL
	client *http.Client
}

// Fetch brings the log that a server has at /log/ into a folder, which is empty, with the
// cosigned checkpoints that /v1/log names. Only a log that the verifier's key signed is
// brought. Errors carry bad_use, data_unavailable or evidence_unverifiable.
func Fetch(ctx context.Context, address, dir string, verifier note.Verifier) error {
	base, err := url.Parse(address)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.User != nil {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%q is no address of a server", address), "Write http://HOST:PORT/ or https://HOST/.")
	}
	base.RawQuery, base.Fragment = "", ""
	s := &source{base: base, client: &http.Client{Timeout: patience, CheckRedirect: sameOrigin}}
	for try := 1; ; try++ {
		err := s.log(ctx, dir, verifier)
		// A log that grew may have dropped what its former end needed.
		if err == nil || try == 3 || !errors.Is(err, errAbsent) {
			return err
		}
	}
}

// sameOrigin follows a server to itself alone, and never to less than TLS.
func sameOrigin(r *http.Request, via []*http.Request) error {
	if first := via[0].URL; r.URL.Host != first.Host || r.URL.Scheme != first.Scheme || len(via) > 3 {
		return fmt.Errorf("it sends to %s", r.URL.Redacted())
	}
	return nil
}

// log brings the log as it is.
func (s *source) log(ctx context.Context, dir string, verifier note.Verifier) error {
	raw, err := s.get(ctx, "log/"+layout.CheckpointPath, maxCheckpoint)
	if errors.Is(err, errAbsent) {
		return tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%s has no log at /log/checkpoint", s.base.Redacted()), "Is this the address of tassadar serve, and has it a log?")
	}
	if err != nil {
		return err
	}
	head, err := evidence.OpenCheckpoint(raw, verifier)
	if err != nil {
		if origin, _, _ := strings.Cut(string(raw), "\n"); origin != verifier.Name() {
			err = tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log at %s is %.100q, and the trust is of log %q", s.base.Redacted(), origin, verifier.Name()), "Bring the trust of that log: --trust FILE.")
		}
		return err
	}
	size := uint64(head.Size)
	if size > mostLeaves {
		return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the log has %d leaves, and at most %d are brought", size, mostLeaves), "Copy its folder, and name that: --tiles DIR.")
	}
	g, within := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	bring := func(full string, width uint64, limit int) {
		g.Go(func() error { return s.tile(within, dir, full, width, limit) })
	}
	for level, n := uint64(0), size; n > 0; level, n = level+1, n/layout.TileWidth {
		for at := uint64(0); at*layout.TileWidth < n; at++ {
			width := min(n-at*layout.TileWidth, layout.TileWidth)
			bring(layout.TilePath(level, at, 0), width, maxTile)
			if level == 0 {
				bring(layout.EntriesPath(at, 0), width, maxBundle)
			}
		}
	}
	if err := g.Wait(); err != nil {
		return err
	}
	if err := s.cosigned(ctx, dir, size); err != nil {
		return err
	}
	return write(dir, layout.CheckpointPath, raw) // last: what it covers is there
}

// tile brings a tile of a width: the part of that width, or the full one in its place.
func (s *source) tile(ctx context.Context, dir, full string, width uint64, limit int) error {
	if width < layout.TileWidth {
		part := full + ".p/" + strconv.FormatUint(width, 10)
		data, err := s.get(ctx, "log/"+part, limit)
		if err == nil {
			return write(dir, part, data)
		}
		if !errors.Is(err, errAbsent) {
			return err
		}
	}
	data, err := s.get(ctx, "log/"+full, limit)
	if err != nil {
		return err
	}
	return write(dir, full, data)
}

// cosigned brings checkpoints with cosignatures. A server need not say of any.
func (s *source) cosigned(ctx context.Context, dir string, size uint64) error {
	data, err := s.get(ctx, "v1/log", maxState)
	if errors.Is(err, errAbsent) {
		return nil
	}
	if err != nil {
		return err
	}
	var state struct {
		Cosigned []tassadar.Uint `json:"cosigned"`
	}
	if err := json.Unmarshal(data, &state); err != nil {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s says of its log what cannot be read: %w", s.base.Redacted(), err)
	}
	all := state.Cosigned
	for _, n := range all[max(0, len(all)-mostCosigned):] {
		if uint64(n) > size {
			continue // of what came since
		}
		name := evidence.CosignedPath(uint64(n))
		data, err := s.get(ctx, "log/"+name, maxCheckpoint)
		if errors.Is(err, errAbsent) {
			continue
		}
		if err != nil {
			return err
		}
		if err := write(dir, name, data); err != nil {
			return err
		}
	}
	return nil
}

func write(dir, name string, data []byte) error {
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := atomicfile.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := atomicfile.Write(file, data, 0o644); err != nil {
		if atomicfile.Full(err) {
			return tassadar.Errorf(tassadar.StorageFull, "%w", err)
		}
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return nil
}

// get asks for a file, again where the server asks to wait.
func (s *source) get(ctx context.Context, name string, limit int) ([]byte, error) {
	for try := 1; ; try++ {
		data, wait, err := s.once(ctx, name, limit)
		if err == nil || wait == 0 || try == tries {
			return data, err
		}
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(wait):
		}
	}
}

// once asks once. A wait above 0 says to ask again after it.
func (s *source) once(ctx context.Context, name string, limit int) (data []byte, wait time.Duration, err error) {
	at := s.base.JoinPath(name)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, 0, tassadar.Errorf(tassadar.BadUse, "%w", err)
	}
	answer, err := s.client.Do(r)
	if err != nil {
		return nil, 0, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%w", err), "Is the server running, and is this its address?")
	}
	defer answer.Body.Close()
	switch answer.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return nil, 0, tassadar.Errorf(tassadar.DataUnavailable, "%s %w", at.Redacted(), errAbsent)
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		wait = time.Second
		if n, perr := strconv.Atoi(answer.Header.Get("Retry-After")); perr == nil && n > 0 && n <= 30 {
			wait = time.Duration(n) * time.Second
		}
		return nil, wait, tassadar.Errorf(tassadar.DataUnavailable, "%s: %s", at.Redacted(), answer.Status)
	default:
		return nil, 0, tassadar.Errorf(tassadar.DataUnavailable, "%s: %s", at.Redacted(), answer.Status)
	}
	data, err = io.ReadAll(io.LimitReader(answer.Body, int64(limit)+1))
	if err != nil {
		return nil, time.Second, tassadar.Errorf(tassadar.DataUnavailable, "%s: %w", at.Redacted(), err)
	}
	if len(data) > limit {
		return nil, 0, tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s has more than %d bytes", at.Redacted(), limit)
	}
	return data, 0, nil
}

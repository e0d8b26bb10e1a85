package web

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"os"
	"regexp"
	"strconv"

	"tassadar"
	"tassadar/internal/datadir"
)

// tilePath fits what a log has (C2SP tlog-tiles, "Tile Path"): tile/L/N, a part of one,
// and bundles of entries; N in groups of three digits, all but the last begun by x.
var tilePath = regexp.MustCompile(`^tile/(?:entries|[0-9]|[1-5][0-9]|6[0-3])/(?:x[0-9]{3}/){0,6}[0-9]{3}(?:\.p/([1-9][0-9]{0,2}))?$`)

// cosignedPath fits checkpoints with cosignatures.
var cosignedPath = regexp.MustCompile(`^witness/(?:0|[1-9][0-9]{0,18})$`)

// maxTile bounds a file of the log, in bytes: a bundle of 256 entries of 64 KiB.
const maxTile = 256 * (1<<16 + 2)

// tiles serves the log as static files: what its name says is in it never changes, but for
// the checkpoint and the cosigned ones.
func (s *Server) tiles(mux *http.ServeMux) {
	mux.HandleFunc("GET /log/{path...}", func(w http.ResponseWriter, r *http.Request) {
		path := r.PathValue("path")
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*") // whoever verifies may do so in a page
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		part := tilePath.FindStringSubmatch(path)
		switch {
		case path == "checkpoint", cosignedPath.MatchString(path):
			h.Set("Content-Type", "text/plain; charset=utf-8")
			h.Set("Cache-Control", "no-cache")
		case part == nil, part[1] != "" && !isWidth(part[1]):
			writeProblem(w, noFile(path))
			return
		default:
			h.Set("Content-Type", "application/octet-stream")
			h.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		if err := s.file(w, r, path); err != nil {
			for _, name := range []string{"Content-Type", "Content-Length", "Cache-Control", "Last-Modified"} {
				h.Del(name)
			}
			if errors.Is(err, fs.ErrNotExist) {
				writeProblem(w, noFile(path))
				return
			}
			writeProblem(w, problem(http.StatusServiceUnavailable, tassadar.DataUnavailable, "the log's file cannot be read", "The server's own log says why."))
			s.options.Logger.Error("log file", "path", path, "error", err)
		}
	})
}

// isWidth reports whether a part of a tile may be so wide.
func isWidth(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n < 256
}

func noFile(path string) *Problem {
	return problem(http.StatusNotFound, tassadar.BadUse, "the log has no file "+strconv.Quote(cut(path, 100)), "/log/checkpoint says how large it is; C2SP tlog-tiles how its files are called.")
}

// file answers with a file of the log, which no link leads out of.
func (s *Server) file(w http.ResponseWriter, r *http.Request, path string) error {
	root, err := os.OpenRoot(datadir.TilesIn(s.options.Policies.Data))
	if err != nil {
		return err
	}
	defer root.Close()
	f, err := root.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fs.ErrNotExist
	}
	if info.Size() > maxTile {
		return errors.New("larger than any tile")
	}
	data, err := io.ReadAll(io.LimitReader(f, maxTile))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(data) // who asked may be gone
	}
	return nil
}

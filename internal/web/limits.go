package web

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"tassadar"
)

// Limits of one address.
const (
	usualRate = 50 // requests a second
	bursts    = 4  // seconds of that at once
	// manyAddresses is how many addresses are counted at a time; beyond them those that
	// have asked for nothing lately are forgotten, and then all.
	manyAddresses = 10_000
)

// guarded puts what is asked of every request before a handler: the name by which the
// server is called, how often, how, and with how much.
func (s *Server) guarded(next http.Handler) http.Handler {
	limits := newLimits(time.Now, s.options.Rate)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		out := &recorded{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			if broken := recover(); broken != nil {
				if broken == http.ErrAbortHandler {
					panic(broken)
				}
				s.options.Logger.Error("request broke", "path", r.URL.Path, "panic", broken)
				if !out.wrote {
					answerProblem(out, r, problem(http.StatusInternalServerError, tassadar.DataUnavailable, "the server could not answer", "The server's own log says why."))
				}
			}
			took := time.Since(begun)
			s.metrics.answered(r, out.status, took)
			s.options.Logger.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.String("method", r.Method), slog.String("path", r.URL.Path),
				slog.Int("status", out.status), slog.Int64("bytes", out.bytes), slog.Duration("took", took), slog.String("from", r.RemoteAddr))
		}()
		secure(out.Header())
		if r.TLS != nil {
			out.Header().Set("Strict-Transport-Security", "max-age=31536000")
		}
		if p := s.refused(r, limits); p != nil {
			if p.Status == http.StatusMethodNotAllowed {
				out.Header().Set("Allow", allowed(r))
			}
			if p.Status == http.StatusUnauthorized {
				out.Header().Set("WWW-Authenticate", `Bearer realm="tassadar"`)
			}
			if p.Status == http.StatusTooManyRequests {
				out.Header().Set("Retry-After", "1")
			}
			answerProblem(out, r, p)
			return
		}
		if r.ContentLength > maxBody {
			answerProblem(out, r, tooLarge())
			return
		}
		r.Body = http.MaxBytesReader(out, r.Body, maxBody)
		next.ServeHTTP(out, r)
	})
}

func tooLarge() *Problem {
	return problem(http.StatusRequestEntityTooLarge, tassadar.InputMalformed, "the body has more than "+strconv.Itoa(maxBody)+" bytes", "Send less: of a module, its features alone.")
}

// refused says why a request is not answered, nil where it is.
func (s *Server) refused(r *http.Request, limits *limits) *Problem {
	switch {
	case !s.calledRight(r):
		return problem(http.StatusMisdirectedRequest, tassadar.BadUse, "this server is not called "+strconv.Quote(cut(r.Host, 100)), "Call it by its address; tassadar serve --hostname NAME has it answer to a name.")
	case !limits.allow(r.RemoteAddr):
		return problem(http.StatusTooManyRequests, tassadar.RateLimited, "more than "+strconv.Itoa(s.options.Rate)+" requests a second came from this address", tassadar.RateLimited.Next())
	case !slices.Contains(strings.Split(allowed(r), ", "), r.Method):
		return problem(http.StatusMethodNotAllowed, tassadar.BadUse, cut(r.Method, 20)+" is not for "+cut(r.URL.Path, 100), "Allow names what is.")
	case r.Method == http.MethodPost && foreign(r):
		return problem(http.StatusForbidden, tassadar.Unauthorized, "a page of another site asked", "Ask from no page, or from one of this server.")
	}
	return s.unauthorized(r)
}

// allowed are the methods of a path. What changes the log needs a token.
func allowed(r *http.Request) string {
	switch r.URL.Path {
	case routePath, executionsPath, recordsPath:
		return http.MethodPost
	case formPath, assignmentsPath, publicationsPath:
		return http.MethodGet + ", " + http.MethodHead + ", " + http.MethodPost
	}
	return http.MethodGet + ", " + http.MethodHead
}

// foreign reports whether a browser says that a page of another site asks (Fetch
// Metadata, and Origin where there is none).
func foreign(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "same-origin", "none":
		return false
	case "":
		origin := r.Header.Get("Origin")
		return origin != "" && origin != "http://"+r.Host && origin != "https://"+r.Host
	}
	return true
}

// hostNames are those of DNS, in ASCII (RFC 1123 section 2.1).
var hostNames = regexp.MustCompile(`^([0-9A-Za-z]([0-9A-Za-z-]{0,61}[0-9A-Za-z])?\.)*[0-9A-Za-z]([0-9A-Za-z-]{0,61}[0-9A-Za-z])?$`)

// CheckName refuses what no request can name as its host.
func CheckName(name string) error {
	if len(name) > 253 || !hostNames.MatchString(name) {
		return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--hostname %.100q is no host name", name), "Give the name alone, without scheme, port or path, such as evidence.example; of other scripts its xn-- form.")
	}
	return nil
}

// calledRight reports whether a request calls the server by a name that is its own. A
// number is always: no other site's page has one as its name unless it is from there.
func (s *Server) calledRight(r *http.Request) bool {
	host := r.Host
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(host), "["), "]")
	if _, err := netip.ParseAddr(host); err == nil {
		return true
	}
	return host == "localhost" || slices.ContainsFunc(s.options.Names, func(name string) bool { return strings.EqualFold(name, host) })
}

// secure sets headers that hold for every answer.
func secure(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
}

// limits count the requests of addresses.
type limits struct {
	now   func() time.Time
	rate  int // requests a second
	burst int

	mu   sync.Mutex
	seen map[string]*rate.Limiter
}

// newLimits takes the host's clock: a rate is no verdict.
func newLimits(now func() time.Time, perSecond int) *limits {
	return &limits{now: now, rate: perSecond, burst: bursts * perSecond, seen: map[string]*rate.Limiter{}}
}

// addressOf is the address that asks, of IPv6 its network of 64 bits.
func addressOf(remote string) string {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		host = remote
	}
	if ip, err := netip.ParseAddr(host); err == nil && ip.Is6() && !ip.Is4In6() {
		if network, err := ip.WithZone("").Prefix(64); err == nil {
			host = network.String()
		}
	}
	return host
}

// allow counts a request of an address.
func (l *limits) allow(remote string) bool {
	host := addressOf(remote)
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	limiter := l.seen[host]
	if limiter == nil {
		if len(l.seen) >= manyAddresses {
			l.forget(now)
		}
		limiter = rate.NewLimiter(rate.Limit(l.rate), l.burst)
		l.seen[host] = limiter
	}
	return limiter.AllowN(now, 1)
}

// forget forgets addresses that may ask for as much as new ones, or else all.
func (l *limits) forget(now time.Time) {
	for host, limiter := range l.seen {
		if limiter.TokensAt(now) >= float64(l.burst) {
			delete(l.seen, host)
		}
	}
	if len(l.seen) >= manyAddresses {
		clear(l.seen)
	}
}

// recorded remembers what was answered.
type recorded struct {
	http.ResponseWriter
	status int
	bytes  int64
	wrote  bool
}

func (w *recorded) WriteHeader(status int) {
	if !w.wrote {
		w.status, w.wrote = status, true
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorded) Write(data []byte) (int, error) {
	w.wrote = true
	n, err := w.ResponseWriter.Write(data)
	w.bytes += int64(n)
	return n, err
}

// Unwrap is for [http.ResponseController].
func (w *recorded) Unwrap() http.ResponseWriter { return w.ResponseWriter }

type snapshotKey struct{}

// snapshotOf is the snapshot of a request that [Server.fromSnapshot] took.
func snapshotOf(ctx context.Context) *Snapshot {
	s, _ := ctx.Value(snapshotKey{}).(*Snapshot)
	return s
}

// fromSnapshot takes the snapshot for a request, names it in the answer, and answers that
// nothing changed where who asks has what is of it.
func (s *Server) fromSnapshot(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), waits)
		defer cancel()
		snap, done, err := s.keeper.Current(ctx)
		if err != nil {
			w.Header().Set("Retry-After", "1")
			answerProblem(w, r, problemOf(err))
			return
		}
		defer done()
		next.ServeHTTP(&conditional{ResponseWriter: w, request: r, tag: `W/"` + snap.ID + `"`}, r.WithContext(context.WithValue(ctx, snapshotKey{}, snap)))
	})
}

// conditional answers 304 in the place of 200 where the request has the tag.
type conditional struct {
	http.ResponseWriter
	request *http.Request
	tag     string
	began   bool
	same    bool // and nothing is written
}

func (w *conditional) WriteHeader(status int) {
	h := w.Header()
	if !w.began && h.Get("Cache-Control") == "" {
		h.Set("Cache-Control", "no-cache")
	}
	if !w.began && status == http.StatusOK && w.request.Method != http.MethodPost && h.Get("Cache-Control") != "no-store" {
		h.Set("ETag", w.tag)
		if has(w.request.Header.Values("If-None-Match"), w.tag) {
			h.Del("Content-Type")
			h.Del("Content-Length")
			w.same, status = true, http.StatusNotModified
		}
	}
	w.began = true
	w.ResponseWriter.WriteHeader(status)
}

func (w *conditional) Write(data []byte) (int, error) {
	if !w.began {
		w.WriteHeader(http.StatusOK)
	}
	if w.same {
		return len(data), nil
	}
	return w.ResponseWriter.Write(data)
}

// Unwrap is for [http.ResponseController].
func (w *conditional) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// has reports whether a list of tags has one, by weak comparison (RFC 9110, section 13.1.2).
func has(values []string, tag string) bool {
	for _, v := range values {
		for one := range strings.SplitSeq(v, ",") {
			if one = strings.TrimSpace(one); one == "*" || strings.TrimPrefix(one, "W/") == strings.TrimPrefix(tag, "W/") {
				return true
			}
		}
	}
	return false
}

func cut(s string, most int) string {
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

// writeProblem answers with a problem.
func writeProblem(w http.ResponseWriter, p *Problem) {
	data, err := tassadar.Canonical(p)
	if err != nil {
		data = []byte("{}")
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	_, _ = w.Write(append(data, '\n')) // who asked may be gone
}

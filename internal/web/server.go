package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"

	"tassadar"
	"tassadar/internal/network/roster"
	"tassadar/internal/policies"
)

// Options are what a server is made from.
type Options struct {
	// Policies has the data directory, and the policy that verdicts are under.
	Policies policies.Source
	// Now is the clock, in Unix seconds.
	Now func() int64
	// Poll is how often the log is looked at; 0 for a second.
	Poll time.Duration
	// Names are host names by which requests may call the server, beside its addresses
	// and localhost: others are refused, so that no page of another site can ask it
	// through a name that leads here.
	Names []string
	// Patience is how long a client may take to send a request, and a third of what it may
	// take to read an answer; 0 for 20 seconds.
	Patience time.Duration
	// Executions has the server execute jobs; nil executes none.
	Executions *Executions
	// Workers are those who may connect to a server of workers beside this one, for the page
	// of them; nil where there is none.
	Workers *roster.Roster
	// Operations lets holders of tokens write to the log; nil lets nobody.
	Operations *Operations
	// Rate is how many requests an address may make a second, four times as many at once;
	// 0 for 50.
	Rate int
	// Certificate has the server speak TLS; nil for plain HTTP.
	Certificate *Certificate
	// Logger gets what happens; nil for nobody.
	Logger *slog.Logger
}

// Server answers requests from the snapshot of a keeper.
type Server struct {
	options Options
	keeper  *Keeper
	metrics *metrics
	handler http.Handler
	// slots are taken by the jobs that run.
	slots chan struct{}
	// presence names what is known of workers.
	presence presence
	// Document is the API's description, OpenAPI 3.1.
	document func() ([]byte, error)
}

// Limits of a connection.
const (
	usualPatience = 20 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 16 << 10 // bytes
	// waits is how long a request waits for a verdict of its instant.
	waits = 30 * time.Second
	// drains is how long requests under way may take when the server stops.
	drains = 10 * time.Second
)

// New returns a server; nothing is read yet.
func New(o Options) *Server {
	if o.Poll == 0 {
		o.Poll = time.Second
	}
	if o.Rate == 0 {
		o.Rate = usualRate
	}
	if o.Patience == 0 {
		o.Patience = usualPatience
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	s := &Server{options: o, keeper: NewKeeper(o.Policies, o.Now, o.Poll, o.Logger)}
	s.metrics = newMetrics(s.keeper)
	s.slots = make(chan struct{}, max(o.Executions.atOnce(), 1))
	s.presence.roster, s.presence.now, s.presence.poll = o.Workers, o.Now, o.Poll
	documents := http.NewServeMux() // answered from the snapshot
	api := newAPI(documents, s)
	s.document = api.OpenAPI().MarshalJSON
	s.pages(documents)
	s.transformer(documents)
	s.executionForm(documents, api)
	documents.HandleFunc("/", s.nothing)
	mux := http.NewServeMux()
	s.health(mux)
	s.tiles(mux)
	s.traces(mux)
	s.static(mux)
	s.events(mux)
	mux.Handle("GET /metrics", s.metrics.handler())
	mux.Handle("/", s.fromSnapshot(documents))
	s.handler = s.guarded(mux)
	return s
}

// nothing answers that there is nothing.
func (s *Server) nothing(w http.ResponseWriter, r *http.Request) {
	answerProblem(w, r, problem(http.StatusNotFound, tassadar.BadUse, "nothing is at "+strconv.Quote(cut(r.URL.Path, 100)), "/ is the first page, /openapi.json describes the API."))
}

// Document is the API's description, OpenAPI 3.1, as /openapi.json has it, indented.
func (s *Server) Document() ([]byte, error) {
	data, err := s.document()
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, data, "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// Handler answers requests. Snapshots come from [Keeper.Run].
func (s *Server) Handler() http.Handler { return s.handler }

// Keeper is the server's.
func (s *Server) Keeper() *Keeper { return s.keeper }

// Serve answers requests on a listener until the context ends, and then those that are
// under way. The error has code data_unavailable.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	base, stop := context.WithCancel(context.Background()) // ends streams
	defer stop()
	server := &http.Server{
		Handler: s.handler, ReadHeaderTimeout: s.options.Patience, ReadTimeout: s.options.Patience, WriteTimeout: 3 * s.options.Patience, IdleTimeout: idleTimeout,
		MaxHeaderBytes: maxHeader, BaseContext: func(net.Listener) context.Context { return base },
		ErrorLog: slog.NewLogLogger(s.options.Logger.Handler(), slog.LevelWarn),
	}
	ended := make(chan error, 1)
	go func() {
		if s.options.Certificate == nil {
			ended <- server.Serve(l)
			return
		}
		server.TLSConfig = s.options.Certificate.Config()
		ended <- server.ServeTLS(l, "", "")
	}()
	select {
	case err := <-ended:
		return tassadar.Errorf(tassadar.DataUnavailable, "serve %s: %w", l.Addr(), err)
	case <-ctx.Done():
	}
	stop()
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), drains)
	defer cancel()
	if err := server.Shutdown(patience); err != nil {
		_ = server.Close() // who is left was given time
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return tassadar.Errorf(tassadar.DataUnavailable, "serve %s: %w", l.Addr(), err)
	}
	return nil
}

// health says whether the program runs, and whether it has a verdict to answer from.
func (s *Server) health(mux *http.ServeMux) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok\n") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), waits)
		defer cancel()
		_, done, err := s.keeper.Current(ctx)
		if err != nil {
			plain(w, http.StatusServiceUnavailable, string(tassadar.CodeOf(err))+"\n")
			return
		}
		done()
		plain(w, http.StatusOK, "ok\n")
	})
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text)) // who asked may be gone
}

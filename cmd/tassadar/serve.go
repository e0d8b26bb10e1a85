package main

import (
	"context"
	"log/slog"
	"net"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"tassadar"
	"tassadar/internal/alert"
	"tassadar/internal/datadir"
	"tassadar/internal/execution"
	"tassadar/internal/intflag"
	"tassadar/internal/network/roster"
	"tassadar/internal/tracestore"
	"tassadar/internal/web"
	"tassadar/internal/worker"
	"tassadar/vm/tokenmachine"
)

// serving are the flags of serve.
type serving struct {
	listen string
	names  []string
	rate   int
	log    bool
	https  bool
	servingWorkers
	// execute is how many jobs may run at a time.
	execute int
	// alert is the file of a webhook's address, and within how long before it lapses it hears
	// of something.
	alert  string
	within period
}

func (a *app) serveCommand() *cobra.Command {
	s := serving{within: 2 * 86400}
	cmd := &cobra.Command{
		Use: "serve", Short: "Serve verdicts, pages and the log over HTTP", Args: cobra.NoArgs,
		Long: `Answers over HTTP what the other commands show: cells, gates, drift,
publications, the log's tiles, and which published cell serves a job. By itself
it takes no lock and writes nothing; what others log is shown a second later.
Holders of a token of access new have it log what was signed elsewhere, and
assign and publish.
What has lapsed is not shown.

With --execute N it executes jobs too, N at a time, on engines of this host that
a published cell serves. This host's worker, which the trust must hold, signs
what came of them. Modules of whoever reaches the server run here, within the
limits of their profile and without anything of the host.

It listens on this host alone unless --listen names another address. Requests
may call it by its address, by localhost, and by each --hostname.

With --alert a webhook hears of published cells that lapse soon or do not stand
any more, of a publication that expires, of gates that change, and of a log that
gives no verdict. FILE holds its address, and is for its owner alone.

With --workers other hosts measure for this log: over TLS they ask for work,
and their receipts are logged here, for which the data directory is locked for
moments. Each enrols with a token of serve token, and an operator approves it.
With --nats they do so over a NATS cluster that others run, in an account of
this server's own: docs/workers.md says how that is set up.`,
		Example: "  tassadar serve\n  tassadar serve --listen :8080 --hostname evidence.example\n  tassadar serve --workers :4222",
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, name := range s.names {
				if err := web.CheckName(name); err != nil {
					return err
				}
			}
			if s.certificate != "" && !s.https && s.address == "" {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--tls-cert is given, and nothing speaks TLS"), "--https has pages and the API speak it, --workers lets workers connect by it.")
			}
			if err := s.cluster.check(s.address); err != nil {
				return err
			}
			if s.cluster.urls != "" {
				if err := s.cluster.load(a.now); err != nil {
					return err
				}
			}
			if a.policyDir != "" { // one that cannot be read is said here, and not to whoever asks
				if _, err := a.policies().Load(); err != nil {
					return err
				}
			}
			listener, err := a.listen(s.listen)
			if err != nil {
				return err
			}
			return a.answer(cmd.Context(), listener, &s)
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.StringVar(&s.listen, "listen", "127.0.0.1:8080", "address and port; port 0 takes one that is free")
	f.StringArrayVar(&s.names, "hostname", nil, "a name by which requests may call the server; may be repeated")
	intflag.Var(f, &s.execute, "execute", 0, 0, 1024, "jobs that are executed here at a time; 0 executes none")
	intflag.Var(f, &s.rate, "rate", 50, 1, 1_000_000, "requests a second of one address; behind a proxy that is all of them")
	f.StringVar(&s.alert, "alert", "", "a file with the address of a webhook that hears what an operator should")
	f.Var(&s.within, "alert-within", "with --alert: how long before it lapses, such as 12h or 7d")
	f.BoolVar(&s.https, "https", false, "speak TLS, with --tls-cert and --tls-key; renewed files are used as they come")
	f.BoolVar(&s.log, "log-requests", false, "write requests and verdicts to standard error too, beside what goes wrong, as lines of JSON")
	s.servingWorkers.flags(f)
	cmd.AddCommand(a.serveToken(), a.serveList(), a.serveJob())
	return cmd
}

// answer runs the parts of a server, which end together.
func (a *app) answer(ctx context.Context, listener net.Listener, s *serving) error {
	level := slog.LevelWarn
	if s.log {
		level = slog.LevelInfo
	}
	options := web.Options{Policies: a.policies(), Now: a.now, Names: s.names, Rate: s.rate,
		Logger: slog.New(slog.NewJSONHandler(a.err, &slog.HandlerOptions{Level: level}))}
	scheme := "http"
	if s.https {
		var err error
		if options.Certificate, err = s.httpsCertificate(); err != nil {
			_ = listener.Close()
			return err
		}
		options.Certificate.Logger, scheme = options.Logger, "https"
	}
	if s.execute > 0 {
		var err error
		if options.Executions, err = a.executions(ctx, s.execute); err != nil {
			_ = listener.Close()
			return err
		}
	}
	var hook *alert.Hook
	if s.alert != "" {
		var err error
		if hook, err = alert.NewHook(s.alert); err != nil {
			_ = listener.Close()
			return err
		}
	}
	if s.on() {
		var err error
		if options.Workers, err = roster.Open(a.data); err != nil {
			_ = listener.Close()
			return err
		}
	}
	var err error
	if options.Operations, err = a.operations(ctx, s); err != nil {
		_ = listener.Close()
		return err
	}
	server := web.New(options)
	parts, ctx := errgroup.WithContext(ctx)
	if hook != nil {
		parts.Go(func() error {
			alert.Run(ctx, server.Watch, &alert.Watch{Within: int64(s.within)}, hook, func(err error) { options.Logger.Error("alerts wait", "error", err) })
			return nil
		})
	}
	parts.Go(func() error { return server.Keeper().Run(ctx) })
	parts.Go(func() error { return server.Serve(ctx, listener) })
	if s.on() {
		parts.Go(func() error { return a.serveWorkers(ctx, &s.servingWorkers, options.Workers) })
	}
	url := scheme + "://" + listener.Addr().String() + "/"
	if err := a.say(answer{"listening": url}, "listening on %s", url); err != nil {
		_ = listener.Close() // the first error says more
		return err
	}
	if datadir.WithoutLog(a.data) {
		a.note("%s holds no log: all is shown as unmeasured until %s begins one\n  where another one is meant, end this and give its --data", a.data, a.policies().FirstRun())
	}
	return parts.Wait()
}

// httpsCertificate is the one of pages and the API: clients of these know no key of the
// server's own, as workers do.
func (s *serving) httpsCertificate() (*web.Certificate, error) {
	if s.certificate == "" || s.key == "" {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--https needs a certificate"), "Name its PEM files with --tls-cert and --tls-key.")
	}
	return web.LoadCertificate(s.certificate, s.key)
}

// executions are what executes jobs on this host, as its worker.
func (a *app) executions(ctx context.Context, atOnce int) (*web.Executions, error) {
	m, hostCode, err := a.detect(ctx)
	if err != nil {
		return nil, err
	}
	if m.Host == "" {
		return nil, tassadar.Errorf(hostCode, "this host has no machine id, and so nobody could tell where a job ran")
	}
	if !datadir.HasKey(a.data, tassadar.RoleWorker) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.KeyMissing, "%s has no worker's key, which would sign what jobs come to", a.data), "tassadar run makes one, and begins a log.")
	}
	signer, err := datadir.Key(a.data, tassadar.RoleWorker)
	if err != nil {
		return nil, err
	}
	program, err := worker.ThisProgram()
	if err != nil {
		return nil, err
	}
	traces, err := jobTraces(a.data)
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	host := &execution.Host{Machine: m, Program: program, Signer: signer, Registry: a.registry(), Now: a.now, Longest: web.LongestExecution,
		Do: execution.Isolated([]string{self, "--data", a.data, "serve", "job"})}
	return &web.Executions{Host: host, AtOnce: atOnce, Traces: func(root tassadar.Digest) ([]byte, error) {
		model, tokens, err := traces.Get(root)
		if err != nil {
			return nil, err
		}
		weights := tokenmachine.Model()
		if string(model) != "sha256:"+weights.Digest() {
			return nil, tassadar.Errorf(tassadar.TraceUnavailable, "trace %s is of another model", root.Short())
		}
		return []byte(weights.FormatTokens(tokens) + "\n"), nil
	}}, nil
}

// jobTraces is where traces of jobs are kept.
func jobTraces(data string) (*tracestore.Store, error) {
	const most = 1 << 30 // bytes
	return tracestore.Open(datadir.JobTraces(data), most)
}

// serveJob does a task of a job, which its server gives on standard input.
func (a *app) serveJob() *cobra.Command {
	return &cobra.Command{
		Use: "job", Short: "Do the task on standard input, for the server that started this", Args: cobra.NoArgs, Hidden: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			traces, err := jobTraces(a.data)
			if err != nil {
				return err
			}
			return execution.Child(cmd.Context(), os.Stdin, a.out, a.registry(), traces)
		},
	}
}

// listen opens the address. One that others reach is said.
func (a *app) listen(address string) (net.Listener, error) {
	_, _, err := net.SplitHostPort(address)
	if err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "--listen %s: %w", address, err), "Name ADDRESS:PORT, such as 127.0.0.1:8080, or :8080 for every address of this host.")
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.DataUnavailable, "%w", err), "Name another address, --listen ADDRESS:PORT; port 0 takes one that is free.")
	}
	if ip := l.Addr().(*net.TCPAddr).IP; !ip.IsLoopback() {
		a.note("%s is not for this host alone: whoever reaches it reads the log and every verdict, without TLS", l.Addr())
	}
	return l, nil
}

package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/access"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/operations"
	"tassadar/internal/policies"
	"tassadar/internal/text"
	"tassadar/internal/web"
)

func (a *app) accessCommand() *cobra.Command {
	return group("access", "Tokens by which others write to this log through its server", a.accessNew(), a.accessList(), a.accessEnd())
}

func (a *app) accessNew() *cobra.Command {
	var label, scope string
	var life time.Duration
	cmd := &cobra.Command{
		Use: "new", Short: "Print a token for the server's API, once", Args: cobra.NoArgs,
		Long: `Prints a token for Authorization: Bearer TOKEN. With --scope submit its holder
can have the log take in what was signed elsewhere; with dispatch also order
measurements and publish, which the dispatcher's key of this data directory
signs. Decisions are signed where an operator's key is, and never by the server.
Only a hash of the token is kept: write it to a file of mode 0600.`,
		Example: "  (umask 077; tassadar access new --label ci --scope submit > token)",
		RunE: func(*cobra.Command, []string) error {
			if err := checkLabel(label); err != nil {
				return err
			}
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			secret, t, err := access.New(a.data, label, access.Scope(scope), a.now(), a.now()+int64(life/time.Second))
			if err != nil {
				return err
			}
			a.note("token %s, %s, good until %s", t.ID, t.Scope, text.Instant(t.Until))
			return a.say(answer{"token": secret, "id": t.ID, "scope": t.Scope, "until": t.Until}, "%s", secret)
		},
	}
	f := cmd.Flags()
	f.StringVar(&label, "label", "", "name for people: who has it (required)")
	f.StringVar(&scope, "scope", string(access.Submit), "submit, or dispatch, which may both")
	f.Var(newSpan(&life, 30*24*time.Hour, time.Minute, 366*24*time.Hour), "for", "how long it can be used")
	required(cmd, "label")
	return cmd
}

func (a *app) accessList() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the tokens that are there, and until when each is good", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			all, err := access.List(a.data)
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(map[string]any{"tokens": all})
			}
			var b strings.Builder
			if len(all) == 0 {
				fmt.Fprintln(&b, "no token is there: the server writes for nobody")
				return a.print(&b)
			}
			w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "TOKEN\tSCOPE\tGOOD UNTIL\tLABEL")
			for _, t := range all {
				until := text.Instant(t.Until)
				if a.now() > t.Until {
					until = "over"
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", t.ID, t.Scope, until, tassadar.Printable(t.Label))
			}
			_ = w.Flush() // the builder keeps all
			return a.print(&b)
		},
	}
}

func (a *app) accessEnd() *cobra.Command {
	return &cobra.Command{
		Use: "end ID", Short: "End a token, from the next request on", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := access.End(a.data, args[0]); err != nil {
				return err
			}
			return a.say(answer{"ended": args[0]}, "token %s is ended", args[0])
		},
	}
}

// operations are what holders of tokens can have the server do.
func (a *app) operations(ctx context.Context, s *serving) (*web.Operations, error) {
	m, _, err := a.detect(ctx)
	if err != nil {
		return nil, err
	}
	source := policies.Source{Data: a.data, Note: func(string, ...any) {}} // the policy last logged
	log := operations.NewLog(operations.Log{
		Data: a.data, Now: a.now, Files: source.Files, Serves: s.on(),
		Open: func(ctx context.Context) (*operations.Opened, error) {
			dir, err := datadir.Open(ctx, a.data, m.Host, a.hostLabel(), a.now)
			if err != nil {
				return nil, err
			}
			out := &operations.Opened{Dir: dir}
			if out.Bundle, out.Lacks = source.Load(); out.Lacks == nil { // without the modules nothing is executed again
				dir.Operator.SetReexecute(a.reexecute(a.data, out.Bundle))
			}
			return out, nil
		},
		Checkpoints: func(o *operations.Opened) *dispatch.Checkpoints { return a.checkpoints(o.Dir, o.Bundle) },
		Finding: func(ctx context.Context, o *operations.Opened, f *dispatch.Finding) (*dispatch.Imported, error) {
			return challenge.Import(ctx, o.Dir.Operator, f, a.sources(o.Bundle, datadir.Traces(a.data)).Mending(), nil)
		},
	})
	return &web.Operations{Log: log, Check: func(secret string) (access.Token, error) { return access.Check(a.data, secret, a.now()) }}, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// ownKey is this host's key of a role. Where it has to be made, as in a data directory that
// is new or mistyped, that is said with its place.
func (a *app) ownKey(role tassadar.Role) (*evidence.Signer, error) {
	there, dirThere := datadir.HasKey(a.data, role), true
	if _, err := os.Stat(a.data); errors.Is(err, fs.ErrNotExist) {
		dirThere = false
	}
	signer, err := datadir.Key(a.data, role)
	if err != nil || there {
		return signer, err
	}
	what := "made a new " + string(role) + " key"
	if !dirThere {
		what = "made a new data directory with a new " + string(role) + " key"
	}
	a.note("%s: %s\n  where another one is meant, give its --data and remove this", what, filepath.Join(a.data, "keys", string(role)+".pem"))
	return signer, nil
}

// served is the trust that this worker knows a log by.
func (a *app) served(origin string) (*tassadar.Trust, error) { return datadir.Served(a.data, origin) }

// serve pins the trust of a log. The first time it shows whom this worker serves
// from now on, for a person to compare.
func (a *app) serve(t *tassadar.Trust) error {
	origin, first, err := datadir.Serve(a.data, t)
	if err != nil || !first {
		return err
	}
	a.note("this worker serves log %s from now on, of:", origin)
	for _, k := range t.Keys {
		if k.Revoked == 0 && (k.Role == tassadar.RoleOperator || k.Role == tassadar.RoleDispatcher) {
			a.note("  %s %.16s %s", k.Role, k.ID, k.Label)
		}
	}
	return nil
}

// assignOptions are the flags of assign.
type assignOptions struct {
	worker, only, machine, out string
	full, again                bool
	days                       int
	expiring                   period
}

// assign logs assignments, unless they are to be written again, and writes their file.
func (a *app) assign(ctx context.Context, dir *datadir.Dir, bundle *policy.Bundle, o *assignOptions) error {
	key, err := dispatch.FindWorker(dir.Operator.Trust(), o.worker, a.now())
	if err != nil {
		return err
	}
	from := a.checkpoints(dir, bundle)
	request := dispatch.Request{Worker: key.ID, Machine: o.machine, Only: o.only, Full: o.full, Lifetime: int64(o.days) * 86400, Expiring: int64(o.expiring), From: from}
	if o.again {
		return a.writeAssigned(ctx, dir, bundle, request, o.out, nil)
	}
	if err := a.policies().Set(ctx, dir, bundle); err != nil {
		return err
	}
	assigned, err := dispatch.Assign(ctx, dir.Operator, request)
	if left := (*dispatch.Fresh)(nil); errors.As(err, &left) {
		return a.say(answer{"assignments": 0, "fresh": left.Cells, "until": left.Until}, "nothing to order: %s; no file was written", left)
	}
	if err != nil {
		return err
	}
	a.note("%s for worker %.12s, due in %d days", text.Plural(len(assigned), "assignment", "assignments"), key.ID, o.days)
	if from.Omitted > 0 {
		a.note("%s have no room in the file: their cases begin anew", text.Plural(from.Omitted, "checkpoint", "checkpoints"))
	}
	// They are logged: the file is written whatever interrupts from here on.
	if err := a.writeAssigned(context.WithoutCancel(ctx), dir, bundle, request, o.out, assigned); err != nil {
		next := "tassadar assign --again --worker " + key.ID[:12] + " -o FILE writes their file again."
		if tassadar.CodeOf(err) == tassadar.StorageFull {
			next = "With more room, or --only for fewer of them: " + next
		}
		return tassadar.WithNext(fmt.Errorf("%s are logged, and nobody has their file: %w", text.Plural(len(assigned), "assignment", "assignments"), err), next)
	}
	return nil
}

// writeAssigned writes the file of assignments that are logged; nil are those that a
// request finds. The files of their policy go with them.
func (a *app) writeAssigned(ctx context.Context, dir *datadir.Dir, bundle *policy.Bundle, request dispatch.Request, file string, assigned [][]byte) error {
	checkpoint, err := dir.Checkpoint()
	if err != nil {
		return err
	}
	if assigned == nil {
		if assigned, err = dispatch.AssignedBefore(dir.Operator.Verified(), dir.Leaf, request, a.now()); err != nil {
			return err
		}
		a.note("%s of worker %.12s, ordered before", text.Plural(len(assigned), "assignment", "assignments"), request.Worker)
	}
	out, err := request.File(ctx, dir.Operator.Verified(), checkpoint, dir.Leaf, assigned, a.now())
	if err != nil {
		return err
	}
	if out.Under(bundle.Digest) {
		if out.Policy, err = a.policies().Files(bundle); err != nil {
			return err
		}
	}
	data, err := out.Encode()
	if err != nil {
		return err
	}
	return a.writeOut(file, data)
}

func (a *app) assignCommand() *cobra.Command {
	var o assignOptions
	cmd := &cobra.Command{
		Use: "assign", Short: "Order measurements from a worker on another host, by file", Args: cobra.NoArgs,
		Long: `Logs an assignment for every declared cell of the worker's machine class and
writes them to a file, with the policy that they are under. Carry it to the
other host, run tassadar run --assignment FILE -o RECEIPTS there, and tassadar
import RECEIPTS here.

With --again it logs nothing, and writes the file of what is ordered from the
worker already and neither answered nor past its deadline: for a file that was
lost, or never written because the disk was full.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case o.again && (o.full || cmd.Flags().Changed("days") || o.expiring > 0):
				return tassadar.Errorf(tassadar.BadUse, "--again writes what is ordered as it was ordered: leave --full, --days and --expiring out")
			case !o.again && o.machine == "":
				return tassadar.Errorf(tassadar.BadUse, "--machine is needed: the worker's machine class, as its enrolment says")
			}
			bundle, err := a.policies().Load()
			if err != nil {
				return err
			}
			if err := plan.CheckOnly(&bundle.Policy, o.only); err != nil {
				return err
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error { return a.assign(cmd.Context(), dir, bundle, &o) })
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.StringVar(&o.worker, "worker", "", "key id of an approved worker, or its beginning (required)")
	f.StringVar(&o.machine, "machine", "", "the worker's machine class, for example linux/arm64/v8 (required, but with --again)")
	f.StringVar(&o.only, "only", "", "assign only cells that match, as in run")
	f.BoolVar(&o.full, "full", false, "the cases marked full too")
	intflag.Var(f, &o.days, "days", 7, 1, 30, "days until the deadline")
	f.Var(&o.expiring, "expiring", "only cells whose newest receipt of the worker lapses within these hours or days, such as 12h or 7d, or that it has none of")
	f.BoolVar(&o.again, "again", false, "write the file of what is ordered and open already, and log nothing")
	f.StringVarP(&o.out, "output", "o", "", "write the assignments here (default standard output)")
	required(cmd, "worker")
	return cmd
}

func (a *app) importCommand() *cobra.Command {
	var trace string
	cmd := &cobra.Command{
		Use: "import FILE", Short: "Log what another host measured, or found out", Args: cobra.ExactArgs(1),
		Long: `Logs receipts and closes their assignments, and says what each counts towards,
or why it does not. Those that the log has already are no error. Of a receipt
that commits to traces, the case that its leaf picks is executed again here
first.

FILE may also be what tassadar challenge --tiles found elsewhere: its window is
executed again here, and the challenge is logged with what that came to. What
does not reproduce is not logged. Or what tassadar drill run --sign -o wrote,
which is logged as it is. A key that the trust does not know is told how
to become known.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := input.Parse(cmd.Context(), args[0], dispatch.ReadMeasured)
			if err != nil {
				return err
			}
			if p.Finding == nil && trace != "" {
				return tassadar.Errorf(tassadar.BadUse, "--trace goes with what was found of one; the file holds receipts or a drill")
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error {
				if p.Drill != nil {
					return a.importDrill(cmd.Context(), dir, p.Drill)
				}
				if p.Finding != nil {
					return a.importFinding(cmd.Context(), dir.Operator, p.Finding, trace)
				}
				if bundle, err := a.policies().Load(); err == nil { // without the modules nothing is executed again
					dir.Operator.SetReexecute(a.reexecute(a.data, bundle))
				}
				return a.importReceipts(cmd.Context(), dir.Operator, p.Receipts)
			})
		},
	}
	cmd.Flags().StringVar(&trace, "trace", "", "the trace of the finding, where it is not in DATA/traces")
	return cmd
}

// importReceipts logs receipts, and says what each counts towards, or why it does not.
func (a *app) importReceipts(ctx context.Context, o *operator.Operator, receipts *dispatch.Receipts) error {
	took, err := dispatch.Import(ctx, o, receipts)
	if err != nil {
		return err
	}
	towards := []report.Towards{}
	if policy, ok := o.Policy(); ok && len(took.Logged) > 0 {
		verdict, err := o.Verdict()
		if err != nil {
			return err
		}
		if towards, err = report.TowardsOf(o.Verified(), verdict, policy, took.Logged); err != nil {
			return err
		}
	}
	there := ""
	if took.There > 0 {
		there = fmt.Sprintf(", %d in the log already", took.There)
	}
	if err := a.say(answer{"accepted": took.Accepted, "there": took.There, "refused": len(took.Refused), "towards": towards},
		"%s accepted%s, %d refused", text.Plural(took.Accepted, "receipt", "receipts"), there, len(took.Refused)); err != nil {
		return err
	}
	if !a.json {
		var b strings.Builder
		report.TowardsText(&b, towards)
		if err := a.print(&b); err != nil {
			return err
		}
	}
	return few(took.Refused)
}

func (a *app) enrolCommand() *cobra.Command {
	var out, role, label, serve string
	var e enrolling
	var newKey bool
	cmd := &cobra.Command{
		Use: "enrol", Short: "Write this host's request to be trusted, signed by its own key", Args: cobra.NoArgs,
		Long: `Writes a request that the operator of a log takes in with trust add and approves
with trust approve. With --trust the keys of that log and its operators are
pinned here: assignments of others are refused. Without it they are pinned, and
shown, by the first assignments of a log that has approved this key.

With --server the request goes to a server that lets workers in, by a token that
serve token printed there. The token names the server's key; the keys of the log
and its operators are pinned here and shown: compare them. On a cluster that
others run the server's key signs them, and --server names servers of the
cluster, with commas between them.

With --new-key the worker of this host gets another key, where a log revoked or
retired the one that it has. The old one is kept under another name; what it
measured and no log has acknowledged yet is of no use any more.`,
		Example: `  tassadar enrol -o request.json
  tassadar enrol --server tls://evidence.example:4222 --token T`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case e.token != "" && e.tokenFile != "":
				return tassadar.Errorf(tassadar.BadUse, "--token and --token-file are both given: want one of them")
			case (e.server == "") != (e.token == "" && e.tokenFile == ""):
				return tassadar.Errorf(tassadar.BadUse, "--server goes together with --token or --token-file")
			case e.server == "" && e.authorities != "":
				return tassadar.Errorf(tassadar.BadUse, "--tls-ca is for --server")
			case e.server != "" && (out != "" || tassadar.Role(role) != tassadar.RoleWorker):
				return tassadar.Errorf(tassadar.BadUse, "--server takes the request of a worker, and writes no file: leave -o and --role out")
			case newKey && tassadar.Role(role) != tassadar.RoleWorker:
				return tassadar.Errorf(tassadar.BadUse, "--new-key is for a worker; tassadar trust rotate replaces the key of an operator or a dispatcher")
			}
			if err := checkLabel(label); err != nil {
				return err
			}
			if err := dispatch.CheckRole(tassadar.Role(role)); err != nil {
				return err
			}
			if serve != "" {
				t, err := datadir.Trust(serve)
				if err != nil {
					return err
				}
				if err := a.serve(t); err != nil {
					return err
				}
			}
			m, hostCode, err := a.detect(cmd.Context())
			if err != nil {
				return err
			}
			if newKey {
				if err := a.replaceWorkerKey(); err != nil {
					return err
				}
			}
			signer, err := a.ownKey(tassadar.Role(role))
			if err != nil {
				return err
			}
			if label == "" {
				label = a.hostLabel()
			}
			if e.server != "" {
				return a.enrolWith(cmd.Context(), &e, signer, label, m, hostCode)
			}
			record, err := dispatch.Enrol(signer, tassadar.Role(role), label, m, hostCode, a.now())
			if err != nil {
				return err
			}
			a.note("%s key %s on %s", role, signer.ID(), m.Class)
			return a.writeOut(out, record)
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "write the request here (default standard output)")
	cmd.Flags().StringVar(&role, "role", string(tassadar.RoleWorker), "worker, operator or dispatcher")
	cmd.Flags().StringVar(&serve, "trust", "", "trust file of the log that this host is to serve, to be pinned")
	cmd.Flags().StringVar(&label, "label", "", "name for people (default the host's name)")
	cmd.Flags().StringVar(&e.server, "server", "", "send the request to this server, tls://HOST:PORT; of a cluster several, with commas")
	cmd.Flags().StringVar(&e.token, "token", "", "with --server: a token of tassadar serve token")
	cmd.Flags().StringVar(&e.tokenFile, "token-file", "", "with --server: a file (mode 0600) that holds the token")
	cmd.Flags().StringVar(&e.authorities, "tls-ca", "", "with a cluster's --server: who signed its certificates, a PEM file (default whom this host trusts)")
	cmd.Flags().BoolVar(&newKey, "new-key", false, "make a new worker key, in the place of one that is revoked or retired")
	return cmd
}

// replaceWorkerKey gives this host's worker another key than the one that it has.
func (a *app) replaceWorkerKey() error {
	old := datadir.KeyID(a.data)
	if old == "" {
		return tassadar.WithNext(tassadar.Errorf(tassadar.KeyMissing, "no worker key is in %s that another could take the place of", a.data), "tassadar enrol without --new-key makes one.")
	}
	_, install, err := datadir.NewKey(a.data, tassadar.RoleWorker)
	if err != nil {
		return err
	}
	// Servers know the old worker by the key of its connections: the new one has another.
	if err := datadir.DropConnectionKey(a.data); err != nil {
		return err
	}
	if err := install(); err != nil {
		return err
	}
	a.note("worker key %.16s is replaced; it is kept as keys/worker-%.12s.pem", old, old)
	return nil
}

package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/challenge"
	"tassadar/internal/datadir"
	"tassadar/internal/input"
	"tassadar/internal/intflag"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/reexecute"
	"tassadar/internal/text"
)

// challengeOptions are the flags of challenge.
type challengeOptions struct {
	receipt, caseID, engine, traces, record string
	tiles, trust, trace, export, out        string
	window, days                            uint64
	ask, answer                             bool
}

func (a *app) challengeCommand() *cobra.Command {
	var o challengeOptions
	cmd := &cobra.Command{
		Use: "challenge [RECEIPT]", Short: "Have a part of a receipt executed again, and log what comes of it", Args: cobra.MaximumNArgs(1),
		Long: `A receipt of an engine that executes by a transformer's weights commits to the
tokens of every case, in windows of 65,536. RECEIPT is its digest or the
beginning of it. The challenge is logged first; then its leaf picks the window,
which nobody could choose before, unless --case and --window name one. The
window is executed again here, and the answer is logged. A token that the
weights do not predict makes the cell red: exit 1. The tokens are those in
DATA/traces; where they are not there, the whole case is executed again, and
shows whether it comes to the same trace.

Of an engine without traces the whole case is executed again, on that engine and
on one of another kind, and their memories and globals are compared after as
many counted instructions as the challenge's leaf says, and in the end. Where
they part, the first instruction at which they do is looked for.

With --ask it only asks: whoever has the trace has until the deadline to answer,
with --answer, and a receipt without an answer makes its cell red. --log FILE
logs a challenge or an answer that another key of the trust signed.

--export FILE writes the trace of a case as a file. Whoever has that and a copy
of the log's tiles needs no data directory of the operator: with --tiles DIR and
--trace FILE all windows, or that of --window, are executed again, nothing is
logged, and -o FILE has what was found, signed by this host's own worker key. An
operator executes it again before he logs it: tassadar import FILE.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			// idle is the first flag that was given though nothing would come of it.
			idle := func(flags ...string) string {
				for _, name := range flags {
					if cmd.Flags().Changed(name) {
						return name
					}
				}
				return ""
			}
			switch named := len(args) == 1; {
			case (o.tiles != "" || o.export != "") && (!named || o.record != "" || o.ask || o.answer):
				return tassadar.Errorf(tassadar.BadUse, "--tiles and --export are of a receipt: name it, and leave --log, --ask and --answer out")
			case o.tiles == "" && (o.trust != "" || o.trace != "" || o.out != ""):
				return tassadar.Errorf(tassadar.BadUse, "--trust, --trace and --output go with --tiles, a copy of the log's tiles")
			case o.tiles != "" && o.export != "":
				return tassadar.Errorf(tassadar.BadUse, "--export takes a trace from the data directory: leave --tiles out")
			case o.record != "" && (named || o.ask || o.answer):
				return tassadar.Errorf(tassadar.BadUse, "--log takes a signed record: leave RECEIPT, --ask and --answer out")
			case o.answer && (named || o.ask || o.caseID != ""):
				return tassadar.Errorf(tassadar.BadUse, "--answer answers what was asked: leave RECEIPT, --ask and --case out")
			case o.record == "" && !o.answer && !named:
				return tassadar.Errorf(tassadar.BadUse, "name a receipt; tassadar explain CELL lists them")
			case o.export != "" && idle("window", "days", "engine") != "":
				return tassadar.Errorf(tassadar.BadUse, "--export writes the whole trace of a case: leave --%s out", idle("window", "days", "engine"))
			case o.tiles != "" && o.traces != "":
				return tassadar.Errorf(tassadar.BadUse, "--traces is of a data directory: with --tiles, --trace FILE has the trace")
			case o.answer && idle("window", "days") != "":
				return tassadar.Errorf(tassadar.BadUse, "--answer answers what was asked: leave --%s out", idle("window", "days"))
			case o.record != "" && idle("case", "window", "days", "engine", "traces") != "":
				return tassadar.Errorf(tassadar.BadUse, "--log takes a signed record as it is: leave --%s out", idle("case", "window", "days", "engine", "traces"))
			case o.engine != reexecute.Exact && o.engine != reexecute.Definition:
				return tassadar.Errorf(tassadar.BadUse, "--engine %q: %s and %s execute windows again", o.engine, reexecute.Exact, reexecute.Definition)
			case o.caseID == "" && cmd.Flags().Changed("window"):
				return tassadar.Errorf(tassadar.BadUse, "--window is of a case: name it with --case")
			case named:
				o.receipt = args[0]
			}
			if o.tiles != "" {
				return a.challengeOffline(cmd.Context(), &o, cmd.Flags().Changed("window"))
			}
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			if o.export != "" {
				return a.exportTrace(&o)
			}
			return a.withLog(cmd.Context(), func(dir *datadir.Dir) error { return a.challenge(cmd.Context(), dir, &o) })
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.StringVar(&o.caseID, "case", "", "the case, WORKLOAD/CASE (default: what the log picks)")
	intflag.Var(f, &o.window, "window", 0, 0, 1<<40, "the window of the case, from 0")
	f.StringVar(&o.engine, "engine", reexecute.Exact, "executes the window: "+reexecute.Exact+", or "+reexecute.Definition+" where it ends within the first 32,768 tokens")
	f.StringVar(&o.traces, "traces", "", "folder of traces (default DATA/traces)")
	intflag.Var(f, &o.days, "days", 7, 2, 30, "days until the deadline of the answer")
	f.BoolVar(&o.ask, "ask", false, "log the challenge and leave the answer to whoever has the trace")
	f.BoolVar(&o.answer, "answer", false, "answer every challenge whose trace is here")
	f.StringVar(&o.record, "log", "", "log the challenge or the answer in this file")
	f.StringVar(&o.export, "export", "", "write the trace of the case here (- is standard output), and ask for nothing")
	f.StringVar(&o.tiles, "tiles", "", "directory of the log's tiles: find out offline, and log nothing")
	f.StringVar(&o.trust, "trust", "", "with --tiles, your own trust file (default DATA/trust.yaml)")
	f.StringVar(&o.trace, "trace", "", "with --tiles, the trace that --export wrote (default: execute the case)")
	f.StringVarP(&o.out, "output", "o", "", "with --tiles, write what was found here (default standard output)")
	return cmd
}

func (a *app) challenge(ctx context.Context, dir *datadir.Dir, o *challengeOptions) error {
	op := dir.Operator
	if o.record != "" {
		record, err := input.Record(o.record)
		if err != nil {
			return err
		}
		if err := op.LogChallenge(ctx, record); tassadar.CodeOf(err) == tassadar.Replayed {
			return a.say(answer{"logged": false}, "%s; nothing was logged", tassadar.Message(err))
		} else if err != nil {
			return elsewhere(err)
		}
		return a.say(answer{"logged": true}, "logged and in force")
	}
	bundle, err := a.policies().Load()
	if err != nil {
		return err
	}
	traces, err := a.tracesIn(o.traces)
	if err != nil {
		return err
	}
	source := a.sources(bundle, traces).Mending()
	source.Engine, source.Backends = o.engine, a.references(plan.Declared(&bundle.Policy))
	if o.answer {
		asked := op.Unanswered()
		if len(asked) == 0 {
			return a.say(answer{"answered": []any{}}, "no challenge waits for an answer")
		}
		return a.answerAll(ctx, op, source, asked)
	}
	receipt, err := operator.FindReceipt(op.Verified(), o.receipt)
	if err != nil {
		return err
	}
	if err := (challenge.Request{Case: o.caseID, Window: o.window, Ask: o.ask}).Check(ctx, op.Verified(), receipt, source); err != nil {
		return err
	}
	c, err := op.Challenge(ctx, receipt, o.caseID, o.window, int64(o.days)*86400)
	if err != nil {
		return err
	}
	if !o.ask {
		return a.answerAll(ctx, op, source, []evidence.Logged[evidence.Challenge]{*c})
	}
	id, window, what, err := challenge.Asks(op.Verified(), c)
	if err != nil {
		return err
	}
	return a.say(answer{"challenge": c.Digest, "case": id, "window": window, "deadline": c.Body.Deadline},
		"challenge %s asks for %s, until %s", c.Digest.Short(), what, text.Instant(c.Body.Deadline))
}

// answerAll answers challenges and prints the answers.
func (a *app) answerAll(ctx context.Context, op *operator.Operator, source *reexecute.Source, asked []evidence.Logged[evidence.Challenge]) error {
	answered, open := challenge.Answer(ctx, op, source, asked, a.note)
	if a.json {
		if err := a.printJSON(map[string]any{"answered": answered}); err != nil {
			return err
		}
		return open
	}
	for i := range answered {
		fmt.Fprintln(a.out, answered[i].Text())
	}
	return open
}

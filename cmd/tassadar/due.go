package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"tassadar"
	"tassadar/internal/datadir"
	"tassadar/internal/report"
	"tassadar/internal/schedule"
)

// period is a flag that takes a time in days or hours.
type period int64

var periodForm = regexp.MustCompile(`^([1-9][0-9]{0,3})([hd])$`)

func (p *period) Type() string { return "TIME" }

func (p *period) String() string {
	switch s := int64(*p); {
	case s == 0:
		return ""
	case s%86400 == 0:
		return fmt.Sprintf("%dd", s/86400)
	default:
		return fmt.Sprintf("%dh", s/3600)
	}
}

func (p *period) Set(s string) error {
	m := periodForm.FindStringSubmatch(s)
	if m == nil {
		return fmt.Errorf("want hours or days, such as 12h or 7d")
	}
	n, _ := strconv.ParseInt(m[1], 10, 64)
	n *= map[string]int64{"h": 3600, "d": 86400}[m[2]]
	if n > tassadar.MaxAgeSeconds {
		return fmt.Errorf("no evidence is fresh for longer than %dd", tassadar.MaxAgeSeconds/86400)
	}
	*p = period(n)
	return nil
}

func (a *app) dueCommand() *cobra.Command {
	var v *viewing
	within := period(7 * 86400)
	cmd := &cobra.Command{
		Use: "due", Short: "What lapses soon if nothing is measured: cells, gates, publications", Args: cobra.NoArgs,
		Long: `Lists what holds now and does not hold any more within a time if nothing is
added to the log: green cells, green gates, the last publication. tassadar run
measures again what is fresh for less than an eighth of its age, or for less
than its --within says.`,
		RunE: func(*cobra.Command, []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			defer state.Close()
			d := report.DuesOf(state.Verified, verdict, int64(within))
			if a.json {
				return a.printJSON(d)
			}
			var b strings.Builder
			report.DuesText(&b, &d)
			a.foot(&b, verdict)
			return a.print(&b)
		},
	}
	cmd.Flags().Var(&within, "within", "hours or days to look ahead, such as 12h or 7d")
	v = a.viewFlags(cmd)
	return cmd
}

func (a *app) scheduleCommand() *cobra.Command {
	var cron bool
	var out, pub string
	var full bool
	cmd := &cobra.Command{
		Use: "schedule", Short: "Write a timer that measures this machine before anything lapses", Args: cobra.NoArgs,
		Long: `Says how often this machine has to measure so that nothing lapses, by the
shortest age that an envelope of the policy allows evidence of its class, and
prints systemd units that do so, or with --cron a line for a crontab. With -o
they are written into a folder, such as ~/.config/systemd/user, where systemctl
finds tassadar.timer and can enable it.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if cron && out != "" {
				return tassadar.Errorf(tassadar.BadUse, "--cron prints a line for crontab -e; leave -o out")
			}
			bundle, err := a.policies().Load()
			if err != nil {
				return err
			}
			m, _, err := detect(cmd.Context())
			if err != nil {
				return err
			}
			p, ok := schedule.Of(&bundle.Policy, m.Class)
			if !ok {
				return tassadar.Errorf(tassadar.OutsideEnvelope, "the policy declares no cell of this machine's class, %s", m.Class)
			}
			job, err := a.job(pub, full)
			if err != nil {
				return err
			}
			service, timer := schedule.Service(job), schedule.Timer(&p)
			switch {
			case a.json:
				return a.printJSON(map[string]any{"plan": p, "service": service, "timer": timer, "cron": strings.TrimSuffix(schedule.Cron(&p, job), "\n")})
			case cron:
				_, err = fmt.Fprint(a.out, schedule.Cron(&p, job))
			case out != "":
				err = writeUnits(out, service, timer)
			default:
				_, err = fmt.Fprintf(a.out, "# tassadar.service\n%s\n# tassadar.timer\n%s", service, timer)
			}
			if err != nil {
				return err
			}
			a.note("evidence of %s may be %s old, so it measures every %s", p.Machine, long(p.Age), long(p.Every))
			return nil
		},
	}
	a.policyFlag(cmd)
	f := cmd.Flags()
	f.BoolVar(&cron, "cron", false, "print a line for a crontab")
	f.BoolVar(&full, "full", false, "measure the cases marked full too")
	f.StringVar(&pub, "publish", "", "publish to this file after each run")
	f.StringVarP(&out, "output", "o", "", "folder to write tassadar.service and tassadar.timer into")
	return cmd
}

// job is what a timer starts: this program on this data directory.
func (a *app) job(pub string, full bool) (*schedule.Job, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, err
	}
	data, err := filepath.Abs(a.data)
	if err != nil {
		return nil, err
	}
	j := &schedule.Job{Program: program, Data: data}
	if full {
		j.Run = append(j.Run, "--full")
	}
	if pub != "" {
		if j.Publish, err = filepath.Abs(pub); err != nil {
			return nil, err
		}
	}
	if strings.HasPrefix(program, os.TempDir()+string(filepath.Separator)+"go-build") {
		a.note("warning: %s is gone when go run ends; build the program to a file that stays, and start that: go build -o FILE ./cmd/tassadar", program)
	}
	return j, j.Check()
}

// long is a time in days, hours or minutes.
func long(seconds int64) string {
	switch {
	case seconds >= 2*86400:
		return fmt.Sprintf("%d days", seconds/86400)
	case seconds >= 2*3600:
		return fmt.Sprintf("%d hours", seconds/3600)
	}
	return fmt.Sprintf("%d minutes", seconds/60)
}

// writeUnits writes the units into a folder.
func writeUnits(dir, service, timer string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	for name, data := range map[string]string{"tassadar.service": service, "tassadar.timer": timer} {
		if err := datadir.WriteOutput(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			return err
		}
	}
	return nil
}

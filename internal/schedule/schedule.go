// Package schedule says how often a host has to measure so that nothing lapses, and writes
// what makes it do so: a systemd timer, or a line for cron. Start with [Of].
package schedule

import (
	"fmt"
	"path/filepath"
	"strings"

	"tassadar"
)

// Plan says how often a machine class has to measure.
type Plan struct {
	Machine string `json:"machine"`
	// Age is the shortest age, in seconds, that an envelope allows evidence of the class.
	Age int64 `json:"age"`
	// Every is the longest time between two runs, in seconds, in which nothing lapses: a run
	// measures again what is fresh for less than an eighth of its age.
	Every int64 `json:"every"`
}

// margin is kept of the eighth for a run itself, and for timers that are late.
const margin = 2

// Of is the plan of a machine class under a policy; false where the policy declares no cell
// of it.
func Of(p *tassadar.Policy, class string) (Plan, bool) {
	out := Plan{Machine: class}
	for _, e := range p.Envelopes {
		for _, c := range e.Cells() {
			if c.Machine == class && (out.Age == 0 || e.Require.MaxAgeSeconds < out.Age) {
				out.Age = e.Require.MaxAgeSeconds
			}
		}
	}
	out.Every = max(60, out.Age/8/margin/60*60)
	return out, out.Age > 0
}

// Job is what is to be started.
type Job struct {
	Program string   // absolute path of tassadar
	Data    string   // absolute path of the data directory
	Run     []string // further arguments of run
	Publish string   // file of the publication, "" where none is to be made
}

// commands are the command lines, a word each.
func (j *Job) commands() [][]string {
	all := [][]string{append([]string{j.Program, "--data", j.Data, "run"}, j.Run...)}
	if j.Publish != "" {
		all = append(all, []string{j.Program, "--data", j.Data, "publish", "-o", j.Publish})
	}
	return all
}

// Check refuses names that the files cannot carry.
func (j *Job) Check() error {
	for _, command := range j.commands() {
		for _, word := range command {
			if word == "" || strings.ContainsFunc(word, func(r rune) bool {
				return r < ' ' || r == 0x7f || r == '\'' || r == '"' || r == '\\' || r == '%' || r == '$'
			}) {
				return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%q cannot stand in a timer", word), "Use names without quotes, %, $, backslashes and control characters.")
			}
		}
	}
	if !filepath.IsAbs(j.Program) || !filepath.IsAbs(j.Data) {
		return tassadar.Errorf(tassadar.BadUse, "%s and %s: want absolute paths", j.Program, j.Data)
	}
	return nil
}

func line(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w
		if strings.ContainsAny(w, " ;&|<>()*?[]#~`!{}") {
			out[i] = "'" + w + "'"
		}
	}
	return strings.Join(out, " ")
}

// Service is the systemd unit of a job (systemd.service(5)).
func Service(j *Job) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[Unit]\nDescription=Tassadar measures again what is about to lapse\n\n[Service]\nType=oneshot\n")
	for _, c := range j.commands() {
		fmt.Fprintf(&b, "ExecStart=%s\n", line(c))
	}
	return b.String()
}

// Timer is the systemd unit that starts a job as often as a plan says (systemd.timer(5)).
func Timer(p *Plan) string {
	return fmt.Sprintf("[Unit]\nDescription=Tassadar measures in time\n\n[Timer]\nOnBootSec=5min\nOnUnitActiveSec=%ds\n\n[Install]\nWantedBy=timers.target\n", p.Every)
}

// Cron is a line of a crontab (crontab(5)) that starts a job at least as often as a plan
// says.
func Cron(p *Plan, j *Job) string {
	when := ""
	switch minutes := p.Every / 60; {
	case minutes >= 24*60:
		when = "17 3 * * *"
	case minutes >= 120:
		when = fmt.Sprintf("17 */%d * * *", divisor(24, minutes/60))
	case minutes >= 60:
		when = "17 * * * *"
	default:
		when = fmt.Sprintf("*/%d * * * *", divisor(60, minutes))
	}
	var all []string
	for _, c := range j.commands() {
		all = append(all, line(c))
	}
	return when + " " + strings.Join(all, " && ") + "\n"
}

// divisor is the greatest divisor of a number that is at most n: cron's steps begin again at
// each hour or day.
func divisor(of, n int64) int64 {
	for n > 1 && of%n != 0 {
		n--
	}
	return max(1, n)
}

package schedule_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/policy"
	"tassadar/internal/schedule"
)

// TestOf: a class is measured so often that what is fresh for less than an eighth of its age
// is measured again before it lapses, whenever it was measured.
func TestOf(t *testing.T) {
	t.Parallel()
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p, ok := schedule.Of(&b.Policy, "linux/amd64/v3")
	if !ok || p.Age < 86400 || p.Every > p.Age/8 || p.Every < p.Age/32 {
		t.Errorf("%+v, %t", p, ok)
	}
	if _, ok := schedule.Of(&b.Policy, "plan9/mips/base"); ok {
		t.Error("a class that is not declared has a plan")
	}
}

// TestCron: a line of cron is due at least as often as the plan says.
func TestCron(t *testing.T) {
	t.Parallel()
	j := schedule.Job{Program: "/usr/bin/tassadar", Data: "/var/lib/a b", Publish: "/srv/pub"}
	for every, want := range map[int64]string{
		60: "*/1 ", 7 * 60: "*/6 ", 45 * 60: "*/30 ", 3600: "17 * ", 7199: "17 * ", 5 * 3600: "17 */4 ", 23 * 3600: "17 */12 ", 86400: "17 3 * * *", 10 * 86400: "17 3 * * *",
	} {
		got := schedule.Cron(&schedule.Plan{Every: every}, &j)
		if !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "* /usr/bin/tassadar --data '/var/lib/a b' run && /usr/bin/tassadar --data '/var/lib/a b' publish -o /srv/pub\n") {
			t.Errorf("every %d s: %s", every, got)
		}
	}
}

// TestUnits: systemd starts run, then publish, and names that it would read otherwise are
// refused.
func TestUnits(t *testing.T) {
	t.Parallel()
	j := schedule.Job{Program: "/usr/bin/tassadar", Data: "/var/lib/tassadar", Run: []string{"--full"}, Publish: "/srv/pub"}
	if got := schedule.Service(&j); !strings.Contains(got, "ExecStart=/usr/bin/tassadar --data /var/lib/tassadar run --full\nExecStart=/usr/bin/tassadar --data /var/lib/tassadar publish -o /srv/pub\n") {
		t.Error(got)
	}
	if got := schedule.Timer(&schedule.Plan{Every: 3600}); !strings.Contains(got, "OnUnitActiveSec=3600s\n") {
		t.Error(got)
	}
	if err := j.Check(); err != nil {
		t.Error(err)
	}
	for _, odd := range []string{"/srv/%n", "/srv/$HOME", "/srv/a\nExecStart=/bin/sh", "/srv/it's", `/srv/"`, `/srv/\`, "relative"} {
		if err := (&schedule.Job{Program: "/usr/bin/tassadar", Data: odd}).Check(); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", odd, err)
		}
	}
}

package station

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/modules"
	"tassadar/internal/plan"
	"tassadar/internal/policy"
	"tassadar/internal/text"
)

// Least is how many bytes have to be free, in the data directory and for temporary files,
// before assignments from elsewhere are measured.
const Least = 64 << 20

// skewSeconds is how far a worker's clock may be behind the dispatcher's: appraisal lets
// receipts be as far off.
const skewSeconds = 300

// Place is where assignments would be measured.
type Place struct {
	Machine evidence.Machine
	// Known is the worker's key in the trust of the log.
	Known tassadar.Key
	Found []plan.Backend // the engines, as they were probed
	Now   int64          // by the worker's clock, Unix seconds
}

// Missing finds out, before anything is built or measured, what assignments want that is
// not here: host, clock, room on disk, machine class, profile, engine and compilers. It
// returns what is wrong with each, nil for nothing. What cannot be measured would be
// signed as failed.
func Missing(ctx context.Context, b *policy.Bundle, assigned []dispatch.Assigned, p *Place, o Options) [][]error {
	var here []error // of all
	switch {
	case p.Machine.Host == "":
		here = append(here, tassadar.Errorf(tassadar.MachineIDUnavailable, "this host has no id, and what is measured on it does not count"))
	case p.Machine.Host != p.Known.Host:
		here = append(here, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the log binds this worker, %.12s, to host %.12s, and this is host %.12s: nothing would count", p.Known.ID, p.Known.Host, p.Machine.Host),
			"Where this is the same machine, installed anew: tassadar enrol -o FILE here, tassadar trust add FILE and trust approve there."))
	}
	for _, place := range []struct{ what, dir, next string }{
		{"the data directory", o.Data, "Make room, or name another data directory: --data."},
		{"the folder for temporary files", os.TempDir(), "Make room, or name another folder: TMPDIR."},
	} {
		if free := datadir.FreeSpace(place.dir); free < Least {
			here = append(here, tassadar.WithNext(tassadar.Errorf(tassadar.StorageFull, "%s, %s, has %d MiB free, want %d", place.what, place.dir, free>>20, Least>>20), place.next))
		}
	}
	mods := modules.New(b, o.BuildSources)
	mods.Described(datadir.Toolchains(o.Data))
	built := map[[2]string][]error{} // by profile and toolchain
	out := make([][]error, len(assigned))
	for i := range assigned {
		a := &assigned[i].Body
		wrong := slices.Clone(here)
		if p.Now < a.IssuedAt-skewSeconds {
			wrong = append(wrong, tassadar.WithNext(tassadar.Errorf(tassadar.ClockSkew, "this host's clock says %s, and the assignments are of %s", text.Instant(p.Now), text.Instant(a.IssuedAt)),
				"Set the clock: what is signed by a wrong one does not count."))
		}
		if a.Cell.Machine != p.Machine.Class {
			wrong = append(wrong, tassadar.Errorf(tassadar.MachineClassMismatch, "this machine is %s, and %s is asked for", p.Machine.Class, a.Cell.Machine))
		}
		if err := otherProfile(b, a); err != nil {
			wrong = append(wrong, err)
		} else {
			key := [2]string{a.Cell.Profile, a.Cell.Toolchain}
			if _, tried := built[key]; !tried {
				built[key] = unbuildable(ctx, mods, b, a.Cell)
			}
			wrong = append(wrong, built[key]...)
		}
		wrong = append(wrong, noEngine(p.Found, a.Cell.Backend)...)
		out[i] = wrong
	}
	return out
}

// otherProfile says that the policy here has no profile as an assignment asks for it.
func otherProfile(b *policy.Bundle, a *evidence.Assignment) error {
	const next = "Carry the policy directory over from where the log is, and name it: tassadar run --assignment FILE --policy DIR."
	profile, ok := b.Policy.Profile(a.Cell.Profile)
	if !ok {
		return tassadar.WithNext(tassadar.Errorf(tassadar.PolicyMalformed, "profile %s is assigned and is not in this policy, %s", a.Cell.Profile, b.Digest.Short()), next)
	}
	if d := profile.Digest(); d != a.ProfileDigest {
		return tassadar.WithNext(tassadar.Errorf(tassadar.PolicyMalformed, "profile %s is %s in this policy, %s, and the assignment asks for %s", a.Cell.Profile, d.Short(), b.Digest.Short(), a.ProfileDigest.Short()), next)
	}
	return nil
}

// unbuildable says why modules of a cell cannot be built here, where its envelope counts
// none that is prebuilt.
func unbuildable(ctx context.Context, mods *modules.Modules, b *policy.Bundle, c tassadar.Cell) []error {
	if e, ok := b.Policy.Envelope(c.Profile); !ok || e.Require.Prebuilt {
		return nil
	}
	return mods.Lacking(ctx, c)
}

// noEngine says why an engine is not here. One that another answers for is measured, so
// that a signed receipt tells of it.
func noEngine(found []plan.Backend, family string) []error {
	at := slices.IndexFunc(found, func(f plan.Backend) bool { return f.Family == family })
	switch {
	case at < 0:
		return []error{tassadar.Errorf(tassadar.BackendUnavailable, "engine %s: the program does not know this backend family", family)}
	case !found[at].Available && found[at].Code != tassadar.BackendMismatch:
		return []error{tassadar.Errorf(found[at].Code, "engine %s: %s", family, found[at].Detail)}
	}
	return nil
}

// Refuse says all that is missing, as [Missing] found it, once: nil where nothing is. Rest
// is how many assignments can be measured here.
func Refuse(missing [][]error) (rest int, err error) {
	var lines, next []string
	var code tassadar.Code
	count := map[string]int{}
	for _, wrong := range missing {
		if len(wrong) == 0 {
			rest++
		}
		for _, err := range wrong {
			line := err.Error()
			if count[line]++; count[line] > 1 {
				continue
			}
			lines = append(lines, line)
			if code == "" {
				code = tassadar.CodeOf(err)
			}
			if n := tassadar.NextOf(err); n != "" && !slices.Contains(next, n) {
				next = append(next, n)
			}
		}
	}
	if lines == nil {
		return rest, nil
	}
	for i, line := range lines {
		lines[i] = fmt.Sprintf("%s (%s)", line, text.Plural(count[line], "assignment", "assignments"))
	}
	if rest > 0 {
		next = append(next, fmt.Sprintf("Or --partly measures the %d of %d assignments that can be measured here, and leaves the others open.", rest, len(missing)))
	}
	return rest, tassadar.WithNext(tassadar.Errorf(code, "of what is assigned this is missing here:\n  %s", strings.Join(lines, "\n  ")), strings.Join(next, " "))
}

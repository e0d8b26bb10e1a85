package dispatch

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// Cancellable finds the assignments with the digests, or that these begin, sorted. One that
// is answered, past its deadline or cancelled already is not_in_force; none, or several that
// begin so, is bad_use.
func Cancellable(v *evidence.Verified, prefixes []string, now int64) ([]tassadar.Digest, error) {
	var out []tassadar.Digest
	for _, prefix := range prefixes {
		found := -1
		for i := range v.Sizes().Assignments {
			if _, d := v.AssignmentLeaf(i); strings.HasPrefix(d.Hex(), strings.TrimPrefix(prefix, "sha256:")) {
				if found >= 0 {
					return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "several assignments begin with %q", prefix), "Give more of the digest.")
				}
				found = i
			}
		}
		if found < 0 {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no assignment begins with %.100q", prefix),
				"tassadar cancel --worker KEY cancels what is open of a worker; or name the file that tassadar assign wrote.")
		}
		a, err := v.AssignmentAt(found)
		if err != nil {
			return nil, err
		}
		switch answer := v.Answer(found); {
		case answer != "":
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.NotInForce, "assignment %s has receipt %s", a.Digest.Short(), answer.Short()),
				"tassadar withdraw --receipt "+answer.Hex()[:12]+" --why TEXT takes a receipt out of appraisal.")
		case v.Cancelled(a.Digest):
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.NotInForce, "assignment %s is cancelled already", a.Digest.Short()), "There is nothing to do.")
		case now > a.Body.Deadline:
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.NotInForce, "assignment %s was due by %s, and its run is abandoned", a.Digest.Short(), text.Instant(a.Body.Deadline)),
				"Have the worker measure the cell again: tassadar assign.")
		}
		out = append(out, a.Digest)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// StillOpen is [Cancellable] of the assignments that a file lists: those that are not in
// force any more are left out, and are an error only where no other is there.
func StillOpen(v *evidence.Verified, digests []string, now int64) (out []tassadar.Digest, err error) {
	var first error
	for _, d := range digests {
		one, err := Cancellable(v, []string{d}, now)
		switch {
		case tassadar.CodeOf(err) == tassadar.NotInForce:
			if first == nil {
				first = err
			}
		case err != nil:
			return nil, err
		default:
			out = append(out, one...)
		}
	}
	if out == nil {
		return nil, first
	}
	return out, nil
}

// OpenOf lists the assignments of a request that can be cancelled, sorted; of the request only
// worker, machine and pattern count. None is bad_use.
func OpenOf(v *evidence.Verified, r Request, now int64) ([]tassadar.Digest, error) {
	var out []tassadar.Digest
	for _, i := range v.Unanswered(r.Worker) {
		a, err := v.AssignmentAt(i)
		if err != nil {
			return nil, err
		}
		if r.asks(a) && now <= a.Body.Deadline && !v.Voided(&a.Record) && !v.Cancelled(a.Digest) {
			out = append(out, a.Digest)
		}
	}
	if out == nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no assignment of worker %.12s that matches is open", r.Worker), "There is nothing to cancel.")
	}
	slices.Sort(out)
	return out, nil
}

// asks reports whether a request is about an assignment.
func (r *Request) asks(a *evidence.Logged[evidence.Assignment]) bool {
	return (r.Machine == "" || a.Body.Cell.Machine == r.Machine) && (r.Only == "" || a.Body.Cell.Matches(r.Only))
}

// Digests are the assignments in a file.
func (o *Assignments) Digests() ([]string, error) {
	var out []string
	for i := range o.Assignments {
		opened, err := evidence.Open(o.Assignments[i].Record, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, opened.Digest.Hex())
	}
	return out, nil
}

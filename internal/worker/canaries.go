package worker

import (
	"context"
	"fmt"

	"tassadar"
	"tassadar/internal/backend"
)

// refutedError says that a canary is none of the family that was asked for.
type refutedError struct{ error }

func (e *refutedError) Unwrap() error { return e.error }

// refuted is the error of what canaries refute (law 5), nil where they refute nothing.
func (r *run) refuted(canaries []backend.Canary) error {
	id, refuted := backend.Refutes(r.rc.Requested, r.Machine.Arch, canaries)
	if !refuted {
		return nil
	}
	return &refutedError{tassadar.Errorf(tassadar.BackendMismatch, "canary %s refutes %s", id, r.rc.Requested)}
}

// known reports whether the family has fingerprints that can refute it. Those were measured
// on processors: an emulator gives other NaNs (qemu's amd64 takes the operand with the
// larger payload), and the program that it runs is this one.
func (r *run) known() bool {
	return !r.Machine.Emulated && r.backend.Capabilities().Has(backend.CanaryBits) && backend.Fingerprinted(r.rc.Requested, r.Machine.Arch)
}

// fingerprints looks at what the engine does before it measures anything.
func (r *run) fingerprints(ctx context.Context) (err error) {
	if !r.known() {
		return nil
	}
	r.shown, err = backend.Fingerprints(ctx, r.session, r.rc.Requested, r.Machine.Arch, r.backend.Capabilities(), r.o.Nonce)
	if err != nil {
		return r.silent(ctx)
	}
	return r.refuted(r.shown)
}

// silent is the error where a fingerprint got no answer: none but that of an interrupted
// run. A host that gives an engine little stack or memory keeps it from answering, and
// that refutes nothing; what it cannot do for a case is seen there.
func (r *run) silent(ctx context.Context) error { return ctx.Err() }

// mostBetween is how many times, at most, canaries run between the cases of a receipt.
const mostBetween = 4

// between says, by the assignment's nonce, before which cases a canary runs: one in every
// part of the list, so that an engine that answers for another knows as little when it is
// asked as what.
func (r *run) between(i, cases int) bool {
	if !r.known() {
		return false
	}
	parts := min(mostBetween, cases)
	part := i * parts / cases
	first := (part*cases + parts - 1) / parts
	size := ((part+1)*cases+parts-1)/parts - first
	draw := 0
	if len(r.o.Nonce) > 0 {
		draw = int(r.o.Nonce[part%len(r.o.Nonce)])
	}
	return i == first+draw%size
}

// derived asks between two cases for what the nonce makes: an engine that took the place of
// the one that was looked at before shows.
func (r *run) derived(ctx context.Context, before int) error {
	canaries, err := backend.Derived(ctx, r.session, fmt.Appendf(nil, "%s%d", []byte(r.o.Nonce), before))
	if err != nil {
		return r.silent(ctx)
	}
	return r.refuted(canaries)
}

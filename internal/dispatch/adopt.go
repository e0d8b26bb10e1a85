package dispatch

import (
	"context"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// Adopt trusts the worker of an emulated machine of this host, by its enrolment, as
// one more key of the host that own is bound to (law 8): two keys on one host are one
// machine. Own is the key of this host's worker, which the trust must hold, so that an
// operator who revoked this host need not revoke it again. Where this operator does not
// decide alone, the error is signer_untrusted and the request has to be approved.
func Adopt(ctx context.Context, o *operator.Operator, e *evidence.Enrolment, own string) error {
	host, in := o.Trust().Key(own)
	switch {
	case !in || host.Role != tassadar.RoleWorker || host.Host == "":
		return tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the trust does not know this host's own worker, so none that is emulated here is trusted"),
			"tassadar enrol -o FILE, trust add FILE, trust approve KEY.")
	case host.Revoked != 0:
		return tassadar.Errorf(tassadar.KeyRevoked, "this host's own worker, %.12s, is revoked", own)
	case host.RetiredFrom != 0:
		return tassadar.Errorf(tassadar.KeyRetired, "this host's own worker, %.12s, retires", own)
	case e.Key.Role != tassadar.RoleWorker || e.Key.Host != host.Host || e.Machine.Host != host.Host:
		return tassadar.Errorf(tassadar.EmulationContradiction, "a %s on host %.12s asks to be trusted as emulated on host %.12s", e.Key.Role, e.Key.Host, host.Host)
	case !e.Machine.Emulated:
		return tassadar.Errorf(tassadar.EmulationContradiction, "worker %.12s asks to be trusted as emulated and shows no emulation", e.Key.ID)
	}
	if err := CheckEnrolment(e); err != nil {
		return err
	}
	trust, err := operator.Approve(o.Trust(), e.Key, 0)
	if err != nil {
		return err
	}
	record, missing, err := o.ProposeTrust(trust)
	if err != nil {
		return err
	}
	if missing > 0 {
		return tassadar.Errorf(tassadar.SignerUntrusted, "%d more operators have to approve worker %.12s, which is emulated on this host", missing, e.Key.ID)
	}
	return o.SetTrust(ctx, record)
}

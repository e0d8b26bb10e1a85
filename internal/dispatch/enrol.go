package dispatch

import (
	"tassadar"
	"tassadar/evidence"
)

// OpenEnrolment checks that a request is signed by the key that it is for.
func OpenEnrolment(record []byte) (*evidence.Enrolment, error) {
	var e evidence.Enrolment
	unchecked, err := evidence.Open(record, nil)
	if err != nil {
		return nil, err
	}
	if err := unchecked.As(evidence.KindEnrolment, &e); err != nil {
		return nil, err
	}
	checked, err := evidence.Open(record, []tassadar.Key{e.Key})
	if err != nil {
		return nil, err
	}
	if !checked.SignedBy(e.Key.ID) {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the request is not signed by its own key")
	}
	return &e, nil
}

// Enrol signs the request of a worker, an operator or a dispatcher to be trusted.
// A worker is bound to its host id; where the host has none, hostCode says why.
func Enrol(signer *evidence.Signer, role tassadar.Role, label string, m evidence.Machine, hostCode tassadar.Code, at int64) ([]byte, error) {
	key := signer.Key(role)
	key.Label = label
	if role == tassadar.RoleWorker {
		if m.Host == "" {
			return nil, tassadar.Errorf(hostCode, "a worker is bound to its host id, and this host has none")
		}
		key.Host = m.Host
	}
	return evidence.Sign(evidence.KindEnrolment, []evidence.Subject{evidence.NewSubject("key", tassadar.DigestOf(key))},
		evidence.Enrolment{Key: key, Machine: m, At: at}, signer)
}

// CheckRole refuses roles that do not enrol.
func CheckRole(role tassadar.Role) error {
	if role != tassadar.RoleWorker && role != tassadar.RoleOperator && role != tassadar.RoleDispatcher {
		return tassadar.Errorf(tassadar.BadUse, "--role %q: want worker, operator or dispatcher", role)
	}
	return nil
}

// CheckEnrolment refuses a request, signed by its own key, that no operator may
// approve: another program wrote it.
func CheckEnrolment(e *evidence.Enrolment) error {
	if e.Key.Role == tassadar.RoleWorker && e.Key.Host == "" || e.Key.Role == tassadar.RoleLog || e.Key.Revoked != 0 {
		return tassadar.Errorf(tassadar.InputMalformed, "the request is for a %s key bound to host %q", e.Key.Role, e.Key.Host)
	}
	if err := tassadar.CheckLabel(e.Key.Label); err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "the request has %w", err)
	}
	return nil
}

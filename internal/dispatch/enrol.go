package dispatch

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
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
	return EnrolConnected(signer, role, label, m, hostCode, at, "")
}

// EnrolConnected is [Enrol] with the public key of the worker's connections to a server.
func EnrolConnected(signer *evidence.Signer, role tassadar.Role, label string, m evidence.Machine, hostCode tassadar.Code, at int64, connection string) ([]byte, error) {
	key := signer.Key(role)
	key.Label = label
	if role == tassadar.RoleWorker {
		if m.Host == "" {
			return nil, tassadar.Errorf(hostCode, "a worker is bound to its host id, and this host has none")
		}
		key.Host = m.Host
	}
	return evidence.Sign(evidence.KindEnrolment, []evidence.Subject{evidence.NewSubject("key", tassadar.DigestOf(key))},
		evidence.Enrolment{Key: key, Machine: m, At: at, Connection: connection}, signer)
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
	if e.Key.Role == tassadar.RoleWorker && e.Key.Host == "" || e.Key.Role == tassadar.RoleLog || e.Key.Revoked != 0 || e.Key.RetiredFrom != 0 || len(e.Key.Formerly) > 0 {
		return tassadar.Errorf(tassadar.InputMalformed, "the request is for a %s key bound to host %q", e.Key.Role, e.Key.Host)
	}
	if err := tassadar.CheckLabel(e.Key.Label); err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "the request has %w", err)
	}
	return nil
}

// CheckReturning refuses the request of a key that the trust has and will not trust again:
// key_revoked, key_retired.
func CheckReturning(e *evidence.Enrolment, t *tassadar.Trust) error {
	switch k, in := t.Key(e.Key.ID); {
	case in && k.Revoked != 0:
		return tassadar.Errorf(tassadar.KeyRevoked, "the operators of this log revoked %s key %.16s", k.Role, k.ID)
	case in && k.RetiredFrom != 0:
		return tassadar.Errorf(tassadar.KeyRetired, "the operators of this log retired worker key %.16s from %s on", k.ID, text.Instant(k.RetiredFrom))
	}
	return nil
}

// FindWaiting finds the one key, of those whose requests wait, whose id begins so.
func FindWaiting(ids []string, begins string, trust *tassadar.Trust) (string, error) {
	found := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !strings.HasPrefix(id, begins) })
	if len(found) == 1 {
		return found[0], nil
	}
	if len(found) > 1 {
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%d waiting requests begin with %q", len(found), begins), "Give more of the key's id: tassadar trust list shows them.")
	}
	for i := range trust.Keys {
		if k := &trust.Keys[i]; begins != "" && strings.HasPrefix(k.ID, begins) {
			state := "trusted already"
			if k.Revoked != 0 {
				state = "revoked"
			}
			return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s key %.16s is %s, and no request of it waits", k.Role, k.ID, state), "There is nothing to approve: tassadar trust list shows keys and requests.")
		}
	}
	next := "No request waits: tassadar trust add FILE takes in what tassadar enrol -o FILE wrote elsewhere."
	if len(ids) > 0 {
		next = text.Plural(len(ids), "request waits", "requests wait") + ": tassadar trust list shows their keys."
	}
	return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%.100q is no file, and no request of a key that begins so waits", begins), next)
}

package operator

import (
	"fmt"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// The functions below make the next trust out of the one in force, for
// [Operator.ProposeTrust] to sign. None changes its argument.

// next returns a trust with these keys, ordered by id.
func next(t *tassadar.Trust, keys []tassadar.Key) tassadar.Trust {
	slices.SortFunc(keys, func(x, y tassadar.Key) int { return strings.Compare(x.ID, y.ID) })
	return tassadar.Trust{Governance: t.Governance, Keys: keys}
}

// Approve adds a key. A threshold other than 0 is how many operators decide from
// then on. A worker that the trust knows on another host is bound to the new one: its
// machine was installed anew, and is one machine with what it was.
func Approve(t *tassadar.Trust, key tassadar.Key, threshold int) (tassadar.Trust, error) {
	if k, dup := t.Key(key.ID); dup && k.Role == tassadar.RoleWorker && key.Role == k.Role && k.Revoked == 0 && k.RetiredFrom == 0 && key.Host != k.Host {
		return rebind(t, k, key.Host), nil
	} else if dup && k.Revoked != 0 {
		return tassadar.Trust{}, tassadar.Errorf(tassadar.KeyRevoked, "%s key %.16s is revoked, and is not trusted again", k.Role, key.ID)
	} else if dup && k.RetiredFrom != 0 {
		return tassadar.Trust{}, tassadar.Errorf(tassadar.KeyRetired, "worker key %.16s retires from %d, and is not trusted beyond it", key.ID, k.RetiredFrom)
	} else if dup {
		return tassadar.Trust{}, tassadar.Errorf(tassadar.BadUse, "key %.16s is in the trust already", key.ID)
	}
	out := next(t, append(slices.Clone(t.Keys), key))
	if threshold != 0 {
		out.Governance.Threshold = threshold
	}
	return out, nil
}

// rebind binds a worker's key to another host of the same machine.
func rebind(t *tassadar.Trust, k *tassadar.Key, host string) tassadar.Trust {
	keys := slices.Clone(t.Keys)
	for i := range keys {
		if keys[i].ID == k.ID {
			was := append(slices.Clone(k.Formerly), k.Host)
			was = slices.DeleteFunc(was, func(h string) bool { return h == host })
			slices.Sort(was)
			keys[i].Host, keys[i].Formerly = host, was
		}
	}
	return next(t, keys)
}

// Retirable finds the worker that may retire at an instant, by the beginning of its key id.
func Retirable(t *tassadar.Trust, prefix string, from int64) (id string, err error) {
	var found *tassadar.Key
	for i := range t.Keys {
		if k := &t.Keys[i]; k.Role == tassadar.RoleWorker && k.Revoked == 0 && strings.HasPrefix(k.ID, prefix) {
			if found != nil {
				return "", tassadar.Errorf(tassadar.BadUse, "more than one worker begins with %q", prefix)
			}
			found = k
		}
	}
	switch {
	case found == nil:
		return "", tassadar.Errorf(tassadar.BadUse, "no unrevoked worker begins with %q", prefix)
	case found.RetiredFrom != 0 && from >= found.RetiredFrom:
		return "", tassadar.Errorf(tassadar.BadUse, "worker %.16s retires from %d already, and retiring later is not possible", found.ID, found.RetiredFrom)
	}
	return found.ID, nil
}

// edited is the trust with a key changed.
func edited(t *tassadar.Trust, id string, edit func(*tassadar.Key)) tassadar.Trust {
	keys := slices.Clone(t.Keys)
	for i := range keys {
		if keys[i].ID == id {
			edit(&keys[i])
		}
	}
	return next(t, keys)
}

// HandedIn counts the receipts of a worker that were assigned or logged at an instant, Unix
// seconds, or later: those that stop counting where it retires from then on.
func HandedIn(v *evidence.Verified, worker string, from int64) (n int, err error) {
	assigned := map[tassadar.Digest]int64{}
	for i := range v.Sizes().Assignments {
		a, err := v.AssignmentAt(i)
		if err != nil {
			return 0, err
		}
		if a.Body.Worker == worker {
			assigned[a.Digest] = a.Body.IssuedAt
		}
	}
	for i := range v.Sizes().Closings {
		c, err := v.ClosingAt(i)
		if err != nil {
			return 0, err
		}
		if at, its := assigned[c.Body.Assignment]; its && (at >= from || c.Body.ReceivedAt >= from) {
			n++
		}
	}
	return n, nil
}

// Retire retires the worker with the id from an instant on, Unix seconds.
func Retire(t *tassadar.Trust, id string, from int64) tassadar.Trust {
	return edited(t, id, func(k *tassadar.Key) { k.RetiredFrom = from })
}

// Revocable finds the key that an operator, whose own key id is given, may revoke,
// by the beginning of its id.
func Revocable(t *tassadar.Trust, prefix, own string) (id string, err error) {
	var found *tassadar.Key
	for i := range t.Keys {
		if strings.HasPrefix(t.Keys[i].ID, prefix) {
			if found != nil {
				return "", tassadar.Errorf(tassadar.BadUse, "more than one key begins with %q", prefix)
			}
			found = &t.Keys[i]
		}
	}
	switch {
	case found == nil || found.Revoked != 0:
		return "", tassadar.Errorf(tassadar.BadUse, "no unrevoked key begins with %q", prefix)
	case found.Role == tassadar.RoleLog:
		return "", tassadar.Errorf(tassadar.BadUse, "the log key cannot be revoked: start a new log")
	case found.ID == own:
		return "", tassadar.Errorf(tassadar.BadUse, "an operator does not revoke its own key")
	case found.Role == tassadar.RoleWitness && t.Governance.Witnesses > 0 && liveWitnesses(t) == t.Governance.Witnesses:
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the quorum is %d witnesses, and %d would be left: no publication could be handed out", t.Governance.Witnesses, liveWitnesses(t)-1),
			fmt.Sprintf("tassadar trust witness VERIFIER URL adds another first; tassadar trust witness --quorum %d does with fewer.", t.Governance.Witnesses-1))
	}
	return found.ID, nil
}

// Revoke revokes the key with the id from an instant on, Unix seconds.
func Revoke(t *tassadar.Trust, id string, at int64) tassadar.Trust {
	return edited(t, id, func(k *tassadar.Key) { k.Revoked = at })
}

// Replace puts a key in the place of an old one of the same role, which is
// revoked from an instant on; the new key takes over the label.
func Replace(t *tassadar.Trust, old string, key tassadar.Key, at int64) tassadar.Trust {
	keys := slices.Clone(t.Keys)
	for i := range keys {
		if keys[i].ID == old && keys[i].Role == key.Role {
			key.Label = keys[i].Label
			keys[i].Revoked = max(at, 1)
		}
	}
	return next(t, append(keys, key))
}

// AddWitness adds a witness by its verifier string (C2SP signed-note). The quorum
// is how many witnesses must cosign from then on; a negative one is as many as
// before, at least one.
func AddWitness(t *tassadar.Trust, verifier, url, label string, quorum int) (tassadar.Trust, error) {
	id := tassadar.DigestBytes([]byte(verifier)).Hex()
	if strings.Count(verifier, "+") < 2 {
		return tassadar.Trust{}, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s is no verifier string: want NAME+HASH+KEY", tassadar.Printable(verifier)), "Whoever runs the witness gives it: its public key in the form of C2SP signed-note.")
	}
	if _, in := t.Key(id); in {
		return tassadar.Trust{}, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "witness %.16s is in the trust already", id), "tassadar trust witness --quorum N changes how many must cosign.")
	}
	out := next(t, append(slices.Clone(t.Keys), tassadar.Key{ID: id, Role: tassadar.RoleWitness, Public: verifier, URL: strings.TrimSuffix(url, "/"), Label: label}))
	if quorum < 0 {
		quorum = max(1, t.Governance.Witnesses)
	}
	out.Governance.Witnesses = quorum
	return out, nil
}

// SetQuorum changes how many witnesses must cosign, and nothing else. Errors: bad_use where
// it is so already, or where there are not as many.
func SetQuorum(t *tassadar.Trust, quorum int) (tassadar.Trust, error) {
	live := liveWitnesses(t)
	switch {
	case quorum == t.Governance.Witnesses:
		return tassadar.Trust{}, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "a quorum of %d witnesses is in force already, and nothing is logged", quorum), "tassadar trust list shows what is in force.")
	case quorum > live:
		return tassadar.Trust{}, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "a quorum of %d witnesses cannot be asked for: the trust names %d", quorum, live), "tassadar trust witness VERIFIER URL adds one.")
	}
	out := next(t, slices.Clone(t.Keys))
	out.Governance.Witnesses = quorum
	return out, nil
}

func liveWitnesses(t *tassadar.Trust) int {
	n := 0
	for i := range t.Keys {
		if t.Keys[i].Role == tassadar.RoleWitness && t.Keys[i].Revoked == 0 {
			n++
		}
	}
	return n
}

// Unanimous returns the number of operators if all of them must sign every
// decision and they are several, otherwise 0: one lost key then locks everybody
// out.
func Unanimous(t *tassadar.Trust) int {
	n := 0
	for _, k := range t.Keys {
		if k.Role == tassadar.RoleOperator && k.Revoked == 0 {
			n++
		}
	}
	if n == t.Governance.Threshold && n > 1 {
		return n
	}
	return 0
}

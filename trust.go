package tassadar

import "slices"

// Trust says whose signatures count and for what. It has a digest of its own,
// and a verifier brings its own.
type Trust struct {
	Governance Governance `json:"governance" yaml:"governance"`
	Keys       []Key      `json:"keys" yaml:"keys"` // ordered by id
}

// Governance says how many operators must sign a rebaseline, a withdrawal or a
// change of trust. One of one is allowed and shown as such.
type Governance struct {
	Threshold int `json:"threshold" yaml:"threshold"` // at least 1, at most the number of live operator keys
	// Witnesses is how many of the trust's witnesses must have cosigned a log
	// state before a publication that rests on it is handed out; 0 asks none.
	Witnesses int `json:"witnesses,omitempty" yaml:"witnesses,omitempty"`
}

// Role is what a key may do.
type Role string

// The roles.
const (
	RoleOperator   Role = "operator"   // signs trust, policies and decisions
	RoleDispatcher Role = "dispatcher" // signs assignments, closings and publications; its key may be online
	RoleWorker     Role = "worker"     // signs receipts, from one host
	RoleLog        Role = "log"        // signs checkpoints
	RoleWitness    Role = "witness"    // cosigns checkpoints (C2SP tlog-cosignature)
)

// Key is a trusted public key.
type Key struct {
	ID   string `json:"id" yaml:"id"` // SHA-256 of the public key, hexadecimal; see evidence.KeyID
	Role Role   `json:"role" yaml:"role"`
	// Public is the raw ed25519 key for operators, dispatchers and workers, in
	// hexadecimal, and the verifier string (C2SP signed-note) for the log and for
	// witnesses.
	Public string `json:"public" yaml:"public"`
	// URL is where a witness answers (C2SP tlog-witness), without a trailing
	// slash. Other keys have none.
	URL string `json:"url,omitempty" yaml:"url,omitempty"`
	// Host is the host id that a worker's receipts must carry (law 8).
	Host string `json:"host,omitempty" yaml:"host,omitempty"`
	// Formerly are host ids that a worker's machine had before, sorted: it was installed
	// anew. It is one machine all the same, whatever keys were bound to which of them.
	Formerly []string `json:"formerly,omitempty" yaml:"formerly,omitempty"`
	Label    string   `json:"label,omitempty" yaml:"label,omitempty"`
	// Revoked is the instant at which the key was revoked, Unix seconds, for
	// people; 0 means it was not. A revoked key signs nothing after the trust
	// that revokes it, and no later trust takes a revocation back. A revoked
	// worker's earlier receipts do not count towards green either: nobody knows
	// since when the key was in other hands.
	Revoked int64 `json:"revoked,omitempty" yaml:"revoked,omitempty"`
	// RetiredFrom is the instant from which on a worker measures no more, Unix seconds; 0
	// means it does. What its assignments were given and closed for before counts until it is
	// stale. No later trust takes it back or sets it later.
	RetiredFrom int64 `json:"retired_from,omitempty" yaml:"retired_from,omitempty"`
}

// Retired reports whether a worker has retired at an instant.
func (k *Key) Retired(at int64) bool { return k.RetiredFrom != 0 && at >= k.RetiredFrom }

// BoundTo reports whether the key is bound to a host, or was.
func (k *Key) BoundTo(host string) bool {
	_, was := slices.BinarySearch(k.Formerly, host)
	return k.Host == host || was
}

// Machines maps the ids of hosts that were installed anew to one id a machine: the least of
// those that belong together. Hosts that it has not are machines by themselves (law 8).
func (t *Trust) Machines() map[string]string {
	of := map[string]string{}
	least := func(host string) string {
		for next, ok := of[host]; ok && next != host; next, ok = of[host] {
			host = next
		}
		return host
	}
	for i := range t.Keys {
		for _, was := range t.Keys[i].Formerly {
			a, b := least(t.Keys[i].Host), least(was)
			of[max(a, b)], of[min(a, b)] = min(a, b), min(a, b)
		}
	}
	for host := range of {
		of[host] = least(host)
	}
	return of
}

// Digest returns the digest of the trust.
func (t *Trust) Digest() Digest { return DigestOf(t) }

// Key returns the key with the id.
func (t *Trust) Key(id string) (*Key, bool) {
	for i := range t.Keys {
		if t.Keys[i].ID == id {
			return &t.Keys[i], true
		}
	}
	return nil, false
}

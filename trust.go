package tassadar

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
	Host  string `json:"host,omitempty" yaml:"host,omitempty"`
	Label string `json:"label,omitempty" yaml:"label,omitempty"`
	// Revoked is the instant at which the key was revoked, Unix seconds, for
	// people; 0 means it was not. A revoked key signs nothing after the trust
	// that revokes it, and no later trust takes a revocation back. A revoked
	// worker's earlier receipts do not count towards green either: nobody knows
	// since when the key was in other hands.
	Revoked int64 `json:"revoked,omitempty" yaml:"revoked,omitempty"`
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

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
	Threshold int `json:"threshold" yaml:"threshold"` // at least 1, at most the number of operator keys
}

// Role is what a key may do.
type Role string

// The roles.
const (
	RoleOperator Role = "operator" // signs policy, trust, assignments, references, governance, publications
	RoleWorker   Role = "worker"   // signs receipts, from one host
	RoleLog      Role = "log"      // signs checkpoints
)

// Key is a trusted public key.
type Key struct {
	ID   string `json:"id" yaml:"id"` // SHA-256 of the public key, hexadecimal; see evidence.KeyID
	Role Role   `json:"role" yaml:"role"`
	// Public is the raw ed25519 key for operators and workers, in hexadecimal,
	// and the verifier string (C2SP signed-note) for the log.
	Public string `json:"public" yaml:"public"`
	// Host is the host id that a worker's receipts must carry (law 8).
	Host  string `json:"host,omitempty" yaml:"host,omitempty"`
	Label string `json:"label,omitempty" yaml:"label,omitempty"`
	// Revoked is the instant from which nothing signed by the key counts, Unix
	// seconds; 0 means never. A revoked worker's earlier receipts do not count
	// either: nobody knows since when the key was in other hands.
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

package evidence

import "tassadar"

// Publication is the numbered, expiring list of what is published and of what
// is suppressed and why. A dispatcher signs it. Every verdict in it can be
// recomputed from the log state that it names.
type Publication struct {
	Number    tassadar.Uint `json:"number"` // 1 and up, without gaps, within one log
	IssuedAt  int64         `json:"issued_at"`
	ExpiresAt int64         `json:"expires_at"`
	// Log is the state that the verdicts rest on; the publication itself comes
	// after it.
	Log          LogHead             `json:"log"`
	PolicyDigest tassadar.Digest     `json:"policy_digest"`
	TrustDigest  tassadar.Digest     `json:"trust_digest"`
	Rules        string              `json:"rules"` // version of the appraisal rules
	Governance   GovernanceShown     `json:"governance"`
	Cells        []PublishedCell     `json:"cells"`           // every declared cell, in order
	Gates        []PublishedGate     `json:"gates"`           // in order
	Units        []ExecutionUnit     `json:"execution_units"` // every profile, in order
	Envelopes    []tassadar.Envelope `json:"envelopes"`       // as declared
}

// GovernanceShown says how decisions are made, wherever they are shown.
type GovernanceShown struct {
	Threshold int  `json:"threshold"`
	Operators int  `json:"operators"`
	OneByOne  bool `json:"one_by_one"` // one operator decides alone
}

// PublishedCell is the verdict on one cell.
type PublishedCell struct {
	tassadar.Cell
	Required  bool            `json:"required"`
	Status    string          `json:"status"`
	Published bool            `json:"published"`
	Reasons   []tassadar.Code `json:"reasons"` // why it is not published; empty if it is
	// NotAfter is the instant at which the evidence goes stale; 0 where the cell
	// is not published.
	NotAfter int64 `json:"not_after"`
	// Versions are the engine and compiler versions that were measured and that
	// the publication covers. Another version is outside the declared envelope.
	Versions []MeasuredVersion `json:"versions,omitempty"`
	Machines int               `json:"machines"` // independent hosts that count
	Label    string            `json:"label,omitempty"`
	Pending  int               `json:"pending"`         // assignments that wait for a receipt
	Marks    []string          `json:"marks,omitempty"` // prebuilt, emulated, fixed_inputs, consensus, variant, one_machine, self_attested
}

// MeasuredVersion is one combination of versions for which a cell holds.
type MeasuredVersion struct {
	Engine        string            `json:"engine"`
	EngineDigests []tassadar.Digest `json:"engine_digests"`
	Compilers     []string          `json:"compilers"` // as printed, sorted
	Machines      int               `json:"machines"`
	Workers       int               `json:"workers"`
	Horizon       tassadar.Uint     `json:"horizon"`         // instructions of the longest passed case
	Tokens        tassadar.Uint     `json:"tokens,omitzero"` // likewise, of engines that execute by weights
	NotAfter      int64             `json:"not_after"`
}

// PublishedGate is the verdict on one gate.
type PublishedGate struct {
	Gate    string          `json:"gate"`
	Green   bool            `json:"green"`
	Reasons []tassadar.Code `json:"reasons"`
	// Until is the instant at which the gate is not green any more if nothing is
	// added to the log; 0 where it is not green.
	Until int64 `json:"until"`
}

// ExecutionUnit is the market's row of a profile.
type ExecutionUnit struct {
	Profile            string          `json:"profile"`
	Backends           []string        `json:"runtime_backends"` // with a published cell
	PublishedCells     int             `json:"published_cells"`
	SettlementEligible bool            `json:"settlement_eligible"`
	Reasons            []tassadar.Code `json:"reasons"` // why not eligible
}

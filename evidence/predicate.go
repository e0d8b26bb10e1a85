package evidence

import (
	"strconv"

	"tassadar"
)

// Instants are Unix seconds, recorded by whoever signs.

// PolicyRecord logs the policy that verdicts are made under. An operator
// signs it.
type PolicyRecord struct {
	At     int64           `json:"at"`
	Policy tassadar.Policy `json:"policy"`
}

// TrustRecord logs a change of trust as the whole new trust. Operators of the
// trust before it sign, as many as its governance asks for.
type TrustRecord struct {
	At int64 `json:"at"`
	// Previous is the digest of the trust that this one follows, empty for the
	// first: an old change cannot be logged a second time.
	Previous tassadar.Digest `json:"previous,omitempty"`
	Trust    tassadar.Trust  `json:"trust"`
}

// Assignment orders one worker to measure one cell (a challenge, RFC 9334). An
// operator signs it, and it is in the log before the worker starts.
type Assignment struct {
	Cell          tassadar.Cell   `json:"cell"`
	ProfileDigest tassadar.Digest `json:"profile_digest"`
	PolicyDigest  tassadar.Digest `json:"policy_digest"`
	Worker        string          `json:"worker"` // key id
	Nonce         tassadar.Bytes  `json:"nonce"`  // 32 bytes
	IssuedAt      int64           `json:"issued_at"`
	Deadline      int64           `json:"deadline"`
	Runs          int             `json:"runs"` // executions of every case
	Full          bool            `json:"full"` // cases marked full as well
}

// Receipt is one worker's signed observation of one cell. It reports what was
// seen, never whether that was right: appraisal compares.
type Receipt struct {
	Assignment    tassadar.Digest `json:"assignment"` // digest of the assignment record
	Nonce         tassadar.Bytes  `json:"nonce"`
	Cell          tassadar.Cell   `json:"cell"`
	ProfileDigest tassadar.Digest `json:"profile_digest"`
	// Failure is set when the run was interrupted or could not be completed;
	// what was seen until then is kept.
	Failure    *Failure         `json:"failure,omitempty"`
	StartedAt  int64            `json:"started_at"`  // the worker's clock
	FinishedAt int64            `json:"finished_at"` // the worker's clock
	Requested  string           `json:"requested"`   // backend family asked for
	Effective  Engine           `json:"effective"`   // what really ran
	Modules    []MeasuredModule `json:"modules"`     // in profile order
	Machine    Machine          `json:"machine"`
	Program    Program          `json:"program"`
	Runs       int              `json:"runs"`
	Full       bool             `json:"full"`
	Cases      []CaseSeen       `json:"cases"`    // fixed cases in profile order, then derived ones
	Refusals   []RefusalSeen    `json:"refusals"` // in profile order
	Canaries   []Canary         `json:"canaries,omitempty"`
	// Timings stand apart: only floors read them.
	Timings Timings `json:"timings"`
}

// Subjects are the subjects of the receipt's statement: the profile, then each
// module that was measured.
func (r *Receipt) Subjects() []Subject {
	out := []Subject{NewSubject(r.Cell.Profile, r.ProfileDigest)}
	for _, m := range r.Modules {
		out = append(out, NewSubject(m.Name()+".wasm", m.Digest))
	}
	return out
}

// Name names the module within its profile: the workload, or workload and
// position of a link, "primes.link-1".
func (m *MeasuredModule) Name() string {
	if m.Link == 0 {
		return m.Workload
	}
	return m.Workload + ".link-" + strconv.Itoa(m.Link)
}

// Failure says why a run failed.
type Failure struct {
	Code   tassadar.Code `json:"code"`
	Detail string        `json:"detail"`
}

// Engine identifies what really executed; see internal/backend.
type Engine struct {
	Family   string            `json:"family"`
	Version  string            `json:"version"`
	Digest   tassadar.Digest   `json:"digest"`
	Evidence map[string]string `json:"evidence,omitempty"`
}

// MeasuredModule is a module as it was measured.
type MeasuredModule struct {
	Workload string `json:"workload"`
	// Link is the position from 1 among the links of the workload, 0 for the
	// workload's own module.
	Link   int             `json:"link,omitempty"`
	Digest tassadar.Digest `json:"digest"`
	// Build is the record of the build on this worker, or of the prebuilt
	// module; nil where nobody knows how the module was built.
	Build    *tassadar.Build `json:"build,omitempty"`
	Prebuilt bool            `json:"prebuilt"` // not built by this worker
}

// Machine is the worker's machine as measured.
type Machine struct {
	Class      string            `json:"class"` // os/arch/level, and +qemu where emulated
	OS         string            `json:"os"`
	Arch       string            `json:"arch"`
	Level      string            `json:"level"`
	Emulated   bool              `json:"emulated"`
	Emulator   string            `json:"emulator,omitempty"`
	Host       string            `json:"host"` // keyed hash of the host's machine id; empty if it has none
	CPU        string            `json:"cpu,omitempty"`
	Cores      int               `json:"cores,omitempty"`
	Kernel     string            `json:"kernel,omitempty"`
	Hypervisor string            `json:"hypervisor,omitempty"`
	Evidence   map[string]string `json:"evidence,omitempty"`
}

// Program is the measuring program itself.
type Program struct {
	Version string          `json:"version"`
	Digest  tassadar.Digest `json:"digest"` // of the executable
	Go      string          `json:"go"`
}

// CaseSeen is what a worker saw of one case over all its runs. More than one
// entry in Seen means that the worker disagrees with itself.
type CaseSeen struct {
	ID string `json:"id"` // workload/case
	// Digest is the case's digest for a fixed case, and the digest of the inputs
	// for a derived one.
	Digest       tassadar.Digest `json:"digest"`
	Seen         []Seen          `json:"seen"` // ordered by first occurrence
	Instructions tassadar.Uint   `json:"instructions,omitzero"`
}

// Seen is one way in which a case ended, and how often.
type Seen struct {
	Ended  tassadar.Ending  `json:"ended"`
	Digest tassadar.Digest  `json:"digest,omitempty"` // of the result, where the case returned or trapped
	Code   tassadar.Code    `json:"code,omitempty"`   // where it was refused or not measured
	By     tassadar.Refuser `json:"by,omitempty"`
	Detail string           `json:"detail,omitempty"` // for people
	// Result is the result itself where it is small, so that a difference can
	// be shown and not only located.
	Result tassadar.Result `json:"result,omitempty"`
	Runs   int             `json:"runs"`
}

// RefusalSeen is what a worker saw of one refusal case.
type RefusalSeen struct {
	ID     string          `json:"id"`
	Digest tassadar.Digest `json:"digest"` // of the refusal case
	Seen   []Seen          `json:"seen"`
}

// Canary is bits that the specification leaves open and that engines are known
// by. They can refute a claim about the backend, never confirm it.
type Canary struct {
	ID   string `json:"id"`
	Bits string `json:"bits"` // hexadecimal
}

// Timings are nanoseconds: the calibration kernel, and the best run of each
// case that took at least a microsecond.
type Timings struct {
	Calibration tassadar.Uint            `json:"calibration_ns"`
	Cases       map[string]tassadar.Uint `json:"cases_ns,omitempty"`
}

// References closes an assignment: when its receipt arrived, and the reference
// values of its derived cases, computed apart from the worker. An operator
// signs it after the receipt is in the log.
type References struct {
	Assignment tassadar.Digest `json:"assignment"`
	Receipt    tassadar.Digest `json:"receipt"`
	ReceivedAt int64           `json:"received_at"`
	Cases      []Reference     `json:"cases,omitempty"`
}

// Reference is the reference value of one derived case.
type Reference struct {
	ID     string          `json:"id"`     // workload/case
	Inputs tassadar.Digest `json:"inputs"` // digest of the inputs
	Expect tassadar.Digest `json:"expect"` // digest of the result
}

// Action is what a governance record does.
type Action string

// The governance actions.
const (
	ActRebaseline Action = "rebaseline" // a case's reference value changes from Old to New
	ActWithdraw   Action = "withdraw"   // cells are withdrawn
	ActReinstate  Action = "reinstate"  // a withdrawal ends
	ActResolve    Action = "resolve"    // a receipt no longer blocks its cell
)

// Governance is a decision of operators, as many as the trust's threshold.
type Governance struct {
	Log     string            `json:"log"` // origin of the log that the decision is for
	At      int64             `json:"at"`
	Action  Action            `json:"action"`
	Profile string            `json:"profile,omitempty"` // rebaseline
	Changes []ReferenceChange `json:"changes,omitempty"` // rebaseline
	Cell    *tassadar.Cell    `json:"cell,omitempty"`    // withdraw, reinstate; a part that is "*" stands for any
	Receipt tassadar.Digest   `json:"receipt,omitempty"` // resolve
	Why     string            `json:"why"`
}

// ReferenceChange is a reference value before and after a rebaseline. The
// digests are those of appraise.ReferenceDigest.
type ReferenceChange struct {
	Case string          `json:"case"` // workload/case
	Old  tassadar.Digest `json:"old"`
	New  tassadar.Digest `json:"new"`
}

// Enrolment is a worker's request to be trusted, signed by its own key.
type Enrolment struct {
	Key     tassadar.Key `json:"key"`
	Machine Machine      `json:"machine"`
	At      int64        `json:"at"`
}

// LogHead names a state of a log.
type LogHead struct {
	Origin string         `json:"origin"`
	Size   tassadar.Uint  `json:"size"`
	Root   tassadar.Bytes `json:"root"`
}

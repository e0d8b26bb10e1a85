package evidence

import (
	"crypto/sha256"
	"strconv"

	"tassadar"
)

// Instants are Unix seconds, recorded by whoever signs.

// Decided is the head of everything that operators decide: of trusts, policies
// and governance. Its signers saw one state of one log, and what they signed
// cannot be logged after a last instant.
type Decided struct {
	// Observation is the state of the log that the signers saw; for the first trust the
	// empty log. It names the log that the record is for.
	Seen  LogHead `json:"seen"`
	At    int64   `json:"at"`
	Until int64   `json:"until"` // last instant at which it may be logged, at most [DecisionSeconds] after At
}

// DecisionSeconds is the longest time between signing a decision and logging
// it.
const DecisionSeconds = 30 * 24 * 3600

// PolicyRecord logs the policy that verdicts are made under from its leaf on.
// As many operators sign as the trust asks for.
type PolicyRecord struct {
	Decided
	// Previous is the record that this one follows, empty for the first.
	Previous     tassadar.Digest `json:"previous,omitempty"`
	PolicyDigest tassadar.Digest `json:"policy_digest"`
	// Policy is left out where the log holds a policy with the digest already.
	// In a [Verified] it is always set.
	Policy *tassadar.Policy `json:"policy,omitempty"`
	// Removes lists all that this policy removes or weakens, as
	// [tassadar.Removals] computes it: a record with another list is rejected.
	Removes []tassadar.Removal `json:"removes"`
	Why     string             `json:"why,omitempty"`
}

// TrustRecord logs a change of trust as the whole new trust. Operators of the
// trust before it sign, as many as its governance asks for.
type TrustRecord struct {
	Decided
	// Previous is the record of the trust that this one follows, empty for the
	// first: an old change cannot be logged a second time.
	Previous tassadar.Digest `json:"previous,omitempty"`
	// Predecessor is, in a first trust, the last state of the log that this one
	// takes the place of, whose operators cannot sign any more. It is shown and
	// decides nothing.
	Predecessor *LogHead       `json:"predecessor,omitempty"`
	Trust       tassadar.Trust `json:"trust"`
}

// Assignment orders one worker to measure one cell (a challenge, RFC 9334). A
// dispatcher signs it, and it is in the log before the worker starts. Its nonce
// is [NonceOf] its leaf, so that nobody chooses it.
type Assignment struct {
	Log           string          `json:"log"`    // origin
	Serial        tassadar.Uint   `json:"serial"` // tells orders of one second apart
	Cell          tassadar.Cell   `json:"cell"`
	ProfileDigest tassadar.Digest `json:"profile_digest"`
	PolicyDigest  tassadar.Digest `json:"policy_digest"`
	Worker        string          `json:"worker"` // key id
	IssuedAt      int64           `json:"issued_at"`
	Deadline      int64           `json:"deadline"` // at most [MaxDeadlineSeconds] later
	Runs          int             `json:"runs"`     // executions of every case
	Full          bool            `json:"full"`     // cases marked full as well
	// Recheck are calls of open facts about modules of the cell that the
	// profile's own cases do not make: they are tried again.
	Recheck []Recheck `json:"recheck,omitempty"`
	// Resume are checkpoints of other receipts from which cases go on, one a case at most.
	Resume []Resume `json:"resume,omitempty"`
}

// MaxDeadlineSeconds is the longest time that an assignment may give.
const MaxDeadlineSeconds = 30 * 24 * 3600

// Recheck is a call of a workload that somebody saw going wrong. Its case has
// the id that [Recheck.ID] gives.
type Recheck struct {
	Workload string          `json:"workload"`
	Calls    []tassadar.Call `json:"calls"`
	Input    tassadar.Bytes  `json:"input,omitempty"`
	Clock    tassadar.Uint   `json:"clock,omitzero"`
	WASI     *tassadar.WASI  `json:"wasi,omitempty"`
}

// Case returns the calls as a case of the workload, named after its position.
func (r *Recheck) Case(i int) tassadar.Case {
	return tassadar.Case{ID: "recheck-" + strconv.Itoa(i), Calls: r.Calls, Input: r.Input, Clock: r.Clock, WASI: r.WASI}
}

// NonceOf returns the nonce of the assignment that is a leaf of a log:
//
//	SHA-256("urn:tassadar:nonce:v2\n", origin, "\n", leaf hash, root)
//
// with the leaf's hash and the root of the tree that ends with the leaf, both of
// RFC 6962. Everybody who holds the log computes the same.
func NonceOf(origin string, leafHash, root []byte) tassadar.Bytes {
	h := sha256.New()
	h.Write([]byte("urn:tassadar:nonce:v2\n" + origin + "\n"))
	h.Write(leafHash)
	h.Write(root)
	return h.Sum(nil)
}

// Receipt is one worker's signed observation of one cell. It reports what was
// seen, never whether that was right: appraisal compares.
type Receipt struct {
	Log           string          `json:"log"`        // origin of the assignment's log
	Assignment    tassadar.Digest `json:"assignment"` // digest of the assignment record
	Nonce         tassadar.Bytes  `json:"nonce"`
	Cell          tassadar.Cell   `json:"cell"`
	ProfileDigest tassadar.Digest `json:"profile_digest"`
	// Failure is set when the run was interrupted or could not be completed;
	// what was seen until then is kept.
	Failure    *Failure          `json:"failure,omitempty"`
	StartedAt  int64             `json:"started_at"`  // the worker's clock
	FinishedAt int64             `json:"finished_at"` // the worker's clock
	Requested  string            `json:"requested"`   // backend family asked for
	Effective  Engine            `json:"effective"`   // what really ran
	Modules    []MeasuredModule  `json:"modules"`     // in profile order
	Machine    Machine           `json:"machine"`
	Program    Program           `json:"program"`
	Runs       int               `json:"runs"`
	Full       bool              `json:"full"`
	Cases      []ObservedCase    `json:"cases"`    // fixed cases in profile order, then derived ones
	Refusals   []ObservedRefusal `json:"refusals"` // in profile order
	Canaries   []Canary          `json:"canaries,omitempty"`
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

// ObservedCase is what a worker saw of one case over all its runs. More than one
// entry in Seen means that the worker disagrees with itself.
type ObservedCase struct {
	ID string `json:"id"` // workload/case
	// Digest is the case's digest for a fixed case, and the digest of the inputs
	// for a derived one.
	Digest       tassadar.Digest `json:"digest"`
	Seen         []Observation   `json:"seen"` // ordered by first occurrence
	Instructions tassadar.Uint   `json:"instructions,omitzero"`
	// Trace commits to the tokens of the first run, where the engine executes by a
	// transformer's weights and the case returned or trapped.
	Trace *Trace `json:"trace,omitempty"`
	// Slices are those that this worker ran of the case after the first run, in order,
	// where its workload is cut. Together with those before the receipt that the first one
	// resumed they are the whole trace.
	Slices []Slice `json:"slices,omitempty"`
}

// Observation is one way in which a case ended, and how often.
type Observation struct {
	Ended  tassadar.Ending  `json:"ended"`
	Digest tassadar.Digest  `json:"digest,omitempty"` // of the result, where the case returned or trapped
	Code   tassadar.Code    `json:"code,omitempty"`   // where it was refused or not measured
	By     tassadar.Refuser `json:"by,omitempty"`
	Detail string           `json:"detail,omitempty"` // for people
	// Result is the result itself where it is small, so that a difference can
	// be shown and not only located.
	Result tassadar.Result `json:"result,omitempty"`
	// Lacks names the capabilities that the engine does not have, where the case could not
	// be measured for want of them.
	Lacks []string `json:"lacks,omitempty"`
	Runs  int      `json:"runs"`
}

// ObservedRefusal is what a worker saw of one refusal case.
type ObservedRefusal struct {
	ID     string          `json:"id"`
	Digest tassadar.Digest `json:"digest"` // of the refusal case
	Seen   []Observation   `json:"seen"`
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

// Closing closes an assignment: when its receipt arrived, and the reference
// values of its derived and rechecked cases, which everybody computes again. A
// dispatcher signs it after the receipt is in the log.
type Closing struct {
	Log        string          `json:"log"` // origin
	Assignment tassadar.Digest `json:"assignment"`
	Receipt    tassadar.Digest `json:"receipt"`
	ReceivedAt int64           `json:"received_at"`
	Cases      []Reference     `json:"cases,omitempty"`
	// Window is what executing again the window came to that [Receipt.PickWindow]
	// picks by the nonce of the receipt's leaf, see [NonceOf]; nil where nobody here
	// has the trace, or there is none.
	Window *Reexecuted `json:"window,omitempty"`
}

// Reference is the reference value of one derived case.
type Reference struct {
	ID     string          `json:"id"`     // workload/case
	Inputs tassadar.Digest `json:"inputs"` // digest of the inputs
	Expect tassadar.Digest `json:"expect"` // digest of the result
}

// Action is what a governance record does.
type Action string

// The governance actions. Suspending, and cancelling what nobody has answered or missed
// yet, need one operator, everything else as many as the trust's threshold.
const (
	ActWithdraw  Action = "withdraw"  // cells are withdrawn: one operator suspends them
	ActReinstate Action = "reinstate" // the withdrawal that it names ends
	ActResolve   Action = "resolve"   // a receipt neither counts nor blocks any more
	ActCancel    Action = "cancel"    // assignments are asked for no more: what answers them does not count
	ActVoid      Action = "void"      // records in a range of leaves, signed by a key, count for nothing
)

// Governance is a decision of operators about what stands in the log.
type Governance struct {
	Decided
	Action Action `json:"action"`
	// Cell is what a withdrawal covers; a part that is "*" stands for any.
	Cell *tassadar.Cell `json:"cell,omitempty"`
	// Withdrawal is the record that a reinstatement ends.
	Withdrawal tassadar.Digest `json:"withdrawal,omitempty"`
	Receipt    tassadar.Digest `json:"receipt,omitempty"` // resolve
	// Assignments are what is cancelled, sorted: at most [MaxCancelled], none of them
	// answered or past its deadline.
	Assignments []tassadar.Digest `json:"assignments,omitempty"`
	// From and To are the first and the last leaf of what is voided, and Key the
	// signer, or empty for all. Trusts and policies are not voided: they are
	// replaced.
	From tassadar.Uint `json:"from,omitzero"`
	To   tassadar.Uint `json:"to,omitzero"`
	Key  string        `json:"key,omitempty"`
	Why  string        `json:"why"`
}

// MaxCancelled is how many assignments one decision cancels at most.
const MaxCancelled = 1000

// AloneSuffices reports whether one operator may take the action whatever the threshold of
// the trust: it makes nothing green that was not.
func (a Action) AloneSuffices() bool { return a == ActWithdraw || a == ActCancel }

// Enrolment is a worker's request to be trusted, signed by its own key.
type Enrolment struct {
	Key     tassadar.Key `json:"key"`
	Machine Machine      `json:"machine"`
	At      int64        `json:"at"`
	// Connection is the public key by which a server knows the worker's connections, "" where
	// it has none: another one than Key, because a server chooses what a connection signs.
	Connection string `json:"connection,omitempty"`
}

// LogHead names a state of a log.
type LogHead struct {
	Origin string         `json:"origin"`
	Size   tassadar.Uint  `json:"size"`
	Root   tassadar.Bytes `json:"root"`
}

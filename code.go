package tassadar

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Code is a reason code: one closed set that verdicts, refusals, errors and
// pages share. Codes are for machines; [Code.Meaning] and [Code.Next] are for
// people.
type Code string

// Codes about evidence.
const (
	Unmeasured            Code = "unmeasured"
	EvidenceIncomplete    Code = "evidence_incomplete"
	EvidenceStale         Code = "evidence_stale"
	EvidenceUnverifiable  Code = "evidence_unverifiable"
	SignerUntrusted       Code = "signer_untrusted"
	KeyRevoked            Code = "key_revoked"
	KeyRetired            Code = "key_retired"
	Replayed              Code = "replayed"
	FutureDated           Code = "future_dated"
	RunAbandoned          Code = "run_abandoned"
	RunFailed             Code = "run_failed"
	TooFewMachines        Code = "too_few_machines"
	TooFewRuns            Code = "too_few_runs"
	OutcomeDiffers        Code = "outcome_differs"
	OutcomeUnstable       Code = "outcome_unstable"
	RefusalMissing        Code = "refusal_missing"
	RefusalViolated       Code = "refusal_violated"
	FloorMissed           Code = "floor_missed"
	DrillMissing          Code = "drill_missing"
	DrillStale            Code = "drill_stale"
	DrillFailed           Code = "drill_failed"
	ArticleGateNotGreen   Code = "article_gate_not_green"
	GateNotGreen          Code = "gate_not_green"
	ProfileNotImplemented Code = "profile_not_implemented"
	OutsideEnvelope       Code = "outside_declared_envelope"
	ObservedOnly          Code = "observed_only"
	Withdrawn             Code = "withdrawn"
	RebaselineMissing     Code = "rebaseline_missing"
	NoConsensus           Code = "no_consensus"
	ConsensusOnly         Code = "consensus_only"
	PublicationExpired    Code = "publication_expired"
	RolledBack            Code = "rolled_back"
	Unwitnessed           Code = "unwitnessed"
	EvidenceInconsistent  Code = "evidence_inconsistent"
	ReferenceDisputed     Code = "reference_disputed"
	RefusedByAll          Code = "refused_by_all"
	ConsensusChanged      Code = "consensus_changed"
	NotInForce            Code = "not_in_force"
	KeyMissing            Code = "key_missing"
	RulesOutdated         Code = "rules_outdated"
	VerifierTooOld        Code = "verifier_too_old"
)

// Codes about the environment.
const (
	BackendMismatch        Code = "backend_mismatch"
	BackendUnavailable     Code = "backend_unavailable"
	FeatureUnsupported     Code = "feature_unsupported"
	ToolchainMismatch      Code = "toolchain_mismatch"
	ToolchainUnavailable   Code = "toolchain_unavailable"
	ToolchainFailure       Code = "toolchain_failure"
	ToolchainDrift         Code = "toolchain_drift"
	MachineClassMismatch   Code = "machine_class_mismatch"
	MachineIDUnavailable   Code = "machine_id_unavailable"
	FixedInputs            Code = "fixed_inputs"
	EmulationContradiction Code = "emulation_contradiction"
	CellImpossible         Code = "cell_impossible"
	ClockSkew              Code = "clock_skew"
	WorkerTooOld           Code = "worker_too_old"
)

// Codes about input.
const (
	ArbitraryWasmUnsupported Code = "arbitrary_wasm_unsupported"
	HostImportUnsupported    Code = "host_import_unsupported"
	ImportUnknown            Code = "import_unknown"
	ABIUnsupported           Code = "abi_unsupported"
	NumericUnsupported       Code = "numeric_unsupported"
	MalformedModule          Code = "malformed_module"
	ModuleLimitExceeded      Code = "module_limit_exceeded"
	MalformedModel           Code = "malformed_model"
	WeightsUnsupported       Code = "weights_unsupported"
	PolicyMalformed          Code = "policy_malformed"
	InputMalformed           Code = "input_malformed"
	BadUse                   Code = "bad_use"
	MemoryLimitExceeded      Code = "memory_limit_exceeded"
	StepLimitExceeded        Code = "step_limit_exceeded"
	TokenLimitExceeded       Code = "token_limit_exceeded"
	CallDepthExceeded        Code = "call_depth_exceeded"
	TimeLimitExceeded        Code = "time_limit_exceeded"
	OutputLimitExceeded      Code = "output_limit_exceeded"
	TraceDiffers             Code = "trace_differs"
	TraceUnavailable         Code = "trace_unavailable"
	CheckpointStale          Code = "checkpoint_stale"
	CheckpointForeign        Code = "checkpoint_foreign"
	CheckpointEdited         Code = "checkpoint_edited"
	CheckpointOversized      Code = "checkpoint_oversized"
	LinkCycle                Code = "link_cycle"
	StartFailed              Code = "start_failed"
	Trapped                  Code = "trapped"
)

// Codes about the service.
const (
	DataLocked      Code = "data_locked"
	DataUnavailable Code = "data_unavailable"
	IndexDiffers    Code = "index_differs"
	StorageFull     Code = "storage_full"
	Unauthorized    Code = "unauthorized"
	RateLimited     Code = "rate_limited"
)

type codeText struct{ meaning, next string }

// codeTexts explains every code and says what to do next.
var codeTexts = map[Code]codeText{
	Unmeasured:            {"Nobody has measured this cell.", "tassadar run on such a machine, or tassadar assign for another host."},
	EvidenceIncomplete:    {"A receipt lacks something that the envelope asks for.", "tassadar explain CELL names what is missing; tassadar run --full measures the horizon and the cases marked full."},
	EvidenceStale:         {"The evidence is older than the envelope allows.", "Measure again: tassadar run."},
	EvidenceUnverifiable:  {"A signature, digest or inclusion does not verify.", "Find out who changed it; take the file or the tiles from their source again."},
	SignerUntrusted:       {"The signer is not in the trust file for this role.", "tassadar trust add and trust approve, if you do trust the key."},
	KeyRevoked:            {"The signer's key is revoked.", "tassadar enrol --new-key makes another key on the worker's host: measure again with it."},
	KeyRetired:            {"The worker had retired by then.", "Have another worker measure; for a machine that comes back tassadar enrol --new-key makes another key."},
	Replayed:              {"The receipt answers an assignment that already has a receipt.", "Import the first receipt only; assign again for another measurement."},
	FutureDated:           {"The record is dated after the instant of the appraisal.", "Appraise at a later instant, or correct the clock that wrote it."},
	RunAbandoned:          {"An assignment had no receipt by its deadline.", "Measure the cell again on that machine."},
	RunFailed:             {"The worker signed that the run failed or was interrupted.", "Read the detail in tassadar explain, then measure again."},
	TooFewMachines:        {"Fewer independent hosts or keys than the envelope asks for.", "tassadar assign for another enrolled host, run there, import the receipts."},
	TooFewRuns:            {"Fewer executions of each case than the envelope asks for.", "Measure again with this program: it plans the runs that the envelope asks for."},
	OutcomeDiffers:        {"A case did not produce its reference value.", "tassadar explain CELL shows what was wanted and what came. Mend the engine, or take another version, and measure again; tassadar withdraw --receipt takes a receipt back by governance."},
	OutcomeUnstable:       {"A worker disagrees with itself: a case came to more than one ending in the runs of it that the envelope asks for (require.runs).", "Look for faulty hardware or an undefined result; measure again elsewhere."},
	RefusalMissing:        {"A refusal case was not tried, or refused for another reason.", "tassadar explain CELL shows which; measure again: tassadar run."},
	RefusalViolated:       {"An input that must be refused ran.", "Stop selling this cell; report the case to the engine's maintainers."},
	FloorMissed:           {"A case was slower than the floor allows.", "Measure on an idle machine, tassadar run --again --only CELL: tassadar explain CELL shows the ratio and what is allowed."},
	DrillMissing:          {"A page of the runbook was not drilled on a machine class that the gate asks for, in the form that the policy names.", "tassadar drill list shows what is due; tassadar drill run --sign PAGE signs one, on a machine of that class."},
	DrillStale:            {"The last drill of a page is older than the gate allows.", "tassadar drill list shows what is due; tassadar drill run --sign PAGE signs one, on a machine of that class."},
	DrillFailed:           {"A drill of a page failed, and none that began after that was logged passed.", "tassadar drill run PAGE shows where it parts from the page; mend that; tassadar drill run --sign PAGE then signs that it passes."},
	ArticleGateNotGreen:   {"The article gate is not green, and the broad gate needs it.", "tassadar gate article."},
	GateNotGreen:          {"The profile did not pass its gate.", "tassadar gate NAME lists what is missing."},
	ProfileNotImplemented: {"The profile is declared by name; this program does not implement it.", "Wait for a later version; nothing can be measured."},
	OutsideEnvelope:       {"The envelope does not declare this cell or this version.", "Declare it in the envelope, or use a declared version."},
	ObservedOnly:          {"The envelope only observes this cell: it is measured and never published.", "Make it required in the envelope if you mean to sell it."},
	Withdrawn:             {"Governance withdrew it.", "See the withdrawal in tassadar explain."},
	RebaselineMissing:     {"A policy removes or weakens something without a decision that lists it.", "tassadar rebaseline --policy DIR --why REASON decides it, with as many operators as governance asks for; tassadar policy diff DIR shows the list."},
	NoConsensus:           {"No reference value was computed, and fewer than two backend families agree on one.", "Measure on another backend family (tassadar backend list), or give the case a reference: --expect."},
	ConsensusOnly:         {"The reference is what backend families agree on; nobody computed it apart from them.", "Give --expect, or a computed reference."},
	PublicationExpired:    {"The publication, or the cell in it, is past its time.", "Get a newer publication."},
	RolledBack:            {"Older than a publication or log that was already seen.", "Get the newest publication and tiles; ask the operator why."},
	Unwitnessed:           {"No remembered or witnessed checkpoint backs this log.", "tassadar publish asks the witnesses again; tassadar verify with the same --remember file knows next time what it saw."},

	EvidenceInconsistent: {"A receipt contradicts itself, or another receipt of the same host.", "See tassadar explain; find out what the worker misreports, mend it and measure again."},
	ReferenceDisputed:    {"Every backend family that was measured agrees on another result than the reference.", "Is the reference right? tassadar explain shows both values; correct it in the policy, and tassadar rebaseline --policy DIR --why REASON puts it in force; then tassadar run."},
	RefusedByAll:         {"Every backend family that was measured refuses the case alike.", "tassadar explain CELL shows the refusal: change the case's inputs, or the profile's limits and admissions."},
	ConsensusChanged:     {"Backend families agree on more than one result, or agreed on another one before.", "tassadar report drift shows both values. Find out what changed; a case with a reference of its own (--expect) does not move."},
	NotInForce:           {"The decision is in the log and has no effect there.", "Read why in the message; sign the decision again, for the log as it is now."},
	KeyMissing:           {"A private key is missing beside an existing log.", "Restore keys/ from a backup; tassadar trust rotate and tassadar trust successor say what can be done without one."},
	RulesOutdated:        {"The record was made under earlier appraisal rules, and never counts.", "Measure again with this program."},
	VerifierTooOld:       {"The log holds a kind of record that this program does not know.", "Verify with a newer version of the program."},

	BackendMismatch:        {"Another engine ran than the one asked for.", "tassadar backend list shows what answers here: find the wrapper or flag that replaced it."},
	BackendUnavailable:     {"The backend is not here, or not in the declared version.", "Install it, or measure on a machine that has it: tassadar backend list."},
	FeatureUnsupported:     {"The module is valid and uses a proposal of WebAssembly that the engine does not have.", "Leave the backend out of the envelope, or compile without the proposal."},
	ToolchainMismatch:      {"The module was compiled by another toolchain than the cell names.", "Build it with the declared toolchain."},
	ToolchainUnavailable:   {"The compiler is not here; prebuilt modules are used and marked.", "Install it to build here: tassadar toolchain list."},
	ToolchainFailure:       {"The compiler failed.", "Read its message; the build record has the command."},
	ToolchainDrift:         {"The compiler of this family made other bytes than the build record says.", "Compare versions with the build record; rebuild the record or pin the compiler."},
	MachineClassMismatch:   {"The worker's machine is of another class than the cell names.", "Measure on a machine of that class: tassadar machine."},
	MachineIDUnavailable:   {"The host has no machine id, so its receipts prove no independence.", "Give the host a machine id (systemd-machine-id-setup) and measure again."},
	FixedInputs:            {"Some workload has fixed inputs only: answers could be copied.", "Add a generator and an independent reference."},
	EmulationContradiction: {"What the machine says of its emulation contradicts itself.", "Start the worker through tassadar run without wrappers."},
	CellImpossible:         {"The backend cannot exist on this class of machine.", "Remove the cell from the envelope."},
	ClockSkew:              {"The clock is behind the log, or a record in the log is dated ahead.", "Set the clock, the worker's too, and measure again; tassadar void takes out a record that is dated ahead."},
	WorkerTooOld:           {"The worker's program is outside the versions that the envelope accepts.", "Update the worker and measure again."},

	ArbitraryWasmUnsupported: {"The module uses something that the profile does not admit, or on which engines are known to differ.", "The message says what: compile without it, or admit it in the profile; tassadar policy lint DIR says where to write it."},
	HostImportUnsupported:    {"The module imports from the host and the profile admits no imports.", "Link it with a module that provides them, --link NAME=FILE, or compile it without."},
	ImportUnknown:            {"The module imports something outside the declared set.", "Link it with a module that provides it, --link NAME=FILE, or compile it without."},
	ABIUnsupported:           {"The export or its signature does not fit the calls, or a buffer has no place.", "Check the name of the function, its parameters, and where buffers go: docs/bytes.md."},
	NumericUnsupported:       {"The module uses a numeric type that the profile does not admit.", "Use a profile that admits it."},
	MalformedModule:          {"Not a valid WebAssembly module.", "Compile it again; compare the digest with the build record."},
	ModuleLimitExceeded:      {"The module may be valid, and something in it is larger than engines or this program take.", "Split large functions, or generate less: the message names what is too large, and the limit."},
	MalformedModel:           {"Not a valid model.", "Take the file from its source again."},
	WeightsUnsupported:       {"The weights are not integral or exceed the engine's range.", "See tassadar vm inspect."},
	PolicyMalformed:          {"A policy, profile, envelope or trust file is not valid.", "Correct the named line; tassadar policy lint checks it."},
	InputMalformed:           {"A file is unreadable, truncated, or not what the command expects.", "Take the file from its source again."},
	BadUse:                   {"The command was used wrongly.", "Read its --help."},
	MemoryLimitExceeded:      {"More memory than the limit.", "Use less memory, or raise limits.memory_pages or admits.memory_pages of the profile."},
	StepLimitExceeded:        {"More instructions than the limit.", "Use smaller inputs, or raise limits.instructions of the profile."},
	TokenLimitExceeded:       {"More tokens than the limit.", "Raise the limit or use smaller inputs."},
	CallDepthExceeded:        {"Calls nested too deeply.", "Recurse less."},
	TimeLimitExceeded:        {"Longer than the time limit.", "Use smaller inputs or a faster backend, or raise limits.time_seconds of the profile."},
	OutputLimitExceeded:      {"More output than the limit.", "Write less, or raise limits.output_bytes of the profile."},
	TraceDiffers:             {"Two traces part, a trace has a token that its weights do not predict, or two engines come to other states of a case.", "The message names the token or the instruction. Look for the faulty engine or host; tassadar withdraw --receipt takes a receipt back by governance."},
	TraceUnavailable:         {"There is no trace, or whoever has it did not show it.", "tassadar challenge --answer answers on the host that has the trace; else measure again: tassadar run."},
	CheckpointStale:          {"The checkpoint is out of date.", "Make a new one."},
	CheckpointForeign:        {"The checkpoint belongs to another model or program.", "Use the one made from it."},
	CheckpointEdited:         {"The checkpoint was changed.", "Make a new one."},
	CheckpointOversized:      {"The checkpoint is too large.", "Make one earlier in the run."},
	LinkCycle:                {"Modules import one another in a circle.", "Break the circle."},
	StartFailed:              {"A start function failed.", "Read the trap in the receipt."},
	Trapped:                  {"The program trapped.", "See its trace: tassadar vm trace."},

	DataLocked:      {"Another process is writing to the data directory.", "Wait for it to end, or use another --data."},
	DataUnavailable: {"The data directory cannot be used.", "Check that the path exists and is writable, or use another --data."},
	IndexDiffers:    {"The index does not match the log.", "tassadar reindex rebuilds it from the log."},
	StorageFull:     {"No space is left.", "Free some space; what was acknowledged is intact."},
	Unauthorized:    {"The caller may not do this.", "Use a token that may."},
	RateLimited:     {"Too many requests.", "Wait and try again."},
}

// Known reports whether c is in the closed set.
func (c Code) Known() bool { _, ok := codeTexts[c]; return ok }

// Meaning explains the code to a person in one sentence.
func (c Code) Meaning() string { return codeTexts[c].meaning }

// Next says what to do about it.
func (c Code) Next() string { return codeTexts[c].next }

// Codes returns the closed set in alphabetical order.
func Codes() []Code {
	out := make([]Code, 0, len(codeTexts))
	for c := range codeTexts {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

// CodedError is an error with a reason code.
type CodedError struct {
	Code Code
	Err  error
}

// Errorf makes a [CodedError]; the format works as in fmt.Errorf.
func Errorf(code Code, format string, args ...any) error {
	return &CodedError{Code: code, Err: fmt.Errorf(format, args...)}
}

func (e *CodedError) Error() string { return string(e.Code) + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *CodedError) Unwrap() error { return e.Err }

// adviceError is an error that knows a next step of its own.
type adviceError struct {
	error
	next string
}

func (e *adviceError) Unwrap() error { return e.error }

// WithNext gives an error a next step, in place of its code's.
func WithNext(err error, next string) error { return &adviceError{err, next} }

// NextOf says what to do about an error: what [WithNext] gave it, or else what its code
// says.
func NextOf(err error) string {
	var advice *adviceError
	if errors.As(err, &advice) {
		return advice.next
	}
	return CodeOf(err).Next()
}

// Message is what an error says without the reason code that it carries, however often
// it was wrapped with that: for whoever shows or records the code beside the message.
func Message(err error) string {
	if err == nil {
		return ""
	}
	message := err.Error()
	if code := CodeOf(err); code != "" {
		message = strings.ReplaceAll(message, string(code)+": ", "")
	}
	return message
}

// CodeOf returns the reason code that err carries, or "".
func CodeOf(err error) Code {
	var coded *CodedError
	if errors.As(err, &coded) {
		return coded.Code
	}
	var refusal *Refusal
	if errors.As(err, &refusal) {
		return refusal.Code
	}
	return ""
}

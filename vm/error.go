package vm

import "fmt"

// Error is a refusal or failure with a reason code of the project's closed
// set. Codes used here: malformed_model, weights_unsupported,
// input_malformed, token_limit_exceeded, trace_differs,
// memory_limit_exceeded, checkpoint_edited, checkpoint_foreign,
// checkpoint_stale, checkpoint_oversized, toolchain_unavailable and
// toolchain_failure.
type Error struct {
	Code string
	Err  error
}

// The reason codes of this package.
const (
	CodeMalformedModel      = "malformed_model"
	CodeWeightsUnsupported  = "weights_unsupported"
	CodeInputMalformed      = "input_malformed"
	CodeTokenLimit          = "token_limit_exceeded"
	CodeTraceDiffers        = "trace_differs"
	CodeMemoryLimit         = "memory_limit_exceeded"
	CodeCheckpointEdited    = "checkpoint_edited"
	CodeCheckpointForeign   = "checkpoint_foreign"
	CodeCheckpointStale     = "checkpoint_stale"
	CodeCheckpointOversized = "checkpoint_oversized"
	CodeNoToolchain         = "toolchain_unavailable"
	CodeToolchainFailure    = "toolchain_failure"
)

// Errorf makes an [*Error].
func Errorf(code, format string, args ...any) error {
	return &Error{code, fmt.Errorf(format, args...)}
}

// Error is the code and the cause.
func (e *Error) Error() string { return e.Code + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

package machine

import (
	"errors"

	"tassadar/vm"
)

// codeOf is the reason code of an error.
func codeOf(err error) string {
	var e *vm.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

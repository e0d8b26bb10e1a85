//go:build !(linux && amd64)

package fileops

import "context"

// Run is not there.
func Run(context.Context, *Program) (*Ended, error) { return nil, ErrUnsupported }

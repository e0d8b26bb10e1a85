package v8

import (
	"context"
	_ "embed"
	"fmt"
	"time"

	"tassadar"
	"tassadar/internal/backend/process"
)

//go:embed driver.js
var driver string

const (
	startLimit = 30 * time.Second // from the start of node to its first line
	helloLimit = 1 << 17          // bytes of the first line; it repeats the driver
	answerRoom = 1 << 16          // bytes of an answer besides results and reads
	answerMax  = 1 << 29          // bytes of an answer in any case; strings of V8 end there
)

// hello is the first line that the driver writes.
type hello struct {
	PID         int      `json:"pid"`
	V8          string   `json:"v8"`
	Node        string   `json:"node"`
	Arch        string   `json:"arch"`
	ExecArgv    []string `json:"exec_argv"`
	ExecPath    string   `json:"exec_path"`
	Environment []string `json:"environment"` // names that steer node or V8
}

// start starts node and waits for its first line. The error carries
// backend_unavailable unless the context ended.
func (n *Node) start(ctx context.Context, flags []string) (*process.Process, hello, error) {
	path, err := process.Find(n.program)
	if err != nil {
		return nil, hello{}, tassadar.Errorf(tassadar.BackendUnavailable, "find node: %w", err)
	}
	p, line, err := process.Start(ctx, process.Options{
		Name: "node", Path: path, Args: append(append([]string{}, flags...), "-e", driver),
		StartLimit: startLimit, FirstLine: helloLimit,
	})
	if cause := ctx.Err(); err != nil && cause != nil {
		return nil, hello{}, fmt.Errorf("start %s: %w", n.program, cause)
	}
	var h hello
	if err == nil {
		if err = tassadar.DecodeStrict(line, &h); err == nil {
			return p, h, nil
		}
		p.Stop()
		err = p.Unexpected(err)
	}
	return nil, hello{}, tassadar.Errorf(tassadar.BackendUnavailable, "start %s: %w", n.program, err)
}

// goArch translates node's process.arch.
func goArch(arch string) string {
	switch arch {
	case "x64":
		return "amd64"
	case "ia32":
		return "386"
	case "ppc64":
		return "ppc64le"
	case "mipsel":
		return "mipsle"
	}
	return arch
}

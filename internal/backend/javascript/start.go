package javascript

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
	startLimit = 30 * time.Second // from the start of a program to its first line
	helloLimit = 1 << 17          // bytes of the first line; it may repeat the driver
	answerRoom = 1 << 16          // bytes of an answer besides results and reads
	answerMax  = 1 << 29          // bytes of an answer in any case; strings of V8 end there
)

// hello is the first line that the driver writes.
type hello struct {
	PID         int      `json:"pid"`     // 0 where the program does not know it
	Version     string   `json:"version"` // of the engine, "" where the program does not say it
	Program     string   `json:"program"` // what it calls itself
	Mode        string   `json:"mode"`    // the tiers that are switched on, "" where the engine does not say
	Arch        string   `json:"arch"`    // as node names it, "" where the program does not say it
	ExecArgv    []string `json:"exec_argv"`
	ExecPath    string   `json:"exec_path"`
	Environment []string `json:"environment"` // names that steer node or V8
}

// script is what the programs of an engine execute.
func (e *Engine) script() string { return e.Shell + driver }

// start starts a program and waits for its first line. The error carries
// backend_unavailable unless the context ended.
func (ps *Programs) start(ctx context.Context, of Program, tier string, pages int, limit time.Duration) (*process.Process, hello, error) {
	path, err := process.Find(of.Name)
	if err != nil {
		return nil, hello{}, tassadar.Errorf(tassadar.BackendUnavailable, "find %s: %w; %s", of.Engine.Name, err, of.Engine.Install)
	}
	args, env := of.Engine.Command(tier, pages, of.Engine.script())
	p, line, err := process.Start(ctx, process.Options{
		Name: of.Engine.Name, Path: path, Args: args, Env: env,
		StartLimit: limit, FirstLine: helloLimit,
	})
	if cause := ctx.Err(); err != nil && cause != nil {
		return nil, hello{}, fmt.Errorf("start %s: %w", of.Name, cause)
	}
	var h hello
	if err == nil {
		if err = tassadar.DecodeStrict(line, &h); err == nil {
			return p, h, nil
		}
		p.Stop()
		err = p.Unexpected(err)
	}
	return nil, hello{}, tassadar.Errorf(tassadar.BackendUnavailable, "start %s: %w", of.Name, err)
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

package vmfuzz

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

//go:embed node.js
var nodeScript string

// node is V8, one process for many programs.
type node struct {
	program string
	flags   []string
}

// Node returns V8 as node has it, with flags such as "--no-liftoff". The error
// is [exec.ErrNotFound] where there is no node.
func Node(flags ...string) (Engine, error) {
	program, err := exec.LookPath("node")
	if err != nil {
		return nil, err
	}
	return &node{program, flags}, nil
}

func (n *node) Name() string { return strings.Join(append([]string{"v8"}, n.flags...), " ") }

func (n *node) Close() error { return nil }

type nodeCall struct {
	Export string   `json:"export"`
	Wide   []bool   `json:"wide"`
	Args   []string `json:"args"`
}

type nodeProgram struct {
	Wasm  []byte     `json:"wasm"`
	Calls []nodeCall `json:"calls"`
}

type nodeError struct{ Name, Message string }

type nodeAnswer struct {
	Refused, Start *nodeError
	Calls          []struct {
		Results []string
		Trap    *nodeError
	}
	Memory string
}

func (n *node) Run(ctx context.Context, programs []*Program) ([]*Outcome, []error, error) {
	var input bytes.Buffer
	enc := json.NewEncoder(&input)
	for _, p := range programs {
		x := nodeProgram{Wasm: p.Wasm, Calls: []nodeCall{}}
		for _, c := range p.Calls {
			y := nodeCall{c.Export, c.Wide, []string{}}
			for _, a := range c.Args {
				y.Args = append(y.Args, strconv.FormatUint(a, 10))
			}
			x.Calls = append(x.Calls, y)
		}
		if err := enc.Encode(x); err != nil {
			return nil, nil, err
		}
	}
	cmd := exec.CommandContext(ctx, n.program, append(append([]string(nil), n.flags...), "-e", nodeScript)...)
	cmd.Stdin = &input
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %s", err, stderr.String())
	}
	outcomes, refusals := make([]*Outcome, len(programs)), make([]error, len(programs))
	dec := json.NewDecoder(bytes.NewReader(out))
	for i, p := range programs {
		var a nodeAnswer
		if err := dec.Decode(&a); err != nil {
			return nil, nil, fmt.Errorf("answer %d: %w", i, err)
		}
		if a.Refused != nil {
			refusals[i] = errors.New(a.Refused.Name + ": " + a.Refused.Message)
			continue
		}
		if outcomes[i], err = a.outcome(p); err != nil {
			return nil, nil, fmt.Errorf("answer %d: %w", i, err)
		}
	}
	return outcomes, refusals, nil
}

func (a *nodeAnswer) outcome(p *Program) (*Outcome, error) {
	o := &Outcome{Memory: a.Memory}
	if a.Start != nil {
		var err error
		o.Start, err = a.Start.kinds()
		return o, err
	}
	if len(a.Calls) != len(p.Calls) {
		return nil, fmt.Errorf("%d answers to %d calls", len(a.Calls), len(p.Calls))
	}
	for _, c := range a.Calls {
		var out CallOutcome
		if c.Trap != nil {
			var err error
			if out.Trap, err = c.Trap.kinds(); err != nil {
				return nil, err
			}
		}
		for _, r := range c.Results {
			v, err := strconv.ParseUint(r, 10, 64)
			if err != nil {
				return nil, err
			}
			out.Results = append(out.Results, v)
		}
		o.Calls = append(o.Calls, out)
	}
	return o, nil
}

// kinds reads the kinds of traps off V8's message (src/common/message-template.h,
// kTrap…).
func (e *nodeError) kinds() (Traps, error) {
	text := strings.TrimPrefix(e.Message, "WebAssembly.Instance(): ")
	switch {
	case e.Name == "RangeError" && text == "Maximum call stack size exceeded":
		return Depth, nil
	case e.Name == "RuntimeError" && strings.HasPrefix(text, "data segment") && strings.Contains(text, "out of bounds"):
		return Memory, nil
	}
	kinds, ok := map[string]Traps{
		"unreachable":                                  Unreachable,
		"memory access out of bounds":                  Memory,
		"divide by zero":                               Divide,
		"remainder by zero":                            Divide,
		"divide result unrepresentable":                Overflow,
		"table index is out of bounds":                 Table,
		"element segment out of bounds":                Table,
		"null function or function signature mismatch": Null | Signature,
	}[text]
	if !ok || e.Name != "RuntimeError" {
		return 0, fmt.Errorf("an exception that is no known trap: %s: %s", e.Name, e.Message)
	}
	return kinds, nil
}

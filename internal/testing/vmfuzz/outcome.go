package vmfuzz

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Traps is a set of kinds of traps: what an engine's message may mean. Engines
// name kinds more or less finely; two agree where their sets meet.
type Traps uint16

// The kinds.
const (
	Unreachable Traps = 1 << iota
	Divide
	Overflow
	Memory
	Table     // index outside of the table
	Null      // no function there
	Signature // another type
	Depth
)

var trapNames = []string{"unreachable", "divide", "overflow", "memory", "table", "null", "signature", "depth"}

func (t Traps) String() string {
	var out []string
	for i, n := range trapNames {
		if t>>i&1 != 0 {
			out = append(out, n)
		}
	}
	return strings.Join(out, "|")
}

// MarshalText writes the names of kinds.
func (t Traps) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (t *Traps) UnmarshalText(text []byte) error {
	*t = 0
	if len(text) == 0 {
		return nil
	}
	for _, n := range strings.Split(string(text), "|") {
		i := slices.Index(trapNames, n)
		if i < 0 {
			return fmt.Errorf("no kind of trap: %q", n)
		}
		*t |= 1 << i
	}
	return nil
}

// Outcome is what a program came to on an engine.
type Outcome struct {
	// Start is the trap that ended the instantiation; no calls were made then.
	Start Traps `json:",omitempty"`
	Calls []CallOutcome
	// Memory is a digest of the whole memory at the end, "" where the engine does
	// not show it.
	Memory string `json:",omitempty"`
}

// CallOutcome is what a call came to.
type CallOutcome struct {
	Trap    Traps    `json:",omitempty"`
	Results []uint64 `json:",omitempty"`
}

func (c CallOutcome) String() string {
	if c.Trap != 0 {
		return "trap " + c.Trap.String()
	}
	return fmt.Sprintf("%#x", c.Results)
}

// Engine executes programs.
type Engine interface {
	Name() string
	// Run executes programs, each on an instance of its own. The error means that
	// the engine broke; an outcome is nil where the engine cannot tell, or refuses
	// the module with the reason in the list beside.
	Run(ctx context.Context, programs []*Program) ([]*Outcome, []error, error)
	Close() error
}

// Difference is a program on which engines do not agree.
type Difference struct {
	Program *Program
	Engines [2]string
	What    string
}

func (d *Difference) String() string {
	return fmt.Sprintf("%s and %s: %s", d.Engines[0], d.Engines[1], d.What)
}

// Differences executes programs on engines and compares each with the first and
// all pairs of traps. Programs that an engine refuses are differences too.
func Differences(ctx context.Context, programs []*Program, engines []Engine) ([]*Difference, error) {
	outcomes := make([][]*Outcome, len(engines))
	var found []*Difference
	for i, e := range engines {
		var refusals []error
		var err error
		outcomes[i], refusals, err = e.Run(ctx, programs)
		if err != nil {
			return nil, fmt.Errorf("run on %s: %w", e.Name(), err)
		}
		for j, refusal := range refusals {
			if refusal != nil {
				found = append(found, &Difference{programs[j], [2]string{e.Name(), e.Name()}, "refused: " + refusal.Error()})
			}
		}
	}
	for j, p := range programs {
	program:
		for b := range engines {
			for a := range b {
				x, y := outcomes[a][j], outcomes[b][j]
				if x == nil || y == nil {
					continue
				}
				if what := compare(p, x, y); what != "" {
					found = append(found, &Difference{p, [2]string{engines[a].Name(), engines[b].Name()}, what})
					break program
				}
			}
		}
	}
	return found, nil
}

// compare says how two outcomes of a program differ, "" where they agree.
func compare(p *Program, x, y *Outcome) string {
	if x.Start != y.Start && x.Start&y.Start == 0 {
		return fmt.Sprintf("instantiation: trap %q, %q", x.Start, y.Start)
	}
	if len(x.Calls) != len(y.Calls) {
		return fmt.Sprintf("%d and %d calls", len(x.Calls), len(y.Calls))
	}
	for i := range x.Calls {
		a, b := x.Calls[i], y.Calls[i]
		if (a.Trap != b.Trap && a.Trap&b.Trap == 0) || !slices.Equal(a.Results, b.Results) {
			return fmt.Sprintf("call %d, %v: %v, %v", i, p.Calls[i], a, b)
		}
	}
	if x.Memory != "" && y.Memory != "" && x.Memory != y.Memory {
		return "memory at the end"
	}
	return ""
}

// Fixed is an engine that always comes to the same.
func Fixed(name string, o *Outcome) Engine { return fixed{name, o} }

type fixed struct {
	name    string
	outcome *Outcome
}

func (f fixed) Name() string { return f.name }

func (f fixed) Close() error { return nil }

func (f fixed) Run(_ context.Context, programs []*Program) ([]*Outcome, []error, error) {
	return slices.Repeat([]*Outcome{f.outcome}, len(programs)), make([]error, len(programs)), nil
}

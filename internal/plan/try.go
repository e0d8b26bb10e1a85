package plan

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// Trial is what one engine of this host made of a program.
type Trial struct {
	Family string `json:"backend"`
	// Code says why the engine cannot measure the program: feature_unsupported,
	// module_limit_exceeded, backend_unavailable, or time_limit_exceeded where it is too
	// slow for it. "" if nothing speaks against it.
	Code   tassadar.Code `json:"code,omitempty"`
	Detail string        `json:"detail,omitempty"`
	// Refused says how the case was refused there, which every engine may do alike.
	Refused *tassadar.Refusal `json:"refused,omitempty"`
	// Unended is for how many seconds the case ran there without coming to its end,
	// 0 if it ended. It may never end, which is no reason against the engine.
	Unended int `json:"unended_seconds,omitempty"`
}

// tryLimit bounds the time that each engine is given for a run of the case.
const tryLimit = 5 * time.Second

// Unended says of a case that did not end in trials what that means for a run, and what
// to do; "" where it ended everywhere.
func Unended(trials []Trial, p *tassadar.Profile, c *tassadar.Case) string {
	var families []string
	seconds := 0
	for _, t := range trials {
		if t.Unended > 0 {
			families, seconds = append(families, t.Family), max(seconds, t.Unended)
		}
	}
	if families == nil {
		return ""
	}
	return fmt.Sprintf("case %s had not ended after %d s on %s; a run stops it after %d s, each time, and then it could not be measured: "+
		"give a smaller input, or, if it may never end, a lower limits.time_seconds in the profile",
		c.ID, seconds, strings.Join(families, ", "), p.Limits.TimeSeconds)
}

// Taking are the families that take a program, and the trials of those that are left
// out. An error says that none takes it.
func Taking(trials []Trial) (take []string, leftOut []Trial, err error) {
	leftOut = []Trial{}
	var why []string
	for _, t := range trials {
		if t.Code == "" {
			take = append(take, t.Family)
			continue
		}
		leftOut, why = append(leftOut, t), append(why, t.Family+": "+t.Detail)
	}
	switch {
	case len(take) > 0:
		return take, leftOut, nil
	case len(leftOut) == 0:
		return nil, nil, tassadar.Errorf(tassadar.BackendUnavailable, "no backend is here: tassadar backend list says why")
	}
	return nil, nil, tassadar.Errorf(leftOut[0].Code, "no engine here takes the module: %s", strings.Join(why, "; "))
}

// Try runs the program with the first case of a profile on engines that are here,
// and once more as it is counted, to find out which of them take it. The error
// says that no engine can: it is not admitted, or cannot be counted.
func Try(ctx context.Context, all []backend.Backend, p *tassadar.Profile, program invocation.Program, c *tassadar.Case) ([]Trial, error) {
	admitted, refusal := admission.Admit(program.Module, p, c.Calls, program.Links...)
	if refusal != nil {
		return nil, refusal
	}
	program, err := program.Adapted(p)
	if err != nil {
		return nil, tassadar.Errorf(wasm.CodeOf(err), "the module cannot be adapted: %w", err)
	}
	counted, err := program.Counted(uint64(p.Limits.Instructions))
	if err != nil {
		return nil, tassadar.Errorf(wasm.CodeOf(err), "the module cannot be counted: %w", err)
	}
	needs := backend.Needs(program, counted)
	out := make([]Trial, 0, len(all))
	for _, b := range all {
		t := Trial{Family: b.Family()}
		err := b.Capabilities().Lacking(t.Family, needs)
		if err == nil {
			t.Refused, err = try(ctx, b, p, admitted, []invocation.Program{program, counted}, c)
			if r := t.Refused; r != nil && r.Code == tassadar.TimeLimitExceeded {
				t.Refused, t.Unended = nil, int(trialTime(p)/time.Second)
			}
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if code := tassadar.CodeOf(err); code != "" {
			t.Code, t.Detail = code, told(err)
		}
		out = append(out, t)
	}
	leaveSlow(out, all)
	return out, nil
}

// leaveSlow speaks against engines that are not made for long runs where the case had
// not ended, and ended on others.
func leaveSlow(trials []Trial, all []backend.Backend) {
	ended := slices.ContainsFunc(trials, func(t Trial) bool { return t.Code == "" && t.Unended == 0 })
	for i := range trials {
		if t := &trials[i]; ended && t.Unended > 0 && !all[i].Capabilities().Has(backend.LongRuns) {
			t.Code, t.Detail = tassadar.TimeLimitExceeded, fmt.Sprintf("the case had not ended after %d s, and ends on others", t.Unended)
			t.Unended = 0
		}
	}
}

// told is what an error says behind its code.
func told(err error) string {
	var coded *tassadar.CodedError
	var refusal *tassadar.Refusal
	switch {
	case errors.As(err, &coded):
		return tassadar.Message(coded)
	case errors.As(err, &refusal):
		return refusal.Detail
	}
	return err.Error()
}

func trialTime(p *tassadar.Profile) time.Duration {
	return min(tryLimit, time.Duration(p.Limits.TimeSeconds)*time.Second)
}

// try gives how the case was refused, and as an error what speaks against an engine.
func try(ctx context.Context, b backend.Backend, p *tassadar.Profile, admitted *admission.Admitted, programs []invocation.Program, c *tassadar.Case) (*tassadar.Refusal, error) {
	s, err := b.Open(ctx, p.Limits.MemoryPages)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	input, clock := c.Given()
	for _, program := range programs {
		answer, err := s.Run(ctx, backend.Invocation{Module: program.Module, Links: program.Links, Calls: admitted.Calls,
			Time: trialTime(p),
			Host: invocation.HostOf(p, input, clock, admitted.Output)})
		if code := tassadar.CodeOf(err); code != "" && code != tassadar.ABIUnsupported { // that fits no engine
			return nil, err
		}
		if answer.Refusal == nil {
			answer.Refusal = admitted.Flooded(answer.Result)
		}
		if r := answer.Refusal; r != nil {
			switch r.Code {
			case tassadar.FeatureUnsupported, tassadar.ModuleLimitExceeded, tassadar.MalformedModule:
				return nil, r
			}
			return r, nil
		}
	}
	return nil, nil
}

package web

import (
	"context"
	"net/http"
	"runtime"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"tassadar"
	"tassadar/internal/admission"
	"tassadar/internal/report"
	"tassadar/internal/route"
	"tassadar/internal/text"
)

// routePath is where a job is asked about.
const routePath = "/v1/route"

// RouteRequest is a job of which somebody wants to know which published cell serves it.
type RouteRequest struct {
	Profile      string          `json:"profile" minLength:"1" maxLength:"300"`
	Toolchain    string          `json:"toolchain" minLength:"1" maxLength:"300" doc:"Toolchain family."`
	Machine      string          `json:"machine" minLength:"1" maxLength:"300" doc:"Machine class."`
	Backend      string          `json:"backend,omitempty" maxLength:"300" doc:"Backend family; any where left out."`
	Engine       string          `json:"engine,omitempty" maxLength:"300" doc:"The version that will run, as receipts name it; any where left out."`
	Compilers    []string        `json:"compilers,omitempty" maxItems:"32" doc:"Versions that compiled it, as receipts name them."`
	Instructions tassadar.Uint   `json:"instructions,omitzero" doc:"The most that it executes."`
	Tokens       tassadar.Uint   `json:"tokens,omitzero" doc:"The longest trace, prompt included."`
	Module       []byte          `json:"module,omitempty" doc:"The program: it is read, and never executed."`
	Calls        []ExecutionCall `json:"calls,omitempty" maxItems:"1000" doc:"What is to be called of the module: code that no call comes to does not count then."`
	Uses         *Uses           `json:"uses,omitempty" doc:"What the program uses, where the module is not sent."`
}

// Uses is what a program uses of what a profile can admit, by the names of profiles.
type Uses struct {
	Types       []tassadar.ValueType `json:"types,omitempty" maxItems:"16"`
	Features    []string             `json:"features,omitempty" maxItems:"64"`
	Operators   []string             `json:"operators,omitempty" maxItems:"64"`
	Shapes      []string             `json:"shapes,omitempty" maxItems:"64"`
	Imports     []string             `json:"imports,omitempty" maxItems:"64"`
	MemoryPages int                  `json:"memory_pages,omitempty" minimum:"0"`
	ModuleBytes int                  `json:"module_bytes,omitempty" minimum:"0"`
	Start       bool                 `json:"start,omitempty"`
}

func (u *Uses) wants() *admission.Wants {
	if u == nil {
		return nil
	}
	return &admission.Wants{Types: u.Types, Features: u.Features, Operators: u.Operators, Shapes: u.Shapes, Imports: u.Imports, Pages: u.MemoryPages, Module: u.ModuleBytes, Start: u.Start}
}

// UnitList is every execution unit.
type UnitList struct {
	report.Head
	Units []route.Unit `json:"execution_units"`
}

func (s *Server) jobs(api described) {
	reading := make(chan struct{}, runtime.GOMAXPROCS(0)) // modules at a time
	type in struct{ Body RouteRequest }
	type out struct {
		CacheControl string `header:"Cache-Control"`
		Body         route.Decision
	}
	op := huma.Operation{OperationID: "route", Method: http.MethodPost, Path: routePath, Summary: "Which published cell serves a job until when, or every reason why none does",
		MaxBodyBytes: maxBody, BodyReadTimeout: s.options.Patience, DefaultStatus: http.StatusOK, RejectUnknownQueryParameters: true, Errors: []int{400, 403, 413, 421, 422, 429, 503}}
	huma.Register(api, op, func(ctx context.Context, in *in) (*out, error) {
		b := &in.Body
		if b.Module != nil {
			select {
			case reading <- struct{}{}:
				defer func() { <-reading }()
			case <-ctx.Done():
				return nil, problem(http.StatusServiceUnavailable, tassadar.RateLimited, "other modules are being read", tassadar.RateLimited.Next())
			}
		}
		calls, err := callsOf(b.Calls)
		if err != nil {
			return nil, problemOf(err)
		}
		job := route.Job{Calls: calls, Profile: b.Profile, Backend: b.Backend, Toolchain: b.Toolchain, Machine: b.Machine, Engine: b.Engine, Compilers: b.Compilers,
			Instructions: b.Instructions, Tokens: b.Tokens, Module: b.Module, Wants: b.Uses.wants()}
		snap := snapshotOf(ctx)
		return &out{"no-store", snap.Table.Decide(&job, s.instant(snap))}, nil
	})
	type none struct{}
	get(api, "list-execution-units", "/v1/execution-units", "Every profile as a market sees it", func(snap *Snapshot, _ *none) (*document[UnitList], error) {
		return of(UnitList{report.HeadOf(snap.Verdict), snap.Table.Units(s.instant(snap))}), nil
	})
	type one struct {
		Profile string `path:"profile" maxLength:"300"`
	}
	get(api, "show-execution-unit", "/v1/execution-units/{profile}", "A profile as a market sees it", func(snap *Snapshot, in *one) (*document[route.Unit], error) {
		u, ok := snap.Table.Unit(in.Profile, s.instant(snap))
		if !ok {
			return nil, noProfile(snap, in.Profile)
		}
		return of(u), nil
	})
}

// instant is that of an answer: now, or that of the verdict where the clock was set back.
func (s *Server) instant(snap *Snapshot) int64 { return max(s.options.Now(), snap.Verdict.At) }

// noProfile says that the policy has no such profile.
func noProfile(snap *Snapshot, name string) error {
	var names []string
	for i := range snap.Policy.Profiles {
		names = append(names, snap.Policy.Profiles[i].ID)
	}
	return absent(tassadar.WithNext(tassadar.Errorf(tassadar.OutsideEnvelope, "the policy has no profile %q%s; it has %s", name, text.Meant(name, names), strings.Join(names, ", ")), "Name one of these."))
}

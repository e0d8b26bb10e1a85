package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/execution"
	"tassadar/internal/text"
)

// executionsPath is where a program is executed.
const executionsPath = "/v1/executions"

// Executions lets a server execute jobs on its host.
type Executions struct {
	Host *execution.Host
	// AtOnce is how many run at a time; who comes then is told to come later.
	AtOnce int
	// Traces gives the text of a trace that was kept, by its root; nil where none is.
	Traces func(root tassadar.Digest) ([]byte, error)
}

// LongestExecution is how long a job may run at a server, beside what its profile says.
const LongestExecution = 30 * time.Second

// ExecutionRequest is a program and what to call of it.
type ExecutionRequest struct {
	Profile      string          `json:"profile" minLength:"1" maxLength:"300"`
	Toolchain    string          `json:"toolchain" minLength:"1" maxLength:"300" doc:"Toolchain family that compiled the module, as you say."`
	Compilers    []string        `json:"compilers,omitempty" maxItems:"32" doc:"Versions that compiled it, as receipts name them."`
	Backend      string          `json:"backend,omitempty" maxLength:"300" doc:"Backend family; any that is published where left out."`
	Module       []byte          `json:"module" minLength:"1" doc:"The program."`
	Calls        []ExecutionCall `json:"calls" minItems:"1" maxItems:"1000" doc:"Calls in order on one instance."`
	Input        tassadar.Bytes  `json:"input,omitempty" doc:"What tassadar.input gives."`
	Clock        tassadar.Uint   `json:"clock,omitzero" doc:"What tassadar.clock gives, nanoseconds since 1970."`
	Instructions tassadar.Uint   `json:"instructions,omitzero" doc:"The most that it may execute; as many as were measured where left out."`
	Nonce        tassadar.Bytes  `json:"nonce,omitempty" doc:"Stands in the receipt: at most 64 bytes."`
	Challenge    bool            `json:"challenge,omitempty" doc:"Keep the trace, where a transformer executes it, so that any window of it can be executed again."`
}

// ExecutionCall is a call as policies write it.
type ExecutionCall struct {
	Export  string   `json:"export" maxLength:"1000"`
	Args    []string `json:"args,omitempty" maxItems:"1000" doc:"i32:5, f64:0x3ff0000000000000, in:hex:00ff, out:16, …"`
	Memory  string   `json:"memory,omitempty" maxLength:"1000"`
	Space   string   `json:"space,omitempty" maxLength:"1000"`
	Returns string   `json:"returns,omitempty" maxLength:"1000"`
}

// Execution is what a job came to.
type Execution struct {
	Job evidence.Job `json:"job"`
	// Receipt is the signed record of it, a DSSE envelope: tassadar verify checks it.
	Receipt json.RawMessage `json:"receipt"`
	// TraceAt is where the trace is, where it was kept.
	TraceAt string `json:"trace_at,omitempty"`
}

func (s *Server) executions(api described) {
	type in struct{ Body ExecutionRequest }
	type out struct {
		CacheControl string `header:"Cache-Control"`
		Body         Execution
	}
	op := huma.Operation{OperationID: "execute", Method: http.MethodPost, Path: executionsPath, Summary: "Execute a program under a profile here, where what would really run is published, and sign what came of it",
		MaxBodyBytes: maxBody, BodyReadTimeout: s.options.Patience, DefaultStatus: http.StatusOK, RejectUnknownQueryParameters: true, Errors: []int{400, 403, 404, 413, 421, 422, 429, 500, 503}}
	huma.Register(api, op, func(ctx context.Context, in *in) (*out, error) {
		answer, p := s.execute(ctx, &in.Body)
		if p != nil {
			return nil, p
		}
		return &out{CacheControl: "no-store", Body: *answer}, nil
	})
}

// execute executes what was asked for, where the snapshot of the request has a cell that
// serves it: the one way in which anything runs here, of the API and of the form.
func (s *Server) execute(ctx context.Context, asked *ExecutionRequest) (*Execution, *Problem) {
	x := s.options.Executions
	if x == nil {
		return nil, problem(http.StatusNotFound, tassadar.BackendUnavailable, "this server executes nothing", "POST "+routePath+" says which published cell serves a job; tassadar serve --execute N lets a server execute.")
	}
	request, err := asked.request()
	if err != nil {
		return nil, problemOf(err)
	}
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return nil, problem(http.StatusTooManyRequests, tassadar.RateLimited, text.Plural(x.AtOnce, "job runs", "jobs run")+" here already, and no more at a time", tassadar.RateLimited.Next())
	}
	snap := snapshotOf(ctx)
	record, job, err := x.Host.Execute(ctx, execution.Basis{Table: snap.Table, Policy: snap.Policy, PolicyDigest: snap.Verdict.PolicyDigest, Trust: snap.inForce}, request)
	if err != nil {
		return nil, s.refusal(err)
	}
	answer := &Execution{Job: *job, Receipt: record}
	if request.Trace && job.Trace != nil && x.Traces != nil {
		answer.TraceAt = "/v1/traces/" + string(job.Trace.Root)
	}
	return answer, nil
}

func (x *Executions) atOnce() int {
	if x == nil {
		return 0
	}
	return x.AtOnce
}

// request is what was asked for, read.
func (r *ExecutionRequest) request() (*execution.Request, error) {
	calls, err := callsOf(r.Calls)
	return &execution.Request{Profile: r.Profile, Toolchain: r.Toolchain, Compilers: r.Compilers, Backend: r.Backend, Module: r.Module, Calls: calls,
		Input: r.Input, Clock: r.Clock, Instructions: r.Instructions, Nonce: r.Nonce, Trace: r.Challenge}, err
}

// callsOf reads calls. The error is input_malformed.
func callsOf(all []ExecutionCall) (calls []tassadar.Call, err error) {
	for i := range all {
		var call tassadar.Call
		text, err := tassadar.Canonical(all[i])
		if err == nil {
			err = tassadar.DecodeStrict(text, &call)
		}
		if err != nil {
			return nil, tassadar.Errorf(tassadar.InputMalformed, "call %d: %w", i+1, err)
		}
		calls = append(calls, call)
	}
	return calls, nil
}

// refusal is a job that was not executed, or that is not answered for, as a problem with
// every reason.
func (s *Server) refusal(err error) *Problem {
	var refused *execution.RefusedError
	if errors.As(err, &refused) {
		p := problem(http.StatusUnprocessableEntity, refused.Reasons[0], strings.Join(refused.Details, "; "), "POST "+routePath+" says what is served, /v1/cells/CELL why a cell is not.")
		p.Reasons, p.details = refused.Reasons, refused.Details
		return p
	}
	p := problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		s.options.Logger.Error("no execution", "error", err)
	}
	return p
}

// describeTraces puts into the API's description what [Server.traces] answers: traces are text,
// and of no snapshot.
func describeTraces(api described) {
	registry := api.OpenAPI().Components.Schemas
	api.OpenAPI().AddOperation(&huma.Operation{
		OperationID: "show-trace", Method: http.MethodGet, Path: "/v1/traces/{root}", Summary: "A trace that an execution with challenge kept, as vm verify reads it",
		Parameters: []*huma.Param{{Name: "root", In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString}}},
		Responses: map[string]*huma.Response{
			"200": {Description: "OK", Content: map[string]*huma.MediaType{"text/plain": {Schema: &huma.Schema{Type: huma.TypeString}}}},
			"404": {Description: "Not Found", Content: map[string]*huma.MediaType{"application/problem+json": {Schema: registry.Schema(reflect.TypeFor[Problem](), true, "")}}},
		},
	})
}

// traces serves the traces that were kept for those who want windows executed again.
func (s *Server) traces(mux *http.ServeMux) {
	mux.HandleFunc("GET /v1/traces/{root}", func(w http.ResponseWriter, r *http.Request) {
		root, x := tassadar.Digest(r.PathValue("root")), s.options.Executions
		if x == nil || x.Traces == nil || !root.Valid() {
			writeProblem(w, problem(http.StatusNotFound, tassadar.TraceUnavailable, "no such trace is kept here", "An execution with challenge keeps its own, and says where."))
			return
		}
		text, err := x.Traces(root)
		if err != nil {
			writeProblem(w, problem(http.StatusNotFound, tassadar.TraceUnavailable, "trace "+root.Short()+" is not kept here, or not any more", "Have the job executed again with challenge."))
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		_, _ = w.Write(text) // who asked may be gone
	})
}

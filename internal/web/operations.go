package web

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"tassadar"
	"tassadar/internal/access"
	"tassadar/internal/operations"
)

// Operations lets holders of tokens write to the log.
type Operations struct {
	Log *operations.Log
	// Check finds the token of a text at this instant; unauthorized where there is none.
	Check func(text string) (access.Token, error)
}

// Paths of operator calls.
const (
	recordsPath      = "/v1/records"
	assignmentsPath  = "/v1/assignments"
	publicationsPath = "/v1/publications"
)

// scopeOf is what a request needs a token of, "" for none.
func scopeOf(r *http.Request) access.Scope {
	if r.Method != http.MethodPost {
		return ""
	}
	switch r.URL.Path {
	case recordsPath:
		return access.Submit
	case assignmentsPath, publicationsPath:
		return access.Dispatch
	}
	return ""
}

// unauthorized says why a request may not have what it asks for, nil where it may. It reads
// the header Authorization and nothing else: browsers send no such header by themselves, and
// cookies are neither set nor read.
func (s *Server) unauthorized(r *http.Request) *Problem {
	need := scopeOf(r)
	if need == "" {
		return nil
	}
	none := problem(http.StatusUnauthorized, tassadar.Unauthorized, "this call needs a token", "Send Authorization: Bearer TOKEN; tassadar access new, where the server is, makes one.")
	given := r.Header.Values("Authorization")
	if s.options.Operations == nil || len(given) == 0 {
		return none
	}
	scheme, text, _ := strings.Cut(given[0], " ")
	if len(given) > 1 || !strings.EqualFold(scheme, "Bearer") {
		return none
	}
	if r.TLS == nil && !fromHere(r.RemoteAddr) {
		return problem(http.StatusForbidden, tassadar.Unauthorized, "a token came in plain text from another host, where others could read it", "tassadar serve --https has the server speak TLS. End that token: tassadar access end ID")
	}
	t, err := s.options.Operations.Check(strings.TrimSpace(text))
	switch {
	case tassadar.CodeOf(err) == tassadar.Unauthorized:
		return problem(http.StatusUnauthorized, tassadar.Unauthorized, tassadar.Message(err), tassadar.NextOf(err))
	case err != nil:
		s.options.Logger.Error("no token can be checked", "error", err)
		return problemOf(err)
	case !t.Scope.Allows(need):
		return problem(http.StatusForbidden, tassadar.Unauthorized, "token "+t.ID+" is for "+string(t.Scope)+", and this call needs one for "+string(need), "Send a token of that scope: tassadar access new --scope "+string(need)+", where the server is, makes one.")
	}
	return nil
}

// fromHere reports whether an address is of this host.
func fromHere(remote string) bool {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}

// Ordered is what a worker is to measure.
type Ordered struct {
	Assignments int `json:"assignments" doc:"How many were logged; 0 where all is fresh."`
	// File is what tassadar run --assignment reads.
	File json.RawMessage `json:"file,omitempty" doc:"What tassadar run --assignment reads."`
}

// Signed is a publication that was signed and logged.
type Signed struct {
	Record json.RawMessage `json:"record" doc:"As it was signed: tassadar verify checks it."`
}

// AssignmentOrder asks for measurements of a worker.
type AssignmentOrder struct {
	Worker   string `json:"worker" minLength:"1" maxLength:"64" doc:"Key id of an approved worker, or its beginning."`
	Machine  string `json:"machine" minLength:"1" maxLength:"300" doc:"The worker's machine class."`
	Only     string `json:"only,omitempty" maxLength:"1000" doc:"Cells that match, as of /v1/cells."`
	Full     bool   `json:"full,omitempty" doc:"The cases marked full too."`
	Days     int    `json:"days,omitempty" minimum:"1" maximum:"30" doc:"Days until the deadline; 7 where left out."`
	Expiring int64  `json:"expiring,omitempty" minimum:"0" maximum:"31536000" doc:"Only cells whose newest receipt of the worker lapses within so many seconds."`
}

// PublicationOrder asks for the next publication.
type PublicationOrder struct {
	Hours int `json:"hours,omitempty" minimum:"1" maximum:"168" doc:"Lifetime; 72 where left out."`
}

func (s *Server) operations(api described) {
	api.OpenAPI().Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"token": {Type: "http", Scheme: "bearer", Description: "A token of tassadar access new. Its scope is submit, or dispatch, which may what submit may."},
	}
	operation := func(id, path, summary string, scope access.Scope) huma.Operation {
		return huma.Operation{OperationID: id, Method: http.MethodPost, Path: path, Summary: summary, MaxBodyBytes: maxBody, BodyReadTimeout: s.options.Patience, DefaultStatus: http.StatusOK,
			RejectUnknownQueryParameters: true, Security: []map[string][]string{{"token": {string(scope)}}}, Errors: []int{400, 401, 403, 413, 421, 422, 429, 500, 503}}
	}
	type answered[T any] struct {
		CacheControl string `header:"Cache-Control"`
		Body         T
	}
	huma.Register(api, operation("submit-record", recordsPath, "Log what was signed elsewhere: a decision, a trust, a policy, a request to be trusted, a drill, receipts, or what a challenge found", access.Submit),
		func(ctx context.Context, in *struct{ Body json.RawMessage }) (*answered[operations.Submitted], error) {
			out, err := s.options.Operations.Log.Submit(ctx, in.Body)
			if err != nil {
				return nil, s.undone(recordsPath, err)
			}
			return &answered[operations.Submitted]{"no-store", *out}, nil
		})
	huma.Register(api, operation("assign", assignmentsPath, "Order measurements of a worker, signed by the server's dispatcher", access.Dispatch),
		func(ctx context.Context, in *struct{ Body AssignmentOrder }) (*answered[Ordered], error) {
			o := operations.Order(in.Body)
			if o.Days == 0 {
				o.Days = 7
			}
			out, err := s.options.Operations.Log.Assign(ctx, &o)
			if err != nil {
				return nil, s.undone(assignmentsPath, err)
			}
			return &answered[Ordered]{"no-store", Ordered{out.Assignments, out.File}}, nil
		})
	huma.Register(api, operation("publish", publicationsPath, "Sign and log the next publication, by the server's dispatcher", access.Dispatch),
		func(ctx context.Context, in *struct{ Body PublicationOrder }) (*answered[Signed], error) {
			hours := int64(in.Body.Hours)
			if hours == 0 {
				hours = 72
			}
			record, err := s.options.Operations.Log.Publish(ctx, hours*3600)
			if err != nil {
				return nil, s.undone(publicationsPath, err)
			}
			return &answered[Signed]{"no-store", Signed{record}}, nil
		})
}

// undone is the error of a call as a problem: what is wrong with what was sent is told, and of
// what is wrong with the server the code.
func (s *Server) undone(path string, err error) *Problem {
	var open *operations.OpenError
	code := tassadar.CodeOf(err)
	p := problemOf(err)
	if errors.As(err, &open) || code == "" || p.Status == http.StatusServiceUnavailable {
		s.options.Logger.Error("an operator's call failed", "error", err)
		if p.Status < http.StatusInternalServerError && code != tassadar.Unmeasured { // it may name what is on this host
			return problem(http.StatusServiceUnavailable, code, "the server cannot do this now", "Ask again later; the server's own log says why.")
		}
		return p
	}
	status := statusOf(code)
	if status >= http.StatusInternalServerError || status == http.StatusForbidden {
		status = http.StatusUnprocessableEntity
	}
	return problem(status, code, tassadar.Message(err), advice(path, err))
}

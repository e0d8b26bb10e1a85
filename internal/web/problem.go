package web

import (
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"tassadar"
)

// Problem is an error over HTTP (RFC 9457): what a command prints, with a status.
type Problem struct {
	Type   string        `json:"type" doc:"urn:tassadar:code: and the reason code."`
	Title  string        `json:"title" doc:"What the reason code means."`
	Status int           `json:"status"`
	Detail string        `json:"detail" doc:"What is wrong with which thing."`
	Code   tassadar.Code `json:"code" doc:"Reason code."`
	Next   string        `json:"next,omitempty" doc:"What to do next."`
	// Reasons are all of them, where a job was refused.
	Reasons []tassadar.Code `json:"reasons,omitempty" doc:"Every reason, where a job was refused."`
	details []string        // Detail, one by one, where a job was refused
}

var (
	_ huma.StatusError       = (*Problem)(nil)
	_ huma.ContentTypeFilter = (*Problem)(nil)
)

func (p *Problem) Error() string { return string(p.Code) + ": " + p.Detail }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is that of problems.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// statusOf is the one place where reason codes become HTTP statuses.
func statusOf(code tassadar.Code) int {
	switch code {
	case tassadar.BadUse, tassadar.InputMalformed:
		return http.StatusBadRequest
	case tassadar.Unauthorized:
		return http.StatusForbidden
	case tassadar.RateLimited:
		return http.StatusTooManyRequests
	case tassadar.DataLocked, tassadar.DataUnavailable, tassadar.IndexDiffers, tassadar.StorageFull:
		return http.StatusServiceUnavailable
	case tassadar.EvidenceUnverifiable, tassadar.SignerUntrusted, tassadar.KeyMissing, tassadar.PolicyMalformed, tassadar.VerifierTooOld, "":
		return http.StatusInternalServerError // of what the server holds, not of the request
	}
	return http.StatusUnprocessableEntity
}

// problemOf is an error as a problem. Of what is wrong with the server the code alone is
// told: the rest may name what is on this host, and stands in its own log.
func problemOf(err error) *Problem {
	var p *Problem
	if errors.As(err, &p) {
		return p
	}
	code := tassadar.CodeOf(err)
	status := statusOf(code)
	if code == "" {
		code = tassadar.DataUnavailable
	}
	if status >= http.StatusInternalServerError {
		return problem(status, code, "the server cannot answer now", "Ask again later; the server's own log says why.")
	}
	return problem(status, code, tassadar.Message(err), tassadar.NextOf(err))
}

func problem(status int, code tassadar.Code, detail, next string) *Problem {
	return &Problem{Type: "urn:tassadar:code:" + string(code), Title: code.Meaning(), Status: status, Detail: detail, Code: code, Next: next}
}

// absent makes an error one about something that is not there.
func absent(err error) error {
	if err == nil {
		return nil
	}
	p := *problemOf(err)
	if p.Status < http.StatusInternalServerError {
		p.Status = http.StatusNotFound
	}
	return &p
}

package web

import (
	"errors"
	"net/http"
	"strings"

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
	return problem(status, code, tassadar.Message(err), advice("", err))
}

// advices are what to do next over HTTP, by the path of an operator's call, "" for all others,
// and by code. What commands advise is for whoever has the server's data directory at hand.
var advices = map[string]map[tassadar.Code]string{
	"": {
		tassadar.OutsideEnvelope: "/v1/cells lists what the policy declares, PROFILE,BACKEND,TOOLCHAIN,MACHINE; a fragment of any part chooses too.",
		tassadar.Unmeasured:      "/v1/reports/portability says what was measured, /v1/publications what was published.",
		tassadar.BadUse:          "/v1/cells lists cells and, each by itself, their receipts; /openapi.json describes every request.",
	},
	recordsPath: {
		tassadar.InputMalformed:       "Send a record as it was signed, or a file of receipts; of a drill; of a finding: tassadar run --assignment FILE -o RECEIPTS writes the first.",
		tassadar.SignerUntrusted:      "/v1/trust/log says who is trusted. Where another operator's key is, tassadar trust approve FILE -o SIGNED adds a signature: send SIGNED. A key that is not trusted is: send its request (tassadar enrol -o FILE), and have operators approve it.",
		tassadar.KeyRevoked:           "/v1/trust/log says since when. Send the request of another key: tassadar enrol --new-key -o FILE makes both on the worker's host.",
		tassadar.KeyRetired:           "/v1/trust/log says since when. Send the request of another key: tassadar enrol --new-key -o FILE makes both on the worker's host.",
		tassadar.EvidenceUnverifiable: "Find out who changed it, and send what was signed; /v1/log names the log that this server has.",
	},
	assignmentsPath: {
		tassadar.SignerUntrusted: "/v1/trust/log lists the workers that are trusted, by key id.",
		tassadar.KeyRevoked:      "Name another worker: /v1/trust/log lists those that are trusted.",
		tassadar.KeyRetired:      "Name another worker: /v1/trust/log lists those that are trusted.",
		tassadar.OutsideEnvelope: "/v1/cells lists what the policy declares; name the worker's machine class, and cells of it; full orders the full cases too.",
		tassadar.BadUse:          "Name cells as /v1/cells lists them; /openapi.json describes the call.",
	},
	publicationsPath: {
		tassadar.Unmeasured: "Have something measured first: POST " + assignmentsPath + " orders it.",
	},
}

// advice is what to do next about an error of a call, for whoever calls over HTTP: what the error
// says itself, but where that is a command.
func advice(path string, err error) string {
	next, code := tassadar.NextOf(err), tassadar.CodeOf(err)
	if own := advices[path][code]; path != "" && own != "" {
		return own
	}
	if !commands(next) {
		return next
	}
	if own := advices[""][code]; own != "" {
		return own
	}
	return "/openapi.json describes every request."
}

// commands reports whether an advice is about commands and their flags.
func commands(next string) bool {
	return strings.Contains(next, "tassadar ") || strings.Contains(next, "--")
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

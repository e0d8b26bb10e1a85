// Package client asks a server of Tassadar over HTTP: which cells reproduce, which published
// cell serves a job, and what a program comes to under a profile.
//
// Start with [New]. What a server says is its word. What does not rest on it: the receipt of a
// job, which [Client.Execute] checks against a trust of one's own, and a publication, which
// tassadar verify --url recomputes from the server's tiles.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// maxAnswer bounds an answer, in bytes.
const maxAnswer = 256 << 20

// Client asks one server. It may be used by several goroutines.
type Client struct {
	base  string // without a slash at its end
	http  *http.Client
	token string // "" for none
}

// New returns a client of the server at an address, http://HOST:PORT or https://HOST, by an
// HTTP client; nil is one that waits two minutes at most. The error has code bad_use.
func New(address string, by *http.Client) (*Client, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, tassadar.Errorf(tassadar.BadUse, "%q is no address of a server: want http://HOST:PORT", address)
	}
	if by == nil {
		by = &http.Client{Timeout: 2 * time.Minute}
	}
	return &Client{base: strings.TrimRight(u.String(), "/"), http: by}, nil
}

// With returns a client that shows a token of tassadar access new, for [Client.Submit],
// [Client.Assign] and [Client.Publish]. In plain text it goes to this host alone: any other
// address without TLS is bad_use. It follows no redirect.
func (c *Client) With(token string) (*Client, error) {
	u, err := url.Parse(c.base)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "%w", err)
	}
	if ip := net.ParseIP(u.Hostname()); u.Scheme != "https" && u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s does not speak TLS, and others could read the token", c.base), "Have the server speak TLS, and call it by https.")
	}
	by := *c.http
	by.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // where it leads nobody checked
	return &Client{c.base, &by, strings.TrimSpace(token)}, nil
}

// Error is what a server answered instead (RFC 9457). [tassadar.CodeOf] gives its code.
type Error struct {
	Status  int             `json:"status"`
	Code    tassadar.Code   `json:"code"`
	Detail  string          `json:"detail"`
	Next    string          `json:"next"`
	Reasons []tassadar.Code `json:"reasons"` // every one, where a job was refused
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %s", e.Code, e.Detail) }

// Unwrap returns an error with the code.
func (e *Error) Unwrap() error {
	return tassadar.WithNext(tassadar.Errorf(e.Code, "%s", e.Detail), e.Next)
}

// Get reads the JSON that is at a path of the API, such as /v1/reports/drift, into a value.
func (c *Client) Get(ctx context.Context, path string, into any) error {
	return c.ask(ctx, http.MethodGet, path, nil, into)
}

func (c *Client) ask(ctx context.Context, method, path string, body, into any) error {
	var sent io.Reader
	if body != nil {
		data, signed := body.(json.RawMessage)
		if !signed { // what is signed goes as it is
			var err error
			if data, err = json.Marshal(body); err != nil {
				return err
			}
		}
		sent = bytes.NewReader(data)
	}
	r, err := http.NewRequestWithContext(ctx, method, c.base+path, sent)
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "%w", err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" && method == http.MethodPost {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err == nil && len(data) > maxAnswer {
		err = fmt.Errorf("it has more than %d bytes", maxAnswer)
	}
	if err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "the answer of %s: %w", path, err)
	}
	if resp.StatusCode != http.StatusOK {
		e := &Error{Status: resp.StatusCode}
		if json.Unmarshal(data, e) != nil || !e.Code.Known() {
			return tassadar.Errorf(tassadar.DataUnavailable, "%s answers %s to %s, and not as a server of Tassadar", c.base, resp.Status, path)
		}
		e.Status = resp.StatusCode
		return e
	}
	if err := json.Unmarshal(data, into); err != nil {
		return tassadar.Errorf(tassadar.DataUnavailable, "the answer of %s is of another form: %w", path, err)
	}
	return nil
}

// Cells lists the cells that a fragment, or a pattern PROFILE,BACKEND,TOOLCHAIN,MACHINE,
// matches; all of them where it is empty.
func (c *Client) Cells(ctx context.Context, only string) iter.Seq2[*appraise.Cell, error] {
	return func(yield func(*appraise.Cell, error) bool) {
		query := url.Values{"limit": {"1000"}}
		if only != "" {
			query.Set("only", only)
		}
		for {
			var page struct {
				Cells []appraise.Cell `json:"cells"`
				Next  string          `json:"next"`
			}
			if err := c.Get(ctx, "/v1/cells?"+query.Encode(), &page); err != nil {
				yield(nil, err)
				return
			}
			for i := range page.Cells {
				if !yield(&page.Cells[i], nil) {
					return
				}
			}
			if page.Next == "" {
				return
			}
			query.Set("cursor", page.Next)
		}
	}
}

// Gate is the verdict on a gate.
func (c *Client) Gate(ctx context.Context, name string) (*appraise.Gate, error) {
	var g appraise.Gate
	return &g, c.Get(ctx, "/v1/gates/"+url.PathEscape(name), &g)
}

// Publication is the last publication of the server's log. The error has code unmeasured where
// there is none.
func (c *Client) Publication(ctx context.Context) (*evidence.Publication, error) {
	var p struct {
		Body evidence.Publication `json:"body"`
	}
	return &p.Body, c.Get(ctx, "/v1/publications/last", &p)
}

// Job is a program that somebody means to execute. Profile and Toolchain are needed, and
// Machine to route; what is zero otherwise is not asked for.
type Job struct {
	Profile      string        `json:"profile"`
	Toolchain    string        `json:"toolchain"`           // family
	Machine      string        `json:"machine,omitempty"`   // class
	Backend      string        `json:"backend,omitempty"`   // family
	Engine       string        `json:"engine,omitempty"`    // version
	Compilers    []string      `json:"compilers,omitempty"` // versions, as receipts name them
	Instructions tassadar.Uint `json:"instructions,omitzero"`
	Tokens       tassadar.Uint `json:"tokens,omitzero"`
	Module       []byte        `json:"module,omitempty"`
	// Calls are those of the module that are meant: code that none comes to does not count.
	Calls []tassadar.Call `json:"calls,omitempty"`
}

// Decision says which published cells serve a job, or why none does.
type Decision struct {
	At          int64            `json:"at"`          // instant, Unix seconds
	Publication tassadar.Uint    `json:"publication"` // number, 0 where there is none
	Log         evidence.LogHead `json:"log"`
	Served      bool             `json:"served"`
	Cells       []Served         `json:"cells"`
	Reasons     []tassadar.Code  `json:"reasons"`
	Details     []string         `json:"details"`
	Settlement  bool             `json:"settlement_eligible"`
}

// Served is a cell that serves.
type Served struct {
	tassadar.Cell
	NotAfter int64                      `json:"not_after"` // Unix seconds
	Versions []evidence.MeasuredVersion `json:"versions"`
	Marks    []string                   `json:"marks"`
}

// Route asks which published cell serves a job. That none does is no error.
func (c *Client) Route(ctx context.Context, job *Job) (*Decision, error) {
	var d Decision
	return &d, c.ask(ctx, http.MethodPost, "/v1/route", job, &d)
}

// Execution is a program to be executed by the server.
type Execution struct {
	Profile      string          `json:"profile"`
	Toolchain    string          `json:"toolchain"`
	Backend      string          `json:"backend,omitempty"`
	Compilers    []string        `json:"compilers,omitempty"`
	Module       []byte          `json:"module"`
	Calls        []tassadar.Call `json:"calls"`
	Input        tassadar.Bytes  `json:"input,omitempty"`
	Clock        tassadar.Uint   `json:"clock,omitzero"`
	Instructions tassadar.Uint   `json:"instructions,omitzero"`
	Nonce        tassadar.Bytes  `json:"nonce,omitempty"`
	Challenge    bool            `json:"challenge,omitempty"`
}

// Answer is what a program came to.
type Answer struct {
	Job     *evidence.Job   // as the receipt has it
	Receipt json.RawMessage // signed: tassadar verify checks it from the log
	TraceAt string          // the path of its trace, "" where none is kept
}

// Execute has the server execute a program, and checks that a live worker of the trust signed
// what came of it, for this very module, these calls and this nonce. That a published cell
// served it the log shows ([appraise.CheckJob], tassadar verify FILE). The error is an
// [Error] where it was refused, and evidence_unverifiable or signer_untrusted where the answer
// is not to be relied on.
func (c *Client) Execute(ctx context.Context, x *Execution, trust *tassadar.Trust) (*Answer, error) {
	var said struct {
		Receipt json.RawMessage `json:"receipt"`
		TraceAt string          `json:"trace_at"`
	}
	if err := c.ask(ctx, http.MethodPost, "/v1/executions", x, &said); err != nil {
		return nil, err
	}
	job, _, err := evidence.OpenJob(said.Receipt, trust)
	if err != nil {
		return nil, err
	}
	asked := evidence.Job{Module: tassadar.DigestBytes(x.Module), Calls: x.Calls, Input: x.Input, Clock: x.Clock, Nonce: x.Nonce}
	answered := evidence.Job{Module: job.Module, Calls: job.Calls, Input: job.Input, Clock: job.Clock, Nonce: job.Nonce}
	if tassadar.DigestOf(asked) != tassadar.DigestOf(answered) || job.Cell.Profile != x.Profile || x.Backend != "" && job.Cell.Backend != x.Backend {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "the receipt is of another job: module %s under %s on %s, nonce %x", job.Module.Short(), job.Cell.Profile, job.Cell.Backend, []byte(job.Nonce))
	}
	return &Answer{job, said.Receipt, said.TraceAt}, nil
}

// Trace reads a trace that an execution with Challenge kept, as text: tassadar vm verify MODULE
// TRACE has every token of it predicted again.
func (c *Client) Trace(ctx context.Context, at string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+at, nil)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.BadUse, "%w", err)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "the trace: %w", err)
	case resp.StatusCode != http.StatusOK || len(data) > maxAnswer:
		return nil, tassadar.Errorf(tassadar.TraceUnavailable, "%s%s: %s, %d bytes", c.base, at, resp.Status, len(data))
	}
	return data, nil
}

package client

import (
	"context"
	"encoding/json"
	"net/http"

	"tassadar"
)

// Submitted is what became of what was handed in.
type Submitted struct {
	Kind     string `json:"kind"`     // of the record, or of the file
	Logged   bool   `json:"logged"`   // the log was added to: what it has already is no error
	Accepted int    `json:"accepted"` // receipts
	There    int    `json:"there"`    // receipts that the log had
	Refused  []struct {
		Code   tassadar.Code `json:"code"`
		Detail string        `json:"detail"`
	} `json:"refused"` // receipts
	Waits string `json:"waits"` // key of a request to be trusted, which an operator may approve
}

// Submit has the log take in what was signed elsewhere, as tassadar import, trust add and trust
// approve take it: a decision with enough signatures, a request to be trusted, a drill, a file
// of receipts, what a challenge found. It needs a token, [Client.With], of scope submit.
func (c *Client) Submit(ctx context.Context, signed []byte) (*Submitted, error) {
	var out Submitted
	return &out, c.ask(ctx, http.MethodPost, "/v1/records", json.RawMessage(signed), &out)
}

// Order asks for measurements of a worker.
type Order struct {
	Worker   string `json:"worker"`             // key id of an approved worker, or its beginning
	Machine  string `json:"machine"`            // its class
	Only     string `json:"only,omitempty"`     // cells that match; all where empty
	Full     bool   `json:"full,omitempty"`     // the cases marked full too
	Days     int    `json:"days,omitempty"`     // until the deadline; 0 is 7
	Expiring int64  `json:"expiring,omitempty"` // only what lapses within so many seconds
}

// Assign has the server's dispatcher order measurements, and returns how many, with the file
// that tassadar run --assignment measures by; nil where all is fresh. It needs a token of scope
// dispatch.
func (c *Client) Assign(ctx context.Context, order *Order) (assignments int, file []byte, err error) {
	var out struct {
		Assignments int             `json:"assignments"`
		File        json.RawMessage `json:"file"`
	}
	err = c.ask(ctx, http.MethodPost, "/v1/assignments", order, &out)
	return out.Assignments, out.File, err
}

// Publish has the server's dispatcher sign and log the next publication, for some hours, and
// returns its record, which tassadar verify checks. It needs a token of scope dispatch.
func (c *Client) Publish(ctx context.Context, hours int) (record []byte, err error) {
	var out struct {
		Record json.RawMessage `json:"record"`
	}
	err = c.ask(ctx, http.MethodPost, "/v1/publications", map[string]int{"hours": hours}, &out)
	return out.Record, err
}

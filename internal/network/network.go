// Package network is how assignments and receipts travel between a server and its
// workers: over NATS with JetStream, as the very bytes of the files of package dispatch.
//
// Start with [Dial], by which a worker connects, and [Worker.Serve], which asks for work,
// hands on what came and brings receipts back. Package desk is the other end, package
// broker the NATS server that is part of the program, package account the account on a
// cluster that others run, package roster who may connect.
//
// Every worker has subjects of its own, by its key's id. It publishes on those it writes,
// listens on those it reads, and has no other: the server of package broker lets it, or a
// cluster by the credential of package account.
//
//	tassadar.ask.ID          what it has and asks for; answered on its inbox
//	tassadar.progress.ID     what it is at
//	tassadar.receipts.ID     receipts, kept by the stream of receipts until they are logged
//	tassadar.delivery.ID     where the stream of assignments delivers what is for it
//	tassadar.enrol.TOKEN     a request to be trusted, by whoever holds a token
//
// Delivery is at least once, and nothing rests on it being once: an assignment that is
// answered is not measured again, a receipt that is logged is not logged again, and a worker
// forgets a receipt when a dispatcher's signature says that the log has it.
package network

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/plan"
)

// Protocol is the version of what is said over the network. A server talks to workers of
// this one.
const Protocol = 1

// The streams, and the subjects that they keep.
const (
	AssignmentsStream = "TASSADAR_ASSIGNMENTS"
	ReceiptsStream    = "TASSADAR_RECEIPTS"
	assignments       = "tassadar.assignments."
	receipts          = "tassadar.receipts."
	delivery          = "tassadar.delivery."
	ask               = "tassadar.ask."
	progress          = "tassadar.progress."
	enrol             = "tassadar.enrol."
	inbox             = "_INBOX."
)

// Subjects that a server listens on, of all workers and tokens.
const (
	AllAsks        = ask + "*"
	AllProgress    = progress + "*"
	AllEnrolments  = enrol + "*"
	AllReceipts    = receipts + "*"
	AllAssignments = assignments + "*"
)

// Subjects of one worker by its key's id, or of a token by [Token.ID].
func AssignmentsOf(worker string) string { return assignments + worker }
func DeliveryOf(worker string) string    { return delivery + worker }
func AskOf(worker string) string         { return ask + worker }
func ProgressOf(worker string) string    { return progress + worker }
func ReceiptsOf(worker string) string    { return receipts + worker }
func EnrolOf(token string) string        { return enrol + token }
func InboxOf(id string) string           { return inbox + id }

// Owner is whose subject it is: what stands behind its last dot.
func Owner(subject string) string {
	for i := len(subject) - 1; i >= 0; i-- {
		if subject[i] == '.' {
			return subject[i+1:]
		}
	}
	return ""
}

// MayPublish and MayListen are the subjects of a worker, and there are no others.
func MayPublish(worker string) []string {
	own := AssignmentsStream + "." + worker + ".>"
	// Of acknowledgements there are two forms, the second with domain and account.
	return []string{AskOf(worker), ProgressOf(worker), ReceiptsOf(worker), "$JS.ACK." + own, "$JS.ACK.*.*." + own}
}

// MayListen is what [MayPublish] is for listening.
func MayListen(worker string) []string {
	return []string{DeliveryOf(worker), InboxOf(worker) + ".>"}
}

// Ask is what a worker says of itself when it asks for work.
type Ask struct {
	Protocol int    `json:"protocol"`
	Version  string `json:"version"` // of the program
	At       int64  `json:"at"`      // by the worker's clock, Unix seconds
	// Session is of one process, which takes what was assigned for its own questions and no
	// other: what a process before it was sent the log knows better by now.
	Session string           `json:"session"`
	Machine evidence.Machine `json:"machine"`
	// Backends are the engines that are there, as they were probed, of those that the server
	// last said the policy asks for: none in the first question.
	Backends []plan.Backend `json:"backends"`
	// Toolchains are the families of compilers that are there.
	Toolchains []string `json:"toolchains"`
	Full       bool     `json:"full,omitempty"` // the cases marked full too
	// Declined are open assignments that this worker cannot measure.
	Declined []tassadar.Digest `json:"declined,omitempty"`
	// Until is when the credential ends by which a cluster lets the worker in, Unix seconds; 0
	// where it has none.
	Until int64 `json:"until,omitempty"`
}

// Answer answers an [Ask] or an enrolment. With a code nothing is assigned.
type Answer struct {
	Code    tassadar.Code `json:"code,omitempty"`
	Message string        `json:"message,omitempty"`
	Next    string        `json:"next,omitempty"`
	At      int64         `json:"at"` // by the server's clock
	// Assigned is how many assignments are on their way.
	Assigned int `json:"assigned"`
	// Wait is after how many seconds to ask again where nothing is.
	Wait int64 `json:"wait"`
	// Backends and Toolchains are what the policy in force asks for on the worker's class: it
	// need not look for others.
	Backends   []string `json:"backends,omitempty"`
	Toolchains []string `json:"toolchains,omitempty"`
	// Trust is that of the log, in the answer to an enrolment.
	Trust *tassadar.Trust `json:"trust,omitempty"`
	// Credential is what a cluster that others run knows the worker by from now on, "" where it
	// has one that is good for long enough.
	Credential string `json:"credential,omitempty"`
}

// Err is the refusal that an answer carries, nil for none.
func (a *Answer) Err() error {
	if a.Code == "" {
		return nil
	}
	err := tassadar.Errorf(a.Code, "%s", tassadar.PrintableLines(a.Message))
	if a.Next != "" {
		return tassadar.WithNext(err, tassadar.PrintableLines(a.Next))
	}
	return err
}

// Refusal is an answer that carries an error.
func Refusal(err error, now int64) *Answer {
	code := tassadar.CodeOf(err)
	if code == "" {
		code = tassadar.DataUnavailable
	}
	return &Answer{Code: code, Message: tassadar.Message(err), Next: tassadar.NextOf(err), At: now}
}

// Progress is a line about what a worker is at.
type Progress struct {
	Cell *tassadar.Cell `json:"cell,omitempty"` // that it measures; nil when it is at none
	Beat bool           `json:"beat,omitempty"` // it is there, and nothing else changed
	// Declined says that an assignment cannot be measured there, and why.
	Declined string        `json:"declined,omitempty"`
	Code     tassadar.Code `json:"code,omitempty"`
}

// Times that both ends keep to.
const (
	// Silence is for how long a worker that is there says nothing at most.
	Silence = 90 * time.Second
	// AckWait is when what a worker was given and says nothing of is delivered again.
	AckWait = 30 * time.Second
	// heartbeat is how often it says that it still works on it.
	heartbeat = 10 * time.Second
)

// encode is a message's JSON.
func encode(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("network: %T has no JSON: %v", v, err)) // a type of this package
	}
	return data
}

// Respond answers a request on the inbox of whoever owns its subject, and nowhere else.
func Respond(conn *nats.Conn, m *nats.Msg, a *Answer) error {
	if err := onOwnInbox(m); err != nil {
		return err
	}
	return conn.Publish(m.Reply, encode(a))
}

// onOwnInbox refuses to answer elsewhere than who asks may read.
func onOwnInbox(m *nats.Msg) error {
	own := InboxOf(Owner(m.Subject)) + "."
	if len(m.Reply) <= len(own) || m.Reply[:len(own)] != own {
		return tassadar.Errorf(tassadar.Unauthorized, "%.12s wants its answer on %q", Owner(m.Subject), tassadar.Printable(m.Reply))
	}
	return nil
}

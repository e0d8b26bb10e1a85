// Package lab is a log in memory with its operator, dispatcher and one worker,
// and a policy of one case, "add" of 2 and 3, on the backend family "fake" and
// the machine class [Class]: what tests of the way from a plan to a publication
// start from.
//
// Start with [New].
package lab

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"path/filepath"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/dispatch"
	"tassadar/internal/operator"
	"tassadar/internal/policy"
	"tassadar/internal/testing/fake"
	"tassadar/internal/worker"
)

// module is (module (func (export "add") (param i32 i32) (result i32)
// (i32.add (local.get 0) (local.get 1)))).
var module = []byte("\x00asm\x01\x00\x00\x00" +
	"\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f" + // types
	"\x03\x02\x01\x00" + // functions
	"\x07\x07\x01\x03add\x00\x00" + // exports
	"\x0a\x09\x01\x07\x00\x20\x00\x20\x01\x6a\x0b") // code

// Class is the machine class that the policy declares, and Start the instant at
// which a lab begins, Unix seconds.
const (
	Class = "linux/amd64/v3"
	Start = 1_800_000_000
)

// Cell is the one that the policy declares.
var Cell = tassadar.Cell{Profile: "own.adder.v1", Backend: "fake", Toolchain: tassadar.ToolchainSupplied, Machine: Class}

// Lab is a log and those who sign in it.
type Lab struct {
	T          testing.TB
	Now        int64 // the clock of all
	Log        *operator.Memory
	Bundle     *policy.Bundle
	Trust      tassadar.Trust
	Operator   *operator.Operator
	WorkerKey  *evidence.Signer
	Dispatcher *evidence.Signer
	Machine    evidence.Machine
	Backend    *fake.Backend // of the family "fake", and adds
}

// New returns a lab whose log holds a trust and the policy.
func New(t testing.TB) *Lab { return Edited(t, nil) }

// Edited is [New] with another policy: what an edit, which may be nil, makes of the lab's.
func Edited(t testing.TB, edit func(*policy.Bundle)) *Lab {
	t.Helper()
	l := &Lab{T: t, Now: Start, WorkerKey: Signer(t, "worker"), Dispatcher: Signer(t, "dispatcher"), Backend: fake.New("fake")}
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) { return Add(inv), nil }
	l.Machine = evidence.Machine{Class: Class, OS: "linux", Arch: "amd64", Level: "v3", Host: tassadar.DigestBytes([]byte("host")).Hex()}
	dir := Policy(t, "adder")
	var err error
	l.Bundle, err = policy.Load(dir)
	l.must(err)
	if edit != nil {
		edit(l.Bundle)
	}
	seed := sha256.Sum256([]byte("log"))
	key, err := evidence.NewLogKey("test.invalid/log", ed25519.NewKeyFromSeed(seed[:]))
	l.must(err)
	l.Log = operator.NewMemory(key)
	op := Signer(t, "operator")
	w := l.WorkerKey.Key(tassadar.RoleWorker)
	w.Host = l.Machine.Host
	first := tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{op.Key(tassadar.RoleOperator), l.Dispatcher.Key(tassadar.RoleDispatcher), key.Key()}}
	l.Trust, err = operator.Approve(&first, w, 0)
	l.must(err)
	l.Operator, err = operator.New(l.Log, operator.Keys{Operator: op, Dispatcher: l.Dispatcher}, l.Trust, func() int64 { return l.Now })
	l.must(err)
	l.SetTrust(l.Trust)
	l.must(l.Operator.SetPolicy(t.Context(), l.Bundle.Policy))
	return l
}

// Policy writes a lab's policy into a folder of the test's: that of the lab is of the name
// "adder", others are other policies with its case.
func Policy(t testing.TB, name string) (dir string) {
	t.Helper()
	l := &Lab{T: t}
	own := &policy.OwnModule{Name: name, Module: module, Class: Class, Backends: []string{"fake"}, Cases: []tassadar.Case{{ID: "own",
		Calls:  []tassadar.Call{{Export: "add", Args: []tassadar.Arg{l.arg("i32:2"), l.arg("i32:3")}}},
		Expect: tassadar.Result{{Results: []tassadar.Value{{Type: tassadar.I32, Bits: 5}}}}}}}
	dir = filepath.Join(t.TempDir(), "policy")
	l.must(own.Write(dir))
	return dir
}

// Worker returns the lab's worker, which measures on the lab's backend.
func (l *Lab) Worker() *worker.Worker {
	return &worker.Worker{
		Signer: l.WorkerKey, Machine: l.Machine, Program: evidence.Program{Version: "test", Digest: tassadar.DigestBytes(nil), Go: "go"},
		Backends: []backend.Backend{l.Backend}, Now: func() int64 { return l.Now },
		Modules: func(_ context.Context, m tassadar.Module) (worker.Built, error) {
			return worker.Built{Bytes: l.Bundle.Modules[m.Digest], Record: m.Build, Prebuilt: true}, nil
		},
	}
}

// Measure measures assignments by a worker of the lab.
func (l *Lab) Measure() dispatch.Measure {
	w := l.Worker()
	return func(ctx context.Context, a dispatch.Assigned) ([]byte, error) {
		return w.Measure(ctx, worker.Assignment{Digest: a.Digest, Body: a.Body, Nonce: a.Nonce, Profile: l.Profile(), RefusalModules: l.Bundle.Modules})
	}
}

// Measured assigns the cell, measures it and logs the receipt.
func (l *Lab) Measured() *Lab {
	l.T.Helper()
	l.must(dispatch.Local(l.T.Context(), l.Operator, l.WorkerKey.Key(tassadar.RoleWorker), []tassadar.Cell{Cell}, false, nil, nil, l.Measure(), Deaf{}))
	return l
}

// Deaf hears of what is measured, and says nothing.
type Deaf struct{}

func (Deaf) Begin(tassadar.Cell)   {}
func (Deaf) End(*evidence.Receipt) {}

// SetTrust puts a trust into force, which the operator alone may change.
func (l *Lab) SetTrust(trust tassadar.Trust) {
	l.T.Helper()
	record, _, err := l.Operator.ProposeTrust(trust)
	l.must(err)
	l.must(l.Operator.SetTrust(l.T.Context(), record))
}

// Profile is the one that the policy declares.
func (l *Lab) Profile() *tassadar.Profile {
	p, ok := l.Bundle.Policy.Profile(Cell.Profile)
	if !ok {
		l.T.Fatal("the policy has no profile")
	}
	return p
}

// Receipt opens a receipt.
func (l *Lab) Receipt(record []byte) *evidence.Receipt {
	l.T.Helper()
	opened, err := evidence.Open(record, l.Trust.Keys)
	l.must(err)
	if !opened.SignedBy(l.WorkerKey.ID()) {
		l.T.Fatal("the receipt is not signed by the worker")
	}
	var rc evidence.Receipt
	l.must(opened.As(evidence.KindReceipt, &rc))
	return &rc
}

// Add answers calls of "add" with the sum of their arguments, others with zeros,
// and counts four instructions.
func Add(inv backend.Invocation) backend.Answer {
	out := fake.Zeros(inv)
	for i, c := range inv.Calls {
		if c.Export == "add" {
			out.Result[i].Results[0].Bits = uint64(uint32(c.Args[0].Bits + c.Args[1].Bits))
		}
	}
	if inv.Counter != "" {
		out.Counter = 4
	}
	return out
}

// Signer makes the same key of a name every time.
func Signer(t testing.TB, name string) *evidence.Signer {
	t.Helper()
	seed := sha256.Sum256([]byte(name))
	s, err := evidence.NewSigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (l *Lab) arg(s string) tassadar.Arg {
	a, err := tassadar.ParseArg(s)
	l.must(err)
	return a
}

func (l *Lab) must(err error) {
	l.T.Helper()
	if err != nil {
		l.T.Fatal(err)
	}
}

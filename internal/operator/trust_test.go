package operator_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/operator"
)

func trustOf(keys ...tassadar.Key) *tassadar.Trust {
	return &tassadar.Trust{Governance: tassadar.Governance{Threshold: 1, Witnesses: 2}, Keys: keys}
}

var (
	op  = tassadar.Key{ID: "b0", Role: tassadar.RoleOperator, Label: "one"}
	hub = tassadar.Key{ID: "c0", Role: tassadar.RoleLog}
	wrk = tassadar.Key{ID: "d0", Role: tassadar.RoleWorker, Revoked: 5}
)

// ids are the keys in order, the revoked ones with their instant.
func ids(t tassadar.Trust) string {
	var out []string
	for _, k := range t.Keys {
		out = append(out, k.ID)
		if k.Revoked != 0 {
			out[len(out)-1] += "!"
		}
	}
	return strings.Join(out, " ")
}

func TestApprove(t *testing.T) {
	was := trustOf(op, hub)
	got, err := operator.Approve(was, tassadar.Key{ID: "a1"}, 0)
	if err != nil || ids(got) != "a1 b0 c0" || got.Governance != was.Governance || ids(*was) != "b0 c0" {
		t.Errorf("%v, %v, and before %v", got, err, was)
	}
	if got, err := operator.Approve(was, tassadar.Key{ID: "z"}, 2); err != nil || got.Governance.Threshold != 2 || was.Governance.Threshold != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := operator.Approve(was, op, 0); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a key twice: %v", err)
	}
	for _, k := range []tassadar.Key{{ID: "d0", Role: tassadar.RoleWorker, Host: "x", Revoked: 5}, {ID: "d0", Role: tassadar.RoleWorker, Host: "x", RetiredFrom: 5}} {
		want := tassadar.KeyRetired
		if k.Revoked != 0 {
			want = tassadar.KeyRevoked
		}
		if _, err := operator.Approve(trustOf(op, hub, k), tassadar.Key{ID: "d0", Role: tassadar.RoleWorker, Host: "y"}, 0); tassadar.CodeOf(err) != want {
			t.Errorf("a key that has ended: %v", err)
		}
	}
}

func TestRevoke(t *testing.T) {
	was := trustOf(op, tassadar.Key{ID: "b1", Role: tassadar.RoleOperator}, hub, wrk)
	for prefix, says := range map[string]string{
		"b": "more than one key", "x": "no unrevoked key", "d": "no unrevoked key", "c": "the log key", "b0": "its own key", "": "more than one key",
	} {
		if id, err := operator.Revocable(was, prefix, "b0"); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %s, %v", prefix, id, err)
		}
	}
	id, err := operator.Revocable(was, "b1", "b0")
	if err != nil || id != "b1" {
		t.Fatalf("%s, %v", id, err)
	}
	if got := operator.Revoke(was, id, 9); ids(got) != "b0 b1! c0 d0!" || got.Keys[1].Revoked != 9 || got.Keys[3].Revoked != 5 || was.Keys[1].Revoked != 0 {
		t.Errorf("%v, and before %v", got, was)
	}
}

func TestReplace(t *testing.T) {
	same := op
	same.Role = tassadar.RoleDispatcher // one key may have two roles
	was := trustOf(op, same, hub)
	got := operator.Replace(was, op.ID, tassadar.Key{ID: "a9", Role: tassadar.RoleOperator}, 0)
	if ids(got) != "a9 b0! b0 c0" || got.Keys[0].Label != "one" || got.Keys[1].Revoked != 1 || was.Keys[0].Revoked != 0 {
		t.Errorf("%v, and before %v", got, was)
	}
}

func TestAddWitness(t *testing.T) {
	got, err := operator.AddWitness(trustOf(op), "w+1+x", "https://w.invalid/", "name", -1)
	id := tassadar.DigestBytes([]byte("w+1+x")).Hex()
	k, ok := got.Key(id)
	if err != nil || !ok || k.Role != tassadar.RoleWitness || k.URL != "https://w.invalid" || k.Label != "name" || got.Governance.Witnesses != 2 {
		t.Errorf("%+v, %v", got, err)
	}
	if none, err := operator.AddWitness(trustOf(op), "foo", "https://w.invalid", "", 1); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), "foo") {
		t.Errorf("no verifier string: %v, %v", none, err)
	}
	if again, err := operator.AddWitness(&got, "w+1+x", "https://w.invalid", "", 1); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("twice: %v, %v", again, err)
	}
	if got, err := operator.AddWitness(&tassadar.Trust{}, "w+1+x", "u", "", -1); err != nil || got.Governance.Witnesses != 1 {
		t.Errorf("the first witness: %+v, %v", got, err)
	}
	if got, err := operator.AddWitness(trustOf(op), "w+1+x", "u", "", 0); err != nil || got.Governance.Witnesses != 0 {
		t.Errorf("a quorum of none: %+v, %v", got, err)
	}
}

// TestQuorum: how many witnesses must cosign can be lowered when one is gone for ever; none
// is revoked that has to cosign, and the error says what to type instead.
func TestQuorum(t *testing.T) {
	witness := func(id string) tassadar.Key { return tassadar.Key{ID: id, Role: tassadar.RoleWitness, Public: id} }
	was := trustOf(op, witness("e0"), witness("e1"), tassadar.Key{ID: "e2", Role: tassadar.RoleWitness, Revoked: 3})
	if _, err := operator.Revocable(was, "e0", op.ID); tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(tassadar.NextOf(err), "tassadar trust witness --quorum 1 ") {
		t.Errorf("both must cosign: %v, next %q", err, tassadar.NextOf(err))
	}
	for _, n := range []int{2, 3} {
		if _, err := operator.SetQuorum(was, n); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("a quorum of %d where 2 of 2 must cosign: %v", n, err)
		}
	}
	got, err := operator.SetQuorum(was, 1)
	if err != nil || got.Governance.Witnesses != 1 || ids(got) != ids(*was) || was.Governance.Witnesses != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	if id, err := operator.Revocable(&got, "e0", op.ID); err != nil || id != "e0" {
		t.Errorf("one of two must cosign: %q, %v", id, err)
	}
}

func TestUnanimous(t *testing.T) {
	second, gone := tassadar.Key{ID: "b1", Role: tassadar.RoleOperator}, tassadar.Key{ID: "b2", Role: tassadar.RoleOperator, Revoked: 1}
	for _, c := range []struct{ threshold, want int }{{1, 0}, {2, 2}} {
		trust := trustOf(op, second, gone, wrk)
		trust.Governance.Threshold = c.threshold
		if got := operator.Unanimous(trust); got != c.want {
			t.Errorf("%d of two decide: %d", c.threshold, got)
		}
	}
	if operator.Unanimous(trustOf(op)) != 0 {
		t.Error("one operator alone is warned about")
	}
}

func TestFind(t *testing.T) {
	b := newBench(t, 1, 1)
	v := b.op.Verified()
	id := b.worker.ID()
	if got, err := operator.FindKey(v, id[:12]); got != id || err != nil {
		t.Errorf("%s, %v", got, err)
	}
	for _, prefix := range []string{"", "no such"} {
		if got, err := operator.FindKey(v, prefix); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %s, %v", prefix, got, err)
		}
	}
	if _, err := operator.FindKey(nil, id); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("in an empty log: %v", err)
	}
	if _, err := operator.FindReceipt(v, ""); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a receipt where there is none: %v", err)
	}
	any := cell
	any.Backend, any.Machine = "*", "*"
	misspelt := any
	misspelt.Profile = "t.v2"
	if err := operator.CheckDeclared(v, any); err != nil {
		t.Error(err)
	}
	if err := operator.CheckDeclared(v, misspelt); tassadar.CodeOf(err) != tassadar.OutsideEnvelope {
		t.Errorf("a misspelt cell: %v", err)
	}
	if err := operator.CheckDeclared(nil, misspelt); err != nil {
		t.Errorf("an empty log declares nothing: %v", err)
	}
	same, changed := policy(), titled("new")
	if err := operator.CheckChanged(v, &changed, "t.v1"); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{"no such": operator.CheckChanged(v, &changed, "none"), "as it was": operator.CheckChanged(v, &same, "t.v1")} {
		if tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := operator.CheckChanged(nil, &same, "t.v1"); err != nil {
		t.Errorf("an empty log has no policy: %v", err)
	}
}

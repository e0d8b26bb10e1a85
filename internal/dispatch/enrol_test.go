package dispatch_test

import (
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/dispatch"
)

// TestFindWaiting: the one request whose key begins so; of others it is said why there is
// none, and what to do.
func TestFindWaiting(t *testing.T) {
	trust := &tassadar.Trust{Keys: []tassadar.Key{{ID: "cc11", Role: tassadar.RoleWorker}, {ID: "dd11", Role: tassadar.RoleOperator, Revoked: 5}}}
	waiting := []string{"aa11", "aa22", "bb11"}
	for _, c := range []struct {
		ids          []string
		begins, want string
		says, next   string
	}{
		{waiting, "b", "bb11", "", ""},
		{waiting, "aa22", "aa22", "", ""},
		{waiting, "aa", "", `2 waiting requests begin with "aa"`, "Give more of the key's id"},
		{waiting, "cc", "", "worker key cc11 is trusted already, and no request of it waits", "There is nothing to approve"},
		{waiting, "dd", "", "operator key dd11 is revoked, and no request of it waits", "There is nothing to approve"},
		{waiting, "ee", "", `"ee" is no file, and no request of a key that begins so waits`, "3 requests wait: tassadar trust list"},
		{nil, "", "", `"" is no file`, "tassadar trust add FILE"},
	} {
		got, err := dispatch.FindWaiting(c.ids, c.begins, trust)
		if got != c.want || (err == nil) != (c.says == "") {
			t.Errorf("%q: %q, %v", c.begins, got, err)
		}
		if err != nil && (tassadar.CodeOf(err) != tassadar.BadUse || !strings.Contains(err.Error(), c.says) || !strings.Contains(tassadar.NextOf(err), c.next)) {
			t.Errorf("%q: %v, next %s", c.begins, err, tassadar.NextOf(err))
		}
	}
}

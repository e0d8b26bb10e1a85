package web

import (
	"testing"

	"tassadar"
)

// TestLogKey: the log's key is the one that is not revoked.
func TestLogKey(t *testing.T) {
	trust := &tassadar.Trust{Keys: []tassadar.Key{
		{Role: tassadar.RoleOperator, Public: "operator"}, {Role: tassadar.RoleLog, Public: "before", Revoked: 5}, {Role: tassadar.RoleLog, Public: "log"}, {Role: tassadar.RoleLog, Public: "later", Revoked: 7}}}
	if got := logKey(trust); got != "log" {
		t.Errorf("%q", got)
	}
	if got := logKey(&tassadar.Trust{}); got != "" {
		t.Errorf("without one: %q", got)
	}
}

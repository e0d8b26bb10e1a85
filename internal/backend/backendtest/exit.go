package backendtest

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// exit: tassadar.exit ends an invocation from wherever it is called, and
// tassadar.error keeps its bytes apart from the output.
func (x *suite) exit(t *testing.T) {
	host := &invocation.Host{Output: 4}
	exit := func(code string) invocation.Call { return call("exit", "i32:"+code, "") }
	for _, c := range []struct {
		name, module string
		links        []invocation.Link
		calls        []invocation.Call
		want         string
	}{
		{"exit", "host_exit", nil, []invocation.Call{exit("3")}, "exit:3"},
		{"no further call", "host_exit", nil, []invocation.Call{call("answer", "", "i32"), exit("3"), call("answer", "", "i32")}, "i32:42; exit:3"},
		{"all bits", "host_exit", nil, []invocation.Call{exit("4294967295")}, "exit:-1"},
		{"least", "host_exit", nil, []invocation.Call{exit("-2147483648")}, "exit:-2147483648"},
		{"0 is a return", "host_exit", nil, []invocation.Call{exit("0"), call("answer", "", "i32")}, ""},
		{"no results", "host_exit", nil, []invocation.Call{call("exit_of_results", "i32:7", "i32 i64")}, "exit:7"},
		{"nested", "host_exit", nil, []invocation.Call{call("nested", "i32:1000 i32:9", "i32")}, "exit:9"},
		{"by a table", "host_exit", nil, []invocation.Call{call("indirect", "i32:6", "")}, "exit:6"},
		{"after output", "host_exit", nil, []invocation.Call{call("error", "i32:1", ""), call("output_error_exit", "i32:5", "")}, "errors:01; written:6f errors:65 exit:5"},
		{"errors", "host_exit", nil, []invocation.Call{call("error", "i32:256", ""), call("answer", "", "i32"), call("error", "i32:-1", "")}, "errors:00; i32:42; errors:ff"},
		{"errors before a trap", "host_exit", nil, []invocation.Call{call("error_trap", "i32:7", "")}, "errors:07 trap:unreachable"},
		{"start", "host_start_exit", nil, []invocation.Call{call("f", "", "")}, "written:03 errors:04 exit:11"},
		{"start of a link", "host_exit", []invocation.Link{link(t, "a", "host_start_exit")}, []invocation.Call{exit("1")}, "written:03 errors:04 exit:11"},
		{"start of an attempt", "host_exit", []invocation.Link{attempt(t, "a", "host_start_exit"), link(t, "b", "host_start")}, []invocation.Call{exit("1")},
			"written:03 errors:04 exit:11"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := x.Capabilities().Lacking(x.Family(), []backend.Capability{backend.LinkedModules}); err != nil && c.links != nil {
				t.Skip(err)
			}
			for range 2 {
				answer := x.invoke(t, backend.Invocation{Module: module(t, c.module), Links: c.links, Host: host, Calls: c.calls})
				if got := show(answer.Result); got != c.want || answer.Refusal != nil {
					t.Errorf("got %s, %v, want %s", got, answer.Refusal, c.want)
				}
				if len(answer.Result) == 0 {
					t.Error("no entry")
				}
			}
		})
	}
	// Both count towards one limit.
	answer := x.invoke(t, backend.Invocation{Module: module(t, "host_exit"), Host: &invocation.Host{Output: 1}, Calls: []invocation.Call{call("output_error_exit", "i32:5", "")}})
	x.wantRefusal(t, answer, tassadar.OutputLimitExceeded, tassadar.ByLimit)
	// The counter of what exits is read.
	counted, err := wasm.Instrument(module(t, "host_exit"), 1000)
	if err != nil {
		t.Fatal(err)
	}
	answer = x.invoke(t, backend.Invocation{Module: counted, Host: host, Counter: wasm.CounterExport, Calls: []invocation.Call{exit("2")}})
	if got := show(answer.Result); got != "exit:2" || answer.Counter != 2 {
		t.Errorf("counted: %s after %d instructions", got, answer.Counter)
	}
}

package javascript

import (
	"testing"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
)

// What the replies of the tests answer: two calls, one of them with a buffer.
func asked() backend.Invocation {
	return backend.Invocation{Calls: []invocation.Call{
		{Export: "a", Results: []tassadar.ValueType{tassadar.I32, tassadar.F64}, Reads: []invocation.Read{{Addr: 0, Size: 3}}},
		{Export: "b"},
	}}
}

const good = `{"id":1,"calls":[{"results":["-1","9221120237041090561"],"reads":["AQID"]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"12","counter":"18446744073709551615"}`

var bad = map[string]string{
	"empty":             ``,
	"cut":               good[:len(good)-1],
	"unknown key":       `{"id":1,"calls":[],"tiers":[],"ns":"0","counter":"0","verdict":"green"}`,
	"two values":        good + good,
	"too few calls":     `{"id":1,"calls":[],"tiers":[],"ns":"0","counter":"0"}`,
	"call without tier": `{"id":1,"calls":[{"results":["1","1"],"reads":["AQID"]},{"results":[],"reads":[]}],"tiers":["liftoff"],"ns":"0","counter":"0"}`,
	"too many tiers":    `{"id":1,"calls":[],"tiers":["liftoff","liftoff","liftoff"],"ns":"0","counter":"0","stop":{"stage":"abi","name":"","message":""}}`,
	"tier":              `{"id":1,"calls":[],"tiers":["LIFTOFF"],"ns":"0","counter":"0","stop":{"stage":"abi","name":"","message":""}}`,
	"i32 too large":     `{"id":1,"calls":[{"results":["2147483648","0"],"reads":["AQID"]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"a float":           `{"id":1,"calls":[{"results":["1.5","0"],"reads":["AQID"]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"buffer too short":  `{"id":1,"calls":[{"results":["1","0"],"reads":["AQI="]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"no base64":         `{"id":1,"calls":[{"results":["1","0"],"reads":["*"]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"after a trap":      `{"id":1,"calls":[{"trap":{"name":"RuntimeError","message":"unreachable"}},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"unknown exception": `{"id":1,"calls":[{"trap":{"name":"TypeError","message":"unreachable"}}],"tiers":["liftoff"],"ns":"0","counter":"0"}`,
	"negative time":     `{"id":1,"calls":[{"trap":{"name":"RuntimeError","message":"unreachable"}}],"tiers":["liftoff"],"ns":"-1","counter":"0"}`,
	"negative counter":  `{"id":1,"calls":[{"trap":{"name":"RuntimeError","message":"unreachable"}}],"tiers":["liftoff"],"ns":"1","counter":"-1"}`,
	"allocator unasked": `{"id":1,"calls":[],"tiers":[],"ns":"0","counter":"0","stop":{"stage":"space","name":"0","message":"0 65536"}}`,
	"returned unasked":  `{"id":1,"calls":[{"results":["1","0"],"reads":["AQID"],"returned":{"memory":"1","data":""}},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"exit, and another": `{"id":1,"exited":true,"calls":[{"results":["1","1"],"reads":["AQID"],"exit":1},{"results":[],"reads":[],"exit":1}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"exit with results": `{"id":1,"exited":true,"calls":[{"results":["1","1"],"reads":["AQID"],"exit":1}],"tiers":["liftoff"],"ns":"0","counter":"0"}`,
	"exit by a trap":    `{"id":1,"exited":true,"calls":[{"exit":1,"trap":{"name":"RuntimeError","message":"unreachable"}}],"tiers":["liftoff"],"ns":"0","counter":"0"}`,
	"exit of no call":   `{"id":1,"exited":true,"calls":[],"tiers":[],"ns":"0","counter":"0"}`,
	"code, no exit":     `{"id":1,"calls":[{"results":["1","1"],"reads":["AQID"]},{"results":[],"reads":[],"exit":1}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"code too large":    `{"id":1,"exited":true,"calls":[{"results":[],"reads":[],"exit":2147483648}],"tiers":["liftoff"],"ns":"0","counter":"0"}`,
	"ended, and a call": `{"id":1,"ended":{"results":[],"reads":[]},"calls":[{"results":["1","1"],"reads":["AQID"]},{"results":[],"reads":[]}],"tiers":["liftoff","liftoff"],"ns":"0","counter":"0"}`,
	"ended by a trap":   `{"id":1,"ended":{"trap":{"name":"RuntimeError","message":"unreachable"}},"calls":[],"tiers":[],"ns":"0","counter":"0"}`,
	"ended and stopped": `{"id":1,"ended":{},"calls":[],"tiers":[],"ns":"0","counter":"0","stop":{"stage":"output","name":"","message":""}}`,
	"unknown stage":     `{"id":1,"calls":[],"tiers":[],"ns":"0","counter":"0","stop":{"stage":"lunch","name":"CompileError","message":""}}`,
}

// tested is an engine of two tiers that traps in V8's words.
var tested = &Engine{Name: "node", Of: "V8", Prefix: "v8", Tiers: []string{"liftoff", "turbofan"},
	Features: func(int) backend.Capabilities { return nil },
	Trap: func(name, message string) (tassadar.Trap, bool) {
		return tassadar.TrapUnreachable, name == "RuntimeError" && message == "unreachable"
	}}

func read(line []byte) (backend.Answer, error) {
	rep, err := tested.decode(line, asked())
	if err != nil {
		return backend.Answer{}, err
	}
	return rep.answer(&Backend{engine: tested, major: "11", tier: "liftoff"}, asked(), 16)
}

func TestDecode(t *testing.T) {
	answer, err := read([]byte(good))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := answer.Result[0].Results[1].String(), "f64:0x7ff8000000000001"; got != want || answer.Counter != 1<<64-1 || answer.Elapsed != 12 {
		t.Errorf("got %+v", answer)
	}
	exits := `{"id":1,"exited":true,"calls":[{"results":[],"reads":[],"written":"YQ==","errors":"Yg==","exit":-7}],"tiers":["liftoff"],"ns":"0","counter":"0"}`
	if answer, err := read([]byte(exits)); err != nil || len(answer.Result) != 1 || answer.Result[0].Exit != -7 || string(answer.Result[0].Written)+string(answer.Result[0].Errors) != "ab" {
		t.Errorf("an exit: %+v, %v", answer, err)
	}
	for name, line := range bad {
		if answer, err := read([]byte(line)); err == nil {
			t.Errorf("%s: no error, %+v", name, answer)
		}
	}
}

// FuzzDecode: whatever a program answers, the answer has the shape that was asked
// for, or is an error.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(good))
	for _, line := range bad {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		rep, err := tested.decode(line, asked())
		if err != nil {
			return
		}
		answer, err := rep.answer(&Backend{engine: tested}, asked(), 16)
		if err != nil {
			return
		}
		calls := asked().Calls
		exits := rep.Exited || rep.Ended != nil
		if len(answer.Result) > len(calls) || answer.Refusal == nil && len(answer.Result) < len(calls) && answer.Result.Trap() == "" && !exits {
			t.Fatalf("%d results of %d calls: %+v", len(answer.Result), len(calls), answer)
		}
		for i, c := range answer.Result {
			if i == len(answer.Result)-1 && (c.Trap != "" || exits) {
				if len(c.Results)+len(c.Outputs) > 0 {
					t.Fatalf("call %d: %+v", i, c)
				}
				continue
			}
			if c.Exit != 0 {
				t.Fatalf("call %d: %+v", i, c)
			}
			if len(c.Results) != len(calls[i].Results) || len(c.Outputs) != len(calls[i].Reads) {
				t.Fatalf("call %d: %+v", i, c)
			}
			for j, o := range c.Outputs {
				if len(o) != int(calls[i].Reads[j].Size) {
					t.Fatalf("call %d: buffer of %d bytes", i, len(o))
				}
			}
		}
	})
}

package backendtest

import (
	"strings"
	"testing"
	"time"

	"tassadar"
	"tassadar/internal/backend"
	"tassadar/internal/invocation"
	"tassadar/wasm"
)

// link is a link to a module of testdata.
func link(t *testing.T, name, file string) invocation.Link {
	t.Helper()
	return invocation.Link{Name: name, Module: module(t, file)}
}

func attempt(t *testing.T, name, file string) invocation.Link {
	t.Helper()
	l := link(t, name, file)
	l.Attempt = true
	return l
}

func (x *suite) linked(t *testing.T) {
	state := link(t, "state", "link_state")
	g := call("g", "", "i32")
	peek := func(at string) invocation.Call { return call("peek", "i32:"+at, "i32") }
	for _, c := range []struct {
		name  string
		links []invocation.Link
		main  string
		calls []invocation.Call
		want  string
	}{
		{"shared state", []invocation.Link{state}, "link_main",
			[]invocation.Call{g, call("bump", "", "i32"), g, call("call", "i32:0", "i32")}, "i32:0; i32:1; i32:1; i32:7"},
		{"start order", []invocation.Link{state, link(t, "a", "link_start"), link(t, "b", "link_start")}, "link_main", []invocation.Call{g}, "i32:11"},
		{"bits", []invocation.Link{link(t, "state", "link_state_floats")}, "link_main_floats", []invocation.Call{call("nan", "", "f32"), call("echo", "f32:0xff800001", "f32")},
			"f32:0x7fa00001; f32:0xff800001"},
		{"trap", []invocation.Link{state}, "link_main", []invocation.Call{call("boom", "", ""), g}, "trap:unreachable"},
		{"empty entry", []invocation.Link{state}, "link_main", []invocation.Call{call("call", "i32:1", "i32")}, "trap:indirect_call"},
		// What a failed start wrote stays; its function can be called through the
		// table; nothing after the trap happened.
		{"rollback", []invocation.Link{state, attempt(t, "x", "link_fail"), attempt(t, "y", "link_segment")}, "link_main",
			[]invocation.Call{g, peek("10"), peek("11"), peek("20"), call("call", "i32:1", "i32")},
			"trap:unreachable; trap:out_of_bounds_memory_access; i32:5; i32:42; i32:43; i32:44; i32:95"},
		{"name is free again", []invocation.Link{state, attempt(t, "__proto__", "link_fail"), link(t, "__proto__", "link_start")}, "link_main2",
			[]invocation.Call{call("both", "", "i32 i32")}, "trap:unreachable; i32:51 i32:51"},
		{"attempt that works", []invocation.Link{state, attempt(t, "x", "link_start")}, "link_main", []invocation.Call{g}, "; i32:1"},
	} {
		if !x.can(c.calls...) {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			for range 2 { // fresh instances each time
				answer := x.invoke(t, backend.Invocation{Module: module(t, c.main), Links: c.links, Calls: c.calls})
				if got := show(answer.Result); got != c.want || answer.Refusal != nil {
					t.Errorf("got %s, %v, want %s", got, answer.Refusal, c.want)
				}
			}
		})
	}
	t.Run("many", func(t *testing.T) {
		links := []invocation.Link{state}
		for range 20 {
			links = append(links, attempt(t, "x", "link_start"))
		}
		answer := x.invoke(t, backend.Invocation{Module: module(t, "link_main"), Links: links, Calls: []invocation.Call{call("bump", "", "i32")}})
		// Ones appended 20 times, modulo 2^32.
		if got, want := show(answer.Result), strings.Repeat("; ", 20)+"i32:-1246989880"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	})
	// Some engines leave an element segment out that lies outside its table;
	// admission refuses such modules, so that no profile meets the difference.
	t.Run("element segment", func(t *testing.T) {
		want := "; i32:0"
		if x.Capabilities().Has(backend.ElementBounds) {
			want = "trap:indirect_call; i32:0"
		}
		answer := x.invoke(t, backend.Invocation{Module: module(t, "link_main"), Links: []invocation.Link{state, attempt(t, "x", "link_element")},
			Calls: []invocation.Call{g}})
		if got := show(answer.Result); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	})
}

func (x *suite) linkedRefusals(t *testing.T) {
	state := link(t, "state", "link_state")
	g := []invocation.Call{call("g", "", "i32")}
	large := link(t, "large", "large")
	for _, c := range []struct {
		name  string
		links []invocation.Link
		main  string
		calls []invocation.Call
		code  tassadar.Code
		by    tassadar.Refuser
	}{
		{"no links", nil, "link_main", g, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"later link", []invocation.Link{link(t, "a", "link_start"), state}, "link_main", g, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"no such export", []invocation.Link{link(t, "state", "link_loop")}, "link_main", g, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"rolled back", []invocation.Link{state, attempt(t, "__proto__", "link_fail")}, "link_main2", g, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"rolled back, worked", []invocation.Link{state, attempt(t, "__proto__", "link_start")}, "link_main2", g, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"other kind", []invocation.Link{state, link(t, "state", "link_start")}, "link_start", g, tassadar.ABIUnsupported, tassadar.ByEngine},
		{"malformed link", []invocation.Link{{Name: "state", Module: []byte("no module")}}, "link_main", g, tassadar.MalformedModule, tassadar.ByEngine},
		{"large link", []invocation.Link{state, large}, "link_main", g, tassadar.MemoryLimitExceeded, tassadar.ByLimit},
		{"start fails", []invocation.Link{state, link(t, "x", "link_fail")}, "link_main", g, tassadar.StartFailed, tassadar.ByEngine},
		{"segment fails", []invocation.Link{state, link(t, "x", "link_segment")}, "link_main", g, tassadar.StartFailed, tassadar.ByEngine},
		{"own start fails", []invocation.Link{state}, "link_fail", g, tassadar.StartFailed, tassadar.ByEngine},
		{"start without end of stack", []invocation.Link{state, link(t, "x", "link_deep")}, "link_main", g, tassadar.StartFailed, tassadar.ByEngine},
		{"attempt without end of stack", []invocation.Link{state, attempt(t, "x", "link_deep")}, "link_main", g, tassadar.CallDepthExceeded, tassadar.ByEngine},
		{"depth", []invocation.Link{state}, "link_main", []invocation.Call{call("recurse", "", "i64")}, tassadar.CallDepthExceeded, tassadar.ByEngine},
		{"time", []invocation.Link{state}, "link_main", []invocation.Call{call("loop", "", "")}, tassadar.TimeLimitExceeded, tassadar.ByLimit},
		{"time of a start", []invocation.Link{state, link(t, "x", "link_loop")}, "link_main", g, tassadar.TimeLimitExceeded, tassadar.ByLimit},
		{"time of an attempt", []invocation.Link{state, attempt(t, "x", "link_loop")}, "link_main", g, tassadar.TimeLimitExceeded, tassadar.ByLimit},
	} {
		t.Run(c.name, func(t *testing.T) {
			inv := backend.Invocation{Module: module(t, c.main), Links: c.links, Calls: c.calls}
			if c.code == tassadar.TimeLimitExceeded {
				inv.Time = 300 * time.Millisecond
			}
			x.wantRefusal(t, x.invoke(t, inv), c.code, c.by)
			// Nothing of it is left: the same names are free.
			answer := x.invoke(t, backend.Invocation{Module: module(t, "link_main"), Links: []invocation.Link{state, link(t, "x", "link_start")}, Calls: g})
			if got := show(answer.Result); got != "i32:1" || answer.Refusal != nil {
				t.Errorf("afterwards: %s, %v", got, answer.Refusal)
			}
		})
	}
}

func (x *suite) linkedCounter(t *testing.T) {
	counted := func(name string, limit uint64) []byte {
		data, err := wasm.InstrumentLinked(module(t, name), limit)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for _, c := range []struct {
		name  string
		links []string
		call  invocation.Call
		limit uint64
		least uint64 // and at most limit, or exactly what follows from the text
		code  tassadar.Code
	}{
		{"sum", []string{"link_start", "link_start"}, call("bump", "", "i32"), 1000, 6 + 6 + 5, ""},
		{"failed start", []string{"link_start", "link_fail"}, call("bump", "", "i32"), 1000, 6 + 6, tassadar.StartFailed},
		{"limit over all modules", []string{"link_start", "link_start"}, call("bump", "", "i32"), 12, 17, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			links := []invocation.Link{{Name: wasm.CounterModule, Module: wasm.Counter()}, {Name: "state", Module: counted("link_state", c.limit)}}
			for i, name := range c.links {
				links = append(links, invocation.Link{Name: string(rune('a' + i)), Module: counted(name, c.limit)})
			}
			answer := x.invoke(t, backend.Invocation{Module: counted("link_main", c.limit), Links: links,
				Calls: []invocation.Call{c.call}, Counter: wasm.CounterExport})
			code := tassadar.Code("")
			if answer.Refusal != nil {
				code = answer.Refusal.Code
			}
			if answer.Counter != c.least || code != c.code {
				t.Errorf("counter %d, refusal %q, want %d, %q", answer.Counter, code, c.least, c.code)
			}
			if over := answer.Result.Trap() == tassadar.TrapUnreachable; over != (c.least > c.limit) {
				t.Errorf("limit %d, counter %d, trapped: %t", c.limit, answer.Counter, over)
			}
		})
	}
}

func (x *suite) host(t *testing.T) {
	host := &invocation.Host{Input: []byte{0, 200, 255}, Clock: 1<<62 + 3, Output: 4}
	input := func(at string) invocation.Call { return call("input", "i32:"+at, "i32") }
	output := func(b string) invocation.Call { return call("output", "i32:"+b, "") }
	clock := call("clock", "", "i64")
	many := make([]invocation.Call, 100)
	for i := range many {
		many[i] = clock
	}
	for _, c := range []struct {
		name, module string
		host         *invocation.Host
		calls        []invocation.Call
		want         string
	}{
		{"input", "host", host, []invocation.Call{input("0"), input("1"), input("2")}, "i32:0; i32:200; i32:255"},
		{"beyond the input", "host", host, []invocation.Call{input("3"), input("-1"), input("-2147483648"), input("2147483647")},
			"i32:-1; i32:-1; i32:-1; i32:-1"},
		{"no input", "host", &invocation.Host{}, []invocation.Call{input("0"), clock}, "i32:-1; i64:0"},
		{"clock", "host", host, many, strings.TrimSuffix(strings.Repeat("i64:4611686018427387907; ", 100), "; ")},
		{"clock before 1970", "host", &invocation.Host{Clock: -1}, []invocation.Call{clock}, "i64:-1"},
		{"output by call", "host", host, []invocation.Call{output("256"), clock, output("-1"), output("65")},
			"written:00; i64:4611686018427387907; written:ff; written:41"},
		{"output then trap", "host", host, []invocation.Call{output("1"), call("output_then_trap", "i32:2", "")}, "written:01; written:02 trap:unreachable"},
		{"output at the limit", "host", host, []invocation.Call{output("1"), output("2"), output("3"), output("4")}, "written:01; written:02; written:03; written:04"},
		{"output of a start function", "host_start", host, []invocation.Call{call("f", "", ""), call("f", "", "")}, "written:03; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range 2 { // replayed, it is the same
				answer := x.invoke(t, backend.Invocation{Module: module(t, c.module), Host: c.host, Calls: c.calls})
				if got := show(answer.Result); got != c.want || answer.Refusal != nil {
					t.Errorf("got %s, %v, want %s", got, answer.Refusal, c.want)
				}
			}
		})
	}
	for _, c := range []struct {
		name, module string
		host         *invocation.Host
		calls        []invocation.Call
		code         tassadar.Code
		by           tassadar.Refuser
	}{
		{"flood", "host", host, []invocation.Call{call("flood", "", "")}, tassadar.OutputLimitExceeded, tassadar.ByLimit},
		{"one byte too many", "host", host, []invocation.Call{output("1"), output("2"), output("3"), output("4"), output("5")},
			tassadar.OutputLimitExceeded, tassadar.ByLimit},
		{"no output", "host", &invocation.Host{}, []invocation.Call{output("1")}, tassadar.OutputLimitExceeded, tassadar.ByLimit},
		{"start floods", "host_start_floods", host, []invocation.Call{call("f", "", "")}, tassadar.OutputLimitExceeded, tassadar.ByLimit},
		{"no host", "host", nil, []invocation.Call{clock}, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"unknown name", "host_unknown", host, []invocation.Call{call("f", "", "")}, tassadar.HostImportUnsupported, tassadar.ByEngine},
		{"other kind", "host_kind", host, []invocation.Call{call("f", "", "")}, tassadar.ABIUnsupported, tassadar.ByEngine},
		{"other module", "imports", host, []invocation.Call{call("nothing", "", "")}, tassadar.HostImportUnsupported, tassadar.ByEngine},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := x.invoke(t, backend.Invocation{Module: module(t, c.module), Host: c.host, Calls: c.calls})
			x.wantRefusal(t, answer, c.code, c.by)
			answer = x.invoke(t, backend.Invocation{Module: module(t, "host"), Host: host, Calls: []invocation.Call{output("9")}})
			if got := show(answer.Result); got != "written:09" || answer.Refusal != nil {
				t.Errorf("afterwards: %s, %v", got, answer.Refusal)
			}
		})
	}
	// Links share the host; what they write before the first call is in the first entry.
	start := link(t, "a", "host_start")
	failing := attempt(t, "b", "host_start")
	answer := x.invoke(t, backend.Invocation{Module: module(t, "host"), Host: &invocation.Host{Clock: 3, Output: 5}, Links: []invocation.Link{start, failing, start},
		Calls: []invocation.Call{output("7"), output("8")}})
	if got, want := show(answer.Result), "written:0303; written:0307; written:08"; got != want || answer.Refusal != nil {
		t.Errorf("links: got %s, %v, want %s", got, answer.Refusal, want)
	}
}

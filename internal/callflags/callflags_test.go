package callflags_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/internal/callflags"
)

func parse(t *testing.T, args ...string) (*callflags.Flags, error) {
	t.Helper()
	var f callflags.Flags
	set := pflag.NewFlagSet("t", pflag.ContinueOnError)
	set.Usage = func() {}
	f.Define(set, callflags.Options{Expect: true, Case: true})
	return &f, set.Parse(args)
}

// What is written down by Calls is what was meant, in order.
func TestCalls(t *testing.T) {
	file := filepath.Join(t.TempDir(), "in.bin")
	if err := os.WriteFile(file, []byte{1, 2, 255}, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ args, want string }{
		{"", "usual()"},
		{"--arg=i32:1", "usual(i32:1)"},
		{"--arg=i32:1 --invoke=f", "f(i32:1)"},
		{"--invoke=f --arg=i32:1 --arg=i64:2 --invoke=g --arg=i32:3", "f(i32:1 i64:2) g(i32:3)"},
		{"--invoke= --arg=i32:1", "(i32:1)"},
		{"--invoke=init --invoke=f --arg=in:text:abc --expect=i32:3 --memory=mem --space=alloc:malloc", "init() f(in:hex:616263)[mem alloc:malloc]=i32:3"},
		{"--invoke=f --returns=cstr --space=at:0x400", "f()[ at:1024]cstr"},
		{"--alloc=m --invoke=f --arg=out:8@result --expect=i32:2 --expect=out:text:ab", "f(out:8@result)[ alloc:m]=i32:2 6162"},
		{"--invoke=f --arg=ptr:file:" + file, "f(ptr:in:hex:0102ff)[ ]"},
		{"--case=a --invoke=f --case=b --invoke=g --invoke=h", "a:f() b:g() b:h()"},
		{"--arg=i32:1 --case=a --invoke=f --case=b --arg=i32:2 --invoke=g", "a:f(i32:1) b:g(i32:2)"},
		{"--case=a --arg=i32:1 --case=b --arg=i32:2", "a:usual(i32:1) b:usual(i32:2)"},
	} {
		f, err := parse(t, strings.Fields(c.args)...)
		if err != nil {
			t.Fatal(err)
		}
		calls, err := f.Calls(func() (string, error) { return "usual", nil })
		if err != nil {
			t.Errorf("%s: %v", c.args, err)
			continue
		}
		var all []string
		for _, x := range calls {
			s := ""
			if x.Case != "" {
				s = x.Case + ":"
			}
			var args []string
			buffers := x.Returns != ""
			for _, a := range x.Args {
				args = append(args, a.String())
				buffers = buffers || a.Value == nil
			}
			s += x.Export + "(" + strings.Join(args, " ") + ")"
			if buffers {
				s += "[" + x.Memory + " " + string(x.Space) + "]"
			}
			s += string(x.Returns)
			if x.Expected {
				var want []string
				for _, v := range x.Expect.Results {
					want = append(want, v.String())
				}
				for _, o := range x.Expect.Outputs {
					b, _ := o.MarshalText()
					want = append(want, string(b))
				}
				s += "=" + strings.Join(want, " ")
			}
			all = append(all, s)
		}
		if got := strings.Join(all, " "); got != c.want {
			t.Errorf("%s: got %s, want %s", c.args, got, c.want)
		}
	}
}

func TestCallsRefuse(t *testing.T) {
	for _, c := range []struct {
		args string
		code tassadar.Code
		says string
	}{
		{"--invoke=f --arg=out:", tassadar.BadUse, "--arg"},
		{"--invoke=f --arg=in:file:/nonexistent", tassadar.InputMalformed, "--arg: open /nonexistent"},
		{"--invoke=f --arg=in:file:/dev/zero", tassadar.InputMalformed, "a pipe or a device"},
		{"--invoke=f --expect=out:32", tassadar.BadUse, "--expect"},
		{"--invoke=f --returns=text", tassadar.BadUse, "--returns"},
		{"--invoke=f --arg=in:text:a --space=malloc", tassadar.BadUse, "--space"},
		{"--invoke=f --arg=i32:1 --memory=mem", tassadar.BadUse, "no --arg and no --returns is one"},
	} {
		f, err := parse(t, strings.Fields(c.args)...)
		if err == nil {
			_, err = f.Calls(func() (string, error) { return "", errors.New("no function") })
		}
		if tassadar.CodeOf(err) != c.code || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s, %q", c.args, err, c.code, c.says)
		}
	}
	for _, args := range []string{"--invoke=f --returns=cstr --returns=cstr", "--space=alloc:a --alloc=b"} {
		if _, err := parse(t, strings.Fields(args)...); err == nil {
			t.Errorf("%s: no error", args)
		}
	}
	f, err := parse(t)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Calls(func() (string, error) { return "", errors.New("which?") }); err == nil || err.Error() != "which?" {
		t.Errorf("no usual function: %v", err)
	}
}

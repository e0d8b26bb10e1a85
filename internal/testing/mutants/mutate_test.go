package main

import (
	"slices"
	"strings"
	"testing"
)

// Every kind on one small file: what is mutated and what is left alone.
func TestMutate(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"if", `func f(a int) { if a < 1 { g() } }`, `
			f negate: a < 1 → !(a < 1)
			f never: a < 1 → false
			f always: a < 1 → true
			f boundary: a < 1 → a <= 1`},
		{"a negation is negated once", `func f(a bool) { if !a { g() } }`, `
			f negate: !a → a
			f never: !a → false
			f always: !a → true`},
		{"an equation is negated once", `func f(a int) { if (a == 1) { g() } }`, `
			f negate: (a == 1) → (a != 1)
			f never: (a == 1) → false
			f always: (a == 1) → true`},
		{"chains", `func f(a, b, c bool) { x = a && (b && !c) || b }`, `
			f operand: a && (b && !c) || b → false || b
			f operand: a && (b && !c) || b → a && (b && !c) || false
			f operand: a && (b && !c) → true && (b && !c)
			f operand: a && (b && !c) → a && (true && !c)
			f operand: a && (b && !c) → a && (b && true)
			f not: !c → c`},
		{"length", `func f(a []int) { if len(a) > 0 && len(a) > 0 { g() }; x = len(a) > 0 }`, `
			f negate: len(a) > 0 && len(a) > 0 → !(len(a) > 0 && len(a) > 0)
			f never: len(a) > 0 && len(a) > 0 → false
			f always: len(a) > 0 && len(a) > 0 → true
			f operand: len(a) > 0 && len(a) > 0 → true && len(a) > 0
			f operand: len(a) > 0 && len(a) > 0 → len(a) > 0 && true
			f boundary: len(a) > 0 → len(a) >= 0`},
		{"loops", `func f(a int) { for a < 1 {}; for a < 1 && !h(func() bool { return a > 2 }) {} }`, `
			f operand: a < 1 && !h(func() bool { return a > 2 }) → true && !h(func() bool { return a > 2 })
			f operand: a < 1 && !h(func() bool { return a > 2 }) → a < 1 && true
			f negate: a > 2 → !(a > 2)
			f boundary: a > 2 → a >= 2`},
		{"switch", `func f(a int) { switch { case a == 1, h(): g(); default: } }`, `
			f negate: a == 1 → a != 1
			f never: a == 1 → false
			f always: a == 1 → true
			f negate: h() → !(h())
			f never: h() → false
			f always: h() → true`},
		{"tag", `func f(a int) { switch a { case 1, 2: g(); case 3: g() }; switch a { case 4: } }`, `
			f drop: case 1 → nothing
			f drop: case 2 → nothing
			f drop: case 3 → nothing`},
		{"results", `
			func (t *T[K]) f(a int) (int, bool) { return 1, a == 2 }
			func g() (ok bool) { ok = false; return }
			func h() bool { return true }
			func i() (int, bool) { return f(1) }
			func j() { f(func(int) bool { return !x }); return }`, `
			(*T[K]).f negate: return 1, a == 2 → return 1, a != 2
			h negate: true → false
			j negate: !x → x`},
		{"outside of functions", `var a = b != 1`, `- equal: b != 1 → b == 1`},
		{"twice the same", `func f(a bool) { x = !a; x = !a }`, `
			f not: !a → a
			f not #2: !a → a`},
		{"an if that does nothing", `func f(a bool) { if h() {} }`, `
			f negate: h() → !(h())
			f always: h() → true`},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := mutate("p/a.go", []byte("package p\n"+c.src))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range all {
				head, change, _ := strings.Cut(strings.TrimPrefix(m.Name(), "p/a.go "), "\n\t")
				got = append(got, head+": "+change)
			}
			want := strings.Split(strings.TrimSpace(c.want), "\n")
			for i := range want {
				want[i] = strings.TrimLeft(want[i], "\t")
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// What a mutant compiles to still evaluates what was evaluated before.
func TestApply(t *testing.T) {
	src := "package p\nfunc f(a, b bool) int { if a && b { return 1 }; switch a { case true: return 2; default: return 3 } }"
	all, err := mutate("p/a.go", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"!(a && b)": "if !(a && b) {",
		"false":     "if ((a && b) && false) {",
		"true":      "if ((a && b) || true) {",
		"true && b": "if ((a) || true) && b {",
		"a && true": "if a && ((b) || true) {",
		"nothing":   "switch a { default: return 3",
	}
	for _, m := range all {
		if got := string(m.apply([]byte(src))); !strings.Contains(got, want[m.After]) || want[m.After] == "" {
			t.Errorf("%s: %s", m.Name(), got)
		}
	}
	if len(all) != len(want) {
		t.Errorf("%d mutants, want %d", len(all), len(want))
	}
}

// Names hold when code moves; keys of results do not.
func TestNamesHaveNoPosition(t *testing.T) {
	src := "package p\nfunc f(a bool) { x = !a; if a { x = !a } }\n"
	moved := "package p\n\nvar other = 1 == 2\n\n// f is f.\n" + strings.TrimPrefix(src, "package p\n")
	one, _ := mutate("p/a.go", []byte(src))
	two, _ := mutate("p/a.go", []byte(moved))
	two = slices.DeleteFunc(two, func(m Mutant) bool { return m.Func == "-" })
	if len(one) != len(two) || len(one) != 5 {
		t.Fatalf("%d and %d mutants", len(one), len(two))
	}
	keys := map[string]bool{}
	for i := range one {
		if one[i].Name() != two[i].Name() {
			t.Errorf("%s became %s", one[i].Name(), two[i].Name())
		}
		keys[one[i].key], keys[two[i].key] = true, true
	}
	if len(keys) != 2*len(one) {
		t.Errorf("%d keys", len(keys))
	}
}

func TestGeneratedFilesHaveNone(t *testing.T) {
	all, err := mutate("p/a.go", []byte("// Code generated by hand. DO NOT EDIT.\n\npackage p\n\nvar a = 1 == 2\n"))
	if err != nil || len(all) > 0 {
		t.Errorf("%v, %v", all, err)
	}
}

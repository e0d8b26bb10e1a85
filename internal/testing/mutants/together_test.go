package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"tassadar/internal/testing/host"
)

// Of mutants that are on together each gets what it would get alone, but for one that
// another one hides: it lives, and is killed by no test that did not see it alone.
func TestTogether(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "x.test")
	err := host.WriteExecutable(binary, []byte(`#!/bin/sh
case "$*" in *TestFirst*) test=First ;; *) test=Second ;; esac
case "$test,$MUTANT_ACTIVE," in
First*,3,*|First*,7,*) echo "--- FAIL: TestFirst (1.00s)"; exit 1 ;;
Second*,5,6,*) test "${MUTANT_ACTIVE#*,9}" != "$MUTANT_ACTIVE" && echo "--- FAIL: TestSecond (1.00s)" && exit 1; exit 0 ;;
Second*,5,*|Second*,9,*) echo "--- FAIL: TestSecond (1.00s)"; exit 1 ;;
esac
`))
	if err != nil {
		t.Fatal(err)
	}
	all := map[int]bool{}
	s := &suite{pkg: "./x", dir: t.TempDir(), binary: binary}
	of := &target{suite: s}
	var jobs []*job
	for id := range 13 {
		if all[id] = true; id > 0 {
			jobs = append(jobs, &job{Mutant: Mutant{File: "x.go", key: fmt.Sprint(id)}, id: id, target: of})
		}
	}
	s.tests = []timed{{"TestSecond", 2 * time.Second, all}, {"TestFirst", time.Second, all}, {"TestQuick", time.Millisecond, all}}
	for _, j := range jobs {
		if j.set, err = manifestOf(j.suites(), nil); err != nil {
			t.Fatal(err)
		}
		j.digests = []string{j.set.digest()}
	}
	c := &campaign{tool: &goTool{procs: 1}, factor: 5, slack: time.Second}
	got := map[int]string{}
	if lists := groups(jobs); len(lists) != 1 || !slices.Equal(lists[0], jobs) {
		t.Fatal(lists)
	}
	err = c.together(t.Context(), jobs, filepath.Join(t.TempDir(), "0"), func(j *job, r *record) error {
		got[j.id] = string(r.Result) + " " + r.By
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[int]string{3: "killed ./x TestFirst", 7: "killed ./x TestFirst", 9: "killed ./x TestSecond"}
	for id := range 12 {
		if want[id+1] == "" {
			want[id+1] = "survived "
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

// Groups are of one target and of one kind, argued or not, and of twelve at most, in order.
func TestGroups(t *testing.T) {
	one, two := &target{name: "one"}, &target{name: "two"}
	var jobs []*job
	for id := 40; id > 0; id-- {
		j := &job{id: id, target: one, argued: id%4 == 0}
		if id > 30 {
			j.target = two
		}
		jobs = append(jobs, j)
	}
	var got []string
	for _, list := range groups(jobs) {
		got = append(got, fmt.Sprintln(list[0].target.name, list[0].argued, list[0].id, len(list)))
	}
	want := []string{"one true 4 7\n", "two true 32 3\n", "one false 1 12\n", "one false 17 11\n", "two false 31 7\n"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// Two mutants of one condition, or of a part of it, are in no group together.
func TestGroupsApart(t *testing.T) {
	of := &target{name: "one"}
	at := func(id int, file string, from, to int) *job {
		return &job{Mutant: Mutant{File: file, wrap: &wrap{from: from, to: to}}, id: id, target: of}
	}
	var got []string
	for _, list := range groups([]*job{at(1, "x", 10, 20), at(2, "x", 10, 20), at(3, "x", 12, 15), at(4, "x", 20, 30), at(5, "y", 10, 20), at(6, "x", 16, 18)}) {
		ids := ""
		for _, j := range list {
			ids += fmt.Sprint(j.id)
		}
		got = append(got, ids)
	}
	if want := []string{"145", "2", "36"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

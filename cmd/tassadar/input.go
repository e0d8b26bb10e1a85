package main

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
)

// maxInstant is the last second of the year 9999, the last that RFC 3339 has.
const maxInstant = 253402300799

var (
	unixForm    = regexp.MustCompile(`^(0|[1-9][0-9]{0,11})$`)
	rfc3339Form = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`)
)

// readInstant reads Unix seconds, or RFC 3339 with its offset; a space may
// stand for the T, as this program prints instants. A fraction is dropped: what
// holds at a whole second holds until the next, so that no answer changes.
func readInstant(s string) (int64, error) {
	if unixForm.MatchString(s) {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil && n <= maxInstant {
			return n, nil
		}
	}
	if rfc3339Form.MatchString(s) {
		t, err := time.Parse(time.RFC3339, s[:10]+"T"+s[11:])
		if err == nil && t.Unix() >= 0 && t.Unix() <= maxInstant {
			return t.Unix(), nil
		}
	}
	return 0, tassadar.Errorf(tassadar.BadUse, "instant %.50q: want Unix seconds from 0 to %d, or RFC 3339 with an offset, such as 2026-12-31T23:59:59Z or 2026-12-31T23:59:59+01:00 (no leap second, no hour 24, no date alone)", s, maxInstant)
}

// parseInstant reads what --at holds; empty means now.
func (a *app) parseInstant(s string) (int64, error) {
	if s == "" {
		return a.now(), nil
	}
	return readInstant(s)
}

// atFlag is the flag --at, which is refused where it is given and empty.
func atFlag(f *pflag.FlagSet, at *string, use string) {
	f.Var((*instantValue)(at), "at", use+", RFC 3339 or Unix seconds (default now)")
}

type instantValue string

func (v *instantValue) String() string { return string(*v) }
func (v *instantValue) Type() string   { return "INSTANT" }
func (v *instantValue) Set(s string) error {
	if _, err := readInstant(s); err != nil {
		return errors.Unwrap(err)
	}
	*v = instantValue(s)
	return nil
}

// checkLabel refuses a --label that people could not read.
func checkLabel(label string) error {
	if err := tassadar.CheckLabel(label); err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--label: %w", err)
	}
	return nil
}

// checkWhy refuses a --why that is missing or that people could not read.
func checkWhy(why string) error {
	if why == "" {
		return tassadar.Errorf(tassadar.BadUse, "--why is needed: it is logged and shown")
	}
	if err := tassadar.CheckReason(why); err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--why: %w", err)
	}
	return nil
}

// recordOf reads a file that has to hold a record of one of these kinds.
func recordOf(file string, want ...evidence.Kind) ([]byte, error) {
	record, err := input.Record(file)
	if err != nil {
		return nil, err
	}
	kinds := make([]string, len(want))
	for i, k := range want {
		kinds[i] = string(k)
	}
	if err := dispatch.CheckKind(record, kinds...); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return record, nil
}

// few joins errors, the first ones of many.
func few(problems []error) error {
	const most = 20
	if n := len(problems); n > most {
		problems = append(slices.Clip(problems[:most]), fmt.Errorf("and %d more", n-most))
	}
	return errors.Join(problems...)
}

// required marks flags that have to be given; an empty text may be meant.
func required(cmd *cobra.Command, flags ...string) {
	for _, flag := range flags {
		if err := cmd.MarkFlagRequired(flag); err != nil {
			panic(err) // the flag is defined above
		}
	}
}

package strictyaml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tassadar"
)

// Encode writes v, a struct with yaml tags, in block form, so that [Decode]
// reads back exactly v; it fails if it would not. Fields with omitempty are left
// out where they are empty.
func Encode(v any) ([]byte, error) {
	e := &encoder{}
	value := reflect.ValueOf(v)
	for value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	e.block(value, "")
	if e.err != nil {
		return nil, e.err
	}
	again := reflect.New(value.Type())
	if err := Decode("what was written", e.out.Bytes(), again.Interface()); err != nil {
		return nil, fmt.Errorf("encode %s: %w", value.Type(), err)
	}
	second := &encoder{}
	second.block(again.Elem(), "")
	if second.err != nil || !bytes.Equal(second.out.Bytes(), e.out.Bytes()) {
		return nil, fmt.Errorf("encode %s: what was written does not read back", value.Type())
	}
	return e.out.Bytes(), nil
}

type encoder struct {
	out bytes.Buffer
	err error
}

// block writes a mapping, a key a line.
func (e *encoder) block(v reflect.Value, indent string) {
	first := true
	each(v, func(key string, value reflect.Value) {
		if !first {
			e.out.WriteString(indent)
		}
		first = false
		e.out.WriteString(e.quote(key) + ":")
		e.value(value, indent)
	})
	if first {
		e.out.WriteString("{}\n")
	}
}

// each calls f for the keys of a struct, in the order of its fields, or of a
// map, in theirs.
func each(v reflect.Value, f func(key string, value reflect.Value)) {
	if v.Kind() == reflect.Map {
		keys := map[string]reflect.Value{}
		for _, k := range v.MapKeys() {
			keys[k.String()] = k
		}
		for _, k := range slices.Sorted(maps.Keys(keys)) {
			f(k, v.MapIndex(keys[k]))
		}
		return
	}
	for i := range v.NumField() {
		field := v.Type().Field(i)
		key := fieldKey(field)
		if key == "" || strings.HasSuffix(field.Tag.Get("yaml"), ",omitempty") && empty(v.Field(i)) {
			continue
		}
		f(key, v.Field(i))
	}
}

func empty(v reflect.Value) bool {
	if v.Kind() == reflect.Slice || v.Kind() == reflect.Map {
		return v.Len() == 0
	}
	return v.IsZero()
}

// value writes what stands behind a key or a dash, and the end of the line.
func (e *encoder) value(v reflect.Value, indent string) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			e.fail(errors.New("a nil pointer has no form"))
			return
		}
		v = v.Elem()
	}
	if text, ok := e.scalar(v); ok {
		e.out.WriteString(" " + text + "\n")
		return
	}
	switch v.Kind() {
	case reflect.Struct, reflect.Map:
		some := false
		each(v, func(string, reflect.Value) { some = true })
		if !some {
			e.out.WriteString(" {}\n")
			return
		}
		e.out.WriteString("\n" + indent + "  ")
		e.block(v, indent+"  ")
	case reflect.Slice:
		if v.Len() == 0 {
			e.out.WriteString(" []\n")
			return
		}
		if _, ok := e.scalar(v.Index(0)); ok {
			items := make([]string, v.Len())
			for i := range items {
				items[i], _ = e.scalar(v.Index(i))
			}
			e.out.WriteString(" [" + strings.Join(items, ", ") + "]\n")
			return
		}
		e.out.WriteString("\n")
		for i := range v.Len() {
			e.out.WriteString(indent + "-")
			item := v.Index(i)
			if item.Kind() == reflect.Struct {
				e.out.WriteString(" ")
				e.block(item, indent+"  ")
				continue
			}
			e.value(item, indent+"  ")
		}
	default:
		e.fail(fmt.Errorf("no form for %s", v.Type()))
	}
}

func (e *encoder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// scalar returns the form of a scalar.
func (e *encoder) scalar(v reflect.Value) (string, bool) {
	if v.CanUint() {
		return strconv.FormatUint(v.Uint(), 10), true
	}
	if writer, ok := v.Interface().(encoding.TextMarshaler); ok {
		text, err := writer.MarshalText()
		if err != nil {
			e.fail(err)
		}
		return e.quote(string(text)), true
	}
	switch {
	case v.Kind() == reflect.String:
		return e.quote(v.String()), true
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool()), true
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10), true
	}
	return "", false
}

// bare is text that is text to every reader of YAML without quotes. Words that
// some read as something else are in quotes all the same. Hexadecimal digits are
// no number where one of them is none and no exponent.
var (
	bare  = regexp.MustCompile(`^([A-Za-z_][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+-]+)*|(sha256:)?[0-9a-f]*[abcdf][0-9a-f]*)$`)
	words = regexp.MustCompile(`^(?i:y|n|yes|no|on|off|true|false|null|nan|inf|infinity|e)$`)
)

func (e *encoder) quote(s string) string {
	if !utf8.ValidString(s) {
		e.fail(fmt.Errorf("%s is no UTF-8", strconv.QuoteToASCII(s)))
		return ""
	}
	if bare.MatchString(s) && !words.MatchString(s) && !strings.Contains(s, " -") && !strings.HasPrefix(s, "0b") {
		return s
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case tassadar.Visible(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

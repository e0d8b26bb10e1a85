package tassadar

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// inWords says what is wrong with a JSON text to whoever has the text: by its members and
// what belongs there, not by types of this program, and in the same words whatever release
// of Go built it.
func inWords(err error) error {
	var syntax *json.SyntaxError
	var other *json.UnmarshalTypeError
	var raw *jsontext.SyntacticError // of a member that is kept as it is
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF):
		return errors.New("there is no JSON value")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the JSON value is cut off")
	case errors.As(err, &syntax):
		return fmt.Errorf("no JSON from byte %d on", max(syntax.Offset-1, 0))
	case errors.As(err, &raw) && errors.Is(err, jsontext.ErrDuplicateName):
		return fmt.Errorf("two members %s", quoted(raw.JSONPointer.LastToken()))
	case errors.As(err, &raw):
		return fmt.Errorf("no JSON of RFC 8785 at %s", quoted(string(raw.JSONPointer)))
	case errors.As(err, &other):
		found, _, _ := strings.Cut(other.Value, " ") // a number is followed by its digits
		if found == "bool" {
			found = "boolean"
		}
		where := "the JSON value"
		if other.Field != "" {
			where = fmt.Sprintf("member %q", other.Field)
		}
		return fmt.Errorf("%s is of type %s, want %s", where, found, jsonType(other.Type))
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		if plain, bad := strconv.Unquote(name); bad == nil {
			name = quoted(plain)
		}
		return fmt.Errorf("unknown member %s", name)
	}
	return err
}

// jsonType is the type that a JSON value of a Go type has (RFC 8259, section 3).
func jsonType(t reflect.Type) string {
	if text := reflect.TypeFor[encoding.TextUnmarshaler](); t.Implements(text) || reflect.PointerTo(t).Implements(text) {
		return "string"
	}
	switch t.Kind() {
	case reflect.Pointer:
		return jsonType(t.Elem())
	case reflect.Bool:
		return "boolean"
	case reflect.String:
		return "string"
	case reflect.Slice, reflect.Array:
		return "array"
	case reflect.Struct, reflect.Map:
		return "object"
	case reflect.Float32, reflect.Float64:
		return "number"
	}
	return fmt.Sprintf("integer within %d bits", t.Bits())
}

// quoted is text of a file in a message: its beginning, where it is long.
func quoted(s string) string {
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "") + "…"
	}
	return strconv.Quote(s)
}

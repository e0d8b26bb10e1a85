package policy

//go:generate go test -run TestSchemasAreFresh -update .

import (
	"encoding/json"
	"reflect"

	"github.com/invopop/jsonschema"

	"tassadar"
)

// SchemaKinds are the files that have a JSON Schema.
func SchemaKinds() []string { return []string{"envelope", "gate", "policy", "profile", "trust"} }

// Schema returns the JSON Schema (2020-12) of a kind of file, indented. The
// committed ones in schemas/ are made from it.
func Schema(kind string) ([]byte, error) {
	var of any
	switch kind {
	case "envelope":
		of = &tassadar.Envelope{}
	case "gate":
		of = &tassadar.Gate{}
	case "policy":
		of = &config{}
	case "profile":
		of = &tassadar.Profile{}
	case "trust":
		of = &tassadar.Trust{}
	default:
		return nil, tassadar.Errorf(tassadar.BadUse, "no schema %q; want one of %v", kind, SchemaKinds())
	}
	r := &jsonschema.Reflector{FieldNameTag: "yaml", Anonymous: true, Mapper: textType}
	s := r.Reflect(of)
	s.ID = jsonschema.ID("urn:tassadar:schema:" + kind + ":v1")
	data, err := json.MarshalIndent(s, "", "  ")
	return append(data, '\n'), err
}

// textType gives the schema of types that travel as text.
func textType(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[tassadar.Arg]():
		return &jsonschema.Schema{Type: "string", Pattern: `^((i32|i64|f32|f64|in|out|inout|len|ptr|ptr-out|cstr|mem|at):|(out|inout)@)`}
	case reflect.TypeFor[tassadar.Contents]():
		return &jsonschema.Schema{Type: "string", Pattern: `^(text|hex|file):`}
	case reflect.TypeFor[tassadar.Value]():
		return &jsonschema.Schema{Type: "string", Pattern: `^(i32|i64|f32|f64):`}
	case reflect.TypeFor[tassadar.Bytes]():
		return &jsonschema.Schema{Type: "string", Pattern: `^(([0-9a-fA-F]{2})*|(hex|text|utf16|file|i32|i64|f32|f64):[\s\S]*)$`}
	case reflect.TypeFor[tassadar.Space]():
		return &jsonschema.Schema{Type: "string", Pattern: `^(alloc:|at:(0x[0-9a-fA-F]+|[0-9]+)$|grow$)`}
	case reflect.TypeFor[tassadar.Returns]():
		return &jsonschema.Schema{Type: "string", Pattern: `^(packed:ptr-len|packed:len-ptr|stored:(ptr-len|len-ptr)@[1-9][0-9]*|cstr|sized|ptr:[1-9][0-9]*)$`}
	case reflect.TypeFor[tassadar.Digest]():
		return &jsonschema.Schema{Type: "string", Pattern: `^sha256:[0-9a-f]{64}$`}
	case reflect.TypeFor[tassadar.Uint]():
		return &jsonschema.Schema{Type: "integer", Minimum: "0"}
	case reflect.TypeFor[tassadar.Code]():
		s := &jsonschema.Schema{Type: "string"}
		for _, c := range tassadar.Codes() {
			s.Enum = append(s.Enum, c)
		}
		return s
	case reflect.TypeFor[tassadar.Trap]():
		s := &jsonschema.Schema{Type: "string"}
		for _, k := range tassadar.Traps() {
			s.Enum = append(s.Enum, k)
		}
		return s
	}
	return nil
}

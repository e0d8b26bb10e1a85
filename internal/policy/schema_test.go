package policy

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"tassadar"
	"tassadar/envelopes"
	"tassadar/gates"
	"tassadar/profiles"
)

var update = flag.Bool("update", false, "write the schemas of schemas/ anew")

func schemaFile(kind string) string { return filepath.Join("..", "..", "schemas", kind+".json") }

func TestSchemasAreFresh(t *testing.T) {
	for _, kind := range SchemaKinds() {
		want, err := Schema(kind)
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.MkdirAll(filepath.Dir(schemaFile(kind)), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(schemaFile(kind), want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(schemaFile(kind))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what the types say; run go generate ./internal/policy: %v", schemaFile(kind), err)
		}
	}
	if _, err := Schema("cell"); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("an unknown kind: %v", err)
	}
}

func compiled(t *testing.T, kind string) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(schemaFile(kind))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(kind+".json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(kind + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate checks a YAML file by a schema.
func validate(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	raw, err := yaml.YAMLToJSON(data)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func TestFilesFitTheirSchemas(t *testing.T) {
	good := os.DirFS(filepath.Join("testdata", "good"))
	sub := func(dir string) fs.FS {
		f, err := fs.Sub(good, dir)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for _, c := range []struct {
		kind string
		from []fs.FS
	}{
		{"profile", []fs.FS{profiles.FS, sub("profiles")}},
		{"envelope", []fs.FS{envelopes.FS, sub("envelopes")}},
		{"gate", []fs.FS{gates.FS, sub("gates")}},
		{"policy", []fs.FS{good}},
	} {
		s := compiled(t, c.kind)
		for _, dir := range c.from {
			names, err := fs.Glob(dir, "*.yaml")
			if err != nil || len(names) == 0 {
				t.Fatalf("%s: no files: %v", c.kind, err)
			}
			for _, name := range names {
				data, err := fs.ReadFile(dir, name)
				if err != nil {
					t.Fatal(err)
				}
				if err := validate(t, s, data); err != nil {
					t.Errorf("%s: %v", name, err)
				}
				if err := validate(t, s, append(bytes.Clone(data), "\nspare_key: 1\n"...)); err == nil {
					t.Errorf("%s: the schema admits an unknown key", name)
				}
			}
		}
	}
	trust := tassadar.Trust{Governance: tassadar.Governance{Threshold: 1}, Keys: []tassadar.Key{{ID: strings.Repeat("0", 64), Role: tassadar.RoleWorker, Public: strings.Repeat("0", 64), Host: "h", Revoked: 7}}}
	data, err := yaml.Marshal(trust)
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(t, compiled(t, "trust"), data); err != nil {
		t.Errorf("trust: %v", err)
	}
	for _, kind := range SchemaKinds() {
		data, err := os.ReadFile(schemaFile(kind))
		if err != nil || !json.Valid(data) || !strings.Contains(string(data), `"$id": "urn:tassadar:schema:`+kind+`:v1"`) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

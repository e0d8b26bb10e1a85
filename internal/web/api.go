package web

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"tassadar"
)

// maxBody bounds the body of a request, in bytes.
const maxBody = 2 << 20

// problems makes huma's own errors ours. It is a variable of that library, set once.
var problems = sync.OnceFunc(func() {
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		details := []string{cut(message, 300)}
		for _, err := range errs {
			if err == nil {
				continue
			}
			if len(details) > 5 { // of many errors the first are enough, and none says what was sent
				details = append(details, "and more")
				break
			}
			text := err.Error
			var one *huma.ErrorDetail
			if errors.As(err, &one) {
				text = func() string { return one.Message + " (" + cut(one.Location, 100) + ")" }
			}
			details = append(details, cut(text(), 300))
		}
		code := tassadar.BadUse
		switch {
		case status == http.StatusRequestEntityTooLarge:
			code = tassadar.InputMalformed
		case status >= http.StatusInternalServerError:
			code, details = tassadar.DataUnavailable, []string{"the server could not answer"}
		}
		return problem(status, code, strings.Join(details, ": "), "/openapi.json describes every request.")
	}
})

// newAPI registers the API's operations on a mux.
func newAPI(mux *http.ServeMux, s *Server) huma.API {
	problems()
	config := huma.DefaultConfig("Tassadar", apiVersion)
	config.Info.Description = "Where exact computation really reproduces: verdicts, the evidence they rest on, and which published cell serves a job. Read-only, but for calls with a token. Every answer is of one state of the log; what has lapsed is not shown."
	config.DocsPath, config.SchemasPath, config.CreateHooks = "", "", nil
	config.Components.Schemas = registry()
	canonical := huma.Format{Unmarshal: json.Unmarshal, Marshal: func(w io.Writer, v any) error {
		data, err := tassadar.Canonical(v)
		if err != nil {
			return err
		}
		_, err = w.Write(append(data, '\n'))
		return err
	}}
	config.Formats = map[string]huma.Format{"application/json": canonical, "json": canonical}
	api := described{humago.New(mux, config), s.options.Logger}
	s.cells(api)
	s.policies(api)
	s.evidence(api)
	s.reports(api)
	s.jobs(api)
	s.executions(api)
	s.operations(api)
	describeTraces(api)
	return api
}

// apiVersion is that of the document: it changes when an answer loses or changes something.
const apiVersion = "1"

// registry names types by their packages, and describes those that travel as text.
func registry() huma.Registry {
	r := huma.NewMapRegistry("#/components/schemas/", func(t reflect.Type, hint string) string {
		name := huma.DefaultSchemaNamer(t, hint)
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if pkg := t.PkgPath(); pkg != "" && pkg != "tassadar/internal/web" {
			pkg = pkg[strings.LastIndexByte(pkg, '/')+1:]
			if pkg == "tassadar" {
				pkg = "declared"
			}
			name = strings.ToUpper(pkg[:1]) + pkg[1:] + name
		}
		return name
	})
	r.RegisterTypeAlias(reflect.TypeFor[tassadar.Digest](), reflect.TypeFor[digestText]())
	r.RegisterTypeAlias(reflect.TypeFor[tassadar.Bytes](), reflect.TypeFor[hexText]())
	r.RegisterTypeAlias(reflect.TypeFor[tassadar.Uint](), reflect.TypeFor[uintText]())
	r.RegisterTypeAlias(reflect.TypeFor[tassadar.Code](), reflect.TypeFor[codeText]())
	return r
}

// The forms of types that travel as text.
type (
	digestText string
	hexText    string
	uintText   string
	codeText   string
)

func (digestText) Schema(huma.Registry) *huma.Schema { return textSchema(`^sha256:[0-9a-f]{64}$`) }
func (hexText) Schema(huma.Registry) *huma.Schema    { return textSchema(`^([0-9a-f]{2})*$`) }
func (uintText) Schema(huma.Registry) *huma.Schema   { return textSchema(`^(0|[1-9][0-9]*)$`) }
func (codeText) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Description: "A reason code."}
}

func textSchema(pattern string) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: pattern}
}

// document is an answer.
type document[T any] struct {
	Link string `header:"Link" doc:"The next page of a list, rel=next."`
	Body T
}

// get registers an operation that answers from the snapshot of its request.
func get[I, T any](api described, id, path, summary string, f func(*Snapshot, *I) (*document[T], error)) {
	op := huma.Operation{OperationID: id, Method: http.MethodGet, Path: path, Summary: summary, RejectUnknownQueryParameters: true, Errors: []int{400, 404, 421, 422, 429, 503}}
	huma.Register(api, op, func(ctx context.Context, in *I) (*document[T], error) {
		out, err := f(snapshotOf(ctx), in)
		if err != nil {
			p := problemOf(err)
			if p.Status >= http.StatusInternalServerError {
				api.log.Error("no answer", "path", path, "error", err)
			}
			return nil, p
		}
		return out, nil
	})
}

// described is an API that says what went wrong in it.
type described struct {
	huma.API
	log *slog.Logger
}

// of is a document of a value.
func of[T any](v T) *document[T] { return &document[T]{Body: v} }

// Paging are the parameters of a list.
type Paging struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"How many are listed at most."`
	Cursor string `query:"cursor" maxLength:"2000" doc:"Where to go on: next of the page before."`
}

// cursorOf names the place after which a list goes on.
func cursorOf(place string) string { return base64.RawURLEncoding.EncodeToString([]byte(place)) }

func (p *Paging) place() (string, error) {
	data, err := base64.RawURLEncoding.DecodeString(p.Cursor)
	if err != nil {
		return "", tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "cursor %.40q is none of this server's", p.Cursor), "Take next from the page before, or leave cursor out for the first page.")
	}
	return string(data), nil
}

// before is the place in a list that counts down, from most on.
func (p *Paging) before(most int) (int, error) {
	if p.Cursor == "" {
		return most, nil
	}
	place, err := p.place()
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(place)
	if err != nil || n < 0 {
		return 0, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "cursor %.40q is of another list", p.Cursor), "Take next from the page before, or leave cursor out for the first page.")
	}
	return min(n, most), nil
}

// linked adds the address of the next page.
func linked[T any](d *document[T], path, next string, query ...string) *document[T] {
	if next != "" {
		query = append(query, "cursor="+next)
		d.Link = fmt.Sprintf("<%s?%s>; rel=\"next\"", path, strings.Join(slices.DeleteFunc(query, func(s string) bool { return s == "" }), "&"))
	}
	return d
}

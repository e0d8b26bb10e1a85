package web

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/report"
)

// formPath is where people have a program executed.
const formPath = "/execute"

// executionForm serves the form for executions. What it sends becomes a request of the API,
// is checked as one, and executed by the function that does it there.
func (s *Server) executionForm(mux *http.ServeMux, api huma.API) {
	mux.HandleFunc("GET "+formPath, func(w http.ResponseWriter, r *http.Request) {
		s.showForm(w, r, http.StatusOK, &report.SiteExecution{})
	})
	mux.HandleFunc("POST "+formPath, func(w http.ResponseWriter, r *http.Request) {
		page := &report.SiteExecution{}
		answer, p := s.executeForm(api, r, &page.Asked)
		if p != nil {
			page.Refused = refusedPage(p)
			s.showForm(w, r, p.Status, page)
			return
		}
		page.Ran = &report.SiteRan{Job: &answer.Job, Receipt: answer.Receipt}
		s.showForm(w, r, http.StatusOK, page)
	})
}

// executeForm executes what a form asks for, and keeps in asked what stood in its fields.
func (s *Server) executeForm(api huma.API, r *http.Request, asked *report.SiteAsked) (*Execution, *Problem) {
	if s.options.Executions == nil {
		return s.execute(r.Context(), &ExecutionRequest{}) // which says so
	}
	request, p := readForm(r, asked)
	if p != nil {
		return nil, p
	}
	data, err := json.Marshal(request)
	if err != nil {
		return nil, problemOf(tassadar.Errorf(tassadar.InputMalformed, "the form: %w", err))
	}
	checked, p := readExecution(api, data)
	if p != nil {
		return nil, p
	}
	return s.execute(r.Context(), checked)
}

// readForm reads a form as the members of a request.
func readForm(r *http.Request, asked *report.SiteAsked) (map[string]any, *Problem) {
	// A body is no longer than memory holds of it here, and no file is written.
	err := r.ParseMultipartForm(maxBody)
	if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) {
		return nil, tooLarge()
	}
	if err != nil {
		return nil, problem(http.StatusBadRequest, tassadar.InputMalformed, "the form does not arrive as multipart/form-data: "+cut(err.Error(), 200), "Send the form of this page, or JSON to POST "+executionsPath+".")
	}
	field := func(name string) string {
		if values := r.MultipartForm.Value[name]; len(values) > 0 {
			return strings.TrimSpace(values[0])
		}
		return ""
	}
	*asked = report.SiteAsked{Profile: field("profile"), Toolchain: field("toolchain"), Export: field("export"), Args: field("args"), Instructions: field("instructions")}
	module, p := fileOf(r, "module")
	if p != nil {
		return nil, p
	}
	call := map[string]any{"export": asked.Export}
	if args := linesOf(asked.Args); len(args) > 0 {
		call["args"] = args
	}
	request := map[string]any{"profile": asked.Profile, "toolchain": asked.Toolchain, "module": module, "calls": []any{call}}
	if asked.Instructions != "" {
		request["instructions"] = asked.Instructions
	}
	return request, nil
}

// linesOf are the lines of a field that hold something.
func linesOf(field string) (out []string) {
	for line := range strings.Lines(field) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// fileOf is the one file of a field.
func fileOf(r *http.Request, name string) ([]byte, *Problem) {
	files := r.MultipartForm.File[name]
	if len(files) != 1 || files[0].Size == 0 {
		return nil, problem(http.StatusBadRequest, tassadar.InputMalformed, "the form has no module", "Choose a file with a WebAssembly module, *.wasm.")
	}
	f, err := files[0].Open()
	if err != nil {
		return nil, problem(http.StatusBadRequest, tassadar.InputMalformed, "the module cannot be read", "Choose the file again.")
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, problem(http.StatusBadRequest, tassadar.InputMalformed, "the module cannot be read", "Choose the file again.")
	}
	return data, nil
}

// readExecution reads the body of a request to execute as the API does: within the same
// bounds, and checked by the same description.
func readExecution(api huma.API, data []byte) (*ExecutionRequest, *Problem) {
	if len(data) > maxBody {
		return nil, tooLarge()
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		return nil, problemOf(tassadar.Errorf(tassadar.InputMalformed, "%w", err))
	}
	registry := api.OpenAPI().Components.Schemas
	var found huma.ValidateResult
	huma.Validate(registry, registry.Schema(reflect.TypeFor[ExecutionRequest](), true, ""), huma.NewPathBuffer([]byte("form"), len("form")), huma.ModeWriteToServer, value, &found)
	if len(found.Errors) > 0 {
		return nil, problemOf(huma.NewError(http.StatusUnprocessableEntity, "validation failed", found.Errors...))
	}
	var out ExecutionRequest
	if err := json.Unmarshal(data, &out); err != nil {
		return nil, problemOf(tassadar.Errorf(tassadar.InputMalformed, "%w", err))
	}
	return &out, nil
}

// refusedPage is a problem as the page of the form says it.
func refusedPage(p *Problem) *report.SiteRefusal {
	early := p.Code == tassadar.BadUse || slices.Contains([]int{http.StatusBadRequest, http.StatusNotFound, http.StatusRequestEntityTooLarge, http.StatusTooManyRequests}, p.Status)
	out := &report.SiteRefusal{NothingRan: early || len(p.Reasons) > 0, Reasons: p.Reasons, Details: p.details, Next: p.Next}
	if len(out.Reasons) == 0 {
		out.Reasons = []tassadar.Code{p.Code}
	}
	if len(out.Details) == 0 {
		out.Details = []string{p.Detail}
	}
	return out
}

// showForm answers with the page of the form.
func (s *Server) showForm(w http.ResponseWriter, r *http.Request, status int, page *report.SiteExecution) {
	snap := snapshotOf(r.Context())
	if x := s.options.Executions; x != nil {
		page.Served, page.Machine, page.AtOnce, page.Longest = true, x.Host.Machine.Class, x.AtOnce, int64(LongestExecution.Seconds())
		page.Profiles, page.Toolchains = s.choices(snap, page.Machine)
	}
	data, err := snap.made(func(site *report.Site, _ *evidence.Verified, out io.Writer) error { return site.Execute(out, page) })
	if err != nil {
		s.pageError(w, r, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	// By its origin alone, of pages of this server, a browser says that the form is sent from
	// here: without a referrer it would say null.
	w.Header().Set("Referrer-Policy", "same-origin")
	writePage(w, status, data)
}

// choices are profiles and toolchains that a form can name, those first of which something is
// published for a machine class.
func (s *Server) choices(snap *Snapshot, machine string) (profiles, toolchains []report.SiteChoice) {
	published := map[string]bool{} // profiles and toolchains: names of one are none of the other
	for _, c := range snap.Table.Standing(s.instant(snap)) {
		if c.Accepted && c.Machine == machine {
			published["p "+c.Profile], published["t "+c.Toolchain] = true, true
		}
	}
	for i := range snap.Policy.Profiles {
		if p := &snap.Policy.Profiles[i]; p.Implemented {
			profiles = append(profiles, report.SiteChoice{Name: p.ID, Title: p.Title, Published: published["p "+p.ID]})
		}
	}
	seen := map[string]bool{}
	for i := range snap.Verdict.Cells {
		if t := snap.Verdict.Cells[i].Toolchain; !seen[t] {
			seen[t] = true
			toolchains = append(toolchains, report.SiteChoice{Name: t, Published: published["t "+t]})
		}
	}
	slices.SortFunc(toolchains, func(a, b report.SiteChoice) int { return strings.Compare(a.Name, b.Name) })
	return profiles, toolchains
}

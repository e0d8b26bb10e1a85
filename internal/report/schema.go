package report

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"

	"tassadar"
)

// SchemaKinds are the documents that have a JSON Schema.
func SchemaKinds() []string { return []string{"drift", "gate", "portability", "since"} }

// Schema returns the JSON Schema (2020-12) of a document, indented. The
// committed ones, schemas/report-KIND.json, are made from it. The error has
// code bad_use.
func Schema(kind string) ([]byte, error) {
	var of any
	switch kind {
	case "drift":
		of = &Drift{}
	case "gate":
		of = &Gate{}
	case "portability":
		of = &Portability{}
	case "since":
		of = &Since{}
	default:
		return nil, tassadar.Errorf(tassadar.BadUse, "no schema %q; want one of %s", kind, strings.Join(SchemaKinds(), ", "))
	}
	// Type names repeat between the packages (Gate, Drift); those of appraise
	// and evidence get their package's name.
	names := func(t reflect.Type) string {
		if t.PkgPath() == "tassadar/internal/report" {
			return t.Name() + "Report"
		}
		return t.Name()
	}
	r := &jsonschema.Reflector{Anonymous: true, Mapper: schemaOfText, Namer: names, LookupComment: schemaComment}
	s := r.Reflect(of)
	s.ID = jsonschema.ID("urn:tassadar:schema:report-" + kind + ":v1")
	data, err := json.MarshalIndent(s, "", "  ")
	return append(data, '\n'), err
}

// schemaOfText gives the schema of types that travel as text.
func schemaOfText(t reflect.Type) *jsonschema.Schema {
	text := func(pattern string) *jsonschema.Schema { return &jsonschema.Schema{Type: "string", Pattern: pattern} }
	switch t {
	case reflect.TypeFor[tassadar.Digest]():
		return text(`^sha256:[0-9a-f]{64}$`)
	case reflect.TypeFor[tassadar.Bytes]():
		return text(`^([0-9a-f]{2})*$`)
	case reflect.TypeFor[tassadar.Uint]():
		return text(`^(0|[1-9][0-9]*)$`)
	case reflect.TypeFor[tassadar.Code]():
		s := &jsonschema.Schema{Type: "string"}
		for _, c := range tassadar.Codes() {
			s.Enum = append(s.Enum, c)
		}
		return s
	}
	// Arguments, values and contents have forms of their own.
	if t.Kind() != reflect.Pointer && t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return text("")
	}
	return nil
}

// schemaComment describes the fields whose names do not say everything.
func schemaComment(t reflect.Type, field string) string {
	switch t.Name() + "." + field {
	case "Head.At":
		return "Instant of the appraisal, Unix seconds."
	case "LogHead.Root":
		return "Merkle root (RFC 6962) of the log's first size leaves, hexadecimal."
	case "Cell.Status":
		return "green, incomplete, stale, unmeasured or red."
	case "Cell.Reasons":
		return "Why the cell is not published: every code once, sorted; empty if it is published."
	case "Cell.Findings":
		return "The reasons in detail, and what is wrong with receipts that do not count."
	case "Cell.NotAfter", "MeasuredVersion.NotAfter":
		return "Instant at which the evidence goes stale, Unix seconds; 0 where the cell is not green."
	case "Cell.Marks":
		return "prebuilt, emulated, fixed_inputs, consensus, variant, one_machine."
	case "Cell.Machines":
		return "Independent hosts whose receipts count."
	case "Cell.MeasuredAt":
		return "Instant of the latest assignment with a receipt, Unix seconds; 0 if none."
	case "ReceiptLine.Codes":
		return "What is wrong with the receipt; empty if nothing is."
	case "ReceiptLine.EngineLacks":
		return "Capabilities that the engine does not have, where the receipt is not complete for want of them alone: measuring again adds nothing while the engine is this one."
	case "ReceiptLine.Variants":
		return "Cases that passed with other allowed bits than the reference."
	case "Drift.Kind":
		return "regressed, differs, fixed or spurious."
	case "Drifted.Shown":
		return "The receipt in which the cases differ: the latest, or the one before where the latest passes."
	case "Drifted.Measured":
		return "Cases and refusal cases in that receipt."
	case "Drifted.Cases":
		return "Every case that differs, in profile order."
	case "Turned.To":
		return "The status now; undeclared where no envelope declares the cell now, same where only its publication or reasons are others."
	case "Publication.Leaf":
		return "Index of its leaf in the log."
	case "Place.Of":
		return "What parts: end (one result has no more entries), entry (it ended otherwise), results, outputs, written or errors."
	case "Change.Was":
		return "Status in the last publication, and whether it was published."
	case "Prerequisite.Again", "EvidenceLine.Again":
		return "What would show it again, on a machine of the class of the cell."
	case "Prerequisite.Evidence":
		return "What was looked at: a line a cell, profile or gate."
	case "Profile.SettlementEligible":
		return "Passed its gate, has a published cell, and nothing speaks against settlement."
	}
	return ""
}

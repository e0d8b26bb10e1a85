// Package runbook holds the pages for operators, one a situation, and the policy under which
// their drills measure: see internal/drill.
package runbook

import "embed"

// FS holds the pages, and in policy/ the policy of drills, in which CLASS stands for the
// machine class.
//
//go:embed *.md policy
var FS embed.FS

// Package compare holds the test that appraises generated logs twice, by
// package appraise and by the model, and asks for equal verdicts.
package compare

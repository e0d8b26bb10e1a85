package tassadar

// CheckLabel is replaced at the merge.
func CheckLabel(s string) error { return nil }

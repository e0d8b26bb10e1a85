package dispatch

// Begin and Take are those of a file's room for checkpoints.
func (c *Checkpoints) Begin()               { c.begin() }
func (c *Checkpoints) Take(size int64) bool { return c.take(size) }

package article

// readEvent reads the event that the text reports.
func (rd *reading) readEvent() {}

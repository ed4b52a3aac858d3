package dateparse

// String gives d as EDTF (ISO 8601-2 level 1): 2019, 2019-12, 2019-12-06,
// 2021-06-01T21:10+08:00. The zone is left out unless the text stated it.
func (d Date) String() string {
	const base = "2006-01-02T15:04:05"
	if d.IsZero() {
		return ""
	}
	layout := base[:[]int{0, 4, 7, 10, 13, 16, 19}[d.Precision]]
	if d.ZoneKnown && d.Precision >= Hour {
		layout += "Z07:00"
	}
	return d.Time.Format(layout)
}

// String gives r as EDTF: a date, or an interval 2019-12-06/2019-12-07.
func (r Range) String() string {
	if r.End.IsZero() {
		return r.Start.String()
	}
	return r.Start.String() + "/" + r.End.String()
}

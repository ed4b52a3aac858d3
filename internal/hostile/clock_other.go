//go:build !unix

package hostile

import "time"

// Spent is the time that has passed.
func Spent() time.Duration { return time.Since(begun) }

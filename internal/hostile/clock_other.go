//go:build !unix

package hostile

import "time"

// spent is the time that has passed.
func spent() time.Duration { return time.Since(begun) }

//go:build race

package entity_test

// slowdown divides the length of hostile texts: the race detector makes each
// step about ten times as slow.
const slowdown = 10

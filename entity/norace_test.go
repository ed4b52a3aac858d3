//go:build !race

package entity_test

// slowdown divides the length of hostile texts.
const slowdown = 1

// Package en reads people, their posts, bodies and speeches in English text,
// machine-translated English included.
package en

// Package zh reads people, their posts, bodies and speeches in Chinese text, in
// either script.
package zh

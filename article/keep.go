package article

import (
	"reflect"
	"strings"
	"time"
)

// keep gives a copy of a that shares no memory with what it was read from: a
// string that is cut from a page would hold the whole of it, and a slice that
// was appended to holds room that nobody will use. It asks the types what there
// is, so that a new field cannot be forgotten.
func keep(a *Article) *Article {
	kept := *a
	k := keeper{strings: make(map[reflect.Type]bool)}
	k.keep(reflect.ValueOf(&kept).Elem())
	k.room.Grow(k.size)
	for _, s := range k.found {
		s.SetString(k.copy(s.String()))
	}
	return &kept
}

// keeper takes values out of what they share. All strings come to stand in one
// piece of memory, which is as long as they are.
type keeper struct {
	found   []reflect.Value // the strings that have some length
	size    int             // bytes of them
	room    strings.Builder
	strings map[reflect.Type]bool // whether a value of the type can hold one
}

func (k *keeper) copy(s string) string {
	start := k.room.Len()
	k.room.WriteString(s)
	return k.room.String()[start:]
}

// keep takes v, which can be set, out of what it shares.
func (k *keeper) keep(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.Len() > 0 {
			k.found = append(k.found, v)
			k.size += v.Len()
		}
	case reflect.Struct:
		if v.Type() == timeType {
			return
		}
		for i := range v.NumField() {
			if f := v.Field(i); holdsMemory(f.Kind()) {
				k.keep(f)
			}
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			v.Set(k.copied(v.Elem()))
		}
	case reflect.Slice:
		k.keepSlice(v)
	case reflect.Map:
		k.keepMap(v)
	}
}

var timeType = reflect.TypeFor[time.Time]()

// holdsMemory tells the kinds that are or may hold more than they are
// themselves.
func holdsMemory(k reflect.Kind) bool {
	return k == reflect.String || k == reflect.Struct || k == reflect.Slice || k == reflect.Map || k == reflect.Pointer || k == reflect.Interface
}

// copied gives a pointer's copy for what it points to, and what an interface
// holds for itself.
func (k *keeper) copied(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Pointer {
		return k.copied(v.Elem())
	}
	to := reflect.New(v.Type())
	to.Elem().Set(v)
	k.keep(to.Elem())
	return to
}

func (k *keeper) keepSlice(v reflect.Value) {
	if v.IsNil() {
		return
	}
	to := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	reflect.Copy(to, v)
	v.Set(to)
	of := v.Type().Elem()
	holds, known := k.strings[of]
	if !known {
		holds = holdsStrings(of)
		k.strings[of] = holds
	}
	if !holds {
		return
	}
	for i := range v.Len() {
		k.keep(v.Index(i))
	}
}

func (k *keeper) keepMap(v reflect.Value) {
	if v.IsNil() {
		return
	}
	to := reflect.MakeMapWithSize(v.Type(), v.Len())
	for each := v.MapRange(); each.Next(); {
		to.SetMapIndex(clone(each.Key()), clone(each.Value()))
	}
	v.Set(to)
}

// clone copies a string of a map, which cannot be set in its place.
func clone(s reflect.Value) reflect.Value {
	to := reflect.New(s.Type()).Elem()
	to.SetString(strings.Clone(s.String()))
	return to
}

// holdsStrings tells whether a value of t can hold more than itself.
func holdsStrings(t reflect.Type) bool {
	if t.Kind() != reflect.Struct {
		return holdsMemory(t.Kind())
	}
	for i := range t.NumField() {
		if f := t.Field(i).Type; f != timeType && holdsStrings(f) {
			return true
		}
	}
	return false
}

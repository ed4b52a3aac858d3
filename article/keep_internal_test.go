package article

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unsafe"
)

// filler sets every field of a value that can hold memory to a piece of page.
type filler struct {
	page string
	at   int
}

func (f *filler) next() string {
	f.at += 7
	return f.page[f.at : f.at+5+f.at%300]
}

func (f *filler) fill(t *testing.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.next())
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Unix(1, 0)))
			return
		}
		for i := range v.NumField() {
			f.fill(t, v.Field(i))
		}
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[[]Block]() {
			v.Set(reflect.ValueOf([]Block{&Heading{}, &Paragraph{}, &List{}, &Table{}, &Image{}, &Quote{}}))
			for _, b := range v.Interface().([]Block) {
				f.fill(t, reflect.ValueOf(b).Elem())
			}
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 100))
		for i := range v.Len() {
			f.fill(t, v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{f.next(): f.next(), f.next(): f.next()}))
	case reflect.Bool, reflect.Int, reflect.Int64, reflect.Uint8:
	default:
		t.Fatalf("what keep makes of a %v is not tested", v.Type())
	}
}

// walk calls visit for v and everything in it.
func walk(v reflect.Value, visit func(reflect.Value)) {
	visit(v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), visit)
		}
	case reflect.Map:
		for each := v.MapRange(); each.Next(); {
			walk(each.Key(), visit)
			walk(each.Value(), visit)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() && v.Type() != reflect.TypeFor[*time.Location]() {
			walk(v.Elem(), visit)
		}
	}
}

// TestKeep fills every field of an Article, those that will be added too, and
// checks that what is kept is the same and shares no memory with it.
func TestKeep(t *testing.T) {
	f := filler{page: strings.Repeat("青禾市第一人民医院 Tarn County ", 2000)}
	var a Article
	f.fill(t, reflect.ValueOf(&a).Elem())
	pointers := make(map[unsafe.Pointer]bool)
	walk(reflect.ValueOf(a), func(v reflect.Value) {
		if k := v.Kind(); k == reflect.Slice || k == reflect.Map || k == reflect.Pointer {
			pointers[v.UnsafePointer()] = true
		}
	})
	kept := keep(&a)
	if !reflect.DeepEqual(&a, kept) {
		t.Errorf("kept %+v\nof %+v", kept, a)
	}
	first := uintptr(unsafe.Pointer(unsafe.StringData(f.page)))
	n := 0
	walk(reflect.ValueOf(*kept), func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			n++
			if at := uintptr(unsafe.Pointer(unsafe.StringData(v.String()))); at >= first && at < first+uintptr(len(f.page)) {
				t.Errorf("%q lies in the page", v)
			}
		case reflect.Slice:
			if v.Cap() != v.Len() {
				t.Errorf("a %v of %d holds room for %d", v.Type(), v.Len(), v.Cap())
			}
			fallthrough
		case reflect.Map, reflect.Pointer:
			if v.Type() != reflect.TypeFor[*time.Location]() && pointers[v.UnsafePointer()] {
				t.Errorf("a %v is shared", v.Type())
			}
		}
	})
	if n < 80 {
		t.Errorf("only %d strings were looked at", n)
	}
}

// What is absent stays absent, and what is empty stays empty.
func TestKeepEmpty(t *testing.T) {
	a := Article{Keywords: []string{}, Meta: map[string]string{}, Blocks: []Block{&Paragraph{}}}
	if kept := keep(&a); !reflect.DeepEqual(&a, kept) {
		t.Errorf("kept %+v\nof %+v", kept, a)
	}
}

package windowskerneldump_test

import (
	"bytes"
	"reflect"
	"runtime"
	"testing"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"

	wkd "github.com/kdmp-ks/kdmp_ks/packages/go/windowskerneldump"
)

// parsers make the structures that stand for a whole file, and parse them.
var parsers = []func(*kaitai.Stream) (any, error){
	func(s *kaitai.Stream) (any, error) { v := wkd.NewCper(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewPciConfiguration(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewSmbios(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsCabinet(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsCodeviewTypes(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsDumpBlobs(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsKernelDump(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsPdb(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsPe(); return v, v.Read(s, nil, v) },
	func(s *kaitai.Stream) (any, error) { v := wkd.NewWindowsUnwind(); return v, v.Read(s, nil, v) },
}

// visit calls the methods of a structure, and those of the structures in it, up to a number.
func visit(value reflect.Value, left *int) {
	for value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := 0; i < value.Len() && *left > 0; i++ {
			visit(value.Index(i), left)
		}
	case reflect.Pointer:
		if value.IsNil() || value.Elem().Kind() != reflect.Struct || *left <= 0 {
			return
		}
		*left--
		for i := range value.Elem().NumField() {
			if value.Elem().Type().Field(i).IsExported() {
				visit(value.Elem().Field(i), left)
			}
		}
		for i := range value.NumMethod() {
			method := value.Method(i)
			if method.Type().NumIn() == 0 && method.Type().NumOut() == 2 {
				visit(method.Call(nil)[0], left)
			}
		}
	}
}

// FuzzParsers reads any file by any parser: a failure is an error, never a panic.
func FuzzParsers(f *testing.F) {
	f.Add(uint8(0), []byte("CPER\x10\x02\xff\xff\xff\xff"))
	f.Add(uint8(2), []byte("\x00\x08\x00\x00\x01\x02\x03\x04"))
	f.Add(uint8(2), []byte("\x00\x08\x00\x00\x01\x02\x03\x04text"))
	f.Add(uint8(6), append([]byte("PAGEDU64"), make([]byte, 0x3000)...))
	f.Fuzz(func(t *testing.T, parser uint8, data []byte) {
		stream := kaitai.NewStream(bytes.NewReader(data))
		value, err := parsers[int(parser)%len(parsers)](stream)
		left := 1000
		if err == nil {
			visit(reflect.ValueOf(value), &left)
		}
	})
}

// A size that the file states, but does not have, is an error before so much is allocated.
func TestStatedSize(t *testing.T) {
	text := wkd.NewWindowsKernelDump_DumpString()
	data := []byte{0xff, 0xff, 0xff, 0xff, 1, 2}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := text.Read(kaitai.NewStream(bytes.NewReader(data)), nil, nil); err == nil {
		t.Error("a text of 8 GiB was read")
	}
	runtime.ReadMemStats(&after)
	if allocated := after.TotalAlloc - before.TotalAlloc; allocated > 1<<20 {
		t.Errorf("%d bytes were allocated", allocated)
	}
}

func TestNamesOfValues(t *testing.T) {
	for expected, found := range map[string]string{
		"BitmapKernel":          wkd.WindowsKernelDump_DumpTypes__BitmapKernel.String(),
		"DumpTypes(0x45474150)": wkd.WindowsKernelDump_DumpTypes(0x45474150).String(),
		"Context|Stack":         wkd.WindowsKernelDump_MinidumpFieldMasks(0x21).String(),
	} {
		if expected != found {
			t.Errorf("%q, not %q", found, expected)
		}
	}
}

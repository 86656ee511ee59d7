// Prints what dumps hold, a line of JSON for each: runner FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
// NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	wkd "windowskerneldump"
)

type object = map[string]any

var capital = regexp.MustCompile("[A-Z]")

// roots are the names of schemas by the ending of a file. What types has is listed when this is built.
var roots = map[string]string{
	"blob":     "WindowsDumpBlobs",
	"cab":      "WindowsCabinet",
	"codeview": "WindowsCodeviewTypes",
	"cper":     "Cper",
	"pci":      "PciConfiguration",
	"pdb":      "WindowsPdb",
	"pe":       "WindowsPe",
	"smbios":   "Smbios",
	"unwind":   "WindowsUnwind",
	"zdmp":     "Zdmp",
}

func camel(name string) string {
	found := ""
	for _, word := range strings.Split(name, "_") {
		found += strings.ToUpper(word[:1]) + word[1:]
	}
	return found
}

func snake(name string) string {
	return strings.ToLower(strings.TrimPrefix(capital.ReplaceAllString(name, "_$0"), "_"))
}

// everything turns what a structure has into JSON: its fields, and its methods, which calculate or
// read the rest.
func everything(value reflect.Value) (any, error) {
	switch value.Kind() {
	case reflect.Interface, reflect.Pointer:
		if value.IsNil() {
			return nil, nil
		}
		if value.Kind() == reflect.Pointer && value.Elem().Kind() == reflect.Struct {
			return structure(value)
		}
		return everything(value.Elem())
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			return hex.EncodeToString(value.Bytes()), nil
		}
		items := []any{}
		for i := range value.Len() {
			item, err := everything(value.Index(i))
			if err != nil {
				return nil, err
			}
			items = append(items, item)
		}
		return items, nil
	case reflect.Bool:
		if value.Bool() {
			return "0x1", nil
		}
		return "0x0", nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return fmt.Sprintf("%#x", value.Uint()), nil
	default:
		return fmt.Sprintf("%#x", value.Int()), nil
	}
}

func structure(pointer reflect.Value) (any, error) {
	found := object{}
	fields := pointer.Elem()
	for i := range fields.NumField() {
		field := fields.Type().Field(i)
		if !field.IsExported() {
			continue
		}
		value, err := everything(fields.Field(i))
		if err != nil {
			return nil, err
		}
		found[snake(field.Name)] = value
	}
	for i := range pointer.NumMethod() {
		method := pointer.Type().Method(i)
		if method.Type.NumIn() != 1 || method.Type.NumOut() != 2 {
			continue
		}
		results := pointer.Method(i).Call(nil)
		if err, failed := results[1].Interface().(error); failed {
			return nil, err
		}
		value, err := everything(results[0])
		if err != nil {
			return nil, err
		}
		found[snake(method.Name)] = value
	}
	return found, nil
}

func read(path string, pages []string) (object, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	words := strings.Split(filepath.Base(path), ".")
	if root, found := roots[words[len(words)-1]]; found {
		if len(words) > 2 {
			root += "_" + camel(words[1])
		}
		return tableOf(types[root](kaitai.NewStream(file)))
	}
	dump := wkd.NewWindowsKernelDump()
	if err := dump.Read(kaitai.NewStream(file), nil, dump); err != nil {
		return nil, err
	}
	all, err := everything(reflect.ValueOf(dump))
	if err != nil {
		return nil, err
	}
	offsets := object{}
	for _, text := range pages {
		page, err := strconv.ParseUint(text, 0, 64)
		if err != nil {
			return nil, err
		}
		offset, found, err := offsetOfPage(dump, page)
		if err != nil {
			return nil, err
		}
		offsets[text] = nil
		if found {
			offsets[text] = fmt.Sprintf("%#x", offset)
		}
	}
	answer := object{"dump": all, "pages": offsets}
	if triage, err := dump.Triage(); err != nil || triage == nil {
		return answer, err
	}
	names, err := driverNames(dump)
	if err != nil {
		return nil, err
	}
	found, err := blobs(dump)
	if err != nil {
		return nil, err
	}
	texts, list := []string{}, []object{}
	for _, each := range names {
		texts = append(texts, hex.EncodeToString(each))
	}
	for _, each := range found {
		list = append(list, object{
			"tag":    hex.EncodeToString(each.tag),
			"offset": fmt.Sprintf("%#x", each.offset),
			"size":   fmt.Sprintf("%#x", each.size),
		})
	}
	answer["driver_names"], answer["blobs"] = texts, list
	return answer, nil
}

func tableOf(table any, err error) (object, error) {
	if err != nil {
		return nil, err
	}
	all, err := everything(reflect.ValueOf(table))
	return object{"table": all}, err
}

func main() {
	output := json.NewEncoder(os.Stdout)
	wanted := os.Args[1:]
	for len(wanted) > 0 {
		end := 1
		for end < len(wanted) && strings.HasPrefix(wanted[end], "0x") {
			end++
		}
		answer, err := read(wanted[0], wanted[1:end])
		if err != nil {
			answer = object{"refused": err.Error()}
		}
		if err := output.Encode(answer); err != nil {
			panic(err)
		}
		wanted = wanted[end:]
	}
}

package kdump_test

import (
	"bytes"
	"errors"
	"fmt"
	"log"

	kdump "github.com/kdmp-ks/kdmp_ks/packages/go"
)

// open opens a dump that is in memory.
func open(data []byte) *kdump.Dump {
	dump, err := kdump.New(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		log.Fatal(err)
	}
	return dump
}

func ExampleNew() {
	data := fullDump()
	dump, err := kdump.New(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(dump.Kind(), dump.Machine(), dump.Bits())
	fmt.Printf("%#x %#x\n", dump.BugCheckCode(), dump.BugCheckParameters())
	// Output:
	// Full Amd64 64
	// 0x9f [0x3 0xffffcf8f12345678 0x0 0x28]
}

func ExampleNew_errors() {
	_, err := kdump.New(bytes.NewReader([]byte("MDMP")), 4)
	fmt.Println(errors.Is(err, kdump.ErrNotADump))
	// Output: true
}

func ExamplePhysical_Runs() {
	memory, err := open(bitmapDump()).Physical()
	if err != nil {
		log.Fatal(err)
	}
	for run := range memory.Runs() {
		fmt.Printf("%d pages from %#x on, at offset %#x\n", run.Pages, run.First, run.Offset)
	}
	// Output:
	// 2 pages from 0x3 on, at offset 0x3000
	// 1 pages from 0x46 on, at offset 0x5000
}

func ExamplePhysical_ReadAt() {
	memory, err := open(bitmapDump()).Physical()
	if err != nil {
		log.Fatal(err)
	}
	data := make([]byte, 4)
	n, err := memory.ReadAt(data, 0x3ffe)
	fmt.Println(n, data, err)
	n, err = memory.ReadAt(data, 0x4ffe)
	fmt.Println(n, err, errors.Is(err, kdump.ErrNotInDump))
	// Output:
	// 4 [3 3 4 4] <nil>
	// 2 0x5000: not in the dump true
}

func ExampleAddressSpace_Read() {
	virtual, err := open(fullDump()).Virtual()
	if err != nil {
		log.Fatal(err)
	}
	data := make([]byte, 9)
	if _, err := virtual.Read(data, 0xfffff80000002010); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s\n", data)

	_, err = virtual.Read(data, 0xfffff80000006000)
	var address *kdump.AddressError
	if errors.As(err, &address) {
		fmt.Printf("%v at %#x, level %d\n", address.Err, address.Address, address.Level)
	}
	// Output:
	// LIST HEAD
	// not mapped at 0xfffff80000006000, level 1
}

func ExampleDump_Modules() {
	modules, err := open(triageDump()).Modules()
	if err != nil {
		log.Fatal(err)
	}
	for _, module := range modules {
		fmt.Printf("%s %#x + %#x\n", module.Name, module.Base, module.Size)
	}
	// Output: nt.exe 0xfffff80100000000 + 0x46000
}

func ExampleDump_Blobs() {
	blobs, err := open(triageDump()).Blobs()
	if err != nil {
		log.Fatal(err)
	}
	for _, blob := range blobs {
		fmt.Printf("%v: %d bytes at %#x\n", blob.Tag, blob.Size, blob.Offset)
	}
	// Output: 33323130-3534-3736-3839-616263646566: 5 bytes at 0x2732
}

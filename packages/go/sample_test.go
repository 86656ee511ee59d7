package kdump_test

import (
	"encoding/binary"
	"strings"
)

// What the dumps of these tests are made of, by the offsets of the format. They are 64-bit dumps of
// a machine whose page tables are on the first pages.
const (
	headerSize = 0x2000
	page       = 0x1000
	listHead   = 0xfffff80000002010
	largePage  = 0xfffff80000200000
)

func put32(data []byte, offset int, values ...uint32) {
	for i, value := range values {
		binary.LittleEndian.PutUint32(data[offset+4*i:], value)
	}
}

func put64(data []byte, offset int, values ...uint64) {
	for i, value := range values {
		binary.LittleEndian.PutUint64(data[offset+8*i:], value)
	}
}

// header returns the header of a dump.
func header(kind uint32) []byte {
	data := []byte(strings.Repeat("PAGE", headerSize/4))
	copy(data[4:], "DU64")
	put64(data, 0x10, 0x1000)                       // DirectoryTableBase
	put64(data, 0x20, listHead)                     // PsLoadedModuleList
	put32(data, 0x30, 0x8664, 4, 0x9f)              // MachineImageType, processors, BugCheckCode
	put64(data, 0x40, 3, 0xffffcf8f12345678, 0, 40) // its parameters
	put32(data, 0x88, 0)                            // NumberOfRuns
	put32(data, 0xf98, kind)                        // DumpType
	return data
}

// fullDump returns a full dump: page tables on pages 1 to 4, the module list's page 5, which page 9
// follows in the file, and a page 7 in transition.
func fullDump() []byte {
	data := header(1)
	put32(data, 0x88, 3)
	put64(data, 0x90, 7)
	put64(data, 0x98, 1, 5, 9, 1, 7, 1) // base, count; base, count; ...
	pages := make([]byte, 7*page)
	at := func(number int) []byte { return pages[(number-1)*page:] }
	put64(at(1), 0x1f0*8, 0x2003)       // PML4E
	put64(at(2), 0, 0x3003, 0x40000083) // PDPTE: a table, and a page of 1 GiB
	put64(at(3), 0, 0x4003, 0x8000e3)   // PDE: a table, and a page of 2 MiB
	put64(at(4), 0x2*8, 0x5003, 0x7<<12|1<<11, 0x6003, 0x9003)
	copy(at(5)[0x10:], "LIST HEAD")
	for i := range page {
		pages[5*page+i], pages[6*page+i] = 9, 7
	}
	return append(data, pages...)
}

// bitmapDump returns a bitmap dump of pages 3, 4 and 70.
func bitmapDump() []byte {
	data := append(header(5), make([]byte, 0x1000)...)
	copy(data[headerSize:], "FDMPDUMP")
	put64(data, headerSize+0x20, 0x3000, 3, 71) // FirstPage, TotalPresentPages, Pages
	data[headerSize+0x38] = 1<<3 | 1<<4
	data[headerSize+0x38+8] = 1<<6 | 1<<7 // the last bit is behind the end of the bitmap
	for _, fill := range []byte{3, 4, 70} {
		for range page {
			data = append(data, fill)
		}
	}
	return data
}

// rangeDump returns a range dump of pages 0x20 to 0x22 and 0x10.
func rangeDump() []byte {
	data := append(header(8), make([]byte, 0x60)...)
	put32(data, headerSize, 0x40)
	copy(data[headerSize+4:], "RDMPDUMP")
	put64(data, headerSize+0x10, 0x40, 0x2060) // MetadataSize, FirstPageOffset
	put64(data, headerSize+0x30, 0x20, 3, 0x10, 1)
	return append(data, make([]byte, 4*page)...)
}

// triageDump returns a triage dump with a stack, two blocks that overlap, a driver, an unloaded
// driver and a blob.
func triageDump() []byte {
	data := append(header(4), make([]byte, 0x1000)...)
	const (
		unloaded, drivers, names, blocks = 0x2100, 0x2200, 0x2300, 0x2400
		first, second, stack, end        = 0x2420, 0x2520, 0x2620, 0x2700
	)
	put32(data, headerSize, 0, end, end-4, 0x348, 0xf00, 0, unloaded, 0, 0, 0, stack, 0x40,
		drivers, 1, names, 0x40, 0, 0)
	put64(data, headerSize+0x48, 0xfffff68000001000) // TopOfStack
	put32(data, headerSize+0x78, blocks, 2)
	put64(data, unloaded, 1)
	put32(data, unloaded+8, 10|10<<16)
	copy(data[unloaded+8+0x10:], "o\x00l\x00d\x00.\x00s\x00")
	put64(data, unloaded+8+0x28, 0xfffff80200000000, 0xfffff80200008000)
	put32(data, drivers, names)
	put64(data, drivers+0x38, 0xfffff80100000000) // DllBase
	put32(data, drivers+0x48, 0x46000)            // SizeOfImage
	put32(data, names, 6)
	copy(data[names+4:], "n\x00t\x00.\x00e\x00x\x00e\x00")
	put64(data, blocks, 0xffffa00000000000)
	put32(data, blocks+8, first, 0x100)
	put64(data, blocks+0x10, 0xffffa00000000080)
	put32(data, blocks+0x18, second, 0x100)
	for i := range 0x100 {
		data[first+i], data[second+i] = 1, 2
	}
	copy(data[stack:], "STACK")
	copy(data[end-4:], "TRGD")
	data = data[:end]
	blob := make([]byte, 0x10+0x20+8)
	copy(blob, "DumpBlob")
	put32(blob, 8, 0x10, 26100, 0x20)
	copy(blob[0x14:], "0123456789abcdef")
	put32(blob, 0x24, 5, 2, 1) // DataSize, PrePad, PostPad
	return append(data, blob...)
}

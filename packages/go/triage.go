package kdump

import (
	"bytes"
	"math"
	"strings"
	"unicode/utf16"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"

	wkd "github.com/kdmp-ks/kdmp_ks/packages/go/windowskerneldump"
)

// Limits on the tables of a triage dump; those of Windows have some thousands of blocks, some
// hundreds of drivers and at most 50 unloaded ones.
const (
	maxBlocks   = 1 << 15
	maxDrivers  = 4096
	maxUnloaded = 50
	// Bytes of a name, which has a length of 16 bits in Windows, with its own length.
	maxName = 0x10008
	// Characters of all names, of which any number can be the same bytes of the file.
	maxNames = 1 << 20
)

// A Block is a piece of virtual memory in a triage dump.
type Block struct {
	Address, Size uint64
	Offset        int64
}

// A Module is a loaded driver, or the kernel.
type Module struct {
	// Name is as it was stored: with its path in some dumps. It is empty if it cannot be read.
	Name                string
	Base                uint64
	Size                uint32
	Timestamp, Checksum uint32
}

// An UnloadedModule is a driver that was unloaded before the dump was written.
type UnloadedModule struct {
	// Name has at most twelve characters.
	Name       string
	Start, End uint64
}

// A table has a number of entries at an offset of the file, of which at most limit are read.
type table struct{ offset, count, limit uint64 }

// directory has the parts of a triage dump, of either width.
type directory struct {
	source                    *source
	wide                      bool
	start                     uint64
	stack                     Block
	drivers, blocks, unloaded table
	names                     [2]uint64
	secondary                 uint32
	parts                     []uint32
}

// findParts reads the directory of a triage dump.
func (d *Dump) findParts() (*directory, error) {
	if d.Kind() != Triage {
		return nil, unsupported("no triage dump")
	}
	parsed, err := d.parsed.Triage()
	if err != nil {
		return nil, parseError("the directory of the triage dump", err)
	}
	found := &directory{source: d.source, wide: d.header != nil, start: d.start}
	var lacking error
	switch t := parsed.(type) {
	case *wkd.WindowsKernelDump_TriageDump64:
		found.stack = Block{t.TopOfStack, uint64(t.LenCallStack), int64(t.OfsCallStack)}
		found.drivers = table{uint64(t.OfsDriverList), uint64(t.NumDrivers), maxDrivers}
		found.blocks = table{uint64(t.OfsDataBlocks), uint64(t.NumDataBlocks), maxBlocks}
		found.names = [2]uint64{uint64(t.OfsStringPool), uint64(t.LenStringPool)}
		found.parts = []uint32{t.OfsValidMark, t.SizeOfDump, t.OfsMmStorage, t.OfsUnloadedDrivers,
			t.OfsPrcb, t.OfsProcess, t.OfsThread, t.OfsCallStack, t.OfsDriverList, t.OfsStringPool,
			t.OfsDataPage, t.OfsDebuggerData, t.OfsDataBlocks}
		found.unloaded.limit = maxUnloaded
		found.unloaded.offset, _ = t.OfsUnloadedDriverTable()
		found.unloaded.count, lacking = t.NumUnloadedDrivers()
		found.secondary, _ = t.OfsSecondaryData()
	case *wkd.WindowsKernelDump_TriageDump32:
		found.stack = Block{uint64(t.TopOfStack), uint64(t.LenCallStack), int64(t.OfsCallStack)}
		found.drivers = table{uint64(t.OfsDriverList), uint64(t.NumDrivers), maxDrivers}
		found.blocks = table{uint64(t.OfsDataBlocks), uint64(t.NumDataBlocks), maxBlocks}
		found.names = [2]uint64{uint64(t.OfsStringPool), uint64(t.LenStringPool)}
		found.parts = []uint32{t.OfsValidMark, t.SizeOfDump, t.OfsMmStorage, t.OfsUnloadedDrivers,
			t.OfsPrcb, t.OfsProcess, t.OfsThread, t.OfsCallStack, t.OfsDriverList, t.OfsStringPool,
			t.OfsDataPage, t.OfsDebuggerData, t.OfsDataBlocks}
		found.unloaded.limit = maxUnloaded
		found.unloaded.offset, _ = t.OfsUnloadedDriverTable()
		var count uint32
		count, lacking = t.NumUnloadedDrivers()
		found.unloaded.count = uint64(count)
		found.secondary, _ = t.OfsSecondaryData()
	default:
		return nil, damaged("the directory of the triage dump")
	}
	if lacking != nil && !isEnd(lacking) {
		return nil, lacking
	}
	return found, nil
}

// room returns how many bytes a part can have that begins at an offset: it ends where the next part
// begins, or the file. No part begins in the header; an offset of 0 is that of none.
func (d *directory) room(offset uint64) uint64 {
	if offset < d.start {
		return 0
	}
	end := d.source.size
	for _, each := range d.parts {
		if uint64(each) > offset {
			end = min(end, uint64(each))
		}
	}
	return end - min(offset, end)
}

// sizeOf returns the size of a structure whose size does not depend on its contents.
func sizeOf(parse func(*kaitai.Stream) error) uint64 {
	stream := kaitai.NewStream(bytes.NewReader(make([]byte, pageSize)))
	if err := parse(stream); err != nil {
		return math.MaxUint64
	}
	size, err := stream.Pos()
	if err != nil || size == 0 {
		return math.MaxUint64
	}
	return uint64(size)
}

// readTable reads the entries that the file has room for.
func readTable[T any](d *directory, t table, parse func(*kaitai.Stream) (T, error)) ([]T, error) {
	entry := sizeOf(func(stream *kaitai.Stream) error { _, err := parse(stream); return err })
	count := min(t.count, t.limit, d.room(t.offset)/entry)
	data := make([]byte, count*entry)
	if err := d.source.read(data, t.offset); err != nil {
		return nil, err
	}
	found := make([]T, 0, count)
	stream := kaitai.NewStream(bytes.NewReader(data))
	for range count {
		each, err := parse(stream)
		if err != nil {
			return nil, parseError("a table of the triage dump", err)
		}
		found = append(found, each)
	}
	return found, nil
}

func parseBlock64(stream *kaitai.Stream) (Block, error) {
	parsed := wkd.NewWindowsKernelDump_TriageDataBlock64()
	err := parsed.Read(stream, nil, nil)
	return Block{parsed.Address, uint64(parsed.LenData), int64(parsed.OfsData)}, err
}

func parseBlock32(stream *kaitai.Stream) (Block, error) {
	parsed := wkd.NewWindowsKernelDump_TriageDataBlock32()
	err := parsed.Read(stream, nil, nil)
	return Block{uint64(parsed.Address), uint64(parsed.LenData), int64(parsed.OfsData)}, err
}

// readBlocks reads a table of blocks of one shape. It ends where the first block begins at last.
func (d *directory) readBlocks(parse func(*kaitai.Stream) (Block, error)) (blocks []Block, atEnd bool, err error) {
	blocks, err = readTable(d, d.blocks, parse)
	if err != nil || len(blocks) == 0 {
		return nil, false, err
	}
	entry := sizeOf(func(stream *kaitai.Stream) error { _, err := parse(stream); return err })
	if first := uint64(blocks[0].Offset); first > d.blocks.offset {
		if room := (first - d.blocks.offset) / entry; room > 0 && room < uint64(len(blocks)) {
			blocks = blocks[:room]
		}
	}
	end := d.blocks.offset + uint64(len(blocks))*entry
	return blocks, uint64(blocks[0].Offset) == end, nil
}

// allBlocks reads the table of blocks. In 32-bit dumps the addresses in it may have four bytes or
// eight: the data of the blocks, which follow one another, decide.
func (d *directory) allBlocks() ([]Block, error) {
	if d.wide {
		blocks, _, err := d.readBlocks(parseBlock64)
		return blocks, err
	}
	narrow, narrowAtEnd, err := d.readBlocks(parseBlock32)
	if err != nil {
		return nil, err
	}
	wide, wideAtEnd, err := d.readBlocks(parseBlock64)
	if err != nil {
		return nil, err
	}
	narrowFits, wideFits := inOrder(narrow), inOrder(wide)
	if narrowFits && wideFits {
		narrowFits, wideFits = narrowAtEnd, wideAtEnd
	}
	switch {
	case narrowFits && !wideFits:
		return narrow, nil
	case wideFits && !narrowFits:
		for i := range wide {
			// A pointer of 32 bits is widened with zeros or with its sign.
			if wide[i].Address>>31 == math.MaxUint64>>31 {
				wide[i].Address = uint64(uint32(wide[i].Address))
			}
		}
		return wide, nil
	}
	return nil, nil
}

// inOrder reports whether each block begins in the file where the one before it ends.
func inOrder(blocks []Block) bool {
	for i := 1; i < len(blocks); i++ {
		if uint64(blocks[i-1].Offset)+blocks[i-1].Size != uint64(blocks[i].Offset) {
			return false
		}
	}
	return true
}

// MemoryBlocks returns the blocks of virtual memory in a triage dump, in the order in which they
// are stored. They are cut at the end of the file and of the address space; blocks of which no byte
// is left are left out. The dump contains the stack besides, see [Dump.Virtual].
func (d *Dump) MemoryBlocks() ([]Block, error) {
	if d.noParts != nil {
		return nil, d.noParts
	}
	blocks, err := d.triage.allBlocks()
	if err != nil {
		return nil, err
	}
	found := blocks[:0]
	for _, each := range blocks {
		if each = d.cut(each); each.Size > 0 {
			found = append(found, each)
		}
	}
	return found, nil
}

// cut cuts a block at the end of the file and of the address space.
func (d *Dump) cut(block Block) Block {
	last := uint64(math.MaxUint64)
	if d.header == nil {
		last = math.MaxUint32
	}
	if block.Size == 0 || block.Address > last || uint64(block.Offset) >= d.source.size {
		return Block{}
	}
	if block.Size-1 > last-block.Address {
		block.Size = last - block.Address + 1
	}
	block.Size = min(block.Size, d.source.size-uint64(block.Offset))
	return block
}

func parseDriver64(stream *kaitai.Stream) (driver, error) {
	parsed := wkd.NewWindowsKernelDump_DriverEntry64()
	err := parsed.Read(stream, nil, nil)
	module := Module{"", parsed.DllBase, parsed.SizeOfImage, parsed.TimeDateStamp, parsed.CheckSum}
	return driver{module, parsed.OfsDriverName}, err
}

func parseDriver32(stream *kaitai.Stream) (driver, error) {
	parsed := wkd.NewWindowsKernelDump_DriverEntry32()
	err := parsed.Read(stream, nil, nil)
	base := uint64(parsed.DllBase)
	module := Module{"", base, parsed.SizeOfImage, parsed.TimeDateStamp, parsed.CheckSum}
	return driver{module, parsed.OfsDriverName}, err
}

// A driver is a module, and the file offset of its name.
type driver struct {
	Module
	name uint32
}

// Modules returns the drivers that were loaded, in the order of the triage dump, the kernel among
// them.
func (d *Dump) Modules() ([]Module, error) {
	if d.noParts != nil {
		return nil, d.noParts
	}
	parse := parseDriver64
	if !d.triage.wide {
		parse = parseDriver32
	}
	drivers, err := readTable(d.triage, d.triage.drivers, parse)
	if err != nil {
		return nil, err
	}
	found, characters := make([]Module, 0, len(drivers)), 0
	for _, each := range drivers {
		if each.Base == 0 {
			continue
		}
		if characters <= maxNames {
			if each.Name, err = d.triage.text(uint64(each.name)); err != nil {
				return nil, err
			}
			for _, character := range each.Name {
				characters += utf16.RuneLen(character)
			}
		}
		found = append(found, each.Module)
	}
	return found, nil
}

// text reads a name; it is empty if it is not in the pool of names, or not in the file.
func (d *directory) text(offset uint64) (string, error) {
	start, end := d.names[0], d.names[0]+d.names[1]
	if offset < start || offset >= end {
		return "", nil
	}
	parsed := wkd.NewWindowsKernelDump_DumpString()
	room := min(end-offset, maxName)
	err := parsed.Read(d.source.stream(offset, room), nil, nil)
	if isEnd(err) {
		return "", nil
	}
	if err != nil {
		return "", parseError("a name", err)
	}
	return decode(parsed.Text), nil
}

// decode decodes UTF-16; surrogates without a partner are replaced by U+FFFD.
func decode(data []byte) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i]) | uint16(data[2*i+1])<<8
	}
	return string(utf16.Decode(units))
}

func parseUnloaded64(stream *kaitai.Stream) (UnloadedModule, error) {
	parsed := wkd.NewWindowsKernelDump_UnloadedDriver64()
	if err := parsed.Read(stream, nil, nil); err != nil {
		return UnloadedModule{}, err
	}
	name := shortName(parsed.DriverName, parsed.Name.Length)
	return UnloadedModule{name, parsed.StartAddress, parsed.EndAddress}, nil
}

func parseUnloaded32(stream *kaitai.Stream) (UnloadedModule, error) {
	parsed := wkd.NewWindowsKernelDump_UnloadedDriver32()
	if err := parsed.Read(stream, nil, nil); err != nil {
		return UnloadedModule{}, err
	}
	name := shortName(parsed.DriverName, parsed.Name.Length)
	return UnloadedModule{name, uint64(parsed.StartAddress), uint64(parsed.EndAddress)}, nil
}

// shortName decodes a name of a fixed size; a length that is wrong does not make it longer.
func shortName(data []byte, length uint16) string {
	name, _, _ := strings.Cut(decode(data[:min(len(data), int(length&^1))]), "\x00")
	return name
}

// Unloaded returns the drivers that a triage dump lists as unloaded.
func (d *Dump) Unloaded() ([]UnloadedModule, error) {
	if d.noParts != nil {
		return nil, d.noParts
	}
	if d.triage.wide {
		return readTable(d.triage, d.triage.unloaded, parseUnloaded64)
	}
	return readTable(d.triage, d.triage.unloaded, parseUnloaded32)
}

// Package kdump reads crash dumps of the Windows kernel: full, bitmap, summary and range dumps by
// physical or virtual address, and triage dumps ("minidumps") by virtual address.
//
// Opening a dump reads its header and the index of its pages, nothing else. A dump may be used by
// several goroutines at once. Files are not trusted: a damaged one ends in an error that wraps one
// of the kinds in this package, and no call allocates more than the file justifies.
//
// The package windowskerneldump beside this one has the parsers that are compiled from the schema
// of the format, with all fields of the header.
package kdump

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sync"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"

	wkd "github.com/kdmp-ks/kdmp_ks/packages/go/windowskerneldump"
)

const (
	pageShift = 12
	pageSize  = 1 << pageShift
	pageMask  = pageSize - 1
	// The largest header of a dump, and what may follow it before an index of pages.
	headSize = 0x2000 + 0x1000
	// What a field of four bytes contains that was never written.
	filler = 0x45474150
)

// Kind is the kind of a dump: what follows its header.
type Kind = wkd.WindowsKernelDump_DumpTypes

// Kinds of dumps.
const (
	Full                = wkd.WindowsKernelDump_DumpTypes__Full
	Summary             = wkd.WindowsKernelDump_DumpTypes__Summary
	HeaderOnly          = wkd.WindowsKernelDump_DumpTypes__Header
	Triage              = wkd.WindowsKernelDump_DumpTypes__Triage
	BitmapFull          = wkd.WindowsKernelDump_DumpTypes__BitmapFull
	BitmapKernel        = wkd.WindowsKernelDump_DumpTypes__BitmapKernel
	Automatic           = wkd.WindowsKernelDump_DumpTypes__Automatic
	KernelMemory        = wkd.WindowsKernelDump_DumpTypes__KernelMemory
	KernelAndUserMemory = wkd.WindowsKernelDump_DumpTypes__KernelAndUserMemory
	CompleteMemory      = wkd.WindowsKernelDump_DumpTypes__CompleteMemory

	unspecified = wkd.WindowsKernelDump_DumpTypes__Unspecified
)

// Machine is a type of processor.
type Machine = wkd.WindowsKernelDump_MachineTypes

// Types of processors.
const (
	I386  = wkd.WindowsKernelDump_MachineTypes__I386
	ARMNT = wkd.WindowsKernelDump_MachineTypes__Armnt
	AMD64 = wkd.WindowsKernelDump_MachineTypes__Amd64
	ARM64 = wkd.WindowsKernelDump_MachineTypes__Arm64
)

// Structures of the compiled parsers.
type (
	// Header64 is the header of a 64-bit machine.
	Header64 = wkd.WindowsKernelDump_Header64
	// Header32 is the header of a 32-bit machine.
	Header32 = wkd.WindowsKernelDump_Header32
	// ContextX64 has the registers of an x64 processor.
	ContextX64 = wkd.WindowsKernelDump_ContextX64
	// ContextX86 has the registers of an x86 processor.
	ContextX86 = wkd.WindowsKernelDump_ContextX86
	// ContextARM64 has the registers of an ARM64 processor.
	ContextARM64 = wkd.WindowsKernelDump_ContextArm64
)

// A Dump is an open crash dump. Its methods may be called by several goroutines at once, all but
// Close.
type Dump struct {
	source  *source
	closer  io.Closer
	parsed  *wkd.WindowsKernelDump
	header  *Header64
	narrow  *Header32
	start   uint64
	memory  *Physical
	noPages error
	triage  *directory
	noParts error

	mapping  sync.Once
	mapped   *blockMap
	unmapped error
}

var errNoFile = errors.New("not a regular file")

// source is a file of known size.
type source struct {
	io.ReaderAt
	size uint64
}

// read reads all of data, at an offset.
func (s *source) read(data []byte, offset uint64) error {
	if len(data) == 0 {
		return nil
	}
	if offset > s.size || uint64(len(data)) > s.size-offset {
		return damaged("the file ends at %#x, before %#x", s.size, offset+uint64(len(data)))
	}
	n, err := s.ReadAt(data, int64(offset))
	if n == len(data) {
		return nil
	}
	if err == nil || errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF // the file has become shorter
	}
	return fmt.Errorf("reading %#x bytes at %#x: %w", len(data), offset, err)
}

// headed is a file whose beginning has been read already.
type headed struct {
	*source
	head []byte
}

// ReadAt reads from the beginning if it can.
func (h *headed) ReadAt(data []byte, offset int64) (int, error) {
	if offset <= int64(len(h.head)) && len(data) <= len(h.head)-int(offset) {
		return copy(data, h.head[offset:]), nil
	}
	return h.source.ReadAt(data, offset)
}

// stream opens a part of the file for a compiled parser.
func (s *source) stream(offset, length uint64) *kaitai.Stream {
	offset = min(offset, s.size)
	length = min(length, s.size-offset)
	return kaitai.NewStream(io.NewSectionReader(s, int64(offset), int64(length)))
}

// Open opens the dump at a path. Errors of the file system are passed on; what is no file, such as a
// directory or a named pipe, is an [*fs.PathError].
func Open(path string) (*Dump, error) {
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if !info.Mode().IsRegular() {
		// Opening a named pipe would wait for its writer.
		return nil, &fs.PathError{Op: "open", Path: path, Err: errNoFile}
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	dump, err := openFile(file)
	if err != nil {
		_ = file.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	dump.closer = file
	return dump, nil
}

func openFile(file *os.File) (*Dump, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	return New(file, info.Size())
}

// New opens a dump in any source that can be read at offsets, such as a [bytes.Reader].
//
// It fails with [ErrNotADump], or with [ErrDamaged] where the index of pages or the directory of a
// triage dump is cut off or contradicts itself. A dump that is cut off behind its index opens.
func New(reader io.ReaderAt, size int64) (*Dump, error) {
	if reader == nil || size < 0 {
		return nil, fmt.Errorf("%w: a source of %d bytes", ErrBadArgument, size)
	}
	dump := &Dump{source: &source{reader, uint64(size)}, parsed: wkd.NewWindowsKernelDump()}
	head := make([]byte, min(headSize, size))
	if err := dump.source.read(head, 0); err != nil {
		return nil, err
	}
	whole := io.NewSectionReader(&headed{dump.source, head}, 0, size)
	if err := dump.parsed.Read(kaitai.NewStream(whole), nil, dump.parsed); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrNotADump, err)
	}
	start, err := dump.parsed.LenHeader()
	if err != nil {
		return nil, damaged("the header: %v", err)
	}
	dump.start = uint64(start)
	switch header := dump.parsed.Header.(type) {
	case *Header64:
		dump.header = header
	case *Header32:
		dump.narrow = header
	default:
		return nil, fmt.Errorf("%w: a header of unknown width", ErrNotADump)
	}
	dump.memory, dump.noPages = dump.findPages()
	dump.triage, dump.noParts = dump.findParts()
	for _, err := range []error{dump.noPages, dump.noParts} {
		if err != nil && !errors.Is(err, ErrUnsupported) {
			return nil, err
		}
	}
	return dump, nil
}

// Close closes the file of a dump that was opened by its path.
func (d *Dump) Close() error {
	if d.closer == nil {
		return nil
	}
	return d.closer.Close()
}

// Header64 returns all fields of the header of a 64-bit machine; nil for other machines. Its
// methods are not safe for several goroutines, its fields are.
func (d *Dump) Header64() *Header64 { return d.header }

// Header32 returns all fields of the header of a 32-bit machine; nil for other machines.
func (d *Dump) Header32() *Header32 { return d.narrow }

// Bits returns the width of an address of the machine, 32 or 64.
func (d *Dump) Bits() int {
	if d.header != nil {
		return 64
	}
	return 32
}

// Kind returns the kind of the dump as it is stored; 0x45474150 is a full dump whose writer left
// the field alone.
func (d *Dump) Kind() Kind {
	if d.header != nil {
		return d.header.DumpType
	}
	return d.narrow.DumpType
}

// Machine returns the type of the processor.
func (d *Dump) Machine() Machine {
	if d.header != nil {
		return d.header.MachineImageType
	}
	return d.narrow.MachineImageType
}

// DirectoryTableBase returns the physical address of the root of the page tables, with flags in
// its low twelve bits.
func (d *Dump) DirectoryTableBase() uint64 {
	if d.header != nil {
		return d.header.DirectoryTableBase
	}
	return uint64(d.narrow.DirectoryTableBase)
}

// BugCheckCode returns the stop code.
func (d *Dump) BugCheckCode() uint32 {
	if d.header != nil {
		return d.header.BugCheckCode
	}
	return d.narrow.BugCheckCode
}

// BugCheckParameters returns the four parameters of the bug check.
func (d *Dump) BugCheckParameters() (parameters [4]uint64) {
	if d.header != nil {
		copy(parameters[:], d.header.BugCheckCodeParameters)
		return parameters
	}
	for i, each := range d.narrow.BugCheckCodeParameters[:4] {
		parameters[i] = uint64(each)
	}
	return parameters
}

// Physical returns the physical memory. Triage dumps and dumps of an unknown kind have none
// ([ErrUnsupported]).
func (d *Dump) Physical() (*Physical, error) { return d.memory, d.noPages }

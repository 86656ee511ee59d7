package main

import (
	"io"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	wkd "windowskerneldump"
)

const blobHeaderSize = 0x20

// A blob is data that a driver added to a dump.
type blob struct {
	tag          []byte // whose it is
	offset, size int64  // where it lies in the file
}

// A structure can be read from a stream.
type readable interface {
	Read(io *kaitai.Stream, parent kaitai.Struct, root *wkd.WindowsKernelDump) error
}

// readAt reads a structure at an offset of the file.
func readAt(dump *wkd.WindowsKernelDump, offset int64, into readable) error {
	if _, err := dump.IO_().Seek(offset, io.SeekStart); err != nil {
		return err
	}
	return into.Read(dump.IO_(), nil, dump)
}

// driverNames gives the names of the loaded drivers as UTF-16LE, which need not be valid.
func driverNames(dump *wkd.WindowsKernelDump) ([][]byte, error) {
	var offsets []uint32
	triage, err := dump.Triage()
	switch triage := triage.(type) {
	case *wkd.WindowsKernelDump_TriageDump64:
		var drivers []*wkd.WindowsKernelDump_DriverEntry64
		drivers, err = triage.Drivers()
		for _, each := range drivers {
			offsets = append(offsets, each.OfsDriverName)
		}
	case *wkd.WindowsKernelDump_TriageDump32:
		var drivers []*wkd.WindowsKernelDump_DriverEntry32
		drivers, err = triage.Drivers()
		for _, each := range drivers {
			offsets = append(offsets, each.OfsDriverName)
		}
	}
	if err != nil {
		return nil, err
	}
	var names [][]byte
	for _, offset := range offsets {
		name := wkd.NewWindowsKernelDump_DumpString()
		if err := readAt(dump, int64(offset), name); err != nil {
			return nil, err
		}
		names = append(names, name.Text)
	}
	return names, nil
}

// blobs lists what is behind a triage dump.
func blobs(dump *wkd.WindowsKernelDump) (found []blob, err error) {
	var start uint32
	triage, err := dump.Triage()
	switch triage := triage.(type) {
	case *wkd.WindowsKernelDump_TriageDump64:
		start, err = triage.OfsSecondaryData()
	case *wkd.WindowsKernelDump_TriageDump32:
		start, err = triage.OfsSecondaryData()
	}
	if err != nil {
		return nil, err
	}
	offset := int64(start)
	end, err := dump.IO_().Size()
	if err != nil || offset >= end {
		return nil, err
	}
	head := wkd.NewWindowsKernelDump_BlobFileHeader()
	if err := readAt(dump, offset, head); err != nil {
		return nil, err
	}
	offset += int64(head.HeaderSize)
	for offset+blobHeaderSize <= end {
		header := wkd.NewWindowsKernelDump_BlobHeader()
		if err := readAt(dump, offset, header); err != nil {
			return nil, err
		}
		data := offset + blobHeaderSize + int64(header.PrePad)
		size := int64(header.DataSize)
		if header.HeaderSize != blobHeaderSize || data+size > end {
			break
		}
		found = append(found, blob{header.Tag, data, size})
		offset = data + size + int64(header.PostPad)
	}
	return found, nil
}

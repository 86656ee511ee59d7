package main

import (
	"bytes"
	"math/bits"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	wkd "windowskerneldump"
)

const pageSize = 0x1000

// Stands where nothing was written. Some tools write full dumps without their type.
const neverWritten = 0x45474150

// A run is a number of pages that lie one after another.
type run struct{ base, count uint64 }

// offsetOfPage gives the offset in the file of a page of physical memory, if the dump has it.
func offsetOfPage(dump *wkd.WindowsKernelDump, page uint64) (offset uint64, found bool, err error) {
	kind, err := dump.Kind()
	if err != nil {
		return 0, false, err
	}
	switch kind {
	case wkd.WindowsKernelDump_DumpTypes__Full, neverWritten:
		start, err := dump.OfsPages()
		offset, found = inRuns(runsOf(dump.Header), uint64(start), page)
		return offset, found, err
	case wkd.WindowsKernelDump_DumpTypes__BitmapFull,
		wkd.WindowsKernelDump_DumpTypes__BitmapKernel,
		wkd.WindowsKernelDump_DumpTypes__Automatic:
		header, err := dump.BitmapHeader()
		if err != nil {
			return 0, false, err
		}
		bitmap, err := header.Bitmap()
		offset, found = inBitmap(bitmap, header.Pages, header.FirstPage, page)
		return offset, found, err
	case wkd.WindowsKernelDump_DumpTypes__Summary:
		header, err := dump.SummaryHeader()
		if err != nil {
			return 0, false, err
		}
		bitmap, err := header.Bitmap()
		offset, found = inBitmap(bitmap, uint64(header.Pages), uint64(header.FirstPage), page)
		return offset, found, err
	case wkd.WindowsKernelDump_DumpTypes__KernelMemory,
		wkd.WindowsKernelDump_DumpTypes__KernelAndUserMemory,
		wkd.WindowsKernelDump_DumpTypes__CompleteMemory:
		header, err := dump.RdmpHeader()
		if err != nil {
			return 0, false, err
		}
		table, err := header.Ranges()
		if err != nil {
			return 0, false, err
		}
		ranges, err := parseRanges(table)
		offset, found = inRuns(ranges, header.FirstPageOffset, page)
		return offset, found, err
	}
	return 0, false, nil // a triage dump has no pages, a header alone nothing
}

func runsOf(header any) (runs []run) {
	switch header := header.(type) {
	case *wkd.WindowsKernelDump_Header64:
		for _, each := range header.PhysicalMemoryBlock.Runs {
			runs = append(runs, run{each.BasePage, each.PageCount})
		}
	case *wkd.WindowsKernelDump_Header32:
		for _, each := range header.PhysicalMemoryBlock.Runs {
			runs = append(runs, run{uint64(each.BasePage), uint64(each.PageCount)})
		}
	}
	return runs
}

// parseRanges reads a table of ranges, which an entry of zeros may end early.
func parseRanges(table []byte) (runs []run, err error) {
	stream := kaitai.NewStream(bytes.NewReader(table))
	for {
		entry := wkd.NewWindowsKernelDump_PfnRange()
		if end, err := stream.EOF(); end || err != nil {
			return runs, err
		}
		if err := entry.Read(stream, nil, nil); err != nil {
			return nil, err
		}
		if entry.BasePage == 0 && entry.PageCount == 0 {
			return runs, nil
		}
		runs = append(runs, run{entry.BasePage, entry.PageCount})
	}
}

// inRuns finds a page in runs that are stored one after another.
func inRuns(runs []run, start, page uint64) (offset uint64, found bool) {
	for _, each := range runs {
		if each.base <= page && page-each.base < each.count {
			return start + (page-each.base)*pageSize, true
		}
		start += each.count * pageSize
	}
	return 0, false
}

// inBitmap finds a page by its bit: the pages whose bits are set are stored one after another.
func inBitmap(bitmap []byte, pages, start, page uint64) (offset uint64, found bool) {
	if page >= pages || page/8 >= uint64(len(bitmap)) || bitmap[page/8]>>(page%8)&1 == 0 {
		return 0, false
	}
	before := bits.OnesCount8(bitmap[page/8] & (1<<(page%8) - 1))
	for _, each := range bitmap[:page/8] {
		before += bits.OnesCount8(each)
	}
	return start + uint64(before)*pageSize, true
}

// Package windowskerneldump has parsers of crash dumps of the Windows kernel and of what is found in
// them, compiled from Kaitai Struct schemas: dumps, their secondary data, SMBIOS tables, hardware
// error records, PCI configuration space, and files with symbols.
//
// A parser reads from a stream of the Kaitai runtime:
//
//	dump := windowskerneldump.NewWindowsKernelDump()
//	err := dump.Read(kaitai.NewStream(file), nil, dump)
//
// Parsed values are not safe for use by several goroutines: what is calculated or read later is kept
// in them. The code of this package is in the public domain (CC0-1.0).
package windowskerneldump

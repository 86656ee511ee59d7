// Where pages of physical memory lie in a dump.

using System.Collections.Generic;
using System.Linq;
using Kaitai;
using DumpTypes = Kaitai.WindowsKernelDump.DumpTypes;

static class Pages
{
    const ulong Size = 0x1000;

    // Stands where nothing was written. Some tools write full dumps without their type.
    const DumpTypes NeverWritten = (DumpTypes) 0x45474150;

    struct Run
    {
        public ulong Base, Count;
    }

    /// <summary>Gives the offset in the file of a page, or null if the dump does not have it.</summary>
    public static ulong? OffsetOf(WindowsKernelDump dump, ulong page)
    {
        switch (dump.Kind)
        {
            case DumpTypes.Full:
            case NeverWritten:
                return InRuns(Runs(dump.Header), (ulong) dump.OfsPages, page);
            case DumpTypes.BitmapFull:
            case DumpTypes.BitmapKernel:
            case DumpTypes.Automatic:
                var bitmap = dump.BitmapHeader;
                return InBitmap(bitmap.Bitmap, bitmap.Pages, bitmap.FirstPage, page);
            case DumpTypes.Summary:
                var summary = dump.SummaryHeader;
                return InBitmap(summary.Bitmap, summary.Pages, summary.FirstPage, page);
            case DumpTypes.KernelMemory:
            case DumpTypes.KernelAndUserMemory:
            case DumpTypes.CompleteMemory:
                return InRuns(Ranges(dump.RdmpHeader.Ranges), dump.RdmpHeader.FirstPageOffset, page);
            default: // a triage dump has no pages, a header alone nothing
                return null;
        }
    }

    static IEnumerable<Run> Runs(object header)
    {
        var wide = header as WindowsKernelDump.Header64;
        return wide != null
            ? wide.PhysicalMemoryBlock.Runs.Select(
                each => new Run { Base = each.BasePage, Count = each.PageCount })
            : ((WindowsKernelDump.Header32) header).PhysicalMemoryBlock.Runs.Select(
                each => new Run { Base = each.BasePage, Count = each.PageCount });
    }

    // Reads a table of ranges, which an entry of zeros may end early.
    static IEnumerable<Run> Ranges(byte[] table)
    {
        var stream = new KaitaiStream(table);
        while (!stream.IsEof)
        {
            var range = new WindowsKernelDump.PfnRange(stream);
            if (range.BasePage == 0 && range.PageCount == 0)
            {
                break;
            }
            yield return new Run { Base = range.BasePage, Count = range.PageCount };
        }
    }

    // Finds a page in runs that are stored one after another.
    static ulong? InRuns(IEnumerable<Run> runs, ulong start, ulong page)
    {
        foreach (var run in runs)
        {
            if (page >= run.Base && page - run.Base < run.Count)
            {
                return start + (page - run.Base) * Size;
            }
            start += run.Count * Size;
        }
        return null;
    }

    // Finds a page by its bit: the pages whose bits are set are stored one after another.
    static ulong? InBitmap(byte[] bitmap, ulong pages, ulong start, ulong page)
    {
        if (page >= pages || (bitmap[page / 8] >> (int) (page % 8) & 1) == 0)
        {
            return null;
        }
        var before = Enumerable.Range(0, (int) page).Sum(each => bitmap[each / 8] >> each % 8 & 1);
        return start + (ulong) before * Size;
    }
}

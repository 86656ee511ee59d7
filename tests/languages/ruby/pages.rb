# Where pages of physical memory lie in a dump.

require 'windows_kernel_dump'

module Pages
  SIZE = 0x1000
  # Stands where nothing was written. Some tools write full dumps without their type.
  NEVER_WRITTEN = 0x45474150

  # Gives the offset in the file of a page, or nil if the dump does not have it.
  def self.offset_of(dump, page)
    case dump.kind
    when :dump_types_full, NEVER_WRITTEN
      in_runs(dump.header.physical_memory_block.runs, dump.ofs_pages, page)
    when :dump_types_bitmap_full, :dump_types_bitmap_kernel, :dump_types_automatic
      in_bitmap(dump.bitmap_header, page)
    when :dump_types_summary
      in_bitmap(dump.summary_header, page)
    when :dump_types_kernel_memory, :dump_types_kernel_and_user_memory, :dump_types_complete_memory
      in_runs(ranges(dump.rdmp_header.ranges), dump.rdmp_header.first_page_offset, page)
    end # a triage dump has no pages, a header alone nothing
  end

  # Reads a table of ranges, which an entry of zeros may end early.
  def self.ranges(table)
    stream = Kaitai::Struct::Stream.new(table)
    found = []
    until stream.eof?
      range = WindowsKernelDump::PfnRange.new(stream)
      break if range.base_page.zero? && range.page_count.zero?
      found << range
    end
    found
  end

  # Finds a page in runs that are stored one after another.
  def self.in_runs(runs, start, page)
    runs.each do |run|
      inside = page - run.base_page
      return start + inside * SIZE if inside >= 0 && inside < run.page_count
      start += run.page_count * SIZE
    end
    nil
  end

  # Finds a page by its bit: the pages whose bits are set are stored one after another.
  def self.in_bitmap(header, page)
    return nil if page >= header.pages
    bits = header.bitmap.unpack1('b*')
    return nil unless bits[page] == '1'
    header.first_page + bits[0, page].count('1') * SIZE
  end
end

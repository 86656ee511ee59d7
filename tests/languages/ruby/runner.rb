# Prints what dumps hold, a line of JSON for each: runner.rb FILE [PAGE...] [FILE [PAGE...]]...
# A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
# NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

require 'json'

require 'cper'
require 'pci_configuration'
require 'smbios'
require 'windows_cabinet'
require 'windows_codeview_types'
require 'windows_dump_blobs'
require 'windows_kernel_dump'
require 'windows_pdb'
require 'windows_pe'
require 'windows_unwind'
require 'zdmp'

require_relative 'pages'
require_relative 'triage'

TABLES = {
  'blob' => WindowsDumpBlobs,
  'cab' => WindowsCabinet,
  'codeview' => WindowsCodeviewTypes,
  'cper' => Cper,
  'pci' => PciConfiguration,
  'pdb' => WindowsPdb,
  'pe' => WindowsPe,
  'smbios' => Smbios,
  'unwind' => WindowsUnwind,
  'zdmp' => Zdmp,
}.freeze

# The numbers of all members of enumerations, whose names begin with that of the enumeration.
MEMBERS = [WindowsKernelDump, *TABLES.values].to_h do |root|
  numbers = root.constants.grep(/\AI__/).map { |name| root.const_get(name) }
  [root, numbers.reduce({}, :merge)]
end

# All that a structure has: each of the methods of its class gives a field.
def everything(value, members)
  case value
  when nil then nil
  when true, false then hex(value ? 1 : 0)
  when Integer then hex(value)
  when Symbol then hex(members.fetch(value))
  when String then value.unpack1('H*')
  when Array then value.map { |each| everything(each, members) }
  when Hash then value.transform_values { |each| everything(each, members) }
  else
    names = value.class.public_instance_methods(false).reject { |name| name.start_with?('_') }
    names.to_h { |name| [name, everything(value.public_send(name), members)] }
  end
end

def hex(number)
  number.negative? ? "-0x#{(-number).to_s(16)}" : "0x#{number.to_s(16)}"
end

def answer(path, pages)
  _, *structure, kind = File.basename(path).split('.')
  table = TABLES[kind]
  if table
    names = structure.map { |name| name.split('_').map(&:capitalize).join }
    parser = names.reduce(table) { |root, name| root.const_get(name) }
    return { table: everything(parser.from_file(path), MEMBERS[table]) }
  end
  dump = WindowsKernelDump.from_file(path)
  found = { dump: dump, pages: pages.to_h { |page| [page, Pages.offset_of(dump, page.hex)] } }
  found.update(driver_names: Triage.driver_names(dump), blobs: Triage.blobs(dump)) if dump.triage
  everything(found, MEMBERS[WindowsKernelDump])
rescue StandardError => e
  { refused: e.class.name }
end

ARGV.slice_before { |word| !word.start_with?('0x') }.each do |path, *pages|
  puts JSON.generate(answer(path, pages))
end

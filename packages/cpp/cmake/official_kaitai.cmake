# Finds the official Kaitai Struct runtime, whose installation has no package for CMake.
if(NOT TARGET kdmp_official::kaitai)
    find_path(KDMP_KAITAI_INCLUDE_DIR kaitai/kaitaistruct.h)
    find_library(KDMP_KAITAI_LIBRARY kaitai_struct_cpp_stl_runtime)
    if(NOT KDMP_KAITAI_INCLUDE_DIR OR NOT KDMP_KAITAI_LIBRARY)
        message(FATAL_ERROR "no official Kaitai Struct runtime was found "
                            "(kaitai/kaitaistruct.h, kaitai_struct_cpp_stl_runtime)")
    endif()
    add_library(kdmp_official::kaitai UNKNOWN IMPORTED)
    set_target_properties(
        kdmp_official::kaitai
        PROPERTIES IMPORTED_LOCATION ${KDMP_KAITAI_LIBRARY}
                   INTERFACE_INCLUDE_DIRECTORIES ${KDMP_KAITAI_INCLUDE_DIR})
endif()

/* Preloaded, makes zlib compress as a zlib with another search for copies would: to other bytes. */
#define _GNU_SOURCE
#include <dlfcn.h>

int deflateInit2_(void *stream, int level, int method, int bits, int memory, int strategy,
                  const char *version, int size) {
  int (*init)(void *, int, int, int, int, int, const char *, int) =
      dlsym(RTLD_NEXT, "deflateInit2_");
  int (*tune)(void *, int, int, int, int) = dlsym(RTLD_NEXT, "deflateTune");
  int status = init(stream, level, method, bits, memory, strategy, version, size);
  return status != 0 || tune == 0 ? status : tune(stream, 4, 8, 32, 32);
}

package optout.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/**
 * The exchange that Linux has since 3.15 (glibc 2.28) and macOS on APFS. Java has no name for it,
 * so this calls the C library.
 *
 * <p>Needs a folder for temporary files from which code may be loaded, and on JDK 24 and later
 * {@code --enable-native-access=ALL-UNNAMED}; otherwise it says that it cannot.
 */
final class NativeExchange implements Exchange {
  /** Linux: paths are as seen from the current folder. */
  private static final int AT_FDCWD = -100;

  /** RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS. */
  private static final int EXCHANGE = 2;

  @Override
  public boolean swap(Path one, Path other) {
    try {
      if (Platform.isLinux()) {
        return call("renameat2", AT_FDCWD, bytes(one), AT_FDCWD, bytes(other), EXCHANGE);
      }
      return Platform.isMac() && call("renamex_np", bytes(one), bytes(other), EXCHANGE);
    } catch (LinkageError e) {
      // No such function, or nowhere to load the bridge to it from.
      return false;
    }
  }

  private static boolean call(String function, Object... arguments) {
    return NativeLibrary.getProcess().getFunction(function).invokeInt(arguments) == 0;
  }

  /** The path as the system knows it: only its URI tells the bytes, whatever the locale. */
  private static byte[] bytes(Path path) {
    byte[] uri = path.toUri().getRawPath().getBytes(ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < uri.length; i++) {
      if (uri[i] == '%') {
        bytes.write(Character.digit(uri[++i], 16) * 16 + Character.digit(uri[++i], 16));
      } else {
        bytes.write(uri[i]);
      }
    }
    bytes.write(0);
    return bytes.toByteArray();
  }
}

package optout.testing.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody has signed, made by the JDK's own tool. */
public final class Certificate {
  /** Password of every store. */
  public static final String PASSWORD = "not-a-secret";

  private Certificate() {}

  /** What a server needs to speak TLS under a host name. */
  public static SSLContext of(String host) {
    try {
      Path folder = Files.createTempDirectory("optout-certificate");
      Path store = folder.resolve("store.p12");
      SSLContext context = in(store, host);
      Files.delete(store);
      Files.delete(folder);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a server needs to speak TLS under some host names.
   *
   * @param store file that certificate and key are written to; who trusts it trusts the server
   */
  public static SSLContext in(Path store, String... hosts) {
    try {
      make(store, hosts);
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(store)) {
        keys.load(in, PASSWORD.toCharArray());
      }
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void make(Path store, String... hosts) throws IOException, InterruptedException {
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "site",
                "-dname",
                "CN=" + hosts[0],
                "-ext",
                "san=dns:" + String.join(",dns:", hosts),
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (tool.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate for " + hosts[0]);
    }
  }
}

package org.talksbot.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for this machine and the authority that signed it, made by the JDK's keytool. */
final class TestCertificate {
  private static final String PASSWORD = "changeit";

  private final Path store;
  private final Path pem;

  /**
   * Makes one.
   *
   * @param start from when it holds, as keytool takes it
   * @param days for how long
   */
  TestCertificate(Path folder, String start, int days) {
    store = folder.resolve("node.p12");
    pem = folder.resolve("node.pem");
    keytool("-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=authority",
        "-ext", "bc:c", "-startdate", "-100d", "-validity", "1000");
    keytool("-genkeypair", "-alias", "node", "-signer", "authority", "-keyalg", "EC", "-dname",
        "CN=node", "-ext", "san=ip:127.0.0.1", "-startdate", start, "-validity",
        Integer.toString(days));
    keytool("-exportcert", "-alias", "authority", "-rfc", "-file", pem.toString());
  }

  /** The authority's certificate, which a client trusts. */
  Path pem() {
    return pem;
  }

  /** What a server shows its certificate with. */
  SSLContext server() {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      KeyManagerFactory managers = KeyManagerFactory
          .getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keytool(String... arguments) {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12",
        "-storepass", PASSWORD));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

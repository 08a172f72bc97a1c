package org.talksbot.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns ids of people and chats into codes that mean nothing outside this installation: HMAC-SHA256
 * (RFC 2104) under a key of its own, cut to 64 bits. A plain hash would not do, since all ids can
 * be tried in an hour. Safe for use by many threads.
 */
public final class IdHasher {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int CODE_BYTES = 8;

  private final SecretKeySpec key;

  private IdHasher(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * The hasher of an installation.
   *
   * @param file holds the key; made where it is missing, readable by its owner alone
   * @throws UncheckedIOException when it cannot be read or made
   */
  public static IdHasher open(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        make(file, key);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != KEY_BYTES) {
        throw new IOException(file + " holds " + key.length + " bytes, not " + KEY_BYTES
            + "; delete it to have a new key made, which parts old votes from new ones");
      }
      return new IdHasher(key);
    } catch (IOException e) {
      throw new UncheckedIOException("the installation's key cannot be had", e);
    }
  }

  private static void make(Path file, byte[] key) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    DurableFile.write(file, key);
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The code of some ids together, 16 hexadecimal digits; none of them can be told from it. */
  public String of(long... ids) {
    ByteBuffer bytes = ByteBuffer.allocate(ids.length * Long.BYTES);
    for (long id : ids) {
      bytes.putLong(id);
    }
    return of(bytes.array());
  }

  private String of(byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(id), 0, CODE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
